"""Linears by each template against float64: odd sizes, edges, epilogues, orders of threads; and without each barrier.

Sums of products of bf16 or f16 in f32 agree within 1e-6 of the largest result; a bf16 result within its rounding.
"""

from collections.abc import Collection
from typing import Any

import numpy as np
import pytest
from emulated import check_mutations, needs_emulator
from hosted import DTYPES
from linear_host import LinearHost, draw, gate_up, linear

pytestmark = needs_emulator

TOLERANCE = {"f32": 1e-6, "bf16": 4e-3}
AMPERE, HOPPER = "cuda:sm_80", "cuda:sm_90a"
MMA = (AMPERE, "template=mma_sync")
FEW = (AMPERE, "template=small_m")
WGMMA = (HOPPER, "template=wgmma")
# More blocks than tiles, tiles of which each block passes several, fewer steps than stages.
WGMMA_MANY_TILES = (HOPPER, "template=wgmma columns=32 stages=2 blocks=2")
ORDERS = ["forward", "reverse", 1]


def close(actual: np.ndarray, expected: np.ndarray, kind: str) -> None:
    """Compares with the largest expected value as the unit."""
    assert np.abs(actual.astype(np.float64) - expected).max() <= TOLERANCE[kind] * np.abs(expected).max()


def product(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """``x @ weight.T`` in float64."""
    return x.astype(np.float64) @ weight.astype(np.float64).T


def check_linear(
    template: tuple[str, str],
    tokens: int,
    n: int,
    k: int,
    most: int = 512,
    dtype: str = "bf16",
    order: Any = "forward",
) -> list[str]:
    """A linear with bias and residual; returns the kernels that were launched."""
    host = LinearHost(linear(template[0], most, n, k, dtype), *template)
    x, w, b, h = (
        draw(tokens, k, dtype=dtype),
        draw(n, k, dtype=dtype),
        draw(n, dtype=dtype),
        draw(tokens, n, dtype="f32"),
    )
    out = np.full((tokens, n), np.nan, np.float32)
    host(x, w, b, h, out, order=order)
    close(out, product(x, w) + b.astype(np.float64) + h, "f32")
    return host.launches


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("template", "tokens", "n", "k"),
    [
        (MMA, 1, 160, 96),
        (MMA, 129, 33, 200),
        ((AMPERE, "template=mma_sync depth=64 columns=64 rows=64"), 70, 96, 72),
        (FEW, 7, 161, 1032),
        (FEW, 16, 48, 2048),
        (WGMMA, 129, 64, 256),
        (WGMMA, 33, 161, 72),
        (WGMMA_MANY_TILES, 300, 100, 200),
    ],
)
def test_linear(template: tuple[str, str], tokens: int, n: int, k: int, order: Any) -> None:
    most = 16 if template is FEW else 512
    check_linear(template, tokens, n, k, most, order=order)


@pytest.mark.parametrize("k", [98, 100])
def test_rows_aligned_to_4_and_8_bytes_are_copied_in_smaller_pieces(k: int) -> None:
    check_linear(MMA, 33, 40, k)


@pytest.mark.parametrize("template", [MMA, FEW, WGMMA])
def test_f16(template: tuple[str, str]) -> None:
    check_linear(template, 9, 40, 64, 16, dtype="f16")


@pytest.mark.parametrize(
    ("target", "most", "tokens", "kernel"),
    [
        (AMPERE, 512, 40, "linear_mma_sync"),
        (HOPPER, 512, 40, "linear_wgmma"),
        (HOPPER, 64, 40, "linear_mma_sync"),
        (HOPPER, 8, 5, "linear_small_m"),
    ],
)
def test_the_table_chooses_by_target_and_tokens(target: str, most: int, tokens: int, kernel: str) -> None:
    assert kernel in check_linear((target, "template=auto"), tokens, 64, 64, most)


@pytest.mark.parametrize("template", [MMA, FEW, WGMMA])
def test_infinite_weights_meet_no_zeros_behind_the_last_element(template: tuple[str, str]) -> None:
    host = LinearHost(linear(template[0], 16, 40, 40, residual=False), *template)
    x, w, b = np.abs(draw(9, 40)), draw(40, 40), draw(40)
    w[3, 39] = np.inf
    out = np.full((9, 40), np.nan, np.float32)
    host(x, w, b, out)
    assert np.isposinf(out[:, 3]).all()
    assert np.isfinite(np.delete(out, 3, axis=1)).all()


@pytest.mark.parametrize(("template", "most"), [(MMA, 512), (FEW, 8), (WGMMA, 512)])
def test_gate_up(template: tuple[str, str], most: int) -> None:
    tokens, n, k = 5 if most == 8 else 40, 96, 128
    host = LinearHost(gate_up(template[0], most, n, k), *template)
    x, g, u = draw(tokens, k), draw(n, k), draw(n, k) * DTYPES["bf16"](0.5)
    out = np.full((tokens, n), np.nan).astype(DTYPES["bf16"])
    host(x, g, u, out)
    gate = product(x, g)
    close(out, gate / (1 + np.exp(-gate)) * product(x, u), "bf16")


@pytest.mark.parametrize("template", [MMA, FEW, WGMMA])
def test_result_in_bf16(template: tuple[str, str]) -> None:
    host = LinearHost(linear(template[0], 16, 40, 64, out="bf16", residual=False), *template)
    x, w, b = draw(9, 64), draw(40, 64), draw(40)
    out = np.full((9, 40), np.nan).astype(DTYPES["bf16"])
    host(x, w, b, out)
    close(out, product(x, w) + b.astype(np.float64), "bf16")


@pytest.mark.parametrize(
    ("template", "tokens", "n", "k"),
    [(MMA, 40, 32, 256), (FEW, 5, 20, 2048), (WGMMA_MANY_TILES, 200, 64, 256)],
    ids=["mma_sync", "small_m", "wgmma"],
)
def test_every_barrier_wait_and_fence_is_needed(template: tuple[str, str], tokens: int, n: int, k: int) -> None:
    host = LinearHost(linear(template[0], 16 if template is FEW else 512, n, k), *template)
    x, w, b, h = draw(tokens, k), draw(n, k), draw(n), draw(tokens, n, dtype="f32")
    expected = product(x, w) + b.astype(np.float64) + h

    def check(order: Any, skip: Collection[int]) -> None:
        out = np.full((tokens, n), np.nan, np.float32)
        host(x, w, b, h, out, order=order, skip=skip)
        close(out, expected, "f32")

    check_mutations(host.emulator, check)

"""Attention kernels on the emulator, against the reference in float64.

Tolerances are of the largest result: 2e-2 for bf16 (8 bits, in the weights and in the result), 2e-3 for f16 and 5e-6
for f32, whose sums run in another order. Caches hold NaN past the last key: nothing may depend on what is there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from emulated import needs_emulator
from hosted import DTYPES, Hosted

from llm_mlir import reference
from llm_mlir.runtime.emulator import EmulatorError

pytestmark = needs_emulator

TOLERANCE = {"bf16": 2e-2, "f16": 2e-3, "f32": 5e-6}
SCALE = 0.125
CONTEXT, SLOTS, LAYER = 320, 4, 1


@dataclass(frozen=True)
class Case:
    """A batch of sequences with ``lengths`` new tokens behind ``cached`` ones, and the sizes of the heads."""

    lengths: Sequence[int]
    cached: Sequence[int]
    heads: int
    kv_heads: int
    depth: int
    window: int | None = None
    dtype: str = "bf16"

    def text(self) -> str:
        """The module that attends once over layer 1 of the caches."""
        q = f"tensor<?x{self.heads}x{self.depth}x{self.dtype}>"
        cache = f"tensor<2x{SLOTS}x{self.kv_heads}x{CONTEXT}x{self.depth}x{self.dtype}>"
        window = "" if self.window is None else f", window = {self.window} : i64"
        return f"""
        func.func @main(%q: {q}, %k: {cache}, %v: {cache}, %i: index, %offsets: tensor<?xi32>, %cached: tensor<?xi32>,
            %slot: tensor<?xi32>) -> {q} {{
          %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {{scale = {SCALE} : f64{window}}}
              : ({q}, {cache}, {cache}, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> {q}
          return %o : {q}
        }}"""

    def arguments(self) -> list[Any]:
        """Random queries, keys and values."""
        rng, dtype = np.random.default_rng(7), DTYPES[self.dtype]
        q = rng.standard_normal((sum(self.lengths), self.heads, self.depth)).astype(dtype)
        slots = rng.permutation(SLOTS)[: len(self.lengths)].astype(np.int32)
        k, v = (np.full((2, SLOTS, self.kv_heads, CONTEXT, self.depth), np.nan, np.float32) for _ in range(2))
        for slot, length, cached in zip(slots, self.lengths, self.cached, strict=True):
            for cache in (k, v):
                cache[LAYER, slot, :, : cached + length] = rng.standard_normal(
                    (self.kv_heads, cached + length, self.depth)
                )
        offsets = np.concatenate([[0], np.cumsum(self.lengths)]).astype(np.int32)
        return [q, k.astype(dtype), v.astype(dtype), LAYER, offsets, np.array(self.cached, np.int32), slots]

    def expected(self, arguments: Sequence[Any]) -> np.ndarray:
        """What the reference gives."""
        return reference.sequence.cached_attention(*arguments, scale=SCALE, window=self.window)

    def hosted(self, template: str) -> Hosted:
        """The compiled kernels."""
        return Hosted(self.text(), f"llm-launch-attention{{template={template}}}")


def close(actual: np.ndarray, expected: np.ndarray, dtype: str) -> bool:
    """Whether a result is within tolerance, and no NaN."""
    return bool(np.abs(actual.astype(np.float64) - expected).max() <= TOLERANCE[dtype] * np.abs(expected).max())


def check(case: Case, template: str, orders: Sequence[Any] = ("forward", "reverse", 1)) -> None:
    """Compares the kernels' result in several orders of threads with the reference's."""
    program, arguments = case.hosted(template), case.arguments()
    expected = case.expected(arguments)
    for order in orders:
        assert close(program(*arguments, order=order)[0], expected, case.dtype), order


RAGGED = ([1, 7, 33], [0, 60, 129])
DECODE = ([1, 1, 1], [0, 90, 300])


@pytest.mark.parametrize("length", [1, 7, 33, 129])
def test_flash_lengths(length: int) -> None:
    check(Case([length], [0], 4, 2, 64), "flash")


@pytest.mark.parametrize("depth", [16, 64, 80, 96, 128, 256])
@pytest.mark.parametrize(("heads", "kv_heads"), [(2, 2), (3, 1)])
def test_flash_heads(heads: int, kv_heads: int, depth: int) -> None:
    check(Case(*RAGGED, heads, kv_heads, depth), "flash", ["forward"])


@pytest.mark.parametrize("window", [1, 20, 64])
@pytest.mark.parametrize(("template", "batch"), [("flash", RAGGED), ("split_kv", DECODE), ("simt", RAGGED)])
def test_window(template: str, batch: Any, window: int) -> None:
    check(Case(*batch, 4, 1, 32, window), template, ["forward"])


@pytest.mark.parametrize("template", ["flash", "split_kv"])
def test_f16(template: str) -> None:
    check(Case(*DECODE, 8, 1, 64, dtype="f16"), template)


@pytest.mark.parametrize("template", ["flash", "split_kv", "simt"])
def test_empty_sequences_and_contexts(template: str) -> None:
    check(Case([0, 2, 0, 1], [5, 0, 0, 63], 4, 4, 64), template)


@pytest.mark.parametrize(
    ("heads", "kv_heads", "depth"),
    [(2, 2, 64), (3, 1, 64), (8, 2, 16), (20, 1, 64), (3, 1, 80), (2, 2, 128), (8, 1, 128)],
)
def test_split_kv(heads: int, kv_heads: int, depth: int) -> None:
    check(Case(*DECODE, heads, kv_heads, depth), "split_kv", ["forward", "reverse"])


def test_split_kv_takes_any_batch() -> None:
    """It is meant for one token of each sequence, and right for all."""
    check(Case([1, 3, 0], [100, 7, 9], 4, 2, 64), "split_kv")


@pytest.mark.parametrize("dtype", ["f32", "f16", "bf16"])
@pytest.mark.parametrize(("heads", "kv_heads", "depth"), [(4, 2, 64), (3, 1, 20), (24, 1, 16)])
def test_simt(dtype: str, heads: int, kv_heads: int, depth: int) -> None:
    check(Case(*RAGGED, heads, kv_heads, depth, dtype=dtype), "simt", ["forward", "reverse"])


@pytest.mark.parametrize(("template", "batch"), [("flash", RAGGED), ("split_kv", DECODE), ("simt", RAGGED)])
def test_what_is_no_number_stays_in_its_row(template: str, batch: Any) -> None:
    case = Case(*batch, 4, 1, 32)
    arguments = case.arguments()
    arguments[0][1, 2, 5] = np.nan
    result = case.hosted(template)(*arguments)[0].astype(np.float64)
    expected = np.zeros(result.shape, bool)
    expected[1, 2] = True
    np.testing.assert_array_equal(np.isnan(result), expected)


@dataclass(frozen=True)
class Plain:
    """``llm.attention`` of ``tokens`` queries over ``keys`` keys, with an additive mask that hides some."""

    tokens: int
    keys: int
    heads: int
    kv_heads: int
    dtype: str
    causal: bool

    def hosted(self, template: str) -> Hosted:
        """The compiled kernels."""
        q, kv = f"tensor<?x{self.heads}x32x{self.dtype}>", f"tensor<?x{self.kv_heads}x32x{self.dtype}>"
        text = f"""
        func.func @main(%q: {q}, %k: {kv}, %v: {kv}, %m: tensor<?x?xf32>) -> {q} {{
          %o = "llm.attention"(%q, %k, %v, %m) {{scale = 0.2 : f64, causal = {str(self.causal).lower()}}}
              : ({q}, {kv}, {kv}, tensor<?x?xf32>) -> {q}
          return %o : {q}
        }}"""
        return Hosted(text, f"llm-launch-attention{{template={template}}}")

    def arguments(self) -> list[Any]:
        """Random queries, keys, values and mask."""
        rng = np.random.default_rng(3)
        shapes = (self.tokens, self.heads, 32), *[(self.keys, self.kv_heads, 32)] * 2
        mask = rng.standard_normal((self.tokens, self.keys)).astype(np.float32)
        mask[:, 1::3] = -np.inf
        return [*(rng.standard_normal(shape).astype(DTYPES[self.dtype]) for shape in shapes), mask]

    def expected(self, arguments: Sequence[Any]) -> np.ndarray:
        """What the reference gives."""
        return reference.sequence.attention(*arguments, scale=0.2, causal=self.causal)


@pytest.mark.parametrize(("template", "dtype"), [("flash", "bf16"), ("simt", "f32")])
@pytest.mark.parametrize("causal", [True, False])
@pytest.mark.parametrize(("tokens", "keys"), [(1, 1), (7, 33), (33, 7), (70, 129)])
def test_plain_with_mask(template: str, dtype: str, causal: bool, tokens: int, keys: int) -> None:
    """With more queries than keys the first see none and give zeros."""
    case = Plain(tokens, keys, 4, 2, dtype, causal)
    arguments = case.arguments()
    assert close(case.hosted(template)(*arguments)[0], case.expected(arguments), dtype)


SYNCHRONIZATION = ("nvvm.barrier", "nvvm.barrier0", "nvvm.bar.warp.sync", "nvvm.cp.async.wait.group")


@pytest.mark.parametrize(
    ("template", "case"),
    [
        ("flash", Case([70], [60], 2, 1, 64)),
        ("flash", Case([70], [60], 2, 1, 128)),
        ("split_kv", Case([1], [310], 2, 1, 64)),
        ("simt", Case([20], [60], 2, 1, 32, dtype="f32")),
        # 64 queries for each block, so that the first two see no key and wait for no copy while they compute.
        ("flash", Plain(200, 7, 2, 1, "bf16", causal=True)),
    ],
    ids=["flash-64", "flash-128", "split_kv", "simt", "plain"],
)
def test_mutations(template: str, case: Case | Plain) -> None:
    """Every barrier and every wait matters: without it the emulator complains, or the result is wrong."""
    program, arguments = case.hosted(template), case.arguments()
    expected = case.expected(arguments)
    sites = [n for n, site in enumerate(program.emulator.sites) if site.op in SYNCHRONIZATION]
    assert len(sites) >= 2
    survivors = [n for n in sites if not _is_caught(program, arguments, expected, case.dtype, n)]
    assert not [str(program.emulator.sites[n]) for n in survivors]


def _is_caught(program: Hosted, arguments: Sequence[Any], expected: np.ndarray, dtype: str, site: int) -> bool:
    for order in ("forward", "reverse", 1, 2):
        try:
            if not close(program(*arguments, order=order, skip=[site])[0], expected, dtype):
                return True
        except EmulatorError:
            return True
    return False

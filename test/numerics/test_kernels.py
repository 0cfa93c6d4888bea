"""Microkernels against float64: every form and dtype, odd sizes, every vector length."""

from functools import cache

import numpy as np
import pytest
from contractions import FORMS, Case
from vector_jit import Kernel

SIZES = (1, 7, 33, 129)
TARGETS = ("host", "haswell", "nehalem")
PASS = "llm-vectorize-contractions"
NO_TILES = "amx=false"  # AMX has tests of its own


@cache
def kernel(case: Case, target: str = "host", options: str = "") -> Kernel:
    return Kernel(case.text(), f"{PASS}{{{options}}}" if options else PASS, target)


def check(case: Case, target: str = "host", options: str = "", **sizes: int) -> None:
    a, b, c = case.operands(**sizes)
    expected = case.expected(a, b, c)
    kernel(case, target, options)(a, b, c)
    # Rounding of a sum of k terms of order one grows like sqrt(k) ulp; 16 is far above it and far below any mistake.
    scale = max(np.abs(expected).max(), np.sqrt(2 * a.shape[1]))
    np.testing.assert_allclose(c, expected, rtol=0, atol=16 * np.finfo(np.float32).eps * scale)


def cases(form: str, target: str = "host", **static: int) -> list[Case]:
    """The element types of a form: all of them for the host, those that models have for other vector lengths."""
    sizes = tuple(static.items())
    mixed = [("f32", "bf16")] if "j" in form else [("f32", "bf16"), ("bf16", "f32")]
    same = [("bf16", "bf16")] if "j" in form else [("f32", "f32"), ("bf16", "bf16")]
    return [Case(form, a, b, sizes) for a, b in (same + mixed if target == "host" else same[:1])]


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("form", FORMS)
def test_every_size_of_every_dimension(form: str, target: str) -> None:
    for case in cases(form, target):
        for size in SIZES:
            check(case, target, NO_TILES, m=size, n=33, k=7, p=3)
            check(case, target, NO_TILES, m=7, n=size, k=33, p=1)
            check(case, target, NO_TILES, m=6, n=16, k=size, p=2)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(
    ("form", "static"),
    [
        ("m, n, k", {"n": 64}),
        ("m, n, k", {"n": 80}),
        ("m, n, k", {"n": 33, "m": 7}),
        ("m, p, n, k", {"p": 4, "n": 16}),
        ("m, p, n, k", {"p": 5, "n": 16}),
        ("m, p, n, k", {"p": 2, "n": 7}),
        ("m, n, k, j", {"n": 64, "k": 9}),
        ("m, n, k, j", {"n": 128}),
        ("m, p, n, k, j", {"p": 4, "n": 16}),
        ("m, p, n, k, j", {"p": 3, "n": 33}),
    ],
)
def test_static_sizes(form: str, static: dict[str, int], target: str) -> None:
    for m in (*SIZES, 8):
        check(cases(form, **static)[0], target, NO_TILES, m=m, n=0, k=7, p=0)


@pytest.mark.parametrize("form", FORMS)
def test_no_rows(form: str) -> None:
    """Nothing is written, not even behind the end."""
    for case in cases(form, n=64):
        a, b, c = case.operands(m=2, n=64, k=9, p=2)
        before = c.copy()
        kernel(case, "host", NO_TILES)(a[:0], b, c[:0])
        np.testing.assert_array_equal(c, before)


@pytest.mark.parametrize(
    "options",
    [
        "mr=1 nv=1",
        "mr=8 nv=3",
        "usual-rows=33",
        "usual-rows=3",
        "kc=5 unroll=3",
        "unroll=1 prefetch=0",
        "outline=false",
        "dot=false",
    ],
)
def test_options_do_not_change_the_result(options: str) -> None:
    for case in (Case("m, n, k"), Case("m, n, k, j", "bf16", "bf16")):
        check(case, "host", f"{NO_TILES} {options}", m=33, n=129, k=33)


def test_strided_operands() -> None:
    case = Case("m, n, k", strided=True)
    a, b, c = case.operands(m=33, n=80, k=50)
    views = a[3:20, 5:40], b[5:40, 7:61], c[2:19, 9:63]
    expected, untouched = case.expected(*views), c.copy()
    kernel(case)(*views)
    np.testing.assert_allclose(views[2], expected, rtol=0, atol=1e-4)
    untouched[2:19, 9:63] = views[2]
    np.testing.assert_array_equal(c, untouched)


@pytest.mark.parametrize("case", [Case("m, n, k"), Case("m, n, k, j", "bf16", "bf16"), Case("m, n, k", "bf16", "bf16")])
def test_a_row_does_not_depend_on_its_neighbors(case: Case) -> None:
    a, b, c = case.operands(m=23, n=80, k=65)
    together = c.copy()
    kernel(case)(a, b, together)
    for row in range(len(a)):
        alone = c[row : row + 1].copy()
        kernel(case)(a[row : row + 1].copy(), b, alone)
        np.testing.assert_array_equal(alone[0], together[row])


def test_panels_in_one_dimension_of_the_result() -> None:
    text = Case("m, p, n, k", static=(("p", 4), ("n", 16))).text()
    text = text.replace("(m, p, n)>", "(m, p * 16 + n)>").replace("memref<?x4x16xf32>", "memref<?x64xf32>")
    a, b, c = Case("m, p, n, k").operands(m=13, p=4, n=16, k=33)
    expected = Case("m, p, n, k").expected(a, b, c)
    Kernel(text, PASS)(a, b, c.reshape(13, 64))
    np.testing.assert_allclose(c, expected, rtol=0, atol=1e-4)

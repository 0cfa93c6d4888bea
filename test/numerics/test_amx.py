"""bf16 pairs in AMX tiles, and the dot products that they replace, against float64."""

from functools import cache

import numpy as np
import pytest
from contractions import Case
from vector_jit import Kernel

from llm_mlir.targets.cpu import CpuTarget

pytestmark = pytest.mark.skipif(not CpuTarget.host().has_amx_bf16, reason="this machine has no AMX")

PASS = "llm-vectorize-contractions"
ROWS = (1, 7, 16, 17, 31, 32, 33, 48, 129)
FORMS = ("m, n, k, j", "m, p, n, k, j")


@cache
def kernel(case: Case, options: str = "") -> Kernel:
    return Kernel(case.text(), f"{PASS}{{{options}}}")


def bf16_case(form: str, **static: int) -> Case:
    return Case(form, "bf16", "bf16", tuple(static.items()))


def check(case: Case, options: str = "", **sizes: int) -> None:
    a, b, c = case.operands(**sizes)
    expected = case.expected(a, b, c)
    kernel(case, options)(a, b, c)
    scale = max(np.abs(expected).max(), np.sqrt(2 * a.shape[1]))
    np.testing.assert_allclose(c, expected, rtol=0, atol=16 * np.finfo(np.float32).eps * scale)


def test_the_host_uses_tiles() -> None:
    assert "llvm.x86.tdpbf16ps" in kernel(bf16_case(FORMS[0])).llvm_ir
    assert "llvm.x86.tdpbf16ps" not in kernel(bf16_case(FORMS[0]), "amx=false").llvm_ir


@pytest.mark.parametrize("options", ["", "amx-block=16", "amx=false", "outline=false"])
@pytest.mark.parametrize("form", FORMS)
def test_every_number_of_rows_and_pairs(form: str, options: str) -> None:
    for m in ROWS:
        check(bf16_case(form), options, m=m, n=33, k=23, p=2)
    for k in (1, 15, 16, 17, 65, 300):
        check(bf16_case(form), options, m=37, n=16, k=k, p=3)


@pytest.mark.parametrize(
    ("form", "static"),
    [
        (FORMS[0], {"n": 64}),
        (FORMS[0], {"n": 80}),
        (FORMS[0], {"n": 63}),
        (FORMS[0], {"n": 7}),
        (FORMS[0], {"n": 128, "k": 9}),
        (FORMS[1], {"p": 4, "n": 16}),
        (FORMS[1], {"p": 5, "n": 16}),
        (FORMS[1], {"p": 2, "n": 33}),
    ],
)
def test_static_columns(form: str, static: dict[str, int]) -> None:
    for m in ROWS:
        check(bf16_case(form, **static), m=m, n=0, k=40, p=0)


def test_nothing_beside_c_is_written() -> None:
    case = Case(FORMS[0], "bf16", "bf16", strided=True)
    a, b, c = case.operands(m=50, n=80, k=60)
    views = a[3:40, 5:50], b[5:50, 7:61], c[2:39, 9:63]
    expected, untouched = case.expected(*views), c.copy()
    kernel(case)(*views)
    np.testing.assert_allclose(views[2], expected, rtol=0, atol=1e-4)
    untouched[2:39, 9:63] = views[2]
    np.testing.assert_array_equal(c, untouched)


@pytest.mark.parametrize("k", [16, 65, 530])
def test_a_row_does_not_depend_on_how_many_there_are(k: int) -> None:
    case = bf16_case(FORMS[0], n=64)
    a, b, c = case.operands(m=129, n=64, k=k)
    together = c.copy()
    kernel(case)(a, b, together)
    for start, count in ((0, 1), (5, 1), (20, 1), (128, 1), (3, 7), (40, 17), (60, 33)):
        rows = slice(start, start + count)
        alone = c[rows].copy()
        kernel(case)(a[rows].copy(), b, alone)
        np.testing.assert_array_equal(alone, together[rows])

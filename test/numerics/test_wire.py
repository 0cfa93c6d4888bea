"""Sums whose terms are rounded to bf16 on the link: compiled code with a rank beside it that brings other terms."""

import ctypes

import numpy as np
import pytest

from llm_mlir.codegen.binary import build_binary
from llm_mlir.compiler import lower, pipeline_of
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.executable import Executable
from llm_mlir.targets.cpu import CpuTarget

MODULE = """
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
func.func @sum(%x: tensor<?x40xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]})
    -> (tensor<?x40xf32> {llm.name = "y", llm.dims = ["tokens", ""]}) {
  %y = "llm.all_reduce"(%x) {degree = DEGREE : i64} : (tensor<?x40xf32>) -> tensor<?x40xf32>
  return %y : tensor<?x40xf32>
}
}
"""
_WORD, _POINTER = ctypes.c_ssize_t, ctypes.c_void_p


def gathering(others):
    """``MPI_Allgather`` on rank 0: the others bring arrays of 16-bit words."""

    @ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _WORD, _WORD, _POINTER, _WORD, _WORD, _WORD)
    def call(own, count, _type, parts, *_):
        size = 2 * (count & 0xFFFFFFFF)
        ctypes.memmove(parts, own, size)
        for rank, other in enumerate(others, 1):
            ctypes.memmove(parts + rank * size, other.ctypes.data, size)
        return 0

    @ctypes.CFUNCTYPE(ctypes.c_int, _WORD, _POINTER)
    def size(_, found):
        ctypes.cast(found, ctypes.POINTER(ctypes.c_int))[0] = 1 + len(others)
        return 0

    return {"MPI_Allgather": call, "MPI_Comm_size": size}


@pytest.mark.parametrize(("degree", "tokens"), [(2, 5), (4, 1)])
def test_the_error_is_that_of_rounding_each_term(degree, tokens):
    terms = np.random.default_rng(0).standard_normal((degree, tokens, 40)).astype(np.float32)
    terms[:, 0, :3] = [np.nan, np.inf, 1e30]
    target = CpuTarget.host()
    schedule = (
        pipeline_of(target, "schedule").copy().replace("llm-lower-collectives", "llm-lower-collectives{wire=bf16}")
    )
    with new_context():
        module = ir.Module.parse(MODULE.replace("DEGREE", str(degree)))
        lower(module, target, "parallel", pipelines={"schedule": schedule})
        binary = build_binary(module, target)
    bits = terms.view(np.uint32)
    words = [np.ascontiguousarray((b + 0x7FFF + ((b >> 16) & 1)) >> 16).astype(np.uint16) for b in bits]
    words[1][0, 0] = 0x7FC0  # NaN stays one
    functions = gathering(words[1:])
    symbols = {name: ctypes.cast(function, _POINTER).value for name, function in functions.items()}
    found = Executable(binary, 1, state={"communicator": 0}, symbols=symbols).call("sum", {"x": terms[0]})
    expected = terms.astype(np.float64).sum(axis=0)
    with np.errstate(invalid="ignore"):
        errors, exact = np.abs(found - expected), np.isfinite(expected)
    assert np.isnan(found[0, 0])
    assert found[0, 1] == np.inf
    bound = 2.0**-8 * np.abs(terms.astype(np.float64)).sum(axis=0) * (1 + 1e-6)
    assert (errors[exact] <= bound[exact]).all()
    assert errors[exact].max() > 1e-6  # it is rounded indeed

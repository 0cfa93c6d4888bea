"""Rounding to bf16 is the same with and without an instruction for it."""

import ml_dtypes
import numpy as np
import pytest

from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.executable import compile_module
from llm_mlir.targets.cpu import CpuTarget

MODULE = """
func.func @round(%x: memref<64x16xf32> {llm.role = "input", llm.name = "x"},
                 %y: memref<64x16xbf16> {llm.role = "output", llm.name = "y"}) {
  %c0 = arith.constant 0 : index
  scf.forall (%i) in (64) {
    %v = vector.load %x[%i, %c0] : memref<64x16xf32>, vector<16xf32>
    %r = arith.truncf %v : vector<16xf32> to vector<16xbf16>
    vector.store %r, %y[%i, %c0] : memref<64x16xbf16>, vector<16xbf16>
  }
  return
}
"""
TARGETS = [
    name for name in ("host", "x86-64", "haswell", "skylake-avx512") if CpuTarget.host().runs(CpuTarget.parse(name).key)
]


@pytest.mark.parametrize("name", TARGETS)
def test_rounding(name):
    numbers = np.random.default_rng(0)
    bits = numbers.integers(0, 1 << 32, 1024, np.uint32)
    ties = (bits & 0xFFFF0000) | 0x8000
    special = np.array([0, 0x80000000, 0x7F800000, 0xFF800000, 0x7F800001, 0xFFFFFFFF, 0x7F7FFFFF], np.uint32)
    x = np.concatenate([special, bits[:500], ties[:517]]).view(np.float32)
    x = np.where(np.abs(x) < np.finfo(np.float32).tiny, np.float32(0), x).reshape(
        64, 16
    )  # vcvtneps2bf16 has no subnormals
    with new_context(), ir.Location.unknown():
        executable = compile_module(ir.Module.parse(MODULE), CpuTarget.parse(name), threads=1)
    y = executable.call("round", {"x": x})
    executable.close()
    with np.errstate(invalid="ignore"):
        expected = x.astype(ml_dtypes.bfloat16)
    np.testing.assert_array_equal(np.isnan(y.astype(np.float32)), np.isnan(x))
    finite = ~np.isnan(x)
    np.testing.assert_array_equal(y[finite].view(np.uint16), expected[finite].view(np.uint16))

"""Calling compiled functions: what is checked, what comes back."""

import ml_dtypes
import numpy as np
import pytest

from llm_mlir.codegen.binary import Binary
from llm_mlir.codegen.machine import CodegenError
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.arguments import ArgumentError
from llm_mlir.runtime.executable import Executable, compile_module
from llm_mlir.targets.cpu import CpuTarget

# cache[0:rows] += x, in bf16; y = cache[rows], for the rows that are asked for.
MODULE = """
module attributes {llm.symbols = {tokens = {max = 8 : i64}, rows = {max = 4 : i64}}} {
  func.func @step(%x: memref<?x16xbf16> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                  %offsets: memref<?xi32> {llm.role = "input", llm.name = "offsets", llm.dims = ["tokens+1"]},
                  %rows: memref<?xi32> {llm.role = "input", llm.name = "rows", llm.dims = ["rows"]},
                  %cache: memref<8x16xbf16> {llm.role = "cache", llm.name = "cache"},
                  %y: memref<?x16xf32> {llm.role = "output", llm.name = "y", llm.dims = ["rows", ""]}) {
    %c0 = arith.constant 0 : index
    %tokens = memref.dim %x, %c0 : memref<?x16xbf16>
    %count = memref.dim %rows, %c0 : memref<?xi32>
    scf.forall (%i) in (%tokens) {
      %new = vector.load %x[%i, %c0] : memref<?x16xbf16>, vector<16xbf16>
      %old = vector.load %cache[%i, %c0] : memref<8x16xbf16>, vector<16xbf16>
      %a = arith.extf %new : vector<16xbf16> to vector<16xf32>
      %b = arith.extf %old : vector<16xbf16> to vector<16xf32>
      %sum = arith.addf %a, %b : vector<16xf32>
      %narrow = arith.truncf %sum : vector<16xf32> to vector<16xbf16>
      vector.store %narrow, %cache[%i, %c0] : memref<8x16xbf16>, vector<16xbf16>
    }
    scf.forall (%i) in (%count) {
      %row = memref.load %rows[%i] : memref<?xi32>
      %r = arith.index_cast %row : i32 to index
      %v = vector.load %cache[%r, %c0] : memref<8x16xbf16>, vector<16xbf16>
      %wide = arith.extf %v : vector<16xbf16> to vector<16xf32>
      vector.store %wide, %y[%i, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    return
  }
}
"""


@pytest.fixture(scope="module")
def executable():
    with new_context(), ir.Location.unknown():
        executable = compile_module(ir.Module.parse(MODULE), threads=2)
    yield executable
    executable.close()


def arguments(tokens=3, **changes):
    x = np.arange(tokens * 16).reshape(tokens, 16).astype(ml_dtypes.bfloat16)
    found = {
        "x": x,
        "offsets": np.zeros(tokens + 1, np.int32),
        "rows": np.array([1, 0], np.int32),
        "cache": np.zeros((8, 16), ml_dtypes.bfloat16),
    }
    return {**found, **changes}


def test_caches_are_updated_in_place_and_outputs_are_fresh(executable):
    given = arguments()
    first = executable.call("step", given)
    second = executable.call("step", given)
    np.testing.assert_array_equal(first, given["x"][[1, 0]].astype(np.float32))
    np.testing.assert_array_equal(second, 2 * first)


def test_an_output_may_be_given(executable):
    y = np.empty((2, 16), np.float32)
    assert executable.call("step", arguments(y=y)) is y
    np.testing.assert_array_equal(y, arguments()["x"][[1, 0]].astype(np.float32))


def test_arrays_may_change_from_call_to_call(executable):
    for tokens in (3, 8, 1, 2):
        rows = np.array([tokens - 1], np.int32)
        given = arguments(tokens, rows=rows)
        np.testing.assert_array_equal(executable.call("step", given), given["x"][-1:].astype(np.float32))


READ_ONLY = np.zeros((8, 16), ml_dtypes.bfloat16)
READ_ONLY.flags.writeable = False


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"x": np.zeros((3, 16), np.float32)}, "input 'x' to have dtype bfloat16, got float32"),
        ({"x": np.zeros((3, 15), ml_dtypes.bfloat16)}, r"input 'x' to have shape \[tokens, 16\], got \[3, 15\]"),
        ({"x": np.zeros((16, 3), ml_dtypes.bfloat16).T}, "input 'x' to have a C-contiguous array, got strides"),
        ({"x": [1, 2]}, "input 'x' to have a NumPy array, got list"),
        ({"offsets": np.zeros(3, np.int32)}, "input 'offsets' to have tokens = 3, as before, got tokens = 2"),
        ({"rows": np.zeros(5, np.int32)}, "input 'rows' to have rows from 0 to 4, got rows = 5"),
        ({"cache": READ_ONLY}, "cache 'cache' to have an array that can be written, got a read-only one"),
        ({"y": np.zeros((3, 16), np.float32)}, "output 'y' to have rows = 2, as before, got rows = 3"),
    ],
)
def test_wrong_arrays(executable, changes, message):
    with pytest.raises(ArgumentError, match=f"@step expects {message}"):
        executable.call("step", arguments(**changes))


def test_missing_arguments_and_functions(executable):
    given = arguments()
    del given["rows"]
    with pytest.raises(ArgumentError, match="@step expects input 'rows', got none"):
        executable.call("step", given)
    with pytest.raises(ArgumentError, match="no function @steps; there are @step"):
        executable.call("steps", {})


@pytest.mark.skipif(not CpuTarget.host().runs(CpuTarget.parse("haswell").key), reason="needs AVX2")
def test_code_for_a_lesser_machine_runs():
    with new_context(), ir.Location.unknown():
        executable = compile_module(ir.Module.parse(MODULE), CpuTarget.parse("haswell"), threads=1)
    given = arguments()
    np.testing.assert_array_equal(executable.call("step", given), given["x"][[1, 0]].astype(np.float32))
    executable.close()


def test_a_stored_binary_runs():
    from llm_mlir.codegen.binary import build_binary
    from llm_mlir.pipeline import run_passes

    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(MODULE)
        run_passes(module, "llm-plan-arena,llm-lower-forall")
        data = build_binary(module, CpuTarget.host()).to_bytes()
    executable = Executable(Binary.from_bytes(data), threads=1)
    given = arguments()
    np.testing.assert_array_equal(executable.call("step", given), given["x"][[1, 0]].astype(np.float32))
    executable.close()


def test_code_for_another_machine_is_refused():
    binary = Binary((), {}, {}, {}, {}, "x86_64-unknown-linux-gnu/later/avx99")
    with pytest.raises(CodegenError, match="compiled code expects target x86_64-unknown-linux-gnu/later/avx99, got "):
        Executable(binary)

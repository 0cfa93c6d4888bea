"""Parallel loops run by teams of 1, 2 and 3 threads."""

import numpy as np
import pytest

from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.executable import compile_module

# Four layers of h += w[layer] * mean(h) + private scratch, with a scalar that thread 0 stores and all threads read,
# an activation in the arena, a buffer for each item, and a loop of one item.
MODULE = """
module attributes {llm.symbols = {tokens = {max = 200 : i64}}} {
  func.func private @layer(%h: memref<?x64xf32>, %w: memref<4x64xf32>, %mean: memref<1xf32>, %layer: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %zero = arith.constant 0.0 : f32
    %t = memref.dim %h, %c0 : memref<?x64xf32>
    %sums = memref.alloc(%t) : memref<?xf32>
    scf.forall (%i) in (%t) {
      %row = memref.alloc() : memref<64xf32>
      scf.for %j = %c0 to %c64 step %c1 {
        %x = memref.load %h[%i, %j] : memref<?x64xf32>
        memref.store %x, %row[%j] : memref<64xf32>
      }
      %sum = scf.for %j = %c0 to %c64 step %c1 iter_args(%s = %zero) -> (f32) {
        %x = memref.load %row[%j] : memref<64xf32>
        %next = arith.addf %s, %x : f32
        scf.yield %next : f32
      }
      memref.store %sum, %sums[%i] : memref<?xf32>
    }
    memref.store %zero, %mean[%c0] : memref<1xf32>
    scf.forall (%one) in (1) {
      scf.for %i = %c0 to %t step %c1 {
        %x = memref.load %sums[%i] : memref<?xf32>
        %m = memref.load %mean[%c0] : memref<1xf32>
        %next = arith.addf %m, %x : f32
        memref.store %next, %mean[%c0] : memref<1xf32>
      }
    }
    %m = memref.load %mean[%c0] : memref<1xf32>
    scf.forall (%i, %j) in (%t, 64) {
      %wj = memref.load %w[%layer, %j] : memref<4x64xf32>
      %add = arith.mulf %wj, %m : f32
      %x = memref.load %h[%i, %j] : memref<?x64xf32>
      %y = arith.addf %x, %add : f32
      memref.store %y, %h[%i, %j] : memref<?x64xf32>
    }
    return
  }

  func.func @model(%x: memref<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                   %w: memref<4x64xf32> {llm.role = "weight", llm.name = "w"})
      -> (memref<?x64xf32> {llm.name = "y", llm.dims = ["tokens", ""]}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %t = memref.dim %x, %c0 : memref<?x64xf32>
    %h = memref.alloc(%t) : memref<?x64xf32>
    %mean = memref.alloc() : memref<1xf32>
    scf.forall (%i, %j) in (%t, 64) {
      %v = memref.load %x[%i, %j] : memref<?x64xf32>
      memref.store %v, %h[%i, %j] : memref<?x64xf32>
    }
    scf.for %i = %c0 to %c4 step %c1 {
      func.call @layer(%h, %w, %mean, %i) : (memref<?x64xf32>, memref<4x64xf32>, memref<1xf32>, index) -> ()
    }
    return %h : memref<?x64xf32>
  }
}
"""


def reference(x, w):
    h = x.astype(np.float64)
    for row in w:
        h = h + row * h.sum()
    return h


@pytest.fixture(scope="module", params=[1, 2, 3])
def executable(request):
    from llm_mlir.pipeline import run_passes

    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(MODULE)
        run_passes(module, "llm-add-outputs")
        executable = compile_module(module, threads=request.param)
    yield executable
    executable.close()


@pytest.mark.parametrize("tokens", [0, 1, 7, 33, 129, 200])
def test_results(executable, tokens):
    numbers = np.random.default_rng(tokens)
    x = numbers.standard_normal((tokens, 64), np.float32)
    w = numbers.standard_normal((4, 64), np.float32) / 1000
    expected = reference(x, w)
    for _ in range(20):  # the team meets again and again in the same words
        y = executable.call("model", {"x": x, "w": w})
        np.testing.assert_allclose(y, expected, rtol=1e-4, atol=1e-4)


def test_results_do_not_depend_on_which_thread_takes_an_item(executable):
    x = np.random.default_rng(0).standard_normal((129, 64), np.float32)
    w = np.full((4, 64), 0.001, np.float32)
    results = {executable.call("model", {"x": x, "w": w}).tobytes() for _ in range(50)}
    assert len(results) == 1

import numpy as np
import pytest
from emulated import needs_emulator

from llm_mlir import targets
from llm_mlir.codegen.gpu.binary import build_gpu_binary
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.arguments import ArgumentError
from llm_mlir.runtime.device.cuda import CudaDevice
from llm_mlir.runtime.device.device import DeviceError
from llm_mlir.runtime.device.emulated import EmulatedDevice
from llm_mlir.runtime.device.executable import DeviceExecutable
from llm_mlir.targets.cpu import TargetError
from llm_mlir.targets.cuda import CudaTarget

# @update adds weight * x to a cache, row by row in each of two layers, and returns twice the cache's row 0.
MODULE = """
module attributes {gpu.container_module, llm.symbols = {tokens = {max = 8 : i64}}} {
  func.func @update(
    %x: memref<?x32xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
    %weight: memref<2x32xf32> {llm.role = "weight", llm.name = "weight"},
    %cache: memref<2x8x32xf32> {llm.role = "cache", llm.name = "cache"},
    %result: memref<?x32xf32> {llm.role = "output", llm.name = "result", llm.dims = ["tokens", ""]}
  ) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %tokens = memref.dim %x, %c0 : memref<?x32xf32>
    scf.for %layer = %c0 to %c2 step %c1 {
      %w = memref.subview %weight[%layer, 0] [1, 32] [1, 1]
        : memref<2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %c = memref.subview %cache[%layer, 0, 0] [1, 8, 32] [1, 1, 1]
        : memref<2x8x32xf32> to memref<8x32xf32, strided<[32, 1], offset: ?>>
      func.call @layer(%x, %w, %c, %result) : (memref<?x32xf32>, memref<32xf32, strided<[1], offset: ?>>,
        memref<8x32xf32, strided<[32, 1], offset: ?>>, memref<?x32xf32>) -> ()
    }
    return
  }
  func.func private @layer(%x: memref<?x32xf32>, %w: memref<32xf32, strided<[1], offset: ?>>,
                           %c: memref<8x32xf32, strided<[32, 1], offset: ?>>, %result: memref<?x32xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %tokens = memref.dim %x, %c0 : memref<?x32xf32>
    %scale = arith.constant 2.0 : f32
    gpu.launch_func @kernels::@axpy blocks in (%tokens, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%x : memref<?x32xf32>, %w : memref<32xf32, strided<[1], offset: ?>>,
           %c : memref<8x32xf32, strided<[32, 1], offset: ?>>, %result : memref<?x32xf32>, %scale : f32)
    return
  }
  gpu.module @kernels {
    gpu.func @axpy(%x: memref<?x32xf32>, %w: memref<32xf32, strided<[1], offset: ?>>,
                   %c: memref<8x32xf32, strided<[32, 1], offset: ?>>, %result: memref<?x32xf32>, %scale: f32)
        kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
      %row = gpu.block_id x
      %column = gpu.thread_id x
      %xs = memref.load %x[%row, %column] : memref<?x32xf32>
      %ws = memref.load %w[%column] : memref<32xf32, strided<[1], offset: ?>>
      %cs = memref.load %c[%row, %column] : memref<8x32xf32, strided<[32, 1], offset: ?>>
      %product = arith.mulf %xs, %ws : f32
      %sum = arith.addf %cs, %product : f32
      memref.store %sum, %c[%row, %column] : memref<8x32xf32, strided<[32, 1], offset: ?>>
      %twice = arith.mulf %sum, %scale : f32
      memref.store %twice, %result[%row, %column] : memref<?x32xf32>
      gpu.return
    }
  }
}
"""


@pytest.fixture
def executable() -> DeviceExecutable:
    with new_context():
        binary = build_gpu_binary(ir.Module.parse(MODULE), CudaTarget("sm_80"))
    return DeviceExecutable(binary, EmulatedDevice())


@needs_emulator
@pytest.mark.parametrize("tokens", [1, 7, 8, 0])
def test_host_code_launches_kernels_on_slices_of_device_memory(executable, tokens):
    rng = np.random.default_rng(tokens)
    x, weight = (rng.standard_normal(shape, np.float32) for shape in ((tokens, 32), (2, 32)))
    caches = executable.allocate_caches()
    expected = np.zeros((2, 8, 32), np.float32)
    for _ in range(2):
        result = executable.call("update", {"x": x, "weight": weight, **caches})
        expected[:, :tokens] += weight[:, None] * x
        np.testing.assert_allclose(result, 2 * expected[1, :tokens], rtol=1e-6)
    read = np.empty_like(expected)
    executable.device.download(caches["cache"], read)
    np.testing.assert_allclose(read, expected, rtol=1e-6)


@needs_emulator
def test_arguments_are_checked_as_on_a_cpu(executable):
    arguments = {"weight": np.zeros((2, 32), np.float32), **executable.allocate_caches()}
    with pytest.raises(ArgumentError, match="@update expects input 'x', got none"):
        executable.call("update", arguments)
    with pytest.raises(ArgumentError, match="'x' to have tokens from 0 to 8, got tokens = 9"):
        executable.call("update", {"x": np.zeros((9, 32), np.float32), **arguments})
    with pytest.raises(ArgumentError, match="'x' to have dtype float32, got float64"):
        executable.call("update", {"x": np.zeros((8, 32)), **arguments})
    with pytest.raises(ArgumentError, match=r"no function @f; there are @update"):
        executable.call("f", {})


@needs_emulator
def test_weights_are_copied_once(executable):
    weight = np.ones((2, 32), np.float32)
    arguments = {"x": np.ones((1, 32), np.float32), "weight": weight, **executable.allocate_caches()}
    first = executable.call("update", arguments)
    weight[:] = 5  # a weight is what it was when it was first seen
    second = executable.call("update", arguments)
    np.testing.assert_array_equal(second, 2 * first)


def test_names_of_devices():
    with pytest.raises(TargetError, match="expects one of emulator:sm_80, emulator:sm_90a, got 'emulator:sm_75'"):
        targets.parse("emulator:sm_75")


def open_gpu() -> CudaDevice | str:
    """The GPU, or why there is none."""
    try:
        return CudaDevice()
    except DeviceError as error:
        return str(error)


def test_what_is_missing_is_said():
    """Without the package, a driver or a GPU; where there are all of them, a second GPU."""
    device = open_gpu()
    if not isinstance(device, str):
        with pytest.raises(DeviceError, match="expected GPU 99, found"):
            CudaDevice(99)
    else:
        assert any(word in device for word in ("cuda-bindings", "NVIDIA", "GPU"))

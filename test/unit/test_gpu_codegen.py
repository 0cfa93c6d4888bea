import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest

from llm_mlir.codegen.binary import BinaryError
from llm_mlir.codegen.gpu import assembler, sass
from llm_mlir.codegen.gpu.binary import GpuBinary, GpuKernel, build_gpu_binary
from llm_mlir.codegen.gpu.pipeline import KernelError, kernel_modules
from llm_mlir.codegen.gpu.ptx import emit_ptx
from llm_mlir.codegen.machine import CodegenError
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.targets.cpu import TargetError
from llm_mlir.targets.cuda import CudaTarget

AMPERE, HOPPER = CudaTarget("sm_80"), CudaTarget("sm_90a")
BOTH = pytest.mark.parametrize("target", [AMPERE, HOPPER], ids=str)

# Each thread scales an element; the constants are those whose spelling differs between versions of LLVM.
SCALE = """
gpu.module @kernels {
  gpu.func @scale(%x: memref<?x128xf32>, %count: index) kernel attributes {known_block_size = array<i32: 128, 1, 1>} {
    %row = gpu.block_id x
    %column = gpu.thread_id x
    %tenth = arith.constant 0.1 : f32
    %least = arith.constant 0xFF800000 : f32
    %pi = arith.constant 3.14159265 : f32
    %value = memref.load %x[%row, %column] : memref<?x128xf32>
    %scaled = arith.mulf %value, %tenth : f32
    %shifted = arith.addf %scaled, %pi : f32
    %negative = arith.cmpf olt, %value, %tenth : f32
    %chosen = arith.select %negative, %least, %shifted : f32
    memref.store %chosen, %x[%row, %column] : memref<?x128xf32>
    gpu.return
  }
}
"""

STAGED = (
    """
module attributes {gpu.container_module} {
  func.func @twice(%x: memref<?x128xf32> {llm.role = "cache", llm.name = "x", llm.dims = ["rows", ""]}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c128 = arith.constant 128 : index
    %shared = arith.constant 2048 : i32
    %rows = memref.dim %x, %c0 : memref<?x128xf32>
    gpu.launch_func @kernels::@scale blocks in (%rows, %c1, %c1) threads in (%c128, %c1, %c1)
      dynamic_shared_memory_size %shared args(%x : memref<?x128xf32>, %rows : index)
    return
  }
"""
    + SCALE
    + "}"
)

WARPGROUP = """
gpu.module @kernels {
  gpu.func @fence() kernel {
    nvvm.wgmma.fence.aligned
    gpu.return
  }
}
"""


@pytest.fixture(autouse=True)
def context() -> Iterator[None]:
    with new_context():
        yield


def ptx_of(text: str, target: CudaTarget) -> str:
    module = ir.Module.parse(text)  # its ops live as long as it does
    return emit_ptx(kernel_modules(module)[0], target)


@BOTH
def test_ptx_says_what_it_is_for_and_how_large_a_block_is(target):
    ptx = ptx_of(SCALE, target)
    assert f".target {target.architecture}" in ptx
    assert ".visible .entry scale(" in ptx
    assert ".maxntid 128, 1, 1" in ptx
    assert "ld.global" in ptx


def test_literals_are_exact():
    """0.1, pi and -inf: LLVM 24 prints them in ways that LLVM 22 reads wrongly or not at all."""
    ptx = ptx_of(SCALE, HOPPER)
    for number in (0.1, 3.14159265, -np.inf):
        bits = int(np.float32(number).view(np.uint32))
        assert f"0f{bits:08X}" in ptx


@BOTH
def test_kernels_assemble_without_spills(target):
    cubin = assembler.assemble(ptx_of(SCALE, target), target)
    taken = cubin.resources["scale"]
    assert cubin.code.startswith(b"\x7fELF")
    assert cubin.warnings == ()
    assert (taken.spill_bytes, taken.stack_bytes) == (0, 0)
    assert 0 < taken.registers <= 32
    counts = sass.count_instructions(cubin)["scale"]
    assert sass.total(counts, "LDG") == sass.total(counts, "STG") == 1
    assert sass.total(counts, "HMMA", "HGMMA") == 0


def test_wrong_ptx_is_refused_with_the_words_of_the_assembler():
    with pytest.raises(CodegenError, match=r"does not assemble.*mvo"):
        assembler.assemble(ptx_of(SCALE, HOPPER).replace("mov.", "mvo."), HOPPER)


def test_an_instruction_that_the_target_lacks_is_an_error_message():
    assert "wgmma.fence" in ptx_of(WARPGROUP, HOPPER)
    with pytest.raises(CodegenError, match=r"PTX for target 'cuda:sm_80' failed .*Cannot select"):
        ptx_of(WARPGROUP, AMPERE)


def test_what_is_left_in_a_kernel_is_named():
    text = SCALE.replace("gpu.return", "linalg.fill ins(%pi : f32) outs(%x : memref<?x128xf32>)\n gpu.return")
    with pytest.raises(KernelError, match=r"'linalg.fill' op is left in a kernel"):
        ptx_of(text, HOPPER)


def test_binaries_survive_storage():
    module = ir.Module.parse(STAGED)
    module.operation.attributes["llm.symbols"] = ir.Attribute.parse("{rows = {max = 8 : i64}}")
    binary = build_gpu_binary(module, HOPPER)
    assert binary.kernels == (GpuKernel("scale", 2048),)
    assert binary.symbols == {"rows": 8}
    assert [argument.role for argument in binary.signature["twice"]] == ["cache", "state"]
    assert GpuBinary.from_bytes(binary.to_bytes()) == binary
    with pytest.raises(BinaryError, match="compiled for a GPU"):
        GpuBinary.from_bytes(b"something else")


@pytest.mark.parametrize("name", ["cuda:", "cuda:sm_70", "cuda:90a"])
def test_unknown_architectures_are_named(name):
    with pytest.raises(TargetError, match=f"expects one of cuda:sm_80, cuda:sm_90a, got '{name}'"):
        CudaTarget.parse(name)


def llm_opt(*arguments: str, text: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "llm_mlir.tools.llm_opt", *arguments]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=False)


def test_llm_opt_emits_ptx_and_cubins():
    ptx = llm_opt("--passes=canonicalize", "--target=cuda:sm_80", "--emit=ptx", text=SCALE)
    assert b".target sm_80" in ptx.stdout
    cubin = llm_opt("--passes=canonicalize", "--emit=cubin", text=SCALE)
    assert cubin.stdout.startswith(b"\x7fELF")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--emit=ptx", "--target=haswell"], "--emit for target haswell expects mlir, llvm, asm, obj, got ptx"),
        (["--emit=asm", "--target=cuda"], "--emit for target cuda:sm_90a expects mlir, ptx, cubin, got asm"),
        (["--emit=ptx", "--passes=canonicalize"], "--emit=ptx expects one gpu.module, as after --stop-after=parallel"),
    ],
)
def test_llm_opt_refuses_what_has_no_such_code(arguments, message):
    done = llm_opt(*arguments, text="func.func private @f()")
    assert done.returncode == 1
    assert message in done.stderr.decode()
    assert done.stdout == b""

"""What the templates of linears come to in machine code, at the sizes of a model of 1.1 B parameters.

Registers and instructions are counted in cubins, so no GPU takes part. Nothing may spill, and ptxas may not put waits
between the products of a warpgroup (its warnings C7510 to C7519).
"""

from collections import Counter

import pytest
from linear_host import gate_up, linear, passes

from llm_mlir.codegen.gpu import assembler, sass
from llm_mlir.codegen.gpu.pipeline import kernel_modules
from llm_mlir.codegen.gpu.ptx import emit_ptx
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.linears import wgmma
from llm_mlir.pipeline import run_passes
from llm_mlir.targets.cuda import CudaTarget

pytestmark = pytest.mark.skipif(
    not (assembler.is_available() and sass.is_available()), reason="needs nvidia-cuda-nvcc and nvidia-cuda-nvdisasm"
)

AMPERE, HOPPER = "cuda:sm_80", "cuda:sm_90a"
OUTLINE = "gpu-launch-sink-index-computations,gpu-kernel-outlining,canonicalize,cse"
PREFILL, DECODE = 2048, 8


def compiled(text: str, target: str, kernel: str) -> tuple[int, Counter[str]]:
    """Registers of a thread, and how often each instruction stands in the kernel, of a module with a linear."""
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        run_passes(module.operation, f"{passes(target, 'template=auto')},{OUTLINE}")
        ptx = emit_ptx(kernel_modules(module)[0], CudaTarget.parse(target))
    cubin = assembler.assemble(ptx, CudaTarget.parse(target))
    resources = cubin.resources[kernel]
    assert resources.spill_bytes == resources.stack_bytes == 0
    assert not [warning for warning in cubin.warnings if "C751" in warning]
    return resources.registers, sass.count_instructions(cubin)[kernel]


def test_mma_sync() -> None:
    registers, counts = compiled(linear(AMPERE, PREFILL, 2560, 2048), AMPERE, "linear_mma_sync")
    # A step of 32 along K of a warp's 64x64: 64 products, for which 8 + 8 times 4 matrices are read.
    assert (sass.total(counts, "HMMA"), sass.total(counts, "LDSM")) == (64, 16)
    # 8 copies of 16 bytes for each of three steps in front of the loop and one in it.
    assert counts["LDGSTS.E.BYPASS.128"] == 32
    assert registers <= 255


def test_mma_sync_of_a_pair() -> None:
    registers, counts = compiled(gate_up(AMPERE, PREFILL, 5632, 2048), AMPERE, "linear_mma_sync")
    assert (sass.total(counts, "HMMA"), sass.total(counts, "LDSM")) == (64, 16)
    # Results leave in 16 bytes: 8 rows of a lane, for each of the four tiles of 16 rows.
    assert sass.total(counts, "STG.E.128") == 8
    assert registers <= 255


@pytest.mark.parametrize("target", [AMPERE, HOPPER])
def test_small_m(target: str) -> None:
    registers, counts = compiled(linear(target, DECODE, 2048, 2048), target, "linear_small_m")
    # Two turns of 4 groups of 32 along K: two products a group, and three loads, of which two are of the weight.
    assert sass.total(counts, "HMMA") == 16
    assert sum(count for name, count in counts.items() if name.startswith("LDG") and ".128" in name) == 24
    assert registers <= 128  # two blocks of 256 threads


@pytest.mark.parametrize(
    ("text", "products", "loads"),
    [(linear(HOPPER, PREFILL, 2560, 2048), 4, 2), (gate_up(HOPPER, PREFILL, 5632, 2048), 8, 3)],
    ids=["linear", "pair"],
)
def test_wgmma(text: str, products: int, loads: int) -> None:
    registers, counts = compiled(text, HOPPER, "linear_wgmma")
    # What a producer and two consumers ask for is what the block is launched with: one more would never come.
    assert registers * 384 == (wgmma._PRODUCER_REGISTERS + 2 * wgmma._CONSUMER_REGISTERS) * 128
    assert sass.total(counts, "HGMMA") == products
    assert sass.total(counts, "UTMALDG") == loads
    assert sass.total(counts, "USETMAXREG") == 2  # the producer's registers go to the others
    assert sass.total(counts, "HMMA", "LDSM") == 0

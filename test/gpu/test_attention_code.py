"""Machine code of the attention kernels: no spilled registers, and just the tensor core instructions that they need."""

from collections import Counter
from typing import Any

import pytest
from hosted import OUTLINE
from test_attention import Case

from llm_mlir.codegen.gpu import assembler, sass
from llm_mlir.codegen.gpu.pipeline import kernel_modules
from llm_mlir.codegen.gpu.ptx import emit_ptx
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.attention import flash, split_kv
from llm_mlir.pipeline import run_passes
from llm_mlir.targets.cuda import CudaTarget

pytestmark = pytest.mark.skipif(
    not (assembler.is_available() and sass.is_available()),
    reason="needs the packages nvidia-cuda-nvcc and nvidia-cuda-nvdisasm",
)

ARCHITECTURES = ("sm_80", "sm_90a")


def assemble(case: Case, template: str, architecture: str) -> assembler.Cubin:
    """The machine code of a case's kernels."""
    target = CudaTarget(architecture)
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(case.text())
        target.write_to(module)
        run_passes(module.operation, f"llm-launch-attention{{template={template}}},{OUTLINE}")
        return assembler.assemble(emit_ptx(kernel_modules(module)[0], target), target)


def check(cubin: assembler.Cubin, target: str) -> dict[str, Counter[str]]:
    """The instructions by kernel, after a look at what the assembler says of registers."""
    assert cubin.resources
    for name, resources in cubin.resources.items():
        assert (resources.spill_bytes, resources.stack_bytes) == (0, 0), (name, target, resources)
    return {name: Counter(counts) for name, counts in sass.count_instructions(cubin).items()}


def products(row_tiles: int, keys: int, depth: int) -> int:
    """``mma.sync`` of one step over ``keys`` keys: scores and weighted values."""
    return 2 * row_tiles * (keys // 8) * (depth // 16)


def key_loads(keys: int, depth: int) -> int:
    """``ldmatrix`` of the keys and the values of a step: each brings 16 x 16 elements."""
    return 2 * (keys // 16) * (depth // 16)


@pytest.mark.parametrize(
    ("depth", "architecture"),
    [*((depth, name) for depth in (64, 80, 128) for name in ARCHITECTURES), (96, "sm_80"), (256, "sm_80")],
)
def test_flash(depth: int, architecture: str) -> None:
    tiling = flash.FlashTiling.of(depth)
    counts = check(assemble(Case([1], [0], 8, 2, depth), "flash", architecture), architecture)[flash.NAME]
    assert sass.total(counts, "HMMA") == products(tiling.row_tiles, tiling.keys, depth)
    assert sass.total(counts, "LDSM") == key_loads(tiling.keys, depth) + tiling.row_tiles * depth // 16
    # The copies of queries and of keys and values, the latter in front of the loop and in it.
    chunks = tiling.rows + 4 * tiling.keys
    assert sass.total(counts, "LDGSTS") == chunks * depth // 8 // (32 * tiling.warps)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize(("heads", "depth"), [(2, 64), (20, 64), (8, 80), (8, 128)])
def test_split_kv(heads: int, depth: int, architecture: str) -> None:
    row_tiles, keys = -(-heads // 16), 32 if depth <= 64 else 16
    found = check(assemble(Case([1], [0], heads, 1, depth), "split_kv", architecture), architecture)
    counts: Any = found[split_kv.NAME]
    assert sass.total(counts, "HMMA") == products(row_tiles, keys, depth)
    assert sass.total(counts, "LDSM") == key_loads(keys, depth)
    assert sass.total(counts, "LDGSTS") == 4 * keys * depth // 8 // 32


@pytest.mark.parametrize("depth", [64, 128])
def test_simt(depth: int) -> None:
    check(assemble(Case([1], [0], 8, 2, depth, dtype="f32"), "simt", "sm_80"), "sm_80")

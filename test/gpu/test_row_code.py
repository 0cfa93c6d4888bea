"""What row kernels come to in machine code, at the sizes of a model of 1.1 B parameters: no GPU takes part.

Nothing spills, and every row is read and written 16 bytes at a time.
"""

import re

import pytest
from op_modules import module_of, tensor_type
from test_launch_rows import describe

from llm_mlir.codegen.gpu import assembler
from llm_mlir.codegen.gpu.pipeline import kernel_modules
from llm_mlir.codegen.gpu.ptx import emit_ptx
from llm_mlir.compiler import lower
from llm_mlir.dialects import llm
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.targets.cuda import CudaTarget

pytestmark = pytest.mark.skipif(not assembler.is_available(), reason="needs nvidia-cuda-nvcc")

CASES = {
    # arguments, what builds the op, barriers
    "rms_norm": ("T,2048:f32 2048:bf16", lambda x, w: llm.rms_norm(x, w, dtype=w.type.element_type), 1),
    "rope": ("T,32,64:bf16 T:positions", llm.rope, 1),
    "swiglu": ("T,5632:bf16 T,5632:bf16", llm.swiglu, 0),
    "softmax": ("T,32000:f32", llm.softmax, 2),
    "argmax": ("T,32000:f32", llm.argmax, 2),
    "sample": ("T,32000:f32 T:parts T:counts T:parts T:parts", llm.sample, 9),
    "embedding": ("T:ids 32000,2048:bf16", lambda i, t: llm.embedding(i, t, dtype=ir.F32Type.get()), 0),
}


@pytest.mark.parametrize("architecture", ["sm_80", "sm_90a"])
@pytest.mark.parametrize("case", CASES)
def test_row_kernel(case: str, architecture: str) -> None:
    arguments, body, barriers = CASES[case]
    texts, target = arguments.split(), CudaTarget.parse(f"cuda:{architecture}")
    with new_context(), ir.Location.unknown():
        module = module_of([tensor_type(text, "f32") for text in texts], body)
        describe(module, texts)
        lower(module, target, stop_after="parallel")
        ptx = emit_ptx(kernel_modules(module)[0], target)
    (resources,) = assembler.assemble(ptx, target).resources.values()
    assert resources.spill_bytes == resources.stack_bytes == 0
    assert resources.registers <= 64, "of 65536 for 1024 threads"
    assert len(re.findall(r"\bbar(?:rier)?\.sync", ptx)) == barriers
    wide = re.findall(r"(?:ld|st)\.global\.v4\.b32", ptx)
    narrow = [access for access in re.findall(r"(?:ld|st)\.global[\w.]*", ptx) if not access.endswith(".v4.b32")]
    assert wide
    assert len(narrow) <= texts.count("T:parts") + 8, "numbers of a row, its single result as it begins and ends"

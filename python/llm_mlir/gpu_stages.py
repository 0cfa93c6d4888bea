"""The stages for GPUs, from ``schedule`` on: parallel loops become kernels instead of the work of threads."""

from .pipeline.stage import BUFFERIZE, CANONICALIZE, Stage, dialects

_KERNELS = ("gpu", "nvgpu", "nvvm", "vector", "memref", "ub", "llvm.mlir.zero", "llvm.extractvalue")
"""What a kernel is built of, beside what its host function uses."""

STAGES: tuple[Stage, ...] = (
    Stage(
        "schedule",
        "llm-concat-weights,llm-launch-attention,llm-append-caches,llm-block-linears,"
        f"{CANONICALIZE},cse,llm-inline-calls,llm-materialize-results,llm-tile-rows{{rows=1}},eliminate-empty-tensors,{CANONICALIZE},cse",
        dialects("tensor", "scf", "linalg", "affine", "bufferization", *_KERNELS),
        {"llm": "llm-launch-attention"},
    ),
    Stage(
        "buffer",
        f"llm-protect-arguments,{BUFFERIZE},llm-add-outputs,llm-expand-copies,"
        f"func.func(linalg-generalize-named-ops),{CANONICALIZE},cse,llm-verify-buffers",
        dialects("scf", "linalg", "affine", *_KERNELS),
        {"tensor": "one-shot-bufferize", "bufferization": "one-shot-bufferize"},
    ),
    Stage(
        "vector",
        "llm-launch-linears,llm-launch-rows,llm-expand-math,func.func(mem2reg),canonicalize,cse",
        dialects("scf", "affine", *_KERNELS),
        {"linalg": "llm-launch-rows", "scf.forall": "llm-launch-rows", "memref.copy": "llm-launch-rows"},
    ),
    Stage(
        "memory",
        "llm-plan-arena,canonicalize,cse",
        dialects("scf", "affine", *_KERNELS),
        {"memref.alloc": "llm-plan-arena", "memref.alloca": "llm-plan-arena"},
    ),
    Stage(
        "parallel",
        "gpu-launch-sink-index-computations,gpu-kernel-outlining,canonicalize,cse",
        dialects("scf", "affine", *_KERNELS),
        {"gpu.launch": "gpu-kernel-outlining"},
    ),
)

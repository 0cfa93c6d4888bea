"""The whole lowering, from ``import`` to machine code: a table, a step a line; ``lowering`` runs it.

Nothing of it is written anywhere else: what lowers, shows or caches reads it here.
"""

from dataclasses import replace

from .lowering import lower, pipeline_of, plan, stage_of
from .pipeline.stage import Stage, Step, dialects, stage
from .targets import Target

__all__ = ["GPU_STAGES", "REFERENCE_STAGES", "STAGES", "lower", "pipeline_of", "plan", "stage_of"]

# As long as there are parallel loops, one of a single item stays a loop: its body is the work of one thread or block,
# and left without a loop it would be an error of the pass that lowers loops.
_CANONICALIZE = "canonicalize{disable-patterns={anonymous}::ForallOpSingleOrZeroIterationDimsFolder}"
_BUFFERIZE = "one-shot-bufferize{bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map}"


def _expand(target: Target) -> str:
    return f"arith-expand{{include-bf16={'false' if target.host_cpu.has_avx512bf16 else 'true'}}}"


def _convert_vectors(target: Target) -> str:
    return f"convert-vector-to-llvm{{enable-x86={'true' if target.host_cpu.arch == 'x86_64' else 'false'}}}"


_TENSORS = dialects("tensor", "scf", "linalg")
_BUFFERS = dialects("memref", "scf", "affine", "mpi")
_VECTORS = _BUFFERS | {"vector", "x86", "llvm", "ub"}
# What a kernel is built of, beside what its host function uses.
_KERNELS = dialects(
    "scf", "affine", "gpu", "nvgpu", "nvvm", "vector", "memref", "ub", "llvm.mlir.zero", "llvm.extractvalue"
)
# What is lowered where blocks are chosen.
_COLLECTIVES = ("all_reduce", "all_gather", "receive", "send")
_SCHEDULED = ("attention", "cached_attention", "kv_update", "dequantize", *_COLLECTIVES)

_FRONT: tuple[Stage, ...] = (
    stage(
        "import",
        Step("llm-verify-import", "what no stage could lower is refused while it looks as the user wrote it"),
        allowed=_TENSORS | {"llm"},
    ),
    stage(
        "graph",
        Step("llm-expand-switches", "before all that knows scf.if as the one way to choose"),
        Step("llm-box-scalars", "before llm-infer-abi, which gives roles and names to tensors"),
        Step(
            "llm-infer-abi",
            "others read roles and symbols of arguments, which foreign modules leave out",
        ),
        Step("llm-expand-blocks", "before the fusions, which match projections and not blocks"),
        Step("llm-fuse-qkv", "one read of the activations for three projections"),
        Step("llm-fuse-gate-up", "one read for two projections, and the activation where the sums are"),
        Step("canonicalize", "drops what the fusions left without uses"),
        Step("cse", "one of each size and slice: later passes compare values, not computations"),
        allowed=_TENSORS | {"llm"},
    ),
    stage("distribute", allowed=_TENSORS | {"llm"}),
    stage(
        "linalg",
        Step("convert-llm-to-linalg", "all but attention and the KV cache, which are scheduled whole"),
        Step("convert-elementwise-to-linalg", "arith and math on whole tensors, as foreign modules have it"),
        Step("llm-expand-softmax", "linalg.softmax of foreign modules: tiles and vectors take generics only"),
        Step("llm-raise-matmuls", "products of foreign modules become linears, for which there are kernels"),
        Step("canonicalize", "folds the casts and sizes of the conversion"),
        Step("cse", "operands that are equal become the same value: fusions along rows see it"),
        Step("llm-resolve-dims", "before bufferization, after which a chosen buffer no longer shows its size"),
        Step("llm-fold-empty-tensors", "before anything is tiled: upstream refuses slices of nothing"),
        allowed=_TENSORS | {f"llm.{name}" for name in _SCHEDULED},
        removes={"llm": "convert-llm-to-linalg"},
    ),
)

_BUFFER_STEPS = (
    Step("llm-protect-arguments", "before bufferization, which would compute in the caller's own arrays"),
    Step(_BUFFERIZE, "tensors become buffers, updated in place where nobody reads the old value"),
    Step("drop-equivalent-buffer-results", "a result that is an argument, updated in place, is no result"),
    Step(_CANONICALIZE, "folds casts between buffer types"),
    Step("cse", "two views of one buffer become one value ..."),
    Step(_CANONICALIZE, "... so that copies of a buffer onto itself are seen and go"),
    Step("llm-resolve-dims", "once more: bufferization asked for sizes of what branches choose"),
    Step("llm-add-outputs", "after it, when results are allocations: the caller's memory takes their place"),
    Step("llm-expand-copies", "after it: output arguments make strided copies, which are loops and no library calls"),
    Step("func.func(linalg-generalize-named-ops)", "fills and copies become generics, the one form that is vectorized"),
    Step(_CANONICALIZE, "drops allocations and views that nobody uses any more"),
    Step("cse", "one subview of a place"),
    Step("llm-verify-buffers", "last: what is left of copies and allocations is what will run"),
)

_LLVM = stage(
    "llvm",
    Step("llm-export-functions", "while functions are func.func: private ones get no C interface"),
    Step("canonicalize", "loops of one iteration, which had to stay while loops were parallel"),
    Step("cse", "one address computation for all threads' code"),
    Step("loop-invariant-code-motion", "while loops are scf.for: LLVM no longer sees what buffers alias"),
    Step("convert-vector-to-scf{full-unroll=true}", "vectors of more than one dimension become rows, unrolled"),
    Step("expand-strided-metadata", "subviews become arithmetic on offsets and strides"),
    Step("lower-affine", "after it, which makes affine maps"),
    Step("math-expand-ops{ops=clampf}", "the one function of math that is others and that LLVM lacks"),
    Step("llm-call-libm", "while vectors are vectors: math without an intrinsic is called lane by lane"),
    Step("convert-scf-to-cf", "after all that makes loops"),
    Step(
        "arith-emulate-unsupported-floats{source-types=bf16 target-type=f32}",
        "bf16 arithmetic is done in f32: no CPU of ours has it",
    ),
    Step("llm-expand-bf16", "roundings as integer arithmetic, before arith-expand, whose form LLVM turns into calls"),
    Step(_expand, "bf16 conversions, except where vcvtneps2bf16 is one instruction"),
    Step(_convert_vectors, "before convert-to-llvm, which knows no x86 instructions"),
    Step("convert-to-llvm", "everything else"),
    Step("llm-expand-bf16", "again: masked accesses exist only now"),
    Step("reconcile-unrealized-casts", "a cast that stays is a type that no conversion reached"),
    Step("canonicalize", "folds what the conversions left"),
    Step("cse", "fewer instructions for LLVM to read"),
    allowed=frozenset({"builtin.module", "llvm"}),
    removes={"func": "convert-to-llvm"},
    marks=frozenset({"llvm.func"}),
    code=(
        Step("translate", "the llvm dialect -> LLVM IR (--emit=llvm)"),
        Step("emit", "LLVM -O3 for the target's CPU -> assembly (--emit=asm) or an object file (--emit=obj)"),
    ),
)

STAGES: tuple[Stage, ...] = (
    *_FRONT,
    stage(
        "schedule",
        Step("llm-concat-weights", "before llm-choose-tiles, whose tables name the concatenated [N, K]"),
        Step("llm-choose-tiles", "before everything that reads llm.tiles: packing, tiling, vectorization"),
        Step("llm-pack-weights", "before llm-tile-linears, which reads panels in place"),
        Step("llm-pack-caches", "before llm-lower-attention, which reads panels of keys"),
        Step("llm-quantize-factors", "before llm-widen-factors: x becomes codes where integers are multiplied faster"),
        Step("llm-widen-factors", "before llm-tile-linears: x is widened once, and not for every panel"),
        Step("llm-tile-linears", "before llm-tile-rows, which would take a linear's epilogue away"),
        Step("llm-expand-dequantize", "after it, which reads codes in place: the weights that are left"),
        Step("llm-tile-batch-matmuls", "before llm-tile-rows, which would take them row by row"),
        Step("llm-lower-attention", "before llm-tile-rows: what is left then works row by row"),
        Step(_CANONICALIZE, "static sizes of tiles reach the types"),
        Step("cse", "one slice of an operand for all of its users"),
        Step("llm-inline-calls", "what a call returns becomes known: fresh memory, or an argument"),
        Step("llm-lower-collectives", "while linears are tiled and rows are not: what a gather copies is shared out"),
        Step("llm-materialize-results", "before llm-tile-rows, which shares out the copies, too"),
        Step("llm-tile-rows", "last: it groups whatever is not in a parallel loop yet"),
        Step(_CANONICALIZE, "static sizes of tiles reach the types"),
        Step("cse", "one slice of an operand: bufferization compares values"),
        allowed=_TENSORS | {"affine", "mpi", "memref", "bufferization"},
        removes={
            "llm": "llm-lower-attention",
            **dict.fromkeys(("llm.all_reduce", "llm.all_gather", "llm.receive", "llm.send"), "llm-lower-collectives"),
        },
    ),
    stage(
        "buffer",
        *_BUFFER_STEPS,
        allowed=_BUFFERS | {"linalg"},
        removes={"tensor": "one-shot-bufferize", "bufferization": "one-shot-bufferize"},
        marks=frozenset({"output"}),
    ),
    stage(
        "vector",
        Step("llm-vectorize-contractions", "before llm-vectorize-generics, which takes any linalg op that is left"),
        Step("llm-vectorize-generics", "the rest of linalg: loops over vectors"),
        Step("llm-expand-math", "after both: one polynomial for all lanes"),
        Step(_CANONICALIZE, "folds masks and sizes that are full"),
        Step("cse", "constants of the polynomials, once"),
        allowed=_VECTORS,
        removes={"linalg": "llm-vectorize-generics"},
    ),
    stage(
        "memory",
        Step("llm-plan-arena", "before llm-lower-forall: a forall shows which buffers are private to a thread"),
        Step(_CANONICALIZE, "folds views of the arena with views of buffers"),
        Step("cse", "one view of a place"),
        allowed=_VECTORS,
        removes={"memref.alloc": "llm-plan-arena", "memref.alloca": "llm-plan-arena"},
        marks=frozenset({"arena"}),
    ),
    stage(
        "parallel",
        Step("llm-lower-forall", "every thread runs the same function: ranges of items, and barriers"),
        Step("canonicalize", "loops of one item may go now"),
        Step("cse", "one computation of a thread's range"),
        allowed=_VECTORS,
        removes={"scf.forall": "llm-lower-forall"},
        marks=frozenset({"state"}),
    ),
    _LLVM,
)
"""The table for CPUs."""

GPU_STAGES: tuple[Stage, ...] = (
    *_FRONT,
    stage(
        "schedule",
        Step("llm-concat-weights", "one kernel for a concatenated weight"),
        Step("llm-launch-attention", "attention is built whole, from a template; it becomes a kernel at once"),
        Step("llm-append-caches", "after it, since attention reads the cache that an update returns"),
        Step("llm-block-linears", "before llm-tile-rows, which would take a linear's epilogue away"),
        Step("llm-expand-dequantize", "what is left of codes: no linear, whose kernels read none"),
        Step(_CANONICALIZE, "static sizes of blocks reach the types"),
        Step("cse", "one slice of an operand for all of its users"),
        Step("llm-inline-calls", "what a call returns becomes known: fresh memory, or an argument"),
        Step("llm-materialize-results", "before llm-tile-rows, which makes kernels of the copies, too"),
        Step("llm-tile-rows{rows=1}", "a row is the work of a block"),
        Step("eliminate-empty-tensors", "results are computed where they go, and not copied by a kernel of its own"),
        Step(_CANONICALIZE, "static sizes of blocks reach the types"),
        Step("cse", "one slice of an operand: bufferization compares values"),
        allowed=_KERNELS | {"tensor", "linalg", "bufferization"},
        removes={"llm": "llm-launch-attention"},
    ),
    stage(
        "buffer",
        *_BUFFER_STEPS,
        allowed=_KERNELS | {"linalg"},
        removes={"tensor": "one-shot-bufferize", "bufferization": "one-shot-bufferize"},
        marks=frozenset({"output"}),
    ),
    stage(
        "vector",
        Step("llm-launch-serial", "first: what it takes must be no kernel yet"),
        Step("llm-launch-linears", "before llm-launch-rows, which takes any loop that is left"),
        Step("llm-launch-rows", "everything else: a block for each item"),
        Step("llm-expand-math", "after both: libdevice is no part of a GPU's driver"),
        Step("func.func(mem2reg)", "private buffers of one element become registers"),
        Step("canonicalize", "folds sizes and offsets of kernels"),
        Step("cse", "one computation of a thread's place"),
        allowed=_KERNELS,
        removes={"linalg": "llm-launch-rows", "scf.forall": "llm-launch-rows", "memref.copy": "llm-launch-rows"},
    ),
    stage(
        "memory",
        Step("llm-plan-arena", "before kernels are outlined: all buffers are still in one function"),
        Step("canonicalize", "folds views of the arena with views of buffers"),
        Step("cse", "one view of a place"),
        allowed=_KERNELS,
        removes={"memref.alloc": "llm-plan-arena", "memref.alloca": "llm-plan-arena"},
        marks=frozenset({"arena"}),
    ),
    stage(
        "parallel",
        Step("gpu-launch-sink-index-computations", "a kernel computes sizes again: each parameter costs"),
        Step("gpu-kernel-outlining", "kernels get functions of their own, in a gpu.module"),
        Step("canonicalize", "drops what only kernels used"),
        Step("cse", "of host code and kernels"),
        allowed=_KERNELS,
        removes={"gpu.launch": "gpu-kernel-outlining"},
        marks=frozenset({"gpu.module"}),
    ),
    stage(
        "nvvm",
        Step("llm-isolate-kernels", "kernels are compiled apart from host code; TMA's descriptors come by value"),
        Step("convert-nvgpu-to-nvvm", "while buffers are memrefs, whose strides ldmatrix and TMA are given"),
        Step("gpu.module(convert-vector-to-scf{full-unroll=true})", "vectors become rows, unrolled"),
        Step("gpu.module(convert-scf-to-cf)", "after all that makes loops"),
        Step("gpu.module(expand-strided-metadata)", "subviews become arithmetic on offsets and strides"),
        Step("gpu.module(lower-affine)", "after it, which makes affine maps"),
        Step(
            "gpu.module(arith-emulate-unsupported-floats{source-types=bf16 target-type=f32})",
            "bf16 arithmetic is done in f32: sm_80 has no bf16 add or multiply of its own",
        ),
        Step("gpu.module(convert-gpu-to-nvvm{index-bitwidth=64 has-redux=1})", "each op is one instruction now"),
        Step("llm-finish-kernels", "what upstream has no way to say: descriptors by value, dynamic shared memory"),
        Step("gpu.module(canonicalize)", "folds what the conversions left"),
        Step("gpu.module(cse)", "one computation of an address"),
        Step("gpu.module(reconcile-unrealized-casts)", "a cast that stays is a type that no conversion reached"),
        allowed=frozenset({"builtin.module", "gpu.module", "nvvm", "llvm"}),
        removes={"gpu.func": "convert-gpu-to-nvvm"},
        part="kernels",
        code=(Step("emulate", "the emulator takes over here: what it runs is what a GPU gets (--emulate)"),),
    ),
    stage(
        "ptx",
        Step("gpu.module(convert-nvvm-to-llvm)", "nvvm ops without an LLVM intrinsic become inline assembly"),
        allowed=frozenset({"builtin.module", "gpu.module", "nvvm", "llvm"}),
        part="kernels",
        code=(
            Step("translate", "the llvm dialect -> LLVM IR"),
            Step("emit", "LLVM's NVPTX back end -> PTX (--emit=ptx); O3 would unroll loops of asynchronous products"),
            Step("ptxas", "PTX -> machine code (--emit=cubin); at run time the driver does it"),
        ),
    ),
    stage(
        "launches",
        Step("llm-lower-launches", "launches become calls of the driver; what is left runs on this machine"),
        allowed=_BUFFERS | {"vector", "ub", "llvm"},
        removes={"gpu": "llm-lower-launches", "nvgpu": "llm-lower-launches"},
        part="host",
    ),
    replace(_LLVM, part="host"),
)
"""The table for GPUs. After ``parallel``, kernels and host code are lowered apart."""

REFERENCE_STAGES = STAGES[:1]
"""The table where ops are interpreted: what would have no lowering has no place there either."""

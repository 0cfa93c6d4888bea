"""The whole lowering as one list of stages, and what runs it.

The list for GPUs begins with the same stages; ``gpu_stages`` has the rest of it.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from . import gpu_stages
from .pipeline import Callback, Pipeline, PipelineError
from .pipeline.stage import BUFFERIZE, CANONICALIZE, Stage, dialects
from .support.suggest import did_you_mean

if TYPE_CHECKING:
    from .codegen import Target
    from .codegen.gpu import GpuTarget


def _llvm_pipeline(target: "Target") -> str:
    from .codegen.pipeline import llvm_pipeline

    return f"llm-export-functions,{llvm_pipeline(target)}"


_TENSORS = dialects("tensor", "scf", "linalg")
_BUFFERS = dialects("memref", "scf", "affine")
_VECTORS = _BUFFERS | {"vector", "x86", "llvm", "ub"}

_COMMON: tuple[Stage, ...] = (
    Stage("import", "llm-verify-import", _TENSORS | {"llm"}),
    Stage(
        "graph",
        "llm-box-scalars,llm-infer-abi,llm-expand-blocks,llm-fuse-qkv,llm-fuse-gate-up,canonicalize,cse",
        _TENSORS | {"llm"},
    ),
    Stage(
        "linalg",
        "convert-llm-to-linalg,llm-expand-softmax,canonicalize,cse,llm-resolve-dims,llm-fold-empty-tensors",
        _TENSORS | {"llm.attention", "llm.cached_attention", "llm.kv_update"},
        {"llm": "convert-llm-to-linalg"},
    ),
)

STAGES: tuple[Stage, ...] = (
    *_COMMON,
    Stage(
        "schedule",
        "llm-concat-weights,llm-choose-tiles,llm-pack-weights,llm-pack-caches,llm-widen-factors,llm-tile-linears,"
        f"llm-lower-attention,{CANONICALIZE},cse,llm-inline-calls,llm-materialize-results,llm-tile-rows,{CANONICALIZE},cse",
        _TENSORS | {"affine"},
        {"llm": "llm-lower-attention"},
    ),
    Stage(
        "buffer",
        f"llm-protect-arguments,{BUFFERIZE},llm-resolve-dims,llm-add-outputs,llm-expand-copies,"
        f"func.func(linalg-generalize-named-ops),{CANONICALIZE},cse,llm-verify-buffers",
        _BUFFERS | {"linalg"},
        {"tensor": "one-shot-bufferize", "bufferization": "one-shot-bufferize"},
    ),
    Stage(
        "vector",
        f"llm-vectorize-contractions,llm-vectorize-generics,llm-expand-math,{CANONICALIZE},cse",
        _VECTORS,
        {"linalg": "llm-vectorize-generics"},
    ),
    # Memory comes before parallel: as long as there are foralls, it shows which buffers are private to a thread.
    Stage(
        "memory",
        f"llm-plan-arena,{CANONICALIZE},cse",
        _VECTORS,
        {"memref.alloc": "llm-plan-arena", "memref.alloca": "llm-plan-arena"},
    ),
    Stage(
        "parallel",
        "llm-lower-forall,canonicalize,cse",
        _VECTORS,
        {"scf.forall": "llm-lower-forall"},
    ),
    Stage("llvm", _llvm_pipeline, frozenset({"builtin.module", "llvm"}), {"func": "convert-to-llvm"}),
)

GPU_STAGES: tuple[Stage, ...] = (*_COMMON, *gpu_stages.STAGES)


def stages_of(target: "Target | GpuTarget") -> tuple[Stage, ...]:
    """The list for a kind of target."""
    from .codegen.gpu import GpuTarget

    return GPU_STAGES if isinstance(target, GpuTarget) else STAGES


def stages_until(stop_after: str | None = None, stages: tuple[Stage, ...] = STAGES) -> tuple[Stage, ...]:
    """The stages up to and including ``stop_after``; all of them for None. Raises ``PipelineError`` for other names."""
    names = [stage.name for stage in stages]
    if stop_after is not None and stop_after not in names:
        raise PipelineError(
            f"unknown stage '{stop_after}'{did_you_mean(stop_after, names)}; stages: {', '.join(names)}"
        )
    return stages[: len(names) if stop_after is None else names.index(stop_after) + 1]


def plan(
    target: "Target | GpuTarget", stop_after: str | None = None, pipelines: Mapping[str, str | Pipeline] | None = None
) -> Iterator[tuple[Stage, Pipeline]]:
    """The stages to run with their pipelines for ``target``; ``pipelines`` replaces those of the stages it names."""
    given, stages = dict(pipelines or {}), stages_of(target)
    for name in given:
        stages_until(name, stages)
    for stage in stages_until(stop_after, stages):
        pipeline = given.get(stage.name, stage.text(target))
        yield stage, pipeline if isinstance(pipeline, Pipeline) else Pipeline.parse(pipeline)


def lower(
    module: Any,
    target: "Target | GpuTarget | str" = "host",
    stop_after: str | None = None,
    verify: bool = True,
    callback: Callback | None = None,
    pipelines: Mapping[str, str | Pipeline] | None = None,
) -> None:
    """Lowers ``module`` in place, through all stages or up to ``stop_after``.

    ``pipelines`` replaces the passes of the stages it names; their contracts stay. ``verify`` turns on the verifier
    after each pass and the contracts. ``callback(text, op)`` is called after each pass. Raises ``PassError`` (a
    ``ContractError`` among them), ``PipelineError`` for an unknown stage.
    """
    resolved = resolve_target(target)
    resolved.write_to(module)
    for stage, pipeline in list(plan(resolved, stop_after, pipelines)):
        pipeline.run(module, callback, verify)
        if verify:
            stage.check(module)


def resolve_target(target: "Target | GpuTarget | str") -> "Target | GpuTarget":
    """A target given by name. Raises ``TargetError`` (a ``ValueError``) for names that are not known."""
    from .codegen import Target
    from .codegen.gpu import GpuTarget

    if not isinstance(target, str):
        return target
    return GpuTarget.parse(target) if GpuTarget.is_name(target) else Target.parse(target)

"""The whole lowering as one list of stages, and what runs it.

Each stage is a pipeline and a contract: the ops that may be left after it. The contract is checked between stages, so
that a pass that does not finish its work is named where it happened and not by a crash three stages later.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .diagnostics import Diagnostic, position
from .pipeline import Callback, PassError, Pipeline, PipelineError
from .rewriter import walk
from .suggest import did_you_mean

if TYPE_CHECKING:
    from .codegen import Target
    from .codegen.gpu import GpuTarget


@dataclass(frozen=True)
class Stage:
    """A step of the lowering.

    ``passes`` is pipeline text, or a function that gives it for a target. ``allowed`` lists the dialects and ops that
    may be left after it; ``removes`` says for dialects and ops that may not be which pass takes them away.
    """

    name: str
    passes: str | Callable[["Target"], str]
    allowed: frozenset[str]
    removes: Mapping[str, str] = field(default_factory=dict)

    def text(self, target: "Target") -> str:
        """The pipeline for ``target``."""
        return self.passes if isinstance(self.passes, str) else self.passes(target)

    def allows(self, name: str) -> bool:
        """Whether an op of this name may be left after the stage."""
        dialect = name.partition(".")[0]
        return name in self.allowed or (dialect in self.allowed and name not in self.removes)

    def check(self, module: Any) -> None:
        """Raises ``ContractError`` when ``module`` holds ops that the stage does not allow."""
        left: dict[str, list[Any]] = {}
        for op in walk(module):
            if not self.allows(op.name):
                left.setdefault(op.name, []).append(op)
        if left:
            raise ContractError(self, left)

    def blame(self, name: str) -> str:
        """Which pass should have removed an op of this name, or what the stage expects instead."""
        remover = self.removes.get(name) or self.removes.get(name.partition(".")[0])
        why = f"'{remover}' should have removed it" if remover else f"expects only {', '.join(sorted(self.allowed))}"
        return f"'{name}' op is left after stage '{self.name}': {why}"


class ContractError(PassError):
    """Ops are left that a stage does not allow; one diagnostic for each kind, at the first of them."""

    def __init__(self, stage: Stage, left: Mapping[str, list[Any]]) -> None:
        first = next(iter(left.values()))[0]
        super().__init__(f"stage '{stage.name}' leaves {', '.join(left)}", first)
        self.pass_name = f"stage {stage.name}"
        self.diagnostics = [_left_over(stage, ops) for ops in left.values()]


def _left_over(stage: Stage, ops: list[Any]) -> Diagnostic:
    more = f" ({len(ops)} of them)" if len(ops) > 1 else ""
    return Diagnostic("error", stage.blame(ops[0].name) + more, position(ops[0].location))


def _dialects(*names: str) -> frozenset[str]:
    return frozenset({"builtin.module", "func", "arith", "math", *names})


def _llvm_pipeline(target: "Target") -> str:
    from .codegen.pipeline import llvm_pipeline

    return f"llm-export-functions,{llvm_pipeline(target)}"


_TENSORS = _dialects("tensor", "scf", "linalg")
_BUFFERS = _dialects("memref", "scf", "affine")
_VECTORS = _BUFFERS | {"vector", "x86", "llvm", "ub"}
# As long as there are parallel loops, one of a single item stays a loop: its body is the work of one thread, and left
# without a loop it would be an error of llm-lower-forall.
_CANONICALIZE = "canonicalize{disable-patterns={anonymous}::ForallOpSingleOrZeroIterationDimsFolder}"
_BUFFERIZE = (
    "one-shot-bufferize{bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map},"
    # One canonicalize leaves copies of a buffer onto itself; the second, after cse, removes them.
    f"drop-equivalent-buffer-results,{_CANONICALIZE},cse,{_CANONICALIZE}"
)

STAGES: tuple[Stage, ...] = (
    Stage("import", "", _TENSORS | {"llm"}),
    Stage(
        "graph",
        "llm-infer-abi,llm-expand-blocks,llm-fuse-qkv,llm-fuse-gate-up,canonicalize,cse",
        _TENSORS | {"llm"},
    ),
    Stage(
        "linalg",
        "convert-llm-to-linalg,canonicalize,cse",
        _TENSORS | {"llm.attention", "llm.cached_attention", "llm.kv_update"},
        {"llm": "convert-llm-to-linalg"},
    ),
    Stage(
        "schedule",
        "llm-concat-weights,llm-pack-weights,llm-pack-caches,llm-tile-linears,llm-lower-attention,"
        f"{_CANONICALIZE},cse,llm-tile-rows,{_CANONICALIZE},cse",
        _TENSORS | {"affine"},
        {"llm": "llm-lower-attention"},
    ),
    Stage(
        "buffer",
        f"llm-protect-arguments,{_BUFFERIZE},llm-add-outputs,llm-expand-copies,"
        f"func.func(linalg-generalize-named-ops),{_CANONICALIZE},cse,llm-verify-buffers",
        _BUFFERS | {"linalg"},
        {"tensor": "one-shot-bufferize", "bufferization": "one-shot-bufferize"},
    ),
    Stage(
        "vector",
        f"llm-vectorize-contractions,llm-vectorize-generics,llm-expand-math,{_CANONICALIZE},cse",
        _VECTORS,
        {"linalg": "llm-vectorize-generics"},
    ),
    # Memory comes before parallel: as long as there are foralls, it shows which buffers are private to a thread.
    Stage(
        "memory",
        f"llm-plan-arena,{_CANONICALIZE},cse",
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


def stages_until(stop_after: str | None = None) -> tuple[Stage, ...]:
    """The stages up to and including ``stop_after``; all of them for None. Raises ``PipelineError`` for other names."""
    names = [stage.name for stage in STAGES]
    if stop_after is not None and stop_after not in names:
        raise PipelineError(
            f"unknown stage '{stop_after}'{did_you_mean(stop_after, names)}; stages: {', '.join(names)}"
        )
    return STAGES[: len(names) if stop_after is None else names.index(stop_after) + 1]


def plan(
    target: "Target", stop_after: str | None = None, pipelines: Mapping[str, str | Pipeline] | None = None
) -> Iterator[tuple[Stage, Pipeline]]:
    """The stages to run with their pipelines for ``target``; ``pipelines`` replaces those of the stages it names."""
    given = dict(pipelines or {})
    for name in given:
        stages_until(name)
    for stage in stages_until(stop_after):
        pipeline = given.get(stage.name, stage.text(target))
        yield stage, pipeline if isinstance(pipeline, Pipeline) else Pipeline.parse(pipeline)


def lower(
    module: Any,
    target: "Target | str" = "host",
    stop_after: str | None = None,
    verify: bool = True,
    callback: Callback | None = None,
    pipelines: Mapping[str, str | Pipeline] | None = None,
) -> None:
    """Lowers ``module`` in place, through all stages or up to ``stop_after``, for a CPU.

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

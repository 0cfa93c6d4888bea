"""A stage of the lowering: steps, each with its reason, and a contract.

The contract says which ops may be left after the stage. It is checked between stages, so that a pass that does not
finish its work is named where it happened and not by a crash three stages later.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..abi import attributes as abi
from ..ir.diagnostics import Diagnostic, position
from ..ir.rewriter import walk
from ..support.suggest import did_you_mean
from .registry import PassError, PipelineError

if TYPE_CHECKING:
    from ..targets import Target


def dialects(*names: str) -> frozenset[str]:
    """A contract: what every stage before machine code may leave, and ``names``."""
    return frozenset({"builtin.module", "func", "arith", "math", *names})


@dataclass(frozen=True)
class Step:
    """A line of the lowering.

    ``passes`` is a pass as pipeline text, or a function that gives it for a target; ``why`` says what it does there, or
    why it stands where it does.
    """

    passes: str | Callable[[Any], str]
    why: str

    def text(self, target: "Target") -> str:
        """The pass for ``target``."""
        return self.passes if isinstance(self.passes, str) else self.passes(target)


@dataclass(frozen=True)
class Stage:
    """Steps of the lowering that belong together.

    ``allowed`` lists the dialects and ops that may be left after it; ``removes`` says for dialects and ops that may not
    be which pass takes them away. ``part`` names the part of the program ("kernels", "host") that the stage is about,
    where a target compiles parts apart. ``code`` is what makes code of the result, and is no pass. ``marks`` are
    roles of arguments, and ops directly in the module, that are there only after it.
    """

    name: str
    steps: tuple[Step, ...]
    allowed: frozenset[str]
    removes: Mapping[str, str] = field(default_factory=dict)
    part: str = ""
    code: tuple[Step, ...] = ()
    marks: frozenset[str] = frozenset()

    def text(self, target: "Target") -> str:
        """The pipeline for ``target``."""
        return ",".join(step.text(target) for step in self.steps)

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

    def kept_by(self, module: Any) -> bool:
        """Whether ``module`` holds only ops that the stage allows."""
        return all(self.allows(op.name) for op in walk(module))

    def blame(self, name: str) -> str:
        """Which pass should have removed an op of this name, or what the stage expects instead."""
        remover = self.removes.get(name) or self.removes.get(name.partition(".")[0])
        why = f"'{remover}' should have removed it" if remover else f"expects only {', '.join(sorted(self.allowed))}"
        return f"'{name}' op is left after stage '{self.name}': {why}"


def stage(
    name: str,
    *steps: Step,
    allowed: frozenset[str],
    removes: Mapping[str, str] | None = None,
    part: str = "",
    code: tuple[Step, ...] = (),
    marks: frozenset[str] = frozenset(),
) -> Stage:
    """A stage, written as its name and a line for each step."""
    return Stage(name, steps, allowed, removes or {}, part, code, marks)


def stages_until(stop_after: str | None, stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """The stages up to and including ``stop_after``, those of other parts left out.

    None is the last stage, or the last that parts have in common. Raises ``PipelineError`` for other names.
    """
    names = [stage.name for stage in stages]
    if stop_after is None:
        return tuple(stage for stage in stages if not stage.part)
    if stop_after not in names:
        raise PipelineError(
            f"unknown stage '{stop_after}'{did_you_mean(stop_after, names)}; stages: {', '.join(names)}"
        )
    last = names.index(stop_after)
    return tuple(stage for stage in stages[: last + 1] if stage.part in ("", stages[last].part))


def stages_between(start_after: str | None, stop_after: str | None, stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """The stages behind ``start_after`` up to and including ``stop_after``; None is the first and as above.

    Raises ``PipelineError`` for unknown names and for a start that is not on the way.
    """
    last = stop_after
    if start_after is not None and stop_after is None:
        last = _last_of(stages_until(start_after, stages)[-1].part, stages)
    until = stages_until(last, stages)
    if start_after is None:
        return until
    names = [stage.name for stage in until]
    if start_after not in names:
        stages_until(start_after, stages)  # explains an unknown name
        raise PipelineError(f"stage '{start_after}' is not on the way to stage '{last}': {', '.join(names)}")
    return until[names.index(start_after) + 1 :]


def stages_done(module: Any, stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """The stages that ``module`` has been through, as it looks: those up to the first whose contract it keeps.

    What later stages have left (``Stage.marks``) counts, too. Raises ``ContractError``, that of the last stage, when
    it keeps none. What is untouched counts as the first stage's, whatever its ops: that one's checks know them.
    """
    if is_untouched(module):
        return stages_until(stages[0].name, stages)
    kept = next((each for each in stages if each.kept_by(module)), None)
    if kept is None:
        stages[-1].check(module)
        raise AssertionError("a module that breaks every contract keeps the last")
    functions = list(abi.functions(module))
    roles = {info.role for function in functions for info in abi.arg_infos(function) if info is not None}
    marks = roles | {op.operation.name for op in module.operation.regions[0].blocks[0]}
    marked = [each for each in stages if each.marks & marks]
    return stages_until(max(kept, *marked, key=stages.index).name if marked else kept.name, stages)


def is_untouched(module: Any) -> bool:
    """Whether a module has an entry point that does not say what its arguments are, as all do behind the front."""
    return any(None in abi.arg_infos(function) for function in abi.functions(module) if abi.is_entry(function))


def _last_of(part: str, stages: Sequence[Stage]) -> str:
    return [stage.name for stage in stages if stage.part == part][-1]


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

"""A step of the lowering: a pipeline and a contract.

The contract says which ops may be left after the step. It is checked between stages, so that a pass that does not
finish its work is named where it happened and not by a crash three stages later.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..ir.diagnostics import Diagnostic, position
from ..ir.rewriter import walk
from . import PassError

if TYPE_CHECKING:
    from ..codegen import Target
    from ..codegen.gpu import GpuTarget

# As long as there are parallel loops, one of a single item stays a loop: its body is the work of one thread or block,
# and left without a loop it would be an error of the pass that lowers loops.
CANONICALIZE = "canonicalize{disable-patterns={anonymous}::ForallOpSingleOrZeroIterationDimsFolder}"

BUFFERIZE = (
    "one-shot-bufferize{bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map},"
    # One canonicalize leaves copies of a buffer onto itself; the second, after cse, removes them.
    f"drop-equivalent-buffer-results,{CANONICALIZE},cse,{CANONICALIZE}"
)


def dialects(*names: str) -> frozenset[str]:
    """A contract: what every stage before machine code may leave, and ``names``."""
    return frozenset({"builtin.module", "func", "arith", "math", *names})


@dataclass(frozen=True)
class Stage:
    """A step of the lowering.

    ``passes`` is pipeline text, or a function that gives it for a target. ``allowed`` lists the dialects and ops that
    may be left after it; ``removes`` says for dialects and ops that may not be which pass takes them away.
    """

    name: str
    passes: str | Callable[[Any], str]
    allowed: frozenset[str]
    removes: Mapping[str, str] = field(default_factory=dict)

    def text(self, target: "Target | GpuTarget") -> str:
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

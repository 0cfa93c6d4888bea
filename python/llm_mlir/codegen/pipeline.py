"""The stage ``llvm``, and what of a module has no translation after it."""

from typing import Any

from ..targets.cpu import CpuTarget

# Allowed after this stage, beside llvm itself.
_LEFTOVER = "unrealized_conversion_cast"


class LoweringError(RuntimeError):
    """The module holds something that has no translation to LLVM IR."""


def lower_to_llvm(module: Any, target: CpuTarget) -> None:
    """Runs the stage on ``module`` in place, and gives its public functions a C interface.

    Raises ``LoweringError`` naming the first op that is left.
    """
    from ..compiler import pipeline_of

    target.write_to(module)
    with module.operation.context:
        pipeline_of(target, "llvm").run(module)
    check_translatable(module)


def check_translatable(module: Any) -> None:
    """Raises ``LoweringError`` naming the first op of ``module`` that is not in the llvm dialect.

    The translation itself would say only that a dialect has no interface for it.
    """
    from ..ir.rewriter import walk

    for op in walk(module.operation):
        if not op.name.startswith("llvm."):
            reason = " (a type that no conversion reaches)" if op.name.endswith(_LEFTOVER) else ""
            raise LoweringError(f"'{op.name}' is left after the llvm stage{reason}: {_first_line(op)}")


def _first_line(op: Any) -> str:
    text = str(op).split("\n", 1)[0]
    return text if len(text) <= 160 else text[:157] + "..."

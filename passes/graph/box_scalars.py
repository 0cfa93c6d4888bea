"""``llm-box-scalars``: scalars that an entry point takes become tensors of rank 0.

Callers pass arrays: what a compiled function takes is described by memory and a type, and a scalar has no memory.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class BoxScalars(Pass):
    """``f(%n: index)`` -> ``f(%n: tensor<index>)`` with a ``tensor.extract`` in front, for entry points nobody calls.

    Results are left to ``llm-materialize-results``, which gives them memory.
    """

    name: ClassVar[str] = "llm-box-scalars"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for function in abi.functions(op):
            if abi.is_entry(function) and not abi.calls(op, abi.function_name(function)):
                for argument in abi.arguments(function):
                    if not isinstance(argument.type, ir.ShapedType):
                        _box(argument, function, rw)
                abi.refresh_type(function)


def _box(argument: Any, function: Any, rw: Rewriter) -> None:
    scalar = argument.type
    users = [(use.owner.operation, use.operand_number) for use in argument.uses]
    argument.set_type(ir.RankedTensorType.get([], scalar))
    with rw.at_start(abi.body(function)):
        value = mlir.tensor.extract(argument, [])
    for user, number in users:
        user.operands[number] = value
    rw.statistic("boxed")

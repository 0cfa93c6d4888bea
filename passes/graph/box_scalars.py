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
    """``f(%n: index)`` -> ``f(%n: tensor<index>)`` with a ``tensor.extract`` in front, for entry points.

    Calls inside the module pass scalars as they are and take whatever memory results have: those of an entry point go
    to a private copy of it. Results are left to ``llm-materialize-results``, which gives them memory.
    """

    name: ClassVar[str] = "llm-box-scalars"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for function in list(abi.functions(op)):
            if abi.is_entry(function) and abi.body(function) is not None:
                calls = abi.calls(op, abi.function_name(function))
                if calls:
                    _split(function, calls, op, rw)
                for argument in abi.arguments(function):
                    if not isinstance(argument.type, ir.ShapedType):
                        _box(argument, function, rw)
                abi.refresh_type(function)


def _split(function: Any, calls: list[Any], module: Any, rw: Rewriter) -> None:
    """Calls go to a private copy of the function."""
    taken, name = set(map(abi.function_name, abi.functions(module))), f"{abi.function_name(function)}_inner"
    while name in taken:
        name += "_"
    with rw.after(function):
        copy = function.operation.clone()
    copy.attributes["sym_name"] = ir.StringAttr.get(name)
    copy.attributes["sym_visibility"] = ir.StringAttr.get("private")
    for call in calls:
        call.attributes["callee"] = ir.FlatSymbolRefAttr.get(name)
    rw.statistic("copied functions")


def _box(argument: Any, function: Any, rw: Rewriter) -> None:
    scalar = argument.type
    users = [(use.owner.operation, use.operand_number) for use in argument.uses]
    argument.set_type(ir.RankedTensorType.get([], scalar))
    with rw.at_start(abi.body(function)):
        value = mlir.tensor.extract(argument, [])
    for user, number in users:
        user.operands[number] = value
    rw.statistic("boxed")

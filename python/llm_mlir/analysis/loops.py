"""Parallel loops: their bounds, what runs inside them, and calls."""

from collections.abc import Iterator, Sequence
from typing import Any

from .. import abi, mlir
from ..ir.build import DYNAMIC, Index, Value
from ..ir.rewriter import Rewriter, walk
from ..mlir import ir


def forall_bounds(forall: Any) -> list[tuple[Index, Index, Index]]:
    """Lower bound, upper bound and step of each dimension of an ``scf.forall``: ints where static, else values."""
    lower, upper, step, _ = list(ir.DenseI32ArrayAttr(forall.attributes["operandSegmentSizes"]))
    operands = list(forall.operands)
    groups = operands[:lower], operands[lower : lower + upper], operands[lower + upper : lower + upper + step]
    names = ("staticLowerBound", "staticUpperBound", "staticStep")
    columns = [_mixed(forall.attributes[name], iter(group)) for name, group in zip(names, groups, strict=True)]
    return list(zip(*columns, strict=True))


def _mixed(static: Any, dynamic: Iterator[Any]) -> list[Index]:
    return [next(dynamic) if entry == DYNAMIC else entry for entry in ir.DenseI64ArrayAttr(static)]


def called_in_foralls(module: Any) -> set[str]:
    """Names of the functions called inside an ``scf.forall``, directly or by such a function."""
    pending = [loop for loop in walk(module.operation) if loop.name == "scf.forall"]
    found: set[str] = set()
    while pending:
        for op in walk(pending.pop()):
            if op.name == "func.call" and (name := op.attributes["callee"].value) not in found:
                found.add(name)
                pending.append(abi.function(module, name))
    return found


def inside_forall(op: Any, item_functions: set[str] | None = None) -> bool:
    """Whether ``op`` stands inside an ``scf.forall``, or in one of the functions that are called there."""
    while op.name != "func.func":
        op = op.parent.operation
        if op.name == "scf.forall":
            return True
    return abi.function_name(op) in (item_functions or ())


def append_operands(call: Any, operands: Sequence[Value], rw: Rewriter) -> None:
    """Passes more to the callee of a ``func.call``, whose arguments ``abi.add_argument`` appended."""
    with rw.before(call):
        types = [result.type for result in call.results]
        new = mlir.func.CallOp(types, call.attributes["callee"], [*call.operands, *operands])
    rw.replace(call, list(new.operation.results))

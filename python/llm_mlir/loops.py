"""Reading structured loops."""

from collections.abc import Iterator
from typing import Any

from . import abi
from .build import DYNAMIC, Index
from .mlir import ir
from .rewriter import walk


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

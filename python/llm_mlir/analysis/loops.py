"""Parallel loops: their bounds, what runs inside them, and calls."""

from collections.abc import Sequence

from .. import abi, mlir
from ..ir.build import Index, Value
from ..ir.rewriter import Rewriter, walk
from ..ir.structured import constant_value, mixed
from ..ir.types import Operation


def forall_bounds(forall: Operation) -> list[tuple[Index, Index, Index]]:
    """Lower bound, upper bound and step of each dimension of an ``scf.forall``: ints where static, else values."""
    view = forall.opview
    lower = mixed(view.staticLowerBound, view.dynamicLowerBound)
    upper = mixed(view.staticUpperBound, view.dynamicUpperBound)
    return list(zip(lower, upper, mixed(view.staticStep, view.dynamicStep), strict=True))


def trips(loop: Operation) -> int | None:
    """How often the body of an ``scf.for`` runs; None where its bounds are no constants."""
    view = loop.opview
    lower, upper, step = (constant_value(bound) for bound in (view.lowerBound, view.upperBound, view.step))
    return None if lower is None or upper is None or not step else max(0, -(-(upper - lower) // step))


def called_in_foralls(module: Operation) -> set[str]:
    """Names of the functions called inside an ``scf.forall``, directly or by such a function."""
    pending = [loop for loop in walk(module.operation) if loop.name == "scf.forall"]
    found: set[str] = set()
    while pending:
        for op in walk(pending.pop()):
            if op.name == "func.call" and (name := op.attributes["callee"].value) not in found:
                found.add(name)
                pending.append(abi.function(module, name))
    return found


def inside_forall(op: Operation, item_functions: set[str] | None = None) -> bool:
    """Whether ``op`` stands inside an ``scf.forall``, or in one of the functions that are called there."""
    while op.name != "func.func":
        op = op.parent.operation
        if op.name == "scf.forall":
            return True
    return abi.function_name(op) in (item_functions or ())


def append_operands(call: Operation, operands: Sequence[Value], rw: Rewriter) -> None:
    """Passes more to the callee of a ``func.call``, whose arguments ``abi.add_argument`` appended."""
    with rw.before(call):
        types = [result.type for result in call.results]
        new = mlir.func.CallOp(types, call.attributes["callee"], [*call.operands, *operands])
    rw.replace(call, list(new.operation.results))

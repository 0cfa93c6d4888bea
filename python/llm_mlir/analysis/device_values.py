"""Which branches and loops depend on what device memory holds: the host, which launches kernels, does not see it."""

from typing import Any

from ..abi import is_entry
from ..ir.rewriter import walk
from ..ir.types import Operation, Value
from ..mlir import ir

_DECIDED_BY = {"scf.if": 1, "scf.index_switch": 1, "scf.for": 3}
"""How many of the first operands decide what runs."""


def decided_on_device(op: Operation) -> Operation | None:
    """The innermost branch or loop around ``op`` that an element of a tensor, or a scalar argument, decides."""
    holder = op.parent
    while holder is not None and holder.name != "func.func":
        if _is_decided(holder.operation):
            return holder.operation
        holder = holder.parent
    return None


def _is_decided(op: Operation) -> bool:
    if op.name == "scf.while":
        return _reads_memory(op) or any(map(_is_from_memory, op.operands))
    return any(map(_is_from_memory, list(op.operands)[: _DECIDED_BY.get(op.name, 0)]))


def _is_from_memory(value: Value) -> bool:
    if isinstance(value.type, ir.ShapedType):
        return False
    if isinstance(value.owner, ir.Block):
        return _is_argument_from_memory(value)
    op = value.owner.operation
    return op.name == "tensor.extract" or _reads_memory(op) or any(map(_is_from_memory, op.operands))


def _is_argument_from_memory(value: Value) -> bool:
    owner: Any = value.owner.owner.operation
    if owner.name == "func.func":
        return is_entry(owner)  # llm-box-scalars gives it memory
    if owner.name == "scf.for" and value.arg_number == 0:
        return any(map(_is_from_memory, list(owner.operands)[:3]))
    return _is_decided(owner) or _reads_memory(owner) or any(map(_is_from_memory, owner.operands))


def _reads_memory(op: Operation) -> bool:
    return bool(walk(op, ["tensor.extract"]))

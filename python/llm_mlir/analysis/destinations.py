"""Which operand a tensor is computed into, and which argument of its function it continues in place."""

from typing import Any

from llm_mlir import abi
from llm_mlir.ir.build import Value
from llm_mlir.mlir import ir

_DESTINATIONS = {"tensor.insert_slice": 1, "tensor.insert": 1}
"""Ops that compute into an operand, beside those with an ``outs`` list, and which one that is."""


def destination(op: Any, index: int) -> Value | None:
    """The operand that result ``index`` of ``op`` is computed into; None for other ops.

    That of a call is what the callee updates and returns.
    """
    if op.name == "func.call":
        return _updated_operand(op, index)
    if op.name == "scf.for":
        return list(op.opview.initArgs)[index]
    if op.name == "scf.forall":
        return list(op.opview.outputs)[index]
    if op.name in _DESTINATIONS:
        return op.operands[_DESTINATIONS[op.name]]
    if op.name.startswith("linalg.") and op.name != "linalg.index" and op.results:
        return list(op.operands)[len(op.operands) - len(op.results) + index]
    return None


def _updated_operand(call: Any, index: int) -> Value | None:
    module = call
    while module.name != "builtin.module":
        module = module.parent.operation
    block = abi.body(abi.function(module, call.attributes["callee"].value))
    if block is None:
        return None
    argument = continued_argument(list(block.operations)[-1].operands[index], block)
    return None if argument is None else call.operands[argument]


def continued_argument(value: Value, block: Any) -> int | None:
    """The number of the argument of ``block`` that ``value`` is, or is an update of; None when there is none."""
    while not isinstance(value.owner, ir.Block):
        op = value.owner.operation
        target = destination(op, list(op.results).index(value))
        if target is None:
            return None
        value = target
    return value.arg_number if value.owner == block else None

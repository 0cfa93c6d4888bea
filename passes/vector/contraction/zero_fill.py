"""The zeros that a contraction adds to: a kernel that knows of them starts at zero, and nobody writes or reads them."""

from collections.abc import Iterator
from typing import Any

from llm_mlir.mlir import ir
from llm_mlir.structured import Generic, is_generic, producer, users

_ADDRESSES = ("memref.subview", "memref.expand_shape", "memref.collapse_shape", "memref.cast", "memref.dim")


def zero_fill(contraction: Any) -> Any | None:
    """The generic that fills all of C, and nothing else, with zeros right before ``contraction``; else None.

    Between the two there is only arithmetic and what finds other operands. None too where K may be 0.
    """
    generic = Generic(contraction)
    reduced = [loop for loop, kind in enumerate(generic.iterators) if kind == "r"]
    sizes = [generic.inputs[1].type.shape[dims.index(k)] for dims in [generic.dims[1] or ()] for k in reduced]
    if any(size <= 0 for size in sizes):
        return None
    before = _before(contraction)
    fills = [user for user in users(generic.outputs[0]) if user != contraction and _is_zero_fill(user)]
    return next((op for op in before if op in fills), None)


def _before(contraction: Any) -> Iterator[Any]:
    """Operations before this one in its block, the nearest first, up to the first that may touch memory."""
    for op in reversed(_preceding(contraction)):
        yield op
        if not op.name.startswith("arith.") and op.name not in _ADDRESSES:
            return


def _preceding(operation: Any) -> list[Any]:
    result = []
    for op in operation.block:
        if op.operation == operation:
            break
        result.append(op.operation)
    return result


def _is_zero_fill(op: Any) -> bool:
    """Whether ``op`` writes 0.0 to all elements of its only output."""
    if not is_generic(op) or not Generic(op).is_elementwise or len(Generic(op).inputs) != 1:
        return False
    body = op.regions[0].blocks[0]
    scalar = producer(Generic(op).inputs[0])
    yields_input = len(list(body.operations)) == 1 and body.operations[0].operands[0] == body.arguments[0]
    if not yields_input or scalar is None or scalar.name != "arith.constant":
        return False
    return isinstance(value := scalar.attributes["value"], ir.FloatAttr) and value.value == 0.0

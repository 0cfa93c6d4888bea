"""The zeros that a contraction adds to: a kernel that knows of them starts at zero, and nobody writes or reads them."""

from typing import Any

from llm_mlir.ir.structured import Generic, is_generic, producer
from llm_mlir.mlir import ir

_ADDRESSES = ("memref.subview", "memref.expand_shape", "memref.collapse_shape", "memref.cast", "memref.dim")


def zero_fill(contraction: Any) -> Any | None:
    """The generic that fills all of C, and nothing else, with zeros right before ``contraction``; else None.

    Between the two there is only arithmetic and what finds other operands. None too where K may be 0, since then no
    step would write the zeros.
    """
    generic = Generic(contraction)
    sizes = zip(generic.dims[1] or (), generic.inputs[1].type.shape, strict=False)
    depths = [size for loop, size in sizes if generic.iterators[loop] == "r"]
    fill = _last_access(contraction)
    is_fill = fill is not None and _is_zero_fill(fill) and Generic(fill).outputs == generic.outputs
    return fill if is_fill and depths and all(depth > 0 for depth in depths) else None


def _last_access(operation: Any) -> Any | None:
    """The last operation before this one in its block that may touch memory."""
    last = None
    for op in operation.block:
        if op.operation == operation:
            break
        if not op.operation.name.startswith("arith.") and op.operation.name not in _ADDRESSES:
            last = op.operation
    return last


def _is_zero_fill(op: Any) -> bool:
    """Whether ``op`` writes 0.0 to all elements of its outputs."""
    if not is_generic(op) or not Generic(op).is_elementwise or len(Generic(op).inputs) != 1:
        return False
    body = op.regions[0].blocks[0]
    scalar = producer(Generic(op).inputs[0])
    yields_input = len(list(body.operations)) == 1 and body.operations[0].operands[0] == body.arguments[0]
    if not yields_input or scalar is None or scalar.name != "arith.constant":
        return False
    return isinstance(value := scalar.attributes["value"], ir.FloatAttr) and value.value == 0.0

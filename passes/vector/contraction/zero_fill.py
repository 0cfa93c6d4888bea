"""The zeros that a contraction adds to: a kernel that knows them starts at zero, and nothing writes or reads them."""

from llm_mlir.ir.forms import Fill
from llm_mlir.ir.structured import Generic
from llm_mlir.ir.types import Operation

_ADDRESSES = ("memref.subview", "memref.expand_shape", "memref.collapse_shape", "memref.cast", "memref.dim")


def zero_fill(contraction: Operation) -> Operation | None:
    """The generic that fills all of C, and nothing else, with zeros right before ``contraction``; else None.

    Between the two there is only arithmetic and what finds other operands. None too where K may be 0, since then no
    step would write the zeros.
    """
    generic = Generic(contraction)
    sizes = zip(generic.dims[1] or (), generic.inputs[1].type.shape, strict=False)
    depths = [size for loop, size in sizes if generic.iterators[loop] == "r"]
    fill = _last_access(contraction)
    match = Fill.match(fill)
    is_fill = match is not None and match.is_zero and match.target == generic.outputs[0]
    return fill if is_fill and depths and all(depth > 0 for depth in depths) else None


def _last_access(operation: Operation) -> Operation | None:
    """The last operation before this one in its block that may touch memory."""
    last = None
    for op in operation.block:
        if op.operation == operation:
            break
        if not op.operation.name.startswith("arith.") and op.operation.name not in _ADDRESSES:
            last = op.operation
    return last

"""Which memrefs are views of the memory of others."""

from ..ir.build import Value
from ..ir.structured import producer

# Ops whose first result is another view of the memory of their first operand.
VIEWS = (
    "memref.subview",
    "memref.cast",
    "memref.view",
    "memref.reinterpret_cast",
    "memref.expand_shape",
    "memref.collapse_shape",
    "memref.transpose",
    "memref.memory_space_cast",
    "memref.assume_alignment",
)


def root(memref: Value) -> Value:
    """The value whose memory ``memref`` is a view of: an allocation, an argument or a global."""
    while (op := producer(memref)) is not None and op.name in VIEWS:
        memref, *_ = op.operands
    return memref

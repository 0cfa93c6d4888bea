"""Intervals of the sizes of memref values."""

from functools import reduce
from math import prod
from typing import Any

from llm_mlir import abi
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir

from .interval import Interval
from .values import Bounds

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


def root(memref: Any) -> Any:
    """The value whose memory ``memref`` is a view of: an allocation, an argument or a global."""
    while not isinstance(memref.owner, ir.Block) and memref.owner.operation.name in VIEWS:
        memref = memref.owner.operation.operands[0]
    return memref


def element_bytes(type_: Any) -> int:
    """Bytes of one element of a memref or vector type."""
    element = type_.element_type
    if isinstance(element, ir.IndexType):
        return 8
    if isinstance(element, ir.VectorType):
        return prod(element.shape) * element_bytes(element)
    return -(-element.width // 8)


def buffer_bytes(bounds: Bounds, memref: Any) -> float:
    """An upper bound of the bytes of a memref value's elements; infinite where there is none."""
    sizes = [bounds.size(memref, axis).high for axis in range(memref.type.rank)]
    return 0 if 0 in sizes else prod(sizes) * element_bytes(memref.type)


class BufferSizes:
    """Sizes of memref values, traced to the ops that set them."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds

    def size(self, memref: Any, axis: int) -> Interval:
        """The interval of one size."""
        if not memref.type.is_dynamic_dim(axis):
            return Interval.exactly(memref.type.get_dim_size(axis))
        if isinstance(memref.owner, ir.Block):
            return self._argument(memref, axis)
        op = memref.owner.operation
        handler = getattr(self, "_" + op.name.replace(".", "_"), None)
        known = handler(op, axis) if handler else Interval()
        return known.maximum(Interval(0, 0))

    def _argument(self, memref: Any, axis: int) -> Interval:
        owner = memref.owner.owner.operation
        if owner.name == "scf.for":  # a carried buffer keeps its size
            return self.size(owner.operands[2 + memref.arg_number], axis)
        if owner.name != "func.func":
            return Interval(0)
        info = abi.arg_info(owner, memref.arg_number)
        if info is not None and info.dims:
            return self._bounds.symbol(info.dims[axis])
        passed = [self.size(operand, axis) for operand in self._bounds.call_operands(memref)]
        return reduce(Interval.union, passed) if passed else Interval(0)

    def _given(self, op: Any, axis: int, first: int) -> Interval:
        """A size that is an operand: dynamic sizes stand from operand ``first`` on, in order."""
        type_ = op.results[0].type
        index = sum(type_.is_dynamic_dim(i) for i in range(axis))
        return self._bounds.interval(op.operands[first + index])

    def _memref_alloc(self, op: Any, axis: int) -> Interval:
        return self._given(op, axis, 0)

    def _memref_alloca(self, op: Any, axis: int) -> Interval:
        return self._given(op, axis, 0)

    def _memref_view(self, op: Any, axis: int) -> Interval:
        return self._given(op, axis, 2)

    def _memref_cast(self, op: Any, axis: int) -> Interval:
        return self.size(op.operands[0], axis)

    def _memref_subview(self, op: Any, axis: int) -> Interval:
        """The size of a slice, which is a dynamic one since the result's is (dropped dimensions have size 1)."""
        segments = list(op.attributes["operandSegmentSizes"])
        return self._given(op, axis, segments[0] + segments[1])

    def _memref_collapse_shape(self, op: Any, axis: int) -> Interval:
        group = to_python(op.attributes["reassociation"][axis])
        return reduce(Interval.__mul__, [self.size(op.operands[0], source) for source in group])

    def _memref_expand_shape(self, op: Any, axis: int) -> Interval:
        return self._given(op, axis, 1)

"""Intervals of the sizes of memref values."""

from collections.abc import Sequence
from functools import reduce
from typing import Protocol

from llm_mlir import abi
from llm_mlir.ir.attributes import to_python
from llm_mlir.ir.build import Value
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

from .interval import Interval


class KnownValues(Protocol):
    """What sizes are traced to: index values, symbols, and what calls pass."""

    def interval(self, value: Value) -> Interval:
        """The interval of an index value."""
        ...

    def symbol(self, dim: str) -> Interval:
        """The interval of an entry of ``llm.dims``."""
        ...

    def call_operands(self, argument: Value) -> list[Value]:
        """What the calls of a private function pass for one of its arguments."""
        ...


class BufferSizes:
    """Sizes of memref values, traced to the ops that set them."""

    def __init__(self, values: KnownValues) -> None:
        self._values = values

    def size(self, memref: Value, axis: int) -> Interval:
        """The interval of one size."""
        if not memref.type.is_dynamic_dim(axis):
            return Interval.exactly(memref.type.get_dim_size(axis))
        if isinstance(memref.owner, ir.Block):
            return self._argument(memref, axis)
        op = memref.owner.operation
        handler = getattr(self, "_" + op.name.replace(".", "_"), None)
        known = handler(op, axis) if handler else Interval()
        return known.maximum(Interval(0, 0))

    def _argument(self, memref: Value, axis: int) -> Interval:
        owner = memref.owner.owner.operation
        if owner.name == "scf.for":  # a carried buffer keeps its size
            return self.size(owner.opview.initArgs[memref.arg_number - 1], axis)
        if owner.name != "func.func":
            return Interval(0)
        info = abi.arg_info(owner, memref.arg_number)
        if info is not None and info.dims:
            return self._values.symbol(info.dims[axis])
        passed = [self.size(operand, axis) for operand in self._values.call_operands(memref)]
        return reduce(Interval.union, passed) if passed else Interval(0)

    def _given(self, op: Operation, axis: int, dynamic: Sequence[Value]) -> Interval:
        """A dynamic size that is an operand: ``dynamic`` has those of the result, in order."""
        type_ = op.results[0].type
        return self._values.interval(dynamic[sum(type_.is_dynamic_dim(i) for i in range(axis))])

    def _memref_alloc(self, op: Operation, axis: int) -> Interval:
        return self._given(op, axis, op.opview.dynamicSizes)

    def _memref_alloca(self, op: Operation, axis: int) -> Interval:
        return self._given(op, axis, op.opview.dynamicSizes)

    def _memref_view(self, op: Operation, axis: int) -> Interval:
        return self._given(op, axis, op.opview.sizes)

    def _memref_cast(self, op: Operation, axis: int) -> Interval:
        return self.size(op.opview.source, axis)

    def _memref_subview(self, op: Operation, axis: int) -> Interval:
        """The size of a slice, which is a dynamic one since the result's is (dropped dimensions have size 1)."""
        return self._given(op, axis, op.opview.sizes)

    def _memref_collapse_shape(self, op: Operation, axis: int) -> Interval:
        group = to_python(op.attributes["reassociation"][axis])
        return reduce(Interval.__mul__, [self.size(op.opview.src, source) for source in group])

    def _memref_expand_shape(self, op: Operation, axis: int) -> Interval:
        return self._given(op, axis, op.opview.output_shape)

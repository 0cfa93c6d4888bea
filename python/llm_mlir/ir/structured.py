"""A read-only view of ``linalg.generic`` for passes that match and tile it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..mlir import ir
from .types import Block, Operation, Value

Dims = tuple[int, ...] | None
"""Loop positions that index an operand, in order; None when an index is no plain loop."""


def is_empty(value: Value) -> bool:
    """Whether a value is a ranked tensor with a static size of 0."""
    return isinstance(value.type, ir.RankedTensorType) and 0 in value.type.shape


def producer(value: Value) -> Any | None:
    """The ``ir.Operation`` that defines ``value``; None for a block argument."""
    owner = value.owner
    return None if isinstance(owner, ir.Block) else owner.operation


def users(value: Value) -> list[Any]:
    """The operations that use ``value``, one entry for each use."""
    return [use.owner.operation for use in value.uses]


def ancestor_in(block: Block, op: Operation) -> Operation:
    """The op of ``block`` that is ``op`` or holds it."""
    while op.block != block:
        op = op.parent.operation
    return op


def constant_value(value: Value) -> int | None:
    """The number that an integer or index ``value`` is; None where it is no ``arith.constant``."""
    op = producer(value)
    if op is None or op.name != "arith.constant" or not isinstance(op.attributes["value"], ir.IntegerAttr):
        return None
    return ir.IntegerAttr(op.attributes["value"]).value


def is_generic(op: Any | None) -> bool:
    """Whether ``op`` is a ``linalg.generic``."""
    return op is not None and op.name == "linalg.generic"


def _dims(map_attribute: Any) -> Dims:
    results = list(map_attribute.value.results)
    if not all(isinstance(result, ir.AffineDimExpr) for result in results):
        return None
    return tuple(result.position for result in results)


@dataclass(frozen=True)
class Generic:
    """A ``linalg.generic`` taken apart."""

    op: Operation

    @cached_property
    def _segments(self) -> tuple[int, int]:
        sizes = list(ir.DenseI32ArrayAttr(self.op.attributes["operandSegmentSizes"]))
        return sizes[0], sizes[1]

    @property
    def operands(self) -> list[Any]:
        """Inputs, then outputs."""
        return list(self.op.operands)

    @property
    def inputs(self) -> list[Any]:
        """The ``ins``."""
        return self.operands[: self._segments[0]]

    @property
    def outputs(self) -> list[Any]:
        """The ``outs``."""
        return self.operands[self._segments[0] :]

    @cached_property
    def dims(self) -> list[Dims]:
        """For each operand, the loops that index it."""
        return [_dims(attribute) for attribute in self.op.attributes["indexing_maps"]]

    @cached_property
    def iterators(self) -> str:
        """A letter for each loop: ``p`` (parallel) or ``r`` (reduction)."""
        return "".join("p" if "parallel" in str(kind) else "r" for kind in self.op.attributes["iterator_types"])

    @property
    def is_elementwise(self) -> bool:
        """All loops parallel, and every output indexed by all of them in order."""
        identity = tuple(range(len(self.iterators)))
        outputs = self.dims[self._segments[0] :]
        return "r" not in self.iterators and all(dims == identity for dims in outputs)


def clone(op: Operation, operands: Sequence[Any], result_types: Sequence[Any]) -> Any:
    """A copy of ``op``, regions included, at the current insertion point with other operands and result types."""
    copy = op.clone(ir.InsertionPoint.current).operation
    for index, operand in enumerate(operands):
        copy.operands[index] = operand
    for result, type_ in zip(copy.results, result_types, strict=True):
        result.set_type(type_)
    return copy


def mixed(static: Sequence[int], dynamic: Sequence[Any]) -> list[Any]:
    """Static entries with the dynamic ones filled in from ``dynamic``, in order."""
    remaining = iter(dynamic)
    unknown = ir.ShapedType.get_dynamic_size()
    return [next(remaining) if entry == unknown else entry for entry in static]


@dataclass(frozen=True)
class SliceParameters:
    """What an extract_slice or insert_slice selects; ``drop`` lists the unit dimensions that the slice lacks."""

    offsets: list[Any]
    sizes: list[Any]
    strides: list[int]
    drop: list[int]


def slice_parameters(op: Operation) -> SliceParameters:
    """Takes a ``tensor.extract_slice`` or ``tensor.insert_slice`` apart."""
    static = [list(ir.DenseI64ArrayAttr(op.attributes[f"static_{what}"])) for what in ("offsets", "sizes", "strides")]
    segments = list(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
    dynamic = list(op.operands)[sum(segments[:-3]) :]
    offsets = mixed(static[0], dynamic[: segments[-3]])
    sizes = mixed(static[1], dynamic[segments[-3] : segments[-3] + segments[-2]])
    part = op.results[0].type if op.name == "tensor.extract_slice" else op.opview.source.type
    return SliceParameters(offsets, sizes, static[2], _dropped(static[1], list(part.shape)))


def _dropped(sizes: list[int], kept: list[int]) -> list[int]:
    """Unit entries of ``sizes`` that are missing from ``kept``, the shape of the slice."""
    drop = []
    remaining = list(kept)
    for axis, size in enumerate(sizes):
        if remaining and size == remaining[0]:
            remaining.pop(0)
        else:
            drop.append(axis)
    return drop

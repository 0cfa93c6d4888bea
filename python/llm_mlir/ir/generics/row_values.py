"""What the body of a generic computes for a row: scalars shared by the row, ramps, and vectors.

A ramp is an integer that grows by one from lane to lane. It stays symbolic as long as possible: indexing a memref by it
is a vector load, and comparing it with a scalar is a mask of the first lanes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ... import mlir
from ...mlir import ir
from .. import build
from ..build import Value
from ..types import Operation
from ..vectors import constant_splat, first_lanes, splat, vector_type


@dataclass(frozen=True)
class Ramp:
    """``base``, ``base + 1``, ... of an integer type or index."""

    base: Value


RowValue = Any
"""A scalar ``Value`` (the same in every lane), a ``Ramp``, or a vector ``Value``."""


def is_uniform(value: RowValue) -> bool:
    """Whether every lane of the row holds the same."""
    return not isinstance(value, Ramp) and not isinstance(value.type, ir.VectorType)


def as_vector(value: RowValue, lanes: int) -> Value:
    """``value`` as a vector."""
    if isinstance(value, Ramp):
        return mlir.arith.addi(splat(value.base, lanes), _steps(lanes, value.base.type))
    return splat(value, lanes) if is_uniform(value) else value


def _steps(lanes: int, type_: Any) -> Value:
    """0, 1, 2, ..."""
    steps = mlir.vector.step(vector_type(lanes, ir.IndexType.get()))
    return steps if type_ == ir.IndexType.get() else mlir.arith.index_cast(vector_type(lanes, type_), steps)


def advanced(op: Operation, operands: Sequence[RowValue]) -> Ramp:
    """The ramp that ``op`` (an index_cast, addi or subi) makes of a ramp and a scalar."""
    if op.name == "arith.index_cast":
        return Ramp(mlir.arith.index_cast(op.results[0].type, operands[0].base))
    bases = [operand.base if isinstance(operand, Ramp) else operand for operand in operands]
    return Ramp(mlir.arith.addi(*bases) if op.name == "arith.addi" else mlir.arith.subi(*bases))


def compared(op: Operation, operands: Sequence[RowValue], lanes: int) -> Value | None:
    """``ramp < scalar`` and its kin as masks of the first lanes; None when ``op`` is something else."""
    if op.name != "arith.cmpi" or not isinstance(operands[0], Ramp) or not is_uniform(operands[1]):
        return None
    predicates = mlir.arith.CmpIPredicate
    predicate = predicates(ir.IntegerAttr(op.attributes["predicate"]).value)
    if predicate not in (predicates.slt, predicates.sle, predicates.sgt, predicates.sge):
        return None
    count = mlir.arith.subi(build.to_index(operands[1]), build.to_index(operands[0].base))
    if predicate in (predicates.sle, predicates.sgt):
        count = build.add(count, 1)
    below = first_lanes(lanes, count)
    if predicate in (predicates.slt, predicates.sle):
        return below
    return mlir.arith.xori(below, constant_splat(lanes, ir.IntegerType.get_signless(1), 1))

"""Operands of a ``linalg.generic``: where they are read and written, for a point of the loops or a vector of points."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ... import mlir
from ...mlir import ir
from .. import build
from ..build import Index, Value
from ..vectors import element, has_unit_stride, load, store, vector_type


def coefficient(expression: Any, loop: int) -> int:
    """How much an affine expression grows when ``loop`` advances by one."""
    if isinstance(expression, ir.AffineDimExpr):
        return int(ir.AffineDimExpr(expression).position == loop)
    if isinstance(expression, ir.AffineAddExpr):
        sum_ = ir.AffineAddExpr(expression)
        return coefficient(sum_.lhs, loop) + coefficient(sum_.rhs, loop)
    if isinstance(expression, ir.AffineMulExpr):
        product = ir.AffineMulExpr(expression)
        return coefficient(product.lhs, loop) * ir.AffineConstantExpr(product.rhs).value
    return 0


def evaluate(expression: Any, loops: Sequence[Index]) -> Index:
    """An affine expression of sums and products with constants at a point of the loops."""
    if isinstance(expression, ir.AffineDimExpr):
        return loops[ir.AffineDimExpr(expression).position]
    if isinstance(expression, ir.AffineConstantExpr):
        return ir.AffineConstantExpr(expression).value
    if isinstance(expression, ir.AffineAddExpr):
        sum_ = ir.AffineAddExpr(expression)
        return build.add(evaluate(sum_.lhs, loops), evaluate(sum_.rhs, loops))
    product = ir.AffineMulExpr(expression)
    return build.mul(evaluate(product.lhs, loops), evaluate(product.rhs, loops))


def is_linear(expression: Any) -> bool:
    """Whether ``evaluate`` knows the expression."""
    if isinstance(expression, ir.AffineAddExpr):
        return is_linear(ir.AffineAddExpr(expression).lhs) and is_linear(ir.AffineAddExpr(expression).rhs)
    if isinstance(expression, ir.AffineMulExpr):
        product = ir.AffineMulExpr(expression)
        return is_linear(product.lhs) and isinstance(product.rhs, ir.AffineConstantExpr)
    return isinstance(expression, ir.AffineDimExpr | ir.AffineConstantExpr)


@dataclass(frozen=True)
class IndexedOperand:
    """A memref (or a scalar, which has no indices) and the expressions that index it."""

    memref: Value
    expressions: tuple[Any, ...]
    last_loop: int

    @cached_property
    def is_uniform(self) -> bool:
        """Whether all points of a row share one element."""
        return all(coefficient(e, self.last_loop) == 0 for e in self.expressions)

    @cached_property
    def is_contiguous(self) -> bool:
        """Whether neighbors in a row are neighbors in memory. An i1 fills a byte there and a bit in a vector."""
        growth = [coefficient(e, self.last_loop) for e in self.expressions]
        along_rows = bool(growth) and growth[-1] == 1 and not any(growth[:-1])
        return along_rows and is_vector_memref(self.memref)

    def indices(self, loops: Sequence[Index]) -> list[Index]:
        """Where the element of a point of the loops is."""
        return [evaluate(expression, loops) for expression in self.expressions]

    def read(self, loops: Sequence[Index]) -> Value:
        """The scalar of one point."""
        if not isinstance(self.memref.type, ir.MemRefType):
            return self.memref
        return mlir.memref.load(self.memref, [build.value(i) for i in self.indices(loops)])

    def write(self, scalar: Value, loops: Sequence[Index]) -> None:
        """Sets the element of one point."""
        mlir.memref.store(scalar, self.memref, [build.value(i) for i in self.indices(loops)])

    def read_vector(self, loops: Sequence[Index], lanes: int, mask: Value | None) -> Value:
        """The elements of ``lanes`` points of a row from ``loops`` on."""
        if self.is_contiguous:
            return load(self.memref, self.indices(loops), lanes, mask)
        scalars = [self.read(self._lane(loops, lane)) for lane in range(lanes)]
        return mlir.vector.from_elements(vector_type(lanes, scalars[0].type), scalars)

    def write_vector(self, vector: Value, loops: Sequence[Index], mask: Value | None) -> None:
        """Sets the elements of the points of a row from ``loops`` on."""
        if self.is_contiguous:
            store(vector, self.memref, self.indices(loops), mask)
            return
        for lane in range(vector.type.shape[0]):
            self.write(element(vector, lane), self._lane(loops, lane))

    def _lane(self, loops: Sequence[Index], lane: int) -> list[Index]:
        return [*loops[:-1], build.add(loops[-1], lane)]


def is_vector_memref(memref: Value) -> bool:
    """Whether vectors can be loaded along the last dimension of ``memref``."""
    return memref.type.element_type != ir.IntegerType.get_signless(1) and has_unit_stride(memref)

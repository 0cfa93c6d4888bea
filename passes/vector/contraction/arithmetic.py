"""How a step along K multiplies and accumulates, by element type and target."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.vectors import bitcast, element, fused_multiply_add, half_as_f32, load, splat, splat_f32, vector_type
from llm_mlir.mlir import ir

from .columns import Column
from .kinds import Contraction, merged_pairs

RowOfB = Callable[[Sequence[Column], Index, int], list[Value]]
"""Builds the factors from B for the columns of a tile, at a step along K and a phase of it."""


@dataclass(frozen=True)
class Arithmetic(ABC):
    """Reads factors and accumulates ``lanes`` columns.

    A step along K takes ``phases`` multiply-adds, one after the other; ``constants`` registers are taken all the time.
    """

    contraction: Contraction
    lanes: int
    fused: bool = True
    phases = 1
    constants = 0
    group_steps = 0
    """Steps whose products are summed apart, as integers (``GroupedLoop``); 0 where all go into C at once."""

    @property
    def widens(self) -> bool:
        """Whether factors from B take work before they are multiplied, which may be done once for many rows."""
        return self.phases > 1

    @property
    def is_direct(self) -> bool:
        """Whether a multiply-add takes B from memory as it is: one instruction for a cache line of f32."""
        return False

    @abstractmethod
    def a(self, m: Index, k: Index, phase: int) -> Value:
        """The factor from A, in every lane."""

    @abstractmethod
    def b(self, column: Column, k: Index, phase: int) -> Value:
        """The factors from B."""

    def row_of_b(self, columns: Sequence[Column], k: Index, phase: int) -> list[Value]:
        """The factors from B for the columns of a tile."""
        return [self.b(column, k, phase) for column in columns]

    def multiply_add(self, a: Value, b: Value, accumulator: Value) -> Value:
        """``accumulator + a * b``. The broadcast of ``a`` comes second: only there it folds into the instruction."""
        return fused_multiply_add(b, a, accumulator, self.fused)


class Plain(Arithmetic):
    """Each element of K by itself: f32, or bf16 widened as it is read."""

    @property
    def is_direct(self) -> bool:
        """See ``Arithmetic.is_direct``."""
        return isinstance(self.contraction.b.type.element_type, ir.F32Type)

    def a(self, m: Index, k: Index, phase: int) -> Value:
        """See ``Arithmetic.a``."""
        scalar = mlir.memref.load(self.contraction.a, [build.value(m), build.value(k)])
        return splat_f32(scalar, self.lanes)

    def b(self, column: Column, k: Index, phase: int) -> Value:
        """See ``Arithmetic.b``."""
        indices = self.contraction.b_indices(column.panel, k, column.column)
        vector = load(self.contraction.b, indices, self.lanes, column.mask)
        f32 = ir.F32Type.get()
        return vector if vector.type.element_type == f32 else mlir.arith.extf(vector_type(self.lanes, f32), vector)


@dataclass(frozen=True)
class _Pairs(Arithmetic):
    """bf16 pairs, whose B is read as 32-bit lanes of two."""

    merged: Value | None = None

    def b_pairs(self, column: Column, k: Index) -> Value:
        """A vector of ``lanes`` pairs."""
        assert self.merged is not None
        indices = self.contraction.b_indices(column.panel, k, build.mul(column.column, 2))
        mask = None if column.mask is None else _doubled(column.mask, self.lanes)
        return load(self.merged, indices, 2 * self.lanes, mask)

    def a_pair(self, m: Index, k: Index, element_type: Any) -> Value:
        """A pair's 32 bits as ``element_type``, in every lane."""
        pair = load(self.contraction.a, [m, k, 0], 2)
        return splat(element(bitcast(pair, element_type), 0), self.lanes)


class DotPairs(_Pairs):
    """``vdpbf16ps``. The pair of A is loaded as one f32: a broadcast folds only as a scalar f32 in the last operand."""

    def a(self, m: Index, k: Index, phase: int) -> Value:
        """See ``Arithmetic.a``."""
        return bitcast(self.a_pair(m, k, ir.F32Type.get()), ir.BF16Type.get())

    def b(self, column: Column, k: Index, phase: int) -> Value:
        """See ``Arithmetic.b``."""
        return self.b_pairs(column, k)

    def multiply_add(self, a: Value, b: Value, accumulator: Value) -> Value:
        """See ``Arithmetic.multiply_add``."""
        return mlir.x86.avx512_dot(accumulator, b, a)


class WidenedPairs(_Pairs):
    """Both halves of each pair widened to f32, which is a shift or a mask, and multiplied one after the other."""

    phases = 2
    constants = 1

    def a(self, m: Index, k: Index, phase: int) -> Value:
        """See ``Arithmetic.a``."""
        if self.contraction.is_bf16:
            return half_as_f32(self.a_pair(m, k, ir.IntegerType.get_signless(32)), phase)
        scalar = mlir.memref.load(self.contraction.a, [build.value(index) for index in (m, k, phase)])
        return splat(scalar, self.lanes)

    def b(self, column: Column, k: Index, phase: int) -> Value:
        """See ``Arithmetic.b``."""
        return half_as_f32(bitcast(self.b_pairs(column, k), ir.IntegerType.get_signless(32)), phase)


def _doubled(mask: Value, lanes: int) -> Value:
    """A mask of pairs as a mask of their elements."""
    return mlir.vector.interleave(mask, mask)


def arithmetic_for(contraction: Contraction, lanes: int, fused: bool, dot: bool) -> Arithmetic:
    """The fastest arithmetic that the target has for the element types of ``contraction``."""
    if contraction.kind.pairs == 1:
        return Plain(contraction, lanes, fused)
    kind = DotPairs if dot and contraction.is_bf16 else WidenedPairs
    return kind(contraction, lanes, fused, merged_pairs(contraction.b))

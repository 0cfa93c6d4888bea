"""Arithmetic on codes alone: words of both factors are multiplied and added in one instruction, sums are integers.

``vpdpbusd`` takes one factor as unsigned. So the codes of B are read with an offset, and sums start at what that adds,
less: the sum of the group's codes of A times the offset. Once for each group, sums are scaled and added to C.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.vectors import bitcast, constant_splat, element, fused_multiply_add, load, splat, vector_type
from llm_mlir.mlir import ir
from llm_mlir.support.codes import WORD

from .columns import Column
from .decoded import OfCodes, wide_scaling

_NIBBLE = 4


@dataclass(frozen=True)
class Dots(OfCodes):
    """``C += a_scale * scale * dot(A, B) (+ a_scale * minimum * sum(A))``: a step along K is a word of B."""

    @property
    def phases(self) -> int:
        """See ``Arithmetic``: the codes of a word of B for each word of A."""
        return self.coding.per_word // WORD

    @property
    def constants(self) -> int:
        """See ``Arithmetic``."""
        return 1

    @property
    def group_steps(self) -> int:
        """See ``Arithmetic``."""
        return self.coding.group // self.coding.per_word

    @property
    def widens(self) -> bool:
        """See ``Arithmetic``."""
        return False

    def starts(self, rows: Sequence[Index], columns: Sequence[Column], k: Index) -> list[Value]:
        """What the integer sums of a group start from, row by row."""
        if not self._offset:
            return [constant_splat(self.lanes, _i32(), 0)] * (len(rows) * len(columns))
        values: list[Value] = []
        for m in rows:
            less = mlir.arith.muli(self._sum(m, k), build.constant(_i32(), -self._offset))
            values += [splat(less, self.lanes)] * len(columns)
        return values

    @property
    def _offset(self) -> int:
        """What is added to codes of B so that they are no less than 0."""
        if self.coding.bits == _NIBBLE:
            return 0 if self.coding.has_mins else 8
        return 128

    def a(self, m: Index, k: Index, phase: int) -> Value:
        """See ``Arithmetic.a``: a word of codes."""
        at = build.mul(build.add(build.mul(k, self.phases), phase), WORD)
        word = element(bitcast(load(self.contraction.a, [m, at], WORD), _i32()), 0)
        return bitcast(splat(word, self.lanes), _i8())

    def b(self, column: Column, k: Index, phase: int) -> Value:
        """See ``Arithmetic.b``: words of unsigned codes."""
        lanes, words = WORD * self.lanes, self.words(column, k)
        if self.coding.bits != _NIBBLE:
            return mlir.arith.xori(words, constant_splat(lanes, _i8(), -128))
        if phase:
            wide = bitcast(words, _i32())
            words = bitcast(mlir.arith.shrui(wide, constant_splat(self.lanes, _i32(), _NIBBLE)), _i8())
        return mlir.arith.andi(words, constant_splat(lanes, _i8(), 15))

    def multiply_add(self, a: Value, b: Value, accumulator: Value) -> Value:
        """See ``Arithmetic.multiply_add``."""
        name = f"llvm.x86.avx512.vpdpbusd.{32 * self.lanes}"
        return mlir.llvm.CallIntrinsicOp(accumulator.type, name, [accumulator, b, a], [], []).result

    def scaled(
        self, rows: Sequence[Index], columns: Sequence[Column], k: Index, sums: Sequence[Value], values: Sequence[Value]
    ) -> list[Value]:
        """``values`` with the ``sums`` of the group at ``k`` added, row by row."""
        group, wide = build.floordiv(k, self.group_steps), vector_type(self.lanes, ir.F32Type.get())
        scales, *mins = zip(*(wide_scaling(self.contraction, n, group, self.lanes) for n in columns), strict=True)
        results: list[Value] = []
        for i, m in enumerate(rows):
            scale = splat(self._of_row(-2, m, k), self.lanes)
            total = None
            if mins:
                total = mlir.arith.mulf(scale, mlir.arith.sitofp(wide, splat(self._sum(m, k), self.lanes)))
            for j, _ in enumerate(columns):
                place = i * len(columns) + j
                factor, number = mlir.arith.mulf(scales[j], scale), mlir.arith.sitofp(wide, sums[place])
                value = fused_multiply_add(number, factor, values[place], self.fused)
                if total is not None:
                    value = fused_multiply_add(mins[0][j], total, value, self.fused)
                results.append(value)
        return results

    def _sum(self, m: Index, k: Index) -> Value:
        """The sum of the codes of A in the group at ``k``."""
        return self._of_row(-1, m, k)

    def _of_row(self, operand: int, m: Index, k: Index) -> Value:
        group = build.floordiv(k, self.group_steps)
        return mlir.memref.load(self.contraction.scaling[operand], [build.value(m), build.value(group)])


def _i8() -> Any:
    return ir.IntegerType.get_signless(8)


def _i32() -> Any:
    return ir.IntegerType.get_signless(32)

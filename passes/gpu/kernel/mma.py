"""Fragments of ``mma.sync.m16n8k16`` (bf16 or f16 inputs, f32 sums) and how ``ldmatrix`` fills them.

Which elements a lane holds (PTX ISA, "Matrix fragments for mma.m16n8k16"), with ``g = lane / 4``, ``t = lane % 4``:

=======  ==================  ================================================================
operand  vector              element ``[i][e]`` of the lane
=======  ==================  ================================================================
A        ``vector<4x2xT>``   ``A[g + 8 * (i % 2), 2 * t + e + 8 * (i / 2)]``
B        ``vector<2x2xT>``   ``B[k = 2 * t + e + 8 * i, n = g]``
C and D  ``vector<2x2xf32>`` ``C[g + 8 * i, 2 * t + e]``
=======  ==================  ================================================================

``ldmatrix`` reads 8x8 matrices of 16-bit elements; lane ``l`` gives the address of row ``l % 8`` of matrix ``l / 8``
and receives elements ``[g, 2 * t]`` and ``[g, 2 * t + 1]`` of each (of its transpose with ``transpose``).
Two accumulators side by side have the layout of an A fragment, so that a result can be multiplied again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir

from .memory import SharedTile

M, N, K = 16, 8, 16
"""Sizes of one ``mma.sync``."""


def fragment_type(registers: int, element_type: Any) -> Any:
    """``vector<registers x 2 x element_type>``."""
    return ir.VectorType.get([registers, 2], element_type)


def zero_accumulator() -> Value:
    """An accumulator fragment of zeros."""
    type_ = fragment_type(2, ir.F32Type.get())
    zero = ir.FloatAttr.get(ir.F32Type.get(), 0.0)
    return mlir.arith.constant(type_, ir.DenseElementsAttr.get_splat(type_, zero))


def multiply_add(a: Value, b: Value, c: Value) -> Value:
    """``a [16, 16] @ b [16, 8] + c [16, 8]`` over a warp."""
    return mlir.nvgpu.mma_sync(c.type, a, b, c, [M, N, K])


@dataclass(frozen=True)
class Reader:
    """Reads fragments of swizzled tiles: a lane's row and chunk of 8 elements in the part that a warp loads at once.

    ``row`` and ``chunk`` are relative to the part, whose own first row must not change the phase: a multiple of 8, or
    in a dealt tile 0 or 4 more than a multiple of 32. Make readers in front of loops.
    """

    row: Value
    chunk: Value

    @staticmethod
    def rows_first(lane: Value) -> "Reader":
        """Matrices 0 to 3 are rows 0-7 and 8-15 of the first chunk, then of the second.

        Reads 16x16 of row-major A as an A fragment; and, transposed, 16x16 of row-major B [k, n] as the B fragments of
        two neighboring n.
        """
        return Reader(build.value(build.rem(lane, 16)), build.floordiv(lane, 16))

    @staticmethod
    def columns_first(lane: Value) -> "Reader":
        """Matrices 0 to 3 are both chunks of rows 0-7, then of rows 8-15.

        Reads 16x16 of B stored as [n, k] as the B fragments of two neighboring n.
        """
        upper = build.mul(build.floordiv(lane, 16), 8)
        return Reader(build.add(build.rem(lane, 8), upper), build.value(build.rem(build.floordiv(lane, 8), 2)))

    @staticmethod
    def dealt(lane: Value) -> "Reader":
        """Like ``columns_first`` for dealt tiles: from rows ``r`` of 32, an even number, and ``r + 2``.

        Reads at 0 and 4 give four B fragments for which a lane's accumulators are columns ``8 * t`` to ``8 * t + 7``.
        """
        number = build.rem(lane, 8)
        row = build.add(build.mul(build.floordiv(number, 2), 8), build.rem(number, 2))
        upper = build.mul(build.floordiv(lane, 16), 2)
        return Reader(build.add(row, upper), build.value(build.rem(build.floordiv(lane, 8), 2)))

    def load(self, tile: SharedTile, row: Index, chunk: int, matrices: int = 4, transpose: bool = False) -> Value:
        """``ldmatrix`` of the part of ``tile`` that starts at ``row`` (a multiple of 8) and ``chunk`` (an even number).

        Returns ``vector<matrices x 2 x T>``. With fewer than 4 matrices the upper lanes' addresses are ignored.
        """
        # chunk is even and self.chunk at most 1, so that their sum is an exclusive or, which costs nothing in loops.
        own = tile.swizzle.place(self.chunk, tile.swizzle.phase(self.row))
        column = build.mul(tile.swizzle.place(chunk, own), tile.chunk)
        where = [build.value(build.add(row, self.row)), build.value(column)]
        type_ = fragment_type(matrices, tile.element_type)
        return mlir.nvgpu.ldmatrix(type_, tile.memref, where, transpose, matrices)


def halves(fragment: Value) -> list[Value]:
    """The two B fragments in a ``vector<4x2xT>`` that a ``Reader`` loaded."""
    registers = [mlir.vector.extract(fragment, [], [i]) for i in range(4)]
    return [fragment_of(registers[2 * i : 2 * i + 2]) for i in range(2)]


def fragment_of(registers: Sequence[Value]) -> Value:
    """The fragment with these registers, each a ``vector<2xT>``; the lowering has no slices of fragments."""
    type_ = fragment_type(len(registers), registers[0].type.element_type)
    scalar = ir.FloatAttr.get(type_.element_type, 0.0)
    result = mlir.arith.constant(type_, ir.DenseElementsAttr.get_splat(type_, scalar))
    for position, register in enumerate(registers):
        result = mlir.vector.insert(register, result, [], [position])
    return result


def accumulator_place(lane: Value) -> tuple[Index, Index]:
    """Row and first of the two columns of a lane's elements ``[0]`` of an accumulator; ``[1]`` is 8 rows below."""
    return build.floordiv(lane, 4), build.mul(build.rem(lane, 4), 2)

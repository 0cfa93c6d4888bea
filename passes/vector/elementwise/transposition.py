"""Copies between memrefs that are contiguous along different loops: squares are transposed in registers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.control_flow import each
from llm_mlir.ir.generics.operands import IndexedOperand, coefficient, is_vector_memref
from llm_mlir.ir.vectors import load, store


@dataclass(frozen=True)
class Transposition:
    """``target[..., t, ..., n] = source[..., n, ..., t]``: the loop ``across`` is t, the last loop is n."""

    source: IndexedOperand
    target: IndexedOperand
    across: int

    @staticmethod
    def match(operands: Sequence[IndexedOperand], is_copy: bool) -> "Transposition | None":
        """The transposition that a generic is; ``is_copy`` tells whether its body yields its only input."""
        if not is_copy or len(operands) != 2 or not operands[1].is_contiguous or operands[0].is_uniform:
            return None
        source, target = operands
        across = [loop for loop in range(target.last_loop) if _runs_along(source, loop)]
        return Transposition(source, target, across[0]) if across else None

    def build(self, sizes: Sequence[Index], lanes: int) -> None:
        """Builds the loops: squares of ``lanes`` x ``lanes`` elements, then the elements beside them one by one."""
        self._nest(list(sizes), [], lanes)

    def _nest(self, sizes: list[Index], loops: list[Index], lanes: int) -> None:
        """The loops that take no part in the transposition."""
        if len(loops) == self.target.last_loop:
            self._plane(loops, sizes[self.across], sizes[-1], lanes)
        elif len(loops) == self.across:
            self._nest(sizes, [*loops, 0], lanes)
        else:
            for i in each(0, sizes[len(loops)]):
                self._nest(sizes, [*loops, i], lanes)

    def _plane(self, loops: list[Index], height: Index, width: Index, lanes: int) -> None:
        down, right = (build.sub(size, build.rem(size, lanes)) for size in (height, width))
        for t in each(0, down, lanes):
            for n in each(0, right, lanes):
                self._square(loops, t, n, lanes)
        for t in each(down, height):
            self._row(loops, t, 0, right)
        if right != width:
            for t in each(0, height):
                self._row(loops, t, right, width)

    def _at(self, loops: list[Index], t: Index, n: Index) -> list[Index]:
        return [*loops[: self.across], t, *loops[self.across + 1 :], n]

    def _row(self, loops: list[Index], t: Index, start: Index, end: Index) -> None:
        for n in each(start, end):
            at = self._at(loops, t, n)
            self.target.write(self.source.read(at), at)

    def _square(self, loops: list[Index], t: Index, n: Index, lanes: int) -> None:
        starts = [self.source.indices(self._at(loops, t, build.add(n, i))) for i in range(lanes)]
        columns = transposed([load(self.source.memref, start, lanes) for start in starts])
        for i, column in enumerate(columns):
            store(column, self.target.memref, self.target.indices(self._at(loops, build.add(t, i), n)))


def transposed(rows: Sequence[Value]) -> list[Value]:
    """The columns of a square of vectors.

    Interleaving the upper half of the rows with the lower moves the first bit of the row's number to the end of the
    lane's and the first bit of the lane's to the end of the row's; after all bits, they have changed places.
    """
    lanes = len(rows)
    low = [lane + source * lanes for lane in range(lanes // 2) for source in range(2)]
    high = [lane + lanes // 2 for lane in low]
    rows = list(rows)
    for _ in range(lanes.bit_length() - 1):
        pairs = list(zip(rows[: lanes // 2], rows[lanes // 2 :], strict=True))
        rows = [mlir.vector.shuffle(a, b, mask) for a, b in pairs for mask in (low, high)]
    return rows


def _runs_along(operand: IndexedOperand, loop: int) -> bool:
    """Whether neighbors along ``loop`` are neighbors in memory."""
    growth: list[Any] = [coefficient(expression, loop) for expression in operand.expressions]
    return growth[-1] == 1 and not any(growth[:-1]) and is_vector_memref(operand.memref)

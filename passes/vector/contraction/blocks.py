"""Blocks of B along K, and how the tiles of one block divide the prefetches of the next.

Tiles read a block of B again and again from a near cache, and meanwhile nothing reads the next one from memory: left to
itself, a processor multiplies and waits for memory alternately. Prefetches in a burst do not help, since they take the
line buffers that the tiles need. So every tile prefetches a part of the next block, as large as its part of the work,
at an even pace.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Index
from llm_mlir.ir.control_flow import each
from llm_mlir.ir.vectors import prefetch

from .kinds import Contraction

LINE_BYTES = 64


@dataclass(frozen=True)
class WeightBlock:
    """Steps along K from ``start`` to ``end``, where the next block begins.

    Panels follow one another in memory, and a thread takes them in order: steps beyond the last one are those of the
    panel that it takes next.
    """

    start: Index
    end: Index

    @property
    def depth(self) -> Index:
        """The number of steps."""
        return build.sub(self.end, self.start)


@dataclass(frozen=True)
class Blocking:
    """How K is cut: equal blocks of at most ``steps`` (0: one block), multiples of ``multiple``."""

    steps: int
    multiple: int = 1

    @property
    def most(self) -> int:
        """The most steps of a block; 0 where there is no bound."""
        return -(-self.steps // self.multiple) * self.multiple

    def blocks(self, total: Index) -> Iterator[WeightBlock]:
        """Builds the loop over the blocks of ``total`` steps around what the body of ``for`` builds for each."""
        size = self._size(total)
        if isinstance(size, int) and isinstance(total, int) and size >= total:
            yield WeightBlock(0, total)
            return
        for start in each(0, total, size):
            yield WeightBlock(start, build.minimum(build.add(start, size), total))

    def _size(self, total: Index) -> Index:
        if not self.steps:
            return total
        count = build.maximum(build.ceildiv(total, self.steps), 1)
        even = build.ceildiv(total, count)
        return build.maximum(build.mul(build.ceildiv(even, self.multiple), self.multiple), self.multiple)


@dataclass(frozen=True)
class TileOrder:
    """The tiles of a block: ``columns`` beside one another, ``rows`` below."""

    contraction: Contraction
    columns: int
    rows: int

    @property
    def tall(self) -> Index:
        """How many tiles of full height are below one another."""
        return build.maximum(build.floordiv(self.contraction.rows, self.rows), 1)

    @property
    def count(self) -> Index:
        """How many tiles of full height pass a block."""
        return build.mul(build.ceildiv(self.contraction.columns, self.columns), self.tall)

    def index(self, row: Index, column: Index) -> Index:
        """Which of them the one at ``row`` and ``column`` is."""
        before = build.mul(build.floordiv(column, self.columns), self.tall)
        return build.add(before, build.floordiv(row, self.rows))


def can_run_on(contraction: Contraction) -> bool:
    """Whether the steps of a matrix or panel of B follow one another in memory: only then ``after`` tells what is next.

    For panels it takes them for neighbors.
    """
    form, columns = contraction.kind, contraction.columns
    strides, _ = contraction.b.type.get_strides_and_offset()
    return isinstance(columns, int) and strides[form.k_axis] == columns * form.pairs


def after(contraction: Contraction, block: WeightBlock) -> list[Index]:
    """Indices of B where what a thread reads after ``block`` begins; it need not exist.

    Behind panels it is as much of the panels that follow as ``block`` is of these.
    """
    if contraction.panels is not None:
        return [contraction.panels, build.mul(block.start, contraction.panels)]
    return [block.end]


def prefetch_element(contraction: Contraction, where: list[Index], element: Index) -> None:
    """Prefetches an element of B, counted from ``where``, into the second level cache; it need not exist."""
    # Tiles need the line buffers of the first level for what they read now: 5% for 8 rows.
    b = contraction.b
    prefetch(b, [*where, *[0] * (b.type.rank - 1 - len(where)), element], level=2)

"""Prefetches of the next block of B: each register tile takes a part of them while it works on this block."""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Index

from .blocks import LINE_BYTES, WeightBlock, after, prefetch_element
from .columns import Column
from .kinds import Contraction


@dataclass(frozen=True)
class WeightPrefetch:
    """What one tile prefetches of that which follows ``block``: a piece of each of its ``parts``.

    Parts are ``part`` elements long, the pieces begin ``first`` elements into them, and a step along K advances by
    ``pace`` in all at once.
    """

    # Parts are pages apart, and the prefetchers of the hardware, which watch pages, run ahead in each: 2 to 5% for 8
    # rows of bf16.

    contraction: Contraction
    block: WeightBlock
    parts: int
    part: Index
    first: Index
    pace: Index

    @staticmethod
    def of_tile(
        contraction: Contraction,
        block: WeightBlock,
        rows: Sequence[Index],
        columns: Sequence[Column],
        width: int,
        lines: int,
    ) -> "WeightPrefetch":
        """The part of the tile at these ``rows`` and ``columns``, ``lines`` cache lines in a step.

        Tiles are ``width`` columns wide and meet the block column by column; all prefetch at an even pace.
        """
        total, in_panel = contraction.rows, contraction.columns
        all_columns = build.mul(in_panel, contraction.panels or 1)
        tiles = build.mul(build.ceildiv(all_columns, width), total)
        elements = build.mul(all_columns, contraction.kind.pairs)
        column = build.add(build.mul(columns[0].panel, in_panel), columns[0].column)
        before = build.add(build.mul(build.floordiv(column, width), total), rows[0])
        part = build.ceildiv(build.mul(block.depth, elements), lines)
        first = build.floordiv(build.mul(before, part), tiles)
        pace = build.ceildiv(build.mul(elements, len(rows)), build.mul(tiles, lines))
        return WeightPrefetch(contraction, block, lines, part, first, pace)

    def build(self, k: Index) -> None:
        """Builds the prefetches at step ``k`` of the tile: a line of each part."""
        where = after(self.contraction, self.block)
        at = build.add(self.first, build.mul(build.sub(k, self.block.start), self.pace))
        for i in range(self.parts):
            prefetch_element(self.contraction, where, build.add(at, build.mul(self.part, i)))


def lines_of(contraction: Contraction, columns: int) -> int:
    """Cache lines that a step along K takes of ``columns`` columns of B."""
    bits = columns * contraction.kind.pairs * contraction.b.type.element_type.width
    return max(1, bits // (8 * LINE_BYTES))

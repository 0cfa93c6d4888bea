"""Which part of the next block of B a register tile asks for while it works on this one."""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Index

from .blocks import LINE_BYTES, Block, after, prefetch_ahead
from .columns import Column
from .kinds import Contraction


@dataclass(frozen=True)
class Share:
    """What one tile asks for of that which follows ``block``: a piece of each of its ``parts``.

    Parts are ``part`` elements long, the pieces begin ``first`` elements into them, and a step along K advances by
    ``pace`` in all at once: parts are pages apart, and the prefetchers of the hardware, which watch pages, run ahead in
    each (2 to 5% for 8 rows of bf16).
    """

    contraction: Contraction
    block: Block
    parts: int
    part: Index
    first: Index
    pace: Index

    def prefetch(self, k: Index) -> None:
        """Asks for a line of each part at step ``k`` of the tile."""
        where = after(self.contraction, self.block)
        at = build.add(self.first, build.mul(build.sub(k, self.block.start), self.pace))
        for i in range(self.parts):
            prefetch_ahead(self.contraction, where, build.add(at, build.mul(self.part, i)))


@dataclass(frozen=True)
class Shares:
    """Cuts the next block of B among the tiles that meet this one, by their rows: all ask at an even pace.

    Tiles are ``width`` columns wide and meet the block column by column; each asks for ``lines`` lines in a step.
    """

    contraction: Contraction
    block: Block
    width: int
    lines: int

    def of(self, rows: Sequence[Index], columns: Sequence[Column]) -> Share:
        """The share of the tile at these ``rows`` and ``columns``."""
        total, in_panel = self.contraction.rows, self.contraction.columns
        all_columns = build.mul(in_panel, self.contraction.panels or 1)
        shares = build.mul(build.ceildiv(all_columns, self.width), total)
        elements = build.mul(all_columns, self.contraction.kind.pairs)
        column = build.add(build.mul(columns[0].panel, in_panel), columns[0].column)
        before = build.add(build.mul(build.floordiv(column, self.width), total), rows[0])
        part = build.ceildiv(build.mul(self.block.depth, elements), self.lines)
        first = build.floordiv(build.mul(before, part), shares)
        pace = build.ceildiv(build.mul(elements, len(rows)), build.mul(shares, self.lines))
        return Share(self.contraction, self.block, self.lines, part, first, pace)


def lines_of(contraction: Contraction, columns: int) -> int:
    """Cache lines that a step along K takes of ``columns`` columns of B."""
    bits = columns * contraction.kind.pairs * contraction.b.type.element_type.width
    return max(1, bits // (8 * LINE_BYTES))

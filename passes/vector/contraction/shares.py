"""Which part of the next block of B a register tile asks for while it works on this one."""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir import build
from llm_mlir.build import Index

from .blocks import LINE_BYTES, Block, after, prefetch_ahead
from .columns import Column
from .forms import Contraction


@dataclass(frozen=True)
class Share:
    """Elements of the block after ``block``: from ``first`` on, ``pace`` for each step."""

    contraction: Contraction
    block: Block
    first: Index
    pace: Index

    def prefetch(self, k: Index, steps: int, lines: int) -> None:
        """Asks for what belongs to ``steps`` steps of the tile from ``k`` on, by ``lines`` prefetches."""
        at = build.add(self.first, build.mul(build.sub(k, self.block.start), self.pace))
        for line in range(lines):
            ahead = build.floordiv(build.mul(self.pace, line * steps), lines)
            prefetch_ahead(self.contraction, after(self.contraction, self.block), build.add(at, ahead))


@dataclass(frozen=True)
class Shares:
    """Cuts the next block of B among the tiles that meet this one, by their rows: all ask at an even pace.

    Tiles are ``width`` columns wide and meet the block column by column.
    """

    contraction: Contraction
    block: Block
    width: int

    def of(self, rows: Sequence[Index], columns: Sequence[Column]) -> Share:
        """The share of the tile at these ``rows`` and ``columns``."""
        total, in_panel = self.contraction.rows, self.contraction.columns
        all_columns = build.mul(in_panel, self.contraction.panels or 1)
        parts = build.mul(build.ceildiv(all_columns, self.width), total)
        elements = build.mul(all_columns, self.contraction.form.pairs)
        column = build.add(build.mul(columns[0].panel, in_panel), columns[0].column)
        before = build.add(build.mul(build.floordiv(column, self.width), total), rows[0])
        first = build.floordiv(build.mul(build.mul(before, self.block.depth), elements), parts)
        pace = build.ceildiv(build.mul(elements, len(rows)), parts)
        return Share(self.contraction, self.block, first, pace)


def lines_of(contraction: Contraction, columns: int) -> int:
    """Cache lines that a step along K takes of ``columns`` columns of B."""
    bits = columns * contraction.form.pairs * contraction.b.type.element_type.width
    return max(1, bits // (8 * LINE_BYTES))

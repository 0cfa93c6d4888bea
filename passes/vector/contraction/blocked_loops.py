"""The loops around a register tile: blocks of K, columns, rows.

Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008). In this order a block of B stays in a
near cache while the rows of A pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Index
from llm_mlir.ir.control_flow import each

from .arithmetic import Arithmetic, RowOfB
from .blocks import Blocking, WeightBlock
from .columns import Column, ColumnBlocks
from .grouped_loop import GroupedLoop
from .kinds import Contraction
from .prefetch_rows import RowPrefetch
from .prefetch_weights import WeightPrefetch
from .tile_loop import TileLoop
from .tiles import RegisterTile, below
from .widened_block import WidenedBlock


@dataclass(frozen=True)
class LoopPlan:
    """How rows pass K: block by block, ``unroll`` steps in an iteration.

    Each step of a tile prefetches ``lines`` of the next block of B; where that is 0, each prefetches what is read
    ``distance`` steps later (0: nothing) into a ``level`` of the cache. A tile prefetches the rows of A of the next one
    where ``next_rows`` says so. ``widened`` has memory for a block of B that is widened once.
    """

    blocking: Blocking
    unroll: int = 1
    lines: int = 0
    next_rows: bool = False
    widened: WidenedBlock | None = None
    distance: int = 0
    level: int = 1


@dataclass(frozen=True)
class BlockedLoops:
    """All rows and columns of C in tiles of at most the size of ``tile``, as ``plan`` says."""

    contraction: Contraction
    arithmetic: Arithmetic
    tile: RegisterTile
    plan: LoopPlan

    def build(self) -> None:
        """Builds the loops."""
        for block in self.plan.blocking.blocks(self.contraction.steps):
            for columns in ColumnBlocks(self.contraction, self.tile.vectors, self.arithmetic.lanes):
                self._rows(block, columns)

    def _rows(self, block: WeightBlock, columns: Sequence[Column]) -> None:
        """Tiles of full height, then lower ones for the rows that are left; the first one keeps what it widens."""
        total, row, read_b = self.contraction.rows, 0, self.arithmetic.row_of_b
        if self.plan.widened is not None:
            self._tile(block, 0, self.tile.rows, columns, self.plan.widened.filled_by(read_b, block))
            row, read_b = self.tile.rows, self.plan.widened.row_of(block, self.arithmetic.lanes)
        for height in [self.tile.rows, *below(total, self.tile.rows)]:
            stop = build.sub(total, build.rem(build.sub(total, row), height))
            for m in each(row, stop, height):
                self._tile(block, m, height, columns, read_b)
            row = stop

    def _tile(self, block: WeightBlock, row: Index, height: int, columns: Sequence[Column], read_b: RowOfB) -> None:
        """The tile of ``height`` rows from ``row``."""
        plan, contraction = self.plan, self.contraction
        rows = [build.add(row, i) for i in range(height)]
        prefetch_weights = prefetch_rows = None
        if plan.lines:
            width = self.tile.vectors * self.arithmetic.lanes
            prefetch_weights = WeightPrefetch.of_tile(contraction, block, rows, columns, width, plan.lines)
        if plan.next_rows:
            prefetch_rows = RowPrefetch(contraction, build.add(row, height), height)
        kind = GroupedLoop if self.arithmetic.group_steps else TileLoop
        loop = kind(contraction, self.arithmetic, rows, columns, read_b, prefetch_weights, prefetch_rows)
        loop.build(block, plan.unroll, plan.distance, plan.level)

"""The kernel of a contraction in vector registers: which loops run for how many rows."""

from dataclasses import dataclass, replace

from llm_mlir.ir.control_flow import at_least, branch, equals

from .arithmetic import Arithmetic
from .blocked_loops import BlockedLoops, LoopPlan
from .blocks import LINE_BYTES, Blocking, can_run_on
from .kinds import Contraction
from .prefetch_weights import lines_of
from .tiles import RegisterTile
from .widened_block import WidenedBlock

_MANY = 8
"""Tiles below one another that are limited by arithmetic, not by memory."""

_MANY_WIDENED = 4
"""Tiles below one another that pay for keeping what the first one has widened: 5 to 10% for 32 rows and more."""

_SINGLE_UNROLL = 4
"""Steps in an iteration for a single row: the fewer instructions, the more lines are in the processor's window."""

_SINGLE_PREFETCH = {True: (2048, 1), False: (4096, 2)}
"""How many bytes before its use a single row prefetches B, and into which level, by ``Arithmetic.is_direct``."""


@dataclass(frozen=True)
class Microkernel:
    """Builds ``C += A * B`` at the insertion point.

    Each element of C is summed along K by one accumulator in order, whatever tile its row falls into, so that results
    do not depend on what else is in the batch.

    A single row waits for memory, and reads B as one stream. Few rows wait for it, too: blocks of B are small enough
    for the first level cache, where each tile finds what the one before it has prefetched. Many rows are limited by
    arithmetic: their blocks are deep, so that C is seldom visited, and are widened once for all where they have to be.
    A ``tall`` tile is for few rows that it takes all at once: it reads B once, as it comes from memory, where tiles
    that need fewer loads would read it twice. Where nearly all contractions have ``usual_rows``, there is little code:
    that tile, and one of a single row for all others.
    """

    contraction: Contraction
    arithmetic: Arithmetic
    tile: RegisterTile
    many: Blocking
    few: Blocking
    tall: RegisterTile | None = None
    usual_rows: int = 0
    unroll: int = 1
    prefetch: int = 0

    def build(self) -> None:
        """Builds the kernel: a branch for each number of rows that has loops of its own."""
        if self.usual_rows:
            branch(equals(self.contraction.rows, self.usual_rows), self._tall, self._row_by_row)
            return
        is_widened = self.arithmetic.widens and self.many.most > 0
        if not is_widened and not self._prefetches_next_block:
            self._loops(LoopPlan(self.many, self.unroll))
            return
        many = (_MANY_WIDENED if is_widened else _MANY) * self.tile.rows
        branch(at_least(self.contraction.rows, many), lambda: self._many(is_widened), self._few)

    def _many(self, is_widened: bool) -> None:
        phases = self.arithmetic.phases
        widened = WidenedBlock.allocate(self.many.most, phases, self._width) if is_widened else None
        lines = -(-self._lines * self.unroll // _MANY)
        self._loops(LoopPlan(self.many, self.unroll, lines, self._prefetches_next_block, widened))

    def _few(self) -> None:
        is_tall = self.tall is not None and equals(self.contraction.rows, self.tall.rows)
        branch(is_tall, self._tall, self._one_or_few)

    def _one_or_few(self) -> None:
        is_single = not self.contraction.kind.has_panels and equals(self.contraction.rows, 1)
        branch(is_single, self._single, lambda: self._loops(LoopPlan(self.few, lines=self._lines)))

    def _tall(self) -> None:
        assert self.tall is not None
        contraction = replace(self.contraction, rows=self.usual_rows or self.tall.rows)
        replace(self, contraction=contraction, tile=self.tall, tall=None)._few()

    def _row_by_row(self) -> None:
        replace(self, tile=RegisterTile(1, self.tile.vectors))._loops(LoopPlan(self.many))

    def _single(self) -> None:
        """One row, all of K at once: what follows B in memory is what the thread reads next."""
        one = replace(self, contraction=replace(self.contraction, rows=1), tile=RegisterTile(1, self.tile.vectors))
        size, level = _SINGLE_PREFETCH[self.arithmetic.is_direct]
        distance = size // (LINE_BYTES * self._lines) if self._prefetches_next_block else 0
        one._loops(LoopPlan(Blocking(0), _SINGLE_UNROLL, distance=distance, level=level))

    def _loops(self, plan: LoopPlan) -> None:
        """The loops of ``plan``; where nothing tells what follows B, it is prefetched ``prefetch`` steps before."""
        if not plan.distance and not can_run_on(self.contraction):
            plan = replace(plan, distance=self.prefetch)
        BlockedLoops(self.contraction, self.arithmetic, self.tile, plan).build()

    @property
    def _width(self) -> int:
        return self.tile.vectors * self.arithmetic.lanes

    @property
    def _prefetches_next_block(self) -> bool:
        return self.prefetch > 0 and can_run_on(self.contraction)

    @property
    def _lines(self) -> int:
        """Lines that a step takes of a block of B; 0 where tiles do not prefetch the next one."""
        return lines_of(self.contraction, self._width) if self._prefetches_next_block else 0

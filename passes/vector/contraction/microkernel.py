"""The loops around a register tile, and the tile: accumulators live in the ``iter_args`` of the loop over K.

Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008); the order of loops here is blocks of
K, columns, rows, K, so that a block of B stays in a near cache while the rows of A pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.control_flow import at_least, branch, equals, repeat
from llm_mlir.ir.vectors import constant_splat, load, prefetch, store, vector_type

from .arithmetic import Arithmetic, RowOfB
from .blocks import LINE_BYTES, Block, Blocking, can_run_on
from .columns import Column, ColumnBlocks
from .kinds import Contraction
from .prefetch_rows import RowsAhead
from .prefetch_weights import Share, Shares, lines_of
from .staging import Stage
from .tiles import RegisterTile, below

_MANY = 8
"""Tiles below one another that are limited by arithmetic, not by memory."""

_MANY_WIDENED = 4
"""Tiles below one another that pay for keeping what the first one has widened: 5 to 10% for 32 rows and more."""

_SINGLE_UNROLL = 4
"""Steps in a turn for a single row: the fewer instructions, the more lines are in the processor's window."""

_SINGLE_AHEAD = {True: (2048, 1), False: (4096, 2)}
"""How many bytes ahead a single row asks for B, and in which level of the cache, by ``Arithmetic.is_direct``."""


@dataclass(frozen=True)
class LoopPlan:
    """How rows pass K: block by block, ``unroll`` steps in a turn.

    Each turn of a tile prefetches ``lines`` of the next block of B, or what it reads ``ahead`` steps on (0: as many as
    the kernel says) in a ``level`` of the cache, and rows of A where it ``looks_ahead``; a ``stage`` holds a block of B
    that is widened.
    """

    blocking: Blocking
    unroll: int = 1
    lines: int = 0
    looks_ahead: bool = False
    stage: Stage | None = None
    ahead: int = 0
    level: int = 1


@dataclass(frozen=True)
class _Tile:
    """Rows and columns of C under way together, what reads B for them, and what they ask for meanwhile."""

    way: LoopPlan
    rows: Sequence[Index]
    columns: Sequence[Column]
    b: RowOfB
    share: Share | None = None
    ahead: RowsAhead | None = None


@dataclass(frozen=True)
class Microkernel:
    """Builds ``C += A * B`` at the insertion point.

    Each element of C is summed along K by one accumulator in order, whatever tile its row falls into, so that results
    do not depend on what else is in the batch.

    A single row waits for memory, and reads B as one stream. Few rows wait for it, too: blocks of B are small enough
    for the first level cache, where each tile finds what the one before it has asked for. Many rows are limited by
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
        """Builds the loops."""
        if self.usual_rows:
            branch(equals(self.contraction.rows, self.usual_rows), self._tall, self._row_by_row)
            return
        is_staged = self.arithmetic.phases > 1 and self.many.most > 0
        if not is_staged and not self._shares_prefetch:
            self._blocks(LoopPlan(self.many, self.unroll))
            return
        many = (_MANY_WIDENED if is_staged else _MANY) * self.tile.rows
        branch(at_least(self.contraction.rows, many), lambda: self._many(is_staged), self._few)

    def _many(self, is_staged: bool) -> None:
        phases = self.arithmetic.phases
        stage = Stage.allocate(self.many.most, phases, self._width) if is_staged else None
        lines = -(-self._lines * self.unroll // _MANY)
        self._blocks(LoopPlan(self.many, self.unroll, lines, self._shares_prefetch, stage))

    def _few(self) -> None:
        rows, is_matrix = self.contraction.rows, not self.contraction.kind.has_panels

        def tiles() -> None:
            self._blocks(LoopPlan(self.few, lines=self._lines))

        def others() -> None:
            branch(is_matrix and equals(rows, 1), self._single, tiles)

        branch(self.tall is not None and equals(rows, self.tall.rows), self._tall, others)

    def _tall(self) -> None:
        assert self.tall is not None
        contraction = replace(self.contraction, rows=self.usual_rows or self.tall.rows)
        replace(self, contraction=contraction, tile=self.tall, tall=None)._few()

    def _row_by_row(self) -> None:
        replace(self, tile=RegisterTile(1, self.tile.vectors))._blocks(LoopPlan(self.many))

    def _single(self) -> None:
        """One row, all of K at once: what follows B in memory is what the thread reads next."""
        one = replace(self, contraction=replace(self.contraction, rows=1), tile=RegisterTile(1, self.tile.vectors))
        size, level = _SINGLE_AHEAD[self.arithmetic.is_direct]
        ahead = size // (LINE_BYTES * self._lines) if self._shares_prefetch else 0
        one._blocks(LoopPlan(Blocking(0), _SINGLE_UNROLL, ahead=ahead, level=level))

    @property
    def _width(self) -> int:
        return self.tile.vectors * self.arithmetic.lanes

    @property
    def _shares_prefetch(self) -> bool:
        return self.prefetch > 0 and can_run_on(self.contraction)

    @property
    def _ahead(self) -> int:
        """How many steps ahead B is prefetched where nothing tells what follows it; else 0."""
        return 0 if can_run_on(self.contraction) else self.prefetch

    @property
    def _lines(self) -> int:
        """Lines that a step takes of a block of B; 0 where tiles do not prefetch the next one."""
        return lines_of(self.contraction, self._width) if self._shares_prefetch else 0

    def _blocks(self, way: LoopPlan) -> None:
        """All rows and columns, block by block of B."""

        def block(block: Block) -> None:
            shares = Shares(self.contraction, block, self._width, way.lines) if way.lines else None

            def columns(columns: Sequence[Column]) -> None:
                self._rows(_Tile(way, [], columns, self.arithmetic.row_of_b), block, shares)

            ColumnBlocks(self.contraction, self.tile.vectors, self.arithmetic.lanes, columns).build()

        way.blocking.repeat(self.contraction.steps, block)

    def _rows(self, tile: _Tile, block: Block, shares: Shares | None) -> None:
        """Tiles of full height, then lower ones for the rows that are left; the first one fills the stage."""
        total, row = self.contraction.rows, 0
        if tile.way.stage is not None:
            stage, row = tile.way.stage, self.tile.rows
            self._at(0, row, replace(tile, b=stage.filled_by(tile.b, block)), block, shares)
            tile = replace(tile, b=stage.row_of(block, self.arithmetic.lanes))
        for height in [self.tile.rows, *below(total, self.tile.rows)]:
            stop = build.sub(total, build.rem(build.sub(total, row), height))

            def at(m: Index, height: int = height, tile: _Tile = tile) -> None:
                self._at(m, height, tile, block, shares)

            repeat(row, stop, height, at)
            row = stop

    def _at(self, m: Index, height: int, tile: _Tile, block: Block, shares: Shares | None) -> None:
        """The tile of ``height`` rows at row ``m``."""
        rows = [build.add(m, i) for i in range(height)]
        share = shares.of(rows, tile.columns) if shares else None
        ahead = RowsAhead(self.contraction, build.add(m, height), height) if tile.way.looks_ahead else None
        self._tile(replace(tile, rows=rows, share=share, ahead=ahead), block)

    def _tile(self, tile: _Tile, block: Block) -> None:
        places = [(self.contraction.c_indices(m, c.panel, c.column), c.mask) for m in tile.rows for c in tile.columns]
        values = self._accumulators(places, block.start)
        whole = build.sub(block.end, build.rem(block.depth, tile.way.unroll))
        values = self._steps(tile, block.start, whole, tile.way.unroll, values)
        if tile.way.unroll > 1:
            values = self._steps(tile, whole, block.end, 1, values)
        for (place, mask), value in zip(places, values, strict=True):
            store(value, self.contraction.c, place, mask)

    def _accumulators(self, places: Sequence[tuple[list[Index], Value | None]], start: Index) -> list[Value]:
        """What C holds at ``places`` before the steps from ``start``."""
        c, lanes = self.contraction.c, self.arithmetic.lanes
        types = [vector_type(lanes, c.type.element_type)] * len(places)

        def zero() -> list[Value]:
            return [constant_splat(lanes, c.type.element_type, 0.0) for _ in places]

        def loads() -> list[Value]:
            return [load(c, place, lanes, mask) for place, mask in places]

        return self.contraction.accumulators(start, types, zero, loads)

    def _steps(self, tile: _Tile, start: Index, end: Index, turn: int, values: Sequence[Value]) -> list[Value]:
        """The loop over K, ``turn`` steps at a time; returns the accumulators, row by row."""
        with build.for_loop(start, end, turn, values) as loop:
            values = loop.args
            self._prefetch(tile, loop.iv, turn)
            for i in range(turn):
                values = self._step(tile, build.add(loop.iv, i), values)
            loop.yielded = list(values)
        return loop.results

    def _step(self, tile: _Tile, k: Index, values: Sequence[Value]) -> list[Value]:
        """A step along K, row by row: B of a phase stays in registers, a broadcast of A is used up at once."""
        width = len(tile.columns)
        for phase in range(self.arithmetic.phases):
            b = tile.b(tile.columns, k, phase)
            sums: list[Value] = []
            for i, m in enumerate(tile.rows):
                a = self.arithmetic.a(m, k, phase)
                pairs = zip(b, values[i * width : (i + 1) * width], strict=True)
                sums += [self.arithmetic.multiply_add(a, vector, c) for vector, c in pairs]
            values = sums
        return list(values)

    def _prefetch(self, tile: _Tile, k: Index, turn: int) -> None:
        """Asks for what is needed later: the tile's share of the next block, or B some steps on; rows of A."""
        if tile.share is not None:
            tile.share.prefetch(k)
        elif ahead := tile.way.ahead or self._ahead:
            for i in range(turn):
                self._prefetch_step(tile, build.add(k, ahead + i))
        if tile.ahead is not None:
            tile.ahead.prefetch(k, turn)

    def _prefetch_step(self, tile: _Tile, k: Index) -> None:
        """Asks for each cache line of B's columns at step ``k``."""
        b, pairs = self.contraction.b, self.contraction.kind.pairs
        bytes_ = self.arithmetic.lanes * pairs * b.type.element_type.width // 8
        for column in tile.columns[:: max(1, LINE_BYTES // bytes_)]:
            indices = self.contraction.b_indices(column.panel, k, column.column)
            prefetch(b, [*indices, *[0] * (pairs - 1)], tile.way.level)

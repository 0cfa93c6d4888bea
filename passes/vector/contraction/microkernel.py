"""The loops around a register tile, and the tile: accumulators live in the ``iter_args`` of the loop over K.

Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008); the order of loops here is blocks of
K, columns, rows, K, so that a block of B stays in a near cache while the rows of A pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from llm_mlir import build, mlir
from llm_mlir.build import Index, Value

from ..lanes import constant_splat, load, store, vector_type
from ..loops import at_least, branch, repeat
from .arithmetic import Arithmetic, RowOfB
from .blocks import LINE_BYTES, Block, Blocking, can_run_on
from .columns import Column, ColumnBlocks
from .forms import Contraction
from .shares import Share, Shares, lines_of
from .staging import Stage
from .tiles import RegisterTile, below

_MANY = 8
"""Tiles below one another that are limited by arithmetic, not by memory: one prefetch in a step of each is enough."""


@dataclass(frozen=True)
class _Tile:
    """Rows and columns of C under way together, what reads B for them, and what they ask for meanwhile."""

    rows: Sequence[Index]
    columns: Sequence[Column]
    b: RowOfB
    share: Share | None


@dataclass(frozen=True)
class Microkernel:
    """Builds ``C += A * B`` at the insertion point.

    Each element of C is summed along K by one accumulator in order, whatever tile its row falls into, so that results
    do not depend on what else is in the batch.

    Few rows wait for memory: blocks of B are small enough for the first level cache, where each tile finds what the one
    before it has asked for. Many rows are limited by arithmetic: their blocks are deep, so that C is seldom visited,
    and are widened once for all where they have to be.
    """

    contraction: Contraction
    arithmetic: Arithmetic
    tile: RegisterTile
    many: Blocking
    few: Blocking
    unroll: int = 1
    prefetch: int = 0

    def build(self) -> None:
        """Builds the loops."""
        lines = lines_of(self.contraction, self._width)
        is_staged = self.arithmetic.phases > 1 and self.many.most > 0
        if not is_staged and not self._shares_prefetch:
            self._blocks(self.many, None, 0)
            return

        def many() -> None:
            phases = self.arithmetic.phases
            stage = Stage.allocate(self.many.most, phases, self._width) if is_staged else None
            self._blocks(self.many, stage, 1)

        def few() -> None:
            self._blocks(self.few, None, lines)

        def one() -> None:
            replace(self, tile=RegisterTile(1, self.tile.vectors))._blocks(self.many, None, 0)

        def low() -> None:
            # One FMA takes a line of f32: a single row leaves the hardware time to run ahead, 2 to 5% faster.
            branch(not self.arithmetic.is_direct or at_least(self.contraction.rows, 2), few, one)

        branch(at_least(self.contraction.rows, _MANY * self.tile.rows), many, low)

    @property
    def _width(self) -> int:
        return self.tile.vectors * self.arithmetic.lanes

    @property
    def _shares_prefetch(self) -> bool:
        return self.prefetch > 0 and can_run_on(self.contraction)

    def _blocks(self, blocking: Blocking, stage: Stage | None, lines: int) -> None:
        """All rows and columns, block by block of B; each step of a tile prefetches ``lines`` of the next one."""

        def block(block: Block) -> None:
            shares = Shares(self.contraction, block, self._width, lines) if lines and self._shares_prefetch else None

            def columns(columns: Sequence[Column]) -> None:
                b = stage.fill(self.arithmetic, columns, block) if stage else self.arithmetic.row_of_b
                self._rows(columns, block, b, shares)

            ColumnBlocks(self.contraction, self.tile.vectors, self.arithmetic.lanes, columns).build()

        blocking.repeat(self.contraction.steps, block)

    def _rows(self, columns: Sequence[Column], block: Block, b: RowOfB, shares: Shares | None) -> None:
        """Tiles of full height, then lower ones for the rows that are left."""
        total, row = self.contraction.rows, 0
        for height in [self.tile.rows, *below(total, self.tile.rows)]:
            stop = build.sub(total, build.rem(build.sub(total, row), height))

            def tile(m: Index, height: int = height) -> None:
                rows = [build.add(m, i) for i in range(height)]
                share = shares.of(rows, columns) if shares else None
                self._tile(_Tile(rows, columns, b, share), block.start, block.end)

            repeat(row, stop, height, tile)
            row = stop

    def _tile(self, tile: _Tile, start: Index, end: Index) -> None:
        places = [(self.contraction.c_indices(m, c.panel, c.column), c.mask) for m in tile.rows for c in tile.columns]
        values = self._accumulators(places, start)
        whole = build.sub(end, build.rem(build.sub(end, start), self.unroll))
        values = self._steps(tile, start, whole, self.unroll, values)
        if self.unroll > 1:
            values = self._steps(tile, whole, end, 1, values)
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

    def _steps(self, tile: _Tile, start: Index, end: Index, step: int, values: Sequence[Value]) -> list[Value]:
        """The loop over K; returns the accumulators, row by row."""
        with build.for_loop(start, end, step, values) as loop:
            values = loop.args
            for i in range(step):
                k = build.add(loop.iv, i)
                self._prefetch(tile, k)
                values = self._step(tile, k, values)
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

    def _prefetch(self, tile: _Tile, k: Index) -> None:
        """Asks for what is needed of B later: the tile's share of the next block, else ``prefetch`` steps on."""
        if tile.share is not None:
            tile.share.prefetch(k)
        elif self.prefetch and not can_run_on(self.contraction):
            self._prefetch_steps(tile.columns, build.add(k, self.prefetch))

    def _prefetch_steps(self, columns: Sequence[Column], k: Index) -> None:
        """Asks for each cache line of B's ``columns`` at step ``k``."""
        b, pairs = self.contraction.b, self.contraction.form.pairs
        bytes_ = self.arithmetic.lanes * pairs * b.type.element_type.width // 8
        for column in columns[:: max(1, LINE_BYTES // bytes_)]:
            where = [*self.contraction.b_indices(column.panel, k, column.column), *[0] * (pairs - 1)]
            mlir.memref.prefetch(b, [build.value(index) for index in where], False, 3, True)

"""The loops around a register tile, and the tile: accumulators live in the ``iter_args`` of the loop over K.

Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008); the order of loops here is blocks of
K, columns, rows, K, so that a block of B stays in a near cache while the rows of A pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir import build, mlir
from llm_mlir.build import Index, Value

from ..lanes import constant_splat, load, store, vector_type
from ..loops import repeat
from .arithmetic import Arithmetic
from .blocks import LINE_BYTES, Block, Blocking, Turns, can_run_on, prefetch
from .columns import Column, ColumnBlocks
from .forms import Contraction
from .tiles import RegisterTile, below


@dataclass(frozen=True)
class _Share:
    """The part of B that a tile asks for: an element for each step of its own from ``start`` on.

    They are counted from ``step`` of B: ``first``, and ``pace`` further each time.
    """

    start: Index
    step: Index
    first: Index
    pace: Index


@dataclass(frozen=True)
class _Tile:
    """Rows and columns of C under way together; tiles of less than full height have no share."""

    rows: Sequence[Index]
    columns: Sequence[Column]
    share: _Share | None


@dataclass(frozen=True)
class Microkernel:
    """Builds ``C += A * B`` at the insertion point.

    Each element of C is summed along K by one accumulator in order, whatever tile its row falls into, so that results
    do not depend on what else is in the batch.
    """

    contraction: Contraction
    arithmetic: Arithmetic
    tile: RegisterTile
    blocking: Blocking
    unroll: int = 1
    prefetch: int = 0

    def build(self) -> None:
        """Builds the loops."""
        vectors, lanes, steps = self.tile.vectors, self.arithmetic.lanes, self.contraction.steps

        def columns(block: Block) -> None:
            ColumnBlocks(self.contraction, vectors, lanes, lambda columns: self._rows(columns, block)).build()

        self.blocking.repeat(steps, columns)

    def _rows(self, columns: Sequence[Column], block: Block) -> None:
        """Tiles of full height, then lower ones for the rows that are left."""
        total, row = self.contraction.rows, 0
        for height in [self.tile.rows, *below(total, self.tile.rows)]:
            stop = build.sub(total, build.rem(build.sub(total, row), height))

            def tile(m: Index, height: int = height) -> None:
                rows = [build.add(m, i) for i in range(height)]
                self._tile(_Tile(rows, columns, self._share(rows, columns, block)), block.start, block.end)

            repeat(row, stop, height, tile)
            row = stop

    def _share(self, rows: Sequence[Index], columns: Sequence[Column], block: Block) -> _Share | None:
        if not self.prefetch or len(rows) < self.tile.rows or not can_run_on(self.contraction):
            return None
        turns = Turns(self.contraction, self.tile.vectors * self.arithmetic.lanes, self.tile.rows)
        elements = build.mul(self.contraction.columns, self.contraction.form.pairs)
        pace = build.ceildiv(elements, turns.count)
        first = build.mul(build.mul(turns.index(rows[0], columns[0].column), block.depth), pace)
        # A tile with no other below it is alone with its columns of B: it asks for those, some steps ahead.
        alone = mlir.arith.cmpi(mlir.arith.CmpIPredicate.eq, build.value(turns.tall), build.value(1))
        ahead = build.add(block.start, self.prefetch)
        own = build.mul(columns[0].column, self.contraction.form.pairs)
        choices = (ahead, block.following), (own, first), (elements, pace)
        return _Share(block.start, *(_select(alone, mine, shared) for mine, shared in choices))

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
        """A step along K, row by row: B stays in registers, a broadcast of A is used up at once."""
        phases, width = range(self.arithmetic.phases), len(tile.columns)
        b = [[self.arithmetic.b(column, k, phase) for column in tile.columns] for phase in phases]
        result = []
        for i, m in enumerate(tile.rows):
            accumulators = list(values[i * width : (i + 1) * width])
            for phase in phases:
                a = self.arithmetic.a(m, k, phase)
                pairs = zip(b[phase], accumulators, strict=True)
                accumulators = [self.arithmetic.multiply_add(a, vector, c) for vector, c in pairs]
            result += accumulators
        return result

    def _prefetch(self, tile: _Tile, k: Index) -> None:
        """Asks for what is needed of B later: the tile's share of the next block, else ``prefetch`` steps on."""
        if tile.share is not None:
            share = tile.share
            element = build.add(share.first, build.mul(build.sub(k, share.start), share.pace))
            prefetch(self.contraction, share.step, element)
        elif self.prefetch and not can_run_on(self.contraction):
            # A panel that is read once, from its first line to its last, comes faster without being asked for.
            self._prefetch_steps(tile.columns, build.add(k, self.prefetch))

    def _prefetch_steps(self, columns: Sequence[Column], k: Index) -> None:
        """Asks for each cache line of B's ``columns`` at step ``k``."""
        b, pairs = self.contraction.b, self.contraction.form.pairs
        bytes_ = self.arithmetic.lanes * pairs * b.type.element_type.width // 8
        for column in columns[:: max(1, LINE_BYTES // bytes_)]:
            where = [*self.contraction.b_indices(column.panel, k, column.column), *[0] * (pairs - 1)]
            mlir.memref.prefetch(b, [build.value(index) for index in where], False, 3, True)


def _select(condition: Value, if_true: Index, if_false: Index) -> Value:
    return mlir.arith.select(condition, build.value(if_true), build.value(if_false))

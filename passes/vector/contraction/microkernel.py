"""The loops around a register tile, and the tile: accumulators live in the ``iter_args`` of the loop over K.

Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008); the order of loops here is columns,
blocks of K, rows, K, so that a block of B stays in a near cache while the rows of A pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir import build, mlir
from llm_mlir.build import Index, Value

from ..lanes import load, store
from ..loops import repeat
from .arithmetic import Arithmetic
from .columns import Column, ColumnBlocks
from .forms import Contraction
from .tiles import RegisterTile, below

_LINE_BYTES = 64


@dataclass(frozen=True)
class _Tile:
    """Rows and columns of C under way together; ``lines`` are the columns whose B is prefetched."""

    rows: Sequence[Index]
    columns: Sequence[Column]
    lines: Sequence[Column]


@dataclass(frozen=True)
class Microkernel:
    """Builds ``C += A * B`` at the insertion point.

    Each element of C is summed along K by one accumulator in order, whatever tile its row falls into, so that results
    do not depend on what else is in the batch.
    """

    contraction: Contraction
    arithmetic: Arithmetic
    tile: RegisterTile
    unroll: int = 1
    block: int = 0
    prefetch: int = 0

    def build(self) -> None:
        """Builds the loops."""
        ColumnBlocks(self.contraction, self.tile.vectors, self.arithmetic.lanes, self._columns).build()

    def _columns(self, columns: Sequence[Column]) -> None:
        steps = self.contraction.steps
        if not self.block or (isinstance(steps, int) and steps <= self.block):
            self._rows(columns, 0, steps)
            return

        def block(k: Index) -> None:
            self._rows(columns, k, build.minimum(build.add(k, self.block), steps))

        repeat(0, steps, self.block, block)

    def _rows(self, columns: Sequence[Column], start: Index, end: Index) -> None:
        """Tiles of full height, then lower ones for the rows that are left."""
        total, row = self.contraction.rows, 0
        for height in [self.tile.rows, *below(total, self.tile.rows)]:
            stop = build.sub(total, build.rem(build.sub(total, row), height))

            def tile(m: Index, height: int = height) -> None:
                rows = [build.add(m, i) for i in range(height)]
                self._tile(_Tile(rows, columns, self._prefetched(rows, columns)), start, end)

            repeat(row, stop, height, tile)
            row = stop

    def _tile(self, tile: _Tile, start: Index, end: Index) -> None:
        places = [(self.contraction.c_indices(m, c.panel, c.column), c.mask) for m in tile.rows for c in tile.columns]
        values = [load(self.contraction.c, place, self.arithmetic.lanes, mask) for place, mask in places]
        whole = build.sub(end, build.rem(build.sub(end, start), self.unroll))
        values = self._steps(tile, start, whole, self.unroll, values)
        if self.unroll > 1:
            values = self._steps(tile, whole, end, 1, values)
        for (place, mask), value in zip(places, values, strict=True):
            store(value, self.contraction.c, place, mask)

    def _steps(self, tile: _Tile, start: Index, end: Index, step: int, values: Sequence[Value]) -> list[Value]:
        """The loop over K; returns the accumulators, row by row."""
        with build.for_loop(start, end, step, values) as loop:
            values = loop.args
            for i in range(step):
                k = build.add(loop.iv, i)
                self._prefetch(tile.lines, k)
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

    def _prefetched(self, rows: Sequence[Index], columns: Sequence[Column]) -> Sequence[Column]:
        """One column for each cache line of B's rows. Tiles of full height, which follow one another, take turns."""
        b = self.contraction.b
        bytes_ = self.arithmetic.lanes * self.contraction.form.pairs * b.type.element_type.width // 8
        vectors = max(1, _LINE_BYTES // bytes_)
        lines = columns[::vectors]
        if len(rows) < self.tile.rows or any(column.panel is not columns[0].panel for column in columns):
            return lines
        turn = build.rem(build.floordiv(rows[0], len(rows)), len(lines))
        first = columns[0]
        return [Column(first.panel, build.add(first.column, build.mul(turn, vectors * self.arithmetic.lanes)))]

    def _prefetch(self, lines: Sequence[Column], k: Index) -> None:
        """Asks for what is needed of B ``prefetch`` steps later."""
        if not self.prefetch:
            return
        pair = [0] if self.contraction.form.pairs == 2 else []
        for column in lines:
            where = self.contraction.b_indices(column.panel, build.add(k, self.prefetch), column.column) + pair
            mlir.memref.prefetch(self.contraction.b, [build.value(index) for index in where], False, 3, True)

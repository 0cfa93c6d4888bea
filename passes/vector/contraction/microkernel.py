"""The loops around a register tile, and the tile: accumulators live in the ``iter_args`` of the loop over K.

Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008); the order of loops here is columns,
blocks of K, rows, K, so that a block of B stays in the first level cache while the rows of A pass.
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
                self._tile(columns, [build.add(m, i) for i in range(height)], start, end)

            repeat(row, stop, height, tile)
            row = stop

    def _tile(self, columns: Sequence[Column], rows: Sequence[Index], start: Index, end: Index) -> None:
        places = [(m, column) for m in rows for column in columns]
        values = [load(self.contraction.c, self._place(m, c), self.arithmetic.lanes, c.mask) for m, c in places]
        whole = build.sub(end, build.rem(build.sub(end, start), self.unroll))
        values = self._steps(columns, rows, start, whole, self.unroll, values)
        if self.unroll > 1:
            values = self._steps(columns, rows, whole, end, 1, values)
        for (m, column), value in zip(places, values, strict=True):
            store(value, self.contraction.c, self._place(m, column), column.mask)

    def _place(self, m: Index, column: Column) -> list[Index]:
        return self.contraction.c_indices(m, column.panel, column.column)

    def _steps(
        self,
        columns: Sequence[Column],
        rows: Sequence[Index],
        start: Index,
        end: Index,
        step: int,
        values: Sequence[Value],
    ) -> list[Value]:
        """The loop over K; returns the accumulators, row by row."""
        with build.for_loop(start, end, step, values) as loop:
            values = loop.args
            for i in range(step):
                k = build.add(loop.iv, i)
                self._prefetch(columns, k)
                values = self._step(columns, rows, k, values)
            loop.yielded = list(values)
        return loop.results

    def _step(self, columns: Sequence[Column], rows: Sequence[Index], k: Index, values: Sequence[Value]) -> list[Value]:
        """A step along K, row by row: B stays in registers, a broadcast of A is used up at once."""
        phases = range(self.arithmetic.phases)
        b = [[self.arithmetic.b(column, k, phase) for column in columns] for phase in phases]
        result = []
        for i, m in enumerate(rows):
            accumulators = list(values[i * len(columns) : (i + 1) * len(columns)])
            for phase in phases:
                a = self.arithmetic.a(m, k, phase)
                pairs = zip(b[phase], accumulators, strict=True)
                accumulators = [self.arithmetic.multiply_add(a, vector, c) for vector, c in pairs]
            result += accumulators
        return result

    def _prefetch(self, columns: Sequence[Column], k: Index) -> None:
        """Asks for the lines of B ``prefetch`` steps ahead."""
        if not self.prefetch:
            return
        b = self.contraction.b
        bytes_ = self.arithmetic.lanes * self.contraction.form.pairs * b.type.element_type.width // 8
        pair = [0] if self.contraction.form.pairs == 2 else []
        for column in columns[:: max(1, _LINE_BYTES // bytes_)]:
            where = self.contraction.b_indices(column.panel, build.add(k, self.prefetch), column.column) + pair
            mlir.memref.prefetch(b, [build.value(index) for index in where], False, 3, True)

"""One register tile of C along a block of K: its accumulators live in the ``iter_args`` of the loop."""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.vectors import constant_splat, load, prefetch, store, vector_type

from .arithmetic import Arithmetic, RowOfB
from .blocks import LINE_BYTES, WeightBlock
from .columns import Column
from .kinds import Contraction
from .prefetch_rows import RowPrefetch
from .prefetch_weights import WeightPrefetch


@dataclass(frozen=True)
class TileLoop:
    """Rows and columns of C under way together, what reads B for them, and what they prefetch meanwhile."""

    contraction: Contraction
    arithmetic: Arithmetic
    rows: Sequence[Index]
    columns: Sequence[Column]
    read_b: RowOfB
    prefetch_weights: WeightPrefetch | None = None
    prefetch_rows: RowPrefetch | None = None

    def build(self, block: WeightBlock, unroll: int, distance: int, level: int) -> None:
        """Loads the accumulators, adds the steps of ``block``, ``unroll`` at a time, and stores them.

        Without ``prefetch_weights``, B is prefetched ``distance`` steps (0: not) before its use, into ``level``.
        """
        c = self.contraction.c
        places = [(self.contraction.c_indices(m, n.panel, n.column), n.mask) for m in self.rows for n in self.columns]
        values = self._accumulators(places, block.start)
        values = self._summed(values, block, unroll, distance, level)
        for (place, mask), value in zip(places, values, strict=True):
            store(value, c, place, mask)

    def _summed(self, values: list[Value], block: WeightBlock, unroll: int, distance: int, level: int) -> list[Value]:
        """The accumulators after the steps of ``block``."""
        whole = build.sub(block.end, build.rem(block.depth, unroll))
        for start, end, steps in ((block.start, whole, unroll), (whole, block.end, 1))[: 2 if unroll > 1 else 1]:
            with build.for_loop(start, end, steps, values) as loop:
                self._prefetch(loop.iv, steps, distance, level)
                loop.yielded = loop.args
                for i in range(steps):
                    loop.yielded = self._step(build.add(loop.iv, i), loop.yielded)
            values = loop.results
        return values

    def _accumulators(self, places: Sequence[tuple[list[Index], Value | None]], start: Index) -> list[Value]:
        """What C holds at ``places`` before the steps from ``start``."""
        c, lanes = self.contraction.c, self.arithmetic.lanes
        types = [vector_type(lanes, c.type.element_type)] * len(places)

        def zeros() -> list[Value]:
            return [constant_splat(lanes, c.type.element_type, 0.0) for _ in places]

        def loads() -> list[Value]:
            return [load(c, place, lanes, mask) for place, mask in places]

        return self.contraction.accumulators(start, types, zeros, loads)

    def _step(self, k: Index, values: Sequence[Value]) -> list[Value]:
        """A step along K, row by row: B of a phase stays in registers, a broadcast of A is used up at once."""
        width = len(self.columns)
        for phase in range(self.arithmetic.phases):
            b = self.read_b(self.columns, k, phase)
            sums: list[Value] = []
            for i, m in enumerate(self.rows):
                a = self.arithmetic.a(m, k, phase)
                pairs = zip(b, values[i * width : (i + 1) * width], strict=True)
                sums += [self.arithmetic.multiply_add(a, vector, c) for vector, c in pairs]
            values = sums
        return list(values)

    def _prefetch(self, k: Index, steps: int, distance: int, level: int) -> None:
        """Prefetches what is needed later: a part of the next block of B, or B some steps later; rows of A."""
        if self.prefetch_weights is not None:
            self.prefetch_weights.build(k)
        elif distance:
            for i in range(steps):
                self._prefetch_step(build.add(k, distance + i), level)
        if self.prefetch_rows is not None:
            self.prefetch_rows.build(k, steps)

    def _prefetch_step(self, k: Index, level: int) -> None:
        """Prefetches each cache line of B's columns at step ``k``."""
        b, pairs = self.contraction.b, self.contraction.kind.pairs
        bytes_ = self.arithmetic.lanes * pairs * b.type.element_type.width // 8
        for column in self.columns[:: max(1, LINE_BYTES // bytes_)]:
            indices = self.contraction.b_indices(column.panel, k, column.column)
            prefetch(b, [*indices, *[0] * (pairs > 1)], level)

"""The loops of a ``linalg.generic``: all but the last one by one, the last in vectors."""

from collections.abc import Sequence
from functools import cached_property, partial

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.control_flow import accumulate, each
from llm_mlir.ir.generics.body import Body
from llm_mlir.ir.generics.loop_nest import LoopNest
from llm_mlir.ir.vectors import first_lanes

from .transposition import Transposition

_ACCUMULATORS = 4
"""Independent accumulators of a long row: enough to hide the latency of an addition."""

_SHORT_BODY = 4
"""Ops of a body for which the overhead of a loop counts."""

_DIVISIONS = frozenset(f"arith.{op}" for op in "divsi divui remsi remui ceildivsi ceildivui floordivsi".split())

_SHORT_WIDTHS = (2, 4, 8)
"""Rows that are one vector of as many lanes."""


class Rows:
    """Builds the loops of ``nest`` at the insertion point, rows in vectors of ``lanes``."""

    def __init__(self, nest: LoopNest, lanes: int) -> None:
        self.nest, self.lanes = nest, lanes

    def build(self) -> None:
        """Builds the loops."""
        nest, sizes = self.nest, self.nest.sizes()
        is_copy = not nest.ops and nest.yielded == nest.arguments[:1]
        transposition = Transposition.match(nest.operands, is_copy) if nest.last > 0 else None
        if transposition is not None:
            transposition.build(sizes, self.lanes)
            return
        in_rows = nest.last >= 0 and self._has_vectors
        depth = nest.last if in_rows else nest.last + 1
        if sizes and isinstance(sizes[-1], int) and sizes[-1] in _SHORT_WIDTHS:
            self.lanes = min(self.lanes, sizes[-1])
        self._nest(sizes[:depth], [], sizes[-1] if in_rows else None)

    def _nest(self, sizes: Sequence[Index], loops: list[Index], width: Index | None) -> None:
        if sizes:
            for i in each(0, sizes[0]):
                self._nest(sizes[1:], [*loops, i], width)
        elif width is None:
            self.nest.point(loops)
        else:
            self._row(loops, width)

    @property
    def _has_vectors(self) -> bool:
        """Whether a row is more than reductions that we do not know, or scattered elements on their way elsewhere."""
        known = all(reduction is not None for reduction in self.nest.reductions.values())
        return known and (bool(self.nest.ops) or self.masks_tail)

    @cached_property
    def masks_tail(self) -> bool:
        """Whether the end of a row is one masked vector, as lanes can be kept from memory; else a loop over points.

        Lanes that are masked are zero, and integers are divided by what all lanes hold.
        """
        divides = any(op.name in _DIVISIONS for op in self.nest.ops)
        contiguous = all(o.is_uniform or o.is_contiguous for o in self.nest.operands)
        return not divides and not self.nest.analysis.gathers and contiguous

    def _row(self, loops: list[Index], width: Index) -> None:
        body = self.nest.row([*loops, 0])
        body.evaluate_uniform([*loops, 0], self.lanes)
        total = _RowLoops(self, body, loops, width).build()
        for (index, reduction), vector in zip(self.nest.known_reductions.items(), total, strict=True):
            operand = self.nest.operands[index]
            start = operand.read([*loops, 0])
            operand.write(reduction.combine(start, reduction.horizontal(vector)), [*loops, 0])
        if not self.masks_tail:
            whole = build.sub(width, build.rem(width, self.lanes))
            for i in each(whole, width):
                self.nest.point([*loops, i])


class _RowLoops:
    """The loops along one row: several vectors at a time where there are accumulators, single ones, a masked one."""

    def __init__(self, rows: Rows, body: Body, loops: list[Index], width: Index) -> None:
        self.rows, self.body, self.loops, self.width = rows, body, loops, width
        self.reductions = list(rows.nest.known_reductions.values())
        self.chains = _ACCUMULATORS if self._is_long() else 1

    def _is_long(self) -> bool:
        """Whether an iteration takes several vectors: sums need them, and short bodies gain from them."""
        if not isinstance(self.width, int):
            return bool(self.reductions)
        is_short = len(self.body.ops) <= _SHORT_BODY
        return self.width >= _ACCUMULATORS * self.rows.lanes and (bool(self.reductions) or is_short)

    def build(self) -> list[Value]:
        """Builds the loops; returns a vector of partial results for each reduction."""
        lanes, count = self.rows.lanes, len(self.reductions)
        main = build.sub(self.width, build.rem(self.width, self.chains * lanes))
        whole = build.sub(self.width, build.rem(self.width, lanes))
        values = [reduction.starts(lanes) for _ in range(self.chains) for reduction in self.reductions]
        values = accumulate(0, main, self.chains * lanes, values, partial(self._vectors, self.chains))
        if self.chains > 1:
            values[:count] = accumulate(main, whole, lanes, values[:count], partial(self._vectors, 1))
        if self.rows.masks_tail:
            values[:count] = accumulate(whole, self.width, lanes, values[:count], self._tail)
        return self._merged([values[i : i + count] for i in range(0, len(values), count)] if count else [])

    def _vectors(self, vectors: int, i: Index, values: Sequence[Value]) -> list[Value]:
        count, result = len(self.reductions), []
        for chain in range(vectors):
            start = build.add(i, chain * self.rows.lanes)
            result += self._vector(start, values[chain * count : (chain + 1) * count], None)
        return result

    def _tail(self, i: Index, values: Sequence[Value]) -> list[Value]:
        mask = first_lanes(self.rows.lanes, build.sub(self.width, i))
        return self._vector(i, values, mask)

    def _vector(self, i: Index, values: Sequence[Value], mask: Value | None) -> list[Value]:
        body = self.rows.nest.row_vector(self.body, [*self.loops, i], self.rows.lanes, mask)
        result = []
        for reduction, value in zip(self.reductions, values, strict=True):
            combined = reduction.combine(value, body.vector(reduction.term, self.rows.lanes))
            result.append(combined if mask is None else mlir.arith.select(mask, combined, value))
        return result

    def _merged(self, chains: list[list[Value]]) -> list[Value]:
        """The chains combined pair by pair."""
        while len(chains) > 1:
            pairs = zip(chains[::2], chains[1::2], strict=True)
            chains = [[r.combine(a, b) for r, a, b in zip(self.reductions, *pair, strict=True)] for pair in pairs]
        return chains[0] if chains else []

"""The loops of a ``linalg.generic``: all but the last one by one, the last in vectors."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.structured import Generic
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError

from ..vectors.lanes import first_lanes
from ..vectors.loops import accumulate, repeat
from .analysis import RowAnalysis, is_supported
from .body import Body
from .operands import Operand, is_linear
from .reductions import Reduction
from .transposition import Transposition

_ACCUMULATORS = 4
"""Independent accumulators of a long row: enough to hide the latency of an addition."""

_SHORT_BODY = 4
"""Ops of a body for which the overhead of a loop counts."""


class Rows:
    """Builds the loops of one generic at the insertion point.

    A row is a run along the last loop. What stays the same along it is computed once, before it.
    """

    def __init__(self, op: Any, lanes: int) -> None:
        self.lanes = lanes
        self.generic = Generic(op)
        self.last = len(self.generic.iterators) - 1
        block = op.regions[0].blocks[0]
        *self.ops, terminator = [inner.operation for inner in block.operations]
        self.yielded = list(terminator.operands)
        self.arguments = list(block.arguments)
        self.operands = [self._operand(i) for i in range(len(self.arguments))]
        self.first_output = len(self.generic.inputs)
        _require_supported(op, self.ops, self.operands)

    def _operand(self, index: int) -> Operand:
        map_ = self.generic.op.attributes["indexing_maps"][index].value
        return Operand(self.generic.operands[index], tuple(map_.results), self.last)

    def build(self) -> None:
        """Builds the loops."""
        sizes = [self._size(loop) for loop in range(self.last + 1)]
        is_copy = not self.ops and self.yielded == self.arguments[:1]
        transposition = Transposition.match(self.operands, is_copy) if self.last > 0 else None
        if transposition is not None:
            transposition.build(sizes, self.lanes)
            return
        in_rows = self.last >= 0 and self._has_vectors
        depth = self.last if in_rows else self.last + 1
        if sizes and isinstance(sizes[-1], int) and sizes[-1] in (2, 4, 8):
            self.lanes = min(self.lanes, sizes[-1])
        self._nest(sizes[:depth], [], sizes[-1] if in_rows else None)

    def _nest(self, sizes: Sequence[Index], loops: list[Index], width: Index | None) -> None:
        if sizes:
            repeat(0, sizes[0], 1, lambda i: self._nest(sizes[1:], [*loops, i], width))
        elif width is None:
            self._point(loops)
        else:
            self._row(loops, width)

    def _size(self, loop: int) -> Index:
        for operand in self.operands:
            for axis, expression in enumerate(operand.expressions):
                if expression == ir.AffineExpr.get_dim(loop):
                    return build.dim(operand.memref, axis)
        raise PassError(f"'linalg.generic' op expects an operand with loop {loop} as an index", self.generic.op)

    @property
    def _has_vectors(self) -> bool:
        """Whether a row is more than reductions that we do not know, or scattered elements on their way elsewhere."""
        known = all(reduction is not None for reduction in self.reductions.values())
        return known and (bool(self.ops) or self._is_maskable)

    @cached_property
    def reductions(self) -> dict[int, Reduction | None]:
        """How each output (by operand) that is one element a row is reduced; None for a way we do not know."""
        return {
            index: Reduction.match(self.arguments[index], self.yielded[index - self.first_output])
            for index in range(self.first_output, len(self.operands))
            if self.operands[index].is_uniform
        }

    @cached_property
    def _row_ops(self) -> list[Any]:
        """The body without the ops that combine a row's elements."""
        combining = [reduction.op for reduction in self.reductions.values() if reduction is not None]
        return [op for op in self.ops if op not in combining]

    @cached_property
    def _analysis(self) -> RowAnalysis:
        varying = [a for a, o in zip(self.arguments, self.operands, strict=True) if not o.is_uniform]
        return RowAnalysis(self._row_ops, self.last, varying)

    @cached_property
    def _is_maskable(self) -> bool:
        """Whether lanes past the end of a row can be kept from touching memory."""
        return not self._analysis.gathers and all(o.is_uniform or o.is_contiguous for o in self.operands)

    def _point(self, loops: Sequence[Index]) -> None:
        """One point of the loops, on scalars."""
        body = Body(self.ops, self._analysis)
        for argument, operand in self._read():
            body.known[argument] = operand.read(loops)
        body.evaluate_point(loops)
        for operand, value in zip(self.operands[self.first_output :], self.yielded, strict=True):
            operand.write(body.value(value), loops)

    def _read(self) -> list[tuple[Value, Operand]]:
        """The arguments that the body uses."""
        return [(a, o) for a, o in zip(self.arguments, self.operands, strict=True) if any(True for _ in a.uses)]

    def _row(self, loops: list[Index], width: Index) -> None:
        body = Body(self._row_ops, self._analysis)
        reduced = [self.arguments[index] for index in self.reductions]
        for argument, operand in self._read():
            if operand.is_uniform and argument not in reduced:
                body.known[argument] = operand.read([*loops, 0])
        body.evaluate_uniform([*loops, 0], self.lanes)
        known = {i: r for i, r in self.reductions.items() if r is not None}
        total = _RowLoops(self, body, loops, width, list(known.values())).build()
        for (index, reduction), vector in zip(known.items(), total, strict=True):
            operand = self.operands[index]
            start = operand.read([*loops, 0])
            operand.write(reduction.combine(start, reduction.horizontal(vector)), [*loops, 0])
        if not self._is_maskable:
            whole = build.sub(width, build.rem(width, self.lanes))
            repeat(whole, width, 1, lambda i: self._point([*loops, i]))

    def vector(self, body: Body, loops: list[Index], mask: Value | None) -> Body:
        """Computes and stores one vector of a row; returns what was computed."""
        body = body.fork()
        for argument, operand in self._read():
            if not operand.is_uniform:
                body.known[argument] = operand.read_vector(loops, self.lanes, mask)
        body.evaluate_vector(loops, self.lanes, mask)
        for operand, value in zip(self.operands[self.first_output :], self.yielded, strict=True):
            if not operand.is_uniform:
                operand.write_vector(body.vector(value, self.lanes), loops, mask)
        return body

    @property
    def masks_tail(self) -> bool:
        """Whether the end of a row is one masked vector; it is a loop over points otherwise."""
        return self._is_maskable


class _RowLoops:
    """The loops along one row: several vectors a turn where there are accumulators, single ones, a masked one."""

    def __init__(
        self, rows: Rows, body: Body, loops: list[Index], width: Index, reductions: Sequence[Reduction]
    ) -> None:
        self.rows, self.body, self.loops, self.width, self.reductions = rows, body, loops, width, reductions
        self.chains = _ACCUMULATORS if self._is_long() else 1

    def _is_long(self) -> bool:
        """Whether a turn of the loop takes several vectors: sums need them, and short bodies gain from them."""
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
        body = self.rows.vector(self.body, [*self.loops, i], mask)
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


def _require_supported(op: Any, ops: Sequence[Any], operands: Sequence[Operand]) -> None:
    def require(condition: bool, expected: str, got: Any) -> None:
        if not condition:
            raise PassError(f"'linalg.generic' op expects {expected}, got {got}", op)

    for inner in ops:
        require(is_supported(inner), "arith, math, memref.load and linalg.index in its body", f"'{inner.name}'")
    for operand in operands:
        type_ = operand.memref.type
        require(not isinstance(type_, ir.RankedTensorType), "memrefs (from one-shot-bufferize)", type_)
        for expression in operand.expressions:
            require(is_linear(expression), "indices that are sums and multiples of loops", expression)

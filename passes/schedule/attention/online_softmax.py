"""Attention of one block of queries over blocks of keys with a running maximum and sum.

Milakov and Gimelshein, "Online normalizer calculation for softmax" (2018); tiled as in Dao, "FlashAttention-2" (2023).
Scores are taken in base two: ``scale * log2(e)`` is folded into one multiplication where nothing is added to them, and
exp2 is the cheapest of all exponentials. Blocks of keys start at fixed positions, and keys that a query does not see
add nothing to its sums: a query gets bitwise the same whichever queries are computed with it.
"""

import math
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value

from .key_blocks import LANES, KeyBlocks
from .mask import Mask
from .softmax_state import SoftmaxState, sum_type


@dataclass
class QueryBlock:
    """``count`` queries of one group of ``heads`` query heads, from position ``first`` of their sequence."""

    queries: Value
    """[count, heads, D]"""
    count: Index
    heads: int
    first: Index

    @property
    def rows(self) -> Index:
        """Rows of the score matrix: one for each query and head."""
        return build.mul(self.count, self.heads)


def in_base_two(scale: float) -> float:
    """What scores are multiplied by to be exponents of two."""
    return scale * math.log2(math.e)


@dataclass
class OnlineSoftmax:
    """Builds the loop over key blocks for one work item."""

    block: QueryBlock
    keys: KeyBlocks
    mask: Mask
    scale: float
    is_wide: bool
    """Whether queries and weights are of the type of sums: then queries are scaled once, which loses no precision."""

    @property
    def _factors(self) -> tuple[float, float, float]:
        """What queries, scores, and what is left of these by their maximum, are multiplied by, one after the other.

        Where something is added to scores it is as it was given: the lowest f32 would be infinite in base two.
        """
        scale, rest = (self.scale, in_base_two(1)) if self.mask.additive else (in_base_two(self.scale), 1.0)
        if self.is_wide:
            return scale, 1.0, rest
        return (1.0, scale, rest) if self.mask.additive else (1.0, 1.0, scale)

    def build(self, start: Index, end: Index) -> SoftmaxState:
        """The sums over the keys from ``start`` (a multiple of the block) to ``end``, all of one chunk."""
        return self._chunk(self._rows_of_queries(), start, end, self._no_sums(self.block.rows))

    def build_chunks(self, start: Index, end: Index, chunk: int) -> SoftmaxState:
        """The same, but of several chunks of ``chunk`` keys, each with sums of its own that are merged in order."""
        queries, rows = self._rows_of_queries(), self.block.rows
        first = build.floordiv(start, chunk)
        are_many = mlir.arith.cmpi(mlir.arith.CmpIPredicate.sgt, build.value(end), _end_of(first, chunk))
        kept = mlir.arith.select(are_many, build.value(rows), build.value(0))
        before = self._no_sums(kept)
        inits = [*before.values, *self._no_sums(rows).values]
        with build.for_loop(build.mul(first, chunk), end, chunk, inits) as loop:
            before, sums = before.of(loop.args[:3]), before.of(loop.args[3:])
            is_later = mlir.arith.cmpi(mlir.arith.CmpIPredicate.sgt, loop.iv, build.value(start))
            # Slices without rows instead of a branch, as for the mask.
            done = mlir.arith.select(is_later, kept, build.value(0))
            before = before.with_first(before.first(done).merged(sums.first(done)), done)
            sums = sums.with_first(sums.first(done).cleared(), done)
            low, high = build.maximum(loop.iv, start), build.minimum(build.add(loop.iv, chunk), end)
            loop.yielded = [*before.values, *self._chunk(queries, low, high, sums).values]
        before, sums = before.of(loop.results[:3]), before.of(loop.results[3:])
        return sums.with_first(sums.first(kept).merged(before), kept)

    def _no_sums(self, rows: Index) -> SoftmaxState:
        queries = self.block.queries
        return SoftmaxState.empty([rows], build.dim(queries, 2), sum_type(queries), self._factors[2]).cleared()

    def _rows_of_queries(self) -> Value:
        return build.collapse(self._queries(build.dim(self.block.queries, 2)), [[0, 1], [2]])

    def _chunk(self, queries: Value, start: Index, end: Index, sums: SoftmaxState) -> SoftmaxState:
        with build.for_loop(start, end, self.keys.size, sums.values) as loop:
            count = build.minimum(self.keys.size, build.sub(end, loop.iv))
            loop.yielded = self._step(queries, loop.iv, count, sums.of(loop.args)).values
        return sums.of(loop.results)

    def _queries(self, depth: Index) -> Value:
        """A private contiguous copy: the rows of one group's heads are not adjacent in [tokens, heads, D]."""
        source = self.block.queries
        type_ = sum_type(source) if self.is_wide else source.type.element_type
        out = build.empty([self.block.count, self.block.heads, depth], type_)
        if not self.is_wide:
            return build.copy(source, out)

        def body(query: Value, _: Value) -> Value:
            return mlir.arith.mulf(build.convert(query, type_), build.constant(type_, self._factors[0]))

        return build.generic("q, h, d", "ppp", [(source, "q, h, d")], [(out, "q, h, d")], body)[0]

    def _step(self, queries: Value, key: Value, count: Index, sums: SoftmaxState) -> SoftmaxState:
        """``sums`` with those of a block of keys, of which only the first ``count`` are seen by a query."""
        scores = self._scores(queries, key)
        raised, factor = sums.raised("r, c", "pr", scores)
        sums = raised.scaled(factor)
        weights, total = self._weights(scores, sums)
        return sums.of([sums.maximum, total, self.keys.weigh(weights, key, count, sums.result)])

    def _scores(self, queries: Value, key: Value) -> Value:
        """Scores of a block [R, size], masked unless every query sees all of its keys."""
        size, rows = self.keys.size, self.block.rows
        zero = build.filled([rows, size // LANES, LANES], sum_type(self.block.queries), 0)
        scores = build.collapse(self.keys.scores(queries, key, zero), [[0], [1, 2]])
        if self.mask.additive is not None:
            return self._masked(scores, key)
        hides = self.mask.hides_some(key, size, self.block.first, self.block.count)
        # Slices without rows instead of a branch, whose results one-shot-bufferize might copy.
        part = [0, 0], [mlir.arith.select(hides, build.value(rows), build.value(0)), size]
        return build.insert_slice(self._masked(build.extract_slice(scores, *part), key), scores, *part)

    def _masked(self, scores: Value, key: Value) -> Value:
        rows, size = build.shape(scores)
        sizes = [build.floordiv(rows, self.block.heads), self.block.heads, size]
        by_query = build.expand(scores, [[0, 1], [2]], sizes)
        masked = self.mask.apply(by_query, key, self.block.first, self._factors[1])
        return build.collapse(masked, [[0, 1], [2]])

    def _weights(self, scores: Value, sums: SoftmaxState) -> tuple[Value, Value]:
        """The powers, in the element type of the values unless they are wide, and the total with their sums added."""
        element_type = self.block.queries.type.element_type
        out = scores if self.is_wide else build.empty(build.shape(scores), element_type)
        ins = [(sums.maximum, "r")] if self.is_wide else [(sums.maximum, "r"), (scores, "r, c")]

        def body(top: Value, score: Value, *rest: Value) -> list[Value]:
            weight = sums.power(score, top)
            narrow = weight if self.is_wide else mlir.arith.truncf(element_type, weight)
            return [narrow, mlir.arith.addf(rest[-1], weight)]

        weights, total = build.generic("r, c", "pr", ins, [(out, "r, c"), (sums.total, "r")], body)
        return weights, total


def _end_of(chunk: Index, size: int) -> Value:
    """The key behind a chunk of ``size`` keys."""
    return build.value(build.mul(build.add(chunk, 1), size))

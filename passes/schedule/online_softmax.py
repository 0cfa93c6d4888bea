"""Attention of one block of queries over blocks of keys with a running maximum and sum.

Milakov and Gimelshein, "Online normalizer calculation for softmax" (2018); tiled as in Dao, "FlashAttention-2" (2023).
Scores are taken in base two: ``scale * log2(e)`` is folded into one multiplication, and exp2 is the cheapest of all
exponentials. Blocks of keys start at fixed positions, and keys that a query does not see add nothing to its sums: a
query gets bitwise the same whichever queries are computed with it.
"""

import math
from dataclasses import dataclass

from llm_mlir import build, mlir
from llm_mlir.build import Index, Value
from llm_mlir.mlir import ir

from .attention_mask import LOWEST, Mask
from .key_blocks import LANES, KeyBlocks


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


@dataclass
class Sums:
    """What is known of R rows after some keys.

    ``maximum`` [R] of their scores, ``total`` [R] of ``2^(score - maximum)``, ``result`` [R, D]: the values weighted by
    the same powers.
    """

    maximum: Value
    total: Value
    result: Value

    @staticmethod
    def zero(rows: Index, depth: Index) -> "Sums":
        """No keys."""
        f32 = ir.F32Type.get()
        maximum, total = build.filled([rows], f32, LOWEST), build.filled([rows], f32, 0)
        return Sums(maximum, total, build.filled([rows, depth], f32, 0))

    @property
    def values(self) -> list[Value]:
        """All three."""
        return [self.maximum, self.total, self.result]

    def normalized(self, out: Value) -> Value:
        """``result / total`` in ``out`` [count, heads, D]: zero where no key was visible."""
        sizes = build.shape(out)
        by_query = build.expand(self.result, [[0, 1], [2]], sizes)
        element_type = out.type.element_type

        def body(value: Value, sum_: Value, _: Value) -> Value:
            quotient = mlir.arith.divf(value, _or_one(sum_))
            return quotient if quotient.type == element_type else mlir.arith.truncf(element_type, quotient)

        ins = [(by_query, "q, h, d"), (build.expand(self.total, [[0, 1]], sizes[:2]), "q, h")]
        return build.generic("q, h, d", "ppp", ins, [(out, "q, h, d")], body)[0]


@dataclass
class OnlineSoftmax:
    """Builds the loop over key blocks for one work item."""

    block: QueryBlock
    keys: KeyBlocks
    mask: Mask
    scale: float

    @property
    def _factor(self) -> float:
        return self.scale * math.log2(math.e)

    @property
    def _is_wide(self) -> bool:
        """Whether queries are f32, so that they can be scaled once without losing precision."""
        return isinstance(self.block.queries.type.element_type, ir.F32Type)

    @property
    def _scales_scores(self) -> bool:
        """Whether scores are scaled before their maximum is taken: it must come first where something is added."""
        return not self._is_wide and self.mask.additive is not None

    def build(self, start: Index, end: Index) -> Sums:
        """The sums over the keys from ``start`` (a multiple of the block) to ``end``."""
        depth = build.dim(self.block.queries, 2)
        queries = build.collapse(self._queries(depth), [[0, 1], [2]])
        with build.for_loop(start, end, self.keys.size, Sums.zero(self.block.rows, depth).values) as loop:
            loop.yielded = self._step(queries, loop.iv, Sums(*loop.args)).values
        return Sums(*loop.results)

    def _queries(self, depth: Index) -> Value:
        """A private contiguous copy: the rows of one group's heads are not adjacent in [tokens, heads, D]."""
        source = self.block.queries
        out = build.empty([self.block.count, self.block.heads, depth], source.type.element_type)
        if not self._is_wide:
            return build.copy(source, out)

        def body(query: Value, _: Value) -> Value:
            return mlir.arith.mulf(query, build.constant(query.type, self._factor))

        return build.generic("q, h, d", "ppp", [(source, "q, h, d")], [(out, "q, h, d")], body)[0]

    def _step(self, queries: Value, key: Value, sums: Sums) -> Sums:
        """``sums`` with those of a block of keys."""
        scores = self._scores(queries, key)
        # The copy lets the maximum be updated in place: a loop must yield the buffer it was given.
        before = build.copy(sums.maximum, build.empty([self.block.rows], ir.F32Type.get()))
        maximum = build.generic("r, c", "pr", [(scores, "r, c")], [(sums.maximum, "r")], mlir.arith.maxnumf)[0]
        # What earlier sums are multiplied by when the maximum rises; in place of the copy.
        factor = build.generic("r", "p", [(maximum, "r")], [(before, "r")], lambda new, old: self._power(old, new))[0]
        result = _scaled(sums.result, factor, "r, d")
        weights, total = self._weights(scores, maximum, _scaled(sums.total, factor, "r"))
        return Sums(maximum, total, self.keys.weigh(weights, key, result))

    def _scores(self, queries: Value, key: Value) -> Value:
        """Scores of a block [R, size], masked unless every query sees all of its keys."""
        size, rows = self.keys.size, self.block.rows
        zero = build.filled([rows, size // LANES, LANES], ir.F32Type.get(), 0)
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
        factor = self._factor if self._scales_scores else 1.0
        masked = self.mask.apply(build.expand(scores, [[0, 1], [2]], sizes), key, self.block.first, factor)
        return build.collapse(masked, [[0, 1], [2]])

    def _power(self, score: Value, maximum: Value) -> Value:
        """``2^(score - maximum)`` where both are in base two, whether or not they are scaled yet."""
        difference = mlir.arith.subf(score, maximum)
        if not self._is_wide and not self._scales_scores:
            difference = mlir.arith.mulf(difference, build.constant(difference.type, self._factor))
        return mlir.math.exp2(difference)

    def _weights(self, scores: Value, maximum: Value, total: Value) -> tuple[Value, Value]:
        """The powers in the element type of the values, and ``total`` with their sums added."""
        element_type = self.block.queries.type.element_type
        out = scores if self._is_wide else build.empty(build.shape(scores), element_type)
        ins = [(maximum, "r")] if self._is_wide else [(maximum, "r"), (scores, "r, c")]

        def body(top: Value, score: Value, *rest: Value) -> list[Value]:
            weight = self._power(score, top)
            narrow = weight if self._is_wide else mlir.arith.truncf(element_type, weight)
            return [narrow, mlir.arith.addf(rest[-1], weight)]

        weights, total = build.generic("r, c", "pr", ins, [(out, "r, c"), (total, "r")], body)
        return weights, total


def _scaled(value: Value, factor: Value, domain: str) -> Value:
    """``value * factor`` row by row, in place."""

    def body(scale: Value, old: Value) -> Value:
        return mlir.arith.mulf(old, scale)

    return build.generic(domain, "p" * value.type.rank, [(factor, "r")], [(value, domain)], body)[0]


def _or_one(number: Value) -> Value:
    """``number``, or one where it is zero."""
    is_zero = mlir.arith.cmpf(mlir.arith.CmpFPredicate.OEQ, number, build.constant(number.type, 0.0))
    return mlir.arith.select(is_zero, build.constant(number.type, 1.0), number)

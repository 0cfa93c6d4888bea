"""Attention of one block of queries over blocks of keys with a running maximum and sum.

Milakov and Gimelshein, "Online normalizer calculation for softmax" (2018); tiled as in Dao, "FlashAttention-2" (2023).
Scores are kept in base two: ``scale * log2(e)`` is folded into one multiplication, and exp2 is the cheapest of all
exponentials.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from llm_mlir import build, mlir
from llm_mlir.build import Index, Value
from llm_mlir.mlir import ir

from .key_blocks import LANES, KeyBlocks

MASKED = -1e30
"""Score of a masked key. Finite, so that a block without any visible key gives no NaN: what it adds is scaled away."""


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
class Mask:
    """Which keys a query sees: up to its own position (causal), fewer than ``window`` back, only ``total`` at all."""

    causal: bool
    window: int | None
    total: Index
    additive: Callable[[Index, int], Value] | None = None
    """Gives the [count, size] block of an additive mask at a key."""


@dataclass
class OnlineSoftmax:
    """Builds the loop over key blocks for one work item."""

    block: QueryBlock
    keys: KeyBlocks
    mask: Mask
    scale: float

    def build(self, start: Index, end: Index, out: Value) -> Value:
        """Attention over the keys from ``start`` (a multiple of the block) to ``end``.

        It is written to ``out`` [count, heads, D].
        """
        f32 = ir.F32Type.get()
        depth = build.dim(self.block.queries, 2)
        rows = self.block.rows
        queries = build.collapse(self._queries(depth), [[0, 1], [2]])
        inits = [build.filled([rows], f32, MASKED), build.filled([rows], f32, 0), build.filled([rows, depth], f32, 0)]
        with build.for_loop(start, end, self.keys.size, inits) as loop:
            loop.yielded = self._step(queries, loop.iv, *loop.args)
        _, total, result = loop.results
        return self._normalize(result, total, out)

    def _queries(self, depth: Index) -> Value:
        """A private contiguous copy: the rows of one group's heads are not adjacent in [tokens, heads, D]."""
        source = self.block.queries
        out = build.empty([self.block.count, self.block.heads, depth], source.type.element_type)
        return build.copy(source, out)

    def _step(self, queries: Value, key: Value, maximum: Value, total: Value, result: Value) -> list[Value]:
        scores = self._masked_scores(queries, key)
        before = self._copied(
            maximum
        )  # lets the maximum be updated in place: a loop must yield the buffer it was given
        maximum = build.generic("r, c", "pr", [(scores, "r, c")], [(maximum, "r")], mlir.arith.maximumf)[0]
        weights = self._exponentials(scores, maximum)
        correction = self._correction(before, maximum)
        total = _scaled(total, correction, "r", "p")
        total = build.generic("r, c", "pr", [(weights, "r, c")], [(total, "r")], mlir.arith.addf)[0]
        result = _scaled(result, correction, "r, d", "pp")
        result = self.keys.weigh(self._narrowed(weights, queries.type.element_type), key, result)
        return [maximum, total, result]

    def _masked_scores(self, queries: Value, key: Value) -> Value:
        """[R, size]: scores in base two, masked."""
        size, rows = self.keys.size, self.block.rows
        zero = build.filled([rows, size // LANES, LANES], ir.F32Type.get(), 0)
        scores = build.collapse(self.keys.scores(queries, key, zero), [[0], [1, 2]])
        by_query = build.expand(scores, [[0, 1], [2]], [self.block.count, self.block.heads, size])
        ins = []
        if self.mask.additive is not None:
            ins.append((self.mask.additive(key, size), "q, c"))

        def body(*values: Value) -> Value:
            return self._mask_body(key, values[:-1], values[-1])

        masked = build.generic("q, h, c", "ppp", ins, [(by_query, "q, h, c")], body)[0]
        return build.collapse(masked, [[0, 1], [2]])

    def _mask_body(self, key: Value, additive: tuple[Value, ...], score: Value) -> Value:
        arith = mlir.arith
        score = arith.mulf(score, build.constant(score.type, self.scale * math.log2(math.e)))
        for bias in additive:
            wide = bias if bias.type == score.type else arith.extf(score.type, bias)
            score = arith.addf(score, arith.mulf(wide, build.constant(score.type, math.log2(math.e))))
        position = build.add(key, build.loop_index(2))
        visible = self._visible(position, build.add(self.block.first, build.loop_index(0)))
        return arith.select(visible, score, build.constant(score.type, MASKED))

    def _visible(self, key: Value, query: Value) -> Value:
        if not self.mask.causal:
            return mlir.arith.cmpi(mlir.arith.CmpIPredicate.slt, key, build.value(self.mask.total))
        visible = mlir.arith.cmpi(mlir.arith.CmpIPredicate.sle, key, query)
        if self.mask.window is None:
            return visible
        oldest = build.sub(query, self.mask.window)
        return mlir.arith.andi(visible, mlir.arith.cmpi(mlir.arith.CmpIPredicate.sgt, key, oldest))

    def _exponentials(self, scores: Value, maximum: Value) -> Value:
        def body(top: Value, score: Value) -> Value:
            return mlir.math.exp2(mlir.arith.subf(score, top))

        return build.generic("r, c", "pp", [(maximum, "r")], [(scores, "r, c")], body)[0]

    def _copied(self, value: Value) -> Value:
        out = build.empty([self.block.rows], ir.F32Type.get())
        return build.copy(value, out)

    def _correction(self, before: Value, after: Value) -> Value:
        """What earlier sums are multiplied by when the maximum rises; in place of ``before``."""

        def body(new: Value, old: Value) -> Value:
            return mlir.math.exp2(mlir.arith.subf(old, new))

        return build.generic("r", "p", [(after, "r")], [(before, "r")], body)[0]

    def _narrowed(self, weights: Value, element_type: Any) -> Value:
        """The weights in the element type of the values."""
        if weights.type.element_type == element_type:
            return weights
        out = build.empty([self.block.rows, self.keys.size], element_type)

        def body(weight: Value, _: Value) -> Value:
            return mlir.arith.truncf(element_type, weight)

        return build.generic("r, c", "pp", [(weights, "r, c")], [(out, "r, c")], body)[0]

    def _normalize(self, result: Value, total: Value, out: Value) -> Value:
        sizes = [self.block.count, self.block.heads]
        by_query = build.expand(result, [[0, 1], [2]], [*sizes, build.dim(result, 1)])
        totals = build.expand(total, [[0, 1]], sizes)
        element_type = out.type.element_type

        def body(value: Value, sum_: Value, _: Value) -> Value:
            quotient = mlir.arith.divf(value, sum_)
            return quotient if quotient.type == element_type else mlir.arith.truncf(element_type, quotient)

        ins = [(by_query, "q, h, d"), (totals, "q, h")]
        return build.generic("q, h, d", "ppp", ins, [(out, "q, h, d")], body)[0]


def _scaled(value: Value, factor: Value, range_: str, iterators: str) -> Value:
    """``value * factor`` row by row, in place."""

    def body(scale: Value, old: Value) -> Value:
        return mlir.arith.mulf(old, scale)

    return build.generic(range_, iterators, [(factor, "r")], [(value, range_)], body)[0]

"""Attention whose work items share the keys of a sequence.

Dao et al., "Flash-Decoding for long-context inference" (2023). Chunks of keys begin at fixed positions and are merged
in order: a result depends on neither the number of threads nor what else is in the batch, and it is bitwise that of
``OnlineSoftmax.build_chunks``, which goes over the same chunks by itself.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value

from .softmax_state import SoftmaxState


@dataclass(frozen=True)
class Span:
    """The queries of a sequence, ``count`` from ``row`` on, and the keys that they see, from ``start`` to ``end``."""

    sequence: Value
    row: Index
    count: Index
    start: Index
    end: Index

    def chunks(self, size: int) -> tuple[Index, Index]:
        """The first of the chunks of ``size`` keys that hold them, and how many these are."""
        first = build.floordiv(self.start, size)
        return first, build.sub(build.ceildiv(self.end, size), first)

    def chunk(self, number: Index, size: int) -> "Span":
        """The part of one of these chunks; it has no queries where there is no such chunk."""
        begin = build.mul(build.add(self.chunks(size)[0], number), size)
        start, end = build.maximum(begin, self.start), build.minimum(build.add(begin, size), self.end)
        some = mlir.arith.cmpi(mlir.arith.CmpIPredicate.slt, build.value(start), build.value(end))
        count = mlir.arith.select(some, build.value(self.count), build.value(0))
        return replace(self, count=count, start=start, end=end)


@dataclass(frozen=True)
class SplitKeys:
    """One loop over (sequence, KV head, chunk), which leaves the sums of each, and one that merges the chunks.

    This is the order of a cache in memory: keys that are read beyond the end of a chunk are those of the next.
    ``sequences`` and ``groups`` (KV heads) are how many there are; no sequence has more than ``most`` chunks of
    ``size`` keys. ``span`` builds that of a sequence, ``part`` the sums of a span for a KV head.
    """

    sequences: Index
    groups: int
    size: int
    most: int
    span: Callable[[Value], Span]
    part: Callable[[Span, Value], SoftmaxState]

    def build(self, out: Value, type_: Any, factor: float) -> Value:
        """Attention in ``out`` [tokens, heads, D]; ``type_`` and ``factor`` are those of the sums."""
        tokens, _, depth = build.shape(out)
        per_group = out.type.get_dim_size(1) // self.groups
        sizes = [self._chunks(), self.groups, build.mul(tokens, per_group)]
        parts = self._parts(SoftmaxState.empty(sizes, depth, type_, factor), per_group)
        return self._merged(parts, out, per_group)

    def _chunks(self) -> Index:
        """The most chunks of any sequence."""
        with build.for_loop(0, self.sequences, 1, [build.value(0)]) as loop:
            loop.yielded = [build.maximum(loop.args[0], self.span(loop.iv).chunks(self.size)[1])]
        return build.minimum(loop.results[0], self.most)

    def _parts(self, parts: SoftmaxState, heads: int) -> SoftmaxState:
        """The sums of all chunks: [chunks, KV heads, tokens * heads of a group]."""
        with build.forall([self.sequences, self.groups, build.dim(parts.maximum, 0)], parts.values) as loop:
            sequence, head, number = loop.ivs
            span = self.span(sequence).chunk(number, self.size)
            where = [number, head, build.mul(span.row, heads)]
            # Sums are built in private memory: those of neighbors, which other threads build, share cache lines.
            loop.yielded = parts.of(loop.args).inserts(self.part(span, head), where)
        return parts.of(loop.results)

    def _merged(self, parts: SoftmaxState, out: Value, heads: int) -> Value:
        depth = build.dim(out, 2)
        with build.forall([self.sequences, self.groups], [out]) as loop:
            sequence, head = loop.ivs
            span = self.span(sequence)
            rows = build.mul(span.count, heads)
            sums = SoftmaxState.empty([rows], depth, parts.type, parts.factor).cleared()
            with build.for_loop(0, span.chunks(self.size)[1], 1, sums.values) as chunks:
                part = parts.rows_at([chunks.iv, head, build.mul(span.row, heads)], rows)
                chunks.yielded = sums.of(chunks.args).merged(part).values
            where, sizes = [span.row, build.mul(head, heads), 0], [span.count, heads, depth]
            slot = build.extract_slice(loop.args[0], where, sizes)
            loop.yielded = [(sums.of(chunks.results).normalized(slot), loop.args[0], where, sizes)]
        return loop.results[0]

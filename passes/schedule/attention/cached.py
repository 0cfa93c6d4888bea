"""Attention over packed caches, for a ragged batch."""

from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.dialects.llm import CachedAttentionOp
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value

from .item import WorkItem, first_key, span_of, window_of
from .key_blocks import LANES, CachedKeys
from .mask import Mask
from .online_softmax import OnlineSoftmax, in_base_two
from .softmax_state import SoftmaxState, sum_type
from .split_keys import Span, SplitKeys

_MOST_CHUNKS = 64
"""Of a sequence: there is memory for the sums of all."""


@dataclass(frozen=True)
class CachedAttention:
    """Builds an ``llm.cached_attention``: ``keys`` in a block, ``chunk`` keys in a sum that is merged with others.

    ``is_wide``: queries and weights are of the type of sums.
    """

    op: CachedAttentionOp
    keys: int
    chunk: int
    is_wide: bool

    @staticmethod
    def of(op: CachedAttentionOp, keys: int, chunk: int, is_wide: bool) -> "CachedAttention":
        """The attention of ``op``; chunks are longer than ``chunk`` where a cache has room for very many."""
        context = _context(op)
        least = -(-context // (_MOST_CHUNKS * keys)) * keys
        return CachedAttention(op, keys, max(chunk, least), is_wide)

    def whole(self, queries: int) -> Value:
        """Work items are (sequence, block of ``queries``, KV head): each goes over all of its keys."""
        out = self._out()
        blocks = build.ceildiv(build.dim(out, 0), queries)
        with build.forall([self._sequences, blocks, self._groups], [out]) as loop:
            sequence, block, head = loop.ivs
            low, high = self._rows(sequence)
            block = build.sub(build.sub(blocks, 1), block)
            start = build.minimum(build.add(low, build.mul(block, queries)), high)
            count = build.minimum(queries, build.sub(high, start))
            first = build.add(self._past(sequence), build.sub(start, low))
            item = self._item(start, count, first, head)
            keys = first_key(window_of(self.op), first, self.keys), build.add(first, count)
            sums = self._softmax(item, sequence, Tiles()).build_chunks(*keys, self.chunk)
            loop.yielded = [item.insert(self.op, sums, loop.args[0])]
        return loop.results[0]

    def split(self) -> Value:
        """Work items are (sequence, KV head, chunk of its keys), for all queries of a sequence: there are few."""
        most = -(-_context(self.op) // self.chunk)
        keys = SplitKeys(self._sequences, self._groups, self.chunk, most, self._span, self._part)
        factor = 1.0 if self.is_wide else in_base_two(self.op.scale.value)
        return keys.build(self._out(), sum_type(self.op.q), factor)

    def _span(self, sequence: Value) -> Span:
        low, high = self._rows(sequence)
        past, tokens = self._past(sequence), build.dim(self.op.q, 0)
        count = build.minimum(build.sub(high, low), tokens)  # which bounds the memory for it
        return Span(sequence, low, count, first_key(window_of(self.op), past, self.keys), build.add(past, count))

    def _part(self, span: Span, head: Value) -> SoftmaxState:
        item = self._item(span.row, span.count, self._past(span.sequence), head)
        return self._softmax(item, span.sequence, Tiles(usual_rows=item.heads)).build(span.start, span.end)

    def _softmax(self, item: WorkItem, sequence: Value, tiles: Tiles) -> OnlineSoftmax:
        op, slot = self.op, build.to_index(mlir.tensor.extract(self.op.slot, [sequence]))
        keys = CachedKeys(op.k_cache, op.v_cache, op.layer, slot, item.head, self.keys, tiles.attributes())
        return item.softmax(self.op, keys, Mask(True, window_of(self.op), 0), self.is_wide)

    def _item(self, start: Index, count: Index, first: Index, head: Index) -> WorkItem:
        return WorkItem(start, count, first, head, self.op.q.type.get_dim_size(1) // self._groups)

    @property
    def _groups(self) -> int:
        return self.op.k_cache.type.get_dim_size(2)

    @property
    def _sequences(self) -> Index:
        return build.dim(self.op.slot, 0)

    def _rows(self, sequence: Value) -> tuple[Value, Value]:
        return span_of(self.op.cu_seqlens, sequence)

    def _past(self, sequence: Value) -> Value:
        """How many keys the sequence had before."""
        return build.to_index(mlir.tensor.extract(self.op.cached_len, [sequence]))

    def _out(self) -> Value:
        return build.empty(build.shape(self.op.q), self.op.result.type.element_type)


def _context(op: CachedAttentionOp) -> int:
    """How many keys of a sequence the packed cache has room for."""
    return op.k_cache.type.get_dim_size(3) * LANES

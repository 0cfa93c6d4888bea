"""What attention in plain tensors and over caches has in common: a block of queries for one KV head."""

from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.dialects.llm import AttentionOp, CachedAttentionOp
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value

from .key_blocks import KeyBlocks
from .mask import Mask
from .online_softmax import OnlineSoftmax, QueryBlock
from .softmax_state import SoftmaxState

Attention = AttentionOp | CachedAttentionOp


@dataclass(frozen=True)
class WorkItem:
    """``count`` queries from row ``start`` of q, at position ``first``, of the ``heads`` heads of one KV head."""

    start: Index
    count: Index
    first: Index
    head: Index
    heads: int

    def softmax(self, op: Attention, keys: KeyBlocks, mask: Mask, is_wide: bool) -> OnlineSoftmax:
        """What builds the sums of the queries of an attention ``op``, in the type of sums where that ``is_wide``."""
        block = QueryBlock(build.extract_slice(op.q, *self._place(op)), self.count, self.heads, self.first)
        return OnlineSoftmax(block, keys, mask, op.scale.value, is_wide)

    def insert(self, op: Attention, sums: SoftmaxState, out: Value) -> tuple[Value, Value, list[Index], list[Index]]:
        """The insertion of the item's result."""
        slot = build.extract_slice(out, *self._place(op))
        return sums.normalized(slot), out, *self._place(op)

    def _place(self, op: Attention) -> tuple[list[Index], list[Index]]:
        """Offsets and sizes of its part of q and of the result."""
        depth = op.q.type.get_dim_size(2)
        return [self.start, build.mul(self.head, self.heads), 0], [self.count, self.heads, depth]


def window_of(op: Attention) -> int | None:
    """How many keys a query sees at most; None for all."""
    return op.option("window")


def first_key(window: int | None, first: Index, size: int) -> Index:
    """The first key that a query at position ``first`` or later sees, rounded down to a block of ``size`` keys."""
    if window is None:
        return 0
    oldest = build.maximum(build.sub(first, window - 1), 0)
    return build.mul(build.floordiv(oldest, size), size)


def span_of(offsets: Value, sequence: Value) -> tuple[Value, Value]:
    """The rows of a sequence: from, to."""
    low = mlir.tensor.extract(offsets, [sequence])
    high = mlir.tensor.extract(offsets, [build.value(build.add(sequence, 1))])
    return build.to_index(low), build.to_index(high)

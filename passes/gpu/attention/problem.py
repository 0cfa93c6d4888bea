"""What an attention kernel computes, and how the work is divided into blocks.

Lengths and offsets of a ragged batch live on the device: the host sizes a grid for the most blocks that so many tokens
and sequences can need, and each block finds its own sequence. Blocks without work end at once.
"""

import math
from dataclasses import dataclass
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import DYNAMIC, Index, Value
from llm_mlir.mlir import ir

LOG2E = math.log2(math.e)
"""Factor of scores in base two."""


@dataclass(frozen=True)
class Batch:
    """Sequences over one layer of the caches: ``offsets`` [B + 1], ``cached`` [B] and ``slots`` [B] are i32 memrefs."""

    layer: Value
    offsets: Value
    cached: Value
    slots: Value

    @property
    def size(self) -> Index:
        """The number of sequences."""
        return build.dim(self.slots, 0)

    def tokens(self, sequence: Value) -> tuple[Value, Value]:
        """The first token of a sequence and the number of its tokens."""
        low = load_index(self.offsets, sequence)
        return low, build.sub(load_index(self.offsets, build.add(sequence, 1)), low)


@dataclass(frozen=True)
class BlockItem:
    """What a block does: the queries ``query`` to ``query + count`` of one KV head's group of query heads.

    ``first`` is the position of its first query among the keys of its sequence (negative where causal attention has
    more queries than keys), ``end`` how many keys any of its queries sees. ``keys`` and ``values`` are this head's
    ``[n, D]``.
    """

    head: Index
    query: Index
    count: Index
    first: Index
    end: Index
    keys: Value
    values: Value


@dataclass(frozen=True)
class Problem:
    """An ``llm.attention``, or with a ``batch`` an ``llm.cached_attention``, on memrefs.

    ``q`` and ``out`` are ``[T, H, D]``; ``keys`` and ``values`` ``[S, G, D]``, or caches ``[L, slots, G, C, D]``;
    ``mask`` ``[T, S]``. The last stride of each is 1.
    """

    q: Value
    keys: Value
    values: Value
    out: Value
    scale: float
    causal: bool = True
    window: int | None = None
    mask: Value | None = None
    batch: Batch | None = None

    @property
    def factors(self) -> tuple[float, float]:
        """What scores are multiplied by, and what is left of them by their maximum: together into base two.

        Where a mask is added to scores it is as it was given: the lowest f32 would be infinite in base two.
        """
        return (1.0, self.scale * LOG2E) if self.mask is None else (self.scale, LOG2E)

    @property
    def element_type(self) -> Any:
        """The element type of queries, keys and values."""
        return self.q.type.element_type

    @property
    def depth(self) -> int:
        """D, the size of a head."""
        return self.q.type.shape[2]

    @property
    def kv_heads(self) -> int:
        """G, the number of KV heads."""
        return self.keys.type.shape[2 if self.batch else 1]

    @property
    def group(self) -> int:
        """How many query heads share a KV head."""
        return self.q.type.shape[1] // self.kv_heads

    @property
    def context(self) -> Index:
        """The most keys that a sequence can have."""
        return build.dim(self.keys, 3 if self.batch else 0)

    def blocks(self, queries: int) -> Index:
        """How many blocks suffice for ``item``: each sequence may leave one block of ``queries`` incomplete."""
        tokens = build.dim(self.q, 0)
        if self.batch is None:
            return build.mul(build.ceildiv(tokens, queries), self.kv_heads)
        spare = build.mul(self.batch.size, queries - 1)
        return build.mul(build.floordiv(build.add(tokens, spare), queries), self.kv_heads)

    def item(self, block: Value, queries: int) -> BlockItem:
        """The work of ``block``, of at most ``queries`` queries; with a count of at most zero when there is none.

        Causal work grows with the position, so that a sequence's last queries come first: were they last, a few long
        blocks would end long after all others. The heads of these queries stand side by side.
        """
        number, head = build.floordiv(block, self.kv_heads), build.rem(block, self.kv_heads)
        if self.batch is None:
            tokens, total = build.dim(self.q, 0), build.dim(self.keys, 0)
            start = build.mul(build.sub(build.sub(_count(tokens, queries), 1), number), queries)
            return self._item(head, 0, start, build.minimum(queries, build.sub(tokens, start)), tokens, total)
        sequence, base = self._sequence(number, queries)
        low, length = self.batch.tokens(sequence)
        last = build.sub(_count(length, queries), 1)
        start = build.mul(build.sub(last, build.sub(number, base)), queries)
        count = build.minimum(queries, build.sub(length, start))
        # Blocks past the last one of the batch have a negative start.
        count = mlir.arith.select(build.less(start, build.value(0)), build.value(0), count)
        return self._item(head, low, start, count, length, self.keys_of(sequence, length), sequence)

    def token(self, token: Value, head: Value) -> BlockItem:
        """The item of a single token of a batch, of one KV head; without queries where no sequence has the token."""
        assert self.batch is not None
        sequence = self._sequence_of(token)
        low, length = self.batch.tokens(sequence)
        start = build.sub(token, low)
        count = build.minimum(1, build.maximum(build.sub(length, start), 0))
        return self._item(head, low, start, count, length, self.keys_of(sequence, length), sequence)

    def first_key(self, item: BlockItem, size: int) -> Index:
        """The first key that any query of ``item`` sees, rounded down to a multiple of ``size``."""
        if self.window is None:
            return 0
        oldest = build.maximum(build.sub(item.first, self.window - 1), 0)
        return build.mul(build.floordiv(oldest, size), size)

    def visible(self, item: BlockItem, query: Index) -> tuple[Index, Index | None]:
        """The keys that query number ``query`` of an item sees: up to the first, above the second (None: from 0)."""
        position, last = build.add(item.first, query), build.sub(item.end, 1)
        newest = build.minimum(position, last) if self.causal else last
        return newest, None if self.window is None else build.sub(position, self.window)

    def additive(self, query: Index, key: Index) -> Value:
        """The additive mask, f32; anything for rows and columns past its end, which are not used."""
        assert self.mask is not None
        inside = [build.minimum(i, build.sub(build.dim(self.mask, axis), 1)) for axis, i in enumerate((query, key))]
        return build.convert(mlir.memref.load(self.mask, [build.value(i) for i in inside]), ir.F32Type.get())

    def keys_of(self, sequence: Value, tokens: Index) -> Index:
        """How many keys a sequence of a batch has, its ``tokens`` of this call included."""
        assert self.batch is not None
        return build.add(load_index(self.batch.cached, sequence), tokens)

    def _item(
        self, head: Index, low: Index, start: Index, count: Index, tokens: Index, total: Index, sequence: Any = None
    ) -> BlockItem:
        first = build.add(start, build.sub(total, tokens))
        end = build.minimum(build.add(first, count), total) if self.causal else total
        keys, values = (self._head(memref, head, sequence) for memref in (self.keys, self.values))
        return BlockItem(head, build.add(low, start), count, first, end, keys, values)

    def _head(self, memref: Value, head: Index, sequence: Value | None = None) -> Value:
        """The ``[n, D]`` of a KV head: of plain keys or values, or of the slot of a sequence."""
        if self.batch is None or sequence is None:
            return _rows(memref, [0, head, 0], 0)
        slot = load_index(self.batch.slots, sequence)
        return _rows(memref, [self.batch.layer, slot, head, 0, 0], 3)

    def _sequence(self, number: Value, queries: int) -> tuple[Value, Value]:
        """The sequence that block ``number`` of a KV head belongs to, and the number of the sequence's first block.

        A batch has few sequences, whose offsets stay in the nearest cache.
        """
        assert self.batch is not None
        zero, select = build.value(0), mlir.arith.select
        with build.for_loop(0, self.batch.size, 1, [zero, zero, zero]) as loop:
            before, sequence, base = loop.args
            reached = build.less(before, build.add(number, 1))
            _, length = self.batch.tokens(loop.iv)
            after = build.add(before, _count(length, queries))
            loop.yielded = [after, select(reached, loop.iv, sequence), select(reached, before, base)]
        return loop.results[1], loop.results[2]

    def _sequence_of(self, token: Value) -> Value:
        """The sequence that ``token`` belongs to.

        It is that of the same number where each has one token, and else found by counting those that start before.
        """
        batch = self.batch
        assert batch is not None
        guess = build.value(build.minimum(token, build.sub(batch.size, 1)))
        low, length = batch.tokens(guess)
        within = build.sub(token, low)
        right = mlir.arith.cmpi(mlir.arith.CmpIPredicate.ult, within, length)
        op = mlir.scf.IfOp(right, [guess.type], has_else=True)
        with ir.InsertionPoint(op.then_block):
            mlir.scf.yield_([guess])
        with ir.InsertionPoint(op.else_block), build.for_loop(1, batch.size, 1, [build.value(0)]) as loop:
            starts = build.less(load_index(batch.offsets, loop.iv), build.add(token, 1))
            loop.yielded = [mlir.arith.select(starts, build.add(loop.args[0], 1), loop.args[0])]
        with ir.InsertionPoint(op.else_block):
            mlir.scf.yield_(loop.results)
        return op.results[0]


def load_index(memref: Value, index: Index) -> Value:
    """An integer of a one-dimensional memref, as ``index``."""
    return build.to_index(mlir.memref.load(memref, [build.value(index)]))


def _count(tokens: Index, queries: int) -> Index:
    """``ceil(tokens / queries)``; kernels have no ``arith.ceildivui``."""
    return build.floordiv(build.add(tokens, queries - 1), queries)


def _rows(memref: Value, offsets: list[Index], axis: int) -> Value:
    """The rows along ``axis`` of ``memref`` at ``offsets``, as ``[n, D]``."""
    sizes: list[Index] = [1] * len(offsets)
    sizes[axis], sizes[-1] = build.dim(memref, axis), memref.type.shape[-1]
    return _subview(memref, offsets, sizes, [axis, len(offsets) - 1])


def _subview(memref: Value, offsets: list[Index], sizes: list[Index], kept: list[int]) -> Value:
    """``memref.subview`` of unit strides that keeps the dimensions ``kept`` and forgets static strides."""
    dynamic = [[e for e in entries if not isinstance(e, int)] for entries in (offsets, sizes)]
    static = [[e if isinstance(e, int) else DYNAMIC for e in entries] for entries in (offsets, sizes)]
    shape = "x".join("?" if static[1][i] == DYNAMIC else str(static[1][i]) for i in kept)
    # Of dimensions of size 1, upstream takes those in front for the ones that are kept: the last stride is theirs.
    last = "?" if sizes[-1] == 1 else "1"
    strides = ", ".join(["?"] * (len(kept) - 1) + [last])
    text = f"memref<{shape}x{memref.type.element_type}, strided<[{strides}], offset: ?>>"
    return mlir.memref.SubViewOp(ir.Type.parse(text), memref, *dynamic, [], *static, [1] * len(offsets)).result

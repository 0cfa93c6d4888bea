"""``llm-lower-attention``: attention and KV-cache updates become parallel loops over blocks of queries.

Upstream has no lowering for attention over ragged batches and paged positions; IREE's ``online_attention`` is the
closest relative.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import build, mlir
from llm_mlir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.rewriter import Rewriter

from .attention_mask import Mask
from .cache_updates import together
from .key_blocks import CachedKeys, PlainKeys
from .online_softmax import OnlineSoftmax, QueryBlock


@register
@dataclass(frozen=True)
class LowerAttention(Pass):
    """Lowers ``llm.attention``, ``llm.cached_attention`` and ``llm.kv_update``.

    A work item of attention is (sequence, block of queries, KV head); the query heads of a group share its keys.
    Causal work is triangular, so the last block of queries comes first: items are handed out in this order, and the
    long ones must not be the last. Key blocks above the diagonal, or outside a sliding window, are not visited.
    Updates of K and V that append the same rows are one loop, which spares a barrier.
    """

    name: ClassVar[str] = "llm-lower-attention"
    rows: int = option(64, "rows (queries times heads of a group) of one work item")
    keys: int = option(64, "keys between two corrections of the running sums; a multiple of 16")

    def run(self, op: Any, rw: Rewriter) -> None:
        for updates in together(list(rw.ops("llm.kv_update")), _same_heads):
            with rw.before(updates[-1]):
                results = _update_caches(updates)
            for update, result in zip(updates, results, strict=True):
                rw.replace(update, [result])
                rw.statistic("lowered")
        lowerings = {"llm.cached_attention": self._cached, "llm.attention": self._plain}
        for target in rw.ops(*lowerings):
            with rw.before(target):
                result = lowerings[target.name](target)
            rw.replace(target, [result])
            rw.statistic("lowered")

    def _cached(self, op: Any) -> Value:
        q, k_cache, v_cache, layer, offsets, cached, slots = op.operands
        _require_layouts(op)
        tokens, heads, depth = build.shape(q)
        groups = k_cache.type.get_dim_size(2)
        queries = self._queries_per_block(heads // groups)
        blocks = build.ceildiv(tokens, queries)
        out = build.empty([tokens, heads, depth], op.results[0].type.element_type)
        with build.forall([build.dim(slots, 0), blocks, groups], [out]) as loop:
            sequence, block, head = loop.ivs
            low, high = _span(offsets, sequence)
            past = build.to_index(mlir.tensor.extract(cached, [sequence]))
            block = build.sub(build.sub(blocks, 1), block)
            start = build.minimum(build.add(low, build.mul(block, queries)), high)
            count = build.minimum(queries, build.sub(high, start))
            first = build.add(past, build.sub(start, low))
            slot = build.to_index(mlir.tensor.extract(slots, [sequence]))
            keys = CachedKeys(k_cache, v_cache, layer, slot, head, self.keys)
            mask = Mask(True, _integer(op, "window"), 0)
            item = _Item(start, count, first, head, heads // groups)
            loop.yielded = [self._item(op, q, loop.args[0], item, keys, mask, build.add(first, count))]
        return loop.results[0]

    def _plain(self, op: Any) -> Value:
        q, k, v = list(op.operands)[:3]
        bias = op.operands[3] if len(op.operands) > 3 else None
        tokens, heads, depth = build.shape(q)
        total, groups = build.dim(k, 0), k.type.get_dim_size(1)
        queries = self._queries_per_block(heads // groups)
        blocks = build.ceildiv(tokens, queries)
        causal = ir.BoolAttr(op.attributes["causal"]).value
        out = build.empty([tokens, heads, depth], op.results[0].type.element_type)
        with build.forall([blocks, groups], [out]) as loop:
            block, head = build.sub(build.sub(blocks, 1), loop.ivs[0]), loop.ivs[1]
            start = build.mul(block, queries)
            count = build.minimum(queries, build.sub(tokens, start))
            first = build.add(start, build.sub(total, tokens))
            additive = _bias_blocks(bias, start, count) if bias is not None else None
            mask = Mask(causal, _integer(op, "window"), total, additive)
            end = build.minimum(build.add(first, count), total) if causal else total
            item = _Item(start, count, first, head, heads // groups)
            keys = PlainKeys(k, v, head, self.keys)
            loop.yielded = [self._item(op, q, loop.args[0], item, keys, mask, end)]
        return loop.results[0]

    def _queries_per_block(self, heads: int) -> int:
        return max(1, self.rows // heads)

    def _item(
        self, op: Any, q: Value, out: Value, item: "_Item", keys: CachedKeys | PlainKeys, mask: Mask, end: Index
    ) -> tuple[Value, Value, list[Index], list[Index]]:
        """One work item; returns the insertion of its result."""
        depth = build.dim(q, 2)
        where = [item.start, build.mul(item.head, item.heads), 0]
        sizes = [item.count, item.heads, depth]
        block = QueryBlock(build.extract_slice(q, where, sizes), item.count, item.heads, item.first)
        first_key = _first_key(mask.window, item.first, self.keys)
        scale = ir.FloatAttr(op.attributes["scale"]).value
        slot = build.extract_slice(out, where, sizes)
        sums = OnlineSoftmax(block, keys, mask, scale).build(first_key, end)
        return sums.normalized(slot), out, where, sizes


@dataclass
class _Item:
    """A block of ``count`` queries from row ``start`` of q, at position ``first``, for one KV head."""

    start: Index
    count: Index
    first: Index
    head: Index
    heads: int


def _span(offsets: Value, sequence: Value) -> tuple[Value, Value]:
    """The rows of a sequence: from, to."""
    low = mlir.tensor.extract(offsets, [sequence])
    high = mlir.tensor.extract(offsets, [build.value(build.add(sequence, 1))])
    return build.to_index(low), build.to_index(high)


def _first_key(window: int | None, first: Index, size: int) -> Index:
    """The first key that any query of the block sees, rounded down to a block of keys."""
    if window is None:
        return 0
    oldest = build.maximum(build.sub(first, window - 1), 0)
    return build.mul(build.floordiv(oldest, size), size)


def _bias_blocks(bias: Value, start: Index, count: Index) -> Any:
    def block(key: Index, size: int) -> Value:
        columns = build.minimum(size, build.sub(build.dim(bias, 1), key))
        part = build.extract_slice(bias, [start, key], [count, columns])
        zero = build.filled([count, size], bias.type.element_type, 0.0)
        return build.insert_slice(part, zero, [0, 0], [count, columns])

    return block


def _integer(op: Any, name: str) -> int | None:
    return ir.IntegerAttr(op.attributes[name]).value if name in op.attributes else None


def _require_layouts(op: Any) -> None:
    for name, operand, ranks in (("K", op.operands[1], (6, 7)), ("V", op.operands[2], (5, 6))):
        pairs = isinstance(operand.type.element_type, ir.BF16Type | ir.F16Type)
        if operand.type.rank != ranks[pairs]:
            raise PassError(
                f"'{op.name}' op expects a packed {name} cache, got {operand.type}: run llm-pack-caches first", op
            )


def _same_heads(first: Any, update: Any) -> bool:
    """Whether two caches have equally many KV heads; their layouts may differ."""
    return first.operands[0].type.get_dim_size(2) == update.operands[0].type.get_dim_size(2)


def _update_caches(ops: list[Any]) -> list[Value]:
    """Each (sequence, KV head) appends its new rows at their positions, in the caches of all ``ops``."""
    for op in ops:
        cache, new = list(op.operands)[:2]
        if cache.type.rank == 5 and "layout" not in op.attributes and new.type.element_type != cache.type.element_type:
            raise PassError(f"'{op.name}' op expects new rows of the cache's element type, got {new.type}", op)
    layer, offsets, cached, slots = list(ops[0].operands)[2:]
    caches = [op.operands[0] for op in ops]
    with build.forall([build.dim(slots, 0), caches[0].type.get_dim_size(2)], caches) as loop:
        sequence, head = loop.ivs
        low, high = _span(offsets, sequence)
        shift = build.sub(build.to_index(mlir.tensor.extract(cached, [sequence])), low)
        slot = build.to_index(mlir.tensor.extract(slots, [sequence]))
        for op, cache in zip(ops, loop.args, strict=True):
            tail = list(cache.type.shape)[3:]
            where, sizes = [layer, slot, head] + [0] * len(tail), [1, 1, 1, *tail]
            region = build.extract_slice(cache, where, sizes, drop=[0, 1, 2])
            with build.for_loop(low, high, 1, [region]) as rows:
                new = op.operands[1]
                row = build.extract_slice(new, [rows.iv, head, 0], [1, 1, build.dim(new, 2)], drop=[0, 1])
                rows.yielded = [_append(rows.args[0], row, build.add(rows.iv, shift))]
            loop.yielded.append((rows.results[0], cache, where, sizes))
    return loop.results


def _append(region: Value, row: Value, position: Index) -> Value:
    """Writes ``row`` [D] at ``position`` of a sequence's cache: [C, D], [C/A, D, A] or [C/A, D/B, A, B]."""
    shape = list(region.type.shape)
    if len(shape) == 2:
        return build.insert_slice(row, region, [position, 0], [1, shape[1]])
    panel, lane = build.floordiv(position, shape[2]), build.rem(position, shape[2])
    if len(shape) == 3:
        return build.insert_slice(row, region, [panel, 0, lane], [1, shape[1], 1])
    split = build.expand(row, [[0, 1]], [shape[1], shape[3]])
    return build.insert_slice(split, region, [panel, 0, lane, 0], [1, shape[1], 1, shape[3]])

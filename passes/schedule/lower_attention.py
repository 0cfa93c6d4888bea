"""``llm-lower-attention``: attention and KV-cache updates become parallel loops over blocks of queries.

Upstream has no lowering for attention over ragged batches and paged positions; IREE's ``online_attention`` is the
closest relative.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.abi.dims import Symbols
from llm_mlir.analysis.attention_sizes import require_attention_sizes
from llm_mlir.analysis.cache_updates import group_updates
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.targets.cpu import CpuTarget

from .attention.cached import CachedAttention
from .attention.item import WorkItem, first_key, span_of, window_of
from .attention.key_blocks import PlainKeys
from .attention.mask import Mask

_ROWS, _ROWS_AS_F32 = 64, 48
"""Rows of a work item where bf16 is multiplied (two pairs of AMX tiles), and as f32 (eight tiles of 6 x 4 vectors)."""


@register
@dataclass(frozen=True)
class LowerAttention(Pass):
    """Lowers ``llm.attention``, ``llm.cached_attention`` and ``llm.kv_update``.

    A work item of attention is (sequence, block of queries, KV head); the query heads of a group share its keys.
    Causal work is triangular, so the last block of queries comes first: threads take items in this order, and what one
    takes of another's at the end must not be long. Key blocks above the diagonal, or outside a sliding window, are not
    visited, and of the last block no values that nobody sees.
    Where each sequence has one token (as the symbols of the function's arguments tell) an item is (sequence, KV head,
    chunk of keys), and a second loop merges the sums of a sequence's chunks in order; tiles are made for the heads of a
    group, and read keys once. All cached attention merges the same chunks: what a token gets depends on neither what is
    computed with it nor on the number of threads.
    Updates of K and V that append the same rows are one loop, which spares a barrier.
    Queries and softmax weights of bf16 are multiplied as f32 where the target does that faster, as by
    ``llm-widen-factors``. Sums are f32, those of f64 f64.
    """

    name: ClassVar[str] = "llm-lower-attention"
    after: ClassVar[tuple[str, ...]] = ("llm-pack-caches",)
    rows: int = option(0, "rows (queries times heads of a group) of one work item; 0 lets the tiles decide", least=0)
    keys: int = option(64, "keys between two corrections of the running sums; a multiple of 16", least=16)
    chunk: int = option(1024, "keys in a sum that is merged with others; a multiple of `keys`", least=16)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for attention in rw.ops(llm.KVUpdateOp, llm.CachedAttentionOp, llm.AttentionOp):
            require_attention_sizes(attention)
        for updates in group_updates(list(rw.ops(llm.KVUpdateOp)), _same_heads):
            with rw.before(updates[-1]):
                results = _update_caches(updates)
            for update, result in zip(updates, results, strict=True):
                rw.replace(update, [result])
                rw.statistic("lowered")
        symbols, target = Symbols.of_module(op), CpuTarget.of(op)
        for attention in rw.ops(llm.CachedAttentionOp, llm.AttentionOp):
            is_wide = _is_wide(attention, target)
            with rw.before(attention):
                if isinstance(attention, llm.CachedAttentionOp):
                    result = self._cached(attention, symbols, is_wide)
                else:
                    result = self._plain(attention, is_wide)
            rw.replace(attention, [result])
            rw.statistic("lowered")

    def _cached(self, op: llm.CachedAttentionOp, symbols: Symbols, is_wide: bool) -> Value:
        _require_layouts(op)
        attention = CachedAttention.of(op, self.keys, self.chunk, is_wide)
        tokens, sequences = (symbols.sizes(value)[0] for value in (op.q, op.slot))
        if tokens is not None and tokens == sequences:
            return attention.split()
        heads, groups = op.q.type.get_dim_size(1), op.k_cache.type.get_dim_size(2)
        return attention.whole(self._queries_per_block(heads // groups, is_wide))

    def _plain(self, op: llm.AttentionOp, is_wide: bool) -> Value:
        k, v, bias = op.k, op.v, op.mask
        tokens, _, depth = build.shape(op.q)
        heads, groups = op.q.type.get_dim_size(1), k.type.get_dim_size(1)
        total = build.dim(k, 0)
        queries = self._queries_per_block(heads // groups, is_wide)
        blocks = build.ceildiv(tokens, queries)
        causal = ir.BoolAttr(op.attributes["causal"]).value
        out = build.empty([tokens, heads, depth], op.result.type.element_type)
        with build.forall([blocks, groups], [out]) as loop:
            block, head = build.sub(build.sub(blocks, 1), loop.ivs[0]), loop.ivs[1]
            start = build.mul(block, queries)
            count = build.minimum(queries, build.sub(tokens, start))
            first = build.add(start, build.sub(total, tokens))
            additive = _bias_blocks(bias, start, count) if bias is not None else None
            mask = Mask(causal, window_of(op), total, additive)
            end = build.minimum(build.add(first, count), total) if causal else total
            item = WorkItem(start, count, first, head, heads // groups)
            softmax = item.softmax(op, PlainKeys(k, v, head, self.keys), mask, is_wide)
            sums = softmax.build(first_key(mask.window, first, self.keys), end)
            loop.yielded = [item.insert(op, sums, loop.args[0])]
        return loop.results[0]

    def _queries_per_block(self, heads: int, is_wide: bool) -> int:
        rows = self.rows or (_ROWS_AS_F32 if is_wide else _ROWS)
        return max(1, rows // heads)


def _is_wide(op: llm.AttentionOp | llm.CachedAttentionOp, target: CpuTarget) -> bool:
    """Whether queries and softmax weights are of the type of sums."""
    element_type = op.q.type.element_type
    is_bf16 = isinstance(element_type, ir.BF16Type)
    return element_type.width >= 32 or (is_bf16 and not target.multiplies_bf16)


def _bias_blocks(bias: Value, start: Index, count: Index) -> Any:
    def block(key: Index, size: int) -> Value:
        columns = build.minimum(size, build.sub(build.dim(bias, 1), key))
        part = build.extract_slice(bias, [start, key], [count, columns])
        zero = build.filled([count, size], bias.type.element_type, 0.0)
        return build.insert_slice(part, zero, [0, 0], [count, columns])

    return block


def _require_layouts(op: llm.CachedAttentionOp) -> None:
    for name, operand, ranks in (("K", op.k_cache, (6, 7)), ("V", op.v_cache, (5, 6))):
        pairs = isinstance(operand.type.element_type, ir.BF16Type | ir.F16Type)
        if operand.type.rank != ranks[pairs]:
            raise PassError(
                f"'{op.name}' op expects a packed {name} cache, got {operand.type}: run llm-pack-caches first", op
            )


def _same_heads(first: llm.KVUpdateOp, update: llm.KVUpdateOp) -> bool:
    """Whether two caches have equally many KV heads; their layouts may differ."""
    return first.cache.type.get_dim_size(2) == update.cache.type.get_dim_size(2)


def _update_caches(ops: list[llm.KVUpdateOp]) -> list[Value]:
    """Each (sequence, KV head) appends its new rows at their positions, in the caches of all ``ops``."""
    for op in ops:
        cache, new = op.cache, op.new
        if cache.type.rank == 5 and "layout" not in op.attributes and new.type.element_type != cache.type.element_type:
            raise PassError(f"'{op.name}' op expects new rows of the cache's element type, got {new.type}", op)
    layer, offsets, cached, slots = ops[0].layer, ops[0].cu_seqlens, ops[0].cached_len, ops[0].slot
    caches = [op.cache for op in ops]
    with build.forall([build.dim(slots, 0), caches[0].type.get_dim_size(2)], caches) as loop:
        sequence, head = loop.ivs
        low, high = span_of(offsets, sequence)
        shift = build.sub(build.to_index(mlir.tensor.extract(cached, [sequence])), low)
        slot = build.to_index(mlir.tensor.extract(slots, [sequence]))
        for op, cache in zip(ops, loop.args, strict=True):
            tail = list(cache.type.shape)[3:]
            where, sizes = [layer, slot, head] + [0] * len(tail), [1, 1, 1, *tail]
            with op.operation.location:
                region = build.extract_slice(cache, where, sizes, drop=[0, 1, 2])
                with build.for_loop(low, high, 1, [region]) as rows:
                    row = build.extract_slice(op.new, [rows.iv, head, 0], [1, 1, build.dim(op.new, 2)], drop=[0, 1])
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

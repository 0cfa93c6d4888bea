"""``llm-append-caches``: KV-cache updates become parallel loops over tokens.

The CPU gives a work item all rows of a sequence and a head; a GPU has far more threads than there are sequences, so
here an item is one token.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.analysis.cache_updates import group_updates
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register


@register
@dataclass(frozen=True)
class AppendCaches(Pass):
    """``llm.kv_update`` -> an ``scf.forall`` over tokens, which bufferizes to copies into the cache.

    Updates of several caches by one batch share a loop, so that K and V of a layer are appended by one kernel. A token
    finds its sequence in ``cu_seqlens``; tokens past the last sequence (the padding of a batch to a fixed size) are
    not written.
    """

    name: ClassVar[str] = "llm-append-caches"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        updates = list(rw.ops(llm.KVUpdateOp))
        for update in updates:
            _require_plain(update)
        for group in group_updates(updates, _same_types):
            with rw.before(group[-1]):
                results = _append(group)
            for update, result in zip(group, results, strict=True):
                rw.replace(update, [result])
            rw.statistic("loops")
            rw.statistic("updates", len(group))


def _same_types(first: llm.KVUpdateOp, update: llm.KVUpdateOp) -> bool:
    return first.cache.type == update.cache.type and first.new.type == update.new.type


def _require_plain(op: llm.KVUpdateOp) -> None:
    cache, new = op.cache.type, op.new.type
    if cache.rank != 5 or "layout" in op.attributes:
        raise PassError(f"'{op.name}' op expects a cache in plain layout, got {cache}: leave llm-pack-caches out", op)
    if cache.element_type != new.element_type:
        raise PassError(f"'{op.name}' op expects new rows of the cache's element type, got {new}", op)


def _append(updates: list[llm.KVUpdateOp]) -> list[Value]:
    """The updated caches of ``updates``, which agree in all but cache and new rows."""
    first = updates[0]
    new, layer, offsets, cached, slots = first.new, first.layer, first.cu_seqlens, first.cached_len, first.slot
    tokens, heads, depth = build.shape(new)
    batch = build.dim(slots, 0)
    with build.forall([tokens], [update.cache for update in updates]) as loop:
        token = loop.iv
        sequence = _sequence_of(token, offsets, batch)
        slot, past = (build.to_index(mlir.tensor.extract(each, [sequence])) for each in (slots, cached))
        begin, after = (_extract(offsets, build.add(sequence, i)) for i in range(2))
        position = build.add(past, build.sub(token, begin))
        where, sizes = [layer, slot, 0, position, 0], [1, 1, heads, 1, depth]
        for update, cache in zip(updates, loop.args, strict=True):
            row = build.extract_slice(update.new, [token, 0, 0], [1, heads, depth], drop=[0])
            old = build.extract_slice(cache, where, sizes, drop=[0, 1, 3])
            loop.yielded.append((_copied_if(build.less(token, after), row, old), cache, where, sizes))
    return loop.results


def _sequence_of(token: Value, offsets: Value, batch: Index) -> Value:
    """The last sequence that does not start behind ``token``: how many of the others do not.

    A batch has few sequences, whose offsets stay in the nearest cache, so that counting beats bisection.
    """
    with build.for_loop(1, batch, 1, [build.value(0)]) as loop:
        starts = build.less(_extract(offsets, loop.iv), build.add(token, 1))
        loop.yielded = [mlir.arith.select(starts, build.add(loop.args[0], 1), loop.args[0])]
    return loop.results[0]


def _extract(offsets: Value, index: Index) -> Value:
    return build.to_index(mlir.tensor.extract(offsets, [build.value(index)]))


def _copied_if(condition: Value, source: Value, destination: Value) -> Value:
    """``destination`` with ``source`` written over it if ``condition`` holds."""
    op = mlir.scf.IfOp(condition, [destination.type], has_else=True)
    with ir.InsertionPoint(op.then_block):
        mlir.scf.yield_([build.copy(source, destination)])
    with ir.InsertionPoint(op.else_block):
        mlir.scf.yield_([destination])
    return op.results[0]

"""Makes one op of the three projections in front of attention."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.dialects import llm
from llm_mlir.dialects.llm.base import element_type
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer
from llm_mlir.passes.graph.fusion.placement import placement
from llm_mlir.pipeline import Pass, register

_PASSED = ("llm.rope", "llm.rms_norm", "tensor.expand_shape", "tensor.collapse_shape", "tensor.cast")


@register
@dataclass(frozen=True)
class FuseQKV(Pass):
    """Fuses the query, key and value projections of an attention that read the same input into llm.qkv."""

    name: ClassVar[str] = "llm-fuse-qkv"
    pillar: ClassVar[str] = "code"
    after: ClassVar[tuple[str, ...]] = ("llm-expand-blocks",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for attention in rw.ops(llm.AttentionOp, llm.CachedAttentionOp):
            fuse_projections(attention, rw)


def fuse_projections(attention: llm.AttentionOp | llm.CachedAttentionOp, rw: Rewriter) -> None:
    """``linear(x, wq), linear(x, wk), linear(x, wv) -> qkv(x, wq, wk, wv)``, with or without biases."""
    linears = _projections(attention)
    if linears is None or not _fusible(linears) or (place := placement([op.operation for op in linears])) is None:
        return
    weights, biases = [op.weight for op in linears], [op.bias for op in linears]
    with rw.before(place):
        fused = llm.qkv(linears[0].x, *weights, *biases, dtype=element_type(linears[0].result))
        values = [build.retyped(value, op.result.type) for value, op in zip(fused, linears, strict=True)]
    for op, value in zip(linears, values, strict=True):
        rw.replace(op, [value])
    rw.statistic("fused")


def _projections(attention: llm.AttentionOp | llm.CachedAttentionOp) -> list[llm.LinearOp] | None:
    """The linears that queries, keys and values come from, three different ones."""
    if isinstance(attention, llm.AttentionOp):
        sources = [attention.q, attention.k, attention.v]
    else:
        sources = [attention.q, _appended(attention.k_cache), _appended(attention.v_cache)]
    found = [op for source in sources if (op := _projection(source)) is not None]
    return found if len({op.operation for op in found}) == 3 else None


def _appended(cache: Value) -> Value | None:
    """What a ``kv_update`` put into ``cache``."""
    made_by = producer(cache)
    return made_by.opview.new if made_by is not None and made_by.name == "llm.kv_update" else None


def _projection(value: Value | None) -> llm.LinearOp | None:
    """The linear behind the reshapes, the norm and the rope that make heads of its result."""
    made_by = None if value is None else producer(value)
    while made_by is not None and made_by.name in _PASSED:
        source, *_ = made_by.operands
        made_by = producer(source)
    return made_by.opview if made_by is not None and made_by.name == "llm.linear" else None


def _fusible(linears: list[llm.LinearOp]) -> bool:
    """One input, one result element type, keys as wide as values, biases everywhere or nowhere."""
    q, k, v = linears
    types = {str(element_type(op.result)) for op in linears}
    biased = {op.bias is not None for op in linears}
    same_input = q.x == k.x == v.x
    return same_input and len(types) == len(biased) == 1 and k.weight.type == v.weight.type

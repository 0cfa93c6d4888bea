"""Opens the composite ops of a decoder layer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.dialects import llm
from llm_mlir.dialects.llm.base import element_type
from llm_mlir.ir import build
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.pipeline import Pass, register

Value = Any
_SPLIT = ((0,), (1, 2))


@register
@dataclass(frozen=True)
class ExpandBlocks(Pass):
    """Opens attention_block and mlp into projections, norms, rope, cache updates, attention and activations.

    What is made of a composite keeps the element type of its input; only the last projection gives the composite's
    result type.
    """

    name: ClassVar[str] = "llm-expand-blocks"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for block in rw.ops(*_EXPANSIONS):
            with rw.before(block):
                pairs = zip(_EXPANSIONS[block.name](block.opview), block.results, strict=True)
                values = [build.retyped(value, result.type) for value, result in pairs]
            rw.replace(block, values)
            rw.statistic("expanded")


def expand_attention_block(block: Any) -> list[Value]:
    """``attention_block -> 3 linear, [2 rms_norm,] 2 rope, 2 kv_update, cached_attention, linear``.

    The three projections come first and side by side, where ``llm-fuse-qkv`` can make one op of them.
    """
    batch = [block.layer, block.cu_seqlens, block.cached_len, block.slot]
    q, k, v = _projections(block)
    q, k = _position(block, q, block.q_norm), _position(block, k, block.k_norm)
    k_cache = llm.kv_update(block.k_cache, k, *batch)
    v_cache = llm.kv_update(block.v_cache, v, *batch)
    scale, window = block.scale.value, block.option("window")
    heads = llm.cached_attention(q, k_cache, v_cache, *batch, scale=scale, window=window)
    result = llm.linear(build.collapse(heads, _SPLIT), block.wo, dtype=element_type(block.result))
    return [result, k_cache, v_cache]


def _projections(block: Any) -> list[Value]:
    """Queries ``[T, H, D]``, keys and values ``[T, G, D]``."""
    parameters = [(block.wq, block.bq), (block.wk, block.bk), (block.wv, block.bv)]
    flat = [llm.linear(block.x, weight, bias) for weight, bias in parameters]
    counts = [block.heads.value, block.kv_heads.value, block.kv_heads.value]
    tokens, width = build.dim(block.x, 0), block.head_dim.value
    return [build.expand(v, _SPLIT, [tokens, count, width]) for v, count in zip(flat, counts, strict=True)]


def _position(block: Any, heads: Value, norm: Value | None) -> Value:
    """Queries or keys normalized per head, where the model does that, and turned by their positions."""
    if norm is not None:
        heads = llm.rms_norm(heads, norm, eps=block.eps.value)
    return llm.rope(heads, block.positions, theta=block.theta.value, scaling=block.option("scaling"))


def expand_mlp(block: Any) -> list[Value]:
    """``mlp -> linear, linear, swiglu, linear``."""
    gate, up = llm.linear(block.x, block.gate), llm.linear(block.x, block.up)
    return [llm.linear(llm.swiglu(gate, up), block.down, dtype=element_type(block.result))]


_EXPANSIONS: Mapping[str, Callable[[Any], list[Value]]] = {
    "llm.attention_block": expand_attention_block,
    "llm.mlp": expand_mlp,
}

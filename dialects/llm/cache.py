"""The KV cache: appending to it, and attention over it.

A cache is ``[L, S, G, C, D]``: layers, slots (one sequence each), key/value heads, context, head dimension. A batch of
``B`` sequences is described by ``cu_seqlens`` ``[B+1]`` (sequence ``b`` owns tokens ``cu_seqlens[b]`` up to
``cu_seqlens[b+1]``, as in FlashAttention's variable-length form), ``cached_len`` ``[B]`` (how many of its tokens the
cache held before this call) and ``slot`` ``[B]`` (its row of the cache), all i32. A packed cache has its last two
dimensions in one of the layouts of ``llm_mlir.support.layout``.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from llm_mlir.dialects.llm.attention import grouped_heads
from llm_mlir.dialects.llm.base import Index, Op, Result, Tensor, element_type
from llm_mlir.dialects.llm.rules import integer, layout, real, rules
from llm_mlir.dialects.llm.shapes import Bindings, Shape, parse, shapes
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir
from llm_mlir.support.layout import Layout

_CACHE = "E[L, S, G, C, D]"
_PLAIN = parse(_CACHE)
_BATCH = {"layer": "index", "cu_seqlens": "i32[B+1]", "cached_len": "i32[B]", "slot": "i32[B]"}


def cache_shape(attributes: Any, name: str) -> Shape:
    """The shape of a cache whose layout is attribute ``name`` (plain when absent)."""
    tiles = Layout.parse(to_python(attributes[name])).tiles if name in attributes else ()
    if not tiles:
        return _PLAIN
    inner = "D" if len(tiles) == 1 else f"D/{tiles[1]}"
    return parse(f"E[L, S, G, C/{tiles[0]}, {inner}, {', '.join(map(str, tiles))}]")


class KVUpdateOp(Op, name="kv_update"):
    """Appends the keys or values of the current tokens to one layer of a cache.

    For token ``t`` of sequence ``b``, the ``i``-th of its tokens in this call (``t = cu_seqlens[b] + i``):
    ``result[layer, slot[b], g, cached_len[b] + i] = new[t, g]``; the rest of ``result`` is ``cache``. Value semantics:
    bufferization makes it an update in place.

    ``cache`` and the result are ``[L, S, G, C, D]`` (packed as ``layout`` says), ``new`` is ``[T, G, D]``, of one
    float type. Slots are distinct and every position lies below ``C``.
    """

    cache: Tensor
    new: Tensor
    layer: Index
    cu_seqlens: Tensor
    cached_len: Tensor
    slot: Tensor
    result: Result

    SHAPES = shapes(new="E[T, G, D]", cache=_CACHE, **_BATCH, result=_CACHE)
    ATTRIBUTES = rules(layout=layout())

    @classmethod
    def shapes_of(cls, attributes: Any) -> Mapping[str, Shape]:
        """As ``Op.shapes_of``, the caches in their layout."""
        packed = cache_shape(attributes, "layout")
        return {**super().shapes_of(attributes), "cache": packed, "result": packed}


class CachedAttentionOp(Op, name="cached_attention"):
    """Causal attention of the current tokens over a cache that already holds their keys and values.

    Token ``t`` of sequence ``b`` at position ``p = cached_len[b] + t - cu_seqlens[b]`` attends to the positions
    ``0..p`` (the last ``window`` of them, if there is one) of ``k_cache[layer, slot[b]]`` and
    ``v_cache[layer, slot[b]]``, as ``llm.attention`` does: ``result[t, h] = softmax(scale * q[t, h] . k) v``.

    ``q`` is ``[T, H, D]`` and the caches ``[L, S, G, C, D]`` (packed as ``k_layout`` and ``v_layout`` say) of one float
    type; the result ``[T, H, D]`` of any; ``H`` is a multiple of ``G``.
    """

    q: Tensor
    k_cache: Tensor
    v_cache: Tensor
    layer: Index
    cu_seqlens: Tensor
    cached_len: Tensor
    slot: Tensor
    scale: ir.FloatAttr
    result: Result

    SHAPES = shapes(q="E[T, H, D]", k_cache=_CACHE, v_cache=_CACHE, **_BATCH, result="float[T, H, D]")
    ATTRIBUTES = rules(scale=real(), window=integer(optional=True), k_layout=layout(), v_layout=layout())

    @classmethod
    def shapes_of(cls, attributes: Any) -> Mapping[str, Shape]:
        """As ``Op.shapes_of``, the caches in their layouts."""
        caches = {f"{x}_cache": cache_shape(attributes, f"{x}_layout") for x in "kv"}
        return {**super().shapes_of(attributes), **caches}

    @classmethod
    def check(cls, attributes: Any, bindings: Bindings) -> Iterator[str]:
        """Heads divide."""
        yield from grouped_heads(bindings)


def kv_update(
    cache: Any, new: Any, layer: Any, cu_seqlens: Any, cached_len: Any, slot: Any, layout: str | None = None
) -> Any:
    """Builds ``llm.kv_update`` and returns the new cache."""
    batch = {"layer": layer, "cu_seqlens": cu_seqlens, "cached_len": cached_len, "slot": slot}
    return KVUpdateOp.build(cache=cache, new=new, **batch, layout=layout, result=element_type(cache)).result


def cached_attention(
    q: Any,
    k_cache: Any,
    v_cache: Any,
    layer: Any,
    cu_seqlens: Any,
    cached_len: Any,
    slot: Any,
    *,
    scale: float,
    window: int | None = None,
    k_layout: str | None = None,
    v_layout: str | None = None,
    dtype: Any = None,
) -> Any:
    """Builds ``llm.cached_attention``; ``dtype`` is the result's element type (default: that of ``q``)."""
    operands = {"q": q, "k_cache": k_cache, "v_cache": v_cache, "layer": layer}
    batch = {"cu_seqlens": cu_seqlens, "cached_len": cached_len, "slot": slot}
    attributes = {"scale": scale, "window": window, "k_layout": k_layout, "v_layout": v_layout}
    return CachedAttentionOp.build(**operands, **batch, **attributes, result=dtype or element_type(q)).result

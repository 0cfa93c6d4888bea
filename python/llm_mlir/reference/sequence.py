"""Meanings of rope, attention and the KV cache. Attention is a plain softmax over the whole matrix."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from llm_mlir.dialects import llm
from llm_mlir.reference.dense import linear, qkv
from llm_mlir.reference.elementwise import rms_norm, softmax
from llm_mlir.reference.meanings import meaning
from llm_mlir.reference.numbers import Array, exact, overflowed, rounded
from llm_mlir.support.layout import Layout
from llm_mlir.support.rope import rope_frequencies


@meaning(llm.RopeOp)
def rope(
    x: Array,
    positions: Array,
    theta: float = 10000.0,
    pairing: str = "half",
    scaling: Mapping[str, Any] | None = None,
    rotary_dim: int | None = None,
) -> Array:
    """Turns pairs of ``x`` [T, heads, D] by ``positions[t] * inv_freq`` (arXiv 2104.09864) -> the same in float64.

    The angle is a float32 product, as everywhere in practice: at position 4000 its rounding is worth 1e-4.
    """
    dim = rotary_dim or x.shape[-1]
    inv_freq, factor = rope_frequencies(theta, dim, scaling)
    angle = exact(positions.astype(np.float32)[:, None, None] * inv_freq)
    cos, sin = np.cos(angle) * factor, np.sin(angle) * factor
    half = dim // 2
    first, second = (slice(0, half), slice(half, dim)) if pairing == "half" else (slice(0, dim, 2), slice(1, dim, 2))
    source, result = exact(x), exact(x)
    a, b = source[..., first], source[..., second]
    result[..., first], result[..., second] = a * cos - b * sin, b * cos + a * sin
    return result


@meaning(llm.AttentionOp)
def attention(
    q: Array,
    k: Array,
    v: Array,
    mask: Array | None = None,
    *,
    scale: float,
    causal: bool = True,
    window: int | None = None,
) -> Array:
    """``softmax(scale q k^T + mask) v`` per head (arXiv 1706.03762), query heads in groups (arXiv 2305.13245).

    ``q`` [T, H, D], ``k`` and ``v`` [S, G, D], ``mask`` [T, S] -> [T, H, D] float64. ``causal``: query ``t`` sees keys
    ``s <= t + S - T``, with ``window`` the last so many of them. A query that sees no key gives zeros.
    """
    groups = q.shape[1] // k.shape[1]
    keys, values = (np.repeat(exact(x), groups, axis=1) for x in (k, v))
    scores = overflowed(scale * np.einsum("thd,shd->hts", exact(q), keys), q, k)
    if mask is not None:
        scores = scores + exact(mask)
    if causal:
        ahead = np.arange(len(k))[None, :] - np.arange(len(q))[:, None] - (len(k) - len(q))
        hidden = ahead > 0 if window is None else (ahead > 0) | (ahead <= -window)
        scores = np.where(hidden, -np.inf, scores)
    return np.einsum("hts,shd->thd", softmax(scores), values)


def _sequences(cu_seqlens: Array, cached_len: Array, slot: Array) -> Iterator[tuple[slice, int, int]]:
    """The tokens, the cached length and the slot of each sequence of a batch."""
    for b, (length, row) in enumerate(zip(cached_len, slot, strict=True)):
        yield slice(int(cu_seqlens[b]), int(cu_seqlens[b + 1])), int(length), int(row)


def _rows(cache: Array, layer: int, slot: int, layout: str, dim: int) -> tuple[Array, tuple[int, ...]]:
    """The ``[G, C, D]`` of one layer and slot of a cache in a layout, and that shape."""
    packed, parsed = cache[layer, slot], Layout.parse(layout)
    context = packed.shape[1] if parsed.is_plain else packed.shape[1] * parsed.tiles[0]
    shape = (packed.shape[0], context, dim)
    return parsed.unpack(packed, shape), shape


@meaning(llm.KVUpdateOp)
def kv_update(
    cache: Array,
    new: Array,
    layer: int,
    cu_seqlens: Array,
    cached_len: Array,
    slot: Array,
    layout: str = "plain",
) -> Array:
    """A copy of ``cache`` with ``new`` [T, G, D] appended to each sequence of one layer.

    ``result[layer, slot[b], g, cached_len[b] + i] = new[cu_seqlens[b] + i, g]``; ``cache`` is [L, S, G, C, D] packed by
    ``layout``. Raises ``IndexError`` when a sequence outgrows the context.
    """
    result = cache.copy()
    for tokens, length, row in _sequences(cu_seqlens, cached_len, slot):
        rows, shape = _rows(cache, layer, row, layout, new.shape[-1])
        end = length + tokens.stop - tokens.start
        if end > shape[1]:
            raise IndexError(f"kv_update expects a sequence of at most {shape[1]} tokens, got {end}")
        rows = np.array(rows)
        rows[:, length:end] = np.moveaxis(new[tokens], 0, 1).astype(cache.dtype)
        result[layer, row] = Layout.parse(layout).pack(rows)
    return result


@meaning(llm.CachedAttentionOp)
def cached_attention(
    q: Array,
    k_cache: Array,
    v_cache: Array,
    layer: int,
    cu_seqlens: Array,
    cached_len: Array,
    slot: Array,
    *,
    scale: float,
    window: int | None = None,
    k_layout: str = "plain",
    v_layout: str = "plain",
) -> Array:
    """Causal ``attention`` of each sequence's queries over its keys and values in the caches.

    ``q`` [T, H, D], caches [L, S, G, C, D] in their layouts, already holding the current tokens -> [T, H, D] float64.
    """
    result = np.zeros(q.shape)
    for tokens, length, row in _sequences(cu_seqlens, cached_len, slot):
        end = length + tokens.stop - tokens.start
        keys, _ = _rows(k_cache, layer, row, k_layout, q.shape[-1])
        values, _ = _rows(v_cache, layer, row, v_layout, q.shape[-1])
        k, v = (np.moveaxis(x[:, :end], 0, 1) for x in (keys, values))
        result[tokens] = attention(q[tokens], k, v, scale=scale, causal=True, window=window)
    return result


@meaning(llm.AttentionBlockOp)
def attention_block(
    x: Array,
    wq: Array,
    wk: Array,
    wv: Array,
    wo: Array,
    bq: Array | None = None,
    bk: Array | None = None,
    bv: Array | None = None,
    q_norm: Array | None = None,
    k_norm: Array | None = None,
    *,
    k_cache: Array,
    v_cache: Array,
    layer: int,
    positions: Array,
    cu_seqlens: Array,
    cached_len: Array,
    slot: Array,
    heads: int,
    kv_heads: int,
    head_dim: int,
    theta: float,
    scale: float,
    eps: float = 1e-5,
    window: int | None = None,
    scaling: Mapping[str, Any] | None = None,
) -> tuple[Array, Array, Array]:
    """Projections, norms per head, rope, append, attention, projection: -> ([T, hidden] float64, the new caches).

    Queries, keys, values and the heads' results are stored in the element type of ``x`` [T, hidden].
    """
    flat = qkv(x, wq, wk, wv, bq, bk, bv)
    q, k, v = (y.reshape(len(x), n, head_dim) for y, n in zip(flat, (heads, kv_heads, kv_heads), strict=True))
    q, k = (y if w is None else rms_norm(y, w, eps) for y, w in ((q, q_norm), (k, k_norm)))
    q, k = (rounded(rope(y, positions, theta, "half", scaling), x) for y in (q, k))
    batch = (layer, cu_seqlens, cached_len, slot)
    k_cache, v_cache = (kv_update(c, rounded(new, x), *batch) for c, new in ((k_cache, k), (v_cache, v)))
    seen = cached_attention(q, k_cache, v_cache, *batch, scale=scale, window=window)
    return linear(rounded(seen, x).reshape(len(x), heads * head_dim), wo), k_cache, v_cache

"""Costs of rope, attention and the KV cache."""

from llm_mlir.analysis.cost.costs import Cost, cost
from llm_mlir.analysis.cost.sizes import OpSizes
from llm_mlir.dialects import llm


def _seen(first: int, tokens: int, window: int | None) -> int:
    """Keys seen by ``tokens`` causal queries in a row, the first of which has ``first`` keys in front of it."""
    last = first + tokens
    if window is None or last <= window:
        return (first + 1 + last) * tokens // 2
    growing = max(window - first, 0)
    return (first + 1 + window) * growing // 2 + (tokens - growing) * window


def _sequences(sizes: OpSizes) -> list[tuple[int, int]]:
    """``(cached, new)`` tokens of each sequence of the batch."""
    batch, tokens, cached = sizes["B"], sizes["T"], sizes.given.get("cached", 0)
    return [(cached, tokens // batch + (b < tokens % batch)) for b in range(batch)]


def _cached_pairs(sizes: OpSizes) -> int:
    """Visible (query, key) pairs of one head over a cache."""
    window = sizes.option("window")
    return sum(_seen(cached, new, window) for cached, new in _sequences(sizes))


def _pairs(sizes: OpSizes) -> int:
    """Visible (query, key) pairs of one head without a cache."""
    queries, keys = sizes["T"], sizes["S"]
    if not sizes.option("causal"):
        return queries * keys
    blind = max(queries - keys, 0)
    return _seen(keys - queries + blind, queries - blind, sizes.option("window"))


def _attention(sizes: OpSizes, pairs: int) -> int:
    """Two dot products and five operations of softmax a pair, a division for each element of the result."""
    mask = 1 if "mask" in sizes.values else 0
    return sizes["H"] * (pairs * (4 * sizes["D"] + 5 + mask) + sizes["T"] * sizes["D"])


def _rope(tokens: int, heads: int, dim: int) -> int:
    """Three operations an element; angle, cosine and sine for each pair of a token."""
    return tokens * (3 * heads * dim + 3 * (dim // 2))


def _batch_bytes(sizes: OpSizes) -> int:
    return sizes.bytes("positions", "cu_seqlens", "cached_len", "slot")


def _cache_bytes(sizes: OpSizes) -> int:
    """Bytes of the keys and values that some query sees."""
    window = sizes.option("window")
    before = [(cached if window is None else min(cached, window - 1), new) for cached, new in _sequences(sizes)]
    rows = sum(cached + new for cached, new in before)
    return rows * sizes["G"] * sizes["D"] * (sizes.element_bytes("k_cache") + sizes.element_bytes("v_cache"))


@cost(llm.RopeOp)
def rope(sizes: OpSizes) -> int:
    """Those of the rotated part of each head."""
    return _rope(sizes["T"], sizes["heads"], sizes.option("rotary_dim", sizes["D"]))


@cost(llm.AttentionOp)
def attention(sizes: OpSizes) -> int:
    """Those of the pairs that mask and window let through."""
    return _attention(sizes, _pairs(sizes))


@cost(llm.KVUpdateOp)
def kv_update(sizes: OpSizes) -> Cost:
    """No operations; of the cache the rows that are appended."""
    rows = sizes.count("new") * sizes.element_bytes("cache")
    return Cost(0, sizes.bytes("new") + _batch_bytes(sizes), rows)


@cost(llm.CachedAttentionOp)
def cached_attention(sizes: OpSizes) -> Cost:
    """Those of the pairs that the window lets through; of the caches the rows that some query sees."""
    read = sizes.bytes("q") + _batch_bytes(sizes) + _cache_bytes(sizes)
    return Cost(_attention(sizes, _cached_pairs(sizes)), read, sizes.bytes("result"))


@cost(llm.AttentionBlockOp)
def attention_block(sizes: OpSizes) -> Cost:
    """The parts', with nothing stored between them; the angles of queries and keys are the same and counted once."""
    tokens, heads, groups, dim = sizes["T"], sizes["H"], sizes["G"], sizes["D"]
    projections = 2 * tokens * sizes["hidden"] * dim * (2 * heads + 2 * groups)
    biases = tokens * dim * (heads + 2 * groups) if "bq" in sizes.values else 0
    norms = 4 * tokens * dim * (heads + groups) if "q_norm" in sizes.values else 0
    flops = projections + biases + norms + _rope(tokens, heads + groups, dim) + _attention(sizes, _cached_pairs(sizes))
    names = [name for name in sizes.op.operand_names() if name not in ("k_cache", "v_cache")]
    appended = 2 * tokens * groups * dim * sizes.element_bytes("k_cache")
    return Cost(flops, sizes.bytes(*names) + _cache_bytes(sizes), sizes.bytes("result") + appended)

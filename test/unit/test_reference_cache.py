"""KV caches: ragged batches in any layout give each sequence what attention without a cache gives it."""

import ml_dtypes
import numpy as np
import pytest

from llm_mlir import reference
from llm_mlir.support.layout import Layout

LAYERS, SLOTS, GROUPS, CONTEXT, DIM, HEADS = 2, 4, 2, 64, 8, 6
I32 = np.int32


def batch(lengths, cached, slots):
    return np.cumsum([0, *lengths]).astype(I32), np.array(cached, I32), np.array(slots, I32)


@pytest.mark.parametrize(
    ("k_layout", "v_layout"), [("plain", "plain"), ("panel<16>", "plain"), ("panel<16x2>", "panel<2>")]
)
@pytest.mark.parametrize("window", [None, 4])
def test_chunks_of_a_ragged_batch_are_plain_attention(k_layout, v_layout, window):
    rng = np.random.default_rng(0)
    lengths = {2: 11, 0: 5}
    q, k, v = ({s: rng.normal(size=(n, h, DIM)) for s, n in lengths.items()} for h in (HEADS, GROUPS, GROUPS))
    shape = (LAYERS, SLOTS, GROUPS, CONTEXT, DIM)
    k_cache, v_cache = (np.zeros(Layout.parse(x).packed_shape(shape)) for x in (k_layout, v_layout))
    results = {s: [] for s in lengths}
    for chunk in (slice(0, 3), slice(3, 4), slice(4, 5), slice(5, 11)):
        slots = [s for s, n in lengths.items() if chunk.start < n]
        arguments = (1, *batch([chunk.stop - chunk.start] * len(slots), [chunk.start] * len(slots), slots))
        k_cache = reference.kv_update(k_cache, np.concatenate([k[s][chunk] for s in slots]), *arguments, k_layout)
        v_cache = reference.kv_update(v_cache, np.concatenate([v[s][chunk] for s in slots]), *arguments, v_layout)
        queries = np.concatenate([q[s][chunk] for s in slots])
        layouts = {"k_layout": k_layout, "v_layout": v_layout}
        got = reference.cached_attention(queries, k_cache, v_cache, *arguments, scale=0.4, window=window, **layouts)
        for s, part in zip(slots, np.split(got, len(slots)), strict=True):
            results[s].append(part)
    for s in lengths:
        want = reference.attention(q[s], k[s], v[s], scale=0.4, causal=True, window=window)
        np.testing.assert_allclose(np.concatenate(results[s]), want, atol=1e-12)


def test_an_update_touches_its_rows_only():
    cache = np.full((LAYERS, SLOTS, GROUPS, CONTEXT, DIM), 7, ml_dtypes.bfloat16)
    new = np.ones((3, GROUPS, DIM), np.float32)
    got = reference.kv_update(cache, new, 1, *batch([1, 2], [5, 60], [3, 0]))
    assert (cache == 7).all()
    assert got.dtype == cache.dtype
    assert (got[1, 3, :, 5] == 1).all()
    assert (got[1, 0, :, 60:62] == 1).all()
    assert (got == 1).sum() == 3 * GROUPS * DIM


def test_a_full_context_is_refused():
    cache, new = np.zeros((1, 1, 1, CONTEXT, DIM)), np.zeros((2, 1, DIM))
    with pytest.raises(IndexError, match="at most 64 tokens, got 65"):
        reference.kv_update(cache, new, 0, *batch([2], [63], [0]))

"""The NumPy meanings against torch's operators."""

import numpy as np
import pytest

from llm_mlir import reference

torch = pytest.importorskip("torch")
F = torch.nn.functional


@pytest.fixture
def rng():
    return np.random.default_rng(0)


def t(array):
    return torch.from_numpy(np.asarray(array, np.float64))


def close(got, want):
    np.testing.assert_allclose(got, want.numpy(), rtol=1e-10, atol=1e-12)


def test_linear_is_torchs(rng):
    x, w, b = rng.normal(size=(7, 5)), rng.normal(size=(3, 5)), rng.normal(size=3)
    close(reference.linear(x, w, b), F.linear(t(x), t(w), t(b)))
    close(reference.linear(x, w), F.linear(t(x), t(w)))


@pytest.mark.parametrize("name", ["silu", "gelu", "gelu_tanh", "softmax"])
def test_activations_are_torchs(rng, name):
    x = rng.normal(size=(3, 4, 9)) * 10
    functions = {
        "silu": (reference.silu, F.silu),
        "gelu": (reference.gelu, F.gelu),
        "gelu_tanh": (lambda x: reference.gelu(x, "tanh"), lambda x: F.gelu(x, approximate="tanh")),
        "softmax": (reference.softmax, lambda x: F.softmax(x, -1)),
    }
    ours, theirs = functions[name]
    close(ours(x), theirs(t(x)))


def test_extreme_activations_stay_finite():
    x = np.array([-1e4, -750.0, 0.0, 750.0, 1e4])
    np.testing.assert_array_equal(reference.silu(x), [0, 0, 0, 750, 1e4])
    np.testing.assert_array_equal(reference.softmax(np.array([1e4, -np.inf])), [1, 0])


def test_norms_are_torchs(rng):
    x, w, b = rng.normal(size=(2, 5, 12)), rng.normal(size=12), rng.normal(size=12)
    close(reference.rms_norm(x, w, 1e-3), F.rms_norm(t(x), (12,), t(w), 1e-3))
    close(reference.layer_norm(x, w, b, 1e-3), F.layer_norm(t(x), (12,), t(w), t(b), 1e-3))
    total, normal = reference.add_rms_norm(x, x, w, 1e-3)
    close(total, t(2 * x))
    close(normal, F.rms_norm(t(2 * x), (12,), t(w), 1e-3))


def test_swiglu_and_gate_up_compose(rng):
    x, g, u, d = rng.normal(size=(4, 6)), rng.normal(size=(9, 6)), rng.normal(size=(9, 6)), rng.normal(size=(6, 9))
    hidden = F.silu(t(x) @ t(g).T) * (t(x) @ t(u).T)
    close(reference.gate_up(x, g, u), hidden)
    close(reference.mlp(x, g, u, d), hidden @ t(d).T)


def sdpa(q, k, v, allowed=None, mask=None, scale=1.0):
    """Torch's attention of [T, H, D] queries over [S, G, D] keys."""
    q, k, v = (t(x).transpose(0, 1) for x in (q, k, v))
    bias = torch.zeros(q.shape[1], k.shape[1], dtype=torch.float64) if mask is None else t(mask)
    if allowed is not None:
        bias = bias.masked_fill(~torch.from_numpy(allowed), -torch.inf)
    return F.scaled_dot_product_attention(q, k, v, bias, scale=scale, enable_gqa=True).transpose(0, 1)


@pytest.mark.parametrize(("tokens", "keys"), [(5, 5), (3, 8), (1, 6)])
@pytest.mark.parametrize("window", [None, 1, 3])
def test_causal_attention_with_groups_and_window(rng, tokens, keys, window):
    q, k, v = (rng.normal(size=s) for s in ((tokens, 6, 4), (keys, 2, 4), (keys, 2, 4)))
    query, key = np.arange(tokens)[:, None] + keys - tokens, np.arange(keys)[None, :]
    allowed = (key <= query) & (key > query - (window or keys))
    got = reference.attention(q, k, v, scale=0.3, causal=True, window=window)
    close(got, sdpa(q, k, v, allowed, scale=0.3))


def test_attention_takes_an_additive_mask(rng):
    q, k, v, mask = (rng.normal(size=s) for s in ((3, 4, 8), (7, 4, 8), (7, 4, 8), (3, 7)))
    close(reference.attention(q, k, v, mask, scale=0.5, causal=False), sdpa(q, k, v, mask=mask, scale=0.5))


def test_a_query_without_keys_gives_zeros(rng):
    q, k = rng.normal(size=(3, 2, 4)), rng.normal(size=(1, 2, 4))
    got = reference.attention(q, k, k, scale=1.0, causal=True)
    np.testing.assert_array_equal(got[:2], 0)
    np.testing.assert_allclose(got[2], k[0])


def test_top_k_keeps_ties():
    logits = np.array([[1.0, 3.0, 2.0, 2.0], [5.0, 4.0, 3.0, 2.0]], np.float32)
    got = reference.top_k(logits, 2)
    np.testing.assert_array_equal(got, [[-np.inf, 3, 2, 2], [5, 4, -np.inf, -np.inf]])
    assert got.dtype == np.float32


def test_top_p_keeps_the_fewest_that_reach_p():
    logits = np.log(np.array([[0.5, 0.2, 0.2, 0.1], [0.1, 0.2, 0.3, 0.4]]))
    kept = np.isfinite(reference.top_p(logits, 0.6))
    np.testing.assert_array_equal(kept, [[1, 1, 1, 0], [0, 0, 1, 1]])
    assert np.isfinite(reference.top_p(logits, 1.0)).all()
    np.testing.assert_array_equal(np.isfinite(reference.top_p(logits, 1e-9)).sum(axis=1), [1, 1])


def test_argmax_takes_the_first_of_equals():
    np.testing.assert_array_equal(reference.argmax(np.array([[1.0, 2.0, 2.0], [0.0, 0.0, -1.0]])), [1, 0])


def test_embedding_refuses_ids_outside_the_table():
    with pytest.raises(IndexError, match=r"ids in \[0, 3\), got 1 to 3"):
        reference.embedding(np.array([1, 3]), np.zeros((3, 2)))

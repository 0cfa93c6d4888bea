"""Rope frequencies and rotation against Hugging Face transformers."""

import numpy as np
import pytest

from llm_mlir import reference
from llm_mlir.support import rope
from llm_mlir.support.rope import rope_frequencies

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

LLAMA3 = {
    "rope_type": "llama3",
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 8192,
}
YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768}
SCALINGS = [
    None,
    {"rope_type": "linear", "factor": 3.0},
    LLAMA3,
    {**LLAMA3, "factor": 32, "original_max_position_embeddings": 512},
    YARN,
    {**YARN, "beta_fast": 16, "beta_slow": 2, "truncate": False},
    {**YARN, "attention_factor": 1.5},
    {**YARN, "mscale": 0.7, "mscale_all_dim": 0.9},
]


def theirs(theta, dim, scaling):
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS
    from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

    parameters = {"rope_type": "default", **(scaling or {}), "rope_theta": theta}
    config = transformers.LlamaConfig(hidden_size=4 * dim, num_attention_heads=4, rope_parameters=parameters)
    kind = parameters["rope_type"]
    function = LlamaRotaryEmbedding.compute_default_rope_parameters if kind == "default" else ROPE_INIT_FUNCTIONS[kind]
    inv_freq, factor = function(config)
    return inv_freq.numpy(), factor


@pytest.mark.parametrize("scaling", SCALINGS, ids=lambda s: (s or {}).get("rope_type", "default"))
@pytest.mark.parametrize(("theta", "dim"), [(10000.0, 64), (500000.0, 128), (1e6, 80), (25000.0, 32)])
def test_frequencies_are_transformers(theta, dim, scaling):
    got, factor = rope_frequencies(theta, dim, scaling)
    want, want_factor = theirs(theta, dim, scaling)
    assert got.dtype == np.float32
    assert factor == want_factor
    # torch's vectorized pow is within 1 ulp of the correctly rounded one; llama3's blend adds another.
    np.testing.assert_allclose(got, want, rtol=5e-7, atol=0)


@pytest.mark.parametrize("length", [64, 65])
@pytest.mark.parametrize("more", [{}, {"attention_factor": 1.5}, {"factor": 4.0}])
def test_longrope_is_transformers(tmp_path, more, length):
    import json

    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    from llm_mlir.frontend.fields import Fields
    from llm_mlir.frontend.rope_parameters import read_rope

    factors = {"short_factor": [1 + i / 32 for i in range(32)], "long_factor": [2.5 * (i + 1) for i in range(32)]}
    parameters = {"rope_type": "longrope", "rope_theta": 1e4, **factors, **more}
    sizes = {"hidden_size": 256, "num_attention_heads": 4, "max_position_embeddings": 512}
    config = transformers.LlamaConfig(**sizes, rope_parameters={**parameters, "original_max_position_embeddings": 64})
    want, want_factor = ROPE_INIT_FUNCTIONS["longrope"](config, None, length)
    values = json.loads(config.to_json_string())
    ours = read_rope(Fields(tmp_path / "config.json", values), 512, 64).within(length)
    got, factor = rope_frequencies(ours.theta, 64, ours.scaling)
    assert factor == pytest.approx(want_factor, rel=1e-12)
    np.testing.assert_allclose(got, want.numpy(), rtol=5e-7, atol=0)


@pytest.mark.parametrize("scaling", SCALINGS, ids=lambda s: (s or {}).get("rope_type", "default"))
def test_frequencies_are_bit_equal_given_the_same_pow(monkeypatch, scaling):
    def torchs(theta, dim):
        return (theta ** (torch.arange(0, dim, 2, dtype=torch.float) / dim)).numpy()

    monkeypatch.setattr(rope, "_powers", torchs)
    for theta, dim in [(10000.0, 64), (500000.0, 128), (1e6, 80), (25000.0, 32)]:
        np.testing.assert_array_equal(rope_frequencies(theta, dim, scaling)[0], theirs(theta, dim, scaling)[0])


def test_half_pairing_is_transformers():
    from transformers.models.llama.modeling_llama import apply_rotary_pos_emb

    rng = np.random.default_rng(0)
    x, positions = rng.normal(size=(6, 3, 16)), np.array([0, 1, 2, 7, 500, 4000], np.int32)
    angle = torch.from_numpy(positions)[:, None].float() * torch.from_numpy(rope_frequencies(1e4, 16)[0])
    cos, sin = (torch.cat((f(angle.double()),) * 2, -1)[None] for f in (torch.cos, torch.sin))
    want, _ = apply_rotary_pos_emb(*[torch.from_numpy(x).transpose(0, 1)[None]] * 2, cos, sin)
    np.testing.assert_allclose(reference.rope(x, positions), want[0].transpose(0, 1).numpy(), atol=1e-12)


def test_interleaved_pairing_is_half_pairing_of_permuted_elements():
    rng = np.random.default_rng(1)
    x, positions = rng.normal(size=(4, 2, 12)), np.array([0, 3, 9, 1], np.int32)
    order = [0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11]
    interleaved = reference.rope(x, positions, pairing="interleaved")
    np.testing.assert_allclose(interleaved[..., order], reference.rope(x[..., order], positions), atol=1e-12)


def test_a_partial_rotation_leaves_the_rest():
    x, positions = np.random.default_rng(2).normal(size=(3, 2, 10)), np.array([1, 2, 3], np.int32)
    got = reference.rope(x, positions, rotary_dim=4)
    np.testing.assert_array_equal(got[..., 4:], x[..., 4:])
    np.testing.assert_allclose(got[..., :4], reference.rope(x[..., :4], positions))


@pytest.mark.parametrize(
    ("dim", "scaling", "message"),
    [
        (7, None, "rope expects an even number of rotated dimensions, got 7"),
        (8, {"rope_type": "other"}, "rope expects scaling of rope_type default, linear, llama3, yarn, longrope, got"),
        (8, {"rope_type": "yarn", "factor": 2.0}, "to hold a positive number original_max_position_embeddings"),
        (8, {"type": "linear", "factor": "2"}, "of rope_type linear to hold a positive number factor"),
        (8, {"type": "longrope", "factors": [1.0] * 4}, "of rope_type longrope to hold a positive number attention_"),
        (8, {"type": "longrope", "factors": [1, 0, 1, 1], "attention_factor": 1}, "a list of positive numbers factors"),
        (8, {"type": "longrope", "factors": [1] * 3, "attention_factor": 1}, "4 factors for 8 rotated .*, got 3"),
    ],
)
def test_bad_requests_are_refused(dim, scaling, message):
    with pytest.raises(ValueError, match=message):
        rope_frequencies(1e4, dim, scaling)

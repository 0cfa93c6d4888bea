"""The composite ops against the modules of Hugging Face transformers: Qwen3 has biases and norms of heads at once."""

import numpy as np
import pytest

from llm_mlir import reference

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

TOKENS, HIDDEN, HEADS, KV_HEADS, DIM, FFN = 9, 24, 4, 2, 8, 40


@pytest.fixture(scope="module")
def layer():
    from transformers.models.qwen3.modeling_qwen3 import Qwen3DecoderLayer, Qwen3RotaryEmbedding

    config = transformers.Qwen3Config(
        hidden_size=HIDDEN,
        num_attention_heads=HEADS,
        num_key_value_heads=KV_HEADS,
        head_dim=DIM,
        intermediate_size=FFN,
        attention_bias=True,
        num_hidden_layers=1,
    )
    config._attn_implementation = "eager"
    torch.manual_seed(0)
    module = Qwen3DecoderLayer(config, 0).double()
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.4)
    return module, Qwen3RotaryEmbedding(config), config


@pytest.mark.parametrize("window", [None, 3])
def test_attention_block_is_qwen3s(layer, window):
    module, rotary, config = layer
    x, positions = torch.randn(1, TOKENS, HIDDEN, dtype=torch.float64), torch.arange(TOKENS)[None]
    distance = torch.arange(TOKENS)[:, None] - torch.arange(TOKENS)[None, :]
    hidden = (distance < 0) | (distance >= (window or TOKENS))
    mask = torch.zeros(TOKENS, TOKENS, dtype=torch.float64).masked_fill(hidden, -torch.inf)[None, None]
    with torch.no_grad():
        want, _ = module.self_attn(x, rotary(x, positions), mask)
    w = {name: p.detach().numpy() for name, p in module.self_attn.named_parameters()}
    cache = np.zeros((1, 1, KV_HEADS, 16, DIM))
    got, k_cache, v_cache = reference.attention_block(
        x[0].numpy(),
        *(w[f"{n}_proj.weight"] for n in "qkvo"),
        *(w[f"{n}_proj.bias"] for n in "qkv"),
        w["q_norm.weight"],
        w["k_norm.weight"],
        k_cache=cache,
        v_cache=cache,
        layer=0,
        positions=np.arange(TOKENS, dtype=np.int32),
        cu_seqlens=np.array([0, TOKENS], np.int32),
        cached_len=np.array([0], np.int32),
        slot=np.array([0], np.int32),
        heads=HEADS,
        kv_heads=KV_HEADS,
        head_dim=DIM,
        theta=config.rope_parameters["rope_theta"],
        scale=DIM**-0.5,
        eps=config.rms_norm_eps,
        window=window,
    )
    # The output projection of Qwen3 has a bias when the others have one; the op's has none.
    np.testing.assert_allclose(got + w["o_proj.bias"], want[0].numpy(), rtol=1e-5, atol=1e-6)
    assert np.abs(k_cache[0, 0, :, TOKENS:]).max() == np.abs(v_cache[0, 0, :, TOKENS:]).max() == 0
    assert np.abs(k_cache[0, 0, :, :TOKENS]).min() > 0


def test_mlp_is_qwen3s(layer):
    module, _, _ = layer
    x = torch.randn(TOKENS, HIDDEN, dtype=torch.float64)
    with torch.no_grad():
        want = module.mlp(x).numpy()
    weights = [getattr(module.mlp, f"{n}_proj").weight.detach().numpy() for n in ("gate", "up", "down")]
    np.testing.assert_allclose(reference.mlp(x.numpy(), *weights), want, rtol=1e-10, atol=1e-12)

"""An architecture declared in this file alone, of another form than Llama's, against its formula in NumPy.

Parallel residuals, layer norms with biases, attention without positions, a plain MLP with a choice of activation, names
of its own in the checkpoint.
"""

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

import llm_mlir
from llm_mlir.frontend.architectures import architecture
from llm_mlir.frontend.builder import Builder
from llm_mlir.frontend.config import ModelConfig, WeightSpec
from llm_mlir.frontend.decoder import read_activation, read_sizes
from llm_mlir.frontend.fields import Fields

EPS = 1e-5


@dataclass(frozen=True, kw_only=True)
class Parallel(ModelConfig):
    """``h + attention(norm(h)) + mlp(norm(h))``."""

    activation: str

    def embedding_weights(self) -> tuple[WeightSpec, ...]:
        table, norm = (self.vocab_size, self.hidden_size), (self.hidden_size,)
        return (
            WeightSpec("embedding", "words", table),
            WeightSpec("ln", "ln.weight", norm),
            WeightSpec("ln_bias", "ln.bias", norm),
            WeightSpec("lm_head", "head", table),
        )

    def layer_weights(self) -> tuple[WeightSpec, ...]:
        n, wide = self.hidden_size, 2 * self.hidden_size
        shapes = {"norm": (n,), "norm_bias": (n,), "wq": (n, n), "wk": (n, n), "wv": (n, n), "wo": (n, n), "bo": (n,)}
        shapes |= {"up": (wide, n), "up_bias": (wide,), "down": (n, wide)}
        return tuple(WeightSpec(key, f"blocks.{{layer}}.{key}", shape) for key, shape in shapes.items())

    def layer(self, b: Builder, h: Any, kind: Any) -> Any:
        x = b.layer_norm(h, "norm", "norm_bias", EPS)
        return b.add(b.add(h, b.attention(x, rope=None)), b.plain_mlp(x, self.activation))

    def logits(self, b: Builder, h: Any) -> Any:
        return b.lm_head(b.layer_norm(h, "ln", "ln_bias", EPS))


@architecture("parallel", "ParallelForCausalLM")
def parallel(config: Fields) -> ModelConfig:
    return Parallel(**read_sizes(config, "parallel", max_positions=256), activation=read_activation(config))


def layer_norm(x, weight, bias):
    x = x - x.mean(-1, keepdims=True)
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + EPS) * weight + bias


def attention(q, k, v, heads):
    count, width = q.shape[0], q.shape[1] // heads
    q, k, v = (m.reshape(count, heads, width).swapaxes(0, 1) for m in (q, k, v))
    scores = np.where(np.tril(np.ones((count, count), bool)), q @ k.swapaxes(1, 2) / np.sqrt(width), -np.inf)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    return (weights / weights.sum(-1, keepdims=True) @ v).swapaxes(0, 1).reshape(count, -1)


ACTIVATIONS = {
    "relu": lambda x: np.maximum(x, 0),
    "relu2": lambda x: np.maximum(x, 0) ** 2,
    "silu": lambda x: x / (1 + np.exp(-x)),
    "gelu_new": lambda x: x / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))),
}


def expected_logits(tensors, ids, config):
    weights = {name: array.astype(np.float64) for name, array in tensors.items()}
    h = weights["words"][ids]
    for layer in range(config["num_hidden_layers"]):
        prefix = f"blocks.{layer}."
        w = {name.removeprefix(prefix): array for name, array in weights.items() if name.startswith(prefix)}
        x = layer_norm(h, w["norm"], w["norm_bias"])
        attended = attention(*(x @ w[key].T for key in ("wq", "wk", "wv")), config["num_attention_heads"])
        inner = ACTIVATIONS[config["hidden_act"]](x @ w["up"].T + w["up_bias"])
        h = h + attended @ w["wo"].T + w["bo"] + inner @ w["down"].T
    return layer_norm(h, weights["ln.weight"], weights["ln.bias"]) @ weights["head"].T


def make(directory, act):
    config = {
        "architectures": ["ParallelForCausalLM"],
        "hidden_act": act,
        "hidden_size": 64,
        "num_attention_heads": 4,
        "num_hidden_layers": 2,
        "vocab_size": 160,
    }
    rng, spec = np.random.default_rng(0), parallel(Fields(directory / "config.json", config))
    tensors = {
        name: (rng.standard_normal(weight.shape) * weight.shape[-1] ** -0.5).astype(np.float32)
        for weight in spec.weights()
        for name in weight.names(spec.layers)
    }
    (directory / "config.json").write_text(json.dumps(config))
    save_file(tensors, directory / "model.safetensors")
    return config, tensors


@pytest.mark.parametrize("target", ["reference", "cpu"])
@pytest.mark.parametrize("act", ACTIVATIONS)
def test_numbers_are_those_of_the_formula(tmp_path, act, target):
    config, tensors = make(tmp_path, act)
    program = llm_mlir.compile(llm_mlir.load(tmp_path), target, dtype="f32", cache=False, context=64, max_batch=1)
    ids = [int(token) for token in np.random.default_rng(1).integers(0, 160, 20)]
    expected = expected_logits(tensors, ids, config)
    found = np.concatenate([program.prefill([ids[:17]]), *(program.decode([token]) for token in ids[17:])])
    assert np.abs(found - expected[16:]).max() < 1e-5 * np.abs(expected).max()


def test_bf16(tmp_path):
    config, tensors = make(tmp_path, "relu2")
    program = llm_mlir.compile(llm_mlir.load(tmp_path), dtype="bf16", cache=False, context=64, max_batch=1)
    expected = expected_logits(tensors, [5, 6, 7, 8], config)
    assert np.abs(program.logits([5, 6, 7, 8]) - expected).max() < 5e-2 * np.abs(expected).max()


def test_code_in_the_cache_is_not_that_of_another_layer(tmp_path, monkeypatch):
    """The file of the architecture is part of the key."""
    make(tmp_path, "relu")
    source, cache = tmp_path / "source.py", tmp_path / "cache"
    monkeypatch.setattr("inspect.getfile", lambda _: source)
    found = []
    for text in ("one", "other", "one"):
        source.write_text(text)
        program = llm_mlir.compile(llm_mlir.load(tmp_path), dtype="f32", cache=cache, context=64, max_batch=1)
        found.append(program.report.code_from_cache)
    assert found == [False, False, True]

"""The metadata of a GGUF file as the ``config.json`` that the architectures read.

Keys are those of llama.cpp (``gguf-py/gguf/constants.py``). Everything is read typed from the metadata first, so that
errors name the keys of the file.
"""

from collections.abc import Container, Mapping
from typing import Any

from ..errors import ModelError
from ..fields import Fields

_CLASSES = {
    "llama": ("LlamaForCausalLM", "llama"),
    "qwen2": ("Qwen2ForCausalLM", "qwen2"),
    "qwen3": ("Qwen3ForCausalLM", "qwen3"),
    "granite": ("GraniteForCausalLM", "granite"),
}
ROTATES_NEIGHBORS = ("llama", "granite")
"""Architectures whose query and key rows llama.cpp reorders; see ``GgufFile.pair_halves``."""

FACTORS = "rope_freqs.weight"
"""The tensor that divides the frequencies of Llama 3."""

_SIZES = {
    "hidden_size": "embedding_length",
    "num_hidden_layers": "block_count",
    "num_attention_heads": "attention.head_count",
    "num_key_value_heads": "attention.head_count_kv",
    "intermediate_size": "feed_forward_length",
    "max_position_embeddings": "context_length",
}
_MULTIPLIERS = {
    "embedding_multiplier": "embedding_scale",
    "attention_multiplier": "attention.scale",
    "residual_multiplier": "residual_scale",
    "logits_scaling": "logit_scale",
}
_YARN = {
    "beta_fast": "rope.scaling.yarn_beta_fast",
    "beta_slow": "rope.scaling.yarn_beta_slow",
    "attention_factor": "rope.scaling.attn_factor",
}
_WITHOUT = (  # features that models of these architectures do not have here
    "expert_count",
    "attention.clamp_kqv",
    "attention.max_alibi_bias",
    "attention.key_length_mla",
    "final_logit_softcapping",
    "attn_logit_softcapping",
)


def read_config(metadata: Fields, tensors: Container[str], factors: list[float] | None) -> Fields:
    """``config.json`` of the model with that metadata.

    ``tensors`` are the names of its tensors, in Hugging Face's spelling; ``factors`` what FACTORS holds, if it is
    there. Raises ModelError for an architecture or a variant that is not known, and for missing or wrong keys.
    """
    architecture = metadata.text("general.architecture", "")
    if architecture not in _CLASSES:
        raise metadata.error("general.architecture", f"one of {', '.join(sorted(_CLASSES))}")
    keys = _Keys(metadata, architecture)
    for key in _WITHOUT:
        if metadata.values.get(f"{architecture}.{key}"):
            raise metadata.error(f"{architecture}.{key}", f"nothing (not supported for {architecture})")
    class_, model_type = _CLASSES[architecture]
    values: dict[str, Any] = {name: keys.integer(key) for name, key in _SIZES.items()}
    window = keys.integer("attention.sliding_window", 0)
    if window and architecture == "llama":
        class_, model_type = "MistralForCausalLM", "mistral"
    values |= {
        "architectures": [class_],
        "model_type": model_type,
        "rms_norm_eps": keys.number("attention.layer_norm_rms_epsilon"),
        "head_dim": _head_dim(keys, values),
        "vocab_size": _vocabulary(metadata, architecture),
        "hidden_act": "silu",
        "tie_word_embeddings": "lm_head.weight" not in tensors,
        "attention_bias": "model.layers.0.self_attn.o_proj.bias" in tensors,
        "mlp_bias": "model.layers.0.mlp.down_proj.bias" in tensors,
        "rope_parameters": _rope(keys, factors),
        "sliding_window": window or None,
        "use_sliding_window": bool(window),
        "max_window_layers": 0,
    }
    if architecture == "qwen2":
        values["attention_bias"] = False  # its biases are part of the architecture
    if architecture == "granite":
        values |= {name: keys.number(key, 1.0) for name, key in _MULTIPLIERS.items()}
    ends = ("tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id")
    values["eos_token_id"] = sorted({id_ for key in ends for id_ in metadata.token_ids(key) or ()})
    return Fields(metadata.path, values)


class _Keys:
    """The keys that start with the name of the architecture."""

    def __init__(self, metadata: Fields, architecture: str) -> None:
        self._metadata, self._prefix = metadata, architecture + "."

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return self._metadata.has(self._prefix + key)

    def text(self, key: str, default: str) -> str:
        """A string."""
        return self._metadata.text(self._prefix + key, default)

    def number(self, key: str, *default: float) -> float:
        """A number above 0."""
        return self._metadata.number(self._prefix + key, *default)

    def integer(self, key: str, *default: int) -> int:
        """An integer above 0 (or the default); a list counts as its values where they are equal."""
        key = self._prefix + key
        value = self._metadata.values.get(key)
        if isinstance(value, list):
            if len(set(value)) != 1:
                raise self._metadata.error(key, "the same number for all layers")
            return Fields(self._metadata.path, {key: value[0]}).integer(key)
        return self._metadata.integer(key, *default, minimum=min(1, *default, 1))

    def error(self, key: str, expected: str) -> ModelError:
        """See ``Fields.error``."""
        return self._metadata.error(self._prefix + key, expected)


def _head_dim(keys: _Keys, values: Mapping[str, Any]) -> int:
    default = max(1, values["hidden_size"] // values["num_attention_heads"])
    size = keys.integer("attention.key_length", default)
    for key in ("attention.value_length", "rope.dimension_count"):
        if keys.integer(key, size) != size:
            raise keys.error(key, f"{size}, the size of a key")
    return size


def _vocabulary(metadata: Fields, architecture: str) -> int:
    tokens = metadata.values.get("tokenizer.ggml.tokens")
    return len(tokens) if isinstance(tokens, list) else metadata.integer(f"{architecture}.vocab_size")


def _rope(keys: _Keys, factors: list[float] | None) -> dict[str, Any]:
    theta: dict[str, Any] = {"rope_theta": keys.number("rope.freq_base", 10000.0)}
    kind = keys.text("rope.scaling.type", "none")
    if factors is not None:
        both = {"short_factor": factors, "long_factor": factors}
        return {**theta, "rope_type": "longrope", **both, "attention_factor": 1.0, "factor": 1.0}
    if kind == "none":
        return {**theta, "rope_type": "default"}
    if kind == "linear":
        return {**theta, "rope_type": "linear", "factor": keys.number("rope.scaling.factor", 1.0)}
    if kind == "yarn":
        own = {name: keys.number(key) for name, key in _YARN.items() if keys.has(key)}
        own["original_max_position_embeddings"] = keys.integer("rope.scaling.original_context_length")
        return {**theta, "rope_type": "yarn", "factor": keys.number("rope.scaling.factor"), **own}
    raise keys.error("rope.scaling.type", "none, linear or yarn")

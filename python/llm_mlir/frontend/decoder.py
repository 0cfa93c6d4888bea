"""What decoders share when their ``config.json`` is read, and the names most checkpoints use."""

from collections.abc import Mapping
from typing import Any

from .config import WeightSpec
from .fields import Fields

_ACTIVATIONS = {
    "silu": "silu",
    "swish": "silu",
    "gelu": "gelu",
    "gelu_new": "gelu_tanh",
    "gelu_pytorch_tanh": "gelu_tanh",
    "relu": "relu",
    "relu2": "relu2",
}


def read_sizes(
    config: Fields,
    architecture: str,
    *,
    kv_heads: int | None = None,
    head_dim: int | None = None,
    max_positions: int,
) -> dict[str, Any]:
    """The fields of ``ModelConfig``, from the keys that nearly all files use.

    ``kv_heads``, ``head_dim`` and ``max_positions`` are what the architecture assumes where its file says nothing.
    Raises ModelError for a missing or wrong key.
    """
    hidden, heads = config.integer("hidden_size"), config.integer("num_attention_heads")
    if not config.has("head_dim") and head_dim is None and hidden % heads:
        raise config.error("num_attention_heads", f"a divisor of hidden_size {hidden}, or a 'head_dim'")
    groups = config.integer("num_key_value_heads", kv_heads or heads)
    if heads % groups:
        raise config.error("num_key_value_heads", f"a divisor of num_attention_heads {heads}")
    return {
        "architecture": architecture,
        "vocab_size": config.integer("vocab_size"),
        "hidden_size": hidden,
        "layers": config.integer("num_hidden_layers"),
        "heads": heads,
        "kv_heads": groups,
        "head_dim": config.integer("head_dim", head_dim or hidden // heads),
        "max_positions": config.integer("max_position_embeddings", max_positions),
        "tied_embeddings": config.boolean("tie_word_embeddings", False),
    }


def read_activation(config: Fields, default: str = "silu") -> str:
    """The activation that ``hidden_act`` names, under the name that ``Builder`` takes."""
    name = config.text("hidden_act", default)
    if name not in _ACTIVATIONS:
        raise config.error("hidden_act", f"one of {', '.join(_ACTIVATIONS)}")
    return _ACTIVATIONS[name]


def layer_specs(names: Mapping[str, tuple[str, tuple[int, ...]]]) -> tuple[WeightSpec, ...]:
    """Weights of each layer from ``{key: (name, shape)}``, where names lie under ``model.layers.N``."""
    return tuple(WeightSpec(key, f"model.layers.{{layer}}.{name}", shape) for key, (name, shape) in names.items())


def layer_windows(config: Fields) -> tuple[int | None, ...]:
    """The windows of Qwen2 and Qwen3: ``layer_types``, or a window in the layers from ``max_window_layers`` on.

    ``use_sliding_window`` (default false) turns both off.
    """
    layers = config.integer("num_hidden_layers")
    if not config.boolean("use_sliding_window", False) or (
        "sliding_window" in config.values and not config.has("sliding_window")
    ):
        return (None,) * layers
    window = config.integer("sliding_window", 4096)
    first = config.integer("max_window_layers", 28, minimum=0)
    types = config.strings("layer_types")
    if types is None:
        return tuple(window if layer >= first else None for layer in range(layers))
    if len(types) != layers or not set(types) <= {"full_attention", "sliding_attention"}:
        raise config.error("layer_types", f"{layers} of 'full_attention' and 'sliding_attention'")
    return tuple(window if kind == "sliding_attention" else None for kind in types)

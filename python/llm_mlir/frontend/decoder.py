"""What the architectures of the Llama family share when their ``config.json`` is read."""

from .config import ModelConfig
from .fields import Fields
from .rope_parameters import read_rope


def read_decoder(
    config: Fields,
    architecture: str,
    *,
    kv_heads: int | None = None,
    head_dim: int | None = None,
    max_positions: int,
    windows: tuple[int | None, ...] | None = None,
    qkv_bias: bool = False,
    qk_norm: bool = False,
) -> ModelConfig:
    """A ``ModelConfig`` from the keys that all of the family use.

    ``kv_heads``, ``head_dim`` and ``max_positions`` are what the architecture assumes where its file says nothing.
    Raises ModelError for a missing or wrong key and for a variant that the ops do not express.
    """
    for key in ("attention_bias", "mlp_bias"):
        if config.boolean(key, False):
            raise config.error(key, "false (biases on output and MLP projections are not supported)")
    if config.text("hidden_act", "silu") not in ("silu", "swish"):
        raise config.error("hidden_act", "'silu'")
    if config.has("quantization_config"):
        raise config.error("quantization_config", "nothing (quantized checkpoints are not supported)")
    hidden, heads, layers = (config.integer(key) for key in ("hidden_size", "num_attention_heads", "num_hidden_layers"))
    if not config.has("head_dim") and head_dim is None and hidden % heads:
        raise config.error("num_attention_heads", f"a divisor of hidden_size {hidden}, or a 'head_dim'")
    positions = config.integer("max_position_embeddings", max_positions)
    theta, scaling = read_rope(config, positions)
    result = ModelConfig(
        architecture=architecture,
        vocab_size=config.integer("vocab_size"),
        hidden_size=hidden,
        intermediate_size=config.integer("intermediate_size"),
        layers=layers,
        heads=heads,
        kv_heads=config.integer("num_key_value_heads", kv_heads or heads),
        head_dim=config.integer("head_dim", head_dim or hidden // heads),
        norm_eps=config.number("rms_norm_eps", 1e-6, above=-1.0),
        max_positions=positions,
        rope_theta=theta,
        rope_scaling=scaling,
        windows=windows or (None,) * layers,
        tied_embeddings=config.boolean("tie_word_embeddings", False),
        qkv_bias=qkv_bias,
        qk_norm=qk_norm,
    )
    if heads % result.kv_heads:
        raise config.error("num_key_value_heads", f"a divisor of num_attention_heads {heads}")
    if result.head_dim % 2:
        raise config.error("head_dim", "an even number")
    return result


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

"""What counts for a model where ``compile`` is told nothing: element type, context, how many sequences."""

from ..frontend import Model, ModelConfig
from ..frontend.limits import Limits
from ..support.numbers import integer
from .binding import memory_estimate

_DEFAULT_CONTEXT = 4096
_DEFAULT_BATCH = 8
_SMALL = 1 << 30  # bytes: caches below this need no thought


def natural_dtype(model: Model) -> str:
    """The element type of a model when nothing else is said: bf16 for bf16 and quantized weights, f32 for others."""
    infos = map(model.checkpoint.info, model.checkpoint.owners)
    return "bf16" if any(info.dtype == "BF16" or info.is_quantized for info in infos) else "f32"


def limits_for(
    config: ModelConfig, dtype: str, context: int | None, max_batch: int | None, max_batch_tokens: int
) -> Limits:
    """The limits of a program; raises TypeError for what are no integers, ValueError for what the model forbids."""
    context = default_context(config) if context is None else integer("context", context)
    if not 1 <= context <= config.max_positions:
        most = f"{config.max_positions} (by 'max_position_embeddings' and the scaling of positions in config.json)"
        raise ValueError(f"context expected an integer from 1 to {most}, got {context}")
    max_batch = _default_batch(config, dtype, context) if max_batch is None else integer("max_batch", max_batch, 1)
    # A decode step has a token of every sequence.
    max_batch_tokens = max(max_batch, integer("max_batch_tokens", max_batch_tokens, 1))
    return Limits(max_batch_tokens, max_batch, max(max_batch, min(64, max_batch_tokens)), context)


def default_context(config: ModelConfig, positions: int = 0) -> int:
    """The positions of a KV cache when nothing else is said: 4096, or as many times that as ``positions`` take."""
    blocks = max(1, -(-positions // _DEFAULT_CONTEXT))
    return min(config.max_positions, blocks * _DEFAULT_CONTEXT)


def _default_batch(config: ModelConfig, dtype: str, context: int) -> int:
    """Eight sequences, or as many as keep the KV cache within the size of the weights (or a small size)."""
    one = memory_estimate(config, dtype, Limits(max_batch=1, context=context))
    return max(1, min(_DEFAULT_BATCH, max(one["weights"], _SMALL) // one["KV cache"]))

"""Qwen3 (arXiv:2505.09388): Llama with RMSNorm on the query and key heads before the rotary embedding."""

from llm_mlir.frontend.config import ModelConfig
from llm_mlir.frontend.decoder import layer_windows, read_decoder
from llm_mlir.frontend.fields import Fields

from . import architecture


@architecture("qwen3", "Qwen3ForCausalLM")
def qwen3(config: Fields) -> ModelConfig:
    """``head_dim`` is independent of the hidden size (128 where the file says nothing)."""
    return read_decoder(
        config,
        "qwen3",
        kv_heads=32,
        head_dim=128,
        max_positions=32768,
        windows=layer_windows(config),
        qk_norm=True,
    )

"""Qwen3 (arXiv:2505.09388): Llama with RMSNorm on the query and key heads before the rotary embedding."""

from typing import Any

from llm_mlir.frontend.config import ModelConfig
from llm_mlir.frontend.decoder import layer_windows
from llm_mlir.frontend.fields import Fields

from . import architecture
from .llama import Llama, read_llama


@architecture("qwen3", "Qwen3ForCausalLM")
def qwen3(config: Fields) -> ModelConfig:
    """``head_dim`` is independent of the hidden size (128 where the file says nothing)."""
    sizes: dict[str, Any] = {"kv_heads": 32, "head_dim": 128, "max_positions": 32768}
    own = {"windows": layer_windows(config), "qk_norm": True}
    return read_llama(Llama, config, "qwen3", biases=["attention_bias"], **sizes, **own)

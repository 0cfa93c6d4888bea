"""Qwen2 and Qwen2.5 (arXiv:2407.10671): Llama with biases on the query, key and value projections."""

from typing import Any

from llm_mlir.frontend.config import ModelConfig
from llm_mlir.frontend.decoder import layer_windows
from llm_mlir.frontend.fields import Fields

from . import architecture
from .llama import Llama, read_llama


@architecture("qwen2", "Qwen2ForCausalLM")
def qwen2(config: Fields) -> ModelConfig:
    """The biases are not optional; the small models tie the output projection to the embedding."""
    own: dict[str, Any] = {"windows": layer_windows(config), "qkv_bias": True}
    return read_llama(Llama, config, "qwen2", kv_heads=32, max_positions=32768, **own)

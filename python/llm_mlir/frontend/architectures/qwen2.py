"""Qwen2 and Qwen2.5 (arXiv:2407.10671): Llama with biases on the query, key and value projections."""

from llm_mlir.frontend.config import ModelConfig
from llm_mlir.frontend.decoder import layer_windows, read_decoder
from llm_mlir.frontend.fields import Fields

from . import architecture


@architecture("qwen2", "Qwen2ForCausalLM")
def qwen2(config: Fields) -> ModelConfig:
    """The biases are not optional; the small models tie the output projection to the embedding."""
    return read_decoder(config, "qwen2", kv_heads=32, max_positions=32768, windows=layer_windows(config), qkv_bias=True)

"""Mistral (Jiang et al. 2023, arXiv:2310.06825): Llama with a sliding window in every layer."""

from llm_mlir.frontend.config import ModelConfig
from llm_mlir.frontend.fields import Fields

from . import architecture
from .llama import Llama, read_llama


@architecture("mistral", "MistralForCausalLM")
def mistral(config: Fields) -> ModelConfig:
    """``sliding_window: null`` (version 0.2 and later) means full attention; an absent key means 4096."""
    full = "sliding_window" in config.values and not config.has("sliding_window")
    window = None if full else config.integer("sliding_window", 4096)
    windows = (window,) * config.integer("num_hidden_layers")
    return read_llama(Llama, config, "mistral", kv_heads=8, max_positions=4096 * 32, windows=windows)

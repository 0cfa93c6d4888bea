"""Llama 1 to 3 (Touvron et al. 2023, arXiv:2302.13971) and the many models that share its classes."""

from llm_mlir.frontend.config import ModelConfig
from llm_mlir.frontend.decoder import read_decoder
from llm_mlir.frontend.fields import Fields

from . import architecture


@architecture("llama", "LlamaForCausalLM")
def llama(config: Fields) -> ModelConfig:
    """The family's plain form."""
    return read_decoder(config, "llama", max_positions=2048)

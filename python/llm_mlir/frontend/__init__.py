"""From Hugging Face model directories to ``llm`` IR."""

from .config import ModelConfig
from .errors import ModelError
from .model import GenerationDefaults, Model, load

__all__ = ["GenerationDefaults", "Model", "ModelConfig", "ModelError", "load"]

"""From Hugging Face model directories to ``llm`` IR."""

from .config import ModelConfig
from .errors import ModelError, ModelWarning
from .generation_config import GenerationDefaults
from .model import Model, load

__all__ = ["GenerationDefaults", "Model", "ModelConfig", "ModelError", "ModelWarning", "load"]

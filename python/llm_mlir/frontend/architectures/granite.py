"""Granite 3 (IBM 2024, huggingface.co/ibm-granite): Llama with four multipliers."""

from dataclasses import dataclass
from typing import Any

from llm_mlir.frontend.builder import Builder
from llm_mlir.frontend.config import ModelConfig
from llm_mlir.frontend.fields import Fields

from . import architecture
from .llama import BIASES, Llama, read_llama


@dataclass(frozen=True, kw_only=True)
class Granite(Llama):
    """Embeddings, scores (in place of ``head_dim ** -0.5``) and what residuals add are multiplied, logits divided."""

    embedding_multiplier: float
    attention_multiplier: float
    residual_multiplier: float
    logits_scaling: float

    def embed(self, b: Builder, ids: Any) -> Any:
        """See ``ModelConfig``."""
        return b.scale(b.embedding(ids), self.embedding_multiplier)

    def layer(self, b: Builder, h: Any, kind: Any) -> Any:
        """Llama's, with the multipliers of scores and residuals."""
        x = b.rms_norm(h, "input_norm", self.norm_eps)
        x = b.attention(x, rope=self.rope, scale=self.attention_multiplier)
        h = b.add(h, b.scale(x, self.residual_multiplier))
        x = b.gated_mlp(b.rms_norm(h, "post_norm", self.norm_eps), self.activation)
        return b.add(h, b.scale(x, self.residual_multiplier))

    def logits(self, b: Builder, h: Any) -> Any:
        """See ``ModelConfig``."""
        return b.scale(super().logits(b, h), 1 / self.logits_scaling)


@architecture("granite", "GraniteForCausalLM")
def granite(config: Fields) -> ModelConfig:
    """A multiplier that the file does not name is 1, that of the scores too."""
    names = ("embedding_multiplier", "attention_multiplier", "residual_multiplier", "logits_scaling")
    multipliers: dict[str, Any] = {name: config.number(name, 1.0) for name in names}
    return read_llama(Granite, config, "granite", max_positions=2048, biases=BIASES, **multipliers)

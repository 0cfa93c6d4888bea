"""What the compiler needs to know about a decoder, in one form for all architectures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class WeightSpec:
    """One weight of a model.

    ``name`` is its name in the checkpoint, with ``{layer}`` where the number of the layer goes when each layer has
    one of its own; ``shape`` is the shape of one layer's. ``key`` is the short name that the emitter uses.
    """

    key: str
    name: str
    shape: tuple[int, ...]

    @property
    def stacked(self) -> bool:
        """Whether every layer has such a weight, so that the compiled form carries a leading dimension of layers."""
        return "{layer}" in self.name

    def names(self, layers: int) -> list[str]:
        """The names of the tensors in the checkpoint, one for each layer of a stacked weight."""
        return [self.name.format(layer=layer) for layer in range(layers)] if self.stacked else [self.name]


@dataclass(frozen=True)
class ModelConfig:
    """A decoder of the Llama family: pre-norm RMSNorm, rotary embedding, grouped-query attention, SwiGLU.

    ``windows`` has an entry for each layer: how many keys a query sees, itself included, or None for all of them.
    ``rope_scaling`` is in the form that ``llm_mlir.support.rope.rope_frequencies`` takes.
    """

    architecture: str
    vocab_size: int
    hidden_size: int
    intermediate_size: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    norm_eps: float
    max_positions: int
    rope_theta: float
    windows: tuple[int | None, ...]
    rope_scaling: Mapping[str, Any] | None = field(default=None, hash=False)
    tied_embeddings: bool = False
    qkv_bias: bool = False
    qk_norm: bool = False

    @property
    def scale(self) -> float:
        """What the scores are multiplied by before the softmax: ``head_dim ** -0.5``."""
        return self.head_dim**-0.5

    def weights(self) -> tuple[WeightSpec, ...]:
        """Every weight, in the order in which the compiled functions take them."""
        return (*self.embedding_weights(), *self.layer_weights())

    def embedding_weights(self) -> tuple[WeightSpec, ...]:
        """The weights outside the layers; without ``lm_head`` when it is tied to the embedding."""
        table = (self.vocab_size, self.hidden_size)
        specs = [
            WeightSpec("embedding", "model.embed_tokens.weight", table),
            WeightSpec("final_norm", "model.norm.weight", (self.hidden_size,)),
        ]
        return tuple(specs if self.tied_embeddings else [*specs, WeightSpec("lm_head", "lm_head.weight", table)])

    def layer_weights(self) -> tuple[WeightSpec, ...]:
        """The weights of each layer."""
        hidden, inner = self.hidden_size, self.intermediate_size
        q, kv = self.heads * self.head_dim, self.kv_heads * self.head_dim
        shapes = {
            "input_norm": ("input_layernorm.weight", (hidden,)),
            "wq": ("self_attn.q_proj.weight", (q, hidden)),
            "wk": ("self_attn.k_proj.weight", (kv, hidden)),
            "wv": ("self_attn.v_proj.weight", (kv, hidden)),
            "wo": ("self_attn.o_proj.weight", (hidden, q)),
        }
        if self.qkv_bias:
            shapes |= {f"b{x}": (f"self_attn.{x}_proj.bias", (size,)) for x, size in (("q", q), ("k", kv), ("v", kv))}
        if self.qk_norm:
            shapes |= {f"{x}_norm": (f"self_attn.{x}_norm.weight", (self.head_dim,)) for x in "qk"}
        shapes |= {
            "post_norm": ("post_attention_layernorm.weight", (hidden,)),
            "gate": ("mlp.gate_proj.weight", (inner, hidden)),
            "up": ("mlp.up_proj.weight", (inner, hidden)),
            "down": ("mlp.down_proj.weight", (hidden, inner)),
        }
        return tuple(WeightSpec(key, f"model.layers.{{layer}}.{name}", shape) for key, (name, shape) in shapes.items())

"""Llama 1 to 3 (Touvron et al. 2023, arXiv:2302.13971) and the many models that share its classes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from llm_mlir.frontend.builder import Builder
from llm_mlir.frontend.config import ModelConfig, WeightSpec
from llm_mlir.frontend.decoder import layer_specs, read_activation, read_sizes
from llm_mlir.frontend.fields import Fields
from llm_mlir.frontend.rope_parameters import Rope, read_rope

from . import architecture


@dataclass(frozen=True, kw_only=True)
class Llama(ModelConfig):
    """Pre-norm RMSNorm, rotary embedding, grouped-query attention, gated MLP.

    ``windows`` has an entry for each layer: how many keys a query sees, itself included, or None for all of them.
    """

    intermediate_size: int
    norm_eps: float
    rope: Rope
    windows: tuple[int | None, ...]
    activation: str = "silu"
    qkv_bias: bool = False
    output_bias: bool = False
    mlp_bias: bool = False
    qk_norm: bool = False

    @property
    def layer_kinds(self) -> tuple[int | None, ...]:
        """Layers differ in their window."""
        return self.windows

    def within(self, context: int) -> "Llama":
        """See ``ModelConfig``: some rotary embeddings depend on it."""
        return replace(self, rope=self.rope.within(context))

    def embedding_weights(self) -> tuple[WeightSpec, ...]:
        """See ``ModelConfig``."""
        table = (self.vocab_size, self.hidden_size)
        specs = (
            WeightSpec("embedding", "model.embed_tokens.weight", table),
            WeightSpec("final_norm", "model.norm.weight", (self.hidden_size,)),
        )
        return specs if self.tied_embeddings else (*specs, WeightSpec("lm_head", "lm_head.weight", table))

    def layer_weights(self) -> tuple[WeightSpec, ...]:
        """See ``ModelConfig``."""
        hidden, inner = self.hidden_size, self.intermediate_size
        q, kv = self.heads * self.head_dim, self.kv_heads * self.head_dim
        names = {
            "input_norm": ("input_layernorm.weight", (hidden,)),
            "wq": ("self_attn.q_proj.weight", (q, hidden)),
            "wk": ("self_attn.k_proj.weight", (kv, hidden)),
            "wv": ("self_attn.v_proj.weight", (kv, hidden)),
            "wo": ("self_attn.o_proj.weight", (hidden, q)),
        }
        if self.qkv_bias:
            names |= {f"b{x}": (f"self_attn.{x}_proj.bias", (size,)) for x, size in (("q", q), ("k", kv), ("v", kv))}
        if self.output_bias:
            names["bo"] = ("self_attn.o_proj.bias", (hidden,))
        if self.qk_norm:
            names |= {f"{x}_norm": (f"self_attn.{x}_norm.weight", (self.head_dim,)) for x in "qk"}
        names |= {
            "post_norm": ("post_attention_layernorm.weight", (hidden,)),
            "gate": ("mlp.gate_proj.weight", (inner, hidden)),
            "up": ("mlp.up_proj.weight", (inner, hidden)),
            "down": ("mlp.down_proj.weight", (hidden, inner)),
        }
        if self.mlp_bias:
            sizes = {"gate": inner, "up": inner, "down": hidden}
            names |= {f"{x}_bias": (f"mlp.{x}_proj.bias", (size,)) for x, size in sizes.items()}
        return layer_specs(names)

    def layer(self, b: Builder, h: Any, kind: Any) -> Any:
        """Attention, then the MLP, each between a norm and a residual addition."""
        x = b.rms_norm(h, "input_norm", self.norm_eps)
        h = b.add(h, b.attention(x, rope=self.rope, window=kind, norm_eps=self.norm_eps))
        x = b.rms_norm(h, "post_norm", self.norm_eps)
        return b.add(h, b.gated_mlp(x, self.activation))

    def logits(self, b: Builder, h: Any) -> Any:
        """A norm and the output projection."""
        return b.lm_head(b.rms_norm(h, "final_norm", self.norm_eps))


LlamaLike = TypeVar("LlamaLike", bound=Llama)


BIASES = ("attention_bias", "mlp_bias")


def read_llama(
    cls: type[LlamaLike], config: Fields, architecture: str, *, biases: Sequence[str] = (), **more: Any
) -> LlamaLike:
    """A ``cls`` from the keys that all of the family use.

    ``biases`` are those of BIASES that the architecture reads; ``more`` are fields that it sets itself, and the
    defaults that ``read_sizes`` takes. Raises ModelError for a missing or wrong key and for a variant that the
    architecture does not have.
    """
    has_bias = {key: config.boolean(key, False) for key in BIASES}
    if wrong := [key for key in BIASES if has_bias[key] and key not in biases]:
        raise config.error(wrong[0], f"false (a {architecture} model has no such biases)")
    defaults = {key: more.pop(key) for key in ("kv_heads", "head_dim", "max_positions") if key in more}
    sizes = read_sizes(config, architecture, **defaults)
    if sizes["head_dim"] % 2:
        raise config.error("head_dim", "an even number")
    rope = read_rope(config, sizes["max_positions"], sizes["head_dim"])
    own = {
        "intermediate_size": config.integer("intermediate_size"),
        "norm_eps": config.number("rms_norm_eps", 1e-6, least=0.0),
        "rope": rope,
        "max_positions": rope.reach(sizes["max_positions"]),
        "windows": (None,) * sizes["layers"],
        "activation": read_activation(config),
        "qkv_bias": has_bias["attention_bias"],
        "output_bias": has_bias["attention_bias"],
        "mlp_bias": has_bias["mlp_bias"],
    }
    return cls(**{**sizes, **own, **more})


@architecture("llama", "LlamaForCausalLM")
def llama(config: Fields) -> ModelConfig:
    """The family's plain form."""
    return read_llama(Llama, config, "llama", max_positions=2048, biases=BIASES)

"""The calls that an architecture builds its layer of."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .rope_parameters import Rope

if TYPE_CHECKING:
    from .config import ModelConfig

BATCH = ("positions", "cu_seqlens", "cached_len", "slot")
"""What a layer needs to know of the batch."""
_SPLIT = ((0,), (1, 2))


class Builder:
    """Emits ``llm`` ops for one function; weights are named by the keys of their ``WeightSpec``.

    Values are tensors ``[T, n]``. The residual stream is f32 and what linears read has the model's element type
    (``norm`` methods give that); attention and MLPs give f32 again. A bias or a norm of heads is applied where the
    architecture lists such a weight.
    """

    def __init__(
        self, config: "ModelConfig", dtype: Any, weights: Mapping[str, Any], values: Mapping[str, Any]
    ) -> None:
        self._config, self._dtype, self._weights, self._values = config, dtype, weights, values
        self.caches = [values["k_cache"], values["v_cache"]]

    def embedding(self, ids: Any) -> Any:
        """The rows ``ids`` of the weight ``embedding``, in f32."""
        return _llm().embedding(ids, self._weights["embedding"], dtype=_f32())

    def rms_norm(self, h: Any, weight: str, eps: float) -> Any:
        """``llm.rms_norm`` over the last dimension, in the model's element type."""
        return _llm().rms_norm(h, self._weights[weight], eps=eps, dtype=self._dtype)

    def layer_norm(self, h: Any, weight: str, bias: str | None, eps: float) -> Any:
        """``llm.layer_norm`` over the last dimension, in the model's element type."""
        return _llm().layer_norm(h, self._weights[weight], self._optional(bias), eps=eps, dtype=self._dtype)

    def linear(self, x: Any, weight: str, bias: str | None = None, dtype: Any = None) -> Any:
        """``x @ weight.T + bias``, of ``x``'s element type or ``dtype``; without ``bias`` where it is not listed."""
        return _llm().linear(x, self._weights[weight], self._optional(bias), dtype=dtype)

    def add(self, h: Any, x: Any) -> Any:
        """``h + x``: a residual addition."""
        return _llm().add(h, x)

    def scale(self, x: Any, factor: float) -> Any:
        """``factor * x``; nothing is emitted for 1."""
        return x if factor == 1.0 else _pointwise(x, lambda number: _times(number, factor))

    def activation(self, x: Any, name: str) -> Any:
        """Each element through "silu", "gelu" (by erf), "gelu_tanh", "relu" or "relu2" (the square of relu)."""
        return _ACTIVATIONS[name](x)

    def attention(
        self,
        x: Any,
        *,
        rope: Rope | None,
        scale: float | None = None,
        window: int | None = None,
        norm_eps: float = 1e-5,
    ) -> Any:
        """Causal grouped-query attention over the cache, to which the layer's keys and values are appended.

        Weights: ``wq``, ``wk``, ``wv``, ``wo``; where listed, biases ``bq``, ``bk``, ``bv``, ``bo`` and norms of heads
        ``q_norm``, ``k_norm`` (with ``norm_eps``, before the rotary embedding). ``rope`` is None for a layer without
        positions, ``scale`` ``head_dim ** -0.5`` unless given, ``window`` how many keys a query sees.
        """
        config = self._config
        factor: float = config.head_dim**-0.5 if scale is None else scale
        if rope is None or "bo" in self._weights:
            return self._open_attention(x, rope, factor, window, norm_eps)
        result, *self.caches = _llm().attention_block(
            x,
            *(self._optional(key) for key in ("wq", "wk", "wv", "wo", "bq", "bk", "bv", "q_norm", "k_norm")),
            k_cache=self.caches[0],
            v_cache=self.caches[1],
            **{key: self._values[key] for key in ("layer", *BATCH)},
            heads=config.heads,
            kv_heads=config.kv_heads,
            head_dim=config.head_dim,
            theta=rope.theta,
            scale=factor,
            eps=norm_eps,
            window=window,
            scaling=rope.scaling,
        )
        return result

    def gated_mlp(self, x: Any, activation: str = "silu") -> Any:
        """``down(activation(gate(x)) * up(x))``; biases ``gate_bias``, ``up_bias``, ``down_bias`` where listed."""
        llm = _llm()
        if activation == "silu" and not {"gate_bias", "up_bias", "down_bias"} & self._weights.keys():
            return llm.mlp(x, *(self._weights[key] for key in ("gate", "up", "down")))
        gate, up = self.linear(x, "gate", "gate_bias"), self.linear(x, "up", "up_bias")
        gated = llm.swiglu(gate, up) if activation == "silu" else llm.mul(self.activation(gate, activation), up)
        return self.linear(gated, "down", "down_bias", dtype=_f32())

    def plain_mlp(self, x: Any, activation: str) -> Any:
        """``down(activation(up(x)))``; biases ``up_bias`` and ``down_bias`` where listed."""
        return self.linear(
            self.activation(self.linear(x, "up", "up_bias"), activation), "down", "down_bias", dtype=_f32()
        )

    def lm_head(self, x: Any) -> Any:
        """Logits in f32 of the rows that were asked for, by ``lm_head`` or, when it is tied, the embedding."""
        if "rows" in self._values:
            x = _llm().embedding(self._values["rows"], x)
        table = "embedding" if self._config.tied_embeddings else "lm_head"
        return self.linear(x, table, "lm_head_bias", dtype=_f32())

    def _open_attention(self, x: Any, rope: Rope | None, scale: float, window: int | None, norm_eps: float) -> Any:
        """What ``llm.attention_block`` has no form for, in the ops that it stands for."""
        llm, build, config = _llm(), _build(), self._config
        batch = [self._values[key] for key in ("layer", "cu_seqlens", "cached_len", "slot")]
        counts = {"q": config.heads, "k": config.kv_heads, "v": config.kv_heads}
        flat = {name: self.linear(x, f"w{name}", f"b{name}") for name in counts}
        sizes = {name: [build.dim(x, 0), count, config.head_dim] for name, count in counts.items()}
        heads = {name: build.expand(value, _SPLIT, sizes[name]) for name, value in flat.items()}
        q, k = (self._positioned(heads[name], f"{name}_norm", rope, norm_eps) for name in ("q", "k"))
        self.caches = [
            llm.kv_update(cache, new, *batch) for cache, new in zip(self.caches, (k, heads["v"]), strict=True)
        ]
        attended = llm.cached_attention(q, *self.caches, *batch, scale=scale, window=window)
        return self.linear(build.collapse(attended, _SPLIT), "wo", "bo", dtype=_f32())

    def _positioned(self, heads: Any, norm: str, rope: Rope | None, eps: float) -> Any:
        """Queries or keys ``[T, heads, head_dim]``, normalized and turned where the architecture does that."""
        if norm in self._weights:
            heads = _llm().rms_norm(heads, self._weights[norm], eps=eps)
        if rope is None:
            return heads
        return _llm().rope(heads, self._values["positions"], theta=rope.theta, scaling=rope.scaling)

    def _optional(self, key: str | None) -> Any:
        return None if key is None else self._weights.get(key)


def _pointwise(x: Any, body: Callable[[Any], Any]) -> Any:
    """``body`` of each element of ``x``, computed in f32."""
    arith, build, type_ = _mlir().arith, _build(), x.type.element_type
    loops = ", ".join(f"d{axis}" for axis in range(x.type.rank))

    def convert(element: Any, _: Any) -> Any:
        if type_ == _f32():
            return body(element)
        return arith.truncf(type_, body(arith.extf(_f32(), element)))

    out = build.empty(build.shape(x), type_)
    return build.generic(loops, "p" * x.type.rank, [(x, loops)], [(out, loops)], convert)[0]


def _times(number: Any, factor: float) -> Any:
    return _mlir().arith.mulf(number, _build().constant(number.type, factor))


def _relu(number: Any) -> Any:
    return _mlir().arith.maximumf(number, _build().constant(number.type, 0.0))


def _relu2(number: Any) -> Any:
    positive = _relu(number)
    return _mlir().arith.mulf(positive, positive)


_ACTIVATIONS: Mapping[str, Callable[[Any], Any]] = {
    "silu": lambda x: _llm().silu(x),
    "gelu": lambda x: _llm().gelu(x),
    "gelu_tanh": lambda x: _llm().gelu(x, approximate="tanh"),
    "relu": lambda x: _pointwise(x, _relu),
    "relu2": lambda x: _pointwise(x, _relu2),
}


def _f32() -> Any:
    return _mlir().ir.F32Type.get()


# What has to do with IR is imported when a module is built and not when a model is read.
def _llm() -> Any:
    from ..dialects import llm

    return llm


def _build() -> Any:
    from ..ir import build

    return build


def _mlir() -> Any:
    from .. import mlir

    return mlir

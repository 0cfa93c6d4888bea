"""Composite ops of a transformer layer, which ``llm-expand-blocks`` opens, and the fused MLP half."""

from collections.abc import Iterator, Mapping
from typing import Any

from llm_mlir.dialects.llm.attention import grouped_heads
from llm_mlir.dialects.llm.base import Index, Op, OptionalTensor, Result, Tensor, element_type
from llm_mlir.dialects.llm.rules import factors_problem, integer, real, rules, scaling
from llm_mlir.dialects.llm.shapes import Bindings, shapes
from llm_mlir.mlir import ir


class AttentionBlockOp(Op, name="attention_block"):
    """The attention half of a decoder layer, between its norm and its residual addition (Llama, Mistral, Qwen).

    ``q, k, v = linear(x, wq, bq), linear(x, wk, bk), linear(x, wv, bv)``, split into heads; ``q`` and ``k`` through
    ``rms_norm`` per head where ``q_norm`` and ``k_norm`` are given (Qwen3), then through ``rope`` (pairing ``half``);
    ``k`` and ``v`` appended to the caches by ``kv_update``; ``cached_attention``; ``result = linear(heads, wo)``.

    ``x`` is ``[T, hidden]``, ``wq`` ``[H*D, hidden]``, ``wk`` and ``wv`` ``[G*D, hidden]``, ``wo`` ``[hidden, H*D]``,
    biases as long as their weights, norms ``[D]``, caches ``[L, S, G, C, D]``, all of one float type, with
    ``H = heads``, ``G = kv_heads`` and ``D = head_dim``. The batch operands are those of ``kv_update``. ``result`` is
    ``[T, hidden]`` of any float type. Biases are all there or all absent, norms likewise.
    """

    x: Tensor
    wq: Tensor
    wk: Tensor
    wv: Tensor
    wo: Tensor
    bq: OptionalTensor
    bk: OptionalTensor
    bv: OptionalTensor
    q_norm: OptionalTensor
    k_norm: OptionalTensor
    k_cache: Tensor
    v_cache: Tensor
    layer: Index
    positions: Tensor
    cu_seqlens: Tensor
    cached_len: Tensor
    slot: Tensor
    heads: ir.IntegerAttr
    kv_heads: ir.IntegerAttr
    head_dim: ir.IntegerAttr
    theta: ir.FloatAttr
    scale: ir.FloatAttr
    eps: ir.FloatAttr
    result: Result
    k_cache_out: Result
    v_cache_out: Result

    SHAPES = shapes(
        x="E[T, hidden]",
        wq="E[H*D, hidden]",
        wk="E[G*D, hidden]",
        wv="E[G*D, hidden]",
        wo="E[hidden, H*D]",
        bq="E[H*D]",
        bk="E[G*D]",
        bv="E[G*D]",
        q_norm="E[D]",
        k_norm="E[D]",
        k_cache="E[L, S, G, C, D]",
        v_cache="E[L, S, G, C, D]",
        layer="index",
        positions="i32[T]",
        cu_seqlens="i32[B+1]",
        cached_len="i32[B]",
        slot="i32[B]",
        result="float[T, hidden]",
        k_cache_out="E[L, S, G, C, D]",
        v_cache_out="E[L, S, G, C, D]",
    )
    NAMES = (("H", "heads"), ("G", "kv_heads"), ("D", "head_dim"))
    TOGETHER = (("bq", "bk", "bv"), ("q_norm", "k_norm"))
    ATTRIBUTES = rules(
        heads=integer(),
        kv_heads=integer(),
        head_dim=integer(),
        theta=real(),
        scale=real(),
        eps=real(positive=False),
        window=integer(optional=True),
        scaling=scaling(),
    )

    @classmethod
    def check(cls, attributes: Any, bindings: Bindings) -> Iterator[str]:
        """Heads divide; rope needs pairs."""
        yield from grouped_heads(bindings)
        if isinstance(dim := bindings.sizes["D"], int) and dim % 2:
            yield f"an even head_dim, got {dim}"
        yield from factors_problem(attributes, dim)


class MLPOp(Op, name="mlp"):
    """The MLP half of a decoder layer (Llama): ``result = linear(swiglu(linear(x, gate), linear(x, up)), down)``.

    ``x`` is ``[T, hidden]``, ``gate`` and ``up`` ``[F, hidden]``, ``down`` ``[hidden, F]`` of one float type; the
    result ``[T, hidden]`` of any.
    """

    x: Tensor
    gate: Tensor
    up: Tensor
    down: Tensor
    result: Result

    SHAPES = shapes(
        x="E[T, hidden]",
        gate="E[F, hidden]",
        up="E[F, hidden]",
        down="E[hidden, F]",
        result="float[T, hidden]",
    )


class GateUpOp(Op, name="gate_up"):
    """The first half of an MLP as one op, created by ``llm-fuse-gate-up``.

    ``result = swiglu(linear(x, gate), linear(x, up))``, the products kept in f32 until the activation is applied.

    ``x`` is ``[T, K]``, ``gate`` and ``up`` ``[F, K]`` of one float type; the result ``[T, F]`` of any.
    """

    x: Tensor
    gate: Tensor
    up: Tensor
    result: Result

    SHAPES = shapes(x="E[T, K]", gate="E[F, K]", up="E[F, K]", result="float[T, F]")


def attention_block(
    x: Any,
    wq: Any,
    wk: Any,
    wv: Any,
    wo: Any,
    bq: Any = None,
    bk: Any = None,
    bv: Any = None,
    q_norm: Any = None,
    k_norm: Any = None,
    *,
    k_cache: Any,
    v_cache: Any,
    layer: Any,
    positions: Any,
    cu_seqlens: Any,
    cached_len: Any,
    slot: Any,
    heads: int,
    kv_heads: int,
    head_dim: int,
    theta: float,
    scale: float,
    eps: float = 1e-5,
    window: int | None = None,
    scaling: Mapping[str, Any] | None = None,
    dtype: Any = None,
) -> tuple[Any, Any, Any]:
    """Builds ``llm.attention_block``; returns ``(result, k_cache, v_cache)``, the result of type ``dtype`` (f32)."""
    weights = {"wq": wq, "wk": wk, "wv": wv, "wo": wo, "bq": bq, "bk": bk, "bv": bv, "q_norm": q_norm, "k_norm": k_norm}
    caches = {"k_cache": k_cache, "v_cache": v_cache, "layer": layer, "positions": positions}
    batch = {"cu_seqlens": cu_seqlens, "cached_len": cached_len, "slot": slot}
    sizes = {"heads": heads, "kv_heads": kv_heads, "head_dim": head_dim}
    numbers = {"theta": theta, "scale": scale, "eps": eps, "window": window, "scaling": scaling}
    new_caches = {"k_cache_out": element_type(k_cache), "v_cache_out": element_type(v_cache)}
    types = {"result": dtype or ir.F32Type.get(), **new_caches}
    op = AttentionBlockOp.build(x=x, **weights, **caches, **batch, **sizes, **numbers, **types)
    return op.result, op.k_cache_out, op.v_cache_out


def mlp(x: Any, gate: Any, up: Any, down: Any, dtype: Any = None) -> Any:
    """Builds ``llm.mlp``; ``dtype`` is the result's element type (default: f32, that of the residual stream)."""
    return MLPOp.build(x=x, gate=gate, up=up, down=down, result=dtype or ir.F32Type.get()).result


def gate_up(x: Any, gate: Any, up: Any, dtype: Any = None) -> Any:
    """Builds ``llm.gate_up``; ``dtype`` is the result's element type (default: that of ``x``)."""
    return GateUpOp.build(x=x, gate=gate, up=up, result=dtype or element_type(x)).result

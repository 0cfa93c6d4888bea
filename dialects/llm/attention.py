"""Attention without a cache."""

from collections.abc import Iterator
from typing import Any

from llm_mlir.dialects.llm.base import Op, OptionalTensor, Result, Tensor, element_type
from llm_mlir.dialects.llm.rules import flag, integer, real, rules
from llm_mlir.dialects.llm.shapes import Bindings, shapes
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir


def grouped_heads(bindings: Bindings) -> Iterator[str]:
    """Yields the complaint when query heads ``H`` are no multiple of key/value heads ``G``."""
    heads, groups = bindings.sizes.get("H"), bindings.sizes.get("G")
    if isinstance(heads, int) and isinstance(groups, int) and (groups < 1 or heads % groups):
        yield f"the number of query heads to be a multiple of the number of key/value heads, got {heads} and {groups}"


class AttentionOp(Op, name="attention"):
    """Scaled dot-product attention (Vaswani et al., arXiv 1706.03762) with grouped query heads (arXiv 2305.13245).

    ``result[t, h] = sum_s softmax_s(scale * q[t, h] . k[s, g] + mask[t, s]) v[s, g]`` with ``g = h * G / H``.
    ``causal``: query ``t`` sees keys ``s <= t + S - T``. ``window = w`` (optional, causal only): of these the last
    ``w``, ``s > t + S - T - w`` (Mistral's sliding window, arXiv 2310.06825).

    All is summed in f32, or in f64 where ``q`` is; a mask of f64 wants ``q`` of f64.
    Only minus infinity hides a key, whatever its ``k`` holds; each finite score counts: a mask of the lowest f32
    everywhere weighs all keys alike, and of masks of ``-1e38`` and ``-2e38`` the first wins. A query that sees no key
    gives zeros, one with a score that is NaN or plus infinity NaN. ``v`` is finite: where it is not, so may be no
    result of the head.

    ``q`` is ``[T, H, D]``, ``k`` and ``v`` ``[S, G, D]`` of one float type, ``mask`` (optional) ``[T, S]`` and the
    result ``[T, H, D]`` of any; ``H`` is a multiple of ``G``.
    """

    q: Tensor
    k: Tensor
    v: Tensor
    mask: OptionalTensor
    scale: ir.FloatAttr
    causal: ir.IntegerAttr
    result: Result

    SHAPES = shapes(
        q="E[T, H, D]",
        k="E[S, G, D]",
        v="E[S, G, D]",
        mask="float[T, S]",
        result="float[T, H, D]",
    )
    ATTRIBUTES = rules(scale=real(), causal=flag(), window=integer(optional=True))

    @classmethod
    def check(cls, attributes: Any, bindings: Bindings) -> Iterator[str]:
        """Heads divide; only causal attention has a window."""
        yield from grouped_heads(bindings)
        if "window" in attributes and not to_python(attributes["causal"]):
            yield "causal = true where there is a window, got false"


def attention(
    q: Any,
    k: Any,
    v: Any,
    mask: Any = None,
    *,
    scale: float,
    causal: bool = True,
    window: int | None = None,
    dtype: Any = None,
) -> Any:
    """Builds ``llm.attention``; ``dtype`` is the result's element type (default: that of ``q``)."""
    attributes = {"scale": scale, "causal": causal, "window": window}
    return AttentionOp.build(q=q, k=k, v=v, mask=mask, **attributes, result=dtype or element_type(q)).result

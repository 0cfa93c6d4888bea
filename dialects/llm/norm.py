"""Normalizations over the last dimension."""

from typing import Any

from llm_mlir.dialects.llm.base import Op, OptionalTensor, Result, Tensor, element_type
from llm_mlir.dialects.llm.rules import real, rules
from llm_mlir.dialects.llm.shapes import shapes
from llm_mlir.mlir import ir


class RMSNormOp(Op, name="rms_norm"):
    """Root-mean-square normalization (Zhang and Sennrich, arXiv 1910.07467), the norm of Llama.

    ``result = x / sqrt(mean(x^2) + eps) * weight``, the mean over the last dimension in f32.

    A sum of squares beyond the range of f32 is infinite: finite elements then give 0, infinite ones NaN.

    ``x`` and the result are ``[..., H]``, ``weight`` ``[H]``, each of any float type.
    """

    x: Tensor
    weight: Tensor
    eps: ir.FloatAttr
    result: Result

    SHAPES = shapes(x="float[..., H]", weight="float[H]", result="float[..., H]")
    ATTRIBUTES = rules(eps=real(positive=False))


class LayerNormOp(Op, name="layer_norm"):
    """Layer normalization (Ba, Kiros and Hinton, arXiv 1607.06450).

    ``result = (x - mean(x)) / sqrt(variance(x) + eps) * weight + bias``, with the population variance and both
    statistics over the last dimension in f32. A row with an infinity gives NaN.

    ``x`` and the result are ``[..., H]``, ``weight`` and ``bias`` ``[H]``, each of any float type.
    """

    x: Tensor
    weight: Tensor
    bias: OptionalTensor
    eps: ir.FloatAttr
    result: Result

    SHAPES = shapes(x="float[..., H]", weight="float[H]", bias="float[H]", result="float[..., H]")
    ATTRIBUTES = rules(eps=real(positive=False))


class AddRMSNormOp(Op, name="add_rms_norm"):
    """Residual addition and the norm after it as one op, created by ``llm-fuse-add-rms-norm``.

    ``sum = x + residual``; ``normalized = rms_norm(sum, weight)``.

    ``x`` and ``residual`` are ``[..., H]`` of one float type, which is ``sum``'s too; ``weight`` is ``[H]`` and
    ``normalized`` ``[..., H]`` of any.
    """

    x: Tensor
    residual: Tensor
    weight: Tensor
    eps: ir.FloatAttr
    sum: Result
    normalized: Result

    SHAPES = shapes(
        x="E[..., H]",
        residual="E[..., H]",
        weight="float[H]",
        sum="E[..., H]",
        normalized="float[..., H]",
    )
    ATTRIBUTES = rules(eps=real(positive=False))


def rms_norm(x: Any, weight: Any, eps: float = 1e-5, dtype: Any = None) -> Any:
    """Builds ``llm.rms_norm``; ``dtype`` is the result's element type (default: that of ``x``)."""
    return RMSNormOp.build(x=x, weight=weight, eps=eps, result=dtype or element_type(x)).result


def layer_norm(x: Any, weight: Any, bias: Any = None, eps: float = 1e-5, dtype: Any = None) -> Any:
    """Builds ``llm.layer_norm``; ``dtype`` is the result's element type (default: that of ``x``)."""
    return LayerNormOp.build(x=x, weight=weight, bias=bias, eps=eps, result=dtype or element_type(x)).result


def add_rms_norm(x: Any, residual: Any, weight: Any, eps: float = 1e-5, dtype: Any = None) -> tuple[Any, Any]:
    """Builds ``llm.add_rms_norm`` and returns ``(sum, normalized)``.

    ``dtype`` is the element type of ``normalized`` (default: that of ``x``).
    """
    types = {"sum": element_type(x), "normalized": dtype or element_type(x)}
    op = AddRMSNormOp.build(x=x, residual=residual, weight=weight, eps=eps, **types)
    return op.sum, op.normalized

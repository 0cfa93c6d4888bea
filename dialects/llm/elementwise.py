"""Elementwise ops: activations, gated activation, sum and product."""

from typing import Any

from llm_mlir.dialects.llm.base import Op, Result, Tensor, element_type
from llm_mlir.dialects.llm.rules import one_of, rules
from llm_mlir.dialects.llm.shapes import shapes
from llm_mlir.mlir import ir


class SiluOp(Op, name="silu"):
    """Sigmoid-weighted linear unit, also called swish (Elfwing et al., arXiv 1702.03118).

    ``result = x / (1 + exp(-x))``, ``-0`` for minus infinity. ``x`` and the result have one shape and any float types.
    """

    x: Tensor
    result: Result

    SHAPES = shapes(x="float[...]", result="float[...]")


class GeluOp(Op, name="gelu"):
    """Gaussian error linear unit (Hendrycks and Gimpel, arXiv 1606.08415).

    ``approximate = "none"``: ``x / 2 * (1 + erf(x / sqrt(2)))``. ``approximate = "tanh"``:
    ``x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x^3)))``. Both are ``-0`` for minus infinity. ``x`` and the result
    have one shape and any float types.
    """

    x: Tensor
    approximate: ir.StringAttr
    result: Result

    SHAPES = shapes(x="float[...]", result="float[...]")
    ATTRIBUTES = rules(approximate=one_of("none", "tanh"))


class SwigluOp(Op, name="swiglu"):
    """Gated activation of Llama's MLP (Shazeer, arXiv 2002.05202): ``result = silu(gate) * up``.

    ``gate`` and ``up`` have one type, the result their shape and any float type.
    """

    gate: Tensor
    up: Tensor
    result: Result

    SHAPES = shapes(gate="E[...]", up="E[...]", result="float[...]")


class AddOp(Op, name="add"):
    """Sum: ``result = lhs + rhs``. All have one shape and any float types; the sum is rounded once."""

    lhs: Tensor
    rhs: Tensor
    result: Result

    SHAPES = shapes(lhs="float[...]", rhs="float[...]", result="float[...]")


class MulOp(Op, name="mul"):
    """Product: ``result = lhs * rhs``. All have one shape and any float types; the product is rounded once."""

    lhs: Tensor
    rhs: Tensor
    result: Result

    SHAPES = shapes(lhs="float[...]", rhs="float[...]", result="float[...]")


def silu(x: Any, dtype: Any = None) -> Any:
    """Builds ``llm.silu``; ``dtype`` is the result's element type (default: that of ``x``)."""
    return SiluOp.build(x=x, result=dtype or element_type(x)).result


def gelu(x: Any, approximate: str = "none", dtype: Any = None) -> Any:
    """Builds ``llm.gelu``; ``dtype`` is the result's element type (default: that of ``x``)."""
    return GeluOp.build(x=x, approximate=approximate, result=dtype or element_type(x)).result


def swiglu(gate: Any, up: Any, dtype: Any = None) -> Any:
    """Builds ``llm.swiglu``; ``dtype`` is the result's element type (default: that of ``gate``)."""
    return SwigluOp.build(gate=gate, up=up, result=dtype or element_type(gate)).result


def add(lhs: Any, rhs: Any, dtype: Any = None) -> Any:
    """Builds ``llm.add``; ``dtype`` is the result's element type (default: that of ``lhs``)."""
    return AddOp.build(lhs=lhs, rhs=rhs, result=dtype or element_type(lhs)).result


def mul(lhs: Any, rhs: Any, dtype: Any = None) -> Any:
    """Builds ``llm.mul``; ``dtype`` is the result's element type (default: that of ``lhs``)."""
    return MulOp.build(lhs=lhs, rhs=rhs, result=dtype or element_type(lhs)).result

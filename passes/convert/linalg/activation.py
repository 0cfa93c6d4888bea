"""Elementwise ops."""

import math
import sys
from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import element_type, map_all, number
from llm_mlir.support.masking import LOWEST

Value = Any


def _finite_below(x: Value) -> Value:
    """``x``, but the lowest finite number for minus infinity, whose product with the zero that ends a curve is none.

    As a comparison and a choice in this order, which is one instruction on x86 and keeps NaN.
    """
    lowest = number(x, LOWEST if x.type.width == 32 else -sys.float_info.max)
    return mlir.arith.select(mlir.arith.cmpf(mlir.arith.CmpFPredicate.OGT, lowest, x), lowest, x)


def _silu(x: Value) -> Value:
    """``x / (1 + exp(-x))`` of a scalar: right at both ends, where ``exp`` gives zero or infinity."""
    x = _finite_below(x)
    exp = mlir.math.exp(mlir.arith.negf(x))
    return mlir.arith.divf(x, mlir.arith.addf(number(x, 1.0), exp))


def _half_of(x: Value, curve: Value) -> Value:
    """``x / 2 (1 + curve)``."""
    return mlir.arith.mulf(mlir.arith.mulf(x, number(x, 0.5)), mlir.arith.addf(number(x, 1.0), curve))


def _gelu(x: Value) -> Value:
    """``x / 2 (1 + erf(x / sqrt 2))`` of a scalar."""
    x = _finite_below(x)
    return _half_of(x, mlir.math.erf(mlir.arith.mulf(x, number(x, math.sqrt(0.5)))))


def _gelu_tanh(x: Value) -> Value:
    """``x / 2 (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3)))`` of a scalar."""
    x = _finite_below(x)
    cube = mlir.arith.mulf(mlir.arith.mulf(x, x), x)
    inner = mlir.arith.addf(x, mlir.arith.mulf(cube, number(x, 0.044715)))
    return _half_of(x, mlir.math.tanh(mlir.arith.mulf(inner, number(x, math.sqrt(2 / math.pi)))))


def gated(gate: Value, up: Value, to: Any) -> Value:
    """``silu(gate) * up`` of two tensors of one shape, rounded to element type ``to``."""
    return map_all([gate, up], to, lambda g, u: mlir.arith.mulf(_silu(g), u))


@converts(llm.SiluOp)
def silu(op: llm.SiluOp) -> list[Value]:
    """``x * sigmoid(x)``."""
    return [map_all([op.x], element_type(op.result), _silu)]


@converts(llm.GeluOp)
def gelu(op: llm.GeluOp) -> list[Value]:
    """Exact or by tanh, as ``approximate`` says."""
    return [map_all([op.x], element_type(op.result), _gelu_tanh if op.approximate.value == "tanh" else _gelu)]


@converts(llm.SwigluOp)
def swiglu(op: llm.SwigluOp) -> list[Value]:
    """``silu(gate) * up``."""
    return [gated(op.gate, op.up, element_type(op.result))]


@converts(llm.AddOp)
def add(op: llm.AddOp) -> list[Value]:
    """``lhs + rhs``."""
    return [map_all([op.lhs, op.rhs], element_type(op.result), mlir.arith.addf)]


@converts(llm.MulOp)
def mul(op: llm.MulOp) -> list[Value]:
    """``lhs * rhs``."""
    return [map_all([op.lhs, op.rhs], element_type(op.result), mlir.arith.mulf)]

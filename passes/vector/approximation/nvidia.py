"""exp, exp2 and rsqrt of f32 by instructions of NVIDIA GPUs, whose errors the PTX ISA states."""

import math
from collections.abc import Callable

from llm_mlir import mlir
from llm_mlir.ir.build import Value
from llm_mlir.mlir import ir

from .floats import ROUNDER, Floats

_LN2_HIGH = 0.693359375  # few enough bits for its product with an exponent to be exact
_LN2_LOW = -2.12194440e-4
_BEYOND = 110.0  # e^110 is infinite, e^-110 zero


def exp2(f: Floats, x: Value) -> Value:
    """``2^x`` within 2 ulp (``ex2.approx.ftz``: 2^-22); results below 2^-126 are 0."""
    return _by_element(x, lambda element: mlir.nvvm.ex2(element, ftz=True))


def exp(f: Floats, x: Value) -> Value:
    """``e^x`` within 3 ulp; results below 2^-126 may be 0.

    As ``2^n * 2^r``: the fraction r, at most one half, is found in two parts (Cody and Waite), so that its error is not
    that of ``x * log2(e)``, which grows with x.
    """
    x = mlir.arith.minimumf(mlir.arith.maximumf(x, f.constant(-_BEYOND)), f.constant(_BEYOND))
    exponent = f.add(f.fma(x, math.log2(math.e), ROUNDER), -ROUNDER)
    rest = f.fma(exponent, -_LN2_LOW, f.fma(exponent, -_LN2_HIGH, x))
    return f.mul(exp2(f, f.mul(rest, math.log2(math.e))), exp2(f, exponent))


def rsqrt(f: Floats, x: Value) -> Value:
    """``1 / sqrt x`` within 2 ulp (``rsqrt.approx.ftz``: 2^-22.9)."""
    return _by_element(x, lambda element: mlir.nvvm.rsqrt(element, ftz=True))


def _by_element(x: Value, function: Callable[[Value], Value]) -> Value:
    if not isinstance(x.type, ir.VectorType):
        return function(x)
    elements = [function(mlir.vector.extract(x, [], [lane])) for lane in range(x.type.shape[0])]
    return mlir.vector.from_elements(x.type, elements)

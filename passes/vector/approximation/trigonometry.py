"""sin and cos of f32. Coefficients are minimax fits (Remez), rounded to f32 one after the other."""

import math

from llm_mlir import mlir
from llm_mlir.ir.build import Value
from llm_mlir.mlir import ir

from .floats import ROUNDER, Floats

_SIN = (-0.16666650772094727, 0.008331980556249619, -0.0001949556899489835)
_COS = (0.04166664555668831, -0.00138873013202101, 2.443066841806285e-05)

_HALF_PI = (1.5707963705062866, -4.371138828673793e-08, -1.7151245100e-15)  # pi / 2 as a sum of three f32


def sin(f: Floats, x: Value) -> Value:
    """``sin x`` within 2e-7 for |x| up to 1e5; nan for inf."""
    return _turned(f, x, 0)


def cos(f: Floats, x: Value) -> Value:
    """``cos x`` within 2e-7 for |x| up to 1e5; nan for inf."""
    return _turned(f, x, 1)


def _turned(f: Floats, x: Value, quarter: int) -> Value:
    """``sin(x + quarter * pi / 2)``."""
    rounded = f.fma(x, 2.0 / math.pi, ROUNDER)
    rest = _reduced(f, x, f.add(rounded, -ROUNDER))
    turns = mlir.arith.addi(f.bits(rounded), f.integer(quarter))
    square = f.mul(rest, rest)
    sine = f.fma(f.mul(square, rest), f.polynomial(square, _SIN), rest)
    cosine = f.fma(square, f.fma(square, f.polynomial(square, _COS), -0.5), 1.0)
    odd = mlir.arith.cmpi(mlir.arith.CmpIPredicate.ne, mlir.arith.andi(turns, f.integer(1)), f.integer(0))
    sign = mlir.arith.shli(mlir.arith.andi(turns, f.integer(2)), f.integer(30))
    return f.from_bits(mlir.arith.xori(f.bits(f.select(odd, cosine, sine)), sign))


def _reduced(f: Floats, x: Value, quarters: Value) -> Value:
    """``x - quarters * pi / 2`` (Cody and Waite): in three fused steps, or in f64 where products would be rounded."""
    if f.fused:
        for part in _HALF_PI:
            x = f.fma(quarters, -part, x)
        return x
    f64 = ir.F64Type.get()
    wide = ir.VectorType.get(f.like.shape, f64) if isinstance(f.like, ir.VectorType) else f64
    half_pi = ir.FloatAttr.get(f64, math.pi / 2)
    attribute = ir.DenseElementsAttr.get_splat(wide, half_pi) if wide != f64 else half_pi
    product = mlir.arith.mulf(mlir.arith.extf(wide, quarters), mlir.arith.constant(wide, attribute))
    return mlir.arith.truncf(f.like, mlir.arith.subf(mlir.arith.extf(wide, x), product))

"""exp, exp2, tanh and erf of f32. Coefficients are minimax fits (Remez), rounded to f32 one after the other.

Stated errors hold for all finite arguments, with or without a fused multiply-add.
"""

import math

from llm_mlir import mlir
from llm_mlir.ir.build import Value

from .floats import ROUNDER, Floats

_EXP2 = (
    1.0,
    0.6931471824645996,
    0.24022647738456726,
    0.05550359562039375,
    0.009618504904210567,
    0.0013391023967415094,
    0.0001532716996734962,
)
_EXP = (
    1.0,
    1.0,
    0.4999999403953552,
    0.1666652113199234,
    0.04166828840970993,
    0.008368703536689281,
    0.0013818938750773668,
)
_LN2_HIGH = 0.693359375  # few enough bits for its product with an exponent to be exact
_LN2_LOW = -2.12194440e-4
_BEYOND = 128.0  # e^128 is infinite, e^-128 zero

_TANH = (-0.3333328068256378, 0.13331392407417297, -0.05373455956578255, 0.020619595423340797, -0.00568067841231823)
_TANH_SMALL = 0.625

_ERF = (
    0.12837915122509003,
    -0.3761249780654907,
    0.11281827092170715,
    -0.026766231283545494,
    0.00499176187440753,
    -0.0005980213754810393,
)
_ERF_TAIL = (
    -0.12855175137519836,
    -0.6356252431869507,
    -0.10526277869939804,
    0.02267424203455448,
    -0.0029302325565367937,
    4.961701779393479e-05,
    4.557482316158712e-05,
    -4.937675839755684e-06,
)
_ERF_SMALL = 0.92
_ERF_ONE = 4.0  # from here on erf rounds to 1


def exp2(f: Floats, x: Value) -> Value:
    """``2^x`` within 2 ulp; results below 2^-126 may be 0."""
    rounded = f.add(x, ROUNDER)
    exponent = f.add(rounded, -ROUNDER)
    mantissa = f.polynomial(mlir.arith.subf(x, exponent), _EXP2)
    if f.scales:
        return f.scale(mantissa, exponent)
    return _scaled(f, x, mantissa, rounded, -126.0, 128.0)


def exp(f: Floats, x: Value) -> Value:
    """``e^x`` within 2 ulp; results below 2^-126 may be 0.

    The argument is reduced by multiples of ln 2, given in two parts (Cody and Waite).
    """
    if f.scales:  # the reduction of huge numbers must not give an infinite rest
        x = f.select(f.compare("ogt", x, _BEYOND), _BEYOND, x)
        x = f.select(f.compare("olt", x, -_BEYOND), -_BEYOND, x)
    rounded = f.fma(x, math.log2(math.e), ROUNDER)
    exponent = f.add(rounded, -ROUNDER)
    rest = f.fma(exponent, -_LN2_LOW, f.fma(exponent, -_LN2_HIGH, x))
    mantissa = f.polynomial(rest, _EXP)
    return f.scale(mantissa, exponent) if f.scales else _scaled(f, x, mantissa, rounded, -87.33654, 88.72284)


def _scaled(f: Floats, x: Value, mantissa: Value, rounded: Value, low: float, high: float) -> Value:
    """``mantissa * 2^n`` with n in the low bits of ``rounded``; 0 below ``low``, inf from ``high`` on, nan for nan."""
    exponent = mlir.arith.shli(f.bits(rounded), f.integer(23))
    result = f.from_bits(mlir.arith.addi(f.bits(mantissa), exponent))
    result = f.select(f.compare("olt", x, low), 0.0, result)
    return f.select(f.compare("uge", x, high), f.add(x, math.inf), result)


def tanh(f: Floats, x: Value) -> Value:
    """``tanh x`` within 2 ulp: an odd polynomial near zero, elsewhere ``1 - 2 / (e^2|x| + 1)``."""
    size = f.absolute(x)
    square = f.mul(x, x)
    small = f.fma(f.mul(square, size), f.polynomial(square, _TANH), size)
    large = f.sub(1.0, f.div(2.0, f.add(exp(f, f.add(size, size)), 1.0)))
    return f.copy_sign(f.select(f.compare("olt", size, _TANH_SMALL), small, large), x)


def erf(f: Floats, x: Value) -> Value:
    """``erf x`` within 2 ulp: an odd polynomial near zero, elsewhere ``1 - e^(-|x| + |x| P(|x|))``."""
    size = f.absolute(x)
    square = f.mul(x, x)
    small = f.fma(f.polynomial(square, _ERF), size, size)
    bounded = f.select(f.compare("ogt", size, _ERF_ONE), _ERF_ONE, size)
    exponent = f.fma(bounded, f.polynomial(bounded, _ERF_TAIL), f.sub(0.0, bounded))
    large = f.sub(1.0, exp(f, exponent))
    return f.copy_sign(f.select(f.compare("olt", size, _ERF_SMALL), small, large), x)

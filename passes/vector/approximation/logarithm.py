"""log, log2 and rsqrt of f32. Coefficients are minimax fits (Remez), rounded to f32 one after the other."""

import math
from collections.abc import Callable

from llm_mlir import mlir
from llm_mlir.ir.build import Value

from .floats import Floats

_LOG = (
    -0.49999988079071045,
    0.33333322405815125,
    -0.250015527009964,
    0.2000243067741394,
    -0.16610559821128845,
    0.14171701669692993,
    -0.13218553364276886,
    0.1296558529138565,
    -0.07761619240045547,
)
_LOG2 = (
    1.4426950216293335,
    -0.7213475108146667,
    0.48090216517448425,
    -0.3606875240802765,
    0.28839433193206787,
    -0.23969244956970215,
    0.2073383778333664,
    -0.19292496144771576,
    0.1717444509267807,
    -0.08948590606451035,
)
_LN2_HIGH = 0.693359375
_LN2_LOW = -2.12194440e-4
_SQRT_HALF_BITS = 0x3F3504F3
_MANTISSA_BITS = 0x007FFFFF
_SMALLEST_NORMAL = 2.0**-126


def log(f: Floats, x: Value) -> Value:
    """``ln x`` within 2 ulp, denormals too; -inf for 0, nan below."""

    def combine(exponent: Value, fraction: Value) -> Value:
        tail = f.mul(f.mul(fraction, fraction), f.polynomial(fraction, _LOG))
        low = f.add(f.fma(exponent, _LN2_LOW, tail), fraction)
        return f.fma(exponent, _LN2_HIGH, low)

    return _logarithm(f, x, combine)


def log2(f: Floats, x: Value) -> Value:
    """``log2 x`` within 2 ulp, denormals too; -inf for 0, nan below."""

    def combine(exponent: Value, fraction: Value) -> Value:
        return f.fma(fraction, f.polynomial(fraction, _LOG2), exponent)

    return _logarithm(f, x, combine)


def _logarithm(f: Floats, x: Value, combine: Callable[[Value, Value], Value]) -> Value:
    """``combine(n, m - 1)`` for ``x = m * 2^n`` with m between sqrt(1/2) and sqrt(2)."""
    tiny = f.compare("olt", x, _SMALLEST_NORMAL)
    normal = f.select(tiny, f.mul(x, 2.0**23), x)
    above = mlir.arith.subi(f.bits(normal), f.integer(_SQRT_HALF_BITS))
    exponent = f.to_float(mlir.arith.shrsi(above, f.integer(23)))
    exponent = f.select(tiny, f.add(exponent, -23.0), exponent)
    mantissa = mlir.arith.addi(mlir.arith.andi(above, f.integer(_MANTISSA_BITS)), f.integer(_SQRT_HALF_BITS))
    result = combine(exponent, f.add(f.from_bits(mantissa), -1.0))
    result = f.select(f.compare("oeq", x, 0.0), -math.inf, result)
    result = f.select(f.compare("olt", x, 0.0), math.nan, result)
    return f.select(f.compare("ult", x, math.inf), f.select(f.compare("uno", x, x), x, result), x)


def rsqrt(f: Floats, x: Value) -> Value:
    """``1 / sqrt x`` within 2 ulp: two correctly rounded instructions, on every target."""
    return f.div(1.0, mlir.math.sqrt(x))

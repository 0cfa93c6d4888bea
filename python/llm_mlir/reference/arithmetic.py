"""Meanings of ``arith`` and ``math`` ops on scalars and, element by element, on arrays.

An integer is stored as NumPy's signed type and an i1 as a bool; each op reads it as its documentation says, signed (an
i1 that is true is -1) or unsigned. Floats are computed in float64. Who stores a result wraps or rounds it to its type.
What is poison in MLIR (a division by zero, a conversion out of range) is some number here.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from llm_mlir.reference.numbers import exact

Function = Callable[..., Any]


def _signed(value: Any) -> Any:
    value = np.asarray(value)
    return -value.astype(np.int8) if value.dtype == np.dtype(bool) else value


def _unsigned(value: Any) -> Any:
    value = np.asarray(value)
    return value.astype(np.uint8) if value.dtype == np.dtype(bool) else value.view(f"u{value.dtype.itemsize}")


def _reading(read: Function, function: Function) -> Function:
    """``function`` of operands as ``read`` makes them."""

    def applied(*operands: Any) -> Any:
        with np.errstate(all="ignore"):
            return function(*(read(operand) for operand in operands))

    return applied


def _truncated_quotient(a: Any, b: Any) -> Any:
    return a // b + ((a % b != 0) & ((a < 0) != (b < 0)))


def _ceiled_quotient(a: Any, b: Any) -> Any:
    return a // b + (a % b != 0)


def _maximum(a: Any, b: Any) -> Any:
    return np.where((a == b) & np.signbit(a), b, np.maximum(a, b))  # of two zeros the positive one


_EITHER_SIGN: dict[str, Function] = {
    "addi": np.add,
    "subi": np.subtract,
    "muli": np.multiply,
    "andi": np.bitwise_and,
    "ori": np.bitwise_or,
    "xori": np.bitwise_xor,
    "shli": np.left_shift,
    "trunci": np.asarray,
    "extui": np.asarray,
    "uitofp": np.asarray,
    "index_castui": np.asarray,
}
_SIGNED: dict[str, Function] = {
    "floordivsi": np.floor_divide,
    "extsi": np.asarray,
    "sitofp": np.asarray,
    "index_cast": np.asarray,
}
_BOTH_WAYS: dict[str, Function] = {
    "div": _truncated_quotient,
    "ceildiv": _ceiled_quotient,
    "rem": lambda a, b: a - _truncated_quotient(a, b) * b,
    "min": np.minimum,
    "max": np.maximum,
    "shr": np.right_shift,
}
_FLOATS: dict[str, Function] = {
    "addf": np.add,
    "subf": np.subtract,
    "mulf": np.multiply,
    "divf": np.divide,
    "remf": np.fmod,
    "negf": np.negative,
    "maximumf": _maximum,
    "minimumf": lambda a, b: -_maximum(-a, -b),
    "maxnumf": np.fmax,
    "minnumf": np.fmin,
    "extf": np.asarray,
    "truncf": np.asarray,
    "convertf": np.asarray,
    "fptosi": np.trunc,
    "fptoui": lambda a: a.astype(np.uint64),
}
_MATH: dict[str, Function] = {
    **{
        name: getattr(np, name)
        for name in "cbrt ceil copysign cos cosh exp exp2 expm1 floor isfinite isinf isnan".split()
        + "log log10 log1p log2 sin sinh sqrt tan tanh trunc".split()
    },
    **{f"a{name}": getattr(np, f"arc{name}") for name in "cos cosh sin sinh tan tanh".split()},
    "absf": np.abs,
    "atan2": np.arctan2,
    "erf": np.vectorize(math.erf, otypes=[np.float64]),
    "erfc": np.vectorize(math.erfc, otypes=[np.float64]),
    "fma": lambda a, b, c: a * b + c,
    "powf": np.power,
    "round": lambda a: np.copysign(np.floor(np.abs(a) + 0.5), a),  # halves away from zero
    "roundeven": np.round,
    "rsqrt": lambda a: 1 / np.sqrt(a),
}

_INTEGER_ORDERS = [np.less, np.less_equal, np.greater, np.greater_equal]
_COMPARE_INTEGERS = [
    np.equal,
    np.not_equal,
    *(_reading(_signed, order) for order in _INTEGER_ORDERS),
    *(_reading(_unsigned, order) for order in _INTEGER_ORDERS),
]
_ORDERS = [np.equal, np.greater, np.greater_equal, np.less, np.less_equal, np.not_equal]


def _unordered(a: Any, b: Any) -> Any:
    return np.isnan(a) | np.isnan(b)


def compare_integers(predicate: int, a: Any, b: Any) -> Any:
    """``arith.cmpi``, by the number of its predicate."""
    return _COMPARE_INTEGERS[predicate](a, b)


def compare_floats(predicate: int, a: Any, b: Any) -> Any:
    """``arith.cmpf``, by the number of its predicate: false, six ordered, ord, six unordered, uno, true."""
    a, b = exact(a), exact(b)
    none = _unordered(a, b)
    ordered = [order(a, b) & ~none for order in _ORDERS]
    unordered = [order(a, b) | none for order in _ORDERS]
    always = np.ones_like(none)
    return [~always, *ordered, ~none, *unordered, none, always][predicate]


ARITHMETIC: dict[str, Function] = {
    **{f"arith.{name}": _reading(_unsigned, function) for name, function in _EITHER_SIGN.items()},
    **{f"arith.{name}": _reading(_signed, function) for name, function in _SIGNED.items()},
    **{f"arith.{name}si": _reading(_signed, function) for name, function in _BOTH_WAYS.items()},
    **{f"arith.{name}ui": _reading(_unsigned, function) for name, function in _BOTH_WAYS.items()},
    **{f"arith.{name}": _reading(exact, function) for name, function in _FLOATS.items()},
    **{f"math.{name}": _reading(exact, function) for name, function in _MATH.items()},
    "math.absi": _reading(_signed, np.abs),
}
"""By op name: a function of the operands' values."""

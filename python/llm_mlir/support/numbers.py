"""Numbers as callers have them, Python's or NumPy's: checked by type, and never rounded."""

import math
import operator
from numbers import Real
from typing import Any


def integer(name: str, value: Any, least: int | None = None, most: int | None = None) -> int:
    """``value`` as an int; raises TypeError unless it is a whole number by type, ValueError for one out of range."""
    try:
        number = None if isinstance(value, bool) else operator.index(value)
    except TypeError:
        number = None
    if number is None:
        raise TypeError(f"{name} expected an integer, got {shown(value)}")
    if most is not None and not (least or 0) <= number <= most:
        raise ValueError(f"{name} expected an integer from {least or 0} to {most}, got {cut(number)}")
    if least is not None and number < least:
        raise ValueError(f"{name} expected an integer >= {least}, got {cut(number)}")
    return number


def number(name: str, value: Any) -> float:
    """``value`` as a float, infinite where that ends; raises TypeError unless it is a real number by type."""
    if not isinstance(value, Real) or isinstance(value, bool):
        raise TypeError(f"{name} expected a number, got {shown(value)}")
    known: Any = value
    try:
        return float(known)
    except OverflowError:
        return math.inf if known > 0 else -math.inf


def shown(value: Any) -> str:
    """A value and its type in a message, cut."""
    return f"{cut(value)} ({type(value).__name__})"


def cut(value: Any) -> str:
    """A value in a message, cut."""
    try:
        text = repr(value)
    except ValueError:  # of Python's limit on the digits of an integer
        return "a number with thousands of digits"
    return text if len(text) <= 40 else text[:37] + "..."

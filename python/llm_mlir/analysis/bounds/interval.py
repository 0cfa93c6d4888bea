"""Intervals of integers, and arithmetic on them."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

_INFINITY = float("inf")


@dataclass(frozen=True)
class Interval:
    """The integers from ``low`` to ``high``, both included; infinite where nothing is known."""

    low: float = -_INFINITY
    high: float = _INFINITY

    @staticmethod
    def exactly(number: int) -> "Interval":
        """The interval of one number."""
        return Interval(number, number)

    @property
    def bounded(self) -> bool:
        """Whether there is an upper bound."""
        return self.high != _INFINITY

    def union(self, other: "Interval") -> "Interval":
        """The smallest interval that holds both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Interval") -> "Interval":
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: "Interval") -> "Interval":
        return self._corners(other, lambda a, b: 0 if a == 0 or b == 0 else a * b)

    def floordiv(self, other: "Interval") -> "Interval":
        """Quotients rounded down; nothing is known unless the divisor is positive."""
        return self._corners(other, _floor_divide) if other.low > 0 else Interval()

    def ceildiv(self, other: "Interval") -> "Interval":
        """Quotients rounded up; nothing is known unless the divisor is positive."""
        return self._corners(other, lambda a, b: -_floor_divide(-a, b)) if other.low > 0 else Interval()

    def remainder(self, other: "Interval") -> "Interval":
        """Remainders of division rounded to zero."""
        if other.low <= 0:
            return Interval()
        return Interval(min(self.low, 0), max(min(self.high, other.high - 1), 0))

    def minimum(self, other: "Interval") -> "Interval":
        """The smaller of two numbers."""
        return Interval(min(self.low, other.low), min(self.high, other.high))

    def maximum(self, other: "Interval") -> "Interval":
        """The larger of two numbers."""
        return Interval(max(self.low, other.low), max(self.high, other.high))

    def _corners(self, other: "Interval", operation: Callable[[float, float], float]) -> "Interval":
        """The range of an operation that is monotone in each operand on each side of zero."""
        values = [operation(a, b) for a, b in product((self.low, self.high), (other.low, other.high))]
        return Interval(min(values), max(values))


def _floor_divide(a: float, b: float) -> float:
    if b == _INFINITY:
        return 0 if a >= 0 else -1
    return a if a in (_INFINITY, -_INFINITY) else a // b

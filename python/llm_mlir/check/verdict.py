"""Whether results are equal, within a tolerance that follows element types and the length of sums."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..support.dtypes import ELEMENT_TYPES
from ..testing.compare import TOLERANCES, relative_error
from .draws import Draw

_SUM = 256
"""As long as sums are for which ``TOLERANCES`` hold."""


@dataclass(frozen=True)
class Difference:
    """The worst element of a result that is not what it should be."""

    function: str
    result: str
    index: tuple[int, ...]
    expected: Any
    actual: Any
    error: float
    what: str

    def __str__(self) -> str:
        where = f"[{', '.join(map(str, self.index))}]" if self.index else ""
        return (
            f"result '{self.result}'{where} of @{self.function} is {self.actual} and not {self.expected} "
            f"(error {self.error:.1e} of the largest value; {self.what})"
        )


def tolerance_of(arrays: Iterable[Any]) -> float:
    """For functions on these arguments: that of the narrowest float type, times the root of the longest sum in 256s.

    Errors of roundings add up like a random walk.
    """
    arrays = list(arrays)
    named = [ELEMENT_TYPES.get(array.dtype) for array in arrays]
    widest = max((TOLERANCES[name] for name in named if name in TOLERANCES), default=TOLERANCES["f32"])
    longest = max((size for array in arrays for size in array.shape[-2:]), default=1)
    return widest * math.sqrt(max(1.0, longest / _SUM))


def differences(
    draws: Sequence[Draw], expected: Sequence[Mapping[str, Any]], actual: Sequence[Mapping[str, Any]], tolerance: float
) -> list[Difference]:
    """Every result that differs by more than ``tolerance`` of its largest value, with its worst element."""
    return [
        _worst(draw, name, array, after[name], tolerance)
        for draw, before, after in zip(draws, expected, actual, strict=True)
        for name, array in before.items()
        if name in after and relative_error(after[name], array) > tolerance
    ]


def _worst(draw: Draw, name: str, expected: Any, actual: Any, tolerance: float) -> Difference:
    what, error = f"tolerance {tolerance:.1e}; {draw.what}", relative_error(actual, expected)
    if np.shape(actual) != np.shape(expected):
        return Difference(draw.function, name, (), f"of {np.shape(expected)}", f"of {np.shape(actual)}", error, what)
    a, b = np.asarray(actual, np.float64), np.asarray(expected, np.float64)
    with np.errstate(invalid="ignore"):
        gap = np.where(
            np.isfinite(a) & np.isfinite(b), np.abs(a - b), np.where((a == b) | (a != a) & (b != b), 0, np.inf)
        )
    index = tuple(int(i) for i in np.unravel_index(int(np.argmax(gap)), gap.shape))
    return Difference(draw.function, name, index, f"{b[index]:.6g}", f"{a[index]:.6g}", error, what)

"""The exact arithmetic that the meanings of ops use."""

from typing import Any

import numpy as np

Array = np.ndarray


def exact(array: Any) -> Array:
    """``array`` in float64, in which every meaning computes."""
    return np.asarray(array).astype(np.float64)


def overflowed(sums: Array, *operands: Array) -> Array:
    """``sums`` with infinities beyond the range of f32, in which ops compute unless an operand is f64."""
    limit = np.finfo(np.float64 if any(x.dtype == np.float64 for x in operands) else np.float32).max
    return np.where(np.abs(sums) > limit, np.copysign(np.inf, sums), sums)


def rounded(array: Array, like: Array) -> Array:
    """``array`` rounded to the element type of ``like``, where an op stores something between its steps."""
    return array.astype(like.dtype)

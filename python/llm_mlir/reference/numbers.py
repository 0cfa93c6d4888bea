"""The exact arithmetic that the meanings of ops use."""

from typing import Any

import numpy as np

Array = np.ndarray


def exact(array: Any) -> Array:
    """``array`` in float64, in which every meaning computes."""
    return np.asarray(array).astype(np.float64)


def rounded(array: Array, like: Array) -> Array:
    """``array`` rounded to the element type of ``like``, where an op stores something between its steps."""
    return array.astype(like.dtype)

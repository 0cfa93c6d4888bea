"""Random operands of the ops, the same in every process."""

import math
from collections.abc import Sequence
from typing import Any

import ml_dtypes
import numpy as np

from ..runtime.memory import pages
from .cases import OpCase

DTYPES: dict[str, Any] = {"f32": np.float32, "bf16": ml_dtypes.bfloat16}


_ROTATION = 7919  # values; a prime, so that it takes as many rotations as there are values to come back


def op_arrays(case: OpCase, dtype: str, copies: int) -> dict[str, Any]:
    """The operands by name.

    ``linear``: x [M, K], weight [copies, N, K]. ``attention``: q [T, H, D], k and v [copies, T, G, D].
    ``cached_attention``: q [1, H, D], k and v [copies, C, G, D]. Copies hold the same values in another order, so that
    drawing them takes no time. All start at a page, as what libraries allocate themselves starts at a cache line.
    """
    rng = np.random.default_rng(7)
    if case.op == "linear":
        m, n, k = case.sizes
        x = rng.standard_normal((m, k), np.float32).astype(DTYPES[dtype])
        return {"x": placed(x), "weight": _copies(rng, (n, k), k**-0.5, dtype, copies)}
    tokens, heads, groups, size = case.sizes
    queries = tokens if case.op == "attention" else 1
    q = rng.standard_normal((queries, heads, size), np.float32).astype(DTYPES[dtype])
    shape = (tokens, groups, size)
    return {"q": placed(q), "k": _copies(rng, shape, 1.0, dtype, copies), "v": _copies(rng, shape, 1.0, dtype, copies)}


def _copies(rng: np.random.Generator, shape: tuple[int, ...], scale: float, dtype: str, copies: int) -> np.ndarray:
    """Each copy is another rotation of the same values: no two are equal, or a library might keep one of them."""
    one = (rng.standard_normal(shape, np.float32) * np.float32(scale)).astype(DTYPES[dtype])
    result = empty((copies, *shape), one.dtype)
    for copy in range(copies):
        result[copy] = np.roll(one, _ROTATION * copy)
    return result


def empty(shape: Sequence[int], dtype: Any) -> np.ndarray:
    """An array of zeros on pages of its own."""
    size = np.dtype(dtype).itemsize
    return np.frombuffer(pages(math.prod(shape) * size), dtype).reshape(shape)


def placed(array: np.ndarray) -> np.ndarray:
    """A copy on pages of its own."""
    result = empty(array.shape, array.dtype)
    result[:] = array
    return result

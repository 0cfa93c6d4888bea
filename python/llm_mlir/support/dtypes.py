"""Element types as NumPy knows them."""

from typing import Any

import numpy as np

try:
    import ml_dtypes

    _BF16 = np.dtype(ml_dtypes.bfloat16)
except ImportError:  # on a machine that only runs what was compiled elsewhere: elements are moved, not computed with
    _BF16 = np.dtype("V2")

DTYPES: dict[str, Any] = {
    "f64": np.dtype(np.float64),
    "f32": np.dtype(np.float32),
    "f16": np.dtype(np.float16),
    "bf16": _BF16,
    "index": np.dtype(np.int64),
    "i64": np.dtype(np.int64),
    "i32": np.dtype(np.int32),
    "i16": np.dtype(np.int16),
    "i8": np.dtype(np.int8),
    "i1": np.dtype(np.bool_),
}
"""NumPy's type for each element type, by its spelling in MLIR."""
ELEMENT_TYPES: dict[Any, str] = {dtype: name for name, dtype in DTYPES.items()}
"""The other way; int64 is i64."""


def rounded(values: Any, dtype: str) -> Any:
    """f32 ``values`` as a contiguous array of an element type ("f32", "f16", "bf16"), rounded to nearest even.

    bf16 is what is left of an f32 without its lower half; NaNs stay NaNs.
    """
    values = np.ascontiguousarray(values, np.float32)
    if dtype != "bf16":
        return values.astype(DTYPES[dtype])
    bits = values.view(np.uint32)
    up = bits + (np.uint32(0x7FFF) + (bits >> 16 & 1))
    kept = np.where(np.isnan(values), bits | np.uint32(1 << 22), up) >> 16
    return kept.astype(np.uint16).view(_BF16)


def widened(values: Any, dtype: str) -> Any:
    """An array of an element type as f32 (integers as they are): the inverse of ``rounded``."""
    if dtype == "bf16":
        return (values.view(np.uint16).astype(np.uint32) << 16).view(np.float32)
    return values.astype(np.float32) if values.dtype.kind == "f" else values

"""Codes of a few bits as NumPy arrays: into bytes, out of them, and what they stand for (``support.codes``)."""

from typing import Any

import numpy as np

from .codes import STEP, table_of


def pack_nibbles(codes: Any) -> Any:
    """u8 ``[..., K]`` of 0 to 15 as i8 ``[..., K / 2]``; K is a multiple of 8."""
    parts = codes.reshape(*codes.shape[:-1], -1, 2, STEP // 2)
    return (parts[..., 0, :] | parts[..., 1, :] << 4).reshape(*codes.shape[:-1], -1).view(np.int8)


def unpack_nibbles(packed: Any) -> Any:
    """The inverse of ``pack_nibbles``."""
    parts = packed.view(np.uint8).reshape(*packed.shape[:-1], -1, 1, STEP // 2)
    return np.concatenate([parts & 15, parts >> 4], axis=-2).reshape(*packed.shape[:-1], -1)


def values(codes: Any, bits: int, has_mins: bool, codebook: str | None = None) -> Any:
    """What i8 ``codes`` stand for before scales and minimums, as f64 ``[..., K]``."""
    if bits != 4:
        return codes.astype(np.float64)
    return np.array(table_of(codebook, has_mins))[unpack_nibbles(np.ascontiguousarray(codes))]

"""Codes of a few bits in 32-bit words."""

from typing import Any

import numpy as np


def unpack_words(words: Any, bits: int) -> Any:
    """i32 ``[..., n]`` as u8 codes ``[..., n * 32 // bits]``, the lowest bits first; ``bits`` divides 32."""
    shifts = np.arange(0, 32, bits, dtype=np.uint32)
    codes = words.view(np.uint32)[..., None] >> shifts & np.uint32((1 << bits) - 1)
    return codes.astype(np.uint8).reshape(*words.shape[:-1], -1)


def unpack_dense(words: Any, bits: int, count: int) -> Any:
    """i32 ``[..., n]`` as u8 codes ``[..., count]`` that follow one another without a gap, across words too."""
    if 32 % bits == 0:
        return unpack_words(words, bits)[..., :count]
    flat = np.unpackbits(np.ascontiguousarray(words).view(np.uint8), axis=-1, bitorder="little")[..., : count * bits]
    return np.packbits(flat.reshape(*words.shape[:-1], count, bits), axis=-1, bitorder="little")[..., 0]

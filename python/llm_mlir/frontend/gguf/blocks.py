"""The types of GGUF tensors: how many elements and bytes a block has, and what its bytes stand for.

Formats and tables are those of ggml (``ggml-common.h``, ``ggml-quants.c``); values are computed in f32 and in the same
order, so they equal those of the ``gguf`` package bit for bit. Nibbles of 32 elements lie as ggml has them: the low
ones are the first 16 elements, the high ones the others.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import ml_dtypes
import numpy as np


@dataclass(frozen=True)
class BlockType:
    """A tensor type: its ``id`` in files, ``elements`` and ``bytes`` of a block.

    ``decode`` makes an array [blocks, elements] of u8 [blocks, bytes].
    """

    name: str
    id: int
    elements: int
    bytes: int
    decode: Callable[[Any], Any]

    @property
    def is_quantized(self) -> bool:
        """Whether elements share scales."""
        return self.elements > 1


TYPES: dict[int, BlockType] = {}
"""The types that are decoded here, by id."""

UNSUPPORTED = {
    9: "Q8_1",
    10: "Q2_K",
    11: "Q3_K",
    15: "Q8_K",
    16: "IQ2_XXS",
    17: "IQ2_XS",
    18: "IQ3_XXS",
    19: "IQ1_S",
    21: "IQ3_S",
    22: "IQ2_S",
    23: "IQ4_XS",
    24: "I8",
    25: "I16",
    26: "I32",
    27: "I64",
    29: "IQ1_M",
    34: "TQ1_0",
    35: "TQ2_0",
    40: "NVFP4",
    41: "Q1_0",
}
"""Names of other types, for errors."""

_IQ4_NL = np.array([-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113], np.float32)
_MXFP4 = np.array([0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12], np.float32)  # twice e2m1


def _block(name: str, id_: int, elements: int, bytes_: int) -> Callable[[Callable[[Any], Any]], Any]:
    def register(decode: Callable[[Any], Any]) -> Callable[[Any], Any]:
        TYPES[id_] = BlockType(name, id_, elements, bytes_, decode)
        return decode

    return register


def _plain(name: str, id_: int, dtype: Any) -> None:
    _block(name, id_, 1, np.dtype(dtype).itemsize)(lambda blocks: blocks.view(dtype))


_plain("F32", 0, np.float32)
_plain("F16", 1, np.float16)
_plain("F64", 28, np.float64)
_plain("BF16", 30, ml_dtypes.bfloat16)


def _half(blocks: Any, at: int) -> Any:
    """The f16 of each block at byte ``at``, as f32 [blocks, 1]."""
    return np.ascontiguousarray(blocks[:, at : at + 2]).view(np.float16).astype(np.float32)


def _nibbles(codes: Any) -> Any:
    """u8 [..., n] as 4-bit codes [..., 2n]: first the low nibbles, then the high ones."""
    return np.concatenate([codes & 15, codes >> 4], axis=-1)


def _fifth_bits(blocks: Any, at: int) -> Any:
    """The bits of four bytes at ``at``, as the fifth bits of 32 codes."""
    return np.unpackbits(blocks[:, at : at + 4], axis=1, bitorder="little") << np.uint8(4)


@_block("Q4_0", 2, 32, 18)
def _q4_0(blocks: Any) -> Any:
    return _half(blocks, 0) * (_nibbles(blocks[:, 2:]).astype(np.float32) - np.float32(8))


@_block("Q4_1", 3, 32, 20)
def _q4_1(blocks: Any) -> Any:
    return _half(blocks, 0) * _nibbles(blocks[:, 4:]).astype(np.float32) + _half(blocks, 2)


@_block("Q5_0", 6, 32, 22)
def _q5_0(blocks: Any) -> Any:
    codes = _nibbles(blocks[:, 6:]) | _fifth_bits(blocks, 2)
    return _half(blocks, 0) * (codes.astype(np.float32) - np.float32(16))


@_block("Q5_1", 7, 32, 24)
def _q5_1(blocks: Any) -> Any:
    codes = _nibbles(blocks[:, 8:]) | _fifth_bits(blocks, 4)
    return _half(blocks, 0) * codes.astype(np.float32) + _half(blocks, 2)


@_block("Q8_0", 8, 32, 34)
def _q8_0(blocks: Any) -> Any:
    return blocks[:, 2:].view(np.int8).astype(np.float32) * _half(blocks, 0)


def _scales_and_mins(packed: Any) -> tuple[Any, Any]:
    """6-bit scales and mins of 8 groups in 12 bytes: four of each whole, the others' parts spread (Q4_K, Q5_K)."""
    first, second, third = packed[:, :4], packed[:, 4:8], packed[:, 8:]
    scales = np.concatenate([first & 63, (third & 15) | ((first >> 6) << 4)], axis=1)
    mins = np.concatenate([second & 63, (third >> 4) | ((second >> 6) << 4)], axis=1)
    return scales.astype(np.float32), mins.astype(np.float32)


def _grouped(blocks: Any, codes: Any) -> Any:
    """Codes [blocks, 8, 32] by the two f16 and the scales and mins at the start of a block."""
    scales, mins = _scales_and_mins(blocks[:, 4:16])
    scales, mins = _half(blocks, 0) * scales, _half(blocks, 2) * mins
    return (scales[:, :, None] * codes.astype(np.float32) - mins[:, :, None]).reshape(len(blocks), 256)


@_block("Q4_K", 12, 256, 144)
def _q4_k(blocks: Any) -> Any:
    return _grouped(blocks, _nibbles(blocks[:, 16:].reshape(-1, 4, 32)).reshape(-1, 8, 32))


@_block("Q5_K", 13, 256, 176)
def _q5_k(blocks: Any) -> Any:
    codes = _nibbles(blocks[:, 48:].reshape(-1, 4, 32)).reshape(-1, 8, 32)
    fifth = blocks[:, None, 16:48] >> np.arange(8, dtype=np.uint8)[:, None] & 1
    return _grouped(blocks, codes | fifth << 4)


@_block("Q6_K", 14, 256, 210)
def _q6_k(blocks: Any) -> Any:
    low = _nibbles(blocks[:, :128].reshape(-1, 2, 64)).reshape(-1, 2, 4, 32)
    high = blocks[:, 128:192].reshape(-1, 2, 1, 32) >> np.array([0, 2, 4, 6], np.uint8)[:, None] & 3
    codes = (low | high << 4).reshape(-1, 16, 16).astype(np.float32) - np.float32(32)
    scales = _half(blocks, 208) * blocks[:, 192:208].view(np.int8).astype(np.float32)
    return (scales[:, :, None] * codes).reshape(len(blocks), 256)


@_block("IQ4_NL", 20, 32, 18)
def _iq4_nl(blocks: Any) -> Any:
    return _half(blocks, 0) * _IQ4_NL[_nibbles(blocks[:, 2:])]


@_block("MXFP4", 39, 32, 17)
def _mxfp4(blocks: Any) -> Any:
    exponents = blocks[:, :1].astype(np.uint32)  # of half the scale, for codes that are twice the value
    bits = np.where(exponents < 2, np.uint32(0x00200000) << exponents, (exponents - 1) << np.uint32(23))
    return bits.view(np.float32) * _MXFP4[_nibbles(blocks[:, 1:])]

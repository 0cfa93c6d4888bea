"""The types of GGUF tensors: how many elements and bytes a block has, and what its bytes stand for.

Formats and tables are those of ggml (``ggml-common.h``, ``ggml-quants.c``); values are computed in f32 and in the same
order, so they equal those of the ``gguf`` package bit for bit. Nibbles of 32 elements lie as ggml has them: the low
ones are the first 16 elements, the high ones the others. Types with scales are taken apart first, into what
``support.codes`` describes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import ml_dtypes
import numpy as np

from ...support.code_arrays import Codes
from ...support.codes import Coding


@dataclass(frozen=True)
class BlockType:
    """A tensor type: its ``id`` in files, ``elements`` and ``bytes`` of a block.

    ``decode`` makes an array [blocks, elements] of u8 [blocks, bytes]; ``split``, of a type with scales (``coding``),
    the codes of the blocks, their scales and minimums.
    """

    name: str
    id: int
    elements: int
    bytes: int
    decode: Callable[[Any], Any]
    coding: Coding | None = None
    split: Callable[[Any], Codes] | None = None

    @property
    def is_quantized(self) -> bool:
        """Whether elements share scales."""
        return self.coding is not None


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

_Split = Callable[[Any], tuple[Any, ...]]


def _plain(name: str, id_: int, dtype: Any) -> None:
    TYPES[id_] = BlockType(name, id_, 1, np.dtype(dtype).itemsize, lambda blocks: blocks.view(dtype))


def _coded(name: str, id_: int, elements: int, bytes_: int, *coding: Any) -> Callable[[_Split], _Split]:
    """Decorator of what takes blocks apart into numbers [blocks, elements], scales [blocks, groups] and minimums."""
    how = Coding(*coding, scales="f32")

    def register(split: _Split) -> _Split:
        def codes(blocks: Any) -> Codes:
            return Codes(how, *split(blocks))

        TYPES[id_] = BlockType(name, id_, elements, bytes_, lambda blocks: codes(blocks).decoded(), how, codes)
        return split

    return register


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


@_coded("Q4_0", 2, 32, 18, 4, 32)
def _q4_0(blocks: Any) -> tuple[Any, ...]:
    return _nibbles(blocks[:, 2:]), _half(blocks, 0)


@_coded("Q4_1", 3, 32, 20, 4, 32, None, True)
def _q4_1(blocks: Any) -> tuple[Any, ...]:
    return _nibbles(blocks[:, 4:]), _half(blocks, 0), _half(blocks, 2)


@_coded("Q5_0", 6, 32, 22, 5, 32)
def _q5_0(blocks: Any) -> tuple[Any, ...]:
    codes = _nibbles(blocks[:, 6:]) | _fifth_bits(blocks, 2)
    return codes.view(np.int8) - np.int8(16), _half(blocks, 0)


@_coded("Q5_1", 7, 32, 24, 5, 32, None, True)
def _q5_1(blocks: Any) -> tuple[Any, ...]:
    codes = _nibbles(blocks[:, 8:]) | _fifth_bits(blocks, 4)
    return codes.view(np.int8), _half(blocks, 0), _half(blocks, 2)


@_coded("Q8_0", 8, 32, 34, 8, 32)
def _q8_0(blocks: Any) -> tuple[Any, ...]:
    return blocks[:, 2:].view(np.int8), _half(blocks, 0)


def _scales_and_mins(packed: Any) -> tuple[Any, Any]:
    """6-bit scales and mins of 8 groups in 12 bytes: four of each whole, the others' parts spread (Q4_K, Q5_K)."""
    first, second, third = packed[:, :4], packed[:, 4:8], packed[:, 8:]
    scales = np.concatenate([first & 63, (third & 15) | ((first >> 6) << 4)], axis=1)
    mins = np.concatenate([second & 63, (third >> 4) | ((second >> 6) << 4)], axis=1)
    return scales.astype(np.float32), mins.astype(np.float32)


def _grouped(blocks: Any, codes: Any) -> tuple[Any, ...]:
    """Codes [blocks, 8, 32] by the two f16 and the scales and mins at the start of a block."""
    scales, mins = _scales_and_mins(blocks[:, 4:16])
    return codes.reshape(len(blocks), 256), _half(blocks, 0) * scales, -(_half(blocks, 2) * mins)


@_coded("Q4_K", 12, 256, 144, 4, 32, None, True)
def _q4_k(blocks: Any) -> tuple[Any, ...]:
    return _grouped(blocks, _nibbles(blocks[:, 16:].reshape(-1, 4, 32)))


@_coded("Q5_K", 13, 256, 176, 5, 32, None, True)
def _q5_k(blocks: Any) -> tuple[Any, ...]:
    codes = _nibbles(blocks[:, 48:].reshape(-1, 4, 32)).reshape(-1, 8, 32)
    fifth = blocks[:, None, 16:48] >> np.arange(8, dtype=np.uint8)[:, None] & 1
    return _grouped(blocks, (codes | fifth << 4).view(np.int8))


@_coded("Q6_K", 14, 256, 210, 6, 16)
def _q6_k(blocks: Any) -> tuple[Any, ...]:
    low = _nibbles(blocks[:, :128].reshape(-1, 2, 64)).reshape(-1, 2, 4, 32)
    high = blocks[:, 128:192].reshape(-1, 2, 1, 32) >> np.array([0, 2, 4, 6], np.uint8)[:, None] & 3
    codes = (low | high << 4).reshape(-1, 256).view(np.int8) - np.int8(32)
    return codes, _half(blocks, 208) * blocks[:, 192:208].view(np.int8).astype(np.float32)


@_coded("IQ4_NL", 20, 32, 18, 4, 32, "iq4_nl")
def _iq4_nl(blocks: Any) -> tuple[Any, ...]:
    return _nibbles(blocks[:, 2:]), _half(blocks, 0)


@_coded("MXFP4", 39, 32, 17, 4, 32, "e2m1x2")
def _mxfp4(blocks: Any) -> tuple[Any, ...]:
    exponents = blocks[:, :1].astype(np.uint32)  # of half the scale, for codes that are twice the value
    bits = np.where(exponents < 2, np.uint32(0x00200000) << exponents, (exponents - 1) << np.uint32(23))
    return _nibbles(blocks[:, 1:]), bits.view(np.float32)

"""Codes of a few bits as NumPy arrays: into bytes, out of them, and what they stand for (``support.codes``)."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from .codes import STEP, CodedPart, Coding, table_of


def pack_nibbles(codes: Any) -> Any:
    """u8 ``[..., K]`` of 0 to 15 as i8 ``[..., K / 2]``; K is a multiple of 8."""
    words = np.ascontiguousarray(codes).view(np.uint32)
    return (words[..., ::2] | words[..., 1::2] << 4).view(np.int8)


def unpack_nibbles(packed: Any) -> Any:
    """The inverse of ``pack_nibbles``."""
    parts = packed.view(np.uint8).reshape(*packed.shape[:-1], -1, 1, STEP // 2)
    return np.concatenate([parts & 15, parts >> 4], axis=-2).reshape(*packed.shape[:-1], -1)


def values(codes: Any, bits: int, has_mins: bool, codebook: str | None = None) -> Any:
    """What i8 ``codes`` stand for before scales and minimums, as f64 ``[..., K]``."""
    if bits != 4:
        return codes.astype(np.float64)
    return np.array(table_of(codebook, has_mins))[unpack_nibbles(np.ascontiguousarray(codes))]


@dataclass(frozen=True)
class Codes:
    """Rows of codes taken apart: ``numbers`` [N, K] (i8, of 4 bits u8 below 16), scales and minimums [N, K / group].

    Scales and minimums are f32.
    """

    coding: Coding
    numbers: Any
    scales: Any
    mins: Any = None

    def decoded(self) -> Any:
        """What they stand for, f32 [N, K]."""
        groups = self._values().astype(np.float32).reshape(*self.scales.shape, self.coding.group)
        result = self.scales[..., None] * groups
        return (result if self.mins is None else result + self.mins[..., None]).reshape(self.numbers.shape)

    def part(self, part: CodedPart) -> Any:
        """A part of the same numbers in another coding, which must hold them (``Coding.holds``)."""
        wanted = part.coding
        if part.part == "codes":
            return pack_nibbles(self.numbers) if wanted.bits == 4 else self._signed()
        times = self.coding.group // wanted.group
        return np.repeat(self.scales if part.part == "scales" else self._mins(wanted), times, axis=1)

    def _values(self) -> Any:
        table = self.coding.table
        return self.numbers if table is None else np.array(table, np.float32)[self.numbers]

    def _signed(self) -> Any:
        return self._values().astype(np.int8)

    def _mins(self, wanted: Coding) -> Any:
        if self.mins is not None:
            return self.mins
        # Codes of 4 bits are 8 less where there are no minimums, bytes are not.
        return self.scales * np.float32(-8 if wanted.bits == 4 else 0)

"""Codes of a few bits that stand for weights: how they lie in bytes, and what each means.

A row of K codes has groups of neighbors; each group has a scale and, it may be, a minimum: ``scale * value + min``.
Codes of 5, 6 and 8 bits are signed bytes. Of 4 bits there are two in a byte: byte ``4 s + j`` has code ``8 s + j`` in
its low half and ``8 s + 4 + j`` in its high one, so that four bytes give twice four neighbors.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from .errors import InputError

BITS = (4, 5, 6, 8)
WORD = 4
"""Bytes that lie side by side wherever codes are packed: kernels read them as one."""
STEP = 8
"""Codes of 4 bits in a word."""

CODEBOOKS: Mapping[str, tuple[float, ...]] = {
    "nf4": (
        -1.0,
        -0.6961928009986877,
        -0.5250730514526367,
        -0.39491748809814453,
        -0.28444138169288635,
        -0.18477343022823334,
        -0.09105003625154495,
        0.0,
        0.07958029955625534,
        0.16093020141124725,
        0.24611230194568634,
        0.33791524171829224,
        0.44070982933044434,
        0.5626170039176941,
        0.7229568362236023,
        1.0,
    ),
    "e2m1": (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 0.0, -0.5, -1.0, -1.5, -2.0, -3.0, -4.0, -6.0),
    "e2m1x2": (0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12),
    "iq4_nl": (-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113),
}
"""What codes of 4 bits mean by name of the book, 16 values each."""


def table_of(codebook: str | None, has_mins: bool) -> tuple[float, ...]:
    """The values of the codes of 4 bits: those of the book, or 0 to 15, less 8 where there are no minimums."""
    return CODEBOOKS[codebook] if codebook else tuple(float(code - (0 if has_mins else 8)) for code in range(16))


@dataclass(frozen=True)
class Coding:
    """How codes are to be read: ``bits`` each, ``group`` neighbors along K with one scale (and minimum).

    ``scales`` is the element type of scales and minimums. bf16 costs no accuracy where codes are chosen for them.
    """

    bits: int
    group: int
    codebook: str | None = None
    has_mins: bool = False
    scales: str = "bf16"

    @property
    def per_word(self) -> int:
        """Codes in a word."""
        return STEP if self.bits == 4 else WORD

    @property
    def table(self) -> tuple[float, ...] | None:
        """What codes of 4 bits stand for; None for others, which are numbers."""
        return table_of(self.codebook, self.has_mins) if self.bits == 4 else None

    def columns(self, depth: int) -> int:
        """Bytes of a row of ``depth`` codes."""
        return depth // 2 if self.bits == 4 else depth

    def fills_words(self, depth: int) -> bool:
        """Whether no word of a row of ``depth`` codes belongs to two groups."""
        return self.group % self.per_word == 0 or self.group == depth

    def holds(self, other: "Coding") -> bool:
        """Whether what ``other`` codes can be said without loss."""
        if self.scales != "f32" or other.group % self.group or (other.has_mins and not self.has_mins):
            return False
        if self.bits == 4:
            return other.bits == 4 and self.codebook == other.codebook
        return other.bits <= self.bits and other.is_integer

    def joined(self, other: "Coding") -> "Coding | None":
        """The narrowest coding that holds both; None where there is none."""
        group, has_mins = math.gcd(self.group, other.group), self.has_mins or other.has_mins
        if self.bits == other.bits and self.codebook == other.codebook:
            return Coding(self.bits, group, self.codebook, has_mins, "f32")
        integers = self.is_integer and other.is_integer
        return Coding(8, group, None, has_mins, "f32") if integers else None

    @property
    def is_integer(self) -> bool:
        """Whether codes stand for integers before scales and minimums."""
        return self.table is None or all(value == int(value) for value in self.table)

    @property
    def parts(self) -> tuple[str, ...]:
        """What a weight consists of."""
        return ("codes", "scales", *(("mins",) if self.has_mins else ()))

    def part_shape(self, part: str, shape: tuple[int, int]) -> tuple[int, int]:
        """The shape of a part of a weight of that ``shape``."""
        rows, depth = shape
        return rows, self.columns(depth) if part == "codes" else depth // self.group

    def __str__(self) -> str:
        book = f":{self.codebook}" if self.codebook else ""
        return f"{self.bits}x{self.group}{'+mins' if self.has_mins else ''}{book}/{self.scales}"


@dataclass(frozen=True)
class CodedPart:
    """A part of a weight in codes: ``codes<8x32/bf16>``, ``mins<4x32+mins/f32>`` or ``scales<4x64:nf4/bf16>``."""

    part: str
    coding: Coding

    @staticmethod
    def parse(text: str) -> "CodedPart":
        """The part that ``text`` says; raises ``InputError``."""
        match = re.fullmatch(r"(codes|scales|mins)<([4568])x([1-9]\d*)(\+mins)?(?::(\w+))?/(f32|bf16)>", text)
        if match is None or match[5] not in (None, *CODEBOOKS) or (match[1] == "mins" and not match[4]):
            raise InputError(f"part of a weight expects such as 'codes<8x32/bf16>', got {text!r}")
        return CodedPart(match[1], Coding(int(match[2]), int(match[3]), match[5], match[4] is not None, match[6]))

    def __str__(self) -> str:
        return f"{self.part}<{self.coding}>"

    @property
    def suffix(self) -> str:
        """What the part's name has behind that of the weight."""
        return f":{self.part}"

    @property
    def element(self) -> str:
        """The element type."""
        return "i8" if self.part == "codes" else self.coding.scales

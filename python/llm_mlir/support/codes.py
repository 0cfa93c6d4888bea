"""Codes of a few bits that stand for weights: how they lie in bytes, and what each means.

A row of K codes has groups of neighbors; each group has a scale and, it may be, a minimum: ``scale * value + min``.
Codes of 5, 6 and 8 bits are signed bytes. Of 4 bits there are two in a byte: byte ``4 s + j`` has code ``8 s + j`` in
its low half and ``8 s + 4 + j`` in its high one, so that four bytes give twice four neighbors.
"""

from collections.abc import Mapping
from dataclasses import dataclass

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
    "iq4_nl": (-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113),
}
"""What codes of 4 bits mean by name of the book, 16 values each."""


def table_of(codebook: str | None, has_mins: bool) -> tuple[float, ...]:
    """The values of the codes of 4 bits: those of the book, or 0 to 15, less 8 where there are no minimums."""
    return CODEBOOKS[codebook] if codebook else tuple(float(code - (0 if has_mins else 8)) for code in range(16))


@dataclass(frozen=True)
class Coding:
    """How codes are to be read: ``bits`` each, ``group`` neighbors along K with one scale (and minimum)."""

    bits: int
    group: int
    codebook: str | None = None
    has_mins: bool = False

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

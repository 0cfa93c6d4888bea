"""GPTQ and AWQ: weights stored transposed, [K, N], several codes in a word.

Sources: AutoGPTQ ``qlinear_cuda_old.py`` (Frantar et al. 2022, arXiv:2210.17323), AutoAWQ ``packing_utils.py`` (Lin et
al. 2023, arXiv:2306.00978).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ModelError
from ..fields import Fields
from .bits import unpack_words
from .weight import QuantizedWeight

if TYPE_CHECKING:
    from ..checkpoint import Checkpoint

_CODES = ".qweight"
_AWQ_ORDER = np.array([0, 4, 1, 5, 2, 6, 3, 7])  # where the columns of eight lie in a word


@dataclass(frozen=True)
class _Columns(QuantizedWeight):
    """``weight[n, k] = scales[g, n] * (codes[k, n] - zeros[g, n])``, g the group of k."""

    bits: int = 4
    group: int = -1

    @property
    def codes(self) -> str:
        """See ``QuantizedWeight.codes``."""
        return self.stem + _CODES

    @property
    def _in_word(self) -> int:
        return 32 // self.bits

    def _groups(self, depth: int) -> int:
        return 1 if self.group <= 0 else -(-depth // self.group)

    def _dequantized(self, codes: Any, zeros: Any, scales: Any, group_of: Any) -> Any:
        """[n, K] of codes [K, n], zeros and scales [groups, n]."""
        scales, zeros = scales.astype(np.float32), zeros.astype(np.float32)
        return np.ascontiguousarray(((codes.astype(np.float32) - zeros[group_of]) * scales[group_of]).T)

    def _group_of(self, depth: int) -> Any:
        return np.arange(depth) // self.group if self.group > 0 else np.zeros(depth, np.int64)


@dataclass(frozen=True)
class GptqWeight(_Columns):
    """Words run along K for codes and along N for zeros, which are one less than they count (``zero_offset``)."""

    zero_offset: int = 1

    @property
    def shape(self) -> tuple[int, int]:
        """See ``QuantizedWeight.shape``."""
        return self.size(_CODES, 1), self.size(_CODES, 0) * self._in_word

    def rows(self, first: int, last: int) -> Any:
        """See ``QuantizedWeight.rows``."""
        count, depth = self.shape
        groups = self._groups(depth)
        words = self.tensor(_CODES, ["I32"], [None, count])[:, first:last]
        codes = unpack_words(np.ascontiguousarray(words.T), self.bits).T
        zeros = unpack_words(self.tensor(".qzeros", ["I32"], [groups, -(-count // self._in_word)]), self.bits)
        scales = self.tensor(".scales", ["F16", "BF16", "F32"], [groups, count])[:, first:last]
        order = self.tensor(".g_idx", ["I32"], [depth]) if self.has(".g_idx") else self._group_of(depth)
        if order.min() < 0 or order.max() >= groups:
            raise ModelError(f"{self.source.directory}: tensor '{self.stem}.g_idx' expected groups below {groups}")
        return self._dequantized(codes, zeros[:, first:last] + np.uint16(self.zero_offset), scales, order)


@dataclass(frozen=True)
class AwqWeight(_Columns):
    """Words run along N, eight columns in an order of their own."""

    @property
    def shape(self) -> tuple[int, int]:
        """See ``QuantizedWeight.shape``."""
        return self.size(_CODES, 1) * self._in_word, self.size(_CODES, 0)

    def rows(self, first: int, last: int) -> Any:
        """See ``QuantizedWeight.rows``."""
        count, depth = self.shape
        groups, start, end = self._groups(depth), first // self._in_word, -(-last // self._in_word)
        part = slice(first - start * self._in_word, last - start * self._in_word)
        codes = self._columns(self.tensor(_CODES, ["I32"], [depth, None])[:, start:end])[:, part]
        zeros = self._columns(self.tensor(".qzeros", ["I32"], [groups, count // self._in_word])[:, start:end])[:, part]
        scales = self.tensor(".scales", ["F16", "BF16", "F32"], [groups, count])[:, first:last]
        return self._dequantized(codes, zeros, scales, self._group_of(depth))

    def _columns(self, words: Any) -> Any:
        codes = unpack_words(np.ascontiguousarray(words), self.bits)
        return codes.reshape(*words.shape, self._in_word)[..., _AWQ_ORDER].reshape(len(words), -1)


def read_gptq(config: Fields, source: "Checkpoint") -> Iterator[QuantizedWeight]:
    """GPTQ of 2, 4 or 8 bits, with and without ``desc_act``."""
    bits = _bits(config, (2, 4, 8))
    version = config.text("checkpoint_format", "gptq")
    if version not in ("gptq", "gptq_v2"):
        raise config.error("checkpoint_format", "gptq or gptq_v2")
    for stem in _stems(source):
        yield GptqWeight(source, stem, "gptq", bits, _group(config), 1 if version == "gptq" else 0)


def read_awq(config: Fields, source: "Checkpoint") -> Iterator[QuantizedWeight]:
    """AWQ of 4 bits in the layout "gemm"."""
    bits = _bits(config, (4,))
    if config.text("version", "gemm").lower() != "gemm":
        raise config.error("version", "gemm")
    for stem in _stems(source):
        yield AwqWeight(source, stem, "awq", bits, _group(config))


def _stems(source: "Checkpoint") -> list[str]:
    return [name.removesuffix(_CODES) for name in source.owners if name.endswith(_CODES)]


def _bits(config: Fields, known: tuple[int, ...]) -> int:
    key = "w_bit" if config.has("w_bit") else "bits"
    bits = config.integer(key)
    if bits not in known:
        raise config.error(key, f"one of {', '.join(map(str, known))}")
    return bits


def _group(config: Fields) -> int:
    return config.integer("q_group_size" if config.has("q_group_size") else "group_size", 128, minimum=-1)

"""Weights stored as [N, K] codes with scales by tensor, row, group or block: compressed-tensors and FP8.

Sources: ``compressed_tensors/compressors`` (vLLM project), ``transformers/integrations/finegrained_fp8.py``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ModelError
from ..fields import Fields
from .bits import unpack_dense
from .weight import QuantizedWeight

if TYPE_CHECKING:
    from ..checkpoint import Checkpoint

_WEIGHT, _PACKED, _SCALE, _ZERO = ".weight", ".weight_packed", ".weight_scale", ".weight_zero_point"
_FLOATS = ["F32", "BF16", "F16"]
_FORMATS = ("pack-quantized", "int-quantized", "float-quantized", "naive-quantized", "mixed-precision", "dense")


@dataclass(frozen=True)
class ScaledWeight(QuantizedWeight):
    """``weight = scale * (code - zero)``: codes are i8 or FP8; a scale serves a ``block`` of rows and columns.

    A block that is None follows from the numbers of scales and codes.
    """

    scale_suffix: str = _SCALE
    block: tuple[int, int] | None = None

    def rows(self, first: int, last: int) -> Any:
        """See ``QuantizedWeight.rows``."""
        result = self._codes(first, last).astype(np.float32)
        if self.has(_ZERO):
            result -= self._spread(self._zeros(), first, last).astype(np.float32)
        return result * self._spread(self._scales(), first, last).astype(np.float32)

    def _codes(self, first: int, last: int) -> Any:
        return self.tensor(_WEIGHT, ["I8", "F8_E4M3", "F8_E5M2"], [None, None], first, last)

    def _scales(self) -> Any:
        shape = self.source.info(self.stem + self.scale_suffix).shape if self.has(self.scale_suffix) else (None, None)
        scales = self.tensor(self.scale_suffix, _FLOATS, [1] if len(shape) == 1 else [None] * len(shape))
        return scales.reshape(1, 1) if scales.size == 1 else scales

    def _zeros(self) -> Any:
        return self.tensor(_ZERO, ["I8", "I32"], list(self._scales().shape))

    def _spread(self, values: Any, first: int, last: int) -> Any:
        """Values [blocks of rows, blocks of columns] as those of each code, [last - first, K]."""
        count, depth = self.shape
        high, wide = self.block or (-(-count // values.shape[0]), -(-depth // values.shape[1]))
        if values.ndim != 2 or (-(-count // high), -(-depth // wide)) != values.shape:
            name, expected = self.stem + self.scale_suffix, f"a scale for each {high} x {wide} of {[count, depth]}"
            raise ModelError(f"{self.source.directory}: tensor '{name}' expected {expected}, got {list(values.shape)}")
        columns = np.arange(depth) // wide
        if self.has(".weight_g_idx"):  # columns by the group that was chosen for them
            columns = self.tensor(".weight_g_idx", ["I32", "I64"], [depth])
            if columns.min() < 0 or columns.max() >= values.shape[1]:
                name = f"{self.stem}.weight_g_idx"
                raise ModelError(f"{self.source.directory}: tensor '{name}' expected groups below {values.shape[1]}")
        return values[np.arange(first, last) // high][:, columns]


@dataclass(frozen=True)
class PackedWeight(ScaledWeight):
    """Codes of 1 to 8 bits in words, without gaps; they and packed zeros are stored above ``2 ** (bits - 1)``."""

    @property
    def codes(self) -> str:
        """See ``QuantizedWeight.codes``."""
        return self.stem + _PACKED

    @property
    def shape(self) -> tuple[int, int]:
        """See ``QuantizedWeight.shape``."""
        count, depth = self.tensor(".weight_shape", ["I32", "I64"], [2]).tolist()
        return count, depth

    @property
    def _bits(self) -> int:
        count, depth = self.shape
        words = self.size(_PACKED, 1)
        bits = next((bits for bits in range(1, 9) if -(-depth * bits // 32) == words), None)
        if bits is None or self.size(_PACKED, 0) != count:
            got = list(self.source.info(self.codes).shape)
            expected = f"words for codes of 1 to 8 bits of {[count, depth]}"
            raise ModelError(f"{self.source.directory}: tensor '{self.codes}' expected {expected}, got {got}")
        return bits

    def _codes(self, first: int, last: int) -> Any:
        words = self.tensor(_PACKED, ["I32"], [None, None], first, last)
        return self._signed(unpack_dense(words, self._bits, self.shape[1]))

    def _zeros(self) -> Any:
        if self.source.info(self.stem + _ZERO).dtype == "I8":
            return super()._zeros()
        words = self.tensor(_ZERO, ["I32"], [None, self._scales().shape[1]])
        return self._signed(unpack_dense(np.ascontiguousarray(words.T), self._bits, self.shape[0]).T)

    def _signed(self, codes: Any) -> Any:
        return codes.astype(np.int16) - (1 << (self._bits - 1))


def read_compressed_tensors(config: Fields, source: "Checkpoint") -> Iterator[QuantizedWeight]:
    """Integers of 1 to 8 bits, packed or not, and FP8; what is to be done to activations is not done."""
    groups = _groups(config)
    for fields in (config, *groups):
        if fields.text("format", "dense") not in _FORMATS:
            raise fields.error("format", f"one of {', '.join(_FORMATS)}")
    sparsity = config.section("sparsity_config")
    if sparsity is not None and sparsity.text("format", "dense") != "dense":
        raise sparsity.error("format", "dense")
    blocks = [weights for group in groups if (weights := group.section("weights")) and weights.has("block_structure")]
    block = _pair(blocks[0], "block_structure") if blocks else None
    for name in source.owners:
        if name.endswith(_PACKED):
            yield PackedWeight(source, name.removesuffix(_PACKED), "compressed-tensors")
        elif name.endswith(_SCALE) and name.removesuffix(_SCALE) + _WEIGHT in source.owners:
            yield ScaledWeight(source, name.removesuffix(_SCALE), "compressed-tensors", block=block)


def _groups(config: Fields) -> list[Fields]:
    """The sections of ``config_groups``."""
    groups = config.section("config_groups")
    found = [] if groups is None else [groups.section(key) for key in groups.values]
    return [group for group in found if group is not None]


def read_fp8(config: Fields, source: "Checkpoint") -> Iterator[QuantizedWeight]:
    """FP8 with a scale for each block of ``weight_block_size``, or for the tensor."""
    size = config.values.get("weight_block_size")
    block = _pair(config, "weight_block_size") if size is not None else None
    for suffix in (".weight_scale_inv", _SCALE):
        for name in source.owners:
            if name.endswith(suffix):
                yield ScaledWeight(source, name.removesuffix(suffix), "fp8", suffix, block)


def _pair(fields: Fields, key: str) -> tuple[int, int]:
    value = fields.values[key]
    if not isinstance(value, list) or len(value) != 2 or not all(type(size) is int and size > 0 for size in value):
        raise fields.error(key, "two sizes")
    return value[0], value[1]

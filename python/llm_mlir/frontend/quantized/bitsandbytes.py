"""bitsandbytes: NF4 and FP4 in blocks, and LLM.int8().

Sources: ``bitsandbytes/functional.py``; Dettmers et al. 2022, arXiv:2208.07339, and 2023, arXiv:2305.14314.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ModelError
from ..fields import Fields
from .weight import QuantizedWeight

if TYPE_CHECKING:
    from ..checkpoint import Checkpoint

_WEIGHT, _STATE = ".weight", ".weight.quant_state.bitsandbytes__"
_KINDS = ("nf4", "fp4")


@dataclass(frozen=True)
class FourBitWeight(QuantizedWeight):
    """Two codes in a byte, the high nibble first, of 16 values in a table; one scale for each block of them.

    Scales may be 8-bit codes of a table themselves (double quantization).
    """

    kind: str = "nf4"

    @property
    def shape(self) -> tuple[int, int]:
        """See ``QuantizedWeight.shape``."""
        return self._state["shape"]

    @cached_property
    def _state(self) -> dict[str, Any]:
        name = f"{self.stem}{_STATE}{self.kind}"
        try:
            state = json.loads(self.tensor(f"{_STATE}{self.kind}", ["U8"], [None]).tobytes())
            count, depth = state["shape"]
            sizes = count, depth, state["blocksize"], state.get("nested_blocksize", 1)
            if not all(type(size) is int and size > 0 for size in sizes) or depth % 2:
                raise ValueError
            return {**state, "shape": (count, depth), "nested_offset": float(state.get("nested_offset", 0))}
        except (ValueError, KeyError, TypeError, RecursionError):
            raise ModelError(f"{self.source.directory}: tensor '{name}' expected shape and blocksize as JSON") from None

    def rows(self, first: int, last: int) -> Any:
        """See ``QuantizedWeight.rows``."""
        count, depth = self.shape
        half, block = depth // 2, self._state["blocksize"]
        packed = self.tensor(_WEIGHT, ["U8"], [count * half, 1], first * half, last * half).reshape(-1)
        codes = np.stack([packed >> 4, packed & 15], axis=-1).reshape(-1)
        table = self.tensor(".weight.quant_map", ["F32"], [16])
        place = np.arange(first * depth, last * depth) // block
        scales = self._scales(-(-count * depth // block))
        return (table[codes] * scales[place]).reshape(last - first, depth)

    def _scales(self, blocks: int) -> Any:
        scales = self.tensor(".weight.absmax", ["F32", "U8"], [blocks])
        if scales.dtype == np.float32:
            return scales
        nested = self._state["nested_blocksize"]
        table = self.tensor(".weight.nested_quant_map", ["F32"], [256])
        outer = self.tensor(".weight.nested_absmax", ["F32"], [-(-blocks // nested)])
        return table[scales] * outer[np.arange(blocks) // nested] + np.float32(self._state["nested_offset"])


@dataclass(frozen=True)
class EightBitWeight(QuantizedWeight):
    """i8 codes, 127 of which are the scale of a row."""

    def rows(self, first: int, last: int) -> Any:
        """See ``QuantizedWeight.rows``."""
        scales = self.tensor(".SCB", ["F32"], [self.shape[0]])[first:last, None] * np.float32(1 / 127)
        return self.tensor(_WEIGHT, ["I8"], [None, None], first, last).astype(np.float32) * scales


def read_bitsandbytes(config: Fields, source: "Checkpoint") -> Iterator[QuantizedWeight]:
    """4 and 8 bits."""
    for name in source.owners:
        stem, found, kind = name.partition(_STATE)
        if found:
            if kind not in _KINDS:
                raise ModelError(f"{config.path}: bitsandbytes expected {' or '.join(_KINDS)}, got '{kind}'")
            yield FourBitWeight(source, stem, "bitsandbytes", kind)
        elif name.endswith(".SCB"):
            yield EightBitWeight(source, name.removesuffix(".SCB"), "bitsandbytes")

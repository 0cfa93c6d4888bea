"""From a checkpoint of codes and scales to one of weights."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..checkpoint import Checkpoint
from ..checkpoint_file import TensorInfo
from ..errors import ModelError
from ..fields import Fields
from .bitsandbytes import read_bitsandbytes
from .columns import read_awq, read_gptq
from .scaled import read_compressed_tensors, read_fp8
from .weight import QuantizedWeight

if TYPE_CHECKING:
    from ...support.code_arrays import Codes

_METHODS: dict[str, Callable[[Fields, Checkpoint], Iterator[QuantizedWeight]]] = {
    "awq": read_awq,
    "bitsandbytes": read_bitsandbytes,
    "compressed-tensors": read_compressed_tensors,
    "fp8": read_fp8,
    "gptq": read_gptq,
}
_PARTS = ("qweight", "qzeros", "scales", "g_idx", "weight_packed", "weight_scale", "weight_scale_inv", "weight_shape")
_PARTS += ("weight_zero_point", "weight_g_idx", "SCB", "weight_format", "input_scale", "activation_scale")


def dequantized(config: Fields, source: Checkpoint) -> Checkpoint:
    """The checkpoint with the weights that ``quantization_config`` of ``config.json`` describes, which are read as f32.

    It is ``source`` where there is no such section. Raises ModelError for a method or variant that is not known, and
    for tensors that do not fit together.
    """
    section = config.section("quantization_config")
    if section is None:
        return source
    method = section.text("quant_method", "")
    if method not in _METHODS:
        raise section.error("quant_method", f"one of {', '.join(_METHODS)}")
    weights = {f"{weight.stem}.weight": weight for weight in _METHODS[method](section, source)}
    owner = _Dequantized(source, weights)
    stems = {weight.stem for weight in weights.values()}
    rest = {name: file for name, file in source.owners.items() if not _is_part(name, stems)}
    return replace(source, owners={**rest, **dict.fromkeys(weights, owner)})


def _is_part(name: str, stems: set[str]) -> bool:
    """Whether a tensor is what a weight is made of."""
    stem, _, last = name.rpartition(".")
    return (stem in stems and last in _PARTS) or name.partition(".weight.")[0] in stems


class _Dequantized:
    """The weights as an owner of tensors (see ``TensorOwner``)."""

    def __init__(self, source: Checkpoint, weights: Mapping[str, QuantizedWeight]) -> None:
        self._weights = weights
        self.path = source.files[0].path if len(source.files) == 1 else source.directory
        self.tensors = {name: _info(name, weight) for name, weight in weights.items()}

    def array(self, name: str, first: int = 0, last: int | None = None, buffer: Any = None) -> Any:
        """See ``TensorOwner.array``."""
        start, end, _ = slice(first, last).indices(self.tensors[name].shape[0])
        return self._weights[name].rows(start, max(start, end))

    def codes(self, name: str, first: int, last: int) -> "Codes":
        """See ``TensorOwner.codes``: none of these has a coding."""
        raise NotImplementedError(name)


def _info(name: str, weight: QuantizedWeight) -> TensorInfo:
    codes = weight.source.info(weight.codes)
    shape = weight.shape
    if math.prod(shape) > 64 * max(1, codes.end - codes.begin):  # a code has a bit at least, and 8 are a byte
        path, expected = weight.source.owners[weight.codes].path, f"codes of {list(shape)}"
        got = f"{codes.end - codes.begin} bytes"
        raise ModelError(f"{path}: tensor '{weight.codes}' expected {expected}, got {got}")
    return TensorInfo(name, "F32", shape, codes.begin, codes.end, weight.format)

"""A whole linear: what ``convert-llm-to-linalg`` makes of ``llm.linear``, before anything is cut."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...mlir import ir
from .. import build
from ..build import Value
from ..structured import Generic, is_generic, producer
from ..types import Operation
from .bodies import is_multiply_accumulate
from .contraction import multiply_accumulate
from .moves import Fill
from .quantized import Quantized

LINEAR = "llm.linear"
"""Unit attribute of the one generic that does the multiply-accumulate of a whole linear."""

_MAPS = [(0, 2), (1, 2), (0, 1)]


@dataclass(frozen=True)
class Panels:
    """Panels [N / n, K, n] or [N / n, K / k, n, k] with the sizes of their ``tiles``: (n,) or (n, k)."""

    packed: Value
    tiles: tuple[int, ...]


@dataclass(frozen=True)
class Linear:
    """``result = init + x @ weight.T`` on tensors, summed in f32.

    ``x`` is [T, K], ``weight`` [N, K], ``init`` and ``result`` f32 [T, N]. A bias is no part of it: it is the first
    ``Epilogue``.
    """

    op: Operation
    x: Value
    weight: Value
    init: Value

    @staticmethod
    def match(op: Operation | None) -> "Linear | None":
        """The linear that ``op`` is: tagged ``llm.linear``, with the maps, iterators, types and body of the formula."""
        if op is None or not is_generic(op) or LINEAR not in op.attributes or len(op.results) != 1:
            return None
        generic = Generic(op)
        if len(generic.inputs) != 2 or generic.dims != _MAPS or generic.iterators != "ppr":
            return None
        if not isinstance(op.results[0].type.element_type, ir.F32Type) or not is_multiply_accumulate(op):
            return None
        return Linear(op, *generic.operands)

    @staticmethod
    def build(x: Value, weight: Value, init: Value, attributes: Mapping[str, Any] | None = None) -> Value:
        """Builds one; returns its result."""
        tags = {LINEAR: ir.UnitAttr.get(), **(attributes or {})}
        ins = [(x, "t, k"), (weight, "n, k")]
        return build.generic("t, n, k", "ppr", ins, [(init, "t, n")], multiply_accumulate, tags)[0]

    @property
    def result(self) -> Value:
        """The sums, f32 [T, N]."""
        return self.op.results[0]

    @property
    def starts_at_zero(self) -> bool:
        """Whether ``init`` is filled with zeros."""
        fill = Fill.match(producer(self.init))
        return fill is not None and fill.is_zero

    @property
    def packed(self) -> Panels | None:
        """The panels that ``weight`` is unpacked from; None for a plain one."""
        return panels_behind(self.weight)

    @property
    def quantized(self) -> Quantized | None:
        """What ``weight`` is dequantized from; None for one that is stored as it is."""
        return Quantized.match(producer(self.weight))


def panels_behind(value: Value) -> Panels | None:
    """The panels that ``value`` is unpacked from; None where it is not."""
    unpack = producer(value)
    if unpack is None or unpack.name != "linalg.unpack":
        return None
    return Panels(unpack.opview.source, tuple(ir.DenseI64ArrayAttr(unpack.attributes["static_inner_tiles"])))

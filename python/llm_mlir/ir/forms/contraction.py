"""A tile of a linear or of attention's products, as kernels take it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ... import mlir
from ...mlir import ir
from .. import build
from ..build import Value
from ..structured import Generic, is_generic
from ..types import Operation
from .bodies import is_multiply_accumulate

CONTRACTION = "llm.contraction"
"""Unit attribute of a generic that multiplies tiles: what kernels are made for."""

Ranged = tuple[Value, str]
"""An operand with the range of its map."""


@dataclass(frozen=True)
class ContractionTile:
    """``c += a * b``, summed over the loops that ``c`` lacks, on tensors or memrefs; kernels judge the maps."""

    op: Operation
    generic: Generic
    a: Value
    b: Value
    c: Value

    @staticmethod
    def match(op: Operation | None) -> "ContractionTile | None":
        """The tile that ``op`` is: tagged ``llm.contraction``, two inputs, one output, and the body of the formula."""
        if op is None or not is_generic(op) or CONTRACTION not in op.attributes:
            return None
        generic = Generic(op)
        if len(generic.inputs) != 2 or len(generic.outputs) != 1 or not is_multiply_accumulate(op):
            return None
        return ContractionTile(op, generic, *generic.operands)

    @staticmethod
    def build(
        domain: str, iterators: str, a: Ranged, b: Ranged, c: Ranged, attributes: Mapping[str, Any] | None = None
    ) -> Value:
        """Builds one on tensors (see ``build.generic``); returns its result."""
        tags = {CONTRACTION: ir.UnitAttr.get(), **(attributes or {})}
        return build.generic(domain, iterators, [a, b], [c], multiply_accumulate, tags)[0]


def multiply_accumulate(a: Value, b: Value, accumulator: Value) -> Value:
    """Body of a contraction: ``accumulator + a * b`` in the accumulator's type."""
    wide = accumulator.type
    a, b = (v if v.type == wide else mlir.arith.extf(wide, v) for v in (a, b))
    return mlir.arith.addf(accumulator, mlir.arith.mulf(a, b))

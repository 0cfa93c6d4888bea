"""Costs of ``linalg`` ops: what their bodies compute, at every point of their loops."""

import math
from collections.abc import Mapping
from typing import Any

from llm_mlir import abi, mlir
from llm_mlir.abi.dims import Symbols, static_sizes
from llm_mlir.analysis.cost.sizes import SizeError
from llm_mlir.ir.rewriter import walk
from llm_mlir.mlir import ir
from llm_mlir.support.dtypes import DTYPES

_SOFTMAX = 5
"""Operations an element, as of ``llm.softmax``."""
_FREE = ("constant", "select", "extf", "truncf", "sitofp", "uitofp", "fptosi", "fptoui", "bitcast")


class StructuredSizes:
    """The sizes of a ``linalg`` op; dynamic ones are those that ``sizes`` gives their symbols or loops (``d0``)."""

    def __init__(self, op: Any, sizes: Mapping[str, int], symbols: Symbols | None) -> None:
        self.op, self._given, self._symbols = op, sizes, symbols
        self._maps = mlir.linalg.get_indexing_maps(op)  # None for softmax

    def flops(self) -> int:
        """Floating-point operations. Raises ``SizeError``."""
        if self._maps is None:
            return _SOFTMAX * self._elements(self.op.operands[0])
        return math.prod(self._loops().values()) * sum(map(_is_counted, walk(self.op)))

    def traffic(self) -> tuple[int, int]:
        """Bytes read and written where operands and results are touched once. Raises ``SizeError``."""
        operands = list(self.op.operands)
        inputs = len(operands) - 1 if self._maps is None else self.op.attributes["operandSegmentSizes"][0]
        return self._bytes(operands[:inputs]), self._bytes(operands[inputs:])

    def _bytes(self, values: list[Any]) -> int:
        shaped = [value for value in values if isinstance(value.type, ir.ShapedType)]
        return sum(self._elements(value) * DTYPES[str(value.type.element_type)].itemsize for value in shaped)

    def _loops(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for value, indexing in zip(self.op.operands, self._maps, strict=True):  # a scalar's map has no results
            for axis, index in enumerate(indexing.value.results):
                if isinstance(index, ir.AffineDimExpr):
                    found.setdefault(index.position, self._size(value, axis, f"d{index.position}"))
        return found

    def _elements(self, value: Any) -> int:
        return math.prod(self._size(value, axis, f"dim{axis}") for axis in range(value.type.rank))

    def _size(self, value: Any, axis: int, name: str) -> int:
        size = (static_sizes(value.type) if self._symbols is None else self._symbols.sizes(value))[axis]
        try:
            return size if isinstance(size, int) else abi.evaluate(size or name, self._given)
        except KeyError as error:
            raise SizeError(f"the cost of '{self.op.name}' op needs a size for {error.args[0]}") from None


def _is_counted(op: Any) -> bool:
    dialect, _, name = op.name.partition(".")
    is_float = bool(op.results) and isinstance(op.results[0].type, ir.FloatType)
    return dialect in ("arith", "math") and is_float and name not in _FREE

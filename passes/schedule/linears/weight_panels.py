"""How a tile of a contraction reads its weight: from packed panels, or from a plain [N, K] matrix."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import ContractionTile, Linear, transposed_source
from llm_mlir.ir.structured import producer

_TRANSPOSED = 1024
"""Most steps of K whose panel is transposed at once."""


def pairs(matrix: Value) -> Value:
    """A [rows, k] tensor seen as [rows, k / 2, 2]; k is even."""
    rows, k = build.shape(matrix)
    sizes = [rows, build.floordiv(k, 2), 2]
    return build.expand(matrix, [[0], [1, 2]], sizes)


@dataclass(frozen=True)
class WeightPanels(ABC):
    """A weight [N, K] read ``width`` columns of the result at a time; contractions get the ``attributes``."""

    weight: Value
    width: int
    attributes: Mapping[str, Any] = field(default_factory=dict)

    def factor(self, x: Value) -> Value:
        """``x`` [tokens, K] as ``contract`` takes it; made once for all of its calls."""
        return x

    @abstractmethod
    def contract(self, x: Value, row: Index, rows: Index, panel: Index, accumulator: Value) -> Value:
        """``accumulator + x[row : row + rows] @ panel``, a [rows, width] tensor; ``x`` is a ``factor``."""

    def _contract_columns(self, a: Value, b: Value, accumulator: Value) -> Value:
        """``accumulator + a @ b`` of matrices [rows, K] and [K, width]."""
        return ContractionTile.build("m, n, k", "ppr", (a, "m, k"), (b, "k, n"), (accumulator, "m, n"), self.attributes)


@dataclass(frozen=True)
class PackedPanels(WeightPanels):
    """[N / width, K, width]."""

    def contract(self, x: Value, row: Index, rows: Index, panel: Index, accumulator: Value) -> Value:
        """See ``WeightPanels.contract``."""
        depth = build.dim(x, 1)
        b = build.extract_slice(self.weight, [panel, 0, 0], [1, depth, self.width], drop=[0])
        return self._contract_columns(build.extract_slice(x, [row, 0], [rows, depth]), b, accumulator)


@dataclass(frozen=True)
class PairPanels(WeightPanels):
    """[N / width, K / 2, width, 2], zero padded where K is odd."""

    def factor(self, x: Value) -> Value:
        """See ``WeightPanels.factor``: K becomes even."""
        rows, depth = build.shape(x)
        if isinstance(depth, int) and depth % 2 == 0:
            return x
        even = build.mul(build.ceildiv(depth, 2), 2)
        zero = build.filled([rows, even], x.type.element_type, 0.0)
        return build.insert_slice(x, zero, [0, 0], [rows, depth])

    def contract(self, x: Value, row: Index, rows: Index, panel: Index, accumulator: Value) -> Value:
        """See ``WeightPanels.contract``."""
        depth = build.dim(x, 1)
        a = build.extract_slice(x, [row, 0], [rows, depth])
        half = build.floordiv(depth, 2)
        b = build.extract_slice(self.weight, [panel, 0, 0, 0], [1, half, self.width, 2], drop=[0])
        ranges = (pairs(a), "m, k, j"), (b, "k, n, j"), (accumulator, "m, n")
        return ContractionTile.build("m, n, k, j", "pprr", *ranges, self.attributes)


@dataclass(frozen=True)
class PlainPanels(WeightPanels):
    """[N, K] as checkpoints store it: blocks of K are transposed into a private panel first."""

    def contract(self, x: Value, row: Index, rows: Index, panel: Index, accumulator: Value) -> Value:
        """See ``WeightPanels.contract``."""
        depth = build.dim(x, 1)
        if isinstance(depth, int) and depth <= _TRANSPOSED:
            a = build.extract_slice(x, [row, 0], [rows, depth])
            return self._contract_columns(a, self._block(panel, 0, depth), accumulator)
        with build.for_loop(0, depth, _TRANSPOSED, [accumulator]) as loop:
            size = build.minimum(_TRANSPOSED, build.sub(depth, loop.iv))
            a = build.extract_slice(x, [row, loop.iv], [rows, size])
            loop.yielded = [self._contract_columns(a, self._block(panel, loop.iv, size), loop.args[0])]
        return loop.results[0]

    def _block(self, panel: Index, k: Index, size: Index) -> Value:
        """``size`` steps of K from ``k`` of a panel, [size, width]."""
        total = build.dim(self.weight, 0)
        column = build.mul(panel, self.width)
        whole = isinstance(total, int) and total % self.width == 0
        columns = self.width if whole else build.minimum(self.width, build.sub(total, column))
        source = build.extract_slice(self.weight, [column, k], [columns, size])
        element_type = self.weight.type.element_type
        if whole:
            return _transpose(source, build.empty([size, self.width], element_type))
        padded = build.filled([size, self.width], element_type, 0.0)
        part = _transpose(source, build.extract_slice(padded, [0, 0], [size, columns]))
        return build.insert_slice(part, padded, [0, 0], [size, columns])


@dataclass(frozen=True)
class ColumnPanels(WeightPanels):
    """[K, N]: the transpose of a weight, whose columns are read where they are."""

    def contract(self, x: Value, row: Index, rows: Index, panel: Index, accumulator: Value) -> Value:
        """See ``WeightPanels.contract``."""
        depth, total = build.shape(self.weight)
        column = build.mul(panel, self.width)
        a = build.extract_slice(x, [row, 0], [rows, depth])
        if isinstance(total, int) and total % self.width == 0:
            b = build.extract_slice(self.weight, [0, column], [depth, self.width])
            return self._contract_columns(a, b, accumulator)
        columns = build.minimum(self.width, build.sub(total, column))
        b = build.extract_slice(self.weight, [0, column], [depth, columns])
        part = self._contract_columns(a, b, build.extract_slice(accumulator, [0, 0], [rows, columns]))
        return build.insert_slice(part, accumulator, [0, 0], [rows, columns])


def _transpose(source: Value, out: Value) -> Value:
    return build.generic("k, n", "pp", [(source, "n, k")], [(out, "k, n")], lambda a, _: a)[0]


def panels_of(linear: Linear, width: int, attributes: Mapping[str, Any]) -> WeightPanels:
    """How to read the weight of ``linear``: in place where it is packed, else ``width`` columns at a time.

    ``attributes`` are those of the contractions that do.
    """
    packed = linear.packed
    if packed is None:
        columns = transposed_source(producer(linear.weight))
        return (
            PlainPanels(linear.weight, width, attributes)
            if columns is None
            else ColumnPanels(columns, width, attributes)
        )
    return (PackedPanels if len(packed.tiles) == 1 else PairPanels)(packed.packed, packed.tiles[0], attributes)

"""How a tile of a contraction reads its weight: from packed panels, or from a plain [N, K] matrix."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import ContractionTile, Linear, Quantized, QuantizedTile, transposed_source
from llm_mlir.ir.forms.linear import panels_behind
from llm_mlir.ir.structured import producer
from llm_mlir.mlir import ir
from llm_mlir.support.codes import WORD, Coding

_TRANSPOSED = 1024
"""Most steps of K whose panel is transposed at once."""


def pairs(matrix: Value) -> Value:
    """A [rows, k] tensor seen as [rows, k / 2, 2]; k is even."""
    rows, k = build.shape(matrix)
    sizes = [rows, build.floordiv(k, 2), 2]
    return build.expand(matrix, [[0], [1, 2]], sizes)


def padded_depth(x: Value, depth: Index) -> Value:
    """``x`` [rows, K] with zeros up to ``depth`` columns."""
    rows, before = build.shape(x)
    if isinstance(before, int) and before == depth:
        return x
    zero = build.filled([rows, depth], x.type.element_type, 0.0)
    return build.insert_slice(x, zero, [0, 0], [rows, before])


@dataclass(frozen=True)
class WeightPanels(ABC):
    """A weight [N, K] read ``width`` columns of the result at a time; contractions get the ``attributes``."""

    weight: Value
    width: int
    attributes: Mapping[str, Any] = field(default_factory=dict)

    def factor(self, x: Value) -> Any:
        """``x`` [tokens, K] as ``contract`` takes it; made once for all of its calls."""
        return x

    @abstractmethod
    def contract(self, x: Any, row: Index, rows: Index, panel: Index, accumulator: Value) -> Value:
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
        depth = build.dim(x, 1)
        return padded_depth(x, build.mul(build.ceildiv(depth, 2), 2))

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
        element_type = self.weight.type.element_type
        if whole:
            return self._part(column, k, columns, build.empty([size, self.width], element_type))
        padded = build.filled([size, self.width], element_type, 0.0)
        part = self._part(column, k, columns, build.extract_slice(padded, [0, 0], [size, columns]))
        return build.insert_slice(part, padded, [0, 0], [size, columns])

    def _part(self, column: Index, k: Index, columns: Index, out: Value) -> Value:
        """The transpose of ``columns`` rows from ``column`` and of the steps from ``k``, in ``out``."""
        size = build.dim(out, 0)
        return _transpose(build.extract_slice(self.weight, [column, k], [columns, size]), out)


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


@dataclass(frozen=True)
class CodePanels(WeightPanels):
    """Codes [N / width, K / 4, width, 4] (of 4 bits half as deep), scales and minimums [N / width, groups, width].

    ``weight`` has the codes, ``scaling`` the others.
    """

    coding: Coding = field(kw_only=True)
    scaling: tuple[Value, ...] = field(kw_only=True)

    @property
    def _depth(self) -> int:
        """The codes of a row, padded."""
        return self.weight.type.shape[1] * self.coding.per_word

    def factor(self, x: Value) -> list[Value]:
        """See ``WeightPanels.factor``: K becomes a number of words; codes come with their scales and sums."""
        if (coded := Quantized.match(producer(x))) is None:
            return [padded_depth(x, self._depth)]
        return [coded.codes, coded.scales, _sums(coded)]

    def contract(self, x: list[Value], row: Index, rows: Index, panel: Index, accumulator: Value) -> Value:
        """See ``WeightPanels.contract``."""
        words, stored = self.weight.type.shape[1], self.scaling[0].type.shape[1]
        groups = stored if len(x) == 1 else x[1].type.shape[1]
        in_group = [groups, words // groups]
        halves = [2] if self.coding.bits == 4 else []
        last = list(range(1, 4 + len(halves)))
        a, *rest = (build.extract_slice(part, [row, 0], [rows, build.dim(part, 1)]) for part in x)
        a = build.expand(a, [[0], last], [rows, *in_group, *halves, WORD])
        codes = build.extract_slice(self.weight, [panel, 0, 0, 0], [1, words, self.width, WORD], drop=[0])
        codes = build.expand(codes, [[0, 1], [2], [3]], [*in_group, self.width, WORD])
        parts = [build.extract_slice(p, [panel, 0, 0], [1, stored, self.width], drop=[0]) for p in self.scaling]
        return QuantizedTile.build([a, *rest], [codes, *parts], accumulator, self.coding, self.attributes)


def _sums(coded: Quantized) -> Value:
    """The sum of each group of 8-bit codes [tokens, K], i32 [tokens, groups]."""
    groups, i32 = coded.scales.type.shape[1], ir.IntegerType.get_signless(32)
    rows = build.dim(coded.codes, 0)
    grouped = build.expand(coded.codes, [[0], [1, 2]], [rows, groups, coded.coding.group])

    def add(code: Value, total: Value) -> Value:
        return mlir.arith.addi(total, mlir.arith.extsi(i32, code))

    zero = build.filled([rows, groups], i32, 0)
    return build.generic("t, g, j", "ppr", [(grouped, "t, g, j")], [(zero, "t, g")], add)[0]


@dataclass(frozen=True)
class PlainCodes(PlainPanels):
    """Codes as ``llm.dequantize`` has them: blocks of K become numbers in a private panel first."""

    coded: Quantized = field(kw_only=True)

    def _part(self, column: Index, k: Index, columns: Index, out: Value) -> Value:
        """See ``PlainPanels._part``."""
        type_ = out.type.element_type

        def element(_: Value) -> Value:
            row, at = build.add(column, build.loop_index(1)), build.add(k, build.loop_index(0))
            return build.convert(self.coded.element(row, at), type_)

        return build.generic("k, n", "pp", [], [(out, "k, n")], element)[0]


def _transpose(source: Value, out: Value) -> Value:
    return build.generic("k, n", "pp", [(source, "n, k")], [(out, "k, n")], lambda a, _: a)[0]


def panels_of(linear: Linear, width: int, attributes: Mapping[str, Any]) -> WeightPanels:
    """How to read the weight of ``linear``: in place where it is packed, else ``width`` columns at a time.

    ``attributes`` are those of the contractions that do.
    """
    if (coded := linear.quantized) is not None:
        return _panels_of_codes(coded, linear.weight, width, attributes)
    packed = linear.packed
    if packed is None:
        columns = transposed_source(producer(linear.weight))
        return (
            PlainPanels(linear.weight, width, attributes)
            if columns is None
            else ColumnPanels(columns, width, attributes)
        )
    return (PackedPanels if len(packed.tiles) == 1 else PairPanels)(packed.packed, packed.tiles[0], attributes)


def _panels_of_codes(coded: Quantized, weight: Value, width: int, attributes: Mapping[str, Any]) -> WeightPanels:
    packed = [panels_behind(part) for part in coded.parts]
    codes, *scaling = packed
    if codes is None or None in scaling:
        return PlainCodes(weight, width, attributes, coded=coded)
    values = tuple(panels.packed for panels in scaling if panels is not None)
    return CodePanels(codes.packed, codes.tiles[0], attributes, coding=coded.coding, scaling=values)

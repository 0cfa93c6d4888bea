"""``llm-tile-linears``: linears and their epilogues become parallel loops over blocks of the result.

Upstream's tile-and-fuse does most of this, but it cannot read a weight straight from its panels (it would unpack the
weight first), and it does not know that a gate/up pair shares its rows of ``x``.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.analysis.fused_linear import FusedLinear, fused_linears
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import Linear
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import Dims, Generic, clone
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register

from .linears.weight_panels import WeightPanels, panels_of

_ROW_MULTIPLE = 8
"""Blocks of rows are multiples of this, so that few of them end in a remainder of the register tile."""

_X_BYTES = 3 << 19
_FEWEST_ROWS, _MOST_ROWS = 128, 512
"""Bounds of a block of rows whose part of ``x`` takes no more than ``_X_BYTES``, three quarters of a level of 2 MiB."""

_PARTS = 2
_ROWS_OF_A_PART, _ROWS_OF_A_PART_OF_ODD = 64, 32
"""The most parts that rows are cut into, and the fewest rows of one; fewer will do where panels are odd in number."""


@register
@dataclass(frozen=True)
class TileLinears(Pass):
    """Tiles linears with their elementwise epilogues over panels of the weight and blocks of rows.

    ``linear -> bias, activation, residual`` becomes one ``scf.forall`` over (part of the rows, group of panels,
    block of rows, panel). Each item accumulates in a private f32 tile, applies the epilogue to it and stores it once.
    Groups of panels are an outer loop, so that a weight is read from memory once for all blocks of rows; a block of
    rows passes a whole group, so that ``x`` is not read from the third level cache for each panel. Many rows are cut
    in two parts first, and each half of the threads takes a part: rows of a norm, a linear and its epilogue stay with
    the core that computed them, which is worth more than reading a weight once. It also parts the work evenly where
    panels are odd in number. ``llm.tiles`` of a linear goes before the options, and on to the contractions of its
    tiles.
    """

    # Measured: reading x for each panel costs 5 to 20% with AMX; two parts gain 2 to 4% (S, 128 and 512 rows).

    name: ClassVar[str] = "llm-tile-linears"
    after: ClassVar[tuple[str, ...]] = (
        "convert-llm-to-linalg",
        "llm-concat-weights",
        "llm-choose-tiles",
        "llm-pack-weights",
        "llm-widen-factors",
    )
    rows: int = option(0, "largest block of rows of one work item; 0: as many as fit a near cache", least=0)
    panels: int = option(4, "most panels of the weight that are passed before the next block of rows", least=1)
    width: int = option(64, "columns of a work item where the weight is not packed", least=1)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for linear, fused in fused_linears(rw):
            with rw.before(fused.root):
                result = _Tiling(Tiles.of(linear.op).applied_to(self, "rows", "panels", "width"), fused).build()
            rw.replace(fused.root, [result])
            rw.statistic("tiled")


@dataclass(frozen=True)
class _Tile:
    """Where a work item stands in the [tokens, columns] result."""

    row: Index
    rows: Index
    column: Index
    columns: Index


class _Tiling:
    """Builds the loop nest for one linear and everything that is fused into it."""

    def __init__(self, options: TileLinears, fused: FusedLinear) -> None:
        self.options = options
        self.fused = fused
        self.linears = {linear.result: linear for linear in fused.linears}
        self.panels: dict[Value, WeightPanels] = {
            result: panels_of(linear, options.width, Tiles.of(linear.op).attributes())
            for result, linear in self.linears.items()
        }
        self.factors = {result: panels.factor(self.linears[result].x) for result, panels in self.panels.items()}
        widths = {panels.width for panels in self.panels.values()}
        if len(widths) > 1:
            expected = "expects weights that are read together to have panels of one width"
            raise PassError(f"'linalg.generic' op {expected}, got {sorted(widths)}", fused.root)
        self.width = widths.pop()

    def build(self) -> Value:
        """The loop nest; returns the value that replaces the root's result."""
        result, width = self.fused.root.results[0], self.width
        tokens, columns = build.shape(Generic(self.fused.root).outputs[0])
        most = self.options.rows or _rows_in_cache(self.fused.linears[0].x)
        count = build.ceildiv(columns, width)
        parts = _parts(tokens, count)
        blocks = build.maximum(build.ceildiv(tokens, build.mul(parts, most)), 1)
        even = build.ceildiv(tokens, build.mul(parts, blocks))
        rows = build.minimum(build.mul(build.ceildiv(even, _ROW_MULTIPLE), _ROW_MULTIPLE), most)
        target = self.fused.in_place_operand()
        out = target if target is not None else build.empty([tokens, columns], result.type.element_type)
        group = _group(count, self.options.panels)
        with build.forall([parts, build.floordiv(count, group), blocks, group], [out]) as loop:
            panel = build.add(build.mul(loop.ivs[1], group), loop.ivs[3])
            block = build.add(build.mul(loop.ivs[0], blocks), loop.ivs[2])
            row, column = build.mul(block, rows), build.mul(panel, width)
            height = build.maximum(build.minimum(rows, build.sub(tokens, row)), 0)
            whole = isinstance(columns, int) and columns % width == 0
            tile = _Tile(row, height, column, width if whole else build.minimum(width, build.sub(columns, column)))
            slot = _slice(loop.args[0], (0, 1), tile)
            value = self._tile(result, tile, panel, slot, {target: slot} if target is not None else {})
            loop.yielded = [(value, loop.args[0], [row, column], [tile.rows, tile.columns])]
        return loop.results[0]

    def _tile(self, value: Value, tile: _Tile, panel: Index, out: Value | None, known: dict[Value, Value]) -> Value:
        """The tile of ``value``, computed (in ``out`` if it fits) where its producer is fused, else sliced."""
        if not self.fused.computes(value):
            return known[value] if value in known else _slice(value, (0, 1), tile)
        if value in self.panels:
            return self._contract(value, tile, panel, out)
        generic = Generic(value.owner.operation)
        inputs = [
            self._tile(operand, tile, panel, None, known) if dims == (0, 1) else _slice(operand, dims, tile)
            for operand, dims in zip(generic.inputs, generic.dims, strict=False)
        ]
        slot: Value = build.empty([tile.rows, tile.columns], value.type.element_type) if out is None else out
        return clone(generic.op, [*inputs, slot], [slot.type]).results[0]

    def _contract(self, value: Value, tile: _Tile, panel: Index, out: Value | None) -> Value:
        """The f32 tile of ``x @ weight.T``. A ragged last panel is computed whole and then cut to size."""
        panels, x = self.panels[value], self.factors[value]
        whole = tile.columns == panels.width
        if out is None or not whole:
            out = build.empty([tile.rows, panels.width], ir.F32Type.get())
        with self.linears[value].op.location:  # an epilogue that it is fused into has another
            result = panels.contract(x, tile.row, tile.rows, panel, self._start(self.linears[value], tile, out))
        return result if whole else build.extract_slice(result, [0, 0], [tile.rows, tile.columns])

    def _start(self, linear: Linear, tile: _Tile, out: Value) -> Value:
        """What the sums of a tile start from, in ``out``: zeros, or the tile of ``init`` (padded with zeros)."""
        init = None if linear.starts_at_zero else _slice(linear.init, (0, 1), tile)
        if init is not None and tile.columns == self.width:
            return build.copy(init, out)
        zero = mlir.linalg.fill(build.constant(ir.F32Type.get(), 0.0), outs=[out])
        return zero if init is None else build.insert_slice(init, zero, [0, 0], [tile.rows, tile.columns])


def _group(count: Index, most: int) -> int:
    """The largest number of panels up to ``most`` that divides ``count``."""
    return max(n for n in range(1, most + 1) if count % n == 0) if isinstance(count, int) else 1


def _parts(tokens: Index, panels: Index) -> Index:
    """How many parts the rows are cut into: one thread takes them one after the other, two take one each."""
    is_odd = isinstance(panels, int) and panels % 2 == 1
    least = _ROWS_OF_A_PART_OF_ODD if is_odd else _ROWS_OF_A_PART
    return build.maximum(build.minimum(build.floordiv(tokens, least), _PARTS), 1)


def _rows_in_cache(x: Value) -> int:
    """The largest block of rows of ``x`` that stays in the second level cache while panels pass.

    Many rows use a panel that came from memory often, and leave time to fetch the next one meanwhile.
    """
    rows = _X_BYTES // (x.type.shape[-1] * x.type.element_type.width // 8) // _ROW_MULTIPLE * _ROW_MULTIPLE
    return min(max(rows, _FEWEST_ROWS), _MOST_ROWS)


def _slice(value: Value, dims: Dims, tile: _Tile) -> Value:
    """The part of an operand with map ``dims`` that a tile needs."""
    spans = {0: (tile.row, tile.rows), 1: (tile.column, tile.columns)}
    if not dims:
        return value
    return build.extract_slice(value, [spans[d][0] for d in dims], [spans[d][1] for d in dims])

"""``llm-tile-linears``: linears and their epilogues become parallel loops over blocks of the result.

Upstream's tile-and-fuse does most of this, but it cannot read a weight straight from its panels (it would unpack the
weight first), and it does not know that a gate/up pair shares its rows of ``x``.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import build, mlir
from llm_mlir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, option, register
from llm_mlir.rewriter import Rewriter
from llm_mlir.structured import Generic, clone, is_contraction, is_generic, producer, users

from .weight_panels import WeightPanels, panels_of

_ROW_MULTIPLE = 8
"""Blocks of rows are multiples of this, so that few of them end in a remainder of the register tile."""


@register
@dataclass(frozen=True)
class TileLinears(Pass):
    """Tiles linears with their elementwise epilogues over panels of the weight and blocks of rows.

    ``contraction -> bias, activation, residual`` becomes one ``scf.forall`` over (panel, block of rows). Each item
    accumulates in a private f32 tile, applies the epilogue to it and stores it once. Groups of
    panels are the outer loop, so that a weight is read from memory once however many rows there are; a block of rows
    passes a whole group, since with AMX reading ``x`` from the third level cache for each panel costs 5 to 20 %.
    """

    name: ClassVar[str] = "llm-tile-linears"
    rows: int = option(128, "largest block of rows of one work item")
    panels: int = option(4, "most panels of the weight that are passed before the next block of rows")
    width: int = option(64, "columns of a work item where the weight is not packed")

    def run(self, op: Any, rw: Rewriter) -> None:
        done: set[Any] = set()
        for contraction in rw.ops("linalg.generic"):
            if is_contraction(contraction) and contraction.results[0] not in done:
                root = _epilogue_root(contraction)
                with rw.before(root):
                    tiling = _Tiling(self, root)
                    done.update(tiling.contractions)
                    result = tiling.build()
                rw.replace(root, [result])
                rw.statistic("tiled")


def _epilogue_root(op: Any) -> Any:
    """The last op of the chain of elementwise ops that ``op`` feeds alone."""
    while True:
        consumers = users(op.results[0])
        if len(consumers) != 1 or not _is_epilogue(consumers[0], op.results[0]):
            return op
        op = consumers[0]


def _is_epilogue(op: Any, operand: Value) -> bool:
    """Whether ``op`` can be computed on a tile of ``operand``, whose rows and columns it maps one to one."""
    if not is_generic(op) or len(op.results) != 1:
        return False
    generic = Generic(op)
    own = [dims for value, dims in zip(generic.inputs, generic.dims, strict=False) if value == operand]
    return (
        generic.is_elementwise
        and len(generic.iterators) == 2
        and own == [(0, 1)]
        and all(dims in ((0, 1), (0,), (1,), ()) for dims in generic.dims)
        and not any(body_op.operation.name in ("tensor.extract", "linalg.index") for body_op in op.regions[0].blocks[0])
    )


@dataclass(frozen=True)
class _Tile:
    """Where a work item stands in the [tokens, columns] result."""

    row: Index
    rows: Index
    column: Index
    columns: Index


class _Tiling:
    """Builds the loop nest for one root op and everything that is fused into it."""

    def __init__(self, options: TileLinears, root: Any) -> None:
        self.options = options
        self.root = root
        self.fused = _fused(root)
        self.contractions = [op.results[0] for op in self.fused if is_contraction(op)]
        weights = [panels_of(Generic(value.owner.operation).inputs[1], options.width) for value in self.contractions]
        self.panels: dict[Any, WeightPanels] = dict(zip(self.contractions, weights, strict=True))

    def build(self) -> Value:
        """The loop nest; returns the value that replaces the root's result."""
        result = self.root.results[0]
        tokens, columns = _sizes_of(self.root)
        width = self.panels[self.contractions[0]].width
        blocks = build.ceildiv(tokens, self.options.rows)
        even = build.ceildiv(tokens, build.maximum(blocks, 1))
        rows = build.minimum(build.mul(build.ceildiv(even, _ROW_MULTIPLE), _ROW_MULTIPLE), self.options.rows)
        target = self._in_place_operand()
        out = target if target is not None else build.empty([tokens, columns], result.type.element_type)
        count = build.ceildiv(columns, width)
        group = _group(count, self.options.panels)
        with build.forall([build.floordiv(count, group), blocks, group], [out]) as loop:
            panel, block = build.add(build.mul(loop.ivs[0], group), loop.ivs[2]), loop.ivs[1]
            row, column = build.mul(block, rows), build.mul(panel, width)
            height = build.maximum(build.minimum(rows, build.sub(tokens, row)), 0)
            whole = isinstance(columns, int) and columns % width == 0
            tile = _Tile(row, height, column, width if whole else build.minimum(width, build.sub(columns, column)))
            slot = _slice(loop.args[0], (0, 1), tile)
            value = self._tile(result, tile, panel, slot, {target: slot} if target is not None else {})
            loop.yielded = [(value, loop.args[0], [row, column], [tile.rows, tile.columns])]
        return loop.results[0]

    def _in_place_operand(self) -> Value | None:
        """An operand of the root that dies there and has the result's type: the residual that is updated in place."""
        if is_contraction(self.root):
            return None
        generic = Generic(self.root)
        for value, dims in zip(generic.inputs, generic.dims, strict=False):
            if (
                dims == (0, 1)
                and not self._is_fused(value)
                and value.type == self.root.results[0].type
                and self._dies_at_root(value)
            ):
                return value
        return None

    def _is_fused(self, value: Value) -> bool:
        op = producer(value)
        return op is not None and op in self.fused

    def _dies_at_root(self, value: Value) -> bool:
        block = self.root.block
        return all(
            user == self.root or (user.block == block and user.is_before_in_block(self.root)) for user in users(value)
        )

    def _tile(self, value: Value, tile: _Tile, panel: Index, out: Value | None, known: dict[Value, Value]) -> Value:
        """The tile of ``value``, computed (in ``out`` if it fits) where its producer is fused, else sliced."""
        if not self._is_fused(value):
            return known[value] if value in known else _slice(value, (0, 1), tile)
        generic = Generic(producer(value))
        if value in self.panels:
            return self._contract(generic, self.panels[value], tile, panel, out)
        inputs = [
            self._tile(operand, tile, panel, None, known) if dims == (0, 1) else _slice(operand, dims, tile)
            for operand, dims in zip(generic.inputs, generic.dims, strict=False)
        ]
        slot: Value = build.empty([tile.rows, tile.columns], value.type.element_type) if out is None else out
        return clone(generic.op, [*inputs, slot], [slot.type]).results[0]

    def _contract(self, generic: Generic, panels: WeightPanels, tile: _Tile, panel: Index, out: Value | None) -> Value:
        """The f32 tile of ``x @ weight.T``. A ragged last panel is computed whole and then cut to size."""
        whole = tile.columns == panels.width
        if out is None or not whole:
            out = build.empty([tile.rows, panels.width], ir.F32Type.get())
        zero = mlir.linalg.fill(build.constant(ir.F32Type.get(), 0.0), outs=[out])
        result = panels.contract(generic.inputs[0], tile.row, tile.rows, panel, zero)
        return result if whole else build.extract_slice(result, [0, 0], [tile.rows, tile.columns])


def _group(count: Index, most: int) -> int:
    """The largest number of panels up to ``most`` that divides ``count``."""
    return max(n for n in range(1, most + 1) if count % n == 0) if isinstance(count, int) else 1


def _fused(op: Any) -> list[Any]:
    """``op`` and the contractions and epilogues that only it uses, consumers first; none where no contraction leads on.

    ``op`` is a contraction or what follows one: any other op would be computed again for each panel.
    """
    if is_contraction(op):
        return [op]
    found: list[Any] = []
    for value in Generic(op).inputs if is_generic(op) else ():
        source = producer(value)
        if source is not None and len(users(value)) == 1 and _is_epilogue(op, value):
            found += _fused(source)
    return [op, *found] if found else []


def _sizes_of(op: Any) -> tuple[Index, Index]:
    """[tokens, columns] of a contraction or epilogue, read from its operands."""
    rows, columns = build.shape(Generic(op).outputs[0])
    return rows, columns


def _slice(value: Value, dims: Any, tile: _Tile) -> Value:
    """The part of an operand with map ``dims`` that a tile needs."""
    spans = {0: (tile.row, tile.rows), 1: (tile.column, tile.columns)}
    if not dims:
        return value
    return build.extract_slice(value, [spans[d][0] for d in dims], [spans[d][1] for d in dims])

"""``llm-tile-batch-matmuls``: products of many pairs of matrices become parallel loops over pairs and their tiles."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.analysis.tiles import Tiles
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import Fill, Matmul
from llm_mlir.ir.forms.matmul import Matrix
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, option, register

from .linears.weight_panels import ColumnPanels, PlainPanels


@register
@dataclass(frozen=True)
class TileBatchMatmuls(Pass):
    """Tiles ``linalg.batch_matmul``, and contractions and generics that multiply a matrix for each of some batches.

    A work item of the ``scf.forall`` is (batches.., block of rows, panel of columns); it accumulates in a private tile
    with the contraction that kernels are made for, and stores it once. Factors may have their dimensions in any order:
    columns are read where they are, and rows of the second factor transposed into a private panel.
    """

    name: ClassVar[str] = "llm-tile-batch-matmuls"
    after: ClassVar[tuple[str, ...]] = ("llm-raise-matmuls",)
    rows: int = option(128, "rows of a work item", least=1)
    width: int = option(64, "columns of a work item", least=1)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for each in rw.ops():
            matmul = Matmul.match(each) if each.name.startswith("linalg.") else None
            if matmul is not None and _has_rows_first(matmul):
                with rw.before(each):
                    result = _Tiling(Tiles.of(each).applied_to(self, "rows", "width"), matmul).build()
                rw.replace(each, [result])
                rw.statistic("tiled")


def _has_rows_first(matmul: Matmul) -> bool:
    """Whether a row of the first factor lies along K once its batches are chosen."""
    return _kept(matmul.x, matmul.batch) == (matmul.rows, matmul.depth)


def _kept(matrix: Matrix, batch: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(loop for loop in matrix.loops if loop not in batch)


class _Tiling:
    """Builds the loops of one product."""

    def __init__(self, options: TileBatchMatmuls, matmul: Matmul) -> None:
        self.options, self.matmul = options, matmul
        fill = Fill.match(producer(matmul.init.value))
        self.starts_at_zero = fill is not None and fill.is_zero
        self.attributes = Tiles.of(matmul.op).attributes()

    def build(self) -> Value:
        """The value that replaces the result."""
        matmul, init = self.matmul, self.matmul.init
        sizes = dict(zip(init.loops, build.shape(init.value), strict=True))
        tokens, columns = sizes[matmul.rows], sizes[matmul.columns]
        rows, width = self.options.rows, self.options.width
        counts = [*(sizes[loop] for loop in matmul.batch), build.ceildiv(tokens, rows), build.ceildiv(columns, width)]
        with build.forall(counts, [build.empty(build.shape(init.value), ir.F32Type.get())]) as loop:
            *batch, block, panel = loop.ivs
            row, column = build.mul(block, rows), build.mul(panel, width)
            height = build.minimum(rows, build.sub(tokens, row))
            whole = isinstance(columns, int) and columns % width == 0
            part = {
                matmul.rows: (row, height),
                matmul.columns: (column, width if whole else build.minimum(width, build.sub(columns, column))),
            }
            part |= {b: (iv, 1) for b, iv in zip(matmul.batch, batch, strict=True)}
            where = [[part[loop_][i] for loop_ in init.loops] for i in range(2)]
            loop.yielded = [(self._tile(part, height, panel), loop.args[0], *where)]
        return loop.results[0]

    def _tile(self, part: Mapping[int, tuple[Index, Index]], height: Index, panel: Index) -> Value:
        """The tile [height, columns] of the product of one pair."""
        matmul = self.matmul
        out = build.filled([height, self.options.width], ir.F32Type.get(), 0.0)
        sizes = [height, part[matmul.columns][1]]
        if not self.starts_at_zero:
            out = build.insert_slice(_sliced(matmul.init, part, matmul.batch), out, [0, 0], sizes)
        batch = {loop: part[loop] for loop in matmul.batch}
        x = _sliced(matmul.x, batch | {matmul.rows: part[matmul.rows]}, matmul.batch)
        weight = _sliced(matmul.y, batch, matmul.batch)
        by_rows = _kept(matmul.y, matmul.batch) == (matmul.columns, matmul.depth)
        panels = (PlainPanels if by_rows else ColumnPanels)(weight, self.options.width, self.attributes)
        return build.extract_slice(panels.contract(x, 0, height, panel, out), [0, 0], sizes)


def _sliced(matrix: Matrix, part: Mapping[int, tuple[Index, Index]], batch: tuple[int, ...]) -> Value:
    """The part of ``matrix`` of one batch, whole along the loops that ``part`` does not name."""
    whole = zip(matrix.loops, build.shape(matrix.value), strict=True)
    ranges = [part.get(loop, (0, size)) for loop, size in whole]
    drop = [axis for axis, loop in enumerate(matrix.loops) if loop in batch]
    return build.extract_slice(matrix.value, [start for start, _ in ranges], [size for _, size in ranges], drop=drop)

"""Operands of wgmma in global memory: how TMA brings their rows to shared memory."""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import DYNAMIC, Index, Value
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel import ring, wgmma

DEALT = 32
"""Rows of a weight that are dealt to the four lanes of a row of the result."""


@dataclass(frozen=True)
class Operand:
    """A matrix [n, depth] of which a tile has ``rows`` rows of 64 elements.

    With ``dealt`` row ``8 * t + 2 * j + e`` of 32 comes to lie at ``8 * j + 2 * t + e`` (``t, j < 4``, ``e < 2``). The
    sums that a lane has of four neighboring groups of 8 columns are then 8 neighbors of a row of the result, which are
    stored at once. TMA does it on the way: to it, the rows are an array of [n / 32, j, t, e], n a multiple of 32.
    """

    memref: Value
    rows: int
    dealt: bool = False

    @property
    def box(self) -> list[int]:
        """What is copied at a time."""
        return [self.rows // DEALT, 4, 4, 2, wgmma.ROW] if self.dealt else [self.rows, wgmma.ROW]

    def tensor_map(self) -> Value:
        """The host's description for TMA."""
        return ring.tensor_map(_dealt(self.memref) if self.dealt else self.memref, self.box)

    def coordinates(self, row: Index, depth: Index) -> Sequence[Index]:
        """Of the tile that starts at ``row`` (a multiple of 32 if dealt) and ``depth``, innermost first."""
        return [depth, 0, 0, 0, build.floordiv(row, DEALT)] if self.dealt else [depth, row]


def _dealt(memref: Value) -> Value:
    """``memref`` [n, depth] as [n / 32, j, t, e, depth]."""
    rows, depth = memref.type.shape
    row = memref.type.get_strides_and_offset()[0][0]
    sizes, strides = [rows // DEALT, 4, 4, 2, depth], [DEALT * row, 2 * row, 8 * row, row, 1]
    layout = ir.StridedLayoutAttr.get(DYNAMIC, strides)
    type_ = ir.MemRefType.get(sizes, memref.type.element_type, layout)
    base, offset, *_ = mlir.memref.extract_strided_metadata(memref)
    return mlir.memref.reinterpret_cast(type_, base, [offset], [], [], [DYNAMIC], sizes, strides)

"""Blocks of B that are widened once, into memory of the thread, for the many rows that meet them.

A tile that widens B in its registers does so again for every few rows, on the ports that multiply. So the first tile of
a block keeps what it has widened for the others. Few rows do not pay for the detour through memory.
"""

# Widening in registers takes an eighth to a quarter of a tile's time. A loop of its own that widens the block would
# wait for the near caches: as long as one tile, 2% of 512 rows.

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.vectors import load, store
from llm_mlir.mlir import ir

from .arithmetic import RowOfB
from .blocks import WeightBlock
from .columns import Column

_ALIGNMENT = 64


@dataclass(frozen=True)
class WidenedBlock:
    """Memory ``[steps, phases, columns]`` for the factors of a block of B, as f32."""

    memory: Value

    @staticmethod
    def allocate(steps: int, phases: int, columns: int) -> "WidenedBlock":
        """Memory for blocks of at most ``steps`` and ``columns``."""
        type_ = ir.MemRefType.get([steps, phases, columns], ir.F32Type.get())
        return WidenedBlock(mlir.memref.alloc(type_, [], [], alignment=_ALIGNMENT))

    def filled_by(self, row_of_b: RowOfB, block: WeightBlock) -> RowOfB:
        """``row_of_b`` that also keeps what it reads of a block."""

        def row(columns: Sequence[Column], k: Index, phase: int) -> list[Value]:
            vectors = row_of_b(columns, k, phase)
            for i, vector in enumerate(vectors):
                store(vector, self.memory, self._place(k, block, phase, i, vector.type.shape[0]))
            return vectors

        return row

    def row_of(self, block: WeightBlock, lanes: int) -> RowOfB:
        """Reads what was kept of a block."""

        def row(columns: Sequence[Column], k: Index, phase: int) -> list[Value]:
            return [load(self.memory, self._place(k, block, phase, i, lanes), lanes) for i in range(len(columns))]

        return row

    def _place(self, k: Index, block: WeightBlock, phase: int, vector: int, lanes: int) -> list[Index]:
        return [build.sub(k, block.start), phase, vector * lanes]

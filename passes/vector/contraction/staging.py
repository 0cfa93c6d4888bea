"""Blocks of B that are widened once, into memory of the thread, for the many rows that meet them.

A tile that widens B in its registers does so again for every few rows, on the ports that multiply: an eighth to a
quarter of its time. Few rows do not pay for the detour through memory.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir import build, mlir
from llm_mlir.build import Index, Value
from llm_mlir.mlir import ir

from ..lanes import load, store
from ..loops import repeat
from .arithmetic import Arithmetic, RowOfB
from .blocks import Block
from .columns import Column

_ALIGNMENT = 64


@dataclass(frozen=True)
class Stage:
    """Memory ``[steps, phases, columns]`` for the factors of a block of B, as f32."""

    memory: Value

    @staticmethod
    def allocate(steps: int, phases: int, columns: int) -> "Stage":
        """Memory for blocks of at most ``steps`` and ``columns``."""
        type_ = ir.MemRefType.get([steps, phases, columns], ir.F32Type.get())
        return Stage(mlir.memref.alloc(type_, [], [], alignment=_ALIGNMENT))

    def fill(self, arithmetic: Arithmetic, columns: Sequence[Column], block: Block) -> RowOfB:
        """Widens a block of B; returns what reads a step of it."""
        lanes = arithmetic.lanes

        def step(k: Index) -> None:
            for phase in range(arithmetic.phases):
                for i, vector in enumerate(arithmetic.row_of_b(columns, k, phase)):
                    store(vector, self.memory, [build.sub(k, block.start), phase, i * lanes])

        def row(columns: Sequence[Column], k: Index, phase: int) -> list[Value]:
            place = build.sub(k, block.start), phase
            return [load(self.memory, [*place, i * lanes], lanes) for i in range(len(columns))]

        repeat(block.start, block.end, 1, step)
        return row

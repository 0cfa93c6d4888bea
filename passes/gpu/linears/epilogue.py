"""The epilogue of a linear on the sums that a thread holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.structured import Dims
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel import vectors
from llm_mlir.passes.gpu.kernel.launch import less, when

from .linear import BlockedLinear

Run = tuple[Index, Sequence[Sequence[Value]]]
"""A column, and the f32 sums of each contraction for it and the columns that follow."""


@dataclass(frozen=True)
class TileEpilogue:
    """Finishes runs of neighbors in a row of the result: reads the other operands, computes, and stores.

    Operands and result are accessed in vectors of up to 16 bytes as far as the number of columns and the alignment
    allow; rows and columns beyond the result are left out.
    """

    linear: BlockedLinear
    rows: Index
    columns: Index
    block: int

    @staticmethod
    def of(linear: BlockedLinear, block: int) -> "TileEpilogue":
        """Reads the sizes once; ``block`` columns are computed by a block of threads."""
        return TileEpilogue(linear, linear.rows, linear.columns, block)

    def finish(self, row: Index, runs: Sequence[Run]) -> None:
        """``runs`` of the row, each with a column that is a multiple of its length."""
        with when(less(row, self.rows)):
            for column, sums in runs:
                count = len(sums[0])
                step = self._step(count)
                for start in range(0, count, step):
                    self._guarded(row, build.add(column, start), [each[start : start + step] for each in sums])

    def _guarded(self, row: Index, column: Index, sums: Sequence[Sequence[Value]]) -> None:
        if isinstance(self.columns, int) and self.columns % self.block == 0:
            self._store(row, column, sums)
            return
        with when(less(column, self.columns)):
            self._store(row, column, sums)

    def _step(self, count: int) -> int:
        """How many neighbors share a guard: all lie inside the result or none."""
        step = count
        while step > 1 and not (isinstance(self.columns, int) and self.columns % step == 0):
            step //= 2
        return step

    @cached_property
    def _aligned(self) -> dict[Value, int]:
        values = [self.linear.out, *[value for value, _ in self.linear.operands()]]
        return {value: vectors.aligned_elements(value) for value in values}

    def _store(self, row: Index, column: Index, sums: Sequence[Sequence[Value]]) -> None:
        count = len(sums[0])
        where = {(0, 1): [row, column], (1,): [column], (0,): [row], (): []}
        loaded: dict[tuple[Value, Dims], list[Value]] = {}
        for value, dims in self.linear.operands():
            loaded[value, dims] = self._load(value, where[dims], count if dims and dims[-1] == 1 else 1)

        def element(index: int) -> Value:
            def load(value: Value, dims: Dims) -> Value:
                found = loaded[value, dims]
                return found[index] if len(found) > 1 else found[0]

            return self.linear.evaluate([each[index] for each in sums], load)

        out = self.linear.out
        type_ = ir.VectorType.get([count], out.type.element_type)
        result = mlir.vector.from_elements(type_, [element(i) for i in range(count)])
        vectors.store(result, out, [row, column], min(count, self._aligned[out]))

    def _load(self, value: Value, where: list[Index], count: int) -> list[Value]:
        if count == 1:
            return [mlir.memref.load(value, [build.value(index) for index in where])]
        return vectors.elements(vectors.load(value, where, count, min(count, self._aligned[value])))

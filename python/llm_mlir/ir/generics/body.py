"""Evaluates the body of a ``linalg.generic`` for one point of its loops, or for a vector of points of a row."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ... import mlir
from ...mlir import ir
from .. import build
from ..build import Index, Value
from ..types import Operation
from ..vectors import copy_op, element, load, vector_type
from .operands import is_vector_memref
from .row_analysis import RowAnalysis
from .row_values import Ramp, RowValue, advanced, as_vector, compared, is_uniform


@dataclass
class Body:
    """The ops of a body, and what each value is for the row at hand.

    ``known`` holds scalars, ramps and vectors; ``splats`` the scalars that are needed as vectors too.
    """

    ops: Sequence[Operation]
    analysis: RowAnalysis
    known: dict[Value, RowValue] = field(default_factory=dict)
    splats: dict[Value, Value] = field(default_factory=dict)

    def fork(self) -> "Body":
        """A copy with what is known so far, for one vector of the row."""
        return Body(self.ops, self.analysis, dict(self.known), self.splats)

    def value(self, value: Value) -> RowValue:
        """What a value of the body is; values from outside are themselves."""
        return self.known.get(value, value)

    def vector(self, value: Value, lanes: int) -> Value:
        """A value of the body as a vector."""
        return self.splats[value] if value in self.splats else as_vector(self.value(value), lanes)

    def evaluate_point(self, loops: Sequence[Index]) -> None:
        """Computes every op on scalars."""
        for op in self.ops:
            self._scalar(op, loops)

    def evaluate_uniform(self, loops: Sequence[Index], lanes: int) -> None:
        """Computes, before the row, what does not change along it, and broadcasts what vectors are combined with."""
        for op in self.ops:
            if self.analysis.is_uniform(op):
                self._scalar(op, loops)
        along_row = [op for op in self.ops if not self.analysis.is_uniform(op) and op.name != "memref.load"]
        scalars = {v: None for op in along_row for v in op.operands if v not in self.analysis.varying}
        self.splats.update((v, as_vector(self.value(v), lanes)) for v in scalars)

    def evaluate_vector(self, loops: Sequence[Index], lanes: int, mask: Value | None) -> None:
        """Computes the other ops for ``lanes`` points from ``loops`` on; lanes outside ``mask`` touch no memory."""
        for op in self.ops:
            if not self.analysis.is_uniform(op):
                self.known.update(zip(op.results, self._vector(op, loops, lanes, mask), strict=True))

    def _scalar(self, op: Operation, loops: Sequence[Index]) -> None:
        if op.name == "linalg.index":
            self.known[op.results[0]] = build.value(loops[ir.IntegerAttr(op.attributes["dim"]).value])
            return
        results = copy_op(op, [result.type for result in op.results], [self.value(v) for v in op.operands])
        self.known.update(zip(op.results, results, strict=True))

    def _vector(self, op: Operation, loops: Sequence[Index], lanes: int, mask: Value | None) -> list[RowValue]:
        operands = [self.value(v) for v in op.operands]
        if self.analysis.is_row_index(op):
            return [Ramp(build.value(loops[-1]))]
        if op.results[0] in self.analysis.ramps:
            return [advanced(op, operands)]
        if op.name == "memref.load":
            return [_gather(operands[0], operands[1:], lanes, mask)]
        short = compared(op, operands, lanes)
        if short is not None:
            return [short]
        types = [vector_type(lanes, result.type) for result in op.results]
        return list(copy_op(op, types, [self.vector(v, lanes) for v in op.operands]))


def _gather(memref: Value, indices: Sequence[RowValue], lanes: int, mask: Value | None) -> Value:
    """A load whose indices change along the row: one vector if only the last does and it is a ramp, else by lanes."""
    *outer, last = indices
    if isinstance(last, Ramp) and all(is_uniform(index) for index in outer) and is_vector_memref(memref):
        return load(memref, [*outer, last.base], lanes, mask)
    vectors = [None if is_uniform(index) else as_vector(index, lanes) for index in indices]
    scalars = []
    for lane in range(lanes):
        at = [i if v is None else element(v, lane) for i, v in zip(indices, vectors, strict=True)]
        scalars.append(mlir.memref.load(memref, at))
    return mlir.vector.from_elements(vector_type(lanes, memref.type.element_type), scalars)

"""Which values of a body change along a row, and how."""

from collections.abc import Iterable, Sequence

from ...mlir import ir
from ..build import Value
from ..types import Operation
from .operands import is_vector_memref

_ELEMENTWISE = ("arith.", "math.")


def is_supported(op: Operation) -> bool:
    """Whether ``op`` can stand in a body: a scalar op that has a vector form, a load, or an index."""
    if len(list(op.regions)):
        return False
    return op.name.startswith(_ELEMENTWISE) or op.name in ("memref.load", "linalg.index", "linalg.yield")


class RowAnalysis:
    """What varies along the last loop.

    ``varying`` are the values that differ from point to point, ``ramps`` those among them that grow by one, and
    ``gathers`` tells whether a load among ``ops`` reads elements that are not adjacent.
    """

    def __init__(self, ops: Sequence[Operation], last_loop: int, arguments: Iterable[Value]) -> None:
        """``arguments`` are the block arguments that change along the row."""
        self.last_loop = last_loop
        self.varying: set[Value] = set(arguments)
        self.ramps: set[Value] = set()
        self.gathers = False
        for op in ops:
            self._visit(op)

    def is_row_index(self, op: Operation) -> bool:
        """Whether ``op`` is the index of the last loop."""
        return op.name == "linalg.index" and ir.IntegerAttr(op.attributes["dim"]).value == self.last_loop

    def is_uniform(self, op: Operation) -> bool:
        """Whether ``op`` computes the same at every point of a row."""
        return not any(result in self.varying for result in op.results)

    def _visit(self, op: Operation) -> None:
        operands = list(op.operands)
        if not self.is_row_index(op) and not any(operand in self.varying for operand in operands):
            return
        self.varying.update(op.results)
        if self._is_ramp(op, operands):
            self.ramps.update(op.results)
        elif op.name == "memref.load":
            memref, *indices = operands
            adjacent = indices[-1] in self.ramps and not any(index in self.varying for index in indices[:-1])
            self.gathers = self.gathers or not adjacent or not is_vector_memref(memref)

    def _is_ramp(self, op: Operation, operands: Sequence[Value]) -> bool:
        if op.name == "linalg.index":
            return True
        along = [operand in self.ramps for operand in operands]
        fixed = [operand not in self.varying for operand in operands]
        if op.name == "arith.index_cast":
            return along[0]
        if op.name == "arith.addi":
            return (along[0] and fixed[1]) or (along[1] and fixed[0])
        return op.name == "arith.subi" and along[0] and fixed[1]

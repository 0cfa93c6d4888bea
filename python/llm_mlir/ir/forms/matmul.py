"""Products of matrices as upstream and foreign frontends write them: named ops, and the generics that are the same."""

from dataclasses import dataclass

from ...mlir import ir
from ..build import Value
from ..structured import Generic, is_generic, producer
from ..types import Operation
from .bodies import is_multiply_accumulate
from .contraction import CONTRACTION
from .linear import LINEAR
from .moves import transposed_source

_NAMED = ("linalg.matmul", "linalg.batch_matmul", "linalg.contract")
_Loops = tuple[int, ...]


@dataclass(frozen=True)
class Matrix:
    """An operand with the loops that index it."""

    value: Value
    loops: _Loops


@dataclass(frozen=True)
class Matmul:
    """``result[.., r, c] += x[.., r, k] * y[.., c, k]`` on tensors of floats, summed in f32.

    ``rows``, ``columns`` and ``depth`` are the loops r, c and k, ``batch`` those that index all operands. Operands may
    have their loops in any order, but the rows of the result come before its columns.
    """

    op: Operation
    x: Matrix
    y: Matrix
    init: Matrix
    batch: _Loops
    rows: int
    columns: int
    depth: int

    @staticmethod
    def match(op: Operation | None) -> "Matmul | None":
        """The product that ``op`` is: one loop of each kind and any number of batches, and the body of the formula."""
        if op is None or not (is_generic(op) or op.name in _NAMED) or len(op.results) != 1:
            return None
        if LINEAR in op.attributes or CONTRACTION in op.attributes or not is_multiply_accumulate(op):
            return None
        operands, dims = Generic(op).operands, Generic(op).dims
        if len(operands) != 3 or not all(map(_is_float, operands)) or not _is_f32(op.results[0]):
            return None
        if operands[0].type.element_type != operands[1].type.element_type:
            return None
        return _classified(op, [Matrix(value, loops) for value, loops in zip(operands, dims, strict=True) if loops])

    @property
    def result(self) -> Value:
        """The sums."""
        return self.op.results[0]

    def source_of(self, matrix: Matrix, outer: int) -> tuple[Value, bool]:
        """The value that holds a factor without batches, and whether ``outer`` is its last dimension, not its first.

        It is what a transpose was made of, if the factor is one.
        """
        if matrix.loops == (outer, self.depth):
            return matrix.value, False
        source = transposed_source(producer(matrix.value))
        return (matrix.value, True) if source is None else (source, False)


def _classified(op: Operation, operands: list[Matrix]) -> Matmul | None:
    if len(operands) != 3 or any(len(set(operand.loops)) != len(operand.loops) for operand in operands):
        return None
    a, b, c = operands
    batch = tuple(loop for loop in c.loops if loop in a.loops and loop in b.loops)
    outer = [loop for loop in c.loops if loop not in batch]
    depth = [loop for loop in a.loops if loop not in c.loops]
    ranks = {len(operand.loops) - len(batch) for operand in operands}
    if ranks != {2} or len(depth) != 1 or depth[0] not in b.loops or (is_generic(op) and not _sums(op, depth[0])):
        return None
    x, y = (a, b) if outer[0] in a.loops else (b, a)
    return Matmul(op, x, y, c, batch, outer[0], outer[1], depth[0])


def _sums(op: Operation, depth: int) -> bool:
    return all((kind == "r") == (loop == depth) for loop, kind in enumerate(Generic(op).iterators))


def _is_float(value: Value) -> bool:
    is_tensor = isinstance(value.type, ir.RankedTensorType)
    return is_tensor and isinstance(value.type.element_type, ir.F32Type | ir.BF16Type | ir.F16Type)


def _is_f32(value: Value) -> bool:
    return isinstance(value.type.element_type, ir.F32Type)

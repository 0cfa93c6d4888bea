"""Reductions over the last loop: which ops combine, what they start from, and how a vector becomes a scalar."""

import math
from dataclasses import dataclass
from typing import Any

from ... import mlir
from ...mlir import ir
from ..build import Value
from ..types import Operation
from ..vectors import constant_splat, copy_op, element

_FLOAT_STARTS = {
    "arith.addf": -0.0,
    "arith.mulf": 1.0,
    "arith.maximumf": -math.inf,
    "arith.maxnumf": -math.inf,
    "arith.minimumf": math.inf,
    "arith.minnumf": math.inf,
}
_BEYOND = {"arith.maxnumf": "OGT", "arith.minnumf": "OLT"}
_SIGN_OF_ZERO = ("arith.maximumf", "arith.minimumf")


def _integer_start(name: str, width: int) -> int | None:
    signed_max = (1 << (width - 1)) - 1
    starts = {
        "arith.addi": 0,
        "arith.ori": 0,
        "arith.xori": 0,
        "arith.maxui": 0,
        "arith.muli": 1,
        "arith.andi": -1,
        "arith.minui": -1,
        "arith.maxsi": -signed_max - 1,
        "arith.minsi": signed_max,
    }
    return starts.get(name)


def _further(predicate: str, left: Value, right: Value) -> Value:
    """``right`` where it is beyond ``left``, which no NaN is: one instruction, unlike the op itself."""
    is_beyond = mlir.arith.cmpf(getattr(mlir.arith.CmpFPredicate, predicate), right, left)
    return mlir.arith.select(is_beyond, right, left)


@dataclass(frozen=True)
class Reduction:
    """``result = combine(argument, term)`` where ``argument`` is the output's block argument."""

    op: Operation
    term: Value
    start: float

    @staticmethod
    def match(argument: Value, yielded: Value) -> "Reduction | None":
        """The reduction that a body computes from an output's argument to what it yields for it."""
        if isinstance(yielded.owner, ir.Block):
            return None
        op = yielded.owner.operation
        uses = [use.owner.operation for use in argument.uses]
        if uses != [op] or len(op.operands) != 2 or len(list(yielded.uses)) != 1:
            return None
        start = _start(op.name, argument.type)
        left, right = op.operands
        return None if start is None else Reduction(op, right if left == argument else left, start)

    def starts(self, lanes: int) -> Value:
        """A vector that leaves every value it is combined with as it is."""
        return constant_splat(lanes, self.op.results[0].type, self.start)

    def combine(self, left: Value, right: Value) -> Value:
        """The op on two scalars or vectors. The maximum of 0 and -0 may be either, which halves the cost."""
        if self.op.name in _BEYOND:
            return _further(_BEYOND[self.op.name], left, right)
        result = copy_op(self.op, [left.type], [left, right])[0]
        if self.op.name in _SIGN_OF_ZERO:
            result.owner.attributes["fastmath"] = ir.Attribute.parse("#arith.fastmath<nsz>")
        return result

    def horizontal(self, vector: Value) -> Value:
        """All lanes combined, by halves: the order is the same on every target of this vector length."""
        while vector.type.shape[0] > 2:
            half = vector.type.shape[0] // 2
            low = mlir.vector.shuffle(vector, vector, list(range(half)))
            high = mlir.vector.shuffle(vector, vector, list(range(half, 2 * half)))
            vector = self.combine(low, high)
        return self.combine(element(vector, 0), element(vector, 1))


def _start(name: str, type_: Any) -> float | None:
    if isinstance(type_, ir.FloatType):
        return _FLOAT_STARTS.get(name)
    return _integer_start(name, 64 if isinstance(type_, ir.IndexType) else type_.width)

"""Softmax over the last dimension."""

from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import (
    compute_type,
    element_type,
    loops,
    number,
    pointwise,
    row_max,
    row_sum,
    rows,
)

Value = Any


def exponentials(x: Value) -> Value:
    """``exp(x - max of the row)`` in f32; zeros for a row that only holds minus infinity."""
    arith, rank, to = mlir.arith, x.type.rank, compute_type([x])

    def power(v: Value, top: Value) -> Value:
        is_empty = arith.cmpf(arith.CmpFPredicate.OEQ, top, number(top, float("-inf")))
        return mlir.math.exp(arith.subf(v, arith.select(is_empty, number(top, 0.0), top)))

    return pointwise(build.shape(x), [(x, loops(rank)), (row_max(x), rows(rank))], [to], power)[0]


@converts(llm.SoftmaxOp)
def softmax(op: llm.SoftmaxOp) -> list[Value]:
    """``exp(x - max) / sum(exp(x - max))``; zeros for a row that only holds minus infinity."""
    arith, powers, rank = mlir.arith, exponentials(op.x), op.x.type.rank

    def divide(power: Value, total: Value) -> Value:
        # The largest power of a row is 1, so that only the total of a row of zeros changes.
        return arith.divf(power, arith.maximumf(total, number(total, 1.0)))

    ins = [(powers, loops(rank)), (row_sum(powers), rows(rank))]
    return pointwise(build.shape(op.x), ins, [element_type(op.result)], divide)

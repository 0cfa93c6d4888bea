"""Softmax over the last dimension."""

from typing import Any

from llm_mlir import build, mlir
from llm_mlir.passes.convert.linalg.generics import compute_type, element_type, loops, pointwise, row_max, row_sum, rows

Value = Any


def exponentials(x: Value) -> Value:
    """``exp(x - max of the row)`` in f32."""
    rank, to = x.type.rank, compute_type([x])
    ins = [(x, loops(rank)), (row_max(x), rows(rank))]
    return pointwise(build.shape(x), ins, [to], lambda v, top: mlir.math.exp(mlir.arith.subf(v, top)))[0]


def softmax(op: Any) -> list[Value]:
    """``exp(x - max) / sum(exp(x - max))``."""
    powers, rank = exponentials(op.x), op.x.type.rank
    ins = [(powers, loops(rank)), (row_sum(powers), rows(rank))]
    return pointwise(build.shape(op.x), ins, [element_type(op.result)], mlir.arith.divf)

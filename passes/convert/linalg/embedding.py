"""Row gather."""

from collections.abc import Callable
from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import element_type, pointwise

Value = Any


@converts(llm.EmbeddingOp)
def embedding(op: llm.EmbeddingOp) -> list[Value]:
    """``table[ids]``, of a part of the table zeros for the ids outside."""
    sizes = [build.dim(op.ids, 0), build.dim(op.table, 1)]
    gather = _row_of(op.table) if op.first is None else _row_of_part(op.table, op.first)
    return pointwise(sizes, [(op.ids, "d0")], [element_type(op.result)], gather)


def _row_of(table: Value) -> Callable[[Value], Value]:
    def gather(row: Value) -> Value:
        column = mlir.linalg.IndexOp(1).result
        return mlir.tensor.extract(table, [build.to_index(row), column])

    return gather


def _row_of_part(table: Value, first: Value) -> Callable[[Value], Value]:
    start = mlir.tensor.extract(first, [build.value(0)])
    rows, zero = build.value(build.dim(table, 0)), build.value(0)

    def gather(row: Value) -> Value:
        local = build.to_index(mlir.arith.subi(row, start))
        inside = mlir.arith.cmpi(mlir.arith.CmpIPredicate.ult, local, rows)
        element = mlir.tensor.extract(table, [mlir.arith.select(inside, local, zero), mlir.linalg.IndexOp(1).result])
        return mlir.arith.select(inside, element, build.constant(element.type, 0.0))

    return gather

"""Row gather."""

from collections.abc import Callable
from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Index
from llm_mlir.ir.forms import Quantized
from llm_mlir.ir.structured import producer
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import element_type, pointwise

Value = Any
_Element = Callable[[Value, Value], Value]


@converts(llm.EmbeddingOp)
def embedding(op: llm.EmbeddingOp) -> list[Value]:
    """``table[ids]``, of a part of the table zeros for the ids outside."""
    sizes = [build.dim(op.ids, 0), build.dim(op.table, 1)]
    element, rows = _element_of(op.table), build.dim(op.table, 0)
    gather = _row_of(element) if op.first is None else _row_of_part(element, rows, op.first)
    return pointwise(sizes, [(op.ids, "d0")], [element_type(op.result)], gather)


def _element_of(table: Value) -> _Element:
    """Reads a row and column of ``table``, of one that is dequantized as codes."""
    coded = Quantized.match(producer(table))
    if coded is not None:
        return coded.element
    return lambda row, column: mlir.tensor.extract(table, [row, column])


def _row_of(element: _Element) -> Callable[[Value], Value]:
    def gather(row: Value) -> Value:
        column = mlir.linalg.IndexOp(1).result
        return element(build.to_index(row), column)

    return gather


def _row_of_part(element: _Element, count: Index, first: Value) -> Callable[[Value], Value]:
    start = mlir.tensor.extract(first, [build.value(0)])
    rows, zero = build.value(count), build.value(0)

    def gather(row: Value) -> Value:
        local = build.to_index(mlir.arith.subi(row, start))
        inside = mlir.arith.cmpi(mlir.arith.CmpIPredicate.ult, local, rows)
        number = element(mlir.arith.select(inside, local, zero), mlir.linalg.IndexOp(1).result)
        return mlir.arith.select(inside, number, build.constant(number.type, 0.0))

    return gather

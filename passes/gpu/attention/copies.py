"""Asynchronous copies of rows of keys, values and queries into shared memory."""

from dataclasses import replace

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.passes.gpu.kernel.memory import Piece, SharedTile, copy_async


def elements_if(index: Index, end: Index, elements: int) -> Value:
    """``elements`` if ``index`` lies before ``end``, else zero."""
    before = mlir.arith.cmpi(mlir.arith.CmpIPredicate.slt, build.value(index), build.value(end))
    return mlir.arith.select(before, build.value(elements), build.value(0))


def copy_rows(source: Value, key: Index, end: Index, tile: SharedTile, stage: Index, parts: list[Piece]) -> None:
    """Starts the copy of the rows of ``source`` [n, D] from ``key`` to ``tile`` row ``stage``; zero from ``end`` on."""
    for piece in parts:
        row = build.add(key, piece.row)
        valid = elements_if(row, end, piece.elements)
        target = replace(piece, row=build.add(stage, piece.row))
        copy_async(source, [build.minimum(row, build.sub(end, 1)), piece.column], tile, target, valid)

"""Rotary position embedding: a table of cosines and sines, then one rotation of the two members of every pair."""

from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.mlir import ir
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import cast, element_type, number, pointwise
from llm_mlir.support.rope import rope_frequencies

Value = Any


def _tables(positions: Value, frequencies: Any, factor: float) -> list[Value]:
    """``factor * cos`` and ``factor * sin`` of position times inverse frequency, f32 ``[T, len(frequencies)]``."""
    arith, math, f32 = mlir.arith, mlir.math, ir.F32Type.get()
    table = ir.DenseElementsAttr.get(frequencies)

    def turn(position: Value, frequency: Value) -> list[Value]:
        angle = arith.mulf(arith.sitofp(f32, position), frequency)
        return [arith.mulf(function(angle), number(angle, factor)) for function in (math.cos, math.sin)]

    ins = [(positions, "d0"), (arith.constant(table.type, table), "d1")]
    return pointwise([build.dim(positions, 0), len(frequencies)], ins, [f32, f32], turn)


def _rotate(pair: list[Value], tables: list[Value], to: Any) -> list[Value]:
    """``(a cos - b sin, b cos + a sin)`` of the pair ``(a, b)``, each ``[T, heads, pairs]``."""
    arith = mlir.arith

    def rotate(a: Value, b: Value, cos: Value, sin: Value) -> list[Value]:
        first = arith.subf(arith.mulf(a, cos), arith.mulf(b, sin))
        return [first, arith.addf(arith.mulf(b, cos), arith.mulf(a, sin))]

    ins = [(pair[0], "d0, d1, d2"), (pair[1], "d0, d1, d2"), (tables[0], "d0, d2"), (tables[1], "d0, d2")]
    return pointwise(build.shape(pair[0]), ins, [to, to], rotate)


@converts(llm.RopeOp)
def rope(op: llm.RopeOp) -> list[Value]:
    """Rotates the first ``rotary_dim`` elements of each head; the others pass."""
    (tokens, heads, width), to = build.shape(op.x), element_type(op.result)
    rotary = op.option("rotary_dim", width)
    starts, stride = ([0, rotary // 2], 1) if op.pairing.value == "half" else ([0, 1], 2)
    sizes, strides = [tokens, heads, rotary // 2], [1, 1, stride]
    pair = [build.extract_slice(op.x, [0, 0, start], sizes, strides) for start in starts]
    tables = _tables(op.positions, *rope_frequencies(op.theta.value, rotary, op.option("scaling")))
    result = build.empty([tokens, heads, width], to)
    for part, start in zip(_rotate(pair, tables, to), starts, strict=True):
        result = build.insert_slice(part, result, [0, 0, start], sizes, strides)
    if rotary == width:
        return [result]
    rest = [tokens, heads, width - rotary]
    passed = cast(build.extract_slice(op.x, [0, 0, rotary], rest), to)
    return [build.insert_slice(passed, result, [0, 0, rotary], rest)]

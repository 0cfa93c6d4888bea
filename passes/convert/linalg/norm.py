"""Norms: reductions over each row and one elementwise generic that computes ``rsqrt`` where it is used."""

from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.mlir import ir
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import (
    cast,
    compute_type,
    element_type,
    loops,
    map_all,
    number,
    pointwise,
    reduce_rows,
    row_sum,
    rows,
)

Value = Any


def _wide(x: Value, parameters: list[Value]) -> Value:
    """``x``, in f64 if a parameter is: sums over its rows are as wide as all that follows."""
    to = compute_type([x, *parameters])
    return cast(x, to) if to == ir.F64Type.get() != element_type(x) else x


def _width(x: Value) -> int | Value:
    """The length of a row: an int when static, else a scalar of the compute type."""
    size = build.dim(x, x.type.rank - 1)
    if isinstance(size, int):
        return size
    integer = mlir.arith.index_cast(ir.IntegerType.get_signless(64), size)
    return mlir.arith.sitofp(compute_type([x]), integer)


def _mean(total: Value, width: int | Value) -> Value:
    if isinstance(width, int):
        return mlir.arith.mulf(total, number(total, 1.0 / max(width, 1)))  # of no values: nothing is normalized
    return mlir.arith.divf(total, width)


def _rsqrt_of_mean(total: Value, width: int | Value, eps: float) -> Value:
    return mlir.math.rsqrt(mlir.arith.addf(_mean(total, width), number(total, eps)))


def _last(rank: int) -> str:
    """The map of a value for each element of a row."""
    return f"d{rank - 1}"


def _rms_norm(x: Value, weight: Value, eps: float, to: Any) -> Value:
    x = _wide(x, [weight])
    sizes, width = build.shape(x), _width(x)
    rank = len(sizes)

    def add_square(v: Value, total: Value) -> Value:
        return mlir.arith.addf(total, mlir.arith.mulf(v, v))

    def scale(v: Value, total: Value, w: Value) -> Value:
        return mlir.arith.mulf(mlir.arith.mulf(v, _rsqrt_of_mean(total, width, eps)), w)

    squares = reduce_rows(sizes, [(x, loops(rank))], 0.0, add_square)
    return pointwise(sizes, [(x, loops(rank)), (squares, rows(rank)), (weight, _last(rank))], [to], scale)[0]


@converts(llm.RMSNormOp)
def rms_norm(op: llm.RMSNormOp) -> list[Value]:
    """``x / sqrt(mean(x^2) + eps) * weight``."""
    return [_rms_norm(op.x, op.weight, op.eps.value, element_type(op.result))]


@converts(llm.AddRMSNormOp)
def add_rms_norm(op: llm.AddRMSNormOp) -> list[Value]:
    """The sum ``x + residual`` and its ``rms_norm``."""
    total = map_all([op.x, op.residual], element_type(op.sum), mlir.arith.addf)
    return [total, _rms_norm(total, op.weight, op.eps.value, element_type(op.normalized))]


def _squared_deviations(x: Value, sums: Value, width: int | Value) -> Value:
    """The sum over each row of ``(x - mean)^2``: a second pass, since a difference of squares would cancel."""
    rank = x.type.rank

    def accumulate(v: Value, total: Value, squares: Value) -> Value:
        deviation = mlir.arith.subf(v, _mean(total, width))
        return mlir.arith.addf(squares, mlir.arith.mulf(deviation, deviation))

    return reduce_rows(build.shape(x), [(x, loops(rank)), (sums, rows(rank))], 0.0, accumulate)


@converts(llm.LayerNormOp)
def layer_norm(op: llm.LayerNormOp) -> list[Value]:
    """``(x - mean) / sqrt(variance + eps) * weight + bias``."""
    x = _wide(op.x, [p for p in (op.weight, op.bias) if p is not None])
    eps, width, rank = op.eps.value, _width(x), op.x.type.rank
    sums = row_sum(x)
    squares = _squared_deviations(x, sums, width)

    def scale(v: Value, total: Value, variance: Value, w: Value, *bias: Value) -> Value:
        normal = mlir.arith.mulf(mlir.arith.subf(v, _mean(total, width)), _rsqrt_of_mean(variance, width, eps))
        scaled = mlir.arith.mulf(normal, w)
        return mlir.arith.addf(scaled, bias[0]) if bias else scaled

    parameters = [(p, _last(rank)) for p in (op.weight, op.bias) if p is not None]
    ins = [(x, loops(rank)), (sums, rows(rank)), (squares, rows(rank)), *parameters]
    return pointwise(build.shape(x), ins, [element_type(op.result)], scale)

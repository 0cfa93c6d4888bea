"""Drawing tokens from logits ``[B, V]`` with temperature, top-k and top-p, each row with its own.

The thresholds of both filters and the token are found bit by bit (see ``sampling.bisect``), by sums over ``powers
[B, V]``, the exponentials of the scaled logits. A sum of numbers that are not negative, added in one order, never falls
as one of them grows, so that rounding cannot lead to a token that was filtered.
"""

from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import (
    compute_type,
    element_type,
    i32,
    number,
    pointwise,
    reduce_rows,
    row_max,
    row_sum,
)
from llm_mlir.passes.convert.linalg.sampling import (
    LAST_ID,
    bisect,
    reaches,
    top_k_thresholds,
    top_p_thresholds,
)

Value = Any
_BELOW_ONE = 1 - 2.0**-24  # the largest f32 below 1
_SMALLEST = 2.0**-126  # of the normal numbers


@converts(llm.SampleOp)
def sample(op: llm.SampleOp) -> list[Value]:
    """The token of each row: the first whose running sum of kept powers exceeds ``draw`` parts of the sum of all."""
    powers = _powers(op.logits, op.temperature)
    powers = _keep(powers, op.logits, top_k_thresholds(op.logits, _count(op.top_k)))
    powers = _keep(powers, op.logits, top_p_thresholds(op.logits, powers, _mass(powers, op.top_p)))
    return [_token(powers, op.temperature, op.draw)]


def _powers(logits: Value, temperature: Value) -> Value:
    """``exp((logit - max) / temperature)``; as the temperature goes to 0, 1 for the largest and 0 for the others."""
    arith = mlir.arith

    def power(logit: Value, top: Value, heat: Value) -> Value:
        cold = arith.divf(number(heat, 1.0), heat)
        scaled = mlir.math.exp(arith.mulf(arith.subf(logit, top), cold))
        # 0 times infinity is no number.
        return arith.select(arith.cmpf(arith.CmpFPredicate.OEQ, logit, top), number(logit, 1.0), scaled)

    ins = [(logits, "d0, d1"), (row_max(logits), "d0"), (temperature, "d0")]
    return pointwise(build.shape(logits), ins, [compute_type([logits])], power)[0]


def _keep(powers: Value, logits: Value, thresholds: Value) -> Value:
    """``powers``, in place, with 0 for logits that do not reach the threshold of their row."""

    def keep(logit: Value, threshold: Value, power: Value) -> Value:
        return mlir.arith.select(reaches(build.convert(logit, power.type), threshold), power, number(power, 0.0))

    return build.generic("d0, d1", "pp", [(logits, "d0, d1"), (thresholds, "d0")], [(powers, "d0, d1")], keep)[0]


def _count(top_k: Value) -> Value:
    """How many logits stay in each row; more than there are for ``top_k`` 0."""

    def limit(k: Value) -> Value:
        filters = mlir.arith.cmpi(mlir.arith.CmpIPredicate.sgt, k, number(k, 0))
        return mlir.arith.select(filters, k, number(k, LAST_ID))

    return pointwise(build.shape(top_k), [(top_k, "d0")], [i32()], limit)[0]


def _mass(powers: Value, top_p: Value) -> Value:
    """The sum of powers that stays in each row, if only that of the largest; more than there is for ``top_p`` 1."""
    arith = mlir.arith

    def limit(total: Value, p: Value) -> Value:
        filters = arith.cmpf(arith.CmpFPredicate.OLT, p, number(p, 1.0))
        part = arith.maximumf(arith.mulf(total, p), number(total, _SMALLEST))
        return arith.select(filters, part, number(total, float("inf")))

    ins = [(row_sum(powers), "d0"), (top_p, "d0")]
    return pointwise(build.shape(top_p), ins, [element_type(powers)], limit)[0]


def _token(powers: Value, temperature: Value, draw: Value) -> Value:
    """The largest token such that the powers before it sum to at most ``draw`` of all; ``draw`` is 0 without heat."""
    arith, batch, vocabulary = mlir.arith, build.shape(draw), build.dim(powers, 1)

    def before(tokens: Value) -> Value:
        def add_power(power: Value, token: Value, total: Value) -> Value:
            index = arith.index_cast(i32(), mlir.linalg.IndexOp(1).result)
            precedes = arith.cmpi(arith.CmpIPredicate.ult, index, token)
            return arith.addf(total, arith.select(precedes, power, number(power, 0.0)))

        return reduce_rows(build.shape(powers), [(powers, "d0, d1"), (tokens, "d0")], 0.0, add_power)

    def limit(total: Value, heat: Value, part: Value) -> Value:
        is_hot = arith.cmpf(arith.CmpFPredicate.OGT, heat, number(heat, 0.0))
        part = arith.select(is_hot, arith.minimumf(part, number(part, _BELOW_ONE)), number(part, 0.0))
        return arith.mulf(total, part)

    ins = [(before(build.filled(batch, i32(), LAST_ID)), "d0"), (temperature, "d0"), (draw, "d0")]
    limits = pointwise(batch, ins, [element_type(powers)], limit)[0]
    steps = (vocabulary - 1).bit_length() if isinstance(vocabulary, int) else i32().width - 1

    def is_within(total: Value, limit: Value) -> Value:
        return arith.cmpf(arith.CmpFPredicate.OLE, total, limit)

    return bisect(limits, i32(), steps, before, is_within)

"""Greedy choice and filters on logits ``[B, V]``.

The filters look for a threshold by bisection: a float's bits, with the sign folded in, are an unsigned integer that
grows with the float, and each step decides one bit of the threshold from a sum over the row. No sort, and every step
is a reduction of the last loop.
"""

from collections.abc import Callable
from typing import Any

from llm_mlir import build, mlir
from llm_mlir.mlir import ir
from llm_mlir.passes.convert.linalg.generics import (
    cast,
    compute_type,
    element_type,
    i32,
    number,
    pointwise,
    reduce_rows,
    row_max,
    row_sum,
)
from llm_mlir.passes.convert.linalg.softmax import exponentials

Value = Any
_LAST_ID = 2**31 - 1


def argmax(op: Any) -> list[Value]:
    """The first index of the largest logit. Unordered comparison: a row with a NaN gives 0, never a bad index."""
    arith, logits = mlir.arith, op.logits

    def first_match(logit: Value, top: Value, best: Value) -> Value:
        index = arith.index_cast(i32(), mlir.linalg.IndexOp(1).result)
        matches = arith.cmpf(arith.CmpFPredicate.UEQ, logit, top)
        return arith.minsi(best, arith.select(matches, index, number(index, _LAST_ID)))

    ins = [(logits, "d0, d1"), (row_max(logits), "d0")]
    return [reduce_rows(build.shape(logits), ins, _LAST_ID, first_match, i32())]


def _ordered_bits(x: Value) -> Value:
    """The integer whose unsigned order is the order of the float ``x`` (adding zero makes the two zeros one)."""
    arith, integer = mlir.arith, ir.IntegerType.get_signless(x.type.width)
    bits = arith.bitcast(integer, arith.addf(x, number(x, 0.0)))
    sign = arith.shrsi(bits, number(bits, integer.width - 1))
    return arith.xori(bits, arith.ori(sign, number(bits, -(2 ** (integer.width - 1)))))


def _reaches(logit: Value, threshold: Value) -> Value:
    return mlir.arith.cmpi(mlir.arith.CmpIPredicate.uge, _ordered_bits(logit), threshold)


def _is_enough(total: Value, limit: Value) -> Value:
    arith = mlir.arith
    if isinstance(total.type, ir.FloatType):
        return arith.cmpf(arith.CmpFPredicate.OGE, total, limit)
    return arith.cmpi(arith.CmpIPredicate.sge, total, limit)


def _bisect(logits: Value, limits: Value, total_of: Callable[[Value], Value]) -> Value:
    """For each row the largest threshold whose total reaches the row's limit; zero, which keeps all, if none does.

    ``total_of`` maps candidate thresholds ``[B]`` to totals of the type of ``limits [B]``, which fall as they grow.
    """
    arith, batch = mlir.arith, build.shape(limits)
    bits = ir.IntegerType.get_signless(compute_type([logits]).width)

    def choose(total: Value, limit: Value, candidate: Value, threshold: Value) -> Value:
        return arith.select(_is_enough(total, limit), candidate, threshold)

    with build.for_loop(0, bits.width, inits=[build.filled(batch, bits, 0)]) as loop:
        threshold = loop.args[0]
        bit = arith.shrui(build.constant(bits, -(2 ** (bits.width - 1))), arith.index_cast(bits, loop.iv))
        candidates = pointwise(batch, [(threshold, "d0")], [bits], lambda t: arith.ori(t, bit))[0]
        ins = [(operand, "d0") for operand in (total_of(candidates), limits, candidates)]
        # In place: bufferization wants to find what a loop carries where it was.
        loop.yielded = build.generic("d0", "p", ins, [(threshold, "d0")], choose)
    return loop.results[0]


def _filter(logits: Value, thresholds: Value, to: Any) -> list[Value]:
    """The logits that reach their row's threshold; minus infinity for the others."""

    def keep(logit: Value, threshold: Value) -> Value:
        return mlir.arith.select(_reaches(logit, threshold), logit, number(logit, float("-inf")))

    return pointwise(build.shape(logits), [(logits, "d0, d1"), (thresholds, "d0")], [to], keep)


def top_k(op: Any) -> list[Value]:
    """The ``k`` largest logits of each row and what ties with the smallest of them."""
    arith, logits = mlir.arith, op.logits

    def count(candidates: Value) -> Value:
        def add_one(logit: Value, threshold: Value, total: Value) -> Value:
            return arith.addi(total, arith.extui(i32(), _reaches(logit, threshold)))

        return reduce_rows(build.shape(logits), [(logits, "d0, d1"), (candidates, "d0")], 0, add_one, i32())

    limits = build.filled([build.dim(logits, 0)], i32(), op.k.value)
    return _filter(logits, _bisect(logits, limits, count), element_type(op.result))


def top_p(op: Any) -> list[Value]:
    """The fewest largest logits of each row that hold ``p`` of the probability, and what ties with the last of them.

    ``p = 1`` keeps everything, whatever the rounding.
    """
    arith, logits, p = mlir.arith, op.logits, op.p.value
    if p >= 1:
        return [cast(logits, element_type(op.result))]
    powers = exponentials(logits)

    def mass(candidates: Value) -> Value:
        def add_power(logit: Value, power: Value, threshold: Value, total: Value) -> Value:
            return arith.addf(total, arith.select(_reaches(logit, threshold), power, number(power, 0.0)))

        ins = [(logits, "d0, d1"), (powers, "d0, d1"), (candidates, "d0")]
        return reduce_rows(build.shape(logits), ins, 0.0, add_power)

    ins, to = [(row_sum(powers), "d0")], compute_type([logits])
    limits = pointwise([build.dim(logits, 0)], ins, [to], lambda total: arith.mulf(total, number(total, p)))[0]
    return _filter(logits, _bisect(logits, limits, mass), element_type(op.result))

"""Choice of tokens from logits ``[B, V]``, and filters on them.

The filters look for a threshold by bisection: a float's bits, with the sign folded in, are an unsigned integer that
grows with the float, and each step decides one bit of the threshold from a sum over the row. No sort, and every step
is a reduction of the last loop. Sampling finds its token in the same way, by the bits of the token.
"""

from collections.abc import Callable
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
    i32,
    number,
    pointwise,
    reduce_rows,
    row_max,
    row_sum,
)
from llm_mlir.passes.convert.linalg.softmax import exponentials

Value = Any
LAST_ID = 2**31 - 1
"""More than any token."""


@converts(llm.ArgmaxOp)
def argmax(op: llm.ArgmaxOp) -> list[Value]:
    """The first index of the largest logit, or of a NaN: then the largest of the row is one, and equal to nothing."""
    arith, logits = mlir.arith, op.logits

    def first_match(logit: Value, top: Value, best: Value) -> Value:
        index = arith.index_cast(i32(), mlir.linalg.IndexOp(1).result)
        is_top = arith.cmpf(arith.CmpFPredicate.OEQ, logit, top)
        matches = arith.ori(is_top, arith.cmpf(arith.CmpFPredicate.UNO, logit, logit))
        return arith.minsi(best, arith.select(matches, index, number(index, LAST_ID)))

    ins = [(logits, "d0, d1"), (row_max(logits), "d0")]
    return [reduce_rows(build.shape(logits), ins, LAST_ID, first_match, i32())]


def _ordered_bits(x: Value) -> Value:
    """The integer whose unsigned order is the order of the float ``x`` (adding zero makes the two zeros one)."""
    arith, integer = mlir.arith, ir.IntegerType.get_signless(x.type.width)
    bits = arith.bitcast(integer, arith.addf(x, number(x, 0.0)))
    sign = arith.shrsi(bits, number(bits, integer.width - 1))
    return arith.xori(bits, arith.ori(sign, number(bits, -(2 ** (integer.width - 1)))))


def reaches(logit: Value, threshold: Value) -> Value:
    """Whether the bits of ``logit`` are those of ``threshold`` or more."""
    return mlir.arith.cmpi(mlir.arith.CmpIPredicate.uge, _ordered_bits(logit), threshold)


def _is_enough(total: Value, limit: Value) -> Value:
    arith = mlir.arith
    if isinstance(total.type, ir.FloatType):
        return arith.cmpf(arith.CmpFPredicate.OGE, total, limit)
    return arith.cmpi(arith.CmpIPredicate.sge, total, limit)


def bisect(
    limits: Value,
    bits: Any,
    steps: int,
    total_of: Callable[[Value], Value],
    accepts: Callable[[Value, Value], Value] = _is_enough,
) -> Value:
    """For each row the largest integer of ``steps`` bits whose total the row's limit accepts; zero if none is.

    ``total_of`` maps candidates ``[B]`` of type ``bits`` to totals of the type of ``limits [B]``; if ``accepts`` takes
    the total of a candidate and the limit, it takes those of all smaller candidates.
    """
    arith, batch = mlir.arith, build.shape(limits)
    first = 1 << (steps - 1) if steps < bits.width else -(1 << (steps - 1))

    def choose(total: Value, limit: Value, candidate: Value, threshold: Value) -> Value:
        return arith.select(accepts(total, limit), candidate, threshold)

    with build.for_loop(0, steps, inits=[build.filled(batch, bits, 0)]) as loop:
        threshold = loop.args[0]
        bit = arith.shrui(build.constant(bits, first), arith.index_cast(bits, loop.iv))
        candidates = pointwise(batch, [(threshold, "d0")], [bits], lambda t: arith.ori(t, bit))[0]
        ins = [(operand, "d0") for operand in (total_of(candidates), limits, candidates)]
        # In place: bufferization wants to find what a loop carries where it was.
        loop.yielded = build.generic("d0", "p", ins, [(threshold, "d0")], choose)
    return loop.results[0]


def _thresholds(logits: Value, limits: Value, total_of: Callable[[Value], Value]) -> Value:
    """For each row the bits of the largest logit whose total reaches the limit; zero, which keeps all, if none does."""
    width = compute_type([logits]).width
    return bisect(limits, ir.IntegerType.get_signless(width), width, total_of)


def _filter(logits: Value, thresholds: Value, to: Any) -> list[Value]:
    """The logits that reach their row's threshold; minus infinity for the others."""

    def keep(logit: Value, threshold: Value) -> Value:
        return mlir.arith.select(reaches(logit, threshold), logit, number(logit, float("-inf")))

    return pointwise(build.shape(logits), [(logits, "d0, d1"), (thresholds, "d0")], [to], keep)


def top_k_thresholds(logits: Value, limits: Value) -> Value:
    """For each row the bits of the ``limits``-th largest logit (``limits [B]`` i32); zero where there are fewer."""
    arith = mlir.arith

    def count(candidates: Value) -> Value:
        def add_one(logit: Value, threshold: Value, total: Value) -> Value:
            return arith.addi(total, arith.extui(i32(), reaches(logit, threshold)))

        return reduce_rows(build.shape(logits), [(logits, "d0, d1"), (candidates, "d0")], 0, add_one, i32())

    return _thresholds(logits, limits, count)


def top_p_thresholds(logits: Value, powers: Value, limits: Value) -> Value:
    """For each row the bits of the logit that with all larger ones has powers that sum to ``limits [B]`` or more.

    ``powers [B, V]`` are not negative. Zero where all of them together are less.
    """
    arith = mlir.arith

    def mass(candidates: Value) -> Value:
        def add_power(logit: Value, power: Value, threshold: Value, total: Value) -> Value:
            return arith.addf(total, arith.select(reaches(logit, threshold), power, number(power, 0.0)))

        ins = [(logits, "d0, d1"), (powers, "d0, d1"), (candidates, "d0")]
        return reduce_rows(build.shape(logits), ins, 0.0, add_power)

    return _thresholds(logits, limits, mass)


@converts(llm.TopKOp)
def top_k(op: llm.TopKOp) -> list[Value]:
    """The ``k`` largest logits of each row and what ties with the smallest of them."""
    limits = build.filled([build.dim(op.logits, 0)], i32(), op.k.value)
    return _filter(op.logits, top_k_thresholds(op.logits, limits), element_type(op.result))


@converts(llm.TopPOp)
def top_p(op: llm.TopPOp) -> list[Value]:
    """The fewest largest logits of each row that hold ``p`` of the probability, and what ties with the last of them.

    ``p = 1`` keeps everything, whatever the rounding.
    """
    logits, p = op.logits, op.p.value
    if p >= 1:
        return [cast(logits, element_type(op.result))]
    powers, to = exponentials(logits), compute_type([logits])
    ins = [(row_sum(powers), "d0")]
    limits = pointwise([build.dim(logits, 0)], ins, [to], lambda total: mlir.arith.mulf(total, number(total, p)))[0]
    return _filter(logits, top_p_thresholds(logits, powers, limits), element_type(op.result))

"""The largest logit of all ranks, without a gather of logits."""

from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.mlir import ir

MOST = 1 << 24
"""So many tokens have numbers that f32 holds."""


def best_token(logits: Value, rank: Value, ranks: int, vocabulary: int) -> Value:
    """The token ``[B]`` i32 that ``llm.argmax`` finds in the columns of all ranks; -1 where a logit is NaN.

    ``logits`` ``[B, n]`` f32 are those of this rank, ``rank`` its number, a scalar. Each rank brings its largest logit
    and the token of that, as two columns of a gather.
    """
    own = _without_padding(logits, rank, vocabulary)
    pair = _pair(own, llm.argmax(own), rank)
    return _best(llm.all_gather(pair, ranks, 2 * ranks), ranks)


def _without_padding(logits: Value, rank: Value, vocabulary: int) -> Value:
    """Minus infinity where there is no token: the last ranks may have rows of zeros."""
    width, arith, loops = logits.type.shape[1], mlir.arith, build.loops(2)
    first = arith.muli(rank, build.constant(rank.type, width))

    def hide(logit: Value, _: Value) -> Value:
        token = arith.addi(first, arith.index_cast(rank.type, build.loop_index(1)))
        exists = arith.cmpi(arith.CmpIPredicate.slt, token, build.constant(rank.type, vocabulary))
        return arith.select(exists, logit, build.constant(logit.type, float("-inf")))

    out = build.empty(build.shape(logits), logits.type.element_type)
    return build.generic(loops, "pp", [(logits, loops)], [(out, loops)], hide)[0]


def _pair(logits: Value, columns: Value, rank: Value) -> Value:
    """``[B, 2]``: the largest logit, and its token as a number."""
    arith, f32, width = mlir.arith, ir.F32Type.get(), logits.type.shape[1]
    rows = build.dim(logits, 0)
    low = build.filled([rows], f32, float("-inf"))
    largest = build.generic("d0, d1", "pr", [(logits, "d0, d1")], [(low, "d0")], arith.maximumf)[0]
    first = arith.muli(rank, build.constant(rank.type, width))

    def number(column: Value, _: Value) -> Value:
        return arith.sitofp(f32, arith.addi(first, column))

    tokens = build.generic("d0", "p", [(columns, "d0")], [(build.empty([rows], f32), "d0")], number)[0]
    pair = build.empty([rows, 2], f32)
    for at, values in enumerate((largest, tokens)):
        column = build.expand(values, [[0, 1]], [rows, 1])
        pair = build.insert_slice(column, pair, [0, at], [rows, 1])
    return pair


def _best(pairs: Value, ranks: int) -> Value:
    """The token of the largest logit; of equal ones the first rank's, whose tokens come first."""
    arith, i32, rows = mlir.arith, ir.IntegerType.get_signless(32), build.dim(pairs, 0)
    columns = [build.extract_slice(pairs, [0, at], [rows, 1], drop=[1]) for at in range(2 * ranks)]

    def choose(*numbers: Value) -> Value:
        best, token = numbers[:2]
        for logit, other in zip(numbers[2:-1:2], numbers[3:-1:2], strict=True):
            is_larger = arith.cmpf(arith.CmpFPredicate.UGT, logit, best)  # true if either is NaN: then none is larger
            best, token = arith.maximumf(best, logit), arith.select(is_larger, other, token)
        is_number = arith.cmpf(arith.CmpFPredicate.ORD, best, best)
        return arith.select(is_number, arith.fptosi(i32, token), build.constant(i32, -1))

    ins = [(column, "d0") for column in columns]
    return build.generic("d0", "p", ins, [(build.empty([rows], i32), "d0")], choose)[0]


def gathered_only_for(head: Any, users: list[Any]) -> Any | None:
    """The ``llm.argmax`` that is all that reads the logits of ``head``; None where others do, or there are none."""
    only = users[0] if len(users) == 1 and users[0].name == llm.ArgmaxOp.OPERATION_NAME else None
    return only if head.result.type.shape[1] <= MOST else None

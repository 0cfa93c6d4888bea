"""Loops and branches that disappear when it is known how they go."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .. import mlir
from ..mlir import ir
from . import build
from .build import Index, Value


def accumulate(
    lower: Index,
    upper: Index,
    step: Index,
    values: Sequence[Value],
    body: Callable[[Index, Sequence[Value]], Sequence[Value]],
) -> list[Value]:
    """Builds ``for i from lower to upper by step: values = body(i, values)``; returns the last ``values``.

    There is no loop where the sizes leave none or one iteration.
    """
    if isinstance(lower, int) and isinstance(upper, int):
        if lower >= upper:
            return list(values)
        if isinstance(step, int) and lower + step >= upper:
            return list(body(lower, values))
    with build.for_loop(lower, upper, step, values) as loop:
        loop.yielded = list(body(loop.iv, loop.args))
    return loop.results


def each(lower: Index, upper: Index, step: Index = 1) -> Iterator[Index]:
    """Builds a loop; what happens in it is built by the body of the Python loop over the only index this yields.

    There is no loop where the sizes leave none or one iteration. The body must run to its end: no ``break``.
    """
    if isinstance(lower, int) and isinstance(upper, int):
        if lower >= upper:
            return
        if isinstance(step, int) and lower + step >= upper:
            yield lower
            return
    with build.for_loop(lower, upper, step) as loop:
        yield loop.iv


def at_least(index: Index, least: int) -> bool | Value:
    """``index >= least``."""
    if isinstance(index, int):
        return index >= least
    return mlir.arith.cmpi(mlir.arith.CmpIPredicate.sge, index, build.value(least))


def equals(index: Index, number: int) -> bool | Value:
    """``index == number``."""
    if isinstance(index, int):
        return index == number
    return mlir.arith.cmpi(mlir.arith.CmpIPredicate.eq, index, build.value(number))


def branch(condition: bool | Value, yes: Callable[[], None], no: Callable[[], None]) -> None:
    """Builds ``yes() if condition else no()``."""

    def without_values(build_branch: Callable[[], None]) -> Callable[[], Sequence[Value]]:
        return lambda: build_branch() or ()

    choose(condition, [], without_values(yes), without_values(no))


def if_zero(
    index: Index, types: Sequence[Any], yes: Callable[[], Sequence[Value]], no: Callable[[], Sequence[Value]]
) -> list[Value]:
    """Builds ``yes() if index == 0 else no()``, whose values have these types."""
    return choose(equals(index, 0), types, yes, no)


def choose(
    condition: bool | Value, types: Sequence[Any], yes: Callable[[], Sequence[Value]], no: Callable[[], Sequence[Value]]
) -> list[Value]:
    """Builds ``yes() if condition else no()``, whose values have these types."""
    if isinstance(condition, bool):
        return list(yes() if condition else no())
    branches = mlir.scf.IfOp(condition, list(types), has_else=True)
    for block, values in (branches.then_block, yes), (branches.else_block, no):
        with ir.InsertionPoint(block):
            mlir.scf.yield_(list(values()))
    return list(branches.results)

"""Loops that disappear when it is known that they run at most once."""

from collections.abc import Callable, Sequence

from llm_mlir import build
from llm_mlir.build import Index, Value


def accumulate(
    lower: Index,
    upper: Index,
    step: Index,
    values: Sequence[Value],
    body: Callable[[Index, Sequence[Value]], Sequence[Value]],
) -> list[Value]:
    """Builds ``for i from lower to upper by step: values = body(i, values)``; returns the last ``values``.

    There is no loop where the sizes leave none or one turn.
    """
    if isinstance(lower, int) and isinstance(upper, int):
        if lower >= upper:
            return list(values)
        if isinstance(step, int) and lower + step >= upper:
            return list(body(lower, values))
    with build.for_loop(lower, upper, step, values) as loop:
        loop.yielded = list(body(loop.iv, loop.args))
    return loop.results


def repeat(lower: Index, upper: Index, step: Index, body: Callable[[Index], None]) -> None:
    """``accumulate`` without values."""

    def turn(i: Index, values: Sequence[Value]) -> Sequence[Value]:
        body(i)
        return values

    accumulate(lower, upper, step, [], turn)

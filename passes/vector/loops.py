"""Loops that disappear when it is known that they run at most once."""

from collections.abc import Callable

from llm_mlir import build
from llm_mlir.build import Index


def repeat(lower: Index, upper: Index, step: Index, body: Callable[[Index], None]) -> None:
    """Builds ``for i from lower to upper by step: body(i)``, without a loop where the sizes leave none or one turn."""
    known = isinstance(lower, int) and isinstance(upper, int)
    if known and lower >= upper:
        return
    if known and isinstance(step, int) and lower + step >= upper:
        body(lower)
        return
    with build.for_loop(lower, upper, step) as loop:
        body(loop.iv)

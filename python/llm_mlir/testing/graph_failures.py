"""How a random graph fails, and a smaller one that fails in the same way."""

from collections.abc import Callable

from .. import targets
from ..pipeline import PassError
from .compare import TOLERANCES, NoOracle, largest_error
from .depth import is_broken
from .isolation import describe
from .random_graphs import RandomGraph

Judge = Callable[[RandomGraph], str | None]

SIZES = (None, 0, 1, 7, 33, 129)
"""Of dynamic dimensions; None is what arguments are drawn with."""


def failure(graph: RandomGraph, target: str = "host") -> str | None:
    """How a graph fails on a CPU or an emulated GPU; None when it is right.

    That is ``wrong``, ``refused`` by a diagnostic, or the name of an exception with its first line. Some graphs get
    NaN, infinities and zeros of both signs among their arguments. Raises ``NoOracle`` where nothing says what is right.
    """
    size, threads, is_special = SIZES[graph.seed % len(SIZES)], 1 + graph.seed % 2, graph.seed % 5 == 0
    try:
        error = largest_error(graph.text(), graph.seed, threads, size, targets.parse(target), is_special)
    except NoOracle:
        raise
    except PassError as problem:
        message = problem.diagnostics[0].message if problem.diagnostics else str(problem)
        return describe(problem) if is_broken(str(problem)) else f"refused: {message}"
    except Exception as problem:
        return describe(problem)
    return None if error <= TOLERANCES[graph.element] else f"wrong: relative error {error:.1e}"


def smaller(graph: RandomGraph, kind: str, judge: Judge = failure) -> RandomGraph:
    """A graph with fewer ops that ``judge`` finds to fail in the same way (up to the colon)."""
    for index in reversed(range(len(graph.lines))):
        candidate = _without(graph, index)
        if candidate is not None and _kind(candidate, judge) == kind:
            return smaller(candidate, kind, judge)
    return graph


def _kind(graph: RandomGraph, judge: Judge) -> str | None:
    try:
        found = judge(graph)
    except RuntimeError:
        return None
    return None if found is None else found.partition(":")[0]


def _without(graph: RandomGraph, index: int) -> RandomGraph | None:
    """``graph`` without a line, ending at the last value that is left; None when something still uses the line."""
    lines = graph.lines[:index] + graph.lines[index + 1 :]
    defined = graph.lines[index].partition(" ")[0].partition(":")[0]
    values = [value for value in graph.values if value.name.partition("#")[0] != defined]
    if not values or any(defined in _words(line) for line in lines):
        return None
    result = RandomGraph(graph.seed)
    result.element, result.rows = graph.element, graph.rows
    result.lines, result.values, result.arguments = lines, values, graph.arguments
    return result


def _words(line: str) -> set[str]:
    for mark in "(),#[]:":
        line = line.replace(mark, " ")
    return set(line.split())

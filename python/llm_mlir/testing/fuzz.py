"""Compiles random graphs and compares: ``python -m llm_mlir.testing.fuzz --minutes 30``.

A graph that is wrong, refused or crashes a pass is made smaller as long as it fails in the same way, and printed as the
beginning of a test.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence

from ..pipeline import PassError
from .compare import TOLERANCES, NoOracle, largest_error
from .random_graphs import RandomGraph
from .random_ops import random_graph

SIZES = (None, 0, 1, 7, 33, 129)
"""Of dynamic dimensions; None is what arguments are drawn with."""


def failure(graph: RandomGraph) -> str | None:
    """How a graph fails: ``wrong``, or the name of the exception with its first line; None when it is right.

    Raises ``NoOracle`` where nothing says what is right.
    """
    size = SIZES[graph.seed % len(SIZES)]
    try:
        error = largest_error(graph.text(), graph.seed, 1 + graph.seed % 2, size)
    except NoOracle:
        raise
    except PassError as problem:
        return f"refused: {problem.diagnostics[0].message if problem.diagnostics else problem}"
    except Exception as problem:
        return f"{type(problem).__name__}: {str(problem).splitlines()[0] if str(problem) else ''}"
    return None if error <= TOLERANCES[graph.element] else f"wrong: relative error {error:.1e}"


def smaller(graph: RandomGraph, kind: str) -> RandomGraph:
    """A graph with fewer ops that fails in the same way (up to the colon)."""
    for index in reversed(range(len(graph.lines))):
        candidate = _without(graph, index)
        if candidate is not None and (_kind(candidate) or "") == kind:
            return smaller(candidate, kind)
    return graph


def _kind(graph: RandomGraph) -> str | None:
    try:
        found = failure(graph)
    except (NoOracle, RuntimeError):
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


def run(seeds: Sequence[int], until: float = float("inf")) -> tuple[Counter[str], list[tuple[RandomGraph, str]]]:
    """How many graphs were right, without an oracle, and failed in which way; and those that failed, made smaller."""
    counts: Counter[str] = Counter()
    found = []
    for seed in seeds:
        if time.monotonic() > until:
            break
        graph = random_graph(seed)
        try:
            problem = failure(graph)
        except NoOracle:
            counts["without an oracle"] += 1
            continue
        counts["right" if problem is None else problem.partition(":")[0]] += 1
        if problem is not None:
            found.append((smaller(graph, problem.partition(":")[0]), problem))
    return counts, found


def as_test(graph: RandomGraph, problem: str) -> str:
    """A graph as a lit test begins."""
    return f"// RUN: llm-opt %s --stop-after=llvm\n\n// Seed {graph.seed}: {problem}\n{graph.text()}"


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code: 1 when a graph failed."""
    parser = argparse.ArgumentParser("python -m llm_mlir.testing.fuzz", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--minutes", type=float, default=1.0, help="how long (default: 1)")
    parser.add_argument("--seed", type=int, default=0, help="the first seed (default: 0)")
    options = parser.parse_args(argv)
    until = time.monotonic() + 60 * options.minutes
    counts, found = run(range(options.seed, sys.maxsize), until)
    for graph, problem in found:
        sys.stdout.write(as_test(graph, problem) + "\n")
    sys.stdout.write(", ".join(f"{count} {kind}" for kind, count in counts.most_common()) + "\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())

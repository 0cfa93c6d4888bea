"""Random graphs of llm, linalg, tensor and scf ops, compiled for this CPU and compared with the reference."""

import time
from collections.abc import Sequence
from random import Random

from ...compare import NoOracle
from ...findings import Finding, Report
from ...graph_failures import failure, smaller
from ...isolation import Crashed, Raised, Worker
from ...random_graphs import RandomGraph
from ...random_ops import random_graph

NO_ORACLE = "without an oracle"


def run(rng: Random, deadline: float) -> Report:
    """Refusals are findings here: the graphs are made of what is promised to compile."""
    return run_graphs(rng, deadline, ("host",), fine=())


def run_graphs(rng: Random, deadline: float, targets: Sequence[str], fine: Sequence[str]) -> Report:
    """Graphs for one of ``targets`` each; to fare in one of the ways in ``fine`` is no finding."""
    report = Report()
    with Worker(outcome) as worker:
        while not report.counts or time.monotonic() < deadline:
            graph, target = random_graph(rng.randrange(2**32)), rng.choice(targets)
            problem = judge(worker, graph, target)
            kind = (problem or "right").partition(":")[0]
            finding = None
            if problem and kind not in (NO_ORACLE, *fine):
                small = smaller(graph, kind, lambda g, target=target: judge(worker, g, target))
                finding = as_finding(small, problem, target)
            report.add(kind, finding)
    return report


def outcome(graph: RandomGraph, target: str) -> str | None:
    """How a graph fails, in a word and a line; None when it is right."""
    try:
        return failure(graph, target)
    except NoOracle:
        return NO_ORACLE


def as_finding(graph: RandomGraph, problem: str, target: str) -> Finding:
    """A graph as a lit test begins."""
    run = "--emulate" if "emulator" in target or "cuda" in target else "--stop-after=llvm"
    lines = f"// RUN: llm-opt %s --target={target} {run}\n\n// Seed {graph.seed}: {problem}\n"
    return Finding(problem, lines + graph.text())


def judge(worker: Worker, graph: RandomGraph, target: str) -> str | None:
    """``outcome`` in a child process."""
    try:
        return worker(graph, target)
    except Crashed as crash:
        return f"crash: {crash}"
    except Raised as error:
        return f"raised: {error}"

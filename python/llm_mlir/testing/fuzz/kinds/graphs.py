"""Random graphs of llm, linalg, tensor and scf ops, compiled for this CPU and compared with the reference."""

import time
from random import Random

from ...compare import NoOracle
from ...findings import Finding, Report
from ...graph_failures import failure, smaller
from ...isolation import Crashed, Worker
from ...random_graphs import RandomGraph
from ...random_ops import random_graph

_NO_ORACLE = "without an oracle"


def run(rng: Random, deadline: float) -> Report:
    """Refusals are findings here: the graphs are made of what is promised to compile."""
    report = Report()
    with Worker(outcome) as worker:
        while not report.counts or time.monotonic() < deadline:
            graph = random_graph(rng.randrange(2**32))
            problem = _judge(worker, graph)
            kind = (problem or "right").partition(":")[0]
            finding = None
            if problem and problem != _NO_ORACLE:
                finding = as_finding(smaller(graph, kind, lambda g: _judge(worker, g)), problem)
            report.add(kind, finding)
    return report


def outcome(graph: RandomGraph) -> str | None:
    """How a graph fails, in a word and a line; None when it is right."""
    try:
        return failure(graph)
    except NoOracle:
        return _NO_ORACLE


def as_finding(graph: RandomGraph, problem: str) -> Finding:
    """A graph as a lit test begins."""
    return Finding(problem, f"// RUN: llm-opt %s --stop-after=llvm\n\n// Seed {graph.seed}: {problem}\n{graph.text()}")


def _judge(worker: Worker, graph: RandomGraph) -> str | None:
    try:
        return worker(graph)
    except Crashed as crash:
        return f"crash: {crash}"

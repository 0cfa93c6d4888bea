"""Random small graphs, compiled and compared: the same ones each time; ``llm_mlir.testing.fuzz`` looks for others."""

import numpy as np
import pytest
from emulated import needs_emulator

from llm_mlir.testing.compare import NoOracle, relative_error
from llm_mlir.testing.graph_failures import failure, smaller
from llm_mlir.testing.random_graphs import RandomGraph, RandomValue
from llm_mlir.testing.random_ops import random_graph

GRAPHS = 96
GRAPHS_ON_GPU = 24


@pytest.mark.parametrize("seed", range(GRAPHS))
def test_random_graph(seed: int):
    try:
        problem = failure(random_graph(seed))
    except NoOracle as reason:
        pytest.skip(str(reason))
    assert problem is None, random_graph(seed).text()


@needs_emulator
@pytest.mark.parametrize(
    "seed", [seed for seed in range(1000, 1000 + GRAPHS_ON_GPU) if random_graph(seed).element != "f64"]
)
def test_random_graph_on_gpu(seed: int):
    """Graphs of f64 have functions that GPUs lack."""
    try:
        problem = failure(random_graph(seed), "cuda:sm_80")
    except NoOracle as reason:
        pytest.skip(str(reason))
    assert problem is None, random_graph(seed).text()


def test_a_failure_is_made_smaller():
    graph = random_graph(1)
    width = graph.values[0].width
    graph.define(width, f'"llm.silu"({graph.values[0].name}) : ({graph.type(width)}) -> {graph.type(width + 1)}')
    assert failure(graph).startswith("MLIRError")
    result = smaller(graph, "MLIRError")
    assert len(result.lines) <= 3
    assert "llm.silu" in result.lines[-1]


def test_wrong_results_are_found(monkeypatch: pytest.MonkeyPatch):
    graph = RandomGraph(1)
    graph.element, graph.rows = "f32", "3"
    graph.values.append(RandomValue(graph.argument(graph.type(4)), 4))
    results = graph.text().count("%a0") - 1
    assert failure(graph) is None
    for wrong in (lambda a: a + 1, lambda a: a * np.nan, lambda a: a[:2]):
        monkeypatch.setattr(
            "llm_mlir.testing.compare.expected_results",
            lambda module, name, arrays, wrong=wrong: [wrong(arrays[0])] * results,
        )
        assert failure(graph).startswith("wrong")


def test_results_that_are_no_numbers_are_wrong():
    nan, one = np.array([1.0, np.nan]), np.ones(2)
    assert relative_error(nan, one) == relative_error(one, nan) == float("inf")
    assert relative_error(nan, nan) == 0
    assert relative_error(one, np.ones(3)) == float("inf")

"""Random small graphs on the emulator, for both GPUs; ``llm_mlir.testing.fuzz --kind gpu-graphs`` looks for others."""

import pytest
from emulated import needs_emulator

from llm_mlir.testing.compare import NoOracle
from llm_mlir.testing.fuzz.kinds.gpu_graphs import TARGETS
from llm_mlir.testing.graph_failures import failure
from llm_mlir.testing.random_ops import random_graph

GRAPHS, MANY = 12, 120


def problems(seeds: range) -> tuple[list[str], int]:
    """How graphs fail, refusals by a diagnostic left out, and how many are right."""
    found, right = [], 0
    for seed in seeds:
        try:
            problem = failure(random_graph(seed), TARGETS[seed % 2])
        except NoOracle:
            continue
        right += problem is None
        if problem is not None and not problem.startswith("refused"):
            found.append(f"{problem}\n{random_graph(seed).text()}")
    return found, right


@needs_emulator
def test_some_graphs_are_right_or_refused():
    found, right = problems(range(GRAPHS))
    assert not found, "\n".join(found)
    assert right >= GRAPHS // 3


@needs_emulator
@pytest.mark.slow
def test_many_graphs_are_right_or_refused():
    found, right = problems(range(GRAPHS, GRAPHS + MANY))
    assert not found, "\n".join(found)
    assert right >= MANY // 3

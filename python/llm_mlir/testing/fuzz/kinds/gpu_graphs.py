"""Random graphs compiled for GPUs, run on the emulator, and compared with the reference."""

from random import Random

from ...findings import Report
from .graphs import run_graphs

TARGETS = ("cuda:sm_80", "cuda:sm_90a")


def run(rng: Random, deadline: float) -> Report:
    """Refusals by a diagnostic are no findings."""
    return run_graphs(rng, deadline, TARGETS, fine=("refused",))

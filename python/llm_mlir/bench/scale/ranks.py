"""Run by mpiexec: real ranks that measure the link between them, or a model. Rank 0 prints JSON."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from ...runtime.distributed.mpi import import_mpi
from ...runtime.distributed.ranks import Ranks

SIZES = tuple(1 << power for power in range(10, 24, 2))
"""Bytes of the sums that measure a link."""


def measure_link(repeats: int) -> dict[int, float]:
    """Seconds of an all-reduce by its bytes: the median of the faster half, as a busy machine only makes it slower."""
    communicator, found = import_mpi().COMM_WORLD, {}
    for size in SIZES:
        x, total, times = np.ones(size // 4, np.float32), np.empty(size // 4, np.float32), []
        for _ in range(repeats):
            communicator.Barrier()
            begin = time.perf_counter()
            communicator.Allreduce(x, total)
            times.append(time.perf_counter() - begin)
        found[size] = _typical(times)
    return found


def measure_model(directory: str, dtype: str, stages: int, prompt: int, repeats: int) -> dict[str, float] | None:
    """Seconds of a prefill and of a decode step behind it, on rank 0; None on the others."""
    from ...frontend import load
    from ...runtime.compile import compile as compile_model

    world = import_mpi().COMM_WORLD
    ranks: Any = Ranks(world, stages) if world.size > 1 else None
    options: dict[str, Any] = {"dtype": dtype, "context": 2 * prompt, "max_batch": 1, "max_batch_tokens": prompt}
    program: Any = compile_model(load(directory), communicator=ranks, threads=1, **options)
    if world.rank:
        program.serve()
        return None
    session = program.session
    ids = [int(i) for i in np.random.default_rng(0).integers(2, min(500, session.vocab_size), prompt)]

    def prefill() -> None:
        session.reset()
        session.prefill({0: ids})

    found = {"prefill": _timed(prefill, repeats), "decode": _timed(lambda: session.decode([0], [5]), 4 * repeats)}
    program.close()
    return found


def _timed(action: Callable[[], object], repeats: int) -> float:
    action()
    times = []
    for _ in range(repeats):
        begin = time.perf_counter()
        action()
        times.append(time.perf_counter() - begin)
    return _typical(times)


def _typical(times: list[float]) -> float:
    return statistics.median(sorted(times)[: -(-len(times) // 2)])


def main(kind: str, *arguments: str) -> None:
    """``link REPEATS`` or ``model DIRECTORY DTYPE STAGES PROMPT REPEATS``."""
    if kind == "link":
        found: Any = measure_link(int(arguments[0]))
    else:
        directory, dtype, *numbers = arguments
        found = measure_model(directory, dtype, *map(int, numbers))
    if import_mpi().COMM_WORLD.rank == 0:
        print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])

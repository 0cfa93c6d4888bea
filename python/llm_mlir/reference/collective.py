"""The meaning of collectives: ranks are threads that interpret one module, each with arguments of its own."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from llm_mlir.dialects import llm
from llm_mlir.reference.meanings import meaning
from llm_mlir.reference.numbers import Array, exact

T = TypeVar("T")


@dataclass(frozen=True)
class _World:
    """The ranks that run together, and what each has brought to the place where they meet."""

    size: int
    barrier: threading.Barrier
    brought: list[Array] = field(default_factory=list)

    def exchange(self, rank: int, array: Array) -> list[Array]:
        """What every rank brings to this place; they bring arrays of one shape."""
        self.brought[rank] = array
        self.barrier.wait()
        everything = list(self.brought)
        self.barrier.wait()
        return everything


_PLACE: ContextVar[tuple[_World, int] | None] = ContextVar("place", default=None)


def run_ranks(size: int, function: Callable[[int], T]) -> list[T]:
    """``function(rank)`` for each of ``size`` ranks at once; collectives of modules that it interprets meet.

    Raises what the first rank to fail raised.
    """
    world = _World(size, threading.Barrier(size), [np.empty(0)] * size)

    def run(rank: int) -> T:
        with _at(world, rank):
            try:
                return function(rank)
            except BaseException:
                world.barrier.abort()  # the others would wait for ever
                raise

    with ThreadPoolExecutor(size) as pool:
        futures = [pool.submit(run, rank) for rank in range(size)]
    errors = [error for future in futures if (error := future.exception()) is not None]
    for error in sorted(errors, key=lambda error: isinstance(error, threading.BrokenBarrierError)):
        raise error
    return [future.result() for future in futures]


@contextmanager
def _at(world: _World, rank: int) -> Iterator[None]:
    token = _PLACE.set((world, rank))
    try:
        yield
    finally:
        _PLACE.reset(token)


def _everywhere(x: Array, degree: int) -> Sequence[Array]:
    """``x`` of each rank; outside of ``run_ranks`` there is one."""
    place = _PLACE.get()
    size = 1 if place is None else place[0].size
    if size != degree:
        raise ValueError(f"a collective of degree {degree} expects as many ranks (see run_ranks), got {size}")
    return [x] if place is None else place[0].exchange(place[1], x)


@meaning(llm.AllReduceOp)
def all_reduce(x: Array, degree: int) -> Array:
    """``sum_r x_r`` over ranks; any shape -> float64. Raises ``ValueError`` unless ``degree`` ranks run."""
    return np.sum([exact(each) for each in _everywhere(x, degree)], axis=0)


@meaning(llm.AllGatherOp)
def all_gather(x: Array, degree: int, columns: int) -> Array:
    """The columns of ranks in order, the first ``columns``; ``x`` [T, n] -> [T, columns] float64. Raises as above."""
    return np.concatenate([exact(each) for each in _everywhere(x, degree)], axis=1)[:, :columns]

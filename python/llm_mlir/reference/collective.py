"""The meaning of collectives: ranks are threads that interpret one module, each with arguments of its own."""

import queue
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


class _Group:
    """Ranks that run together, and what each has brought to the place where they meet."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.barrier = threading.Barrier(size)
        self._brought: list[Array] = [np.empty(0)] * size

    def exchange(self, place: int, array: Array) -> list[Array]:
        """What every rank brings to this place; they bring arrays of one shape."""
        self._brought[place] = array
        self.barrier.wait()
        everything = list(self._brought)
        self.barrier.wait()
        return everything


@dataclass(frozen=True)
class _Place:
    """One rank: of all, and of those of its stage; ``boxes`` have what was sent to each rank."""

    rank: int
    everyone: _Group
    stage: _Group
    boxes: Sequence["queue.SimpleQueue[Array]"] = field(repr=False)

    def exchange(self, array: Array, degree: int) -> list[Array]:
        """What each rank brings, of all or of the stage."""
        if degree == self.everyone.size:
            return self.everyone.exchange(self.rank, array)
        return self.stage.exchange(self.rank % degree, array)

    def receive(self) -> Array:
        """What was sent to this rank, in order."""
        while True:
            try:
                return self.boxes[self.rank].get(timeout=0.05)
            except queue.Empty:
                if self.everyone.barrier.broken:
                    raise threading.BrokenBarrierError from None


_PLACE: ContextVar[_Place | None] = ContextVar("place", default=None)


def run_ranks(size: int, function: Callable[[int], T], stages: int = 1) -> list[T]:
    """``function(rank)`` for each of ``size`` ranks at once; collectives of modules that it interprets meet.

    With ``stages`` those of ``size // stages`` ranks in a row meet, too. Raises what the first rank to fail raised.
    """
    everyone, groups = _Group(size), [_Group(size // stages) for _ in range(stages)]
    boxes = [queue.SimpleQueue[Array]() for _ in range(size)]

    def run(rank: int) -> T:
        with _at(_Place(rank, everyone, groups[rank * stages // size], boxes)):
            try:
                return function(rank)
            except BaseException:
                for group in (everyone, *groups):
                    group.barrier.abort()  # the others would wait for ever
                raise

    with ThreadPoolExecutor(size) as pool:
        futures = [pool.submit(run, rank) for rank in range(size)]
    errors = [error for future in futures if (error := future.exception()) is not None]
    for error in sorted(errors, key=lambda error: isinstance(error, threading.BrokenBarrierError)):
        raise error
    return [future.result() for future in futures]


@contextmanager
def _at(place: _Place) -> Iterator[None]:
    token = _PLACE.set(place)
    try:
        yield
    finally:
        _PLACE.reset(token)


def _place(degree: int, stages: int = 1) -> _Place | None:
    """Which rank this thread is, None outside of ``run_ranks``, where there is one."""
    place, ranks = _PLACE.get(), degree * stages
    size = 1 if place is None else place.everyone.size
    if ranks != size and (place is None or stages > 1 or ranks != place.stage.size):
        raise ValueError(f"a collective of degree {ranks} expects as many ranks (see run_ranks), got {size}")
    return place


def _everywhere(x: Array, degree: int) -> Sequence[Array]:
    place = _place(degree)
    return [x] if place is None else place.exchange(x, degree)


@meaning(llm.AllReduceOp)
def all_reduce(x: Array, degree: int) -> Array:
    """``sum_r x_r`` over ranks; any shape -> float64. Raises ``ValueError`` unless ``degree`` ranks run."""
    return np.sum([exact(each) for each in _everywhere(x, degree)], axis=0)


@meaning(llm.AllGatherOp)
def all_gather(x: Array, degree: int, columns: int) -> Array:
    """The columns of ranks in order, the first ``columns``; ``x`` [T, n] -> [T, columns] float64. Raises as above."""
    return np.concatenate([exact(each) for each in _everywhere(x, degree)], axis=1)[:, :columns]


@meaning(llm.ReceiveOp)
def receive(x: Array, degree: int, stages: int) -> Array:
    """What rank ``r - degree`` sends, ``x`` in the first stage; any shape -> the same. Raises as above."""
    place = _place(degree, stages)
    return x if place is None or place.rank < degree else place.receive()


@meaning(llm.SendOp)
def send(x: Array, degree: int, stages: int) -> Array:
    """``x``, which rank ``r + degree`` receives; any shape. Raises as above."""
    place = _place(degree, stages)
    if place is not None and place.rank + degree < len(place.boxes):
        place.boxes[place.rank + degree].put(np.array(x))
    return x

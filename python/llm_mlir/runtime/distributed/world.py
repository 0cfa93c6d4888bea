"""The ranks of a program."""

import ctypes
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol, TypeVar

from .errors import DistributedError
from .mpi import Library, import_mpi, library

T = TypeVar("T")


class Communicator(Protocol):
    """An ``mpi4py.MPI.Intracomm``."""

    @property
    def size(self) -> int:
        """The number of ranks."""
        ...

    @property
    def rank(self) -> int:
        """The number of this one."""
        ...


@dataclass(frozen=True)
class World:
    """The ranks that run one program, seen from one of them; ``communicator`` is an ``mpi4py.MPI.Intracomm``.

    They form ``stages`` groups of as many ranks in a row, each of which has some of the layers.
    """

    communicator: Any
    stages: int = 1

    @property
    def size(self) -> int:
        """The number of ranks."""
        return self.communicator.size

    @property
    def rank(self) -> int:
        """The number of this one. Rank 0 talks to the user and chooses tokens."""
        return self.communicator.rank

    @property
    def degree(self) -> int:
        """The number of ranks of a stage."""
        return self.size // self.stages

    @cached_property
    def library(self) -> Library:
        """The MPI library."""
        return library(import_mpi())

    @cached_property
    def state(self) -> Mapping[str, int]:
        """What compiled code takes as arguments of role ``state``: communicators, and ranks in the stages beside."""
        nobody, before, behind = import_mpi().PROC_NULL, self.rank - self.degree, self.rank + self.degree
        return {
            "communicator": _handle(self.communicator),
            "stage": _handle(self._stage),
            "previous": before if before >= 0 else nobody,
            "next": behind if behind < self.size else nobody,
        }

    @cached_property
    def _stage(self) -> Any:
        """The communicator of the ranks of this stage; errors end all ranks there, too."""
        return self.communicator.Split(self.rank // self.degree, self.rank)

    @cached_property
    def neighbors(self) -> int:
        """How many ranks run on this machine, this one among them."""
        shared = self.communicator.Split_type(import_mpi().COMM_TYPE_SHARED)
        size = shared.size
        shared.Free()
        return size

    def share(self, make: Callable[[], T]) -> T:
        """What ``make`` gives on rank 0, on all ranks; what it raises there, all raise as ``DistributedError``."""
        made, error = None, None
        if self.rank == 0:
            try:
                made = make()
            except Exception as raised:
                error = raised
        message, made = self.communicator.bcast((None if error is None else str(error), made), 0)
        if message is not None:
            raise DistributedError(message) from error
        return made

    def require_equal(self, described: Mapping[str, Any]) -> None:
        """Compares what ranks say of themselves; raises ``DistributedError`` on all of them for the first difference.

        Ranks with different programs would wait for each other for ever, or add up what does not belong together.
        """
        everywhere = self.communicator.allgather({name: str(value) for name, value in described.items()})
        for rank, other in enumerate(everywhere):
            for name, value in everywhere[0].items():
                if other.get(name) != value:
                    raise DistributedError(
                        f"all ranks expect the same {name}, got {value} on rank 0 and {other.get(name)} on rank {rank}"
                    )


def _handle(communicator: Any) -> int:
    return ctypes.c_int64(import_mpi()._handleof(communicator)).value


def make_world(communicator: Any, stages: int = 1) -> World:
    """A world of its own over the ranks of ``communicator``: other messages of theirs do not mix with ours.

    Errors of MPI end all ranks: compiled code looks at no results. Raises ``DistributedError`` without MPI, and where
    the ranks cannot form so many stages.
    """
    mpi = import_mpi()
    if not isinstance(communicator, mpi.Intracomm):
        raise DistributedError(f"communicator expected an mpi4py.MPI.Intracomm, got {type(communicator).__name__}")
    if communicator.size % stages:
        raise DistributedError(f"pipeline_stages expected a divisor of the {communicator.size} ranks, got {stages}")
    own = communicator.Dup()
    own.Set_errhandler(mpi.ERRORS_ARE_FATAL)
    return World(own, stages)

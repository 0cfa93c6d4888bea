"""One rank of ``llm-run``: rank 0 talks, the others work for it."""

import argparse
import os
import time
import warnings
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn

from ..runtime.distributed.watch import WATCH
from .launch import launch, launched
from .values import RunError

if TYPE_CHECKING:
    from ..runtime.distributed.ranks import Ranks

_PATIENCE = 2.0
"""Seconds that rank 0 has to say what all ranks know."""


def run_ranks(argv: Sequence[str], arguments: argparse.Namespace, talk: Callable[[], int]) -> int:
    """Starts the ranks, or is one of them; ``talk`` is what a single process does. Returns the exit code."""
    if arguments.perplexity is not None:
        raise RunError("--processes expects a prompt or a chat, got --perplexity")
    told = launched(os.environ)
    if told is None:
        return launch(argv, _count(arguments), arguments.hosts)
    if arguments.hosts and WATCH not in os.environ:
        _refuse(told[0], "--hosts expects llm-run to start the ranks, got some that mpiexec has started")
    ranks = _join(arguments)
    if ranks is None:
        return talk()
    if ranks.world.rank:
        return _follow(arguments, ranks)
    arguments.leader = leader = Leader(ranks)
    try:
        return talk()
    finally:
        leader.close()


def _count(arguments: argparse.Namespace) -> int:
    """How many ranks to start. Raises ``RunError`` where machines or stages would get unequal numbers of them."""
    hosts, stages = len(arguments.hosts), arguments.pipeline_stages
    count = arguments.processes or hosts
    if hosts and count % hosts:
        raise RunError(f"--processes expected a multiple of {hosts}, the number of --hosts, got {count}")
    if count % stages:
        raise RunError(f"--processes expected a multiple of {stages}, the number of --pipeline-stages, got {count}")
    return count


class Leader:
    """Rank 0, and whether the others know yet what they are to compile."""

    def __init__(self, ranks: "Ranks") -> None:
        self.ranks = ranks
        self._told = False

    def tell(self, context: int | None) -> None:
        """Has the others compile the model for so many positions, together with this rank."""
        self._told = True
        self.ranks.world.communicator.bcast((True, context), 0)

    def close(self) -> None:
        """Lets the others go."""
        if not self._told:
            self._told = True
            self.ranks.world.communicator.bcast((False, None), 0)
            self.ranks.watch.leave()
        else:
            self.ranks.close()


def _follow(arguments: argparse.Namespace, ranks: "Ranks") -> int:
    """Compiles what rank 0 compiles and serves it; that one does the talking, in warnings, too."""
    from ..frontend import load
    from ..runtime.compile import compile as compile_model
    from ..runtime.distributed.errors import DistributedError
    from ..runtime.distributed.interrupts import ignored_interrupts
    from .compilation import compile_settings

    wanted, context = ranks.world.communicator.bcast(None, 0)
    if not wanted:
        ranks.watch.leave()
        return 0
    with warnings.catch_warnings(), ignored_interrupts():
        warnings.simplefilter("ignore")
        try:
            model = load(arguments.model, arguments.strict)
            worker = compile_model(model, **compile_settings(arguments), context=context, communicator=ranks)
        except DistributedError:  # all ranks raise it, and rank 0 says it
            ranks.watch.leave()
            return 1
        except Exception as error:
            ranks.watch.fail(str(error) or type(error).__name__, patience=1.0)
            return 1
        worker.serve()  # pyright: ignore[reportAttributeAccessIssue]  (this is no rank 0)
    return 0


def _join(arguments: argparse.Namespace) -> "Ranks | None":
    """The place of this process among the ranks that a launcher has started; None where it is alone.

    Raises ``RunError`` on rank 0 where the launcher and MPI do not know of each other; the other ranks exit.
    """
    told, processes, stages = launched(os.environ), arguments.processes, arguments.pipeline_stages
    assert told is not None
    rank, size = told
    if processes is not None and processes != size:
        _refuse(rank, f"--processes expected {processes} ranks, got {size} from mpiexec")
    if size % stages:
        _refuse(rank, f"--pipeline-stages expected a divisor of the {size} ranks, got {stages}")
    if size == 1:
        return None
    from ..runtime.distributed.errors import DistributedError
    from ..runtime.distributed.mpi import import_mpi, library
    from ..runtime.distributed.ranks import Ranks
    from ..runtime.distributed.usage import Clock

    try:
        mpi = import_mpi()
    except DistributedError as error:  # on all ranks
        _refuse(rank, str(error))
    if mpi.COMM_WORLD.size != size:
        other = f"mpi4py has loaded {library(mpi).version}, and mpiexec is of another MPI"
        _refuse(rank, f"mpiexec expected {size} ranks of one program, got {mpi.COMM_WORLD.size}: {other}")
    return Ranks(mpi.COMM_WORLD, stages, Clock() if arguments.stats or arguments.json else None)


def _refuse(rank: int, message: str) -> NoReturn:
    if rank == 0:
        raise RunError(message)
    time.sleep(_PATIENCE)  # a launcher ends all ranks with the first that fails
    raise SystemExit(1)

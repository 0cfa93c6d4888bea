"""How the ranks of a program compile it together."""

import contextlib
import functools
import os
import sys
import threading
from collections.abc import Callable, Iterator
from importlib import metadata
from typing import Any

import numpy as np

from ...codegen.cache import ObjectCache, fingerprint
from ...frontend import Model, ModelConfig
from ...frontend.limits import Limits
from ...support.cores import available_threads
from ...targets import Target
from ..code import Options, load_binary
from ..executable import Executable
from ..file_faults import FileFaultError
from ..session import Session
from .channel import CALL, LIMITS, STOP, USAGE, Channel
from .errors import DistributedError
from .executables import LeadingExecutable, RankExecutable
from .health import Health
from .interrupts import ignored_interrupts
from .monitor import Monitor
from .usage import Clock, Usage
from .watch import WATCH, Watch
from .world import World, make_world


class Ranks:
    """One rank among the others. ``load`` and ``begin`` are called by all of them, in one order."""

    def __init__(self, communicator: Any, stages: int = 1, clock: Clock | None = None) -> None:
        """``stages`` as in ``World``; with a ``clock`` on all ranks there is a ``usage``.

        Raises ``DistributedError`` without MPI.
        """
        self.clock = clock
        self.world = make_world(communicator, stages)
        self.channel, self.health = Channel(self.world), Health(self.world)
        self._known = False  # whether ranks have compared what they run
        self._watch = _watch(self.world) if self.world.size > 1 else None

    @property
    def watch(self) -> Watch:
        """What tells the others how far this rank is."""
        assert self._watch is not None
        return self._watch

    def close(self) -> None:
        """Ends the part of the other ranks, on rank 0, and that of this one."""
        if self.world.rank == 0:
            self.channel.stop()
        self.watch.leave()

    def usage(self) -> list[Usage]:
        """What each rank has used, on rank 0; the others tell it while they serve."""
        self.channel.send(USAGE, None)
        return self.tell_usage()

    def tell_usage(self) -> list[Usage]:
        """The other ranks' part of ``usage``."""
        assert self.clock is not None
        return self.world.communicator.gather(self.clock.usage, 0)

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Around what all ranks do together: one that cannot go on ends the others, which would wait for it.

        What is raised on all of them alike is raised.
        """
        try:
            yield
        except DistributedError:
            raise
        except BaseException as error:
            self.watch.fail(str(error) or type(error).__name__)
            raise

    @property
    def arguments(self) -> dict[str, Any]:
        """The input of compiled functions that is the number of their rank."""
        return {"rank": np.array([self.world.rank], np.int32)}

    def require_cpu(self, target: Target) -> None:
        """Raises ``DistributedError`` for targets whose memory MPI is not given."""
        if not target.in_host_memory:
            raise DistributedError(f"target expected a CPU for several processes, got '{target}'")

    def begin(self, model: Model, options: Options, limits: Limits) -> None:
        """Before a model is compiled: rank 0 tells the others for which limits; the first time all know, and compare.

        Raises ``DistributedError`` on all ranks where they differ.
        """
        world, config = self.world, model.config
        if world.degree > config.heads:
            most = f"at most {config.heads}, the number of attention heads"
            raise DistributedError(f"processes expected {most}, got {world.degree}{_each(world)}")
        if world.stages > config.layers:
            most = f"at most {config.layers}, the number of layers"
            raise DistributedError(f"pipeline_stages expected {most}, got {world.stages}")
        if not self._known:
            self.world.require_equal(_description(model, options, limits, self.world))
            self._known = True
        elif self.world.rank == 0:
            self.channel.send(LIMITS, limits)

    def load(
        self, config: ModelConfig, options: Options, limits: Limits, cache: ObjectCache | None
    ) -> tuple[Executable, bool]:
        """As ``load_executable``: rank 0 compiles for all that have its CPU, others for themselves."""
        target = options.target.host_cpu
        alike = len(set(self.world.communicator.allgather(target.key))) == 1
        compile_here = functools.partial(load_binary, target, config, options, limits, cache)
        binary, from_cache = self.world.share(compile_here) if alike else compile_here()
        threads = options.threads or max(1, available_threads() // self.world.neighbors)
        if self.world.rank == 0:
            return LeadingExecutable(binary, threads, self), from_cache
        return RankExecutable(binary, threads, self), from_cache


def _each(world: World) -> str:
    return " in each stage" if world.stages > 1 else ""


class Worker:
    """A rank other than 0: what ``compile`` returns there. ``serve`` does its part of what rank 0's program does."""

    def __init__(self, ranks: Ranks, session: Session, make: Callable[[Limits, Session], Session]) -> None:
        """``make`` gives of a session one for other limits, together with all ranks."""
        self._ranks, self._session, self._make = ranks, session, make

    def serve(self) -> None:
        """Makes the calls that rank 0 makes, until its program is closed or its process ends.

        Ctrl-C is for rank 0, with which this one ends.
        """
        with ignored_interrupts(), self._ranks.together():
            while self._serve_one():
                pass
        self._ranks.close()

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"a rank other than 0 has no '{name}': rank 0 has the program, the others call serve()")

    def _serve_one(self) -> bool:
        """Waits for a message of rank 0 and does what it says; False for the last."""
        kind, payload = self._ranks.channel.receive()
        if kind == LIMITS:
            self._session = self._make(payload, self._session)
        elif kind == USAGE:
            self._ranks.tell_usage()
        elif kind == CALL:
            function, inputs = payload
            with contextlib.suppress(FileFaultError):  # rank 0 raises it, too, and decides what comes next
                self._session.call(function, {**inputs, **self._session.bound})
        return kind != STOP


def _watch(world: World) -> Watch:
    """Connects this rank with the monitor, which rank 0 starts unless there is one."""
    place, local = os.environ.get(WATCH), world.neighbors == world.size
    if place is None and world.rank == 0:
        monitor = Monitor(world.size, local)
        threading.Thread(target=_monitor, args=(monitor,), name="llm-mlir monitor", daemon=True).start()
        place = f"{monitor.port} {monitor.token} {','.join(monitor.addresses)}"
    port, token, addresses = world.communicator.bcast(place, 0).split(" ")
    return Watch(world.rank, addresses.split(","), int(port), token)


def _monitor(monitor: Monitor) -> None:
    """Watches over the ranks in the process of the first, which ends with them."""

    def report(message: str) -> None:
        print(f"llm-mlir: error: {message}", file=sys.stderr, flush=True)

    monitor.run(report)


def _description(model: Model, options: Options, limits: Limits, world: World) -> dict[str, Any]:
    """What must be the same everywhere, in the order in which it is worth telling."""
    return {
        "version of llm-mlir": metadata.version("llm-mlir"),
        "source of llm-mlir": fingerprint()[:12],
        "MPI": world.library.version,
        "model": model.config,
        "dtype": options.dtype,
        "limits": limits,
        "pipeline_stages": world.stages,
        "pipelines": {stage: str(pipeline) for stage, pipeline in options.pipelines.items()},
    }

"""How the ranks of a program compile it together."""

import functools
from collections.abc import Callable
from importlib import metadata
from typing import Any

import numpy as np

from ...codegen.cache import ObjectCache, fingerprint
from ...frontend import Model, ModelConfig
from ...frontend.limits import Limits
from ...support.cores import available_threads
from ...targets import Target
from ...targets.cpu import CpuTarget
from ..code import Options, load_binary
from ..executable import Executable
from ..session import Session
from .channel import LIMITS, STOP, Channel
from .errors import DistributedError
from .executables import LeadingExecutable, RankExecutable
from .world import World, make_world


class Ranks:
    """One rank among the others. ``load`` and ``begin`` are called by all of them, in one order."""

    def __init__(self, communicator: Any) -> None:
        """Raises ``DistributedError`` without MPI."""
        self.world = make_world(communicator)
        self.channel = Channel(self.world)
        self._known = False  # whether ranks have compared what they run

    @property
    def arguments(self) -> dict[str, Any]:
        """The input of compiled functions that is the number of their rank."""
        return {"rank": np.array([self.world.rank], np.int32)}

    def require_cpu(self, target: Target) -> None:
        """Raises ``DistributedError`` for targets whose memory MPI is not given."""
        if not isinstance(target, CpuTarget):
            raise DistributedError(f"target expected a CPU for several processes, got '{target}'")

    def begin(self, model: Model, options: Options, limits: Limits) -> None:
        """Before a model is compiled: rank 0 tells the others for which limits; the first time all know, and compare.

        Raises ``DistributedError`` on all ranks where they differ.
        """
        if not self._known:
            self.world.require_equal(_description(model, options, limits, self.world))
            self._known = True
        elif self.world.rank == 0:
            self.channel.send(LIMITS, limits)

    def load(
        self, config: ModelConfig, options: Options, limits: Limits, cache: ObjectCache | None
    ) -> tuple[Executable, bool]:
        """As ``load_executable``: rank 0 compiles for all that have its CPU, others for themselves."""
        target = options.target
        assert isinstance(target, CpuTarget)
        alike = len(set(self.world.communicator.allgather(target.key))) == 1
        compile_here = functools.partial(load_binary, target, config, options, limits, cache)
        binary, from_cache = self.world.share(compile_here) if alike else compile_here()
        threads = options.threads or max(1, available_threads() // self.world.neighbors)
        if self.world.rank == 0:
            return LeadingExecutable(binary, threads, self.world, self.channel), from_cache
        return RankExecutable(binary, threads, self.world), from_cache


class Worker:
    """A rank other than 0: what ``compile`` returns there. ``serve`` does its part of what rank 0's program does."""

    def __init__(self, ranks: Ranks, session: Session, make: Callable[[Limits], Session]) -> None:
        """``make`` gives a session for other limits, together with all ranks."""
        self._channel, self._session, self._make = ranks.channel, session, make

    def serve(self) -> None:
        """Makes the calls that rank 0 makes, until its program is closed or its process ends."""
        while True:
            kind, payload = self._channel.receive()
            if kind == STOP:
                return
            if kind == LIMITS:
                self._session = self._make(payload)
            else:
                function, inputs = payload
                self._session.executable.call(function, {**inputs, **self._session.bound})


def _description(model: Model, options: Options, limits: Limits, world: World) -> dict[str, Any]:
    """What must be the same everywhere, in the order in which it is worth telling."""
    return {
        "version of llm-mlir": metadata.version("llm-mlir"),
        "source of llm-mlir": fingerprint()[:12],
        "MPI": world.library.version,
        "model": model.config,
        "dtype": options.dtype,
        "limits": limits,
        "pipelines": {stage: str(pipeline) for stage, pipeline in options.pipelines.items()},
    }

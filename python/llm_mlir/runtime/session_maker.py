"""Sessions of one model: their code, compiled or from a cache, and their weights, packed once."""

import functools
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..abi.signature import Signature
from ..codegen.cache import ObjectCache
from ..frontend import Model
from ..frontend.limits import Limits
from .binding import BoundWeights, bind_weights, memory_estimate
from .code import Options, load_executable
from .memory import check_memory
from .program import CompileReport
from .requests import cache_root
from .session import Session
from .weight_cache import WeightCache
from .weights import plan_weights

if TYPE_CHECKING:
    from .distributed.ranks import Ranks

Progress = Callable[[str, int, int], None]
"""Told the step ("compile" or "pack"), how much of it is done, and of how much."""


class SessionMaker:
    """Makes sessions of one model that differ in their limits; they share the packed weights."""

    def __init__(
        self,
        model: Model,
        options: Options,
        cache: bool | Path,
        progress: Progress | None,
        ranks: "Ranks | None" = None,
    ) -> None:
        self._model, self._options, self._progress, self._ranks = model, options, progress, ranks
        self._objects, self._packed = _caches(cache)
        self._weights: tuple[Any, BoundWeights] | None = None  # of which plan, and where they are

    def make(self, limits: Limits, before: Session | None = None) -> tuple[Session, CompileReport]:
        """Compiles for these limits; raises OutOfMemoryError before anything large is read.

        The session goes on where ``before`` is, if what that holds means the same with these limits.
        """
        if self._ranks is None:
            return self._make(limits, before)
        with self._ranks.together():
            self._ranks.begin(self._model, self._options, limits)
            made = self._make(limits, before)
            self._ranks.world.communicator.Barrier()  # steps begin when all are ready for them
            return made

    def _make(self, limits: Limits, before: Session | None) -> tuple[Session, CompileReport]:
        config, progress, ranks = self._model.config, self._progress, self._ranks
        needed = memory_estimate(config, self._options.dtype, limits, self._size, self._options.codings)
        check_memory(needed if self._weights is None else {**needed, "weights": 0})
        start = time.perf_counter()
        if progress is not None:
            progress("compile", 0, 1)
        load = load_executable if ranks is None else ranks.load
        executable, code_from_cache = load(config, self._options, limits, self._objects)
        compiled = time.perf_counter()
        weights = self._bind(executable.signature)
        report = CompileReport(compiled - start, code_from_cache, time.perf_counter() - compiled, weights.from_cache)
        bound = {**weights.arrays, **({} if ranks is None else ranks.arguments)}
        session = Session(executable, bound, limits, config.vocab_size)
        if ranks is None:
            session.check = weights.check
        else:  # a part of each call, which all make together
            ranks.health.check = weights.check
        if before is not None and config.within(before.limits.context) == config.within(limits.context):
            session.take_over(before)
        return session, report

    @property
    def _size(self) -> int:
        return 1 if self._ranks is None else self._ranks.world.size

    def _bind(self, signature: Signature) -> BoundWeights:
        rank = 0 if self._ranks is None else self._ranks.world.rank
        plan = plan_weights(signature, self._model.checkpoint, rank)
        if self._weights is None or self._weights[0] != plan:
            pack = None if self._progress is None else functools.partial(self._progress, "pack")
            self._weights = plan, bind_weights(signature, self._model, self._packed, pack, rank)
        return self._weights[1]


def _caches(cache: bool | Path) -> tuple[ObjectCache | None, WeightCache | None]:
    root = cache_root(cache)
    if root is None:
        return None, None
    return ObjectCache(root / "objects"), WeightCache(root / "weights")

"""``compile``: from a loaded model to a program that runs, or to its IR at any stage."""

import functools
import os
import time
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from .. import targets
from ..abi.signature import Signature
from ..analysis.tile_table import TableError, find_table
from ..codegen.cache import ObjectCache
from ..frontend import Model
from ..frontend.codings import FLOATS, SCHEMES, STORED, codings_of
from ..frontend.limits import Limits
from ..support.codes import Coding
from ..support.cores import available_threads, thread_count
from ..support.file_cache import CacheWarning, user_cache_folder, warn_uncached
from ..support.numbers import integer, shown
from ..targets.cpu import CpuTarget
from .binding import BoundWeights, bind_weights, memory_estimate
from .code import Options, load_executable, lower_model
from .defaults import default_context, limits_for, natural_dtype
from .memory import check_memory
from .program import CompileReport, Program
from .session import Session
from .weight_cache import WeightCache
from .weights import plan_weights

if TYPE_CHECKING:
    from ..pipeline import Pipeline
    from ..pipeline.stages import Stages
    from .distributed.ranks import Ranks, Worker
    from .distributed.world import Communicator

Progress = Callable[[str, int, int], None]
"""Told the step ("compile" or "pack"), how much of it is done, and of how much."""


@overload
def compile(  # noqa: A001
    model: Model,
    target: str = ...,
    *,
    dtype: str | None = ...,
    weights: str | None = ...,
    threads: int | None = ...,
    pipeline: "str | Pipeline | Mapping[str, str | Pipeline] | None" = ...,
    stages: "Stages | None" = ...,
    stop_after: None = ...,
    context: int | None = ...,
    max_batch: int | None = ...,
    max_batch_tokens: int = ...,
    cache: bool | Path = ...,
    progress: Progress | None = ...,
    pipeline_stages: int = ...,
    communicator: None = ...,
) -> Program: ...


@overload
def compile(  # noqa: A001
    model: Model,
    target: str = ...,
    *,
    dtype: str | None = ...,
    weights: str | None = ...,
    threads: int | None = ...,
    pipeline: "str | Pipeline | Mapping[str, str | Pipeline] | None" = ...,
    stages: "Stages | None" = ...,
    stop_after: None = ...,
    context: int | None = ...,
    max_batch: int | None = ...,
    max_batch_tokens: int = ...,
    cache: bool | Path = ...,
    progress: Progress | None = ...,
    pipeline_stages: int = ...,
    communicator: "Communicator",
) -> "Program | Worker": ...


@overload
def compile(  # noqa: A001
    model: Model,
    target: str = ...,
    *,
    dtype: str | None = ...,
    weights: str | None = ...,
    threads: int | None = ...,
    pipeline: "str | Pipeline | Mapping[str, str | Pipeline] | None" = ...,
    stages: "Stages | None" = ...,
    stop_after: str,
    context: int | None = ...,
    max_batch: int | None = ...,
    max_batch_tokens: int = ...,
    cache: bool | Path = ...,
    progress: Progress | None = ...,
    pipeline_stages: int = ...,
    communicator: Any = ...,
) -> Any: ...  # an ir.Module; the bindings have no types


def compile(  # noqa: A001  (the name that users expect)
    model: Model,
    target: str = "cpu",
    *,
    dtype: str | None = None,
    weights: str | None = None,
    threads: int | None = None,
    pipeline: "str | Pipeline | Mapping[str, str | Pipeline] | None" = None,
    stages: "Stages | None" = None,
    stop_after: str | None = None,
    context: int | None = None,
    max_batch: int | None = None,
    max_batch_tokens: int = 512,
    cache: bool | Path = True,
    progress: Progress | None = None,
    communicator: Any = None,
    pipeline_stages: int = 1,
) -> Any:
    """Compiles a model and binds its weights; returns a ``Program``, with ``stop_after`` an ``ir.Module``.

    ``target`` is "cpu" (this machine), another one as ``llm-opt --target`` takes it, "cuda" (the GPU there is),
    "emulator" (a GPU in software), or "reference": the NumPy meaning of the ops. ``dtype`` is "f32" or "bf16" (default:
    bf16 for bf16 checkpoints). ``weights`` is how matrices are stored: "f32" or "bf16" (the ``dtype``), or quantized
    while they are packed: "int8", "int8-channel", "int4", "nf4" (``frontend.codings``; CPUs and "reference"), or the
    codes of a GGUF file as they are: "stored", the default for such a file on a CPU where no ``dtype`` is given.
    ``stages`` is the table of the lowering, changed, as ``llm_mlir.stages(target)`` gives it. ``pipeline`` replaces the
    passes of the ``graph`` stage, or, as a mapping, those of the stages it names.
    With ``stop_after`` the result is the MLIR module after that stage, and no weights are read.
    ``context`` positions of ``max_batch`` sequences fit into the KV cache; without ``context`` 4096, and more as soon
    as a prompt needs it and model and memory allow it. Prompts run in chunks of ``max_batch_tokens``. ``cache`` is a
    folder, or False for neither reading nor writing compiled code and packed weights, nor reading what ``llm-run tune``
    has measured.

    ``communicator`` is one of ``mpi4py.MPI`` whose ranks share the work (docs/distributed.md); all of them call this
    with the same arguments. Rank 0 gets the ``Program``, each other one a ``Worker`` that serves it. With
    ``pipeline_stages``, a divisor of the number of ranks, each stage has some of the layers, which its ranks share.

    Raises TypeError for values of another type, ValueError for those out of range, ``OutOfMemoryError`` before anything
    large is read, ``PassError`` and ``PipelineError`` from the lowering.
    """
    if not isinstance(model, Model):
        raise TypeError(f"compile expects a model, as llm_mlir.load returns it, got {type(model).__name__}")
    ranks = _ranks(communicator, pipeline_stages)
    changes = _changes(target, stages, pipeline)
    dtype, weights = _types(model, target, dtype, weights, ranks)
    codings = {} if weights is None else codings_of(model, weights)
    options = _options(target, dtype, codings, threads, changes, _root(cache), ranks)
    limits = limits_for(model.config, options.dtype, context, max_batch, max_batch_tokens)
    if stop_after is not None:
        return lower_model(model.config, options, limits, stop_after)
    maker = _SessionMaker(model, options, cache, progress, ranks)
    session, report = maker.make(limits)
    if ranks is not None and ranks.world.rank:
        return _worker(ranks, session, maker)

    def grow(positions: int, before: Session) -> Session:
        context = default_context(model.config, positions)
        return maker.make(limits_for(model.config, options.dtype, context, max_batch, max_batch_tokens), before)[0]

    close = None if ranks is None else ranks.close
    return Program(model, session, options.dtype, report, None if context is not None else grow, close, weights)


def _ranks(communicator: Any, stages: int) -> "Ranks | None":
    """The ranks of a communicator, if there are several."""
    if integer("pipeline_stages", stages) < 1 or (communicator is None and stages > 1):
        raise ValueError(f"pipeline_stages expected a divisor of the communicator's size (1 without), got {stages}")
    if communicator is None:
        return None
    from .distributed.ranks import Ranks

    ranks = communicator if isinstance(communicator, Ranks) else Ranks(communicator, stages)
    return ranks if ranks.world.size > 1 else None


def _worker(ranks: "Ranks", session: Session, maker: "_SessionMaker") -> "Worker":
    from .distributed.ranks import Worker

    return Worker(ranks, session, lambda limits, before: maker.make(limits, before)[0])


class _SessionMaker:
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


def _changes(target: str, stages: "Stages | None", pipeline: Any) -> "dict[str, Pipeline]":
    """The pipelines of those stages that are not what the target's table has."""
    replaced = pipeline if isinstance(pipeline, Mapping) else {} if pipeline is None else {"graph": pipeline}
    if stages is None and not replaced:
        return {}
    from ..pipeline.stages import given_stages  # which imports MLIR

    table = given_stages(targets.parse(target), stages).copy()
    for name, passes in replaced.items():
        table.replace(name, passes)
    return table.changes


def _types(
    model: Model, target: str, dtype: str | None, weights: str | None, ranks: "Ranks | None"
) -> tuple[str, str | None]:
    """The element type, and how matrices are in codes; None where they are not. Raises ValueError for other names."""
    if dtype not in (None, *FLOATS):
        raise ValueError(f"dtype expected one of {', '.join(FLOATS)}, got {dtype!r}")
    if weights not in (None, *FLOATS, *SCHEMES):
        raise ValueError(f"weights expected one of {', '.join((*FLOATS, *SCHEMES))}, got {weights!r}")
    if weights in FLOATS:
        if dtype not in (None, weights):
            raise ValueError(f"weights expected {dtype}, the dtype, or codes ({', '.join(SCHEMES)}), got {weights!r}")
        return str(weights), None
    reads_codes = ranks is None and targets.parse(target).reads_codes
    if weights is not None and not reads_codes:
        where = "several ranks" if ranks is not None else f"target {target}"
        raise ValueError(f"weights expected {' or '.join(FLOATS)} for {where}, got {weights!r}")
    if weights is None and dtype is None and reads_codes and codings_of(model, STORED):
        weights = STORED
    if weights == STORED and not codings_of(model, STORED):
        raise ValueError(f"weights expected another than 'stored' for {model.directory}, which holds no codes")
    return dtype or natural_dtype(model), weights


def _options(
    target: str,
    dtype: str,
    codings: Mapping[str, Coding],
    threads: int | None,
    pipelines: Any,
    root: Path | None,
    ranks: "Ranks | None" = None,
) -> Options:
    threads = None if threads is None else thread_count(threads)
    parsed = targets.parse(target)
    tiles = None if root is None or parsed != CpuTarget.host() else _tiles(threads, root)
    if ranks is not None:
        ranks.require_cpu(parsed)
    return Options(dtype, parsed, threads, pipelines, tiles, None if ranks is None else ranks.world, codings)


def _tiles(threads: int | None, root: Path) -> Path | None:
    """What was tuned on this machine, if anything was."""
    try:
        return find_table(CpuTarget.host().key, threads or available_threads(), root)
    except TableError as error:
        return warnings.warn(f"{error}, so what was tuned does not count", CacheWarning, stacklevel=2)


def _root(cache: bool | Path) -> Path | None:
    """The folder of all that is kept from start to start."""
    if not isinstance(cache, bool | str | os.PathLike):
        raise TypeError(f"cache expected a folder, True or False, got {shown(cache)}")
    try:
        return None if cache is False else user_cache_folder() if cache is True else Path(cache)
    except RuntimeError:
        return warn_uncached("this user has no home folder and XDG_CACHE_HOME is not set")


def _caches(cache: bool | Path) -> tuple[ObjectCache | None, WeightCache | None]:
    root = _root(cache)
    if root is None:
        return None, None
    return ObjectCache(root / "objects"), WeightCache(root / "weights")

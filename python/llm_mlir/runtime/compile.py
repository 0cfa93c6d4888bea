"""``compile``: from a loaded model to a program that runs, or to its IR at any stage."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from ..frontend import Model
from ..frontend.codings import codings_of
from ..support.numbers import integer
from .code import lower_model
from .defaults import default_context, limits_for
from .program import Program
from .requests import cache_root, changes_of, options_of, types_of
from .session import Session
from .session_maker import Progress, SessionMaker

if TYPE_CHECKING:
    from ..pipeline import Pipeline
    from ..pipeline.stages import Stages
    from .distributed.ranks import Ranks, Worker
    from .distributed.world import Communicator


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
    changes = changes_of(target, stages, pipeline)
    dtype, weights = types_of(model, target, dtype, weights, ranks)
    codings = {} if weights is None else codings_of(model, weights)
    options = options_of(target, dtype, codings, threads, changes, cache_root(cache), ranks)
    limits = limits_for(model.config, options.dtype, context, max_batch, max_batch_tokens)
    if stop_after is not None:
        return lower_model(model.config, options, limits, stop_after)
    maker = SessionMaker(model, options, cache, progress, ranks)
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


def _worker(ranks: "Ranks", session: Session, maker: "SessionMaker") -> "Worker":
    from .distributed.ranks import Worker

    return Worker(ranks, session, lambda limits, before: maker.make(limits, before)[0])

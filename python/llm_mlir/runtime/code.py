"""Compiled functions of a model: from the cache of objects, or through the whole lowering."""

import contextlib
import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..codegen.binary import Binary, BinaryError, build_binary
from ..codegen.cache import ObjectCache, cache_key
from ..frontend import ModelConfig
from ..frontend.limits import Limits
from ..support.codes import Coding
from ..targets import Target
from ..targets.cpu import CpuTarget
from ..targets.cuda import CudaTarget
from .foreign_passes import runs_foreign_passes
from .memory import trim_heap
from .model_executable import ModelExecutable

if TYPE_CHECKING:
    from .distributed.world import World

_DISTRIBUTE, _SCHEDULE = "distribute", "schedule"


@dataclass(frozen=True)
class Options:
    """How to compile: element type, target, threads, the pipelines that replace those of stages, a table of tiles.

    ``world`` has the ranks that share the work, if there are several; ``codings`` says by key which weights are in
    codes.
    """

    dtype: str
    target: Target
    threads: int | None = None
    pipelines: Mapping[str, Any] = field(default_factory=dict)
    tiles: Path | None = None
    world: "World | None" = None
    codings: Mapping[str, Coding] = field(default_factory=dict)


def load_executable(
    config: ModelConfig, options: Options, limits: Limits, cache: ObjectCache | None
) -> tuple[ModelExecutable, bool]:
    """The functions of a model, ready to be called, and whether an earlier start had compiled them.

    Raises ``TargetError``, ``PipelineError``, ``PassError`` and ``CodegenError`` from the lowering.
    """
    return options.target.load(config, options, limits, cache)


def load_on_cpu(
    target: CpuTarget, config: ModelConfig, options: Options, limits: Limits, cache: ObjectCache | None
) -> tuple[ModelExecutable, bool]:
    """``load_executable`` for CPUs."""
    from .executable import Executable

    binary, from_cache = load_binary(target, config, options, limits, cache)
    return Executable(binary, options.threads), from_cache


def load_binary(
    target: CpuTarget, config: ModelConfig, options: Options, limits: Limits, cache: ObjectCache | None
) -> tuple[Binary, bool]:
    """The machine code of a model for a CPU, and whether it was in the cache."""
    key = None if cache is None else _key(config, options, limits)
    build = functools.partial(build_binary, target=target, pipelines=options.pipelines, cache=cache)
    return _cached(cache, key, Binary, lambda: build(lower_model(config, options, limits, "parallel")))


def load_on_device(
    target: CudaTarget, config: ModelConfig, options: Options, limits: Limits, cache: ObjectCache | None
) -> tuple[ModelExecutable, bool]:
    """``load_executable`` for GPUs, emulated ones among them."""
    from ..codegen.gpu.binary import GpuBinary, build_gpu_binary
    from ..pipeline.syntax import PipelineError
    from .device.executable import DeviceExecutable

    for stage in ("nvvm", "ptx"):
        if stage in options.pipelines and target.machine is not target:
            raise PipelineError(f"the emulator lowers kernels by itself: stage '{stage}' expects no pipeline")
    device, machine = target.open_device()
    options = replace(options, target=machine)
    key = None if cache is None else _key(config, options, limits, machine.host_cpu.key)
    build = functools.partial(build_gpu_binary, target=machine, pipelines=options.pipelines, cache=cache)
    binary, from_cache = _cached(cache, key, GpuBinary, lambda: build(lower_model(config, options, limits, "parallel")))
    return DeviceExecutable(binary, device), from_cache


def load_reference(
    _target: Target, config: ModelConfig, options: Options, limits: Limits, _cache: ObjectCache | None
) -> tuple[ModelExecutable, bool]:
    """``load_executable`` where ops are interpreted."""
    from .reference_executable import ReferenceExecutable

    return ReferenceExecutable(config, options.dtype, limits, options.codings), False


def _cached(cache: ObjectCache | None, key: str | None, kind: Any, build: Callable[[], Any]) -> tuple[Any, bool]:
    """The binary of ``key`` from the cache, or a new one, and whether it was there; None is no key."""
    data = None if cache is None or key is None else cache.get(key)
    if data is not None:
        with contextlib.suppress(BinaryError):
            return kind.from_bytes(data), True
    binary = build()
    trim_heap()  # a compiler leaves holes, and weights come next: 10 MB
    if cache is not None and key is not None:
        cache.put(key, binary.to_bytes())
    return binary, False


def lower_model(config: ModelConfig, options: Options, limits: Limits, stop_after: str) -> Any:
    """The module of a model after a stage. Passes of the table are verified together, unless something is wrong."""
    from ..pipeline import PassError

    try:
        return _lower(config, options, limits, stop_after, each_pass=False)
    except PassError:
        if options.pipelines:  # passes of the user's, which were verified one by one, do not run again
            raise
    return _lower(config, options, limits, stop_after, each_pass=True)  # tells which pass it was


def _lower(config: ModelConfig, options: Options, limits: Limits, stop_after: str, each_pass: bool) -> Any:
    from ..compiler import lower
    from ..dialects.context import new_context
    from ..frontend.emit import build_module

    with new_context():
        # Of several ranks the largest logits are gathered, and not all.
        chooses = options.target.chooses if options.world is None else ("greedy",)
        module = build_module(config, options.dtype, limits, chooses, options.codings)
        lower(module, options.target, stop_after, pipelines=_pipelines(options), each_pass=each_pass)
    return module


def _pipelines(options: Options) -> Mapping[str, Any]:
    """The pipelines that replace those of stages, beside the user's own.

    Where tiles are chosen without more being said, the table says; collectives are those of the ranks' MPI, and what is
    empty for one process shares the work among several.
    """
    if options.tiles is None and options.world is None:
        return options.pipelines
    from ..compiler import pipeline_of
    from ..passes.distribute.lower_collectives import LowerCollectives
    from ..passes.schedule.choose_tiles import ChooseTiles

    schedule, ours = pipeline_of(options.target, _SCHEDULE, options.pipelines).copy(), dict[str, Any]()
    instances = [element.instance for element in schedule.elements]
    if options.tiles is not None and ChooseTiles() in instances:
        ours[_SCHEDULE] = schedule.replace(ChooseTiles.name, ChooseTiles(table=str(options.tiles)))
    if options.world is not None:
        for lower in [each for each in instances if isinstance(each, LowerCollectives)]:
            known = replace(lower, mpi=options.world.library.family, ranks=options.world.size)
            ours[_SCHEDULE] = schedule.replace(LowerCollectives.name, known)
        ours[_DISTRIBUTE] = _sharded(pipeline_of(options.target, _DISTRIBUTE, options.pipelines), options.world)
    return {**options.pipelines, **ours}


def _sharded(given: Any, world: "World") -> Any:
    """Passes of the stage ``distribute`` behind ``llm-shard`` for the ranks of ``world``, unless it is among them.

    Raises ``PipelineError`` where that is there for other ranks: each would have parts that nobody adds up.
    """
    from ..passes.distribute.shard import ShardGraph
    from ..pipeline import Pipeline, PipelineError

    cuts = [each.instance for each in given.elements if isinstance(each.instance, ShardGraph)]
    for cut in cuts:
        if cut.ranks not in (1, world.size):
            size = f"{world.size}, the number of ranks, or 1"
            raise PipelineError(f"{ShardGraph.name} expects degree={size}, got {cut.ranks}")
        if cut.ranks > 1 and cut.stages != world.stages:
            raise PipelineError(f"{ShardGraph.name} expects stages={world.stages}, as ranks have, got {cut.stages}")
    if cuts:
        return given
    ours = Pipeline.parse(f"{ShardGraph.name}{{degree={world.degree} stages={world.stages}}},canonicalize,cse")
    return Pipeline([*ours.elements, *given.copy().elements])


def _key(config: ModelConfig, options: Options, limits: Limits, *more: str) -> str | None:
    """Everything that decides what is compiled; the stages and our passes are in ``cache_key`` already.

    None where passes of others run: what those do, nobody can know.
    """
    if runs_foreign_passes(options.pipelines.values()):
        return None
    pipelines = [f"{stage}={pipeline}" for stage, pipeline in sorted(options.pipelines.items())]
    tiles = "" if options.tiles is None else options.tiles.read_text(encoding="utf-8")
    world = (
        "" if options.world is None else f"{options.world.size} {options.world.stages} {options.world.library.family}"
    )
    kinds = [options.dtype, *(f"{key}:{coding}" for key, coding in options.codings.items())]
    parts = [repr(config), *kinds, repr(limits), options.target.key, tiles, world, *more, *pipelines]
    return cache_key(*parts, *_sources(type(config).__mro__))


def _sources(classes: Iterable[type]) -> Iterator[bytes]:
    """The source files of the architectures among ``classes`` that are not ours."""
    for cls in classes:
        if cls.__module__.partition(".")[0] not in ("llm_mlir", "abc", "builtins"):
            yield Path(inspect.getfile(cls)).read_bytes()

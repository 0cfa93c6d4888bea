"""Compiled functions of a model: from the cache of objects, or through the whole lowering."""

import contextlib
import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..codegen.binary import Binary, BinaryError, build_binary
from ..codegen.cache import ObjectCache, cache_key
from ..frontend import ModelConfig
from ..frontend.limits import Limits
from ..pipeline import PipelineError
from ..targets import Target
from ..targets.cpu import CpuTarget
from ..targets.cuda import CudaTarget
from .foreign_passes import runs_foreign_passes
from .memory import trim_heap
from .session import ModelExecutable

_SCHEDULE = "schedule"


@dataclass(frozen=True)
class Options:
    """How to compile: element type, target, threads, the pipelines that replace those of stages, a table of tiles."""

    dtype: str
    target: Target
    threads: int | None = None
    pipelines: Mapping[str, Any] = field(default_factory=dict)
    tiles: Path | None = None


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

    key = None if cache is None else _key(config, options, limits)
    build = functools.partial(build_binary, target=target, pipelines=options.pipelines, cache=cache)
    binary, from_cache = _cached(cache, key, Binary, lambda: build(lower_model(config, options, limits, "parallel")))
    return Executable(binary, options.threads), from_cache


def load_on_device(
    target: CudaTarget, config: ModelConfig, options: Options, limits: Limits, cache: ObjectCache | None
) -> tuple[ModelExecutable, bool]:
    """``load_executable`` for GPUs, emulated ones among them."""
    from ..codegen.gpu.binary import GpuBinary, build_gpu_binary
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

    return ReferenceExecutable(config, options.dtype, limits), False


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
    """The module of a model after a stage."""
    from ..compiler import lower
    from ..dialects.context import new_context
    from ..frontend.emit import build_module

    with new_context():
        module = build_module(config, options.dtype, limits, chooses=options.target.chooses_tokens)
        lower(module, options.target, stop_after, pipelines=_with_tiles(options))
    return module


def _with_tiles(options: Options) -> Mapping[str, Any]:
    """The pipelines that replace those of stages; where tiles are chosen without more being said, the table says."""
    if options.tiles is None:
        return options.pipelines
    from ..compiler import pipeline_of
    from ..passes.schedule.choose_tiles import ChooseTiles

    choose = ChooseTiles(table=str(options.tiles))
    schedule = pipeline_of(options.target, _SCHEDULE, options.pipelines).copy()
    if not any(element.instance == ChooseTiles() for element in schedule.elements):
        return options.pipelines
    return {**options.pipelines, _SCHEDULE: schedule.replace(choose.name, choose)}


def _key(config: ModelConfig, options: Options, limits: Limits, *more: str) -> str | None:
    """Everything that decides what is compiled; the stages and our passes are in ``cache_key`` already.

    None where passes of others run: what those do, nobody can know.
    """
    if runs_foreign_passes(options.pipelines.values()):
        return None
    pipelines = [f"{stage}={pipeline}" for stage, pipeline in sorted(options.pipelines.items())]
    tiles = "" if options.tiles is None else options.tiles.read_text(encoding="utf-8")
    parts = [repr(config), options.dtype, repr(limits), options.target.key, tiles, *more, *pipelines]
    return cache_key(*parts, *_sources(type(config).__mro__))


def _sources(classes: Iterable[type]) -> Iterator[bytes]:
    """The source files of the architectures among ``classes`` that are not ours."""
    for cls in classes:
        if cls.__module__.partition(".")[0] not in ("llm_mlir", "abc", "builtins"):
            yield Path(inspect.getfile(cls)).read_bytes()

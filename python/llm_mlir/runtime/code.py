"""Compiled functions of a model: from the cache of objects, or through the whole lowering."""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..codegen.binary import Binary, BinaryError, build_binary
from ..codegen.cache import ObjectCache, cache_key
from ..codegen.target import Target
from ..frontend import ModelConfig
from ..frontend.limits import Limits
from .session import Executable


@dataclass(frozen=True)
class Options:
    """How to compile: element type, target, threads, and the pipelines that replace those of stages."""

    dtype: str
    target: str
    threads: int | None = None
    pipelines: Mapping[str, Any] = field(default_factory=dict)


def load_executable(
    config: ModelConfig, options: Options, limits: Limits, cache: ObjectCache | None
) -> tuple[Executable, bool]:
    """The functions of a model, ready to be called, and whether an earlier start had compiled them.

    Raises ``TargetError``, ``PipelineError``, ``PassError`` and ``CodegenError`` from the lowering.
    """
    if options.target == "reference":
        from .reference_executable import ReferenceExecutable

        return ReferenceExecutable(config, options.dtype, limits), False
    from .executable import Executable as CompiledExecutable

    target = Target.parse(options.target)
    key = _key(config, options, limits, target)
    binary = None if cache is None else _read(cache, key)
    from_cache = binary is not None
    if binary is None:
        binary = build_binary(lower_model(config, options, limits, "parallel"), target, _llvm_text(options))
        if cache is not None:
            cache.put(key, binary.to_bytes())
    return CompiledExecutable(binary, options.threads), from_cache


def lower_model(config: ModelConfig, options: Options, limits: Limits, stop_after: str) -> Any:
    """The module of a model after a stage."""
    from ..compiler import lower
    from ..context import new_context
    from ..frontend.emit import build_module

    with new_context():
        module = build_module(config, options.dtype, limits)
        lower(module, options.target, stop_after, pipelines=options.pipelines)
    return module


def _key(config: ModelConfig, options: Options, limits: Limits, target: Target) -> str:
    """Everything that decides what is compiled; the stages and our passes are in ``cache_key`` already."""
    pipelines = [f"{stage}={pipeline}" for stage, pipeline in sorted(options.pipelines.items())]
    parts = [repr(config), options.dtype, repr(limits), target.key, *pipelines]
    return cache_key(*parts, *(source for pipeline in options.pipelines.values() for source in _sources(pipeline)))


def _sources(pipeline: Any) -> Iterator[bytes]:
    """The source files of the passes in a pipeline that are not ours."""
    from ..pipeline import Pipeline
    from ..pipeline.registry import find_pass

    parsed = pipeline if isinstance(pipeline, Pipeline) else Pipeline.parse(pipeline)
    for cls in filter(None, map(find_pass, parsed.names())):
        if not cls.__module__.startswith("llm_mlir."):
            yield Path(inspect.getfile(cls)).read_bytes()


def _read(cache: ObjectCache, key: str) -> Binary | None:
    data = cache.get(key)
    try:
        return None if data is None else Binary.from_bytes(data)
    except BinaryError:
        return None


def _llvm_text(options: Options) -> str | None:
    return str(options.pipelines["llvm"]) if "llvm" in options.pipelines else None

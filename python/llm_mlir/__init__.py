"""llm-mlir: a Python-driven MLIR compiler for language models.

``load`` reads a Hugging Face model directory, ``compile`` makes a program of it::

    model = llm_mlir.load("path/to/model")
    program = llm_mlir.compile(model)
    print(program.generate("Once upon a time", max_new_tokens=50))
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .frontend import Model, ModelError, load
    from .pipeline.plain import manage_resources, optimize_code, optimize_latency, optimize_throughput, plain_stages
    from .pipeline.stages import Stages, stages
    from .profile.analyze import analyze
    from .runtime.compile import compile  # noqa: A004
    from .runtime.generation import Generation
    from .runtime.modules import ModuleExecutable, executable, run_module
    from .runtime.program import Program

# Imported on first use: llm-opt needs none of them.
_HOMES = {
    "Generation": "runtime.generation",
    "Model": "frontend",
    "ModuleExecutable": "runtime.modules",
    "ModelError": "frontend",
    "Program": "runtime.program",
    "Stages": "pipeline.stages",
    "analyze": "profile.analyze",
    "compile": "runtime.compile",
    "executable": "runtime.modules",
    "load": "frontend",
    **dict.fromkeys(
        ("manage_resources", "optimize_code", "optimize_latency", "optimize_throughput", "plain_stages"),
        "pipeline.plain",
    ),
    "run_module": "runtime.modules",
    "stages": "pipeline.stages",
}

__all__ = [
    "Generation",
    "Model",
    "ModelError",
    "ModuleExecutable",
    "Program",
    "Stages",
    "analyze",
    "compile",
    "executable",
    "load",
    "manage_resources",
    "optimize_code",
    "optimize_latency",
    "optimize_throughput",
    "plain_stages",
    "run_module",
    "stages",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})

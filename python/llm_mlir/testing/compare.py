"""Compiles a module of the ``import`` stage, runs it on random arguments, and compares with another way to its results.

The other way is the reference where it knows every op, else the plainest lowering there is.
"""

from collections.abc import Mapping
from contextlib import closing
from typing import Any

import numpy as np

from .. import abi, reference
from ..abi.random_arguments import draw_arguments
from ..codegen.binary import build_binary
from ..codegen.gpu.binary import build_gpu_binary
from ..compiler import lower
from ..dialects.context import new_context
from ..mlir import MLIRError, ir
from ..pipeline import run_passes
from ..reference.interpreter import InterpreterError
from ..runtime.device.emulated_call import call_emulated
from ..runtime.executable import Executable
from ..runtime.lowered_arguments import as_lowered
from ..targets import Target
from ..targets.cpu import CpuTarget
from ..targets.cuda import CudaTarget
from . import plain_lowering

TOLERANCES = {"f64": 1e-12, "f32": 3e-5, "f16": 8e-3, "bf16": 6e-2}
"""Of relative errors, for a few ops one after another on sums of up to a few hundred products."""


Array = np.ndarray[Any, Any]
Arguments = Mapping[str, Mapping[str, Array]]
"""By function and name."""


class NoOracle(RuntimeError):
    """There is no second way to the results of a module."""


def largest_error(
    text: str,
    seed: int = 0,
    threads: int = 2,
    size: int | None = None,
    target: Target | None = None,
    special: bool = False,
) -> float:
    """The largest difference between compiled and expected results, as a part of each result's largest value.

    ``size`` is that of every dynamic dimension, ``target`` this machine's CPU if not given; ``special``: there are NaN,
    infinities and zeros of both signs among the inputs. Raises ``NoOracle``, and what the lowering raises.
    """
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        run_passes(module.operation, "llm-box-scalars,llm-infer-abi")
        names = [abi.function_name(function) for function in abi.functions(module) if abi.is_entry(function)]
        sizes = {} if size is None else dict.fromkeys(abi.symbols(module), size)
        arguments = {name: draw_arguments(abi.function(module, name), seed, sizes) for name in names}
        if special:
            for name in names:
                _plant(abi.function(module, name), arguments[name], seed)
        expected = {name: expected_results(module, name, list(arguments[name].values())) for name in names}
        results = compiled_results(module, arguments, target or CpuTarget.host(), threads)
        return max(_error(results[name], expected[name]) for name in names)


def compiled_results(module: Any, arguments: Arguments, target: Target, threads: int = 2) -> dict[str, list[Array]]:
    """Lowers ``module``, runs its functions on ``arguments``, on the emulator for a GPU, and gives their results.

    Caches that functions change are copied before, and of a GPU's functions they follow the results. Raises what the
    lowering raises.
    """
    target = target.machine
    lower(module, target, "parallel")
    if isinstance(target, CudaTarget):
        binary = build_gpu_binary(module, target)
        return {name: call_emulated(binary, name, values) for name, values in arguments.items()}
    results = {}
    with closing(Executable(build_binary(module, target.host_cpu), threads)) as executable:
        for name, values in arguments.items():
            outputs = executable.call(name, as_lowered(executable.signature[name], values))
            results[name] = list(outputs) if isinstance(outputs, tuple) else [outputs]
    return results


def _plant(function: Any, arguments: Mapping[str, Array], seed: int) -> None:
    """Puts special values into a few places of the inputs of a function."""
    rng = np.random.default_rng(seed)
    for info in abi.arg_infos(function):
        array = arguments[info.name] if info is not None and info.role == "input" else np.zeros(0, np.int32)
        if array.size and not np.issubdtype(array.dtype, np.integer) and array.dtype != np.bool_:
            places = rng.integers(0, array.size, 1 + array.size // 50)
            array.reshape(-1)[places] = rng.choice([np.nan, np.inf, -np.inf, 0.0, -0.0], places.shape)


def expected_results(module: Any, name: str, arguments: list[np.ndarray]) -> list[Any]:
    """By the reference, or for ops that have no meaning there by the plainest lowering. Raises ``NoOracle``."""
    try:
        return reference.run(module, name, arguments)
    except InterpreterError:
        pass
    copy = ir.Module.parse(str(module))
    run_passes(copy.operation, "llm-expand-blocks,convert-llm-to-linalg,llm-expand-softmax,linalg-generalize-named-ops")
    try:
        return plain_lowering.run(copy, arguments, name)
    except (MLIRError, RuntimeError) as error:
        raise NoOracle(f"the plainest lowering fails: {error}") from error


def _error(results: list[Array], expected: list[Any]) -> float:
    return max(map(relative_error, results, expected[: len(results)]), default=0.0)


def relative_error(actual: Any, expected: Any) -> float:
    """Infinite where shapes, or values that are not finite, differ."""
    a, b = np.asarray(actual).astype(np.float64), np.asarray(expected).astype(np.float64)
    if a.shape != b.shape:
        return float("inf")
    finite = np.isfinite(b)
    if not np.array_equal(a[~finite], b[~finite], equal_nan=True):
        return float("inf")
    return float(np.max(np.abs(a[finite] - b[finite]), initial=0.0) / (np.max(np.abs(b[finite]), initial=0.0) or 1.0))

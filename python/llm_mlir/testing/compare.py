"""Compiles a module of the ``import`` stage, runs it on random arguments, and compares with another way to its results.

The other way is the reference where it knows every op, else the plainest lowering there is.
"""

import re
from collections.abc import Mapping
from contextlib import closing
from typing import Any

import numpy as np

from .. import abi, reference
from ..abi.random_arguments import draw_arguments
from ..abi.signature import read_signature
from ..codegen.binary import build_binary
from ..codegen.gpu.binary import build_gpu_binary
from ..compiler import lower
from ..dialects.context import new_context
from ..mlir import MLIRError, ir
from ..pipeline import run_passes
from ..reference.interpreter import InterpreterError
from ..runtime.device.emulated import EmulatedDevice
from ..runtime.device.executable import DeviceExecutable
from ..runtime.executable import Executable
from ..runtime.module_calls import Native, OnDevice, called
from ..targets import Target
from ..targets.cpu import CpuTarget
from . import plain_lowering
from .cases import Case, NoOracle

TOLERANCES = {"f64": 1e-12, "f32": 3e-5, "f16": 8e-3, "bf16": 6e-2}
"""Of relative errors, for a few ops one after another on sums of up to a few hundred products."""


CODED = 5e-2
"""Where weights are codes: activations become codes of 8 bits, too, on CPUs that multiply them faster."""


def tolerance(text: str) -> float:
    """For a module: that of the narrowest float type it names; f32's without one; more where weights are codes."""
    if '"llm.dequantize"' in text:
        return CODED
    named = [TOLERANCES[element] for element in TOLERANCES if re.search(rf"[x<]{element}>", text)]
    return max(named, default=TOLERANCES["f32"])


_TO_GENERICS = ",".join(
    (
        *("llm-expand-blocks", "convert-llm-to-linalg", "convert-elementwise-to-linalg"),
        *("llm-expand-softmax", "linalg-generalize-named-ops"),
    )
)
Array = np.ndarray[Any, Any]
Arguments = Mapping[str, Mapping[str, Array]]
"""By function and name."""


def largest_error(
    text: str,
    seed: int = 0,
    threads: int = 2,
    size: int | None = None,
    target: Target | None = None,
    special: bool = False,
) -> float:
    """The largest difference between compiled and expected results, as a part of each result's largest value.

    ``size`` is that of every dynamic dimension; a GPU as ``target`` is emulated; ``special``: there are NaN, infinities
    and zeros of both signs among the inputs. Caches that are results are compared as they are after the call. Raises
    ``NoOracle``, and what the lowering raises.
    """
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        run_passes(module.operation, "llm-box-scalars,llm-infer-abi")
        sizes = {} if size is None else dict.fromkeys(abi.symbols(module), size)
        cases = [Case.of(function) for function in abi.functions(module) if abi.is_entry(function)]
        arguments = {case.name: draw_arguments(abi.function(module, case.name), seed, sizes) for case in cases}
        for case in cases if special else ():
            _plant(abi.function(module, case.name), arguments[case.name], seed)
        expected = {name: expected_results(module, name, list(values.values())) for name, values in arguments.items()}
        results = compiled_results(module, arguments, target or CpuTarget.host(), threads)
        return max((_error(case, results[case.name], expected[case.name]) for case in cases), default=0.0)


def compiled_results(module: Any, arguments: Arguments, target: Target, threads: int = 2) -> dict[str, list[Array]]:
    """Lowers ``module``, runs its functions on ``arguments``, on the emulator for a GPU.

    Gives the results of each function and then its caches as it left them. Raises what the lowering raises.
    """
    machine: Any = target.machine
    signature = read_signature(module)
    lower(module, machine, "parallel")
    if machine.device_at:
        made = OnDevice(DeviceExecutable(build_gpu_binary(module, machine), EmulatedDevice()), signature)
    else:
        made = Native(Executable(build_binary(module, machine.host_cpu), threads), signature)
    with closing(made):
        return {name: list(called(made, name, values).values()) for name, values in arguments.items()}


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
        return reference.run(module, name, [each.copy() for each in arguments])
    except InterpreterError:
        pass
    except (ValueError, IndexError, TypeError) as error:  # random arguments need not fit each other
        raise NoOracle(f"the reference fails: {error}") from error
    copy = ir.Module.parse(str(module))
    run_passes(copy.operation, _TO_GENERICS)
    try:
        return plain_lowering.run(copy, arguments, name)
    except (MLIRError, RuntimeError, ValueError) as error:
        raise NoOracle(f"the plainest lowering fails: {error}") from error


def _error(case: Case, results: list[Array], expected: list[Any]) -> float:
    """Infinite when there are more or fewer results than expected."""
    wanted = list(zip(expected, case.result_caches, strict=True))
    others = [each for each, cache in wanted if cache is None]
    if len(results) != len(others) + len(case.caches):
        return float("inf")
    after = dict(zip(case.caches, results[len(others) :], strict=True))
    pairs = [(after[cache], each) for each, cache in wanted if cache is not None]
    return max((relative_error(a, b) for a, b in [*zip(results, others, strict=False), *pairs]), default=0.0)


def relative_error(actual: Any, expected: Any) -> float:
    """Infinite where shapes, or values that are not finite, differ."""
    a, b = np.asarray(actual).astype(np.float64), np.asarray(expected).astype(np.float64)
    if a.shape != b.shape:
        return float("inf")
    finite = np.isfinite(b)
    if not np.array_equal(a[~finite], b[~finite], equal_nan=True) or not np.isfinite(a[finite]).all():
        return float("inf")
    return float(np.max(np.abs(a[finite] - b[finite]), initial=0.0) / (np.max(np.abs(b[finite]), initial=0.0) or 1.0))

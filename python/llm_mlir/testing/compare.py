"""Compiles a module of the ``import`` stage, runs it on random arguments, and compares with another way to its results.

The other way is the reference where it knows every op, else the plainest lowering there is.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from .. import abi, reference
from ..abi.random_arguments import draw_arguments
from ..abi.signature import Argument
from ..analysis.destinations import destination
from ..codegen.binary import build_binary
from ..compiler import lower
from ..dialects.context import new_context
from ..ir.rewriter import walk
from ..mlir import MLIRError, ir
from ..pipeline import run_passes
from ..reference.interpreter import InterpreterError
from ..runtime.executable import Executable
from ..support.layout import Layout
from ..targets.cpu import CpuTarget
from . import plain_lowering

TOLERANCES = {"f64": 1e-12, "f32": 3e-5, "f16": 8e-3, "bf16": 6e-2}
"""Of relative errors, for a few ops one after another on sums of up to a few hundred products."""


def tolerance(text: str) -> float:
    """For a module: that of the narrowest float type it names; f32's without one."""
    named = [TOLERANCES[element] for element in TOLERANCES if re.search(rf"[x<]{element}>", text)]
    return max(named, default=TOLERANCES["f32"])


_CHOOSING = ("llm.cached_attention", "llm.kv_update", "llm.sample")
"""Ops that take integers and fractions which must fit each other."""


class NoOracle(RuntimeError):
    """There is no second way to the results of a module."""


def largest_error(text: str, seed: int = 0, threads: int = 2, size: int | None = None) -> float:
    """The largest difference between compiled and expected results, as a part of each result's largest value.

    ``size`` is that of every dynamic dimension. Caches are compared as they are after the call. Raises ``NoOracle``,
    and what the lowering raises.
    """
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        run_passes(module.operation, "llm-box-scalars,llm-infer-abi")
        sizes = {} if size is None else dict.fromkeys(abi.symbols(module), size)
        cases = [Case.of(function, seed, sizes) for function in abi.functions(module) if abi.is_entry(function)]
        lower(module, "host", "parallel")
        with closing(Executable(build_binary(module, CpuTarget.host()), threads)) as executable:
            return max((case.error(executable) for case in cases), default=0.0)


@dataclass(frozen=True)
class Case:
    """A function with arguments by name, and its results by another way, some of them caches after an update."""

    name: str
    arguments: Mapping[str, np.ndarray]
    expected: Sequence[np.ndarray]
    caches: Sequence[str | None]  # which cache each result is
    names: Mapping[str, str]  # of arguments, by what the checkpoint calls them

    @classmethod
    def of(cls, function: Any, seed: int, sizes: Mapping[str, int]) -> Self:
        """Random arguments of a function and what it gives for them. Raises ``NoOracle``."""
        name, infos = abi.function_name(function), [info for info in abi.arg_infos(function) if info]
        if any(op.name in _CHOOSING for op in walk(function)) and not any(info.values for info in infos):
            raise NoOracle(f"@{name} does not say by llm.values which positions and lengths it takes")
        if any(op.name == "tensor.empty" and _is_undefined(op) for op in walk(function)):
            raise NoOracle(f"@{name} reads a tensor.empty, which may hold anything")
        arguments = draw_arguments(function, seed, sizes)
        expected = expected_results(function.operation.parent, name, [each.copy() for each in arguments.values()])
        caches = [_cache_behind(value, function) for value in _returned(function)]
        names = {info.checkpoint_names[0]: info.name for info in infos if info.checkpoint_names}
        return cls(name, arguments, expected, caches, names)

    def error(self, executable: Executable) -> float:
        """That of a call's results, and of the caches that it returns."""
        signature = {argument.name: argument for argument in executable.signature[self.name]}
        taken = ("input", "weight", "cache")
        placed = {name: self._placed(argument) for name, argument in signature.items() if argument.role in taken}
        results = executable.call(self.name, placed)
        others = [each for each, cache in zip(self.expected, self.caches, strict=True) if cache is None]
        actual = list(results) if isinstance(results, tuple) else [results]
        if len(actual) != len(others):
            return float("inf")
        for name, expected in zip(self.caches, self.expected, strict=True):
            if name is not None:
                layout = Layout.parse(signature[name].layout)
                actual.append(layout.unpack(placed[name], self.arguments[name].shape))
                others.append(expected)
        return max(map(relative_error, actual, others), default=0.0)

    def _placed(self, argument: Argument) -> np.ndarray:
        """An argument as the compiled function takes it: weights that it reads together are one, packed."""
        names = [self.names[source] for source in argument.sources[1:] and argument.sources] or [argument.name]
        arrays = [self.arguments[name] for name in names]
        axis = 1 if "{layer}" in "".join(argument.sources) else 0
        array = np.concatenate(arrays, axis) if arrays[1:] else arrays[0]
        layout = Layout.parse(argument.layout)
        return array.copy() if layout.is_plain else layout.pack(array)


def _returned(function: Any) -> list[Any]:
    return list(list(abi.body(function).operations)[-1].operands)


def _cache_behind(value: Any, function: Any) -> str | None:
    """The name of the cache that a value is, maybe after updates in place."""
    while not isinstance(value.owner, ir.Block):
        op = value.owner.operation
        target = op.operands[0] if op.name == "llm.kv_update" else destination(op, list(op.results).index(value))
        if target is None:
            return None
        value = target
    info = abi.arg_info(function, value.arg_number) if value.owner == abi.body(function) else None
    return info.name if info is not None and info.role == "cache" else None


def _is_undefined(op: Any) -> bool:
    """Whether an op, ``tensor.empty``, has a use that reads it or hands it out."""
    return any(destination(use.owner.operation, 0) != op.results[0] for use in op.results[0].uses)


def expected_results(module: Any, name: str, arguments: list[np.ndarray]) -> list[Any]:
    """By the reference, or for ops that have no meaning there by the plainest lowering. Raises ``NoOracle``."""
    try:
        return reference.run(module, name, arguments)
    except InterpreterError:
        pass
    except (ValueError, IndexError, TypeError) as error:  # random arguments need not fit each other
        raise NoOracle(f"the reference fails: {error}") from error
    copy = ir.Module.parse(str(module))
    run_passes(copy.operation, "llm-expand-blocks,convert-llm-to-linalg,linalg-generalize-named-ops")
    try:
        return plain_lowering.run(copy, arguments, name)
    except (MLIRError, RuntimeError, ValueError) as error:
        raise NoOracle(f"the plainest lowering fails: {error}") from error


def relative_error(actual: Any, expected: Any) -> float:
    """Infinite where shapes, or values that are not finite, differ."""
    a, b = np.asarray(actual).astype(np.float64), np.asarray(expected).astype(np.float64)
    if a.shape != b.shape:
        return float("inf")
    finite = np.isfinite(b)
    if not np.array_equal(a[~finite], b[~finite], equal_nan=True):
        return float("inf")
    if not np.isfinite(a[finite]).all():
        return float("inf")
    return float(np.max(np.abs(a[finite] - b[finite]), initial=0.0) / (np.max(np.abs(b[finite]), initial=0.0) or 1.0))

"""``--run``: functions of a module on random or given arguments, and what comes out."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

import numpy as np

from ..support.dtypes import DTYPES
from .arguments import OptError

if TYPE_CHECKING:
    from ..abi.signature import Argument
    from ..runtime.modules import ModuleExecutable
    from ..targets import Target
    from .benchmark import Benchmark

Array = Any


@contextmanager
def explained() -> Iterator[None]:
    """What goes wrong with a module that is run is said in one line: as ``OptError``."""
    from ..abi import AbiError
    from ..abi.random_arguments import DrawError
    from ..codegen.gpu.pipeline import KernelError
    from ..codegen.machine import CodegenError
    from ..codegen.pipeline import LoweringError
    from ..reference.interpreter import InterpreterError
    from ..runtime.arguments import ArgumentError
    from ..runtime.device.device import DeviceError
    from ..runtime.emulator import EmulatorError
    from ..targets import TargetError

    compiled = (CodegenError, DeviceError, EmulatorError, KernelError, LoweringError, TargetError)
    try:
        yield
    except (ArgumentError, DrawError, InterpreterError, *compiled) as error:
        raise OptError(str(error)) from error
    except AbiError as error:
        raise OptError(f"a module that runs {error}") from error


def where_it_runs(target: "Target") -> "Target":
    """A target that can be called here: the emulator in the place of a GPU."""
    return target.emulator or target


def run_functions(module: Any, arguments: argparse.Namespace, given: Any = None) -> bytes:
    """A line for each result of the functions that ``--run`` names, and for ``--benchmark`` one for each function.

    ``given`` is the module as it was before passes changed it, whose operations are counted. Raises ``OptError``,
    ``PassError``.
    """
    from ..runtime.modules import executable
    from .emission import target_of

    target = where_it_runs(target_of(arguments.target))
    with explained(), ExitStack() as stack:
        benchmark = _benchmark(stack, target, given, arguments)
        made = stack.enter_context(closing(executable(module, target, threads=arguments.threads)))
        names = list(made.signature) if arguments.run == "all" else arguments.run.split(",")
        results, lines = {}, []
        for name in [name.strip().removeprefix("@") for name in names]:
            arrays = _arrays(made, name, arguments)
            results[name] = made.call(name, arrays)
            lines.append(str(results[name]))
            lines += [benchmark.line(made, name, arrays)] if benchmark is not None else []
    if not results:
        raise OptError("--run expects a module with public functions, got none")
    if arguments.save is not None:
        _save(arguments.save, results)
    return "".join(f"{line}\n" for line in lines if line).encode()


def _benchmark(stack: ExitStack, target: "Target", given: Any, arguments: argparse.Namespace) -> "Benchmark | None":
    if not arguments.benchmark:
        return None
    from .benchmark import Benchmark

    if not target.ceilings_at:
        raise OptError(f"--benchmark expects a CPU as --target, got {target}")
    return stack.enter_context(closing(Benchmark(given, target, arguments)))


def _arrays(made: "ModuleExecutable", name: str, arguments: argparse.Namespace) -> Mapping[str, Array]:
    """Random arguments, those in the file in the place of theirs."""
    wanted = {argument.name: argument for argument in made.arguments(name)}
    given = {} if arguments.args is None else _load(arguments.args)
    for known in given:
        if known not in wanted:
            raise OptError(f"--args for @{name} expects arrays {', '.join(wanted)}, got '{known}'")
    read = {key: _typed(array, wanted[key]) for key, array in given.items()}
    return {**made.draw(name, arguments.seed or 0, {**_sizes_of(read, wanted), **arguments.sizes}), **read}


def _sizes_of(arrays: Mapping[str, Array], wanted: Mapping[str, "Argument"]) -> dict[str, int]:
    """The sizes of symbols as given arrays have them, so that those drawn beside them fit."""
    sizes = {}
    for key, array in arrays.items():
        for dim, size in zip(wanted[key].dims, array.shape, strict=False):
            symbol, _, added = dim.partition("+")
            if symbol:
                sizes[symbol] = size - int(added or 0)
    return sizes


def _typed(array: Array, argument: "Argument") -> Array:
    """An array as NumPy reads it from a file, which knows no bf16."""
    dtype = DTYPES[argument.dtype]
    return array.view(dtype) if array.dtype.kind == "V" and array.dtype.itemsize == dtype.itemsize else array


def _load(file: Path) -> dict[str, Array]:
    try:
        found = np.load(file)
        if not isinstance(found, np.lib.npyio.NpzFile):
            raise ValueError("a single array, or none")
        with found:
            return {name: found[name] for name in found.files}
    except OSError as error:
        raise OptError(f"cannot read '{file}': {error.strerror or error}") from error
    except (ValueError, EOFError, BadZipFile, AttributeError) as error:
        raise OptError(f"--args expects a .npz file of arrays, got '{file}': {error}") from error


def _save(file: Path, results: Mapping[str, Mapping[str, Array]]) -> None:
    """Results by name; those of several functions as ``function.result``."""
    several = len(results) > 1
    arrays = {
        f"{function}.{name}" if several else name: array
        for function, found in results.items()
        for name, array in found.items()
    }
    try:
        with file.open("wb") as out:
            np.savez(out, allow_pickle=False, **arrays)
    except OSError as error:
        raise OptError(f"cannot write '{file}': {error.strerror or error}") from error

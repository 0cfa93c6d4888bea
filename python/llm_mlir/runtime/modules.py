"""Modules at any stage as functions on NumPy arrays: the table of stages finishes the way from there.

Arrays are those of the module as it was given, by the names of its arguments; what the rest of the way makes of them
(concatenated and packed weights, packed caches, outputs that the caller provides) is done here.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from typing import Any

import numpy as np

from .. import abi, targets
from ..abi.random_arguments import NOT_GIVEN, DrawError, check_sizes, draw
from ..abi.signature import EXPORTED, Argument, read_exported, read_signature
from ..codegen.binary import Binary, build_binary, read_arenas
from ..codegen.emit import emit
from ..codegen.pipeline import check_translatable
from ..codegen.translate import translate
from ..compiler import lower, stage_of
from ..dialects.context import new_context
from ..lowering import say_arguments
from ..mlir import ir
from ..pipeline.stage import stages_done
from ..pipeline.stages import Stages, given_stages
from ..support.html import html_table
from ..support.numbers import integer
from ..targets import Target, TargetError
from ..targets.cpu import CpuTarget
from .arguments import ArgumentError, bind_symbols, dynamic_sizes, shape_text
from .executable import Executable
from .module_calls import Array, BoundCall, Functions, Interpreted, Native, OnDevice
from .module_results import Results

FRONT = ("import", "graph")
"""The stages after which arguments may say nothing of themselves."""


class ModuleExecutable:
    """The entry points of a module.

    ``signature`` says what each takes and ``symbols`` how large dynamic sizes may be, both of the module as given;
    ``functions`` is the code. Where nobody has said how large sizes get, a call of larger ones compiles the module
    again, for sizes up to the next powers of two.
    """

    def __init__(
        self,
        signature: Mapping[str, Sequence[Argument]],
        symbols: Mapping[str, int],
        functions: Functions,
        inferred: Collection[str] = (),
        compile: "Callable[[Mapping[str, int]], Functions] | None" = None,
    ) -> None:
        """``compile`` makes code for other bounds of the symbols, of which those ``inferred`` may change."""
        self.signature = signature
        self.symbols = dict(symbols)
        self.functions = functions
        self._inferred = inferred
        self._compile = compile

    def arguments(self, name: str) -> list[Argument]:
        """What a call of the function ``name`` is given. Raises ``ArgumentError`` for an unknown one."""
        if name not in self.signature:
            known = ", ".join(f"@{known}" for known in self.signature) or "none"
            raise ArgumentError(f"no function @{name}; there are {known}")
        return [argument for argument in self.signature[name] if argument.role not in NOT_GIVEN]

    def draw(self, name: str, seed: int = 0, sizes: Mapping[str, int] | None = None) -> dict[str, Array]:
        """Random arguments by name; ``sizes`` are those of symbols. Raises ``DrawError``, ``ArgumentError``."""
        check_sizes(self.symbols, sizes or {}, self._inferred)
        try:
            integer("seed", seed, 0)
        except (TypeError, ValueError) as error:
            raise DrawError(str(error)) from None
        return draw(name, self.arguments(name), self.symbols, seed, sizes)

    def call(self, name: str, arrays: Mapping[str, Array] | Sequence[Array]) -> Results:
        """Runs a function on arrays by name, or in order; they stay as they are.

        Returns its results by name (``result0``, ... unless the module names them), and its caches by theirs as the
        call left them. Raises ``ArgumentError``.
        """
        bound = self.bind(name, arrays)
        bound.run()
        return Results(name, bound.results())

    def bind(self, name: str, arrays: Mapping[str, Array] | Sequence[Array]) -> BoundCall:
        """A call made ready, its weights packed, to be run and timed many times. Raises ``ArgumentError``."""
        names = [argument.name for argument in self.arguments(name)]
        if not isinstance(arrays, Mapping | Sequence):
            raise ArgumentError(f"@{name} expects arrays by name or in order, got {type(arrays).__name__}")
        if not isinstance(arrays, Mapping):
            if len(arrays) != len(names):
                raise ArgumentError(f"@{name} expects {len(names)} arguments ({', '.join(names)}), got {len(arrays)}")
            arrays = dict(zip(names, arrays, strict=True))
        for given in arrays:
            if given not in names:
                raise ArgumentError(f"@{name} expects arguments {', '.join(names)}, got '{given}'")
        for wanted in names:
            if wanted not in arrays:
                raise ArgumentError(f"@{name} expects an argument '{wanted}', got none")
        arrays = {known: np.asarray(array) for known, array in arrays.items()}
        self._make_room(name, arrays)
        return self.functions.bind(name, arrays)

    def _make_room(self, name: str, arrays: Mapping[str, Array]) -> None:
        """Compiles for the sizes of a call where one is above what was inferred."""
        fitting = {key: array for key, array in arrays.items() if array.ndim == len(self._shape(name, key))}
        sizes = bind_symbols(name, dynamic_sizes(self.arguments(name)), fitting, {})
        sizes = {symbol: size for symbol, size in sizes.items() if symbol in self._inferred}
        if self._compile is not None and any(size > self.symbols[symbol] for symbol, size in sizes.items()):
            bounds = {symbol: 1 << (size - 1).bit_length() for symbol, size in sizes.items() if size > 0}
            self.symbols |= bounds
            self.functions = self._compile(self.symbols)

    def _shape(self, name: str, argument: str) -> tuple[int | None, ...]:
        return next(each.shape for each in self.arguments(name) if each.name == argument)

    def close(self) -> None:
        """Ends the threads that run calls."""
        self.functions.close()

    def _repr_html_(self) -> str:
        """The functions and what they take, for notebooks."""
        rows = [
            [f"@{name}", argument.name, argument.role, argument.dtype, shape_text(argument)]
            for name in self.signature
            for argument in self.arguments(name)
        ]
        return html_table(["function", "argument", "role", "type", "shape"], rows)


def executable(
    module: Any,
    target: "Target | str" = "cpu",
    *,
    stages: Stages | None = None,
    start_after: str | None = None,
    threads: int | None = None,
) -> ModuleExecutable:
    """The functions of a module (an ``ir.Module``, or text), which may be at any stage of the way to machine code.

    ``target`` is a CPU, a GPU, "emulator" or "reference" (ops in NumPy, up to stage ``graph``); ``stages`` is its
    table, changed; ``start_after`` is the stage that the module has been through, if its looks are not to tell. The
    module stays as it is. Raises ``PassError``, ``PipelineError``, ``CodegenError``, ``TargetError``, ``DeviceError``
    and, for functions that say too little of their arguments, ``AbiError``.
    """
    resolved = targets.parse(target) if isinstance(target, str) else target
    table = given_stages(resolved, stages)
    if not isinstance(module, str | ir.Module):
        raise ArgumentError(f"executable expects an ir.Module or its text, got {type(module).__name__}")
    with new_context() if isinstance(module, str) else module.context, ir.Location.unknown():
        copy = ir.Module.parse(module if isinstance(module, str) else module.operation.get_asm(enable_debug_info=True))
        done = start_after or stages_done(copy, resolved.stages)[-1].name
        if done in FRONT:
            say_arguments(copy, resolved, table.changes)
        if any(op.operation.name == "llvm.func" for op in copy.body.operations):
            signature = read_exported(copy)
        else:
            signature = read_signature(copy)
        symbols, inferred = abi.symbols(copy), abi.inferred_symbols(copy) if done in FRONT else ()
        text = copy.operation.get_asm(enable_debug_info=True) if inferred else ""
        code = resolved.run(copy, table, done, signature, threads)

    def compile_for(bounds: Mapping[str, int]) -> Functions:
        with copy.context, ir.Location.unknown():
            again = ir.Module.parse(text)
            abi.set_symbols(again, bounds, inferred)
            return resolved.run(again, table, done, signature, threads)

    return ModuleExecutable(signature, symbols, code, inferred, compile_for if inferred else None)


def run_module(
    module: Any,
    name: str,
    arrays: Mapping[str, Array] | Sequence[Array] | None = None,
    target: "Target | str" = "cpu",
    *,
    stages: Stages | None = None,
) -> Results:
    """Compiles a module, at whatever stage it is, and calls its function ``name``.

    ``arrays`` are its arguments by name or in order, None for random ones. Returns results by name, and caches as the
    call left them; raises what ``executable`` and ``ModuleExecutable.call`` raise.
    """
    made = executable(module, target, stages=stages)
    with closing(made):
        return made.call(name, made.draw(name) if arrays is None else arrays)


def run_on_cpu(
    target: CpuTarget,
    module: Any,
    table: Stages,
    done: str,
    signature: Mapping[str, list[Argument]],
    threads: int | None,
) -> Native:
    """The functions of a module that has been through stage ``done``, on this machine."""
    if done == "llvm":
        code = _exported_binary(module, target, signature)
    else:
        lower(module, target, "parallel", pipelines=table.changes, start_after=done if _went(done, target) else None)
        code = build_binary(module, target, table.changes)
    return Native(Executable(code, threads), signature)


def _went(done: str, target: Target) -> bool:
    """Whether a module has been through something: one that looks like ``import`` goes all the way."""
    return stage_of(target, done) is not target.stages[0]


def _exported_binary(module: Any, target: CpuTarget, signature: Mapping[str, list[Argument]]) -> Binary:
    """A module after stage ``llvm`` as machine code."""
    check_translatable(module)
    exported = [op for op in module.body.operations if op.operation.name == "llvm.func"]
    entries = {op.attributes["sym_name"].value: op for op in exported}
    shared, private = read_arenas({name: entries[EXPORTED + name] for name in signature})
    symbols = abi.symbols(module)
    return Binary(
        (emit(translate(module, target, pool=True), target),), signature, symbols, shared, private, target.key
    )


def run_on_device(
    target: Target, module: Any, table: Stages, done: str, signature: Mapping[str, list[Argument]], _threads: int | None
) -> OnDevice:
    """The functions of a module that has been through stage ``done``, on a GPU or its emulator."""
    from ..codegen.gpu.binary import build_gpu_binary
    from .device.executable import DeviceExecutable

    if stage_of(target, done).part:
        raise TargetError(f"a module for {target} runs up to stage 'parallel', where its parts go apart, got '{done}'")
    device, machine = target.open_device()
    lower(module, machine, "parallel", pipelines=table.changes, start_after=done if _went(done, target) else None)
    return OnDevice(DeviceExecutable(build_gpu_binary(module, machine, table.changes), device), signature)


def run_reference(_target: Target, module: Any, *_: Any) -> Interpreted:
    """The functions of a module of ``llm`` and other ops, in NumPy."""
    return Interpreted(module)

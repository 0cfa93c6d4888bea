"""Ways to the results of a module wherever it is on its way: by the reference, by the plainest lowering, by the table.

The first two use no pass of ours, so that what they find is a fault of the module in front of them.
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from typing import Any

import numpy as np

from .. import abi
from ..abi.random_arguments import NOT_GIVEN
from ..abi.signature import Argument, Signature, read_signature
from ..ir.rewriter import walk
from ..mlir import MLIRError, ir
from ..pipeline import run_passes
from ..reference.interpreter import InterpreterError
from ..runtime.arguments import ArgumentError, bind_symbols, dynamic_sizes
from ..runtime.emulator.errors import EmulatorError
from ..runtime.module_calls import Given, given, named_results, unwritten
from ..runtime.modules import executable
from ..targets import Target
from ..testing.plain_lowering import PlainProgram
from .draws import Draw

Results = dict[str, Any]
"""Arrays by name."""


class NoWay(RuntimeError):
    """A way that a module cannot go; the message says why."""


class RunFailure(RuntimeError):
    """Code that fails when it runs, as an emulated kernel without a barrier that it needs."""

    def __init__(self, draw: Draw, error: Exception) -> None:
        super().__init__(f"@{draw.function} fails ({draw.what}): {'; '.join(map(str.strip, str(error).splitlines()))}")
        self.function = draw.function


def copy_of(module: Any) -> Any:
    """A module of its own with the same ops and locations."""
    return ir.Module.parse(module.operation.get_asm(enable_debug_info=True))


def named(module: Any) -> Any:
    """A copy whose functions take tensors and say what each is called, where they are ``func.func``."""
    copy = copy_of(module)
    say_roles(copy)
    fill_names(copy)
    return copy


def say_roles(module: Any) -> None:
    """Says what arguments are that say nothing: inputs, and of buffers that they are updated, as caches are."""
    entries = list(filter(abi.is_entry, abi.functions(module)))
    buffers = [
        (function, index)
        for function in entries
        for index, (argument, info) in enumerate(zip(abi.arguments(function), abi.arg_infos(function), strict=True))
        if info is None and isinstance(argument.type, ir.MemRefType)
    ]
    run_passes(module.operation, "llm-box-scalars,llm-infer-abi")
    for function, index in buffers:
        info = abi.arg_info(function, index)
        assert info is not None  # of llm-infer-abi
        abi.set_arg_info(function, index, replace(info, role="cache"))


def fill_names(module: Any) -> None:
    """Calls arguments of entry points that have a role and no name ``arg0`` and so on, by their place."""
    for function in filter(abi.is_entry, abi.functions(module)):
        for index, info in enumerate(abi.arg_infos(function)):
            if info is not None and not info.name:
                abi.set_arg_info(function, index, replace(info, name=f"arg{index}"))


def by_reference(module: Any, draws: Sequence[Draw], base: Signature) -> list[Results]:
    """The meaning of the ops, in NumPy; raises ``NoWay`` where one has none."""
    from .. import reference

    copy = named(module)
    signature, found = read_signature(copy), []
    for draw in draws:
        taken = given(base[draw.function], draw.arguments)
        try:
            arrays = [taken.placed(argument) for argument in signature[draw.function]]
            results = reference.run(copy, draw.function, arrays)
        except (InterpreterError, ArgumentError, LookupError, ValueError, TypeError) as error:
            raise NoWay(f"the reference: {error}") from error
        found.append(
            _unpacked(taken, signature[draw.function], named_results(abi.function(copy, draw.function), results))
        )
    return found


def _unpacked(taken: Given, arguments: Sequence[Argument], results: Results) -> Results:
    """Results with the caches among them in the layouts of those that were given."""
    caches = {a.name: taken.unpacked(a, results[a.name]) for a in arguments if a.role == "cache" and a.name in results}
    return {**results, **caches}


def by_plain_lowering(module: Any, draws: Sequence[Draw], base: Signature) -> list[Results]:
    """linalg and vectors to loops, buffers as upstream makes them; raises ``NoWay`` where that is not enough."""
    try:
        copy = named(module)
        if any(op.name.startswith("llm.") for op in walk(copy)):
            run_passes(copy.operation, "llm-expand-blocks,convert-llm-to-linalg")
        run_passes(copy.operation, "linalg-generalize-named-ops")
        programs = {name: PlainProgram(copy, name, opt_level=0) for name in {draw.function for draw in draws}}
        return [_plain(programs[draw.function], copy, draw, base) for draw in draws]
    except (MLIRError, RuntimeError, ValueError, LookupError, TypeError) as error:
        raise NoWay(f"the plainest lowering: {str(error).splitlines()[0] if str(error) else error!r}") from error


def _plain(program: PlainProgram, module: Any, draw: Draw, base: Signature) -> Results:
    taken, function = given(base[draw.function], draw.arguments), abi.function(module, draw.function)
    signature = read_signature(module)[draw.function]
    values = {argument.name: taken.placed(argument) for argument in signature if argument.role not in NOT_GIVEN}
    if not any(isinstance(value.type, ir.MemRefType) for value in abi.arguments(function)):
        results = program(*[values[argument.name] for argument in signature])
        return _unpacked(taken, signature, named_results(function, results))
    sizes = bind_symbols(draw.function, dynamic_sizes(signature), values, abi.symbols(module))
    arena = {"shared": "llm.arena_bytes", "thread": "llm.thread_arena_bytes"}
    memory: dict[int, Any] = {}
    for index, argument in enumerate(signature):
        if argument.role == "output":
            memory[index] = unwritten(argument, sizes)
        elif argument.role == "arena":
            memory[index] = _aligned(function.attributes[arena[argument.name]].value)
        elif argument.role == "state":
            raise NoWay("the plainest lowering knows no threads")
    program(*[memory.get(index, values.get(argument.name)) for index, argument in enumerate(signature)])
    results = {argument.name: memory[i] for i, argument in enumerate(signature) if argument.role == "output"}
    caches = {argument.name: values[argument.name] for argument in signature if argument.role == "cache"}
    return _unpacked(taken, signature, {**results, **caches})


def _aligned(size: int) -> Any:
    from ..runtime.threads import aligned_bytes

    return aligned_bytes(size).view(np.int8)


def by_table(
    module: Any,
    draws: Sequence[Draw],
    base: Signature,
    target: Target,
    rest: str = "",
    done: str | None = None,
    stages: Any = None,
) -> list[Results]:
    """Code: ``rest`` of the stage that it is in the midst of (``done``), then the stages behind it.

    Raises ``RunFailure`` for what an emulated kernel does wrong.
    """
    copy = copy_of(module)
    unsaid = any(None in abi.arg_infos(function) for function in filter(abi.is_entry, abi.functions(copy)))
    if unsaid:
        say_roles(copy)
    fill_names(copy)
    if rest:
        run_passes(copy.operation, rest)
    threads = 1 if unsaid else 2  # what updates a buffer twice shows it
    with closing(executable(copy, target, stages=stages, start_after=done, threads=threads)) as made:
        found = []
        for draw in draws:
            taken = given(base[draw.function], draw.arguments)
            arrays = {argument.name: taken.placed(argument) for argument in made.arguments(draw.function)}
            try:
                results = made.call(draw.function, arrays)
            except EmulatorError as error:
                raise RunFailure(draw, error) from error
            found.append(_unpacked(taken, made.arguments(draw.function), results))
        return found

"""Calls of compiled or interpreted functions on the arrays of the module as it was given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from .. import abi
from ..abi.names import result_names
from ..abi.random_arguments import NOT_GIVEN
from ..abi.signature import Argument
from ..support.layout import Layout
from .arguments import ArgumentError, bind_symbols, dynamic_sizes, empty_output
from .executable import Executable

Array = Any
"""A NumPy array; pyright knows no ml_dtypes."""


@dataclass(frozen=True)
class BoundCall:
    """A call whose arguments lie where code takes them: ``run`` it as often as you like.

    ``results`` are those of the last run by name, and caches by theirs, which runs go on from.
    """

    run: Callable[[], Any]
    results: Callable[[], dict[str, Array]]


class Functions(Protocol):
    """Compiled or interpreted entry points."""

    def bind(self, name: str, arrays: Mapping[str, Array]) -> BoundCall:
        """Makes a call ready; the arrays stay as they are."""
        ...

    def close(self) -> None:
        """Gives back what calls need."""
        ...


def called(functions: Functions, name: str, arrays: Mapping[str, Array]) -> dict[str, Array]:
    """The results of one call by name, and then its caches as it left them."""
    bound = functions.bind(name, arrays)
    bound.run()
    return bound.results()


class Interpreted:
    """Functions by their meaning, in NumPy."""

    def __init__(self, module: Any) -> None:
        self.module = module

    def bind(self, name: str, arrays: Mapping[str, Array]) -> BoundCall:
        """As ``Functions.bind``."""
        from .. import reference

        function, values, results = abi.function(self.module, name), list(arrays.values()), []

        def run() -> None:
            with self.module.context:
                results[:] = reference.run(self.module, name, values)

        return BoundCall(run, lambda: named_results(function, results))

    def close(self) -> None:
        """There is nothing to give back."""


def named_results(function: Any, results: Sequence[Array]) -> dict[str, Array]:
    """The results of a function on tensors as compiled code gives them: caches, which come last, by their names."""
    names = result_names(function)
    for index, cache in cache_results(function).items():
        names[index] = cache
    return dict(zip(names, results, strict=True))


def cache_results(function: Any) -> dict[int, str]:
    """Which results of a function on tensors are its caches: the last ones of their types, in the caches' order."""
    types = list(function.attributes["function_type"].value.results)
    infos = zip(abi.arguments(function), abi.arg_infos(function), strict=True)
    found: dict[int, str] = {}
    last = len(types)
    for argument, info in reversed([(a, i) for a, i in infos if i is not None and i.role == "cache"]):
        matching = [index for index in range(last) if types[index] == argument.type]
        if matching:
            last = matching[-1]
            found[last] = info.name
    return found


@dataclass(frozen=True)
class Given:
    """Arguments of a module as given, of one function: arrays by name, and what they are."""

    arguments: Mapping[str, Argument]
    arrays: Mapping[str, Array]

    def placed(self, argument: Argument) -> Array:
        """The array for an argument of compiled code: packed and, for a weight made of several, concatenated."""
        same = self.arguments.get(argument.name)
        whole = same is not None and (same.role != "weight" or same.sources == argument.sources)
        sources = (argument.name,) if whole else argument.sources
        if not sources or any(name not in self.arrays for name in sources):
            raise ArgumentError(f"no array for argument '{argument.name}', made of {', '.join(sources) or 'nothing'}")
        rows = 1 if "{layer}" in sources[0] else 0
        parts = [self.arrays[name] for name in sources]
        array = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=rows)
        if argument.layout != self.arguments[sources[0]].layout:
            array = Layout.parse(argument.layout).pack(array)
        return array.copy() if argument.role == "cache" else np.asarray(array, order="C")

    def unpacked(self, argument: Argument, array: Array) -> Array:
        """A cache that compiled code has written, in the layout of the one that was given."""
        if argument.layout == self.arguments[argument.name].layout:
            return array
        return Layout.parse(argument.layout).unpack(array, self.arrays[argument.name].shape)


def given(arguments: Sequence[Argument], arrays: Mapping[str, Array]) -> Given:
    """Arrays by name, with what the function as given says of them."""
    return Given({argument.name: argument for argument in arguments}, arrays)


def unwritten(argument: Argument, sizes: Mapping[str, int]) -> Array:
    """Memory for an output in which what nobody writes is seen: bytes of 0xA5."""
    array = empty_output(argument, sizes)
    array.reshape(-1).view(np.uint8)[...] = 0xA5
    return array


class Native:
    """Functions on this machine's CPU."""

    def __init__(self, code: Executable, signature: Mapping[str, Sequence[Argument]]) -> None:
        self.code, self._given = code, signature

    def bind(self, name: str, arrays: Mapping[str, Array]) -> BoundCall:
        """As ``Functions.bind``."""
        taken, arguments = given(self._given[name], arrays), self.code.signature[name]
        values = {argument.name: taken.placed(argument) for argument in arguments if argument.role not in NOT_GIVEN}
        sizes = bind_symbols(name, dynamic_sizes(arguments), values, {})
        values |= {output.name: unwritten(output, sizes) for output in arguments if output.role == "output"}

        def results() -> dict[str, Array]:
            caches = [argument for argument in arguments if argument.role == "cache"]
            outputs = {argument.name: values[argument.name] for argument in arguments if argument.role == "output"}
            return {**outputs, **{cache.name: taken.unpacked(cache, values[cache.name]) for cache in caches}}

        return BoundCall(lambda: self.code.call(name, values), results)

    def close(self) -> None:
        """Ends the threads."""
        self.code.close()


class OnDevice:
    """Functions on a GPU or in its emulator."""

    def __init__(self, code: Any, signature: Mapping[str, Sequence[Argument]]) -> None:
        self.code, self._given = code, signature

    def bind(self, name: str, arrays: Mapping[str, Array]) -> BoundCall:
        """As ``Functions.bind``."""
        taken, arguments, device = given(self._given[name], arrays), self.code.signature[name], self.code.device
        values: dict[str, Any] = {a.name: taken.placed(a) for a in arguments if a.role not in NOT_GIVEN}
        caches = {argument: values[argument.name] for argument in arguments if argument.role == "cache"}
        outputs: dict[str, Array] = {}
        for cache, host in caches.items():
            values[cache.name] = device.allocate(host.shape, host.dtype)
            device.upload(host, values[cache.name])

        def run() -> None:
            found = self.code.call(name, values)
            names = [argument.name for argument in arguments if argument.role == "output"]
            outputs.update(zip(names, found if isinstance(found, tuple) else (found,), strict=True))

        def results() -> dict[str, Array]:
            for cache, host in caches.items():
                device.download(values[cache.name], host)
            device.wait()
            return {**outputs, **{cache.name: taken.unpacked(cache, host) for cache, host in caches.items()}}

        return BoundCall(run, results)

    def close(self) -> None:
        """Device memory goes with the object."""

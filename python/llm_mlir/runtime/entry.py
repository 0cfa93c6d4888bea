"""The words that an entry point of compiled code takes for its arguments, kept from call to call."""

import operator
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..abi.signature import Argument
from .arguments import ArgumentError, bind_symbols, check_array, descriptor, dtype_of, dynamic_sizes, shape_at
from .checks import IndexChecks

TEAM = ("sync", "thread", "threads")
"""The arguments of role ``state`` that each thread of a team takes."""
_UNKNOWN = object()


@dataclass(frozen=True)
class Work:
    """Memory that calls work in: the words of the barrier, the block of all threads, and each thread's own.

    ``state`` has further arguments of that role by name: the communicator of ranks.
    """

    sync: Any
    shared: Any
    private: Sequence[Any]
    state: Mapping[str, int] = field(default_factory=dict)


class Entry:
    """One entry point: where its code is, and a row of words for each thread.

    A word is the address of a memref's descriptor, or a value. Rows differ in the thread's number and its own block.
    """

    def __init__(
        self, name: str, arguments: Sequence[Argument], limits: Mapping[str, int], address: int, work: Work
    ) -> None:
        self.name = name
        self.address = address
        self._limits = limits
        self._work = work
        self._arguments = [argument for argument in arguments if argument.role not in ("arena", "state")]
        self._names = [argument.name for argument in self._arguments]
        self._outputs = [argument for argument in self._arguments if argument.role == "output"]
        self._sizes = dynamic_sizes(self._arguments)
        self._checks = IndexChecks(name, self._arguments)
        # Of the last call, in order of the names; descriptors point to them. None for outputs that were not given.
        self._arrays: list[Any] = [_UNKNOWN] * len(self._names)
        self._fresh: list[tuple[Argument, tuple[int, ...]]] = []  # outputs that were not given, and their shapes
        self._descriptors = {a.name: array("q", [0] * (3 + 2 * len(a.shape))) for a in self._arguments}
        self._shared = array("q", descriptor(address_of(work.shared), work.shared.shape))
        self._private = [array("q", descriptor(address_of(block), block.shape)) for block in work.private]
        self._rows = [array("q", self._row(arguments, thread)) for thread in range(len(work.private))]
        self._pointers = array("q", [row.buffer_info()[0] for row in self._rows])
        self.words = self._pointers.buffer_info()[0]

    def prepare(self, arrays: Mapping[str, Any]) -> list[Any]:
        """Points the words at ``arrays`` and returns the outputs; raises ``ArgumentError``."""
        given = [*map(arrays.get, self._names)]
        if any(map(operator.is_not, given, self._arrays)):
            self._bind(given)
        self._checks.run(arrays)
        fresh = {argument.name: self._new_output(argument, shape) for argument, shape in self._fresh}
        return [fresh[a.name] if a.name in fresh else arrays[a.name] for a in self._outputs]

    def _bind(self, given: Sequence[Any]) -> None:
        """Looks at the arrays that were not those of the last call. If one does not fit, nothing is known of any."""
        last, self._arrays = self._arrays, [_UNKNOWN] * len(given)
        for argument, value, before in zip(self._arguments, given, last, strict=True):
            if value is None and argument.role != "output":
                raise ArgumentError(f"@{self.name} expects {argument.role} {argument.name!r}, got none")
            if value is not None and value is not before:
                check_array(self.name, argument, value)
                self._point(argument.name, value)
        arrays = dict(zip(self._names, given, strict=True))
        values = bind_symbols(self.name, self._sizes, arrays, self._limits)
        self._fresh = [(a, shape_at(a, values)) for a in self._outputs if arrays[a.name] is None]
        self._arrays = [*given]

    def _new_output(self, argument: Argument, shape: Sequence[int]) -> Any:
        fresh = np.empty(shape, dtype_of(argument))
        self._point(argument.name, fresh)
        return fresh

    def _point(self, name: str, value: Any) -> None:
        """Makes the descriptor of an argument that of ``value``, in place: the rows hold its address."""
        memoryview(self._descriptors[name])[:] = array("q", descriptor(address_of(value), value.shape))

    def _row(self, arguments: Sequence[Argument], thread: int) -> list[int]:
        return [self._word(argument, thread) for argument in arguments]

    def _word(self, argument: Argument, thread: int) -> int:
        if argument.role == "state":
            team = (address_of(self._work.sync), thread, len(self._work.private))
            return {**dict(zip(TEAM, team, strict=True)), **self._work.state}[argument.name]
        if argument.role == "arena":
            block = self._shared if argument.name == "shared" else self._private[thread]
            return block.buffer_info()[0]
        return self._descriptors[argument.name].buffer_info()[0]


def address_of(value: Any) -> int:
    """Where the elements of a NumPy array start."""
    return value.__array_interface__["data"][0]

"""The words that an entry point of compiled code takes for its arguments, kept from call to call."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .arguments import ArgumentError, bind_symbols, check_array, descriptor, empty_output
from .signature import Argument


@dataclass(frozen=True)
class Work:
    """Memory that calls work in: the words of the barrier, the block of all threads, and each thread's own."""

    sync: Any
    shared: Any
    private: Sequence[Any]


class Entry:
    """One entry point: where its code is, and a row of words for each thread.

    A word is the address of a memref's descriptor, or a value. Rows differ in the thread's number and its own block.
    """

    def __init__(
        self, name: str, arguments: Sequence[Argument], limits: Mapping[str, int], address: int, work: Work
    ) -> None:
        self.name = name
        self.address = address
        self._arguments = [argument for argument in arguments if argument.role not in ("arena", "state")]
        self._limits = limits
        self._work = work
        self._arrays: dict[str, Any] = {}  # of the last call; they are alive as long as descriptors point to them
        self._descriptors = {a.name: np.zeros(3 + 2 * len(a.shape), np.int64) for a in arguments if a.role != "state"}
        self._thread_blocks = [np.array(descriptor(_address(block), block.shape)) for block in work.private]
        self._write("shared", work.shared)
        self._rows = np.array([self._row(arguments, thread) for thread in range(len(work.private))], np.int64)
        self._pointers = np.array([_address(row) for row in self._rows], np.int64)
        self.words = _address(self._pointers)

    def prepare(self, arrays: Mapping[str, Any]) -> list[Any]:
        """Points the words at ``arrays`` and returns the outputs; raises ``ArgumentError``."""
        outputs = [a for a in self._arguments if a.role == "output"]
        given = {a.name: arrays[a.name] for a in self._arguments if a.name in arrays}
        missing = [a for a in self._arguments if a.name not in given and a.role != "output"]
        if missing:
            raise ArgumentError(f"@{self.name} expects {missing[0].role} {missing[0].name!r}, got none")
        for argument in self._arguments:
            if argument.name in given and given[argument.name] is not self._arrays.get(argument.name):
                check_array(self.name, argument, given[argument.name])
        sizes = bind_symbols(self.name, [a for a in self._arguments if a.name in given], given, self._limits)
        for argument in outputs:
            given.setdefault(argument.name, empty_output(argument, sizes))
        for name, array in given.items():
            if array is not self._arrays.get(name):
                self._write(name, array)
        return [given[argument.name] for argument in outputs]

    def _write(self, name: str, array: Any) -> None:
        if name in self._descriptors:
            self._descriptors[name][:] = descriptor(_address(array), array.shape)
            self._arrays[name] = array

    def _row(self, arguments: Sequence[Argument], thread: int) -> list[int]:
        return [self._word(argument, thread) for argument in arguments]

    def _word(self, argument: Argument, thread: int) -> int:
        if argument.role == "state":
            values = {"sync": _address(self._work.sync), "thread": thread, "threads": len(self._work.private)}
            return values[argument.name]
        if argument.role == "arena" and argument.name == "thread":
            return _address(self._thread_blocks[thread])
        return _address(self._descriptors[argument.name])


def _address(array: Any) -> int:
    return array.__array_interface__["data"][0]

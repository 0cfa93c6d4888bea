"""What the threads of an executable note while they run its calls (see ``llm-profile-loops``)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..abi.signature import Argument
from .arguments import dynamic_sizes
from .threads import aligned_bytes

_ROOM = 1 << 16  # notes of a thread in one call: 80 layers of 12 loops make 3000
_MOST_BYTES = 256 << 20


@dataclass(frozen=True)
class CallRecord:
    """A call of ``function``: from when to when, in seconds of ``time.perf_counter``, and each thread's notes.

    ``sizes`` are those of symbols, and as ``cached`` how many tokens each sequence had in the caches, on average. Notes
    are ``[n, 2]`` int64: an event (``support.profile_events``), and the counter when it began. ``complete`` is False
    where there was no room for all of them.
    """

    function: str
    sizes: Mapping[str, float]
    begin: float
    end: float
    notes: Sequence[Any]
    complete: bool = True


@dataclass
class Recorder:
    """The blocks that threads write their notes to, and the records of calls, up to 256 MiB of them.

    ``regions`` has the names of the ops that each parallel loop serves.
    """

    threads: int
    regions: Sequence[Sequence[str]]
    calls: list[CallRecord] = field(default_factory=list)
    missed: int = 0
    """Calls that there was no room for."""

    def __post_init__(self) -> None:
        self._blocks = [aligned_bytes(16 * (1 + _ROOM)).view(np.int64) for _ in range(self.threads)]
        self._pointers = np.array([block.ctypes.data for block in self._blocks], np.uint64)
        self._bytes = 0
        for block in self._blocks:
            block[1] = _ROOM

    @property
    def address(self) -> int:
        """Of an array with a pointer to each thread's block."""
        return self._pointers.ctypes.data

    def clear(self) -> None:
        """Forgets all calls."""
        self.calls, self.missed, self._bytes = [], 0, 0

    def start(self) -> None:
        """Empties the blocks, before a call."""
        for block in self._blocks:
            block[0] = 0

    def take(
        self, function: str, signature: Sequence[Argument], arrays: Mapping[str, Any], begin: float, end: float
    ) -> None:
        """Keeps what was noted in a call."""
        counts = [int(block[0]) for block in self._blocks]
        self._bytes += 16 * sum(counts)
        if self._bytes > _MOST_BYTES:
            self.missed += 1
            return
        notes = [
            block[2 : 2 + 2 * count].reshape(-1, 2).copy() for block, count in zip(self._blocks, counts, strict=True)
        ]
        sizes = call_sizes(signature, arrays)
        self.calls.append(CallRecord(function, sizes, begin, end, notes, max(counts) < _ROOM))


def call_sizes(signature: Sequence[Argument], arrays: Mapping[str, Any]) -> dict[str, float]:
    """The sizes of a call's symbols, and as ``cached`` the mean of its lengths."""
    sizes: dict[str, float] = {}
    for size in dynamic_sizes([argument for argument in signature if argument.name in arrays]):
        sizes.setdefault(size.symbol, arrays[size.argument.name].shape[size.axis] - size.added)
    for argument in signature:
        if argument.values == "length" and argument.name in arrays and arrays[argument.name].size:
            sizes["cached"] = float(arrays[argument.name].mean())
    return sizes

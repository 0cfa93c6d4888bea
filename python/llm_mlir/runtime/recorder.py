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
        self._sizes: dict[str, _SizeReader] = {}
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
        if function not in self._sizes:
            self._sizes[function] = _SizeReader(signature)
        sizes = self._sizes[function].read(arrays)
        self.calls.append(CallRecord(function, sizes, begin, end, notes, max(counts) < _ROOM))


class _SizeReader:
    """Reads the sizes of a function's calls: it runs between them, so it is prepared once."""

    def __init__(self, signature: Sequence[Argument]) -> None:
        known = {size.symbol: size for size in reversed(dynamic_sizes([a for a in signature if a.role == "input"]))}
        self._sizes = [(symbol, each.argument.name, each.axis, each.added) for symbol, each in known.items()]
        self._lengths = [argument.name for argument in signature if argument.values == "length"]

    def read(self, arrays: Mapping[str, Any]) -> dict[str, float]:
        """The sizes of symbols, and as ``cached`` the mean of the lengths."""
        sizes: dict[str, float] = {
            symbol: arrays[name].shape[axis] - added for symbol, name, axis, added in self._sizes
        }
        for name in self._lengths:
            lengths = arrays[name].tolist()
            sizes["cached"] = sum(lengths) / max(len(lengths), 1)
        return sizes

"""How long a rank is in calls of MPI, and in compiled code as a whole."""

import ctypes
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ..memory import peak_memory

_ARGUMENTS = {"MPI_Allreduce": 6, "MPI_Allgather": 7, "MPI_Send": 6, "MPI_Recv": 7}
_Word = ctypes.c_ssize_t  # of whatever width an argument is: it is passed on in the register that it came in


@dataclass(frozen=True)
class Usage:
    """What one rank has used: seconds in calls of MPI, in calls of compiled code with those, and bytes at the peak."""

    collective_seconds: float
    seconds: float
    peak_bytes: int

    @property
    def share(self) -> float:
        """The part of the time that was spent in MPI, which is waiting for other ranks as well as talking to them."""
        return self.collective_seconds / self.seconds if self.seconds else 0.0


class Clock:
    """Measures both. The functions that code calls are wrapped by ones of Python: some microseconds for each call."""

    def __init__(self) -> None:
        self._calls: list[Any] = []  # must outlive the code that calls them
        self.reset()

    def reset(self) -> None:
        """Starts anew."""
        self._inside = self._whole = 0.0

    @property
    def usage(self) -> Usage:
        """What was measured so far."""
        return Usage(self._inside, self._whole, peak_memory())

    def wrap(self, symbols: Mapping[str, int]) -> dict[str, int]:
        """Addresses of functions that call those of ``symbols``, where they take time."""
        return {
            n: self._timed(address, _ARGUMENTS[n]) if n in _ARGUMENTS else address for n, address in symbols.items()
        }

    def _timed(self, address: int, count: int) -> int:
        kind = ctypes.CFUNCTYPE(ctypes.c_int, *[_Word] * count)
        call = kind(address)

        def timed(*arguments: int) -> int:
            begin = time.perf_counter()
            try:
                return call(*arguments)
            finally:
                self._inside += time.perf_counter() - begin

        self._calls += [call, wrapped := kind(timed)]
        return ctypes.cast(wrapped, ctypes.c_void_p).value or 0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Around a call of compiled code."""
        begin = time.perf_counter()
        try:
            yield
        finally:
            self._whole += time.perf_counter() - begin

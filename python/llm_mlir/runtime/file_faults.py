"""Mapped files that are truncated while they are in use: reading on gives zeros and, at the next check, an error.

Without this the system ends the process (SIGBUS). See ``codegen.fault_handler``, which does the native part.
"""

import ctypes
import mmap
import signal
import sys
from functools import cache

from ..codegen import fault_handler
from ..codegen.fault_handler import load_fault_handler

_TABLE_BYTES = 512  # a struct sigaction has 152
_FLAGS_OFFSET = 136  # of sa_flags in it, in the C libraries of 64-bit Linux
_MAP_FIXED = 0x10
_SA_SIGINFO, _SA_ONSTACK, _SA_RESTART = 4, 0x08000000, 0x10000000


class FileFaultError(OSError):
    """A mapped file was truncated, or its disk fails: what was read from it is not what it held."""


class _Range(ctypes.Structure):
    """What the handler knows of a mapping. It may look at it at any time, so it is never freed but used again."""

    _fields_ = (("start", ctypes.c_int64), ("end", ctypes.c_int64), ("hit", ctypes.c_int64), ("next", ctypes.c_void_p))


class _Ranges:
    """The ranges of this process, as a list that only grows, and the handler that reads it."""

    def __init__(self) -> None:
        self._kept: list[_Range] = []
        self._free: list[_Range] = []
        self._table = ctypes.create_string_buffer(_TABLE_BYTES)
        libc, code = ctypes.CDLL(None, use_errno=True), load_fault_handler()
        for place, name in (
            (fault_handler.MMAP, "mmap"),
            (fault_handler.SIGACTION, "sigaction"),
            (fault_handler.RAISE, "raise"),
        ):
            self._put(place, ctypes.cast(getattr(libc, name), ctypes.c_void_p).value or 0)
        self._put(fault_handler.PAGE, mmap.PAGESIZE)
        self._put(fault_handler.MAP_FLAGS, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_FIXED)
        ctypes.CFUNCTYPE(None, ctypes.c_void_p)(code.address("llm_fault_start"))(ctypes.addressof(self._table))
        action = ctypes.create_string_buffer(_TABLE_BYTES)
        ctypes.c_void_p.from_buffer(action).value = code.address("llm_fault_handle")
        ctypes.c_int.from_buffer(action, _FLAGS_OFFSET).value = _SA_SIGINFO | _SA_ONSTACK | _SA_RESTART
        before = ctypes.addressof(self._table) + fault_handler.BEFORE
        if libc.sigaction(signal.SIGBUS, action, ctypes.c_void_p(before)):
            raise OSError(ctypes.get_errno(), "cannot handle SIGBUS")

    def add(self, start: int, end: int) -> _Range:
        """Watches the addresses ``start:end``, whole pages."""
        if self._free:
            found = self._free.pop()
            found.hit, found.start, found.end = 0, start, end
            return found
        head = ctypes.c_void_p.from_buffer(self._table)
        found = _Range(start, end, 0, head.value)
        self._kept.append(found)
        head.value = ctypes.addressof(found)
        return found

    def remove(self, found: _Range) -> None:
        """Watches them no more: they are about to be something else."""
        found.end = 0
        self._free.append(found)

    def _put(self, place: int, value: int) -> None:
        ctypes.c_int64.from_buffer(self._table, place).value = value


@cache
def _ranges() -> _Ranges:
    return _Ranges()


class Watch:
    """Notices reads behind the end of a file that is mapped at ``start``, ``size`` bytes; ``name`` is for messages."""

    def __init__(self, name: str, start: int, size: int) -> None:
        self._name = name
        end = start + -(-size // mmap.PAGESIZE) * mmap.PAGESIZE
        self._range = _ranges().add(start, end) if sys.platform.startswith("linux") else _Range()

    def check(self) -> None:
        """Raises FileFaultError when there was such a read, ever."""
        if self._range.hit:
            raise FileFaultError(
                f"{self._name}: truncated, or its disk failed, while it was in use: results would be wrong from here on"
            )

    def end(self) -> None:
        """To be called before the addresses are unmapped."""
        _ranges().remove(self._range)

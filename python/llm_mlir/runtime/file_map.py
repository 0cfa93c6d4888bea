"""Files mapped at addresses where the system can use huge pages.

Linux puts 2 MiB of a file behind one entry of the page table where its page cache has them in one piece, as ext4 and
XFS keep large files, and where address and offset are both multiples of 2 MiB. Weights are read from end to end for
every token: with pages of 4 KiB a core looks up a new one every 64 lines, which costs a fifth of the bandwidth, and
the first touch of each costs a page fault.
"""

import ctypes
import mmap
import sys
import weakref
from functools import cache
from typing import Any

from .file_faults import Watch

_HUGE_PAGE = 2 << 20
_MAP_FIXED = 0x10
_POPULATE_READ = 22  # MADV_POPULATE_READ, Linux 5.14
_FILLED_AT_ONCE = 64 << 20


class MappedFile:
    """The first ``size`` bytes of an open file, mapped read-only: ``buffer``.

    They stay as long as ``buffer`` or a view of it lives. ``name`` is for messages. Raises OSError when the file cannot
    be mapped. Other systems than Linux choose the address themselves, and ``check`` notices nothing there.
    """

    def __init__(self, handle: int, size: int, name: str) -> None:
        self._watch: Watch | None = None
        if not sys.platform.startswith("linux"):
            self.buffer: Any = mmap.mmap(handle, size, access=mmap.ACCESS_READ)
            return
        reserved, start = _map_aligned(handle, 0, size)
        self._watch = watch = Watch(name, start, size)
        memory = (ctypes.c_ubyte * size).from_address(start)
        weakref.finalize(memory, _unmap, watch, reserved, size).atexit = False
        self.buffer = memoryview(memory).cast("B").toreadonly()

    def check(self) -> None:
        """Raises FileFaultError when the file has been truncated below its last page, or could not be read."""
        if self._watch is not None:
            _ = self.buffer[-1]  # of what was cut off within a page the system gives zeros; this is behind it
            self._watch.check()


def _unmap(watch: Watch, reserved: int, size: int) -> None:
    watch.end()
    _libc().munmap(reserved, size + _HUGE_PAGE)


def fill_page_cache(handle: int, size: int) -> None:
    """Has the system hold an open file of ``size`` bytes, which nobody has written to yet, in huge pages, if it can.

    Of what is written piece by piece it keeps pages as small as the pieces and their offsets make them, as long as the
    file stays in memory, and reading those is slower.
    """
    # A model of 135 M parameters decoded 5% (f32) to 10% (bf16) more slowly from small pages.
    if not sys.platform.startswith("linux"):
        return
    for offset in range(0, size, _FILLED_AT_ONCE):
        piece = min(_FILLED_AT_ONCE, size - offset)
        reserved, start = _map_aligned(handle, offset, piece)
        refused = _libc().madvise(start, piece, _POPULATE_READ)
        _libc().munmap(reserved, piece + _HUGE_PAGE)
        if refused:
            return


def _map_aligned(handle: int, offset: int, size: int) -> tuple[int, int]:
    """Maps a part of a file in a new range of addresses; returns the range's start, ``_HUGE_PAGE`` larger, and its own.

    The part's address is a multiple of ``_HUGE_PAGE``, as ``offset`` has to be.
    """
    reserved = _map(None, size + _HUGE_PAGE, mmap.PROT_READ, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, -1)
    start = -(-reserved // _HUGE_PAGE) * _HUGE_PAGE
    try:
        _map(start, size, mmap.PROT_READ, mmap.MAP_SHARED | _MAP_FIXED, handle, offset)
        _libc().madvise(start, size, mmap.MADV_HUGEPAGE)  # what is not in the page cache is read in huge pages, too
    except OSError:
        _libc().munmap(reserved, size + _HUGE_PAGE)
        raise
    return reserved, start


def _map(address: int | None, size: int, protection: int, flags: int, handle: int, offset: int = 0) -> int:
    start = _libc().mmap(address, size, protection, flags, handle, offset)
    if start == ctypes.c_void_p(-1).value:
        error = ctypes.get_errno()
        raise OSError(error, f"cannot map {size} bytes")
    return start


@cache
def _libc() -> Any:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
    libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    return libc

"""CPU state that Linux hands out on request only."""

import ctypes
import sys
from functools import cache

_ARCH_PRCTL, _REQUEST_PERMISSION, _TILE_DATA = 158, 0x1023, 18  # arch_prctl(ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA)


@cache
def request_tiles() -> bool:
    """Asks Linux for the tile registers of AMX, for all threads of this process; tells whether it may use them.

    Refused by old kernels, by seccomp filters, and where a thread's signal stack is too small for the registers.
    """
    if not sys.platform.startswith("linux"):
        return False
    return ctypes.CDLL(None, use_errno=True).syscall(_ARCH_PRCTL, _REQUEST_PERMISSION, _TILE_DATA) == 0

"""How far each rank of a machine is, in memory that outlives them: the last step of one that was killed is known."""

import hashlib
import mmap
import os
import struct
import tempfile
from pathlib import Path

_ENTRY = struct.Struct("=q56s")


class Board:
    """An entry for each rank: the number of its step, and what that calls.

    It is a file that the monitor makes and removes. Ranks of other machines do not find it.
    """

    def __init__(self, token: str, size: int = 0) -> None:
        """Makes the file for ``size`` ranks; without a size, opens the one there is. Raises OSError."""
        name = hashlib.sha256(token.encode()).hexdigest()[:32]
        self.path = Path(tempfile.gettempdir()) / f"llm-mlir-ranks-{name}"
        handle = os.open(self.path, os.O_RDWR | (os.O_CREAT | os.O_EXCL if size else 0), 0o600)
        try:
            if size:
                os.ftruncate(handle, size * _ENTRY.size)
            self._map = mmap.mmap(handle, 0)
        finally:
            os.close(handle)

    def write(self, rank: int, step: int, doing: str) -> None:
        """Says that a rank begins a step."""
        _ENTRY.pack_into(self._map, rank * _ENTRY.size, step, doing.encode())

    def read(self, rank: int) -> tuple[int, str]:
        """The last step of a rank, 0 before the first, and what it calls."""
        step, doing = _ENTRY.unpack_from(self._map, rank * _ENTRY.size)
        return step, doing.rstrip(b"\0").decode(errors="replace")

    def remove(self) -> None:
        """Removes the file."""
        self.path.unlink(missing_ok=True)

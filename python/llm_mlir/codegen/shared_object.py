"""Machine code as a shared object, which the system links and loads: LLVM need not be there."""

import ctypes
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .machine import CodegenError
from .objects import check_symbols


class SharedObject:
    """A shared object of ``link_shared``, loaded by the system: LLVM takes no part."""

    def __init__(self, data: bytes) -> None:
        """Loads ``data``, made for this machine; raises ``CodegenError`` where the system refuses it."""
        with tempfile.NamedTemporaryFile(suffix=".so") as file:
            file.write(data)
            file.flush()
            try:
                self._library = ctypes.CDLL(file.name)
            except OSError as error:
                raise CodegenError(f"compiled host code cannot be loaded: {error}") from error

    def address(self, symbol: str) -> int:
        """As ``LoadedObject.address``."""
        try:
            return ctypes.cast(self._library[symbol], ctypes.c_void_p).value or 0
        except AttributeError:
            raise CodegenError(f"compiled code does not define {symbol!r}") from None


def link_shared(objects: Sequence[bytes], compiler: str) -> bytes:
    """A shared object of object files, by the system's C ``compiler``. Raises ``CodegenError`` where that fails."""
    check_symbols(*objects)
    with tempfile.TemporaryDirectory() as folder:
        sources, result = [Path(folder) / f"{number}.o" for number in range(len(objects))], Path(folder) / "code.so"
        for source, data in zip(sources, objects, strict=True):
            source.write_bytes(data)
        command = [compiler, "-shared", "-o", str(result), *map(str, sources), "-lm"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise CodegenError(f"{compiler} does not link host code: {done.stderr.strip()}")
        return result.read_bytes()

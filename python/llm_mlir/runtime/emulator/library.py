"""The C part of the emulator: built once by the system's C compiler, or by CMake, and loaded with ctypes."""

import ctypes
import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from ...codegen.cache import ObjectCache
from .errors import EmulatorUnavailable

_SOURCES = Path(__file__).parent / "src"
_BUILT_BY_CMAKE = Path(__file__).parent / "libllm_emulator.so"
_FLAGS = ("-std=gnu11", "-O3", "-fPIC", "-shared", "-fno-math-errno")


class Failure(ctypes.Structure):
    """``Failure`` of ``src/machine.h``."""

    _fields_ = (
        ("kind", ctypes.c_int32),
        ("site", ctypes.c_int32),
        ("other_site", ctypes.c_int32),
        ("thread", ctypes.c_int32),
        ("block", ctypes.c_int32 * 3),
        ("position", ctypes.c_int32 * 3),
        ("message", ctypes.c_char * 600),
    )


class EmulatedKernel(ctypes.Structure):
    """``EmulatedKernel`` of ``src/machine.h``: what a CUfunction points to."""

    _fields_ = (
        ("entry", ctypes.c_void_p),
        ("static_bytes", ctypes.c_uint32),
        ("block_size", ctypes.c_int32 * 3),
        ("seed", ctypes.c_int64),
        ("marks", ctypes.c_void_p),
    )


def compiler() -> str | None:
    """The C compiler that would build the emulator."""
    return next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)


@cache
def load() -> ctypes.CDLL:
    """The library. Raises ``EmulatorUnavailable`` when it is not built yet and there is no compiler."""
    library = ctypes.CDLL(str(_BUILT_BY_CMAKE)) if _is_current(_BUILT_BY_CMAKE) else _build()
    pointer, i32, i64 = ctypes.c_void_p, ctypes.c_int32, ctypes.c_int64
    triple = ctypes.POINTER(ctypes.c_int)
    library.emu_launch.argtypes = [ctypes.POINTER(EmulatedKernel), pointer, triple, triple, ctypes.c_uint32]
    library.emu_launch.restype = i32
    library.emu_failure.restype = ctypes.POINTER(Failure)
    library.emu_last_kernel.restype = pointer
    library.emu_driver_take_failure.restype = i32
    library.emu_shared_window.restype = pointer
    library.emu_add_buffer.argtypes = [pointer, i64, i32]
    library.emu_add_buffer.restype = i32
    library.emu_remove_buffer.argtypes = [pointer]
    if not library.emu_shared_window():
        raise EmulatorUnavailable("no memory for the emulator")
    return library


def address(symbol: str) -> int | None:
    """Where a function of the library starts; None when it has none of that name."""
    try:
        function = getattr(load(), symbol)
    except AttributeError:
        return None
    return ctypes.cast(function, ctypes.c_void_p).value


def _is_current(library: Path) -> bool:
    """Whether a library exists and is newer than its sources."""
    newest = max(path.stat().st_mtime for path in _SOURCES.iterdir())
    return library.exists() and library.stat().st_mtime >= newest


def _build() -> ctypes.CDLL:
    """The library of these sources, from the cache of objects or from the compiler."""
    digest = hashlib.sha256(" ".join(_FLAGS).encode() + os.uname().machine.encode())
    for path in sorted(_SOURCES.iterdir()):
        digest.update(path.read_bytes())
    try:
        cache = ObjectCache()
    except RuntimeError:  # a user without a home
        cache = None
    key = f"emulator-{digest.hexdigest()[:20]}"
    code = None if cache is None else cache.get(key)
    if code is None:
        code = _compile()
        if cache is not None:
            cache.put(key, code)
    with tempfile.TemporaryDirectory() as folder:  # the loader takes files only, and keeps what it has mapped
        path = Path(folder) / "emulator.so"
        path.write_bytes(code)
        return ctypes.CDLL(str(path))


def _compile() -> bytes:
    command = compiler()
    if command is None:
        raise EmulatorUnavailable("the GPU emulator expects a C compiler (cc, gcc or clang) on the PATH, found none")
    sources = map(str, sorted(_SOURCES.glob("*.c")))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "emulator.so"
        child = subprocess.run([command, *_FLAGS, "-o", str(path), *sources, "-lm"], capture_output=True, text=True)
        if child.returncode:
            raise EmulatorUnavailable(f"{command} could not build the GPU emulator:\n{child.stderr.strip()}")
        return path.read_bytes()

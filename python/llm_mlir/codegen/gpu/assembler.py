"""From PTX to machine code of a GPU (a cubin), by NVIDIA's nvJitLink, which needs no GPU and no driver."""

import ctypes
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from ..emit import CodegenError
from .target import GpuTarget

_WHEEL = "nvidia-nvjitlink"
_INPUT_PTX = 2  # NVJITLINK_INPUT_PTX
_ENTRY = re.compile(r"Compiling entry function '(\S+)'")
_SPILLS = re.compile(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads")
_WARNING = re.compile(r"warning|\(C7\d+\)", re.IGNORECASE)
_USED = re.compile(r"Used (\d+) registers(?:.*?(\d+) bytes smem)?")


@dataclass(frozen=True)
class Resources:
    """What a kernel takes: registers of a thread, and bytes of stack, spilled registers and static shared memory."""

    registers: int
    stack_bytes: int
    spill_bytes: int
    shared_bytes: int


@dataclass(frozen=True)
class Cubin:
    """Machine code, what each kernel of it takes, and what the assembler had to say beside that."""

    code: bytes
    resources: Mapping[str, Resources]
    warnings: tuple[str, ...]


def is_available() -> bool:
    """Whether there is an assembler: the wheel ``nvidia-nvjitlink``."""
    return _library_path() is not None


def assemble(ptx: str, target: GpuTarget) -> Cubin:
    """Assembles ``ptx``.

    Raises ``CodegenError`` with the assembler's words where it refuses, and when it is not installed.
    """
    library, handle = _library(), ctypes.c_void_p()
    options = [f"-arch={target.architecture}".encode(), b"-verbose", b"-O3"]
    create = library.nvJitLinkCreate(ctypes.byref(handle), len(options), (ctypes.c_char_p * len(options))(*options))
    if create:
        raise CodegenError(f"nvJitLink refuses its options {options} (code {create})")
    try:
        data = ptx.encode() + b"\0"
        failed = library.nvJitLinkAddData(handle, _INPUT_PTX, data, ctypes.c_size_t(len(data)), b"kernels")
        if failed or library.nvJitLinkComplete(handle):
            raise CodegenError(f"PTX for {target} does not assemble: {_text(library, handle, 'ErrorLog').strip()}")
        log = _text(library, handle, "InfoLog")
        return Cubin(_read(library, handle, "LinkedCubin"), _resources(log), _warnings(log))
    finally:
        library.nvJitLinkDestroy(ctypes.byref(handle))


@cache
def _library_path() -> Path | None:
    try:
        files = metadata.files(_WHEEL) or []
    except metadata.PackageNotFoundError:
        return None
    found = [Path(str(file.locate())) for file in files if file.name.startswith("libnvJitLink.so")]
    return found[0] if found else None


@cache
def _library() -> Any:
    path = _library_path()
    if path is None:
        raise CodegenError(f"cubins need the package {_WHEEL}: pip install 'llm-mlir[cuda]'")
    return ctypes.CDLL(str(path))


def _read(library: Any, handle: Any, what: str) -> bytes:
    size = ctypes.c_size_t()
    getattr(library, f"nvJitLinkGet{what}Size")(handle, ctypes.byref(size))
    buffer = ctypes.create_string_buffer(size.value + 1)
    getattr(library, f"nvJitLinkGet{what}")(handle, buffer)
    return buffer.raw[: size.value]


def _text(library: Any, handle: Any, what: str) -> str:
    return _read(library, handle, what).rstrip(b"\0").decode(errors="replace")


def _resources(log: str) -> dict[str, Resources]:
    """Reads the lines that ``ptxas -v`` prints for each kernel."""
    found: dict[str, Resources] = {}
    name, stack, spills = "", 0, 0
    for line in log.splitlines():
        if match := _ENTRY.search(line):
            name = match[1]
        elif match := _SPILLS.search(line):
            stack, spills = int(match[1]), int(match[2]) + int(match[3])
        elif name and (match := _USED.search(line)):
            found[name] = Resources(int(match[1]), stack, spills, int(match[2] or 0))
            name = ""
    return found


def _warnings(log: str) -> tuple[str, ...]:
    return tuple(
        line.strip() for line in log.splitlines() if "warning" in line.lower() or re.search(r"\(C7\d+\)", line)
    )

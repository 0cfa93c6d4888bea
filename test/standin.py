"""A stand-in for the library of NVIDIA's driver, whose kernels run on the emulator: see gpu/driver/standin.h.

It takes the place of ``libcuda.so.1`` in processes that are started with ``environment``.
"""

import os
import re
import subprocess
from collections.abc import Mapping
from functools import cache
from importlib import util
from pathlib import Path

import pytest

from llm_mlir.codegen.gpu.binary import GpuBinary
from llm_mlir.codegen.gpu.pipeline import kernel_modules
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.emulator import library
from llm_mlir.runtime.emulator.lowering import LoweredKernel, lower_for_emulator
from llm_mlir.runtime.emulator.machine_code import compile_kernels

SOURCES = Path(__file__).parent / "gpu" / "driver"
WINDOW = 0x1000_0000_0000  # of shared memory, in every process
_FLAGS = ["-std=gnu11", "-O2", "-fPIC", "-shared", f"-DSTANDIN_WINDOW={WINDOW:#x}"]
_BYTES = {"8": 1, "16": 2, "32": 4, "64": 8}

needs_standin = pytest.mark.skipif(
    library.compiler() is None or util.find_spec("cuda") is None,
    reason="the driver's stand-in takes a C compiler and the package cuda-bindings",
)


@cache
def build(folder: Path) -> Path:
    """Builds the library into ``folder``, which is returned."""
    emulator = Path(library.__file__).parent / "src"
    sources = [*SOURCES.glob("*.c"), *emulator.glob("*.c")]
    _compile([*_FLAGS, f"-I{emulator}", "-o", str(folder / "libcuda.so.1"), *map(str, sources), "-lm", "-ldl"])
    return folder


def _compile(arguments: list[str]) -> None:
    command = library.compiler()
    assert command is not None
    subprocess.run([command, *arguments], check=True)


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """The environment of a process that finds the library; ``settings`` are those of the stand-in (``LLM_STANDIN_*``).

    Machine code of kernels (``add_kernels``) is looked for in the same folder.
    """
    own = {f"LLM_STANDIN_{name.upper()}": value for name, value in {"kernels": str(folder), **settings}.items()}
    return {**os.environ, "LD_LIBRARY_PATH": str(folder), **own}


def add_kernels(folder: Path, binary: GpuBinary, image: bytes = b"") -> str:
    """Makes the kernels of ``binary`` run on the stand-in; returns the hash of their image, by which faults name it.

    ``image`` is what the driver is given, where that is not the binary's PTX.
    """
    with new_context():
        module = ir.Module.parse(binary.mlir)
        lowered = lower_for_emulator(kernel_modules(module)[0], window=WINDOW)
    name = image_hash(image or binary.ptx.encode())
    code, table = folder / f"{name}.o", folder / f"{name}.c"
    code.write_bytes(compile_kernels(lowered.llvm_ir)[0])
    table.write_text('#include "standin.h"\n' + "".join(_record(k, binary.ptx) for k in lowered.kernels.values()))
    _compile([*_FLAGS, f"-I{SOURCES}", "-o", str(folder / f"{name}.so"), str(code), str(table), "-lm"])
    return name


def _record(kernel: LoweredKernel, ptx: str) -> str:
    """C of what the stand-in needs to know of a kernel."""
    sizes, entry = parameter_bytes(ptx)[kernel.name], f"emu_entry_{kernel.name}"
    block = ", ".join(map(str, kernel.block or (0, 0, 0)))
    return (
        f"void {entry}(void **);\n"
        f"static const uint32_t bytes_{kernel.name}[] = {{{', '.join(map(str, sizes))}}};\n"
        f"EXPORT const Record emu_record_{kernel.name} = {{\n"
        f"  {{{entry}, {kernel.static_bytes}, {{{block}}}, 0, 0}}, {len(sizes)}, bytes_{kernel.name}}};\n"
    )


def parameter_bytes(ptx: str) -> Mapping[str, list[int]]:
    """The sizes of each kernel's parameters, as PTX declares them."""
    parameter = re.compile(r"\.param (?:\.align \d+ )?(?:\.\w+ )*?\.[a-z](\d+) (?:\.ptr .*?)?\w+(?:\[(\d+)\])?")
    return {
        name: [_BYTES[width] * int(count or 1) for width, count in parameter.findall(text)]
        for name, text in re.findall(r"\.entry (\w+)\((.*?)\)", ptx, re.DOTALL)
    }


def image_hash(image: bytes) -> str:
    """FNV-1a, as in kernels.c."""
    value = 0xCBF29CE484222325
    for byte in image:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"

"""From PTX to machine code of a GPU (a cubin), by NVIDIA's ptxas, which needs no GPU and no driver.

nvJitLink would be a smaller package, but it compiles for linking: it ignores setmaxnreg and takes divisions for calls,
around which warpgroup products wait. The driver compiles PTX as a whole, and so does ptxas.
"""

import re
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...targets.cuda import CudaTarget
from ..machine import CodegenError
from .wheels import find_program

_WHEEL = "nvidia-cuda-nvcc"
_PROGRAM = "ptxas"
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
    """Whether there is an assembler: the wheel ``nvidia-cuda-nvcc``."""
    return find_program(_WHEEL, _PROGRAM) is not None


def assemble(ptx: str, target: CudaTarget) -> Cubin:
    """Assembles ``ptx``.

    Raises ``CodegenError`` with the assembler's words where it refuses, and when it is not installed.
    """
    program = find_program(_WHEEL, _PROGRAM)
    if program is None:
        raise CodegenError(f"cubins need the package {_WHEEL}: pip install 'llm-mlir[cuda]'")
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "kernels.cubin"
        command = [str(program), f"-arch={target.architecture}", "-v", "-o", str(result), "-"]
        done = subprocess.run(command, input=ptx, capture_output=True, text=True, check=False)
        if done.returncode:
            raise CodegenError(f"PTX for {target} does not assemble: {done.stderr.strip() or done.stdout.strip()}")
        log = done.stdout + done.stderr
        return Cubin(result.read_bytes(), _resources(log), _warnings(log))


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
    return tuple(line.strip() for line in log.splitlines() if _WARNING.search(line))

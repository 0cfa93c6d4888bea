"""Reads the instructions of a cubin back, to see what a kernel really came to."""

import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Mapping

from ..machine import CodegenError
from .assembler import Cubin
from .wheels import find_program

_WHEEL = "nvidia-cuda-nvdisasm"
_PROGRAM = "nvdisasm"
_SECTION = re.compile(r"^\s*\.section\s+\.text\.([^,\s]+)")
_INSTRUCTION = re.compile(r"^\s*/\*[0-9a-f]{4,}\*/\s+(?:@!?U?P\w+\s+)?([A-Z][\w.]*)")


def is_available() -> bool:
    """Whether there is a disassembler: the wheel ``nvidia-cuda-nvdisasm``."""
    return find_program(_WHEEL, _PROGRAM) is not None


def count_instructions(cubin: Cubin) -> Mapping[str, Counter[str]]:
    """How often each instruction stands in each kernel, with its modifiers: ``HMMA.16816.F32.BF16``.

    Raises ``CodegenError`` when the disassembler is not installed or fails.
    """
    found: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    for line in disassemble(cubin).splitlines():
        if match := _SECTION.match(line):
            counts = found.setdefault(match[1], Counter())
        elif match := _INSTRUCTION.match(line):
            counts[match[1]] += 1
    return found


def total(counts: Mapping[str, int], *stems: str) -> int:
    """The sum of the instructions whose name starts with one of ``stems``."""
    return sum(count for name, count in counts.items() if name.startswith(stems))


def disassemble(cubin: Cubin) -> str:
    """The text of ``cubin``. Raises ``CodegenError`` when the disassembler is not installed or fails."""
    program = find_program(_WHEEL, _PROGRAM)
    if program is None:
        raise CodegenError(f"the disassembler needs the package {_WHEEL}: pip install {_WHEEL}")
    with tempfile.NamedTemporaryFile(suffix=".cubin") as file:
        file.write(cubin.code)
        file.flush()
        done = subprocess.run([str(program), file.name], capture_output=True, text=True, check=False)
    if done.returncode:
        raise CodegenError(f"nvdisasm failed (exit {done.returncode}): {done.stderr.strip()}")
    return done.stdout

"""The checks under NVIDIA's compute-sanitizer, where it is installed."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Container, Iterator
from pathlib import Path

from .results import Sanitized

PROGRAM = "compute-sanitizer"
TOOLS = ("memcheck", "racecheck", "synccheck")
_FOUND = 9  # the exit status that the tools are told to use, which no check has
_LEAST = 10.0  # seconds to start a tool for
_SECONDS = 1800.0  # a tool makes kernels up to a hundred times slower


def is_installed() -> bool:
    """Whether there is a compute-sanitizer to run."""
    return shutil.which(PROGRAM) is not None


def sanitize(
    pack: Path, device: str, done: Container[str], left: Callable[[], float], log: Callable[[str], None]
) -> Iterator[Sanitized]:
    """Runs the checks of ``pack`` on ``device`` under each tool not ``done``, for as many seconds as are ``left``."""
    for tool in [tool for tool in TOOLS if tool not in done]:
        seconds = min(_SECONDS, left())
        if seconds < _LEAST:
            return
        result = _run(tool, pack, device, seconds)
        log(f"{tool}: {result.summary}")
        yield result


def _run(tool: str, pack: Path, device: str, seconds: float) -> Sanitized:
    checks = [sys.executable, "-m", "llm_mlir.bench.gpu.worker", str(pack), device]
    command = [PROGRAM, f"--tool={tool}", f"--error-exitcode={_FOUND}", *checks]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return Sanitized(tool, -1, f"took more than {seconds:.0f} s")
    return Sanitized(tool, done.returncode, last_words(done.stdout + done.stderr))


def last_words(output: str) -> str:
    """The tool's summary, or the last line of all where it got to none."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    summaries = [line.lstrip("= ") for line in lines if "SUMMARY" in line]
    return (summaries or lines or ["no output"])[-1]

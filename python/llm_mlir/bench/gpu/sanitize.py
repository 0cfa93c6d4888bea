"""The checks under NVIDIA's compute-sanitizer, where it is installed."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

from .results import Sanitized

PROGRAM = "compute-sanitizer"
TOOLS = ("memcheck", "racecheck", "synccheck")
_FOUND = 9  # the exit status that the tools are told to use, which no check has
_SECONDS = 1800  # a tool makes kernels up to a hundred times slower


def is_installed() -> bool:
    """Whether there is a compute-sanitizer to run."""
    return shutil.which(PROGRAM) is not None


def sanitize(device: str, log: Callable[[str], None]) -> Iterator[Sanitized]:
    """Runs the checks on ``device`` under each tool, in a process of its own."""
    for tool in TOOLS:
        result = _run(tool, device)
        log(f"{tool}: {result.summary}")
        yield result


def _run(tool: str, device: str) -> Sanitized:
    checks = [sys.executable, "-m", "llm_mlir.tools.llm_bench", "gpu", "run", "--parts=check", f"--device={device}"]
    command = [PROGRAM, f"--tool={tool}", f"--error-exitcode={_FOUND}", *checks]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return Sanitized(tool, -1, f"took more than {_SECONDS} s")
    return Sanitized(tool, done.returncode, last_words(done.stdout + done.stderr))


def last_words(output: str) -> str:
    """The tool's summary, or the last line of all where it got to none."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    summaries = [line.lstrip("= ") for line in lines if "SUMMARY" in line]
    return (summaries or lines or ["no output"])[-1]

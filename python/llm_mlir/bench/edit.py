"""``llm-bench start --edit MODEL_DIR``: how long somebody waits who writes a pass, from a saved file on.

Whole processes, as they are typed: ``llm-run`` with empty caches and with full ones, and, after a change of a pass in
the stage ``graph``, ``llm-run`` to its first token and ``llm-bench compare`` to its verdict.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from .contestant import WorkerError

Step = Callable[[], None]

COLD, CACHED, EDITED, VERDICT = "cold", "cached", "edit to first token", "edit to verdict"

_PASS = '''"""Changes what the machine code of every layer holds, and results by less than rounding does."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class Edited(Pass):
    """Makes the epsilon of norms larger."""

    name: ClassVar[str] = "edited"

    def run(self, op: Any, rw: Rewriter) -> None:
        for norm in rw.ops("llm.rms_norm", "llm.layer_norm"):
            eps = norm.attributes["eps"]
            norm.attributes["eps"] = ir.FloatAttr.get(eps.type, eps.value * (1 + {version} * 1e-6))
'''
_INSERT = "edited@graph"


@dataclass(frozen=True)
class Wait:
    """How long a command took, and its processors in all, in seconds; ``kind`` is one of the four above."""

    kind: str
    seconds: float
    processor_seconds: float


class _Desk:
    """A folder for a pass and for caches, and the commands that are run there."""

    def __init__(self, folder: Path, directory: Path) -> None:
        self._folder, self._directory = folder, directory
        self._caches, self._version = 0, 0

    def empty_caches(self) -> None:
        """The next command finds nothing."""
        self._caches += 1

    def edit(self) -> None:
        """Saves the pass, another one than before."""
        self._version += 1
        (self._folder / "edited.py").write_text(_PASS.format(version=self._version))

    def run(self) -> None:
        """``llm-run`` to the first token."""
        self._call("llm_run", "--prompt", "Once upon a time", "-n", "1", "--temperature", "0")

    def run_edited(self) -> None:
        """The same with the pass."""
        options = ("-n", "1", "--temperature", "0", "--load", "edited.py", "--insert", _INSERT)
        self._call("llm_run", "--prompt", "Once upon a time", *options)

    def compare(self) -> None:
        """``llm-bench compare`` to the verdict."""
        self._call("llm_bench", "--load", "edited.py", "--b", f"insert={_INSERT}", command=("compare",))

    def _call(self, tool: str, *options: str, command: Sequence[str] = ()) -> None:
        environment = {**os.environ, "XDG_CACHE_HOME": str(self._folder / f"caches{self._caches}")}
        line = [sys.executable, "-m", f"llm_mlir.tools.{tool}", *command, str(self._directory), *options]
        done = subprocess.run(line, capture_output=True, text=True, check=False, env=environment, cwd=self._folder)
        if done.returncode:
            raise WorkerError(f"{tool.replace('_', '-')}: {done.stderr.strip().splitlines()[-1:] or 'no message'}")


def measure_waits(directory: Path, log: Callable[[str], None], rounds: int = 3) -> list[Wait]:
    """The waits for a model, each the median of ``rounds``. Raises ``WorkerError`` for a command that fails."""
    with tempfile.TemporaryDirectory() as folder:
        desk = _Desk(Path(folder), directory.resolve())
        desk.run()  # brings files into the page cache
        found = [_wait(COLD, [desk.empty_caches], desk.run, rounds, log), _wait(CACHED, [], desk.run, rounds, log)]
        desk.edit()
        desk.run_edited()
        found.append(_wait(EDITED, [desk.edit], desk.run_edited, rounds, log))
        desk.compare()
        return [*found, _wait(VERDICT, [desk.edit], desk.compare, rounds, log)]


def _wait(
    kind: str,
    before: Iterable[Step],
    command: Step,
    rounds: int,
    log: Callable[[str], None],
) -> Wait:
    log(kind)
    times = [_timed(before, command) for _ in range(rounds)]
    return Wait(kind, median(time[0] for time in times), median(time[1] for time in times))


def _timed(before: Iterable[Step], command: Step) -> tuple[float, float]:
    for prepare in before:
        prepare()
    start, used = time.perf_counter(), _processors()
    command()
    return time.perf_counter() - start, _processors() - used


def _processors() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def wait_lines(waits: Iterable[Wait]) -> list[list[str]]:
    """Header and rows."""
    rows = [[wait.kind, f"{wait.seconds:.2f}", f"{wait.processor_seconds:.2f}"] for wait in waits]
    return [["start", "after, s", "of processors, s"], *rows]

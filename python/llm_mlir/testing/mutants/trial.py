"""A private copy of the repository, in which faults are planted and tests run."""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from .sites import Site

_CPU_SECONDS, _PATIENCE = 200, 900.0
"""What a run of tests may take, of processors and by the clock: a fault may well be a loop or a wait without end."""

_LEFT_OUT = shutil.ignore_patterns("build", ".git", ".venv", "__pycache__", ".pytest_cache", "*.egg-info")
_FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """What became of a fault: ``killed`` ``by`` a test, ``endless``, ``survived``, or ``unsound``.

    A kill is unsound when the test fails without the fault as well. An endless run may be one of many slow tests.
    """

    state: str
    by: str = ""


class Copy:
    """The copy, with a staged tree and caches of its own; a context manager that removes it."""

    def __init__(self, root: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="llm-mutants-"))
        self.root = self._folder / "tree"
        shutil.copytree(root, self.root, ignore=_LEFT_OUT)
        self._writes = 0
        self._sound: set[str] = set()
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(self.root / "build" / "python_packages"),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "XDG_CACHE_HOME": str(self._folder / "cache"),
            "TMPDIR": str(self._folder),
        }
        for command in (["cmake", "-B", "build"], ["cmake", "--build", "build"]):
            subprocess.run(command, cwd=self.root, check=True, capture_output=True, env=self._environment)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def trial(self, site: Site, groups: Sequence[Sequence[str]]) -> Outcome:
        """Plants a fault and runs the groups of tests, one after the other, until a test fails."""
        file = self.root / site.file
        source = file.read_bytes()
        self._write(file, site.apply(source))
        try:
            killer = next(filter(None, map(self.first_failure, groups)), "")
        finally:
            self._write(file, source)
        if not killer:
            return Outcome("survived")
        if "::" not in killer:
            return Outcome("endless", killer)
        return Outcome("killed" if self._is_sound(killer) else "unsound", killer)

    def _is_sound(self, killer: str) -> bool:
        """Whether a test passes without a fault; asked once of each."""
        if killer not in self._sound and not self.first_failure([killer]):
            self._sound.add(killer)
        return killer in self._sound

    def first_failure(self, tests: Sequence[str]) -> str:
        """The first of the tests that fails, or how the run ended; empty when all pass."""
        if not tests:
            return ""
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "--tb=no", "-rfE", *tests]
        with subprocess.Popen(
            command,
            cwd=self.root,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS + 5)),
        ) as process:
            try:
                output, _ = process.communicate(timeout=_PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, 9)
                return f"no end within {_PATIENCE:g} s"
        if process.returncode in (0, 5):  # 5: there was no test to run
            return ""
        found = _FAILED.search(output)
        return found.group(1) if found else f"pytest ended with {process.returncode}"

    def _write(self, file: Path, source: bytes) -> None:
        """Writes a source with a time that no other version has: compiled modules are told apart by it."""
        file.write_bytes(source)
        self._writes += 1
        when = file.stat().st_mtime + 2 * self._writes
        os.utime(file, (when, when))

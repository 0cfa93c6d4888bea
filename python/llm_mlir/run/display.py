"""Progress of loading, compiling and packing, shown on a terminal and nowhere else."""

import sys
from types import TracebackType
from typing import Any

_TEXTS = {"load": "Loading", "compile": "Compiling", "pack": "Packing weights"}


class Display:
    """A line on stderr that says what is being done; without a terminal nothing is written."""

    def __init__(self) -> None:
        self._progress: Any = None
        self._task: Any = None
        self._step = ""

    def __enter__(self) -> "Display":
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn

            columns = [SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TaskProgressColumn()]
            self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
            self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._progress is not None:
            self._progress.stop()

    def update(self, step: str, done: int = 0, total: int = 0) -> None:
        """Says that ``done`` of ``total`` of a step ("load", "compile", "pack") is done."""
        if self._progress is None:
            return
        if step != self._step:
            if self._task is not None:
                self._progress.remove_task(self._task)
            self._task, self._step = self._progress.add_task(_TEXTS[step], total=None), step
        self._progress.update(self._task, completed=done, total=total if total > 1 else None)

"""Diagnostics as plain data: taken from MLIR's, printed as ``file:line:col: severity: message``."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ..mlir import ir


@dataclass(frozen=True)
class Position:
    """A place in a source file; ``line`` is 0 where none is known. Lines and columns count from 1."""

    file: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file or "<unknown>"


def position(location: Any) -> Position:
    """The first file position inside an ``ir.Location`` of any kind."""
    if isinstance(location, ir.FileLineColLoc):
        return Position(location.filename, location.start_line, location.start_col)
    if isinstance(location, ir.NameLoc):
        return position(location.child_loc)
    if isinstance(location, ir.CallSiteLoc):
        return position(location.callee)
    if isinstance(location, ir.FusedLoc):
        return next((found for found in map(position, location.locations) if found.line), Position())
    return Position()


@dataclass(frozen=True)
class Diagnostic:
    """One message of the compiler; ``severity`` is "error", "warning", "remark" or "note"."""

    severity: str
    message: str
    position: Position = Position()
    notes: tuple["Diagnostic", ...] = ()

    @classmethod
    def from_mlir(cls, diagnostic: Any, severity: str = "") -> "Diagnostic":
        """A copy of an ``ir.Diagnostic`` (valid only inside its handler) or an ``ir.DiagnosticInfo``."""
        notes = tuple(cls.from_mlir(note, "note") for note in diagnostic.notes)
        kind = severity or diagnostic.severity.name.lower()
        return cls(kind, diagnostic.message.strip(), position(diagnostic.location), notes)

    def __str__(self) -> str:
        return "\n".join([f"{self.position}: {self.severity}: {self.message}", *map(str, self.notes)])


@contextmanager
def handler(context: Any, handle: Callable[[Diagnostic], bool]) -> Iterator[None]:
    """Hands every diagnostic of ``context`` to ``handle``; true means dealt with, false passes it on."""
    attached = context.attach_diagnostic_handler(lambda diagnostic: handle(Diagnostic.from_mlir(diagnostic)))
    try:
        yield
    finally:
        attached.detach()


@contextmanager
def captured_errors(context: Any) -> Iterator[list[Diagnostic]]:
    """Yields a list that takes the errors raised in ``context``, which then reach nobody else."""
    errors: list[Diagnostic] = []

    def take(diagnostic: Diagnostic) -> bool:
        if diagnostic.severity == "error":
            errors.append(diagnostic)
        return diagnostic.severity == "error"

    with handler(context, take):
        yield errors

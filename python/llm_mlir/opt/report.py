"""Prints diagnostics with the source line they point at."""

import linecache
from collections.abc import Sequence
from dataclasses import replace
from typing import TextIO

from ..ir.diagnostics import Diagnostic, Position

_LONGEST_NOTE = 12


class Source:
    """The text of one input. The bindings call text that is no file ``-``; ``name`` is what users read instead."""

    def __init__(self, name: str, text: str) -> None:
        self.name = "<stdin>" if name == "-" else name
        self.lines: Sequence[str] = text.split("\n")

    def named(self, diagnostic: Diagnostic) -> Diagnostic:
        """``diagnostic`` with the input's name in it and in its notes; without a file, the input as a whole."""
        place = diagnostic.position
        if place.file in ("-", "", self.name):
            place = Position(self.name, place.line or 1, place.column or 1)
        return replace(diagnostic, position=place, notes=tuple(map(self.named, diagnostic.notes)))

    def excerpt(self, place: Position) -> str:
        """The line at ``place`` and a caret below it, or nothing."""
        if place.file == self.name:
            line = self.lines[place.line - 1] if 0 < place.line <= len(self.lines) else ""
        else:
            line = linecache.getline(place.file, place.line).rstrip()
        blank = "".join(c if c == "\t" else " " for c in line[: place.column - 1])
        return f"{line}\n{blank}^\n" if line.strip() else ""


def print_diagnostic(diagnostic: Diagnostic, source: Source, stream: TextIO) -> None:
    """Writes ``file:line:col: severity: message``, the line, and the notes (the line once for all that point at it)."""
    named = source.named(diagnostic)
    stream.write(f"{named.position}: {named.severity}: {named.message}\n{source.excerpt(named.position)}")
    for note in named.notes:
        excerpt = source.excerpt(note.position) if note.position != named.position else ""
        stream.write(f"{note.position}: note: {_shortened(note.message)}\n{excerpt}")


def _shortened(message: str) -> str:
    """Upstream quotes whole functions in notes."""
    lines = message.split("\n")
    rest = len(lines) - _LONGEST_NOTE
    return "\n".join([*lines[:_LONGEST_NOTE], f"... ({rest} more lines)"]) if rest > 0 else message

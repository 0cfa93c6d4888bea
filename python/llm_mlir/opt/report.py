"""Prints diagnostics with the source line they point at."""

import linecache
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TextIO

from ..ir.diagnostics import Diagnostic, Position

_LONGEST_NOTE = 12
_WIDEST = 400  # characters of a line that are shown on either side of a caret


class Source:
    """The text of one input. The bindings call text that is no file ``-``; ``name`` is what users read instead."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.data = data

    @cached_property
    def lines(self) -> Sequence[bytes]:
        """The lines, which only errors want."""
        return self.data.split(b"\n")

    def named(self, diagnostic: Diagnostic) -> Diagnostic:
        """``diagnostic`` with the input's name in it and in its notes; without a file, the input as a whole."""
        place = diagnostic.position
        if place.file in ("-", "", self.name):
            place = Position(self.name, place.line or 1, place.column or 1)
        return replace(diagnostic, position=place, notes=tuple(map(self.named, diagnostic.notes)))

    def excerpt(self, place: Position) -> str:
        """The line at ``place`` and a caret below it, or nothing. Columns count bytes, as MLIR and Python do."""
        if place.file == self.name:
            line = self.lines[place.line - 1] if 0 < place.line <= len(self.lines) else b""
        else:
            line = linecache.getline(place.file, place.line).rstrip("\n").encode(errors="replace")
        before, after = _shown(line[: place.column - 1]), _shown(line[place.column - 1 :]).rstrip()
        if not (before + after).strip():
            return ""
        if len(before) > _WIDEST:
            before = f"...{before[-_WIDEST:]}"
        if len(after) > _WIDEST:
            after = f"{after[:_WIDEST]}..."
        return f"{before}{after}\n{''.join(map(_blank, before))}^\n"


def _shown(text: bytes) -> str:
    """``text`` as a terminal can take it: no control characters, which would move the caret or worse."""
    return "".join(
        "\ufffd" if unicodedata.category(c) == "Cc" and c not in "\t\r" else c for c in text.decode(errors="replace")
    )


def _blank(character: str) -> str:
    """As wide as ``character`` on a terminal: wide ones take two columns, those that join the one before none."""
    if character == "\t":
        return "\t"
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc"):
        return ""
    return "  " if unicodedata.east_asian_width(character) in "WF" else " "


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


class WrongResults(Exception):
    """A pass changes what functions return."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic

"""The input of one ``llm-opt`` run."""

import argparse
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from .arguments import OptError
from .reproducer import take_reproducer

_BYTECODE = b"ML\xefR"


@dataclass
class Job:
    """Options and input."""

    arguments: argparse.Namespace
    name: str
    data: bytes

    def parts(self) -> list[bytes]:
        """The input, split if so asked; every part keeps its line numbers and its bytes."""
        marker = self.arguments.split_input_file
        if marker is None or self.data.startswith(_BYTECODE):
            return [self.data]
        separator = re.compile(rb"^" + re.escape(os.fsencode(marker)) + rb"[^\n]*\n?", re.MULTILINE)
        parts, line = [], 0
        for part in separator.split(self.data):
            parts.append(b"\n" * line + part)
            line += part.count(b"\n") + 1
        return parts

    def text(self) -> str:
        """The input as text (bytecode comes out as gibberish, which only error messages would show)."""
        return self.data.decode(errors="replace")

    def shown_name(self) -> str:
        """What users read instead of ``-``."""
        return "<stdin>" if self.name == "-" else self.name

    def is_file(self) -> bool:
        """Whether the input can be read again by its name: a pipe cannot."""
        return self.name != "-" and Path(self.name).is_file()


def read_job(arguments: argparse.Namespace) -> Job:
    """Reads the input, and what a reproducer brings when it is to be run. Raises ``OptError``."""
    name = arguments.input
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        reason = error.strerror if isinstance(error, OSError) else error
        raise OptError(f"cannot read '{name}': {reason}") from error
    if arguments.run_reproducer:
        take_reproducer(arguments, name, data)
    return Job(arguments, name, data)

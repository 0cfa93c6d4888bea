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
    """Options and input; a model (``is_model``) is named only, and read where MLIR is."""

    arguments: argparse.Namespace
    name: str
    data: bytes
    is_model: bool = False

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
    if name != "-" and is_model(Path(name)):
        return Job(arguments, name, b"", is_model=True)
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        reason = error.strerror if isinstance(error, OSError) else error
        raise OptError(f"cannot read '{name}': {reason}") from error
    if arguments.run_reproducer:
        take_reproducer(arguments, name, data)
    return Job(arguments, name, data)


def is_model(path: Path) -> bool:
    """Whether an input names a model: a folder, or what is no file and may be a name on the Hugging Face hub."""
    try:
        named = not path.exists() and not path.suffix and len(path.parts) == 2 and not path.is_absolute()
        return path.is_dir() or named
    except ValueError:  # a NUL
        return False

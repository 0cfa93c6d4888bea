"""Text on its way to a terminal or a file: nothing that a model or a file says may drive the terminal."""

import codecs
import contextlib
import os
import sys
from typing import TextIO

from ..support.printable import printable


def prepare_output() -> None:
    """Makes stdout and stderr writable whatever they are: closed, or with an encoding that lacks most characters."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  (as long as the process)
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None and (sys.stdout.encoding or "").lower().replace("-", "") != "utf8":
        reconfigure(errors="replace")


def drop_output(stream: TextIO | None = None) -> None:
    """The reader of stdout (or another stream) is gone, or the disk full: what is buffered goes nowhere, silently."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())


def say(text: str) -> None:
    """Writes lines to stderr. What nobody can read, as its disk is full, is no reason to fail."""
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        with contextlib.suppress(OSError, ValueError):
            drop_output(sys.stderr)


def read_utf8() -> None:
    """Takes what is typed for UTF-8 where the locale knows ASCII only, as Python does with arguments."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None and codecs.lookup(sys.stdin.encoding).name == "ascii":
        reconfigure(encoding="utf-8")


def write(text: str) -> None:
    """Writes a piece of text to stdout at once: as it is to a file or pipe, printable to a terminal."""
    sys.stdout.write(printable(text) if sys.stdout.isatty() else text)
    sys.stdout.flush()

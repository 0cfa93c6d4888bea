"""Text on its way to a terminal or a file: nothing that a model or a file says may drive the terminal."""

import os
import sys

from ..support.printable import printable


def prepare_output() -> None:
    """Makes stdout writable whatever it is: closed at the start, or with an encoding that lacks most characters."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  (as long as the process)
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None and (sys.stdout.encoding or "").lower().replace("-", "") != "utf8":
        reconfigure(errors="replace")


def drop_output() -> None:
    """The reader of stdout is gone, or the disk is full: what is still buffered goes nowhere, without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write(text: str) -> None:
    """Writes a piece of text to stdout at once: as it is to a file or pipe, printable to a terminal."""
    sys.stdout.write(printable(text) if sys.stdout.isatty() else text)
    sys.stdout.flush()

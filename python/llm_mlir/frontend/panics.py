"""Panics of libraries written in Rust, as exceptions that are handled like others.

A panic comes to Python as an exception that is no ``Exception``, so what is written for errors lets it pass; and the
library writes about it to the process's stderr.
"""

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator
from types import TracebackType
from typing import IO

_NAME = "PanicException"  # pyo3 makes the class when it first needs it
_STDERR = 2
_LOCK = threading.RLock()


class Panics:
    """A context manager that raises a ValueError of one line, which starts with ``what``, for a panic inside."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is not None and kind.__name__ == _NAME:
            first = (str(error).splitlines() or ["no message"])[0]
            raise ValueError(f"{self._what}: the library failed: {first}") from None


@contextlib.contextmanager
def quiet_errors() -> Iterator[None]:
    """Drops what is written to stderr inside when an exception leaves, and passes it on at the end when none does.

    That holds for what other threads write meanwhile, too: for short work only.
    """
    with _LOCK, _nameless_file() as kept:
        try:
            before = os.dup(_STDERR)
        except OSError:  # there is none
            yield
            return
        try:
            os.dup2(kept.fileno(), _STDERR)
            yield
        finally:
            os.dup2(before, _STDERR)
            os.close(before)
        kept.seek(0)
        if said := kept.read():
            with contextlib.suppress(OSError):  # its disk is full
                os.write(_STDERR, said)


def _nameless_file() -> IO[bytes]:
    if hasattr(os, "memfd_create"):
        return open(os.memfd_create("stderr"), "w+b", buffering=0)
    return tempfile.TemporaryFile(buffering=0)

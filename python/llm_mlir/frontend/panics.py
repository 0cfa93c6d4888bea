"""Panics of libraries written in Rust, as exceptions that are handled like others.

A panic comes to Python as an exception that is no ``Exception``, so what is written for errors lets it pass. (What the
library itself writes to stderr then is not ours to stop.)
"""

from types import TracebackType

_NAME = "PanicException"  # pyo3 makes the class when it first needs it


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

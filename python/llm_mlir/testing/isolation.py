"""Calls a function in a child process, again and again, so that an input that ends the process is known by name."""

import multiprocessing
import signal
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self

from ..support.printable import printable

PATIENCE = 120.0


class Crashed(RuntimeError):
    """The call ended its process, or never came back: the message names the signal, the exit code or the time."""


class Raised(RuntimeError):
    """The call raised: the message is the exception's type and first line, ``trace`` its traceback."""

    def __init__(self, message: str, trace: str = "") -> None:
        super().__init__(message)
        self.trace = trace


class Worker:
    """A child process that is started with the first call, and anew after a call that ended it.

    ``function`` is one of a module; it, its arguments and what it returns can be pickled. Calls take at most
    ``patience`` seconds. A worker is a context manager: its process ends with it.
    """

    def __init__(self, function: Callable[..., Any], patience: float = PATIENCE) -> None:
        self._function, self._patience = function, patience
        self._process: Any = None
        self._connection: Any = None

    def __call__(self, *arguments: Any) -> Any:
        """What the function returns for the arguments. Raises ``Raised`` and ``Crashed``."""
        if self._process is None:
            self._start()
        try:
            self._connection.send(arguments)
            if not self._connection.poll(self._patience):
                raise Crashed(self._end(f"no answer within {self._patience:g} s"))
            problem, value = self._connection.recv()
        except (EOFError, ConnectionError):
            raise Crashed(self._end()) from None
        if problem:
            raise Raised(problem, value)
        return value

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Ends the process."""
        if self._process is not None:
            self._end("")

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would copy locks that MLIR's threads hold
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._function), daemon=True)
        self._process.start()
        theirs.close()

    def _end(self, why: str | None = None) -> str:
        """Ends the process and says how it ended: ``why``, or what its exit code says."""
        process, self._process = self._process, None
        if why is not None:
            process.kill()
        process.join()
        self._connection.close()
        code = process.exitcode
        return why if why is not None else signal.Signals(-code).name if code < 0 else f"exit code {code}"


def _serve(connection: Connection, function: Callable[..., Any]) -> None:
    """What the child does. ``SystemExit`` passes: a call that exits has ended its process."""
    while True:
        try:
            arguments = connection.recv()
        except EOFError:
            return
        try:
            answer = ("", function(*arguments))
        except Exception as error:
            answer = (describe(error), traceback.format_exc())
        connection.send(answer)


def describe(error: BaseException) -> str:
    """The type of an exception and the first line of its message."""
    return printable(f"{type(error).__name__}: {(str(error).splitlines() or [''])[0]}")

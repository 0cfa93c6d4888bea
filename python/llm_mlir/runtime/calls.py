"""One call at a time: threads wait for each other, a call inside a call is refused, a forked child starts afresh."""

import os
import threading
import weakref
from typing import Any


class ReentryError(RuntimeError):
    """A call from inside another call of the same object, as from a ``stream`` callback or a signal handler."""


class ClosedError(RuntimeError):
    """A call after ``close``."""


class CallLock:
    """A context manager around calls of one object, ``name`` in its messages.

    A thread waits until the calls of other threads are over. A thread that is inside a call already gets a
    ``ReentryError``: it would wait for itself. After ``close`` calls get a ``ClosedError``. In a forked child only the
    thread that forked is still inside its call.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._owner: int | None = None
        self._closed = False
        _LOCKS.add(self)

    def __enter__(self) -> None:
        thread = threading.get_ident()
        if self._owner == thread:
            raise ReentryError(
                f"{self._name} is inside a call of this thread and takes one at a time: "
                "call it after that one has returned, not in its callback or a signal handler"
            )
        self._lock.acquire()
        if self._closed:
            self._lock.release()
            raise ClosedError(f"cannot run: {self._name} was closed")
        self._owner = thread

    def __exit__(self, *_: Any) -> None:
        self._owner = None
        self._lock.release()

    def close(self) -> None:
        """Lets no call in any more; to be called inside the last one."""
        self._closed = True

    def forget_other_threads(self) -> None:
        """Frees the lock from a thread that a forked child does not have."""
        if self._owner != threading.get_ident():
            self._lock, self._owner = threading.Lock(), None


_LOCKS: "weakref.WeakSet[CallLock]" = weakref.WeakSet()


def _after_fork() -> None:
    for lock in list(_LOCKS):
        lock.forget_other_threads()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

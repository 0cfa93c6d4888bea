"""Ctrl-C between ranks: it must not come after the others were told of a call and before it is made."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def deferred_interrupts() -> Iterator[None]:
    """Handles a Ctrl-C that comes inside when it is over."""
    with _handled_by(pending := []):
        yield
    for arguments in pending[:1]:
        handler = signal.getsignal(signal.SIGINT)
        if callable(handler):
            handler(*arguments)


@contextmanager
def ignored_interrupts() -> Iterator[None]:
    """Takes no notice of a Ctrl-C that comes inside."""
    with _handled_by([]):
        yield


@contextmanager
def _handled_by(pending: list[Any]) -> Iterator[None]:
    """Collects the Ctrl-C's that come inside; elsewhere than in the main thread none do."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, lambda *arguments: pending.append(arguments))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

"""The threads that run SPMD code.

Workers are Python threads that stay inside compiled code (``codegen.support``): they sleep on a condition variable
between calls, and neither waking them nor their work needs the interpreter's lock. A call is one foreign function call
of the thread that makes it, which works as thread 0; so no Python signal handler runs between waking the workers and
joining them, and Ctrl-C is seen when the call is over.
"""

import ctypes
import os
import threading
import weakref
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..codegen.objects import LoadedObject
from ..codegen.support import ALIGNMENT, POOL_BYTES
from ..support.cores import thread_count
from .calls import ClosedError

_Address = ctypes.c_void_p
_RUN = ctypes.CFUNCTYPE(None, _Address, _Address, _Address, ctypes.c_int64)
_POST = ctypes.CFUNCTYPE(None, _Address, _Address, _Address)
_WORK = ctypes.CFUNCTYPE(None, _Address, ctypes.c_int64)
_INIT = ctypes.CFUNCTYPE(None, _Address)


def aligned_bytes(size: int, alignment: int = ALIGNMENT) -> Any:
    """A zeroed array of ``size`` bytes at an address that is a multiple of ``alignment``."""
    raw = np.zeros(size + alignment, np.uint8)
    start = -raw.ctypes.data % alignment
    return raw[start : start + size]


class ThreadPool:
    """``threads`` threads, the caller among them, that run a compiled function together.

    A forked child has none of the workers; it starts its own with its first call.
    """

    def __init__(self, code: LoadedObject, threads: int, cpus: Sequence[int] | None = None) -> None:
        """``code`` holds a pool's functions. ``cpus`` pins worker ``i`` to ``cpus[i]`` (where the system can)."""
        self.threads = thread_count(threads)
        self._code = code  # must outlive the addresses below
        self._cpus = cpus
        self._closed = False
        self._run = _RUN(code.address("llm_pool_run"))
        self._post = _POST(code.address("llm_pool_post"))
        self._start()
        _POOLS.add(self)

    def _start(self) -> None:
        self._state = aligned_bytes(POOL_BYTES)
        self._address = self._state.ctypes.data
        _INIT(self._code.address("llm_pool_init"))(self._address)
        work = _WORK(self._code.address("llm_pool_work"))
        self._workers = [
            threading.Thread(
                target=_live,
                args=(work, self._state, self._code, thread, self._cpus[thread] if self._cpus else None),
                name=f"llm-mlir worker {thread}",
                daemon=True,
            )
            for thread in range(1, self.threads)
        ]
        for worker in self._workers:
            worker.start()
        self._alone = False

    def run(self, function: int, arguments: int) -> None:
        """Calls ``function(arguments[thread])`` on every thread and returns when all have returned.

        Both are addresses; ``arguments`` is that of an array with a pointer for each thread. Raises ClosedError.
        """
        if self._closed:
            raise ClosedError("cannot run: it was closed")
        if self._alone:
            self._start()
        self._run(self._address, function, arguments, len(self._workers))

    def close(self) -> None:
        """Ends the workers; the pool cannot run after it."""
        if self._workers:
            self._post(self._address, None, None)
            for worker in self._workers:
                worker.join()
        self._workers = []
        self._closed = True

    def forget_workers(self) -> None:
        """Says that the workers are gone: this is a child that another process has forked."""
        self._workers = []
        self._alone = True


_POOLS: "weakref.WeakSet[ThreadPool]" = weakref.WeakSet()


def _after_fork() -> None:
    for pool in list(_POOLS):
        pool.forget_workers()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _live(work: Any, state: Any, code: LoadedObject, thread: int, cpu: int | None) -> None:
    """A worker's life; it keeps the memory alive that it waits in (``state``) and the code that it runs."""
    if cpu is not None and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {cpu})
    work(state.ctypes.data, thread)
    del code

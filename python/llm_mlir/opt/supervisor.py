"""Runs work in a forked child, so that a crash in a pass ends the child and its parent can say where.

The fork happens before MLIR is imported, when it costs less than a millisecond. Nothing here imports MLIR.
"""

import gc
import mmap
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass

_SIZE = 4096
_GARBAGE = 50_000  # objects between collections: passes make many that live for the time of a loop
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Progress:
    """What the child does: the pipeline elements begun, the number of the first that failed (or 0), and words.

    ``contract`` says that what failed is the contract of the stage that begins with that element.
    """

    step: int = 0
    failed: int = 0
    contract: bool = False
    doing: str = ""


class Board:
    """Memory shared with the child, in which it keeps its ``Progress``."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, _SIZE)

    def write(self, state: Progress) -> None:
        """Replaces what is on the board."""
        words = state.doing[: _SIZE // 8].replace("\0", "")
        text = f"{state.step}\0{state.failed}\0{int(state.contract)}\0{words}\0".encode(errors="replace")
        self._memory[: len(text)] = text

    def read(self) -> Progress:
        """What was written last."""
        step, failed, contract, doing, *_ = self._memory[:].decode(errors="replace").split("\0")
        return Progress(int(step or 0), int(failed or 0), contract == "1", doing)


@dataclass(frozen=True)
class ChildOutcome:
    """How the child ended: its exit code, and if it did not come to its end, why (``crash (SIGSEGV)``)."""

    code: int
    broken: str = ""


def run_in_child(work: Callable[[], int]) -> ChildOutcome:
    """Runs ``work`` in a forked child that ends with the code it returns."""
    sys.stdout.flush()
    sys.stderr.flush()
    finished = mmap.mmap(-1, 1)
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        _be_child(work, parent, finished)
    return _wait(child, finished)


def _wait(child: int, finished: mmap.mmap) -> ChildOutcome:
    """Waits for the child, and ends it when a user (Ctrl-C) or a tool (SIGTERM) wants this process to end."""
    received: list[int] = []

    def end(number: int, frame: object) -> None:
        received.append(number)
        os.kill(child, signal.SIGKILL)

    with _handling(end):
        _, status = os.waitpid(child, 0)
    if received:
        how = "interrupted" if received[0] == signal.SIGINT else "terminated"
        return ChildOutcome(128 + received[0], how)
    if os.WIFSIGNALED(status):
        return ChildOutcome(1, f"crash ({signal.Signals(os.WTERMSIG(status)).name})")
    code = os.WEXITSTATUS(status)
    return ChildOutcome(code) if finished[0] else ChildOutcome(1, f"the process was ended with exit code {code}")


@contextmanager
def _handling(handler: Callable[[int, object], None]) -> Iterator[None]:
    """Handles the signals that end a process, but for those that it ignores. Only main threads can."""
    signals = (signal.SIGINT, signal.SIGTERM) if threading.current_thread() is threading.main_thread() else ()
    before = {number: signal.getsignal(number) for number in signals}
    for number in signals:
        if before[number] != signal.SIG_IGN:
            signal.signal(number, handler)
    try:
        yield
    finally:
        for number in signals:
            signal.signal(number, before[number])


def _be_child(work: Callable[[], int], parent: int, finished: mmap.mmap) -> None:
    """Never returns. Skips the interpreter's and MLIR's teardown, which would take longer than most passes."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the parent too, which then ends this process
        _end_with(parent)
        gc.freeze()
        gc.set_threshold(_GARBAGE)
        code = work()
        with suppress(OSError) if code else nullcontext():  # of a stream that has failed already
            sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        pass  # the reader of our output has seen enough
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        finished[0] = 1  # code that ends the process by itself (os._exit) does not come here
        os._exit(code)


def _end_with(parent: int) -> None:
    """Asks Linux to end this process when its parent ends; elsewhere a killed parent leaves its child running."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)

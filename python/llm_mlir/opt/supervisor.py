"""Runs work in a forked child, so that a crash in a pass ends the child and its parent can say where.

The fork happens before MLIR is imported, when it costs less than a millisecond. Nothing here imports MLIR.
"""

import mmap
import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass

_SIZE = 4096
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Progress:
    """What the child does: the pipeline elements begun, the number of the first that failed (or 0), and words."""

    step: int = 0
    failed: int = 0
    doing: str = ""


class Board:
    """Memory shared with the child, in which it keeps its ``Progress``."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, _SIZE)

    def write(self, state: Progress) -> None:
        """Replaces what is on the board."""
        text = f"{state.step}\0{state.failed}\0{state.doing[: _SIZE // 8]}\0".encode()
        self._memory[: len(text)] = text

    def read(self) -> Progress:
        """What was written last."""
        step, failed, doing, *_ = self._memory[:].decode(errors="replace").split("\0")
        return Progress(int(step or 0), int(failed or 0), doing)


@dataclass(frozen=True)
class ChildOutcome:
    """How the child ended: its exit code, or the name of the signal that ended it."""

    code: int
    signal: str = ""


def run_in_child(work: Callable[[], int]) -> ChildOutcome:
    """Runs ``work`` in a forked child that ends with the code it returns."""
    sys.stdout.flush()
    sys.stderr.flush()
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        _be_child(work, parent)
    return _wait(child)


def _wait(child: int) -> ChildOutcome:
    try:
        _, status = os.waitpid(child, 0)
    except KeyboardInterrupt:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return ChildOutcome(128 + signal.SIGINT)
    if os.WIFSIGNALED(status):
        return ChildOutcome(1, signal.Signals(os.WTERMSIG(status)).name)
    return ChildOutcome(os.WEXITSTATUS(status))


def _be_child(work: Callable[[], int], parent: int) -> None:
    """Never returns. Skips the interpreter's and MLIR's teardown, which would take longer than most passes."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        _end_with(parent)
        code = work()
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        pass  # the reader of our output has seen enough
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _end_with(parent: int) -> None:
    """Asks Linux to end this process when its parent ends; elsewhere a killed parent leaves its child running."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)

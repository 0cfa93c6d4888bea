"""The parent's side of a worker: starts it, asks it, and keeps it from running while another is measured."""

import contextlib
import json
import math
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from .peers.base import UnsupportedError


class WorkerError(RuntimeError):
    """A worker failed or died; the message says what it said."""


_FIRST_TO_GO = "1000"  # when memory runs out: a worker, not what started it


class WorkerProcess:
    """A process that runs ``module``. It is stopped (SIGSTOP) but for the time in which it answers a request.

    Some libraries keep their threads spinning between calls; stopping the process is what idles them all. After
    ``seconds`` of answers in all it is ended, whatever it does.
    """

    def __init__(
        self, name: str, module: str, environment: Mapping[str, str], seconds: float, called: str | None = None
    ) -> None:
        """``name`` is what the module is told to be, ``called`` what errors call it, if that is another."""
        self.name = called or name
        self._seconds = self._left = seconds
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **environment},
        )
        with contextlib.suppress(OSError):  # not on every system
            Path(f"/proc/{self._process.pid}/oom_score_adj").write_text(_FIRST_TO_GO)

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def ask_within(self, seconds: float, do: str, **request: Any) -> dict[str, Any]:
        """As ``ask``, for an answer that may take so long, whatever earlier ones took."""
        self._seconds = self._left = seconds
        return self.ask(do, **request)

    def ask(self, do: str, **request: Any) -> dict[str, Any]:
        """Sends a request and waits for its answer; raises UnsupportedError or WorkerError with the worker's reason."""
        if not self.alive:
            raise WorkerError(f"{self.name}: the process has ended")
        self._signal(signal.SIGCONT)
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps({"do": do, **request}) + "\n")
            self._process.stdin.flush()
            line = self._answer()
        except BrokenPipeError:
            line = ""
        if not line:
            raise WorkerError(f"{self.name}: the process ended ({_end(self._process.wait())})")
        self._signal(signal.SIGSTOP)
        answer = json.loads(line)
        if "error" in answer:
            raise (UnsupportedError if answer["unsupported"] else WorkerError)(f"{self.name}: {answer['error']}")
        return answer

    def _answer(self) -> str:
        """The next line; empty when the process ends. Raises WorkerError when time is up, and ends the process."""
        assert self._process.stdout is not None
        start = time.monotonic()
        ready, _, _ = select.select([self._process.stdout], [], [], None if math.isinf(self._left) else self._left)
        self._left = max(0.0, self._left - (time.monotonic() - start))
        if not ready:
            self.close()
            raise WorkerError(f"{self.name}: took more than {self._seconds:.0f} s")
        return self._process.stdout.readline()

    def close(self) -> None:
        """Ends the process."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _signal(self, number: signal.Signals) -> None:
        if self._process.poll() is None:
            self._process.send_signal(number)


class Contestant(WorkerProcess):
    """The worker of one contestant, whose libraries are told to use so many threads."""

    def __init__(
        self,
        name: str,
        threads: int,
        seconds: float = math.inf,
        called: str | None = None,
        module: str = "llm_mlir.bench.worker",
    ) -> None:
        environment = {"OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}
        super().__init__(name, module, environment, seconds, called)


def _end(code: int) -> str:
    return f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"

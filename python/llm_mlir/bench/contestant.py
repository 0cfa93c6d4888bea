"""The parent's side of a worker: starts it, asks it, and keeps it from running while another is measured."""

import json
import os
import signal
import subprocess
import sys
from types import TracebackType
from typing import Any

from .peers.base import UnsupportedError


class WorkerError(RuntimeError):
    """A worker failed or died; the message says what it said."""


class Contestant:
    """A worker process. It is stopped (SIGSTOP) but for the time in which it answers a request.

    Some libraries keep their threads spinning between calls; stopping the process is what idles them all.
    """

    def __init__(self, name: str, threads: int) -> None:
        self.name = name
        environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "llm_mlir.bench.worker", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def ask(self, do: str, **request: Any) -> dict[str, Any]:
        """Sends a request and waits for its answer; raises UnsupportedError or WorkerError with the worker's reason."""
        self._signal(signal.SIGCONT)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps({"do": do, **request}) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise WorkerError(f"{self.name}: the process ended ({_end(self._process.wait())})")
        self._signal(signal.SIGSTOP)
        answer = json.loads(line)
        if "error" in answer:
            raise (UnsupportedError if answer["unsupported"] else WorkerError)(f"{self.name}: {answer['error']}")
        return answer

    def close(self) -> None:
        """Ends the process."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def __enter__(self) -> "Contestant":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _signal(self, number: signal.Signals) -> None:
        if self._process.poll() is None:
            self._process.send_signal(number)


def _end(code: int) -> str:
    return f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"

"""Runs the pieces of a pack in a process of its own, which is replaced when it hangs, dies or has broken the GPU.

Results are saved after each piece, so that whatever happens costs that piece alone.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..contestant import WorkerError, WorkerProcess
from .pack import Piece
from .results import OURS, CheckResult, Decoded, GpuResults, Timing

_MODULE = "llm_mlir.bench.gpu.worker"
_NAME = "the process on the GPU"
_START = 120.0  # seconds to open a device
_MODELS = 5.0  # times the limit of a case that a whole model may take: torch.compile needs minutes
_LEAST = 5.0  # seconds that are left at least when something is started


class DeviceLostError(RuntimeError):
    """No process could open the device any more."""


@dataclass
class Limits:
    """Seconds for a case, and until when (``time.monotonic``) all has to be done; rounds of timings."""

    case: float
    deadline: float
    rounds: int

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return self.deadline - time.monotonic()


@dataclass
class Runner:
    """Runs pieces on the ``device`` of that name, whose workers leave word of what they are at in ``folder``."""

    device: str
    folder: Path
    limits: Limits
    pack: Path | None = None
    _worker: WorkerProcess | None = field(default=None, repr=False)

    def open(self) -> dict[str, Any]:
        """What the device and the software are. Raises ``WorkerError`` with the reason where it cannot be opened."""
        return self._start()

    def run(
        self, pieces: Sequence[Piece], results: GpuResults, save: Callable[[], None], log: Callable[[str], None]
    ) -> None:
        """Runs what is not among the results yet, and saves after each piece.

        Raises ``DeviceLostError`` where no worker can be started any more.
        """
        waiting = [piece for piece in pieces if piece.id not in results.done]
        for number, piece in enumerate(waiting):
            if not self._run(piece, results, log):
                results.skipped.append(f"{len(waiting) - number} pieces from '{piece.id}' on: no time was left")
                save()
                return
            save()

    def _run(self, piece: Piece, results: GpuResults, log: Callable[[str], None]) -> bool:
        """Runs one piece; False when time is up."""
        limit = self.limits.case * (_MODELS if piece.kind == "decode" else 1.0)
        seconds = min(limit, self.limits.left)
        if self.limits.left < _LEAST or (piece.kind == "time" and not self._prepare_times(results, log)):
            return False
        answer, problem, note = self._ask(seconds, piece.kind, id=piece.id, rounds=self.limits.rounds)
        if note:
            results.skipped.append(f"{piece.id}: {note}")
        if problem and self.limits.left <= 0:
            return False  # it was stopped for that
        add(piece, answer, problem, results, log)
        results.done[piece.id] = piece.digest
        return True

    def _prepare_times(self, results: GpuResults, log: Callable[[str], None]) -> bool:
        """Measures a copy before the first time; False when time is up."""
        if results.copy_bandwidth is not None:
            return True
        answer, problem, _ = self._ask(min(self.limits.case, self.limits.left), "copy", rounds=self.limits.rounds)
        if answer is None:
            results.skipped.append(f"the bandwidth of a copy: {problem}")
            return self.limits.left >= _LEAST
        results.copy_bandwidth = answer["bandwidth"]
        log(f"a copy moves {answer['bandwidth'] / 1e9:.0f} GB/s")
        if not answer["torch"]:
            results.skipped.append("peers: there is no PyTorch that finds a GPU")
        return self.limits.left >= _LEAST

    def _ask(self, seconds: float, do: str, **request: Any) -> tuple[dict[str, Any] | None, str, str]:
        """The worker's result, or its problem with what it was at; and a note."""
        if self._worker is None:
            try:
                self._start()
            except WorkerError as error:
                raise DeviceLostError(str(error)) from error
        assert self._worker is not None
        try:
            answer = self._worker.ask_within(seconds, do, **request)
        except WorkerError as error:
            if not self._worker.alive:
                self.close()
            return None, f"{self._progress.read_text(errors='replace')}: {error}", ""
        if answer.get("broken"):
            self.close()
        return answer.get("result"), answer.get("problem", ""), answer.get("note", "")

    @property
    def _progress(self) -> Path:
        return self.folder / "progress"

    def _start(self) -> dict[str, Any]:
        self._worker = WorkerProcess(_NAME, _MODULE, {}, _START)
        try:
            found = self._worker.ask_within(_START, "open", device=self.device, progress=str(self._progress))
            if self.pack is not None:
                self._worker.ask_within(_START, "load", pack=str(self.pack))
        except WorkerError:
            self.close()
            raise
        return found

    def load(self, pack: Path) -> None:
        """Has workers take their pieces from ``pack``."""
        self.pack = pack
        assert self._worker is not None
        self._worker.ask_within(_START, "load", pack=str(pack))

    def close(self) -> None:
        """Ends the worker."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None


def add(
    piece: Piece, answer: dict[str, Any] | None, problem: str, results: GpuResults, log: Callable[[str], None]
) -> None:
    """Puts the result of a piece, or what went wrong with it, where it belongs."""
    if piece.kind == "decode":
        found = [Decoded(**each) for each in answer["found"]] if answer else [Decoded(piece.key, {}, None, problem)]
        results.decoded += found
        log("\n".join(_decoded(each) for each in found))
        return
    case = piece.case
    assert case is not None
    if piece.kind == "check":
        failed = CheckResult(case.key, case.family, case.template, None, case.bound, [], problem)
        result = CheckResult(**answer) if answer else failed
        results.checks.append(result)
        log(f"{'ok' if result.passed else 'FAILED'}: {result.case}: {result.detail}")
        return
    failed = Timing(case.key, case.family, case.dtype, case.flops, case.bytes, problems={OURS: problem})
    timing = Timing(**answer) if answer else failed
    results.timings.append(timing)
    log(_timed(timing))


def _timed(timing: Timing) -> str:
    medians = {name: sorted(times)[len(times) // 2] * 1e6 for name, times in timing.rounds.items()}
    times = [f"{name} {us:.1f} us" for name, us in medians.items()]
    return f"{timing.case}: " + ", ".join([*times, *(f"{name}: {text}" for name, text in timing.problems.items())])


def _decoded(each: Decoded) -> str:
    times = [f"{name} {min(t) * 1e3:.2f} ms" for name, t in each.rounds.items()]
    return f"{each.case}: " + ", ".join([*times, *([each.problem] if each.problem else [])])

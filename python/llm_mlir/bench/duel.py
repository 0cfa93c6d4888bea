"""Two contestants taking turns on the same cases: A B A B, one of them stopped while the other runs.

Only two models are in memory at a time, so that machines with little of it can run every pair, and each pair has
ratios of neighboring measurements.
"""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .cases import ModelCase, OpCase
from .contestant import Contestant, WorkerError
from .peers import UnsupportedError
from .results import Check, Loaded, Pairing
from .synthetic import SHAPES, model_directory

Log = Callable[[str], None]

LIMITS = {"f32": 5e-3, "bf16": 6e-2}
"""Largest difference of logits by the largest logit: rounding of 20 to 30 layers, and of half-precision caches."""

_EXTRA_CONTEXT = 64  # positions that decode steps append to
_MOST_STEPS = 16


@dataclass(frozen=True)
class Settings:
    """How often and for how long: ``repeats`` rounds, each of about ``seconds`` (one call at least)."""

    threads: int
    dtype: str
    repeats: int = 7
    seconds: float = 0.5
    rotate_bytes: int = 1 << 30


@dataclass
class Side:
    """A contestant and why it cannot go on with the case at hand."""

    contestant: Contestant
    loaded: Loaded | None = None

    def open(self, model: str, cases: Sequence[ModelCase], settings: Settings) -> None:
        """Loads a model with room for every case."""
        context = max(case.tokens for case in cases) + _EXTRA_CONTEXT
        answer = self.contestant.ask(
            "open",
            directory=str(model_directory(SHAPES[model], settings.dtype)),
            shape=model,
            dtype=settings.dtype,
            threads=settings.threads,
            context=-(-context // 64) * 64,
            batch=max(case.batch for case in cases),
        )
        self.loaded = Loaded(self.contestant.name, model, settings.dtype, answer["seconds"])

    def prepare(self, case: ModelCase | OpCase, settings: Settings, **more: Any) -> tuple[np.ndarray, float]:
        """The result of a case and the time of one call."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "result.npy"
            fields = {"dtype": settings.dtype, "threads": settings.threads, "out": str(path), **more}
            answer = self.contestant.ask("prepare", case=asdict(case), **fields)
            return np.load(path), answer["seconds"]

    def measure(self, count: int) -> list[float]:
        """Times of ``count`` calls."""
        return self.contestant.ask("measure", count=count)["samples"]

    def record_memory(self) -> None:
        """Notes the peak memory with the load."""
        if self.loaded is not None:
            self.loaded.peak_memory = self.contestant.ask("memory")["bytes"]


def run_case(
    base: Side, peer: Side | None, case: ModelCase | OpCase, settings: Settings, log: Log, **more: Any
) -> Pairing:
    """Prepares both sides, checks one against the other, and measures them in turn."""
    expected, seconds = base.prepare(case, settings, **more)
    check = None
    if peer is not None:
        actual, its = peer.prepare(case, settings, **more)
        check = compare(actual, expected, LIMITS[settings.dtype])
        seconds = max(seconds, its)
    count = max(1, min(_MOST_STEPS, round(settings.seconds / max(seconds, 1e-6))))
    peer_name = peer.contestant.name if peer is not None else None
    pairing = Pairing(
        case, settings.dtype, settings.threads, base.contestant.name, peer_name, [], [], check=check, **_named(more)
    )
    for _ in range(settings.repeats):
        pairing.base_rounds.append(base.measure(count))
        if peer is not None:
            pairing.peer_rounds.append(peer.measure(count))
    log(f"  {case.name}: {settings.repeats} rounds of {count}" + (_warning(check) if check else ""))
    return pairing


def _named(more: dict[str, Any]) -> dict[str, Any]:
    return {"copies": more["copies"]} if "copies" in more else {}


def _warning(check: Check) -> str:
    return "" if check.passed else f"; results DIFFER by {check.error:.1e} (limit {check.limit:.0e})"


def compare(actual: np.ndarray, expected: np.ndarray, limit: float) -> Check:
    """The largest difference as a part of the largest expected value; infinite for other shapes or NaN."""
    if actual.shape != expected.shape or not np.all(np.isfinite(actual)):
        return Check(float("inf"), limit)
    scale = float(np.max(np.abs(expected), initial=0.0)) or 1.0
    return Check(float(np.max(np.abs(actual - expected), initial=0.0)) / scale, limit)


@dataclass
class Duel:
    """The base against one peer, or alone when ``peer`` is None; collects what could not be run in ``skipped``."""

    base: Side
    peer: str | None
    settings: Settings
    log: Log
    skipped: list[str]

    def models(self, model: str, cases: Sequence[ModelCase]) -> tuple[list[Pairing], Loaded | None]:
        """Loads the peer's model and runs the cases; the base's is loaded already."""
        if self.peer is None:
            return self._cases(None, cases, model=model), None
        with Contestant(self.peer, self.settings.threads) as contestant:
            side = Side(contestant)
            try:
                side.open(model, cases, self.settings)
                pairings = self._cases(side, cases, model=model)
                side.record_memory()
            except (UnsupportedError, WorkerError) as error:
                self.skipped.append(f"{model} {self.settings.dtype}: {error}")
                self.log(f"  skipped: {error}")
                return [], None
            return pairings, side.loaded

    def ops(self, cases: Sequence[OpCase]) -> list[Pairing]:
        """Runs the ops."""
        if self.peer is None:
            return self._cases(None, cases)
        with Contestant(self.peer, self.settings.threads) as contestant:
            return self._cases(Side(contestant), cases)

    def _cases(
        self, peer: Side | None, cases: Sequence[ModelCase] | Sequence[OpCase], model: str | None = None
    ) -> list[Pairing]:
        found = []
        for case in cases:
            more = {}
            if isinstance(case, OpCase):
                more["copies"] = case.copies(self.settings.dtype, self.settings.rotate_bytes)
            try:
                pairing = run_case(self.base, peer, case, self.settings, self.log, **more)
            except (UnsupportedError, WorkerError) as error:
                self.skipped.append(f"{case.name} {self.settings.dtype}: {error}")
                self.log(f"  {case.name} skipped: {error}")
                if isinstance(error, WorkerError) and "process ended" in str(error):
                    break
                continue
            pairing.model = model
            found.append(pairing)
        return found

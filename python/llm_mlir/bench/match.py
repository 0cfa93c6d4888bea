"""Contestants alternating on the same cases: A B A B, or A B C A B C; all but one are stopped at any time.

A round has a few calls of each and begins with the machine's ceilings, so that ratios and shares are those of
neighboring measurements.
"""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..frontend.limits import Limits
from ..profile.roofline import Roofline
from .cases import Case, ModelCase, OpCase
from .ceilings import Ceilings
from .contestant import Contestant, WorkerError
from .peers import UnsupportedError
from .peers import peer as find_peer
from .results import Check, Loaded, Pairing
from .synthetic import SHAPES, model_directory

Log = Callable[[str], None]

LIMITS = {"f32": 5e-3, "bf16": 6e-2}
"""Largest difference of logits by the largest logit: rounding of 20 to 30 layers, and of half-precision caches."""

EXTRA_CONTEXT = 64
"""Positions that decode steps append to."""

_MOST_CALLS = 16
_LEAST_ROUNDS = 3


@dataclass(frozen=True)
class MatchSettings:
    """How often and for how long: ``repeats`` rounds, each of about ``seconds`` for a contestant (one call at least).

    Where a case takes longer than ``case_seconds`` with a peer it has fewer rounds, 3 at least. The ceilings, about
    half a second of each round, do not count.
    """

    threads: int
    dtype: str
    repeats: int = 7
    seconds: float = 0.5
    case_seconds: float = 60.0
    rotate_bytes: int = 1 << 30

    def calls(self, seconds: float) -> int:
        """Calls of a round, each of so many seconds."""
        return max(1, min(_MOST_CALLS, round(self.seconds / max(seconds, 1e-6))))

    def rounds(self, seconds: float) -> int:
        """Rounds of so many seconds."""
        return min(self.repeats, max(_LEAST_ROUNDS, int(self.case_seconds / max(seconds, 1e-6))))


@dataclass
class Side:
    """A contestant and the model that it has loaded."""

    contestant: Contestant
    loaded: Loaded | None = None

    @property
    def name(self) -> str:
        """The contestant's."""
        return self.contestant.name

    def open(self, model: str, cases: Sequence[ModelCase], settings: MatchSettings) -> None:
        """Loads a model with room for every case."""
        context = max(case.tokens for case in cases) + EXTRA_CONTEXT
        answer = self.contestant.ask(
            "open",
            directory=str(model_directory(SHAPES[model], settings.dtype)),
            shape=model,
            dtype=settings.dtype,
            threads=settings.threads,
            context=Limits(context=context).cache_positions,
            batch=max(case.batch for case in cases),
        )
        self.loaded = Loaded(self.name, model, settings.dtype, answer["seconds"])

    def prepare(self, case: Case, settings: MatchSettings, **more: Any) -> tuple[Any, float]:
        """The result of a case (arrays by name where there are several) and the time of a measured call."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "result.npy"
            fields = {"dtype": settings.dtype, "threads": settings.threads, "out": str(path), **more}
            answer = self.contestant.ask("prepare", case=asdict(case), **fields)
            result = np.load(path)
            return (result if isinstance(result, np.ndarray) else dict(result)), answer["seconds"]

    def measure(self, count: int) -> list[float]:
        """Times of ``count`` calls."""
        return self.contestant.ask("measure", count=count)["samples"]

    def record_memory(self) -> None:
        """Notes the peak memory with the load."""
        if self.loaded is not None and self.contestant.alive:
            self.loaded.peak_memory = self.contestant.ask("memory")["bytes"]


@dataclass
class _Entrant:
    """What one contestant does in the rounds of a case."""

    side: Side
    calls: int
    rounds: int
    check: Check | None = None
    samples: list[list[float]] = field(default_factory=list)


@dataclass
class _BaseEntrant(_Entrant):
    """The base's, and the ceilings that each round begins with."""

    ceilings: list[Roofline] = field(default_factory=list)


@dataclass
class Match:
    """The base against some peers, or alone; collects what could not be run in ``skipped``."""

    base: Side
    peers: Sequence[Side]
    ceilings: Ceilings
    settings: MatchSettings
    log: Log
    skipped: list[str]
    model: str | None = None

    def run(self, cases: Sequence[ModelCase] | Sequence[OpCase], done: Callable[[list[Pairing]], None]) -> None:
        """Runs the cases and gives the pairings of each to ``done``.

        Raises WorkerError when the base or the process of the ceilings has ended.
        """
        for case in cases:
            more = {}
            if isinstance(case, OpCase):
                more["copies"] = case.copies(self.settings.dtype, self.settings.rotate_bytes)
            try:
                done(self.case(case, **more))
            except (UnsupportedError, WorkerError) as error:
                if not (self.base.contestant.alive and self.ceilings.alive):
                    raise
                self._skip(case, error)

    def case(self, case: ModelCase | OpCase, **more: Any) -> list[Pairing]:
        """Prepares all sides, checks the peers against the base, and alternates them: a pairing for each peer.

        Raises what the base or the ceilings raise; a peer that raises is left out.
        """
        expected, seconds = self.base.prepare(case, self.settings, **more)
        entrants = [entrant for peer in self.peers if (entrant := self._prepare(peer, case, expected, seconds, more))]
        if self.peers and not entrants:
            return []
        rounds = max((entrant.rounds for entrant in entrants), default=self.settings.rounds(seconds))
        own = _BaseEntrant(self.base, self.settings.calls(seconds), rounds)
        for number in range(rounds):
            own.ceilings.append(self.ceilings.round(self.settings.threads))
            own.samples.append(self.base.measure(own.calls))
            entrants = [entrant for entrant in entrants if number >= entrant.rounds or self._measure(entrant, case)]
        self.log(f"  {case.name}: {rounds} rounds" + "".join(_warning(entrant) for entrant in entrants))
        return [self._pairing(case, own, entrant, more) for entrant in entrants or [None]]

    def _prepare(
        self, peer: Side, case: ModelCase | OpCase, expected: np.ndarray, seconds: float, more: dict[str, Any]
    ) -> _Entrant | None:
        if not peer.contestant.alive or (isinstance(case, OpCase) and case.op not in find_peer(peer.name).ops):
            return None
        try:
            actual, its = peer.prepare(case, self.settings, **more)
        except (UnsupportedError, WorkerError) as error:
            return self._skip(case, error)
        counts = self.settings.calls(seconds), self.settings.calls(its)
        rounds = self.settings.rounds(counts[0] * seconds + counts[1] * its)
        limit = find_peer(peer.name).limit or LIMITS[self.settings.dtype]
        return _Entrant(peer, counts[1], rounds, compare(actual, expected, limit))

    def _measure(self, entrant: _Entrant, case: ModelCase | OpCase) -> bool:
        """Adds a round; False when the peer cannot go on."""
        try:
            entrant.samples.append(entrant.side.measure(entrant.calls))
        except WorkerError as error:
            self._skip(case, error)
            return False
        return True

    def _pairing(
        self, case: ModelCase | OpCase, own: _BaseEntrant, entrant: _Entrant | None, more: dict[str, Any]
    ) -> Pairing:
        pairing = Pairing(case, self.settings.dtype, self.settings.threads, own.side.name, None, own.samples, [])
        pairing.model, pairing.copies, pairing.ceilings = self.model, more.get("copies", 1), own.ceilings
        if entrant is not None:
            rounds = len(entrant.samples)
            pairing.peer, pairing.check, pairing.peer_rounds = entrant.side.name, entrant.check, entrant.samples
            pairing.base_rounds, pairing.ceilings = own.samples[:rounds], own.ceilings[:rounds]
        return pairing

    def _skip(self, case: ModelCase | OpCase, error: Exception) -> None:
        self.skipped.append(f"{self.model or 'ops'} {self.settings.dtype}, {case.name}: {error}")
        self.log(f"  {case.name} skipped: {error}")


def _warning(entrant: _Entrant) -> str:
    check = entrant.check
    if check is None or check.passed:
        return ""
    return f"; {entrant.side.name} DIFFERS by {check.error:.1e} (limit {check.limit:.0e})"


def compare(actual: np.ndarray, expected: np.ndarray, limit: float) -> Check:
    """The largest difference as a part of the largest expected value; infinite for other shapes or NaN."""
    if actual.shape != expected.shape or not np.all(np.isfinite(actual)):
        return Check(float("inf"), limit)
    scale = float(np.max(np.abs(expected), initial=0.0)) or 1.0
    return Check(float(np.max(np.abs(actual - expected), initial=0.0)) / scale, limit)

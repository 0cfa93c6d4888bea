"""A race of two variants: first whether they compute the same, then how long each takes, in turn, round by round."""

import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from ..support.statistics import Ratio, median_ratio
from .cases import Case
from .match import Log, MatchSettings
from .results import Check
from .subjects import COMPILE, MEMORY, Subject
from .variants import VariantSide

SIZES = {"code": "code_bytes", "arena": "arena_bytes", "weights": "weight_bytes", "KV cache": "cache_bytes"}
"""What is compared of the memory, and the facts that tell it."""

_MOST_COMPILES = 3
_LEAST_ROUNDS = 3


@dataclass(frozen=True)
class Metrics:
    """What is compared."""

    cases: tuple[Case, ...]
    compile: bool = False
    memory: bool = False

    @classmethod
    def of(cls, subject: Subject, text: str | None = None) -> "Metrics":
        """What a text names, ``prefill:512,decode:128x8,compile,memory`` or, of modules, ``@f,compile``.

        Without a text that is all, with the subject's usual calls. Raises ValueError for other words.
        """
        if text is None:
            return cls(tuple(subject.usual()), compile=True, memory=True)
        words = [word for word in text.split(",") if word]
        if not words:
            raise ValueError("--metric expected one or more, got none")
        cases = tuple(subject.case(word) for word in words if word not in (COMPILE, MEMORY))
        return cls(cases, COMPILE in words, MEMORY in words)


@dataclass
class Score:
    """One metric of two variants: medians in ``unit``, and the median of a's by b's in turn, above 1 where b is better.

    Bytes are exact: their ratio is no interval.
    """

    metric: str
    unit: str
    a: float
    b: float
    ratio: Ratio
    rounds: int = 0
    check: Check | None = None

    @property
    def verdict(self) -> str:
        """``faster``, ``slower`` or ``no difference shown``; for bytes ``smaller``, ``larger`` or ``the same``."""
        better, worse, even = ("smaller", "larger", "the same")
        if self.unit != "bytes":
            better, worse, even = ("faster", "slower", "no difference shown")
        return better if self.ratio.low > 1 else worse if self.ratio.high < 1 else even


@dataclass
class Pace:
    """How long to go on: ``rounds`` at the most, ``seconds`` for a metric.

    With ``until``, half a width of intervals in percent, it is not the rounds that count.
    """

    rounds: int = 30
    seconds: float = 20.0
    until: float | None = None

    def goes_on(self, ratios: Sequence[float], begin: float) -> bool:
        """Whether another round is to be run after those that gave ``ratios``; ``begin`` is when the first began."""
        count = len(ratios)
        if count < _LEAST_ROUNDS:
            return True
        if time.monotonic() - begin > self.seconds:
            return False
        if self.until is None:
            return count < self.rounds
        ratio = median_ratio(ratios, [1.0] * count)
        return 100 * (ratio.high - ratio.low) / 2 > self.until * ratio.value


@dataclass
class Duel:
    """Two sides that have compiled one subject."""

    a: VariantSide
    b: VariantSide
    subject: Subject
    pace: Pace
    log: Log
    checks: dict[Case, Check] = field(default_factory=dict)

    @property
    def same_code(self) -> bool:
        """Whether both are one program: no race can tell them apart."""
        return self.a.facts["code"] == self.b.facts["code"]

    def check(self, cases: Sequence[Case]) -> bool:
        """Compares the results of every case; False when they differ by more than rounding."""
        for case in cases:
            expected, actual = (side.prepare(case, self.settings)[0] for side in (self.a, self.b))
            self.checks[case] = self.subject.check(actual, expected)
        return all(check.passed for check in self.checks.values())

    @property
    def settings(self) -> MatchSettings:
        """Of a call."""
        return self.subject.settings

    def scores(self, metrics: Metrics) -> list[Score]:
        """Races for every metric. Raises WorkerError when a side ends."""
        found = [self._race(case) for case in metrics.cases]
        if metrics.compile:
            found.append(self._compiles())
        if metrics.memory:
            sizes = {name: (self.a.facts[fact], self.b.facts[fact]) for name, fact in SIZES.items()}
            found += [_size(name, *pair) for name, pair in sizes.items() if any(pair)]
        return found

    def _race(self, case: Case) -> Score:
        calls = [self.settings.calls(side.prepare(case, self.settings)[1]) for side in (self.a, self.b)]
        count = max(calls)
        a, b = self._rounds(lambda side: statistics.median(side.measure(count)), self.pace)
        score = Score(case.name, "s", statistics.median(a), statistics.median(b), median_ratio(a, b), len(a))
        score.check = self.checks.get(case)
        self.log(f"  {score.metric}: {score.rounds} rounds")
        return score

    def _compiles(self) -> Score:
        """By the time of processors: a busy machine makes no difference, so both are at it at once."""
        pace = Pace(min(_MOST_COMPILES, self.pace.rounds), self.pace.seconds, self.pace.until)
        rounds: list[tuple[float, ...]] = []
        begin = time.monotonic()
        with ThreadPoolExecutor(2) as pool:
            while pace.goes_on([a / b for a, b in rounds], begin):
                rounds.append(tuple(pool.map(VariantSide.compile_again, (self.a, self.b))))
        a, b = ([*times] for times in zip(*rounds, strict=True))
        return Score(COMPILE, "s", statistics.median(a), statistics.median(b), median_ratio(a, b), len(a))

    def _rounds(self, sample: Callable[[VariantSide], float], pace: Pace) -> tuple[list[float], list[float]]:
        """Samples of both, a pair in each round; who goes first changes."""
        samples: dict[str, list[float]] = {"a": [], "b": []}
        begin = time.monotonic()
        sides = [("a", self.a), ("b", self.b)]
        while pace.goes_on([a / b for a, b in zip(samples["a"], samples["b"], strict=True)], begin):
            for name, side in sides:
                samples[name].append(sample(side))
            sides.reverse()
        return samples["a"], samples["b"]


def _size(name: str, a: float, b: float) -> Score:
    ratio = 1.0 if a == b else a / b if b else float("inf")
    return Score(name, "bytes", a, b, Ratio(ratio, ratio, ratio))

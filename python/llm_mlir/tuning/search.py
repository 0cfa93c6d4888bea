"""The search: one linear after another, its variations race within whole models, and what is left is judged anew.

Each race is successive halving (Jamieson and Talwalkar, "Non-stochastic Best Arm Identification and Hyperparameter
Optimization", 2016): all run in rounds, the slower half goes, the others are measured twice as often. The winner joins
what the next races build on. Many are compared, so some win by luck alone: at the end new samples decide, and the
compiler's own choices stay unless the whole model is faster by more than any noise.
"""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..analysis.tile_table import LinearShape, Table
from ..support.statistics import Ratio, paired_ratio
from ..targets.cpu import CpuTarget
from .contenders import Contender, Rig
from .linears import linears_of, variations

LEAST_GAIN = 1.03
"""The lower end of the interval of the gain from which tuned tiles replace the compiler's own."""

_LEAST_CASE = 0.99  # of the speed that each kind of call has to keep
_RACED = (128, 1)  # rows of the calls that are timed in a race
_JUDGED = (128, 512, 1)
_JUDGING = 0.2  # of the budget
_COMPILING = 0.4  # of a race's time, at the most
_COPIES = 2  # of each, for the judgment
_MOST = 30  # rounds of a race, and of the judgment

Log = Callable[[str], None]
Samples = dict[Contender, list[list[float]]]


@dataclass(frozen=True)
class Gain:
    """How much faster one contender is than another: in all, and for each kind of call (by its rows)."""

    all: Ratio
    cases: dict[int, Ratio]

    @property
    def is_certain(self) -> bool:
        """Whether it is worth a table."""
        return self.all.low >= LEAST_GAIN and all(ratio.value >= _LEAST_CASE for ratio in self.cases.values())

    def __str__(self) -> str:
        cases = ", ".join(f"{_call(rows)} {_percent(ratio.value)}" for rows, ratio in self.cases.items())
        return f"{_percent(self.all.value)} ({_percent(self.all.low)} to {_percent(self.all.high)}; {cases})"


@dataclass(frozen=True)
class Outcome:
    """The best tiles that were found, how much they gain, and how many contenders were compiled."""

    table: Table
    gain: Gain
    contenders: int


class Tuner:
    """Looks for the best tiles of a model's linears for ``seconds``."""

    def __init__(self, rig: Rig, seconds: float, log: Log) -> None:
        self._rig, self._log = rig, log
        self._end = time.monotonic() + seconds
        self._judging = self._end - _JUDGING * seconds
        self._compiled, self._slowest_compile = 0, 0.0

    def run(self) -> Outcome:
        """The outcome; its table is empty when nothing better was found in time."""
        start = best = self._contender(self._rig.empty)
        linears = linears_of(self._rig.config, self._rig.dtype)
        groups = [linears, *([linear] for linear in linears)]  # what is good for one is often good for all
        for index, group in enumerate(groups):
            share = (self._judging - time.monotonic()) / (len(groups) - index)
            best = self._race(best, group, time.monotonic() + share)
        return Outcome(best.table, self._judge(start, best), self._compiled)

    def _race(self, now: Contender, linears: Sequence[LinearShape], end: float) -> Contender:
        """The fastest of ``now`` and its variations in the tiles of some linears."""
        compiled_by = time.monotonic() + _COMPILING * (end - time.monotonic())
        entrants = [now, *self._variations(now, linears, compiled_by)]
        samples: Samples = {entrant: [] for entrant in entrants}
        rounds = 2
        goes_on = len(entrants) > 1
        while goes_on:
            goes_on = self._measure(entrants, _RACED, rounds, samples, end)
            gains = {entrant: _gain(samples, now, entrant, _RACED).all for entrant in entrants[1:]}
            better = sorted((e for e in gains if gains[e].high > 1), key=lambda e: -gains[e].value)
            entrants, rounds = [now, *better[: (len(gains) + 1) // 2]], 2 * rounds
            goes_on &= len(entrants) > 2 or (len(entrants) == 2 and gains[entrants[1]].low <= 1 and rounds <= _MOST)
        winner = entrants[-1] if len(entrants) == 2 else now
        gain = _gain(samples, now, winner, _RACED)
        winner = winner if gain.all.low > 1 else now
        name = str(linears[0]) if len(linears) == 1 else "all"
        text = _changes(now.table, winner.table)
        self._log(f"{name}: " + (f"{text}, {gain}" if text else f"as before, the best of {len(samples)}"))
        return winner

    def _variations(self, now: Contender, linears: Sequence[LinearShape], end: float) -> list[Contender]:
        """As many as can be compiled in time."""
        found = []
        for table in variations(linears, now.table, CpuTarget.host()):
            if time.monotonic() + self._slowest_compile > end:
                break
            found.append(self._contender(table))
        return found

    def _contender(self, table: Table) -> Contender:
        start = time.monotonic()
        contender = self._rig.contender(table)
        self._compiled += 1
        self._slowest_compile = max(self._slowest_compile, time.monotonic() - start)
        return contender

    def _judge(self, start: Contender, best: Contender) -> Gain:
        """New samples of new copies: where its memory happens to lie makes the same code faster or slower by 3%."""
        samples: Samples = {start: [], best: []}
        if best is start:
            return _gain(samples, start, best, _JUDGED)
        copies = [(start, best), *((self._contender(start.table), self._contender(best.table)) for _ in range(_COPIES))]
        goes_on = True
        while goes_on:
            new: Samples = {copy: [] for pair in copies for copy in pair}
            step = -1 if len(samples[start]) // len(copies) % 2 else 1
            goes_on = all(self._measure(pair[::step], _JUDGED, 1, new, self._end) for pair in copies)
            for pair in copies:
                if all(new[copy] for copy in pair):
                    for kept, copy in zip((start, best), pair, strict=True):
                        samples[kept] += new[copy]
            goes_on &= len(samples[start]) < _MOST
        return _gain(samples, start, best, _JUDGED)

    def _measure(
        self, entrants: Sequence[Contender], rows: Sequence[int], rounds: int, samples: Samples, end: float
    ) -> bool:
        """Rounds in which each is measured once; False when there was no time for all of them."""
        slowest = 0.0
        for _ in range(rounds):
            start = time.monotonic()
            if start + slowest > end:
                return False
            backward = len(samples[entrants[0]]) % 2
            for entrant in reversed(entrants) if backward else entrants:
                samples[entrant].append(entrant.seconds(rows))
            slowest = max(slowest, time.monotonic() - start)
        return time.monotonic() + slowest <= end


def _gain(samples: Samples, base: Contender, other: Contender, rows: Sequence[int]) -> Gain:
    """Paired: what slows both drops out. In all: the geometric mean over the kinds of calls."""
    count = min(len(samples[base]), len(samples[other]))
    if count < 2:
        even = Ratio(1.0, 1.0, 1.0)
        return Gain(even, dict.fromkeys(rows, even))
    pairs = list(zip(samples[base], samples[other], strict=False))
    cases = {r: paired_ratio([a[i] for a, _ in pairs], [b[i] for _, b in pairs]) for i, r in enumerate(rows)}
    means = [[math.prod(sample) ** (1 / len(rows)) for sample in pair] for pair in pairs]
    return Gain(paired_ratio([a for a, _ in means], [b for _, b in means]), cases)


def _call(rows: int) -> str:
    return f"prefill {rows}" if rows > 1 else "decode"


def _percent(ratio: float) -> str:
    return f"{100 * (ratio - 1):+.1f}%"


def _changes(old: Table, new: Table) -> str:
    """The tiles that differ, each once."""
    tiles = {t: None for linear, t in new.tiles.items() if old.tiles.get(linear) != t}
    return "; ".join(" ".join(f"{name}={value}" for name, value in t.chosen().items()) for t in tiles)

"""What the samples of a run say: rows of the tables."""

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..profile.roofline import Roofline
from ..support.statistics import Ratio, Summary, paired_ratio, summarize
from .cases import ModelCase, OpCase
from .results import Check, Pairing, Results, Start
from .synthetic import SHAPES


@dataclass(frozen=True)
class Round:
    """The median of a contestant's calls in one round, in seconds, and the ceilings that it is compared with."""

    seconds: float
    ceilings: Roofline


@dataclass(frozen=True)
class Cell:
    """One contestant in one case.

    ``seconds`` of a call; ``share`` of the roofline (1 is the machine's limit); ``ratio`` how many times faster the
    base is (None for the base itself). ``paired`` tells whether the ceilings were measured in its rounds; otherwise
    all its calls count as one round at the best ceilings of the run.
    """

    seconds: Summary
    rounds: Sequence[Round]
    paired: bool
    share: float
    ratio: Ratio | None = None
    check: Check | None = None

    @property
    def agrees(self) -> bool:
        """Whether it computed what the base did."""
        return self.check is None or self.check.passed


@dataclass
class Row:
    """One case: its contestants by name, the base first."""

    model: str | None
    dtype: str
    threads: int
    case: ModelCase | OpCase
    cells: dict[str, Cell] = field(default_factory=dict)

    @property
    def best_peer(self) -> str | None:
        """The peer that the base is ahead of by least, among those whose results agree."""
        ratios = {name: cell.ratio.value for name, cell in self.cells.items() if cell.ratio is not None and cell.agrees}
        return min(ratios, key=ratios.__getitem__) if ratios else None

    @property
    def flops(self) -> float:
        """Of one call."""
        return self.case.flops() if isinstance(self.case, OpCase) else self.case.flops(SHAPES[self.model or ""])

    @property
    def bytes(self) -> float:
        """What one call has to read at least."""
        if isinstance(self.case, OpCase):
            return self.case.bytes(self.dtype)
        return self.case.bytes(SHAPES[self.model or ""], self.dtype)

    @property
    def limited_by_memory(self) -> bool:
        """Whether its figure of merit is bytes per second: the roofline's memory side, by the usual batch sizes."""
        if isinstance(self.case, OpCase):
            return self.case.op == "cached_attention" or (self.case.op == "linear" and self.case.sizes[0] <= 8)
        return self.case.phase == "decode"

    def rate(self, seconds: float) -> float:
        """Tokens per second of a model, GB/s or GFLOP/s of an op."""
        if isinstance(self.case, ModelCase):
            return self.case.new_tokens / seconds
        return (self.bytes if self.limited_by_memory else self.flops) / seconds / 1e9

    @property
    def unit(self) -> str:
        """What ``rate`` is in."""
        if isinstance(self.case, ModelCase):
            return "tokens/s"
        return "GB/s" if self.limited_by_memory else "GFLOP/s"


def rows(results: Results) -> list[Row]:
    """Every case of a run, in order."""
    found: dict[tuple[str | None, str, int, ModelCase | OpCase], list[Pairing]] = {}
    for pairing in results.pairings:
        found.setdefault((pairing.model, pairing.dtype, pairing.threads, pairing.case), []).append(pairing)
    return [_row(results, Row(*key), pairings) for key, pairings in found.items()]


def _row(results: Results, row: Row, pairings: list[Pairing]) -> Row:
    row.cells[pairings[0].base] = _cell(results, row, [(pairing, pairing.base_rounds) for pairing in pairings])
    for name in dict.fromkeys(pairing.peer for pairing in pairings if pairing.peer is not None):
        with_peer = [pairing for pairing in pairings if pairing.peer == name]
        cell = _cell(results, row, [(pairing, pairing.peer_rounds) for pairing in with_peer])
        row.cells[name] = replace(cell, ratio=_ratio(with_peer), check=_worst_check(with_peer))
    return row


def _ratio(pairings: Sequence[Pairing]) -> Ratio:
    """Of one peer, from the rounds of all runs."""
    pairs = [pair for pairing in pairings for pair in zip(pairing.peer_rounds, pairing.base_rounds, strict=True)]
    return paired_ratio(*[[statistics.median(r) for r in side] for side in zip(*pairs, strict=True)])


def _worst_check(pairings: Sequence[Pairing]) -> Check | None:
    return max((p.check for p in pairings if p.check is not None), key=lambda check: check.error, default=None)


def _cell(results: Results, row: Row, sides: Sequence[tuple[Pairing, list[list[float]]]]) -> Cell:
    """One contestant's from its rounds in each pairing."""
    seconds = summarize([sample / pairing.copies for pairing, samples in sides for r in samples for sample in r])
    paired = [r for pairing, samples in sides for r in _paired_rounds(pairing, samples)]
    rounds = paired or [Round(seconds.median, results.roofline)]
    share = median_share(rounds, lambda ceilings: _least_seconds(ceilings, row))
    return Cell(seconds, rounds, bool(paired), share)


def _paired_rounds(pairing: Pairing, samples: list[list[float]]) -> list[Round]:
    """Those that ceilings were measured in: all or none."""
    pairs = zip(samples, pairing.ceilings, strict=False)
    return [Round(statistics.median(r) / pairing.copies, ceilings) for r, ceilings in pairs]


def median_share(rounds: Sequence[Round], least: Callable[[Roofline], float]) -> float:
    """The median over rounds of the seconds that a round's ceilings allow at least, by those that it took."""
    return statistics.median(least(r.ceilings) / r.seconds for r in rounds)


def _least_seconds(ceilings: Roofline, row: Row) -> float:
    size = row.bytes
    if isinstance(row.case, OpCase) and not row.limited_by_memory:
        size = 0.0  # panels are reused from caches, copies only defeat the last one
    return ceilings.seconds(row.flops, size, row.dtype, row.threads)


def groups(results: Results) -> Iterator[tuple[str, list[Row]]]:
    """Rows under headings: a model and element type, or ops and element type, and the threads."""
    found: dict[str, list[Row]] = {}
    for row in rows(results):
        threads = f"{row.threads} thread{'s' if row.threads > 1 else ''}"
        title = f"{f'Model {row.model}' if row.model else 'Ops'}, {row.dtype}, {threads}"
        found.setdefault(title, []).append(row)
    yield from found.items()


def fastest_starts(results: Results) -> list[Start]:
    """One start of each kind: the page cache is warm in the fastest."""
    found: dict[tuple[str, str, str, bool], Start] = {}
    for start in results.starts:
        key = (start.model, start.dtype, start.contestant, start.cached)
        if key not in found or start.seconds < found[key].seconds:
            found[key] = start
    return list(found.values())

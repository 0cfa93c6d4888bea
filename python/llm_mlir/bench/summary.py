"""What the samples of a run say: rows of the tables."""

import statistics
from collections.abc import Iterator
from dataclasses import dataclass, field

from .cases import ModelCase, OpCase
from .results import Check, Pairing, Results, Start
from .statistics import Ratio, Summary, paired_ratio, summarize
from .synthetic import SHAPES


@dataclass(frozen=True)
class Cell:
    """One contestant in one case.

    ``seconds`` of a call; ``share`` of the roofline (1 is the machine's limit); ``ratio`` how many times faster the
    base is (None for the base itself).
    """

    seconds: Summary
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
    first = pairings[0]
    least = _least_seconds(results, row)
    base = [sample / first.copies for pairing in pairings for r in pairing.base_rounds for sample in r]
    row.cells[first.base] = Cell(summarize(base), least / summarize(base).median)
    for pairing in pairings:
        if pairing.peer is not None:
            row.cells[pairing.peer] = _cell(pairing, least)
    return row


def _cell(pairing: Pairing, least: float) -> Cell:
    samples = summarize([sample / pairing.copies for r in pairing.peer_rounds for sample in r])
    medians = [[statistics.median(r) for r in rounds] for rounds in (pairing.peer_rounds, pairing.base_rounds)]
    return Cell(samples, least / samples.median, paired_ratio(*medians), pairing.check)


def _least_seconds(results: Results, row: Row) -> float:
    size = row.bytes
    if isinstance(row.case, OpCase) and not row.limited_by_memory:
        size = 0.0  # panels are reused from caches, copies only defeat the last one
    return results.roofline.seconds(row.flops, size, row.dtype, row.threads)


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

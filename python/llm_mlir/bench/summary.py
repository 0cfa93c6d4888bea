"""What the samples of a run say: rows of the tables."""

import statistics
from collections.abc import Iterator
from dataclasses import dataclass, field

from .cases import ModelCase, OpCase
from .results import Check, Pairing, Results
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


@dataclass
class Row:
    """One case: its contestants by name, the base first."""

    model: str | None
    dtype: str
    case: ModelCase | OpCase
    cells: dict[str, Cell] = field(default_factory=dict)

    @property
    def best_peer(self) -> str | None:
        """The peer that the base is ahead of by least, among those whose results agree."""
        ratios = {
            name: cell.ratio.value
            for name, cell in self.cells.items()
            if cell.ratio is not None and (cell.check is None or cell.check.passed)
        }
        return min(ratios, key=ratios.__getitem__) if ratios else None

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
        work = self.case.bytes(self.dtype) if self.limited_by_memory else self.case.flops()
        return work / seconds / 1e9

    @property
    def unit(self) -> str:
        """What ``rate`` is in."""
        if isinstance(self.case, ModelCase):
            return "tokens/s"
        return "GB/s" if self.limited_by_memory else "GFLOP/s"


def rows(results: Results) -> list[Row]:
    """Every case of a run, in order."""
    found: dict[tuple[str | None, str, ModelCase | OpCase], list[Pairing]] = {}
    for pairing in results.pairings:
        found.setdefault((pairing.model, pairing.dtype, pairing.case), []).append(pairing)
    return [_row(results, Row(*key), pairings) for key, pairings in found.items()]


def _row(results: Results, row: Row, pairings: list[Pairing]) -> Row:
    first = pairings[0]
    least = _least_seconds(results, row, first.threads)
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


def _least_seconds(results: Results, row: Row, threads: int) -> float:
    if isinstance(row.case, OpCase):
        flops, size = row.case.flops(), row.case.bytes(row.dtype)
        size = size if row.limited_by_memory else 0.0  # panels are reused from caches, copies only defeat the last one
    else:
        shape = SHAPES[row.model or ""]
        flops, size = row.case.flops(shape), row.case.bytes(shape, row.dtype)
    return results.roofline.seconds(flops, size, row.dtype, threads)


def groups(results: Results) -> Iterator[tuple[str, list[Row]]]:
    """Rows under headings: a model and element type, or ops and element type."""
    found: dict[str, list[Row]] = {}
    for row in rows(results):
        title = f"Model {row.model}, {row.dtype}" if row.model else f"Ops, {row.dtype}"
        found.setdefault(title, []).append(row)
    yield from found.items()

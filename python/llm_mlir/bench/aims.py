"""What the figures are meant to reach, and whether those of a run do.

A speed is meant against the best peer of the run whose results agree, or against a named one. A share is meant of a
ceiling of the machine: of arithmetic (``peak``) or of reading memory (``read``), as it was in each of the rounds.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ..profile.roofline import Roofline
from ..support.statistics import Ratio
from .cases import ModelCase, OpCase
from .results import Results
from .summary import Row, median_share, rows

NOT_BEHIND = 0.98
"""Lower end of the interval of the paired ratio that counts as not behind."""


@dataclass(frozen=True)
class Aim:
    """``speed`` is the ratio to the best peer, or to ``peer`` (1: not behind); ``share`` is that of ``ceiling``."""

    name: str
    covers: Callable[[Row], bool]
    speed: float | None = None
    share: float | None = None
    ceiling: str = "peak"
    peer: str | None = None

    def reached_by(self, ratio: Ratio) -> bool:
        """Whether a ratio is enough."""
        assert self.speed is not None
        return ratio.low >= NOT_BEHIND if self.speed == 1 else ratio.value >= self.speed


@dataclass(frozen=True)
class Speed:
    """One case's ratio to the peer that it is compared with."""

    row: Row
    peer: str
    ratio: Ratio


@dataclass
class Verdict:
    """What was measured for an aim: the cases, their ratios, and their shares by kind of ceiling."""

    aim: Aim
    speeds: list[Speed] = field(default_factory=list)
    shares: dict[str, list[tuple[Row, float]]] = field(default_factory=dict)

    @property
    def worst_speed(self) -> Speed | None:
        """The case that is furthest behind, by the end of the interval that counts."""
        low = self.aim.speed == 1
        return min(self.speeds, key=lambda s: s.ratio.low if low else s.ratio.value, default=None)

    def worst_share(self, kind: str) -> tuple[Row, float]:
        """The case with the least share of one kind of ceiling."""
        return min(self.shares[kind], key=lambda pair: pair[1])


def verdicts(results: Results) -> list[Verdict]:
    """Every aim, those that nothing was measured for too."""
    measured = [row for row in rows(results) if row.threads == results.threads]
    return [_verdict(aim, [row for row in measured if aim.covers(row)], results) for aim in AIMS]


def _verdict(aim: Aim, covered: list[Row], results: Results) -> Verdict:
    verdict = Verdict(aim)
    for row in covered:
        peer = row.best_peer if aim.peer is None else aim.peer
        cell = row.cells.get(peer or "")
        if aim.speed is not None and cell is not None and cell.ratio is not None and cell.agrees:
            verdict.speeds.append(Speed(row, str(peer), cell.ratio))
        if aim.share is not None:
            for kind, share in _shares(aim, row, results):
                verdict.shares.setdefault(kind, []).append((row, share))
    return verdict


def _shares(aim: Aim, row: Row, results: Results) -> Iterator[tuple[str, float]]:
    rounds = row.cells[results.base].rounds
    if aim.ceiling == "read":
        yield "read", median_share(rounds, lambda ceilings: row.bytes / ceilings.bandwidth(row.threads))
        return
    for kind, kernel in results.roofline.instructions(row.dtype, row.threads).items():
        yield kind, median_share(rounds, _arithmetic(row, kernel))


def _arithmetic(row: Row, kernel: str) -> Callable[[Roofline], float]:
    """The least seconds with the instructions of a peak kernel."""
    return lambda ceilings: row.flops / ceilings.peaks[kernel][row.threads]


def _model(model: str, dtype: str, case: ModelCase, speed: float, share: float | None, ceiling: str) -> Aim:
    def covers(row: Row) -> bool:
        return (row.model, row.dtype, row.case) == (model, dtype, case)

    return Aim(f"{case.name}, {dtype}, {model}", covers, speed, share, ceiling)


def _prefill(dtype: str, model: str, speeds: tuple[float, float], share: float) -> list[Aim]:
    pairs = zip((128, 512), speeds, strict=True)
    return [_model(model, dtype, ModelCase("prefill", tokens), speed, share, "peak") for tokens, speed in pairs]


def _decode(dtype: str, model: str, batch: int, speed: float, share: float | None) -> list[Aim]:
    return [_model(model, dtype, ModelCase("decode", tokens, batch), speed, share, "read") for tokens in (128, 2048)]


def _linear(text: str, dtype: str, rows_wanted: Callable[[int], bool], **aims: float | str) -> Aim:
    def covers(row: Row) -> bool:
        case = row.case
        return isinstance(case, OpCase) and case.op == "linear" and row.dtype == dtype and rows_wanted(case.sizes[0])

    return Aim(f"linear, {text}, {dtype}", covers, peer="onednn", **aims)  # type: ignore[arg-type]


def _least_linear(dtype: str) -> Aim:
    def covers(row: Row) -> bool:
        case = row.case
        if not isinstance(case, OpCase) or case.op != "linear" or row.dtype != dtype:
            return False
        return case.sizes[0] >= 32 and min(case.sizes[1:]) >= 512

    return Aim(f"linear, M >= 32 and N, K >= 512, {dtype}", covers, share=0.75)


def _attention(op: str, text: str, dtype: str, heads: tuple[int, int] | None = None, **aims: float | str) -> Aim:
    def covers(row: Row) -> bool:
        case = row.case
        if not isinstance(case, OpCase) or case.op != op or row.dtype != dtype:
            return False
        return heads is None or case.sizes[1:3] == heads

    return Aim(f"{text}, {dtype}", covers, **aims)  # type: ignore[arg-type]


AIMS: tuple[Aim, ...] = (
    *_prefill("f32", "S", (1.1, 1.2), 0.85),
    *_prefill("f32", "T", (1.05, 1.1), 0.88),
    *_prefill("bf16", "S", (1.15, 1.2), 0.78),
    *_prefill("bf16", "T", (1.0, 1.08), 0.88),
    *_decode("f32", "S", 1, 1.2, 0.9),
    *_decode("f32", "T", 1, 1.0, 0.9),
    *_decode("bf16", "S", 1, 1.2, 0.85),
    *_decode("bf16", "T", 1, 1.0, 0.9),
    *_decode("bf16", "S", 8, 2.0, None),
    *_decode("bf16", "T", 8, 1.4, None),
    _linear("M >= 128", "f32", lambda m: m >= 128, speed=1.0, share=0.9),
    _linear("M >= 128", "bf16", lambda m: m >= 128, speed=1.0, share=0.9),
    _least_linear("f32"),
    _least_linear("bf16"),
    _linear("M = 1", "f32", lambda m: m == 1, speed=1.0, share=0.95, ceiling="read"),
    _linear("M = 1", "bf16", lambda m: m == 1, speed=1.15, share=0.95, ceiling="read"),
    _linear("M = 8", "f32", lambda m: m == 8, speed=1.2, share=0.95, ceiling="read"),
    _linear("M = 8", "bf16", lambda m: m == 8, speed=1.2, share=0.95, ceiling="read"),
    _attention("attention", "causal attention, 512 and 2048 tokens", "f32", share=0.65),
    _attention("attention", "causal attention, 512 and 2048 tokens", "bf16", share=0.55),
    _attention(
        "cached_attention",
        "attention over 2048 cached tokens, 32/4 heads",
        "f32",
        (32, 4),
        speed=3.0,
        share=0.9,
        ceiling="read",
        peer="torch",
    ),
    _attention(
        "cached_attention",
        "attention over 2048 cached tokens, 32/4 heads",
        "bf16",
        (32, 4),
        speed=30.0,
        share=0.9,
        ceiling="read",
        peer="torch",
    ),
)
"""The aims for the two models S and T and their ops, on two cores."""

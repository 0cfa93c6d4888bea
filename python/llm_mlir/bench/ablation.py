"""What each pass of the lowering gives: models compiled without it, one after another, against one with all of them."""

import dataclasses
import itertools
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..pipeline.pillars import MARK
from ..pipeline.registry import PILLARS
from ..support.stage_edits import StageEdit
from ..support.suggest import did_you_mean
from .contestant import WorkerError
from .duel import Duel, Metrics, Pace, Score
from .match import Log
from .study import first_line
from .subjects import Subject
from .variants import Variant, VariantSide, start_variant

if TYPE_CHECKING:
    from ..pipeline.stages import Stages

NEEDED = "needed"
WRONG = "wrong"
SAME = "same code"
MEASURED = "measured"

_MOST_SECONDS = 300.0  # of a variant in all: one that hangs does not finish either


@dataclass(frozen=True)
class Omission:
    """A change of the lowering: a pass that is left out, or one with another option."""

    name: str
    stage: str
    edits: tuple[str, ...]

    @property
    def is_drop(self) -> bool:
        """Whether it leaves passes out."""
        return all(edit.startswith("drop=") for edit in self.edits)

    def __str__(self) -> str:
        return f"{self.name}@{self.stage}" if self.stage else self.name


@dataclass
class Finding:
    """What a change does: ``outcome`` is one of the above, ``note`` says why where nothing was measured."""

    omission: Omission
    outcome: str
    note: str = ""
    scores: list[Score] = field(default_factory=list)


def omissions(table: "Stages", only: Sequence[str] = (), options: bool = True) -> list[Omission]:
    """Each pass of the table left out, and each option of ours with other values; ``only`` names passes.

    Raises ValueError for a name that the table does not have.
    """
    known = {name for stage in table for name in table[stage].names()}
    for name in only:
        if name not in known:
            raise ValueError(f"--only expected passes of the lowering, got '{name}'{did_you_mean(name, sorted(known))}")
    found = []
    for stage in table:
        names = table[stage].names()
        for index, name in enumerate(names):
            if only and name not in only:
                continue
            count = names[:index].count(name)
            found.append(_drop(name, stage, count if names.count(name) > 1 else None))
            found += _alternatives(table, stage, name, count) if options else []
    return found


def pillar_omissions() -> list[Omission]:
    """For each pillar all passes that serve it left out, or in their plain forms."""
    return [Omission(f"{MARK}{pillar}", "", (f"drop={MARK}{pillar}",)) for pillar in PILLARS]


def pairs(singles: Sequence[Omission]) -> Iterator[Omission]:
    """Each two that are left out at once."""
    drops = [single for single in singles if single.is_drop]
    for first, second in itertools.combinations(drops, 2):
        # the later occurrence goes first, so that the number of the other still fits
        yield Omission(f"{first}, {second}", "", (*second.edits, *first.edits))


def _drop(name: str, stage: str, occurrence: int | None) -> Omission:
    called = name if occurrence is None else f"{name}#{occurrence}"
    return Omission(called, stage, (str(StageEdit("drop", called, stage)),))


def _alternatives(table: "Stages", stage: str, name: str, occurrence: int) -> Iterator[Omission]:
    """A pass of ours with one option changed: booleans the other way, numbers twice and half as large."""
    instance = table[stage].instances()[name][occurrence]
    if instance is None:
        return
    for option in dataclasses.fields(instance):
        for value in _other_values(getattr(instance, option.name), option.metadata.get("least")):
            changed = dataclasses.replace(instance, **{option.name: value})
            pipeline = table[stage].copy().replace(name, changed, occurrence)
            inner = str(pipeline).removeprefix(f"{pipeline.anchor}(").removesuffix(")")
            called = f"{name}{{{option.name.replace('_', '-')}={str(value).lower()}}}"
            yield Omission(called, stage, (str(StageEdit("stage", inner, stage)),))


def _other_values(value: Any, least: float | None) -> list[Any]:
    if isinstance(value, bool):
        return [not value]
    if not isinstance(value, int) or value < 1:
        return []  # 0 and text stand for what the pass chooses itself
    return [other for other in (2 * value, value // 2) if other >= (1 if least is None else least)]


@dataclass
class Ablation:
    """Runs changes against the lowering as it is, which is compiled once."""

    subject: Subject
    metrics: Metrics
    pace: Pace
    log: Log

    def run(self, changes: Sequence[Omission], then_pairs: bool = False) -> Iterator[Finding]:
        """A finding for each change, and for pairs of those that could be measured.

        Raises WorkerError when the lowering as it is cannot be compiled.
        """
        with closing(start_variant(Variant("all"), self.subject)) as base:
            base.compile(self.subject, self.metrics.cases)
            measured = []
            for change in changes:
                finding = self._find(base, change)
                measured += [change] if finding.outcome == MEASURED else []
                yield finding
            for change in pairs(measured) if then_pairs else ():
                yield self._find(base, change)

    def _find(self, base: VariantSide, change: Omission) -> Finding:
        self.log(f"without {change}" if change.is_drop else f"with {change}")
        variant = Variant(str(change), change.edits)
        with closing(start_variant(variant, self.subject, _MOST_SECONDS)) as side:
            try:
                side.compile(self.subject, self.metrics.cases)
            except WorkerError as error:
                return Finding(change, NEEDED, first_line(error).removeprefix(f"{variant.name}: "))
            try:
                return self._judge(Duel(base, side, self.subject, self.pace, lambda _: None), change)
            except WorkerError as error:
                if not base.contestant.alive:
                    raise
                return Finding(change, WRONG, first_line(error).removeprefix(f"{variant.name}: "))

    def _judge(self, duel: Duel, change: Omission) -> Finding:
        if duel.same_code:
            return Finding(change, SAME)
        if not duel.check(self.metrics.cases):
            case, worst = max(duel.checks.items(), key=lambda item: item[1].error)
            return Finding(change, WRONG, f"{case.name} differs by {worst.error:.1e} of the largest value")
        return Finding(change, MEASURED, scores=duel.scores(self.metrics))

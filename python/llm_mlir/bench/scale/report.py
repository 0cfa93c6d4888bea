"""What was predicted and checked: tables, CSV, JSON."""

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .link import Link
from .measure import Comparison
from .predict import Host, Prediction

COLUMNS = (
    "model",
    "gbit_per_s",
    "ranks",
    "degree",
    "stages",
    "step",
    "seconds",
    "tokens_per_s",
    "efficiency",
    "link_share",
    "gb_per_rank",
)


@dataclass(frozen=True)
class Scale:
    """All that ``llm-bench scale`` finds. ``predictions`` are by model and Gbit/s; the first of a step has one rank."""

    dtype: str
    hosts: Mapping[str, Host]
    links: Mapping[str, Link]
    predictions: Mapping[tuple[str, float], Sequence[Prediction]]
    checks: Sequence[Comparison]

    def rows(self) -> list[list[Any]]:
        """A line for each prediction, as ``COLUMNS`` names them; efficiency is against as many single ranks."""
        found = []
        for (model, speed), predictions in self.predictions.items():
            alone = {each.step.name: each.rate for each in predictions if each.ranks == 1}
            for each in predictions:
                efficiency = each.rate / each.ranks / alone[each.step.name]
                numbers = [each.seconds, each.rate, efficiency, each.link_seconds / each.seconds, each.rank_bytes / 1e9]
                found.append([model, speed, each.ranks, each.degree, each.stages, each.step.name, *numbers])
        return found

    def write_csv(self, path: Path) -> None:
        """The rows."""
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([COLUMNS, *self.rows()])

    def write_json(self, path: Path) -> None:
        """All of it."""
        values = {
            "dtype": self.dtype,
            "hosts": {name: asdict(host) for name, host in self.hosts.items()},
            "links": {name: asdict(link) for name, link in self.links.items()},
            "predictions": [dict(zip(COLUMNS, row, strict=True)) for row in self.rows()],
            "checks": [asdict(check) for check in self.checks],
        }
        path.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")


def prediction_lines(scale: Scale) -> list[list[str]]:
    """Header and rows of the table of predictions."""
    lines = [["model", "Gbit/s", "ranks", "N x M", "step", "tokens/s", "efficiency", "in links", "GB a rank"]]
    for model, speed, ranks, degree, stages, step, _, rate, efficiency, share, size in scale.rows():
        cells = [f"{rate:.4g}", f"{efficiency:.2f}", f"{100 * share:.0f}%", f"{size:.1f}"]
        lines.append([model, f"{speed:g}", str(ranks), f"{degree} x {stages}", step, *cells])
    return lines


def check_lines(scale: Scale) -> list[list[str]]:
    """Header and rows of what real ranks took beside what was predicted."""
    lines = [["step", "N x M", "measured ms", "predicted ms", "predicted / measured"]]
    for check in scale.checks:
        times = [f"{1e3 * check.measured:.2f}", f"{1e3 * check.predicted:.2f}"]
        ratio = f"{check.predicted / check.measured:.2f}"
        lines.append([check.step, f"{check.degree} x {check.stages}", *times, ratio])
    return lines

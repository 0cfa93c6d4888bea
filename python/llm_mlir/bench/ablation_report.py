"""What an ablation found: rows of a table, CSV, JSON values."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .ablation import Finding
from .duel import Score
from .study import score_values

_NOTE = 70  # characters of a note in the table


def ablation_lines(findings: Sequence[Finding]) -> list[list[str]]:
    """Header and rows: how many times better each metric is with the change, with its interval."""
    metrics = _metrics(findings)
    lines = [["change", "outcome", *metrics, "why"]]
    for finding in findings:
        scores = {score.metric: score for score in finding.scores}
        cells = [_cell(scores[metric]) if metric in scores else "-" for metric in metrics]
        lines.append([str(finding.omission), finding.outcome, *cells, finding.note[:_NOTE]])
    return lines


def _cell(score: Score) -> str:
    if score.unit == "bytes":
        return f"{score.ratio.value:.3f}"
    mark = {"faster": " +", "slower": " -"}.get(score.verdict, "")
    return f"{score.ratio.value:.3f} [{score.ratio.low:.3f}, {score.ratio.high:.3f}]{mark}"


def _metrics(findings: Sequence[Finding]) -> list[str]:
    return list(dict.fromkeys(score.metric for finding in findings for score in finding.scores))


def finding_values(finding: Finding) -> dict[str, Any]:
    """As JSON values."""
    change = finding.omission
    return {
        "pass": change.name,
        "stage": change.stage,
        "edits": list(change.edits),
        "outcome": finding.outcome,
        "note": finding.note,
        "scores": [*map(score_values, finding.scores)],
    }


def write_csv(findings: Sequence[Finding], path: Path) -> None:
    """A line for each change and metric."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["change", "outcome", "metric", "unit", "all", "changed", "ratio", "low", "high", "why"])
        for finding in findings:
            for score in finding.scores:
                ratio = score.ratio
                values = [score.metric, score.unit, score.a, score.b, ratio.value, ratio.low, ratio.high]
                table.writerow([finding.omission, finding.outcome, *values, finding.note])
            if not finding.scores:
                table.writerow([finding.omission, finding.outcome, *[""] * 7, finding.note])

"""What an ablation found: rows of a table, CSV, JSON values, bars."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .ablation import MEASURED, Finding
from .duel import Score
from .study import score_values

_INCHES = 0.3  # of a row of the plot
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


def write_plot(findings: Sequence[Finding], path: Path) -> None:
    """A panel for each metric that was timed; raises ImportError without matplotlib (the ``bench`` extra)."""
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    shown = [finding for finding in findings if finding.outcome == MEASURED]
    metrics = [score.metric for score in shown[0].scores if score.unit == "s"]
    size = (4 + 3 * len(metrics), 1.5 + _INCHES * len(shown))
    figure, axes = plt.subplots(1, max(1, len(metrics)), figsize=size, squeeze=False, sharey=True)
    for axis, metric in zip(axes[0], metrics, strict=False):
        _panel(axis, metric, [next(s for s in finding.scores if s.metric == metric) for finding in shown])
    axes[0][0].set_yticks(range(len(shown)), [str(finding.omission) for finding in shown], fontsize=8)
    axes[0][0].set_ylim(len(shown) - 0.5, -0.5)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _panel(axis: Any, title: str, scores: Sequence[Score]) -> None:
    for place, score in enumerate(scores):
        value, low, high = (100 * (part - 1) for part in (score.ratio.value, score.ratio.low, score.ratio.high))
        color = {"faster": "tab:green", "slower": "tab:red"}.get(score.verdict, "tab:gray")
        axis.barh(place, value, 0.7, color=color, xerr=[[value - low], [high - value]], ecolor="black")
    axis.axvline(0, color="black", linewidth=0.8)
    axis.set_title(f"{title}: % faster with the change", fontsize=9, loc="left")
    axis.spines[["top", "right"]].set_visible(False)

"""What an ablation found, as bars with intervals: green and red where they leave out 0."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .ablation import MEASURED, Finding
from .duel import Score

_INCHES = 0.3  # of a row
_TICKS = (-90, -50, -20, -10, -5, -2, 0, 2, 5, 10, 20, 50, 100, 200, 500, 1000)  # percent


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
    axis.set_xscale("symlog", linthresh=2, linscale=0.6)  # one pass gives half of the speed, another a hundredth
    low, high = axis.get_xlim()
    shown = [tick for tick in _TICKS if low <= tick <= high]
    axis.set_xticks(shown, [f"{tick:+}" if tick else "0" for tick in shown], fontsize=7)
    axis.minorticks_off()
    axis.grid(axis="x", linewidth=0.3)
    axis.set_title(f"{title}: % faster with the change", fontsize=9, loc="left")
    axis.spines[["top", "right"]].set_visible(False)

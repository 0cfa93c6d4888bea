"""Predictions as curves."""

from pathlib import Path
from typing import Any

from .report import Scale


def write_plot(scale: Scale, path: Path) -> None:
    """Tokens per second by ranks, a panel for each model and step; raises ImportError without matplotlib."""
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    models = list(dict.fromkeys(model for model, _ in scale.predictions))
    steps = list(dict.fromkeys(each.step.name for found in scale.predictions.values() for each in found))
    size = (4.5 * len(models), 3.5 * len(steps))
    figure, axes = plt.subplots(len(steps), len(models), figsize=size, squeeze=False)
    for row, step in zip(axes, steps, strict=True):
        for axis, model in zip(row, models, strict=True):
            _panel(axis, scale, model, step)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _panel(axis: Any, scale: Scale, model: str, step: str) -> None:
    ranks: list[int] = []
    ideal: list[float] = []
    for (name, speed), found in scale.predictions.items():
        points = [each for each in found if each.step.name == step]
        if name != model or not points:
            continue
        ranks = [each.ranks for each in points]
        axis.plot(ranks, [each.rate for each in points], marker="o", markersize=3, label=f"{speed:g} Gbit/s")
        ideal = [points[0].rate * count for count in ranks]
    axis.plot(ranks, ideal, linestyle="--", color="gray", linewidth=0.8, label="ideal")
    axis.set_xscale("log", base=2)
    axis.set_yscale("log", base=10)
    axis.set_xticks(ranks, [str(count) for count in ranks])
    axis.set_xlabel("ranks")
    axis.set_title(f"{model}, {step}: tokens/s", fontsize=9, loc="left")
    axis.legend(fontsize=7, frameon=False)
    axis.spines[["top", "right"]].set_visible(False)

"""Shares of the roofline as bars, one panel for each group of cases."""

from pathlib import Path
from typing import Any

from .results import Results
from .summary import Row, groups

_INCHES = 0.35  # of a case


def write_plot(results: Results, path: Path) -> None:
    """Writes a PNG; raises ImportError without matplotlib (the ``bench`` extra)."""
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    found = list(groups(results))
    heights = [1 + _INCHES * len(group) for _, group in found] or [1]
    figure, axes = plt.subplots(
        len(heights), 1, figsize=(9, sum(heights) + 1), squeeze=False, gridspec_kw={"height_ratios": heights}
    )
    names = list(dict.fromkeys(name for _, group in found for row in group for name in row.cells))
    colors = {name: plt.get_cmap("tab10")(number % 10) for number, name in enumerate(names)}
    for axis, (title, group) in zip(axes[:, 0], found, strict=False):
        _panel(axis, title, group, colors)
    handles = [plt.Rectangle((0, 0), 1, 1, color=color) for color in colors.values()]
    figure.legend(handles, list(colors), loc="upper center", ncols=min(5, len(colors) or 1), frameon=False)
    figure.tight_layout(rect=(0, 0, 1, 1 - 0.5 / (sum(heights) + 1)))
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _panel(axis: Any, title: str, group: list[Row], colors: dict[str, Any]) -> None:
    for place, row in enumerate(group):
        width = 0.8 / len(row.cells)
        for number, (name, cell) in enumerate(row.cells.items()):
            axis.barh(place - 0.4 + (number + 0.5) * width, 100 * cell.share, width, color=colors[name])
    axis.set_yticks(range(len(group)), [row.case.name for row in group], fontsize=8)
    axis.set_ylim(len(group) - 0.5, -0.5)
    axis.set_xlim(0, 105)
    axis.set_title(f"{title}: % of the roofline", fontsize=9, loc="left")
    axis.spines[["top", "right"]].set_visible(False)

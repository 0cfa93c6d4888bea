"""``docs/performance.md`` from the JSON of a run."""

from pathlib import Path

from .machine import MEMORY_UNIT
from .results import Results
from .summary import groups
from .tables import case_lines, load_lines, markdown_table, roofline_lines

_INTRODUCTION = """\
# Performance

Written by `llm-bench report` from the results of one run; do not edit by hand.

Contestants ran in turn (A B A B), each in a process of its own that was stopped while the other one ran. Cells hold the
median, half of the range between the quartiles, and the share of what the roofline allows: the larger of FLOPs over
peak and bytes over read bandwidth, both measured in the same run. The last column says how many times faster
{base} is than the best peer whose results agree, with the 95% interval of the paired ratio. Models have random weights;
every contestant computes logits for last positions only, from the same weights and tokens. Decode rates are sums over
the batch.
"""


def write_report(results: Results, path: Path, plot: Path | None) -> None:
    """Writes Markdown to ``path``; ``plot`` is the picture to show."""
    parts = [_INTRODUCTION.format(base=results.base), _machine(results), markdown_table(roofline_lines(results))]
    if plot is not None:
        parts.append(f"![Shares of the roofline]({_relative(plot, path)})\n")
    for title, group in groups(results):
        parts.append(f"## {title}, {results.threads} threads\n\n" + markdown_table(case_lines(results, group)))
    if results.loads:
        parts.append(
            "## Loading\n\nFrom the start of loading to a model that can run; caches on disk are used where "
            "a contestant has them.\n\n" + markdown_table(load_lines(results))
        )
    if results.skipped:
        parts.append("## Left out\n\n" + "".join(f"* {reason}\n" for reason in results.skipped))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(parts))


def _machine(results: Results) -> str:
    machine = results.machine
    versions = ", ".join(f"{name} {version}" for name, version in sorted(results.versions.items()))
    return (
        f"**Machine:** {machine['cpu']}, {machine['cores']} cores, last-level cache "
        f"{machine['last_level_cache'] >> 20} MiB, {machine['memory'] / MEMORY_UNIT:.0f} GiB of memory; "
        f"{', '.join(machine['features'])}; {machine['system']}, Python {machine['python']}.\n\n"
        f"**Versions:** {versions}.\n"
    )


def _relative(plot: Path, page: Path) -> str:
    import os

    return Path(os.path.relpath(plot.resolve(), page.resolve().parent)).as_posix()

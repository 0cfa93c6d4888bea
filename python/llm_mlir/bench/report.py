"""``docs/performance.md`` from the JSON of a run."""

from pathlib import Path

from ..profile.machine import MEMORY_UNIT
from .aim_tables import aim_lines, scaling_lines, start_aim_lines
from .aims import NOT_BEHIND
from .results import Results
from .summary import groups
from .tables import case_lines, load_lines, markdown_table, roofline_lines, start_lines

_INTRODUCTION = """\
# Performance

Written by `llm-bench report` from the results of `llm-bench`; do not edit by hand.

Contestants ran alternately (A B A B), each in a process of its own that was stopped while another one ran; those of a
comparison ran in one run. Models have random weights; every contestant computes logits for last positions only, from
the same weights and tokens, and its results were checked against those of {base}. Decode rates are sums over the batch.

The machine's ceilings were measured, too: thoroughly before and after each run, of which the table shows the best, and
briefly in every round. A share of a ceiling is the median over rounds of the time that the round's ceilings allow by
the time that the contestant took in it, so that a clock that drifts is in both; runs that measured none in their
rounds are compared with the table.
"""


_AIMS = """\
## Aims

The speed is that of {base} by the best peer's (or the named one's), with the 95% interval of the paired ratio; "not
behind" means that its lower end is at least {not_behind}. Where an aim covers several cases the worst is shown.
"""

_SCALING = """\
Runs with one thread and with {threads} were made one after the other; their times are compared at one clock: multiplied
by the f32 peak per thread in the same rounds, where those were measured.
"""

_BF16 = """\
This machine multiplies bf16 in more than one way ({kinds}), whose ceilings are far apart: shares of each are given,
and the code uses the fastest; FMA is one of factors widened to f32. Where memory delivers the weights of a short prompt
more slowly than that, the share of the roofline in the tables below is that of the lower ceiling.
"""

_CASES = """\
## All cases

Cells hold the median, half of the range between the quartiles, and the share of what the roofline allows: the larger
of FLOPs over peak (for bf16 that of the fastest instruction) and bytes over read bandwidth, round by round. The last
column says how many times faster {base} is than the best peer whose results agree.
"""

_STARTS = """\
## Start and memory

From the start of a process to the first token of a prompt of 16 tokens, room for one sequence of 2048. A cold start
finds no compiled code and no packed weights of its own; the checkpoint is in the page cache. Memory is the most that
was resident (VmHWM).
"""

_LOADS = """\
## Loading in the runs above

From the start of loading to a model that can run; caches on disk are used where a contestant has them. The peak of
memory is that of all cases together.
"""


def write_report(results: Results, path: Path, plot: Path | None) -> None:
    """Writes Markdown to ``path``; ``plot`` is the picture to show."""
    parts = [_INTRODUCTION.format(base=results.base), _machine(results), markdown_table(roofline_lines(results))]
    if plot is not None:
        parts.append(f"![Shares of the roofline]({_relative(plot, path)})\n")
    parts += [_aims(results), *_starts(results), _CASES.format(base=results.base)]
    parts += [f"### {title}\n\n" + markdown_table(case_lines(results, group)) for title, group in groups(results)]
    if results.loads:
        parts.append(_LOADS + "\n" + markdown_table(load_lines(results)))
    if results.skipped:
        parts.append("## Left out\n\n" + "".join(f"* {reason}\n" for reason in results.skipped))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(parts))


def _aims(results: Results) -> str:
    kinds = results.roofline.ceilings("bf16", results.threads) if results.roofline.peaks else {}
    text = _AIMS.format(base=results.base, not_behind=NOT_BEHIND)
    text += _BF16.format(kinds=", ".join(kinds)) if len(kinds) > 1 else ""
    text += "\n" + markdown_table(aim_lines(results))
    scaling = scaling_lines(results)
    if len(scaling) > 1:
        text += "\n" + _SCALING.format(threads=results.threads) + "\n" + markdown_table(scaling)
    return text


def _starts(results: Results) -> list[str]:
    if not results.starts:
        return []
    tables = [start_aim_lines(results), start_lines(results)]
    return [_STARTS + "".join("\n" + markdown_table(lines) for lines in tables if len(lines) > 1)]


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

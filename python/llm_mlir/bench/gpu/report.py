"""A page in Markdown, and tables on the terminal, from the results of ``llm-bench gpu``."""

from collections.abc import Sequence
from pathlib import Path

from ...support.statistics import paired_ratio, summarize
from ..tables import markdown_table
from .results import OURS, GpuResults, Timing

AIMS = {"linear": 0.9, "attention": 0.9, "rows": 0.85}
"""Of the speed of cuBLAS, of the best backend of PyTorch's attention, and of the bandwidth of a copy."""

_LARGE = 1 << 24  # bytes: below, a kernel's start takes longer than its memory

_INTRODUCTION = """\
# Performance on a GPU

Written by `llm-bench gpu report` from the results of `llm-bench gpu run`; do not edit by hand.
"""
_TIMINGS = """\
Contestants alternated on the same operands, each as a CUDA graph over more copies of them than the second level cache
holds; times are by events, medians of a call. The ratio is that of a peer's time to ours, with its 95% interval.
"""
_TITLES = {
    "linear": "Linears beside cuBLAS",
    "attention": "Attention beside PyTorch's backends",
    "rows": "Kernels that are bound by memory",
}


def write_report(results: GpuResults, path: Path) -> None:
    """Writes Markdown to ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page(results))


def page(results: GpuResults) -> str:
    """The whole page."""
    machine = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in results.machine.items())
    versions = ", ".join(f"{name} {version}" for name, version in sorted(results.versions.items()))
    parts = [_INTRODUCTION, f"**Machine:** {machine}.\n\n**Versions:** {versions}.\n"]
    if results.checks:
        passed = sum(check.passed for check in results.checks)
        parts += ["## Checks against float64", f"{passed} of {len(results.checks)} passed.\n"]
        parts.append(markdown_table(check_lines(results)))
    if results.sanitized:
        parts += ["## compute-sanitizer\n", markdown_table(sanitizer_lines(results))]
    if results.timings:
        parts += ["## Aims\n", markdown_table(aim_lines(results)), _TIMINGS]
    for family, title in _TITLES.items():
        timings = [timing for timing in results.timings if timing.family == family]
        if timings:
            parts += [f"## {title}\n", markdown_table(timing_lines(timings, results.copy_bandwidth))]
    if results.decoded:
        parts += ["## Whole models beside torch.compile\n", markdown_table(decode_lines(results))]
    if notes := [*_problems(results), *results.skipped]:
        parts.append("## Left out\n\n" + "".join(f"* {note}\n" for note in notes))
    return "\n".join(parts)


def check_lines(results: GpuResults) -> list[list[str]]:
    """Header and a row for each case."""
    lines = [["case", "kernels", "error, of the largest result", "passed"]]
    for check in results.checks:
        names = ", ".join(dict.fromkeys(check.kernels)) or "-"
        lines.append([check.case, names, check.detail.replace("|", "\\|"), "yes" if check.passed else "no"])
    return lines


def sanitizer_lines(results: GpuResults) -> list[list[str]]:
    """Header and a row for each tool."""
    rows = [[each.tool, str(each.status), each.summary] for each in results.sanitized]
    return [["tool", "exit status", "summary"], *rows]


def aim_lines(results: GpuResults) -> list[list[str]]:
    """Header and a row for each family: how many cases reach the aim, and the worst of them."""
    lines = [["kernels", "aim", "reached", "worst"]]
    units = {"linear": "of cuBLAS", "attention": "of the best backend", "rows": "of copy bandwidth"}
    for family, aim in AIMS.items():
        scores = [(score, t.case) for t in results.timings if (score := _score(t, results.copy_bandwidth)) is not None]
        scores = [(score, case) for score, case in scores if _family(results, case) == family]
        worst = "not measured" if not scores else "{:.0%}: {}".format(*min(scores))
        reached = f"{sum(score >= aim for score, _ in scores)} of {len(scores)}"
        lines.append([family, f"{aim:.0%} {units[family]}", reached, worst])
    return lines


def _family(results: GpuResults, case: str) -> str:
    return next(timing.family for timing in results.timings if timing.case == case)


def _score(timing: Timing, copy: float | None) -> float | None:
    """Our share of what the aim is about; None where there is nothing to compare with."""
    if not _counts(timing, OURS):
        return 0.0 if OURS in timing.problems else None
    if timing.family == "rows":
        if copy is None or timing.bytes < _LARGE:
            return None
        return timing.bytes / summarize(timing.rounds[OURS]).median / copy
    best = _best_peer(timing)
    return None if best is None else paired_ratio(timing.rounds[best], timing.rounds[OURS]).value


def _counts(timing: Timing, name: str) -> bool:
    return name in timing.rounds and name not in timing.problems


def _best_peer(timing: Timing) -> str | None:
    names = [name for name in timing.rounds if name != OURS and _counts(timing, name)]
    return min(names, key=lambda name: summarize(timing.rounds[name]).median, default=None)


def timing_lines(timings: Sequence[Timing], copy: float | None) -> list[list[str]]:
    """Header and rows of one family: microseconds of each contestant, our rates, and the ratio to the best peer."""
    names = list(dict.fromkeys(name for timing in timings for name in timing.rounds))
    lines = [["case", *[f"{name}, us" for name in names], "TFLOP/s", "GB/s", "of a copy", "best peer / ours"]]
    for timing in timings:
        cells = [_cell(timing, name) for name in names]
        seconds = summarize(timing.rounds[OURS]).median if OURS in timing.rounds else None
        rates = ["-"] * 3 if seconds is None else _rates(timing, seconds, copy)
        lines.append([timing.case, *cells, *rates, _ratio(timing)])
    return lines


def _cell(timing: Timing, name: str) -> str:
    if name not in timing.rounds:
        return "-"
    summary = summarize(timing.rounds[name])
    return f"{summary.median * 1e6:.1f} ±{summary.spread:.0%}" + ("" if _counts(timing, name) else " differs!")


def _rates(timing: Timing, seconds: float, copy: float | None) -> list[str]:
    rate = timing.bytes / seconds
    flops = f"{timing.flops / seconds / 1e12:.0f}" if timing.flops else "-"
    return [flops, f"{rate / 1e9:.0f}", "-" if copy is None else f"{rate / copy:.0%}"]


def _ratio(timing: Timing) -> str:
    best = _best_peer(timing)
    if best is None or OURS not in timing.rounds:
        return "-"
    ratio = paired_ratio(timing.rounds[best], timing.rounds[OURS])
    return f"{ratio.value:.2f} [{ratio.low:.2f}, {ratio.high:.2f}] {best}"


def decode_lines(results: GpuResults) -> list[list[str]]:
    """Header and rows: milliseconds of each contestant, and how far their logits are apart."""
    names = list(dict.fromkeys(name for each in results.decoded for name in each.rounds))
    lines = [["case", *[f"{name}, ms" for name in names], "difference of logits"]]
    for each in results.decoded:
        summaries = [summarize(each.rounds[name]) if name in each.rounds else None for name in names]
        cells = ["-" if s is None else f"{s.median * 1e3:.2f} ±{s.spread:.0%}" for s in summaries]
        lines.append([each.case, *cells, "-" if each.agreement is None else f"{each.agreement:.1e}"])
    return lines


def _problems(results: GpuResults) -> list[str]:
    timings = [f"{t.case}: {name}: {words}" for t in results.timings for name, words in t.problems.items()]
    return [*timings, *(f"{each.case}: {each.problem}" for each in results.decoded if each.problem)]

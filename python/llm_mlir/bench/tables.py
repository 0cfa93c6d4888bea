"""Results as tables, on a terminal and in Markdown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..profile.roofline import INSTRUCTIONS
from .results import Results
from .summary import Cell, Row, fastest_starts, groups

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table


def roofline_lines(results: Results) -> list[list[str]]:
    """Header and rows of what the machine can do, by threads."""
    roofline = results.roofline
    counts = sorted({count for by in roofline.peaks.values() for count in by})
    lines = [["ceiling", *[f"{count} thread{'s' if count > 1 else ''}" for count in counts]]]
    for name, by in roofline.peaks.items():
        lines.append([f"{_ceiling(name)}, GFLOP/s", *[f"{by[count] / 1e9:.0f}" for count in counts]])
    if roofline.reads:
        best = [f"{roofline.bandwidth(count) / 1e9:.1f}" for count in counts]
        lines.append(["read from memory, GB/s (best kernel)", *best])
    return lines


def _ceiling(kernel: str) -> str:
    """``peak_bf16_amx`` as ``peak bf16 (AMX)``."""
    for dtype, kinds in INSTRUCTIONS.items():
        if kernel in kinds:
            return f"peak {dtype} ({kinds[kernel]})"
    return kernel


def case_lines(results: Results, group: Sequence[Row]) -> list[list[str]]:
    """Header and rows of one group: a column for each contestant, then the ratio to the best peer."""
    names = list(dict.fromkeys(name for row in group for name in row.cells))
    lines = [["case", "unit", *names, f"{results.base} / best peer"]]
    for row in group:
        cells = [_text(row, row.cells[name]) if name in row.cells else "-" for name in names]
        lines.append([row.case.name, row.unit, *cells, _ratio(row)])
    return lines


def _text(row: Row, cell: Cell) -> str:
    rate = row.rate(cell.seconds.median)
    number = f"{rate:.0f}" if rate >= 100 else f"{rate:.1f}" if rate >= 10 else f"{rate:.2f}"
    differs = "" if cell.agrees else " differs!"
    return f"{number} ±{100 * cell.seconds.spread:.0f}% ({100 * cell.share:.0f}%){differs}"


def _ratio(row: Row) -> str:
    if row.best_peer is None:
        return "-"
    ratio = row.cells[row.best_peer].ratio
    assert ratio is not None
    return f"{ratio.value:.2f} [{ratio.low:.2f}, {ratio.high:.2f}] {row.best_peer}"


def load_lines(results: Results) -> list[list[str]]:
    """Header and rows of load and compile times and peak memory."""
    lines = [["model", "dtype", "contestant", "load + compile, s", "peak memory, GB"]]
    for loaded in results.loads:
        memory = "-" if loaded.peak_memory is None else f"{loaded.peak_memory / 1e9:.2f}"
        lines.append([loaded.model, loaded.dtype, loaded.contestant, f"{loaded.seconds:.1f}", memory])
    return lines


def start_lines(results: Results) -> list[list[str]]:
    """Header and rows of the time to a first token; the fastest of several starts of a kind."""
    lines = [
        [
            *("model", "dtype", "contestant", "start", "first token after, s", "of which loading, s"),
            *("compile, s", "pack, s", "peak memory, GB", "weights + KV cache + arena, GB"),
        ]
    ]
    for start in fastest_starts(results):
        kind = "cached" if start.cached else "cold"
        times = [f"{start.seconds:.2f}", f"{start.load_seconds:.2f}"]
        steps = [_optional(start.facts.get(name), 1) for name in ("compile_seconds", "pack_seconds")]
        memory = [_optional(size, 1e9) for size in (start.peak_memory, start.needed_memory)]
        lines.append([start.model, start.dtype, start.contestant, kind, *times, *steps, *memory])
    return lines


def _optional(value: float | None, unit: float) -> str:
    return "-" if value is None else f"{value / unit:.2f}"


def print_tables(results: Results, console: "Console") -> None:
    """Prints everything."""
    if results.roofline.peaks:
        console.print(_table("Machine", roofline_lines(results)))
    for title, group in groups(results):
        console.print(_table(f"{title}: median ±spread (of the roofline)", case_lines(results, group)))
    if results.loads:
        console.print(_table("Loading", load_lines(results)))
    if results.starts:
        console.print(_table("Start to first token", start_lines(results)))
    for reason in results.skipped:
        console.print(f"skipped: {reason}", markup=False)


def print_table(console: "Console", title: str, lines: Sequence[Sequence[str]]) -> None:
    """Prints a header and rows."""
    console.print(_table(title, lines))


def _table(title: str, lines: Sequence[Sequence[str]]) -> "Table":
    from rich.table import Table

    table = Table(title=title, title_justify="left")
    for number, column in enumerate(lines[0]):
        table.add_column(column, justify="left" if number == 0 else "right")
    for line in lines[1:]:
        table.add_row(*line)
    return table


def markdown_table(lines: Sequence[Sequence[str]]) -> str:
    """The same lines in Markdown."""
    rule = ["---" if number == 0 else "---:" for number in range(len(lines[0]))]
    return "\n".join("| " + " | ".join(line) + " |" for line in [lines[0], rule, *lines[1:]]) + "\n"

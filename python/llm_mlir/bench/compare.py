"""``llm-bench compare``: two tables of stages, one model, one verdict."""

import argparse
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console

from .contestant import WorkerError
from .duel import Duel, Score
from .match import Log
from .study import (
    first_line,
    machine_facts,
    metrics_of,
    pace_of,
    score_values,
    start_duel,
    subject_of,
    variant_of,
    write_json,
)
from .tables import print_table


def compare_command(arguments: argparse.Namespace, log: Log, console: Console) -> int:
    """Runs the command; 0 when both compute the same.

    Raises ValueError for words that say nothing, WorkerError for a side that cannot be compiled or run.
    """
    variants = variant_of("a", arguments.a, arguments.load), variant_of("b", arguments.b, arguments.load)
    subject, pace = subject_of(arguments), pace_of(arguments)
    metrics = metrics_of(arguments, subject)
    for variant in variants:
        log(variant.description)
    with ExitStack() as stack:
        try:
            duel = start_duel(stack, variants, subject, metrics, pace, log)
            right = duel.check(metrics.cases)
            scores = duel.scores(metrics) if right and (arguments.control or not duel.same_code) else []
        except WorkerError as error:
            raise WorkerError(first_line(error)) from None
        _report(duel, right, scores, console, arguments.json)
    return 0 if right else 1


def _report(duel: Duel, right: bool, scores: Sequence[Score], console: Console, path: Path | None) -> None:
    if path is not None:
        checks = {case.name: {"error": check.error, "limit": check.limit} for case, check in duel.checks.items()}
        variants = {side.variant.name: list(side.variant.edits) for side in (duel.a, duel.b)}
        found = [*map(score_values, scores)]
        more = {"variants": variants, "right": right, "same_code": duel.same_code, "checks": checks, "scores": found}
        write_json(path, {**machine_facts(duel.subject), **more})
    if not right:
        case, worst = max(duel.checks.items(), key=lambda item: item[1].error)
        console.print(
            f"wrong: {case.name} of b differs from a by {worst.error:.1e} of the largest value, "
            f"expected at most {worst.limit:.0e}",
            markup=False,
        )
    elif not scores:
        console.print("right, and the same: a and b are one program, byte for byte", markup=False)
    else:
        print_table(console, f"{duel.subject.title}: b against a", score_lines(scores))


def score_lines(scores: Sequence[Score]) -> list[list[str]]:
    """Header and a row for each metric."""
    lines = [["metric", "a", "b", "b better by", "95% interval", "verdict", "largest error", "rounds"]]
    for score in scores:
        interval = "-" if score.unit == "bytes" else f"[{score.ratio.low:.3f}, {score.ratio.high:.3f}]"
        error = "-" if score.check is None else f"{score.check.error:.1e}"
        sides = [_amount(score.a, score.unit), _amount(score.b, score.unit)]
        rounds = str(score.rounds or "-")
        better = f"{score.ratio.value:.{4 if score.unit == 'bytes' else 3}f}"
        lines.append([score.metric, *sides, better, interval, score.verdict, error, rounds])
    return lines


def _amount(value: float, unit: str) -> str:
    if unit == "bytes":
        return f"{value:,.0f} B"
    return f"{value:.2f} s" if value >= 1 else f"{1e3 * value:.2f} ms" if value >= 1e-3 else f"{1e6 * value:.1f} us"

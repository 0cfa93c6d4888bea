"""Tries random inputs of every kind, in turn, and prints what failed as the beginning of a test.

Exits with 1 when something failed. The same seed and kind give the same inputs in the same order.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from random import Random

from ..findings import Report
from . import Run, fuzzers

_ROUND = 60.0
"""Seconds that a kind has before the next one is due."""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code."""
    known = fuzzers()
    options = _parser(known).parse_args(argv)
    kinds = {name: run for name, (_, run) in known.items() if name in (options.kind or known)}
    reports = run_kinds(kinds, options.seed, time.monotonic() + 60 * options.minutes)
    for name, report in reports.items():
        for finding in report.findings:
            sys.stdout.write(f"=== {name}: {finding.problem}\n{finding.test}\n")
    for name, report in reports.items():
        sys.stdout.write(f"{name}: {report}; {len(report.findings)} findings\n")
    return int(any(report.findings for report in reports.values()))


def run_kinds(kinds: dict[str, Run], seed: int, deadline: float) -> dict[str, Report]:
    """Runs the kinds in turn, in rounds, until ``deadline``: each gets its share of what is left, a minute at most."""
    reports = {name: Report() for name in kinds}
    generators = {name: Random(f"{name} {seed}") for name in kinds}
    while True:
        for place, (name, run) in enumerate(kinds.items()):
            now = time.monotonic()
            share = min(_ROUND, (deadline - now) / (len(kinds) - place))
            reports[name].merge(run(generators[name], now + share))
        if time.monotonic() >= deadline:
            return reports


def _parser(known: dict[str, tuple[str, Run]]) -> argparse.ArgumentParser:
    width = max(map(len, known))
    lines = "\n".join(f"  {name:{width}}  {line}" for name, (line, _) in known.items())
    parser = argparse.ArgumentParser(
        "python -m llm_mlir.testing.fuzz",
        description=(__doc__ or "").split("\n\n")[0],
        epilog=f"kinds:\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--minutes", type=float, default=1.0, help="how long in all (default: 1)")
    parser.add_argument("--seed", type=int, default=0, help="of the random inputs (default: 0)")
    parser.add_argument("--kind", action="append", choices=list(known), help="only this kind; may be given again")
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""Plants small faults, one at a time, and says which ones no test notices.

Works on a private copy of the repository, which is the current folder. Exits with 1 when a fault survived that is not
known to change nothing, or when what is known of faults is stale.
"""

import argparse
import difflib
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from .choice import choose, core_tests, near_tests
from .equivalents import reason, stale
from .sites import Site
from .trial import Copy, Outcome


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code."""
    options = _parser().parse_args(argv)
    root = Path.cwd()
    if not (root / "passes").is_dir():
        sys.stderr.write(f"mutants: expects to run in the repository, which has a folder passes, got {root}\n")
        return 2
    old = stale(root)
    for line in old:
        sys.stdout.write(f"stale: {line}\n")
    counts: Counter[str] = Counter()
    with Copy(root) as copy:
        for number, site in enumerate(choose(root, options.count, options.seed)[options.skip :], options.skip):
            if options.file not in site.file:
                continue
            outcome = _outcome(copy, site)
            counts[outcome.state] += 1
            _tell(number, site, outcome, (copy.root / site.file).read_bytes())
    sys.stdout.write(", ".join(f"{count} {state}" for state, count in counts.most_common()) + "\n")
    return int(bool(old) or counts["survived"] > 0)


def _outcome(copy: Copy, site: Site) -> Outcome:
    if why := reason(site, (copy.root / site.file).read_bytes()):
        return Outcome("equivalent", why)
    near = near_tests(copy.root, site.file)
    return copy.trial(site, [near, [test for test in core_tests(site.file) if test not in near]])


def _tell(number: int, site: Site, outcome: Outcome, source: bytes) -> None:
    sys.stdout.write(f"{number}: {outcome.state}: {site.file}:{site.line} {site.kind}: {outcome.by}\n")
    if outcome.state == "survived":
        sys.stdout.write(diff(site, source))
    sys.stdout.flush()


def diff(site: Site, source: bytes) -> str:
    """A fault as a unified diff."""
    before, after = (text.decode().splitlines(keepends=True) for text in (source, site.apply(source)))
    return "".join(difflib.unified_diff(before, after, site.file, site.file, n=1))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m llm_mlir.testing.mutants", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--count", type=int, default=100, help="how many faults (default: 100)")
    parser.add_argument("--seed", type=int, default=0, help="which faults (default: 0)")
    parser.add_argument("--skip", type=int, default=0, help="leave out the first of them, which are known (default: 0)")
    parser.add_argument("--file", default="", help="only those in files whose path has this")
    return parser


if __name__ == "__main__":
    sys.exit(main())

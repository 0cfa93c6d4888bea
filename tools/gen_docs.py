"""Writes the reference pages in ``docs/`` from the sources and tests.

    python -m llm_mlir.tools.gen_docs            writes them
    python -m llm_mlir.tools.gen_docs --check    fails when one is stale, and says what differs
    python -m llm_mlir.tools.gen_docs --stages   takes the snapshots in docs/stages anew

Run at the repository's root. The snapshots are not checked: a new register tile changes thousands of their lines.
"""

import argparse
import difflib
import sys
from collections.abc import Callable
from pathlib import Path

from llm_mlir.tools.docs.dialect_page import dialect_page
from llm_mlir.tools.docs.passes_page import passes_page
from llm_mlir.tools.docs.stages import stage_files

PAGES: dict[str, Callable[[Path], str]] = {"dialect.md": dialect_page, "passes.md": passes_page}


def pages(root: Path) -> dict[Path, str]:
    """The text of every reference page."""
    return {root / "docs" / name: make(root) for name, make in PAGES.items()}


def snapshots(root: Path) -> dict[Path, str]:
    """The text of every file in ``docs/stages``."""
    return {root / "docs" / "stages" / name: text for name, text in stage_files(root).items()}


def stale(written: dict[Path, str]) -> list[str]:
    """Differences between the files on disk and what they should be, as diffs of at most 20 lines."""
    reports = []
    for path, text in written.items():
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        diff = difflib.unified_diff(old.splitlines(), text.splitlines(), str(path), "generated", lineterm="", n=1)
        if lines := list(diff):
            reports.append("\n".join(lines[:20]))
    return reports


def main(arguments: list[str] | None = None) -> int:
    """The command; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m llm_mlir.tools.gen_docs", description="Write docs/ from the sources."
    )
    parser.add_argument("--check", action="store_true", help="only compare; exit 1 when a page is stale")
    parser.add_argument("--stages", action="store_true", help="write docs/stages instead of the reference pages")
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="the repository (default: the current folder)")
    options = parser.parse_args(arguments)
    if not (options.root / "test" / "dialects").is_dir():
        parser.error(f"{options.root} is not the repository: it has no test/dialects")
    written = snapshots(options.root) if options.stages else pages(options.root)
    if options.check:
        reports = stale(written)
        for report in reports:
            print(report, file=sys.stderr)
        if reports:
            print(f"{len(reports)} stale pages: run python -m llm_mlir.tools.gen_docs", file=sys.stderr)
        return int(bool(reports))
    for path, text in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(options.root))
    return 0


if __name__ == "__main__":
    sys.exit(main())

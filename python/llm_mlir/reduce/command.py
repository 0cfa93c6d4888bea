"""The process a user starts as ``llm-reduce``."""

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from ..opt.supervisor import ChildOutcome, run_in_child
from ..support.stage_edits import add_load_option, add_stage_options

_EPILOG = """\
examples:
  llm-reduce big.mlir --load my_pass.py --check-each --passes=my-pass -o small.mlir
  llm-reduce big.mlir --load my_pass.py --check-each --insert my-pass@graph
  llm-reduce big.mlir --test 'sh -c "! llm-opt {} --stop-after=vector"'

Exit code: 0, or 1 after an error.
"""


class ReduceError(Exception):
    """What cannot be reduced; the message says why."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise ReduceError(message)


def make_parser() -> argparse.ArgumentParser:
    """The parser of ``llm-reduce``."""
    parser = _Parser(
        prog="llm-reduce",
        description="Makes a module smaller (functions, ops, sizes, attributes) as long as it fails in the same way.",
        epilog=_EPILOG,
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, max_help_position=28, width=110),
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("input", metavar="FILE", help="MLIR text")
    add("-o", dest="output", default="-", metavar="FILE", help="where the smallest module goes (default: stdout)")
    text = "it fails when the same pass changes results, as llm-opt --check-each says, by more than TOL"
    add("--check-each", nargs="?", const=0.0, type=float, metavar="TOL", help=text)
    add("--test", metavar="CMD", help="it fails when this command ends with 0; {} in it is the module's file")
    add("--passes", default="", metavar="A,B{X=1}", help="passes to run, as in llm-opt; without, the whole lowering")
    add("--target", default="host", metavar="NAME", help="what to lower for, as in llm-opt")
    add("--seconds", type=float, default=300.0, metavar="N", help="how long it may take (default: 300)")
    add_load_option(parser)
    add_stage_options(parser)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``llm-reduce`` with these arguments (default: the process's) and returns the exit code."""
    try:
        return _run(make_parser().parse_args(sys.argv[1:] if argv is None else argv))
    except (ReduceError, ValueError, OSError) as error:
        print(f"llm-reduce: error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("llm-reduce: interrupted", file=sys.stderr)
        return 130


def _run(arguments: argparse.Namespace) -> int:
    from ..pipeline.plugins import load_plugins
    from . import steps
    from .reducer import Reducer

    if (arguments.check_each is None) == (arguments.test is None):
        raise ReduceError("give one of --check-each and --test: it says what a failure is")
    text = Path(arguments.input).read_text(encoding="utf-8")
    load_plugins(arguments.load)
    interesting = _check(arguments, text) if arguments.test is None else _test(arguments.test)
    normal = steps.changed(text, lambda module, rw: True)
    if normal is None or not interesting(normal):
        raise ReduceError(f"'{arguments.input}' expects a failure to keep, and it does not fail")
    reducer = Reducer(normal, interesting, time.monotonic() + arguments.seconds)
    before, small = steps.size_of(normal), reducer.run()
    sys.stderr.write(f"llm-reduce: {before} ops, now {steps.size_of(small)}; {reducer.tried} modules tried\n")
    if arguments.output == "-":
        sys.stdout.write(small)
    else:
        Path(arguments.output).write_text(small, encoding="utf-8")
    return 0


def _check(arguments: argparse.Namespace, text: str) -> Callable[[str], bool]:
    """Whether the pass that changes the results of ``text`` does so with those of another module."""
    from ..check.lowering import check_lowering
    from ..pipeline.stages import stages

    edits = arguments.stage_edits
    lowers = bool(edits) or not arguments.passes

    def find(candidate: str, only: Any = None) -> Any:
        table = stages(arguments.target, edits)
        return check_lowering(candidate, table, arguments.passes, lowers, arguments.check_each or None, only)

    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "pass"

        def first() -> int:
            finding = find(text)
            said.write_text("" if finding is None else finding.place.name, encoding="utf-8")
            return 0

        outcome = run_in_child(_quiet(first))
        name = said.read_text(encoding="utf-8") if outcome == ChildOutcome(0) else None
    if name is None:
        raise ReduceError(f"the check of '{arguments.input}' does not run: see llm-opt --check-each")
    if not name:
        raise ReduceError(f"no pass changes the results of '{arguments.input}'")
    sys.stderr.write(f"llm-reduce: pass '{name}' changes results\n")
    bare = name.partition("{")[0].rpartition("(")[2]

    def same(candidate: str) -> int:
        finding = find(candidate, [bare])
        return 0 if finding is not None and finding.place.name == name else 1

    return lambda candidate: run_in_child(_quiet(lambda: same(candidate))) == ChildOutcome(0)


def _quiet(work: Callable[[], int]) -> Callable[[], int]:
    """Work that may fail, and whose messages nobody needs."""

    def quiet() -> int:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        try:
            return work()
        except Exception:
            return 1

    return quiet


def _test(command: str) -> Callable[[str], bool]:
    """Whether a command ends with 0 for a module."""
    words = shlex.split(command)

    def test(candidate: str) -> bool:
        with tempfile.NamedTemporaryFile("w", suffix=".mlir", encoding="utf-8") as file:
            file.write(candidate)
            file.flush()
            given = [word.replace("{}", file.name) for word in words]
            given += [] if any("{}" in word for word in words) else [file.name]
            return subprocess.run(given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

    return test

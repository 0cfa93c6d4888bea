"""The process a user starts as ``llm-reduce``."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from ..bench.checks import is_place_for_file
from ..support.option_values import AUTO, amount, tolerance
from ..support.stage_edits import add_load_option, add_stage_options
from .failures import ReduceError, failure_of

_EPILOG = """\
examples:
  llm-reduce big.mlir --load my_pass.py --check-each --passes=my-pass -o small.mlir
  llm-reduce big.mlir --load my_pass.py --check-each --insert my-pass@graph
  llm-reduce big.mlir --test 'llm-opt {} --stop-after=vector 2>&1 | grep -q "error: llm-tile"'

Exit code: 0, or 1 after an error.
"""


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
    add("input", metavar="FILE", help="MLIR text; - reads stdin")
    add("-o", dest="output", default="-", metavar="FILE", help="where the smallest module goes (default: stdout)")
    text = (
        "it fails when the same pass changes results by more than TOL, as llm-opt --check-each says, raises or crashes"
    )
    add("--check-each", nargs="?", const=AUTO, type=tolerance, metavar="TOL", help=text)
    add("--test", metavar="CMD", help="it fails when this line of the shell ends with 0; {} in it is the module's file")
    add("--passes", default="", metavar="A,B{X=1}", help="passes to run, as in llm-opt; without, the whole lowering")
    add("--target", default="host", metavar="NAME", help="what to lower for, as in llm-opt")
    add("--seconds", type=amount, default=300.0, metavar="N", help="how long it may take (default: 300)")
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
    from ..testing.reduction import steps
    from ..testing.reduction.reducer import Reducer

    _check(arguments)
    text = _read(arguments.input)
    load_plugins(arguments.load)
    normal = steps.changed(text, lambda module, rw: True)
    if normal is None:
        raise ReduceError(f"'{arguments.input}' expects a valid module")
    interesting = failure_of(arguments, normal)
    reducer = Reducer(normal, interesting, time.monotonic() + arguments.seconds)
    before, small = steps.size_of(normal), reducer.run()
    sys.stderr.write(f"llm-reduce: {before} ops, now {steps.size_of(small)}; {reducer.tried} modules tried\n")
    if arguments.output == "-":
        sys.stdout.write(small)
    else:
        Path(arguments.output).write_text(small, encoding="utf-8")
    return 0


def _check(arguments: argparse.Namespace) -> None:
    """What would be found out late, or not at all."""
    if (arguments.check_each is None) == (arguments.test is None):
        raise ReduceError("give one of --check-each and --test: it says what a failure is")
    if arguments.test is not None and (arguments.passes or arguments.stage_edits or arguments.load):
        raise ReduceError(
            "--passes, --load and changes of stages are for --check-each: the command of --test has its own"
        )
    if arguments.output != "-" and not is_place_for_file(Path(arguments.output)):
        raise ReduceError(f"-o expects a file in a folder that exists, got '{arguments.output}'")


def _read(name: str) -> str:
    """The text of a module that can be parsed. Raises ``ReduceError``."""
    from ..dialects.context import new_context
    from ..ir.parse import parse_module

    if Path(name).is_dir():
        raise ReduceError(f"FILE expects text of MLIR, got a folder: llm-opt {name} -o FILE.mlir writes a model's")
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except OSError as error:
        raise ReduceError(f"cannot read '{name}': {error.strerror}") from None
    with new_context() as context:
        context.allow_unregistered_dialects = True
        parse_module(text, "<stdin>" if name == "-" else name)
    return text

"""The options of ``llm-bench compare`` and ``llm-bench ablate``."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..support.stage_edits import add_load_option
from .checks import check_numbers, check_outputs
from .synthetic import SHAPES

if TYPE_CHECKING:
    from rich.console import Console

_WIDTH = 200  # of tables that go to a file


def add_study_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds both."""
    compare = commands.add_parser(
        "compare",
        help="two tables of stages on one model: whether both compute the same, and which is faster",
        description="Compiles a model with the stages changed as --a and --b say, compares their results, and lets "
        "them race in turn. Exit code 1 for a result that is wrong, or a side that fails.",
        epilog="changes: insert=PASS@STAGE[:before=NAME|:after=NAME], drop=PASS[@STAGE], stage=NAME=passes",
    )
    for name, what in (("a", "the base (default: no change)"), ("b", "what is compared with it")):
        text = f"a change of the stages of {what}; may be repeated"
        compare.add_argument(f"--{name}", action="append", default=[], metavar="CHANGE", help=text)
    _add_common(compare)
    compare.set_defaults(action=_compare)


def _add_common(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("model", metavar="MODEL", help=f"a model's directory, or one of {', '.join(SHAPES)} (random weights)")
    add_load_option(command)
    add(
        "--metric",
        metavar="LIST",
        help="what is compared: prefill:TOKENS, decode:CONTEXT[xBATCH], compile (seconds of processors), memory "
        "(default: prefill:512, or what the model takes, decode:128, decode:128x8 and both others)",
    )
    add("--dtype", choices=("f32", "bf16"), help="element type (default: the checkpoint's)")
    add("--threads", type=int, help="threads (default: the cores of this process)")
    add("--repeats", type=int, default=30, help="rounds of a metric at the most (default: 30)")
    add("--seconds", type=float, default=0.05, help="about how long a side runs in a round (default: 0.05)")
    add("--case-seconds", type=float, default=20.0, help="the most time of a metric (default: 20)")
    add(
        "--until",
        type=float,
        metavar="PERCENT",
        help="go on until the intervals are so narrow (half their width), within --case-seconds",
    )
    add("--json", type=Path, metavar="FILE", help="where to write what was found")


def _compare(arguments: argparse.Namespace) -> int:
    from .compare import compare_command

    check_numbers(arguments)
    check_outputs(arguments)
    return compare_command(arguments, _log, _console())


def _log(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _console() -> "Console":
    from rich.console import Console

    return Console() if sys.stdout.isatty() else Console(width=_WIDTH)

"""The options of ``llm-bench compare``, ``ablate`` and ``profile``."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..support.option_values import threads
from ..support.sizes import add_sizes_option
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
        description="Compiles a model, or a file of MLIR, with the stages changed as --a and --b say, compares their "
        "results, and lets them race in turn. Exit code 1 for a result that is wrong, or a side that fails.",
        epilog="changes: insert=PASS@STAGE[:before=NAME|:after=NAME], drop=PASS[@STAGE], stage=NAME=passes",
    )
    for name, what in (("a", "the base (default: no change)"), ("b", "what is compared with it")):
        text = f"a change of the stages of {what}; may be repeated"
        compare.add_argument(f"--{name}", action="append", default=[], metavar="CHANGE", help=text)
    add_load_option(compare)
    text = "race also where both are one program: what then counts as a difference is noise"
    compare.add_argument("--control", action="store_true", help=text)
    _add_common(compare)
    compare.set_defaults(action=_compare)

    _add_ablate(commands)
    _add_profile(commands)


def _add_profile(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    profile = commands.add_parser(
        "profile",
        help="where the time of prefill and decode goes, op by op, beside what each op should take",
        description="Runs a model whose code notes when each thread begins which parallel loop, and prints for each op "
        "of the stage 'graph' the time, the wait at barriers in it, the least time on this machine's roofline, and the "
        "share of the roofline. A loop that serves several ops is shared among them by these least times.",
    )
    add = profile.add_argument
    _add_subject(profile, f"or one of {', '.join(SHAPES)} (random weights)")
    add("--metric", metavar="LIST", help="prefill:TOKENS, decode:CONTEXT[xBATCH] (default: prefill:512, decode:128)")
    add("--seconds", type=float, default=1.0, help="about how long each of them runs (default: 1)")
    add("--json", type=Path, metavar="FILE", help="where to write what was found")
    add("--trace", type=Path, metavar="FILE.json", help="a trace of the last metric, for Perfetto or chrome://tracing")
    profile.set_defaults(action=_profile)


def _add_subject(command: argparse.ArgumentParser, more: str) -> None:
    """What is measured; ``more`` says what may be named instead of a model's directory."""
    add = command.add_argument
    add("model", metavar="MODEL", help=f"a model's directory, {more}")
    add("--dtype", choices=("f32", "bf16"), help="a model's element type (default: the checkpoint's)")
    add("--threads", type=threads, help="threads (default: the cores of this process)")


def _add_ablate(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    ablate = commands.add_parser(
        "ablate",
        help="the lowering without each pass and with other options: what is needed, and what the rest gives",
        description="Compiles a model, or a file of MLIR, without each pass in turn, and with other values of options, "
        "and lets it race with the lowering as it is. A pass is 'needed' where the lowering does not finish without "
        "it, 'same code' is one that changes nothing here; the others get ratios with 95% intervals: below 1 it is "
        "worse with the change.",
    )
    _add_common(ablate)
    add = ablate.add_argument
    add("--drop", choices=("each", "pairs"), default="each", help="pairs: also each two of those that are not needed")
    text = "leave out passes one by one, or all that serve a pillar: code, resources, latency, throughput"
    add("--by", choices=("pass", "pillar"), default="pass", help=f"{text} (default: pass)")
    add("--only", metavar="PASS,...", help="passes to leave out (default: all)")
    add("--no-options", action="store_true", help="leave passes out, and do not try other options")
    add("--csv", type=Path, metavar="FILE", help="where to write a line for each change and metric")
    add("--plot", type=Path, metavar="FILE.png", help="where to draw it")
    ablate.set_defaults(action=_ablate)


def _add_common(command: argparse.ArgumentParser) -> None:
    called = "whose functions are called with random arguments that stay in caches where they fit"
    _add_subject(command, f"one of {', '.join(SHAPES)} (random weights), or a file of MLIR, {called}")
    add = command.add_argument
    add(
        "--metric",
        metavar="LIST",
        help="what is compared: prefill:TOKENS, decode:CONTEXT[xBATCH], of a file @FUNCTION, compile (seconds of "
        "processors), memory (default: prefill:512, or what the model takes, decode:128, decode:128x8, or each "
        "function, and both others)",
    )
    add_sizes_option(command)
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


def _profile(arguments: argparse.Namespace) -> int:
    from .profile import profile_command

    check_numbers(arguments)
    check_outputs(arguments)
    return profile_command(arguments, _log)


def _ablate(arguments: argparse.Namespace) -> int:
    from .ablate import ablate_command

    check_numbers(arguments)
    check_outputs(arguments)
    return ablate_command(arguments, _log, _console())


def _log(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _console() -> "Console":
    from rich.console import Console

    return Console() if sys.stdout.isatty() else Console(width=_WIDTH)

"""The command line of ``llm-opt``."""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from .. import targets
from ..support.stage_edits import add_load_option, add_stage_options
from ..support.suggest import did_you_mean

_EPILOG = """\
A pass is a flag of its own too, as in mlir-opt: --canonicalize --llm-fuse-gate-up=min-tokens=2 runs both in this order.
Exit code: 0, or 1 after an error.
"""
AUTO = "auto"
"""For ``--start-after``: what the module looks like says it."""
_TRUTH = {"true": True, "1": True, "false": False, "0": False}


class OptError(Exception):
    """What ``llm-opt`` is asked to do cannot be done; the message says why."""


class _OptParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise OptError(message)


def _truth(text: str) -> bool:
    if text.lower() not in _TRUTH:
        raise argparse.ArgumentTypeError(f"expects true or false, got '{text}'")
    return _TRUTH[text.lower()]


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def make_parser() -> argparse.ArgumentParser:
    """The parser of everything but the passes that are flags of their own."""
    parser = _OptParser(
        prog="llm-opt",
        usage="llm-opt [options] [passes] [FILE]",
        description="Runs passes, ours and upstream's, or the whole lowering on MLIR.",
        epilog=_EPILOG,
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, max_help_position=28, width=110),
        allow_abbrev=False,
    )
    _add_input_output(parser.add_argument_group("input and output"))
    _add_passes(parser.add_argument_group("passes"))
    _add_stages(parser.add_argument_group("stages and machine code"))
    _add_checks(parser.add_argument_group("checks and failures"))
    _add_printing(parser.add_argument_group("printing the IR between passes (to stderr)"))
    _add_measuring(parser.add_argument_group("measuring"))
    return parser


def _add_input_output(group: Any) -> None:
    add = group.add_argument
    add("input", nargs="?", default="-", metavar="FILE", help="MLIR text or bytecode; - or nothing reads stdin")
    add("-o", dest="output", default="-", metavar="FILE", help="where the result goes (default: stdout)")
    add("--split-input-file", action="store_true", help="treat the parts between '// -----' lines one by one")
    add("--print-op-generic", action="store_true", help="print ops in generic form")
    add("--print-debuginfo", action="store_true", help="print locations")
    add("--allow-unregistered-dialect", action="store_true", help="accept ops of unknown dialects")


def _add_passes(group: Any) -> None:
    add = group.add_argument
    add("--passes", metavar="A,B{X=1}", help="passes to run, each nested on the op it works on")
    add("--pass-pipeline", metavar="TEXT", help="the same spelled out: builtin.module(a,func.func(b{x=1}))")
    add_load_option(group)
    add("--list-passes", action="store_true", help="print every pass with its options and exit")


def _add_stages(group: Any) -> None:
    add = group.add_argument
    add("--stop-after", metavar="STAGE", help="lower, and stop after this stage")
    text = "lower what has gone through this stage already; auto: the first whose contract the module keeps"
    add("--start-after", metavar="STAGE", help=text)
    add_stage_options(group)
    add(
        "--show-stages",
        action="store_true",
        help="print the table of the lowering, each step with its reason, and exit",
    )
    kinds = ("mlir", *targets.code_kinds())
    add(
        "--emit", choices=kinds, default="mlir", help="what to print; all but mlir lower first, unless passes are given"
    )
    add(
        "--emulate",
        action="store_true",
        help="run the functions on an emulated GPU with random arguments, and compare with the reference",
    )
    add(
        "--target",
        "--target-cpu",
        metavar="NAME",
        help="what to lower for: host (default), haswell, x86-64-v4+avx512bf16, cuda:sm_80, ...",
    )


def _add_checks(group: Any) -> None:
    add = group.add_argument
    add(
        "--verify-each", type=_truth, default=True, metavar="BOOL", help="verify the IR after each pass (default: true)"
    )
    add("--remarks", action="store_true", help="print what passes remark: what they did, or why they did not")
    add("--verify-diagnostics", action="store_true", help="compare diagnostics with expected-error {{...}} comments")
    add("--reproducer", metavar="FILE", help="where to write the IR and the rest of the pipeline when a pass fails")
    add("--run-reproducer", action="store_true", help="run what a reproducer names, the Python files it loads included")
    add("--debug", action="store_true", help="show Python tracebacks")


def _add_printing(group: Any) -> None:
    add = group.add_argument
    add("--print-ir-before", type=_names, default=[], metavar="A,B", help="before these passes")
    add("--print-ir-after", type=_names, default=[], metavar="A,B", help="after these passes")
    add("--print-ir-before-all", action="store_true", help="before each pass")
    add("--print-ir-after-all", action="store_true", help="after each pass")
    add("--print-ir-after-change", action="store_true", help="after each pass that changed something")
    add("--print-ir-module-scope", action="store_true", help="print the whole module, also for nested passes")
    add("--print-ir-tree-dir", metavar="DIR", help="write files below DIR instead of stderr")


def _add_measuring(group: Any) -> None:
    group.add_argument("--timing", action="store_true", help="print the time of each pass")
    group.add_argument("--stats", action="store_true", help="print what the passes counted")


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The options, and ``pass_flags``: pairs (name, options text) of the flags that are passes.

    Long options may be spelled with one dash and with mlir-opt's prefix ``--mlir-``. Raises ``OptError``.
    """
    parser = make_parser()
    known = {option for action in parser._actions for option in action.option_strings}
    ours, passes = _separate(argv, known)
    arguments = parser.parse_args(ours)
    arguments.pass_flags = passes
    arguments.options = sorted(known)
    _check_ways(arguments)
    return arguments


def lowers(arguments: argparse.Namespace) -> bool:
    """Whether the stages run. ``--emit`` lowers by itself only where no passes are given."""
    asked = arguments.stop_after is not None or arguments.start_after is not None or bool(arguments.stage_edits)
    return not arguments.emulate and (asked or (arguments.emit != "mlir" and not _given_passes(arguments)))


def _given_passes(arguments: argparse.Namespace) -> int:
    """In how many ways passes are given."""
    return sum([bool(arguments.pass_flags), arguments.passes is not None, arguments.pass_pipeline is not None])


def _check_ways(arguments: argparse.Namespace) -> None:
    stages = (arguments.stop_after, arguments.start_after, arguments.stage_edits or None)
    if arguments.emulate and (_given_passes(arguments) or any(stages) or arguments.emit != "mlir"):
        raise OptError("--emulate lowers by itself: give it no passes, no --stop-after and no --emit")
    if _given_passes(arguments) > 1:
        raise OptError("give passes in one way: as flags, --passes or --pass-pipeline")


def check_pass_flags(arguments: argparse.Namespace, names: Sequence[str]) -> None:
    """Raises ``OptError`` for flags that are neither options nor among the passes called ``names``."""
    for name, _ in arguments.pass_flags:
        if name not in names:
            hint = did_you_mean(f"--{name}", [*arguments.options, *(f"--{known}" for known in names)])
            raise OptError(f"unknown option or pass '--{name}'{hint}")


def _separate(argv: Sequence[str], known: set[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """Splits ``argv`` into what argparse knows, in its own spelling, and the passes."""
    ours: list[str] = []
    passes: list[tuple[str, str]] = []
    for argument in argv:
        flag, equals, value = argument.partition("=")
        if not flag.startswith("-") or len(flag) < 3:
            ours.append(argument)
            continue
        name = flag.lstrip("-")
        option = next((o for o in (f"--{name}", f"--{name.removeprefix('mlir-')}") if o in known), None)
        if option is None:
            passes.append((name, value[1:-1] if value[:1] == "{" else value))
        else:
            ours.append("--verify-each=true" if argument == "--verify-each" else f"{option}{equals}{value}")
    return ours, passes

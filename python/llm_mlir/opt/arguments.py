"""The command line of ``llm-opt``."""

import argparse
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from .. import targets
from ..support.option_values import AUTO, count, tolerance
from ..support.stage_edits import add_load_option, add_stage_options
from ..support.suggest import did_you_mean
from .printing_options import add_measuring, add_printing, add_text
from .running_options import add_analysis, add_running, unused

_EPILOG = """\
A pass is a flag of its own too, as in mlir-opt: --canonicalize --llm-fuse-gate-up=min-tokens=2 runs both in this order.
Long options may be spelled with one dash, and as --mlir-...; those without a value may have =true and =false.
Exit code: 0, or 1 after an error.
"""
_TRUTH = {"true": True, "1": True, "false": False, "0": False}
# What flags mean that may have a value, when they have none: argparse would take the file behind them for it.
_IMPLIED = {
    "--verify-each": "true",
    "--verify-diagnostics": "all",
    "--split-input-file": "// -----",
    "--check-each": AUTO,
}
# mlir-opt's names that are not ours with "mlir-" in front.
_ALIASES = {"--pass-statistics": "--stats", "--pass-pipeline-crash-reproducer": "--reproducer"}


class OptError(Exception):
    """What ``llm-opt`` is asked to do cannot be done; the message says why."""


class _OptParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise OptError(message)


def _truth(text: str) -> bool:
    if text.lower() not in _TRUTH:
        raise argparse.ArgumentTypeError(f"expects true or false, got '{text}'")
    return _TRUTH[text.lower()]


def _marker(text: str) -> str:
    if not text.strip() or "\n" in text:
        raise argparse.ArgumentTypeError(f"expects what a line starts with, got '{text}'")
    return text


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
    add_running(parser.add_argument_group("running"))
    _add_checks(parser.add_argument_group("checks and failures"))
    add_text(parser.add_argument_group("how the IR is printed"))
    add_printing(parser.add_argument_group("printing the IR between passes (to stderr)"))
    add_measuring(measuring := parser.add_argument_group("measuring"))
    add_analysis(measuring)
    return parser


def _add_input_output(group: Any) -> None:
    add = group.add_argument
    text = "MLIR text or bytecode, or a model (a folder with config.json, or a name); - or nothing reads stdin"
    add("input", nargs="?", default="-", metavar="FILE", help=text)
    add("--dtype", choices=["f32", "bf16"], help="of a model's weights and KV cache (that of the checkpoint)")
    add("-o", dest="output", default="-", metavar="FILE", help="where the result goes (default: stdout)")
    add(
        "--split-input-file",
        type=_marker,
        metavar="MARKER",
        help="treat the parts between lines that start with MARKER (default: '// -----') one by one",
    )
    add(
        "--output-split-marker",
        default="// -----",
        metavar="MARKER",
        help="the line between the results of parts (default: '// -----')",
    )
    add("--no-implicit-module", action="store_true", help="the input's only op is the outermost one, as it stands")
    add("--allow-unregistered-dialect", action="store_true", help="accept ops of unknown dialects")
    add("--irdl-file", metavar="FILE", help="register the dialects that this file defines in IRDL")
    add("--emit-bytecode", action="store_true", help="write MLIR bytecode instead of text")
    add("--emit-bytecode-version", type=count, metavar="N", help="the version of the bytecode (default: the newest)")
    add("--show-dialects", action="store_true", help="print the names of all dialects and exit")
    add("--version", action="store_true", help="print the versions of llm-opt and of MLIR and exit")


def _add_passes(group: Any) -> None:
    add = group.add_argument
    add("--passes", metavar="A,B{X=1}", help="passes to run, each nested on the op it works on")
    add("--pass-pipeline", metavar="TEXT", help="the same spelled out: builtin.module(a,func.func(b{x=1}))")
    add_load_option(group)
    add("--list-passes", action="store_true", help="print every pass with its options and exit")
    add("--dump-pass-pipeline", action="store_true", help="print the pipeline to stderr before it runs")
    add("--disable-threading", action="store_true", help="accepted: passes run in one thread in any case")


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
        help="run the functions, after passes, on an emulated GPU, and compare with the meaning of the input",
    )
    add(
        "--target",
        "--target-cpu",
        metavar="NAME",
        help="what to lower for: host (default), haswell, x86-64-v4+avx512bf16, cuda:sm_80, ...",
    )


def _add_checks(group: Any) -> None:
    add = group.add_argument
    text = (
        "instead of printing the module, run its functions after each pass on random arguments (--sizes: on such too), "
        "name the first pass that changes what they return by more than TOL (auto: as types have it; 0: by anything), "
        "and write the module before it and behind it (--reproducer, else check-each.mlir and check-each.after.mlir)"
    )
    add("--check-each", type=tolerance, metavar="TOL", help=text)
    add(
        "--verify-each", type=_truth, default=True, metavar="BOOL", help="verify the IR after each pass (default: true)"
    )
    add("--remarks", action="store_true", help="print what passes remark: what they did, or why they did not")
    add("--verify-roundtrip", action="store_true", help="print and parse the input, and compare, before passes run")
    add(
        "--verify-diagnostics",
        choices=("all", "only-expected"),
        metavar="WHICH",
        help="compare diagnostics with expected-error {{...}} comments: all (default), or only-expected, which lets "
        "others pass",
    )
    add("--reproducer", metavar="FILE", help="where to write the IR and the rest of the pipeline when a pass fails")
    add("--generate-reproducer", metavar="FILE", help="where to write the input and the pipeline in any case")
    add("--run-reproducer", action="store_true", help="run what a reproducer names, the Python files it loads included")
    add("--debug", action="store_true", help="show Python tracebacks")


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The options, and ``pass_flags``: pairs (name, options text) of the flags that are passes.

    Long options may be spelled with one dash and with mlir-opt's prefix ``--mlir-``, those without a value with
    ``=true`` and ``=false``. Raises ``OptError``.
    """
    parser = make_parser()
    known = {option: action for action in parser._actions for option in action.option_strings}
    ours, passes = _separate(argv, known)
    arguments = parser.parse_args(ours)
    arguments.pass_flags = passes
    arguments.options = sorted(known)
    arguments.contract = None  # a stage whose contract is checked at the end: a reproducer's
    _check_ways(arguments)
    _check_forms(arguments)
    return arguments


def lowers(arguments: argparse.Namespace) -> bool:
    """Whether the stages run. ``--emit`` lowers by itself only where no passes are given."""
    asked = arguments.stop_after is not None or arguments.start_after is not None or bool(arguments.stage_edits)
    whole = arguments.emit != "mlir" or (arguments.check_each is not None and not arguments.run_reproducer)
    return not arguments.emulate and (asked or (whole and not _given_passes(arguments)))


def _given_passes(arguments: argparse.Namespace) -> int:
    """In how many ways passes are given."""
    return sum([bool(arguments.pass_flags), arguments.passes is not None, arguments.pass_pipeline is not None])


def _check_ways(arguments: argparse.Namespace) -> None:
    stages = (arguments.stop_after, arguments.start_after, arguments.stage_edits or None)
    if arguments.emulate and (any(stages) or arguments.emit != "mlir"):
        raise OptError("--emulate lowers by itself: give it no --stop-after, no changes of stages and no --emit")
    if arguments.check_each is not None and (arguments.emulate or arguments.run or arguments.emit != "mlir"):
        raise OptError("--check-each prints what it has checked: give it no --emulate, no --run and no --emit")
    if arguments.run and arguments.emit != "mlir":
        raise OptError("--run prints what functions return: give it no --emit")
    if problem := unused(arguments):
        raise OptError(problem)
    if arguments.analyze and (
        arguments.emulate or arguments.run or arguments.check_each is not None or arguments.emit != "mlir"
    ):
        raise OptError("--analyze prints what it finds: give it no --emulate, --run, --check-each and --emit")
    if _given_passes(arguments) > 1:
        raise OptError("give passes in one way: as flags, --passes or --pass-pipeline")


def _check_forms(arguments: argparse.Namespace) -> None:
    """What the input and the output are, and what can be done with such."""
    if arguments.run_reproducer and (_given_passes(arguments) or lowers(arguments) or arguments.split_input_file):
        raise OptError("--run-reproducer runs the passes of one reproducer: give no others, and no --split-input-file")
    if arguments.emit_bytecode and (arguments.emit != "mlir" or arguments.emulate or arguments.run):
        raise OptError("--emit-bytecode writes MLIR: give it no --emit, no --emulate and no --run")
    if arguments.no_implicit_module and (lowers(arguments) or arguments.emit != "mlir" or arguments.emulate):
        raise OptError("--no-implicit-module takes passes: stages and code are of modules")
    if arguments.print_value_users and arguments.use_nameloc_as_prefix:
        raise OptError("give one of --print-value-users and --use-nameloc-as-prefix")


def check_pass_flags(arguments: argparse.Namespace, names: Sequence[str]) -> None:
    """Raises ``OptError`` for flags that are neither options nor among the passes called ``names``."""
    for name, _ in arguments.pass_flags:
        if name not in names:
            hint = did_you_mean(f"--{name}", [*arguments.options, *(f"--{known}" for known in names)])
            raise OptError(f"unknown option or pass '--{name}'{hint}")


def _separate(argv: Sequence[str], known: Mapping[str, argparse.Action]) -> tuple[list[str], list[tuple[str, str]]]:
    """Splits ``argv`` into what argparse knows, in its own spelling, and the passes."""
    ours: list[str] = []
    passes: list[tuple[str, str]] = []
    for argument in argv:
        flag, equals, value = argument.partition("=")
        if not flag.startswith("-") or len(flag) < 3:
            ours.append(argument)
            continue
        name = flag.lstrip("-")
        spellings = [f"--{name}", f"--{name.removeprefix('mlir-')}"]
        option = next((o for o in [*spellings, *map(_ALIASES.get, spellings)] if o in known), None)
        if option is None:
            passes.append((name, value[1:-1] if value[:1] == "{" else value))
        elif equals and known[option].nargs == 0:
            ours += [option] if _flag(option, value) else []
        else:
            ours.append(f"{option}={value if equals else _IMPLIED[option]}" if equals or option in _IMPLIED else option)
    return ours, passes


def _flag(option: str, value: str) -> bool:
    try:
        return _truth(value)
    except argparse.ArgumentTypeError as error:
        raise OptError(f"argument {option}: {error}") from None

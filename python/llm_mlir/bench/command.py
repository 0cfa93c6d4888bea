"""The command line of ``llm-bench``."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..support import suggest
from ..support.cores import available_threads
from ..support.option_values import threads
from .cases import MODEL_CASES, ODD_LINEARS, OpCase, attention_cases, linear_cases, parse_model_case, parse_op_case
from .checks import UsageError, check_numbers, check_outputs
from .contestant import WorkerError
from .gpu.command import add_gpu_command
from .peers import CODED, NAMES, OURS, UnsupportedError
from .scale.command import add_scale_command
from .study_command import add_study_commands
from .synthetic import SHAPES

if TYPE_CHECKING:
    from .match import Log
    from .results import Results
    from .run import Plan, Save

_DTYPES = ("f32", "bf16")
_WIDTH = 200  # of tables that go to a file


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``llm-bench``; returns the exit code."""
    arguments = _parser().parse_args(argv)
    try:
        return arguments.action(arguments)
    except (UsageError, UnsupportedError, WorkerError, ValueError, OSError, ImportError) as error:
        print(f"llm-bench: error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("llm-bench: interrupted", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="llm-bench", description="Measures this machine, llm-mlir and its peers side by side."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    model = commands.add_parser("model", help="prefill and decode of whole models with random weights")
    model.add_argument("--models", default="S,T", help=f"models to run, of {', '.join(SHAPES)} (default: S,T)")
    coded = f"ours with weights in codes as peers of ours without: {', '.join(CODED)} (shares are by the dtype's bytes)"
    model.add_argument("--weights", default="", help=coded)
    model.set_defaults(action=_model)
    ops = commands.add_parser("ops", help="linears at the models' shapes, attention")
    ops.add_argument("--models", default="S,T", help="models whose shapes are used (default: S,T)")
    ops.set_defaults(action=_ops)
    start = commands.add_parser("start", help="from a process's start to a first token, cold and cached, and memory")
    start.add_argument("--models", default="T", help="models to start (default: T)")
    edit = "instead: llm-run with this model, cold and cached, and from a changed pass to the first token and a verdict"
    start.add_argument("--edit", type=Path, metavar="MODEL_DIR", help=edit)
    _add_common_options(start)
    start.set_defaults(action=_start)
    for command, example in ((model, "prefill:512 or decode:2048x8"), (ops, "128x2048x2048 or attention:512x32x4x64")):
        _add_run_options(command, example)
    _add_machine(commands)
    _add_report(commands)
    add_gpu_command(commands)
    add_study_commands(commands)
    add_scale_command(commands)
    return parser


def _add_run_options(command: argparse.ArgumentParser, example: str) -> None:
    command.add_argument("--shape", action="append", metavar="SHAPE", help=f"a case, e.g. {example}; may be repeated")
    _add_common_options(command)
    command.add_argument("--repeats", type=int, default=7, help="rounds of the ceilings, A and B (default: 7)")
    command.add_argument(
        "--seconds", type=float, default=0.5, help="about how long A or B runs in a round (default: 0.5)"
    )
    command.add_argument(
        "--case-seconds", type=float, default=60.0, help="fewer rounds, 3 at least, where a case takes longer"
    )
    command.add_argument("--plot", type=Path, metavar="FILE.png", help="where to draw the shares of the roofline")


def _add_common_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--peers", default=",".join(NAMES[1:]), help="peers to run (default: all; '' for none)")
    command.add_argument("--base", default=OURS, help=f"what the peers are compared with (default: {OURS})")
    command.add_argument("--dtype", default="f32,bf16", help="element types (default: f32,bf16)")
    command.add_argument("--threads", type=threads, help="threads (default: the cores of this process)")
    command.add_argument(
        "--peer-seconds", type=float, default=900.0, help="most time of a peer for a model, or for all ops"
    )
    command.add_argument("--json", type=Path, metavar="FILE", help="where to write every sample")


def _add_machine(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    machine = commands.add_parser("machine", help="the roofline alone")
    machine.add_argument("--threads", type=threads, help="threads (default: the cores of this process)")
    text = "measure what predictions need again, keep it, and write it, too (llm-opt --machine FILE.json)"
    machine.add_argument("--model", type=Path, metavar="FILE.json", help=text)
    machine.set_defaults(action=_machine)


def _add_report(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    report = commands.add_parser("report", help="a page in Markdown from the JSON of one run or several")
    report.add_argument("results", type=Path, nargs="+", help="JSON files; several are put together")
    report.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.md")
    report.add_argument("--plot", type=Path, metavar="FILE.png", help="draw it and show it in the page")
    report.set_defaults(action=_report)


def _names(option: str, text: str, known: Sequence[str]) -> list[str]:
    """The names in a comma-separated option."""
    names = [name for name in text.split(",") if name]
    for name in names:
        if name not in known:
            hint = suggest.did_you_mean(name, known)
            raise UsageError(f"{option} expected some of {', '.join(known)}, got '{name}'{hint}")
    return names


def _model(arguments: argparse.Namespace) -> int:
    models = _names("--models", arguments.models, list(SHAPES))
    cases = [parse_model_case(text) for text in arguments.shape] if arguments.shape else list(MODEL_CASES)
    coded = [CODED[name] for name in _names("--weights", arguments.weights, list(CODED))]
    return _run(arguments, models=models, model_cases=cases, coded=coded)


def _ops(arguments: argparse.Namespace) -> int:
    shapes = [SHAPES[name] for name in _names("--models", arguments.models, list(SHAPES))]
    cases: list[OpCase] = [*linear_cases(shapes), *ODD_LINEARS, *attention_cases(shapes)]
    return _run(arguments, op_cases=[parse_op_case(text) for text in arguments.shape] if arguments.shape else cases)


def _start(arguments: argparse.Namespace) -> int:
    from .start import run_starts

    if arguments.edit is not None:
        return _waits(arguments)
    models = _names("--models", arguments.models, list(SHAPES))
    return _execute(arguments, _plan(arguments, models=models), run_starts)


def _waits(arguments: argparse.Namespace) -> int:
    from dataclasses import asdict

    from rich.console import Console

    from .edit import measure_waits, wait_lines
    from .tables import print_table

    check_outputs(arguments)
    waits = measure_waits(arguments.edit, lambda text: print(text, file=sys.stderr, flush=True))
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(wait) for wait in waits]))
    print_table(Console(), f"{arguments.edit}: median of 3", wait_lines(waits))
    return 0


def _run(arguments: argparse.Namespace, **cases: Any) -> int:
    from .plot import write_plot
    from .run import run

    times = {name: getattr(arguments, name) for name in ("repeats", "seconds", "case_seconds")}
    plan = _plan(arguments, **times, **cases)

    def execute(plan: "Plan", log: "Log", save: "Save") -> "Results":
        results = run(plan, log, save)
        if arguments.plot:
            write_plot(results, arguments.plot)
        return results

    return _execute(arguments, plan, execute)


def _plan(arguments: argparse.Namespace, coded: Sequence[str] = (), **more: Any) -> "Plan":
    from .run import Plan

    check_numbers(arguments)
    check_outputs(arguments)
    (base,) = _names("--base", arguments.base, NAMES) or [OURS]
    peers = [name for name in _names("--peers", arguments.peers, NAMES) if name != base]
    dtypes = _names("--dtype", arguments.dtype, _DTYPES)
    threads = arguments.threads or available_threads()
    return Plan(base, [*coded, *peers], dtypes, threads, peer_seconds=arguments.peer_seconds, **more)


def _execute(arguments: argparse.Namespace, plan: "Plan", action: "Callable[[Plan, Log, Save], Results]") -> int:
    from rich.console import Console

    from .tables import print_tables

    def save(results: "Results") -> None:
        if arguments.json:
            results.save(arguments.json)

    results = action(plan, lambda text: print(text, file=sys.stderr, flush=True), save)
    save(results)
    print_tables(results, Console() if sys.stdout.isatty() else Console(width=_WIDTH))
    return 0


def _machine(arguments: argparse.Namespace) -> int:
    from rich.console import Console

    from ..profile.machine import describe_machine, own_versions
    from ..profile.machine_model import machine_model
    from ..targets.cpu import CpuTarget
    from .results import Results
    from .tables import print_tables

    check_numbers(arguments)
    threads = arguments.threads or available_threads()
    if arguments.model is not None:
        machine_model(threads, again=True).save(arguments.model)
    machine = describe_machine()
    with CpuTarget.host().open_ceilings() as ceilings:
        results = Results(machine, own_versions(), OURS, threads, ceilings.machine(threads))
    print(f"{machine['cpu']}, {machine['cores']} cores: {', '.join(machine['features'])}")
    print_tables(results, Console())
    return 0


def _report(arguments: argparse.Namespace) -> int:
    from .plot import write_plot
    from .report import write_report
    from .results import Results

    check_outputs(arguments)
    first, *others = [Results.load(path) for path in arguments.results]
    for other in others:
        first.merge(other)
    if arguments.plot:
        write_plot(first, arguments.plot)
    write_report(first, arguments.output, arguments.plot)
    print(f"wrote {arguments.output}" + (f" and {arguments.plot}" if arguments.plot else ""))
    return 0

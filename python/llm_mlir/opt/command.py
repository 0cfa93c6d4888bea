"""The process a user starts as ``llm-opt``: reads the command line and the input, and watches over the child."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from .arguments import OptError, parse_arguments
from .job import Job, read_job
from .supervisor import Board, ChildOutcome, Progress, run_in_child


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``llm-opt`` with these arguments (default: the process's) and returns the exit code."""
    _open_streams()
    try:
        arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
        lists = (arguments.list_passes, arguments.show_stages, arguments.show_dialects, arguments.version)
        return _report(run_in_child(lambda: _list(arguments))).code if any(lists) else _run(read_job(arguments))
    except OptError as error:
        print(f"llm-opt: error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:  # while the input was read
        print("llm-opt: error: interrupted", file=sys.stderr)
        return 128 + signal.SIGINT


def _open_streams() -> None:
    """Takes the places of standard streams that are closed by such that fail, before a file that is opened does."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            wrong = os.O_WRONLY if name == "stdin" else os.O_RDONLY if name == "stdout" else os.O_WRONLY
            os.dup2(os.open(os.devnull, wrong), number)
            setattr(sys, name, open(number, mode, closefd=False))  # noqa: SIM115


def _report(outcome: ChildOutcome, doing: str = "") -> ChildOutcome:
    if outcome.broken:
        print(f"llm-opt: error: {outcome.broken} in {doing or 'the start'}", file=sys.stderr)
    return outcome


def _list(arguments: argparse.Namespace) -> int:
    from ..pipeline import PipelineError
    from ..pipeline.plugins import PluginError, load_plugins
    from .listing import listing
    from .output import write_file

    try:
        load_plugins(arguments.load)
        write_file("-", listing(arguments).encode())
    except (OptError, PipelineError, PluginError) as error:
        print(error if isinstance(error, PluginError) else f"llm-opt: error: {error}", file=sys.stderr)
        return 1
    return 0


def _run(job: Job) -> int:
    board = Board()

    def work() -> int:
        from .driver import work

        return work(job, board)

    outcome = run_in_child(work)
    state = board.read()
    if _report(outcome, state.doing).code:
        _offer_reproducer(job, outcome, state)
    return outcome.code


def _offer_reproducer(job: Job, outcome: ChildOutcome, state: Progress) -> None:
    """Writes the reproducer that was asked for, by doing the job again up to the pass that failed."""
    step = state.failed or (state.step if outcome.broken and state.doing.startswith("pass ") else 0)
    if not step:
        return
    if job.arguments.reproducer is None:
        if outcome.broken:
            print("llm-opt: note: --reproducer=FILE keeps the IR in front of that pass", file=sys.stderr)
        return
    file = Path(job.arguments.reproducer)

    def work() -> int:
        from .driver import write_reproducer

        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # all has been said
        return write_reproducer(job, step, file, state.contract)

    written = run_in_child(work) == ChildOutcome(0)
    message = f"reproducer written to '{file}'" if written else f"could not write a reproducer to '{file}'"
    print(f"llm-opt: note: {message}", file=sys.stderr)

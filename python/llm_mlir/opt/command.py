"""The process a user starts as ``llm-opt``: reads the command line and the input, and watches over the child."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .arguments import OptError, parse_arguments
from .job import Job, read_job
from .supervisor import Board, ChildOutcome, Progress, run_in_child


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``llm-opt`` with these arguments (default: the process's) and returns the exit code."""
    try:
        arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
        if arguments.list_passes or arguments.show_stages:
            return run_in_child(lambda: _list(arguments)).code
        return _run(read_job(arguments))
    except OptError as error:
        print(f"llm-opt: error: {error}", file=sys.stderr)
        return 1


def _list(arguments: argparse.Namespace) -> int:
    from ..pipeline import PipelineError
    from ..pipeline.plugins import PluginError, load_plugins
    from .listing import list_passes, show_stages

    try:
        load_plugins(arguments.load)
        text = list_passes() if arguments.list_passes else show_stages(arguments.target, arguments.stage_edits)
        sys.stdout.write(text)
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
    if outcome.signal:
        print(f"llm-opt: error: crash ({outcome.signal}) in {state.doing or 'the start'}", file=sys.stderr)
    if outcome.code:
        _offer_reproducer(job, outcome, state)
    return outcome.code


def _offer_reproducer(job: Job, outcome: ChildOutcome, state: Progress) -> None:
    """Writes the reproducer that was asked for, by doing the job again up to the pass that failed."""
    step = state.failed or (state.step if outcome.signal and state.doing.startswith("pass ") else 0)
    if not step:
        return
    if job.arguments.reproducer is None:
        if outcome.signal:
            print("llm-opt: note: --reproducer=FILE keeps the IR in front of that pass", file=sys.stderr)
        return
    file = Path(job.arguments.reproducer)

    def work() -> int:
        from .driver import write_reproducer

        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # all has been said
        return write_reproducer(job, step, file)

    written = run_in_child(work) == ChildOutcome(0)
    message = f"reproducer written to '{file}'" if written else f"could not write a reproducer to '{file}'"
    print(f"llm-opt: note: {message}", file=sys.stderr)

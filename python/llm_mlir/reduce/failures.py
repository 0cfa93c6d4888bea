"""What a failure is: the same pass changes results, the same pass raises or crashes, or a command says so."""

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..opt.supervisor import run_in_child
from ..support.option_values import AUTO


class ReduceError(Exception):
    """What cannot be reduced; the message says why."""


def failure_of(arguments: argparse.Namespace, text: str) -> Callable[[str], bool]:
    """Whether another module fails as ``text`` does. Raises ``ReduceError`` where ``text`` does not fail."""
    if arguments.test is None:
        return _of_passes(arguments, text)
    test = _of_command(arguments.test)
    if (code := test(text)) != 0:
        raise ReduceError(f"'{arguments.input}' expects a failure to keep: '{arguments.test}' ends with {code}, not 0")
    return lambda candidate: test(candidate) == 0


def _of_passes(arguments: argparse.Namespace, text: str) -> Callable[[str], bool]:
    edits = arguments.stage_edits
    lowers = bool(edits) or not arguments.passes
    tolerance = None if arguments.check_each == AUTO else arguments.check_each

    def find(candidate: str, only: Any) -> Any:
        from ..check.lowering import check_lowering
        from ..pipeline.stages import stages

        table = stages(arguments.target, edits)
        return check_lowering(candidate, table, arguments.passes, lowers, tolerance, only)

    kind, message = _outcome(lambda: find(text, None))
    if not kind:
        raise ReduceError(f"no pass changes the results of '{arguments.input}'{f': {message}' if message else ''}")
    sys.stderr.write(f"llm-reduce: {message}\n")
    name = kind.removeprefix(_CHANGES)
    only = [name.partition("{")[0].rpartition("(")[2]] if kind.startswith(_CHANGES) else None
    return lambda candidate: _outcome(lambda: find(candidate, only))[0] == kind


_CHANGES = "changes results: "


def _outcome(find: Callable[[], Any]) -> tuple[str, str]:
    """What kind of failure a check in a child process ends with, and in words; empty kind where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "said"

        def work() -> int:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # its messages are said here
            said.write_text("\0".join(_found(find)), encoding="utf-8")
            return 0

        outcome = run_in_child(work)
        if outcome.broken:
            return outcome.broken, f"the passes end the process: {outcome.broken}"
        kind, message = said.read_text(encoding="utf-8").split("\0")
        return kind, message


def _found(find: Callable[[], Any]) -> Sequence[str]:
    from ..abi.random_arguments import DrawError
    from ..check.ways import NoWay
    from ..pipeline import PassError
    from ..testing.cases import NoOracle

    try:
        finding = find()
    except (DrawError, NoOracle, NoWay) as error:  # nothing can be said of such a module
        return "", " ".join(str(error).split("\n"))
    except PassError as error:
        message = error.diagnostics[0].message if error.diagnostics else str(error)
        return f"fails: {error.pass_name}", f"pass '{error.pass_name}' fails: {message}"
    except Exception as error:
        where = next((note for note in getattr(error, "__notes__", ()) if note.startswith("in pass ")), "")
        name = where.partition(" on ")[0].removeprefix("in pass ")
        return (
            f"raises: {type(error).__name__} {name}",
            f"pass {name or 'unknown'} raises {type(error).__name__}: {error}",
        )
    if finding is None:
        return "", ""
    return f"{_CHANGES}{finding.place.name}", f"pass '{finding.place.name}' changes results"


def _of_command(command: str) -> Callable[[str], int]:
    """What a line for the shell ends with for a module."""
    if not command.strip():
        raise ReduceError("--test expects a command, got ''")

    def test(candidate: str) -> int:
        with tempfile.NamedTemporaryFile("w", suffix=".mlir", encoding="utf-8") as file:
            file.write(candidate)
            file.flush()
            name = shlex.quote(file.name)
            line = command.replace("{}", name) if "{}" in command else f"{command} {name}"
            quiet = subprocess.DEVNULL
            return subprocess.run(line, shell=True, stdin=quiet, stdout=quiet, stderr=quiet).returncode

    return test

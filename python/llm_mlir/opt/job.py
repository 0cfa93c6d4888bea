"""The input of one ``llm-opt`` run and how failures of it can be repeated."""

import argparse
import re
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from .arguments import OptError, parse_arguments

_SEPARATOR = re.compile(r"^// -----.*$\n?", re.MULTILINE)
_TITLE = "// llm-opt reproducer"
_CONFIGURATION = "// configuration: "


@dataclass
class Job:
    """Options and input; a model (``is_model``) is named only, and read where MLIR is."""

    arguments: argparse.Namespace
    name: str
    data: bytes
    is_model: bool = False

    def parts(self) -> list[bytes]:
        """The input, split if so asked; every part keeps its line numbers."""
        if not self.arguments.split_input_file:
            return [self.data]
        parts, line = [], 0
        for text in _SEPARATOR.split(self.text()):
            parts.append(("\n" * line + text).encode())
            line += text.count("\n") + 1
        return parts

    def text(self) -> str:
        """The input as text (bytecode comes out as gibberish, which only error messages would show)."""
        return self.data.decode(errors="replace")


def read_job(arguments: argparse.Namespace) -> Job:
    """Reads the input; a reproducer without passes on the command line brings its own. Raises ``OptError``."""
    name = arguments.input
    if name != "-" and is_model(Path(name)):
        return Job(arguments, name, b"", is_model=True)
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise OptError(f"cannot read '{name}': {error.strerror}") from error
    job = Job(arguments, name, data)
    if data.startswith(_TITLE.encode()):
        _take_configuration(job)
    elif arguments.run_reproducer:
        raise OptError(f"'{name}' is no reproducer: its first line does not start with '{_TITLE}'")
    return job


def is_model(path: Path) -> bool:
    """Whether an input names a model: a folder, or what is no file and may be a name on the Hugging Face hub."""
    return path.is_dir() or (not path.exists() and not path.suffix and len(path.parts) == 2 and not path.is_absolute())


def _take_configuration(job: Job) -> None:
    """Completes the options by those in a reproducer. What it loads is code, so that needs ``--run-reproducer``."""
    line = next((line for line in job.text().split("\n")[:3] if line.startswith(_CONFIGURATION)), None)
    given = job.arguments
    asked = (given.pass_flags, given.passes, given.pass_pipeline, given.stop_after, given.emit)
    if line is None or asked != ([], None, None, None, "mlir"):
        return
    recorded = parse_arguments(shlex.split(line.removeprefix(_CONFIGURATION)))
    given.pass_pipeline = recorded.pass_pipeline
    given.verify_each = recorded.verify_each
    given.allow_unregistered_dialect |= recorded.allow_unregistered_dialect
    if given.run_reproducer:
        given.load = [*recorded.load, *given.load]
    elif missing := [file for file in recorded.load if file not in given.load]:
        print(f"llm-opt: note: not loaded without --run-reproducer: {', '.join(missing)}", file=sys.stderr)


def reproducer_text(asm: str, pipeline: str, failed: str, arguments: argparse.Namespace) -> str:
    """A file that repeats the failure of pass ``failed`` when it is given to ``llm-opt``."""
    flags = [f"--pass-pipeline={pipeline}", f"--verify-each={str(arguments.verify_each).lower()}"]
    flags += ["--allow-unregistered-dialect"] if arguments.allow_unregistered_dialect else []
    flags += [f"--load={Path(file).resolve()}" for file in arguments.load]
    return f"{_TITLE} of '{failed}': run it by llm-opt FILE\n{_CONFIGURATION}{shlex.join(flags)}\n{asm}\n"

"""Python files with passes that users load, and what is said when their code fails."""

import importlib.util
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from ..ir.diagnostics import Diagnostic, Position
from ..support.printable import one_line
from .syntax import PipelineError


class PluginError(ValueError):
    """A loaded file raises when it is imported. As text it is one line, with the place in the file."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


def load_plugins(files: Sequence[str]) -> None:
    """Imports ``files``; the passes in them register themselves.

    Raises ``PipelineError`` for what is no Python file, ``PluginError`` for one that fails.
    """
    for file in dict.fromkeys(files):
        path = Path(file)
        if not path.is_file():
            raise PipelineError(f"cannot load '{file}': no such file")
        name = path.stem
        spec = importlib.util.spec_from_file_location(name, path)
        if spec is None or spec.loader is None:
            raise PipelineError(f"cannot load '{file}': not a Python file")
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module  # dataclasses look their module up
        try:
            spec.loader.exec_module(module)
        except BaseException as error:  # sys.exit() among them: a file that is loaded does not end the tool
            raise PluginError(exception_diagnostic(f"loading '{file}'", error, str(path))) from error


def exception_diagnostic(what: str, error: BaseException, file: str = "") -> Diagnostic:
    """``error`` as a diagnostic at the innermost line of ``file`` that it came through (or the innermost line)."""
    if isinstance(error, SyntaxError) and error.filename:
        before = (error.text or "")[: max(error.offset or 1, 1) - 1]
        place = Position(error.filename, error.lineno or 1, len(before.encode(errors="replace")) + 1)
        return Diagnostic("error", f"{what}: {error.msg}", place)
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if frame.filename == file] or frames
    place = Position(inside[-1].filename, inside[-1].lineno or 1, (inside[-1].colno or 0) + 1)
    message = one_line(f"{what} raised {type(error).__name__}: {error}")
    return Diagnostic("error", message.rstrip(": "), place)

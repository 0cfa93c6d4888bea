"""``--analyze``: costs and predicted times instead of the module."""

import argparse
import json
from collections.abc import Callable
from typing import Any

from ..ir.diagnostics import Diagnostic, position
from ..pipeline import PassError
from .arguments import OptError


def analysis(module: Any, arguments: argparse.Namespace, report: Callable[[Diagnostic], Any]) -> bytes:
    """The tables, or JSON where the output is called so; ``report`` is told what is redundant.

    Raises ``OptError`` for a machine that cannot be read, ``PassError`` for what has no cost.
    """
    from ..profile.analysis_text import as_json, as_text, remarks
    from ..profile.analyze import analyze
    from ..profile.machine_model import MachineModel, machine_model

    given = arguments.machine
    try:
        machine = machine_model(arguments.threads) if given is None else MachineModel.load(given)
    except OSError as error:
        raise OptError(f"--machine: cannot read '{given}': {error.strerror or error}") from None
    except ValueError as error:
        raise OptError(f"--machine: {error}") from None
    try:
        found = analyze(module, arguments.sizes, machine)
    except PassError as error:  # of no pass that a runner would blame
        message = error.message.replace("in the option sizes", "with --sizes")
        error.diagnostics = [Diagnostic("error", f"--analyze: {message}", position(error.op.location))]
        raise
    for remark in remarks(found):
        report(remark)
    text = json.dumps(as_json(found), indent=1) + "\n" if arguments.output.endswith(".json") else as_text(found)
    return text.encode()

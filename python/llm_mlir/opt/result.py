"""What comes out: the module, code, results of its functions, or an analysis."""

import argparse
from collections.abc import Callable
from typing import Any

from ..ir.diagnostics import Diagnostic
from .emission import produce


def result_of(module: Any, arguments: argparse.Namespace, report: Callable[[Diagnostic], Any]) -> bytes:
    """The output; ``report`` is told what an analysis remarks. Raises ``OptError``, ``PassError``."""
    if arguments.analyze:
        from .analysis import analysis

        return analysis(module, arguments, report)
    if arguments.run:
        from .execution import run_functions  # which imports NumPy

        return run_functions(module, arguments)
    return produce(module, arguments)

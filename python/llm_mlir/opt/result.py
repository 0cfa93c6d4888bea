"""What comes out: the module, code, results of its functions, or an analysis."""

import argparse
from collections.abc import Callable
from typing import Any

from ..ir.diagnostics import Diagnostic
from .emission import produce
from .emulation import emulate


def result_of(module: Any, arguments: argparse.Namespace, given: Any, report: Callable[[Diagnostic], Any]) -> bytes:
    """The output; ``given`` is the module before passes where that matters, ``report`` is told what analyses remark.

    Raises ``OptError``, ``PassError``.
    """
    if arguments.analyze:
        from .analysis import analysis

        return analysis(module, arguments, report)
    if arguments.emulate:
        return emulate(module, arguments, given)
    if arguments.run:
        from .execution import run_functions  # which imports NumPy

        return run_functions(module, arguments, given)
    return produce(module, arguments)

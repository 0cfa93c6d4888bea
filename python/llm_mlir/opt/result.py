"""What comes out of a run: IR or code, or what the functions return."""

import argparse
from typing import Any

from .emission import produce
from .emulation import emulate


def result_of(module: Any, arguments: argparse.Namespace, given: Any) -> bytes:
    """The output for a module; ``given`` is what it was before passes, where that matters.

    Raises ``OptError``, ``PassError``.
    """
    if arguments.emulate:
        return emulate(module, arguments, given)
    if arguments.run:
        from .execution import run_functions  # which imports NumPy

        return run_functions(module, arguments, given)
    return produce(module, arguments)

"""Fuzzers: ``python -m llm_mlir.testing.fuzz --minutes 30`` tries random inputs of every kind.

A kind is a module in ``kinds``, called after what it tries; nothing registers it. The first line of its docstring is
what ``--help`` shows, and it has one function::

    def run(rng: Random, deadline: float) -> Report:

which draws inputs from ``rng`` until ``time.monotonic()`` has passed ``deadline`` (at least one, so that a run says
something), counts how each fared, and returns those that failed: a ``Finding`` with a line that names the problem and,
made as small as it gets, the text of a test that shows it. A refusal by a diagnostic is no finding; a wrong result, any
other exception, a crash and a hang are. An input that might end or block the process is tried through
``llm_mlir.testing.isolation.Worker``. What CI tries of a kind, with a fixed seed, is a test that calls the same
functions.
"""

from collections.abc import Callable
from random import Random

from ...support.discovery import import_modules
from ..findings import Report
from . import kinds

Run = Callable[[Random, float], Report]


def fuzzers() -> dict[str, tuple[str, Run]]:
    """What each kind tries, in a line, and its ``run``, by the kind's name."""
    modules = import_modules(kinds.__name__, kinds.__path__)
    return {_name(module.__name__): ((module.__doc__ or "").splitlines()[0], module.run) for module in modules}


def _name(module: str) -> str:
    return module.rpartition(".")[2].replace("_", "-")

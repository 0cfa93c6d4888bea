"""Modules of the tests after a few mutations, lowered for some target; results on this CPU are compared."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from ...compare import NoOracle, largest_error, tolerance
from ...corpus import modules
from ...depth import TARGETS, Depth, lower_as_far
from ...findings import Finding, Report
from ...isolation import Crashed, Raised, Worker
from ...mutations import mutate
from ...reduction.reducer import Reducer
from ...reduction.steps import changed

ROOT = Path(__file__).resolve().parents[5]
_REDUCING = 60.0
"""Seconds that a finding has to become smaller."""


def run(rng: Random, deadline: float) -> Report:
    """Needs the repository's tests around the package, as in an editable installation."""
    report = Report()
    with Worker(try_mutant) as worker:
        known = list(modules(ROOT))
        while not report.counts or time.monotonic() < deadline:
            name, text = rng.choice(known)
            if "import" not in attempt(worker, text, "reference", False)[1]:
                known.remove((name, text))
                continue
            mutant, done = mutate(text, rng)
            target = rng.choice(TARGETS)
            kind, passed, problem = attempt(worker, mutant, target)
            for stage in passed:
                report.counts[f"past {stage}"] += 1
            what = f"{name} after {', '.join(done)}, for {target}: {problem}"
            finding = None
            if kind not in FINE:
                small = smaller(mutant, kind, target, partial(attempt, worker))
                finding = as_finding(small, target, kind, what)
            report.add(kind, finding)
    return report


FINE = ("right", "lowered", "refused", "rejected", "without an oracle")
"""Ways to fare that are no findings."""


def try_mutant(text: str, target: str, compare: bool = True) -> tuple[str, tuple[str, ...], str]:
    """How a module fares in a word, what it has behind it, and the problem if there is one."""
    depth: Depth = lower_as_far(text, target)
    if depth.problem or not compare:
        return depth.kind, depth.passed, depth.problem
    try:
        error = largest_error(text)
    except NoOracle:
        return "without an oracle", depth.passed, ""
    except Exception as problem:  # another target than this CPU has lowered it
        host = lower_as_far(text, "host", with_code=True)
        return host.kind, depth.passed, host.problem or f"the call fails: {problem}"
    kind = "right" if error <= tolerance(text) else "wrong"
    return kind, depth.passed, "" if kind == "right" else f"relative error {error:.1e}"


def attempt(worker: Worker, text: str, target: str, compare: bool = True) -> tuple[str, tuple[str, ...], str]:
    """``try_mutant`` in a child process."""
    try:
        return worker(text, target, compare)
    except Crashed as crash:
        return "crash", (), str(crash)
    except Raised as error:
        return "raised", (), str(error)


def smaller(text: str, kind: str, target: str, fares: Callable[..., Any], seconds: float = _REDUCING) -> str:
    """A module with less in it that fares as ``text`` does, by ``fares``; itself when printing mends it."""
    normal = changed(text, lambda module, rw: True)

    def fails(candidate: str) -> bool:
        return fares(candidate, target)[0] == kind

    if normal is None or not fails(normal):
        return text
    return Reducer(normal, fails, time.monotonic() + seconds).run()


def as_finding(text: str, target: str, kind: str, problem: str) -> Finding:
    """A module as a lit test begins: a wrong result is one of this CPU, all else is seen while code is made."""
    lines = "\n// ".join(problem.splitlines())
    made = "--check-each -o %t" if kind == "wrong" else f"--target={target} --emit=asm -o %t"
    return Finding(problem, f"// RUN: llm-opt %s {made}\n\n// {lines}\n{text}")

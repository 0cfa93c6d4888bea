"""Modules of the tests after a few mutations, lowered for some target; results on this CPU are compared."""

import time
from pathlib import Path
from random import Random

from ...compare import NoOracle, largest_error, tolerance
from ...corpus import modules
from ...depth import TARGETS, Depth, lower_as_far
from ...findings import Finding, Report
from ...isolation import Crashed, Raised, Worker
from ...mutations import mutate

ROOT = Path(__file__).resolve().parents[5]


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
            report.add(kind, as_finding(mutant, target, what) if kind not in FINE else None)
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


def as_finding(text: str, target: str, problem: str) -> Finding:
    """A module as a lit test begins."""
    lines = "\n// ".join(problem.splitlines())
    return Finding(problem, f"// RUN: llm-opt %s --target={target} --emit=asm -o %t\n\n// {lines}\n{text}")

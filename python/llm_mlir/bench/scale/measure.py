"""Starts real ranks and reads what they found."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...run.launch import mpiexec
from ...support.cores import available_threads
from ..contestant import WorkerError
from ..synthetic import ModelShape
from .link import Link, fit
from .predict import Host, Planner, Step

_SECONDS = 600.0
_NETWORK = {"MPIR_CVAR_NOLOCAL": "1", "OMPI_MCA_btl": "self,tcp"}
"""Has MPI use its network layers between the processes of one machine, as MPICH and Open MPI are told."""


@dataclass(frozen=True)
class Comparison:
    """A step on real ranks: what it took, and what was predicted from one rank's time."""

    step: str
    degree: int
    stages: int
    measured: float
    predicted: float


def measured_link(network: bool, repeats: int = 200) -> Link:
    """The link between two ranks of this machine: through memory, or through the layers of a network."""
    samples = _run(2, ["link", str(repeats)], _NETWORK if network else {})
    return fit({int(size): seconds for size, seconds in samples.items()})


def compared(
    shape: ModelShape, directory: Path, dtype: str, host: Host, link: Link, prompt: int, repeats: int
) -> list[Comparison]:
    """Two and four ranks of one thread, by tensor parallelism and in stages, beside what is predicted of them.

    One rank's time says which share of the roofline the program reaches. Ranks that share a core take turns.
    """
    steps = {"prefill": Step("prefill", prompt), "decode": Step("decode", 1, context=prompt)}
    one, found = _model(1, directory, dtype, 1, prompt, repeats), []
    for degree, stages in ((2, 1), (1, 2), (4, 1), (2, 2)):
        if degree > shape.heads or stages > shape.layers:
            continue
        times = _model(degree * stages, directory, dtype, stages, prompt, repeats)
        for name, step in steps.items():
            active = degree * (1 if step.rows == 1 else stages)  # a single token is in one stage at a time
            turns = max(1.0, active / available_threads())
            share = Planner(shape, dtype, host, link).predict(step, 1, 1).seconds / one[name]
            shared = Host(host.peak, host.bandwidth, share / turns)
            seconds = Planner(shape, dtype, shared, link).predict(step, degree, stages).seconds
            found.append(Comparison(name, degree, stages, times[name], seconds))
    return found


def _model(ranks: int, directory: Path, dtype: str, stages: int, prompt: int, repeats: int) -> dict[str, float]:
    return _run(ranks, ["model", str(directory), dtype, str(stages), str(prompt), str(repeats)], {})


def _run(ranks: int, arguments: Sequence[str], environment: dict[str, str]) -> dict[str, float]:
    """What ``ranks.py`` prints. Raises ``WorkerError`` when it fails, ``RunError`` without MPI."""
    command = [*mpiexec(ranks), sys.executable, "-m", "llm_mlir.bench.scale.ranks", *arguments]
    options = {"capture_output": True, "text": True, "env": {**os.environ, **environment}, "timeout": _SECONDS}
    try:
        process = subprocess.run(command, **options, check=False)
    except subprocess.TimeoutExpired:
        raise WorkerError(f"{ranks} ranks expected to end within {_SECONDS:.0f} s, got no end") from None
    if process.returncode:
        lines = process.stderr.strip().splitlines() or [f"exit code {process.returncode}"]
        raise WorkerError(f"{ranks} ranks expected to run, got: {lines[-1]}")
    return json.loads(process.stdout)

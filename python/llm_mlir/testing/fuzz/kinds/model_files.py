"""Model directories with files changed at random: configurations, headers, indexes, tokenizers, templates."""

import tempfile
import time
from pathlib import Path
from random import Random

from ...findings import Finding, Report
from ...isolation import Crashed, Raised, Worker
from ...model_trials import judge, mutate
from ...tiny_model import write_tiny_model


def run(rng: Random, deadline: float) -> Report:
    """A directory that neither loads nor is refused by one line is a finding."""
    report = Report()
    with tempfile.TemporaryDirectory() as folder, Worker(judge) as worker:
        place = write_tiny_model(Path(folder) / "model")
        files = {path.name: path.read_bytes() for path in place.iterdir()}
        while not report.counts or time.monotonic() < deadline:
            changed = mutate(rng, files)
            problem = _judge(worker, place, changed)
            if problem in ("right", "refused"):
                report.add(problem)
            else:
                report.add(problem.partition(":")[0], Finding(problem, as_test(files, changed)))
    return report


def _judge(worker: Worker, place: Path, files: dict[str, bytes]) -> str:
    try:
        return worker(place, files)
    except (Crashed, Raised) as error:
        return f"{type(error).__name__}: {error}"


def as_test(before: dict[str, bytes], after: dict[str, bytes]) -> str:
    """The files that were changed, as Python."""
    return "\n".join(f"files[{name!r}] = {data!r}" for name, data in after.items() if data != before[name])

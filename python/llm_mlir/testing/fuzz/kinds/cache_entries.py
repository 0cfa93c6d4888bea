"""Cache entries with bytes changed at random: a miss, rebuilt and replaced, and never other numbers."""

import tempfile
import time
from pathlib import Path
from random import Random

from ....frontend import load
from ...cache_trials import damage, fill, problem
from ...findings import Finding, Report
from ...tiny_model import write_tiny_model


def run(rng: Random, deadline: float) -> Report:
    """Other code or weights than before, and entries that stay damaged, are findings."""
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        model = load(write_tiny_model(Path(folder) / "model"))
        cache = Path(folder) / "cache"
        fill(cache, model)
        while not report.counts or time.monotonic() < deadline:
            changed = damage(rng, cache)
            found = problem(cache, model)
            test = "\n".join(f"files[{name!r}] = {data!r}" for name, data in changed.items())
            report.add("wrong" if found else "right", Finding(found, test) if found else None)
            if found:
                for path in cache.iterdir():
                    path.unlink()
                fill(cache, model)
    return report

"""``llm-bench start``: from the start of a process to the first token of a short prompt, cold and from caches."""

import tempfile
import time
from pathlib import Path

from ..profile.machine import describe_machine, own_versions
from ..profile.roofline import Roofline
from .contestant import Contestant, WorkerError
from .match import Log
from .peers import UnsupportedError, peer, versions
from .results import Results, Start
from .run import Plan, Save, installed
from .synthetic import SHAPES, default_models_folder, model_directory

_PROMPT = 16  # tokens
_CONTEXT = 2048
_CACHED_STARTS = 2
_PIECE = 1 << 26  # bytes


def run_starts(plan: Plan, log: Log, save: Save = lambda results: None) -> Results:
    """Starts every contestant with every model and element type of ``plan``; the machine's ceilings are not measured.

    Contestants with caches of their own start from an empty folder first; the others twice, so that what they read is
    in the page cache.
    """
    results = Results(describe_machine(), own_versions(), plan.base, plan.threads, Roofline())
    results.versions |= versions(peer(plan.base))
    names = [plan.base, *installed(plan.peers, results, log)]
    for dtype in plan.dtypes:
        for model in plan.models:
            _read(model_directory(SHAPES[model], dtype) / "model.safetensors")
            for name in names:
                contestant = peer(name)
                if contestant.open_model is None or dtype not in contestant.dtypes:
                    continue
                log(f"{model} {dtype}: {name}")
                try:
                    _starts(plan, results, name, model, dtype)
                except (UnsupportedError, WorkerError) as error:
                    results.skipped.append(f"start of {model} {dtype}: {error}")
                    log(f"  skipped: {error}")
                save(results)
    return results


def _starts(plan: Plan, results: Results, name: str, model: str, dtype: str) -> None:
    caches = peer(name).caches
    default_models_folder().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=default_models_folder()) as folder:
        for number in range(1 + _CACHED_STARTS if caches else 2):
            cache = Path(folder) if caches else None
            results.starts.append(_start(plan, name, model, dtype, cache, cached=caches and number > 0))


def _start(plan: Plan, name: str, model: str, dtype: str, cache: Path | None, cached: bool) -> Start:
    directory = str(model_directory(SHAPES[model], dtype))
    fields = {"shape": model, "dtype": dtype, "threads": plan.threads, "context": _CONTEXT, "batch": 1}
    begin = time.perf_counter()
    with Contestant(name, plan.threads, plan.peer_seconds) as contestant:
        loaded = contestant.ask("open", directory=directory, **fields, cache=None if cache is None else str(cache))
        first = contestant.ask("first", tokens=_PROMPT)
        seconds = time.perf_counter() - begin
        memory = contestant.ask("memory")["bytes"]
    return Start(name, model, dtype, cached, seconds, loaded["seconds"], memory, first["facts"])


def _read(path: Path) -> None:
    """Brings a file into the page cache."""
    with path.open("rb") as file:
        while file.read(_PIECE):
            pass

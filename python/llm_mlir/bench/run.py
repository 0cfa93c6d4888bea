"""A whole run: roofline, then every duel of every element type (and model)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from .cases import ModelCase, OpCase
from .contestant import Contestant, WorkerError
from .duel import Duel, Log, Settings, Side
from .machine import describe_machine, last_level_cache, own_versions
from .peers import UnsupportedError, peer, versions
from .results import Results
from .roofline import Roofline, measure_machine

T = TypeVar("T")
Save = Callable[[Results], None]


@dataclass(frozen=True)
class Plan:
    """What is to be run. ``base`` is what the peers are compared with, ours unless asked otherwise."""

    base: str
    peers: Sequence[str]
    dtypes: Sequence[str]
    threads: int
    repeats: int
    seconds: float
    models: Sequence[str] = ()
    model_cases: Sequence[ModelCase] = ()
    op_cases: Sequence[OpCase] = ()

    def settings(self, dtype: str) -> Settings:
        """For one element type."""
        return Settings(self.threads, dtype, self.repeats, self.seconds, last_level_cache())


def run(plan: Plan, log: Log, save: Save = lambda results: None) -> Results:
    """Runs a plan; what cannot be run is named in the results and left out.

    ``save`` is called with what there is after each pair of contestants, since runs take long. Raises
    UnsupportedError when the base cannot run at all.
    """
    results = Results(describe_machine(), own_versions(), plan.base, plan.threads, _roofline(plan, log))
    results.versions |= versions(peer(plan.base))
    peers = _installed(plan.peers, results, log)
    for dtype in plan.dtypes:
        chosen = [name for name in peers if dtype in peer(name).dtypes]
        results.skipped += [f"{name}: no {dtype}" for name in peers if name not in chosen]
        for model in plan.models:
            _run_model(plan, results, model, dtype, chosen, log, save)
        if plan.op_cases:
            _run_ops(plan, results, dtype, chosen, log, save)
    log("roofline again")
    results.roofline.merge(_roofline(plan, log))
    return results


def _roofline(plan: Plan, log: Log) -> Roofline:
    log("roofline")
    return measure_machine(plan.threads)


def _installed(names: Sequence[str], results: Results, log: Log) -> list[str]:
    found = []
    for name in names:
        try:
            results.versions |= versions(peer(name))
            found.append(name)
        except UnsupportedError as error:
            results.skipped.append(f"{name}: {error}")
            log(f"{name} skipped: {error}")
    return found


def _able(peers: Sequence[str], action: str, what: str, results: Results) -> list[str]:
    """The peers that can do something; the others are noted."""
    able = [name for name in peers if getattr(peer(name), action) is not None]
    notes = [f"{name}: runs no {what} here" for name in peers if name not in able]
    results.skipped += [note for note in notes if note not in results.skipped]
    return able


def _run_model(
    plan: Plan, results: Results, model: str, dtype: str, peers: Sequence[str], log: Log, save: Save
) -> None:
    able = _able(peers, "open_model", "models", results)
    with Contestant(plan.base, plan.threads) as contestant:
        base = Side(contestant)
        log(f"{model} {dtype}: loading {plan.base}")
        base.open(model, plan.model_cases, plan.settings(dtype))
        for name in able or [None]:
            log(f"{model} {dtype}: {plan.base} and {name or 'nobody else'}")
            duel = Duel(base, name, plan.settings(dtype), log, results.skipped)
            pairings, loaded = _survive(
                lambda duel=duel: duel.models(model, plan.model_cases), ([], None), results, log
            )
            results.pairings += pairings
            results.loads += [loaded] if loaded else []
            save(results)
        base.record_memory()
        results.loads += [base.loaded] if base.loaded else []


def _run_ops(plan: Plan, results: Results, dtype: str, peers: Sequence[str], log: Log, save: Save) -> None:
    able = _able(peers, "open_op", "single ops", results)
    with Contestant(plan.base, plan.threads) as contestant:
        for name in able or [None]:
            log(f"ops {dtype}: {plan.base} and {name or 'nobody else'}")
            duel = Duel(Side(contestant), name, plan.settings(dtype), log, results.skipped)
            results.pairings += _survive(lambda duel=duel: duel.ops(plan.op_cases), [], results, log)
            save(results)


def _survive(action: Callable[[], T], otherwise: T, results: Results, log: Log) -> T:
    """What ``action`` gives, or ``otherwise`` when a peer's process ended on the way."""
    try:
        return action()
    except WorkerError as error:
        results.skipped.append(str(error))
        log(f"  {error}")
        return otherwise

"""A whole run: roofline, then every match of every element type (and model).

Models meet one peer at a time, so that two of them fit into memory; ops meet all of them at once, so that ours are
prepared once.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from .cases import ModelCase, OpCase
from .contestant import Contestant, WorkerError
from .machine import describe_machine, last_level_cache, own_versions
from .match import Log, Match, Settings, Side
from .peers import UnsupportedError, peer, versions
from .results import Pairing, Results
from .roofline import Roofline, measure_machine

Save = Callable[[Results], None]


@dataclass(frozen=True)
class Plan:
    """What is to be run. ``base`` is what the peers are compared with, ours unless asked otherwise.

    For ``repeats``, ``seconds`` and ``case_seconds`` see ``Settings``; ``peer_seconds`` is how long a peer may take for
    all cases of a model, or for all ops of an element type.
    """

    base: str
    peers: Sequence[str]
    dtypes: Sequence[str]
    threads: int
    peer_seconds: float
    repeats: int = 7
    seconds: float = 0.5
    case_seconds: float = 60.0
    models: Sequence[str] = ()
    model_cases: Sequence[ModelCase] = ()
    op_cases: Sequence[OpCase] = ()

    def settings(self, dtype: str) -> Settings:
        """For one element type."""
        return Settings(self.threads, dtype, self.repeats, self.seconds, self.case_seconds, last_level_cache())


def run(plan: Plan, log: Log, save: Save = lambda results: None) -> Results:
    """Runs a plan; what cannot be run is named in the results and left out.

    ``save`` is called with what there is after each case, since runs take long. Raises UnsupportedError or WorkerError
    when the base cannot run at all or ends.
    """
    results = Results(describe_machine(), own_versions(), plan.base, plan.threads, _roofline(plan, log))
    results.versions |= versions(peer(plan.base))
    peers = installed(plan.peers, results, log)
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


def installed(names: Sequence[str], results: Results, log: Log) -> list[str]:
    """The names of the peers that can run here; the others are noted in the results."""
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
    if action == "open_op":
        notes += [f"{name}: only {' and '.join(peer(name).ops)} of the ops" for name in able if len(peer(name).ops) < 3]
    results.skipped += [note for note in notes if note not in results.skipped]
    return able


def _run_model(
    plan: Plan, results: Results, model: str, dtype: str, peers: Sequence[str], log: Log, save: Save
) -> None:
    able, settings = _able(peers, "open_model", "models", results), plan.settings(dtype)
    with Contestant(plan.base, plan.threads) as contestant:
        base = Side(contestant)
        log(f"{model} {dtype}: loading {plan.base}")
        base.open(model, plan.model_cases, settings)
        for name in able or [None]:
            log(f"{model} {dtype}: {plan.base} and {name or 'nobody else'}")
            with ExitStack() as stack:
                peer_side = None if name is None else _open(stack, plan, results, model, dtype, name, log)
                if name is not None and peer_side is None:
                    continue
                sides = [] if peer_side is None else [peer_side]
                match = Match(base, sides, settings, log, results.skipped, model)
                match.run(plan.model_cases, lambda found: _keep(found, results, save))
                for side in sides:
                    side.record_memory()
                    results.loads += [side.loaded] if side.loaded else []
        base.record_memory()
        results.loads += [base.loaded] if base.loaded else []


def _open(stack: ExitStack, plan: Plan, results: Results, model: str, dtype: str, name: str, log: Log) -> Side | None:
    """A peer that has loaded the model; None, with a note, when it cannot."""
    side = Side(stack.enter_context(Contestant(name, plan.threads, plan.peer_seconds)))
    try:
        side.open(model, plan.model_cases, plan.settings(dtype))
    except (UnsupportedError, WorkerError) as error:
        results.skipped.append(f"{model} {dtype}: {error}")
        log(f"  skipped: {error}")
        return None
    return side


def _run_ops(plan: Plan, results: Results, dtype: str, peers: Sequence[str], log: Log, save: Save) -> None:
    able = _able(peers, "open_op", "single ops", results)

    log(f"ops {dtype}: {', '.join([plan.base, *able])}")
    with ExitStack() as stack:
        base = Side(stack.enter_context(Contestant(plan.base, plan.threads)))
        sides = [Side(stack.enter_context(Contestant(name, plan.threads, plan.peer_seconds))) for name in able]
        match = Match(base, sides, plan.settings(dtype), log, results.skipped)
        match.run(plan.op_cases, lambda found: _keep(found, results, save))


def _keep(found: list[Pairing], results: Results, save: Save) -> None:
    results.pairings += found
    save(results)

"""A whole run: roofline, every match of every element type (and model), roofline again.

Models meet one peer at a time, so that two of them fit into memory; ops meet all of them at once, so that ours are
prepared once.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from ..profile.machine import describe_machine, last_level_cache, own_versions
from ..targets.cpu import CpuTarget
from .cases import ModelCase, OpCase
from .ceilings import Ceilings
from .contestant import Contestant, WorkerError
from .match import Log, Match, MatchSettings, Side
from .peers import UnsupportedError, peer, versions
from .results import Pairing, Results

Save = Callable[[Results], None]


@dataclass(frozen=True)
class Plan:
    """What is to be run. ``base`` is what the peers are compared with, ours unless asked otherwise.

    For ``repeats``, ``seconds`` and ``case_seconds`` see ``MatchSettings``; ``peer_seconds`` is how long a peer may
    take for all cases of a model, or for all ops of an element type.
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

    def settings(self, dtype: str) -> MatchSettings:
        """For one element type."""
        return MatchSettings(self.threads, dtype, self.repeats, self.seconds, self.case_seconds, last_level_cache())


def run(plan: Plan, log: Log, save: Save = lambda results: None) -> Results:
    """Runs a plan; what cannot be run is named in the results and left out.

    ``save`` is called with what there is after each case, since runs take long. Raises UnsupportedError or WorkerError
    when the base cannot run at all or ends, or the ceilings cannot be measured.
    """
    with CpuTarget.host().open_ceilings() as ceilings:
        log("roofline")
        roofline = ceilings.machine(plan.threads)
        results = Results(describe_machine(), own_versions(), plan.base, plan.threads, roofline)
        _BenchRun(plan, results, ceilings, log, save).matches()
        log("roofline again")
        results.roofline.merge(ceilings.machine(plan.threads))
    return results


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


@dataclass
class _BenchRun:
    """What all matches of a run share."""

    plan: Plan
    results: Results
    ceilings: Ceilings
    log: Log
    save: Save

    def matches(self) -> None:
        """All of them."""
        plan, results = self.plan, self.results
        results.versions |= versions(peer(plan.base))
        peers = installed(plan.peers, results, self.log)
        for dtype in plan.dtypes:
            chosen = [name for name in peers if dtype in peer(name).dtypes]
            results.skipped += [f"{name}: no {dtype}" for name in peers if name not in chosen]
            for model in plan.models:
                self._model(model, dtype, chosen)
            if plan.op_cases:
                self._ops(dtype, chosen)

    def _model(self, model: str, dtype: str, peers: Sequence[str]) -> None:
        plan, results = self.plan, self.results
        able = _able(peers, "open_model", "models", results)
        with Contestant(plan.base, plan.threads) as contestant:
            base = Side(contestant)
            self.log(f"{model} {dtype}: loading {plan.base}")
            base.open(model, plan.model_cases, plan.settings(dtype))
            for name in able or [None]:
                self.log(f"{model} {dtype}: {plan.base} and {name or 'nobody else'}")
                with ExitStack() as stack:
                    peer_side = None if name is None else self._open(stack, model, dtype, name)
                    if name is not None and peer_side is None:
                        continue
                    sides = [] if peer_side is None else [peer_side]
                    self._match(base, sides, dtype, model).run(plan.model_cases, self._keep)
                    for side in sides:
                        side.record_memory()
                        results.loads += [side.loaded] if side.loaded else []
            base.record_memory()
            results.loads += [base.loaded] if base.loaded else []

    def _open(self, stack: ExitStack, model: str, dtype: str, name: str) -> Side | None:
        """A peer that has loaded the model; None, with a note, when it cannot."""
        plan = self.plan
        side = Side(stack.enter_context(Contestant(name, plan.threads, plan.peer_seconds)))
        try:
            side.open(model, plan.model_cases, plan.settings(dtype))
        except (UnsupportedError, WorkerError) as error:
            self.results.skipped.append(f"{model} {dtype}: {error}")
            self.log(f"  skipped: {error}")
            return None
        return side

    def _ops(self, dtype: str, peers: Sequence[str]) -> None:
        plan, able = self.plan, _able(peers, "open_op", "single ops", self.results)
        self.log(f"ops {dtype}: {', '.join([plan.base, *able])}")
        with ExitStack() as stack:
            base = Side(stack.enter_context(Contestant(plan.base, plan.threads)))
            sides = [Side(stack.enter_context(Contestant(name, plan.threads, plan.peer_seconds))) for name in able]
            self._match(base, sides, dtype, None).run(plan.op_cases, self._keep)

    def _match(self, base: Side, peers: Sequence[Side], dtype: str, model: str | None) -> Match:
        return Match(base, peers, self.ceilings, self.plan.settings(dtype), self.log, self.results.skipped, model)

    def _keep(self, found: list[Pairing]) -> None:
        self.results.pairings += found
        self.save(self.results)

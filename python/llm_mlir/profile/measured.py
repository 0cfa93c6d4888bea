"""What the notes of calls add up to: time by parallel loop and by op, waits, imbalance, use of cores."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..runtime.recorder import CallRecord, Recorder
from .analyze import CallAnalysis, OpAnalysis
from .timeline import SERIAL, WAITING, Clock, Span, region_of, spans

Predictions = Mapping[str, CallAnalysis]
"""By function: one call of the size that its calls had on average."""


@dataclass
class LoopTime:
    """A parallel loop and the wait behind it, in all calls of a function, in seconds.

    ``ops`` are the names of what it serves. ``work`` and ``wait`` are those of all threads together, ``slowest`` is the
    slowest thread's work in each run, added up. ``predicted`` is the least time of its share of its ops.
    """

    ops: Sequence[str]
    runs: int = 0
    work: float = 0.0
    wait: float = 0.0
    slowest: float = 0.0
    threads: int = 1
    predicted: float = 0.0

    @property
    def seconds(self) -> float:
        """Of wall time: what threads spent on average."""
        return (self.work + self.wait) / self.threads

    @property
    def imbalance(self) -> float:
        """The slowest thread's work by the mean thread's (DeRose, Homer, Johnson, 2007); 1 is even."""
        return self.slowest * self.threads / self.work if self.work else 1.0


@dataclass(frozen=True)
class OpTime:
    """An op of the module: its share of the loops that serve it, in seconds of all calls and of the mean thread."""

    name: str
    work: float
    wait: float
    predicted: float

    @property
    def seconds(self) -> float:
        """Work, and the wait at the barrier behind it."""
        return self.work + self.wait

    @property
    def share_of_roofline(self) -> float:
        """The least time by the time it took."""
        return self.predicted / self.seconds if self.seconds else 0.0


@dataclass
class FunctionTime:
    """All calls of a function. ``wall`` is the caller's time, ``serial`` that of the code between loops."""

    name: str
    threads: int
    calls: int = 0
    tokens: float = 0.0
    wall: float = 0.0
    serial: float = 0.0
    work_by_thread: list[float] = field(default_factory=list)
    loops: dict[int, LoopTime] = field(default_factory=dict)
    ops: list[OpTime] = field(default_factory=list)

    @property
    def wait(self) -> float:
        """Seconds at barriers, of the mean thread."""
        return sum(loop.wait for loop in self.loops.values()) / self.threads

    @property
    def imbalance(self) -> float:
        """That of all loops together."""
        work = sum(loop.work for loop in self.loops.values())
        return sum(loop.slowest for loop in self.loops.values()) * self.threads / work if work else 1.0

    @property
    def use_of_cores(self) -> float:
        """Seconds that threads work by threads times wall time."""
        return sum(self.work_by_thread) / (self.threads * self.wall) if self.wall else 0.0


def measure(recorder: Recorder, predictions: Predictions) -> list[FunctionTime]:
    """The functions that were called, in order of their first calls."""
    calls = [call for call in recorder.calls if all(len(notes) > 1 for notes in call.notes)]
    if not calls:
        return []
    clock, found = Clock.of(calls), dict[str, FunctionTime]()
    for call in calls:
        function = found.setdefault(call.function, FunctionTime(call.function, recorder.threads))
        _add(function, call, clock, recorder)
    for function in found.values():
        _predict(function, predictions.get(function.name))
    return list(found.values())


def _add(function: FunctionTime, call: CallRecord, clock: Clock, recorder: Recorder) -> None:
    function.calls += 1
    function.tokens += call.sizes.get("tokens", call.sizes.get("batch", 0))
    function.wall += call.end - call.begin
    function.work_by_thread = function.work_by_thread or [0.0] * recorder.threads
    work: dict[int, list[list[float]]] = defaultdict(list)  # by loop: by run: by thread
    for thread, notes in enumerate(call.notes):
        counts: dict[int, int] = defaultdict(int)
        for number, busy, waited in _loop_times(spans(notes, clock), function, recorder.threads):
            loop = function.loops.setdefault(number, LoopTime(recorder.regions[number], threads=recorder.threads))
            loop.work, loop.wait, loop.runs = loop.work + busy, loop.wait + waited, loop.runs + (thread == 0)
            function.work_by_thread[thread] += busy
            runs = work[number]
            runs += [[]] if counts[number] == len(runs) else []
            runs[counts[number]].append(busy)
            counts[number] += 1
    for number, runs in work.items():
        function.loops[number].slowest += sum(map(max, runs))


def _loop_times(found: Iterator[Span], function: FunctionTime, threads: int) -> Iterator[tuple[int, float, float]]:
    """Each run of a loop by one thread: its number, the seconds of its work, and those of the wait behind it."""
    running: tuple[int, float] | None = None
    for span in found:
        if region_of(span.event) >= 0:
            running = region_of(span.event), span.seconds
        elif span.event == WAITING and running is not None:
            yield *running, span.seconds
            running = None
        elif span.event in (SERIAL, WAITING):
            function.serial += span.seconds / threads


def _predict(function: FunctionTime, prediction: CallAnalysis | None) -> None:
    """Shares the time of each loop among its ops, by what they should take."""
    known: dict[str, OpAnalysis] = {} if prediction is None else {op.location: op for op in prediction.ops}
    least = {name: op.seconds * op.runs * function.calls for name, op in known.items()}
    places: dict[str, list[LoopTime]] = defaultdict(list)
    for loop in function.loops.values():
        for name in loop.ops:
            places[name].append(loop)
    shares: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for loop in function.loops.values():
        parts = {name: _part(name, least, loop, places[name]) for name in loop.ops} or {"": 1.0}
        total = sum(parts.values())
        loop.predicted = sum(parts.values()) if loop.ops else 0.0
        for name, part in parts.items():
            share = (part / total if total else 1 / len(parts)) / loop.threads
            shares[name][0] += loop.work * share
            shares[name][1] += loop.wait * share
    function.ops = [OpTime(name, work, wait, least.get(name, 0.0)) for name, (work, wait) in shares.items()]
    function.ops.sort(key=lambda op: -op.seconds)


def _part(name: str, least: Mapping[str, float], loop: LoopTime, places: Sequence[LoopTime]) -> float:
    """The least time of an op in one of the loops that serve it: by how long these took."""
    total = sum(each.seconds for each in places)
    return least.get(name, 0.0) * (loop.seconds / total if total else 1 / len(places))

"""From the notes of a call to spans of time: what each thread did, from when to when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..runtime.recorder import CallRecord
from ..support.profile_events import IDLE, SERIAL, WAITING, region_of

__all__ = ["IDLE", "SERIAL", "WAITING", "Clock", "Span", "region_of", "spans"]


@dataclass(frozen=True)
class Span:
    """A thread's time from ``begin`` to ``end``, in seconds of ``time.perf_counter``; ``event`` as in notes."""

    event: int
    begin: float
    end: float

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.end - self.begin


@dataclass(frozen=True)
class Clock:
    """What a count of the processor's counter is in seconds of ``time.perf_counter``."""

    count: int
    seconds: float
    period: float

    @staticmethod
    def of(calls: Sequence[CallRecord]) -> "Clock":
        """Fitted to the first and the last call, and to a single one: its notes take nearly all of its time."""
        first, last = calls[0], calls[-1]
        begin, end = int(first.notes[0][0, 1]), int(last.notes[0][-1, 1])
        if len(calls) > 1:  # from end to end: waking threads up takes a time of its own
            begin, start = int(first.notes[0][-1, 1]), first.end
        else:
            start = first.begin
        return Clock(end, last.end, (last.end - start) / max(end - begin, 1))

    def time(self, count: int) -> float:
        """The time of a count."""
        return self.seconds + (count - self.count) * self.period


def spans(notes: np.ndarray, clock: Clock) -> Iterator[Span]:
    """The spans of one thread in one call, up to the note that it is over."""
    times = [clock.time(int(count)) for count in notes[:, 1]]
    for event, begin, end in zip(notes[:-1, 0], times, times[1:], strict=False):
        if event != IDLE:
            yield Span(int(event), begin, end)

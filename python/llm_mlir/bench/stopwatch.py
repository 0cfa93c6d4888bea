"""Times of calls that may be shorter than a clock can tell."""

import time
from collections.abc import Callable
from typing import Any

_LEAST = 1e-3  # seconds of a sample: a clock and a call from Python take about 1e-6


def calls_in_a_row(call: Callable[[], Any]) -> int:
    """How many calls one sample takes to be long enough; makes some."""
    count = 1
    while (seconds := count * sample(call, count)) < _LEAST:
        count = max(2 * count, min(10 * count, int(count * 1.2 * _LEAST / max(seconds, 1e-9))))
    return count


def sample(call: Callable[[], Any], count: int) -> float:
    """Seconds of a call, as the mean of so many in a row."""
    start = time.perf_counter()
    for _ in range(count):
        call()
    return (time.perf_counter() - start) / count

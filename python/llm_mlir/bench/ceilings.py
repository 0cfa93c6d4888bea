"""The machine's ceilings in a process of its own, which is asked in every round and stopped in between.

The clock of a machine drifts within minutes. A ceiling that is measured beside a contestant drifts with it, so that
their ratio does not.
"""

import functools
import math
from dataclasses import asdict
from typing import Any

from ..profile.roofline import BRIEF, THOROUGH, Effort, Gauge, Roofline, buffer_size
from .contestant import WorkerProcess
from .serving import serve


class Ceilings(WorkerProcess):
    """The process; it compiles its loops and fills a buffer of ``size`` bytes when it is asked first."""

    def __init__(self, size: int | None = None) -> None:
        super().__init__("ceilings", __name__, environment={}, seconds=math.inf)
        self._size = buffer_size() if size is None else size

    def machine(self, threads: int) -> Roofline:
        """With one thread and ``threads``; takes some seconds."""
        return self._measure({1, threads}, THOROUGH)

    def round(self, threads: int) -> Roofline:
        """With ``threads`` only, in about half a second."""
        return self._measure({threads}, BRIEF)

    def _measure(self, threads: set[int], effort: Effort) -> Roofline:
        answer = self.ask("measure", size=self._size, threads=list(threads), effort=asdict(effort))
        return Roofline.from_json(answer)


_gauge = functools.cache(Gauge)


def _measure(request: dict[str, Any]) -> dict[str, Any]:
    return _gauge(request["size"]).measure(request["threads"], Effort(**request["effort"])).to_json()


if __name__ == "__main__":
    serve({"measure": _measure})

"""How long passes take."""

import time
from collections.abc import Callable
from typing import Any

from ..support.html import html_table
from .runner import Instrument


class Timings(dict[str, float]):
    """Wall seconds by pass as text, over all ops that it ran on, in the order of the passes.

    ``str`` is a table with shares and the sum; notebooks show one, too.
    """

    def __str__(self) -> str:
        return "\n".join(f"  {seconds:9.4f} ({share:5.1f}%)  {name}" for name, seconds, share in self._rows())

    def _repr_html_(self) -> str:
        rows = [[name, f"{seconds:.4f}", f"{share:.1f}"] for name, seconds, share in self._rows()]
        return html_table(["pass", "seconds", "%"], rows)

    def _rows(self) -> list[tuple[str, float, float]]:
        total = sum(self.values())
        return [(name, seconds, 100 * seconds / (total or 1.0)) for name, seconds in [*self.items(), ("total", total)]]

    def book(self, name: str, begun: float) -> None:
        """Adds the time since ``begun``, as ``time.perf_counter`` told it."""
        self[name] = self.get(name, 0.0) + time.perf_counter() - begun


class PassTimer(Instrument):
    """Times each pass, and what else is measured with ``section``."""

    def __init__(self, timings: Timings | None = None) -> None:
        """Books into ``timings``, or into its own."""
        self.started = time.perf_counter()
        self.timings = Timings() if timings is None else timings
        self._begun = 0.0

    def section(self, name: str, work: Callable[[], Any]) -> Any:
        """Runs ``work`` and books its time under ``name``."""
        begun = time.perf_counter()
        try:
            return work()
        finally:
            self.timings.book(name, begun)

    def before(self, text: str, op: Any) -> None:
        """Starts the clock."""
        self._begun = time.perf_counter()

    def after(self, text: str, op: Any, statistics: dict[str, int]) -> None:
        """Books the time."""
        self.timings.book(text, self._begun)

    def failed(self, text: str, op: Any) -> None:
        """Books the time."""
        self.timings.book(text, self._begun)

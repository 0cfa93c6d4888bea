"""Makes a module smaller step by step, as long as it is interesting: delta debugging (Zeller and Hildebrandt 2002)."""

import time
from collections.abc import Callable, Iterable

from . import steps

Interesting = Callable[[str], bool]


class Reducer:
    """``text`` is the smallest module that is interesting so far; ``tried`` counts those that were asked about."""

    def __init__(self, text: str, interesting: Interesting, until: float = float("inf")) -> None:
        self.text, self.tried = text, 0
        self._interesting, self._until = interesting, until
        self._known: set[str] = set()

    def run(self) -> str:
        """Reduces until nothing is left to take away, or the time is over."""
        before = ""
        while before != self.text and not self._late():
            before = self.text
            self._take([steps.inlined(self.text)] if self.tried == 0 else [])
            self._functions()
            self._end()
            self._cut()
            self._sizes()
            self._attributes()
        return self.text

    def _take(self, candidates: Iterable[str | None]) -> bool:
        """Goes on with the first of the candidates that is interesting."""
        for candidate in candidates:
            if candidate is None or candidate in self._known or candidate == self.text or self._late():
                continue
            self._known.add(candidate)
            self.tried += 1
            if self._interesting(candidate):
                self.text = candidate
                return True
        return False

    def _late(self) -> bool:
        return time.monotonic() > self._until

    def _functions(self) -> None:
        for index in reversed(range(self.text.count("func.func"))):
            if index < self.text.count("func.func"):
                self._take([steps.without_function(self.text, index)])

    def _end(self) -> None:
        """The earliest op whose value shows the failure is the last: by bisection, as what uses it shows it, too."""
        low, high = 0, steps.count_cuttable(self.text) - 1
        whole = self.text
        while low < high:
            middle = (low + high) // 2
            if self._take([steps.returning(whole, middle)]):
                high = middle
            else:
                low = middle + 1
        self._take([steps.returning_one_of(self.text, 0, index) for index in range(8)])

    def _cut(self) -> None:
        count = steps.count_cuttable(self.text)
        size = max(1, count // 2)
        while True:
            first = 0
            while first < steps.count_cuttable(self.text):
                if not self._take([steps.cut(self.text, first, size)]):
                    first += size
            if size == 1:
                return
            size //= 2

    def _sizes(self) -> None:
        while self._take(steps.smaller_sizes(self.text)):
            pass

    def _attributes(self) -> None:
        while self._take(steps.without_attributes(self.text)):
            pass

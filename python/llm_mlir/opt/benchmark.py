"""``--benchmark``: how long a call takes, what it does in that time, and what the machine could."""

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import abi
from ..analysis.totals import Totals
from ..bench.stopwatch import calls_in_a_row, sample
from ..lowering import say_arguments
from ..pipeline import PassError
from ..profile.roofline import INSTRUCTIONS, Roofline
from ..runtime.arguments import bind_symbols, dynamic_sizes
from ..support.cores import available_threads
from ..support.dtypes import ELEMENT_TYPES
from ..support.statistics import summarize

if TYPE_CHECKING:
    from ..analysis.cost import Cost
    from ..runtime.modules import ModuleExecutable
    from ..targets import Target

_SECONDS = 1.0  # of measuring a function
_FEWEST, _MOST = 5, 200  # samples


class Benchmark:
    """Times functions beside the machine's ceilings, which are measured before and behind each of them.

    Operations are those of the module as it was given.
    """

    def __init__(self, given: Any, target: "Target", arguments: argparse.Namespace) -> None:
        self._given = given
        self._threads = arguments.threads or available_threads()
        say_arguments(given, target)
        self._ceilings = target.open_ceilings()
        self._roofline: Roofline = self._ceilings.round(self._threads)

    def close(self) -> None:
        """Ends the process that measures ceilings."""
        self._ceilings.close()

    def line(self, made: "ModuleExecutable", name: str, arrays: Mapping[str, Any]) -> str:
        """What is found of one function on these arguments."""
        bound = made.bind(name, arrays)
        bound.run()
        row = calls_in_a_row(bound.run)
        first = sample(bound.run, row)
        count = min(_MOST, max(_FEWEST, int(_SECONDS / (first * row))))
        times = summarize([sample(bound.run, row) for _ in range(count)])
        self._roofline.merge(self._ceilings.round(self._threads))
        moved = sum(array.nbytes for array in [*arrays.values(), *bound.results().values()])
        flops, size = self._work(name, made, arrays, moved)
        text = f"@{name}: {_seconds(times.median)} ({_seconds(times.low)} to {_seconds(times.high)})"
        text += f", threads {self._threads}"
        text += f", {flops / times.median / 1e9:.4g} GFLOP/s" if flops else ""
        text += f", {size / times.median / 1e9:.4g} GB/s"
        return text + self._share(times.median, flops, size, _element(arrays))

    def _work(self, name: str, made: "ModuleExecutable", arrays: Mapping[str, Any], moved: int) -> tuple[int, int]:
        """Operations (0 where the module does not show them), and the bytes that have to be moved at least.

        These are what ops touch or what arguments and results hold, whichever is less: an op may use a few rows of a
        table, and what one op writes for the next need not reach memory.
        """
        cost = self._cost(name, {**_sizes(made, name, arrays), "cached": _cached(made, name, arrays)})
        if cost is None or not cost.bytes:
            return 0, moved
        return cost.flops, min(cost.bytes, moved)

    def _cost(self, name: str, sizes: Mapping[str, int]) -> "Cost | None":
        try:
            totals = Totals(self._given, {**abi.symbols(self._given), **sizes})
        except PassError:
            return None
        return next(each.total for each in totals if abi.function_name(each.function) == name)

    def _share(self, seconds: float, flops: int, size: int, dtype: str) -> str:
        if dtype not in INSTRUCTIONS or not flops:
            return ""
        least = self._roofline.seconds(flops, size, dtype, self._threads)
        peak = flops / self._roofline.peak(dtype, self._threads)
        return f", {100 * least / seconds:.1f}% of the roofline ({'arithmetic' if peak == least else 'memory'})"


def _sizes(made: "ModuleExecutable", name: str, arrays: Mapping[str, Any]) -> dict[str, int]:
    return bind_symbols(name, dynamic_sizes(made.arguments(name)), arrays, {})


def _cached(made: "ModuleExecutable", name: str, arrays: Mapping[str, Any]) -> int:
    """How many tokens sequences have in the caches on average."""
    lengths = [arrays[argument.name] for argument in made.arguments(name) if argument.values == "length"]
    return int(np.mean(lengths[0])) if lengths and lengths[0].size else 0


def _element(arrays: Mapping[str, Any]) -> str:
    """The element type of the largest argument."""
    largest = max(arrays.values(), key=lambda array: array.nbytes, default=np.zeros(0))
    return ELEMENT_TYPES.get(largest.dtype, "")


def _seconds(value: float) -> str:
    return f"{value:.3f} s" if value >= 1 else f"{1e3 * value:.3f} ms" if value >= 1e-3 else f"{1e6 * value:.2f} us"

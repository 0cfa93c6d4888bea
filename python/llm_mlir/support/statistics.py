"""Medians, their spread, and intervals of paired ratios."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

# Two-sided 95% quantiles of Student's t distribution by degrees of freedom; beyond the table the normal's.
_T95 = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131)
_T95_FROM = {20: 2.086, 25: 2.060, 30: 2.042, 60: 2.000}
_NORMAL95 = 1.96
_ONE_SIDE = 0.025  # of the 5% outside an interval


@dataclass(frozen=True)
class Summary:
    """Median and quartiles of some samples."""

    median: float
    low: float
    high: float

    @property
    def spread(self) -> float:
        """Half of the range between the quartiles, as a part of the median."""
        return (self.high - self.low) / 2 / self.median


def summarize(samples: Sequence[float]) -> Summary:
    """Median and quartiles; the extremes where there are fewer than four samples."""
    if len(samples) < 4:
        return Summary(statistics.median(samples), min(samples), max(samples))
    low, median, high = statistics.quantiles(samples, n=4, method="inclusive")
    return Summary(median, low, high)


@dataclass(frozen=True)
class Ratio:
    """A ratio of paired times with its 95% interval (the value itself at both ends for a single pair)."""

    value: float
    low: float
    high: float


def paired_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Ratio:
    """The ratio of paired samples: Student's interval of the mean of the logarithms of the pairs' ratios.

    What slows both halves of a pair (a busy neighbor, a clock) drops out.
    """
    logs = [math.log(a / b) for a, b in zip(numerators, denominators, strict=True)]
    mean = statistics.fmean(logs)
    if len(logs) < 2:
        return Ratio(math.exp(mean), math.exp(mean), math.exp(mean))
    half = _t95(len(logs) - 1) * statistics.stdev(logs) / math.sqrt(len(logs))
    return Ratio(math.exp(mean), math.exp(mean - half), math.exp(mean + half))


def median_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Ratio:
    """The median of the ratios of paired samples, with an interval that lies between two of them.

    A few samples that somebody else has slowed a hundred times move a mean, and not this; nor does it ask for a
    distribution (Conover, Practical Nonparametric Statistics, 1999, section 3.1). Fewer than 6 pairs have no such
    interval: theirs is the wider of ``paired_ratio``'s and their range.
    """
    ratios = sorted(a / b for a, b in zip(numerators, denominators, strict=True))
    value, outside = statistics.median(ratios), _ranks_outside(len(ratios))
    low, high = ratios[max(0, outside)], ratios[len(ratios) - 1 - max(0, outside)]
    if outside >= 0:
        return Ratio(value, low, high)
    mean = paired_ratio(numerators, denominators)
    return Ratio(value, min(mean.low, low), max(mean.high, high))


def _ranks_outside(count: int) -> int:
    """How many of so many sorted samples lie on either side of the 95% interval of their median; -1: none has it."""
    outside, chance = -1, 0.0
    while (chance := chance + math.comb(count, outside + 1) / 2**count) <= _ONE_SIDE:
        outside += 1
    return outside


def _t95(freedom: int) -> float:
    if freedom <= len(_T95):
        return _T95[freedom - 1]
    # The next smaller entry: an interval that is a little too wide is the honest side.
    below = [n for n in _T95_FROM if n <= freedom]
    return _T95_FROM[max(below)] if freedom < 1000 and below else (_T95[-1] if freedom < 1000 else _NORMAL95)

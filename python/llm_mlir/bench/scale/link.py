"""The alpha-beta model of a link: a message of ``n`` bytes takes ``alpha + beta * n`` seconds.

Times of collectives are those of Thakur, Rabenseifner, Gropp, "Optimization of collective communication operations in
MPICH" (2005), for algorithms that MPI libraries choose from; additions are not counted.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Link:
    """Seconds for a message, and for each of its bytes."""

    alpha: float
    beta: float

    def send(self, size: float) -> float:
        """A message of ``size`` bytes to one other rank."""
        return self.alpha + self.beta * size

    def all_reduce(self, size: float, ranks: int) -> float:
        """A sum of ``size`` bytes over all: recursive doubling, or (of many bytes) a scatter of sums and a gather."""
        steps = math.ceil(math.log2(ranks))
        halves = 2 * steps * self.alpha + 2 * (ranks - 1) / ranks * size * self.beta
        return min(steps * self.send(size), halves)

    def all_gather(self, size: float, ranks: int) -> float:
        """``size`` bytes in all, of which each rank has a part."""
        return math.ceil(math.log2(ranks)) * self.alpha + (ranks - 1) / ranks * size * self.beta


def fit(samples: Mapping[int, float]) -> Link:
    """The link on which sums over two ranks take these seconds, by bytes: relative errors are the least squares of."""
    sizes, seconds = (np.array(list(values), float) for values in (samples.keys(), samples.values()))
    rows = np.stack([1 / seconds, sizes / seconds], axis=1)
    alpha, beta = np.linalg.lstsq(rows, np.ones(len(sizes)), rcond=None)[0]
    return Link(max(float(alpha), 0.0), max(float(beta), 0.0))

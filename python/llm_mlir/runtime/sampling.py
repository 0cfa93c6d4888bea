"""Choosing the next token from logits, as ``llm.sample`` does it on a device."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..support.numbers import integer, number


class LogitsError(ArithmeticError):
    """Logits that no token can be chosen by: NaN, or -inf everywhere. The model or its numbers are broken."""


@dataclass(frozen=True)
class Sampling:
    """How to choose: ``temperature`` 0 takes the best token; ``top_k`` 0 or -1 and ``top_p`` 1 keep every token.

    ``min_p`` keeps tokens that are at least that share as probable as the best (arXiv:2407.01082).
    """

    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0

    def __post_init__(self) -> None:
        """Raises ValueError for a number out of range, TypeError for what is none."""
        for name in ("temperature", "top_p", "min_p"):
            object.__setattr__(self, name, number(name, getattr(self, name)))
        if not 0 <= self.temperature < float("inf"):
            raise ValueError(f"temperature expected a number >= 0, got {self.temperature}")
        if integer("top_k", self.top_k) == -1:
            object.__setattr__(self, "top_k", 0)
        if self.top_k < 0:
            raise ValueError(f"top_k expected an integer >= 0, or -1 for all tokens, got {self.top_k}")
        if not 0 < self.top_p <= 1:
            raise ValueError(f"top_p expected a number in (0, 1], got {self.top_p}")
        if not 0 <= self.min_p <= 1:
            raise ValueError(f"min_p expected a number in [0, 1], got {self.min_p}")

    def draw(self, generator: "np.random.Generator") -> float:
        """The random number in [0, 1) that decides, exact in f32; greedy decoding takes none from ``generator``."""
        return float(generator.random(dtype=np.float32)) if self.temperature else 0.0


def top_k(logits: Any, k: int) -> Any:
    """``logits`` [V] with what is smaller than the ``k``-th largest set to -inf (ties stay)."""
    if k >= logits.shape[-1]:
        return logits
    threshold = np.partition(logits, -k)[-k]
    return np.where(logits < threshold, -np.inf, logits)


def top_p(logits: Any, p: float) -> Any:
    """``logits`` [V] without the tail: keeps the fewest most probable tokens whose probabilities reach ``p``.

    Ties with the last of them stay. Nucleus sampling, Holtzman et al., arXiv:1904.09751.
    """
    if p >= 1:
        return logits
    descending = np.sort(logits)[::-1]
    cumulative = np.cumsum(_softmax(descending))
    threshold = descending[np.searchsorted(cumulative, p)] if cumulative[-1] >= p else -np.inf
    return np.where(logits < threshold, -np.inf, logits)


def min_p(logits: Any, p: float) -> Any:
    """``logits`` [V] without tokens whose probability is less than ``p`` times that of the best (arXiv:2407.01082)."""
    if p <= 0:
        return logits
    return np.where(np.exp(logits - logits.max()) < p, -np.inf, logits)


def choose(logits: Any, sampling: Sampling, draw: float) -> int:
    """The token id that ``draw`` in [0, 1) selects: that with which the sum of probabilities exceeds it, of logits [V].

    Temperature comes first, then top-k, then top-p on what is left, then min-p, as in transformers. Logits of +inf
    share all the probability. Raises LogitsError.
    """
    best = int(np.argmax(logits))  # the first NaN, if there is one
    largest = float(logits[best])
    if math.isnan(largest) or largest == -math.inf:
        raise LogitsError(f"expected a logit that is a number for some token, got {largest} (token {best})")
    if sampling.temperature == 0:
        return best
    with np.errstate(over="ignore"):  # far below the best, at a tiny temperature: -inf, so never
        scaled = _below(logits, largest) / sampling.temperature
    if sampling.top_k:
        scaled = top_k(scaled, sampling.top_k)
    kept = min_p(top_p(scaled, sampling.top_p), sampling.min_p)
    cumulative = np.cumsum(_softmax(kept))
    return int(np.searchsorted(cumulative, draw * cumulative[-1], side="right"))


def _below(logits: Any, largest: float) -> Any:
    """How far each of ``logits`` is below the largest, in f64."""
    if largest == math.inf:
        return np.where(logits == math.inf, 0.0, -math.inf)
    return logits.astype(np.float64) - largest


def _softmax(logits: Any) -> Any:
    weights = np.exp(logits - logits.max())
    return weights / weights.sum()

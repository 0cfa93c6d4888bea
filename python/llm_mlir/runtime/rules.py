"""What changes logits before a token is chosen, as in transformers: penalties, biases and forbidden tokens."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from ..support.numbers import cut, integer, number, shown
from .token_ids import id_sequences, token_ids

_NEVER = -np.inf
_LARGEST = 1e30
"""Of penalties and biases: with the logits of any model, f32 holds what comes of it."""


@dataclass(frozen=True)
class LogitRules:
    """Which tokens are favored, disfavored or forbidden; the default changes nothing.

    ``repetition_penalty`` divides the positive logits of tokens in prompt or answer, and multiplies the negative ones
    (CTRL, arXiv:1909.05858). ``presence_penalty`` is subtracted once from logits of tokens in the answer,
    ``frequency_penalty`` as often as they are there (as servers of OpenAI's API do). No ``no_repeat_ngram_size`` tokens
    in a row come twice. ``sequence_bias`` maps sequences to what is added to the logit of their last token after the
    others; ``bad_words_ids`` are sequences that never come. ``suppress_tokens`` never come,
    ``begin_suppress_tokens`` not first, and stop tokens not within the first ``min_new_tokens``.
    """

    repetition_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    no_repeat_ngram_size: int = 0
    min_new_tokens: int = 0
    suppress_tokens: tuple[int, ...] = ()
    begin_suppress_tokens: tuple[int, ...] = ()
    bad_words_ids: tuple[tuple[int, ...], ...] = ()
    sequence_bias: Mapping[tuple[int, ...], float] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        """Brings values to their types; raises TypeError for what is of another kind, ValueError out of range."""
        for name, read in _READERS.items():
            object.__setattr__(self, name, read(name, getattr(self, name)))
        if not all(self.bad_words_ids) or not all(self.sequence_bias):
            raise ValueError("bad_words_ids and sequence_bias expected sequences of at least one token, got none")

    @cached_property
    def empty(self) -> bool:
        """Whether logits stay as they are."""
        return self == LogitRules()

    def check_ids(self, vocab_size: int) -> None:
        """Raises ValueError for token ids out of the vocabulary."""
        sequences = [*self.bad_words_ids, *self.sequence_bias, self.suppress_tokens, self.begin_suppress_tokens]
        if wrong := [token for tokens in sequences for token in tokens if not 0 <= token < vocab_size]:
            raise ValueError(f"suppressed and biased tokens expected ids in [0, {vocab_size}), got {cut(wrong[0])}")

    def apply(self, logits: Any, prompt: Sequence[int], answer: Sequence[int], stop_ids: Set[int]) -> Any:
        """``logits`` [V] f32 after ``prompt`` and ``answer`` as they count for the choice of the next token (a copy).

        Raises ValueError when no token is left.
        """
        logits, seen = np.array(logits, np.float32), np.array([*prompt, *answer], np.int64)
        self._add_biases(logits, seen)
        self._penalize(logits, seen, answer)
        self._forbid(logits, seen, len(answer), stop_ids)
        if logits.max() == _NEVER:
            raise ValueError("the settings forbid every token, so that there is no next one")
        return logits

    def _add_biases(self, logits: Any, seen: Any) -> None:
        bias = np.zeros_like(logits)
        for tokens, value in self.sequence_bias.items():
            if _ends_with(seen, tokens[:-1]):
                bias[tokens[-1]] += value
        logits += bias

    def _penalize(self, logits: Any, seen: Any, answer: Sequence[int]) -> None:
        if self.repetition_penalty != 1:
            ids = np.unique(seen)
            some = logits[ids]
            logits[ids] = np.where(some < 0, some * self.repetition_penalty, some / self.repetition_penalty)
        if answer and (self.presence_penalty or self.frequency_penalty):
            ids, counts = np.unique(np.array(answer), return_counts=True)
            logits[ids] -= (self.presence_penalty + self.frequency_penalty * counts).astype(np.float32)

    def _forbid(self, logits: Any, seen: Any, count: int, stop_ids: Set[int]) -> None:
        size = self.no_repeat_ngram_size
        if 0 < size <= len(seen):
            windows = np.lib.stride_tricks.sliding_window_view(seen, size)
            repeated = (windows[:, :-1] == seen[len(seen) - size + 1 :]).all(axis=1)
            logits[windows[repeated, -1]] = _NEVER
        for tokens in self.bad_words_ids:
            stops = len(tokens) == 1 and tokens[0] in stop_ids  # a word may be bad, but not the end
            if not stops and _ends_with(seen, tokens[:-1]):
                logits[tokens[-1]] = _NEVER
        if count < self.min_new_tokens:
            logits[list(stop_ids)] = _NEVER
        logits[list(self.suppress_tokens)] = _NEVER
        if count == 0:
            logits[list(self.begin_suppress_tokens)] = _NEVER


def _ends_with(seen: Any, tokens: tuple[int, ...]) -> bool:
    return not tokens or (len(tokens) <= len(seen) and bool((seen[-len(tokens) :] == tokens).all()))


def token_biases(name: str, value: Any) -> dict[tuple[int, ...], float]:
    """Biases of single tokens as ``sequence_bias``. Raises TypeError and ValueError."""
    return _biases(name, {(integer(f"a token of {name}", key),): bias for key, bias in _mapping(name, value).items()})


def _mapping(name: str, value: Any) -> Mapping[Any, Any]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} expected a mapping from tokens to numbers, got {shown(value)}")
    return value


def _biases(name: str, value: Any) -> dict[tuple[int, ...], float]:
    found = {tuple(token_ids(key, name)): number(name, bias) for key, bias in _mapping(name, value).items()}
    for bias in found.values():
        if not (bias == _NEVER or abs(bias) <= _LARGEST):
            raise ValueError(f"{name} expected numbers of at most {_LARGEST:g} (or -inf for never), got {bias}")
    return found


def _penalty(least: float) -> Callable[[str, Any], float]:
    def read(name: str, value: Any) -> float:
        found = number(name, value)
        if not least <= found <= _LARGEST:
            raise ValueError(f"{name} expected a number from {least:g} to {_LARGEST:g}, got {found:g}")
        return found

    return read


def _count(name: str, value: Any) -> int:
    return integer(name, value, 0)


def _ids(name: str, value: Any) -> tuple[int, ...]:
    return tuple(token_ids(value, name))


_READERS: Mapping[str, Callable[[str, Any], Any]] = {
    "repetition_penalty": _penalty(1 / _LARGEST),
    "presence_penalty": _penalty(-_LARGEST),
    "frequency_penalty": _penalty(-_LARGEST),
    "no_repeat_ngram_size": _count,
    "min_new_tokens": _count,
    "suppress_tokens": _ids,
    "begin_suppress_tokens": _ids,
    "bad_words_ids": lambda name, value: id_sequences(value, name),
    "sequence_bias": _biases,
}

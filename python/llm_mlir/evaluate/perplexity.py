"""Perplexity of a text, as llama.cpp's ``llama-perplexity`` measures it, and KL divergence from a second program."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..runtime.program import Program, Prompt
from ..runtime.sampling import LogitsError

WINDOW = 512
"""Tokens that are read at a time, llama.cpp's default."""


@dataclass(frozen=True)
class Evaluation:
    """Means over the ``tokens`` that were scored, in nats.

    ``loss`` is the mean of ``-log p(token)``. ``divergence`` is the mean of KL(reference || program) and ``agreement``
    the share of tokens for which both have the same best one; None without a reference.
    """

    tokens: int
    loss: float
    divergence: float | None = None
    agreement: float | None = None

    @property
    def perplexity(self) -> float:
        """``exp(loss)``; infinite where that is beyond what a float holds."""
        try:
            return math.exp(self.loss)
        except OverflowError:
            return math.inf


def perplexity(program: Program, text: Prompt, reference: Program | None = None, window: int = WINDOW) -> Evaluation:
    """Scores ``text`` (or token ids) by ``program``, and compares it with ``reference`` on the same tokens.

    The text is cut into windows of ``window`` tokens, each read from its start (behind a BOS token where the tokenizer
    puts one in front of text), and the second half of each is scored, so that every token has half a window to go by.
    What is left at the end is not read; a text shorter than a window is one. Raises ValueError for a text of fewer than
    two tokens, for a window that the context does not hold, and for programs of different vocabularies; LogitsError for
    logits that are NaN.
    """
    tokens = program.tokenize(text)
    if len(tokens) < 2:
        raise ValueError(f"perplexity expected a text of at least 2 tokens, got {len(tokens)}")
    if window < 2:
        raise ValueError(f"window expected at least 2 tokens, got {window}")
    if reference is not None and reference.model.config.vocab_size != program.model.config.vocab_size:
        sizes = reference.model.config.vocab_size, program.model.config.vocab_size
        raise ValueError(f"expected programs of one vocabulary, got {sizes[0]} and {sizes[1]} tokens")
    losses: list[float] = []
    divergences: list[float] = []
    equal: list[bool] = []
    for ids in _windows(tokens, min(window, len(tokens)), _first(program, tokens)):
        scored = slice(len(ids) // 2 - 1, len(ids) - 1)  # the logits after a token score the next one
        ours = _scores(program, ids)[scored]
        targets = np.asarray(ids[len(ids) // 2 :])
        losses += (-ours[np.arange(len(targets)), targets]).tolist()
        if reference is not None:
            theirs = _scores(reference, ids)[scored]
            divergences += _divergence(theirs, ours).tolist()
            equal += (theirs.argmax(-1) == ours.argmax(-1)).tolist()
    if reference is None:
        return Evaluation(len(losses), float(np.mean(losses)))
    return Evaluation(len(losses), float(np.mean(losses)), float(np.mean(divergences)), float(np.mean(equal)))


def _scores(program: Program, ids: Sequence[int]) -> np.ndarray:
    """The log-probabilities after each token."""
    found = _log_softmax(program.logits(ids))
    if np.isnan(found).any():
        position = int(np.isnan(found).any(-1).argmax())
        raise LogitsError(f"{program.model.directory}: position {position}: expected logits that are numbers, got nan")
    return found


def _first(program: Program, tokens: Sequence[int]) -> int | None:
    """The BOS token that the tokenizer puts in front of text."""
    tokenizer = program.model.tokenizer
    ids = [] if tokenizer is None else tokenizer.encode("")
    return ids[0] if ids and ids[0] == tokens[0] else None


def _windows(tokens: Sequence[int], size: int, first: int | None) -> Iterator[list[int]]:
    for start in range(0, len(tokens) - size + 1, size):
        window = list(tokens[start : start + size])
        if first is not None:
            window[0] = first  # as llama.cpp does; the first half is not scored
        yield window


def _log_softmax(logits: np.ndarray) -> np.ndarray:
    logits = logits.astype(np.float64)
    logits -= logits.max(-1, keepdims=True)
    return logits - np.log(np.exp(logits).sum(-1, keepdims=True))


def _divergence(of: np.ndarray, to: np.ndarray) -> np.ndarray:
    """KL(of || to) of each row of log-probabilities; where ``of`` is 0 it adds nothing."""
    probability = np.exp(of)
    with np.errstate(invalid="ignore"):  # infinity less infinity, where both are 0
        return np.where(probability > 0, probability * (of - to), 0).sum(-1)

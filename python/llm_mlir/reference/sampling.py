"""Meanings of the ops that choose the next token."""

import numpy as np

from llm_mlir.dialects import llm
from llm_mlir.reference.elementwise import softmax
from llm_mlir.reference.meanings import meaning
from llm_mlir.reference.numbers import Array, exact


@meaning(llm.ArgmaxOp)
def argmax(logits: Array) -> Array:
    """Index of the largest logit of each row, the lowest on a tie; ``logits`` [B, V] -> [B] int32."""
    return np.argmax(exact(logits), axis=-1).astype(np.int32)


@meaning(llm.TopKOp)
def top_k(logits: Array, k: int) -> Array:
    """``logits`` [B, V] with all below the ``k``-th largest of their row set to ``-inf``; ties with it stay."""
    threshold = np.sort(exact(logits), axis=-1)[:, -k, None]
    return _filtered(logits, threshold)


@meaning(llm.TopPOp)
def top_p(logits: Array, p: float) -> Array:
    """``logits`` [B, V] with all outside the nucleus set to ``-inf`` (arXiv 1904.09751).

    The nucleus of a row: the fewest largest logits whose probabilities sum to ``p`` or more, and ties with the last.
    """
    descending = -np.sort(-exact(logits), axis=-1)
    before = np.cumsum(softmax(descending), axis=-1) - softmax(descending)
    last = np.sum(before < p, axis=-1, keepdims=True) - 1
    return _filtered(logits, np.take_along_axis(descending, last, axis=-1))


@meaning(llm.SampleOp)
def sample(logits: Array, temperature: Array, top_k: Array, top_p: Array, draw: Array) -> Array:
    """A token for each row of ``logits`` [B, V], as ``llm.sample`` says; the others are [B], as is the int32 result."""
    rows = zip(exact(logits), *map(exact, (temperature, top_k, top_p, draw)), strict=True)
    return np.array([_sample(*row) for row in rows], np.int32)


def _sample(logits: Array, temperature: Array, k: Array, p: Array, draw: Array) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    kept = (logits / temperature)[None]
    if 0 < k < logits.size:
        kept = top_k(kept, int(k))
    if p < 1:
        kept = top_p(kept, float(p))
    cumulative = np.cumsum(softmax(kept))
    return int(np.searchsorted(cumulative, draw * cumulative[-1], side="right"))


def _filtered(logits: Array, threshold: Array) -> Array:
    return np.where(exact(logits) >= threshold, logits, np.asarray(-np.inf, logits.dtype))

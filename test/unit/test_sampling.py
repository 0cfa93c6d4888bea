"""Sampling against the reference's meaning of top-k and top-p, and against the probabilities it should draw by."""

import numpy as np
import pytest

from llm_mlir import reference
from llm_mlir.runtime.sampling import Sampling, choose, top_k, top_p

LOGITS = np.random.default_rng(1).standard_normal(50).astype(np.float32) * 3
TIED = np.array([1, 2, 2, 0, 2, -1], np.float32)


@pytest.mark.parametrize("logits", [LOGITS, TIED])
@pytest.mark.parametrize("k", [1, 2, 5, 50, 100])
def test_top_k_is_that_of_the_op(logits, k):
    expected = reference.top_k(logits[None], min(k, len(logits)))[0]
    np.testing.assert_array_equal(top_k(logits, k), expected)


@pytest.mark.parametrize("logits", [LOGITS, TIED])
@pytest.mark.parametrize("p", [0.01, 0.5, 0.9, 0.999, 1.0])
def test_top_p_is_that_of_the_op(logits, p):
    np.testing.assert_array_equal(np.isinf(top_p(logits, p)), np.isinf(reference.top_p(logits[None], p)[0]))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_top_p_that_is_reached_exactly_keeps_no_more(count):
    logits = np.array([2.0, 1.0, 0.0, -1.0])
    powers = np.exp(logits - logits.max())
    probabilities = powers / powers.sum()
    assert np.isfinite(top_p(logits, np.cumsum(probabilities)[count - 1])).sum() == count
    before = (np.cumsum(probabilities) - probabilities)[count]
    assert np.isfinite(reference.top_p(logits[None], before)).sum() == count


@pytest.mark.parametrize("logits", [LOGITS, TIED])
@pytest.mark.parametrize("settings", [(0, 0, 1.0), (1.0, 0, 1.0), (0.7, 4, 1.0), (2.0, 0, 0.6), (1.3, 100, 0.9)])
def test_choice_is_that_of_the_op(logits, settings):
    draws = np.arange(0, 1, 1 / 64, dtype=np.float32)
    columns = [np.full(len(draws), setting) for setting in settings]
    expected = reference.sample(np.tile(logits, (len(draws), 1)), *columns, draws)
    np.testing.assert_array_equal([choose(logits, Sampling(*settings), draw) for draw in draws], expected)


def draw(count, **settings):
    generator = np.random.default_rng(0)
    sampling = Sampling(**settings)
    return np.array([choose(LOGITS, sampling, sampling.draw(generator)) for _ in range(count)])


def test_temperature_zero_is_greedy():
    assert set(draw(5)) == {int(LOGITS.argmax())}


def test_greedy_takes_the_first_of_equals():
    assert choose(TIED, Sampling(), 0.0) == 1


@pytest.mark.parametrize("temperature", [0.7, 1.0, 2.0])
def test_tokens_are_drawn_by_their_probabilities(temperature):
    weights = np.exp(LOGITS.astype(np.float64) / temperature)
    expected = weights / weights.sum()
    found = np.bincount(draw(20000, temperature=temperature), minlength=50) / 20000
    assert np.abs(found - expected).max() < 4 * np.sqrt(0.25 / 20000)


def test_filtered_tokens_are_never_drawn():
    best = set(np.argsort(LOGITS)[-3:])
    assert set(draw(500, temperature=5.0, top_k=3)) == best
    kept = set(np.flatnonzero(np.isfinite(top_p(LOGITS / 5.0, 0.3))))
    assert set(draw(500, temperature=5.0, top_p=0.3)) <= kept


def test_seed_decides():
    np.testing.assert_array_equal(draw(50, temperature=1.0), draw(50, temperature=1.0))


def test_small_temperature_does_not_overflow():
    assert set(draw(5, temperature=1e-30)) == {int(LOGITS.argmax())}


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"temperature": -1}, "temperature expected a number >= 0, got -1"),
        ({"temperature": float("nan")}, "temperature expected"),
        ({"top_k": -2}, "top_k expected an integer >= 0, or -1 for all tokens, got -2"),
        ({"min_p": 1.5}, "min_p expected a number in"),
        ({"top_p": 0}, r"top_p expected a number in \(0, 1\], got 0"),
        ({"top_p": 1.5}, "top_p expected"),
    ],
)
def test_settings_out_of_range(settings, message):
    with pytest.raises(ValueError, match=message):
        Sampling(**settings)

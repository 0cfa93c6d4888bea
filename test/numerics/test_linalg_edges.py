"""Values and sizes at the edges of what ops accept, after ``convert-llm-to-linalg`` and plain loops."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from op_modules import module_of

from llm_mlir.dialects import llm
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.testing.plain_lowering import PlainProgram

INF, NAN = np.inf, np.nan


def evaluate(build: Callable[..., Any], types: Sequence[str], *arguments: np.ndarray) -> np.ndarray:
    with new_context(), ir.Location.unknown():
        module = module_of([ir.Type.parse(text) for text in types], build)
        run_passes(module, "convert-llm-to-linalg,canonicalize,cse")
        return PlainProgram(module)(*arguments)[0]


def on_rows(build: Callable[..., Any], rows: list[list[float]]) -> np.ndarray:
    return evaluate(build, ["tensor<?x?xf32>"], np.array(rows, np.float32))


def test_argmax_takes_the_first_of_equals_and_stays_in_range() -> None:
    rows = [[1, 5, 5, 0], [-INF] * 4, [INF, 0, INF, 0], [0, NAN, 3, 1], [-0.0, 0.0, -1, -1]]
    assert on_rows(llm.argmax, rows).tolist() == [1, 0, 0, 1, 0]


def test_softmax_of_extreme_rows() -> None:
    rows = [[-INF] * 3, [-INF, 0, 0], [3e38, 3e38, -3e38], [-1e4, -1e4, -2e4]]
    expected = [[0, 0, 0], [0, 0.5, 0.5], [0.5, 0.5, 0], [0.5, 0.5, 0]]
    np.testing.assert_array_equal(on_rows(llm.softmax, rows), expected)


def test_top_k_keeps_ties_and_knows_one_zero() -> None:
    rows = [[0.0, -0.0, -1, -2], [-3, -1, -2, -4], [5, 5, 5, 1], [INF, -INF, 0, 1]]
    expected = [[0, 0, -INF, -INF], [-INF, -1, -2, -INF], [5, 5, 5, -INF], [INF, -INF, -INF, 1]]
    np.testing.assert_array_equal(on_rows(lambda x: llm.top_k(x, 2), rows), expected)


def test_top_p_keeps_at_least_the_largest() -> None:
    rows = [[10, 0, 0, 0], [1, 1, 1, 1], [-INF, -INF, 2, -INF], [0, 20, 20, 0]]
    expected = [[10, -INF, -INF, -INF], [1, 1, 1, 1], [-INF, -INF, 2, -INF], [-INF, 20, 20, -INF]]
    np.testing.assert_array_equal(on_rows(lambda x: llm.top_p(x, 0.25), rows), expected)


SETTINGS = [
    # temperature, top_k, top_p, draw, token
    (0.0, 0, 1.0, 0.9, 1),
    (1.0, 0, 1.0, 0.0, 0),
    (1.0, 0, 1.0, 1 - 2**-24, 3),
    (1e-30, 0, 1.0, 0.99, 2),
    (1e-30, 0, 1.0, 0.4, 1),
    (1e30, 0, 1.0, 0.26, 1),
    (1e30, 2, 1.0, 0.76, 2),
    (1e30, 1, 1.0, 0.76, 2),
    (1e30, 3, 1.0, 0.76, 2),
    (1e30, 9, 1.0, 0.76, 3),
    (1.0, 3, 1e-9, 0.49, 1),
    (1.0, 0, 0.9, 1 - 2**-24, 2),
]


def sample(logits: list[float], settings: Sequence[tuple[float, ...]]) -> list[int]:
    rows = np.tile(np.float32(logits), (len(settings), 1))
    columns = [np.array(column) for column in zip(*settings, strict=True)]
    arguments = [c.astype(np.int32 if index == 1 else np.float32) for index, c in enumerate(columns)]
    types = ["tensor<?x?xf32>", "tensor<?xf32>", "tensor<?xi32>", "tensor<?xf32>", "tensor<?xf32>"]
    return evaluate(llm.sample, types, rows, *arguments).tolist()


def test_sample_by_settings_of_each_row() -> None:
    *settings, tokens = zip(*SETTINGS, strict=True)
    assert sample([1, 5, 5, 0], list(zip(*settings, strict=True))) == list(tokens)


def test_sample_stays_in_range_whatever_it_gets() -> None:
    settings = [(1.0, 0, 1.0, 7.0), (1.0, -3, -1.0, 1.0), (-1.0, 0, 0.0, -1.0), (NAN, 0, NAN, NAN)]
    for row in ([1, 5, 5, 0], [NAN, 1, 2, 3], [-INF] * 4, [INF, 0, 1, INF], [0, -INF, -INF, 0]):
        assert all(0 <= token < 4 for token in sample(row, settings))


@pytest.mark.parametrize(("build", "far_left"), [(llm.silu, -0.0), (llm.gelu, -0.0)])
def test_activations_far_out(build: Callable[..., Any], far_left: float) -> None:
    got = on_rows(build, [[-3e38, -200, 200, 3e38]])
    np.testing.assert_array_equal(got, [[far_left, far_left, 200, np.float32(3e38)]])


def test_f64_computes_in_f64() -> None:
    rng = np.random.default_rng(0)
    x, w = rng.standard_normal((5, 33)), rng.standard_normal((7, 33))
    got = evaluate(llm.linear, ["tensor<?x33xf64>", "tensor<7x33xf64>"], x, w)
    np.testing.assert_allclose(got, x @ w.T, rtol=1e-13, atol=1e-13)


def test_dynamic_width() -> None:
    rng = np.random.default_rng(0)
    x, w = rng.standard_normal((5, 33)).astype(np.float32), np.ones(33, np.float32)
    got = evaluate(llm.rms_norm, ["tensor<?x?xf32>", "tensor<?xf32>"], x, w)
    np.testing.assert_allclose(got, x / np.sqrt(np.mean(x * x, 1, keepdims=True) + 1e-5), rtol=1e-5)


@pytest.mark.parametrize("build", [llm.softmax, llm.argmax, lambda x: llm.top_k(x, 2), llm.silu])
def test_no_rows(build: Callable[..., Any]) -> None:
    assert evaluate(build, ["tensor<?x4xf32>"], np.zeros((0, 4), np.float32)).shape[0] == 0

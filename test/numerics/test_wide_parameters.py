"""Norms of f32 rows whose parameters are f64: all is computed in f64."""

import numpy as np
import pytest

import llm_mlir

X, W = "tensor<?x33xf32>", "tensor<33xf64>"
OPS = {
    "rms_norm": f'"llm.rms_norm"(%x, %w) {{eps = 1.0e-5 : f64}} : ({X}, {W})',
    "layer_norm": f'"llm.layer_norm"(%x, %w, %w) {{eps = 1.0e-5 : f64}} : ({X}, {W}, {W})',
}


@pytest.mark.parametrize("name", OPS)
def test_sums_over_rows_are_wide(name: str) -> None:
    rng = np.random.default_rng(0)
    x, w = rng.standard_normal((7, 33)).astype(np.float32), rng.standard_normal(33)
    body = f"%y = {OPS[name]} -> tensor<?x33xf64> return %y : tensor<?x33xf64>"
    text = f"func.func @f(%x: {X}, %w: {W}) -> tensor<?x33xf64> {{ {body} }}"
    result = llm_mlir.run_module(text, "f", [x, w])["result0"]
    rows = x.astype(np.float64)
    shift = rows.mean(-1, keepdims=True) if name == "layer_norm" else 0
    expected = (rows - shift) / np.sqrt(((rows - shift) ** 2).mean(-1, keepdims=True) + 1e-5) * w
    np.testing.assert_allclose(result, expected + w * (name == "layer_norm"), rtol=1e-13, atol=1e-14)

"""Additive masks of attention: only minus infinity hides a key, however low a finite score is."""

from typing import Any

import numpy as np
import pytest
from emulated import skip_without
from op_modules import DTYPES

from llm_mlir import reference, targets
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.testing.compare import compiled_results

LOWEST, INF = float(np.finfo(np.float32).min), np.inf
MASKS = np.array(
    [
        [LOWEST, LOWEST, LOWEST],
        [-1e38, -2e38, -3e38],
        [-3e38, -1e38, -2e38],
        [-INF, LOWEST, -INF],
        [-INF, LOWEST, -1e38],
        [-INF, -INF, -INF],
        [-1e30, -2e30, -3e30],
        [3e38, 3e38, -3e38],
        [0, np.nan, 0],
        [0, INF, 0],
    ],
    np.float32,
)
WEIGHTS: list[Any] = [None, 0, 1, 1, 2, "none", 0, None, np.nan, np.nan]
"""The key that a row of masks chooses; None where scores decide."""


def run(target: str, element: str, arguments: list[np.ndarray], causal: bool) -> tuple[np.ndarray, np.ndarray]:
    """What is compiled, and what the reference gives, in f64."""
    q, kv, mask = f"tensor<?x4x16x{element}>", f"tensor<?x2x16x{element}>", "tensor<?x?xf32>"
    text = f"""
    func.func @f(%q: {q}, %k: {kv}, %v: {kv}, %m: {mask}) -> {q} {{
      %o = "llm.attention"(%q, %k, %v, %m) {{scale = 0.25 : f64, causal = {str(causal).lower()}}}
          : ({q}, {kv}, {kv}, {mask}) -> {q}
      return %o : {q}
    }}"""
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        run_passes(module.operation, "llm-infer-abi")
        with np.errstate(all="ignore"):
            expected = reference.run(module, "f", arguments)[0]
        named = {f"arg{i}": array for i, array in enumerate(arguments)}
        result = compiled_results(module, {"f": named}, targets.parse(target))["f"][0]
    return result.astype(np.float64), expected.astype(np.float64)


@pytest.mark.parametrize("element", ["f32", "bf16", "f16"])
@pytest.mark.parametrize("target", ["host", "haswell", "cuda:sm_80"])
def test_huge_masks(target: str, element: str) -> None:
    skip_without(target)
    rng = np.random.default_rng(0)
    shapes = (len(MASKS), 4, 16), (3, 2, 16), (3, 2, 16)
    q, k, v = (rng.standard_normal(shape).astype(DTYPES[element]) for shape in shapes)
    result, expected = run(target, element, [q, k, v, MASKS], causal=False)
    np.testing.assert_allclose(result, expected, rtol=0, atol={"f32": 1e-6, "f16": 2e-3, "bf16": 2e-2}[element])
    values = np.repeat(v.astype(np.float64), 2, axis=1)
    chosen = {"none": np.zeros_like(values[0]), np.nan: np.full_like(values[0], np.nan)}
    np.testing.assert_allclose(result[0], values.mean(0), rtol=0, atol=2e-2)
    for row, key in enumerate(WEIGHTS):
        if key is not None:
            np.testing.assert_array_equal(result[row], chosen[key] if key in chosen else values[key])


@pytest.mark.parametrize("target", ["host", "haswell", "cuda:sm_80"])
def test_what_is_no_number_reaches_queries_that_see_it(target: str) -> None:
    """Key 5 is seen by query 5 and those after it."""
    skip_without(target)
    rng = np.random.default_rng(0)
    q, k, v = (rng.standard_normal((70, heads, 16)).astype(np.float32) for heads in (4, 2, 2))
    k[5, 0, 3] = np.nan
    result, expected = run(target, "f32", [q, k, v, np.zeros((70, 70), np.float32)], causal=True)
    np.testing.assert_array_equal(np.isnan(result), np.isnan(expected))
    assert np.isnan(result[5:, :2]).all()
    assert not np.isnan(result[:5]).any()

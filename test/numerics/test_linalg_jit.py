"""The oracle runner itself: types, several results, in-place updates, static and dynamic sizes."""

import ml_dtypes
import numpy as np
import pytest

from llm_mlir.testing.plain_lowering import run

SQUARE = """
func.func @main(%a: tensor<?x?x{t}> {{llm.role = "input"}}, %c: tensor<?x4xf32>, %n: index)
    -> (tensor<?x?x{t}>, tensor<?x4xf32>, tensor<i32>) {{
  %c0 = arith.constant 0 : index
  %e = tensor.empty(%n, %n) : tensor<?x?x{t}>
  %r = linalg.mul ins(%a, %a : tensor<?x?x{t}>, tensor<?x?x{t}>) outs(%e : tensor<?x?x{t}>) -> tensor<?x?x{t}>
  %three = arith.constant 3.0 : f32
  %u = tensor.insert %three into %c[%n, %c0] : tensor<?x4xf32>
  %k = arith.constant dense<7> : tensor<i32>
  return %r, %u, %k : tensor<?x?x{t}>, tensor<?x4xf32>, tensor<i32>
}}
"""


@pytest.mark.parametrize(("name", "dtype"), [("f32", np.float32), ("bf16", ml_dtypes.bfloat16), ("f16", np.float16)])
def test_results(name: str, dtype: type) -> None:
    a = np.arange(9).reshape(3, 3).astype(dtype)
    c = np.zeros((5, 4), np.float32)
    square, updated, seven = run(SQUARE.format(t=name), [a, c, 3])
    np.testing.assert_array_equal(square, a * a)
    assert square.dtype == dtype
    assert updated[3, 0] == 3
    assert c.sum() == 0  # the caller's array is untouched
    assert seven == 7


def test_refuses_results_that_are_no_tensors() -> None:
    with pytest.raises(ValueError, match="@main expects results that are ranked tensors"):
        run("func.func @main(%a: i32) -> i32 { return %a : i32 }", [])

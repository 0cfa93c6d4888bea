"""Tensors of more than 2^32 elements: places in them are no 32-bit numbers. Few of their pages are ever touched."""

from contextlib import closing

import numpy as np
import pytest
from test_results import compiled

ROWS, WIDTH = 140_000, 33_000
GATHER = f"""
func.func @f(%i: tensor<3xi32>, %t: tensor<{ROWS}x{WIDTH}xi8>) -> tensor<3x{WIDTH}xi8> {{
  %e = tensor.empty() : tensor<3x{WIDTH}xi8>
  %y = linalg.generic {{indexing_maps = [affine_map<(r, c) -> (r)>, affine_map<(r, c) -> (r, c)>],
      iterator_types = ["parallel", "parallel"]}} ins(%i : tensor<3xi32>) outs(%e : tensor<3x{WIDTH}xi8>) {{
  ^bb0(%row: i32, %o: i8):
    %r = arith.index_cast %row : i32 to index
    %c = linalg.index 1 : index
    %v = tensor.extract %t[%r, %c] : tensor<{ROWS}x{WIDTH}xi8>
    linalg.yield %v : i8
  }} -> tensor<3x{WIDTH}xi8>
  return %y : tensor<3x{WIDTH}xi8>
}}"""
SLICE = f"""
func.func @f(%t: tensor<{ROWS}x{WIDTH}xi8>) -> tensor<2x{WIDTH}xi8> {{
  %s = tensor.extract_slice %t[{ROWS - 2}, 0] [2, {WIDTH}] [1, 1] : tensor<{ROWS}x{WIDTH}xi8> to tensor<2x{WIDTH}xi8>
  return %s : tensor<2x{WIDTH}xi8>
}}"""


@pytest.fixture(scope="module")
def table() -> np.ndarray:
    try:
        table = np.zeros((ROWS, WIDTH), np.int8)
    except MemoryError:
        pytest.skip(f"the system gives no {ROWS * WIDTH / 2**30:.1f} GiB, of which nearly nothing is used")
    table[-1], table[-2], table[(2**32) // WIDTH] = 7, 5, 3
    return table


def test_gather(table: np.ndarray):
    rows = np.array([ROWS - 1, 2**32 // WIDTH, 0], np.int32)
    with closing(compiled(GATHER, 2)) as executable:
        result = executable.call("f", {"arg0": rows, "arg1": table})
    np.testing.assert_array_equal(result, np.repeat([[7], [3], [0]], WIDTH, axis=1))


def test_slice(table: np.ndarray):
    with closing(compiled(SLICE, 2)) as executable:
        result = executable.call("f", {"arg0": table})
    np.testing.assert_array_equal(result, np.repeat([[5], [7]], WIDTH, axis=1))

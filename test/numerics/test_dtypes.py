"""Every element type as argument and result of compiled functions, row by row and as a whole."""

from contextlib import closing

import numpy as np
import pytest
from test_results import compiled

from llm_mlir.passes.analysis.verify_import import ELEMENT_TYPES
from llm_mlir.support.dtypes import DTYPES

OPS = {"i1": "arith.ori"}


def module_text(name: str, columns: int) -> str:
    rows, row = f"tensor<?x{columns}x{name}>", f"tensor<{columns}x{name}>"
    op = OPS.get(name, "arith.addi" if name[0] == "i" else "arith.addf")
    return f"""
    func.func @f(%x: {rows}, %s: {row}) -> ({rows}, {row}) {{
      %c0 = arith.constant 0 : index
      %d = tensor.dim %x, %c0 : {rows}
      %e = tensor.empty(%d) : {rows}
      %y = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>,
          affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}}
          ins(%x, %s : {rows}, {row}) outs(%e : {rows}) {{
      ^bb0(%a: {name}, %b: {name}, %o: {name}):
        %z = {op} %a, %b : {name}
        linalg.yield %z : {name}
      }} -> {rows}
      return %y, %s : {rows}, {row}
    }}"""


@pytest.mark.parametrize("columns", [1, 7, 33, 129])
@pytest.mark.parametrize("name", DTYPES)
def test_dtype(name: str, columns: int):
    rng, dtype = np.random.default_rng(0), DTYPES[name]
    # Sums of small integers are exact in every type.
    x, s = (rng.integers(0, 2 if name == "i1" else 50, shape).astype(dtype) for shape in ((5, columns), (columns,)))
    with closing(compiled(module_text(name, columns), 2)) as executable:
        y, same = executable.call("f", {"arg0": x, "arg1": s})
    assert y.dtype == dtype
    np.testing.assert_array_equal(y, x | s if name == "i1" else x + s)
    np.testing.assert_array_equal(same, s)


def test_modules_may_hold_what_numpy_has_types_for():
    assert set(ELEMENT_TYPES) == set(DTYPES)

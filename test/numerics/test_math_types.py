"""Every unary function of ``math`` in every float type: by our polynomials, LLVM's intrinsics or the C library."""

from contextlib import closing

import numpy as np
import pytest
from test_results import compiled

from llm_mlir.testing.compare import largest_error

FUNCTIONS = (
    "absf acos asin atan cbrt ceil cos cosh erf erfc exp exp2 expm1 floor log log10 log1p log2 round roundeven rsqrt "
    "sin sinh sqrt tan tanh trunc asinh acosh atanh"
).split()
TOLERANCE = {"f64": 1e-15, "f32": 3e-7, "f16": 2e-3, "bf16": 1e-2}


@pytest.mark.parametrize("name", TOLERANCE)
def test_functions(name: str):
    tensor = f"tensor<?x9x{name}>"
    body = "\n".join(
        f"""%y{i} = linalg.generic {{indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}}
        ins(%x : {tensor}) outs(%e : {tensor}) {{
        ^bb0(%a: {name}, %o: {name}):
          %b = math.{function} %a : {name}
          linalg.yield %b : {name}
        }} -> {tensor}"""
        for i, function in enumerate(FUNCTIONS)
    )
    returned, types = ", ".join(f"%y{i}" for i in range(len(FUNCTIONS))), ", ".join([tensor] * len(FUNCTIONS))
    text = f"""
    #same = affine_map<(i, j) -> (i, j)>
    func.func @f(%x: {tensor}) -> ({types}) {{
      %c0 = arith.constant 0 : index
      %d = tensor.dim %x, %c0 : {tensor}
      %e = tensor.empty(%d) : {tensor}
      {body}
      return {returned} : {types}
    }}"""
    assert largest_error(text) <= TOLERANCE[name]


@pytest.mark.parametrize("function", ["log1p", "expm1"])
def test_functions_of_small_numbers(function: str):
    text = f"""
    func.func @f(%x: tensor<3xf32>) -> tensor<3xf32> {{
      %e = tensor.empty() : tensor<3xf32>
      %y = linalg.generic {{indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
          iterator_types = ["parallel"]}} ins(%x : tensor<3xf32>) outs(%e : tensor<3xf32>) {{
      ^bb0(%a: f32, %o: f32):
        %b = math.{function} %a : f32
        linalg.yield %b : f32
      }} -> tensor<3xf32>
      return %y : tensor<3xf32>
    }}"""
    x = np.array([1e-9, -3e-8, 1e-38], np.float32)
    with closing(compiled(text, 1)) as executable:
        np.testing.assert_allclose(executable.call("f", {"arg0": x}), x, rtol=1e-6)


def test_integer_powers():
    """Of vectors, too; the last exponent is odd, and no number of f32."""
    text = """
    func.func @f(%x: tensor<5xf32>, %n: tensor<5xi32>) -> tensor<5xf32> {
      %e = tensor.empty() : tensor<5xf32>
      %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
          iterator_types = ["parallel"]} ins(%x, %n : tensor<5xf32>, tensor<5xi32>) outs(%e : tensor<5xf32>) {
      ^bb0(%a: f32, %k: i32, %o: f32):
        %b = math.fpowi %a, %k : f32, i32
        linalg.yield %b : f32
      } -> tensor<5xf32>
      return %y : tensor<5xf32>
    }"""
    x, n = np.array([2, -3, 0.5, 0, -1], np.float32), np.array([10, 3, -4, 0, 2**24 + 1], np.int32)
    with closing(compiled(text, 1)) as executable:
        np.testing.assert_array_equal(executable.call("f", {"arg0": x, "arg1": n}), [1024, -27, 16, 1, -1])

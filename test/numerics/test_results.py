"""What an entry point returns: arguments, views, constants, one value twice, scalars, what loops and calls choose."""

from contextlib import closing
from typing import Any

import numpy as np
import pytest

from llm_mlir.codegen.binary import build_binary
from llm_mlir.compiler import lower
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.executable import Executable
from llm_mlir.targets.cpu import CpuTarget

X = np.arange(12, dtype=np.float32).reshape(3, 4) - 5.5
DOUBLED = """
  %e = tensor.empty() : tensor<3x4xf32>
  %y = linalg.add ins(%x, %x : tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
"""
# Name: types of the results, the body of a function of %x: tensor<3x4xf32>, the names returned, what is expected.
CASES: dict[str, tuple[str, str, str, list[Any]]] = {
    "an argument": ("tensor<3x4xf32>", "", "%x", [X]),
    "an argument beside a result": ("tensor<3x4xf32>, tensor<3x4xf32>", DOUBLED, "%x, %y", [X, 2 * X]),
    "an argument twice": ("tensor<3x4xf32>, tensor<3x4xf32>", "", "%x, %x", [X, X]),
    "a result twice": ("tensor<3x4xf32>, tensor<3x4xf32>", DOUBLED, "%y, %y", [2 * X, 2 * X]),
    "a full slice of an argument": (
        "tensor<3x4xf32>",
        "%s = tensor.extract_slice %x[0, 0] [3, 4] [1, 1] : tensor<3x4xf32> to tensor<3x4xf32>",
        "%s",
        [X],
    ),
    "a slice of a result": (
        "tensor<2x4xf32>, tensor<3x4xf32>",
        DOUBLED + "%s = tensor.extract_slice %y[1, 0] [2, 4] [1, 1] : tensor<3x4xf32> to tensor<2x4xf32>",
        "%s, %y",
        [2 * X[1:], 2 * X],
    ),
    "a cast": ("tensor<?x4xf32>", "%s = tensor.cast %x : tensor<3x4xf32> to tensor<?x4xf32>", "%s", [X]),
    "collapse and expand": (
        "tensor<3x4xf32>",
        """%c = tensor.collapse_shape %x [[0, 1]] : tensor<3x4xf32> into tensor<12xf32>
        %s = tensor.expand_shape %c [[0, 1]] output_shape [3, 4] : tensor<12xf32> into tensor<3x4xf32>""",
        "%s",
        [X],
    ),
    "a reshape of a result": (
        "tensor<12xf32>",
        DOUBLED + "%s = tensor.collapse_shape %y [[0, 1]] : tensor<3x4xf32> into tensor<12xf32>",
        "%s",
        [2 * X.reshape(-1)],
    ),
    "a loop of no iterations": (
        "tensor<3x4xf32>",
        """%c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %s = scf.for %i = %c0 to %c0 step %c1 iter_args(%h = %x) -> tensor<3x4xf32> {
          %f = linalg.add ins(%h, %h : tensor<3x4xf32>, tensor<3x4xf32>) outs(%h : tensor<3x4xf32>) -> tensor<3x4xf32>
          scf.yield %f : tensor<3x4xf32>
        }""",
        "%s",
        [X],
    ),
    "a loop": (
        "tensor<3x4xf32>, tensor<3x4xf32>",
        """%c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %c3 = arith.constant 3 : index
        %s = scf.for %i = %c0 to %c3 step %c1 iter_args(%h = %x) -> tensor<3x4xf32> {
          %f = linalg.add ins(%h, %h : tensor<3x4xf32>, tensor<3x4xf32>) outs(%h : tensor<3x4xf32>) -> tensor<3x4xf32>
          scf.yield %f : tensor<3x4xf32>
        }""",
        "%s, %x",
        [8 * X, X],
    ),
    "a choice": (
        "tensor<3x4xf32>",
        DOUBLED
        + """%c1 = arith.constant 1 : index
        %v = tensor.extract %x[%c1, %c1] : tensor<3x4xf32>
        %zero = arith.constant 0.0 : f32
        %p = arith.cmpf olt, %v, %zero : f32
        %s = scf.if %p -> tensor<3x4xf32> {
          scf.yield %x : tensor<3x4xf32>
        } else {
          scf.yield %y : tensor<3x4xf32>
        }""",
        "%s",
        [X],
    ),
    "a constant": ("tensor<2xf32>", "%s = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>", "%s", [[1.0, 2.0]]),
    "a constant of one value": ("tensor<3x4xi32>", "%s = arith.constant dense<7> : tensor<3x4xi32>", "%s", [X * 0 + 7]),
    "a scalar": (
        "f32, index",
        """%c2 = arith.constant 2 : index
        %s = tensor.extract %x[%c2, %c2] : tensor<3x4xf32>""",
        "%s, %c2",
        [X[2, 2], 2],
    ),
    "an identity call": (
        "tensor<3x4xf32>, tensor<3x4xf32>",
        DOUBLED + "%s = func.call @same(%x) : (tensor<3x4xf32>) -> tensor<3x4xf32>",
        "%s, %y",
        [X, 2 * X],
    ),
    "a call": (
        "tensor<3x4xf32>",
        "%s = func.call @double(%x) : (tensor<3x4xf32>) -> tensor<3x4xf32>",
        "%s",
        [2 * X],
    ),
}
HELPERS = f"""
func.func private @same(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {{
  return %x : tensor<3x4xf32>
}}
func.func private @double(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {{
  {DOUBLED}
  return %y : tensor<3x4xf32>
}}
"""


def compiled(text: str, threads: int, target: str = "host") -> Executable:
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        lower(module, target, "parallel")
        return Executable(build_binary(module, CpuTarget.parse(target)), threads)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("case", CASES)
def test_result(case: str, threads: int):
    types, body, names, expected = CASES[case]
    text = f"func.func @f(%x: tensor<3x4xf32>) -> ({types}) {{ {body}\n return {names} : {types} }}"
    text = (HELPERS if "@" in body else "") + text
    with closing(compiled(text, threads)) as executable:
        x = X.copy()
        got = executable.call("f", {"arg0": x})
        results = got if isinstance(got, tuple) else (got,)
        assert len(results) == len(expected)
        for result, value in zip(results, expected, strict=True):
            np.testing.assert_array_equal(np.asarray(result, np.float64), np.asarray(value, np.float64))
        np.testing.assert_array_equal(x, X)

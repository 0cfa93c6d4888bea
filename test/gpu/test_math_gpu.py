"""Functions of numbers in kernels: those that PTX has instructions for, and those that are refused by name."""

import pytest
from emulated import needs_emulator

from llm_mlir import targets
from llm_mlir.codegen.gpu.binary import build_gpu_binary
from llm_mlir.compiler import lower
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError
from llm_mlir.testing.compare import TOLERANCES, largest_error

INSTRUCTIONS = ("absf", "ceil", "floor", "round", "roundeven", "sqrt", "rsqrt", "fma")
TEXT = """
#i = affine_map<(i, j) -> (i, j)>
func.func @f(%x: tensor<3x7x{type}>) -> tensor<3x7x{type}> {{
  %e = tensor.empty() : tensor<3x7x{type}>
  %r = linalg.generic {{indexing_maps = [#i, #i], iterator_types = ["parallel", "parallel"]}}
      ins(%x : tensor<3x7x{type}>) outs(%e : tensor<3x7x{type}>) {{
  ^bb0(%a: {type}, %o: {type}):
    %b = arith.mulf %a, %a : {type}
    %s = math.{name} {operands} : {type}
    linalg.yield %s : {type}
  }} -> tensor<3x7x{type}>
  return %r : tensor<3x7x{type}>
}}"""


def text(name: str, type_: str) -> str:
    operand = "%b" if name.endswith("sqrt") else "%a"
    return TEXT.format(name=name, type=type_, operands="%a, %b, %a" if name == "fma" else operand)


@needs_emulator
@pytest.mark.parametrize("type_", ["f64", "f32", "f16", "bf16"])
@pytest.mark.parametrize("name", INSTRUCTIONS)
def test_instructions(name: str, type_: str):
    assert largest_error(text(name, type_), target=targets.parse("cuda:sm_80")) <= TOLERANCES[type_]


@pytest.mark.parametrize("type_", ["f64", "f32", "f16", "bf16"])
def test_ptx_needs_no_library(type_: str):
    target = targets.parse("cuda:sm_80")
    for name in INSTRUCTIONS:
        with new_context(), ir.Location.unknown():
            module = ir.Module.parse(text(name, type_))
            lower(module, target, "parallel")
            assert ".extern .func" not in build_gpu_binary(module, target).ptx


@pytest.mark.parametrize(("name", "type_"), [("tan", "f32"), ("log1p", "f16"), ("exp", "f64")])
def test_functions_without_code_are_refused_by_name(name: str, type_: str):
    with pytest.raises(PassError, match=f"'math.{name}' op expects another type or target"):
        largest_error(text(name, type_), target=targets.parse("cuda:sm_80"))

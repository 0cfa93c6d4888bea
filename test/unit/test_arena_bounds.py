"""Intervals of index values."""

import pytest

from llm_mlir.analysis.bounds import Bounds, Interval
from llm_mlir.dialects.context import new_context
from llm_mlir.ir.rewriter import walk
from llm_mlir.mlir import ir

MODULE = """
module attributes {{llm.symbols = {{tokens = {{max = 512 : i64}}, batch = {{max = 8 : i64}}}}}} {{
  func.func @f(%x: memref<?x64xf32> {{llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}},
      %offsets: memref<?xi32> {{llm.role = "input", llm.name = "offsets", llm.dims = ["batch+1"],
                               llm.values = {{kind = "offsets", of = "tokens"}}}},
      %length: memref<?xi32> {{llm.role = "input", llm.name = "length", llm.dims = ["batch"],
                              llm.values = {{kind = "length", max = 4096 : i64}}}},
      %slot: memref<?xi32> {{llm.role = "input", llm.name = "slot", llm.dims = ["batch"],
                            llm.values = {{kind = "slot", max = 16 : i64}}}},
      %unknown: index) {{
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %t = memref.dim %x, %c0 : memref<?x64xf32>
    {body} {{wanted}} : {type}
    return
  }}
}}
"""

CASES = {
    "%r = arith.addi %t, %c64": (64, 576),
    "%r = arith.subi %t, %c64": (-64, 448),
    "%r = arith.muli %t, %c8": (0, 4096),
    "%r = arith.ceildivui %t, %c64": (0, 8),
    "%r = arith.divsi %t, %c8": (0, 64),
    "%r = arith.remui %t, %c64": (0, 63),
    "%r = arith.minsi %t, %c64": (0, 64),
    "%r = arith.minui %unknown, %c64": (float("-inf"), 64),
    "%r = arith.maxsi %t, %c64": (64, 512),
    "%r = arith.addi %unknown, %c64": (float("-inf"), float("inf")),
}


def interval(body, type_="index"):
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(MODULE.format(body=body, type=type_))
        op = next(op for op in walk(module.operation) if "wanted" in op.attributes)
        return Bounds(module.operation).interval(op.results[0])


@pytest.mark.parametrize(("body", "expected"), CASES.items())
def test_arithmetic(body, expected):
    assert interval(body) == Interval(*expected)


def test_a_loop_s_index_stays_below_its_bound():
    body = "scf.for %i = %c8 to %t step %c1 { %r = arith.addi %i, %c0 {wanted} : index }"
    text = MODULE.format(body=body, type="").replace("} {wanted} : \n", "}\n")
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        op = next(op for op in walk(module.operation) if "wanted" in op.attributes)
        assert Bounds(module.operation).interval(op.results[0]) == Interval(8, 511)


def test_a_tile_at_the_edge():
    body = """%m = arith.muli %unknown, %c64 : index
    %r = affine.min affine_map<(d0)[s0] -> (64, s0 - d0)>(%m)[%t]"""
    text = MODULE.format(body=body, type="").replace("{wanted} :", "{wanted}")
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        op = next(op for op in walk(module.operation) if "wanted" in op.attributes)
        assert Bounds(module.operation).interval(op.results[0]).high == 64


@pytest.mark.parametrize(("source", "high"), [("offsets", 512), ("length", 4096), ("slot", 15)])
def test_values_of_inputs(source, high):
    body = f"%v = memref.load %{source}[%c0] : memref<?xi32>\n%r = arith.index_cast %v"
    assert interval(body, "i32 to index") == Interval(0, high)


def test_difference_of_offsets():
    body = """%a = memref.load %offsets[%c0] : memref<?xi32>
    %b = memref.load %offsets[%c1] : memref<?xi32>
    %r = arith.subi %b, %a"""
    assert interval(body, "i32").high == 512

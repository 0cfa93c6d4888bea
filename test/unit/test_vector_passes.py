"""What the vector passes leave behind, and what they say about what they did."""

import re

import pytest

from llm_mlir.dialects.context import new_context
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.passes.vector.expand_math import ExpandMath
from llm_mlir.passes.vector.vectorize_contractions import VectorizeContractions
from llm_mlir.passes.vector.vectorize_generics import VectorizeGenerics
from llm_mlir.pipeline import Pass

MODULE = """
    #a = affine_map<(m, n, k) -> (m, k)>
    #b = affine_map<(m, n, k) -> (k, n)>
    #c = affine_map<(m, n, k) -> (m, n)>
    module attributes {llm.target = "TARGET"} {
      func.func @main(%a: memref<?x?xf32>, %b: memref<?xNxf32>, %c: memref<?xNxf32>) {
        %zero = arith.constant 0.0 : f32
        linalg.fill ins(%zero : f32) outs(%c : memref<?xNxf32>)
        linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"],
                        llm.contraction}
          ins(%a, %b : memref<?x?xf32>, memref<?xNxf32>) outs(%c : memref<?xNxf32>) {
          ^bb0(%x: f32, %y: f32, %z: f32):
            %product = arith.mulf %x, %y : f32
            %sum = arith.addf %z, %product : f32
            linalg.yield %sum : f32
        }
        linalg.transpose ins(%c : memref<?xNxf32>) outs(%b : memref<?xNxf32>) permutation = [0, 1]
        linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%c : memref<?xNxf32>) {
          ^bb0(%x: f32):
            %e = math.tanh %x : f32
            linalg.yield %e : f32
        }
        return
      }
    }""".replace("#id", "affine_map<(m, n) -> (m, n)>")


def lowered(width: str, target: str, *passes: Pass) -> tuple[str, dict[str, int]]:
    """The IR after the passes and their statistics."""
    text = MODULE.replace("xNx", f"x{width}x").replace("TARGET", target)
    statistics: dict[str, int] = {}
    with new_context() as context, ir.Location.unknown():
        module = ir.Module.parse(text, context)
        for pass_ in passes:
            rewriter = Rewriter(module.operation)
            pass_.run(module.operation, rewriter)
            statistics |= rewriter.statistics
        assert module.operation.verify()
        return str(module), statistics


@pytest.mark.parametrize("width", ["64", "33", "?"])
@pytest.mark.parametrize("target", ["sapphirerapids", "haswell", "nehalem", "neoverse-n1"])
def test_no_linalg_and_no_function_of_libm_is_left(target: str, width: str) -> None:
    text, statistics = lowered(width, target, VectorizeContractions(), VectorizeGenerics(), ExpandMath())
    assert "linalg." not in text
    assert set(re.findall(r"\bmath\.\w+", text)) <= {"math.fma", "math.sqrt"}
    assert statistics["kernels"] == 1
    assert statistics["expanded"] >= 1


@pytest.mark.parametrize(
    ("target", "vector"), [("sapphirerapids", 16), ("haswell", 8), ("nehalem", 4), ("neoverse-n1", 4)]
)
def test_the_target_decides_the_vectors(target: str, vector: int) -> None:
    text, _ = lowered("64", target, VectorizeContractions(), VectorizeGenerics())
    assert set(re.findall(r"vector<(\d+)xf32>", text)) == {str(vector)}


def test_a_target_without_fused_multiply_add_multiplies_and_adds() -> None:
    text, _ = lowered("64", "nehalem", VectorizeContractions(), VectorizeGenerics(), ExpandMath())
    assert "fma" not in text


def test_the_register_tile_can_be_given() -> None:
    text, _ = lowered("64", "sapphirerapids", VectorizeContractions(mr=3, nv=2, unroll=1, outline=False))
    accumulators = [match.count(" = ") for match in re.findall(r"scf\.for .* iter_args\((.*)\) ->", text)]
    assert max(accumulators) == 6
    assert "func.call" not in text


def test_kernels_do_not_grow_with_their_uses() -> None:
    once, _ = lowered("64", "haswell", VectorizeContractions())
    text = MODULE.replace("xNx", "x64x").replace("TARGET", "haswell")
    with new_context() as context, ir.Location.unknown():
        module = ir.Module.parse(text, context)
        contraction = next(
            op for op in Rewriter(module.operation).ops("linalg.generic") if "llm.contraction" in op.attributes
        )
        with ir.InsertionPoint(contraction):
            contraction.clone()
        VectorizeContractions().run(module.operation, Rewriter(module.operation))
        twice = str(module)
    assert twice.count("vector.fma") == once.count("vector.fma") > 0
    assert twice.count("call @llm_contract_0") == 2

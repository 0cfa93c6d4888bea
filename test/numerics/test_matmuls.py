"""Products of matrices in each spelling, at odd sizes, with and without rows, against NumPy in float64."""

import numpy as np
import pytest
from emulated import skip_without
from op_modules import DTYPES

from llm_mlir import targets
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.testing.compare import compiled_results

TEXT = """
#mk = affine_map<(m, n, k) -> (m, k)>
#km = affine_map<(m, n, k) -> (k, m)>
#nk = affine_map<(m, n, k) -> (n, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>
#nm = affine_map<(m, n, k) -> (n, m)>
#b_nk = affine_map<(b, m, n, k) -> (b, n, k)>
#b_mk = affine_map<(b, m, n, k) -> (b, m, k)>
#b_mn = affine_map<(b, m, n, k) -> (b, m, n)>
#mbk = affine_map<(b, m, n, k) -> (m, b, k)>
#nbk = affine_map<(b, m, n, k) -> (n, b, k)>

func.func @columns(%x: tensor<?x33xE>, %w: tensor<33x129xE>, %y: tensor<?x129xf32>) -> tensor<?x129xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<?x33xE>, tensor<33x129xE>) outs(%y : tensor<?x129xf32>) -> tensor<?x129xf32>
  return %0 : tensor<?x129xf32>
}
func.func @rows(%x: tensor<?x33xE>, %w: tensor<129x33xE>, %y: tensor<?x129xf32>) -> tensor<?x129xf32> {
  %0 = linalg.matmul indexing_maps = [#mk, #nk, #mn]
      ins(%x, %w : tensor<?x33xE>, tensor<129x33xE>) outs(%y : tensor<?x129xf32>) -> tensor<?x129xf32>
  return %0 : tensor<?x129xf32>
}
func.func @both_turned(%x: tensor<33x?xE>, %w: tensor<33x129xE>, %y: tensor<129x?xf32>) -> tensor<129x?xf32> {
  %0 = linalg.contract indexing_maps = [#km, #kn, #nm]
      ins(%x, %w : tensor<33x?xE>, tensor<33x129xE>) outs(%y : tensor<129x?xf32>) -> tensor<129x?xf32>
  return %0 : tensor<129x?xf32>
}
func.func @dynamic(%x: tensor<?x?xE>, %w: tensor<?x?xE>, %y: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<?x?xE>, tensor<?x?xE>) outs(%y : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
func.func @epilogue(%x: tensor<?x33xE>, %w: tensor<64x33xE>, %y: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %t = tensor.dim %x, %c0 : tensor<?x33xE>
  %e = tensor.empty() : tensor<33x64xE>
  %turned = linalg.transpose ins(%w : tensor<64x33xE>) outs(%e : tensor<33x64xE>) permutation = [1, 0]
  %z = tensor.empty(%t) : tensor<?x64xf32>
  %f = linalg.fill ins(%zero : f32) outs(%z : tensor<?x64xf32>) -> tensor<?x64xf32>
  %0 = linalg.matmul ins(%x, %turned : tensor<?x33xE>, tensor<33x64xE>) outs(%f : tensor<?x64xf32>) -> tensor<?x64xf32>
  %1 = linalg.add ins(%0, %y : tensor<?x64xf32>, tensor<?x64xf32>) outs(%z : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %1 : tensor<?x64xf32>
}
func.func @batches(%x: tensor<3x?x33xE>, %w: tensor<3x33x129xE>, %y: tensor<3x?x129xf32>) -> tensor<3x?x129xf32> {
  %0 = linalg.batch_matmul ins(%x, %w : tensor<3x?x33xE>, tensor<3x33x129xE>) outs(%y : tensor<3x?x129xf32>)
      -> tensor<3x?x129xf32>
  return %0 : tensor<3x?x129xf32>
}
func.func @batches_by_rows(%x: tensor<3x?x33xE>, %w: tensor<3x128x33xE>, %y: tensor<3x?x128xf32>)
    -> tensor<3x?x128xf32> {
  %0 = linalg.batch_matmul indexing_maps = [#b_mk, #b_nk, #b_mn]
      ins(%x, %w : tensor<3x?x33xE>, tensor<3x128x33xE>) outs(%y : tensor<3x?x128xf32>) -> tensor<3x?x128xf32>
  return %0 : tensor<3x?x128xf32>
}
func.func @scores(%x: tensor<?x5x7xE>, %w: tensor<?x5x7xE>, %y: tensor<5x?x?xf32>) -> tensor<5x?x?xf32> {
  %0 = linalg.contract indexing_maps = [#mbk, #nbk, #b_mn]
      ins(%x, %w : tensor<?x5x7xE>, tensor<?x5x7xE>) outs(%y : tensor<5x?x?xf32>) -> tensor<5x?x?xf32>
  return %0 : tensor<5x?x?xf32>
}
"""
FORMULAS = {
    "columns": ("mk,kn->mn", (None, 33), (33, 129)),
    "rows": ("mk,nk->mn", (None, 33), (129, 33)),
    "both_turned": ("km,kn->nm", (33, None), (33, 129)),
    "dynamic": ("mk,kn->mn", (None, 65), (65, 33)),
    "epilogue": ("mk,nk->mn", (None, 33), (64, 33)),
    "batches": ("bmk,bkn->bmn", (3, None, 33), (3, 33, 129)),
    "batches_by_rows": ("bmk,bnk->bmn", (3, None, 33), (3, 128, 33)),
    "scores": ("mbk,nbk->bmn", (None, 5, 7), (70, 5, 7)),
}


def cases(element: str, rows: int) -> tuple[dict[str, list[np.ndarray]], dict[str, np.ndarray]]:
    """Random arguments of each function, and what it gives."""
    rng = np.random.default_rng(0)
    arguments, expected = {}, {}
    for name, (formula, left, right) in FORMULAS.items():
        shapes = [rows if size is None else size for size in left], right
        x, w = (rng.standard_normal(shape).astype(DTYPES[element]) for shape in shapes)
        product = np.einsum(formula, x.astype(np.float64), w.astype(np.float64))
        y = rng.standard_normal(product.shape).astype(np.float32)
        arguments[name], expected[name] = [x, w, y], product + y
    return arguments, expected


@pytest.mark.parametrize("rows", [0, 1, 7, 33, 129])
@pytest.mark.parametrize(
    ("target", "element"),
    [("host", "f32"), ("host", "bf16"), pytest.param("haswell", "f32", marks=pytest.mark.slow)]
    + [pytest.param("cuda:sm_80", e, marks=pytest.mark.slow) for e in ("f32", "f16")],
)
def test_products(target: str, element: str, rows: int) -> None:
    skip_without(target)
    arguments, expected = cases(element, rows)
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(TEXT.replace("xE>", f"x{element}>"))
        run_passes(module.operation, "llm-infer-abi")
        named = {name: {f"arg{i}": a for i, a in enumerate(values)} for name, values in arguments.items()}
        results = compiled_results(module, named, targets.parse(target))
    for name, values in expected.items():
        np.testing.assert_allclose(results[name][0], values, rtol=1e-5, atol=2e-5, err_msg=name)

// RUN: llm-opt %s --passes=llm-tile-batch-matmuls | filecheck %s

// Sums in bf16 are rounded at each step, and rows of a first factor [K, M] do not lie along K.
// CHECK-LABEL: func.func @others
func.func @others(%x: tensor<2x3x8xbf16>, %w: tensor<2x8x4xbf16>, %y: tensor<2x3x4xbf16>, %a: tensor<2x8x3xf32>,
    %b: tensor<2x8x4xf32>, %c: tensor<2x3x4xf32>) -> (tensor<2x3x4xbf16>, tensor<2x3x4xf32>) {
  // CHECK: linalg.batch_matmul
  // CHECK: linalg.contract
  // CHECK-NOT: scf.forall
  %0 = linalg.batch_matmul ins(%x, %w : tensor<2x3x8xbf16>, tensor<2x8x4xbf16>) outs(%y : tensor<2x3x4xbf16>)
      -> tensor<2x3x4xbf16>
  %1 = linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, k, m)>, affine_map<(b, m, n, k) -> (b, k, n)>,
      affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%a, %b : tensor<2x8x3xf32>, tensor<2x8x4xf32>) outs(%c : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  return %0, %1 : tensor<2x3x4xbf16>, tensor<2x3x4xf32>
}

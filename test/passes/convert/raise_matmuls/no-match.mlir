// RUN: llm-opt %s --passes=llm-raise-matmuls | filecheck %s

// Linears sum in f32: what sums in another type means something else.
// CHECK-LABEL: func.func @other_sums
func.func @other_sums(%x: tensor<3x8xbf16>, %w: tensor<8x4xbf16>, %y: tensor<3x4xbf16>, %i: tensor<3x8xi8>,
    %v: tensor<8x4xi8>, %z: tensor<3x4xi32>) -> (tensor<3x4xbf16>, tensor<3x4xi32>) {
  // CHECK: linalg.matmul
  // CHECK: linalg.matmul
  %0 = linalg.matmul ins(%x, %w : tensor<3x8xbf16>, tensor<8x4xbf16>) outs(%y : tensor<3x4xbf16>) -> tensor<3x4xbf16>
  %1 = linalg.matmul ins(%i, %v : tensor<3x8xi8>, tensor<8x4xi8>) outs(%z : tensor<3x4xi32>) -> tensor<3x4xi32>
  return %0, %1 : tensor<3x4xbf16>, tensor<3x4xi32>
}

// Products with batches are tiled as they are; a matrix and a vector have no columns; a maximum is no sum.
// CHECK-LABEL: func.func @others
func.func @others(%x: tensor<2x3x8xf32>, %w: tensor<2x8x4xf32>, %y: tensor<2x3x4xf32>, %m: tensor<3x8xf32>,
    %v: tensor<8xf32>, %z: tensor<3xf32>, %t: tensor<4x8xf32>, %o: tensor<3x4xf32>)
    -> (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3x4xf32>) {
  // CHECK: linalg.batch_matmul
  // CHECK: linalg.matvec
  // CHECK-NOT: llm.linear
  // CHECK: arith.maximumf
  %0 = linalg.batch_matmul ins(%x, %w : tensor<2x3x8xf32>, tensor<2x8x4xf32>) outs(%y : tensor<2x3x4xf32>)
      -> tensor<2x3x4xf32>
  %1 = linalg.matvec ins(%m, %v : tensor<3x8xf32>, tensor<8xf32>) outs(%z : tensor<3xf32>) -> tensor<3xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
      affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%m, %t : tensor<3x8xf32>, tensor<4x8xf32>) outs(%o : tensor<3x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.maximumf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<3x4xf32>
  return %0, %1, %2 : tensor<2x3x4xf32>, tensor<3xf32>, tensor<3x4xf32>
}

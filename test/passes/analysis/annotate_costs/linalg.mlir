// RUN: llm-opt %s --passes='llm-annotate-costs{sizes="tokens=10"}' | filecheck %s

// A multiply-add at each of 10 x 3 x 4 points; the fill before it is no read, and a weight is read once.
// CHECK-LABEL: func.func @product
// CHECK: linalg.fill {llm.cost = {flops = 0 : i64, {{.*}}, read = 0 : i64, written = 120 : i64}}
// CHECK: linalg.generic
// CHECK-SAME: llm.cost = {flops = 240 : i64, {{.*}}, read = 208 : i64, written = 120 : i64}
func.func @product(%x: tensor<?x4xf32> {llm.role = "input", llm.dims = ["tokens", ""]},
    %w: tensor<3x4xf32> {llm.role = "weight"}) -> tensor<?x3xf32> {
  %zero = arith.constant 0.0 : f32
  %axis = arith.constant 0 : index
  %tokens = tensor.dim %x, %axis : tensor<?x4xf32>
  %empty = tensor.empty(%tokens) : tensor<?x3xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<?x3xf32>) -> tensor<?x3xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>,
      affine_map<(i, j, k) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x4xf32>, tensor<3x4xf32>) outs(%fill : tensor<?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

// A named op costs what its body does.
// CHECK-LABEL: func.func @named
// CHECK: linalg.matmul {llm.cost = {flops = 48 : i64
func.func @named(%x: tensor<2x4xf32>, %w: tensor<4x3xf32>, %y: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %r = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x3xf32>) outs(%y : tensor<2x3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

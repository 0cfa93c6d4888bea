// RUN: llm-opt %s --passes=llm-pack-weights | filecheck %s

// The weight of a norm feeds no linear and stays as checkpoints store it.
// CHECK-LABEL: func.func @norm_weight
// CHECK-SAME: tensor<48xf32> {llm.name = "norm", llm.role = "weight"}
func.func @norm_weight(%x: tensor<?x48xf32>, %w: tensor<48xf32> {llm.role = "weight", llm.name = "norm"})
    -> tensor<?x48xf32> {
  %y = linalg.generic {indexing_maps = [affine_map<(t, h) -> (h)>, affine_map<(t, h) -> (t, h)>],
      iterator_types = ["parallel", "parallel"]} ins(%w : tensor<48xf32>) outs(%x : tensor<?x48xf32>) {
  ^bb0(%a: f32, %b: f32):
    %product = arith.mulf %a, %b : f32
    linalg.yield %product : f32
  } -> tensor<?x48xf32>
  return %y : tensor<?x48xf32>
}

// An argument that is no weight is not ours to change, whatever multiplies by it.
// CHECK-LABEL: func.func @activation
// CHECK-SAME: tensor<?x8xf32>, %{{.*}}: tensor<4x8xf32>
func.func @activation(%x: tensor<?x8xf32>, %w: tensor<4x8xf32>, %init: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %y = linalg.generic {indexing_maps = [affine_map<(t, n, k) -> (t, k)>, affine_map<(t, n, k) -> (n, k)>,
      affine_map<(t, n, k) -> (t, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x8xf32>, tensor<4x8xf32>) outs(%init : tensor<?x4xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}

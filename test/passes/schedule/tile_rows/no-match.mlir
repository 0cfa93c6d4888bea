// RUN: llm-opt %s --passes=llm-tile-rows | filecheck %s

// The reduction over the first dimension mixes rows: it is no row-wise op.
// CHECK-LABEL: func.func @column_sums
// CHECK-NOT: scf.forall
func.func @column_sums(%x: tensor<?x48xf32>, %init: tensor<48xf32>) -> tensor<48xf32> {
  %result = linalg.generic {indexing_maps = [affine_map<(h, t) -> (t, h)>, affine_map<(h, t) -> (h)>],
      iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x48xf32>) outs(%init : tensor<48xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  } -> tensor<48xf32>
  return %result : tensor<48xf32>
}

// Linears belong to llm-tile-linears.
// CHECK-LABEL: func.func @linear
// CHECK-NOT: scf.forall
func.func @linear(%x: tensor<?x8xf32>, %w: tensor<4x8xf32>, %init: tensor<?x4xf32>) -> tensor<?x4xf32> {
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

// No slice may be taken of rows of nothing.
// CHECK-LABEL: func.func @nothing
// CHECK-NOT: scf.forall
func.func @nothing(%x: tensor<?x0xf32>, %init: tensor<?x0xf32>) -> tensor<?x0xf32> {
  %y = linalg.generic {indexing_maps = [affine_map<(t, h) -> (t, h)>, affine_map<(t, h) -> (t, h)>],
      iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x0xf32>) outs(%init : tensor<?x0xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.negf %a : f32
    linalg.yield %s : f32
  } -> tensor<?x0xf32>
  return %y : tensor<?x0xf32>
}

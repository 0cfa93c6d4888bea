// RUN: llm-opt %s --passes=llm-widen-factors --split-input-file | filecheck %s

// f32 is as wide as it gets.
// CHECK-LABEL: func.func @wide
// CHECK-NOT: arith.extf
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
module attributes {llm.target = "haswell"} {
  func.func @wide(%x: tensor<?x8xf32>, %w: tensor<4x8xf32>, %init: tensor<?x4xf32>) -> tensor<?x4xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x8xf32>, tensor<4x8xf32>) outs(%init : tensor<?x4xf32>) attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x4xf32>
    return %y : tensor<?x4xf32>
  }
}

// -----

// A dot product of pairs that is as fast as it should be takes bf16 on both sides.
// CHECK-LABEL: func.func @fast_dot
// CHECK: ins(%{{.*}}, %{{.*}} : tensor<?x8xbf16>, tensor<4x8xbf16>)
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
module attributes {llm.target = "znver4"} {
  func.func @fast_dot(%x: tensor<?x8xbf16>, %w: tensor<4x8xbf16>, %init: tensor<?x4xf32>) -> tensor<?x4xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x8xbf16>, tensor<4x8xbf16>) outs(%init : tensor<?x4xf32>) attrs = {llm.linear} {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %wide_a = arith.extf %a : bf16 to f32
      %wide_b = arith.extf %b : bf16 to f32
      %product = arith.mulf %wide_a, %wide_b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x4xf32>
    return %y : tensor<?x4xf32>
  }
}

// RUN: llm-opt %s --passes=llm-widen-factors | filecheck %s

// Without a fast product of bf16, x is widened once for both linears that read it; the weights stay bf16.
// CHECK-LABEL: func.func @two_linears
// CHECK-SAME: (%[[X:.*]]: tensor<?x8xbf16>, %[[V:.*]]: tensor<4x8xbf16>, %[[W:.*]]: tensor<4x8xbf16>
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%[[X]] : tensor<?x8xbf16>)
// CHECK: arith.extf
// CHECK: linalg.generic {{.*}} ins(%[[WIDE]], %[[V]] : tensor<?x8xf32>, tensor<4x8xbf16>) {{.*}} attrs ={{ +}}{llm.linear}
// CHECK: linalg.generic {{.*}} ins(%[[WIDE]], %[[W]] : tensor<?x8xf32>, tensor<4x8xbf16>) {{.*}} attrs ={{ +}}{llm.linear}
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
module attributes {llm.target = "haswell"} {
  func.func @two_linears(%x: tensor<?x8xbf16>, %v: tensor<4x8xbf16>, %w: tensor<4x8xbf16>, %init: tensor<?x4xf32>)
      -> (tensor<?x4xf32>, tensor<?x4xf32>) {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %v : tensor<?x8xbf16>, tensor<4x8xbf16>) outs(%init : tensor<?x4xf32>) attrs = {llm.linear} {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %wide_a = arith.extf %a : bf16 to f32
      %wide_b = arith.extf %b : bf16 to f32
      %product = arith.mulf %wide_a, %wide_b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x4xf32>
    %z = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x8xbf16>, tensor<4x8xbf16>) outs(%init : tensor<?x4xf32>) attrs = {llm.linear} {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %wide_a = arith.extf %a : bf16 to f32
      %wide_b = arith.extf %b : bf16 to f32
      %product = arith.mulf %wide_a, %wide_b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x4xf32>
    return %y, %z : tensor<?x4xf32>, tensor<?x4xf32>
  }
}

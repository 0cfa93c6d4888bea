// RUN: llm-opt %s --passes=llm-tile-linears,canonicalize,cse | filecheck %s

// Pairs of an odd K: x is padded to an even one, once and not for each panel.
// CHECK-LABEL: func.func private @odd
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<7x33xbf16>
// CHECK: %[[ZERO:.*]] = linalg.fill {{.*}} -> tensor<7x34xbf16>
// CHECK: %[[EVEN:.*]] = tensor.insert_slice %[[X]] into %[[ZERO]][0, 0] [7, 33]
// CHECK: scf.forall
// CHECK-NOT: tensor.insert_slice
// CHECK: tensor.expand_shape %[[EVEN]] {{.*}} into tensor<7x17x2xbf16>
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
func.func private @odd(%x: tensor<7x33xbf16>, %packed: tensor<2x17x64x2xbf16>) -> tensor<7x128xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<128x33xbf16>
  %weight = linalg.unpack %packed inner_dims_pos = [0, 1] inner_tiles = [64, 2] into %empty
      : tensor<2x17x64x2xbf16> -> tensor<128x33xbf16>
  %init = tensor.empty() : tensor<7x128xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<7x128xf32>) -> tensor<7x128xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %weight : tensor<7x33xbf16>, tensor<128x33xbf16>) outs(%fill : tensor<7x128xf32>) attrs = {llm.linear} {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wa = arith.extf %a : bf16 to f32
    %wb = arith.extf %b : bf16 to f32
    %product = arith.mulf %wa, %wb : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<7x128xf32>
  return %y : tensor<7x128xf32>
}

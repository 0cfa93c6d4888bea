// RUN: llm-opt %s --passes=llm-tile-linears | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

// Groups of two panels, not of four as by default. The contraction of a tile says what was chosen for its kernel.
// CHECK-LABEL: func.func @two_panels
// CHECK: scf.forall (%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}) in (%{{.*}}, 2, %{{.*}}, 2)
// CHECK: attrs = {llm.contraction, llm.tiles = {panels = 2 : i64, rows = 16 : i64, unroll = 4 : i64}}
func.func @two_panels(%x: tensor<?x64xf32>, %packed: tensor<4x64x32xf32>, %init: tensor<?x128xf32>) -> tensor<?x128xf32> {
  %empty = tensor.empty() : tensor<128x64xf32>
  %w = linalg.unpack %packed inner_dims_pos = [0] inner_tiles = [32] into %empty
      : tensor<4x64x32xf32> -> tensor<128x64xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<128x64xf32>) outs(%init : tensor<?x128xf32>)
      attrs = {llm.linear, llm.tiles = {panels = 2 : i64, rows = 16 : i64, unroll = 4 : i64}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x128xf32>
  return %y : tensor<?x128xf32>
}

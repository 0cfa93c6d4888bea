// RUN: llm-opt %s --passes=llm-expand-blocks | filecheck %s

// The attention half of a layer: three projections side by side, heads, positions, the caches appended to before
// attention reads them, and the output projection in the composite's result type.
// CHECK-LABEL: func.func @attention_block
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<?x64xbf16>, %[[WQ:[a-z0-9]*]]: {{[^,]*}}, %[[WK:[a-z0-9]*]]: {{[^,]*}}, %[[WV:[a-z0-9]*]]:
// CHECK: %[[Q:.*]] = "llm.linear"(%[[X]], %[[WQ]])
// CHECK: %[[K:.*]] = "llm.linear"(%[[X]], %[[WK]])
// CHECK: %[[V:.*]] = "llm.linear"(%[[X]], %[[WV]])
// CHECK: %[[QH:.*]] = tensor.expand_shape %[[Q]]
// CHECK: %[[KH:.*]] = tensor.expand_shape %[[K]]
// CHECK: %[[VH:.*]] = tensor.expand_shape %[[V]]
// CHECK: %[[QR:.*]] = "llm.rope"(%[[QH]]
// CHECK: %[[KR:.*]] = "llm.rope"(%[[KH]]
// CHECK: %[[KC:.*]] = "llm.kv_update"(%{{.*}}, %[[KR]]
// CHECK: %[[VC:.*]] = "llm.kv_update"(%{{.*}}, %[[VH]]
// CHECK: %[[A:.*]] = "llm.cached_attention"(%[[QR]], %[[KC]], %[[VC]]
// CHECK: %[[FLAT:.*]] = tensor.collapse_shape %[[A]]
// CHECK: %[[R:.*]] = "llm.linear"(%[[FLAT]]
// CHECK-SAME: -> tensor<?x64xf32>
// CHECK: return %[[R]], %[[KC]], %[[VC]]
func.func @attention_block(%x: tensor<?x64xbf16>, %wq: tensor<64x64xbf16>, %wk: tensor<32x64xbf16>,
    %wv: tensor<32x64xbf16>, %wo: tensor<64x64xbf16>, %k_cache: tensor<2x8x2x128x16xbf16>,
    %v_cache: tensor<2x8x2x128x16xbf16>, %layer: index, %positions: tensor<?xi32>, %cu_seqlens: tensor<?xi32>,
    %cached_len: tensor<?xi32>, %slot: tensor<?xi32>)
    -> (tensor<?x64xf32>, tensor<2x8x2x128x16xbf16>, tensor<2x8x2x128x16xbf16>) {
  %r:3 = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu_seqlens, %cached_len,
      %slot) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, heads = 4 : i64,
      kv_heads = 2 : i64, head_dim = 16 : i64, theta = 1.0e4, scale = 0.25, eps = 1.0e-5}
      : (tensor<?x64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>,
         tensor<2x8x2x128x16xbf16>, tensor<2x8x2x128x16xbf16>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>,
         tensor<?xi32>) -> (tensor<?x64xf32>, tensor<2x8x2x128x16xbf16>, tensor<2x8x2x128x16xbf16>)
  return %r#0, %r#1, %r#2 : tensor<?x64xf32>, tensor<2x8x2x128x16xbf16>, tensor<2x8x2x128x16xbf16>
}

// The MLP half.
// CHECK-LABEL: func.func @mlp
// CHECK-SAME: (%[[X:[a-z0-9]*]]: {{[^,]*}}, %[[WG:[a-z0-9]*]]: {{[^,]*}}, %[[WU:[a-z0-9]*]]: {{[^,]*}}, %[[WD:[a-z0-9]*]]:
// CHECK: %[[G:.*]] = "llm.linear"(%[[X]], %[[WG]])
// CHECK: %[[U:.*]] = "llm.linear"(%[[X]], %[[WU]])
// CHECK: %[[S:.*]] = "llm.swiglu"(%[[G]], %[[U]])
// CHECK: %[[R:.*]] = "llm.linear"(%[[S]], %[[WD]])
// CHECK-SAME: -> tensor<?x64xf32>
// CHECK: return %[[R]]
func.func @mlp(%x: tensor<?x64xbf16>, %gate: tensor<96x64xbf16>, %up: tensor<96x64xbf16>, %down: tensor<64x96xbf16>)
    -> tensor<?x64xf32> {
  %r = "llm.mlp"(%x, %gate, %up, %down)
      : (tensor<?x64xbf16>, tensor<96x64xbf16>, tensor<96x64xbf16>, tensor<64x96xbf16>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

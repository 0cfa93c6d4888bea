// RUN: llm-opt %s --passes=llm-fuse-qkv | filecheck %s

// The projections of an attention read one input: one op makes queries, keys and values.
// CHECK-LABEL: func.func @attention
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<?x64xf32>, %[[WQ:[a-z0-9]*]]: {{[^,]*}}, %[[WK:[a-z0-9]*]]: {{[^,]*}}, %[[WV:[a-z0-9]*]]:
// CHECK-NOT: "llm.linear"
// CHECK: %[[QKV:.*]]:3 = "llm.qkv"(%[[X]], %[[WQ]], %[[WK]], %[[WV]])
// CHECK: %[[Q:.*]] = tensor.expand_shape %[[QKV]]#0
// CHECK: %[[K:.*]] = tensor.expand_shape %[[QKV]]#1
// CHECK: %[[V:.*]] = tensor.expand_shape %[[QKV]]#2
// CHECK: "llm.attention"(%[[Q]], %[[K]], %[[V]])
func.func @attention(%x: tensor<?x64xf32>, %wq: tensor<64x64xf32>, %wk: tensor<32x64xf32>, %wv: tensor<32x64xf32>,
    %tokens: index) -> tensor<?x4x16xf32> {
  %q = "llm.linear"(%x, %wq) : (tensor<?x64xf32>, tensor<64x64xf32>) -> tensor<?x64xf32>
  %k = "llm.linear"(%x, %wk) : (tensor<?x64xf32>, tensor<32x64xf32>) -> tensor<?x32xf32>
  %v = "llm.linear"(%x, %wv) : (tensor<?x64xf32>, tensor<32x64xf32>) -> tensor<?x32xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [%tokens, 4, 16] : tensor<?x64xf32> into tensor<?x4x16xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [%tokens, 2, 16] : tensor<?x32xf32> into tensor<?x2x16xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [%tokens, 2, 16] : tensor<?x32xf32> into tensor<?x2x16xf32>
  %r = "llm.attention"(%qh, %kh, %vh) {scale = 0.25, causal = true}
      : (tensor<?x4x16xf32>, tensor<?x2x16xf32>, tensor<?x2x16xf32>) -> tensor<?x4x16xf32>
  return %r : tensor<?x4x16xf32>
}

// The same behind norms, rope and a cache, with biases. One projection is used before another is made: the fused op
// takes the place of the first, as all weights are there.
// CHECK-LABEL: func.func @cached_attention
// CHECK-SAME: %[[BQ:[a-z0-9]*]]: tensor<64xf32>, %[[BK:[a-z0-9]*]]: tensor<32xf32>, %[[BV:[a-z0-9]*]]: tensor<32xf32>
// CHECK-NOT: "llm.linear"
// CHECK: %[[QKV:.*]]:3 = "llm.qkv"({{.*}}, %[[BQ]], %[[BK]], %[[BV]])
// CHECK: tensor.expand_shape %[[QKV]]#1
// CHECK: "llm.cached_attention"
func.func @cached_attention(%x: tensor<?x64xf32>, %wq: tensor<64x64xf32>, %wk: tensor<32x64xf32>,
    %wv: tensor<32x64xf32>, %bq: tensor<64xf32>, %bk: tensor<32xf32>, %bv: tensor<32xf32>, %norm: tensor<16xf32>,
    %k_cache: tensor<2x8x2x128x16xf32>, %v_cache: tensor<2x8x2x128x16xf32>, %i: index, %positions: tensor<?xi32>,
    %cu_seqlens: tensor<?xi32>, %cached_len: tensor<?xi32>, %slot: tensor<?xi32>, %tokens: index) -> tensor<?x4x16xf32> {
  %k = "llm.linear"(%x, %wk, %bk) : (tensor<?x64xf32>, tensor<32x64xf32>, tensor<32xf32>) -> tensor<?x32xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [%tokens, 2, 16] : tensor<?x32xf32> into tensor<?x2x16xf32>
  %kn = "llm.rms_norm"(%kh, %norm) {eps = 1.0e-5} : (tensor<?x2x16xf32>, tensor<16xf32>) -> tensor<?x2x16xf32>
  %kr = "llm.rope"(%kn, %positions) {theta = 1.0e4, pairing = "half"}
      : (tensor<?x2x16xf32>, tensor<?xi32>) -> tensor<?x2x16xf32>
  %q = "llm.linear"(%x, %wq, %bq) : (tensor<?x64xf32>, tensor<64x64xf32>, tensor<64xf32>) -> tensor<?x64xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [%tokens, 4, 16] : tensor<?x64xf32> into tensor<?x4x16xf32>
  %v = "llm.linear"(%x, %wv, %bv) : (tensor<?x64xf32>, tensor<32x64xf32>, tensor<32xf32>) -> tensor<?x32xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [%tokens, 2, 16] : tensor<?x32xf32> into tensor<?x2x16xf32>
  %kc = "llm.kv_update"(%k_cache, %kr, %i, %cu_seqlens, %cached_len, %slot) : (tensor<2x8x2x128x16xf32>,
      tensor<?x2x16xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x8x2x128x16xf32>
  %vc = "llm.kv_update"(%v_cache, %vh, %i, %cu_seqlens, %cached_len, %slot) : (tensor<2x8x2x128x16xf32>,
      tensor<?x2x16xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x8x2x128x16xf32>
  %r = "llm.cached_attention"(%qh, %kc, %vc, %i, %cu_seqlens, %cached_len, %slot) {scale = 0.25}
      : (tensor<?x4x16xf32>, tensor<2x8x2x128x16xf32>, tensor<2x8x2x128x16xf32>, index, tensor<?xi32>, tensor<?xi32>,
         tensor<?xi32>) -> tensor<?x4x16xf32>
  return %r : tensor<?x4x16xf32>
}

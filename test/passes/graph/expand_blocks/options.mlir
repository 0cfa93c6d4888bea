// RUN: llm-opt %s --passes=llm-expand-blocks | filecheck %s

// Biases (Qwen2), norms of queries and keys per head (Qwen3), rope scaling (Llama 3) and a sliding window (Mistral)
// reach the ops they belong to.
// CHECK-LABEL: func.func @every_option
// CHECK-SAME: %[[QN:[a-z_]*arg8]]: tensor<16xf32>, %[[KN:[a-z_]*arg9]]: tensor<16xf32>
// CHECK-COUNT-3: "llm.linear"({{.*}}, {{.*}}, {{.*}}) : (
// CHECK: %[[Q:.*]] = "llm.rms_norm"(%{{.*}}, %[[QN]]) {eps
// CHECK: "llm.rope"(%[[Q]]
// CHECK-SAME: scaling = {factor
// CHECK: %[[K:.*]] = "llm.rms_norm"(%{{.*}}, %[[KN]]) {eps
// CHECK: "llm.rope"(%[[K]]
// CHECK-SAME: scaling = {factor
// CHECK: "llm.cached_attention"
// CHECK-SAME: window = 32
func.func @every_option(%x: tensor<?x64xf32>, %wq: tensor<64x64xf32>, %wk: tensor<32x64xf32>, %wv: tensor<32x64xf32>,
    %wo: tensor<64x64xf32>, %bq: tensor<64xf32>, %bk: tensor<32xf32>, %bv: tensor<32xf32>,
    %q_norm: tensor<16xf32>, %k_norm: tensor<16xf32>, %k_cache: tensor<2x8x2x128x16xf32>,
    %v_cache: tensor<2x8x2x128x16xf32>, %layer: index, %positions: tensor<?xi32>, %cu_seqlens: tensor<?xi32>,
    %cached_len: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x64xf32> {
  %r:3 = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %bq, %bk, %bv, %q_norm, %k_norm, %k_cache, %v_cache, %layer,
      %positions, %cu_seqlens, %cached_len, %slot) {
      operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1>, heads = 4 : i64,
      kv_heads = 2 : i64, head_dim = 16 : i64, theta = 1.0e4, scale = 0.25, eps = 1.0e-5, window = 32 : i64,
      scaling = {rope_type = "linear", factor = 2.0}}
      : (tensor<?x64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<64xf32>,
         tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<2x8x2x128x16xf32>,
         tensor<2x8x2x128x16xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> (tensor<?x64xf32>, tensor<2x8x2x128x16xf32>, tensor<2x8x2x128x16xf32>)
  return %r#0 : tensor<?x64xf32>
}

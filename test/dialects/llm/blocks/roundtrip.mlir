// RUN: llm-opt %s | llm-opt | filecheck %s

// Llama's: neither biases nor norms of heads; the segments say so.
// CHECK-LABEL: func.func @attention_block
// CHECK-SAME: %[[X:.*]]: tensor<?x20xf32>, %[[WQ:.*]]: tensor<32x20xf32>, %[[WK:.*]]: tensor<16x20xf32>, %[[WV:.*]]: tensor<16x20xf32>, %[[WO:.*]]: tensor<20x32xf32>, %[[K:.*]]: tensor<2x3x2x64x8xf32>, %[[V:.*]]: tensor<2x3x2x64x8xf32>, %[[LAYER:.*]]: index, %[[P:.*]]: tensor<?xi32>, %[[CU:.*]]: tensor<?xi32>, %[[LEN:.*]]: tensor<?xi32>, %[[SLOT:.*]]: tensor<?xi32>
// CHECK: "llm.attention_block"(%[[X]], %[[WQ]], %[[WK]], %[[WV]], %[[WO]], %[[K]], %[[V]], %[[LAYER]], %[[P]], %[[CU]], %[[LEN]], %[[SLOT]]) {eps = {{.*}} : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = {{.*}} : f64, theta = {{.*}} : f64}
func.func @attention_block(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// Qwen2's, with the optional attributes.
// CHECK-LABEL: func.func @attention_block_with_biases
// CHECK: "llm.attention_block"({{.*}}operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = {{.*}} : f64, scaling = {factor = {{.*}} : f64, rope_type = "linear"}, theta = {{.*}} : f64, window = 16 : i64}
func.func @attention_block_with_biases(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %bq: tensor<32xf32>, %bk: tensor<16xf32>, %bv: tensor<16xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %bq, %bk, %bv, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, scaling = {rope_type = "linear", factor = 2.0 : f64}, theta = 1.0e4 : f64, window = 16 : i64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// Qwen3's.
// CHECK-LABEL: func.func @attention_block_with_norms
// CHECK: "llm.attention_block"({{.*}}operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1>
func.func @attention_block_with_norms(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %q_norm: tensor<8xf32>, %k_norm: tensor<8xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %q_norm, %k_norm, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<8xf32>, tensor<8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// The result joins the f32 residual stream.
// CHECK-LABEL: func.func @mlp
// CHECK-SAME: %[[X:.*]]: tensor<?x20xbf16>, %[[GATE:.*]]: tensor<24x20xbf16>, %[[UP:.*]]: tensor<24x20xbf16>, %[[DOWN:.*]]: tensor<20x24xbf16>
// CHECK: "llm.mlp"(%[[X]], %[[GATE]], %[[UP]], %[[DOWN]]) : (tensor<?x20xbf16>, tensor<24x20xbf16>, tensor<24x20xbf16>, tensor<20x24xbf16>) -> tensor<?x20xf32>
func.func @mlp(%x: tensor<?x20xbf16>, %gate: tensor<24x20xbf16>, %up: tensor<24x20xbf16>, %down: tensor<20x24xbf16>) {
  %r = "llm.mlp"(%x, %gate, %up, %down) : (tensor<?x20xbf16>, tensor<24x20xbf16>, tensor<24x20xbf16>, tensor<20x24xbf16>) -> tensor<?x20xf32>
  return
}

// The activation is applied: one result.
// CHECK-LABEL: func.func @gate_up
// CHECK-SAME: %[[X:.*]]: tensor<?x20xf32>, %[[GATE:.*]]: tensor<24x20xf32>, %[[UP:.*]]: tensor<24x20xf32>
// CHECK: "llm.gate_up"(%[[X]], %[[GATE]], %[[UP]]) : (tensor<?x20xf32>, tensor<24x20xf32>, tensor<24x20xf32>) -> tensor<?x24xf32>
func.func @gate_up(%x: tensor<?x20xf32>, %gate: tensor<24x20xf32>, %up: tensor<24x20xf32>) {
  %r = "llm.gate_up"(%x, %gate, %up) : (tensor<?x20xf32>, tensor<24x20xf32>, tensor<24x20xf32>) -> tensor<?x24xf32>
  return
}

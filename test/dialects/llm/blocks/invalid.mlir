// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @queries_have_heads_times_head_dim_rows(%x: tensor<?x20xf32>, %wq: tensor<30x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects wq [H*D, hidden] with H*D = 32 to match heads and head_dim, got tensor<30x20xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<30x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @keys_have_kv_heads_times_head_dim_rows(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<32x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects wk [G*D, hidden] with G*D = 16 to match kv_heads and head_dim, got tensor<32x20xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @values_have_kv_heads_times_head_dim_rows(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<8x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects wv [G*D, hidden] with G*D = 16 to match kv_heads and head_dim, got tensor<8x20xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<8x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @the_output_projection_takes_all_heads(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x16xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects wo [hidden, H*D] with H*D = 32 to match heads and head_dim, got tensor<20x16xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x16xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @weights_have_the_input_s_width(%x: tensor<?x20xf32>, %wq: tensor<32x24xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects wq [H*D, hidden] with hidden = 20 to match x [T, hidden], got tensor<32x24xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x24xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @biases_are_as_long_as_weights(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %bq: tensor<32xf32>, %bk: tensor<32xf32>, %bv: tensor<16xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects bk [G*D] with G*D = 16 to match kv_heads and head_dim, got tensor<32xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %bq, %bk, %bv, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @all_biases_or_none(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %bq: tensor<32xf32>, %bv: tensor<16xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects all of bq, bk, bv or none, got only bq, bv}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %bq, %bv, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @norms_are_per_head(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %q_norm: tensor<32xf32>, %k_norm: tensor<8xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects q_norm [D] with D = 8 to match head_dim, got tensor<32xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %q_norm, %k_norm, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<32xf32>, tensor<8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @both_norms_or_none(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_norm: tensor<8xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects all of q_norm, k_norm or none, got only k_norm}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_norm, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @caches_have_the_heads(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x4x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects k_cache [L, S, G, C, D] with G = 2 to match kv_heads, got tensor<2x3x4x64x8xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x4x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @caches_have_one_shape(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x128x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects v_cache [L, S, G, C, D] with C = 64 to match k_cache [L, S, G, C, D], got tensor<2x3x2x128x8xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x128x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @caches_have_the_compute_type(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xbf16>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects k_cache of element type f32 to match x, got tensor<2x3x2x64x8xbf16>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xbf16>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @a_position_for_each_token(%x: tensor<5x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<6xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects positions [T] with T = 5 to match x [T, hidden], got tensor<6xi32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<5x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<6xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @a_length_for_each_sequence(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<4xi32>, %len: tensor<4xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects cached_len [B] with B = 3 to match cu_seqlens [B+1], got tensor<4xi32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<4xi32>, tensor<4xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @a_slot_for_each_sequence(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<3xi32>, %slot: tensor<4xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects slot [B] with B = 3 to match cached_len [B], got tensor<4xi32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<3xi32>, tensor<4xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @the_layer_is_an_index(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: i32, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects layer index, got i32}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, i32, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @the_result_is_like_the_input(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects result [T, hidden] with hidden = 20 to match x [T, hidden], got tensor<?x32xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @the_new_caches_are_like_the_old(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects v_cache_out [L, S, G, C, D] with C = 64 to match k_cache [L, S, G, C, D], got tensor<2x3x2x128x8xf32>}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x128x8xf32>)
  return
}

// -----

func.func @heads_is_positive(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute heads to be a positive i64, got 0 : i64}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 0 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @kv_heads_is_there(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute kv_heads, a positive i64, got none}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @head_dim_is_an_integer(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute head_dim to be a positive i64, got 8.000000e+00 : f64}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8.0 : f64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @heads_are_grouped_evenly(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<24x20xf32>, %wv: tensor<24x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x3x64x8xf32>, %v_cache: tensor<2x3x3x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects the number of query heads to be a multiple of the number of key/value heads, got 4 and 3}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<24x20xf32>, tensor<24x20xf32>, tensor<20x32xf32>, tensor<2x3x3x64x8xf32>, tensor<2x3x3x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x3x64x8xf32>, tensor<2x3x3x64x8xf32>)
  return
}

// -----

func.func @heads_are_made_of_pairs(%x: tensor<?x20xf32>, %wq: tensor<28x20xf32>, %wk: tensor<14x20xf32>, %wv: tensor<14x20xf32>, %wo: tensor<20x28xf32>, %k_cache: tensor<2x3x2x64x7xf32>, %v_cache: tensor<2x3x2x64x7xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects an even head_dim, got 7}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 7 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<28x20xf32>, tensor<14x20xf32>, tensor<14x20xf32>, tensor<20x28xf32>, tensor<2x3x2x64x7xf32>, tensor<2x3x2x64x7xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x7xf32>, tensor<2x3x2x64x7xf32>)
  return
}

// -----

func.func @theta_is_positive(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute theta to be a positive f64, got -1.000000e+00 : f64}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = -1.0 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @scale_is_positive(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute scale to be a positive f64, got 0.000000e+00 : f64}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.0 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @eps_is_not_negative(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute eps to be a non-negative f64, got -1.000000e+00 : f64}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = -1.0 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @windows_are_positive(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute window to be a positive i64, got 0 : i64}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, theta = 1.0e4 : f64, window = 0 : i64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @scalings_are_complete(%x: tensor<?x20xf32>, %wq: tensor<32x20xf32>, %wk: tensor<16x20xf32>, %wv: tensor<16x20xf32>, %wo: tensor<20x32xf32>, %k_cache: tensor<2x3x2x64x8xf32>, %v_cache: tensor<2x3x2x64x8xf32>, %layer: index, %positions: tensor<?xi32>, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute scaling of rope_type yarn to hold a positive number original_max_position_embeddings, got}}
  %h, %kc, %vc = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k_cache, %v_cache, %layer, %positions, %cu, %len, %slot) {eps = 1.0e-05 : f64, head_dim = 8 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.5 : f64, scaling = {rope_type = "yarn", factor = 2.0 : f64}, theta = 1.0e4 : f64} : (tensor<?x20xf32>, tensor<32x20xf32>, tensor<16x20xf32>, tensor<16x20xf32>, tensor<20x32xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x20xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>)
  return
}

// -----

func.func @up_is_like_gate(%x: tensor<?x20xf32>, %gate: tensor<24x20xf32>, %up: tensor<32x20xf32>, %down: tensor<20x24xf32>) {
  // expected-error @+1 {{'llm.mlp' op expects up [F, hidden] with F = 24 to match gate [F, hidden], got tensor<32x20xf32>}}
  %r = "llm.mlp"(%x, %gate, %up, %down) : (tensor<?x20xf32>, tensor<24x20xf32>, tensor<32x20xf32>, tensor<20x24xf32>) -> tensor<?x20xf32>
  return
}

// -----

func.func @gate_takes_the_input(%x: tensor<?x20xf32>, %gate: tensor<24x24xf32>, %up: tensor<24x20xf32>, %down: tensor<20x24xf32>) {
  // expected-error @+1 {{'llm.mlp' op expects gate [F, hidden] with hidden = 20 to match x [T, hidden], got tensor<24x24xf32>}}
  %r = "llm.mlp"(%x, %gate, %up, %down) : (tensor<?x20xf32>, tensor<24x24xf32>, tensor<24x20xf32>, tensor<20x24xf32>) -> tensor<?x20xf32>
  return
}

// -----

func.func @down_takes_the_hidden_activation(%x: tensor<?x20xf32>, %gate: tensor<24x20xf32>, %up: tensor<24x20xf32>, %down: tensor<24x20xf32>) {
  // expected-error @+1 {{'llm.mlp' op expects down [hidden, F] with hidden = 20 to match x [T, hidden], got tensor<24x20xf32>}}
  %r = "llm.mlp"(%x, %gate, %up, %down) : (tensor<?x20xf32>, tensor<24x20xf32>, tensor<24x20xf32>, tensor<24x20xf32>) -> tensor<?x20xf32>
  return
}

// -----

func.func @mlp_weights_have_the_compute_type(%x: tensor<?x20xf32>, %gate: tensor<24x20xf32>, %up: tensor<24x20xf32>, %down: tensor<20x24xbf16>) {
  // expected-error @+1 {{'llm.mlp' op expects down of element type f32 to match x, got tensor<20x24xbf16>}}
  %r = "llm.mlp"(%x, %gate, %up, %down) : (tensor<?x20xf32>, tensor<24x20xf32>, tensor<24x20xf32>, tensor<20x24xbf16>) -> tensor<?x20xf32>
  return
}

// -----

func.func @the_mlp_s_result_is_like_the_input(%x: tensor<?x20xf32>, %gate: tensor<24x20xf32>, %up: tensor<24x20xf32>, %down: tensor<20x24xf32>) {
  // expected-error @+1 {{'llm.mlp' op expects result [T, hidden] with hidden = 20 to match x [T, hidden], got tensor<?x24xf32>}}
  %r = "llm.mlp"(%x, %gate, %up, %down) : (tensor<?x20xf32>, tensor<24x20xf32>, tensor<24x20xf32>, tensor<20x24xf32>) -> tensor<?x24xf32>
  return
}

// -----

func.func @gate_up_has_two_like_weights(%x: tensor<?x20xf32>, %gate: tensor<24x20xf32>, %up: tensor<23x20xf32>) {
  // expected-error @+1 {{'llm.gate_up' op expects up [F, K] with F = 24 to match gate [F, K], got tensor<23x20xf32>}}
  %r = "llm.gate_up"(%x, %gate, %up) : (tensor<?x20xf32>, tensor<24x20xf32>, tensor<23x20xf32>) -> tensor<?x24xf32>
  return
}

// -----

func.func @gate_up_gives_the_hidden_activation(%x: tensor<?x20xf32>, %gate: tensor<24x20xf32>, %up: tensor<24x20xf32>) {
  // expected-error @+1 {{'llm.gate_up' op expects result [T, F] with F = 24 to match gate [F, K], got tensor<?x48xf32>}}
  %r = "llm.gate_up"(%x, %gate, %up) : (tensor<?x20xf32>, tensor<24x20xf32>, tensor<24x20xf32>) -> tensor<?x48xf32>
  return
}

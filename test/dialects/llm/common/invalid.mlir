// RUN: llm-opt %s --split-input-file --verify-diagnostics

// What every op checks, shown on one: operand and result counts, segments, kinds of types, attributes.

func.func @too_few_operands(%x: tensor<?x8xf32>) {
  // expected-error @+1 {{'llm.add' op expects 2 operand(s) (lhs, rhs), got 1}}
  %y = "llm.add"(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @no_result(%x: tensor<?x8xf32>) {
  // expected-error @+1 {{'llm.silu' op expects 1 result(s) (result), got 0}}
  "llm.silu"(%x) : (tensor<?x8xf32>) -> ()
  return
}

// -----

func.func @no_segments(%x: tensor<?x8xf32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute operandSegmentSizes, an array<i32> with 0 or 1 for each of x, wq, wk, wv, wo, bq, bk, bv, q_norm, k_norm, k_cache, v_cache, layer, positions, cu_seqlens, cached_len, slot, got none}}
  %y:3 = "llm.attention_block"(%x) : (tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>)
  return
}

// -----

func.func @segments_beyond_the_operands(%x: tensor<?x8xf32>) {
  // expected-error @+1 {{'llm.attention_block' op expects 12 operand(s), as operandSegmentSizes says, got 1}}
  %y:3 = "llm.attention_block"(%x) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>} : (tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>)
  return
}

// -----

func.func @segments_are_zero_or_one(%x: tensor<?x8xf32>) {
  // expected-error @+1 {{'llm.attention_block' op expects attribute operandSegmentSizes, an array<i32> with 0 or 1 for each of x, wq, wk, wv, wo, bq, bk, bv, q_norm, k_norm, k_cache, v_cache, layer, positions, cu_seqlens, cached_len, slot, got array<i32: 2, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>}}
  %y:3 = "llm.attention_block"(%x) {operandSegmentSizes = array<i32: 2, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>} : (tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>)
  return
}

// -----

func.func @segments_where_the_number_of_operands_says_it(%x: tensor<?x8xf32>, %w: tensor<4x8xf32>) {
  // expected-error @+1 {{'llm.linear' op expects no attribute operandSegmentSizes, as bias can be left out at the end, got array<i32: 1, 1, 0>}}
  %y = "llm.linear"(%x, %w) {operandSegmentSizes = array<i32: 1, 1, 0>} : (tensor<?x8xf32>, tensor<4x8xf32>) -> tensor<?x4xf32>
  return
}

// -----

func.func @too_many_operands(%x: tensor<?x8xf32>, %w: tensor<4x8xf32>, %b: tensor<4xf32>) {
  // expected-error @+1 {{'llm.linear' op expects 2 operand(s) (x, weight) or 3 (with bias), got 4}}
  %y = "llm.linear"(%x, %w, %b, %b) : (tensor<?x8xf32>, tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>) {
  // expected-error @+1 {{'llm.silu' op expects x [...], got tensor<*xf32>}}
  %y = "llm.silu"(%x) : (tensor<*xf32>) -> tensor<?xf32>
  return
}

// -----

func.func @a_memref(%x: memref<?x8xf32>) {
  // expected-error @+1 {{'llm.silu' op expects x [...], got memref<?x8xf32>}}
  %y = "llm.silu"(%x) : (memref<?x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @an_index_where_a_tensor_belongs(%i: index, %table: tensor<4x8xf32>) {
  // expected-error @+1 {{'llm.embedding' op expects ids [T], got index}}
  %y = "llm.embedding"(%i, %table) : (index, tensor<4x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @attribute_missing(%x: tensor<?x8xf32>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.rms_norm' op expects attribute eps, a non-negative f64, got none}}
  %y = "llm.rms_norm"(%x, %w) : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @attribute_of_another_type(%x: tensor<?x8xf32>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.rms_norm' op expects attribute eps to be a non-negative f64, got 1.000000e+00 : f32}}
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0 : f32} : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return
}

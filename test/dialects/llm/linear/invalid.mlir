// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @sums_are_as_long_as_rows(%x: tensor<?x64xf32>, %w: tensor<8x32xf32>) {
  // expected-error @+1 {{'llm.linear' op expects weight [N, K] with K = 64 to match x [T, K], got tensor<8x32xf32>}}
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<8x32xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @weight_is_a_matrix(%x: tensor<?x64xf32>, %w: tensor<2x8x64xf32>) {
  // expected-error @+1 {{'llm.linear' op expects weight [N, K], got tensor<2x8x64xf32>}}
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<2x8x64xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @one_element_type(%x: tensor<?x64xf32>, %w: tensor<8x64xbf16>) {
  // expected-error @+1 {{'llm.linear' op expects weight of element type f32 to match x, got tensor<8x64xbf16>}}
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<8x64xbf16>) -> tensor<?x8xf32>
  return
}

// -----

func.func @bias_is_as_long_as_the_result(%x: tensor<?x64xf32>, %w: tensor<8x64xf32>, %b: tensor<64xf32>) {
  // expected-error @+1 {{'llm.linear' op expects bias [N] with N = 8 to match weight [N, K], got tensor<64xf32>}}
  %y = "llm.linear"(%x, %w, %b) : (tensor<?x64xf32>, tensor<8x64xf32>, tensor<64xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @as_many_rows_out_as_in(%x: tensor<5x64xf32>, %w: tensor<8x64xf32>) {
  // expected-error @+1 {{'llm.linear' op expects result [T, N] with T = 5 to match x [T, K], got tensor<6x8xf32>}}
  %y = "llm.linear"(%x, %w) : (tensor<5x64xf32>, tensor<8x64xf32>) -> tensor<6x8xf32>
  return
}

// -----

func.func @result_is_float(%x: tensor<?x64xf32>, %w: tensor<8x64xf32>) {
  // expected-error @+1 {{'llm.linear' op expects result of a float element type (f16, bf16, f32, f64), got tensor<?x8xi32>}}
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<8x64xf32>) -> tensor<?x8xi32>
  return
}

// -----

func.func @keys_are_as_wide_as_values(%x: tensor<?x8xf32>, %wq: tensor<6x8xf32>, %wk: tensor<2x8xf32>, %wv: tensor<3x8xf32>) {
  // expected-error @+1 {{'llm.qkv' op expects wv [NK, K] with NK = 2 to match wk [NK, K], got tensor<3x8xf32>}}
  %q, %k, %v = "llm.qkv"(%x, %wq, %wk, %wv) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>} : (tensor<?x8xf32>, tensor<6x8xf32>, tensor<2x8xf32>, tensor<3x8xf32>) -> (tensor<?x6xf32>, tensor<?x2xf32>, tensor<?x3xf32>)
  return
}

// -----

func.func @all_biases_or_none(%x: tensor<?x8xf32>, %wq: tensor<6x8xf32>, %wk: tensor<2x8xf32>, %bq: tensor<6xf32>) {
  // expected-error @+1 {{'llm.qkv' op expects all of bq, bk, bv or none, got only bq}}
  %q, %k, %v = "llm.qkv"(%x, %wq, %wk, %wk, %bq) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>} : (tensor<?x8xf32>, tensor<6x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<6xf32>) -> (tensor<?x6xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
  return
}

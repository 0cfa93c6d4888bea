// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @softmax_has_a_last_dimension(%x: tensor<f32>) {
  // expected-error @+1 {{'llm.softmax' op expects x [..., N], got tensor<f32>}}
  %y = "llm.softmax"(%x) : (tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @softmax_keeps_the_shape(%x: tensor<?x9xf32>) {
  // expected-error @+1 {{'llm.softmax' op expects result [..., N] with N = 9 to match x [..., N], got tensor<?x8xf32>}}
  %y = "llm.softmax"(%x) : (tensor<?x9xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @argmax_gives_i32(%logits: tensor<?x40xf32>) {
  // expected-error @+1 {{'llm.argmax' op expects result of element type i32, got tensor<?xi64>}}
  %y = "llm.argmax"(%logits) : (tensor<?x40xf32>) -> tensor<?xi64>
  return
}

// -----

func.func @argmax_gives_one_a_row(%logits: tensor<3x40xf32>) {
  // expected-error @+1 {{'llm.argmax' op expects result [B] with B = 3 to match logits [B, V], got tensor<40xi32>}}
  %y = "llm.argmax"(%logits) : (tensor<3x40xf32>) -> tensor<40xi32>
  return
}

// -----

func.func @k_is_positive(%logits: tensor<?x40xf32>) {
  // expected-error @+1 {{'llm.top_k' op expects attribute k to be a positive i64, got 0 : i64}}
  %y = "llm.top_k"(%logits) {k = 0 : i64} : (tensor<?x40xf32>) -> tensor<?x40xf32>
  return
}

// -----

func.func @k_is_at_most_the_vocabulary(%logits: tensor<?x40xf32>) {
  // expected-error @+1 {{'llm.top_k' op expects k at most V = 40 of logits [B, V], got 41}}
  %y = "llm.top_k"(%logits) {k = 41 : i64} : (tensor<?x40xf32>) -> tensor<?x40xf32>
  return
}

// -----

func.func @top_k_keeps_the_type(%logits: tensor<?x40xf32>) {
  // expected-error @+1 {{'llm.top_k' op expects result of element type f32 to match logits, got tensor<?x40xbf16>}}
  %y = "llm.top_k"(%logits) {k = 4 : i64} : (tensor<?x40xf32>) -> tensor<?x40xbf16>
  return
}

// -----

func.func @p_is_a_probability(%logits: tensor<?x40xf32>) {
  // expected-error @+1 {{'llm.top_p' op expects attribute p to be a positive f64 of at most 1, got 1.500000e+00 : f64}}
  %y = "llm.top_p"(%logits) {p = 1.5 : f64} : (tensor<?x40xf32>) -> tensor<?x40xf32>
  return
}

// -----

func.func @top_p_keeps_the_shape(%logits: tensor<?x40xf32>) {
  // expected-error @+1 {{'llm.top_p' op expects result [B, V] with V = 40 to match logits [B, V], got tensor<?x4xf32>}}
  %y = "llm.top_p"(%logits) {p = 0.5 : f64} : (tensor<?x40xf32>) -> tensor<?x4xf32>
  return
}

// -----

func.func @sample_has_settings_for_each_row(%logits: tensor<3x40xf32>, %t: tensor<2xf32>, %k: tensor<3xi32>, %p: tensor<3xf32>) {
  // expected-error @+1 {{'llm.sample' op expects temperature [B] with B = 3 to match logits [B, V], got tensor<2xf32>}}
  %y = "llm.sample"(%logits, %t, %k, %p, %p) : (tensor<3x40xf32>, tensor<2xf32>, tensor<3xi32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xi32>
  return
}

// -----

func.func @sample_counts_in_i32(%logits: tensor<?x40xf32>, %t: tensor<?xf32>) {
  // expected-error @+1 {{'llm.sample' op expects top_k of element type i32, got tensor<?xf32>}}
  %y = "llm.sample"(%logits, %t, %t, %t, %t) : (tensor<?x40xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xi32>
  return
}

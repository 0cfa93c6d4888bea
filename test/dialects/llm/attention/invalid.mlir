// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @heads_are_grouped_evenly(%q: tensor<?x4x8xf32>, %k: tensor<?x3x8xf32>) {
  // expected-error @+1 {{'llm.attention' op expects the number of query heads to be a multiple of the number of key/value heads, got 4 and 3}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<?x3x8xf32>, tensor<?x3x8xf32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @keys_have_the_head_dimension(%q: tensor<?x4x8xf32>, %k: tensor<?x2x16xf32>) {
  // expected-error @+1 {{'llm.attention' op expects k [S, G, D] with D = 8 to match q [T, H, D], got tensor<?x2x16xf32>}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<?x2x16xf32>, tensor<?x2x16xf32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @a_value_for_each_key(%q: tensor<?x4x8xf32>, %k: tensor<6x2x8xf32>, %v: tensor<5x2x8xf32>) {
  // expected-error @+1 {{'llm.attention' op expects v [S, G, D] with S = 6 to match k [S, G, D], got tensor<5x2x8xf32>}}
  %r = "llm.attention"(%q, %k, %v) {causal = true, scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<6x2x8xf32>, tensor<5x2x8xf32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @mask_is_queries_by_keys(%q: tensor<5x4x8xf32>, %k: tensor<7x2x8xf32>, %mask: tensor<7x5xf32>) {
  // expected-error @+1 {{'llm.attention' op expects mask [T, S] with T = 5 to match q [T, H, D], got tensor<7x5xf32>}}
  %r = "llm.attention"(%q, %k, %k, %mask) {causal = false, scale = 0.5 : f64} : (tensor<5x4x8xf32>, tensor<7x2x8xf32>, tensor<7x2x8xf32>, tensor<7x5xf32>) -> tensor<5x4x8xf32>
  return
}

// -----

func.func @one_element_type(%q: tensor<?x4x8xf32>, %k: tensor<?x2x8xbf16>) {
  // expected-error @+1 {{'llm.attention' op expects k of element type f32 to match q, got tensor<?x2x8xbf16>}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<?x2x8xbf16>, tensor<?x2x8xbf16>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @result_is_like_the_queries(%q: tensor<?x4x8xf32>, %k: tensor<?x2x8xf32>) {
  // expected-error @+1 {{'llm.attention' op expects result [T, H, D] with H = 4 to match q [T, H, D], got tensor<?x2x8xf32>}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @scale_is_positive(%q: tensor<?x4x8xf32>, %k: tensor<?x2x8xf32>) {
  // expected-error @+1 {{'llm.attention' op expects attribute scale to be a positive f64, got 0x7FF0000000000000 : f64}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0x7FF0000000000000 : f64} : (tensor<?x4x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @causal_is_a_bool(%q: tensor<?x4x8xf32>, %k: tensor<?x2x8xf32>) {
  // expected-error @+1 {{'llm.attention' op expects attribute causal to be a bool, got 1 : i64}}
  %r = "llm.attention"(%q, %k, %k) {causal = 1 : i64, scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @windows_are_positive(%q: tensor<?x4x8xf32>, %k: tensor<?x2x8xf32>) {
  // expected-error @+1 {{'llm.attention' op expects attribute window to be a positive i64, got 0 : i64}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64, window = 0 : i64} : (tensor<?x4x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @windows_are_causal(%q: tensor<?x4x8xf32>, %k: tensor<?x2x8xf32>) {
  // expected-error @+1 {{'llm.attention' op expects causal = true where there is a window, got false}}
  %r = "llm.attention"(%q, %k, %k) {causal = false, scale = 0.5 : f64, window = 4 : i64} : (tensor<?x4x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x4x8xf32>
  return
}

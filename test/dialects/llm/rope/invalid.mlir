// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @a_position_for_each_token(%x: tensor<4x2x8xf32>, %p: tensor<5xi32>) {
  // expected-error @+1 {{'llm.rope' op expects positions [T] with T = 4 to match x [T, heads, D], got tensor<5xi32>}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half"} : (tensor<4x2x8xf32>, tensor<5xi32>) -> tensor<4x2x8xf32>
  return
}

// -----

func.func @heads_are_split(%x: tensor<?x16xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects x [T, heads, D], got tensor<?x16xf32>}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half"} : (tensor<?x16xf32>, tensor<?xi32>) -> tensor<?x16xf32>
  return
}

// -----

func.func @positions_are_i32(%x: tensor<?x2x8xf32>, %p: tensor<?xi64>) {
  // expected-error @+1 {{'llm.rope' op expects positions of element type i32, got tensor<?xi64>}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half"} : (tensor<?x2x8xf32>, tensor<?xi64>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @result_keeps_the_shape(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects result [T, heads, D] with heads = 2 to match x [T, heads, D], got tensor<?x3x8xf32>}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half"} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x3x8xf32>
  return
}

// -----

func.func @theta_is_positive(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects attribute theta to be a positive f64, got 0.000000e+00 : f64}}
  %y = "llm.rope"(%x, %p) {theta = 0.0 : f64, pairing = "half"} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @two_pairings(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects attribute pairing to be "half" or "interleaved", got "neox"}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "neox"} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @the_head_is_even(%x: tensor<?x2x7xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects an even rotary_dim of at most D = 7 of x [T, heads, D], got 7}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half"} : (tensor<?x2x7xf32>, tensor<?xi32>) -> tensor<?x2x7xf32>
  return
}

// -----

func.func @the_rotated_part_fits(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects an even rotary_dim of at most D = 8 of x [T, heads, D], got 10}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half", rotary_dim = 10 : i64} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @rotary_dim_is_positive(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects attribute rotary_dim to be a positive i64, got 0 : i64}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half", rotary_dim = 0 : i64} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @heads_have_a_static_size(%x: tensor<?x2x?xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects x [T, heads, D] with a static D, got a dynamic one}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half"} : (tensor<?x2x?xf32>, tensor<?xi32>) -> tensor<?x2x?xf32>
  return
}

// -----

func.func @scaling_is_a_dictionary(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects attribute scaling to be a dictionary, got 2.000000e+00 : f64}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half", scaling = 2.0 : f64} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @known_scalings(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects attribute scaling of rope_type default, linear, llama3, yarn, longrope, got {rope_type = "other"}}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half", scaling = {rope_type = "other"}} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @scalings_are_complete(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects attribute scaling of rope_type linear to hold a positive number factor, got {rope_type = "linear"}}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half", scaling = {rope_type = "linear"}} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

// -----

func.func @a_factor_for_each_pair(%x: tensor<?x2x8xf32>, %p: tensor<?xi32>) {
  // expected-error @+1 {{'llm.rope' op expects 4 factors in scaling, got 2}}
  %y = "llm.rope"(%x, %p) {theta = 1.0e4 : f64, pairing = "half", scaling = {rope_type = "longrope", attention_factor = 1.0 : f64, factors = [1.0 : f64, 2.0 : f64]}} : (tensor<?x2x8xf32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @silu_keeps_the_shape(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'llm.silu' op expects result [...] with ... = 4x8 to match x [...], got tensor<4x9xf32>}}
  %y = "llm.silu"(%x) : (tensor<4x8xf32>) -> tensor<4x9xf32>
  return
}

// -----

func.func @silu_takes_floats(%x: tensor<4xi32>) {
  // expected-error @+1 {{'llm.silu' op expects x of a float element type (f16, bf16, f32, f64), got tensor<4xi32>}}
  %y = "llm.silu"(%x) : (tensor<4xi32>) -> tensor<4xf32>
  return
}

// -----

func.func @gelu_has_two_forms(%x: tensor<4xf32>) {
  // expected-error @+1 {{'llm.gelu' op expects attribute approximate to be "none" or "tanh", got "fast"}}
  %y = "llm.gelu"(%x) {approximate = "fast"} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @gelu_keeps_the_shape(%x: tensor<4xf32>) {
  // expected-error @+1 {{'llm.gelu' op expects result [...] with ... = 4 to match x [...], got tensor<5xf32>}}
  %y = "llm.gelu"(%x) {approximate = "none"} : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @swiglu_pairs_equal_shapes(%x: tensor<?x8xf32>, %y: tensor<?x9xf32>) {
  // expected-error @+1 {{'llm.swiglu' op expects up [...] with ... = ?x8 to match gate [...], got tensor<?x9xf32>}}
  %s = "llm.swiglu"(%x, %y) : (tensor<?x8xf32>, tensor<?x9xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @swiglu_pairs_equal_types(%x: tensor<?x8xf32>, %y: tensor<?x8xbf16>) {
  // expected-error @+1 {{'llm.swiglu' op expects up of element type f32 to match gate, got tensor<?x8xbf16>}}
  %s = "llm.swiglu"(%x, %y) : (tensor<?x8xf32>, tensor<?x8xbf16>) -> tensor<?x8xf32>
  return
}

// -----

func.func @add_does_not_broadcast(%x: tensor<?x8xf32>, %y: tensor<8xf32>) {
  // expected-error @+1 {{'llm.add' op expects rhs [...] with ... = ?x8 to match lhs [...], got tensor<8xf32>}}
  %s = "llm.add"(%x, %y) : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @mul_does_not_broadcast(%x: tensor<?x8xf32>, %y: tensor<?x1xf32>) {
  // expected-error @+1 {{'llm.mul' op expects rhs [...] with ... = ?x8 to match lhs [...], got tensor<?x1xf32>}}
  %s = "llm.mul"(%x, %y) : (tensor<?x8xf32>, tensor<?x1xf32>) -> tensor<?x8xf32>
  return
}

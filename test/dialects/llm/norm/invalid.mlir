// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @weight_is_as_long_as_a_row(%x: tensor<?x8xf32>, %w: tensor<9xf32>) {
  // expected-error @+1 {{'llm.rms_norm' op expects weight [H] with H = 8 to match x [..., H], got tensor<9xf32>}}
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<9xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @result_has_the_leading_sizes(%x: tensor<4x2x8xf32>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.rms_norm' op expects result [..., H] with ... = 4x2 to match x [..., H], got tensor<4x3x8xf32>}}
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<4x2x8xf32>, tensor<8xf32>) -> tensor<4x3x8xf32>
  return
}

// -----

func.func @result_has_the_rank(%x: tensor<?x8xf32>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.rms_norm' op expects result [..., H] with ... = ? to match x [..., H], got tensor<8xf32>}}
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @a_scalar_has_no_rows(%x: tensor<f32>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.rms_norm' op expects x [..., H], got tensor<f32>}}
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<f32>, tensor<8xf32>) -> tensor<f32>
  return
}

// -----

func.func @eps_is_not_negative(%x: tensor<?x8xf32>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.rms_norm' op expects attribute eps to be a non-negative f64, got -1.000000e+00 : f64}}
  %y = "llm.rms_norm"(%x, %w) {eps = -1.0 : f64} : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @bias_is_as_long_as_a_row(%x: tensor<?x8xf32>, %w: tensor<8xf32>, %b: tensor<9xf32>) {
  // expected-error @+1 {{'llm.layer_norm' op expects bias [H] with H = 8 to match x [..., H], got tensor<9xf32>}}
  %y = "llm.layer_norm"(%x, %w, %b) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<8xf32>, tensor<9xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @layer_norm_eps_is_not_negative(%x: tensor<?x8xf32>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.layer_norm' op expects attribute eps to be a non-negative f64, got "small"}}
  %y = "llm.layer_norm"(%x, %w) {eps = "small"} : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @both_summands_have_one_type(%x: tensor<?x8xf32>, %r: tensor<?x8xbf16>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.add_rms_norm' op expects residual of element type f32 to match x, got tensor<?x8xbf16>}}
  %s, %n = "llm.add_rms_norm"(%x, %r, %w) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<?x8xbf16>, tensor<8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>)
  return
}

// -----

func.func @the_sum_keeps_the_type(%x: tensor<?x8xf32>, %r: tensor<?x8xf32>, %w: tensor<8xf32>) {
  // expected-error @+1 {{'llm.add_rms_norm' op expects sum of element type f32 to match x, got tensor<?x8xbf16>}}
  %s, %n = "llm.add_rms_norm"(%x, %r, %w) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<?x8xf32>, tensor<8xf32>) -> (tensor<?x8xbf16>, tensor<?x8xf32>)
  return
}

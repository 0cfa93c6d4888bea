// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @two_codes_in_a_byte(%c: tensor<6x64xi8>, %s: tensor<6x2xf32>) {
  // expected-error @+1 {{'llm.dequantize' op expects scales [N, K/32] with K/32 = 4 to match codes [N, K/2], got tensor<6x2xf32>}}
  %w = "llm.dequantize"(%c, %s) {bits = 4 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf32>) -> tensor<6x64xf32>
  return
}

// -----

func.func @groups_are_whole(%c: tensor<6x80xi8>, %s: tensor<6x3xf32>) {
  // expected-error @+1 {{'llm.dequantize' op expects a group that divides K = 80, got 32}}
  %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<6x80xi8>, tensor<6x3xf32>) -> tensor<6x80xf32>
  return
}

// -----

func.func @nibbles_lie_in_steps(%c: tensor<6x6xi8>, %s: tensor<6x1xf32>) {
  // expected-error @+1 {{'llm.dequantize' op expects a group that is a multiple of 8 for codes of 4 bits, got 12}}
  %w = "llm.dequantize"(%c, %s) {bits = 4 : i64, group = 12 : i64} : (tensor<6x6xi8>, tensor<6x1xf32>) -> tensor<6x12xf32>
  return
}

// -----

func.func @known_widths(%c: tensor<6x64xi8>, %s: tensor<6x2xf32>) {
  // expected-error @+1 {{'llm.dequantize' op expects attribute bits to be an i64 out of 4, 5, 6, 8, got 3 : i64}}
  %w = "llm.dequantize"(%c, %s) {bits = 3 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf32>) -> tensor<6x64xf32>
  return
}

// -----

func.func @codes_are_bytes(%c: tensor<6x64xf32>, %s: tensor<6x2xf32>) {
  // expected-error @+1 {{'llm.dequantize' op expects codes of element type i8, got tensor<6x64xf32>}}
  %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<6x64xf32>, tensor<6x2xf32>) -> tensor<6x64xf32>
  return
}

// -----

func.func @minimums_are_as_many_as_scales(%c: tensor<6x64xi8>, %s: tensor<6x2xf32>, %m: tensor<6x1xf32>) {
  // expected-error @+1 {{'llm.dequantize' op expects mins [N, K/32] with K/32 = 2 to match codes [N, K], got tensor<6x1xf32>}}
  %w = "llm.dequantize"(%c, %s, %m) {bits = 8 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf32>, tensor<6x1xf32>) -> tensor<6x64xf32>
  return
}

// -----

func.func @known_books(%c: tensor<6x32xi8>, %s: tensor<6x2xf32>) {
  // expected-error @+1 {{'llm.dequantize' op expects attribute codebook to be "nf4" or "e2m1" or "e2m1x2" or "iq4_nl", got "fp4"}}
  %w = "llm.dequantize"(%c, %s) {bits = 4 : i64, group = 32 : i64, codebook = "fp4"} : (tensor<6x32xi8>, tensor<6x2xf32>) -> tensor<6x64xf32>
  return
}

// -----

func.func @books_are_of_nibbles(%c: tensor<6x64xi8>, %s: tensor<6x2xf32>) {
  // expected-error @+1 {{'llm.dequantize' op expects a codebook for codes of 4 bits only, got 8}}
  %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64, codebook = "nf4"} : (tensor<6x64xi8>, tensor<6x2xf32>) -> tensor<6x64xf32>
  return
}

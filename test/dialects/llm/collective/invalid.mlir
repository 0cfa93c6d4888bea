// RUN: llm-opt %s --split-input-file --verify-diagnostics

// MPI has no sum of bf16, and upstream lowers one without a word.
func.func @sums_are_f32(%x: tensor<?x8xbf16>) {
  // expected-error @+1 {{'llm.all_reduce' op expects x of element type f32, got tensor<?x8xbf16>}}
  %y = "llm.all_reduce"(%x) {degree = 2 : i64} : (tensor<?x8xbf16>) -> tensor<?x8xbf16>
  return
}

// -----

func.func @a_degree_is_given(%x: tensor<?x8xf32>) {
  // expected-error @+1 {{'llm.all_reduce' op expects attribute degree, a positive i64, got none}}
  %y = "llm.all_reduce"(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @the_shape_stays(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'llm.all_reduce' op expects result [...] with ... = 4x8 to match x [...], got tensor<4x16xf32>}}
  %y = "llm.all_reduce"(%x) {degree = 2 : i64} : (tensor<4x8xf32>) -> tensor<4x16xf32>
  return
}

// -----

func.func @there_are_so_many_columns(%x: tensor<?x10xf32>) {
  // expected-error @+1 {{'llm.all_gather' op expects columns at most degree * n = 30 of x [T, n], got 31}}
  %y = "llm.all_gather"(%x) {degree = 3 : i64, columns = 31 : i64} : (tensor<?x10xf32>) -> tensor<?x31xf32>
  return
}

// -----

func.func @the_result_has_them(%x: tensor<?x10xf32>) {
  // expected-error @+1 {{'llm.all_gather' op expects result [T, N] with N = 20 to match columns, got tensor<?x19xf32>}}
  %y = "llm.all_gather"(%x) {degree = 3 : i64, columns = 20 : i64} : (tensor<?x10xf32>) -> tensor<?x19xf32>
  return
}

// -----

func.func @stages_are_counted(%x: tensor<?x8xf32>) {
  // expected-error @+1 {{'llm.send' op expects attribute stages, a positive i64, got none}}
  %y = "llm.send"(%x) {degree = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @what_is_received_has_the_shape_of_what_is_sent(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'llm.receive' op expects result [...] with ... = 4x8 to match x [...], got tensor<4x9xf32>}}
  %y = "llm.receive"(%x) {degree = 2 : i64, stages = 2 : i64} : (tensor<4x8xf32>) -> tensor<4x9xf32>
  return
}

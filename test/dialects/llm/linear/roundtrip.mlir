// RUN: llm-opt %s | llm-opt | filecheck %s

// CHECK-LABEL: func.func @linear
// CHECK-SAME: %[[X:.*]]: tensor<?x8xbf16>, %[[W:.*]]: tensor<6x8xbf16>
// CHECK: "llm.linear"(%[[X]], %[[W]]) : (tensor<?x8xbf16>, tensor<6x8xbf16>) -> tensor<?x6xf32>
func.func @linear(%x: tensor<?x8xbf16>, %w: tensor<6x8xbf16>) -> tensor<?x6xf32> {
  %y = "llm.linear"(%x, %w) : (tensor<?x8xbf16>, tensor<6x8xbf16>) -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// The bias is an optional operand.
// CHECK-LABEL: func.func @linear_with_bias
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>, %[[W:.*]]: tensor<6x8xf32>, %[[B:.*]]: tensor<6xf32>
// CHECK: "llm.linear"(%[[X]], %[[W]], %[[B]]) : (
func.func @linear_with_bias(%x: tensor<?x8xf32>, %w: tensor<6x8xf32>, %b: tensor<6xf32>) -> tensor<?x6xf32> {
  %y = "llm.linear"(%x, %w, %b) : (tensor<?x8xf32>, tensor<6x8xf32>, tensor<6xf32>) -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// CHECK-LABEL: func.func @qkv
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>, %[[Q:.*]]: tensor<6x8xf32>, %[[K:.*]]: tensor<2x8xf32>, %[[V:.*]]: tensor<2x8xf32>
// CHECK: "llm.qkv"(%[[X]], %[[Q]], %[[K]], %[[V]]) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>}
func.func @qkv(%x: tensor<?x8xf32>, %wq: tensor<6x8xf32>, %wk: tensor<2x8xf32>, %wv: tensor<2x8xf32>) {
  %q, %k, %v = "llm.qkv"(%x, %wq, %wk, %wv) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>} : (tensor<?x8xf32>, tensor<6x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> (tensor<?x6xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
  return
}

// CHECK-LABEL: func.func @qkv_with_biases
// CHECK: "llm.qkv"({{.*}}) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1>}
func.func @qkv_with_biases(%x: tensor<?x8xf32>, %wq: tensor<6x8xf32>, %wk: tensor<2x8xf32>, %bq: tensor<6xf32>, %bk: tensor<2xf32>) {
  %q, %k, %v = "llm.qkv"(%x, %wq, %wk, %wk, %bq, %bk, %bk) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1>} : (tensor<?x8xf32>, tensor<6x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<6xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<?x6xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
  return
}

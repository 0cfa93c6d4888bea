// RUN: llm-opt %s --passes=llm-inline-calls | filecheck %s

module {
// The callee would return memory that nobody has given it.
// CHECK-LABEL: func.func @caller
// CHECK-NOT: call
// CHECK: linalg.exp
func.func @caller(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = call @fresh(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-NOT: @fresh
func.func private @fresh(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-NOT: @unused
func.func private @unused(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  return %x : tensor<4x8xf32>
}
}

// RUN: llm-opt %s --passes=llm-inline-calls | filecheck %s

// A layer updates its argument in place and returns it: it stays a function.
// CHECK-LABEL: func.func @caller
// CHECK: call @layer
func.func @caller(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = call @layer(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func private @layer
// CHECK-NOT: no_inline
func.func private @layer(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = linalg.exp ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

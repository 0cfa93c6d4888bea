// RUN: llm-opt %s --passes=llm-expand-blocks | filecheck %s

// What is no composite stays as it is: a linear is a step of its own.
// CHECK-LABEL: func.func @linear
// CHECK-NEXT: %[[R:.*]] = "llm.linear"
// CHECK-NEXT: return %[[R]]
func.func @linear(%x: tensor<?x64xf32>, %w: tensor<32x64xf32>) -> tensor<?x32xf32> {
  %r = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<32x64xf32>) -> tensor<?x32xf32>
  return %r : tensor<?x32xf32>
}

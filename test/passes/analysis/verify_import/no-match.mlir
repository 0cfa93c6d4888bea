// RUN: llm-opt %s --passes=llm-verify-import | filecheck %s

// Private functions are called from inside the module: they may take what they like.
// CHECK-LABEL: func.func private @helper
func.func private @helper(%n: index, %v: vector<4xf32>) -> vector<4xf32> {
  return %v : vector<4xf32>
}

// A constant with its resource, and a declaration that nobody calls.
// CHECK: func.func private @unused
func.func private @unused(%n: index)
// CHECK-LABEL: func.func @resource
func.func @resource() -> tensor<2xf32> {
  // CHECK: dense_resource<values>
  %w = arith.constant dense_resource<values> : tensor<2xf32>
  return %w : tensor<2xf32>
}

{-# dialect_resources: { builtin: { values: "0x040000000000803F00000040" } } #-}

// CHECK-LABEL: func.func @exponential
func.func @exponential(%x: tensor<4xf64>) -> tensor<4xf64> {
  return %x : tensor<4xf64>
}

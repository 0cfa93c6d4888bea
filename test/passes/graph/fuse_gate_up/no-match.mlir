// RUN: llm-opt %s --passes=llm-fuse-gate-up | filecheck %s

// CHECK-NOT: llm.gate_up

// The gate is needed elsewhere too, so that its projection would be computed twice.
func.func @second_use(%x: tensor<4x64xf32>, %gate: tensor<96x64xf32>, %up: tensor<96x64xf32>)
    -> (tensor<4x96xf32>, tensor<4x96xf32>) {
  %g = "llm.linear"(%x, %gate) : (tensor<4x64xf32>, tensor<96x64xf32>) -> tensor<4x96xf32>
  %u = "llm.linear"(%x, %up) : (tensor<4x64xf32>, tensor<96x64xf32>) -> tensor<4x96xf32>
  %r = "llm.swiglu"(%g, %u) : (tensor<4x96xf32>, tensor<4x96xf32>) -> tensor<4x96xf32>
  return %r, %g : tensor<4x96xf32>, tensor<4x96xf32>
}

// llm.gate_up has no biases.
func.func @bias(%x: tensor<4x64xf32>, %gate: tensor<96x64xf32>, %up: tensor<96x64xf32>, %b: tensor<96xf32>)
    -> tensor<4x96xf32> {
  %g = "llm.linear"(%x, %gate, %b) : (tensor<4x64xf32>, tensor<96x64xf32>, tensor<96xf32>) -> tensor<4x96xf32>
  %u = "llm.linear"(%x, %up) : (tensor<4x64xf32>, tensor<96x64xf32>) -> tensor<4x96xf32>
  %r = "llm.swiglu"(%g, %u) : (tensor<4x96xf32>, tensor<4x96xf32>) -> tensor<4x96xf32>
  return %r : tensor<4x96xf32>
}

// The projections read different inputs.
func.func @two_inputs(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>, %gate: tensor<96x64xf32>, %up: tensor<96x64xf32>)
    -> tensor<4x96xf32> {
  %g = "llm.linear"(%x, %gate) : (tensor<4x64xf32>, tensor<96x64xf32>) -> tensor<4x96xf32>
  %u = "llm.linear"(%y, %up) : (tensor<4x64xf32>, tensor<96x64xf32>) -> tensor<4x96xf32>
  %r = "llm.swiglu"(%g, %u) : (tensor<4x96xf32>, tensor<4x96xf32>) -> tensor<4x96xf32>
  return %r : tensor<4x96xf32>
}

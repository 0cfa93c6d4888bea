// RUN: llm-opt %s --passes=convert-llm-to-linalg --verify-diagnostics

// Composites are opened by a graph pass before.
func.func @composite(%x: tensor<?x64xf32>, %gate: tensor<96x64xf32>, %up: tensor<96x64xf32>, %down: tensor<64x96xf32>)
    -> tensor<?x64xf32> {
  // expected-error @+1 {{expects no 'llm.mlp' op, which llm-expand-blocks opens}}
  %r = "llm.mlp"(%x, %gate, %up, %down)
      : (tensor<?x64xf32>, tensor<96x64xf32>, tensor<96x64xf32>, tensor<64x96xf32>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

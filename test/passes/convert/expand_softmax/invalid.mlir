// RUN: llm-opt %s --passes=llm-expand-softmax --verify-diagnostics

// Upstream's verifier accepts it; exponentials of integers have no meaning here.
func.func @integers(%x: tensor<4x8xi8>, %y: tensor<4x8xi8>) -> tensor<4x8xi8> {
  // expected-error @+1 {{'linalg.softmax' op expects elements of a float type, got tensor<4x8xi8>}}
  %r = linalg.softmax dimension(1) ins(%x : tensor<4x8xi8>) outs(%y : tensor<4x8xi8>) -> tensor<4x8xi8>
  return %r : tensor<4x8xi8>
}

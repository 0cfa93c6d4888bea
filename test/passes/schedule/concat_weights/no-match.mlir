// RUN: llm-opt %s --passes=llm-concat-weights | filecheck %s

// What is concatenated here is no weight.
// CHECK-LABEL: func.func @activations
// CHECK: tensor.concat
func.func @activations(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> tensor<8x8xf32> {
  %c = tensor.concat dim(0) %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  return %c : tensor<8x8xf32>
}

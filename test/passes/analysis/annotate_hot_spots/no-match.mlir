// RUN: llm-opt %s --passes='llm-annotate-hot-spots{profile=%S/Inputs/profile.json}' | filecheck %s

// An op of another name in the same place is another op.
// CHECK-LABEL: func.func @f
// CHECK-NOT: llm.hot
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %a = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %b = "llm.add"(%a, %a) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %b : tensor<4xf32>
}

// RUN: llm-opt %s --passes=llm-annotate-costs | filecheck %s

// Nothing of ours to count: the function costs nothing and its ops get no attribute.
// CHECK-LABEL: func.func @other
// CHECK-SAME: llm.cost = {flops = 0 : i64
// CHECK: linalg.add
// CHECK-NOT: llm.cost
func.func @other(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = linalg.add ins(%x, %x : tensor<4xf32>, tensor<4xf32>) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

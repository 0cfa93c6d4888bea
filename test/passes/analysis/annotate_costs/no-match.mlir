// RUN: llm-opt %s --passes=llm-annotate-costs | filecheck %s

// Nothing to count: the function costs nothing and its ops get no attribute.
// CHECK-LABEL: func.func @other
// CHECK-SAME: llm.cost = {flops = 0 : i64
// CHECK: tensor.extract_slice
// CHECK-NOT: llm.cost
func.func @other(%x: tensor<4xf32>) -> tensor<2xf32> {
  %r = tensor.extract_slice %x[1] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %r : tensor<2xf32>
}

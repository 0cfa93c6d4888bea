// RUN: llm-opt %s --passes=llm-name-ops --print-debuginfo --print-local-scope | filecheck %s

// Views have no names of their own.
// CHECK-LABEL: func.func @f
// CHECK-NOT: loc("f.
func.func @f(%x: tensor<4x8xf32>) -> tensor<2x8xf32> {
  %y = tensor.extract_slice %x[0, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}

// RUN: llm-opt %s --passes=llm-verify-import | filecheck %s

// Tensors in, tensors and a scalar out: nothing changes.
// CHECK-LABEL: func.func @entry
// CHECK-NEXT: return
func.func @entry(%x: tensor<?x8xf32>, %n: tensor<4xindex>, %s: tensor<i1>) -> (tensor<?x8xf32>, tensor<i1>) {
  return %x, %s : tensor<?x8xf32>, tensor<i1>
}

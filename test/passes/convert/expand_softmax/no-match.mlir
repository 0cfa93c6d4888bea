// RUN: llm-opt %s --passes=llm-expand-softmax | filecheck %s

// The softmax of the llm dialect has a conversion of its own; on buffers there is nothing to return.
// CHECK-LABEL: func.func @others
func.func @others(%x: tensor<?x8xf32>, %m: memref<4x8xf32>, %n: memref<4x8xf32>) -> tensor<?x8xf32> {
  // CHECK: "llm.softmax"
  %y = "llm.softmax"(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  // CHECK: linalg.softmax
  linalg.softmax dimension(1) ins(%m : memref<4x8xf32>) outs(%n : memref<4x8xf32>)
  return %y : tensor<?x8xf32>
}

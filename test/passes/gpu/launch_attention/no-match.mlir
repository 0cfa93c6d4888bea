// RUN: llm-opt %s --passes=llm-launch-attention | filecheck %s

// Other ops stay as they are, a softmax of its own among them.
// CHECK-LABEL: func.func @softmax
// CHECK: llm.softmax
// CHECK-NOT: gpu.launch
func.func @softmax(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = "llm.softmax"(%x) : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

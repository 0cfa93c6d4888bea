// RUN: llm-opt %s --passes=llm-lower-attention | filecheck %s

// Softmax by itself is not attention; convert-llm-to-linalg lowers it.
// CHECK-LABEL: func.func @softmax
// CHECK: llm.softmax
// CHECK-NOT: scf.forall
func.func @softmax(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = "llm.softmax"(%x) : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

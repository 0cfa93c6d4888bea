// RUN: llm-opt %s --passes=llm-protect-arguments | filecheck %s

// A private function may update its arguments in place: layers do.
// CHECK-LABEL: func.func private @layer
// CHECK-NOT: bufferization.writable
// CHECK: return
func.func private @layer(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  return %x : tensor<?x8xf32>
}

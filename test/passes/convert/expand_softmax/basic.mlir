// RUN: llm-opt %s --passes=llm-expand-softmax | filecheck %s

// Along the first dimension, in f32: the largest value, powers, their sum, quotients.
// CHECK-LABEL: func.func @columns
func.func @columns(%x: tensor<?x8xbf16>, %e: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  // CHECK: linalg.generic {{.*}}iterator_types = ["reduction", "parallel"]
  // CHECK: arith.maximumf
  // CHECK: linalg.generic
  // CHECK: math.exp {{.*}} : f32
  // CHECK: linalg.generic {{.*}}iterator_types = ["reduction", "parallel"]
  // CHECK: arith.addf
  // CHECK: linalg.generic
  // CHECK: arith.divf
  // CHECK: arith.truncf
  // CHECK-NOT: linalg.softmax
  %y = linalg.softmax dimension(0) ins(%x : tensor<?x8xbf16>) outs(%e : tensor<?x8xbf16>) -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// RUN: llm-opt %s --passes=llm-resolve-dims | filecheck %s

// Both branches have as many rows as the argument, so what is chosen has, too.
// CHECK-LABEL: func.func @chosen(
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>
func.func @chosen(%x: tensor<?x8xf32>, %p: i1) -> index {
  %c0 = arith.constant 0 : index
  %y = scf.if %p -> tensor<?x8xf32> {
    %d = tensor.dim %x, %c0 : tensor<?x8xf32>
    %e = tensor.empty(%d) : tensor<?x8xf32>
    %z = linalg.exp ins(%x : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
    scf.yield %z : tensor<?x8xf32>
  } else {
    scf.yield %x : tensor<?x8xf32>
  }
  // CHECK: }
  // CHECK: %[[D:.*]] = tensor.dim %[[X]]
  // CHECK: return %[[D]]
  %n = tensor.dim %y, %c0 : tensor<?x8xf32>
  return %n : index
}

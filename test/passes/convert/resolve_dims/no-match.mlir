// RUN: llm-opt %s --passes=llm-resolve-dims | filecheck %s

// The branches differ: only the run knows.
// CHECK-LABEL: func.func @differ
func.func @differ(%x: tensor<?x8xf32>, %y: tensor<?x8xf32>, %p: i1) -> index {
  %c0 = arith.constant 0 : index
  // CHECK: %[[Z:.*]] = scf.if
  %z = scf.if %p -> tensor<?x8xf32> {
    scf.yield %x : tensor<?x8xf32>
  } else {
    scf.yield %y : tensor<?x8xf32>
  }
  // CHECK: tensor.dim %[[Z]]
  %n = tensor.dim %z, %c0 : tensor<?x8xf32>
  return %n : index
}

// Without a branch upstream's patterns do it.
// CHECK-LABEL: func.func @plain
func.func @plain(%n: index) -> index {
  %c0 = arith.constant 0 : index
  // CHECK: %[[E:.*]] = tensor.empty
  %e = tensor.empty(%n) : tensor<?x8xf32>
  // CHECK: tensor.dim %[[E]]
  %d = tensor.dim %e, %c0 : tensor<?x8xf32>
  return %d : index
}

// RUN: llm-opt %s --passes=llm-materialize-results | filecheck %s

// The caller of an entry point has an array for each result: an argument, or one tensor twice, is copied.
// CHECK-LABEL: func.func @shared(
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>
func.func @shared(%x: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%d) : tensor<?x8xf32>
  // CHECK: %[[Y:.*]] = linalg.exp
  %y = linalg.exp ins(%x : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  // CHECK: %[[A:.*]] = linalg.generic {{.*}} ins(%[[X]]
  // CHECK: %[[B:.*]] = linalg.generic {{.*}} ins(%[[Y]]
  // CHECK: return %[[A]], %[[Y]], %[[B]]
  return %x, %y, %y : tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>
}

// A scalar has no memory that a caller could provide: it becomes a tensor of rank 0.
// CHECK-LABEL: func.func @scalar
// CHECK-SAME: -> tensor<f32>
func.func @scalar(%x: tensor<2xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  // CHECK: %[[S:.*]] = tensor.extract
  %s = tensor.extract %x[%c0] : tensor<2xf32>
  // CHECK: %[[T:.*]] = linalg.fill ins(%[[S]]
  // CHECK: return %[[T]]
  return %s : f32
}

// Of a tensor without elements there is nothing to copy.
// CHECK-LABEL: func.func @nothing
// CHECK-NOT: linalg.copy
// CHECK-NOT: linalg.generic
// CHECK: %[[N:.*]] = tensor.empty(%{{.*}}) : tensor<?x0xi8>
// CHECK: return %[[N]]
func.func @nothing(%x: tensor<?x0xi8>) -> tensor<?x0xi8> {
  return %x : tensor<?x0xi8>
}

// What two iterations swap is copied before one of them is overwritten.
// CHECK-LABEL: func.func @swap
// CHECK: scf.for {{.*}} iter_args(%[[X:.*]] = %{{.*}}, %[[Y:.*]] = %{{.*}})
// CHECK-DAG: linalg.generic {{.*}} ins(%[[X]]
// CHECK-DAG: linalg.generic {{.*}} ins(%[[Y]]
// CHECK: linalg.copy {{.*}} outs(%[[X]]
// CHECK: linalg.copy {{.*}} outs(%[[Y]]
func.func @swap(%a: tensor<?x8xf32>, %b: tensor<?x8xf32>, %n: index) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %a, %y = %b) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
    scf.yield %y, %x : tensor<?x8xf32>, tensor<?x8xf32>
  }
  return %r#0, %r#1 : tensor<?x8xf32>, tensor<?x8xf32>
}

// Neither has what is cast to a size that is not known.
// CHECK-LABEL: func.func @hidden_nothing
// CHECK: %[[N:.*]] = tensor.empty(%{{.*}}) : tensor<?x0xi8>
// CHECK-NEXT: return %[[N]]
func.func @hidden_nothing(%x: tensor<?x0xi8>) -> tensor<?x?xi8> {
  %y = tensor.cast %x : tensor<?x0xi8> to tensor<?x?xi8>
  return %y : tensor<?x?xi8>
}

// RUN: llm-opt %s --passes=llm-lower-collectives | filecheck %s

// A rank alone has nobody to ask: no MPI, no communicator.
// CHECK-NOT: MPI
// CHECK-LABEL: func.func @alone
// CHECK-SAME: (%[[X:[a-z0-9]*]]: tensor<?x8xf32>) -> tensor<?x7xf32>
// CHECK-NOT: mpi
// CHECK: tensor.extract_slice %[[X]][0, 0] [%{{.*}}, 7] [1, 1]
func.func @alone(%x: tensor<?x8xf32>) -> tensor<?x7xf32> {
  %y = "llm.all_reduce"(%x) {degree = 1 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %z = "llm.all_gather"(%y) {degree = 1 : i64, columns = 7 : i64} : (tensor<?x8xf32>) -> tensor<?x7xf32>
  return %z : tensor<?x7xf32>
}

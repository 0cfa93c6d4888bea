// RUN: llm-opt %s --passes=llm-lower-collectives | filecheck %s
// RUN: llm-opt %s --passes=llm-lower-collectives{mpi=OpenMPI} | filecheck %s --check-prefix=OPEN

// OPEN: "MPI:Implementation" = "OpenMPI"
// CHECK: "MPI:Implementation" = "MPICH"
module {
// Into a buffer of its own, without strides. The caller passes the communicator on.
// CHECK-LABEL: func.func private @layer
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>, %[[COMM:.*]]: !mpi.comm
// CHECK: %[[SUM:.*]] = memref.alloc(%{{.*}}) : memref<?x8xf32>
// CHECK: %[[B:.*]] = bufferization.to_buffer %[[X]] read_only : tensor<?x8xf32> to memref<?x8xf32>
// CHECK: mpi.allreduce(%[[B]], %[[SUM]], MPI_SUM, %[[COMM]])
// CHECK: bufferization.to_tensor %[[SUM]] restrict writable
func.func private @layer(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "llm.all_reduce"(%x) {degree = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// Of the second rank one column less is wanted.
// CHECK-LABEL: func.func @main
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32> {{.*}}, %[[COMM:.*]]: !mpi.comm {llm.name = "communicator", llm.role = "state"}
// CHECK: call @layer(%[[X]], %[[COMM]])
// CHECK: %[[ALL:.*]] = memref.alloc(%{{.*}}) : memref<2x?x8xf32>
// CHECK: mpi.allgather(%{{.*}}, %[[ALL]], %[[COMM]])
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0, 0] [%{{.*}}, 8] [1, 1]
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0, 8] [%{{.*}}, 7] [1, 1]
func.func @main(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x"}) -> tensor<?x15xf32> {
  %y = call @layer(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %z = "llm.all_gather"(%y) {degree = 2 : i64, columns = 15 : i64} : (tensor<?x8xf32>) -> tensor<?x15xf32>
  return %z : tensor<?x15xf32>
}
}

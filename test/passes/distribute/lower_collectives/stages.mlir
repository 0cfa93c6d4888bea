// RUN: llm-opt %s --passes=llm-lower-collectives{ranks=4} | filecheck %s

// Two stages of two ranks: a sum of each stage's, messages between them, and a gather of all. Whoever has nobody in front
// keeps what is in the buffer.
// CHECK-LABEL: func.func private @stage
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<?x8xf32>, %[[ALL:[a-z0-9]*]]: !mpi.comm {llm.name = "communicator", llm.role = "state"}
// CHECK-SAME: %[[GROUP:[a-z0-9]*]]: !mpi.comm {llm.name = "stage", llm.role = "state"}
// CHECK-SAME: %[[BEFORE:[a-z0-9]*]]: index {llm.name = "previous", llm.role = "state"}
// CHECK-SAME: %[[BEHIND:[a-z0-9]*]]: index {llm.name = "next", llm.role = "state"}
// CHECK: %[[B:.*]] = bufferization.to_buffer %[[X]] : tensor<?x8xf32> to memref<?x8xf32>
// CHECK: %[[FROM:.*]] = arith.index_cast %[[BEFORE]] : index to i32
// CHECK: mpi.recv(%[[B]], %{{.*}}, %[[FROM]], %[[ALL]])
// CHECK: %[[Y:.*]] = bufferization.to_tensor %[[B]] restrict writable
// CHECK: mpi.allreduce(%{{.*}}, %{{.*}}, MPI_SUM, %[[GROUP]])
// CHECK: %[[TO:.*]] = arith.index_cast %[[BEHIND]] : index to i32
// CHECK: mpi.send(%{{.*}}, %{{.*}}, %[[TO]], %[[ALL]])
module {
func.func private @stage(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %r = "llm.receive"(%x) {degree = 2 : i64, stages = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %y = "llm.all_reduce"(%r) {degree = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %s = "llm.send"(%y) {degree = 2 : i64, stages = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %s : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @main
// CHECK-SAME: %[[ALL:[a-z0-9]*]]: !mpi.comm {llm.name = "communicator", llm.role = "state"}
// CHECK-SAME: %[[GROUP:[a-z0-9]*]]: !mpi.comm {llm.name = "stage", llm.role = "state"}
// CHECK: call @stage(%{{.*}}, %[[ALL]], %[[GROUP]], %{{.*}}, %{{.*}})
// CHECK: mpi.allgather(%{{.*}}, %{{.*}}, %[[ALL]])
func.func @main(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x"}) -> tensor<?x32xf32> {
  %y = call @stage(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %z = "llm.all_gather"(%y) {degree = 4 : i64, columns = 32 : i64} : (tensor<?x8xf32>) -> tensor<?x32xf32>
  return %z : tensor<?x32xf32>
}
}

// RUN: llm-opt %s --passes=llm-lower-collectives{wire=bf16} | filecheck %s
// RUN: llm-opt %s --passes=llm-lower-collectives{wire=f32} | filecheck %s --check-prefix=WHOLE

// Terms of few ranks go as the bits of bf16, and every rank adds them up in f32 in the same order.
// WHOLE-LABEL: func.func private @few
// WHOLE: mpi.allreduce
// CHECK-LABEL: func.func private @few
// CHECK-NOT: mpi.allreduce
// CHECK: arith.truncf %{{.*}} : f32 to bf16
// CHECK: mpi.allgather(%{{.*}}, %{{.*}}, %{{.*}}) : memref<?x8xi16>, memref<2x?x8xi16>
// CHECK: %[[A:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK: %[[B:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK: arith.addf %[[A]], %[[B]] : f32
func.func private @few(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "llm.all_reduce"(%x) {degree = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

func.func @main(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x"}) -> tensor<?x8xf32> {
  %y = call @few(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

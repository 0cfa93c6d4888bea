// RUN: not llm-opt %s --passes=llm-lower-collectives{mpi=LAM} 2>&1 | filecheck %s

// CHECK: error: {{.*}}mpi expects MPICH or OpenMPI, got 'LAM'
func.func @sum(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "llm.all_reduce"(%x) {degree = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// RUN: not llm-opt %s --passes=llm-lower-collectives{mpi=LAM} 2>&1 | filecheck %s

// CHECK: error: {{.*}}mpi expects MPICH or OpenMPI, got 'LAM'
func.func @sum(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "llm.all_reduce"(%x) {degree = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// RUN: not llm-opt %s --passes=llm-lower-collectives 2>&1 | filecheck %s --check-prefix=COLUMNS

// Parts are put at places that the code knows.
// COLUMNS: error: llm-lower-collectives: 'llm.all_gather' op expects x [T, n] with a static n, got tensor<?x?xf32>
func.func @gather(%x: tensor<?x?xf32>) -> tensor<?x15xf32> {
  %y = "llm.all_gather"(%x) {degree = 2 : i64, columns = 15 : i64} : (tensor<?x?xf32>) -> tensor<?x15xf32>
  return %y : tensor<?x15xf32>
}

// RUN: not llm-opt %s --passes=llm-lower-collectives{ranks=4} 2>&1 | filecheck %s --check-prefix=RANKS

// Two ranks would wait for two others, who never come.
// RANKS: error: llm-lower-collectives: 'llm.all_reduce' op expects 4 ranks, as others have, got 2

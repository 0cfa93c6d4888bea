// RUN: llm-opt %s --passes=llm-launch-serial | filecheck %s

// Loads in a parallel loop are those of its kernel, and a loop whose bounds the host knows is the host's.
// CHECK-LABEL: func.func @host
// CHECK-NOT: gpu.launch
func.func @host(%x: memref<4xf32>, %y: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  // CHECK: scf.for
  scf.for %k = %c0 to %c3 step %c1 {
    // CHECK: scf.forall
    scf.forall (%i) in (4) {
      // CHECK: memref.load
      %v = memref.load %x[%i] : memref<4xf32>
      memref.store %v, %y[%i] : memref<4xf32>
    }
  }
  return
}

// RUN: llm-opt %s --passes=llm-launch-rows --target=cuda:sm_80 | filecheck %s

// Kernels that are there already stay as they are.
// CHECK-LABEL: func.func @kernel
// CHECK-COUNT-1: gpu.launch
// CHECK-NOT: gpu.launch
func.func @kernel(%x: memref<?xf32>, %n: index) {
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f32
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    memref.store %one, %x[%bx] : memref<?xf32>
    gpu.terminator
  }
  return
}

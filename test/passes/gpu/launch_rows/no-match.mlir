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

// What is in a function of a kernel runs on the GPU.
// CHECK-LABEL: gpu.func @kernel
// CHECK-NOT: gpu.launch
// CHECK: memref.load
// CHECK: linalg.fill
gpu.module @kernels {
  gpu.func @kernel(%x: memref<4xf32>) kernel {
    %c0 = arith.constant 0 : index
    %v = memref.load %x[%c0] : memref<4xf32>
    linalg.fill ins(%v : f32) outs(%x : memref<4xf32>)
    gpu.return
  }
}

// RUN: llm-opt %s --passes=llm-launch-serial | filecheck %s

// The flag is in device memory: a thread reads it and does what it decides, parallel loops and linalg in order.
// CHECK-LABEL: func.func @branch
// CHECK-SAME: (%[[FLAG:.*]]: memref<i1>, %[[X:.*]]: memref<3x4xf32>, %[[Y:.*]]: memref<3x4xf32>)
func.func @branch(%flag: memref<i1>, %x: memref<3x4xf32>, %y: memref<3x4xf32>) {
  // CHECK: gpu.launch {{.*}} function(@branch_serial_0)
  // CHECK-NOT: scf.forall
  // CHECK: %[[CHOICE:.*]] = memref.load %[[FLAG]][]
  // CHECK: scf.if %[[CHOICE]]
  // CHECK: scf.for
  // CHECK: memref.store
  // CHECK: gpu.terminator
  // CHECK-NEXT: }
  // CHECK: linalg.generic
  %zero = arith.constant 0.0 : f32
  %choice = memref.load %flag[] : memref<i1>
  scf.if %choice {
    scf.forall (%i) in (3) {
      %row = memref.subview %x[%i, 0] [1, 4] [1, 1] : memref<3x4xf32> to memref<1x4xf32, strided<[4, 1], offset: ?>>
      linalg.fill ins(%zero : f32) outs(%row : memref<1x4xf32, strided<[4, 1], offset: ?>>)
    }
  }
  linalg.copy ins(%x : memref<3x4xf32>) outs(%y : memref<3x4xf32>)
  return
}

// Memory and sizes stay with the host; loads of arguments move down to where they are needed.
// CHECK-LABEL: func.func @number
func.func @number(%n: memref<2xf32>, %x: memref<4xf32>, %y: memref<4xf32>) {
  // CHECK: memref.alloc
  // CHECK: linalg.generic
  // CHECK: gpu.launch
  // CHECK: memref.load
  // CHECK: arith.addf
  // CHECK: scf.for
  // CHECK: gpu.terminator
  %c1 = arith.constant 1 : index
  %v = memref.load %n[%c1] : memref<2xf32>
  %t = memref.alloc() : memref<4xf32>
  linalg.copy ins(%x : memref<4xf32>) outs(%t : memref<4xf32>)
  %w = arith.addf %v, %v : f32
  linalg.fill ins(%w : f32) outs(%y : memref<4xf32>)
  return
}

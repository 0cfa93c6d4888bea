// RUN: llm-opt %s --passes=llm-plan-arena | filecheck %s

// What a kernel uses is in use at its launch: %a and %b are at the same time, %c has the place of %a. Memory that a
// thread of a kernel has for itself stays there.
// CHECK-LABEL: func.func @f
// CHECK-SAME: llm.arena_bytes = 512 : i64
// CHECK: %[[A:[a-z0-9_]*]] = memref.view %{{.*}}[%c0{{.*}}][] : memref<?xi8> to memref<64xf32>
// CHECK: %[[B:[a-z0-9_]*]] = memref.view %{{.*}}[%c256{{.*}}][] : memref<?xi8> to memref<64xf32>
// CHECK: gpu.launch
// CHECK: memref.alloca() : memref<1xf32>
// CHECK: memref.load %[[A]]
// CHECK: memref.store %{{.*}}, %[[B]]
// CHECK: memref.view %{{.*}}[%c0{{.*}}][] : memref<?xi8> to memref<64xf32>
func.func @f() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = memref.alloc() : memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %own = memref.alloca() : memref<1xf32>
    %view = memref.subview %a[32] [32] [1] : memref<64xf32> to memref<32xf32, strided<[1], offset: 32>>
    %v = memref.load %a[%tx] : memref<64xf32>
    memref.store %v, %own[%c0] : memref<1xf32>
    memref.store %v, %b[%tx] : memref<64xf32>
    gpu.terminator
  }
  %c = memref.alloc() : memref<64xf32>
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %v = memref.load %b[%tx] : memref<64xf32>
    memref.store %v, %c[%tx] : memref<64xf32>
    gpu.terminator
  }
  return
}

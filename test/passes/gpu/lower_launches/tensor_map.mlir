// RUN: llm-opt %s --passes=llm-lower-launches,canonicalize,cse | filecheck %s

// A tensor map is made of a slice's address, sizes and byte strides, innermost first, and passed by value. Its box and
// steps are 32 bits each: a pair is a word, low half first.

module attributes {gpu.container_module} {
  // CHECK-LABEL: func.func @f(
  // CHECK-SAME: %[[TABLE:[a-z0-9]+]]: !llvm.ptr
  // CHECK-DAG: %[[TYPE:.*]] = arith.constant 9 : i32
  // CHECK-DAG: %[[RANK:.*]] = arith.constant 2 : i32
  // CHECK-DAG: %[[COLUMNS:.*]] = arith.constant 64 : i64
  // CHECK-DAG: %[[ROWS:.*]] = arith.constant 128 : i64
  // CHECK-DAG: %[[BOX:.*]] = arith.constant 549755813952 : i64
  // CHECK-DAG: %[[STEPS:.*]] = arith.constant 4294967297 : i64
  // CHECK-DAG: %[[MAP:.*]] = memref.alloca() {alignment = 64 : i64} : memref<16xi64>
  // CHECK-DAG: %[[SIZES:.*]] = memref.alloca() {{.*}} : memref<2xi64>
  // CHECK: memref.store %[[COLUMNS]], %[[SIZES]]
  // CHECK: memref.store %[[ROWS]], %[[SIZES]]
  // CHECK: memref.store %[[BOX]]
  // CHECK: memref.store %[[STEPS]]
  // CHECK: llvm.getelementptr %[[TABLE]][1]
  // CHECK: llvm.call %{{.*}}(%{{.*}}, %[[TYPE]], %[[RANK]],
  // CHECK: llvm.call
  func.func @f(%w: memref<4x128x64xbf16> {llm.role = "weight", llm.name = "w"}, %i: index {llm.role = "input", llm.name = "i"}) {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c128 = arith.constant 128 : index
    %slice = memref.subview %w[%i, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xbf16> to memref<128x64xbf16, strided<[64, 1], offset: ?>>
    %any = memref.cast %slice : memref<128x64xbf16, strided<[64, 1], offset: ?>> to memref<*xbf16>
    %map = nvgpu.tma.create.descriptor %any box[%c128, %c64] : memref<*xbf16> -> !nvgpu.tensormap.descriptor<tensor = memref<128x64xbf16, 3>, swizzle = swizzle_128b, l2promo = l2promo_128b, oob = zero, interleave = none>
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c128, %c1, %c1) args(%map : !nvgpu.tensormap.descriptor<tensor = memref<128x64xbf16, 3>, swizzle = swizzle_128b, l2promo = l2promo_128b, oob = zero, interleave = none>)
    return
  }
  gpu.module @kernels {
    gpu.func @k(%map: !nvgpu.tensormap.descriptor<tensor = memref<128x64xbf16, 3>, swizzle = swizzle_128b, l2promo = l2promo_128b, oob = zero, interleave = none>) kernel {
      gpu.return
    }
  }
}

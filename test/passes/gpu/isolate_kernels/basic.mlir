// RUN: llm-opt %s --passes=llm-isolate-kernels | filecheck %s

// Host code goes, and with it the launches; a kernel's descriptor becomes a pointer, marked by its alignment.

// CHECK-NOT: gpu.container_module
// CHECK-NOT: func.func
// CHECK: gpu.module @kernels
module attributes {gpu.container_module} {
  func.func @f(%tiles: !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, %x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%tiles : !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, %x : memref<8xf32>)
    return
  }
  gpu.module @kernels {
    // CHECK: gpu.func @k(%[[POINTER:[a-z0-9]+]]: !llvm.ptr {llvm.align = 64 : i64}, %{{.*}}: memref<8xf32>) kernel
    // CHECK: %[[MAP:.*]] = builtin.unrealized_conversion_cast %[[POINTER]] : !llvm.ptr to !nvgpu.tensormap.descriptor
    // CHECK: nvgpu.tma.prefetch.descriptor %[[MAP]]
    gpu.func @k(%tiles: !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, %x: memref<8xf32>) kernel {
      nvgpu.tma.prefetch.descriptor %tiles : !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>
      gpu.return
    }
  }
}

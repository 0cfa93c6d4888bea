// RUN: llm-opt %s --passes=llm-lower-launches --split-input-file --verify-diagnostics

module attributes {gpu.container_module} {
  func.func @f(%w: memref<*xbf16>) {
    %c64 = arith.constant 64 : index
    %c1 = arith.constant 1 : index
    // expected-error @+1 {{expects a memref.cast of a ranked buffer}}
    %map = nvgpu.tma.create.descriptor %w box[%c64, %c64] : memref<*xbf16> -> !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, 3>, swizzle = swizzle_128b, l2promo = l2promo_128b, oob = zero, interleave = none>
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
  gpu.module @kernels {
    gpu.func @k() kernel {
      gpu.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  func.func @f(%w: memref<64x64xf64>) {
    %c64 = arith.constant 64 : index
    %c1 = arith.constant 1 : index
    %any = memref.cast %w : memref<64x64xf64> to memref<*xf64>
    // expected-error @+1 {{expects 1 to 5 dimensions of i8, i32, f16, f32 or bf16 and no interleave, got memref<64x64xf64>}}
    %map = nvgpu.tma.create.descriptor %any box[%c64, %c64] : memref<*xf64> -> !nvgpu.tensormap.descriptor<tensor = memref<64x64xf64, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
  gpu.module @kernels {
    gpu.func @k() kernel {
      gpu.return
    }
  }
}

// -----

// Who has made this descriptor is not known, so neither is where it lies.
module attributes {gpu.container_module} {
  func.func @f(%map: !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>) {
    %c1 = arith.constant 1 : index
    // expected-error @+1 {{'gpu.launch_func' op expects descriptors from 'nvgpu.tma.create.descriptor', got one from an argument}}
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%map : !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>)
    return
  }
  gpu.module @kernels {
    gpu.func @k(%map: !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>) kernel {
      gpu.return
    }
  }
}

// RUN: llm-opt %s --passes=llm-launch-attention | filecheck %s

// Attention over a cache is one kernel on buffers. Its grid comes from what the host knows, the numbers of tokens and
// sequences; which sequence a block works on, it finds itself. Keys are brought by asynchronous copies while the last
// ones are multiplied, and there is one barrier for each block of keys.
// CHECK-LABEL: func.func @prefill
// CHECK-SAME: (%[[Q:[a-z0-9]*]]: tensor<?x8x64xbf16>
// CHECK: %[[OUT:.*]] = memref.alloc
// CHECK: bufferization.to_buffer %[[Q]] read_only
// CHECK: gpu.launch {{.*}} module(@kernels) function(@flash_attention)
// CHECK: memref.subview {{.*}} to memref<256x64xbf16, strided<[?, 1], offset: ?>>
// CHECK: nvgpu.device_async_copy
// CHECK: scf.for
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: gpu.barrier
// CHECK: nvgpu.device_async_copy
// CHECK: nvgpu.ldmatrix
// CHECK: nvgpu.mma.sync
// CHECK: arith.maximumf
// CHECK: gpu.shuffle xor
// CHECK: nvvm.ex2
// CHECK: nvgpu.ldmatrix {{.*}}transpose = true
// CHECK: nvgpu.mma.sync
// CHECK: scf.yield
// CHECK: vector.store
// CHECK: bufferization.to_tensor %[[OUT]] restrict writable
// CHECK-NOT: gpu.launch
func.func @prefill(%q: tensor<?x8x64xbf16>, %k: tensor<2x4x2x256x64xbf16>, %v: tensor<2x4x2x256x64xbf16>, %i: index,
    %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x8x64xbf16> {
  %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x8x64xbf16>,
      tensor<2x4x2x256x64xbf16>, tensor<2x4x2x256x64xbf16>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x8x64xbf16>
  return %o : tensor<?x8x64xbf16>
}

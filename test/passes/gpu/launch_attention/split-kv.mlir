// RUN: llm-opt %s --passes=llm-launch-attention | filecheck %s

// As many tokens as sequences: the keys of each are divided among blocks, and a second kernel combines the parts.
// CHECK-LABEL: func.func @decode
// CHECK: memref.alloc({{.*}}) : memref<?x8x64xbf16>
// CHECK: memref.alloc({{.*}}) : memref<?x8x?x64xf32>
// CHECK: memref.alloc({{.*}}) : memref<?x8x?x2xf32>
// CHECK: gpu.launch {{.*}} module(@kernels) function(@split_kv_attention)
// CHECK: scf.for
// CHECK: nvvm.bar.warp.sync
// CHECK: nvgpu.mma.sync
// CHECK: gpu.barrier
// CHECK: gpu.launch {{.*}} module(@kernels) function(@combine_attention)
func.func @decode(%q: tensor<?x8x64xbf16> {llm.role = "input", llm.dims = ["batch", "", ""]},
    %k: tensor<2x4x2x256x64xbf16>, %v: tensor<2x4x2x256x64xbf16>, %i: index,
    %offsets: tensor<?xi32> {llm.role = "input", llm.dims = ["batch+1"]},
    %cached: tensor<?xi32> {llm.role = "input", llm.dims = ["batch"]},
    %slot: tensor<?xi32> {llm.role = "input", llm.dims = ["batch"]}) -> tensor<?x8x64xbf16> {
  %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x8x64xbf16>,
      tensor<2x4x2x256x64xbf16>, tensor<2x4x2x256x64xbf16>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x8x64xbf16>
  return %o : tensor<?x8x64xbf16>
}

// RUN: llm-opt %s --passes=llm-launch-attention,canonicalize,cse | filecheck %s

// Attention in f32, for which there are no tensor cores: a block of threads keeps 16 rows (queries times the heads of a
// group) in shared memory and goes once over the keys, with a running maximum and sum.
// CHECK-LABEL: func.func @f32
// CHECK: gpu.launch {{.*}} module(@kernels) function(@simt_attention)
// CHECK: scf.for
// CHECK: gpu.barrier
// CHECK: gpu.barrier
// CHECK: vector.fma
// CHECK: gpu.shuffle xor
// CHECK: nvvm.ex2
// CHECK: nvvm.bar.warp.sync
// CHECK: vector.fma
func.func @f32(%q: tensor<?x4x8xf32>, %k: tensor<?x2x8xf32>, %v: tensor<?x2x8xf32>, %m: tensor<?x?xf32>)
    -> tensor<?x4x8xf32> {
  %o = "llm.attention"(%q, %k, %v, %m) {scale = 0.2 : f64, causal = false} : (tensor<?x4x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>,
      tensor<?x?xf32>) -> tensor<?x4x8xf32>
  return %o : tensor<?x4x8xf32>
}

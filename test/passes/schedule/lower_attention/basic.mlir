// RUN: llm-opt %s --passes=llm-lower-attention,canonicalize,cse | filecheck %s

// Appending to a cache is a loop over (sequence, KV head) that writes rows in place.
// CHECK-LABEL: func.func @update
// CHECK-SAME: (%[[CACHE:[a-z0-9]*]]: tensor<2x4x3x16x64x16xf32>
// CHECK: scf.forall (%[[SEQUENCE:.*]], %[[HEAD:.*]]) in (%{{.*}}, 3) shared_outs(%[[OUT:.*]] = %[[CACHE]])
// CHECK: %[[REGION:.*]] = tensor.extract_slice %[[OUT]]
// CHECK: %[[ROWS:.*]] = scf.for
// CHECK: tensor.insert_slice
// CHECK-SAME: [1, 64, 1]
// CHECK: tensor.parallel_insert_slice %[[ROWS]] into %[[OUT]]
func.func @update(%cache: tensor<2x4x3x16x64x16xf32>, %new: tensor<?x3x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<2x4x3x16x64x16xf32> {
  %r = "llm.kv_update"(%cache, %new, %i, %offsets, %cached, %slot) {layout = "panel<16>"} : (tensor<2x4x3x16x64x16xf32>,
      tensor<?x3x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x16x64x16xf32>
  return %r : tensor<2x4x3x16x64x16xf32>
}

// K and V that append the same rows share the loop.
// CHECK-LABEL: func.func @update_both
// CHECK-SAME: (%[[K:[a-z0-9]*]]: tensor<2x4x3x16x64x16xf32>, %[[V:[a-z0-9]*]]: tensor<2x4x3x256x64xf32>
// CHECK: scf.forall {{.*}} shared_outs(%[[K_OUT:.*]] = %[[K]], %[[V_OUT:.*]] = %[[V]])
// CHECK: tensor.parallel_insert_slice %{{.*}} into %[[K_OUT]]
// CHECK: tensor.parallel_insert_slice %{{.*}} into %[[V_OUT]]
// CHECK-NOT: scf.forall
func.func @update_both(%k: tensor<2x4x3x16x64x16xf32>, %v: tensor<2x4x3x256x64xf32>, %new: tensor<?x3x64xf32>,
    %i: index, %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>)
    -> (tensor<2x4x3x16x64x16xf32>, tensor<2x4x3x256x64xf32>) {
  %k1 = "llm.kv_update"(%k, %new, %i, %offsets, %cached, %slot) {layout = "panel<16>"} : (tensor<2x4x3x16x64x16xf32>,
      tensor<?x3x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x16x64x16xf32>
  %new_v = "llm.silu"(%new) : (tensor<?x3x64xf32>) -> tensor<?x3x64xf32>
  %v1 = "llm.kv_update"(%v, %new_v, %i, %offsets, %cached, %slot) : (tensor<2x4x3x256x64xf32>, tensor<?x3x64xf32>,
      index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x256x64xf32>
  return %k1, %v1 : tensor<2x4x3x16x64x16xf32>, tensor<2x4x3x256x64xf32>
}

// Attention is a loop over (sequence, block of queries, KV head) around one over chunks of keys, whose sums are merged,
// and one over blocks of 64 keys: two contractions and
// the running maximum and sum between them. There is no tokens x tokens matrix. f32 queries are scaled once; only blocks
// that hide a key from some query are masked, the others by a slice without rows. Values that no query sees are not read.
// CHECK-LABEL: func.func @cached
// CHECK: scf.forall (%{{.*}}, %{{.*}}, %{{.*}}) in (%{{.*}}, %{{.*}}, 3)
// CHECK: arith.mulf
// CHECK: scf.for {{.*}} iter_args
// CHECK: scf.for %[[KEY:.*]] = %{{.*}} to %[[LAST:.*]] step %c64 iter_args
// CHECK: %[[LEFT:.*]] = arith.subi %[[LAST]], %[[KEY]] : index
// CHECK: %[[COUNT:.*]] = arith.minsi %[[LEFT]], %c64 : index
// CHECK: %[[SCORES:.*]] = linalg.generic {{.*}} attrs ={{ +}}{llm.contraction}
// CHECK: %[[END:.*]] = arith.addi %[[KEY]], %{{.*}} : index
// CHECK: %[[HIDES:.*]] = arith.cmpi sgt, %[[END]], %{{.*}} : index
// CHECK: %[[ROWS:.*]] = arith.select %[[HIDES]], %{{.*}}, %c0 : index
// CHECK: tensor.extract_slice %{{.*}}[0, 0] [%[[ROWS]], 64] [1, 1]
// CHECK: arith.select
// CHECK: arith.maxnumf
// CHECK: math.exp2
// CHECK: math.exp2
// CHECK: tensor.extract_slice %{{.*}}, %[[KEY]], 0] [1, 1, 1, %[[COUNT]], 64]
// CHECK: linalg.generic {{.*}} attrs ={{ +}}{llm.contraction}
// CHECK: arith.divf
// CHECK-NOT: llm.cached_attention
func.func @cached(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x16x64x16xf32>, %v: tensor<2x4x3x256x64xf32>, %i: index,
    %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x9x64xf32> {
  %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {scale = 0.125 : f64, k_layout = "panel<16>"}
      : (tensor<?x9x64xf32>, tensor<2x4x3x16x64x16xf32>, tensor<2x4x3x256x64xf32>, index, tensor<?xi32>, tensor<?xi32>,
      tensor<?xi32>) -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

// RUN: llm-opt %s --passes=convert-llm-to-linalg | filecheck %s

// Attention and the cache stay: how they are blocked is a scheduling decision.
// CHECK-LABEL: func.func @attention
// CHECK-NEXT: %[[C:.*]] = "llm.kv_update"
// CHECK-NEXT: %[[R:.*]] = "llm.cached_attention"(%{{.*}}, %[[C]], %[[C]]
// CHECK-NEXT: %[[S:.*]] = "llm.attention"(%[[R]]
// CHECK-NEXT: return %[[S]]
func.func @attention(%q: tensor<?x4x16xf32>, %k: tensor<?x2x16xf32>, %cache: tensor<2x8x2x128x16xf32>, %i: index,
    %cu_seqlens: tensor<?xi32>, %cached_len: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x4x16xf32> {
  %c = "llm.kv_update"(%cache, %k, %i, %cu_seqlens, %cached_len, %slot) : (tensor<2x8x2x128x16xf32>,
      tensor<?x2x16xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x8x2x128x16xf32>
  %r = "llm.cached_attention"(%q, %c, %c, %i, %cu_seqlens, %cached_len, %slot) {scale = 0.25} : (tensor<?x4x16xf32>,
      tensor<2x8x2x128x16xf32>, tensor<2x8x2x128x16xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x4x16xf32>
  %s = "llm.attention"(%r, %k, %k) {scale = 0.25, causal = true}
      : (tensor<?x4x16xf32>, tensor<?x2x16xf32>, tensor<?x2x16xf32>) -> tensor<?x4x16xf32>
  return %s : tensor<?x4x16xf32>
}

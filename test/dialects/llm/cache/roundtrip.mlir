// RUN: llm-opt %s | llm-opt | filecheck %s

// Value semantics: the result is the new cache.
// CHECK-LABEL: func.func @kv_update
// CHECK-SAME: %[[CACHE:.*]]: tensor<2x3x2x64x8xf32>, %[[NEW:.*]]: tensor<?x2x8xf32>, %[[LAYER:.*]]: index, %[[CU:.*]]: tensor<?xi32>, %[[LEN:.*]]: tensor<?xi32>, %[[SLOT:.*]]: tensor<?xi32>
// CHECK: "llm.kv_update"(%[[CACHE]], %[[NEW]], %[[LAYER]], %[[CU]], %[[LEN]], %[[SLOT]]) : (tensor<2x3x2x64x8xf32>,
func.func @kv_update(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<2x3x2x64x8xf32> {
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return %r : tensor<2x3x2x64x8xf32>
}

// A packed cache has the layout's rank: here 16 keys by pairs of elements.
// CHECK-LABEL: func.func @kv_update_packed
// CHECK: "llm.kv_update"({{.*}}) {layout = "panel<16x2>"} : (tensor<2x3x2x4x4x16x2xbf16>,
func.func @kv_update_packed(%cache: tensor<2x3x2x4x4x16x2xbf16>, %new: tensor<?x2x8xbf16>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<2x3x2x4x4x16x2xbf16> {
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) {layout = "panel<16x2>"} : (tensor<2x3x2x4x4x16x2xbf16>, tensor<?x2x8xbf16>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x4x4x16x2xbf16>
  return %r : tensor<2x3x2x4x4x16x2xbf16>
}

// Four query heads share two key/value heads.
// CHECK-LABEL: func.func @cached_attention
// CHECK-SAME: %[[Q:.*]]: tensor<?x4x8xf32>, %[[K:.*]]: tensor<2x3x2x64x8xf32>, %[[V:.*]]: tensor<2x3x2x64x8xf32>, %[[LAYER:.*]]: index,
// CHECK: "llm.cached_attention"(%[[Q]], %[[K]], %[[V]], %[[LAYER]], {{.*}}) {scale = {{.*}} : f64}
func.func @cached_attention(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x4x8xf32> {
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return %r : tensor<?x4x8xf32>
}

// Keys and values are packed differently; the window is optional.
// CHECK-LABEL: func.func @cached_attention_packed
// CHECK: "llm.cached_attention"({{.*}}) {k_layout = "panel<16>", scale = {{.*}} : f64, v_layout = "plain", window = 16 : i64} : (tensor<?x4x8xf32>, tensor<2x3x2x4x8x16xf32>, tensor<2x3x2x64x8xf32>,
func.func @cached_attention_packed(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x4x8x16xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x4x8xf32> {
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {k_layout = "panel<16>", scale = 0.5 : f64, v_layout = "plain", window = 16 : i64} : (tensor<?x4x8xf32>, tensor<2x3x2x4x8x16xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return %r : tensor<?x4x8xf32>
}

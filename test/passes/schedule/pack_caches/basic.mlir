// RUN: llm-opt %s --passes=llm-pack-caches | filecheck %s

// A 16-bit K cache goes into panels of 16 keys by pairs of dimensions, a V cache into pairs of keys; types change along
// the loop and the call, and the arguments say so.
// CHECK-LABEL: func.func private @layer
// CHECK-SAME: tensor<2x4x3x16x32x16x2xbf16>, %{{.*}}: tensor<2x4x3x128x64x2xbf16>
// CHECK: llm.kv_update
// CHECK-SAME: layout = "panel<16x2>"
// CHECK: llm.kv_update
// CHECK-SAME: layout = "panel<2>"
// CHECK: llm.cached_attention
// CHECK-SAME: k_layout = "panel<16x2>"
// CHECK-SAME: v_layout = "panel<2>"
func.func private @layer(%q: tensor<?x9x64xbf16>, %new: tensor<?x3x64xbf16>, %k: tensor<2x4x3x256x64xbf16>,
    %v: tensor<2x4x3x256x64xbf16>, %i: index, %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>)
    -> (tensor<?x9x64xbf16>, tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>) {
  %k1 = "llm.kv_update"(%k, %new, %i, %offsets, %cached, %slot) : (tensor<2x4x3x256x64xbf16>, tensor<?x3x64xbf16>, index,
      tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x256x64xbf16>
  %v1 = "llm.kv_update"(%v, %new, %i, %offsets, %cached, %slot) : (tensor<2x4x3x256x64xbf16>, tensor<?x3x64xbf16>, index,
      tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x256x64xbf16>
  %o = "llm.cached_attention"(%q, %k1, %v1, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x9x64xbf16>,
      tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x9x64xbf16>
  return %o, %k1, %v1 : tensor<?x9x64xbf16>, tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>
}

// CHECK-LABEL: func.func @model
// CHECK-SAME: tensor<2x4x3x16x32x16x2xbf16> {llm.layout = "panel<16x2>", llm.name = "k_cache", llm.role = "cache"}
// CHECK-SAME: tensor<2x4x3x128x64x2xbf16> {llm.layout = "panel<2>", llm.name = "v_cache", llm.role = "cache"}
// CHECK: scf.for
func.func @model(%q: tensor<?x9x64xbf16>, %new: tensor<?x3x64xbf16>,
    %k: tensor<2x4x3x256x64xbf16> {llm.role = "cache", llm.name = "k_cache"},
    %v: tensor<2x4x3x256x64xbf16> {llm.role = "cache", llm.name = "v_cache"},
    %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>)
    -> (tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %r:2 = scf.for %i = %c0 to %c2 step %c1 iter_args(%ki = %k, %vi = %v)
      -> (tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>) {
    %s:3 = func.call @layer(%q, %new, %ki, %vi, %i, %offsets, %cached, %slot) : (tensor<?x9x64xbf16>, tensor<?x3x64xbf16>,
        tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
        -> (tensor<?x9x64xbf16>, tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>)
    scf.yield %s#1, %s#2 : tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>
  }
  return %r#0, %r#1 : tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>
}

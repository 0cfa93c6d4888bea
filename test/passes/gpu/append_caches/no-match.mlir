// RUN: llm-opt %s --passes=llm-append-caches | filecheck %s

// Attention is llm-launch-attention's.
// CHECK-LABEL: func.func @attention
// CHECK: llm.cached_attention
// CHECK-NOT: scf.forall
func.func @attention(%q: tensor<?x6x64xbf16>, %k: tensor<2x4x3x256x64xbf16>, %v: tensor<2x4x3x256x64xbf16>, %i: index,
    %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x6x64xbf16> {
  %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x6x64xbf16>,
      tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x6x64xbf16>
  return %o : tensor<?x6x64xbf16>
}

// RUN: llm-opt %s --passes=llm-lower-attention --verify-diagnostics

// Scores are read from panels of keys, so the cache must have been packed.
func.func @unpacked(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x256x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x9x64xf32> {
  // expected-error @+1 {{expects a packed K cache, got tensor<2x4x3x256x64xf32>: run llm-pack-caches first}}
  %o = "llm.cached_attention"(%q, %k, %k, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x9x64xf32>,
      tensor<2x4x3x256x64xf32>, tensor<2x4x3x256x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

// RUN: llm-opt %s --passes=llm-pack-caches --verify-diagnostics

// Attention reads whole blocks of 64 keys: a cache of another length would be read past its end.
func.func @context(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x100x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x9x64xf32> {
  // expected-error @+1 {{expects a cache whose context is a multiple of 64}}
  %o = "llm.cached_attention"(%q, %k, %k, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x9x64xf32>,
      tensor<2x4x3x100x64xf32>, tensor<2x4x3x100x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

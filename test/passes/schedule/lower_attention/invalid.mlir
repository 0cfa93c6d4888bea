// RUN: llm-opt %s --passes=llm-lower-attention --split-input-file --verify-diagnostics

// Scores are read from panels of keys, so the cache must have been packed.
func.func @unpacked(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x256x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x9x64xf32> {
  // expected-error @+1 {{expects a packed K cache, got tensor<2x4x3x256x64xf32>: run llm-pack-caches first}}
  %o = "llm.cached_attention"(%q, %k, %k, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x9x64xf32>,
      tensor<2x4x3x256x64xf32>, tensor<2x4x3x256x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

// -----

// Registers are allotted to heads and their elements when code is made.
func.func @dynamic_heads(%q: tensor<?x?x8xf32>, %k: tensor<?x2x8xf32>) -> tensor<?x?x8xf32> {
  // expected-error @below {{'llm.attention' op expects q with static sizes from dimension 1 on, got tensor<?x?x8xf32>}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64}
      : (tensor<?x?x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x?x8xf32>
  return %r : tensor<?x?x8xf32>
}

// -----

func.func @dynamic_cache(%c: tensor<2x4x?x256x64xf32>, %n: tensor<?x?x64xf32>, %i: index, %o: tensor<?xi32>)
    -> tensor<2x4x?x256x64xf32> {
  // expected-error @below {{'llm.kv_update' op expects cache with static sizes from dimension 0 on}}
  %r = "llm.kv_update"(%c, %n, %i, %o, %o, %o) : (tensor<2x4x?x256x64xf32>, tensor<?x?x64xf32>, index, tensor<?xi32>,
      tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x?x256x64xf32>
  return %r : tensor<2x4x?x256x64xf32>
}

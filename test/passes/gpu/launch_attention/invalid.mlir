// RUN: llm-opt %s --passes=llm-launch-attention --verify-diagnostics --split-input-file

// Packed caches are the CPU's.
func.func @packed(%q: tensor<?x3x64xf32>, %k: tensor<2x4x3x16x64x16xf32>, %v: tensor<2x4x3x256x64xf32>, %i: index,
    %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x3x64xf32> {
  // expected-error@+1 {{'llm.cached_attention' op expects caches in plain layout}}
  %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {scale = 0.125 : f64, k_layout = "panel<16>"}
      : (tensor<?x3x64xf32>, tensor<2x4x3x16x64x16xf32>, tensor<2x4x3x256x64xf32>, index, tensor<?xi32>, tensor<?xi32>,
      tensor<?xi32>) -> tensor<?x3x64xf32>
  return %o : tensor<?x3x64xf32>
}

// -----

// A block of threads cannot hold the rows of one query.
func.func @heads(%q: tensor<?x500x20xf32>, %k: tensor<?x1x20xf32>) -> tensor<?x500x20xf32> {
  // expected-error@+1 {{'llm.attention' op expects sizes and types that a template supports}}
  %o = "llm.attention"(%q, %k, %k) {scale = 0.2 : f64, causal = true}
      : (tensor<?x500x20xf32>, tensor<?x1x20xf32>, tensor<?x1x20xf32>) -> tensor<?x500x20xf32>
  return %o : tensor<?x500x20xf32>
}

// -----

// A module for a CPU has no kernels to launch.
// expected-error@+1 {{GPU target expects one of cuda:sm_80, cuda:sm_90a, got 'haswell'}}
module attributes {llm.target = "haswell"} {
}

// -----

func.func @no_keys(%q: tensor<5x4x8xf32>, %k: tensor<0x2x8xf32>) -> tensor<5x4x8xf32> {
  // expected-error @below {{'llm.attention' op expects at least one key, got tensor<0x2x8xf32>}}
  %r = "llm.attention"(%q, %k, %k) {causal = false, scale = 0.5 : f64}
      : (tensor<5x4x8xf32>, tensor<0x2x8xf32>, tensor<0x2x8xf32>) -> tensor<5x4x8xf32>
  return %r : tensor<5x4x8xf32>
}

// -----

module attributes {llm.target = "cuda:sm_80"} {
  func.func @empty_cache(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x0x64xf32>, %i: index, %o: tensor<?xi32>)
      -> tensor<?x9x64xf32> {
    // expected-error @below {{'llm.cached_attention' op expects k_cache with room for keys, got tensor<2x4x3x0x64xf32>}}
    %r = "llm.cached_attention"(%q, %k, %k, %i, %o, %o, %o) {scale = 0.125 : f64} : (tensor<?x9x64xf32>,
        tensor<2x4x3x0x64xf32>, tensor<2x4x3x0x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
        -> tensor<?x9x64xf32>
    return %r : tensor<?x9x64xf32>
  }
}

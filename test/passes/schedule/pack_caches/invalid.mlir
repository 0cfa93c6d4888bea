// RUN: llm-opt %s --passes=llm-pack-caches --verify-diagnostics --split-input-file

// Attention reads whole blocks of 64 keys: a cache of another length would be read past its end.
func.func @context(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x100x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x9x64xf32> {
  // expected-error @+1 {{expects a cache whose context is a multiple of 64}}
  %o = "llm.cached_attention"(%q, %k, %k, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x9x64xf32>,
      tensor<2x4x3x100x64xf32>, tensor<2x4x3x100x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

// -----

// Keys and values are packed in different ways.
func.func @one_cache(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x256x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<?x9x64xf32> {
  // expected-error @+1 {{'llm.cached_attention' op expects no cache of keys, which are packed for attention}}
  %o = "llm.cached_attention"(%q, %k, %k, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x9x64xf32>,
      tensor<2x4x3x256x64xf32>, tensor<2x4x3x256x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

// -----

// Only attention and updates know how a cache is packed.
func.func @cut(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x256x64xf32>, %v: tensor<2x4x3x256x64xf32>, %i: index,
    %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>)
    -> (tensor<?x9x64xf32>, tensor<1x4x3x256x64xf32>) {
  // expected-error @+1 {{'tensor.extract_slice' op expects no cache of keys, which are packed for attention}}
  %c = tensor.extract_slice %k[1, 0, 0, 0, 0] [1, 4, 3, 256, 64] [1, 1, 1, 1, 1]
      : tensor<2x4x3x256x64xf32> to tensor<1x4x3x256x64xf32>
  %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {scale = 0.125 : f64} : (tensor<?x9x64xf32>,
      tensor<2x4x3x256x64xf32>, tensor<2x4x3x256x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x9x64xf32>
  return %o, %c : tensor<?x9x64xf32>, tensor<1x4x3x256x64xf32>
}

// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @new_rows_have_the_cache_s_heads(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x4x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cache [L, S, G, C, D] with G = 4 to match new [T, G, D], got tensor<2x3x2x64x8xf32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x4x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @new_rows_have_the_head_dimension(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x16xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cache [L, S, G, C, D] with D = 16 to match new [T, G, D], got tensor<2x3x2x64x8xf32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x2x16xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @new_rows_have_the_cache_s_type(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xbf16>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cache of element type bf16 to match new, got tensor<2x3x2x64x8xf32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xbf16>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @a_cache_has_five_dimensions(%cache: tensor<3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cache [L, S, G, C, D], got tensor<3x2x64x8xf32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<3x2x64x8xf32>
  return
}

// -----

func.func @the_layer_is_an_index(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: i64, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects layer index, got i64}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xf32>, i64, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @offsets_are_one_more_than_sequences(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<3xi32>, %len: tensor<3xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cached_len [B] with B = 2 to match cu_seqlens [B+1], got tensor<3xi32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<3xi32>, tensor<3xi32>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @a_slot_for_each_sequence(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<2xi32>, %slot: tensor<3xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects slot [B] with B = 2 to match cached_len [B], got tensor<3xi32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<2xi32>, tensor<3xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @lengths_are_i32(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi64>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cached_len of element type i32, got tensor<?xi64>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi64>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @the_result_is_a_cache(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects result [L, S, G, C, D] with C = 64 to match cache [L, S, G, C, D], got tensor<2x3x2x128x8xf32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x128x8xf32>
  return
}

// -----

func.func @known_layouts(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects attribute layout to be "plain", "panel<A>" or "panel<AxB>", got "tiled"}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) {layout = "tiled"} : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @the_cache_is_in_its_layout(%cache: tensor<2x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cache [L, S, G, C/16, D, 16], got tensor<2x3x2x64x8xf32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) {layout = "panel<16>"} : (tensor<2x3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x64x8xf32>
  return
}

// -----

func.func @panels_have_their_width(%cache: tensor<2x3x2x4x8x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cache [L, S, G, C/16, D, 16], got tensor<2x3x2x4x8x8xf32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) {layout = "panel<16>"} : (tensor<2x3x2x4x8x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x4x8x8xf32>
  return
}

// -----

func.func @pairs_of_a_panel_are_counted(%cache: tensor<2x3x2x4x8x16x2xf32>, %new: tensor<?x2x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.kv_update' op expects cache [L, S, G, C/16, D/2, 16, 2] with D/2 = 4 to match new [T, G, D], got tensor<2x3x2x4x8x16x2xf32>}}
  %r = "llm.kv_update"(%cache, %new, %layer, %cu, %len, %slot) {layout = "panel<16x2>"} : (tensor<2x3x2x4x8x16x2xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x3x2x4x8x16x2xf32>
  return
}

// -----

func.func @queries_are_grouped_evenly(%q: tensor<?x5x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects the number of query heads to be a multiple of the number of key/value heads, got 5 and 2}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = 0.5 : f64} : (tensor<?x5x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x5x8xf32>
  return
}

// -----

func.func @queries_have_the_head_dimension(%q: tensor<?x4x16xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects k_cache [L, S, G, C, D] with D = 16 to match q [T, H, D], got tensor<2x3x2x64x8xf32>}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = 0.5 : f64} : (tensor<?x4x16xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x16xf32>
  return
}

// -----

func.func @both_caches_have_one_context(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x128x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects v_cache [L, S, G, C, D] with C = 64 to match k_cache [L, S, G, C, D], got tensor<2x3x2x128x8xf32>}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x128x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @packed_caches_hold_the_same_context(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x8x8x16xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects v_cache [L, S, G, C, D] with C = 128 to match k_cache [L, S, G, C/16, D, 16], got tensor<2x3x2x64x8xf32>}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {k_layout = "panel<16>", scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<2x3x2x8x8x16xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @attention_over_offsets_of_every_sequence(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<3xi32>, %len: tensor<?xi32>, %slot: tensor<3xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects slot [B] with B = 2 to match cu_seqlens [B+1], got tensor<3xi32>}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<3xi32>, tensor<?xi32>, tensor<3xi32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @scale_is_positive(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects attribute scale to be a positive f64, got -1.000000e+00 : f64}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = -1.0 : f64} : (tensor<?x4x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @windows_are_positive(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects attribute window to be a positive i64, got -4 : i64}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = 0.5 : f64, window = -4 : i64} : (tensor<?x4x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @known_k_layouts(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects attribute k_layout to be "plain", "panel<A>" or "panel<AxB>", got 16 : i64}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {k_layout = 16 : i64, scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @known_v_layouts(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects attribute v_layout to be "plain", "panel<A>" or "panel<AxB>", got "panel<0>"}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = 0.5 : f64, v_layout = "panel<0>"} : (tensor<?x4x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return
}

// -----

func.func @result_is_like_the_queries(%q: tensor<?x4x8xf32>, %k: tensor<2x3x2x64x8xf32>, %v: tensor<2x3x2x64x8xf32>, %layer: index, %cu: tensor<?xi32>, %len: tensor<?xi32>, %slot: tensor<?xi32>) {
  // expected-error @+1 {{'llm.cached_attention' op expects result [T, H, D] with H = 4 to match q [T, H, D], got tensor<?x2x8xf32>}}
  %r = "llm.cached_attention"(%q, %k, %v, %layer, %cu, %len, %slot) {scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<2x3x2x64x8xf32>, tensor<2x3x2x64x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x2x8xf32>
  return
}

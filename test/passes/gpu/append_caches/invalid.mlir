// RUN: llm-opt %s --passes=llm-append-caches --verify-diagnostics

// Packed caches are the CPU's.
func.func @packed(%kc: tensor<2x4x3x16x64x16xf32>, %k: tensor<?x3x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<2x4x3x16x64x16xf32> {
  // expected-error@+1 {{'llm.kv_update' op expects a cache in plain layout}}
  %a = "llm.kv_update"(%kc, %k, %i, %offsets, %cached, %slot) {layout = "panel<16>"} : (tensor<2x4x3x16x64x16xf32>,
      tensor<?x3x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x16x64x16xf32>
  return %a : tensor<2x4x3x16x64x16xf32>
}

// RUN: llm-opt %s --passes=llm-expand-blocks,llm-shard{degree=2} | filecheck %s --check-prefixes=CHECK,TWO
// RUN: llm-opt %s --passes=llm-expand-blocks,llm-shard{degree=4} | filecheck %s --check-prefixes=CHECK,FOUR

// Two heads of keys: two ranks have one each, of four ranks two share one. The cache has the heads of its rank.
// TWO: %{{.*}}: tensor<32x32xf32> {{{.*}}llm.shards = ["rows<1x32>"]}
// TWO-SAME: tensor<16x32xf32> {{{.*}}llm.shards = ["rows<1x16>"]}
// FOUR: %{{.*}}: tensor<16x32xf32> {{{.*}}llm.shards = ["rows<1x16>"]}
// FOUR-SAME: tensor<16x32xf32> {{{.*}}llm.shards = ["rows<1x16/2>"]}
// CHECK-SAME: tensor<1x2x1x64x16xf32>
// TWO: "llm.cached_attention"{{.*}} -> tensor<?x2x16xf32>
// FOUR: "llm.cached_attention"{{.*}} -> tensor<?x1x16xf32>
// CHECK: %[[OUT:.*]] = "llm.linear"
// CHECK: "llm.all_reduce"(%[[OUT]])
module attributes {llm.symbols = {tokens = {max = 64 : i64}, batch = {max = 2 : i64}}} {
func.func @attention(
    %x: tensor<?x32xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
    %wq: tensor<64x32xf32> {llm.role = "weight", llm.name = "q"},
    %wk: tensor<32x32xf32> {llm.role = "weight", llm.name = "k"},
    %wv: tensor<32x32xf32> {llm.role = "weight", llm.name = "v"},
    %wo: tensor<32x64xf32> {llm.role = "weight", llm.name = "o"},
    %k: tensor<1x2x2x64x16xf32> {llm.role = "cache", llm.name = "k_cache"},
    %v: tensor<1x2x2x64x16xf32> {llm.role = "cache", llm.name = "v_cache"},
    %positions: tensor<?xi32> {llm.role = "input", llm.name = "positions", llm.dims = ["tokens"]},
    %offsets: tensor<?xi32> {llm.role = "input", llm.name = "cu_seqlens", llm.dims = ["batch+1"]},
    %cached: tensor<?xi32> {llm.role = "input", llm.name = "cached_len", llm.dims = ["batch"]},
    %slot: tensor<?xi32> {llm.role = "input", llm.name = "slot", llm.dims = ["batch"]})
    -> (tensor<?x32xf32>, tensor<1x2x2x64x16xf32>, tensor<1x2x2x64x16xf32>) {
  %layer = arith.constant 0 : index
  %y, %nk, %nv = "llm.attention_block"(%x, %wq, %wk, %wv, %wo, %k, %v, %layer, %positions, %offsets, %cached, %slot)
    {heads = 4 : i64, kv_heads = 2 : i64, head_dim = 16 : i64, theta = 10000.0 : f64, scale = 0.25 : f64,
     eps = 1.0e-5 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>}
    : (tensor<?x32xf32>, tensor<64x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x64xf32>,
       tensor<1x2x2x64x16xf32>, tensor<1x2x2x64x16xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
    -> (tensor<?x32xf32>, tensor<1x2x2x64x16xf32>, tensor<1x2x2x64x16xf32>)
  return %y, %nk, %nv : tensor<?x32xf32>, tensor<1x2x2x64x16xf32>, tensor<1x2x2x64x16xf32>
}
}

// RUN: llm-opt %s --passes=llm-lower-attention{chunk=128},canonicalize,cse | filecheck %s

// Sequences of one token: items are (sequence, KV head, chunk of its keys), as many chunks as the longest sequence has,
// of the two that the cache has room for. Each leaves a maximum, a sum and a result; a second loop merges them in order.
// Nearly always each has one query: the heads of a group are the rows that tiles are made for.
// CHECK-LABEL: func.func @decode
// CHECK: %[[LONGEST:.*]] = scf.for
// CHECK: arith.maxsi
// CHECK: %[[CHUNKS:.*]] = arith.minsi %[[LONGEST]], %c2
// CHECK: tensor.empty(%[[CHUNKS]], %{{.*}}) : tensor<?x3x?xf32>
// CHECK: %[[PARTS:.*]]:3 = scf.forall (%{{.*}}, %{{.*}}, %{{.*}}) in (%{{.*}}, 3, %[[CHUNKS]])
// CHECK: scf.for
// CHECK: {llm.contraction, llm.tiles = {usual_rows = 3 : i64}}
// CHECK: {llm.contraction, llm.tiles = {usual_rows = 3 : i64}}
// CHECK-COUNT-3: tensor.parallel_insert_slice
// CHECK: scf.forall (%{{.*}}, %{{.*}}) in (%{{.*}}, 3)
// CHECK: scf.for
// CHECK: tensor.extract_slice %[[PARTS]]#0
// CHECK: arith.maxnumf
// CHECK: math.exp2
// CHECK: arith.divf
func.func @decode(%q: tensor<?x9x64xf32> {llm.role = "input", llm.name = "q", llm.dims = ["batch", "", ""]},
    %k: tensor<2x4x3x16x64x16xf32>, %v: tensor<2x4x3x256x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32> {llm.role = "input", llm.name = "slot", llm.dims = ["batch"]})
    -> tensor<?x9x64xf32> {
  %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {scale = 0.125 : f64, k_layout = "panel<16>"}
      : (tensor<?x9x64xf32>, tensor<2x4x3x16x64x16xf32>, tensor<2x4x3x256x64xf32>, index, tensor<?xi32>, tensor<?xi32>,
      tensor<?xi32>) -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

// There is memory for the sums of 64 chunks: those of a longer cache have more keys.
// CHECK-LABEL: func.func @long
// CHECK: arith.ceildivui %{{.*}}, %c2048
// CHECK: arith.minsi %{{.*}}, %c64
func.func @long(%q: tensor<?x9x64xf32> {llm.role = "input", llm.name = "q", llm.dims = ["batch", "", ""]},
    %k: tensor<2x4x3x8192x64x16xf32>, %v: tensor<2x4x3x131072x64xf32>, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32> {llm.role = "input", llm.name = "slot", llm.dims = ["batch"]})
    -> tensor<?x9x64xf32> {
  %o = "llm.cached_attention"(%q, %k, %v, %i, %offsets, %cached, %slot) {scale = 0.125 : f64, k_layout = "panel<16>"}
      : (tensor<?x9x64xf32>, tensor<2x4x3x8192x64x16xf32>, tensor<2x4x3x131072x64xf32>, index, tensor<?xi32>,
      tensor<?xi32>, tensor<?xi32>) -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

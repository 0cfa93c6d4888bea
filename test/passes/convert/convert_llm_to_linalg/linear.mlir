// RUN: llm-opt %s --passes=convert-llm-to-linalg,canonicalize,cse | filecheck %s

// A bias is added to the f32 sum, which is rounded last.
// CHECK-LABEL: func.func @bias
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}llm.linear
// CHECK: %[[BIASED:.*]] = linalg.generic {{.*}} ins(%[[SUM]], %{{.*}} : tensor<?x32xf32>, tensor<32xbf16>)
// CHECK: arith.addf
// CHECK: %[[ROUNDED:.*]] = linalg.generic {{.*}} ins(%[[BIASED]] : tensor<?x32xf32>)
// CHECK: arith.truncf
// CHECK: return %[[ROUNDED]]
func.func @bias(%x: tensor<?x64xbf16>, %w: tensor<32x64xbf16>, %b: tensor<32xbf16>) -> tensor<?x32xbf16> {
  %r = "llm.linear"(%x, %w, %b) : (tensor<?x64xbf16>, tensor<32x64xbf16>, tensor<32xbf16>) -> tensor<?x32xbf16>
  return %r : tensor<?x32xbf16>
}

// Queries, keys and values: one contraction with the weights one after another, cut into columns.
// CHECK-LABEL: func.func @qkv
// CHECK: %[[W:.*]] = tensor.concat dim(0) {{.*}} -> tensor<128x64xf32>
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %[[W]] : {{.*}}llm.linear
// CHECK-NOT: llm.linear
// CHECK: %[[Q:.*]] = tensor.extract_slice %[[SUM]][0, 0] [%{{.*}}, 64]
// CHECK: %[[K:.*]] = tensor.extract_slice %[[SUM]][0, 64] [%{{.*}}, 32]
// CHECK: %[[V:.*]] = tensor.extract_slice %[[SUM]][0, 96] [%{{.*}}, 32]
// CHECK: return %[[Q]], %[[K]], %[[V]]
func.func @qkv(%x: tensor<?x64xf32>, %q: tensor<64x64xf32>, %k: tensor<32x64xf32>, %v: tensor<32x64xf32>)
    -> (tensor<?x64xf32>, tensor<?x32xf32>, tensor<?x32xf32>) {
  %r:3 = "llm.qkv"(%x, %q, %k, %v) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>} : (tensor<?x64xf32>,
      tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>) -> (tensor<?x64xf32>, tensor<?x32xf32>, tensor<?x32xf32>)
  return %r#0, %r#1, %r#2 : tensor<?x64xf32>, tensor<?x32xf32>, tensor<?x32xf32>
}

// Gate and up: two contractions and the activation on their f32 results.
// CHECK-LABEL: func.func @gate_up
// CHECK: %[[GATE:.*]] = linalg.generic {{.*}}llm.linear
// CHECK: %[[UP:.*]] = linalg.generic {{.*}}llm.linear
// CHECK: %[[R:.*]] = linalg.generic {{.*}} ins(%[[GATE]], %[[UP]] : tensor<?x96xf32>, tensor<?x96xf32>)
// CHECK: math.exp
// CHECK: arith.truncf
// CHECK: return %[[R]]
func.func @gate_up(%x: tensor<?x64xbf16>, %gate: tensor<96x64xbf16>, %up: tensor<96x64xbf16>) -> tensor<?x96xbf16> {
  %r = "llm.gate_up"(%x, %gate, %up)
      : (tensor<?x64xbf16>, tensor<96x64xbf16>, tensor<96x64xbf16>) -> tensor<?x96xbf16>
  return %r : tensor<?x96xbf16>
}

// RUN: llm-opt %s | llm-opt | filecheck %s

// CHECK-LABEL: func.func @causal
// CHECK-SAME: %[[Q:.*]]: tensor<?x4x8xf32>, %[[K:.*]]: tensor<?x2x8xf32>, %[[V:.*]]: tensor<?x2x8xf32>
// CHECK: "llm.attention"(%[[Q]], %[[K]], %[[V]]) {causal = true, scale = {{.*}} : f64}
func.func @causal(%q: tensor<?x4x8xf32>, %k: tensor<?x2x8xf32>, %v: tensor<?x2x8xf32>) -> tensor<?x4x8xf32> {
  %r = "llm.attention"(%q, %k, %v) {causal = true, scale = 0.5 : f64} : (tensor<?x4x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x4x8xf32>
  return %r : tensor<?x4x8xf32>
}

// Mistral's sliding window is an optional attribute.
// CHECK-LABEL: func.func @window
// CHECK: "llm.attention"({{.*}}) {causal = true, scale = {{.*}} : f64, window = 16 : i64}
func.func @window(%q: tensor<?x4x8xbf16>, %k: tensor<?x2x8xbf16>) -> tensor<?x4x8xbf16> {
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64, window = 16 : i64} : (tensor<?x4x8xbf16>, tensor<?x2x8xbf16>, tensor<?x2x8xbf16>) -> tensor<?x4x8xbf16>
  return %r : tensor<?x4x8xbf16>
}

// An additive mask takes the place of causality.
// CHECK-LABEL: func.func @mask
// CHECK-SAME: %[[Q:.*]]: tensor<5x4x8xf32>, %[[K:.*]]: tensor<7x2x8xf32>, %[[MASK:.*]]: tensor<5x7xf32>
// CHECK: "llm.attention"(%[[Q]], %[[K]], %[[K]], %[[MASK]]) {causal = false, scale = {{.*}} : f64}
func.func @mask(%q: tensor<5x4x8xf32>, %k: tensor<7x2x8xf32>, %mask: tensor<5x7xf32>) -> tensor<5x4x8xf32> {
  %r = "llm.attention"(%q, %k, %k, %mask) {causal = false, scale = 0.5 : f64} : (tensor<5x4x8xf32>, tensor<7x2x8xf32>, tensor<7x2x8xf32>, tensor<5x7xf32>) -> tensor<5x4x8xf32>
  return %r : tensor<5x4x8xf32>
}

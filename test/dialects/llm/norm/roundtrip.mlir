// RUN: llm-opt %s | llm-opt | filecheck %s

// The residual stream is f32, weights and result have the compute type.
// CHECK-LABEL: func.func @rms_norm
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>, %[[W:.*]]: tensor<8xbf16>
// CHECK: "llm.rms_norm"(%[[X]], %[[W]]) {eps = {{.*}} : f64} : (tensor<?x8xf32>, tensor<8xbf16>) -> tensor<?x8xbf16>
func.func @rms_norm(%x: tensor<?x8xf32>, %w: tensor<8xbf16>) -> tensor<?x8xbf16> {
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<8xbf16>) -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// Any number of leading dimensions: Qwen3 normalizes each head.
// CHECK-LABEL: func.func @rms_norm_of_heads
// CHECK: "llm.rms_norm"({{.*}}) {eps = {{.*}} : f64} : (tensor<?x4x8xf32>, tensor<8xf32>) -> tensor<?x4x8xf32>
func.func @rms_norm_of_heads(%x: tensor<?x4x8xf32>, %w: tensor<8xf32>) -> tensor<?x4x8xf32> {
  %y = "llm.rms_norm"(%x, %w) {eps = 0.0 : f64} : (tensor<?x4x8xf32>, tensor<8xf32>) -> tensor<?x4x8xf32>
  return %y : tensor<?x4x8xf32>
}

// CHECK-LABEL: func.func @layer_norm
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>, %[[W:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>
// CHECK: "llm.layer_norm"(%[[X]], %[[W]], %[[B]]) {eps = {{.*}} : f64}
// CHECK: "llm.layer_norm"(%[[X]], %[[W]]) {eps = {{.*}} : f64}
func.func @layer_norm(%x: tensor<?x8xf32>, %w: tensor<8xf32>, %b: tensor<8xf32>) {
  %y = "llm.layer_norm"(%x, %w, %b) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  %z = "llm.layer_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return
}

// Both the sum and its norm are results: the sum is the next residual.
// CHECK-LABEL: func.func @add_rms_norm
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>, %[[R:.*]]: tensor<?x8xf32>, %[[W:.*]]: tensor<8xbf16>
// CHECK: "llm.add_rms_norm"(%[[X]], %[[R]], %[[W]]) {eps = {{.*}} : f64} : (tensor<?x8xf32>, tensor<?x8xf32>, tensor<8xbf16>) -> (tensor<?x8xf32>, tensor<?x8xbf16>)
func.func @add_rms_norm(%x: tensor<?x8xf32>, %r: tensor<?x8xf32>, %w: tensor<8xbf16>) {
  %sum, %normalized = "llm.add_rms_norm"(%x, %r, %w) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<?x8xf32>, tensor<8xbf16>) -> (tensor<?x8xf32>, tensor<?x8xbf16>)
  return
}

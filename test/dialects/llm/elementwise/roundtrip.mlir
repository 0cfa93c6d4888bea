// RUN: llm-opt %s | llm-opt | filecheck %s

// CHECK-LABEL: func.func @silu
// CHECK: "llm.silu"(%{{.*}}) : (tensor<?x8xf32>) -> tensor<?x8xbf16>
func.func @silu(%x: tensor<?x8xf32>) -> tensor<?x8xbf16> {
  %y = "llm.silu"(%x) : (tensor<?x8xf32>) -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// CHECK-LABEL: func.func @gelu
// CHECK: "llm.gelu"(%{{.*}}) {approximate = "none"} : (tensor<?x8xf32>) -> tensor<?x8xf32>
// CHECK: "llm.gelu"(%{{.*}}) {approximate = "tanh"} : (tensor<?x8xf32>) -> tensor<?x8xf32>
func.func @gelu(%x: tensor<?x8xf32>) {
  %y = "llm.gelu"(%x) {approximate = "none"} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %z = "llm.gelu"(%x) {approximate = "tanh"} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return
}

// CHECK-LABEL: func.func @swiglu
// CHECK-SAME: %[[GATE:.*]]: tensor<?x8xf32>, %[[UP:.*]]: tensor<?x8xf32>
// CHECK: "llm.swiglu"(%[[GATE]], %[[UP]]) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
func.func @swiglu(%gate: tensor<?x8xf32>, %up: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "llm.swiglu"(%gate, %up) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// Operands of different float types: a bf16 product joins the f32 residual stream.
// CHECK-LABEL: func.func @add
// CHECK: "llm.add"(%{{.*}}, %{{.*}}) : (tensor<?x8xf32>, tensor<?x8xbf16>) -> tensor<?x8xf32>
func.func @add(%x: tensor<?x8xf32>, %y: tensor<?x8xbf16>) -> tensor<?x8xf32> {
  %s = "llm.add"(%x, %y) : (tensor<?x8xf32>, tensor<?x8xbf16>) -> tensor<?x8xf32>
  return %s : tensor<?x8xf32>
}

// Rank 0 is a shape too.
// CHECK-LABEL: func.func @mul
// CHECK: "llm.mul"(%{{.*}}, %{{.*}}) : (tensor<f32>, tensor<f32>) -> tensor<f32>
func.func @mul(%x: tensor<f32>) -> tensor<f32> {
  %s = "llm.mul"(%x, %x) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  return %s : tensor<f32>
}

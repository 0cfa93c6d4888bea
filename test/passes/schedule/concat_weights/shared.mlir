// RUN: llm-opt %s --passes=llm-concat-weights | filecheck %s

// Layers of two kinds (a model that alternates windows) slice the same stacked weights: both get the merged one.
// CHECK-LABEL: func.func private @even
// CHECK-SAME: (%[[W:[a-z0-9]*]]: tensor<4x96x64xf32>, %[[I:[a-z0-9]*]]: index)
// CHECK: tensor.extract_slice %[[W]][%[[I]], 0, 0] [1, 96, 64]
func.func private @even(%k: tensor<4x32x64xf32>, %v: tensor<4x64x64xf32>, %i: index) -> tensor<96x64xf32> {
  %ki = tensor.extract_slice %k[%i, 0, 0] [1, 32, 64] [1, 1, 1] : tensor<4x32x64xf32> to tensor<32x64xf32>
  %vi = tensor.extract_slice %v[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<4x64x64xf32> to tensor<64x64xf32>
  %w = tensor.concat dim(0) %ki, %vi : (tensor<32x64xf32>, tensor<64x64xf32>) -> tensor<96x64xf32>
  return %w : tensor<96x64xf32>
}

// CHECK-LABEL: func.func private @odd
// CHECK-SAME: (%[[W:[a-z0-9]*]]: tensor<4x96x64xf32>, %[[I:[a-z0-9]*]]: index)
// CHECK: tensor.extract_slice %[[W]][%[[I]], 0, 0] [1, 96, 64]
func.func private @odd(%k: tensor<4x32x64xf32>, %v: tensor<4x64x64xf32>, %i: index) -> tensor<96x64xf32> {
  %ki = tensor.extract_slice %k[%i, 0, 0] [1, 32, 64] [1, 1, 1] : tensor<4x32x64xf32> to tensor<32x64xf32>
  %vi = tensor.extract_slice %v[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<4x64x64xf32> to tensor<64x64xf32>
  %w = tensor.concat dim(0) %ki, %vi : (tensor<32x64xf32>, tensor<64x64xf32>) -> tensor<96x64xf32>
  return %w : tensor<96x64xf32>
}

// CHECK-LABEL: func.func @model
// CHECK-SAME: (%[[KV:[a-z0-9]*]]: tensor<4x96x64xf32>
// CHECK-SAME: llm.sources = ["k.{layer}", "v.{layer}"]
// CHECK: call @even(%[[KV]], %{{.*}}) : (tensor<4x96x64xf32>, index)
// CHECK: call @odd(%[[KV]], %{{.*}}) : (tensor<4x96x64xf32>, index)
func.func @model(%k: tensor<4x32x64xf32> {llm.role = "weight", llm.name = "k.{layer}"},
    %v: tensor<4x64x64xf32> {llm.role = "weight", llm.name = "v.{layer}"}, %i: index)
    -> (tensor<96x64xf32>, tensor<96x64xf32>) {
  %a = func.call @even(%k, %v, %i) : (tensor<4x32x64xf32>, tensor<4x64x64xf32>, index) -> tensor<96x64xf32>
  %b = func.call @odd(%k, %v, %i) : (tensor<4x32x64xf32>, tensor<4x64x64xf32>, index) -> tensor<96x64xf32>
  return %a, %b : tensor<96x64xf32>, tensor<96x64xf32>
}

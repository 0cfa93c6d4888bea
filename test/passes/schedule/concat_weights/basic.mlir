// RUN: llm-opt %s --passes=llm-concat-weights | filecheck %s

// Three weights that are only used concatenated become one argument of the layer and of the model, which says what the
// runtime concatenates.
// CHECK-LABEL: func.func private @layer
// CHECK-SAME: (%[[W:[a-z0-9]*]]: tensor<4x192x64xf32>, %[[I:[a-z0-9]*]]: index)
// CHECK: %[[SLICE:.*]] = tensor.extract_slice %[[W]][%[[I]], 0, 0] [1, 192, 64]
// CHECK: return %[[SLICE]]
func.func private @layer(%q: tensor<4x128x64xf32>, %k: tensor<4x32x64xf32>, %v: tensor<4x32x64xf32>, %i: index)
    -> tensor<192x64xf32> {
  %qi = tensor.extract_slice %q[%i, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<4x128x64xf32> to tensor<128x64xf32>
  %ki = tensor.extract_slice %k[%i, 0, 0] [1, 32, 64] [1, 1, 1] : tensor<4x32x64xf32> to tensor<32x64xf32>
  %vi = tensor.extract_slice %v[%i, 0, 0] [1, 32, 64] [1, 1, 1] : tensor<4x32x64xf32> to tensor<32x64xf32>
  %w = tensor.concat dim(0) %qi, %ki, %vi : (tensor<128x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>)
      -> tensor<192x64xf32>
  return %w : tensor<192x64xf32>
}

// CHECK-LABEL: func.func @model
// CHECK-SAME: (%[[QKV:[a-z0-9]*]]: tensor<4x192x64xf32>
// CHECK-SAME: llm.sources = ["q.{layer}", "k.{layer}", "v.{layer}"]
// CHECK: call @layer(%[[QKV]], %{{.*}}) : (tensor<4x192x64xf32>, index)
func.func @model(%q: tensor<4x128x64xf32> {llm.role = "weight", llm.name = "q.{layer}"},
    %k: tensor<4x32x64xf32> {llm.role = "weight", llm.name = "k.{layer}"},
    %v: tensor<4x32x64xf32> {llm.role = "weight", llm.name = "v.{layer}"}, %i: index) -> tensor<192x64xf32> {
  %w = func.call @layer(%q, %k, %v, %i) : (tensor<4x128x64xf32>, tensor<4x32x64xf32>, tensor<4x32x64xf32>, index)
      -> tensor<192x64xf32>
  return %w : tensor<192x64xf32>
}

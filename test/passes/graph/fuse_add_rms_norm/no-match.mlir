// RUN: llm-opt %s --passes=llm-fuse-add-rms-norm | filecheck %s

// CHECK-NOT: llm.add_rms_norm

// The norm reads something else than a sum.
func.func @no_sum(%x: tensor<4x64xf32>, %w: tensor<64xf32>) -> tensor<4x64xf32> {
  %s = "llm.silu"(%x) : (tensor<4x64xf32>) -> tensor<4x64xf32>
  %n = "llm.rms_norm"(%s, %w) {eps = 1.0e-5} : (tensor<4x64xf32>, tensor<64xf32>) -> tensor<4x64xf32>
  return %n : tensor<4x64xf32>
}

// The addition widens: the fused op adds in one type.
func.func @mixed_types(%x: tensor<4x64xbf16>, %h: tensor<4x64xf32>, %w: tensor<64xf32>) -> tensor<4x64xf32> {
  %s = "llm.add"(%x, %h) : (tensor<4x64xbf16>, tensor<4x64xf32>) -> tensor<4x64xf32>
  %n = "llm.rms_norm"(%s, %w) {eps = 1.0e-5} : (tensor<4x64xf32>, tensor<64xf32>) -> tensor<4x64xf32>
  return %n : tensor<4x64xf32>
}

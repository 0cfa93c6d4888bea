// RUN: llm-opt %s --passes=llm-concat-weights --verify-diagnostics

// Packing is done once per weight: one that is fused in one place and alone in another would be stored twice.
func.func @shared(%q: tensor<128x64xf32> {llm.role = "weight", llm.name = "q"},
    %k: tensor<32x64xf32> {llm.role = "weight", llm.name = "k"}) -> (tensor<160x64xf32>, tensor<128x64xf32>) {
  // expected-error @+1 {{expects weights that are always concatenated (run llm-fuse-qkv on every function or on none), got one that is also used alone}}
  %w = tensor.concat dim(0) %q, %k : (tensor<128x64xf32>, tensor<32x64xf32>) -> tensor<160x64xf32>
  return %w, %q : tensor<160x64xf32>, tensor<128x64xf32>
}

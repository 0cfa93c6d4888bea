// RUN: llm-opt %s --passes=llm-pack-caches | filecheck %s

// Attention over plain keys has no cache to pack.
// CHECK-LABEL: func.func @plain
// CHECK: llm.attention
// CHECK-SAME: tensor<?x3x64xf32>
func.func @plain(%q: tensor<?x9x64xf32>, %k: tensor<?x3x64xf32>, %v: tensor<?x3x64xf32>) -> tensor<?x9x64xf32> {
  %o = "llm.attention"(%q, %k, %v) {scale = 0.125 : f64, causal = true}
      : (tensor<?x9x64xf32>, tensor<?x3x64xf32>, tensor<?x3x64xf32>) -> tensor<?x9x64xf32>
  return %o : tensor<?x9x64xf32>
}

// RUN: llm-opt %s --passes=convert-llm-to-linalg,llm-pack-weights,llm-tile-linears | filecheck %s

// A tile multiplies with the codes of a panel, which are cut into groups; nothing is dequantized in front of it.
// CHECK-LABEL: func.func @nibbles
// CHECK: scf.forall
// CHECK: tensor.expand_shape {{.*}} : tensor<?x64xf32> into tensor<?x2x4x2x4xf32>
// CHECK: tensor.expand_shape {{.*}} : tensor<8x48x4xi8> into tensor<2x4x48x4xi8>
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction", "reduction"]
// CHECK-SAME: attrs = {llm.coded = {bits = 4 : i64, group = 32 : i64, has_mins = false}, llm.contraction}
// CHECK: linalg.index 4
// CHECK: arith.shrui
func.func @nibbles(%x: tensor<?x64xf32>, %c: tensor<70x32xi8> {llm.role = "weight", llm.name = "c"},
    %s: tensor<70x2xf32> {llm.role = "weight", llm.name = "s"}) -> tensor<?x70xf32> {
  %w = "llm.dequantize"(%c, %s) {bits = 4 : i64, group = 32 : i64} : (tensor<70x32xi8>, tensor<70x2xf32>) -> tensor<70x64xf32>
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<70x64xf32>) -> tensor<?x70xf32>
  return %y : tensor<?x70xf32>
}

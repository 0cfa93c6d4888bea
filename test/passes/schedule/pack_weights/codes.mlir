// RUN: llm-opt %s --passes=convert-llm-to-linalg,llm-pack-weights | filecheck %s

// Codes are packed in words of four bytes, scales in columns; llm.dequantize reads both where they are unpacked.
// CHECK-LABEL: func.func @linear
// CHECK-SAME: tensor<2x16x48x4xi8> {llm.layout = "panel<48x4>"
// CHECK-SAME: tensor<2x2x48xf32> {llm.layout = "panel<48>"
// CHECK-DAG: %[[C:.*]] = linalg.unpack %{{.*}} inner_dims_pos = [0, 1] inner_tiles = [48, 4]
// CHECK-DAG: %[[S:.*]] = linalg.unpack %{{.*}} inner_dims_pos = [0] inner_tiles = [48]
// CHECK: "llm.dequantize"(%[[C]], %[[S]])
func.func @linear(%x: tensor<?x64xf32>, %c: tensor<70x64xi8> {llm.role = "weight", llm.name = "c"},
    %s: tensor<70x2xf32> {llm.role = "weight", llm.name = "s"}) -> tensor<?x70xf32> {
  %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<70x64xi8>, tensor<70x2xf32>) -> tensor<70x64xf32>
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<70x64xf32>) -> tensor<?x70xf32>
  return %y : tensor<?x70xf32>
}

// Groups of 6 part words: such codes stay plain.
// CHECK-LABEL: func.func @parted_words
// CHECK-SAME: tensor<70x12xi8> {llm.name = "d"
func.func @parted_words(%x: tensor<?x12xf32>, %c: tensor<70x12xi8> {llm.role = "weight", llm.name = "d"},
    %s: tensor<70x2xf32> {llm.role = "weight", llm.name = "t"}) -> tensor<?x70xf32> {
  %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 6 : i64} : (tensor<70x12xi8>, tensor<70x2xf32>) -> tensor<70x12xf32>
  %y = "llm.linear"(%x, %w) : (tensor<?x12xf32>, tensor<70x12xf32>) -> tensor<?x70xf32>
  return %y : tensor<?x70xf32>
}

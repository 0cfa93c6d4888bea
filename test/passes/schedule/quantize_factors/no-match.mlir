// RUN: llm-opt %s --passes=convert-llm-to-linalg,llm-pack-weights,llm-quantize-factors --split-input-file | filecheck %s
// RUN: llm-opt %s --passes=convert-llm-to-linalg,llm-pack-weights,llm-quantize-factors{scheme=off} --split-input-file | filecheck %s --check-prefix=OFF

// Haswell multiplies no vectors of bytes.
// CHECK-LABEL: func.func @no_instruction
// CHECK-NOT: arith.fptosi
// OFF-LABEL: func.func @no_instruction
module attributes {llm.target = "haswell"} {
  func.func @no_instruction(%x: tensor<?x64xf32>, %c: tensor<48x64xi8> {llm.role = "weight", llm.name = "c"},
      %s: tensor<48x2xf32> {llm.role = "weight", llm.name = "s"}) -> tensor<?x48xf32> {
    %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<48x64xi8>, tensor<48x2xf32>) -> tensor<48x64xf32>
    %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<48x64xf32>) -> tensor<?x48xf32>
    return %y : tensor<?x48xf32>
  }
}

// -----

// Weights whose groups are too large, of a code book, and that are not packed.
// CHECK-LABEL: func.func @other_weights
// CHECK-NOT: arith.fptosi
// OFF-LABEL: func.func @other_weights
module attributes {llm.target = "znver4"} {
  func.func @other_weights(%x: tensor<?x64xf32>, %c: tensor<48x64xi8> {llm.role = "weight", llm.name = "c"},
      %s: tensor<48x1xf32> {llm.role = "weight", llm.name = "s"}, %b: tensor<48x32xi8> {llm.role = "weight", llm.name = "b"},
      %t: tensor<48x2xf32> {llm.role = "weight", llm.name = "t"}, %p: tensor<48x64xi8>)
      -> (tensor<?x48xf32>, tensor<?x48xf32>, tensor<?x48xf32>) {
    %u = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 64 : i64} : (tensor<48x64xi8>, tensor<48x1xf32>) -> tensor<48x64xf32>
    %v = "llm.dequantize"(%b, %t) {bits = 4 : i64, group = 32 : i64, codebook = "nf4"} : (tensor<48x32xi8>, tensor<48x2xf32>) -> tensor<48x64xf32>
    %w = "llm.dequantize"(%p, %t) {bits = 8 : i64, group = 32 : i64} : (tensor<48x64xi8>, tensor<48x2xf32>) -> tensor<48x64xf32>
    %0 = "llm.linear"(%x, %u) : (tensor<?x64xf32>, tensor<48x64xf32>) -> tensor<?x48xf32>
    %1 = "llm.linear"(%x, %v) : (tensor<?x64xf32>, tensor<48x64xf32>) -> tensor<?x48xf32>
    %2 = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<48x64xf32>) -> tensor<?x48xf32>
    return %0, %1, %2 : tensor<?x48xf32>, tensor<?x48xf32>, tensor<?x48xf32>
  }
}

// -----

// OFF-LABEL: func.func @fitting
// OFF-NOT: arith.fptosi
// CHECK-LABEL: func.func @fitting
module attributes {llm.target = "znver4"} {
  func.func @fitting(%x: tensor<?x64xf32>, %c: tensor<48x64xi8> {llm.role = "weight", llm.name = "c"},
      %s: tensor<48x2xf32> {llm.role = "weight", llm.name = "s"}) -> tensor<?x48xf32> {
    %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<48x64xi8>, tensor<48x2xf32>) -> tensor<48x64xf32>
    %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<48x64xf32>) -> tensor<?x48xf32>
    return %y : tensor<?x48xf32>
  }
}

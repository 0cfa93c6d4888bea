// RUN: llm-opt %s --passes=convert-llm-to-linalg,llm-pack-weights,llm-quantize-factors | filecheck %s

// Both linears read one x in codes: for each group of 32 the largest, a scale, and codes of 8 bits.
// CHECK-LABEL: func.func @two_linears
// CHECK: tensor.expand_shape {{.*}} : tensor<?x64xbf16> into tensor<?x2x32xbf16>
// CHECK: %[[MOST:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]
// CHECK: arith.maximumf
// CHECK: linalg.generic {{.*}} ins(%[[MOST]] : tensor<?x2xf32>)
// CHECK: math.roundeven
// CHECK: arith.fptosi {{.*}} : f32 to i8
// CHECK: %[[X:.*]] = "llm.dequantize"(%{{.*}}) {bits = 8 : i64, group = 32 : i64} : (tensor<?x64xi8>, tensor<?x2xf32>) -> tensor<?x64xf32>
// CHECK: linalg.generic {{.*}} ins(%[[X]], %{{.*}} attrs ={{ +}}{llm.linear}
// CHECK-NOT: math.roundeven
// CHECK: linalg.generic {{.*}} ins(%[[X]], %{{.*}} attrs ={{ +}}{llm.linear}
module attributes {llm.target = "znver4"} {
  func.func @two_linears(%x: tensor<?x64xbf16>, %c: tensor<48x64xi8> {llm.role = "weight", llm.name = "c"},
      %s: tensor<48x2xf32> {llm.role = "weight", llm.name = "s"}) -> (tensor<?x48xf32>, tensor<?x48xf32>) {
    %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<48x64xi8>, tensor<48x2xf32>) -> tensor<48x64xbf16>
    %y = "llm.linear"(%x, %w) : (tensor<?x64xbf16>, tensor<48x64xbf16>) -> tensor<?x48xf32>
    %z = "llm.linear"(%x, %w) : (tensor<?x64xbf16>, tensor<48x64xbf16>) -> tensor<?x48xf32>
    return %y, %z : tensor<?x48xf32>, tensor<?x48xf32>
  }
}

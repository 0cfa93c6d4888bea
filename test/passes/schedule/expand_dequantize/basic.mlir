// RUN: llm-opt %s --passes=llm-expand-dequantize | filecheck %s

// A weight that no linear reads is computed element by element: byte and half of a byte follow from the column.
// CHECK-LABEL: func.func @nibbles
// CHECK-SAME: (%[[CODES:[a-z0-9]*]]: tensor<6x32xi8>, %[[SCALES:[a-z0-9]*]]: tensor<6x2xbf16>)
// CHECK-NOT: llm.dequantize
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]
// CHECK-DAG: tensor.extract %[[CODES]]
// CHECK-DAG: tensor.extract %[[SCALES]]
// CHECK: arith.shrui
// CHECK: arith.mulf
// CHECK: arith.truncf {{.*}} : f32 to bf16
func.func @nibbles(%codes: tensor<6x32xi8>, %scales: tensor<6x2xbf16>) -> tensor<6x64xbf16> {
  %w = "llm.dequantize"(%codes, %scales) {bits = 4 : i64, group = 32 : i64} : (tensor<6x32xi8>, tensor<6x2xbf16>) -> tensor<6x64xbf16>
  return %w : tensor<6x64xbf16>
}

// What nobody uses goes.
// CHECK-LABEL: func.func @unused
// CHECK-NEXT: return
func.func @unused(%codes: tensor<6x64xi8>, %scales: tensor<6x2xf32>) {
  %w = "llm.dequantize"(%codes, %scales) {bits = 8 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf32>) -> tensor<6x64xf32>
  return
}

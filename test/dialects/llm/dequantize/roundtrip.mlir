// RUN: llm-opt %s | llm-opt | filecheck %s

// CHECK-LABEL: func.func @bytes
// CHECK: "llm.dequantize"(%{{.*}}) {bits = 8 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf16>) -> tensor<6x64xbf16>
func.func @bytes(%codes: tensor<6x64xi8>, %scales: tensor<6x2xf16>) -> tensor<6x64xbf16> {
  %w = "llm.dequantize"(%codes, %scales) {bits = 8 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf16>) -> tensor<6x64xbf16>
  return %w : tensor<6x64xbf16>
}

// CHECK-LABEL: func.func @nibbles_with_minimums
// CHECK: "llm.dequantize"(%{{.*}}) {bits = 4 : i64, group = 16 : i64} : (tensor<6x32xi8>, tensor<6x4xbf16>, tensor<6x4xbf16>) -> tensor<6x64xf32>
func.func @nibbles_with_minimums(%codes: tensor<6x32xi8>, %scales: tensor<6x4xbf16>, %mins: tensor<6x4xbf16>) -> tensor<6x64xf32> {
  %w = "llm.dequantize"(%codes, %scales, %mins) {bits = 4 : i64, group = 16 : i64} : (tensor<6x32xi8>, tensor<6x4xbf16>, tensor<6x4xbf16>) -> tensor<6x64xf32>
  return %w : tensor<6x64xf32>
}

// CHECK-LABEL: func.func @of_a_book
// CHECK: "llm.dequantize"(%{{.*}}) {bits = 4 : i64, codebook = "nf4", group = 64 : i64}
func.func @of_a_book(%codes: tensor<?x32xi8>, %scales: tensor<?x1xf32>) -> tensor<?x64xf32> {
  %w = "llm.dequantize"(%codes, %scales) {bits = 4 : i64, group = 64 : i64, codebook = "nf4"} : (tensor<?x32xi8>, tensor<?x1xf32>) -> tensor<?x64xf32>
  return %w : tensor<?x64xf32>
}

// A row of any length may be a group.
// CHECK-LABEL: func.func @by_channel
// CHECK: "llm.dequantize"(%{{.*}}) {bits = 5 : i64, group = 7 : i64}
func.func @by_channel(%codes: tensor<6x7xi8>, %scales: tensor<6x1xf32>) -> tensor<6x7xf32> {
  %w = "llm.dequantize"(%codes, %scales) {bits = 5 : i64, group = 7 : i64} : (tensor<6x7xi8>, tensor<6x1xf32>) -> tensor<6x7xf32>
  return %w : tensor<6x7xf32>
}

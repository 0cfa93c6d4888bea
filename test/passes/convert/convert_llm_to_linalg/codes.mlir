// RUN: llm-opt %s --passes=convert-llm-to-linalg | filecheck %s

// A linear is a contraction with the weight that llm.dequantize makes, which stays: where codes are read is scheduled.
// CHECK-LABEL: func.func @linear
// CHECK: %[[W:.*]] = "llm.dequantize"
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[W]] : {{.*}} attrs ={{ +}}{llm.linear}
func.func @linear(%x: tensor<?x64xf32>, %c: tensor<6x64xi8>, %s: tensor<6x2xf32>) -> tensor<?x6xf32> {
  %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf32>) -> tensor<6x64xf32>
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<6x64xf32>) -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// An embedding gathers codes, and of these the rows become numbers.
// CHECK-LABEL: func.func @embedding
// CHECK-SAME: (%{{.*}}: tensor<?xi32>, %[[C:[a-z0-9]*]]: tensor<6x64xi8>
// CHECK: linalg.generic
// CHECK: tensor.extract %[[C]]
// CHECK: arith.sitofp
func.func @embedding(%ids: tensor<?xi32>, %c: tensor<6x64xi8>, %s: tensor<6x2xf32>) -> tensor<?x64xf32> {
  %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf32>) -> tensor<6x64xf32>
  %y = "llm.embedding"(%ids, %w) : (tensor<?xi32>, tensor<6x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

!c = tensor<6x64xi8>
!s = tensor<6x2xf32>
!m = tensor<6x4xf32>
!w = tensor<6x64xf32>
!x = tensor<?x64xf32>
!y = tensor<?x6xf32>

// Of projections that are fused, codes and scales are put together.
// CHECK-LABEL: func.func @qkv
// CHECK-DAG: %[[C:.*]] = tensor.concat dim(0) {{.*}} -> tensor<18x64xi8>
// CHECK-DAG: %[[S:.*]] = tensor.concat dim(0) {{.*}} -> tensor<18x2xf32>
// CHECK: %[[W:.*]] = "llm.dequantize"(%[[C]], %[[S]])
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[W]] :
func.func @qkv(%x: !x, %a: !c, %b: !c, %c: !c, %d: !s, %e: !s, %f: !s) -> (!y, !y, !y) {
  %wq = "llm.dequantize"(%a, %d) {bits = 8 : i64, group = 32 : i64} : (!c, !s) -> !w
  %wk = "llm.dequantize"(%b, %e) {bits = 8 : i64, group = 32 : i64} : (!c, !s) -> !w
  %wv = "llm.dequantize"(%c, %f) {bits = 8 : i64, group = 32 : i64} : (!c, !s) -> !w
  %q, %k, %v = "llm.qkv"(%x, %wq, %wk, %wv) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>} : (!x, !w, !w, !w) -> (!y, !y, !y)
  return %q, %k, %v : !y, !y, !y
}

// Codes of two kinds cannot be: there are three contractions.
// CHECK-LABEL: func.func @mixed
// CHECK-NOT: tensor.concat
// CHECK-COUNT-3: linalg.generic
func.func @mixed(%x: !x, %a: !c, %b: !c, %c: !c, %d: !s, %e: !m, %f: !s) -> (!y, !y, !y) {
  %wq = "llm.dequantize"(%a, %d) {bits = 8 : i64, group = 32 : i64} : (!c, !s) -> !w
  %wk = "llm.dequantize"(%b, %e) {bits = 8 : i64, group = 16 : i64} : (!c, !m) -> !w
  %wv = "llm.dequantize"(%c, %f) {bits = 8 : i64, group = 32 : i64} : (!c, !s) -> !w
  %q, %k, %v = "llm.qkv"(%x, %wq, %wk, %wv) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>} : (!x, !w, !w, !w) -> (!y, !y, !y)
  return %q, %k, %v : !y, !y, !y
}

// RUN: llm-opt %s --passes=convert-llm-to-linalg,canonicalize,cse | filecheck %s

// CHECK-DAG: #[[X:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[W:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[R:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[ALL:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-DAG: #[[COLUMN:.*]] = affine_map<(d0, d1) -> (d1)>

// A linear is a fill and one tagged contraction over (tokens, rows of the weight, reduction); operands are extended in
// the body and the sum is f32.
// CHECK-LABEL: func.func @linear
// CHECK-SAME: (%[[A:[a-z0-9]*]]: tensor<?x64xbf16>, %[[B:[a-z0-9]*]]: tensor<32x64xbf16>)
// CHECK: %[[ZERO:.*]] = linalg.fill {{.*}} -> tensor<?x32xf32>
// CHECK: %[[C:.*]] = linalg.generic {indexing_maps = [#[[X]], #[[W]], #[[R]]], iterator_types = ["parallel", "parallel", "reduction"]}
// CHECK-SAME: ins(%[[A]], %[[B]] : tensor<?x64xbf16>, tensor<32x64xbf16>) outs(%[[ZERO]] : tensor<?x32xf32>)
// CHECK-SAME: llm.linear
// CHECK: arith.extf
// CHECK: arith.extf
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: return %[[C]]
func.func @linear(%x: tensor<?x64xbf16>, %w: tensor<32x64xbf16>) -> tensor<?x32xf32> {
  %r = "llm.linear"(%x, %w) : (tensor<?x64xbf16>, tensor<32x64xbf16>) -> tensor<?x32xf32>
  return %r : tensor<?x32xf32>
}

// A norm is a reduction of each row and an elementwise generic that computes the reciprocal root where it is used.
// CHECK-LABEL: func.func @rms_norm
// CHECK-SAME: (%[[A:[a-z0-9]*]]: tensor<?x64xf32>, %[[B:[a-z0-9]*]]: tensor<64xf32>)
// CHECK: %[[SQUARES:.*]] = linalg.generic {indexing_maps = [#[[ALL]], #[[ROW]]], iterator_types = ["parallel", "reduction"]}
// CHECK-SAME: ins(%[[A]] : tensor<?x64xf32>)
// CHECK: %[[N:.*]] = linalg.generic {indexing_maps = [#[[ALL]], #[[ROW]], #[[COLUMN]], #[[ALL]]], iterator_types = ["parallel", "parallel"]}
// CHECK-SAME: ins(%[[A]], %[[SQUARES]], %[[B]]
// CHECK: math.rsqrt
// CHECK: return %[[N]]
func.func @rms_norm(%x: tensor<?x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  %r = "llm.rms_norm"(%x, %w) {eps = 1.0e-5} : (tensor<?x64xf32>, tensor<64xf32>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// RUN: llm-opt %s --passes=llm-box-scalars | filecheck %s

// A caller passes an array of rank 0.
// CHECK-LABEL: func.func @scaled(
// CHECK-SAME: tensor<4xf32>, %[[S:.*]]: tensor<f32>)
func.func @scaled(%x: tensor<4xf32>, %s: f32) -> f32 {
  // CHECK: %[[V:.*]] = tensor.extract %[[S]][]
  %c0 = arith.constant 0 : index
  // CHECK: %[[X:.*]] = tensor.extract
  %v = tensor.extract %x[%c0] : tensor<4xf32>
  // CHECK: arith.mulf %[[X]], %[[V]]
  %y = arith.mulf %v, %s : f32
  return %y : f32
}

// An argument that is returned as it came.
// CHECK-LABEL: func.func @same(
// CHECK-SAME: %[[K:.*]]: tensor<i64>) -> i64
func.func @same(%k: i64) -> i64 {
  // CHECK: %[[V:.*]] = tensor.extract %[[K]][]
  // CHECK: return %[[V]] : i64
  return %k : i64
}

// RUN: llm-opt %s --passes=llm-launch-rows | filecheck %s

// Sums of columns: a thread for each column, which goes over the rows in order.
// CHECK-LABEL: func.func @columns
// CHECK-SAME: (%[[X:.*]]: memref<4x300xf32>, %[[Y:.*]]: memref<300xf32>)
func.func @columns(%x: memref<4x300xf32>, %y: memref<300xf32>) {
  // CHECK: gpu.launch blocks({{.*}}) in (%{{.*}} = %c2
  // CHECK: scf.for %[[COLUMN:.*]] =
  // CHECK: scf.for %[[ROW:.*]] =
  // CHECK: memref.load %[[X]][%[[ROW]], %[[COLUMN]]]
  // CHECK: memref.load %[[Y]][%[[COLUMN]]]
  // CHECK: arith.addf
  // CHECK: memref.store %{{.*}}, %[[Y]][%[[COLUMN]]]
  linalg.generic {indexing_maps = [affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (b)>],
                  iterator_types = ["reduction", "parallel"]} ins(%x : memref<4x300xf32>) outs(%y : memref<300xf32>) {
    ^bb0(%v: f32, %s: f32):
      %r = arith.addf %v, %s : f32
      linalg.yield %r : f32
  }
  return
}

// A difference depends on the order of the elements.
// CHECK-LABEL: func.func @difference
func.func @difference(%x: memref<4xf32>, %y: memref<f32>) {
  // CHECK: gpu.launch
  // CHECK: scf.for
  // CHECK: arith.subf
  linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> ()>], iterator_types = ["reduction"]}
      ins(%x : memref<4xf32>) outs(%y : memref<f32>) {
    ^bb0(%v: f32, %s: f32):
      %r = arith.subf %v, %s : f32
      linalg.yield %r : f32
  }
  return
}

// No grid is empty: work on nothing is none.
// CHECK-LABEL: func.func @nothing
// CHECK-NEXT: return
func.func @nothing(%x: memref<0x8xf32>, %y: memref<0x8xf32>) {
  linalg.copy ins(%x : memref<0x8xf32>) outs(%y : memref<0x8xf32>)
  return
}

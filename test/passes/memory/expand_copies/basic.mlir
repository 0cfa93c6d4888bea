// RUN: llm-opt %s --passes=llm-expand-copies | filecheck %s

// An append to a cache writes rows with gaps between them.
// CHECK-LABEL: func.func @append
// CHECK-SAME: %[[NEW:[a-z0-9]*]]: memref<?x2x16xf32>
// CHECK: linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "parallel", "parallel"]
// CHECK-SAME: ins(%[[NEW]] : memref<?x2x16xf32>)
// CHECK: linalg.yield
// CHECK-NOT: memref.copy
func.func @append(%new: memref<?x2x16xf32>, %cache: memref<?x2x16xf32, strided<[64, 32, 1]>>) {
  memref.copy %new, %cache : memref<?x2x16xf32> to memref<?x2x16xf32, strided<[64, 32, 1]>>
  return
}

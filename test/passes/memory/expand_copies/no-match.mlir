// RUN: llm-opt %s --passes=llm-expand-copies | filecheck %s

// One stretch of memory becomes a memcpy: of any size with the identity layout, or dense with static sizes.
// CHECK-LABEL: func.func @dense
// CHECK: memref.copy
// CHECK: memref.copy
// CHECK-NOT: linalg.generic
func.func @dense(%x: memref<?x64xf32>, %y: memref<?x64xf32>, %row: memref<1x64xf32, strided<[128, 1], offset: ?>>,
                 %to: memref<1x64xf32>) {
  memref.copy %x, %y : memref<?x64xf32> to memref<?x64xf32>
  memref.copy %row, %to : memref<1x64xf32, strided<[128, 1], offset: ?>> to memref<1x64xf32>
  return
}

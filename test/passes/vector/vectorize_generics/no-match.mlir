// RUN: llm-opt %s --passes=llm-vectorize-generics | filecheck %s

// A copy of one stretch of memory becomes a memcpy later.
// CHECK-LABEL: func.func @dense_copy
// CHECK-NEXT: memref.copy
// CHECK-NEXT: return
func.func @dense_copy(%x: memref<?x64xf32>, %y: memref<?x64xf32>) {
  memref.copy %x, %y : memref<?x64xf32> to memref<?x64xf32>
  return
}

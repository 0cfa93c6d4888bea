// RUN: llm-opt %s --passes=llm-plan-arena | filecheck %s

// No allocation, no block.
// CHECK-LABEL: func.func @nothing(%{{[a-z0-9]*}}: memref<4xf32>) {
// CHECK-NEXT: return
func.func @nothing(%x: memref<4xf32>) {
  return
}

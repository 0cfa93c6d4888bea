// RUN: llm-opt %s --passes=llm-add-outputs | filecheck %s

// Only entry points have callers outside.
// CHECK-LABEL: func.func private @helper(%{{[a-z0-9]*}}: index) -> memref<?xf32>
// CHECK: %[[A:.*]] = memref.alloc
// CHECK: return %[[A]]
func.func private @helper(%size: index) -> memref<?xf32> {
  %a = memref.alloc(%size) : memref<?xf32>
  return %a : memref<?xf32>
}

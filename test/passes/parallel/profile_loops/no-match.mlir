// RUN: llm-opt %s --passes=llm-name-ops,llm-lower-forall,llm-profile-loops | filecheck %s

// Without parallel loops there is no team, and nothing to note.
// CHECK-NOT: llm_profile_mark
// CHECK-LABEL: func.func @sequential(%{{[a-z0-9]*}}: memref<4xf32> {llm.name = "x", llm.role = "output"}) {
func.func @sequential(%x: memref<4xf32> {llm.role = "output", llm.name = "x"}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  memref.store %zero, %x[%c0] : memref<4xf32>
  return
}

// RUN: llm-opt %s --passes=llm-box-scalars | filecheck %s

// Calls inside the module pass scalars as they are.
// CHECK-LABEL: func.func private @helper(%{{.*}}: f32)
func.func private @helper(%s: f32) -> f32 {
  return %s : f32
}

// RUN: llm-opt %s --passes=llm-box-scalars | filecheck %s

// Calls inside the module pass scalars as they are.
// CHECK-LABEL: func.func private @helper(%{{.*}}: f32)
func.func private @helper(%s: f32) -> f32 {
  return %s : f32
}

// CHECK-LABEL: func.func @called(%{{.*}}: index)
func.func @called(%n: index) -> index {
  return %n : index
}

func.func @caller(%n: tensor<index>) -> index {
  %v = tensor.extract %n[] : tensor<index>
  %r = call @called(%v) : (index) -> index
  return %r : index
}

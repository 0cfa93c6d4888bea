// RUN: llm-opt %s --passes=llm-expand-bf16 --split-input-file | filecheck %s

// Zen 4 rounds by one instruction.
// CHECK-LABEL: func.func @has_instruction
// CHECK: arith.truncf
module attributes {llm.target = "znver4"} {
func.func @has_instruction(%x: f32) -> bf16 {
  %y = arith.truncf %x : f32 to bf16
  return %y : bf16
}
}

// -----

// Other types are no concern.
// CHECK-LABEL: func.func @f16
// CHECK: arith.truncf
module attributes {llm.target = "haswell"} {
func.func @f16(%x: f32) -> f16 {
  %y = arith.truncf %x : f32 to f16
  return %y : f16
}
}

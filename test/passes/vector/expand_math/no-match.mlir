// RUN: llm-opt %s --passes=llm-expand-math | filecheck %s

// f64 would lose precision; sqrt is an instruction.
// CHECK-LABEL: func.func @left
// CHECK: math.exp
// CHECK: math.sqrt
func.func @left(%x: f64, %y: f32) -> (f64, f32) {
  %a = math.exp %x : f64
  %b = math.sqrt %y : f32
  return %a, %b : f64, f32
}

// RUN: llm-opt %s --passes=llm-call-libm | filecheck %s

// LLVM has an intrinsic for these.
// CHECK-LABEL: func.func @intrinsics
// CHECK: math.exp
// CHECK: math.fma
// CHECK-NOT: call
func.func @intrinsics(%x: f64) -> f64 {
  %y = math.exp %x : f64
  %z = math.fma %x, %y, %x : f64
  return %z : f64
}

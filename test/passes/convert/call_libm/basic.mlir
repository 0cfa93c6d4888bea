// RUN: llm-opt %s --passes=llm-call-libm | filecheck %s

// Of vectors each lane is a call; f16 is computed in f32.
// CHECK: func.func private @erff(f32) -> f32
// CHECK: func.func private @erf(f64) -> f64
// CHECK-LABEL: func.func @functions(
// CHECK-SAME: %[[X:.*]]: f64, %[[V:.*]]: vector<2xf16>
func.func @functions(%x: f64, %v: vector<2xf16>) -> (f64, vector<2xf16>) {
  // CHECK: %[[Y:.*]] = call @erf(%[[X]])
  %y = math.erf %x : f64
  // CHECK: %[[LANE:.*]] = vector.extract %[[V]][0]
  // CHECK: %[[WIDE:.*]] = arith.extf %[[LANE]] : f16 to f32
  // CHECK: %[[CALL:.*]] = call @erff(%[[WIDE]])
  // CHECK: %[[NARROW:.*]] = arith.truncf %[[CALL]] : f32 to f16
  // CHECK: vector.insert %[[NARROW]], %[[V]] [0]
  // CHECK: call @erff
  %w = math.erf %v : vector<2xf16>
  // CHECK-NOT: math.erf
  // CHECK: return %[[Y]]
  return %y, %w : f64, vector<2xf16>
}

// RUN: llm-opt %s --passes=llm-expand-math | filecheck %s

module attributes {llm.target = "haswell"} {

// Range reduction by a rounding addition, a polynomial, and the exponent added to the bits.
// CHECK-LABEL: func.func @exp2
// CHECK-SAME: %[[X:[a-z0-9]*]]: vector<8xf32>
// CHECK: %[[ROUNDED:[a-z0-9_]*]] = arith.addf %[[X]]
// CHECK: vector.fma
// CHECK: %[[BITS:[a-z0-9_]*]] = arith.bitcast %[[ROUNDED]] : vector<8xf32> to vector<8xi32>
// CHECK: arith.shli %[[BITS]]
// CHECK-NOT: math.exp2
func.func @exp2(%x: vector<8xf32>) -> vector<8xf32> {
  %y = math.exp2 %x : vector<8xf32>
  return %y : vector<8xf32>
}

// Scalars are computed the same way.
// CHECK-LABEL: func.func @sin
// CHECK: math.fma
// CHECK-NOT: math.sin
func.func @sin(%x: f32) -> f32 {
  %y = math.sin %x : f32
  return %y : f32
}

// Narrow types are widened.
// CHECK-LABEL: func.func @tanh
// CHECK: arith.extf {{.*}} : vector<8xbf16> to vector<8xf32>
// CHECK: arith.truncf {{.*}} : vector<8xf32> to vector<8xbf16>
func.func @tanh(%x: vector<8xbf16>) -> vector<8xbf16> {
  %y = math.tanh %x : vector<8xbf16>
  return %y : vector<8xbf16>
}

}

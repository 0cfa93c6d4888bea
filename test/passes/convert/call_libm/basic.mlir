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

// Upstream would take the logarithm of 1 + x, which is 0 for small x.
// CHECK-LABEL: func.func @small(
// CHECK: call @log1pf
// CHECK: call @expm1
func.func @small(%x: f32, %y: f64) -> (f32, f64) {
  %a = math.log1p %x : f32
  %b = math.expm1 %y : f64
  return %a, %b : f32, f64
}

// Every exponent of 32 bits is a number of f64.
// CHECK-LABEL: func.func @powers(
// CHECK-SAME: %[[X:.*]]: vector<2xf32>, %[[N:.*]]: vector<2xi32>
func.func @powers(%x: vector<2xf32>, %n: vector<2xi32>) -> vector<2xf32> {
  // CHECK: %[[BASE:.*]] = vector.extract %[[X]][0]
  // CHECK: %[[EXPONENT:.*]] = vector.extract %[[N]][0]
  // CHECK-DAG: %[[WIDE:.*]] = arith.extf %[[BASE]] : f32 to f64
  // CHECK-DAG: %[[NUMBER:.*]] = arith.sitofp %[[EXPONENT]] : i32 to f64
  // CHECK: %[[POWER:.*]] = call @pow(%[[WIDE]], %[[NUMBER]])
  // CHECK: arith.truncf %[[POWER]] : f64 to f32
  %y = math.fpowi %x, %n : vector<2xf32>, vector<2xi32>
  return %y : vector<2xf32>
}

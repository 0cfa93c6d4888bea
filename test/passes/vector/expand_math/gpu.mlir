// RUN: llm-opt %s --passes=llm-expand-math | filecheck %s

module attributes {llm.target = "cuda:sm_80"} {

// A GPU has instructions for powers of two; the argument is reduced in two steps first.
// CHECK-LABEL: func.func @exp
// CHECK-COUNT-3: vector.fma
// CHECK-COUNT-4: nvvm.ex2 %{{.*}} {ftz = true} : f32
// CHECK: arith.mulf
// CHECK-NOT: math.exp
func.func @exp(%x: vector<2xf32>) -> vector<2xf32> {
  %y = math.exp %x : vector<2xf32>
  return %y : vector<2xf32>
}

// CHECK-LABEL: func.func @rsqrt
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: nvvm.rsqrt %{{.*}} {ftz = true} : f32
// CHECK: arith.truncf
func.func @rsqrt(%x: bf16) -> bf16 {
  %y = math.rsqrt %x : bf16
  return %y : bf16
}

// A fused multiply-add of scalars would call a library, that of a vector of one element does not.
// CHECK-LABEL: func.func @cos
// CHECK: vector.broadcast %{{.*}} : f32 to vector<1xf32>
// CHECK: vector.fma {{.*}} : vector<1xf32>
// CHECK-NOT: math.
// CHECK: vector.extract
func.func @cos(%x: f32) -> f32 {
  %y = math.cos %x : f32
  return %y : f32
}

}

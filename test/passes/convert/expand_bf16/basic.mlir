// RUN: llm-opt %s --passes=llm-expand-bf16 | filecheck %s

module attributes {llm.target = "skylake-avx512"} {

// Round to nearest even, and a NaN stays one, without a select.
// CHECK-LABEL: func.func @round
// CHECK-SAME: %[[X:[a-z0-9]*]]: vector<16xf32>
// CHECK: %[[BITS:.*]] = arith.bitcast %[[X]] : vector<16xf32> to vector<16xi32>
// CHECK: %[[NAN:.*]] = arith.cmpf uno, %[[X]], %[[X]]
// CHECK: %[[MASK:.*]] = arith.extsi %[[NAN]]
// CHECK: arith.ori
// CHECK: %[[SHORT:.*]] = arith.trunci
// CHECK: arith.bitcast %[[SHORT]] : vector<16xi16> to vector<16xbf16>
// CHECK-NOT: arith.truncf
// CHECK-NOT: arith.select
func.func @round(%x: vector<16xf32>) -> vector<16xbf16> {
  %y = arith.truncf %x : vector<16xf32> to vector<16xbf16>
  return %y : vector<16xbf16>
}

// CHECK-LABEL: func.func @scalar
// CHECK: arith.bitcast %{{.*}} : i16 to bf16
func.func @scalar(%x: f32) -> bf16 {
  %y = arith.truncf %x : f32 to bf16
  return %y : bf16
}

// A masked access of 16-bit integers is one instruction, of bf16 it is sixteen branches.
// CHECK-LABEL: llvm.func @masked
// CHECK: llvm.intr.masked.load {{.*}} -> vector<16xi16>
// CHECK: %[[LOADED:.*]] = llvm.bitcast %{{.*}} : vector<16xi16> to vector<16xbf16>
// CHECK: %[[STORED:.*]] = llvm.bitcast %[[LOADED]] : vector<16xbf16> to vector<16xi16>
// CHECK: llvm.intr.masked.store %[[STORED]]
llvm.func @masked(%p: !llvm.ptr, %mask: vector<16xi1>, %rest: vector<16xbf16>) {
  %x = llvm.intr.masked.load %p, %mask, %rest {alignment = 2 : i32}
      : (!llvm.ptr, vector<16xi1>, vector<16xbf16>) -> vector<16xbf16>
  llvm.intr.masked.store %x, %p, %mask {alignment = 2 : i32} : vector<16xbf16>, vector<16xi1> into !llvm.ptr
  llvm.return
}

}

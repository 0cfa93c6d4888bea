// RUN: llm-opt %s --passes=llm-call-intrinsics | filecheck %s

gpu.module @kernels {
  // CHECK-NOT: llvm.func @__nv_fabsf
  llvm.func @__nv_fabsf(f32) -> f32
  llvm.func @__nv_rint(f64) -> f64

  // One instruction each.
  // CHECK-LABEL: llvm.func @instructions
  // CHECK-SAME: (%[[X:.*]]: f32, %[[Y:.*]]: f64)
  llvm.func @instructions(%x: f32, %y: f64) -> f32 {
    // CHECK: %[[A:.*]] = llvm.intr.fabs(%[[X]])
    // CHECK: llvm.intr.trunc(%[[A]])
    // CHECK: llvm.intr.roundeven(%[[Y]])
    %0 = llvm.call @__nv_fabsf(%x) : (f32) -> f32
    %1 = math.trunc %0 : f32
    %2 = llvm.call @__nv_rint(%y) : (f64) -> f64
    llvm.return %1 : f32
  }
}

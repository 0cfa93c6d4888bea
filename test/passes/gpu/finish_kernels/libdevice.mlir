// RUN: llm-opt %s --passes='gpu.module(convert-gpu-to-nvvm),llm-finish-kernels' | filecheck %s

// Upstream calls a library for what is an instruction.
// CHECK-NOT: __nv_
// CHECK-LABEL: llvm.func @k
// CHECK: llvm.intr.sqrt
// CHECK: llvm.intr.floor
// CHECK: llvm.intr.fabs
// CHECK-NOT: __nv_
gpu.module @kernels {
  gpu.func @k(%x: f32, %y: f64, %p: !llvm.ptr) kernel {
    %a = math.sqrt %x : f32
    %b = math.floor %a : f32
    %c = math.absf %y : f64
    llvm.store %b, %p : f32, !llvm.ptr
    llvm.store %c, %p : f64, !llvm.ptr
    gpu.return
  }
}

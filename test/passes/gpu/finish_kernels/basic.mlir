// RUN: llm-opt %s --passes=llm-finish-kernels | filecheck %s

// A descriptor, the pointer that llm-isolate-kernels aligned, is passed by value; shared memory of no fixed size is
// declared, not defined.

gpu.module @kernels {
  // CHECK: llvm.mlir.global external @__dynamic_shmem__0() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>
  llvm.mlir.global internal @__dynamic_shmem__0() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<0 x i8>
  // CHECK: llvm.func @k(%{{[a-z0-9]+}}: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<16 x i64>, nvvm.grid_constant}, %{{[a-z0-9]+}}: !llvm.ptr)
  // CHECK-SAME: nvvm.minctasm = 1 : i32
  llvm.func @k(%tiles: !llvm.ptr {llvm.align = 64 : i64}, %x: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
    llvm.return
  }
}

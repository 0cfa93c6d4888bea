// RUN: llm-opt %s --passes=llm-finish-kernels | filecheck %s

// A function that kernels call is no kernel, and shared memory of a fixed size has its place.

gpu.module @kernels {
  // CHECK: llvm.mlir.global internal @tile() {addr_space = 3 : i32} : !llvm.array<64 x f32>
  llvm.mlir.global internal @tile() {addr_space = 3 : i32} : !llvm.array<64 x f32>
  // CHECK: llvm.func @helper(%{{[a-z0-9]+}}: !llvm.ptr {llvm.align = 64 : i64}) {
  llvm.func @helper(%x: !llvm.ptr {llvm.align = 64 : i64}) {
    llvm.return
  }
}

// RUN: llm-opt %s --passes=llm-isolate-kernels | filecheck %s

// Kernels without descriptors keep their signature.

gpu.module @kernels {
  // CHECK: gpu.func @k(%{{[a-z0-9]+}}: memref<8xf32>, %{{[a-z0-9]+}}: i32) kernel
  gpu.func @k(%x: memref<8xf32>, %n: i32) kernel {
    gpu.return
  }
}

// The stages for a GPU: from parallel loops on they make kernels, which the host launches.
// RUN: llm-opt %s --stop-after=schedule --target=cuda:sm_80 | filecheck %s --check-prefix=SCHEDULE
// RUN: llm-opt %s --stop-after=buffer --target=cuda:sm_80 | filecheck %s --check-prefix=BUFFER
// RUN: llm-opt %s --stop-after=vector --target=cuda:sm_80 | filecheck %s --check-prefix=VECTOR
// RUN: llm-opt %s --stop-after=memory --target=cuda:sm_80 | filecheck %s --check-prefix=MEMORY
// RUN: llm-opt %s --stop-after=parallel --target=cuda:sm_90a | filecheck %s --check-prefix=PARALLEL
// RUN: llm-opt %s --stop-after=nvvm --target=cuda:sm_90a | filecheck %s --check-prefix=NVVM
// RUN: llm-opt %s --stop-after=ptx --target=cuda:sm_90a | filecheck %s --check-prefix=PTX
// RUN: llm-opt %s --stop-after=launches --target=cuda:sm_90a | filecheck %s --check-prefix=LAUNCHES
// RUN: llm-opt %s --stop-after=llvm --target=cuda:sm_90a | filecheck %s --check-prefix=LLVM
// RUN: llm-opt --show-stages --target=cuda:sm_80 | filecheck %s --check-prefix=STAGES

// SCHEDULE-LABEL: func.func @norm_linear
// SCHEDULE: scf.forall
// SCHEDULE: linalg.generic
// SCHEDULE: scf.forall
// SCHEDULE: llm.contraction

// The result is an argument, the norm a buffer of its own.
// BUFFER-LABEL: func.func @norm_linear
// BUFFER-SAME: llm.role = "output"
// BUFFER: memref.alloc
// BUFFER: scf.forall
// BUFFER-NOT: tensor<

// VECTOR-LABEL: func.func @norm_linear
// VECTOR: gpu.launch
// VECTOR-SAME: function(@norm_linear_rows_0)
// VECTOR: nvvm.rsqrt
// VECTOR: gpu.launch
// VECTOR-NOT: linalg
// VECTOR-NOT: scf.forall

// MEMORY-LABEL: func.func @norm_linear
// MEMORY-SAME: llm.role = "arena"
// MEMORY-NOT: memref.alloc
// MEMORY: memref.view
// MEMORY: gpu.launch

// PARALLEL: llm.target = "cuda:sm_90a"
// PARALLEL-LABEL: func.func @norm_linear
// PARALLEL: gpu.launch_func @kernels::@norm_linear_rows_0
// PARALLEL: gpu.launch_func @kernels::
// PARALLEL: return
// PARALLEL: gpu.module @kernels
// PARALLEL: gpu.func @norm_linear_rows_0
// PARALLEL-SAME: known_block_size = array<i32: 32, 1, 1>

// STAGES: Stages of the lowering for cuda:sm_80
// STAGES: vector
// STAGES: llm-launch-rows
// STAGES: parallel
// STAGES: gpu-kernel-outlining {{.*}}kernels get functions of their own
// STAGES: nvvm (kernels only)
// STAGES: llm-isolate-kernels
// STAGES: ptx (kernels only)
// STAGES: [ptxas]
// STAGES: launches (host only)
// STAGES: llvm (host only)
// STAGES: [emit]

// NVVM-NOT: func.func
// NVVM: llvm.func @norm_linear_rows_0
// NVVM: nvvm.

// PTX-NOT: func.func
// PTX: llvm.func @norm_linear_rows_0
// PTX-NOT: unrealized_conversion_cast

// LAUNCHES: llm.target = "host"
// LAUNCHES-LABEL: func.func @norm_linear
// LAUNCHES: llvm.call
// LAUNCHES-NOT: gpu.

// LLVM: llvm.func @norm_linear
// LLVM-NOT: gpu.
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
  func.func @norm_linear(%x: tensor<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                         %scale: tensor<64xbf16> {llm.role = "weight", llm.name = "scale", llm.dims = [""]},
                         %w: tensor<32x64xbf16> {llm.role = "weight", llm.name = "w", llm.dims = ["", ""]})
      -> tensor<?x32xf32> {
    %y = "llm.rms_norm"(%x, %scale) {eps = 1.0e-05 : f64} : (tensor<?x64xf32>, tensor<64xbf16>) -> tensor<?x64xbf16>
    %z = "llm.linear"(%y, %w) : (tensor<?x64xbf16>, tensor<32x64xbf16>) -> tensor<?x32xf32>
    return %z : tensor<?x32xf32>
  }
}

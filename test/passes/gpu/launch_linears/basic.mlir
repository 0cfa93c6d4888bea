// RUN: llm-opt %s --passes="llm-launch-linears{rows=32 columns=64 depth=32 stages=2},canonicalize,cse" | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
#id = affine_map<(t, n) -> (t, n)>
#column = affine_map<(t, n) -> (n)>

module attributes {llm.target = "cuda:sm_80"} {
// On sm_80: copies of the next tiles run in the background of mma.sync, and the epilogue runs on the sums in registers.
// (The tile is a small one, to be short.)
// CHECK-LABEL: func.func @mma_sync
// CHECK-SAME: (%[[X:.*]]: memref<?x96xbf16>, %[[W:.*]]: memref<256x96xbf16>, %[[B:.*]]: memref<256xbf16>, %[[OUT:.*]]: memref<?x256xf32>)
// CHECK-NOT: scf.forall
// CHECK: gpu.launch blocks
// CHECK-SAME: threads(%{{.*}}) in (%{{.*}} = %c128,
// CHECK-SAME: dynamic_shared_memory_size
// CHECK-SAME: module(@kernels) function(@linear_mma_sync)
// K is a multiple of the block's 32: all copies are whole.
// CHECK: nvgpu.device_async_copy %[[X]]{{.*}}, 8 {bypassL1}
// CHECK: nvgpu.device_async_copy %[[W]]{{.*}}, 8 {bypassL1}
// CHECK: nvvm.cp.async.commit.group
// CHECK: %[[SUMS:.*]]:{{[0-9]+}} = scf.for
// CHECK: nvvm.cp.async.wait.group
// CHECK: gpu.barrier
// CHECK: nvgpu.device_async_copy
// CHECK: nvvm.cp.async.commit.group
// CHECK: nvgpu.ldmatrix
// CHECK: nvgpu.mma.sync
// CHECK-SAME: mmaShape = [16, 8, 16]
// CHECK: scf.yield
// CHECK: scf.if
// CHECK: vector.load %[[B]]
// CHECK: vector.load %[[OUT]]
// CHECK: arith.addf
// CHECK: vector.store %{{.*}}, %[[OUT]]
// CHECK-SAME: memref<?x256xf32>, vector<8xf32>
// CHECK: gpu.terminator
func.func @mma_sync(%x: memref<?x96xbf16>, %w: memref<256x96xbf16>, %b: memref<256xbf16>, %h: memref<?x256xf32>) {
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  %c64 = arith.constant 64 : index
  %zero = arith.constant 0.0 : f32
  %tokens = memref.dim %h, %c0 : memref<?x256xf32>
  %blocks = arith.ceildivui %tokens, %c32 : index
  scf.forall (%i, %j) in (%blocks, 4) {
    %row = arith.muli %i, %c32 : index
    %left = arith.subi %tokens, %row : index
    %rows = arith.minsi %left, %c32 : index
    %column = arith.muli %j, %c64 : index
    %out = memref.subview %h[%row, %column] [%rows, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %sums = memref.alloc(%rows) : memref<?x64xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x64xf32>)
    %xs = memref.subview %x[%row, 0] [%rows, 96] [1, 1] : memref<?x96xbf16> to memref<?x96xbf16, strided<[96, 1], offset: ?>>
    %ws = memref.subview %w[%column, 0] [64, 96] [1, 1] : memref<256x96xbf16> to memref<64x96xbf16, strided<[96, 1], offset: ?>>
    linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x96xbf16, strided<[96, 1], offset: ?>>, memref<64x96xbf16, strided<[96, 1], offset: ?>>)
        outs(%sums : memref<?x64xf32>) attrs = {llm.contraction} {
    ^bb0(%p: bf16, %q: bf16, %c: f32):
      %a = arith.extf %p : bf16 to f32
      %d = arith.extf %q : bf16 to f32
      %product = arith.mulf %a, %d : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    }
    %bs = memref.subview %b[%column] [64] [1] : memref<256xbf16> to memref<64xbf16, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums, %bs : memref<?x64xf32>, memref<64xbf16, strided<[1], offset: ?>>)
        outs(%out : memref<?x64xf32, strided<[256, 1], offset: ?>>) {
    ^bb0(%a: f32, %p: bf16, %old: f32):
      %d = arith.extf %p : bf16 to f32
      %biased = arith.addf %a, %d : f32
      %sum = arith.addf %old, %biased : f32
      linalg.yield %sum : f32
    }
  }
  return
}
}

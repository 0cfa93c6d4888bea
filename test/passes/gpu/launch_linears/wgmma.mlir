// RUN: llm-opt %s --passes=llm-launch-linears,canonicalize,cse | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
#id = affine_map<(t, n) -> (t, n)>
#column = affine_map<(t, n) -> (n)>

module attributes {llm.target = "cuda:sm_90a"} {
// On sm_90a: a thread keeps TMA busy, warpgroups multiply what has arrived, and each block passes over several tiles.
// CHECK-LABEL: func.func @wgmma
// CHECK-SAME: (%[[X:.*]]: memref<?x96xbf16>, %[[W:.*]]: memref<256x96xbf16>, %{{.*}}: memref<256xbf16>, %[[OUT:.*]]: memref<?x256xf32>)
// CHECK: %[[ANY_X:.*]] = memref.cast %[[X]]
// CHECK: %[[X_MAP:.*]] = nvgpu.tma.create.descriptor %[[ANY_X]]
// CHECK: %[[DEALT:.*]] = memref.reinterpret_cast %{{.*}} to offset: {{.*}} sizes: [8, 4, 4, 2, 96], strides: [3072, 192, 768, 96, 1]
// CHECK: %[[ANY_W:.*]] = memref.cast %[[DEALT]]
// CHECK: %[[W_MAP:.*]] = nvgpu.tma.create.descriptor %[[ANY_W]]
// CHECK: %[[GRID:.*]] = arith.minsi %{{.*}}, %c132
// CHECK: gpu.launch blocks
// CHECK-SAME: in (%{{.*}} = %[[GRID]],
// CHECK-SAME: threads(%{{.*}}) in (%{{.*}} = %c384,
// CHECK-SAME: function(@linear_wgmma)
// CHECK: %[[FULL:.*]] = nvgpu.mbarrier.create
// CHECK: %[[EMPTY:.*]] = nvgpu.mbarrier.create
// CHECK: nvgpu.mbarrier.init
// CHECK: nvvm.fence.mbarrier.init
// CHECK: gpu.barrier
// CHECK: nvvm.setmaxregister decrease
// CHECK: scf.for
// CHECK: scf.for
// CHECK: nvgpu.mbarrier.try_wait.parity %[[EMPTY]]
// CHECK: nvgpu.mbarrier.arrive.expect_tx %[[FULL]]
// CHECK: nvgpu.tma.async.load %[[X_MAP]]
// CHECK: nvgpu.tma.async.load %[[W_MAP]]
// CHECK: nvvm.setmaxregister increase
// CHECK: scf.for
// CHECK: scf.for
// CHECK: nvgpu.mbarrier.try_wait.parity %[[FULL]]
// CHECK: nvvm.wgmma.fence.aligned
// CHECK: nvvm.wgmma.mma_async
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK: nvvm.wgmma.wait.group.sync.aligned 1
// CHECK: nvgpu.mbarrier.arrive %[[EMPTY]]
// CHECK: nvvm.wgmma.wait.group.sync.aligned 0
// CHECK: nvgpu.mbarrier.arrive %[[EMPTY]]
// CHECK: vector.store %{{.*}}, %[[OUT]]
// CHECK-SAME: vector<8xf32>
func.func @wgmma(%x: memref<?x96xbf16>, %w: memref<256x96xbf16>, %b: memref<256xbf16>, %h: memref<?x256xf32>) {
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

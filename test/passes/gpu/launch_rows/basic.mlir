// RUN: llm-opt %s --passes=llm-launch-rows,canonicalize,cse --target=cuda:sm_80 | filecheck %s

// A row is a block, chunks of 16 bytes of its narrowest type (bf16) are the work of a thread: 256 of them are 8 warps.
// Threads have their sums in registers; each warp leaves its part in shared memory, where one barrier is enough.
// CHECK-LABEL: func.func @rms_norm
// CHECK-SAME: %[[X:[a-z0-9]*]]: memref<?x2048xf32>, %[[W:[a-z0-9]*]]: memref<2048xbf16>
// CHECK: %[[ROWS:[a-z0-9_]*]] = memref.dim %[[X]]
// CHECK: gpu.launch blocks(%[[B:[a-z0-9_]*]], {{.*}}) in (%{{.*}} = %[[ROWS]],
// CHECK-SAME: threads(%[[T:[a-z0-9_]*]], {{.*}}) in (%{{.*}} = %c256
// CHECK-SAME: module(@kernels) function(@rms_norm_rows_0)
// CHECK: memref.alloca() : memref<1xf32>
// CHECK: %[[C:[a-z0-9_]*]] = arith.muli %[[T]], %c8
// CHECK: vector.load %{{.*}}[%c0, %[[C]]] {alignment = 16 : i64} : memref<1x2048xf32, {{.*}}>, vector<8xf32>
// CHECK: gpu.shuffle xor
// CHECK: scf.if
// CHECK: memref.store %{{.*}}, %[[PARTS:[a-z0-9_]*]][%{{.*}}] : memref<8xf32, #gpu.address_space<workgroup>>
// CHECK: gpu.barrier
// CHECK: memref.load %[[PARTS]]
// CHECK: gpu.shuffle xor
// CHECK-NOT: gpu.barrier
// CHECK: vector.load %[[W]][%[[C]]] {alignment = 16 : i64} : memref<2048xbf16>, vector<8xbf16>
// CHECK: vector.store %{{.*}} {alignment = 16 : i64} : memref<1x2048xbf16, {{.*}}>, vector<8xbf16>
func.func @rms_norm(%x: memref<?x2048xf32>, %w: memref<2048xbf16>, %y: memref<?x2048xbf16>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %rows = memref.dim %x, %c0 : memref<?x2048xf32>
  scf.forall (%t) in (%rows) {
    %sum = memref.alloc() : memref<1xf32>
    %from = memref.subview %x[%t, 0] [1, 2048] [1, 1] : memref<?x2048xf32> to memref<1x2048xf32, strided<[2048, 1], offset: ?>>
    %to = memref.subview %y[%t, 0] [1, 2048] [1, 1] : memref<?x2048xbf16> to memref<1x2048xbf16, strided<[2048, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%sum : memref<1xf32>)
    linalg.generic {indexing_maps = [affine_map<(t, h) -> (t, h)>, affine_map<(t, h) -> (t)>],
                    iterator_types = ["parallel", "reduction"]}
        ins(%from : memref<1x2048xf32, strided<[2048, 1], offset: ?>>) outs(%sum : memref<1xf32>) {
      ^bb0(%v: f32, %s: f32):
        %square = arith.mulf %v, %v : f32
        %r = arith.addf %s, %square : f32
        linalg.yield %r : f32
    }
    linalg.generic {indexing_maps = [affine_map<(t, h) -> (t, h)>, affine_map<(t, h) -> (t)>, affine_map<(t, h) -> (h)>,
                                     affine_map<(t, h) -> (t, h)>], iterator_types = ["parallel", "parallel"]}
        ins(%from, %sum, %w : memref<1x2048xf32, strided<[2048, 1], offset: ?>>, memref<1xf32>, memref<2048xbf16>)
        outs(%to : memref<1x2048xbf16, strided<[2048, 1], offset: ?>>) {
      ^bb0(%v: f32, %s: f32, %scale: bf16, %o: bf16):
        %root = math.rsqrt %s : f32
        %wide = arith.extf %scale : bf16 to f32
        %normal = arith.mulf %v, %root : f32
        %scaled = arith.mulf %normal, %wide : f32
        %r = arith.truncf %scaled : f32 to bf16
        linalg.yield %r : bf16
    }
  }
  return
}

// Rows that no chunk divides are shared out element by element. Threads that take the same elements in both ops have
// nothing to tell each other; the last op reads what others wrote.
// CHECK-LABEL: func.func @exchange
// CHECK: gpu.launch
// CHECK-SAME: dynamic_shared_memory_size %c144_i32
// CHECK: %[[BUFFER:[a-z0-9_]*]] = memref.view %{{.*}} : memref<?xi8, #gpu.address_space<workgroup>> to memref<33xf32, #gpu.address_space<workgroup>>
// CHECK: memref.store %{{.*}}, %[[BUFFER]]
// CHECK-NOT: gpu.barrier
// CHECK: memref.load %[[BUFFER]]
// CHECK: memref.store %{{.*}}, %[[BUFFER]]
// CHECK: gpu.barrier
// CHECK: memref.load %[[BUFFER]]
// CHECK-NOT: gpu.barrier
func.func @exchange(%x: memref<?x33xf32>, %n: index) {
  scf.forall (%t) in (%n) {
    %buffer = memref.alloc() : memref<33xf32>
    %row = memref.subview %x[%t, 0] [1, 33] [1, 1] : memref<?x33xf32> to memref<33xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]}
        ins(%row : memref<33xf32, strided<[1], offset: ?>>) outs(%buffer : memref<33xf32>) {
      ^bb0(%v: f32, %o: f32):
        linalg.yield %v : f32
    }
    linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]}
        outs(%buffer : memref<33xf32>) {
      ^bb0(%v: f32):
        %twice = arith.addf %v, %v : f32
        linalg.yield %twice : f32
    }
    linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]}
        outs(%row : memref<33xf32, strided<[1], offset: ?>>) {
      ^bb0(%v: f32):
        %n1 = linalg.index 0 : index
        %c32 = arith.constant 32 : index
        %other = arith.subi %c32, %n1 : index
        %far = memref.load %buffer[%other] : memref<33xf32>
        linalg.yield %far : f32
    }
  }
  return
}

// Rows of a reduction with more than one are shared out over groups of lanes: 8 chunks of 4 are 8 lanes. The loop is the
// same for all threads, since shuffles want all of them.
// CHECK-LABEL: func.func @sums
// CHECK: gpu.launch
// CHECK: scf.for %{{.*}} = %c0 to %c100 step %c64
// CHECK-COUNT-3: gpu.shuffle xor
// CHECK-NOT: gpu.shuffle
// CHECK: scf.if
func.func @sums(%x: memref<?x100x32xf32>, %y: memref<?x100xf32>, %n: index) {
  scf.forall (%t) in (%n) {
    %from = memref.subview %x[%t, 0, 0] [1, 100, 32] [1, 1, 1] : memref<?x100x32xf32> to memref<100x32xf32, strided<[32, 1], offset: ?>>
    %to = memref.subview %y[%t, 0] [1, 100] [1, 1] : memref<?x100xf32> to memref<100xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(a, h) -> (a, h)>, affine_map<(a, h) -> (a)>],
                    iterator_types = ["parallel", "reduction"]}
        ins(%from : memref<100x32xf32, strided<[32, 1], offset: ?>>) outs(%to : memref<100xf32, strided<[1], offset: ?>>) {
      ^bb0(%v: f32, %s: f32):
        %r = arith.addf %s, %v : f32
        linalg.yield %r : f32
    }
  }
  return
}

// A copy that is in no loop gets a grid of its own; a thread of it has one chunk, and more if the grid is too small.
// CHECK-LABEL: func.func @copy
// CHECK: arith.ceildivui
// CHECK: gpu.launch
// CHECK: scf.for
// CHECK: vector.load %{{.*}} : memref<?x64xbf16>, vector<8xbf16>
func.func @copy(%x: memref<?x64xbf16>, %y: memref<?x64xbf16>) {
  memref.copy %x, %y : memref<?x64xbf16> to memref<?x64xbf16>
  return
}

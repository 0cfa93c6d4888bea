// RUN: llm-opt %s --passes='llm-vectorize-contractions{mr=2 nv=1 unroll=1 prefetch=0}' --split-input-file | filecheck %s

// The accumulators are the iter_args of the loop over K: C is read before it and written after it. Kernels are
// functions that take sizes and strides at run time.
// CHECK-LABEL: func.func @panel
// CHECK-SAME: %[[A:[a-z0-9]*]]: memref<?x256xf32>
// CHECK: %[[ANY:[a-z0-9_]*]] = memref.cast %[[A]] : memref<?x256xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
// CHECK: call @llm_contract_0(%[[ANY]],
// CHECK-LABEL: func.func private @llm_contract_0
// CHECK-SAME: %[[A:[a-z0-9]*]]: memref<?x?xf32, strided<[?, 1], offset: ?>>
// CHECK-SAME: %[[B:[a-z0-9]*]]: memref<?x16xf32, strided<[16, 1], offset: ?>>
// CHECK-SAME: %[[C:[a-z0-9]*]]: memref<?x?xf32, strided<[?, 1], offset: ?>>
// CHECK-SAME: attributes {llvm.no_inline}
// CHECK: %[[C0:[a-z0-9_]*]] = vector.load %[[C]][
// CHECK: %[[C1:[a-z0-9_]*]] = vector.load %[[C]][
// CHECK: %[[SUM:[a-z0-9_]*]]:2 = scf.for
// CHECK-SAME: iter_args(%[[ACC0:[a-z0-9_]*]] = %[[C0]], %[[ACC1:[a-z0-9_]*]] = %[[C1]])
// CHECK: %[[ROW:[a-z0-9_]*]] = vector.load %[[B]][{{.*}}vector<16xf32>
// CHECK: %[[SCALAR:[a-z0-9_]*]] = memref.load %[[A]][
// CHECK: %[[SPLAT:[a-z0-9_]*]] = vector.broadcast %[[SCALAR]] : f32 to vector<16xf32>
// CHECK: vector.fma %[[ROW]], %[[SPLAT]], %[[ACC0]]
// CHECK: vector.store %[[SUM]]#0, %[[C]][
// CHECK: vector.store %[[SUM]]#1, %[[C]][
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {llm.target = "sapphirerapids"} {
  func.func @panel(%a: memref<?x256xf32>, %b: memref<256x16xf32>, %c: memref<?x16xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x256xf32>, memref<256x16xf32>) outs(%c : memref<?x16xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %product = arith.mulf %x, %y : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

// -----

// A CPU with vdpbf16ps and no tiles multiplies pairs; the pair of A is loaded as one f32 so that its broadcast folds.
// CHECK-LABEL: func.func private @llm_contract_0
// CHECK-SAME: %[[A:[a-z0-9]*]]: memref<?x?x2xbf16, strided<[?, 2, 1], offset: ?>>
// CHECK: %[[FLAT:[a-z0-9_]*]] = memref.collapse_shape
// CHECK: scf.for
// CHECK: %[[ROW:[a-z0-9_]*]] = vector.load %[[FLAT]][{{.*}}vector<32xbf16>
// CHECK: %[[PAIR:[a-z0-9_]*]] = vector.load %[[A]][{{.*}}vector<2xbf16>
// CHECK: %[[BITS:[a-z0-9_]*]] = vector.bitcast %[[PAIR]] : vector<2xbf16> to vector<1xf32>
// CHECK: %[[SCALAR:[a-z0-9_]*]] = vector.extract %[[BITS]][0]
// CHECK: %[[WIDE:[a-z0-9_]*]] = vector.broadcast %[[SCALAR]] : f32 to vector<16xf32>
// CHECK: %[[SPLAT:[a-z0-9_]*]] = vector.bitcast %[[WIDE]]
// CHECK: x86.avx512.dot %{{.*}}, %[[ROW]], %[[SPLAT]]
#a = affine_map<(m, n, k, j) -> (m, k, j)>
#b = affine_map<(m, n, k, j) -> (k, n, j)>
#c = affine_map<(m, n, k, j) -> (m, n)>
module attributes {llm.target = "cooperlake"} {
  func.func @pairs(%a: memref<?x128x2xbf16>, %b: memref<128x16x2xbf16>, %c: memref<?x16xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c],
                    iterator_types = ["parallel", "parallel", "reduction", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x128x2xbf16>, memref<128x16x2xbf16>) outs(%c : memref<?x16xf32>) {
      ^bb0(%x: bf16, %y: bf16, %z: f32):
        %xw = arith.extf %x : bf16 to f32
        %yw = arith.extf %y : bf16 to f32
        %product = arith.mulf %xw, %yw : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

// -----

// One without it widens both halves of each pair; panels narrower than the tile stand side by side in it.
// CHECK-LABEL: func.func private @llm_contract_0
// CHECK: arith.shli
// CHECK: vector.fma {{.*}}vector<8xf32>
// CHECK: arith.andi
// CHECK: vector.fma {{.*}}vector<8xf32>
// CHECK-NOT: x86.avx512.dot
#a = affine_map<(m, p, n, k, j) -> (m, k, j)>
#b = affine_map<(m, p, n, k, j) -> (p, k, n, j)>
#c = affine_map<(m, p, n, k, j) -> (m, p, n)>
module attributes {llm.target = "haswell"} {
  func.func @panels(%a: memref<?x32x2xbf16>, %b: memref<4x32x8x2xbf16>, %c: memref<?x4x8xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c],
                    iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x32x2xbf16>, memref<4x32x8x2xbf16>) outs(%c : memref<?x4x8xf32>) {
      ^bb0(%x: bf16, %y: bf16, %z: f32):
        %xw = arith.extf %x : bf16 to f32
        %yw = arith.extf %y : bf16 to f32
        %product = arith.mulf %xw, %yw : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

// -----

// Contractions that differ in sizes and strides only share a kernel.
// CHECK-LABEL: func.func @two
// CHECK: call @llm_contract_0
// CHECK: call @llm_contract_0
// CHECK-NOT: func.func private @llm_contract_1
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @two(%a: memref<?x256xf32>, %b: memref<256x16xf32>, %c: memref<?x16xf32>, %d: memref<16x64xf32>,
               %e: memref<64x16xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
    ins(%a, %b : memref<?x256xf32>, memref<256x16xf32>) outs(%c : memref<?x16xf32>) {
    ^bb0(%x: f32, %y: f32, %z: f32):
      %product = arith.mulf %x, %y : f32
      %sum = arith.addf %z, %product : f32
      linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
    ins(%d, %e : memref<16x64xf32>, memref<64x16xf32>) outs(%c : memref<?x16xf32>) {
    ^bb0(%x: f32, %y: f32, %z: f32):
      %product = arith.mulf %x, %y : f32
      %sum = arith.addf %z, %product : f32
      linalg.yield %sum : f32
  }
  return
}

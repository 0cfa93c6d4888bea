// RUN: llm-opt %s --passes='llm-vectorize-contractions' --split-input-file | filecheck %s

// Pairs of rows of tiles: C in registers 0 to 3, A in 4 and 5, B in 6 and 7.
// CHECK-LABEL: func.func @pairs
// CHECK: call @llm_contract_0(
// CHECK-LABEL: func.func private @llm_contract_0
// CHECK: %[[CONFIG:[a-z0-9_]*]] = memref.alloca() {alignment = 64 : i64} : memref<8xi64>
// CHECK: memref.store %{{.*}}, %[[CONFIG]]
// CHECK: llvm.call_intrinsic "llvm.x86.ldtilecfg"
// CHECK: scf.for
// CHECK-COUNT-4: llvm.call_intrinsic "llvm.x86.tileloadd64"
// Each step prefetches its share of the next block of B, in the second level cache.
// CHECK: scf.for
// CHECK: scf.for
// CHECK: llvm.intr.prefetch"(%{{.*}}) <{cache = 1 : i32, hint = 2 : i32
// CHECK-COUNT-3: llvm.call_intrinsic "llvm.x86.tileloadd64"
// CHECK-COUNT-2: llvm.call_intrinsic "llvm.x86.tdpbf16ps"
// CHECK: llvm.call_intrinsic "llvm.x86.tileloadd64"
// CHECK-COUNT-2: llvm.call_intrinsic "llvm.x86.tdpbf16ps"
// CHECK-COUNT-4: llvm.call_intrinsic "llvm.x86.tilestored64"
// The last 16 rows or fewer: four tiles beside each other, for each a quarter of the lines of B that come next.
// CHECK: llvm.call_intrinsic "llvm.x86.ldtilecfg"
// CHECK-COUNT-16: llvm.intr.prefetch
// CHECK: llvm.call_intrinsic "llvm.x86.tileloadd64"
// CHECK: llvm.call_intrinsic "llvm.x86.tdpbf16ps"
// CHECK: llvm.call_intrinsic "llvm.x86.tilerelease"
#a = affine_map<(m, n, k, j) -> (m, k, j)>
#b = affine_map<(m, n, k, j) -> (k, n, j)>
#c = affine_map<(m, n, k, j) -> (m, n)>
module attributes {llm.target = "sapphirerapids"} {
  func.func @pairs(%a: memref<?x128x2xbf16>, %b: memref<128x64x2xbf16>, %c: memref<?x64xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c],
                    iterator_types = ["parallel", "parallel", "reduction", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x128x2xbf16>, memref<128x64x2xbf16>) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: bf16, %y: bf16, %z: f32):
        %wx = arith.extf %x : bf16 to f32
        %wy = arith.extf %y : bf16 to f32
        %product = arith.mulf %wx, %wy : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

// -----

// Targets that have vdpbf16ps but no tiles, stay in vector registers.
// CHECK-LABEL: func.func @zen
// CHECK-NOT: tdpbf16ps
// CHECK: x86.avx512.dot
// CHECK-NOT: tdpbf16ps
#a = affine_map<(m, n, k, j) -> (m, k, j)>
#b = affine_map<(m, n, k, j) -> (k, n, j)>
#c = affine_map<(m, n, k, j) -> (m, n)>
module attributes {llm.target = "znver4"} {
  func.func @zen(%a: memref<?x128x2xbf16>, %b: memref<128x64x2xbf16>, %c: memref<?x64xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c],
                    iterator_types = ["parallel", "parallel", "reduction", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x128x2xbf16>, memref<128x64x2xbf16>) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: bf16, %y: bf16, %z: f32):
        %wx = arith.extf %x : bf16 to f32
        %wy = arith.extf %y : bf16 to f32
        %product = arith.mulf %wx, %wy : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

// RUN: llm-opt %s --passes='llm-vectorize-contractions{mr=2 kc=64 unroll=1 outline=false},canonicalize,cse' | filecheck %s

// bf16 pairs of B that meet many rows are widened once for each block, by the first tile, which keeps them for the
// others; few rows widen them in registers.
// A block of 64 steps along K is 32 pairs.
// CHECK-LABEL: func.func @staged
// CHECK: %[[MANY:.*]] = arith.cmpi sge, %{{.*}}, %c8 : index
// CHECK: scf.if %[[MANY]]
// CHECK: %[[STAGE:.*]] = memref.alloc() {alignment = 64 : i64} : memref<32x2x64xf32>
// CHECK: scf.for {{.*}} step %c32
// CHECK: scf.for %{{.*}} step %c1 iter_args
// CHECK: arith.shli
// CHECK: vector.store %{{.*}}, %[[STAGE]]
// CHECK: vector.fma
// CHECK: arith.andi
// CHECK: vector.store %{{.*}}, %[[STAGE]]
// CHECK: vector.fma
// CHECK: scf.for %{{.*}} = %c2 to {{.*}} step %c2
// CHECK-NOT: arith.shli
// CHECK: vector.load %[[STAGE]]
// CHECK: vector.fma
// CHECK: } else {
// CHECK-NOT: %[[STAGE]]
// CHECK: arith.shli
// CHECK: vector.fma
#a = affine_map<(m, n, k, j) -> (m, k, j)>
#b = affine_map<(m, n, k, j) -> (k, n, j)>
#c = affine_map<(m, n, k, j) -> (m, n)>
module attributes {llm.target = "emeraldrapids"} {
  func.func @staged(%a: memref<?x128x2xf32>, %b: memref<128x64x2xbf16>, %c: memref<?x64xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c],
                    iterator_types = ["parallel", "parallel", "reduction", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x128x2xf32>, memref<128x64x2xbf16>) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: f32, %y: bf16, %z: f32):
        %wide = arith.extf %y : bf16 to f32
        %product = arith.mulf %x, %wide : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

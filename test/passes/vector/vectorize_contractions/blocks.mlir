// RUN: llm-opt %s --passes='llm-vectorize-contractions{mr=2 kc=64 kc-few=32 unroll=1 outline=false},canonicalize,cse' | filecheck %s
// RUN: llm-opt %s --passes='llm-vectorize-contractions{mr=2 kc=64 kc-few=32 unroll=8 outline=false},canonicalize,cse' | filecheck %s --check-prefix=UNROLLED

// K is cut into blocks. While the tiles pass a block of B, each prefetches its share of the next one, at an even pace;
// after the last block that is the panel that follows in memory. Many rows prefetch one line in a step, and for the rows
// of A that the next tile reads; few rows, whose blocks are smaller, for as many lines of B as they read, each from a
// part of its own.
// CHECK-LABEL: func.func @blocks
// CHECK-SAME: %[[A:[a-z0-9]*]]: memref<?x256xf32>, %[[B:[a-z0-9]*]]: memref<256x64xf32>
// CHECK: %[[ROWS:.*]] = memref.dim %[[A]]
// CHECK: %[[MANY:.*]] = arith.cmpi sge, %[[ROWS]], %c16 : index
// CHECK: scf.if %[[MANY]]
// CHECK: scf.for {{.*}} step %c64
// CHECK: scf.for %[[ROW:.*]] = %c0 to {{.*}} step %c2
// CHECK: %[[PART:.*]] = arith.muli %{{.*}}, %c64 : index
// CHECK: %[[BEFORE:.*]] = arith.muli %[[ROW]], %[[PART]] : index
// CHECK: arith.divui %[[BEFORE]], %[[ROWS]] : index
// CHECK: arith.ceildivui %c128, %[[ROWS]] : index
// CHECK: scf.for
// CHECK-COUNT-1: memref.prefetch %[[B]][%{{.*}}, %{{.*}}], read, locality<2>, data
// CHECK: memref.prefetch %[[A]][%{{.*}}, %{{.*}}], read, locality<3>, data
// CHECK: vector.fma
// CHECK: } else {
// CHECK-NOT: memref.prefetch %[[A]]
// CHECK: scf.for {{.*}} step %c32
// CHECK: scf.for %{{.*}} = %c0 to {{.*}} step %c2
// CHECK: %[[ALL:.*]] = arith.muli %{{.*}}, %c64 : index
// CHECK: arith.ceildivui %[[ALL]], %c4 : index
// CHECK: scf.for
// CHECK-COUNT-4: memref.prefetch %[[B]][%{{.*}}, %{{.*}}], read, locality<2>, data
// CHECK: vector.fma
// Eight steps of two rows are one line of A.
// UNROLLED-LABEL: func.func @blocks
// UNROLLED-SAME: %[[A:[a-z0-9]*]]: memref<?x256xf32>
// UNROLLED: scf.for %{{.*}} step %c8
// UNROLLED: memref.prefetch %[[A]]
// UNROLLED-NOT: memref.prefetch %[[A]]
// UNROLLED: scf.for %{{.*}} step %c1
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {llm.target = "sapphirerapids"} {
  func.func @blocks(%a: memref<?x256xf32>, %b: memref<256x64xf32>, %c: memref<?x64xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x256xf32>, memref<256x64xf32>) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %product = arith.mulf %x, %y : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

// RUN: llm-opt %s --passes='llm-vectorize-contractions{mr=2 nv=2 outline=false},canonicalize,cse' | filecheck %s

// Tiles of narrow panels, such as those of keys, prefetch the panels that follow these in memory; the second tile of a row
// goes on where the first ends.
// CHECK-LABEL: func.func @keys
// CHECK-SAME: %[[A:[a-z0-9]*]]: memref<?x64xf32>, %[[B:[a-z0-9]*]]: memref<4x64x16xf32,
// CHECK: %[[ROWS:.*]] = memref.dim %[[A]]
// CHECK: scf.if
// CHECK: } else {
// CHECK: scf.for %[[PANEL:.*]] = %c0 to %c4 step %c2
// CHECK: arith.muli %[[ROWS]], %c2 : index
// CHECK: %[[COLUMN:.*]] = arith.muli %[[PANEL]], %c16 : index
// CHECK: %[[TILE:.*]] = arith.divui %[[COLUMN]], %c32 : index
// CHECK: arith.muli %[[TILE]], %[[ROWS]] : index
// CHECK: scf.for
// CHECK-COUNT-2: memref.prefetch %[[B]][%c4, %c0, %{{.*}}], read, locality<2>, data
// CHECK: vector.fma
#a = affine_map<(m, p, n, k) -> (m, k)>
#b = affine_map<(m, p, n, k) -> (p, k, n)>
#c = affine_map<(m, p, n, k) -> (m, p, n)>
!b = memref<4x64x16xf32, strided<[1024, 16, 1], offset: ?>>
module attributes {llm.target = "sapphirerapids"} {
  func.func @keys(%a: memref<?x64xf32>, %b: !b, %c: memref<?x4x16xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c], llm.contraction,
                    iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<?x64xf32>, !b) outs(%c : memref<?x4x16xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %product = arith.mulf %x, %y : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

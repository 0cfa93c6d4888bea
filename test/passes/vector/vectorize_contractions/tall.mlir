// RUN: llm-opt %s --passes='llm-vectorize-contractions{outline=false},canonicalize,cse' | filecheck %s

// Eight rows are one tile of 8 x 2 vectors, which reads B once; other numbers of rows are cut into tiles of 6 x 4.
// CHECK-LABEL: func.func @rows
// CHECK-SAME: %[[A:[a-z0-9]*]]: memref<?x256xf32>
// CHECK: %[[ROWS:.*]] = memref.dim %[[A]]
// CHECK: arith.cmpi sge, %[[ROWS]], %c48 : index
// CHECK: } else {
// CHECK: %[[IS_TALL:.*]] = arith.cmpi eq, %[[ROWS]], %c8 : index
// CHECK: scf.if %[[IS_TALL]]
// CHECK: scf.for %{{.*}} = %c0 to %c256 step %c128
// CHECK: scf.for %{{.*}} = %c0 to %c64 step %c32
// CHECK: scf.for {{.*}} iter_args
// CHECK-COUNT-16: vector.fma
// CHECK-NOT: vector.fma
// CHECK: } else {
// CHECK: scf.for {{.*}} step %c6
// CHECK-COUNT-24: vector.fma
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {llm.target = "sapphirerapids"} {
  func.func @rows(%a: memref<?x256xf32>, %b: memref<256x64xf32>, %c: memref<?x64xf32>) {
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

// RUN: llm-opt %s --passes='llm-vectorize-contractions{outline=false},canonicalize,cse' | filecheck %s

// Where nearly all contractions have nine rows there are tiles of five and four for them, and one row at a time else.
// CHECK-LABEL: func.func @rows
// CHECK: %[[ROWS:.*]] = memref.dim
// CHECK: %[[IS_USUAL:.*]] = arith.cmpi eq, %[[ROWS]], %c9 : index
// CHECK: scf.if %[[IS_USUAL]]
// CHECK-COUNT-20: vector.fma
// CHECK-COUNT-16: vector.fma
// CHECK: } else {
// CHECK: scf.for %{{.*}} = %c0 to %[[ROWS]] step %c1
// CHECK: scf.for {{.*}} iter_args
// CHECK-COUNT-4: vector.fma
// CHECK-NOT: vector.fma
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {llm.target = "sapphirerapids"} {
  func.func @rows(%a: memref<?x64xf32>, %b: memref<64x64xf32>, %c: memref<?x64xf32>) {
    linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"],
                    llm.contraction, llm.tiles = {usual_rows = 9 : i64}}
      ins(%a, %b : memref<?x64xf32>, memref<64x64xf32>) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %product = arith.mulf %x, %y : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

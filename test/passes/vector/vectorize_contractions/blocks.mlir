// RUN: llm-opt %s --passes='llm-vectorize-contractions{mr=2 kc=64 unroll=1 outline=false}' | filecheck %s

// K is cut into blocks. While the tiles pass a block of B, each asks for its share of the next one, at an even pace;
// after the last block that is the panel that follows in memory. A tile with no other below it asks for what it reads.
// CHECK-LABEL: func.func @blocks
// CHECK-SAME: %{{[a-z0-9]*}}: memref<?x256xf32>, %[[B:[a-z0-9]*]]: memref<256x64xf32>
// CHECK: %[[STEPS:[a-z0-9_]*]] = arith.constant 256 : index
// CHECK: scf.for
// CHECK: %[[NEXT:[a-z0-9_]*]] = arith.select
// CHECK: scf.for
// CHECK: %[[ALONE:[a-z0-9_]*]] = arith.cmpi eq, %{{.*}} : index
// CHECK: %[[STEP:[a-z0-9_]*]] = arith.select %[[ALONE]], %{{.*}}, %[[NEXT]] : index
// CHECK: scf.for
// CHECK: memref.prefetch %[[B]][%[[STEP]], %{{.*}}], read, locality<3>, data
// CHECK: vector.fma
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

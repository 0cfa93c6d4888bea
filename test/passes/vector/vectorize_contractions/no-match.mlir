// RUN: llm-opt %s --passes=llm-vectorize-contractions | filecheck %s

// A weight that is not packed has its K innermost: rows of B are no vectors. llm-vectorize-generics takes it.
// CHECK-LABEL: func.func @plain_weight
// CHECK: linalg.generic
// CHECK-SAME: llm.contraction
func.func @plain_weight(%a: memref<?x256xf32>, %b: memref<64x256xf32>, %c: memref<?x64xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                   affine_map<(m, n, k) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
    ins(%a, %b : memref<?x256xf32>, memref<64x256xf32>) outs(%c : memref<?x64xf32>) {
    ^bb0(%x: f32, %y: f32, %z: f32):
      %product = arith.mulf %x, %y : f32
      %sum = arith.addf %z, %product : f32
      linalg.yield %sum : f32
  }
  return
}

// Without the tag it is somebody else's.
// CHECK-LABEL: func.func @untagged
// CHECK: linalg.generic
func.func @untagged(%a: memref<?x256xf32>, %b: memref<256x64xf32>, %c: memref<?x64xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                                   affine_map<(m, n, k) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%a, %b : memref<?x256xf32>, memref<256x64xf32>) outs(%c : memref<?x64xf32>) {
    ^bb0(%x: f32, %y: f32, %z: f32):
      %product = arith.mulf %x, %y : f32
      %sum = arith.addf %z, %product : f32
      linalg.yield %sum : f32
  }
  return
}

// RUN: llm-opt %s --passes=llm-tile-rows{rows=1},canonicalize,cse | filecheck %s

// An item of one row has static sizes: no row is left over.
// CHECK-LABEL: func.func @row
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<?x16xf32>
// CHECK: scf.forall (%[[I:[a-z0-9_]*]]) in
// CHECK-NOT: arith.minsi
// CHECK: tensor.extract_slice %[[X]][%[[I]], 0] [1, 16] [1, 1] : tensor<?x16xf32> to tensor<1x16xf32>
// CHECK: linalg.generic
// CHECK: tensor.parallel_insert_slice
func.func @row(%x: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x16xf32>
  %empty = tensor.empty(%rows) : tensor<?x16xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(t, h) -> (t, h)>, affine_map<(t, h) -> (t, h)>],
                       iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x16xf32>) outs(%empty : tensor<?x16xf32>) {
    ^bb0(%v: f32, %o: f32):
      %r = arith.addf %v, %v : f32
      linalg.yield %r : f32
  } -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}

#id = affine_map<(i,j)->(i,j)>
func.func @f(%a: tensor<?x8xf32>, %b: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r:2 = scf.for %i = %c0 to %c3 step %c1 iter_args(%x = %a, %y = %b) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
    %t = linalg.generic {indexing_maps=[#id,#id],iterator_types=["parallel","parallel"]} ins(%y: tensor<?x8xf32>) outs(%x: tensor<?x8xf32>) {
    ^bb0(%p: f32, %q: f32):
      %m = arith.mulf %q, %p : f32
      %n = arith.addf %m, %p : f32
      linalg.yield %n : f32 } -> tensor<?x8xf32>
    scf.yield %t, %x : tensor<?x8xf32>, tensor<?x8xf32>
  }
  return %r#0, %r#1 : tensor<?x8xf32>, tensor<?x8xf32>
}

#id = affine_map<(i,j)->(i,j)>
func.func @f(%a: tensor<?x8xf32>, %w: tensor<8x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%x = %a) -> (tensor<?x8xf32>) {
    %l = "llm.linear"(%x, %w) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
    %t = linalg.generic {indexing_maps=[#id,#id],iterator_types=["parallel","parallel"]} ins(%l: tensor<?x8xf32>) outs(%x: tensor<?x8xf32>) {
    ^bb0(%p: f32, %q: f32):
      %m = arith.mulf %q, %p : f32
      %n = arith.addf %m, %p : f32
      linalg.yield %n : f32 } -> tensor<?x8xf32>
    %s = "llm.silu"(%t) : (tensor<?x8xf32>) -> tensor<?x8xf32>
    %u = linalg.generic {indexing_maps=[#id,#id],iterator_types=["parallel","parallel"]} ins(%s: tensor<?x8xf32>) outs(%t: tensor<?x8xf32>) {
    ^bb0(%p: f32, %q: f32):
      %m = arith.mulf %q, %p : f32
      linalg.yield %m : f32 } -> tensor<?x8xf32>
    scf.yield %u : tensor<?x8xf32>
  }
  return %r : tensor<?x8xf32>
}

// What follows a linear: a difference, and a quotient with an absolute value.
func.func @main(%x: tensor<?x33xf32>, %w: tensor<33x33xf32>) -> tensor<?x33xf32> {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %t = tensor.dim %x, %c0 : tensor<?x33xf32>
  %l = "llm.linear"(%x, %w) : (tensor<?x33xf32>, tensor<33x33xf32>) -> tensor<?x33xf32>
  %e = tensor.empty(%t) : tensor<?x33xf32>
  %d = linalg.sub ins(%l, %x : tensor<?x33xf32>, tensor<?x33xf32>) outs(%e : tensor<?x33xf32>) -> tensor<?x33xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} ins(%d : tensor<?x33xf32>) outs(%e : tensor<?x33xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = math.absf %a : f32
    %1 = arith.addf %0, %one : f32
    %2 = arith.divf %a, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<?x33xf32>
  return %y : tensor<?x33xf32>
}

// Rows in the other order, by the position of a loop.
func.func @main(%x: tensor<?x33xf32>) -> tensor<?x33xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %t = tensor.dim %x, %c0 : tensor<?x33xf32>
  %e = tensor.empty(%t) : tensor<?x33xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      outs(%e : tensor<?x33xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %last = arith.subi %t, %c1 : index
    %k = arith.subi %last, %i : index
    %v = tensor.extract %x[%k, %j] : tensor<?x33xf32>
    linalg.yield %v : f32
  } -> tensor<?x33xf32>
  return %y : tensor<?x33xf32>
}

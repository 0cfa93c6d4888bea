// Doubles a tensor until its first element is large.
func.func @main(%x: tensor<3x5xf32>) -> tensor<3x5xf32> {
  %c0 = arith.constant 0 : index
  %limit = arith.constant 9.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<3x5xf32>
  %start = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} ins(%x : tensor<3x5xf32>) outs(%e : tensor<3x5xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = math.absf %a : f32
    %1 = arith.addf %0, %one : f32
    linalg.yield %1 : f32
  } -> tensor<3x5xf32>
  %y = scf.while (%h = %start) : (tensor<3x5xf32>) -> tensor<3x5xf32> {
    %v = tensor.extract %h[%c0, %c0] : tensor<3x5xf32>
    %small = arith.cmpf olt, %v, %limit : f32
    scf.condition(%small) %h : tensor<3x5xf32>
  } do {
  ^bb0(%h: tensor<3x5xf32>):
    %d = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
        outs(%h : tensor<3x5xf32>) {
    ^bb0(%a: f32):
      %0 = arith.addf %a, %a : f32
      linalg.yield %0 : f32
    } -> tensor<3x5xf32>
    scf.yield %d : tensor<3x5xf32>
  }
  return %y : tensor<3x5xf32>
}

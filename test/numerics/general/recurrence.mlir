// Each row is the one before it, halved, and its own input.
func.func @main(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %half = arith.constant 0.5 : f32
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x33xf32>
  %start = linalg.fill ins(%zero : f32) outs(%e : tensor<1x33xf32>) -> tensor<1x33xf32>
  %o = tensor.empty() : tensor<7x33xf32>
  %out = linalg.fill ins(%zero : f32) outs(%o : tensor<7x33xf32>) -> tensor<7x33xf32>
  %y:2 = scf.for %i = %c0 to %c7 step %c1 iter_args(%h = %start, %all = %out) -> (tensor<1x33xf32>, tensor<7x33xf32>) {
    %row = tensor.extract_slice %x[%i, 0] [1, 33] [1, 1] : tensor<7x33xf32> to tensor<1x33xf32>
    %next = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
        iterator_types = ["parallel", "parallel"]} ins(%row : tensor<1x33xf32>) outs(%h : tensor<1x33xf32>) {
    ^bb0(%a: f32, %b: f32):
      %0 = arith.mulf %b, %half : f32
      %1 = arith.addf %a, %0 : f32
      linalg.yield %1 : f32
    } -> tensor<1x33xf32>
    %set = tensor.insert_slice %next into %all[%i, 0] [1, 33] [1, 1] : tensor<1x33xf32> into tensor<7x33xf32>
    scf.yield %next, %set : tensor<1x33xf32>, tensor<7x33xf32>
  }
  return %y#1 : tensor<7x33xf32>
}

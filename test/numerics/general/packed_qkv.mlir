// Attention as frontends write it: packed projections, transposes of rank 5, products of batches, a softmax.
#bhtd = affine_map<(b, h, t, s, d) -> (b, h, t, d)>
#bhsd = affine_map<(b, h, t, s, d) -> (b, h, s, d)>
#bhts = affine_map<(b, h, t, s, d) -> (b, h, t, s)>
func.func @main(%x: tensor<2x7x12xf32>, %w: tensor<12x36xf32>) -> tensor<2x7x12xf32> {
  %zero = arith.constant 0.0 : f32
  %rows = tensor.collapse_shape %x [[0, 1], [2]] : tensor<2x7x12xf32> into tensor<14x12xf32>
  %0 = tensor.empty() : tensor<14x36xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<14x36xf32>) -> tensor<14x36xf32>
  %2 = linalg.matmul ins(%rows, %w : tensor<14x12xf32>, tensor<12x36xf32>) outs(%1 : tensor<14x36xf32>) -> tensor<14x36xf32>
  %packed = tensor.expand_shape %2 [[0, 1], [2, 3, 4]] output_shape [2, 7, 3, 4, 3] : tensor<14x36xf32> into tensor<2x7x3x4x3xf32>
  %3 = tensor.empty() : tensor<3x2x4x7x3xf32>
  %4 = linalg.transpose ins(%packed : tensor<2x7x3x4x3xf32>) outs(%3 : tensor<3x2x4x7x3xf32>) permutation = [2, 0, 3, 1, 4]
  %q = tensor.extract_slice %4[0, 0, 0, 0, 0] [1, 2, 4, 7, 3] [1, 1, 1, 1, 1] : tensor<3x2x4x7x3xf32> to tensor<2x4x7x3xf32>
  %k = tensor.extract_slice %4[1, 0, 0, 0, 0] [1, 2, 4, 7, 3] [1, 1, 1, 1, 1] : tensor<3x2x4x7x3xf32> to tensor<2x4x7x3xf32>
  %v = tensor.extract_slice %4[2, 0, 0, 0, 0] [1, 2, 4, 7, 3] [1, 1, 1, 1, 1] : tensor<3x2x4x7x3xf32> to tensor<2x4x7x3xf32>
  %5 = tensor.empty() : tensor<2x4x7x7xf32>
  %6 = linalg.fill ins(%zero : f32) outs(%5 : tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
  %scores = linalg.contract indexing_maps = [#bhtd, #bhsd, #bhts]
      ins(%q, %k : tensor<2x4x7x3xf32>, tensor<2x4x7x3xf32>) outs(%6 : tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
  %weights = linalg.softmax dimension(3) ins(%scores : tensor<2x4x7x7xf32>) outs(%5 : tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
  %7 = tensor.empty() : tensor<2x4x7x3xf32>
  %8 = linalg.fill ins(%zero : f32) outs(%7 : tensor<2x4x7x3xf32>) -> tensor<2x4x7x3xf32>
  %heads = linalg.contract indexing_maps = [#bhts, #bhsd, #bhtd]
      ins(%weights, %v : tensor<2x4x7x7xf32>, tensor<2x4x7x3xf32>) outs(%8 : tensor<2x4x7x3xf32>) -> tensor<2x4x7x3xf32>
  %9 = tensor.empty() : tensor<2x7x4x3xf32>
  %10 = linalg.transpose ins(%heads : tensor<2x4x7x3xf32>) outs(%9 : tensor<2x7x4x3xf32>) permutation = [0, 2, 1, 3]
  %result = tensor.collapse_shape %10 [[0], [1], [2, 3]] : tensor<2x7x4x3xf32> into tensor<2x7x12xf32>
  return %result : tensor<2x7x12xf32>
}

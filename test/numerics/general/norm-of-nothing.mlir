// A row of no values has no mean.
func.func @f(%x: tensor<4x0xf32>, %w: tensor<0xf32>) -> tensor<4x0xf32> {
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-5} : (tensor<4x0xf32>, tensor<0xf32>) -> tensor<4x0xf32>
  return %y : tensor<4x0xf32>
}

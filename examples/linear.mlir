// What examples/schedule.mlir works on: one linear.
func.func @linear(%x: tensor<?x512xf32>, %w: tensor<1024x512xf32>) -> tensor<?x1024xf32> {
  %y = "llm.linear"(%x, %w) : (tensor<?x512xf32>, tensor<1024x512xf32>) -> tensor<?x1024xf32>
  return %y : tensor<?x1024xf32>
}

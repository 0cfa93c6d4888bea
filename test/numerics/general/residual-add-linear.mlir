func.func @main(%x: tensor<?x64xf32>, %w: tensor<64x64xf32> {llm.role = "weight", llm.name = "w"}) -> tensor<?x64xf32> {
  %0 = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<64x64xf32>) -> tensor<?x64xf32>
  %1 = "llm.add"(%x, %0) : (tensor<?x64xf32>, tensor<?x64xf32>) -> tensor<?x64xf32>
  return %1 : tensor<?x64xf32>
}

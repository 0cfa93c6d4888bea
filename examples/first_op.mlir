// An MLP with the activation of first_op.py.

func.func @main(%x: tensor<?x64xf32>, %up: tensor<96x64xf32>, %down: tensor<64x96xf32>) -> tensor<?x64xf32> {
  %u = "llm.linear"(%x, %up) : (tensor<?x64xf32>, tensor<96x64xf32>) -> tensor<?x96xf32>
  %h = "llm.relu2"(%u) : (tensor<?x96xf32>) -> tensor<?x96xf32>
  %y = "llm.linear"(%h, %down) : (tensor<?x96xf32>, tensor<64x96xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

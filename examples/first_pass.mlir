// What examples/first_pass.py works on: the second half of an MLP, its activation spelled out.
func.func @mlp(%gate: tensor<?x96xf32>, %up: tensor<?x96xf32>, %down: tensor<64x96xf32>) -> tensor<?x64xf32> {
  %s = "llm.silu"(%gate) : (tensor<?x96xf32>) -> tensor<?x96xf32>
  %h = "llm.mul"(%s, %up) : (tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
  %y = "llm.linear"(%h, %down) : (tensor<?x96xf32>, tensor<64x96xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

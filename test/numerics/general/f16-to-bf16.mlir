func.func @f(%ids: tensor<?xi32>, %table: tensor<40x9xf16>) -> tensor<?x9xbf16> {
  %y = "llm.embedding"(%ids, %table) : (tensor<?xi32>, tensor<40x9xf16>) -> tensor<?x9xbf16>
  return %y : tensor<?x9xbf16>
}

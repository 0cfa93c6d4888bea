func.func @f(%q: tensor<?x4x1xf32>, %k: tensor<?x2x1xf32>) -> tensor<?x4x1xf32> {
  %r = "llm.attention"(%q, %k, %k) {scale = 0.35, causal = true} : (tensor<?x4x1xf32>, tensor<?x2x1xf32>, tensor<?x2x1xf32>) -> tensor<?x4x1xf32>
  return %r : tensor<?x4x1xf32>
}

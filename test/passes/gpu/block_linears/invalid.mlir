// RUN: llm-opt %s --passes=convert-llm-to-linalg,llm-block-linears --verify-diagnostics

func.func @codes(%x: tensor<?x64xf32>, %c: tensor<6x64xi8>, %s: tensor<6x2xf32>) -> tensor<?x6xf32> {
  // expected-error @+1 {{'llm.dequantize' op expects linears on a CPU: kernels for GPUs read weights of f32 and bf16, no codes}}
  %w = "llm.dequantize"(%c, %s) {bits = 8 : i64, group = 32 : i64} : (tensor<6x64xi8>, tensor<6x2xf32>) -> tensor<6x64xf32>
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<6x64xf32>) -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

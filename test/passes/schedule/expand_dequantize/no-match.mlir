// RUN: llm-opt %s --passes=llm-expand-dequantize | filecheck %s

// Weights that are numbers stay as they are.
// CHECK-LABEL: func.func @numbers
// CHECK-NEXT: "llm.linear"
func.func @numbers(%x: tensor<?x64xf32>, %w: tensor<6x64xf32>) -> tensor<?x6xf32> {
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<6x64xf32>) -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

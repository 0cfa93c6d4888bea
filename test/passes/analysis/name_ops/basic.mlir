// RUN: llm-opt %s --passes=llm-name-ops --print-debuginfo --print-local-scope | filecheck %s

// Two ops of a function have numbers, around the places where they were written.
// CHECK-LABEL: func.func @f
// CHECK: "llm.linear"{{.*}} loc("f.0 llm.linear"("{{.*}}basic.mlir":{{[0-9]+}}:{{[0-9]+}}))
// CHECK: linalg.add {{.*}} loc("f.1 linalg.add"(
func.func @f(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %y = "llm.linear"(%x, %w) : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.add ins(%y, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

// RUN: llm-opt %s --passes='llm-annotate-hot-spots{profile=%S/Inputs/profile.json}' --stats 2>%t.err | filecheck %s
// RUN: filecheck %s --check-prefix=STATS < %t.err
// STATS: 1 annotated
// STATS: 1 not there

// A quarter of the time, waits included, is that of the second op of @f.
// CHECK-LABEL: func.func @f
// CHECK: "llm.silu"(%{{.*}}) : (
// CHECK: "llm.silu"(%{{.*}}) {llm.hot = 2.500000e-01 : f64}
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %a = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %b = "llm.silu"(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %b : tensor<4xf32>
}

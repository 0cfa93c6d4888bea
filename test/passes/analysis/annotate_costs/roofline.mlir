// RUN: llm-opt %s --passes='llm-annotate-costs{peak-gflops=100 peak-gbytes=20 table}' 2>&1 | filecheck %s
// RUN: llm-opt %s --passes=llm-annotate-costs --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=COUNTED

// On a machine of 5 operations a byte a wide product is bound by the cores, a sum by memory. The second sum is the
// first once more.
// COUNTED: 1 @both redundant ops
// CHECK: @both {{ *}}MFLOP
// CHECK-NEXT: llm.linear {{.*}} compute
// CHECK-NEXT: llm.add {{.*}} memory
// CHECK-NEXT: llm.add {{.*}} memory (redundant)
// CHECK-NEXT: one call
// CHECK: func.func @both
// CHECK: "llm.linear"
// CHECK-SAME: llm.cost = {bound = "compute"
// CHECK: "llm.add"
// CHECK-SAME: llm.cost = {bound = "memory"
func.func @both(%x: tensor<128x128xf32>) -> (tensor<128x128xf32>, tensor<128x128xf32>) {
  %p = "llm.linear"(%x, %x) : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
  %s = "llm.add"(%x, %p) : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
  %t = "llm.add"(%x, %p) : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
  return %s, %t : tensor<128x128xf32>, tensor<128x128xf32>
}

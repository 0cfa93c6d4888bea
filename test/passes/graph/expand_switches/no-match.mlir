// RUN: llm-opt %s --passes=llm-expand-switches | filecheck %s

// Without a case there is nothing to compare with.
// CHECK-LABEL: func.func @default_only
// CHECK: scf.index_switch
func.func @default_only(%n: index, %a: tensor<3xf32>) -> tensor<3xf32> {
  %r = scf.index_switch %n -> tensor<3xf32>
  default {
    scf.yield %a : tensor<3xf32>
  }
  return %r : tensor<3xf32>
}

// RUN: llm-opt %s --passes='llm-choose-tiles{table=%S/Inputs/tiles.json}' | filecheck %s

// What was measured on one machine says nothing about another.
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

module attributes {llm.target = "haswell"} {
  // CHECK-LABEL: func.func @linear
  // CHECK: attrs = {llm.linear} {
  func.func @linear(%x: tensor<?x64xf32>, %w: tensor<96x64xf32> {llm.role = "weight", llm.name = "w"},
      %init: tensor<?x96xf32>) -> tensor<?x96xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>)
        attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x96xf32>
    return %y : tensor<?x96xf32>
  }
}

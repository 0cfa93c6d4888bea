// RUN: llm-opt %s --passes='llm-choose-tiles{table=%S/Inputs/tiles.json}' | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

module attributes {llm.target = "x86-64-v4"} {
  // A linear that the table has gets its tiles, and its weight panels of that width.
  // CHECK-LABEL: func.func @linear
  // CHECK: linalg.generic
  // CHECK-SAME: attrs = {llm.linear, llm.tiles = {panels = 1 : i64, width = 48 : i64}}
  func.func @linear(%x: tensor<?x64xf32>, %w: tensor<96x64xf32> {llm.role = "weight", llm.name = "w"},
      %init: tensor<?x96xf32>) -> tensor<?x96xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>) attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x96xf32>
    return %y : tensor<?x96xf32>
  }
}

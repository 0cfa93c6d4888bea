// RUN: llm-opt %s --passes='llm-choose-tiles{table=%S/Inputs/tiles.json}' | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
#id = affine_map<(t, n) -> (t, n)>

module attributes {llm.target = "x86-64-v4"} {
  // Two weights that are read together are another entry than one alone.
  // CHECK-LABEL: func.func @pair
  // CHECK-COUNT-2: llm.tiles = {width = 96 : i64}
  func.func @pair(%x: tensor<?x64xf32>, %gate: tensor<96x64xf32> {llm.role = "weight", llm.name = "gate"},
      %up: tensor<96x64xf32> {llm.role = "weight", llm.name = "up"}, %init: tensor<?x96xf32>) -> tensor<?x96xf32> {
    %g = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %gate : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>) attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x96xf32>
    %u = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %up : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>) attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x96xf32>
    %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%g, %u : tensor<?x96xf32>, tensor<?x96xf32>) outs(%init : tensor<?x96xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      linalg.yield %product : f32
    } -> tensor<?x96xf32>
    return %y : tensor<?x96xf32>
  }
}

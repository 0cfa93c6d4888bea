// RUN: llm-opt %s --passes='llm-pack-weights{width=32}' | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

// The linear says how wide its panels are.
// CHECK-LABEL: func.func @by_attribute
// CHECK-SAME: tensor<2x64x48xf32> {llm.layout = "panel<48>"
func.func @by_attribute(%x: tensor<?x64xf32>, %w: tensor<96x64xf32> {llm.role = "weight", llm.name = "w"},
    %init: tensor<?x96xf32>) -> tensor<?x96xf32> {
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>)
      attrs = {llm.linear, llm.tiles = {width = 48 : i64}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x96xf32>
  return %y : tensor<?x96xf32>
}

// What it leaves open is left to the option.
// CHECK-LABEL: func.func @by_option
// CHECK-SAME: tensor<3x64x32xf32> {llm.layout = "panel<32>"
func.func @by_option(%x: tensor<?x64xf32>, %w: tensor<96x64xf32> {llm.role = "weight", llm.name = "v"},
    %init: tensor<?x96xf32>) -> tensor<?x96xf32> {
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>)
      attrs = {llm.linear, llm.tiles = {panels = 2 : i64}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x96xf32>
  return %y : tensor<?x96xf32>
}

// RUN: llm-opt %s --passes=llm-pack-weights --verify-diagnostics --split-input-file

// A width that no register fits.
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

func.func @odd(%x: tensor<?x64xf32>, %w: tensor<96x64xf32> {llm.role = "weight", llm.name = "w"},
    %init: tensor<?x96xf32>) -> tensor<?x96xf32> {
  // expected-error @+1 {{attribute 'llm.tiles': tiles expect 'width' to be a positive multiple of 16, got 40}}
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>)
      attrs = {llm.linear, llm.tiles = {width = 40 : i64}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x96xf32>
  return %y : tensor<?x96xf32>
}

// -----

// A choice that does not exist.
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

func.func @unknown(%x: tensor<?x64xf32>, %w: tensor<96x64xf32> {llm.role = "weight", llm.name = "w"},
    %init: tensor<?x96xf32>) -> tensor<?x96xf32> {
  // expected-error @+1 {{got 'widht', did you mean 'width'?}}
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>)
      attrs = {llm.linear, llm.tiles = {widht = 48 : i64}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x96xf32>
  return %y : tensor<?x96xf32>
}

// -----

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

// A weight is packed once, whatever reads it.
func.func @disagree(%x: tensor<?x64xf32>, %w: tensor<96x64xf32> {llm.role = "weight", llm.name = "w"},
    %init: tensor<?x96xf32>) -> tensor<?x96xf32> {
  // expected-error @+1 {{expects linears of one weight to agree on 'width', got [32, 48]}}
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>)
      attrs = {llm.linear, llm.tiles = {width = 48 : i64}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x96xf32>
  %z = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<96x64xf32>) outs(%init : tensor<?x96xf32>)
      attrs = {llm.linear, llm.tiles = {width = 32 : i64}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x96xf32>
  return %z : tensor<?x96xf32>
}

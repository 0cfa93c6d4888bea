// RUN: llm-opt %s --passes=llm-pack-weights | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

// Nine panels of 64 columns would leave one of two threads waiting: six panels of 96.
// CHECK-LABEL: func.func @odd
// CHECK-SAME: tensor<6x32x96x2xbf16> {llm.layout = "panel<96x2>"
func.func @odd(%x: tensor<?x64xbf16>, %w: tensor<576x64xbf16> {llm.role = "weight", llm.name = "w"},
    %init: tensor<?x576xf32>) -> tensor<?x576xf32> {
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xbf16>, tensor<576x64xbf16>) outs(%init : tensor<?x576xf32>)
      attrs = {llm.contraction} {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wa = arith.extf %a : bf16 to f32
    %wb = arith.extf %b : bf16 to f32
    %product = arith.mulf %wa, %wb : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x576xf32>
  return %y : tensor<?x576xf32>
}

// So in f32.
// CHECK-LABEL: func.func @odd_f32
// CHECK-SAME: tensor<6x64x96xf32> {llm.layout = "panel<96>"
func.func @odd_f32(%x: tensor<?x64xf32>, %w: tensor<576x64xf32> {llm.role = "weight", llm.name = "u"},
    %init: tensor<?x576xf32>) -> tensor<?x576xf32> {
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<576x64xf32>) outs(%init : tensor<?x576xf32>)
      attrs = {llm.contraction} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x576xf32>
  return %y : tensor<?x576xf32>
}

// Six panels of 64 columns are an even number already.
// CHECK-LABEL: func.func @even
// CHECK-SAME: tensor<6x64x64xf32> {llm.layout = "panel<64>"
func.func @even(%x: tensor<?x64xf32>, %w: tensor<384x64xf32> {llm.role = "weight", llm.name = "v"},
    %init: tensor<?x384xf32>) -> tensor<?x384xf32> {
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x64xf32>, tensor<384x64xf32>) outs(%init : tensor<?x384xf32>)
      attrs = {llm.contraction} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x384xf32>
  return %y : tensor<?x384xf32>
}

// RUN: llm-opt %s --split-input-file --passes=llm-pack-weights | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
module attributes {llm.target = "x86-64-v4+avx512bf16"} {
  // Panels of 48 columns, which are even in number; nine of 64 would leave one of two threads waiting.
  // CHECK-LABEL: func.func @narrow
  // CHECK-SAME: tensor<12x32x48x2xbf16> {llm.layout = "panel<48x2>"
  func.func @narrow(%x: tensor<?x64xbf16>, %w: tensor<576x64xbf16> {llm.role = "weight", llm.name = "w"},
      %init: tensor<?x576xf32>) -> tensor<?x576xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x64xbf16>, tensor<576x64xbf16>) outs(%init : tensor<?x576xf32>)
        attrs = {llm.linear} {
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
  // CHECK-LABEL: func.func @narrow_f32
  // CHECK-SAME: tensor<12x64x48xf32> {llm.layout = "panel<48>"
  func.func @narrow_f32(%x: tensor<?x64xf32>, %w: tensor<576x64xf32> {llm.role = "weight", llm.name = "u"},
      %init: tensor<?x576xf32>) -> tensor<?x576xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x64xf32>, tensor<576x64xf32>) outs(%init : tensor<?x576xf32>)
        attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x576xf32>
    return %y : tensor<?x576xf32>
  }

  // Nine panels of 64 would hold 61 columns of zeros, eleven of 48 hold 13.
  // CHECK-LABEL: func.func @ragged
  // CHECK-SAME: tensor<11x64x48xf32> {llm.layout = "panel<48>"
  func.func @ragged(%x: tensor<?x64xf32>, %w: tensor<515x64xf32> {llm.role = "weight", llm.name = "r"},
      %init: tensor<?x515xf32>) -> tensor<?x515xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x64xf32>, tensor<515x64xf32>) outs(%init : tensor<?x515xf32>)
        attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x515xf32>
    return %y : tensor<?x515xf32>
  }

  // Four panels of 64 are full, six of 48 are not.
  // CHECK-LABEL: func.func @wide
  // CHECK-SAME: tensor<4x64x64xf32> {llm.layout = "panel<64>"
  func.func @wide(%x: tensor<?x64xf32>, %w: tensor<256x64xf32> {llm.role = "weight", llm.name = "v"},
      %init: tensor<?x256xf32>) -> tensor<?x256xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x64xf32>, tensor<256x64xf32>) outs(%init : tensor<?x256xf32>)
        attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x256xf32>
    return %y : tensor<?x256xf32>
  }
}

// -----

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
module attributes {llm.target = "sapphirerapids"} {
  // AMX takes 32 columns at a time: six panels of 96.
  // CHECK-LABEL: func.func @tiles
  // CHECK-SAME: tensor<6x32x96x2xbf16> {llm.layout = "panel<96x2>"
  func.func @tiles(%x: tensor<?x64xbf16>, %w: tensor<576x64xbf16> {llm.role = "weight", llm.name = "w"},
      %init: tensor<?x576xf32>) -> tensor<?x576xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x64xbf16>, tensor<576x64xbf16>) outs(%init : tensor<?x576xf32>)
        attrs = {llm.linear} {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %wa = arith.extf %a : bf16 to f32
      %wb = arith.extf %b : bf16 to f32
      %product = arith.mulf %wa, %wb : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x576xf32>
    return %y : tensor<?x576xf32>
  }

  // It does not multiply f32.
  // CHECK-LABEL: func.func @no_tiles
  // CHECK-SAME: tensor<12x64x48xf32> {llm.layout = "panel<48>"
  func.func @no_tiles(%x: tensor<?x64xf32>, %w: tensor<576x64xf32> {llm.role = "weight", llm.name = "u"},
      %init: tensor<?x576xf32>) -> tensor<?x576xf32> {
    %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : tensor<?x64xf32>, tensor<576x64xf32>) outs(%init : tensor<?x576xf32>)
        attrs = {llm.linear} {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    } -> tensor<?x576xf32>
    return %y : tensor<?x576xf32>
  }
}

// RUN: llm-opt %s --passes=llm-tile-linears,canonicalize | filecheck %s

// Three panels in one block of rows would keep one of two threads waiting for the last: rows are cut in two blocks.
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

// CHECK-LABEL: func.func private @many
// CHECK: scf.forall (%{{.*}}, %{{.*}}) in (2, 3)
func.func private @many(%x: tensor<112x128xf32>, %packed: tensor<3x128x64xf32>) -> tensor<112x192xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<192x128xf32>
  %weight = linalg.unpack %packed inner_dims_pos = [0] inner_tiles = [64] into %empty
      : tensor<3x128x64xf32> -> tensor<192x128xf32>
  %init = tensor.empty() : tensor<112x192xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<112x192xf32>) -> tensor<112x192xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %weight : tensor<112x128xf32>, tensor<192x128xf32>) outs(%fill : tensor<112x192xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<112x192xf32>
  return %y : tensor<112x192xf32>
}

// Too few rows to share: one block.
// CHECK-LABEL: func.func private @few
// CHECK: scf.forall (%{{.*}}) in (3)
func.func private @few(%x: tensor<56x128xf32>, %packed: tensor<3x128x64xf32>) -> tensor<56x192xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<192x128xf32>
  %weight = linalg.unpack %packed inner_dims_pos = [0] inner_tiles = [64] into %empty
      : tensor<3x128x64xf32> -> tensor<192x128xf32>
  %init = tensor.empty() : tensor<56x192xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<56x192xf32>) -> tensor<56x192xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %weight : tensor<56x128xf32>, tensor<192x128xf32>) outs(%fill : tensor<56x192xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<56x192xf32>
  return %y : tensor<56x192xf32>
}

// RUN: llm-opt %s --passes=llm-tile-linears,canonicalize | filecheck %s

// Many rows are cut in two parts, which are the outermost loop: each half of the threads takes one through all panels,
// in blocks of rows that fit a near cache (384 of 1024 steps).
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

// CHECK-LABEL: func.func private @many
// CHECK: scf.forall (%[[PART:.*]], %[[GROUP:.*]], %[[BLOCK:.*]], %[[PANEL:.*]]) in (2, 3, 2, 4)
// CHECK-DAG: %[[BEFORE:.*]] = arith.muli %[[PART]], %c2
// CHECK-DAG: arith.addi %[[BEFORE]], %[[BLOCK]]
// CHECK-DAG: %[[FIRST:.*]] = arith.muli %[[GROUP]], %c4
// CHECK-DAG: arith.addi %[[FIRST]], %[[PANEL]]
func.func private @many(%x: tensor<1000x1024xf32>, %packed: tensor<12x1024x48xf32>) -> tensor<1000x576xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<576x1024xf32>
  %weight = linalg.unpack %packed inner_dims_pos = [0] inner_tiles = [48] into %empty
      : tensor<12x1024x48xf32> -> tensor<576x1024xf32>
  %init = tensor.empty() : tensor<1000x576xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<1000x576xf32>) -> tensor<1000x576xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %weight : tensor<1000x1024xf32>, tensor<576x1024xf32>) outs(%fill : tensor<1000x576xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<1000x576xf32>
  return %y : tensor<1000x576xf32>
}

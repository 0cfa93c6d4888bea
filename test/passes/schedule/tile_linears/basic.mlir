// RUN: llm-opt %s --passes=llm-tile-linears,canonicalize | filecheck %s

// A linear with a residual: one loop over (block of rows, panel). The panel is read in place, the accumulators live in
// a private tile, and the residual is updated where it is.
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
#id = affine_map<(t, n) -> (t, n)>

// CHECK-LABEL: func.func private @residual
// CHECK-SAME: (%[[X:.*]]: tensor<?x128xf32>, %[[PACKED:.*]]: tensor<2x128x64xf32>, %[[H:.*]]: tensor<?x128xf32>)
func.func private @residual(%x: tensor<?x128xf32>, %packed: tensor<2x128x64xf32>, %h: tensor<?x128xf32>) -> tensor<?x128xf32> {
  // CHECK: scf.forall (%[[BLOCK:.*]], %[[PANEL:.*]]) in (%{{.*}}, 2) shared_outs(%[[OUT:.*]] = %[[H]])
  // CHECK: %[[OLD:.*]] = tensor.extract_slice %[[OUT]]
  // CHECK: %[[ZERO:.*]] = linalg.fill
  // CHECK: %[[B:.*]] = tensor.extract_slice %[[PACKED]][%[[PANEL]], 0, 0] [1, 128, 64] [1, 1, 1]
  // CHECK: %[[TILE:.*]] = linalg.generic
  // CHECK-SAME: ins(%{{.*}}, %[[B]] :
  // CHECK-SAME: outs(%[[ZERO]] :
  // CHECK-SAME: llm.contraction
  // CHECK: %[[SUM:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[OLD]], %[[TILE]] :
  // CHECK-SAME: outs(%[[OLD]] :
  // CHECK: tensor.parallel_insert_slice %[[SUM]] into %[[OUT]]
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %tokens = tensor.dim %x, %c0 : tensor<?x128xf32>
  %empty = tensor.empty() : tensor<128x128xf32>
  %weight = linalg.unpack %packed inner_dims_pos = [0] inner_tiles = [64] into %empty
      : tensor<2x128x64xf32> -> tensor<128x128xf32>
  %init = tensor.empty(%tokens) : tensor<?x128xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<?x128xf32>) -> tensor<?x128xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %weight : tensor<?x128xf32>, tensor<128x128xf32>) outs(%fill : tensor<?x128xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x128xf32>
  %result = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %y : tensor<?x128xf32>, tensor<?x128xf32>) outs(%init : tensor<?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  } -> tensor<?x128xf32>
  return %result : tensor<?x128xf32>
}

// Two generics after a linear that nobody has fused: the inner one's tile has memory of its own.
// CHECK-LABEL: func.func @chain
// CHECK: scf.forall {{.*}} shared_outs(%[[OUT:.*]] = %{{.*}})
// CHECK: %[[SLOT:.*]] = tensor.extract_slice %[[OUT]]
// CHECK: %[[TILE:.*]] = linalg.generic
// CHECK-SAME: llm.contraction
// CHECK: %[[OWN:.*]] = tensor.empty({{.*}}) : tensor<?x64xf32>
// CHECK: %[[INNER:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %[[TILE]] : {{.*}}) outs(%[[OWN]] :
// CHECK: linalg.generic {{.*}} ins(%[[INNER]] : {{.*}}) outs(%[[SLOT]] :
func.func @chain(%x: tensor<?x128xf32>, %packed: tensor<2x128x64xf32>, %h: tensor<?x128xf32>) -> tensor<?x128xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %tokens = tensor.dim %x, %c0 : tensor<?x128xf32>
  %empty = tensor.empty() : tensor<128x128xf32>
  %weight = linalg.unpack %packed inner_dims_pos = [0] inner_tiles = [64] into %empty
      : tensor<2x128x64xf32> -> tensor<128x128xf32>
  %init = tensor.empty(%tokens) : tensor<?x128xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<?x128xf32>) -> tensor<?x128xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %weight : tensor<?x128xf32>, tensor<128x128xf32>) outs(%fill : tensor<?x128xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x128xf32>
  %inner = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %y : tensor<?x128xf32>, tensor<?x128xf32>) outs(%init : tensor<?x128xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  } -> tensor<?x128xf32>
  %result = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%inner : tensor<?x128xf32>) outs(%init : tensor<?x128xf32>) {
  ^bb0(%a: f32, %b: f32):
    %negative = arith.negf %a : f32
    linalg.yield %negative : f32
  } -> tensor<?x128xf32>
  return %result : tensor<?x128xf32>
}

// A weight that is not packed is transposed into a private panel; its ragged last panel is padded with zeros and the
// result is cut to size.
// CHECK-LABEL: func.func @plain
// CHECK: scf.forall
// CHECK: %[[PADDED:.*]] = linalg.fill {{.*}} -> tensor<128x64xf32>
// CHECK: %[[TRANSPOSED:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<128x?xf32>)
// CHECK: tensor.insert_slice %[[TRANSPOSED]] into %[[PADDED]]
// CHECK: llm.contraction
// CHECK: tensor.parallel_insert_slice
func.func @plain(%x: tensor<?x128xf32>, %weight: tensor<100x128xf32>) -> tensor<?x100xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %tokens = tensor.dim %x, %c0 : tensor<?x128xf32>
  %init = tensor.empty(%tokens) : tensor<?x100xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<?x100xf32>) -> tensor<?x100xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %weight : tensor<?x128xf32>, tensor<100x128xf32>) outs(%fill : tensor<?x100xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x100xf32>
  return %y : tensor<?x100xf32>
}

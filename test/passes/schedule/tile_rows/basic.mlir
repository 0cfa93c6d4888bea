// RUN: llm-opt %s --passes=llm-tile-rows,canonicalize,cse | filecheck %s

// A norm is a reduction and an elementwise op: one loop over blocks of rows, with the sums of squares in a private tile
// and the result written straight to its buffer.
#row = affine_map<(t, h) -> (t, h)>
#token = affine_map<(t, h) -> (t)>
#column = affine_map<(t, h) -> (h)>

// CHECK-LABEL: func.func @norm
// CHECK-SAME: (%[[X:.*]]: tensor<?x48xf32>, %[[W:.*]]: tensor<48xf32>)
func.func @norm(%x: tensor<?x48xf32>, %w: tensor<48xf32>) -> tensor<?x48xf32> {
  // CHECK: scf.forall (%{{.*}}) in (%{{.*}}) shared_outs(%[[OUT:.*]] = %{{.*}})
  // CHECK-DAG: %[[SLOT:.*]] = tensor.extract_slice %[[OUT]]
  // CHECK-DAG: %[[ROWS:.*]] = tensor.extract_slice %[[X]]
  // CHECK: %[[SUMS:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[ROWS]] :
  // CHECK: %[[RESULT:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[ROWS]], %[[SUMS]], %[[W]] :
  // CHECK-SAME: outs(%[[SLOT]] :
  // CHECK: tensor.parallel_insert_slice %[[RESULT]] into %[[OUT]]
  // CHECK-NOT: scf.forall
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %tokens = tensor.dim %x, %c0 : tensor<?x48xf32>
  %sums = tensor.empty(%tokens) : tensor<?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%sums : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#row, #token], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x48xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %square = arith.mulf %a, %a : f32
    %sum = arith.addf %b, %square : f32
    linalg.yield %sum : f32
  } -> tensor<?xf32>
  %init = tensor.empty(%tokens) : tensor<?x48xf32>
  %result = linalg.generic {indexing_maps = [#row, #token, #column, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %squares, %w : tensor<?x48xf32>, tensor<?xf32>, tensor<48xf32>) outs(%init : tensor<?x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %d: f32):
    %root = math.rsqrt %b : f32
    %scaled = arith.mulf %a, %root : f32
    %weighted = arith.mulf %scaled, %c : f32
    linalg.yield %weighted : f32
  } -> tensor<?x48xf32>
  return %result : tensor<?x48xf32>
}

// A gather reads all rows of its table, so the table is finished first.
// CHECK-LABEL: func.func @gather
// CHECK: %[[TABLE:.*]] = scf.forall
// CHECK: scf.forall
// CHECK: tensor.extract %[[TABLE]]
func.func @gather(%x: tensor<?x48xf32>, %rows: tensor<?xi32>) -> tensor<?x48xf32> {
  %c0 = arith.constant 0 : index
  %tokens = tensor.dim %x, %c0 : tensor<?x48xf32>
  %init = tensor.empty(%tokens) : tensor<?x48xf32>
  %table = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<?x48xf32>) outs(%init : tensor<?x48xf32>) {
  ^bb0(%a: f32, %b: f32):
    %negated = arith.negf %a : f32
    linalg.yield %negated : f32
  } -> tensor<?x48xf32>
  %count = tensor.dim %rows, %c0 : tensor<?xi32>
  %empty = tensor.empty(%count) : tensor<?x48xf32>
  %result = linalg.generic {indexing_maps = [#token, #row], iterator_types = ["parallel", "parallel"]}
      ins(%rows : tensor<?xi32>) outs(%empty : tensor<?x48xf32>) {
  ^bb0(%row: i32, %b: f32):
    %index = arith.index_cast %row : i32 to index
    %column = linalg.index 1 : index
    %element = tensor.extract %table[%index, %column] : tensor<?x48xf32>
    linalg.yield %element : f32
  } -> tensor<?x48xf32>
  return %result : tensor<?x48xf32>
}

// Two runs of different numbers of rows stand between each other: each becomes a loop of its own.
// CHECK-LABEL: func.func @interleaved
// CHECK: scf.forall
// CHECK: math.exp
// CHECK: scf.forall
// CHECK: arith.negf
// CHECK-NOT: scf.forall (
func.func @interleaved(%x: tensor<?x48xf32>, %y: tensor<?x48xf32>) -> (tensor<?x48xf32>, tensor<?x48xf32>) {
  %c0 = arith.constant 0 : index
  %xs = tensor.dim %x, %c0 : tensor<?x48xf32>
  %ys = tensor.dim %y, %c0 : tensor<?x48xf32>
  %init_x = tensor.empty(%xs) : tensor<?x48xf32>
  %init_y = tensor.empty(%ys) : tensor<?x48xf32>
  %powers = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<?x48xf32>) outs(%init_x : tensor<?x48xf32>) {
  ^bb0(%a: f32, %b: f32):
    %power = math.exp %a : f32
    linalg.yield %power : f32
  } -> tensor<?x48xf32>
  %negated = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<?x48xf32>) outs(%init_y : tensor<?x48xf32>) {
  ^bb0(%a: f32, %b: f32):
    %minus = arith.negf %a : f32
    linalg.yield %minus : f32
  } -> tensor<?x48xf32>
  return %powers, %negated : tensor<?x48xf32>, tensor<?x48xf32>
}

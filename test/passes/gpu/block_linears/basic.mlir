// RUN: llm-opt %s --passes=llm-block-linears,canonicalize,cse | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
#id = affine_map<(t, n) -> (t, n)>
#column = affine_map<(t, n) -> (n)>

// A linear with bias and residual: one loop over blocks of rows and columns, whose destination is the residual.
// CHECK-LABEL: func.func private @residual
// CHECK-SAME: (%[[X:.*]]: tensor<?x128xbf16>, %[[W:.*]]: tensor<192x128xbf16>, %[[B:.*]]: tensor<192xf32>, %[[H:.*]]: tensor<?x192xf32>)
func.func private @residual(%x: tensor<?x128xbf16>, %w: tensor<192x128xbf16>, %b: tensor<192xf32>, %h: tensor<?x192xf32>)
    -> tensor<?x192xf32> {
  // CHECK: scf.forall (%{{.*}}, %{{.*}}) in (%{{.*}}, 3) shared_outs(%[[OUT:.*]] = %[[H]])
  // CHECK: %[[OLD:.*]] = tensor.extract_slice %[[OUT]]
  // CHECK: tensor.extract_slice %[[X]]
  // CHECK: tensor.extract_slice %[[W]][%{{.*}}, 0] [64, 128]
  // CHECK: %[[ZERO:.*]] = linalg.fill
  // CHECK: %[[SUM:.*]] = linalg.generic
  // CHECK-SAME: outs(%[[ZERO]] :
  // CHECK-SAME: llm.contraction
  // CHECK: tensor.extract_slice %[[B]][%{{.*}}] [64]
  // CHECK: %[[BIASED:.*]] = linalg.generic
  // CHECK: %[[NEW:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[OLD]], %[[BIASED]] :
  // CHECK-SAME: outs(%[[OLD]] :
  // CHECK: tensor.parallel_insert_slice %[[NEW]] into %[[OUT]]
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %tokens = tensor.dim %x, %c0 : tensor<?x128xbf16>
  %init = tensor.empty(%tokens) : tensor<?x192xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<?x192xf32>) -> tensor<?x192xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x128xbf16>, tensor<192x128xbf16>) outs(%fill : tensor<?x192xf32>) attrs = {llm.linear} {
  ^bb0(%p: bf16, %q: bf16, %c: f32):
    %a = arith.extf %p : bf16 to f32
    %d = arith.extf %q : bf16 to f32
    %product = arith.mulf %a, %d : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x192xf32>
  %biased = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y, %b : tensor<?x192xf32>, tensor<192xf32>) outs(%init : tensor<?x192xf32>) {
  ^bb0(%a: f32, %d: f32, %c: f32):
    %sum = arith.addf %a, %d : f32
    linalg.yield %sum : f32
  } -> tensor<?x192xf32>
  %result = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %biased : tensor<?x192xf32>, tensor<?x192xf32>) outs(%init : tensor<?x192xf32>) {
  ^bb0(%a: f32, %d: f32, %c: f32):
    %sum = arith.addf %a, %d : f32
    linalg.yield %sum : f32
  } -> tensor<?x192xf32>
  return %result : tensor<?x192xf32>
}

// A gate/up pair: both contractions and what combines them in one loop; ragged columns are computed as far as they go.
// CHECK-LABEL: func.func @pair
// CHECK: scf.forall
// CHECK: %[[LEFT:.*]] = arith.minsi %{{.*}}, %c64
// CHECK: tensor.extract_slice %{{.*}} [%{{.*}}, %[[LEFT]]]
// CHECK: llm.contraction
// CHECK: llm.contraction
// CHECK: arith.mulf
// CHECK: arith.truncf
// CHECK: tensor.parallel_insert_slice
// CHECK-NOT: scf.forall (
func.func @pair(%x: tensor<?x128xf32>, %g: tensor<100x128xf32>, %u: tensor<100x128xf32>) -> tensor<?x100xbf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %tokens = tensor.dim %x, %c0 : tensor<?x128xf32>
  %init = tensor.empty(%tokens) : tensor<?x100xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<?x100xf32>) -> tensor<?x100xf32>
  %gate = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %g : tensor<?x128xf32>, tensor<100x128xf32>) outs(%fill : tensor<?x100xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x100xf32>
  %up = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %u : tensor<?x128xf32>, tensor<100x128xf32>) outs(%fill : tensor<?x100xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x100xf32>
  %empty = tensor.empty(%tokens) : tensor<?x100xbf16>
  %result = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%gate, %up : tensor<?x100xf32>, tensor<?x100xf32>) outs(%empty : tensor<?x100xbf16>) {
  ^bb0(%a: f32, %b: f32, %c: bf16):
    %product = arith.mulf %a, %b : f32
    %narrow = arith.truncf %product : f32 to bf16
    linalg.yield %narrow : bf16
  } -> tensor<?x100xbf16>
  return %result : tensor<?x100xbf16>
}

// RUN: llm-opt %s --passes=llm-tile-batch-matmuls,canonicalize | filecheck %s

// A work item is (batch, block of rows, panel of columns): columns are read where they are.
// CHECK-LABEL: func.func @columns
// CHECK-SAME: (%[[X:.*]]: tensor<3x?x33xf32>, %[[Y:.*]]: tensor<3x33x128xf32>,
func.func @columns(%x: tensor<3x?x33xf32>, %y: tensor<3x33x128xf32>, %z: tensor<3x?x128xf32>) -> tensor<3x?x128xf32> {
  // CHECK: scf.forall (%[[B:.*]], %[[ROWS:.*]], %[[PANEL:.*]]) in (3, %{{.*}}, 2)
  // CHECK-DAG: tensor.extract_slice %[[X]][%[[B]], %{{.*}}, 0] {{.*}} to tensor<?x33xf32>
  // CHECK-DAG: %[[COLUMNS:.*]] = tensor.extract_slice %[[Y]][%[[B]], 0, 0] {{.*}} to tensor<33x128xf32>
  // CHECK: %[[P:.*]] = tensor.extract_slice %[[COLUMNS]][0, %{{.*}}] [33, 64]
  // CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[P]] : {{.*}} attrs = {llm.contraction}
  // CHECK: tensor.parallel_insert_slice
  %0 = linalg.batch_matmul ins(%x, %y : tensor<3x?x33xf32>, tensor<3x33x128xf32>) outs(%z : tensor<3x?x128xf32>)
      -> tensor<3x?x128xf32>
  return %0 : tensor<3x?x128xf32>
}

// The scores of attention: batches are heads, which are inner dimensions of both factors.
// CHECK-LABEL: func.func @scores
// CHECK-SAME: (%[[Q:.*]]: tensor<?x5x16xf32>, %[[K:.*]]: tensor<64x5x16xf32>,
func.func @scores(%q: tensor<?x5x16xf32>, %k: tensor<64x5x16xf32>, %s: tensor<5x?x64xf32>) -> tensor<5x?x64xf32> {
  // CHECK: scf.forall (%[[H:.*]], %{{.*}}) in (5, %{{.*}})
  // CHECK-DAG: tensor.extract_slice %[[Q]][%{{.*}}, %[[H]], 0] [%{{.*}}, 1, 16]
  // CHECK-DAG: tensor.extract_slice %[[K]][0, %[[H]], 0] [64, 1, 16]
  // CHECK: linalg.generic {{.*}}llm.contraction
  %0 = linalg.contract indexing_maps = [affine_map<(h, t, s, d) -> (t, h, d)>, affine_map<(h, t, s, d) -> (s, h, d)>,
      affine_map<(h, t, s, d) -> (h, t, s)>]
      ins(%q, %k : tensor<?x5x16xf32>, tensor<64x5x16xf32>) outs(%s : tensor<5x?x64xf32>) -> tensor<5x?x64xf32>
  return %0 : tensor<5x?x64xf32>
}

// RUN: llm-opt %s --passes=llm-append-caches,canonicalize,cse | filecheck %s

// The keys and values of a layer are appended by one loop over tokens. A token finds its sequence, and copies its rows
// unless it is padding behind the last one.
// CHECK-LABEL: func.func @layer
// CHECK-SAME: (%[[K:[a-z0-9]*]]: tensor<?x3x64xbf16>, %[[V:[a-z0-9]*]]: tensor<?x3x64xbf16>
// CHECK-SAME: %[[KC:[a-z0-9]*]]: tensor<2x4x3x256x64xbf16>, %[[VC:[a-z0-9]*]]: tensor<2x4x3x256x64xbf16>
// CHECK: scf.forall (%[[TOKEN:.*]]) in (%{{.*}}) shared_outs(%[[KO:.*]] = %[[KC]], %[[VO:.*]] = %[[VC]])
// CHECK: scf.for
// CHECK: tensor.extract_slice %[[K]][%[[TOKEN]], 0, 0] [1, 3, 64]
// CHECK: tensor.extract_slice %[[KO]]
// CHECK: %[[NEW:.*]] = scf.if
// CHECK: linalg.copy
// CHECK: tensor.extract_slice %[[V]][%[[TOKEN]], 0, 0] [1, 3, 64]
// CHECK: tensor.parallel_insert_slice %[[NEW]] into %[[KO]]
// CHECK: tensor.parallel_insert_slice %{{.*}} into %[[VO]]
// CHECK-NOT: scf.forall
func.func @layer(%k: tensor<?x3x64xbf16>, %v: tensor<?x3x64xbf16>, %kc: tensor<2x4x3x256x64xbf16>,
    %vc: tensor<2x4x3x256x64xbf16>, %i: index, %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>)
    -> (tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>) {
  %a = "llm.kv_update"(%kc, %k, %i, %offsets, %cached, %slot) : (tensor<2x4x3x256x64xbf16>, tensor<?x3x64xbf16>, index,
      tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x256x64xbf16>
  %b = "llm.kv_update"(%vc, %v, %i, %offsets, %cached, %slot) : (tensor<2x4x3x256x64xbf16>, tensor<?x3x64xbf16>, index,
      tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x256x64xbf16>
  return %a, %b : tensor<2x4x3x256x64xbf16>, tensor<2x4x3x256x64xbf16>
}

// The second update reads the result of the first: they cannot share a loop.
// CHECK-LABEL: func.func @chain
// CHECK-COUNT-2: scf.forall (%{{.*}}) in
func.func @chain(%k: tensor<?x3x64xbf16>, %v: tensor<?x3x64xbf16>, %kc: tensor<2x4x3x256x64xbf16>, %i: index,
    %offsets: tensor<?xi32>, %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> tensor<2x4x3x256x64xbf16> {
  %a = "llm.kv_update"(%kc, %k, %i, %offsets, %cached, %slot) : (tensor<2x4x3x256x64xbf16>, tensor<?x3x64xbf16>, index,
      tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x256x64xbf16>
  %b = "llm.kv_update"(%a, %v, %i, %offsets, %cached, %slot) : (tensor<2x4x3x256x64xbf16>, tensor<?x3x64xbf16>, index,
      tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x256x64xbf16>
  return %b : tensor<2x4x3x256x64xbf16>
}

// RUN: llm-opt %s --passes=convert-llm-to-linalg,canonicalize,cse | filecheck %s

// Queries and keys share one table of cosines and sines over (token, pair). The halves of a head are rotated together.
// CHECK-LABEL: func.func @halves
// CHECK-SAME: (%[[Q:[a-z0-9]*]]: tensor<?x4x16xf32>, %[[K:[a-z0-9]*]]: tensor<?x2x16xf32>
// CHECK-DAG: %[[F:.*]] = arith.constant dense<{{.*}}> : tensor<8xf32>
// CHECK: %[[A:.*]] = tensor.extract_slice %[[Q]][0, 0, 0] [%{{.*}}, 4, 8] [1, 1, 1]
// CHECK: %[[B:.*]] = tensor.extract_slice %[[Q]][0, 0, 8] [%{{.*}}, 4, 8] [1, 1, 1]
// CHECK: %[[T:.*]]:2 = linalg.generic {{.*}} ins(%{{.*}}, %[[F]] : tensor<?xi32>, tensor<8xf32>)
// CHECK: math.cos
// CHECK: math.sin
// CHECK: %[[R:.*]]:2 = linalg.generic {{.*}} ins(%[[A]], %[[B]], %[[T]]#0, %[[T]]#1
// CHECK: %[[FIRST:.*]] = tensor.insert_slice %[[R]]#0 into %{{.*}}[0, 0, 0]
// CHECK: tensor.insert_slice %[[R]]#1 into %[[FIRST]][0, 0, 8]
// CHECK: tensor.extract_slice %[[K]]
// CHECK-NOT: math.cos
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}}, %[[T]]#0, %[[T]]#1
// CHECK: return
func.func @halves(%q: tensor<?x4x16xf32>, %k: tensor<?x2x16xf32>, %p: tensor<?xi32>)
    -> (tensor<?x4x16xf32>, tensor<?x2x16xf32>) {
  %a = "llm.rope"(%q, %p) {theta = 1.0e4, pairing = "half"}
      : (tensor<?x4x16xf32>, tensor<?xi32>) -> tensor<?x4x16xf32>
  %b = "llm.rope"(%k, %p) {theta = 1.0e4, pairing = "half"}
      : (tensor<?x2x16xf32>, tensor<?xi32>) -> tensor<?x2x16xf32>
  return %a, %b : tensor<?x4x16xf32>, tensor<?x2x16xf32>
}

// Interleaved pairs are strided slices; what is not rotated is copied, here from bf16 to f32.
// CHECK-LABEL: func.func @interleaved
// CHECK-SAME: (%[[X:[a-z0-9]*]]:
// CHECK: tensor.extract_slice %[[X]][0, 0, 0] [%{{.*}}, 4, 4] [1, 1, 2]
// CHECK: tensor.extract_slice %[[X]][0, 0, 1] [%{{.*}}, 4, 4] [1, 1, 2]
// CHECK: tensor.insert_slice {{.*}}[0, 0, 0] [%{{.*}}, 4, 4] [1, 1, 2]
// CHECK: tensor.insert_slice {{.*}}[0, 0, 1] [%{{.*}}, 4, 4] [1, 1, 2]
// CHECK: %[[REST:.*]] = tensor.extract_slice %[[X]][0, 0, 8] [%{{.*}}, 4, 8] [1, 1, 1]
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%[[REST]] :
// CHECK: tensor.insert_slice %[[WIDE]] into {{.*}}[0, 0, 8]
func.func @interleaved(%x: tensor<?x4x16xbf16>, %p: tensor<?xi32>) -> tensor<?x4x16xf32> {
  %r = "llm.rope"(%x, %p) {theta = 1.0e4, pairing = "interleaved", rotary_dim = 8 : i64}
      : (tensor<?x4x16xbf16>, tensor<?xi32>) -> tensor<?x4x16xf32>
  return %r : tensor<?x4x16xf32>
}

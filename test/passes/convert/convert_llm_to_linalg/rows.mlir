// RUN: llm-opt %s --passes=convert-llm-to-linalg,canonicalize,cse | filecheck %s

// A gather reads the table in the body.
// CHECK-LABEL: func.func @embedding
// CHECK-SAME: (%[[IDS:[a-z0-9]*]]: tensor<?xi32>, %[[TABLE:[a-z0-9]*]]: tensor<100x64xbf16>)
// CHECK: linalg.generic {{.*}} ins(%[[IDS]] : tensor<?xi32>) outs(%{{.*}} : tensor<?x64xf32>)
// CHECK: ^bb0(%[[ID:.*]]: i32, %{{.*}}: f32)
// CHECK-DAG: %[[COLUMN:.*]] = linalg.index 1
// CHECK-DAG: %[[ROW:.*]] = arith.index_cast %[[ID]]
// CHECK: tensor.extract %[[TABLE]][%[[ROW]], %[[COLUMN]]]
func.func @embedding(%ids: tensor<?xi32>, %table: tensor<100x64xbf16>) -> tensor<?x64xf32> {
  %r = "llm.embedding"(%ids, %table) : (tensor<?xi32>, tensor<100x64xbf16>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// Maximum, powers, sum and quotient.
// CHECK-LABEL: func.func @softmax
// CHECK: arith.maximumf
// CHECK: math.exp
// CHECK: arith.addf
// CHECK: arith.divf
func.func @softmax(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %r = "llm.softmax"(%x) : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// The maximum of each row, then the least index where it or a NaN stands.
// CHECK-LABEL: func.func @argmax
// CHECK: %[[TOP:.*]] = linalg.generic
// CHECK: arith.maximumf
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[TOP]] :
// CHECK: arith.cmpf oeq
// CHECK: arith.cmpf uno
// CHECK: arith.minsi
func.func @argmax(%x: tensor<?x64xf32>) -> tensor<?xi32> {
  %r = "llm.argmax"(%x) : (tensor<?x64xf32>) -> tensor<?xi32>
  return %r : tensor<?xi32>
}

// Bisection decides one bit of each row's threshold a step, by counting the logits that reach it.
// CHECK-LABEL: func.func @top_k
// CHECK-DAG: %[[STEPS:.*]] = arith.constant 32 : index
// CHECK: %[[THRESHOLD:.*]] = scf.for %{{.*}} = %{{.*}} to %[[STEPS]] {{.*}} iter_args({{.*}}) -> (tensor<?xi32>)
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
// CHECK: arith.cmpi uge
// CHECK: arith.addi
// CHECK: scf.yield
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[THRESHOLD]] :
func.func @top_k(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %r = "llm.top_k"(%x) {k = 8 : i64} : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// The same by summing their probabilities.
// CHECK-LABEL: func.func @top_p
// CHECK: math.exp
// CHECK: scf.for
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
// CHECK: arith.cmpi uge
// CHECK: arith.addf
func.func @top_p(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %r = "llm.top_p"(%x) {p = 0.9} : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

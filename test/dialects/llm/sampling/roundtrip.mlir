// RUN: llm-opt %s | llm-opt | filecheck %s

// CHECK-LABEL: func.func @softmax
// CHECK: "llm.softmax"(%{{.*}}) : (tensor<?x4x9xf32>) -> tensor<?x4x9xf32>
func.func @softmax(%x: tensor<?x4x9xf32>) -> tensor<?x4x9xf32> {
  %y = "llm.softmax"(%x) : (tensor<?x4x9xf32>) -> tensor<?x4x9xf32>
  return %y : tensor<?x4x9xf32>
}

// CHECK-LABEL: func.func @argmax
// CHECK: "llm.argmax"(%{{.*}}) : (tensor<?x40xf32>) -> tensor<?xi32>
func.func @argmax(%logits: tensor<?x40xf32>) -> tensor<?xi32> {
  %y = "llm.argmax"(%logits) : (tensor<?x40xf32>) -> tensor<?xi32>
  return %y : tensor<?xi32>
}

// Both filters leave logits, so that they compose.
// CHECK-LABEL: func.func @top_k_then_top_p
// CHECK: %[[K:.*]] = "llm.top_k"(%{{.*}}) {k = 5 : i64} : (tensor<?x40xf32>) -> tensor<?x40xf32>
// CHECK: "llm.top_p"(%[[K]]) {p = {{.*}} : f64} : (tensor<?x40xf32>) -> tensor<?x40xf32>
func.func @top_k_then_top_p(%logits: tensor<?x40xf32>) -> tensor<?x40xf32> {
  %k = "llm.top_k"(%logits) {k = 5 : i64} : (tensor<?x40xf32>) -> tensor<?x40xf32>
  %p = "llm.top_p"(%k) {p = 0.9 : f64} : (tensor<?x40xf32>) -> tensor<?x40xf32>
  return %p : tensor<?x40xf32>
}

// CHECK-LABEL: func.func @sample
// CHECK: "llm.sample"(%{{.*}}) : (tensor<?x40xbf16>, tensor<?xf32>, tensor<?xi32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xi32>
func.func @sample(%logits: tensor<?x40xbf16>, %t: tensor<?xf32>, %k: tensor<?xi32>, %p: tensor<?xf32>, %u: tensor<?xf32>) -> tensor<?xi32> {
  %y = "llm.sample"(%logits, %t, %k, %p, %u) : (tensor<?x40xbf16>, tensor<?xf32>, tensor<?xi32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xi32>
  return %y : tensor<?xi32>
}

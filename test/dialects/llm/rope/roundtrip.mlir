// RUN: llm-opt %s | llm-opt | filecheck %s

// CHECK-LABEL: func.func @rope
// CHECK-SAME: %[[X:.*]]: tensor<?x4x8xf32>, %[[P:.*]]: tensor<?xi32>
// CHECK: "llm.rope"(%[[X]], %[[P]]) {pairing = "half", theta = {{.*}} : f64} : (tensor<?x4x8xf32>, tensor<?xi32>) -> tensor<?x4x8xbf16>
func.func @rope(%x: tensor<?x4x8xf32>, %positions: tensor<?xi32>) -> tensor<?x4x8xbf16> {
  %y = "llm.rope"(%x, %positions) {theta = 10000.0 : f64, pairing = "half"} : (tensor<?x4x8xf32>, tensor<?xi32>) -> tensor<?x4x8xbf16>
  return %y : tensor<?x4x8xbf16>
}

// Scaling, a rotation of the first elements only, and GPT-J's pairing are optional attributes.
// CHECK-LABEL: func.func @rope_with_options
// CHECK: "llm.rope"({{.*}}) {pairing = "interleaved", rotary_dim = 4 : i64, scaling = {factor = {{.*}} : f64, rope_type = "linear"}, theta = {{.*}} : f64}
func.func @rope_with_options(%x: tensor<?x4x8xf32>, %positions: tensor<?xi32>) -> tensor<?x4x8xf32> {
  %y = "llm.rope"(%x, %positions) {theta = 10000.0 : f64, pairing = "interleaved", rotary_dim = 4 : i64, scaling = {rope_type = "linear", factor = 2.0 : f64}} : (tensor<?x4x8xf32>, tensor<?xi32>) -> tensor<?x4x8xf32>
  return %y : tensor<?x4x8xf32>
}

// RUN: llm-opt %s --passes=llm-shard{degree=2} | filecheck %s

// Nobody but an argmax reads the logits: of each rank the largest is gathered, and its token. The second rank has a row of
// zeros, which is no token.
// CHECK-LABEL: func.func @greedy
// CHECK: %[[PART:.*]] = "llm.linear"({{.*}} -> tensor<?x21xf32>
// CHECK: %[[OWN:.*]] = linalg.generic {{.*}} ins(%[[PART]]
// CHECK: "llm.argmax"(%[[OWN]])
// CHECK: %[[ALL:.*]] = "llm.all_gather"(%{{.*}}) {columns = 4 : i64, degree = 2 : i64} : (tensor<?x2xf32>) -> tensor<?x4xf32>
// CHECK: tensor.extract_slice %[[ALL]][0, 3]
// CHECK-NOT: tensor<?x41xf32>
// CHECK-LABEL: func.func @both
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
func.func @greedy(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                  %table: tensor<41x8xf32> {llm.role = "weight", llm.name = "table"}) -> tensor<?xi32> {
  %y = "llm.linear"(%x, %table) : (tensor<?x8xf32>, tensor<41x8xf32>) -> tensor<?x41xf32>
  %z = "llm.argmax"(%y) : (tensor<?x41xf32>) -> tensor<?xi32>
  return %z : tensor<?xi32>
}

// The logits are wanted, too.
// CHECK: "llm.all_gather"({{.*}} -> tensor<?x41xf32>
func.func @both(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                %table: tensor<41x8xf32> {llm.role = "weight", llm.name = "table"}) -> (tensor<?xi32>, tensor<?x41xf32>) {
  %y = "llm.linear"(%x, %table) : (tensor<?x8xf32>, tensor<41x8xf32>) -> tensor<?x41xf32>
  %z = "llm.argmax"(%y) : (tensor<?x41xf32>) -> tensor<?xi32>
  return %z, %y : tensor<?xi32>, tensor<?x41xf32>
}
}

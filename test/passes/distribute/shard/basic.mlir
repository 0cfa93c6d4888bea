// RUN: llm-opt %s --passes=llm-shard{degree=2} | filecheck %s

// An MLP: the first matrix is cut by its rows, the second by its columns; the bias behind the sum is added on rank 0.
// CHECK-LABEL: func.func @mlp
// CHECK-SAME: %[[UP:[a-z0-9]*]]: tensor<12x8xf32> {llm.name = "up", llm.role = "weight", llm.shards = ["rows<12x1>"]}
// CHECK-SAME: %[[DOWN:[a-z0-9]*]]: tensor<8x12xf32> {llm.name = "down", llm.role = "weight", llm.shards = ["columns<12x1>"]}
// CHECK-SAME: %[[BIAS:[a-z0-9]*]]: tensor<8xf32> {llm.name = "bias", llm.role = "weight", llm.shards = ["first"]}
// CHECK: %[[H:.*]] = "llm.linear"(%{{.*}}, %[[UP]]) : {{.*}} -> tensor<?x12xf32>
// CHECK: %[[A:.*]] = "llm.silu"(%[[H]]) : {{.*}} -> tensor<?x12xf32>
// CHECK: %[[PART:.*]] = "llm.linear"(%[[A]], %[[DOWN]], %[[BIAS]])
// CHECK: "llm.all_reduce"(%[[PART]]) {degree = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
func.func @mlp(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
               %up: tensor<24x8xf32> {llm.role = "weight", llm.name = "up"},
               %down: tensor<8x24xf32> {llm.role = "weight", llm.name = "down"},
               %bias: tensor<8xf32> {llm.role = "weight", llm.name = "bias"}) -> tensor<?x8xf32> {
  %h = "llm.linear"(%x, %up) : (tensor<?x8xf32>, tensor<24x8xf32>) -> tensor<?x24xf32>
  %a = "llm.silu"(%h) : (tensor<?x24xf32>) -> tensor<?x24xf32>
  %y = "llm.linear"(%a, %down, %bias) : (tensor<?x24xf32>, tensor<8x24xf32>, tensor<8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// Embedding and logits: a part of the vocabulary each, which does not divide.
// CHECK-LABEL: func.func @ends
// CHECK-SAME: %[[TABLE:[a-z0-9]*]]: tensor<21x8xf32> {llm.name = "table", llm.role = "weight", llm.shards = ["rows<21x1>"]}
// CHECK-SAME: %[[RANK:[a-z0-9]*]]: tensor<1xi32> {llm.name = "rank", llm.role = "input", llm.values = {kind = "rank", max = 2 : i64}}
// CHECK: %[[FIRST:.*]] = linalg.generic {{.*}} ins(%[[RANK]] : tensor<1xi32>)
// CHECK: %[[E:.*]] = "llm.embedding"(%{{.*}}, %[[TABLE]], %[[FIRST]])
// CHECK: %[[H:.*]] = "llm.all_reduce"(%[[E]])
// CHECK: %[[L:.*]] = "llm.linear"(%[[H]], %[[TABLE]]) : {{.*}} -> tensor<?x21xf32>
// CHECK: "llm.all_gather"(%[[L]]) {columns = 41 : i64, degree = 2 : i64} : (tensor<?x21xf32>) -> tensor<?x41xf32>
func.func @ends(%ids: tensor<?xi32> {llm.role = "input", llm.name = "ids", llm.dims = ["tokens"]},
                %table: tensor<41x8xf32> {llm.role = "weight", llm.name = "table"}) -> tensor<?x41xf32> {
  %h = "llm.embedding"(%ids, %table) : (tensor<?xi32>, tensor<41x8xf32>) -> tensor<?x8xf32>
  %y = "llm.linear"(%h, %table) : (tensor<?x8xf32>, tensor<41x8xf32>) -> tensor<?x41xf32>
  return %y : tensor<?x41xf32>
}
}

// RUN: llm-opt %s | llm-opt | filecheck %s

// The result's element type is its own: bf16 tables feed an f32 residual stream.
// CHECK-LABEL: func.func @table
// CHECK-SAME: %[[IDS:.*]]: tensor<?xi32>, %[[TABLE:.*]]: tensor<40x8xbf16>
// CHECK: "llm.embedding"(%[[IDS]], %[[TABLE]]) : (tensor<?xi32>, tensor<40x8xbf16>) -> tensor<?x8xf32>
func.func @table(%ids: tensor<?xi32>, %table: tensor<40x8xbf16>) -> tensor<?x8xf32> {
  %h = "llm.embedding"(%ids, %table) : (tensor<?xi32>, tensor<40x8xbf16>) -> tensor<?x8xf32>
  return %h : tensor<?x8xf32>
}

// The table may be dynamic: this is how the rows that need logits are picked.
// CHECK-LABEL: func.func @rows
// CHECK: "llm.embedding"({{.*}}) : (tensor<?xi32>, tensor<?x8xf32>) -> tensor<?x8xf32>
func.func @rows(%rows: tensor<?xi32>, %h: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %r = "llm.embedding"(%rows, %h) : (tensor<?xi32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}

// A part of a table, from a row on that is an operand.
// CHECK-LABEL: func.func @part
// CHECK-SAME: %[[IDS:.*]]: tensor<?xi32>, %[[TABLE:.*]]: tensor<20x8xf32>, %[[FIRST:.*]]: tensor<1xi32>
// CHECK: "llm.embedding"(%[[IDS]], %[[TABLE]], %[[FIRST]]) : (tensor<?xi32>, tensor<20x8xf32>, tensor<1xi32>)
func.func @part(%ids: tensor<?xi32>, %table: tensor<20x8xf32>, %first: tensor<1xi32>) -> tensor<?x8xf32> {
  %h = "llm.embedding"(%ids, %table, %first) : (tensor<?xi32>, tensor<20x8xf32>, tensor<1xi32>) -> tensor<?x8xf32>
  return %h : tensor<?x8xf32>
}

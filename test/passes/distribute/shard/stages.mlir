// RUN: llm-opt %s --passes=llm-shard{stages=2} --split-input-file --verify-diagnostics | filecheck %s

// Five layers of two kinds over two stages: each rank has room for three. The first layer's loop is a call by now.
// Micro-batches have a quarter of the tokens, 16 at least, and go from stage to stage.
// CHECK-LABEL: func.func private @first
// CHECK-SAME: %{{.*}}: tensor<3x8x8xf32>
// CHECK-LABEL: func.func @model
// CHECK-SAME: %[[POS:[a-z0-9]*]]: tensor<?xi32> {llm.dims = ["tokens"], llm.name = "positions"
// CHECK-SAME: %[[W:[a-z0-9]*]]: tensor<3x8x8xf32> {llm.layers = "5/2x1", llm.name = "w.{layer}", llm.role = "weight"}
// CHECK-SAME: %[[RANK:[a-z0-9]*]]: tensor<1xi32> {llm.name = "rank"
// CHECK: %[[STAGE:.*]] = arith.index_cast %{{.*}} : i32 to index
// CHECK: %[[FIVE:.*]] = arith.muli %[[STAGE]]
// CHECK: %[[FIRST:.*]] = arith.divui %[[FIVE]]
// CHECK: scf.for %[[AT:.*]] = %{{.*}} step %{{.*}} iter_args(%[[ALL:.*]] = %{{.*}}) -> (tensor<?x8xf32>)
// CHECK: %[[OWNPOS:.*]] = tensor.extract_slice %[[POS]][%[[AT]]]
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[ALL]][%[[AT]], 0]
// CHECK: %[[X:.*]] = "llm.receive"(%[[PART]]) {degree = 1 : i64, stages = 2 : i64}
// CHECK: %[[H:.*]] = scf.for %[[L:.*]] = %{{.*}} iter_args(%[[I:.*]] = %[[X]])
// CHECK: %[[OWN:.*]] = arith.subi %[[L]], %[[FIRST]]
// CHECK: call @first(%[[I]], %[[W]], %[[OWNPOS]], %[[OWN]])
// CHECK: %[[Y:.*]] = scf.for %{{.*}} iter_args(%[[J:.*]] = %[[H]])
// CHECK: call @other(%[[J]], %[[W]], %{{.*}}, %{{.*}})
// CHECK: %[[SENT:.*]] = "llm.send"(%[[Y]])
// CHECK: tensor.insert_slice %[[SENT]] into %[[ALL]][%[[AT]], 0]
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
func.func private @first(%x: tensor<?x8xf32>, %w: tensor<5x8x8xf32>, %p: tensor<?xi32>, %layer: index) -> tensor<?x8xf32> {
  %m = tensor.extract_slice %w[%layer, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<5x8x8xf32> to tensor<8x8xf32>
  %y = "llm.linear"(%x, %m) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
func.func private @other(%x: tensor<?x8xf32>, %w: tensor<5x8x8xf32>, %p: tensor<?xi32>, %layer: index) -> tensor<?x8xf32> {
  %m = tensor.extract_slice %w[%layer, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<5x8x8xf32> to tensor<8x8xf32>
  %y = "llm.linear"(%x, %m) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
  %z = "llm.silu"(%y) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %z : tensor<?x8xf32>
}
func.func @model(%ids: tensor<?xi32> {llm.role = "input", llm.name = "ids", llm.dims = ["tokens"]},
                 %positions: tensor<?xi32> {llm.role = "input", llm.name = "positions", llm.dims = ["tokens"], llm.values = {kind = "position", max = 64 : i64}},
                 %table: tensor<40x8xf32> {llm.role = "weight", llm.name = "table"},
                 %w: tensor<5x8x8xf32> {llm.role = "weight", llm.name = "w.{layer}"}) -> tensor<?x40xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %five = arith.constant 5 : index
  %e = "llm.embedding"(%ids, %table) : (tensor<?xi32>, tensor<40x8xf32>) -> tensor<?x8xf32>
  %h = func.call @first(%e, %w, %positions, %zero) : (tensor<?x8xf32>, tensor<5x8x8xf32>, tensor<?xi32>, index) -> tensor<?x8xf32>
  %y = scf.for %i = %one to %five step %one iter_args(%x = %h) -> (tensor<?x8xf32>) {
    %z = func.call @other(%x, %w, %positions, %i) : (tensor<?x8xf32>, tensor<5x8x8xf32>, tensor<?xi32>, index) -> tensor<?x8xf32>
    scf.yield %z : tensor<?x8xf32>
  }
  %logits = "llm.linear"(%y, %table) : (tensor<?x8xf32>, tensor<40x8xf32>) -> tensor<?x40xf32>
  return %logits : tensor<?x40xf32>
}
}

// -----

// What is no layer with a number cannot be dealt out.
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
// expected-error @+1 {{llm-shard: expects @flat to call its layers by their numbers, got none}}
func.func @flat(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                %w: tensor<8x8xf32> {llm.role = "weight", llm.name = "w"}) -> tensor<?x8xf32> {
  %y = "llm.linear"(%x, %w) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
}

// -----

module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
func.func private @layer(%x: tensor<?x8xf32>, %w: tensor<1x8x8xf32>, %layer: index) -> tensor<?x8xf32> {
  %m = tensor.extract_slice %w[%layer, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x8xf32> to tensor<8x8xf32>
  %y = "llm.linear"(%x, %m) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
// expected-error @+1 {{llm-shard: expects stages of at most 1, the number of layers, got 2}}
func.func @one_layer(%ids: tensor<?xi32> {llm.role = "input", llm.name = "ids", llm.dims = ["tokens"]},
                     %table: tensor<40x8xf32> {llm.role = "weight", llm.name = "table"},
                     %w: tensor<1x8x8xf32> {llm.role = "weight", llm.name = "w.{layer}"}) -> tensor<?x8xf32> {
  %zero = arith.constant 0 : index
  %e = "llm.embedding"(%ids, %table) : (tensor<?xi32>, tensor<40x8xf32>) -> tensor<?x8xf32>
  %y = func.call @layer(%e, %w, %zero) : (tensor<?x8xf32>, tensor<1x8x8xf32>, index) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
}

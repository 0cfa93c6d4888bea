// RUN: llm-opt %s --passes=llm-shard{degree=2} | filecheck %s
// RUN: llm-opt %s --passes=llm-shard | filecheck %s

// A norm needs whole rows, so the linear in front of it stays whole; and what is no weight cannot be cut by the runtime.
// CHECK-LABEL: func.func private @norm_between
// CHECK-NOT: llm.shards
// CHECK-NOT: llm.all_reduce
// CHECK: return
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
func.func private @norm_between(%x: tensor<?x8xf32>, %up: tensor<24x8xf32>, %norm: tensor<24xf32>,
                                %down: tensor<8x24xf32>) -> tensor<?x8xf32> {
  %h = "llm.linear"(%x, %up) : (tensor<?x8xf32>, tensor<24x8xf32>) -> tensor<?x24xf32>
  %n = "llm.rms_norm"(%h, %norm) {eps = 1.0e-5 : f64} : (tensor<?x24xf32>, tensor<24xf32>) -> tensor<?x24xf32>
  %y = "llm.linear"(%n, %down) : (tensor<?x24xf32>, tensor<8x24xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// The hidden features are returned, too: whoever reads them wants all.
// CHECK-LABEL: func.func private @used_outside
// CHECK-NOT: llm.all_reduce
// CHECK: return
func.func private @used_outside(%x: tensor<?x8xf32>, %up: tensor<24x8xf32>, %down: tensor<8x24xf32>)
    -> (tensor<?x8xf32>, tensor<?x24xf32>) {
  %h = "llm.linear"(%x, %up) : (tensor<?x8xf32>, tensor<24x8xf32>) -> tensor<?x24xf32>
  %y = "llm.linear"(%h, %down) : (tensor<?x24xf32>, tensor<8x24xf32>) -> tensor<?x8xf32>
  return %y, %h : tensor<?x8xf32>, tensor<?x24xf32>
}

func.func @main(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                %up: tensor<24x8xf32> {llm.role = "weight", llm.name = "up"},
                %norm: tensor<24xf32> {llm.role = "weight", llm.name = "norm"},
                %down: tensor<8x24xf32> {llm.role = "weight", llm.name = "down"})
    -> (tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x24xf32>) {
  %y = call @norm_between(%x, %up, %norm, %down) : (tensor<?x8xf32>, tensor<24x8xf32>, tensor<24xf32>, tensor<8x24xf32>) -> tensor<?x8xf32>
  %z:2 = call @used_outside(%x, %up, %down) : (tensor<?x8xf32>, tensor<24x8xf32>, tensor<8x24xf32>) -> (tensor<?x8xf32>, tensor<?x24xf32>)
  return %y, %z#0, %z#1 : tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x24xf32>
}
}

// RUN: llm-opt %s --passes=llm-infer-abi | filecheck %s

// Functions that say everything, and the symbols of their module, stay as they are.
// CHECK: module attributes {llm.symbols = {tokens = {max = 16 : i64}}}
// CHECK-LABEL: func.func @silu
// CHECK-SAME: (%{{[a-z0-9]*}}: tensor<?x8xf32> {llm.dims = ["tokens", ""], llm.name = "x", llm.role = "input"}) ->
module attributes {llm.symbols = {tokens = {max = 16 : i64}}} {
  func.func @silu(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}) -> tensor<?x8xf32> {
    %y = "llm.silu"(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
    return %y : tensor<?x8xf32>
  }
}

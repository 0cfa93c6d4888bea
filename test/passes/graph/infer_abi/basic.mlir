// RUN: llm-opt %s --passes='llm-infer-abi{max=64}' | filecheck %s

// CHECK: llm.symbols = {
// CHECK-SAME: size0_0 = {max = 64 : i64}
// CHECK-SAME: size1_1 = {max = 8 : i64}

// Sizes that an op takes to be equal get one symbol; a size that is static elsewhere bounds its symbol.
// CHECK-LABEL: func.func @linear
// CHECK-SAME: tensor<?x8xf32> {llm.dims = ["size0_0", ""], llm.name = "arg0", llm.role = "input"}
// CHECK-SAME: tensor<6x?xf32> {llm.dims = ["", "size1_1"], llm.name = "arg1", llm.role = "input"}
// CHECK-SAME: tensor<?x6xf32> {llm.dims = ["size0_0", ""], llm.name = "arg2", llm.role = "input"}
func.func @linear(%x: tensor<?x8xf32>, %w: tensor<6x?xf32>, %z: tensor<?x6xf32>) -> tensor<?x6xf32> {
  %y = "llm.linear"(%x, %w) : (tensor<?x8xf32>, tensor<6x?xf32>) -> tensor<?x6xf32>
  %s = "llm.silu"(%y) : (tensor<?x6xf32>) -> tensor<?x6xf32>
  %r = "llm.add"(%s, %z) : (tensor<?x6xf32>, tensor<?x6xf32>) -> tensor<?x6xf32>
  return %r : tensor<?x6xf32>
}

// CHECK-LABEL: func.func private @helper
// CHECK-NOT: llm.role
func.func private @helper(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  return %x : tensor<?x8xf32>
}

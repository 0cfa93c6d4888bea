// RUN: llm-opt %s --passes=llm-infer-abi | filecheck %s

// A cache is one, offsets have an entry more than lengths, and what is said of an argument stays.
// CHECK: llm.symbols = {batch = {max = 4 : i64}, size1_0 = {inferred = true, max = 512 : i64}}
// CHECK-LABEL: func.func @update
// CHECK-SAME: tensor<1x3x2x64x8xf32> {llm.name = "arg0", llm.role = "cache"}
// CHECK-SAME: tensor<?x2x8xf32> {llm.dims = ["size1_0", "", ""], llm.name = "arg1", llm.role = "input"}
// CHECK-SAME: index {llm.name = "arg2", llm.role = "input"}
// CHECK-SAME: tensor<?xi32> {llm.dims = ["batch+1"], llm.name = "arg3", llm.role = "input"}
// CHECK-SAME: tensor<?xi32> {llm.dims = ["batch"], llm.name = "lengths", llm.role = "input"}
// CHECK-SAME: tensor<?xi32> {llm.dims = ["batch"], llm.name = "arg5", llm.role = "input"}
module attributes {llm.symbols = {batch = {max = 4 : i64}}} {
  func.func @update(%cache: tensor<1x3x2x64x8xf32>, %new: tensor<?x2x8xf32>, %layer: index, %offsets: tensor<?xi32>,
      %lengths: tensor<?xi32> {llm.role = "input", llm.name = "lengths", llm.dims = ["batch"]}, %slots: tensor<?xi32>)
      -> tensor<1x3x2x64x8xf32> {
    %c = "llm.kv_update"(%cache, %new, %layer, %offsets, %lengths, %slots)
        : (tensor<1x3x2x64x8xf32>, tensor<?x2x8xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
        -> tensor<1x3x2x64x8xf32>
    return %c : tensor<1x3x2x64x8xf32>
  }
}

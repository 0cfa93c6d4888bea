// RUN: llm-opt %s --passes=llm-fold-empty-tensors | filecheck %s

// The sum of no rows is what it starts from, and inserting nothing changes nothing.
// CHECK-LABEL: func.func @nothing(
// CHECK-SAME: %[[X:.*]]: tensor<0x8xf32>, %[[S:.*]]: tensor<8xf32>, %[[Y:.*]]: tensor<4x8xf32>
func.func @nothing(%x: tensor<0x8xf32>, %s: tensor<8xf32>, %y: tensor<4x8xf32>) -> (tensor<8xf32>, tensor<4x8xf32>, tensor<0x8xf32>) {
  %sum = linalg.reduce ins(%x : tensor<0x8xf32>) outs(%s : tensor<8xf32>) dimensions = [0]
    (%a: f32, %b: f32) {
      %c = arith.addf %a, %b : f32
      linalg.yield %c : f32
    }
  %i = tensor.insert_slice %x into %y[2, 0] [0, 8] [1, 1] : tensor<0x8xf32> into tensor<4x8xf32>
  // CHECK: %[[E:.*]] = tensor.empty() : tensor<0x8xf32>
  // CHECK-NOT: linalg.exp
  %e = linalg.exp ins(%x : tensor<0x8xf32>) outs(%x : tensor<0x8xf32>) -> tensor<0x8xf32>
  // CHECK: return %[[S]], %[[Y]], %[[E]]
  return %sum, %i, %e : tensor<8xf32>, tensor<4x8xf32>, tensor<0x8xf32>
}

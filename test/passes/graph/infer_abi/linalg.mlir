// RUN: llm-opt %s --passes=llm-infer-abi | filecheck %s

// Loops of linalg ops make sizes equal, whatever dimension they are and wherever they went.
// CHECK: llm.symbols = {[[N:.*]] = {inferred = true, max = 512 : i64}, [[T:.*]] = {inferred = true, max = 512 : i64}}
// CHECK-LABEL: func.func @loops
// CHECK-SAME: %arg0: tensor<?x33xf32> {llm.dims = ["[[T]]", ""],
// CHECK-SAME: %arg1: tensor<33x?xf32> {llm.dims = ["", "[[N]]"],
// CHECK-SAME: %arg2: tensor<?x?xf32> {llm.dims = ["[[T]]", "[[N]]"],
// CHECK-SAME: %arg3: tensor<?xf32> {llm.dims = ["[[T]]"],
// CHECK-SAME: %arg4: tensor<?x?xf32> {llm.dims = ["[[N]]", "[[T]]"],
func.func @loops(%a: tensor<?x33xf32>, %b: tensor<33x?xf32>, %c: tensor<?x?xf32>, %z: tensor<?xf32>,
    %m: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<?x33xf32>, tensor<33x?xf32>) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = linalg.broadcast ins(%z : tensor<?xf32>) outs(%0 : tensor<?x?xf32>) dimensions = [1]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d0 = tensor.dim %a, %c0 : tensor<?x33xf32>
  %d1 = tensor.dim %b, %c1 : tensor<33x?xf32>
  %e = tensor.empty(%d1, %d0) : tensor<?x?xf32>
  %2 = linalg.transpose ins(%1 : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) permutation = [1, 0]
  %s = linalg.softmax dimension(0) ins(%2 : tensor<?x?xf32>) outs(%m : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %2, %s : tensor<?x?xf32>, tensor<?x?xf32>
}

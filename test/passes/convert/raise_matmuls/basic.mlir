// RUN: llm-opt %s --passes=llm-raise-matmuls | filecheck %s

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#nm = affine_map<(m, n, k) -> (n, m)>

// A weight [K, N] is the transpose of that of a linear: nobody makes it where panels of columns are read in place.
// CHECK-LABEL: func.func @columns
// CHECK-SAME: (%[[X:.*]]: tensor<?x8xf32>, %[[W:.*]]: tensor<8x16xf32>, %[[Y:.*]]: tensor<?x16xf32>)
func.func @columns(%x: tensor<?x8xf32>, %w: tensor<8x16xf32>, %y: tensor<?x16xf32>) -> tensor<?x16xf32> {
  // CHECK: %[[T:.*]] = linalg.transpose ins(%[[W]] :
  // CHECK: linalg.generic {{.*}} ins(%[[X]], %[[T]] : {{.*}} outs(%[[Y]] : {{.*}} attrs = {llm.linear}
  %0 = linalg.matmul ins(%x, %w : tensor<?x8xf32>, tensor<8x16xf32>) outs(%y : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

// Behind a transpose it is that of the linear.
// CHECK-LABEL: func.func @behind_transpose
// CHECK-SAME: (%[[X:.*]]: tensor<?x8xbf16>, %[[W:.*]]: tensor<16x8xbf16>, %[[Y:.*]]: tensor<?x16xf32>)
func.func @behind_transpose(%x: tensor<?x8xbf16>, %w: tensor<16x8xbf16>, %y: tensor<?x16xf32>) -> tensor<?x16xf32> {
  // CHECK: linalg.generic {{.*}} ins(%[[X]], %[[W]] : {{.*}} attrs = {llm.linear}
  %e = tensor.empty() : tensor<8x16xbf16>
  %t = linalg.transpose ins(%w : tensor<16x8xbf16>) outs(%e : tensor<8x16xbf16>) permutation = [1, 0]
  %0 = linalg.matmul ins(%x, %t : tensor<?x8xbf16>, tensor<8x16xbf16>) outs(%y : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

// So is what upstream called matmul_transpose_b, by any of its spellings.
// CHECK-LABEL: func.func @rows
// CHECK-SAME: (%[[X:.*]]: tensor<?x8xf32>, %[[W:.*]]: tensor<16x8xf32>, %[[Y:.*]]: tensor<?x16xf32>)
func.func @rows(%x: tensor<?x8xf32>, %w: tensor<16x8xf32>, %y: tensor<?x16xf32>) -> tensor<?x16xf32> {
  // CHECK-COUNT-3: linalg.generic {{.*}} ins(%{{.*}}, %[[W]] : {{.*}} attrs = {llm.linear}
  %0 = linalg.matmul indexing_maps = [#mk, #nk, #mn]
      ins(%x, %w : tensor<?x8xf32>, tensor<16x8xf32>) outs(%y : tensor<?x16xf32>) -> tensor<?x16xf32>
  %1 = linalg.contract indexing_maps = [#mk, #nk, #mn]
      ins(%x, %w : tensor<?x8xf32>, tensor<16x8xf32>) outs(%0 : tensor<?x16xf32>) -> tensor<?x16xf32>
  %2 = linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x8xf32>, tensor<16x8xf32>) outs(%1 : tensor<?x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %b, %a : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  } -> tensor<?x16xf32>
  return %2 : tensor<?x16xf32>
}

// Where the result is transposed, the factors change places.
// CHECK-LABEL: func.func @turned
// CHECK-SAME: (%[[X:.*]]: tensor<?x8xf32>, %[[W:.*]]: tensor<16x8xf32>, %[[Y:.*]]: tensor<16x?xf32>)
func.func @turned(%x: tensor<?x8xf32>, %w: tensor<16x8xf32>, %y: tensor<16x?xf32>) -> tensor<16x?xf32> {
  // CHECK: linalg.generic {{.*}} ins(%[[W]], %[[X]] : {{.*}} attrs = {llm.linear}
  %0 = linalg.contract indexing_maps = [#mk, #nk, #nm]
      ins(%x, %w : tensor<?x8xf32>, tensor<16x8xf32>) outs(%y : tensor<16x?xf32>) -> tensor<16x?xf32>
  return %0 : tensor<16x?xf32>
}

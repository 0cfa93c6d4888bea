// RUN: llm-opt %s --passes=llm-fuse-qkv | filecheck %s

// The weight of the values is made after the projection of the queries: the fused op takes the last one's place. Result
// types that know less about sizes stay what they are.
// CHECK-LABEL: func.func @late
// CHECK-NOT: "llm.linear"
// CHECK: %[[WV:.*]] = "llm.mul"
// CHECK-NEXT: %[[QKV:.*]]:3 = "llm.qkv"(%{{.*}}, %{{.*}}, %{{.*}}, %[[WV]])
// CHECK: %[[V:.*]] = tensor.cast %[[QKV]]#2 : tensor<16x16xf32> to tensor<?x16xf32>
// CHECK: tensor.expand_shape %[[V]]
func.func @late(%x: tensor<16x16xf32>, %wq: tensor<16x16xf32>, %wk: tensor<16x16xf32>, %a: tensor<16x16xf32>)
    -> tensor<16x1x16xf32> {
  %q = "llm.linear"(%x, %wq) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %k = "llm.linear"(%x, %wk) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %wv = "llm.mul"(%a, %a) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %v = "llm.linear"(%x, %wv) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<?x16xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32>
  %c16 = arith.constant 16 : index
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [%c16, 1, 16] : tensor<?x16xf32> into tensor<?x1x16xf32>
  %r = "llm.attention"(%qh, %kh, %vh) {scale = 0.25, causal = true}
      : (tensor<16x1x16xf32>, tensor<16x1x16xf32>, tensor<?x1x16xf32>) -> tensor<16x1x16xf32>
  return %r : tensor<16x1x16xf32>
}

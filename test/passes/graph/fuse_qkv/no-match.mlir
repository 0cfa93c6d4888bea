// RUN: llm-opt %s --passes=llm-fuse-qkv | filecheck %s

// CHECK-NOT: llm.qkv

// Cross attention: keys and values come from another input.
func.func @two_inputs(%x: tensor<8x64xf32>, %y: tensor<8x64xf32>, %wq: tensor<64x64xf32>, %wk: tensor<64x64xf32>,
    %wv: tensor<64x64xf32>) -> tensor<8x4x16xf32> {
  %q = "llm.linear"(%x, %wq) : (tensor<8x64xf32>, tensor<64x64xf32>) -> tensor<8x64xf32>
  %k = "llm.linear"(%y, %wk) : (tensor<8x64xf32>, tensor<64x64xf32>) -> tensor<8x64xf32>
  %v = "llm.linear"(%y, %wv) : (tensor<8x64xf32>, tensor<64x64xf32>) -> tensor<8x64xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [8, 4, 16] : tensor<8x64xf32> into tensor<8x4x16xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [8, 4, 16] : tensor<8x64xf32> into tensor<8x4x16xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [8, 4, 16] : tensor<8x64xf32> into tensor<8x4x16xf32>
  %r = "llm.attention"(%qh, %kh, %vh) {scale = 0.25, causal = false}
      : (tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
  return %r : tensor<8x4x16xf32>
}

// Only the query projection has a bias; llm.qkv has all or none.
func.func @one_bias(%x: tensor<8x64xf32>, %wq: tensor<64x64xf32>, %wk: tensor<64x64xf32>, %wv: tensor<64x64xf32>,
    %bq: tensor<64xf32>) -> tensor<8x4x16xf32> {
  %q = "llm.linear"(%x, %wq, %bq) : (tensor<8x64xf32>, tensor<64x64xf32>, tensor<64xf32>) -> tensor<8x64xf32>
  %k = "llm.linear"(%x, %wk) : (tensor<8x64xf32>, tensor<64x64xf32>) -> tensor<8x64xf32>
  %v = "llm.linear"(%x, %wv) : (tensor<8x64xf32>, tensor<64x64xf32>) -> tensor<8x64xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [8, 4, 16] : tensor<8x64xf32> into tensor<8x4x16xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [8, 4, 16] : tensor<8x64xf32> into tensor<8x4x16xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [8, 4, 16] : tensor<8x64xf32> into tensor<8x4x16xf32>
  %r = "llm.attention"(%qh, %kh, %vh) {scale = 0.25, causal = true}
      : (tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
  return %r : tensor<8x4x16xf32>
}

// The weight of the values is computed from the queries: no place has all weights and comes before every use.
func.func @dependent(%x: tensor<16x16xf32>, %wq: tensor<16x16xf32>, %wk: tensor<16x16xf32>) -> tensor<16x1x16xf32> {
  %q = "llm.linear"(%x, %wq) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %k = "llm.linear"(%x, %wk) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %wv = "llm.silu"(%q) : (tensor<16x16xf32>) -> tensor<16x16xf32>
  %v = "llm.linear"(%x, %wv) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [16, 1, 16] : tensor<16x16xf32> into tensor<16x1x16xf32>
  %r = "llm.attention"(%qh, %kh, %vh) {scale = 0.25, causal = true}
      : (tensor<16x1x16xf32>, tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
  return %r : tensor<16x1x16xf32>
}

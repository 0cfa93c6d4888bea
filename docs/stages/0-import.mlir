func.func private @decode_layer(%arg0: tensor<?x128xf32>, %arg1: tensor<5x128xf32>, %arg2: tensor<5x128x128xf32>, %arg3: tensor<5x64x128xf32>, %arg4: tensor<5x64x128xf32>, %arg5: tensor<5x128x128xf32>, %arg6: tensor<5x128xf32>, %arg7: tensor<5x344x128xf32>, %arg8: tensor<5x344x128xf32>, %arg9: tensor<5x128x344xf32>, %arg10: tensor<5x8x2x512x32xf32>, %arg11: tensor<5x8x2x512x32xf32>, %arg12: tensor<?xi32>, %arg13: tensor<?xi32>, %arg14: tensor<?xi32>, %arg15: tensor<?xi32>, %arg16: index) -> (tensor<?x128xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>) {
  %extracted_slice = tensor.extract_slice %arg1[%arg16, 0] [1, 128] [1, 1] : tensor<5x128xf32> to tensor<128xf32>
  %extracted_slice_0 = tensor.extract_slice %arg2[%arg16, 0, 0] [1, 128, 128] [1, 1, 1] : tensor<5x128x128xf32> to tensor<128x128xf32>
  %extracted_slice_1 = tensor.extract_slice %arg3[%arg16, 0, 0] [1, 64, 128] [1, 1, 1] : tensor<5x64x128xf32> to tensor<64x128xf32>
  %extracted_slice_2 = tensor.extract_slice %arg4[%arg16, 0, 0] [1, 64, 128] [1, 1, 1] : tensor<5x64x128xf32> to tensor<64x128xf32>
  %extracted_slice_3 = tensor.extract_slice %arg5[%arg16, 0, 0] [1, 128, 128] [1, 1, 1] : tensor<5x128x128xf32> to tensor<128x128xf32>
  %extracted_slice_4 = tensor.extract_slice %arg6[%arg16, 0] [1, 128] [1, 1] : tensor<5x128xf32> to tensor<128xf32>
  %extracted_slice_5 = tensor.extract_slice %arg7[%arg16, 0, 0] [1, 344, 128] [1, 1, 1] : tensor<5x344x128xf32> to tensor<344x128xf32>
  %extracted_slice_6 = tensor.extract_slice %arg8[%arg16, 0, 0] [1, 344, 128] [1, 1, 1] : tensor<5x344x128xf32> to tensor<344x128xf32>
  %extracted_slice_7 = tensor.extract_slice %arg9[%arg16, 0, 0] [1, 128, 344] [1, 1, 1] : tensor<5x128x344xf32> to tensor<128x344xf32>
  %0 = "llm.rms_norm"(%arg0, %extracted_slice) {eps = 1.000000e-05 : f64} : (tensor<?x128xf32>, tensor<128xf32>) -> tensor<?x128xf32>
  %1:3 = "llm.attention_block"(%0, %extracted_slice_0, %extracted_slice_1, %extracted_slice_2, %extracted_slice_3, %arg10, %arg11, %arg16, %arg12, %arg13, %arg14, %arg15) {eps = 1.000000e-05 : f64, head_dim = 32 : i64, heads = 4 : i64, kv_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1>, scale = 0.17677669529663689 : f64, theta = 1.000000e+04 : f64} : (tensor<?x128xf32>, tensor<128x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>, tensor<128x128xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> (tensor<?x128xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>)
  %2 = "llm.add"(%arg0, %1#0) : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x128xf32>
  %3 = "llm.rms_norm"(%2, %extracted_slice_4) {eps = 1.000000e-05 : f64} : (tensor<?x128xf32>, tensor<128xf32>) -> tensor<?x128xf32>
  %4 = "llm.mlp"(%3, %extracted_slice_5, %extracted_slice_6, %extracted_slice_7) : (tensor<?x128xf32>, tensor<344x128xf32>, tensor<344x128xf32>, tensor<128x344xf32>) -> tensor<?x128xf32>
  %5 = "llm.add"(%2, %4) : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x128xf32>
  return %5, %1#1, %1#2 : tensor<?x128xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>
}

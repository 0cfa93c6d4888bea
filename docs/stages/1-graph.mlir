func.func private @decode_layer(%arg0: tensor<?x128xf32>, %arg1: tensor<5x128xf32>, %arg2: tensor<5x128x128xf32>, %arg3: tensor<5x64x128xf32>, %arg4: tensor<5x64x128xf32>, %arg5: tensor<5x128x128xf32>, %arg6: tensor<5x128xf32>, %arg7: tensor<5x344x128xf32>, %arg8: tensor<5x344x128xf32>, %arg9: tensor<5x128x344xf32>, %arg10: tensor<5x8x2x512x32xf32>, %arg11: tensor<5x8x2x512x32xf32>, %arg12: tensor<?xi32>, %arg13: tensor<?xi32>, %arg14: tensor<?xi32>, %arg15: tensor<?xi32>, %arg16: index) -> (tensor<?x128xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>) {
  %c0 = arith.constant 0 : index
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
  %1:3 = "llm.qkv"(%0, %extracted_slice_0, %extracted_slice_1, %extracted_slice_2) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>} : (tensor<?x128xf32>, tensor<128x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>) -> (tensor<?x128xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
  %dim = tensor.dim %0, %c0 : tensor<?x128xf32>
  %expanded = tensor.expand_shape %1#0 [[0], [1, 2]] output_shape [%dim, 4, 32] : tensor<?x128xf32> into tensor<?x4x32xf32>
  %expanded_8 = tensor.expand_shape %1#1 [[0], [1, 2]] output_shape [%dim, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
  %expanded_9 = tensor.expand_shape %1#2 [[0], [1, 2]] output_shape [%dim, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
  %2 = "llm.rope"(%expanded, %arg12) {pairing = "half", theta = 1.000000e+04 : f64} : (tensor<?x4x32xf32>, tensor<?xi32>) -> tensor<?x4x32xf32>
  %3 = "llm.rope"(%expanded_8, %arg12) {pairing = "half", theta = 1.000000e+04 : f64} : (tensor<?x2x32xf32>, tensor<?xi32>) -> tensor<?x2x32xf32>
  %4 = "llm.kv_update"(%arg10, %3, %arg16, %arg13, %arg14, %arg15) : (tensor<5x8x2x512x32xf32>, tensor<?x2x32xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<5x8x2x512x32xf32>
  %5 = "llm.kv_update"(%arg11, %expanded_9, %arg16, %arg13, %arg14, %arg15) : (tensor<5x8x2x512x32xf32>, tensor<?x2x32xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<5x8x2x512x32xf32>
  %6 = "llm.cached_attention"(%2, %4, %5, %arg16, %arg13, %arg14, %arg15) {scale = 0.17677669529663689 : f64} : (tensor<?x4x32xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x32xf32>
  %collapsed = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<?x4x32xf32> into tensor<?x128xf32>
  %7 = "llm.linear"(%collapsed, %extracted_slice_3) : (tensor<?x128xf32>, tensor<128x128xf32>) -> tensor<?x128xf32>
  %8 = "llm.add"(%arg0, %7) : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x128xf32>
  %9 = "llm.rms_norm"(%8, %extracted_slice_4) {eps = 1.000000e-05 : f64} : (tensor<?x128xf32>, tensor<128xf32>) -> tensor<?x128xf32>
  %10 = "llm.gate_up"(%9, %extracted_slice_5, %extracted_slice_6) : (tensor<?x128xf32>, tensor<344x128xf32>, tensor<344x128xf32>) -> tensor<?x344xf32>
  %11 = "llm.linear"(%10, %extracted_slice_7) : (tensor<?x344xf32>, tensor<128x344xf32>) -> tensor<?x128xf32>
  %12 = "llm.add"(%8, %11) : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x128xf32>
  return %12, %4, %5 : tensor<?x128xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>
}

func.func private @decode_layer(%arg0: tensor<?x128xf32>, %arg1: tensor<5x128xf32>, %arg2: tensor<5x128x128xf32>, %arg3: tensor<5x64x128xf32>, %arg4: tensor<5x64x128xf32>, %arg5: tensor<5x128x128xf32>, %arg6: tensor<5x128xf32>, %arg7: tensor<5x344x128xf32>, %arg8: tensor<5x344x128xf32>, %arg9: tensor<5x128x344xf32>, %arg10: tensor<5x8x2x512x32xf32>, %arg11: tensor<5x8x2x512x32xf32>, %arg12: tensor<?xi32>, %arg13: tensor<?xi32>, %arg14: tensor<?xi32>, %arg15: tensor<?xi32>, %arg16: index) -> (tensor<?x128xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>) {
  %cst = arith.constant 1.000000e+00 : f32
  %cst_0 = arith.constant dense_resource<__elided__> : tensor<16xf32>
  %cst_1 = arith.constant 9.99999974E-6 : f32
  %cst_2 = arith.constant 7.812500e-03 : f32
  %cst_3 = arith.constant 0.000000e+00 : f32
  %c0 = arith.constant 0 : index
  %extracted_slice = tensor.extract_slice %arg1[%arg16, 0] [1, 128] [1, 1] : tensor<5x128xf32> to tensor<128xf32>
  %extracted_slice_4 = tensor.extract_slice %arg2[%arg16, 0, 0] [1, 128, 128] [1, 1, 1] : tensor<5x128x128xf32> to tensor<128x128xf32>
  %extracted_slice_5 = tensor.extract_slice %arg3[%arg16, 0, 0] [1, 64, 128] [1, 1, 1] : tensor<5x64x128xf32> to tensor<64x128xf32>
  %extracted_slice_6 = tensor.extract_slice %arg4[%arg16, 0, 0] [1, 64, 128] [1, 1, 1] : tensor<5x64x128xf32> to tensor<64x128xf32>
  %extracted_slice_7 = tensor.extract_slice %arg5[%arg16, 0, 0] [1, 128, 128] [1, 1, 1] : tensor<5x128x128xf32> to tensor<128x128xf32>
  %extracted_slice_8 = tensor.extract_slice %arg6[%arg16, 0] [1, 128] [1, 1] : tensor<5x128xf32> to tensor<128xf32>
  %extracted_slice_9 = tensor.extract_slice %arg7[%arg16, 0, 0] [1, 344, 128] [1, 1, 1] : tensor<5x344x128xf32> to tensor<344x128xf32>
  %extracted_slice_10 = tensor.extract_slice %arg8[%arg16, 0, 0] [1, 344, 128] [1, 1, 1] : tensor<5x344x128xf32> to tensor<344x128xf32>
  %extracted_slice_11 = tensor.extract_slice %arg9[%arg16, 0, 0] [1, 128, 344] [1, 1, 1] : tensor<5x128x344xf32> to tensor<128x344xf32>
  %dim = tensor.dim %arg0, %c0 : tensor<?x128xf32>
  %0 = tensor.empty(%dim) : tensor<?xf32>
  %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<?x128xf32>) outs(%1 : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = arith.mulf %in, %in : f32
    %34 = arith.addf %out, %33 : f32
    linalg.yield %34 : f32
  } -> tensor<?xf32>
  %3 = tensor.empty(%dim) : tensor<?x128xf32>
  %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg0, %2, %extracted_slice : tensor<?x128xf32>, tensor<?xf32>, tensor<128xf32>) outs(%3 : tensor<?x128xf32>) {
  ^bb0(%in: f32, %in_28: f32, %in_29: f32, %out: f32):
    %33 = arith.mulf %in_28, %cst_2 : f32
    %34 = arith.addf %33, %cst_1 : f32
    %35 = math.rsqrt %34 : f32
    %36 = arith.mulf %in, %35 : f32
    %37 = arith.mulf %36, %in_29 : f32
    linalg.yield %37 : f32
  } -> tensor<?x128xf32>
  %concat = tensor.concat dim(0) %extracted_slice_4, %extracted_slice_5, %extracted_slice_6 : (tensor<128x128xf32>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<256x128xf32>
  %5 = tensor.empty(%dim) : tensor<?x256xf32>
  %6 = linalg.fill ins(%cst_3 : f32) outs(%5 : tensor<?x256xf32>) -> tensor<?x256xf32>
  %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4, %concat : tensor<?x128xf32>, tensor<256x128xf32>) outs(%6 : tensor<?x256xf32>) attrs =  {llm.contraction} {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %33 = arith.mulf %in, %in_28 : f32
    %34 = arith.addf %out, %33 : f32
    linalg.yield %34 : f32
  } -> tensor<?x256xf32>
  %extracted_slice_12 = tensor.extract_slice %7[0, 0] [%dim, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
  %extracted_slice_13 = tensor.extract_slice %7[0, 128] [%dim, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
  %extracted_slice_14 = tensor.extract_slice %7[0, 192] [%dim, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
  %expanded = tensor.expand_shape %extracted_slice_12 [[0], [1, 2]] output_shape [%dim, 4, 32] : tensor<?x128xf32> into tensor<?x4x32xf32>
  %expanded_15 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2]] output_shape [%dim, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
  %expanded_16 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2]] output_shape [%dim, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
  %dim_17 = tensor.dim %expanded, %c0 : tensor<?x4x32xf32>
  %extracted_slice_18 = tensor.extract_slice %expanded[0, 0, 0] [%dim_17, 4, 16] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x16xf32>
  %extracted_slice_19 = tensor.extract_slice %expanded[0, 0, 16] [%dim_17, 4, 16] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x16xf32>
  %dim_20 = tensor.dim %arg12, %c0 : tensor<?xi32>
  %8 = tensor.empty(%dim_20) : tensor<?x16xf32>
  %9:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg12, %cst_0 : tensor<?xi32>, tensor<16xf32>) outs(%8, %8 : tensor<?x16xf32>, tensor<?x16xf32>) {
  ^bb0(%in: i32, %in_28: f32, %out: f32, %out_29: f32):
    %33 = arith.sitofp %in : i32 to f32
    %34 = arith.mulf %33, %in_28 : f32
    %35 = math.cos %34 : f32
    %36 = math.sin %34 : f32
    linalg.yield %35, %36 : f32, f32
  } -> (tensor<?x16xf32>, tensor<?x16xf32>)
  %10 = tensor.empty(%dim_17) : tensor<?x4x32xf32>
  %11 = tensor.empty(%dim_17) : tensor<?x4x16xf32>
  %12:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %extracted_slice_19, %9#0, %9#1 : tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>) outs(%11, %11 : tensor<?x4x16xf32>, tensor<?x4x16xf32>) {
  ^bb0(%in: f32, %in_28: f32, %in_29: f32, %in_30: f32, %out: f32, %out_31: f32):
    %33 = arith.mulf %in, %in_29 : f32
    %34 = arith.mulf %in_28, %in_30 : f32
    %35 = arith.subf %33, %34 : f32
    %36 = arith.mulf %in_28, %in_29 : f32
    %37 = arith.mulf %in, %in_30 : f32
    %38 = arith.addf %36, %37 : f32
    linalg.yield %35, %38 : f32, f32
  } -> (tensor<?x4x16xf32>, tensor<?x4x16xf32>)
  %inserted_slice = tensor.insert_slice %12#0 into %10[0, 0, 0] [%dim_17, 4, 16] [1, 1, 1] : tensor<?x4x16xf32> into tensor<?x4x32xf32>
  %inserted_slice_21 = tensor.insert_slice %12#1 into %inserted_slice[0, 0, 16] [%dim_17, 4, 16] [1, 1, 1] : tensor<?x4x16xf32> into tensor<?x4x32xf32>
  %dim_22 = tensor.dim %expanded_15, %c0 : tensor<?x2x32xf32>
  %extracted_slice_23 = tensor.extract_slice %expanded_15[0, 0, 0] [%dim_22, 2, 16] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x16xf32>
  %extracted_slice_24 = tensor.extract_slice %expanded_15[0, 0, 16] [%dim_22, 2, 16] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x16xf32>
  %13 = tensor.empty(%dim_22) : tensor<?x2x32xf32>
  %14 = tensor.empty(%dim_22) : tensor<?x2x16xf32>
  %15:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %extracted_slice_24, %9#0, %9#1 : tensor<?x2x16xf32>, tensor<?x2x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>) outs(%14, %14 : tensor<?x2x16xf32>, tensor<?x2x16xf32>) {
  ^bb0(%in: f32, %in_28: f32, %in_29: f32, %in_30: f32, %out: f32, %out_31: f32):
    %33 = arith.mulf %in, %in_29 : f32
    %34 = arith.mulf %in_28, %in_30 : f32
    %35 = arith.subf %33, %34 : f32
    %36 = arith.mulf %in_28, %in_29 : f32
    %37 = arith.mulf %in, %in_30 : f32
    %38 = arith.addf %36, %37 : f32
    linalg.yield %35, %38 : f32, f32
  } -> (tensor<?x2x16xf32>, tensor<?x2x16xf32>)
  %inserted_slice_25 = tensor.insert_slice %15#0 into %13[0, 0, 0] [%dim_22, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<?x2x32xf32>
  %inserted_slice_26 = tensor.insert_slice %15#1 into %inserted_slice_25[0, 0, 16] [%dim_22, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<?x2x32xf32>
  %16 = "llm.kv_update"(%arg10, %inserted_slice_26, %arg16, %arg13, %arg14, %arg15) : (tensor<5x8x2x512x32xf32>, tensor<?x2x32xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<5x8x2x512x32xf32>
  %17 = "llm.kv_update"(%arg11, %expanded_16, %arg16, %arg13, %arg14, %arg15) : (tensor<5x8x2x512x32xf32>, tensor<?x2x32xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<5x8x2x512x32xf32>
  %18 = "llm.cached_attention"(%inserted_slice_21, %16, %17, %arg16, %arg13, %arg14, %arg15) {scale = 0.17677669529663689 : f64} : (tensor<?x4x32xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<?x4x32xf32>
  %collapsed = tensor.collapse_shape %18 [[0], [1, 2]] : tensor<?x4x32xf32> into tensor<?x128xf32>
  %dim_27 = tensor.dim %collapsed, %c0 : tensor<?x128xf32>
  %19 = tensor.empty(%dim_27) : tensor<?x128xf32>
  %20 = linalg.fill ins(%cst_3 : f32) outs(%19 : tensor<?x128xf32>) -> tensor<?x128xf32>
  %21 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed, %extracted_slice_7 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%20 : tensor<?x128xf32>) attrs =  {llm.contraction} {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %33 = arith.mulf %in, %in_28 : f32
    %34 = arith.addf %out, %33 : f32
    linalg.yield %34 : f32
  } -> tensor<?x128xf32>
  %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg0, %21 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%3 : tensor<?x128xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %33 = arith.addf %in, %in_28 : f32
    linalg.yield %33 : f32
  } -> tensor<?x128xf32>
  %23 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%22 : tensor<?x128xf32>) outs(%1 : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = arith.mulf %in, %in : f32
    %34 = arith.addf %out, %33 : f32
    linalg.yield %34 : f32
  } -> tensor<?xf32>
  %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%22, %23, %extracted_slice_8 : tensor<?x128xf32>, tensor<?xf32>, tensor<128xf32>) outs(%3 : tensor<?x128xf32>) {
  ^bb0(%in: f32, %in_28: f32, %in_29: f32, %out: f32):
    %33 = arith.mulf %in_28, %cst_2 : f32
    %34 = arith.addf %33, %cst_1 : f32
    %35 = math.rsqrt %34 : f32
    %36 = arith.mulf %in, %35 : f32
    %37 = arith.mulf %36, %in_29 : f32
    linalg.yield %37 : f32
  } -> tensor<?x128xf32>
  %25 = tensor.empty(%dim) : tensor<?x344xf32>
  %26 = linalg.fill ins(%cst_3 : f32) outs(%25 : tensor<?x344xf32>) -> tensor<?x344xf32>
  %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24, %extracted_slice_9 : tensor<?x128xf32>, tensor<344x128xf32>) outs(%26 : tensor<?x344xf32>) attrs =  {llm.contraction} {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %33 = arith.mulf %in, %in_28 : f32
    %34 = arith.addf %out, %33 : f32
    linalg.yield %34 : f32
  } -> tensor<?x344xf32>
  %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24, %extracted_slice_10 : tensor<?x128xf32>, tensor<344x128xf32>) outs(%26 : tensor<?x344xf32>) attrs =  {llm.contraction} {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %33 = arith.mulf %in, %in_28 : f32
    %34 = arith.addf %out, %33 : f32
    linalg.yield %34 : f32
  } -> tensor<?x344xf32>
  %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<?x344xf32>, tensor<?x344xf32>) outs(%25 : tensor<?x344xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %33 = arith.negf %in : f32
    %34 = math.exp %33 : f32
    %35 = arith.addf %34, %cst : f32
    %36 = arith.divf %in, %35 : f32
    %37 = arith.mulf %36, %in_28 : f32
    linalg.yield %37 : f32
  } -> tensor<?x344xf32>
  %30 = linalg.fill ins(%cst_3 : f32) outs(%3 : tensor<?x128xf32>) -> tensor<?x128xf32>
  %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29, %extracted_slice_11 : tensor<?x344xf32>, tensor<128x344xf32>) outs(%30 : tensor<?x128xf32>) attrs =  {llm.contraction} {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %33 = arith.mulf %in, %in_28 : f32
    %34 = arith.addf %out, %33 : f32
    linalg.yield %34 : f32
  } -> tensor<?x128xf32>
  %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%22, %31 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%3 : tensor<?x128xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %33 = arith.addf %in, %in_28 : f32
    linalg.yield %33 : f32
  } -> tensor<?x128xf32>
  return %32, %16, %17 : tensor<?x128xf32>, tensor<5x8x2x512x32xf32>, tensor<5x8x2x512x32xf32>
}

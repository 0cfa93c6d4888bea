func.func private @decode_layer(%arg0: tensor<?x128xf32>, %arg1: tensor<5x128xf32>, %arg2: tensor<5x4x128x64xf32>, %arg3: tensor<5x2x128x64xf32>, %arg4: tensor<5x128xf32>, %arg5: tensor<5x6x128x64xf32>, %arg6: tensor<5x6x128x64xf32>, %arg7: tensor<5x2x344x64xf32>, %arg8: tensor<5x8x2x32x32x16xf32>, %arg9: tensor<5x8x2x512x32xf32>, %arg10: tensor<?xi32>, %arg11: tensor<?xi32>, %arg12: tensor<?xi32>, %arg13: tensor<?xi32>, %arg14: index) -> (tensor<?x128xf32>, tensor<5x8x2x32x32x16xf32>, tensor<5x8x2x512x32xf32>) {
  %c4 = arith.constant 4 : index
  %c344 = arith.constant 344 : index
  %c3 = arith.constant 3 : index
  %cst = arith.constant -2.000000e+30 : f32
  %cst_0 = arith.constant -1.000000e+30 : f32
  %cst_1 = arith.constant 0.255034864 : f32
  %c2 = arith.constant 2 : index
  %c32 = arith.constant 32 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c128 = arith.constant 128 : index
  %cst_2 = arith.constant 1.000000e+00 : f32
  %cst_3 = arith.constant dense_resource<__elided__> : tensor<16xf32>
  %cst_4 = arith.constant 9.99999974E-6 : f32
  %cst_5 = arith.constant 7.812500e-03 : f32
  %cst_6 = arith.constant 0.000000e+00 : f32
  %c0 = arith.constant 0 : index
  %extracted_slice = tensor.extract_slice %arg1[%arg14, 0] [1, 128] [1, 1] : tensor<5x128xf32> to tensor<128xf32>
  %extracted_slice_7 = tensor.extract_slice %arg4[%arg14, 0] [1, 128] [1, 1] : tensor<5x128xf32> to tensor<128xf32>
  %dim = tensor.dim %arg0, %c0 : tensor<?x128xf32>
  %extracted_slice_8 = tensor.extract_slice %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : tensor<5x4x128x64xf32> to tensor<4x128x64xf32>
  %0 = arith.ceildivui %dim, %c128 : index
  %1 = arith.maxsi %0, %c1 : index
  %2 = arith.ceildivui %dim, %1 : index
  %3 = arith.ceildivui %2, %c8 : index
  %4 = arith.muli %3, %c8 : index
  %5 = arith.minsi %4, %c128 : index
  %6 = tensor.empty(%dim) : tensor<?x256xf32>
  %7 = tensor.empty(%dim) : tensor<?x128xf32>
  %8 = arith.ceildivui %dim, %c4 : index
  %9 = scf.forall (%arg15) in (%8) shared_outs(%arg16 = %7) -> (tensor<?x128xf32>) {
    %24 = arith.muli %arg15, %c4 : index
    %25 = arith.subi %dim, %24 : index
    %26 = arith.minsi %25, %c4 : index
    %extracted_slice_19 = tensor.extract_slice %arg16[%24, 0] [%26, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_20 = tensor.extract_slice %arg0[%24, 0] [%26, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %27 = tensor.empty(%26) : tensor<?xf32>
    %28 = linalg.fill ins(%cst_6 : f32) outs(%27 : tensor<?xf32>) -> tensor<?xf32>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_20 : tensor<?x128xf32>) outs(%28 : tensor<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %in : f32
      %32 = arith.addf %out, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<?xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20, %29, %extracted_slice : tensor<?x128xf32>, tensor<?xf32>, tensor<128xf32>) outs(%extracted_slice_19 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_21: f32, %in_22: f32, %out: f32):
      %31 = arith.mulf %in_21, %cst_5 : f32
      %32 = arith.addf %31, %cst_4 : f32
      %33 = math.rsqrt %32 : f32
      %34 = arith.mulf %in, %33 : f32
      %35 = arith.mulf %34, %in_22 : f32
      linalg.yield %35 : f32
    } -> tensor<?x128xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %30 into %arg16[%24, 0] [%26, 128] [1, 1] : tensor<?x128xf32> into tensor<?x128xf32>
    }
  }
  %10 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 4) shared_outs(%arg18 = %6) -> (tensor<?x256xf32>) {
    %24 = arith.muli %arg16, %5 : index
    %25 = arith.muli %arg17, %c64 : index
    %26 = arith.subi %dim, %24 : index
    %27 = arith.minsi %5, %26 : index
    %28 = arith.maxsi %27, %c0 : index
    %extracted_slice_19 = tensor.extract_slice %arg18[%24, %25] [%28, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
    %29 = linalg.fill ins(%cst_6 : f32) outs(%extracted_slice_19 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_8[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<4x128x64xf32> to tensor<128x64xf32>
    %extracted_slice_21 = tensor.extract_slice %9[%24, 0] [%28, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%29 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %31 = arith.mulf %in, %in_22 : f32
      %32 = arith.addf %out, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %30 into %arg18[%24, %25] [%28, 64] [1, 1] : tensor<?x64xf32> into tensor<?x256xf32>
    }
  }
  %extracted_slice_9 = tensor.extract_slice %10[0, 0] [%dim, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
  %extracted_slice_10 = tensor.extract_slice %10[0, 192] [%dim, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
  %expanded = tensor.expand_shape %extracted_slice_9 [[0], [1, 2]] output_shape [%dim, 4, 32] : tensor<?x128xf32> into tensor<?x4x32xf32>
  %expanded_11 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2]] output_shape [%dim, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
  %dim_12 = tensor.dim %expanded, %c0 : tensor<?x4x32xf32>
  %dim_13 = tensor.dim %arg10, %c0 : tensor<?xi32>
  %11 = tensor.empty(%dim_12) : tensor<?x4x32xf32>
  %dim_14 = tensor.dim %arg13, %c0 : tensor<?xi32>
  %12 = tensor.empty(%dim_13) : tensor<?x4x32xf32>
  %13 = tensor.empty(%dim_13) : tensor<?x2x32xf32>
  %14 = arith.ceildivui %dim_13, %c4 : index
  %15:2 = scf.forall (%arg15) in (%14) shared_outs(%arg16 = %12, %arg17 = %13) -> (tensor<?x4x32xf32>, tensor<?x2x32xf32>) {
    %24 = arith.muli %arg15, %c4 : index
    %25 = arith.subi %dim_13, %24 : index
    %26 = arith.minsi %25, %c4 : index
    %extracted_slice_19 = tensor.extract_slice %arg16[%24, 0, 0] [%26, 4, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x32xf32>
    %extracted_slice_20 = tensor.extract_slice %arg17[%24, 0, 0] [%26, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x32xf32>
    %extracted_slice_21 = tensor.extract_slice %arg10[%24] [%26] [1] : tensor<?xi32> to tensor<?xi32>
    %27 = tensor.empty(%26) : tensor<?x16xf32>
    %28:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_21, %cst_3 : tensor<?xi32>, tensor<16xf32>) outs(%27, %27 : tensor<?x16xf32>, tensor<?x16xf32>) {
    ^bb0(%in: i32, %in_34: f32, %out: f32, %out_35: f32):
      %33 = arith.sitofp %in : i32 to f32
      %34 = arith.mulf %33, %in_34 : f32
      %35 = math.cos %34 : f32
      %36 = math.sin %34 : f32
      linalg.yield %35, %36 : f32, f32
    } -> (tensor<?x16xf32>, tensor<?x16xf32>)
    %extracted_slice_22 = tensor.extract_slice %10[%24, 0] [%26, 256] [1, 1] : tensor<?x256xf32> to tensor<?x256xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_22[0, 0] [%26, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_23 [[0], [1, 2]] output_shape [%26, 4, 32] : tensor<?x128xf32> into tensor<?x4x32xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_24[0, 0, 0] [%26, 4, 16] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x16xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_24[0, 0, 16] [%26, 4, 16] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x16xf32>
    %29 = tensor.empty(%26) : tensor<?x4x16xf32>
    %30:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %extracted_slice_26, %28#0, %28#1 : tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>) outs(%29, %29 : tensor<?x4x16xf32>, tensor<?x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %in_35: f32, %in_36: f32, %out: f32, %out_37: f32):
      %33 = arith.mulf %in, %in_35 : f32
      %34 = arith.mulf %in_34, %in_36 : f32
      %35 = arith.subf %33, %34 : f32
      %36 = arith.mulf %in_34, %in_35 : f32
      %37 = arith.mulf %in, %in_36 : f32
      %38 = arith.addf %36, %37 : f32
      linalg.yield %35, %38 : f32, f32
    } -> (tensor<?x4x16xf32>, tensor<?x4x16xf32>)
    %inserted_slice = tensor.insert_slice %30#0 into %extracted_slice_19[0, 0, 0] [%26, 4, 16] [1, 1, 1] : tensor<?x4x16xf32> into tensor<?x4x32xf32>
    %inserted_slice_27 = tensor.insert_slice %30#1 into %inserted_slice[0, 0, 16] [%26, 4, 16] [1, 1, 1] : tensor<?x4x16xf32> into tensor<?x4x32xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_22[0, 128] [%26, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_28 [[0], [1, 2]] output_shape [%26, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0] [%26, 2, 16] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x16xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_29[0, 0, 16] [%26, 2, 16] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x16xf32>
    %31 = tensor.empty(%26) : tensor<?x2x16xf32>
    %32:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %extracted_slice_31, %28#0, %28#1 : tensor<?x2x16xf32>, tensor<?x2x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>) outs(%31, %31 : tensor<?x2x16xf32>, tensor<?x2x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %in_35: f32, %in_36: f32, %out: f32, %out_37: f32):
      %33 = arith.mulf %in, %in_35 : f32
      %34 = arith.mulf %in_34, %in_36 : f32
      %35 = arith.subf %33, %34 : f32
      %36 = arith.mulf %in_34, %in_35 : f32
      %37 = arith.mulf %in, %in_36 : f32
      %38 = arith.addf %36, %37 : f32
      linalg.yield %35, %38 : f32, f32
    } -> (tensor<?x2x16xf32>, tensor<?x2x16xf32>)
    %inserted_slice_32 = tensor.insert_slice %32#0 into %extracted_slice_20[0, 0, 0] [%26, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<?x2x32xf32>
    %inserted_slice_33 = tensor.insert_slice %32#1 into %inserted_slice_32[0, 0, 16] [%26, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<?x2x32xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %inserted_slice_27 into %arg16[%24, 0, 0] [%26, 4, 32] [1, 1, 1] : tensor<?x4x32xf32> into tensor<?x4x32xf32>
      tensor.parallel_insert_slice %inserted_slice_33 into %arg17[%24, 0, 0] [%26, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> into tensor<?x2x32xf32>
    }
  }
  %16:2 = scf.forall (%arg15, %arg16) in (%dim_14, 2) shared_outs(%arg17 = %arg8, %arg18 = %arg9) -> (tensor<5x8x2x32x32x16xf32>, tensor<5x8x2x512x32xf32>) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %24 = arith.addi %arg15, %c1 : index
    %extracted_19 = tensor.extract %arg11[%24] : tensor<?xi32>
    %25 = arith.index_cast %extracted : i32 to index
    %26 = arith.index_cast %extracted_19 : i32 to index
    %extracted_20 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %27 = arith.index_cast %extracted_20 : i32 to index
    %28 = arith.subi %27, %25 : index
    %extracted_21 = tensor.extract %arg13[%arg15] : tensor<?xi32>
    %29 = arith.index_cast %extracted_21 : i32 to index
    %extracted_slice_22 = tensor.extract_slice %arg17[%arg14, %29, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<5x8x2x32x32x16xf32> to tensor<32x32x16xf32>
    %30 = scf.for %arg19 = %25 to %26 step %c1 iter_args(%arg20 = %extracted_slice_22) -> (tensor<32x32x16xf32>) {
      %extracted_slice_24 = tensor.extract_slice %15#1[%arg19, %arg16, 0] [1, 1, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<32xf32>
      %32 = arith.addi %arg19, %28 : index
      %33 = arith.divui %32, %c16 : index
      %34 = arith.remui %32, %c16 : index
      %inserted_slice = tensor.insert_slice %extracted_slice_24 into %arg20[%33, 0, %34] [1, 32, 1] [1, 1, 1] : tensor<32xf32> into tensor<32x32x16xf32>
      scf.yield %inserted_slice : tensor<32x32x16xf32>
    }
    %extracted_slice_23 = tensor.extract_slice %arg18[%arg14, %29, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : tensor<5x8x2x512x32xf32> to tensor<512x32xf32>
    %31 = scf.for %arg19 = %25 to %26 step %c1 iter_args(%arg20 = %extracted_slice_23) -> (tensor<512x32xf32>) {
      %extracted_slice_24 = tensor.extract_slice %expanded_11[%arg19, %arg16, 0] [1, 1, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<32xf32>
      %32 = arith.addi %arg19, %28 : index
      %inserted_slice = tensor.insert_slice %extracted_slice_24 into %arg20[%32, 0] [1, 32] [1, 1] : tensor<32xf32> into tensor<512x32xf32>
      scf.yield %inserted_slice : tensor<512x32xf32>
    }
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %30 into %arg17[%arg14, %29, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<32x32x16xf32> into tensor<5x8x2x32x32x16xf32>
      tensor.parallel_insert_slice %31 into %arg18[%arg14, %29, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : tensor<512x32xf32> into tensor<5x8x2x512x32xf32>
    }
  }
  %17 = arith.ceildivui %dim_12, %c32 : index
  %18 = scf.forall (%arg15, %arg16, %arg17) in (%dim_14, %17, 2) shared_outs(%arg18 = %11) -> (tensor<?x4x32xf32>) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %24 = arith.addi %arg15, %c1 : index
    %extracted_19 = tensor.extract %arg11[%24] : tensor<?xi32>
    %25 = arith.index_cast %extracted : i32 to index
    %26 = arith.index_cast %extracted_19 : i32 to index
    %extracted_20 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %27 = arith.index_cast %extracted_20 : i32 to index
    %28 = arith.subi %17, %c1 : index
    %29 = arith.subi %28, %arg16 : index
    %30 = arith.muli %29, %c32 : index
    %31 = arith.addi %25, %30 : index
    %32 = arith.minsi %31, %26 : index
    %33 = arith.subi %26, %32 : index
    %34 = arith.minsi %33, %c32 : index
    %35 = arith.subi %32, %25 : index
    %36 = arith.addi %27, %35 : index
    %extracted_21 = tensor.extract %arg13[%arg15] : tensor<?xi32>
    %37 = arith.index_cast %extracted_21 : i32 to index
    %38 = arith.addi %36, %34 : index
    %39 = arith.muli %arg17, %c2 : index
    %extracted_slice_22 = tensor.extract_slice %15#0[%32, %39, 0] [%34, 2, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x2x32xf32>
    %extracted_slice_23 = tensor.extract_slice %arg18[%32, %39, 0] [%34, 2, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x2x32xf32>
    %40 = tensor.empty(%34) : tensor<?x2x32xf32>
    %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<?x2x32xf32>) outs(%40 : tensor<?x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_1 : f32
      linalg.yield %50 : f32
    } -> tensor<?x2x32xf32>
    %collapsed_24 = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<?x2x32xf32> into tensor<?x32xf32>
    %42 = arith.muli %34, %c2 : index
    %43 = tensor.empty(%42) : tensor<?xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<?xf32>) -> tensor<?xf32>
    %45 = linalg.fill ins(%cst_6 : f32) outs(%43 : tensor<?xf32>) -> tensor<?xf32>
    %46 = tensor.empty(%42) : tensor<?x32xf32>
    %47 = linalg.fill ins(%cst_6 : f32) outs(%46 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %48:3 = scf.for %arg19 = %c0 to %38 step %c64 iter_args(%arg20 = %44, %arg21 = %45, %arg22 = %47) -> (tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>) {
      %50 = tensor.empty(%42) : tensor<?x4x16xf32>
      %51 = linalg.fill ins(%cst_6 : f32) outs(%50 : tensor<?x4x16xf32>) -> tensor<?x4x16xf32>
      %52 = arith.divui %arg19, %c16 : index
      %extracted_slice_27 = tensor.extract_slice %16#0[%arg14, %37, %arg17, %52, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<5x8x2x32x32x16xf32> to tensor<4x32x16xf32>
      %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_24, %extracted_slice_27 : tensor<?x32xf32>, tensor<4x32x16xf32>) outs(%51 : tensor<?x4x16xf32>) attrs =  {llm.contraction} {
      ^bb0(%in: f32, %in_33: f32, %out: f32):
        %67 = arith.mulf %in, %in_33 : f32
        %68 = arith.addf %out, %67 : f32
        linalg.yield %68 : f32
      } -> tensor<?x4x16xf32>
      %collapsed_28 = tensor.collapse_shape %53 [[0], [1, 2]] : tensor<?x4x16xf32> into tensor<?x64xf32>
      %54 = arith.addi %arg19, %c64 : index
      %55 = arith.addi %36, %c1 : index
      %56 = arith.cmpi sgt, %54, %55 : index
      %57 = arith.select %56, %42, %c0 : index
      %extracted_slice_29 = tensor.extract_slice %collapsed_28[0, 0] [%57, 64] [1, 1] : tensor<?x64xf32> to tensor<?x64xf32>
      %58 = arith.divui %57, %c2 : index
      %expanded_30 = tensor.expand_shape %extracted_slice_29 [[0, 1], [2]] output_shape [%58, 2, 64] : tensor<?x64xf32> into tensor<?x2x64xf32>
      %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%expanded_30 : tensor<?x2x64xf32>) {
      ^bb0(%out: f32):
        %67 = linalg.index 2 : index
        %68 = arith.addi %arg19, %67 : index
        %69 = linalg.index 0 : index
        %70 = arith.addi %36, %69 : index
        %71 = arith.cmpi sle, %68, %70 : index
        %72 = arith.select %71, %out, %cst : f32
        linalg.yield %72 : f32
      } -> tensor<?x2x64xf32>
      %collapsed_31 = tensor.collapse_shape %59 [[0, 1], [2]] : tensor<?x2x64xf32> into tensor<?x64xf32>
      %inserted_slice = tensor.insert_slice %collapsed_31 into %collapsed_28[0, 0] [%57, 64] [1, 1] : tensor<?x64xf32> into tensor<?x64xf32>
      %60 = linalg.copy {cast = #linalg.type_fn<cast_signed>} ins(%arg20 : tensor<?xf32>) outs(%43 : tensor<?xf32>) -> tensor<?xf32>
      %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%inserted_slice : tensor<?x64xf32>) outs(%arg20 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %67 = arith.maxnumf %in, %out : f32
        linalg.yield %67 : f32
      } -> tensor<?xf32>
      %62 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%61 : tensor<?xf32>) outs(%60 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %67 = arith.subf %out, %in : f32
        %68 = math.exp2 %67 : f32
        linalg.yield %68 : f32
      } -> tensor<?xf32>
      %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<?xf32>) outs(%arg22 : tensor<?x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %67 = arith.mulf %out, %in : f32
        linalg.yield %67 : f32
      } -> tensor<?x32xf32>
      %64 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%62 : tensor<?xf32>) outs(%arg21 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %67 = arith.mulf %out, %in : f32
        linalg.yield %67 : f32
      } -> tensor<?xf32>
      %65:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%61 : tensor<?xf32>) outs(%inserted_slice, %64 : tensor<?x64xf32>, tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32, %out_33: f32):
        %67 = arith.subf %out, %in : f32
        %68 = math.exp2 %67 : f32
        %69 = arith.addf %out_33, %68 : f32
        linalg.yield %68, %69 : f32, f32
      } -> (tensor<?x64xf32>, tensor<?xf32>)
      %extracted_slice_32 = tensor.extract_slice %16#1[%arg14, %37, %arg17, %arg19, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : tensor<5x8x2x512x32xf32> to tensor<64x32xf32>
      %66 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65#0, %extracted_slice_32 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%63 : tensor<?x32xf32>) attrs =  {llm.contraction} {
      ^bb0(%in: f32, %in_33: f32, %out: f32):
        %67 = arith.mulf %in, %in_33 : f32
        %68 = arith.addf %out, %67 : f32
        linalg.yield %68 : f32
      } -> tensor<?x32xf32>
      scf.yield %61, %65#1, %66 : tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>
    }
    %expanded_25 = tensor.expand_shape %48#2 [[0, 1], [2]] output_shape [%34, 2, 32] : tensor<?x32xf32> into tensor<?x2x32xf32>
    %expanded_26 = tensor.expand_shape %48#1 [[0, 1]] output_shape [%34, 2] : tensor<?xf32> into tensor<?x2xf32>
    %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<?x2x32xf32>, tensor<?x2xf32>) outs(%extracted_slice_23 : tensor<?x2x32xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.cmpf oeq, %in_27, %cst_6 : f32
      %51 = arith.select %50, %cst_2, %in_27 : f32
      %52 = arith.divf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<?x2x32xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %49 into %arg18[%32, %39, 0] [%34, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> into tensor<?x4x32xf32>
    }
  }
  %collapsed = tensor.collapse_shape %18 [[0], [1, 2]] : tensor<?x4x32xf32> into tensor<?x128xf32>
  %extracted_slice_15 = tensor.extract_slice %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : tensor<5x2x128x64xf32> to tensor<2x128x64xf32>
  %19 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 2) shared_outs(%arg18 = %arg0) -> (tensor<?x128xf32>) {
    %24 = arith.muli %arg16, %5 : index
    %25 = arith.muli %arg17, %c64 : index
    %26 = arith.subi %dim, %24 : index
    %27 = arith.minsi %5, %26 : index
    %28 = arith.maxsi %27, %c0 : index
    %extracted_slice_19 = tensor.extract_slice %arg18[%24, %25] [%28, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %29 = tensor.empty(%28) : tensor<?x64xf32>
    %30 = linalg.fill ins(%cst_6 : f32) outs(%29 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_15[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<2x128x64xf32> to tensor<128x64xf32>
    %extracted_slice_21 = tensor.extract_slice %collapsed[%24, 0] [%28, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%30 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.mulf %in, %in_22 : f32
      %34 = arith.addf %out, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<?x64xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %31 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%extracted_slice_19 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.addf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %32 into %arg18[%24, %25] [%28, 64] [1, 1] : tensor<?x64xf32> into tensor<?x128xf32>
    }
  }
  %extracted_slice_16 = tensor.extract_slice %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : tensor<5x6x128x64xf32> to tensor<6x128x64xf32>
  %extracted_slice_17 = tensor.extract_slice %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : tensor<5x6x128x64xf32> to tensor<6x128x64xf32>
  %20 = tensor.empty(%dim) : tensor<?x344xf32>
  %21 = scf.forall (%arg15) in (%8) shared_outs(%arg16 = %7) -> (tensor<?x128xf32>) {
    %24 = arith.muli %arg15, %c4 : index
    %25 = arith.subi %dim, %24 : index
    %26 = arith.minsi %25, %c4 : index
    %extracted_slice_19 = tensor.extract_slice %arg16[%24, 0] [%26, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_20 = tensor.extract_slice %19[%24, 0] [%26, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %27 = tensor.empty(%26) : tensor<?xf32>
    %28 = linalg.fill ins(%cst_6 : f32) outs(%27 : tensor<?xf32>) -> tensor<?xf32>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_20 : tensor<?x128xf32>) outs(%28 : tensor<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %in : f32
      %32 = arith.addf %out, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<?xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20, %29, %extracted_slice_7 : tensor<?x128xf32>, tensor<?xf32>, tensor<128xf32>) outs(%extracted_slice_19 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_21: f32, %in_22: f32, %out: f32):
      %31 = arith.mulf %in_21, %cst_5 : f32
      %32 = arith.addf %31, %cst_4 : f32
      %33 = math.rsqrt %32 : f32
      %34 = arith.mulf %in, %33 : f32
      %35 = arith.mulf %34, %in_22 : f32
      linalg.yield %35 : f32
    } -> tensor<?x128xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %30 into %arg16[%24, 0] [%26, 128] [1, 1] : tensor<?x128xf32> into tensor<?x128xf32>
    }
  }
  %22 = scf.forall (%arg15, %arg16, %arg17) in (2, %0, 3) shared_outs(%arg18 = %20) -> (tensor<?x344xf32>) {
    %24 = arith.muli %arg15, %c3 : index
    %25 = arith.addi %24, %arg17 : index
    %26 = arith.muli %arg16, %5 : index
    %27 = arith.muli %25, %c64 : index
    %28 = arith.subi %dim, %26 : index
    %29 = arith.minsi %5, %28 : index
    %30 = arith.maxsi %29, %c0 : index
    %31 = arith.subi %c344, %27 : index
    %32 = arith.minsi %31, %c64 : index
    %extracted_slice_19 = tensor.extract_slice %arg18[%26, %27] [%30, %32] [1, 1] : tensor<?x344xf32> to tensor<?x?xf32>
    %33 = tensor.empty(%30) : tensor<?x64xf32>
    %34 = linalg.fill ins(%cst_6 : f32) outs(%33 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_16[%25, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<6x128x64xf32> to tensor<128x64xf32>
    %extracted_slice_21 = tensor.extract_slice %21[%26, 0] [%30, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%34 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.mulf %in, %in_25 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<?x64xf32>
    %extracted_slice_22 = tensor.extract_slice %35[0, 0] [%30, %32] [1, 1] : tensor<?x64xf32> to tensor<?x?xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_17[%25, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<6x128x64xf32> to tensor<128x64xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_23 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%34 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.mulf %in, %in_25 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<?x64xf32>
    %extracted_slice_24 = tensor.extract_slice %36[0, 0] [%30, %32] [1, 1] : tensor<?x64xf32> to tensor<?x?xf32>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_22, %extracted_slice_24 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%extracted_slice_19 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.negf %in : f32
      %39 = math.exp %38 : f32
      %40 = arith.addf %39, %cst_2 : f32
      %41 = arith.divf %in, %40 : f32
      %42 = arith.mulf %41, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<?x?xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %37 into %arg18[%26, %27] [%30, %32] [1, 1] : tensor<?x?xf32> into tensor<?x344xf32>
    }
  }
  %extracted_slice_18 = tensor.extract_slice %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : tensor<5x2x344x64xf32> to tensor<2x344x64xf32>
  %23 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 2) shared_outs(%arg18 = %19) -> (tensor<?x128xf32>) {
    %24 = arith.muli %arg16, %5 : index
    %25 = arith.muli %arg17, %c64 : index
    %26 = arith.subi %dim, %24 : index
    %27 = arith.minsi %5, %26 : index
    %28 = arith.maxsi %27, %c0 : index
    %extracted_slice_19 = tensor.extract_slice %arg18[%24, %25] [%28, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %29 = tensor.empty(%28) : tensor<?x64xf32>
    %30 = linalg.fill ins(%cst_6 : f32) outs(%29 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_18[%arg17, 0, 0] [1, 344, 64] [1, 1, 1] : tensor<2x344x64xf32> to tensor<344x64xf32>
    %extracted_slice_21 = tensor.extract_slice %22[%24, 0] [%28, 344] [1, 1] : tensor<?x344xf32> to tensor<?x344xf32>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<?x344xf32>, tensor<344x64xf32>) outs(%30 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.mulf %in, %in_22 : f32
      %34 = arith.addf %out, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<?x64xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %31 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%extracted_slice_19 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.addf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %32 into %arg18[%24, %25] [%28, 64] [1, 1] : tensor<?x64xf32> into tensor<?x128xf32>
    }
  }
  return %23, %16#0, %16#1 : tensor<?x128xf32>, tensor<5x8x2x32x32x16xf32>, tensor<5x8x2x512x32xf32>
}

func.func private @decode_layer(%arg0: tensor<?x128xf32>, %arg1: tensor<5x128xf32>, %arg2: tensor<5x4x128x64xf32>, %arg3: tensor<5x2x128x64xf32>, %arg4: tensor<5x128xf32>, %arg5: tensor<5x6x128x64xf32>, %arg6: tensor<5x6x128x64xf32>, %arg7: tensor<5x2x344x64xf32>, %arg8: tensor<5x8x2x32x32x16xf32>, %arg9: tensor<5x8x2x512x32xf32>, %arg10: tensor<?xi32>, %arg11: tensor<?xi32>, %arg12: tensor<?xi32>, %arg13: tensor<?xi32>, %arg14: index) -> (tensor<?x128xf32>, tensor<5x8x2x32x32x16xf32>, tensor<5x8x2x512x32xf32>) {
  %c4 = arith.constant 4 : index
  %c344 = arith.constant 344 : index
  %c3 = arith.constant 3 : index
  %cst = arith.constant 0.255034864 : f32
  %cst_0 = arith.constant -1.000000e+30 : f32
  %c2 = arith.constant 2 : index
  %c32 = arith.constant 32 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c128 = arith.constant 128 : index
  %cst_1 = arith.constant 1.000000e+00 : f32
  %cst_2 = arith.constant dense_resource<__elided__> : tensor<16xf32>
  %cst_3 = arith.constant 9.99999974E-6 : f32
  %cst_4 = arith.constant 7.812500e-03 : f32
  %cst_5 = arith.constant 0.000000e+00 : f32
  %c0 = arith.constant 0 : index
  %extracted_slice = tensor.extract_slice %arg1[%arg14, 0] [1, 128] [1, 1] : tensor<5x128xf32> to tensor<128xf32>
  %extracted_slice_6 = tensor.extract_slice %arg4[%arg14, 0] [1, 128] [1, 1] : tensor<5x128xf32> to tensor<128xf32>
  %dim = tensor.dim %arg0, %c0 : tensor<?x128xf32>
  %extracted_slice_7 = tensor.extract_slice %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : tensor<5x4x128x64xf32> to tensor<4x128x64xf32>
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
    %25 = arith.muli %arg15, %c4 : index
    %26 = arith.subi %dim, %25 : index
    %27 = arith.minsi %26, %c4 : index
    %extracted_slice_18 = tensor.extract_slice %arg16[%25, 0] [%27, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_19 = tensor.extract_slice %arg0[%25, 0] [%27, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %28 = tensor.empty(%27) : tensor<?xf32>
    %29 = linalg.fill ins(%cst_5 : f32) outs(%28 : tensor<?xf32>) -> tensor<?xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_19 : tensor<?x128xf32>) outs(%29 : tensor<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %in : f32
      %33 = arith.addf %out, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<?xf32>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %30, %extracted_slice : tensor<?x128xf32>, tensor<?xf32>, tensor<128xf32>) outs(%extracted_slice_18 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_20: f32, %in_21: f32, %out: f32):
      %32 = arith.mulf %in_20, %cst_4 : f32
      %33 = arith.addf %32, %cst_3 : f32
      %34 = math.rsqrt %33 : f32
      %35 = arith.mulf %in, %34 : f32
      %36 = arith.mulf %35, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<?x128xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %31 into %arg16[%25, 0] [%27, 128] [1, 1] : tensor<?x128xf32> into tensor<?x128xf32>
    }
  }
  %10 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 4) shared_outs(%arg18 = %6) -> (tensor<?x256xf32>) {
    %25 = arith.muli %arg16, %5 : index
    %26 = arith.muli %arg17, %c64 : index
    %27 = arith.subi %dim, %25 : index
    %28 = arith.minsi %5, %27 : index
    %29 = arith.maxsi %28, %c0 : index
    %extracted_slice_18 = tensor.extract_slice %arg18[%25, %26] [%29, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
    %30 = linalg.fill ins(%cst_5 : f32) outs(%extracted_slice_18 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_19 = tensor.extract_slice %9[%25, 0] [%29, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_7[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<4x128x64xf32> to tensor<128x64xf32>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_19, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%30 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %32 = arith.mulf %in, %in_21 : f32
      %33 = arith.addf %out, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %31 into %arg18[%25, %26] [%29, 64] [1, 1] : tensor<?x64xf32> into tensor<?x256xf32>
    }
  }
  %extracted_slice_8 = tensor.extract_slice %10[0, 0] [%dim, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
  %extracted_slice_9 = tensor.extract_slice %10[0, 192] [%dim, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
  %expanded = tensor.expand_shape %extracted_slice_8 [[0], [1, 2]] output_shape [%dim, 4, 32] : tensor<?x128xf32> into tensor<?x4x32xf32>
  %expanded_10 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2]] output_shape [%dim, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
  %dim_11 = tensor.dim %expanded, %c0 : tensor<?x4x32xf32>
  %dim_12 = tensor.dim %arg10, %c0 : tensor<?xi32>
  %11 = tensor.empty(%dim_11) : tensor<?x4x32xf32>
  %dim_13 = tensor.dim %arg13, %c0 : tensor<?xi32>
  %12 = tensor.empty(%dim_12) : tensor<?x4x32xf32>
  %13 = tensor.empty(%dim_12) : tensor<?x2x32xf32>
  %14 = arith.ceildivui %dim_12, %c4 : index
  %15:2 = scf.forall (%arg15) in (%14) shared_outs(%arg16 = %12, %arg17 = %13) -> (tensor<?x4x32xf32>, tensor<?x2x32xf32>) {
    %25 = arith.muli %arg15, %c4 : index
    %26 = arith.subi %dim_12, %25 : index
    %27 = arith.minsi %26, %c4 : index
    %extracted_slice_18 = tensor.extract_slice %arg16[%25, 0, 0] [%27, 4, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x32xf32>
    %extracted_slice_19 = tensor.extract_slice %arg17[%25, 0, 0] [%27, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x32xf32>
    %extracted_slice_20 = tensor.extract_slice %arg10[%25] [%27] [1] : tensor<?xi32> to tensor<?xi32>
    %28 = tensor.empty(%27) : tensor<?x16xf32>
    %29:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20, %cst_2 : tensor<?xi32>, tensor<16xf32>) outs(%28, %28 : tensor<?x16xf32>, tensor<?x16xf32>) {
    ^bb0(%in: i32, %in_33: f32, %out: f32, %out_34: f32):
      %34 = arith.sitofp %in : i32 to f32
      %35 = arith.mulf %34, %in_33 : f32
      %36 = math.cos %35 : f32
      %37 = math.sin %35 : f32
      linalg.yield %36, %37 : f32, f32
    } -> (tensor<?x16xf32>, tensor<?x16xf32>)
    %extracted_slice_21 = tensor.extract_slice %10[%25, 0] [%27, 256] [1, 1] : tensor<?x256xf32> to tensor<?x256xf32>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice_21[0, 0] [%27, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_22 [[0], [1, 2]] output_shape [%27, 4, 32] : tensor<?x128xf32> into tensor<?x4x32xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_23[0, 0, 0] [%27, 4, 16] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x16xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_23[0, 0, 16] [%27, 4, 16] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x16xf32>
    %30 = tensor.empty(%27) : tensor<?x4x16xf32>
    %31:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %extracted_slice_25, %29#0, %29#1 : tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>) outs(%30, %30 : tensor<?x4x16xf32>, tensor<?x4x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %in_34: f32, %in_35: f32, %out: f32, %out_36: f32):
      %34 = arith.mulf %in, %in_34 : f32
      %35 = arith.mulf %in_33, %in_35 : f32
      %36 = arith.subf %34, %35 : f32
      %37 = arith.mulf %in_33, %in_34 : f32
      %38 = arith.mulf %in, %in_35 : f32
      %39 = arith.addf %37, %38 : f32
      linalg.yield %36, %39 : f32, f32
    } -> (tensor<?x4x16xf32>, tensor<?x4x16xf32>)
    %inserted_slice = tensor.insert_slice %31#0 into %extracted_slice_18[0, 0, 0] [%27, 4, 16] [1, 1, 1] : tensor<?x4x16xf32> into tensor<?x4x32xf32>
    %inserted_slice_26 = tensor.insert_slice %31#1 into %inserted_slice[0, 0, 16] [%27, 4, 16] [1, 1, 1] : tensor<?x4x16xf32> into tensor<?x4x32xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_21[0, 128] [%27, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
    %expanded_28 = tensor.expand_shape %extracted_slice_27 [[0], [1, 2]] output_shape [%27, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_28[0, 0, 0] [%27, 2, 16] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x16xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_28[0, 0, 16] [%27, 2, 16] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x16xf32>
    %32 = tensor.empty(%27) : tensor<?x2x16xf32>
    %33:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %extracted_slice_30, %29#0, %29#1 : tensor<?x2x16xf32>, tensor<?x2x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>) outs(%32, %32 : tensor<?x2x16xf32>, tensor<?x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %in_34: f32, %in_35: f32, %out: f32, %out_36: f32):
      %34 = arith.mulf %in, %in_34 : f32
      %35 = arith.mulf %in_33, %in_35 : f32
      %36 = arith.subf %34, %35 : f32
      %37 = arith.mulf %in_33, %in_34 : f32
      %38 = arith.mulf %in, %in_35 : f32
      %39 = arith.addf %37, %38 : f32
      linalg.yield %36, %39 : f32, f32
    } -> (tensor<?x2x16xf32>, tensor<?x2x16xf32>)
    %inserted_slice_31 = tensor.insert_slice %33#0 into %extracted_slice_19[0, 0, 0] [%27, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<?x2x32xf32>
    %inserted_slice_32 = tensor.insert_slice %33#1 into %inserted_slice_31[0, 0, 16] [%27, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<?x2x32xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %inserted_slice_26 into %arg16[%25, 0, 0] [%27, 4, 32] [1, 1, 1] : tensor<?x4x32xf32> into tensor<?x4x32xf32>
      tensor.parallel_insert_slice %inserted_slice_32 into %arg17[%25, 0, 0] [%27, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> into tensor<?x2x32xf32>
    }
  }
  %16 = scf.forall (%arg15, %arg16) in (%dim_13, 2) shared_outs(%arg17 = %arg8) -> (tensor<5x8x2x32x32x16xf32>) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %25 = arith.addi %arg15, %c1 : index
    %extracted_18 = tensor.extract %arg11[%25] : tensor<?xi32>
    %26 = arith.index_cast %extracted : i32 to index
    %27 = arith.index_cast %extracted_18 : i32 to index
    %extracted_19 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %28 = arith.index_cast %extracted_19 : i32 to index
    %29 = arith.subi %28, %26 : index
    %extracted_20 = tensor.extract %arg13[%arg15] : tensor<?xi32>
    %30 = arith.index_cast %extracted_20 : i32 to index
    %extracted_slice_21 = tensor.extract_slice %arg17[%arg14, %30, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<5x8x2x32x32x16xf32> to tensor<32x32x16xf32>
    %31 = scf.for %arg18 = %26 to %27 step %c1 iter_args(%arg19 = %extracted_slice_21) -> (tensor<32x32x16xf32>) {
      %extracted_slice_22 = tensor.extract_slice %15#1[%arg18, %arg16, 0] [1, 1, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<32xf32>
      %32 = arith.addi %arg18, %29 : index
      %33 = arith.divui %32, %c16 : index
      %34 = arith.remui %32, %c16 : index
      %inserted_slice = tensor.insert_slice %extracted_slice_22 into %arg19[%33, 0, %34] [1, 32, 1] [1, 1, 1] : tensor<32xf32> into tensor<32x32x16xf32>
      scf.yield %inserted_slice : tensor<32x32x16xf32>
    }
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %31 into %arg17[%arg14, %30, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<32x32x16xf32> into tensor<5x8x2x32x32x16xf32>
    }
  }
  %17 = scf.forall (%arg15, %arg16) in (%dim_13, 2) shared_outs(%arg17 = %arg9) -> (tensor<5x8x2x512x32xf32>) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %25 = arith.addi %arg15, %c1 : index
    %extracted_18 = tensor.extract %arg11[%25] : tensor<?xi32>
    %26 = arith.index_cast %extracted : i32 to index
    %27 = arith.index_cast %extracted_18 : i32 to index
    %extracted_19 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %28 = arith.index_cast %extracted_19 : i32 to index
    %29 = arith.subi %28, %26 : index
    %extracted_20 = tensor.extract %arg13[%arg15] : tensor<?xi32>
    %30 = arith.index_cast %extracted_20 : i32 to index
    %extracted_slice_21 = tensor.extract_slice %arg17[%arg14, %30, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : tensor<5x8x2x512x32xf32> to tensor<512x32xf32>
    %31 = scf.for %arg18 = %26 to %27 step %c1 iter_args(%arg19 = %extracted_slice_21) -> (tensor<512x32xf32>) {
      %extracted_slice_22 = tensor.extract_slice %expanded_10[%arg18, %arg16, 0] [1, 1, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<32xf32>
      %32 = arith.addi %arg18, %29 : index
      %inserted_slice = tensor.insert_slice %extracted_slice_22 into %arg19[%32, 0] [1, 32] [1, 1] : tensor<32xf32> into tensor<512x32xf32>
      scf.yield %inserted_slice : tensor<512x32xf32>
    }
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %31 into %arg17[%arg14, %30, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : tensor<512x32xf32> into tensor<5x8x2x512x32xf32>
    }
  }
  %18 = arith.ceildivui %dim_11, %c32 : index
  %19 = scf.forall (%arg15, %arg16, %arg17) in (%dim_13, %18, 2) shared_outs(%arg18 = %11) -> (tensor<?x4x32xf32>) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %25 = arith.addi %arg15, %c1 : index
    %extracted_18 = tensor.extract %arg11[%25] : tensor<?xi32>
    %26 = arith.index_cast %extracted : i32 to index
    %27 = arith.index_cast %extracted_18 : i32 to index
    %extracted_19 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %28 = arith.index_cast %extracted_19 : i32 to index
    %29 = arith.subi %18, %c1 : index
    %30 = arith.subi %29, %arg16 : index
    %31 = arith.muli %30, %c32 : index
    %32 = arith.addi %26, %31 : index
    %33 = arith.minsi %32, %27 : index
    %34 = arith.subi %27, %33 : index
    %35 = arith.minsi %34, %c32 : index
    %36 = arith.subi %33, %26 : index
    %37 = arith.addi %28, %36 : index
    %extracted_20 = tensor.extract %arg13[%arg15] : tensor<?xi32>
    %38 = arith.index_cast %extracted_20 : i32 to index
    %39 = arith.addi %37, %35 : index
    %40 = arith.muli %arg17, %c2 : index
    %extracted_slice_21 = tensor.extract_slice %15#0[%33, %40, 0] [%35, 2, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x2x32xf32>
    %extracted_slice_22 = tensor.extract_slice %arg18[%33, %40, 0] [%35, 2, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x2x32xf32>
    %41 = arith.muli %35, %c2 : index
    %42 = tensor.empty(%35) : tensor<?x2x32xf32>
    %43 = linalg.copy {cast = #linalg.type_fn<cast_signed>} ins(%extracted_slice_21 : tensor<?x2x32xf32>) outs(%42 : tensor<?x2x32xf32>) -> tensor<?x2x32xf32>
    %collapsed_23 = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<?x2x32xf32> into tensor<?x32xf32>
    %44 = tensor.empty(%41) : tensor<?xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<?xf32>) -> tensor<?xf32>
    %46 = linalg.fill ins(%cst_5 : f32) outs(%44 : tensor<?xf32>) -> tensor<?xf32>
    %47 = tensor.empty(%41) : tensor<?x32xf32>
    %48 = linalg.fill ins(%cst_5 : f32) outs(%47 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %49:3 = scf.for %arg19 = %c0 to %39 step %c64 iter_args(%arg20 = %45, %arg21 = %46, %arg22 = %48) -> (tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>) {
      %51 = tensor.empty(%41) : tensor<?x4x16xf32>
      %52 = linalg.fill ins(%cst_5 : f32) outs(%51 : tensor<?x4x16xf32>) -> tensor<?x4x16xf32>
      %53 = arith.divui %arg19, %c16 : index
      %extracted_slice_26 = tensor.extract_slice %16[%arg14, %38, %arg17, %53, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<5x8x2x32x32x16xf32> to tensor<4x32x16xf32>
      %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_23, %extracted_slice_26 : tensor<?x32xf32>, tensor<4x32x16xf32>) outs(%52 : tensor<?x4x16xf32>) attrs =  {llm.contraction} {
      ^bb0(%in: f32, %in_31: f32, %out: f32):
        %64 = arith.mulf %in, %in_31 : f32
        %65 = arith.addf %out, %64 : f32
        linalg.yield %65 : f32
      } -> tensor<?x4x16xf32>
      %collapsed_27 = tensor.collapse_shape %54 [[0], [1, 2]] : tensor<?x4x16xf32> into tensor<?x64xf32>
      %expanded_28 = tensor.expand_shape %collapsed_27 [[0, 1], [2]] output_shape [%35, 2, 64] : tensor<?x64xf32> into tensor<?x2x64xf32>
      %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%expanded_28 : tensor<?x2x64xf32>) {
      ^bb0(%out: f32):
        %64 = arith.mulf %out, %cst : f32
        %65 = linalg.index 2 : index
        %66 = arith.addi %arg19, %65 : index
        %67 = linalg.index 0 : index
        %68 = arith.addi %37, %67 : index
        %69 = arith.cmpi sle, %66, %68 : index
        %70 = arith.select %69, %64, %cst_0 : f32
        linalg.yield %70 : f32
      } -> tensor<?x2x64xf32>
      %collapsed_29 = tensor.collapse_shape %55 [[0, 1], [2]] : tensor<?x2x64xf32> into tensor<?x64xf32>
      %56 = linalg.copy {cast = #linalg.type_fn<cast_signed>} ins(%arg20 : tensor<?xf32>) outs(%44 : tensor<?xf32>) -> tensor<?xf32>
      %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%collapsed_29 : tensor<?x64xf32>) outs(%arg20 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %64 = arith.maximumf %in, %out : f32
        linalg.yield %64 : f32
      } -> tensor<?xf32>
      %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<?xf32>) outs(%collapsed_29 : tensor<?x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        %64 = arith.subf %out, %in : f32
        %65 = math.exp2 %64 : f32
        linalg.yield %65 : f32
      } -> tensor<?x64xf32>
      %59 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%57 : tensor<?xf32>) outs(%56 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %64 = arith.subf %out, %in : f32
        %65 = math.exp2 %64 : f32
        linalg.yield %65 : f32
      } -> tensor<?xf32>
      %60 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%59 : tensor<?xf32>) outs(%arg21 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %64 = arith.mulf %out, %in : f32
        linalg.yield %64 : f32
      } -> tensor<?xf32>
      %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%58 : tensor<?x64xf32>) outs(%60 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %64 = arith.addf %in, %out : f32
        linalg.yield %64 : f32
      } -> tensor<?xf32>
      %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<?xf32>) outs(%arg22 : tensor<?x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %64 = arith.mulf %out, %in : f32
        linalg.yield %64 : f32
      } -> tensor<?x32xf32>
      %extracted_slice_30 = tensor.extract_slice %17[%arg14, %38, %arg17, %arg19, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : tensor<5x8x2x512x32xf32> to tensor<64x32xf32>
      %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58, %extracted_slice_30 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%62 : tensor<?x32xf32>) attrs =  {llm.contraction} {
      ^bb0(%in: f32, %in_31: f32, %out: f32):
        %64 = arith.mulf %in, %in_31 : f32
        %65 = arith.addf %out, %64 : f32
        linalg.yield %65 : f32
      } -> tensor<?x32xf32>
      scf.yield %57, %61, %63 : tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>
    }
    %expanded_24 = tensor.expand_shape %49#2 [[0, 1], [2]] output_shape [%35, 2, 32] : tensor<?x32xf32> into tensor<?x2x32xf32>
    %expanded_25 = tensor.expand_shape %49#1 [[0, 1]] output_shape [%35, 2] : tensor<?xf32> into tensor<?x2xf32>
    %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<?x2x32xf32>, tensor<?x2xf32>) outs(%extracted_slice_22 : tensor<?x2x32xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %51 = arith.divf %in, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<?x2x32xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %50 into %arg18[%33, %40, 0] [%35, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> into tensor<?x4x32xf32>
    }
  }
  %collapsed = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<?x4x32xf32> into tensor<?x128xf32>
  %extracted_slice_14 = tensor.extract_slice %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : tensor<5x2x128x64xf32> to tensor<2x128x64xf32>
  %20 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 2) shared_outs(%arg18 = %arg0) -> (tensor<?x128xf32>) {
    %25 = arith.muli %arg16, %5 : index
    %26 = arith.muli %arg17, %c64 : index
    %27 = arith.subi %dim, %25 : index
    %28 = arith.minsi %5, %27 : index
    %29 = arith.maxsi %28, %c0 : index
    %extracted_slice_18 = tensor.extract_slice %arg18[%25, %26] [%29, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %30 = tensor.empty(%29) : tensor<?x64xf32>
    %31 = linalg.fill ins(%cst_5 : f32) outs(%30 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_19 = tensor.extract_slice %collapsed[%25, 0] [%29, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_14[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<2x128x64xf32> to tensor<128x64xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_19, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%31 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.mulf %in, %in_21 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<?x64xf32>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_18, %32 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%extracted_slice_18 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.addf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %33 into %arg18[%25, %26] [%29, 64] [1, 1] : tensor<?x64xf32> into tensor<?x128xf32>
    }
  }
  %extracted_slice_15 = tensor.extract_slice %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : tensor<5x6x128x64xf32> to tensor<6x128x64xf32>
  %extracted_slice_16 = tensor.extract_slice %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : tensor<5x6x128x64xf32> to tensor<6x128x64xf32>
  %21 = tensor.empty(%dim) : tensor<?x344xf32>
  %22 = scf.forall (%arg15) in (%8) shared_outs(%arg16 = %7) -> (tensor<?x128xf32>) {
    %25 = arith.muli %arg15, %c4 : index
    %26 = arith.subi %dim, %25 : index
    %27 = arith.minsi %26, %c4 : index
    %extracted_slice_18 = tensor.extract_slice %arg16[%25, 0] [%27, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_19 = tensor.extract_slice %20[%25, 0] [%27, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %28 = tensor.empty(%27) : tensor<?xf32>
    %29 = linalg.fill ins(%cst_5 : f32) outs(%28 : tensor<?xf32>) -> tensor<?xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_19 : tensor<?x128xf32>) outs(%29 : tensor<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %in : f32
      %33 = arith.addf %out, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<?xf32>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %30, %extracted_slice_6 : tensor<?x128xf32>, tensor<?xf32>, tensor<128xf32>) outs(%extracted_slice_18 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_20: f32, %in_21: f32, %out: f32):
      %32 = arith.mulf %in_20, %cst_4 : f32
      %33 = arith.addf %32, %cst_3 : f32
      %34 = math.rsqrt %33 : f32
      %35 = arith.mulf %in, %34 : f32
      %36 = arith.mulf %35, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<?x128xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %31 into %arg16[%25, 0] [%27, 128] [1, 1] : tensor<?x128xf32> into tensor<?x128xf32>
    }
  }
  %23 = scf.forall (%arg15, %arg16, %arg17) in (2, %0, 3) shared_outs(%arg18 = %21) -> (tensor<?x344xf32>) {
    %25 = arith.muli %arg15, %c3 : index
    %26 = arith.addi %25, %arg17 : index
    %27 = arith.muli %arg16, %5 : index
    %28 = arith.muli %26, %c64 : index
    %29 = arith.subi %dim, %27 : index
    %30 = arith.minsi %5, %29 : index
    %31 = arith.maxsi %30, %c0 : index
    %32 = arith.subi %c344, %28 : index
    %33 = arith.minsi %32, %c64 : index
    %extracted_slice_18 = tensor.extract_slice %arg18[%27, %28] [%31, %33] [1, 1] : tensor<?x344xf32> to tensor<?x?xf32>
    %34 = tensor.empty(%31) : tensor<?x64xf32>
    %35 = linalg.fill ins(%cst_5 : f32) outs(%34 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_19 = tensor.extract_slice %22[%27, 0] [%31, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_15[%26, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<6x128x64xf32> to tensor<128x64xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_19, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%35 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.mulf %in, %in_24 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<?x64xf32>
    %extracted_slice_21 = tensor.extract_slice %36[0, 0] [%31, %33] [1, 1] : tensor<?x64xf32> to tensor<?x?xf32>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice_16[%26, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<6x128x64xf32> to tensor<128x64xf32>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_19, %extracted_slice_22 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%35 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.mulf %in, %in_24 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<?x64xf32>
    %extracted_slice_23 = tensor.extract_slice %37[0, 0] [%31, %33] [1, 1] : tensor<?x64xf32> to tensor<?x?xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_21, %extracted_slice_23 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%extracted_slice_18 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.negf %in : f32
      %40 = math.exp %39 : f32
      %41 = arith.addf %40, %cst_1 : f32
      %42 = arith.divf %in, %41 : f32
      %43 = arith.mulf %42, %in_24 : f32
      linalg.yield %43 : f32
    } -> tensor<?x?xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %38 into %arg18[%27, %28] [%31, %33] [1, 1] : tensor<?x?xf32> into tensor<?x344xf32>
    }
  }
  %extracted_slice_17 = tensor.extract_slice %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : tensor<5x2x344x64xf32> to tensor<2x344x64xf32>
  %24 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 2) shared_outs(%arg18 = %20) -> (tensor<?x128xf32>) {
    %25 = arith.muli %arg16, %5 : index
    %26 = arith.muli %arg17, %c64 : index
    %27 = arith.subi %dim, %25 : index
    %28 = arith.minsi %5, %27 : index
    %29 = arith.maxsi %28, %c0 : index
    %extracted_slice_18 = tensor.extract_slice %arg18[%25, %26] [%29, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %30 = tensor.empty(%29) : tensor<?x64xf32>
    %31 = linalg.fill ins(%cst_5 : f32) outs(%30 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_19 = tensor.extract_slice %23[%25, 0] [%29, 344] [1, 1] : tensor<?x344xf32> to tensor<?x344xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_17[%arg17, 0, 0] [1, 344, 64] [1, 1, 1] : tensor<2x344x64xf32> to tensor<344x64xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_19, %extracted_slice_20 : tensor<?x344xf32>, tensor<344x64xf32>) outs(%31 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.mulf %in, %in_21 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<?x64xf32>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_18, %32 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%extracted_slice_18 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.addf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %33 into %arg18[%25, %26] [%29, 64] [1, 1] : tensor<?x64xf32> into tensor<?x128xf32>
    }
  }
  return %24, %16, %17 : tensor<?x128xf32>, tensor<5x8x2x32x32x16xf32>, tensor<5x8x2x512x32xf32>
}

func.func private @decode_layer(%arg0: tensor<?x128xf32>, %arg1: tensor<5x128xf32>, %arg2: tensor<5x4x128x64xf32>, %arg3: tensor<5x2x128x64xf32>, %arg4: tensor<5x128xf32>, %arg5: tensor<5x6x128x64xf32>, %arg6: tensor<5x6x128x64xf32>, %arg7: tensor<5x2x344x64xf32>, %arg8: tensor<5x8x2x32x32x16xf32>, %arg9: tensor<5x8x2x512x32xf32>, %arg10: tensor<?xi32>, %arg11: tensor<?xi32>, %arg12: tensor<?xi32>, %arg13: tensor<?xi32>, %arg14: index) -> (tensor<?x128xf32>, tensor<5x8x2x32x32x16xf32>, tensor<5x8x2x512x32xf32>) {
  %c4 = arith.constant 4 : index
  %c344 = arith.constant 344 : index
  %c3 = arith.constant 3 : index
  %cst = arith.constant -2.000000e+30 : f32
  %cst_0 = arith.constant -1.000000e+30 : f32
  %cst_1 = arith.constant 0.255034864 : f32
  %c2 = arith.constant 2 : index
  %c1024 = arith.constant 1024 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c512 = arith.constant 512 : index
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
  %0 = arith.ceildivui %dim, %c512 : index
  %1 = arith.maxsi %0, %c1 : index
  %2 = arith.ceildivui %dim, %1 : index
  %3 = arith.ceildivui %2, %c8 : index
  %4 = arith.muli %3, %c8 : index
  %5 = arith.minsi %4, %c512 : index
  %6 = tensor.empty(%dim) : tensor<?x256xf32>
  %7 = tensor.empty(%dim) : tensor<?x128xf32>
  %8 = arith.ceildivui %dim, %c4 : index
  %9 = scf.forall (%arg15) in (%8) shared_outs(%arg16 = %7) -> (tensor<?x128xf32>) {
    %29 = arith.muli %arg15, %c4 : index
    %30 = arith.subi %dim, %29 : index
    %31 = arith.minsi %30, %c4 : index
    %extracted_slice_19 = tensor.extract_slice %arg16[%29, 0] [%31, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_20 = tensor.extract_slice %arg0[%29, 0] [%31, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %32 = tensor.empty(%31) : tensor<?xf32>
    %33 = linalg.fill ins(%cst_6 : f32) outs(%32 : tensor<?xf32>) -> tensor<?xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_20 : tensor<?x128xf32>) outs(%33 : tensor<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %in : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<?xf32>
    %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20, %34, %extracted_slice : tensor<?x128xf32>, tensor<?xf32>, tensor<128xf32>) outs(%extracted_slice_19 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_21: f32, %in_22: f32, %out: f32):
      %36 = arith.mulf %in_21, %cst_5 : f32
      %37 = arith.addf %36, %cst_4 : f32
      %38 = math.rsqrt %37 : f32
      %39 = arith.mulf %in, %38 : f32
      %40 = arith.mulf %39, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<?x128xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %35 into %arg16[%29, 0] [%31, 128] [1, 1] : tensor<?x128xf32> into tensor<?x128xf32>
    }
  }
  %10 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 4) shared_outs(%arg18 = %6) -> (tensor<?x256xf32>) {
    %29 = arith.muli %arg16, %5 : index
    %30 = arith.muli %arg17, %c64 : index
    %31 = arith.subi %dim, %29 : index
    %32 = arith.minsi %5, %31 : index
    %33 = arith.maxsi %32, %c0 : index
    %extracted_slice_19 = tensor.extract_slice %arg18[%29, %30] [%33, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
    %34 = linalg.fill ins(%cst_6 : f32) outs(%extracted_slice_19 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_8[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<4x128x64xf32> to tensor<128x64xf32>
    %extracted_slice_21 = tensor.extract_slice %9[%29, 0] [%33, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%34 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %36 = arith.mulf %in, %in_22 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %35 into %arg18[%29, %30] [%33, 64] [1, 1] : tensor<?x64xf32> into tensor<?x256xf32>
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
    %29 = arith.muli %arg15, %c4 : index
    %30 = arith.subi %dim_13, %29 : index
    %31 = arith.minsi %30, %c4 : index
    %extracted_slice_19 = tensor.extract_slice %arg16[%29, 0, 0] [%31, 4, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x32xf32>
    %extracted_slice_20 = tensor.extract_slice %arg17[%29, 0, 0] [%31, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x32xf32>
    %extracted_slice_21 = tensor.extract_slice %arg10[%29] [%31] [1] : tensor<?xi32> to tensor<?xi32>
    %32 = tensor.empty(%31) : tensor<?x16xf32>
    %33:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_21, %cst_3 : tensor<?xi32>, tensor<16xf32>) outs(%32, %32 : tensor<?x16xf32>, tensor<?x16xf32>) {
    ^bb0(%in: i32, %in_34: f32, %out: f32, %out_35: f32):
      %38 = arith.sitofp %in : i32 to f32
      %39 = arith.mulf %38, %in_34 : f32
      %40 = math.cos %39 : f32
      %41 = math.sin %39 : f32
      linalg.yield %40, %41 : f32, f32
    } -> (tensor<?x16xf32>, tensor<?x16xf32>)
    %extracted_slice_22 = tensor.extract_slice %10[%29, 0] [%31, 256] [1, 1] : tensor<?x256xf32> to tensor<?x256xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_22[0, 0] [%31, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_23 [[0], [1, 2]] output_shape [%31, 4, 32] : tensor<?x128xf32> into tensor<?x4x32xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_24[0, 0, 0] [%31, 4, 16] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x16xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_24[0, 0, 16] [%31, 4, 16] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x4x16xf32>
    %34 = tensor.empty(%31) : tensor<?x4x16xf32>
    %35:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %extracted_slice_26, %33#0, %33#1 : tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>) outs(%34, %34 : tensor<?x4x16xf32>, tensor<?x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %in_35: f32, %in_36: f32, %out: f32, %out_37: f32):
      %38 = arith.mulf %in, %in_35 : f32
      %39 = arith.mulf %in_34, %in_36 : f32
      %40 = arith.subf %38, %39 : f32
      %41 = arith.mulf %in_34, %in_35 : f32
      %42 = arith.mulf %in, %in_36 : f32
      %43 = arith.addf %41, %42 : f32
      linalg.yield %40, %43 : f32, f32
    } -> (tensor<?x4x16xf32>, tensor<?x4x16xf32>)
    %inserted_slice = tensor.insert_slice %35#0 into %extracted_slice_19[0, 0, 0] [%31, 4, 16] [1, 1, 1] : tensor<?x4x16xf32> into tensor<?x4x32xf32>
    %inserted_slice_27 = tensor.insert_slice %35#1 into %inserted_slice[0, 0, 16] [%31, 4, 16] [1, 1, 1] : tensor<?x4x16xf32> into tensor<?x4x32xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_22[0, 128] [%31, 64] [1, 1] : tensor<?x256xf32> to tensor<?x64xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_28 [[0], [1, 2]] output_shape [%31, 2, 32] : tensor<?x64xf32> into tensor<?x2x32xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0] [%31, 2, 16] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x16xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_29[0, 0, 16] [%31, 2, 16] [1, 1, 1] : tensor<?x2x32xf32> to tensor<?x2x16xf32>
    %36 = tensor.empty(%31) : tensor<?x2x16xf32>
    %37:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %extracted_slice_31, %33#0, %33#1 : tensor<?x2x16xf32>, tensor<?x2x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>) outs(%36, %36 : tensor<?x2x16xf32>, tensor<?x2x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %in_35: f32, %in_36: f32, %out: f32, %out_37: f32):
      %38 = arith.mulf %in, %in_35 : f32
      %39 = arith.mulf %in_34, %in_36 : f32
      %40 = arith.subf %38, %39 : f32
      %41 = arith.mulf %in_34, %in_35 : f32
      %42 = arith.mulf %in, %in_36 : f32
      %43 = arith.addf %41, %42 : f32
      linalg.yield %40, %43 : f32, f32
    } -> (tensor<?x2x16xf32>, tensor<?x2x16xf32>)
    %inserted_slice_32 = tensor.insert_slice %37#0 into %extracted_slice_20[0, 0, 0] [%31, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<?x2x32xf32>
    %inserted_slice_33 = tensor.insert_slice %37#1 into %inserted_slice_32[0, 0, 16] [%31, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<?x2x32xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %inserted_slice_27 into %arg16[%29, 0, 0] [%31, 4, 32] [1, 1, 1] : tensor<?x4x32xf32> into tensor<?x4x32xf32>
      tensor.parallel_insert_slice %inserted_slice_33 into %arg17[%29, 0, 0] [%31, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> into tensor<?x2x32xf32>
    }
  }
  %16:2 = scf.forall (%arg15, %arg16) in (%dim_14, 2) shared_outs(%arg17 = %arg8, %arg18 = %arg9) -> (tensor<5x8x2x32x32x16xf32>, tensor<5x8x2x512x32xf32>) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %29 = arith.addi %arg15, %c1 : index
    %extracted_19 = tensor.extract %arg11[%29] : tensor<?xi32>
    %30 = arith.index_cast %extracted : i32 to index
    %31 = arith.index_cast %extracted_19 : i32 to index
    %extracted_20 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %32 = arith.index_cast %extracted_20 : i32 to index
    %33 = arith.subi %32, %30 : index
    %extracted_21 = tensor.extract %arg13[%arg15] : tensor<?xi32>
    %34 = arith.index_cast %extracted_21 : i32 to index
    %extracted_slice_22 = tensor.extract_slice %arg17[%arg14, %34, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<5x8x2x32x32x16xf32> to tensor<32x32x16xf32>
    %35 = scf.for %arg19 = %30 to %31 step %c1 iter_args(%arg20 = %extracted_slice_22) -> (tensor<32x32x16xf32>) {
      %extracted_slice_24 = tensor.extract_slice %15#1[%arg19, %arg16, 0] [1, 1, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<32xf32>
      %37 = arith.addi %arg19, %33 : index
      %38 = arith.divui %37, %c16 : index
      %39 = arith.remui %37, %c16 : index
      %inserted_slice = tensor.insert_slice %extracted_slice_24 into %arg20[%38, 0, %39] [1, 32, 1] [1, 1, 1] : tensor<32xf32> into tensor<32x32x16xf32>
      scf.yield %inserted_slice : tensor<32x32x16xf32>
    }
    %extracted_slice_23 = tensor.extract_slice %arg18[%arg14, %34, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : tensor<5x8x2x512x32xf32> to tensor<512x32xf32>
    %36 = scf.for %arg19 = %30 to %31 step %c1 iter_args(%arg20 = %extracted_slice_23) -> (tensor<512x32xf32>) {
      %extracted_slice_24 = tensor.extract_slice %expanded_11[%arg19, %arg16, 0] [1, 1, 32] [1, 1, 1] : tensor<?x2x32xf32> to tensor<32xf32>
      %37 = arith.addi %arg19, %33 : index
      %inserted_slice = tensor.insert_slice %extracted_slice_24 into %arg20[%37, 0] [1, 32] [1, 1] : tensor<32xf32> into tensor<512x32xf32>
      scf.yield %inserted_slice : tensor<512x32xf32>
    }
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %35 into %arg17[%arg14, %34, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<32x32x16xf32> into tensor<5x8x2x32x32x16xf32>
      tensor.parallel_insert_slice %36 into %arg18[%arg14, %34, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : tensor<512x32xf32> into tensor<5x8x2x512x32xf32>
    }
  }
  %17 = scf.for %arg15 = %c0 to %dim_14 step %c1 iter_args(%arg16 = %c0) -> (index) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %29 = arith.addi %arg15, %c1 : index
    %extracted_19 = tensor.extract %arg11[%29] : tensor<?xi32>
    %30 = arith.index_cast %extracted : i32 to index
    %31 = arith.index_cast %extracted_19 : i32 to index
    %extracted_20 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %32 = arith.index_cast %extracted_20 : i32 to index
    %33 = arith.subi %31, %30 : index
    %34 = arith.minsi %33, %dim_12 : index
    %35 = arith.addi %32, %34 : index
    %36 = arith.ceildivui %35, %c1024 : index
    %37 = arith.maxsi %arg16, %36 : index
    scf.yield %37 : index
  }
  %18 = arith.minsi %17, %c1 : index
  %19 = arith.muli %dim_12, %c2 : index
  %20 = tensor.empty(%18, %19) : tensor<?x2x?xf32>
  %21 = tensor.empty(%18, %19) : tensor<?x2x?x32xf32>
  %22:3 = scf.forall (%arg15, %arg16, %arg17) in (%dim_14, 2, %18) shared_outs(%arg18 = %20, %arg19 = %20, %arg20 = %21) -> (tensor<?x2x?xf32>, tensor<?x2x?xf32>, tensor<?x2x?x32xf32>) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %29 = arith.addi %arg15, %c1 : index
    %extracted_19 = tensor.extract %arg11[%29] : tensor<?xi32>
    %30 = arith.index_cast %extracted : i32 to index
    %31 = arith.index_cast %extracted_19 : i32 to index
    %extracted_20 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %32 = arith.index_cast %extracted_20 : i32 to index
    %33 = arith.subi %31, %30 : index
    %34 = arith.minsi %33, %dim_12 : index
    %35 = arith.addi %32, %34 : index
    %36 = arith.muli %arg17, %c1024 : index
    %37 = arith.maxsi %36, %c0 : index
    %38 = arith.addi %36, %c1024 : index
    %39 = arith.minsi %38, %35 : index
    %40 = arith.cmpi slt, %37, %39 : index
    %41 = arith.select %40, %34, %c0 : index
    %42 = arith.muli %30, %c2 : index
    %extracted_21 = tensor.extract %arg13[%arg15] : tensor<?xi32>
    %43 = arith.index_cast %extracted_21 : i32 to index
    %44 = arith.muli %arg16, %c2 : index
    %extracted_slice_22 = tensor.extract_slice %15#0[%30, %44, 0] [%41, 2, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x2x32xf32>
    %45 = tensor.empty(%41) : tensor<?x2x32xf32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<?x2x32xf32>) outs(%45 : tensor<?x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.mulf %in, %cst_1 : f32
      linalg.yield %54 : f32
    } -> tensor<?x2x32xf32>
    %collapsed_23 = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<?x2x32xf32> into tensor<?x32xf32>
    %47 = arith.muli %41, %c2 : index
    %48 = tensor.empty(%47) : tensor<?xf32>
    %49 = tensor.empty(%47) : tensor<?x32xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<?xf32>) -> tensor<?xf32>
    %51 = linalg.fill ins(%cst_6 : f32) outs(%48 : tensor<?xf32>) -> tensor<?xf32>
    %52 = linalg.fill ins(%cst_6 : f32) outs(%49 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %53:3 = scf.for %arg21 = %37 to %39 step %c64 iter_args(%arg22 = %50, %arg23 = %51, %arg24 = %52) -> (tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>) {
      %54 = arith.subi %39, %arg21 : index
      %55 = arith.minsi %54, %c64 : index
      %56 = tensor.empty(%47) : tensor<?x4x16xf32>
      %57 = linalg.fill ins(%cst_6 : f32) outs(%56 : tensor<?x4x16xf32>) -> tensor<?x4x16xf32>
      %58 = arith.divui %arg21, %c16 : index
      %extracted_slice_25 = tensor.extract_slice %16#0[%arg14, %43, %arg16, %58, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : tensor<5x8x2x32x32x16xf32> to tensor<4x32x16xf32>
      %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_23, %extracted_slice_25 : tensor<?x32xf32>, tensor<4x32x16xf32>) outs(%57 : tensor<?x4x16xf32>) attrs =  {llm.contraction, llm.tiles = {usual_rows = 2 : i64}} {
      ^bb0(%in: f32, %in_34: f32, %out: f32):
        %74 = arith.mulf %in, %in_34 : f32
        %75 = arith.addf %out, %74 : f32
        linalg.yield %75 : f32
      } -> tensor<?x4x16xf32>
      %collapsed_26 = tensor.collapse_shape %59 [[0], [1, 2]] : tensor<?x4x16xf32> into tensor<?x64xf32>
      %60 = arith.addi %arg21, %c64 : index
      %61 = arith.addi %32, %c1 : index
      %62 = arith.cmpi sgt, %60, %61 : index
      %63 = arith.select %62, %47, %c0 : index
      %extracted_slice_27 = tensor.extract_slice %collapsed_26[0, 0] [%63, 64] [1, 1] : tensor<?x64xf32> to tensor<?x64xf32>
      %64 = arith.divui %63, %c2 : index
      %expanded_28 = tensor.expand_shape %extracted_slice_27 [[0, 1], [2]] output_shape [%64, 2, 64] : tensor<?x64xf32> into tensor<?x2x64xf32>
      %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%expanded_28 : tensor<?x2x64xf32>) {
      ^bb0(%out: f32):
        %74 = linalg.index 2 : index
        %75 = arith.addi %arg21, %74 : index
        %76 = linalg.index 0 : index
        %77 = arith.addi %32, %76 : index
        %78 = arith.cmpi sle, %75, %77 : index
        %79 = arith.select %78, %out, %cst : f32
        linalg.yield %79 : f32
      } -> tensor<?x2x64xf32>
      %collapsed_29 = tensor.collapse_shape %65 [[0, 1], [2]] : tensor<?x2x64xf32> into tensor<?x64xf32>
      %inserted_slice = tensor.insert_slice %collapsed_29 into %collapsed_26[0, 0] [%63, 64] [1, 1] : tensor<?x64xf32> into tensor<?x64xf32>
      %dim_30 = tensor.dim %arg22, %c0 : tensor<?xf32>
      %66 = tensor.empty(%dim_30) : tensor<?xf32>
      %67 = linalg.copy {cast = #linalg.type_fn<cast_signed>} ins(%arg22 : tensor<?xf32>) outs(%66 : tensor<?xf32>) -> tensor<?xf32>
      %68 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%inserted_slice : tensor<?x64xf32>) outs(%arg22 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %74 = arith.maxnumf %in, %out : f32
        linalg.yield %74 : f32
      } -> tensor<?xf32>
      %69 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%68 : tensor<?xf32>) outs(%67 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %74 = arith.subf %out, %in : f32
        %75 = math.exp2 %74 : f32
        linalg.yield %75 : f32
      } -> tensor<?xf32>
      %70 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%69 : tensor<?xf32>) outs(%arg23 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %74 = arith.mulf %out, %in : f32
        linalg.yield %74 : f32
      } -> tensor<?xf32>
      %71 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<?xf32>) outs(%arg24 : tensor<?x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %74 = arith.mulf %out, %in : f32
        linalg.yield %74 : f32
      } -> tensor<?x32xf32>
      %72:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%68 : tensor<?xf32>) outs(%inserted_slice, %70 : tensor<?x64xf32>, tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32, %out_34: f32):
        %74 = arith.subf %out, %in : f32
        %75 = math.exp2 %74 : f32
        %76 = arith.addf %out_34, %75 : f32
        linalg.yield %75, %76 : f32, f32
      } -> (tensor<?x64xf32>, tensor<?xf32>)
      %extracted_slice_31 = tensor.extract_slice %16#1[%arg14, %43, %arg16, %arg21, 0] [1, 1, 1, %55, 32] [1, 1, 1, 1, 1] : tensor<5x8x2x512x32xf32> to tensor<?x32xf32>
      %dim_32 = tensor.dim %collapsed_26, %c0 : tensor<?x64xf32>
      %extracted_slice_33 = tensor.extract_slice %72#0[0, 0] [%dim_32, %55] [1, 1] : tensor<?x64xf32> to tensor<?x?xf32>
      %73 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_33, %extracted_slice_31 : tensor<?x?xf32>, tensor<?x32xf32>) outs(%71 : tensor<?x32xf32>) attrs =  {llm.contraction, llm.tiles = {usual_rows = 2 : i64}} {
      ^bb0(%in: f32, %in_34: f32, %out: f32):
        %74 = arith.mulf %in, %in_34 : f32
        %75 = arith.addf %out, %74 : f32
        linalg.yield %75 : f32
      } -> tensor<?x32xf32>
      scf.yield %68, %72#1, %73 : tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>
    }
    %dim_24 = tensor.dim %53#0, %c0 : tensor<?xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %53#0 into %arg18[%arg17, %arg16, %42] [1, 1, %dim_24] [1, 1, 1] : tensor<?xf32> into tensor<?x2x?xf32>
      tensor.parallel_insert_slice %53#1 into %arg19[%arg17, %arg16, %42] [1, 1, %dim_24] [1, 1, 1] : tensor<?xf32> into tensor<?x2x?xf32>
      tensor.parallel_insert_slice %53#2 into %arg20[%arg17, %arg16, %42, 0] [1, 1, %dim_24, 32] [1, 1, 1, 1] : tensor<?x32xf32> into tensor<?x2x?x32xf32>
    }
  }
  %23 = scf.forall (%arg15, %arg16) in (%dim_14, 2) shared_outs(%arg17 = %11) -> (tensor<?x4x32xf32>) {
    %extracted = tensor.extract %arg11[%arg15] : tensor<?xi32>
    %29 = arith.addi %arg15, %c1 : index
    %extracted_19 = tensor.extract %arg11[%29] : tensor<?xi32>
    %30 = arith.index_cast %extracted : i32 to index
    %31 = arith.index_cast %extracted_19 : i32 to index
    %extracted_20 = tensor.extract %arg12[%arg15] : tensor<?xi32>
    %32 = arith.index_cast %extracted_20 : i32 to index
    %33 = arith.subi %31, %30 : index
    %34 = arith.minsi %33, %dim_12 : index
    %35 = arith.addi %32, %34 : index
    %36 = arith.muli %34, %c2 : index
    %37 = tensor.empty(%36) : tensor<?xf32>
    %38 = tensor.empty(%36) : tensor<?x32xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<?xf32>) -> tensor<?xf32>
    %40 = linalg.fill ins(%cst_6 : f32) outs(%37 : tensor<?xf32>) -> tensor<?xf32>
    %41 = linalg.fill ins(%cst_6 : f32) outs(%38 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %42 = arith.ceildivui %35, %c1024 : index
    %43:3 = scf.for %arg18 = %c0 to %42 step %c1 iter_args(%arg19 = %39, %arg20 = %40, %arg21 = %41) -> (tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>) {
      %46 = arith.muli %30, %c2 : index
      %extracted_slice_24 = tensor.extract_slice %22#0[%arg18, %arg16, %46] [1, 1, %36] [1, 1, 1] : tensor<?x2x?xf32> to tensor<?xf32>
      %extracted_slice_25 = tensor.extract_slice %22#1[%arg18, %arg16, %46] [1, 1, %36] [1, 1, 1] : tensor<?x2x?xf32> to tensor<?xf32>
      %extracted_slice_26 = tensor.extract_slice %22#2[%arg18, %arg16, %46, 0] [1, 1, %36, 32] [1, 1, 1, 1] : tensor<?x2x?x32xf32> to tensor<?x32xf32>
      %dim_27 = tensor.dim %arg19, %c0 : tensor<?xf32>
      %47 = tensor.empty(%dim_27) : tensor<?xf32>
      %48 = linalg.copy {cast = #linalg.type_fn<cast_signed>} ins(%arg19 : tensor<?xf32>) outs(%47 : tensor<?xf32>) -> tensor<?xf32>
      %49 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%extracted_slice_24 : tensor<?xf32>) outs(%arg19 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = arith.maxnumf %in, %out : f32
        linalg.yield %54 : f32
      } -> tensor<?xf32>
      %50 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%49 : tensor<?xf32>) outs(%48 : tensor<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = arith.subf %out, %in : f32
        %55 = math.exp2 %54 : f32
        linalg.yield %55 : f32
      } -> tensor<?xf32>
      %51 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%49, %extracted_slice_24 : tensor<?xf32>, tensor<?xf32>) outs(%47 : tensor<?xf32>) {
      ^bb0(%in: f32, %in_28: f32, %out: f32):
        %54 = arith.subf %in_28, %in : f32
        %55 = math.exp2 %54 : f32
        linalg.yield %55 : f32
      } -> tensor<?xf32>
      %52 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%50, %51, %extracted_slice_25 : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%arg20 : tensor<?xf32>) {
      ^bb0(%in: f32, %in_28: f32, %in_29: f32, %out: f32):
        %54 = arith.mulf %out, %in : f32
        %55 = arith.mulf %in_29, %in_28 : f32
        %56 = arith.addf %54, %55 : f32
        linalg.yield %56 : f32
      } -> tensor<?xf32>
      %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%50, %51, %extracted_slice_26 : tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>) outs(%arg21 : tensor<?x32xf32>) {
      ^bb0(%in: f32, %in_28: f32, %in_29: f32, %out: f32):
        %54 = arith.mulf %out, %in : f32
        %55 = arith.mulf %in_29, %in_28 : f32
        %56 = arith.addf %54, %55 : f32
        linalg.yield %56 : f32
      } -> tensor<?x32xf32>
      scf.yield %49, %52, %53 : tensor<?xf32>, tensor<?xf32>, tensor<?x32xf32>
    }
    %44 = arith.muli %arg16, %c2 : index
    %extracted_slice_21 = tensor.extract_slice %arg17[%30, %44, 0] [%34, 2, 32] [1, 1, 1] : tensor<?x4x32xf32> to tensor<?x2x32xf32>
    %expanded_22 = tensor.expand_shape %43#2 [[0, 1], [2]] output_shape [%34, 2, 32] : tensor<?x32xf32> into tensor<?x2x32xf32>
    %expanded_23 = tensor.expand_shape %43#1 [[0, 1]] output_shape [%34, 2] : tensor<?xf32> into tensor<?x2xf32>
    %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<?x2x32xf32>, tensor<?x2xf32>) outs(%extracted_slice_21 : tensor<?x2x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %46 = arith.cmpf oeq, %in_24, %cst_6 : f32
      %47 = arith.select %46, %cst_2, %in_24 : f32
      %48 = arith.divf %cst_2, %47 : f32
      %49 = arith.mulf %in, %48 : f32
      linalg.yield %49 : f32
    } -> tensor<?x2x32xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %45 into %arg17[%30, %44, 0] [%34, 2, 32] [1, 1, 1] : tensor<?x2x32xf32> into tensor<?x4x32xf32>
    }
  }
  %collapsed = tensor.collapse_shape %23 [[0], [1, 2]] : tensor<?x4x32xf32> into tensor<?x128xf32>
  %extracted_slice_15 = tensor.extract_slice %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : tensor<5x2x128x64xf32> to tensor<2x128x64xf32>
  %24 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 2) shared_outs(%arg18 = %arg0) -> (tensor<?x128xf32>) {
    %29 = arith.muli %arg16, %5 : index
    %30 = arith.muli %arg17, %c64 : index
    %31 = arith.subi %dim, %29 : index
    %32 = arith.minsi %5, %31 : index
    %33 = arith.maxsi %32, %c0 : index
    %extracted_slice_19 = tensor.extract_slice %arg18[%29, %30] [%33, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %34 = tensor.empty(%33) : tensor<?x64xf32>
    %35 = linalg.fill ins(%cst_6 : f32) outs(%34 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_15[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<2x128x64xf32> to tensor<128x64xf32>
    %extracted_slice_21 = tensor.extract_slice %collapsed[%29, 0] [%33, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%35 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.mulf %in, %in_22 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<?x64xf32>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %36 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%extracted_slice_19 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.addf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %37 into %arg18[%29, %30] [%33, 64] [1, 1] : tensor<?x64xf32> into tensor<?x128xf32>
    }
  }
  %extracted_slice_16 = tensor.extract_slice %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : tensor<5x6x128x64xf32> to tensor<6x128x64xf32>
  %extracted_slice_17 = tensor.extract_slice %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : tensor<5x6x128x64xf32> to tensor<6x128x64xf32>
  %25 = tensor.empty(%dim) : tensor<?x344xf32>
  %26 = scf.forall (%arg15) in (%8) shared_outs(%arg16 = %7) -> (tensor<?x128xf32>) {
    %29 = arith.muli %arg15, %c4 : index
    %30 = arith.subi %dim, %29 : index
    %31 = arith.minsi %30, %c4 : index
    %extracted_slice_19 = tensor.extract_slice %arg16[%29, 0] [%31, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %extracted_slice_20 = tensor.extract_slice %24[%29, 0] [%31, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %32 = tensor.empty(%31) : tensor<?xf32>
    %33 = linalg.fill ins(%cst_6 : f32) outs(%32 : tensor<?xf32>) -> tensor<?xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_20 : tensor<?x128xf32>) outs(%33 : tensor<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %in : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<?xf32>
    %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20, %34, %extracted_slice_7 : tensor<?x128xf32>, tensor<?xf32>, tensor<128xf32>) outs(%extracted_slice_19 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_21: f32, %in_22: f32, %out: f32):
      %36 = arith.mulf %in_21, %cst_5 : f32
      %37 = arith.addf %36, %cst_4 : f32
      %38 = math.rsqrt %37 : f32
      %39 = arith.mulf %in, %38 : f32
      %40 = arith.mulf %39, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<?x128xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %35 into %arg16[%29, 0] [%31, 128] [1, 1] : tensor<?x128xf32> into tensor<?x128xf32>
    }
  }
  %27 = scf.forall (%arg15, %arg16, %arg17) in (2, %0, 3) shared_outs(%arg18 = %25) -> (tensor<?x344xf32>) {
    %29 = arith.muli %arg15, %c3 : index
    %30 = arith.addi %29, %arg17 : index
    %31 = arith.muli %arg16, %5 : index
    %32 = arith.muli %30, %c64 : index
    %33 = arith.subi %dim, %31 : index
    %34 = arith.minsi %5, %33 : index
    %35 = arith.maxsi %34, %c0 : index
    %36 = arith.subi %c344, %32 : index
    %37 = arith.minsi %36, %c64 : index
    %extracted_slice_19 = tensor.extract_slice %arg18[%31, %32] [%35, %37] [1, 1] : tensor<?x344xf32> to tensor<?x?xf32>
    %38 = tensor.empty(%35) : tensor<?x64xf32>
    %39 = linalg.fill ins(%cst_6 : f32) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_16[%30, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<6x128x64xf32> to tensor<128x64xf32>
    %extracted_slice_21 = tensor.extract_slice %26[%31, 0] [%35, 128] [1, 1] : tensor<?x128xf32> to tensor<?x128xf32>
    %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%39 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.mulf %in, %in_25 : f32
      %44 = arith.addf %out, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<?x64xf32>
    %extracted_slice_22 = tensor.extract_slice %40[0, 0] [%35, %37] [1, 1] : tensor<?x64xf32> to tensor<?x?xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_17[%30, 0, 0] [1, 128, 64] [1, 1, 1] : tensor<6x128x64xf32> to tensor<128x64xf32>
    %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_23 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%39 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.mulf %in, %in_25 : f32
      %44 = arith.addf %out, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<?x64xf32>
    %extracted_slice_24 = tensor.extract_slice %41[0, 0] [%35, %37] [1, 1] : tensor<?x64xf32> to tensor<?x?xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_22, %extracted_slice_24 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%extracted_slice_19 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.negf %in : f32
      %44 = math.exp %43 : f32
      %45 = arith.addf %44, %cst_2 : f32
      %46 = arith.divf %in, %45 : f32
      %47 = arith.mulf %46, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<?x?xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %42 into %arg18[%31, %32] [%35, %37] [1, 1] : tensor<?x?xf32> into tensor<?x344xf32>
    }
  }
  %extracted_slice_18 = tensor.extract_slice %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : tensor<5x2x344x64xf32> to tensor<2x344x64xf32>
  %28 = scf.forall (%arg15, %arg16, %arg17) in (1, %0, 2) shared_outs(%arg18 = %24) -> (tensor<?x128xf32>) {
    %29 = arith.muli %arg16, %5 : index
    %30 = arith.muli %arg17, %c64 : index
    %31 = arith.subi %dim, %29 : index
    %32 = arith.minsi %5, %31 : index
    %33 = arith.maxsi %32, %c0 : index
    %extracted_slice_19 = tensor.extract_slice %arg18[%29, %30] [%33, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %34 = tensor.empty(%33) : tensor<?x64xf32>
    %35 = linalg.fill ins(%cst_6 : f32) outs(%34 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_18[%arg17, 0, 0] [1, 344, 64] [1, 1, 1] : tensor<2x344x64xf32> to tensor<344x64xf32>
    %extracted_slice_21 = tensor.extract_slice %27[%29, 0] [%33, 344] [1, 1] : tensor<?x344xf32> to tensor<?x344xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<?x344xf32>, tensor<344x64xf32>) outs(%35 : tensor<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.mulf %in, %in_22 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<?x64xf32>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %36 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%extracted_slice_19 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.addf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<?x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %37 into %arg18[%29, %30] [%33, 64] [1, 1] : tensor<?x64xf32> into tensor<?x128xf32>
    }
  }
  return %28, %16#0, %16#1 : tensor<?x128xf32>, tensor<5x8x2x32x32x16xf32>, tensor<5x8x2x512x32xf32>
}

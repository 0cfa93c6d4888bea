func.func private @decode_layer(%arg0: memref<?x128xf32>, %arg1: memref<5x128xf32>, %arg2: memref<5x4x128x64xf32>, %arg3: memref<5x2x128x64xf32>, %arg4: memref<5x128xf32>, %arg5: memref<5x6x128x64xf32>, %arg6: memref<5x6x128x64xf32>, %arg7: memref<5x2x344x64xf32>, %arg8: memref<5x8x2x32x32x16xf32>, %arg9: memref<5x8x2x512x32xf32>, %arg10: memref<?xi32>, %arg11: memref<?xi32>, %arg12: memref<?xi32>, %arg13: memref<?xi32>, %arg14: index) {
  %c0 = arith.constant 0 : index
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 7.812500e-03 : f32
  %cst_1 = arith.constant 9.99999974E-6 : f32
  %c4 = arith.constant 4 : index
  %c344 = arith.constant 344 : index
  %c3 = arith.constant 3 : index
  %cst_2 = arith.constant -2.000000e+30 : f32
  %cst_3 = arith.constant -1.000000e+30 : f32
  %cst_4 = arith.constant 0.255034864 : f32
  %c2 = arith.constant 2 : index
  %c1024 = arith.constant 1024 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c512 = arith.constant 512 : index
  %cst_5 = arith.constant 1.000000e+00 : f32
  %0 = memref.get_global @__constant_16xf32 : memref<16xf32>
  %subview = memref.subview %arg1[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %subview_6 = memref.subview %arg4[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %dim = memref.dim %arg0, %c0 : memref<?x128xf32>
  %subview_7 = memref.subview %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : memref<5x4x128x64xf32> to memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %1 = arith.ceildivui %dim, %c512 : index
  %2 = arith.maxsi %1, %c1 : index
  %3 = arith.ceildivui %dim, %2 : index
  %4 = arith.ceildivui %3, %c8 : index
  %5 = arith.muli %4, %c8 : index
  %6 = arith.minsi %5, %c512 : index
  %alloc = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x256xf32>
  %alloc_8 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x128xf32>
  %7 = arith.ceildivui %dim, %c4 : index
  scf.forall (%arg15) in (%7) {
    %12 = arith.muli %arg15, %c4 : index
    %13 = arith.subi %dim, %12 : index
    %14 = arith.minsi %13, %c4 : index
    %subview_26 = memref.subview %alloc_8[%12, 0] [%14, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_27 = memref.subview %arg0[%12, 0] [%14, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_28 = memref.alloc(%14) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_28 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%subview_27 : memref<?x128xf32, strided<[128, 1], offset: ?>>) outs(%alloc_28 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.mulf %in, %in : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_27, %alloc_28, %subview : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<?xf32>, memref<128xf32, strided<[1], offset: ?>>) outs(%subview_26 : memref<?x128xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_29: f32, %in_30: f32, %out: f32):
      %15 = arith.mulf %in_29, %cst_0 : f32
      %16 = arith.addf %15, %cst_1 : f32
      %17 = math.rsqrt %16 : f32
      %18 = arith.mulf %in, %17 : f32
      %19 = arith.mulf %18, %in_30 : f32
      linalg.yield %19 : f32
    }
  }
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 4) {
    %12 = arith.muli %arg16, %6 : index
    %13 = arith.muli %arg17, %c64 : index
    %14 = arith.subi %dim, %12 : index
    %15 = arith.minsi %6, %14 : index
    %16 = arith.maxsi %15, %c0 : index
    %subview_26 = memref.subview %alloc[%12, %13] [%16, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%subview_26 : memref<?x64xf32, strided<[256, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_27 = memref.subview %subview_7[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_28 = memref.subview %alloc_8[%12, 0] [%16, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_28, %subview_27 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%subview_26 : memref<?x64xf32, strided<[256, 1], offset: ?>>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %17 = arith.mulf %in, %in_29 : f32
      %18 = arith.addf %out, %17 : f32
      linalg.yield %18 : f32
    }
  }
  %subview_9 = memref.subview %alloc[0, 0] [%dim, 128] [1, 1] : memref<?x256xf32> to memref<?x128xf32, strided<[256, 1]>>
  %subview_10 = memref.subview %alloc[0, 192] [%dim, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: 192>>
  %expand_shape = memref.expand_shape %subview_9 [[0], [1, 2]] output_shape [%dim, 4, 32] : memref<?x128xf32, strided<[256, 1]>> into memref<?x4x32xf32, strided<[256, 32, 1]>>
  %expand_shape_11 = memref.expand_shape %subview_10 [[0], [1, 2]] output_shape [%dim, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: 192>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>>
  %dim_12 = memref.dim %expand_shape, %c0 : memref<?x4x32xf32, strided<[256, 32, 1]>>
  %dim_13 = memref.dim %arg10, %c0 : memref<?xi32>
  %alloc_14 = memref.alloc(%dim_12) {alignment = 64 : i64} : memref<?x4x32xf32>
  %dim_15 = memref.dim %arg13, %c0 : memref<?xi32>
  %alloc_16 = memref.alloc(%dim_13) {alignment = 64 : i64} : memref<?x4x32xf32>
  %alloc_17 = memref.alloc(%dim_13) {alignment = 64 : i64} : memref<?x2x32xf32>
  %8 = arith.ceildivui %dim_13, %c4 : index
  scf.forall (%arg15) in (%8) {
    %12 = arith.muli %arg15, %c4 : index
    %13 = arith.subi %dim_13, %12 : index
    %14 = arith.minsi %13, %c4 : index
    %subview_26 = memref.subview %alloc_16[%12, 0, 0] [%14, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_27 = memref.subview %alloc_17[%12, 0, 0] [%14, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_28 = memref.subview %arg10[%12] [%14] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %alloc_29 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x16xf32>
    %alloc_30 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_28, %0 : memref<?xi32, strided<[1], offset: ?>>, memref<16xf32>) outs(%alloc_29, %alloc_30 : memref<?x16xf32>, memref<?x16xf32>) {
    ^bb0(%in: i32, %in_48: f32, %out: f32, %out_49: f32):
      %15 = arith.sitofp %in : i32 to f32
      %16 = arith.mulf %15, %in_48 : f32
      %17 = math.cos %16 : f32
      %18 = math.sin %16 : f32
      linalg.yield %17, %18 : f32, f32
    }
    %subview_31 = memref.subview %alloc[%12, 0] [%14, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_32 = memref.subview %subview_31[0, 0] [%14, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_33 = memref.expand_shape %subview_32 [[0], [1, 2]] output_shape [%14, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_34 = memref.subview %expand_shape_33[0, 0, 0] [%14, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_35 = memref.subview %expand_shape_33[0, 0, 16] [%14, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %alloc_36 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x4x16xf32>
    %alloc_37 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x4x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_34, %subview_35, %alloc_29, %alloc_30 : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x16xf32>, memref<?x16xf32>) outs(%alloc_36, %alloc_37 : memref<?x4x16xf32>, memref<?x4x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %in_49: f32, %in_50: f32, %out: f32, %out_51: f32):
      %15 = arith.mulf %in, %in_49 : f32
      %16 = arith.mulf %in_48, %in_50 : f32
      %17 = arith.subf %15, %16 : f32
      %18 = arith.mulf %in_48, %in_49 : f32
      %19 = arith.mulf %in, %in_50 : f32
      %20 = arith.addf %18, %19 : f32
      linalg.yield %17, %20 : f32, f32
    }
    %subview_38 = memref.subview %subview_26[0, 0, 0] [%14, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_36 : memref<?x4x16xf32>) outs(%subview_38 : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_39 = memref.subview %subview_26[0, 0, 16] [%14, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_37 : memref<?x4x16xf32>) outs(%subview_39 : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_40 = memref.subview %subview_31[0, 128] [%14, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_41 = memref.expand_shape %subview_40 [[0], [1, 2]] output_shape [%14, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_42 = memref.subview %expand_shape_41[0, 0, 0] [%14, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_43 = memref.subview %expand_shape_41[0, 0, 16] [%14, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %alloc_44 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x2x16xf32>
    %alloc_45 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x2x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_42, %subview_43, %alloc_29, %alloc_30 : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x16xf32>, memref<?x16xf32>) outs(%alloc_44, %alloc_45 : memref<?x2x16xf32>, memref<?x2x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %in_49: f32, %in_50: f32, %out: f32, %out_51: f32):
      %15 = arith.mulf %in, %in_49 : f32
      %16 = arith.mulf %in_48, %in_50 : f32
      %17 = arith.subf %15, %16 : f32
      %18 = arith.mulf %in_48, %in_49 : f32
      %19 = arith.mulf %in, %in_50 : f32
      %20 = arith.addf %18, %19 : f32
      linalg.yield %17, %20 : f32, f32
    }
    %subview_46 = memref.subview %subview_27[0, 0, 0] [%14, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_44 : memref<?x2x16xf32>) outs(%subview_46 : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_47 = memref.subview %subview_27[0, 0, 16] [%14, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_45 : memref<?x2x16xf32>) outs(%subview_47 : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
  }
  scf.forall (%arg15, %arg16) in (%dim_15, 2) {
    %12 = memref.load %arg11[%arg15] : memref<?xi32>
    %13 = arith.addi %arg15, %c1 : index
    %14 = memref.load %arg11[%13] : memref<?xi32>
    %15 = arith.index_cast %12 : i32 to index
    %16 = arith.index_cast %14 : i32 to index
    %17 = memref.load %arg12[%arg15] : memref<?xi32>
    %18 = arith.index_cast %17 : i32 to index
    %19 = arith.subi %18, %15 : index
    %20 = memref.load %arg13[%arg15] : memref<?xi32>
    %21 = arith.index_cast %20 : i32 to index
    %subview_26 = memref.subview %arg8[%arg14, %21, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg17 = %15 to %16 step %c1 {
      %subview_28 = memref.subview %alloc_17[%arg17, %arg16, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %22 = arith.addi %arg17, %19 : index
      %23 = arith.divui %22, %c16 : index
      %24 = arith.remui %22, %c16 : index
      %subview_29 = memref.subview %subview_26[%23, 0, %24] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%subview_28 : memref<32xf32, strided<[1], offset: ?>>) outs(%subview_29 : memref<32xf32, strided<[16], offset: ?>>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
    }
    %subview_27 = memref.subview %arg9[%arg14, %21, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg17 = %15 to %16 step %c1 {
      %subview_28 = memref.subview %expand_shape_11[%arg17, %arg16, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %22 = arith.addi %arg17, %19 : index
      %subview_29 = memref.subview %subview_27[%22, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      memref.copy %subview_28, %subview_29 : memref<32xf32, strided<[1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
    }
  }
  %9 = scf.for %arg15 = %c0 to %dim_15 step %c1 iter_args(%arg16 = %c0) -> (index) {
    %12 = memref.load %arg11[%arg15] : memref<?xi32>
    %13 = arith.addi %arg15, %c1 : index
    %14 = memref.load %arg11[%13] : memref<?xi32>
    %15 = arith.index_cast %12 : i32 to index
    %16 = arith.index_cast %14 : i32 to index
    %17 = memref.load %arg12[%arg15] : memref<?xi32>
    %18 = arith.index_cast %17 : i32 to index
    %19 = arith.subi %16, %15 : index
    %20 = arith.minsi %19, %dim_12 : index
    %21 = arith.addi %18, %20 : index
    %22 = arith.ceildivui %21, %c1024 : index
    %23 = arith.maxsi %arg16, %22 : index
    scf.yield %23 : index
  }
  %10 = arith.minsi %9, %c1 : index
  %11 = arith.muli %dim_12, %c2 : index
  %alloc_18 = memref.alloc(%10, %11) {alignment = 64 : i64} : memref<?x2x?xf32>
  %alloc_19 = memref.alloc(%10, %11) {alignment = 64 : i64} : memref<?x2x?x32xf32>
  %alloc_20 = memref.alloc(%10, %11) {alignment = 64 : i64} : memref<?x2x?xf32>
  scf.forall (%arg15, %arg16, %arg17) in (%dim_15, 2, %10) {
    %12 = memref.load %arg11[%arg15] : memref<?xi32>
    %13 = arith.addi %arg15, %c1 : index
    %14 = memref.load %arg11[%13] : memref<?xi32>
    %15 = arith.index_cast %12 : i32 to index
    %16 = arith.index_cast %14 : i32 to index
    %17 = memref.load %arg12[%arg15] : memref<?xi32>
    %18 = arith.index_cast %17 : i32 to index
    %19 = arith.subi %16, %15 : index
    %20 = arith.minsi %19, %dim_12 : index
    %21 = arith.addi %18, %20 : index
    %22 = arith.muli %arg17, %c1024 : index
    %23 = arith.maxsi %22, %c0 : index
    %24 = arith.addi %22, %c1024 : index
    %25 = arith.minsi %24, %21 : index
    %26 = arith.cmpi slt, %23, %25 : index
    %27 = arith.select %26, %20, %c0 : index
    %28 = arith.muli %15, %c2 : index
    %29 = memref.load %arg13[%arg15] : memref<?xi32>
    %30 = arith.index_cast %29 : i32 to index
    %31 = arith.muli %arg16, %c2 : index
    %subview_26 = memref.subview %alloc_16[%15, %31, 0] [%27, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %alloc_27 = memref.alloc(%27) {alignment = 64 : i64} : memref<?x2x32xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_26 : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>) outs(%alloc_27 : memref<?x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.mulf %in, %cst_4 : f32
      linalg.yield %33 : f32
    }
    %collapse_shape_28 = memref.collapse_shape %alloc_27 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %32 = arith.muli %27, %c2 : index
    %alloc_29 = memref.alloc(%32) {alignment = 64 : i64} : memref<?xf32>
    %alloc_30 = memref.alloc(%32) {alignment = 64 : i64} : memref<?x32xf32>
    %alloc_31 = memref.alloc(%32) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst_3 : f32) outs(%alloc_31 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_29 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_30 : memref<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    scf.for %arg18 = %23 to %25 step %c64 {
      %33 = arith.subi %25, %arg18 : index
      %34 = arith.minsi %33, %c64 : index
      %alloc_35 = memref.alloc(%32) {alignment = 64 : i64} : memref<?x4x16xf32>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> ()>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : f32) outs(%alloc_35 : memref<?x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
      %35 = arith.divui %arg18, %c16 : index
      %subview_36 = memref.subview %arg8[%arg14, %30, %arg16, %35, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapse_shape_28, %subview_36 : memref<?x32xf32>, memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>) outs(%alloc_35 : memref<?x4x16xf32>) attrs =  {llm.contraction, llm.tiles = {usual_rows = 2 : i64}} {
      ^bb0(%in: f32, %in_44: f32, %out: f32):
        %41 = arith.mulf %in, %in_44 : f32
        %42 = arith.addf %out, %41 : f32
        linalg.yield %42 : f32
      }
      %collapse_shape_37 = memref.collapse_shape %alloc_35 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %36 = arith.addi %arg18, %c64 : index
      %37 = arith.addi %18, %c1 : index
      %38 = arith.cmpi sgt, %36, %37 : index
      %39 = arith.select %38, %32, %c0 : index
      %subview_38 = memref.subview %collapse_shape_37[0, 0] [%39, 64] [1, 1] : memref<?x64xf32> to memref<?x64xf32, strided<[64, 1]>>
      %40 = arith.divui %39, %c2 : index
      %expand_shape_39 = memref.expand_shape %subview_38 [[0, 1], [2]] output_shape [%40, 2, 64] : memref<?x64xf32, strided<[64, 1]>> into memref<?x2x64xf32, strided<[128, 64, 1]>>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%expand_shape_39 : memref<?x2x64xf32, strided<[128, 64, 1]>>) {
      ^bb0(%out: f32):
        %41 = linalg.index 2 : index
        %42 = arith.addi %arg18, %41 : index
        %43 = linalg.index 0 : index
        %44 = arith.addi %18, %43 : index
        %45 = arith.cmpi sle, %42, %44 : index
        %46 = arith.select %45, %out, %cst_2 : f32
        linalg.yield %46 : f32
      }
      %alloc_40 = memref.alloc(%32) {alignment = 64 : i64} : memref<?xf32>
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_31 : memref<?xf32>) outs(%alloc_40 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%collapse_shape_37 : memref<?x64xf32>) outs(%alloc_31 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = arith.maxnumf %in, %out : f32
        linalg.yield %41 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_31 : memref<?xf32>) outs(%alloc_40 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = arith.subf %out, %in : f32
        %42 = math.exp2 %41 : f32
        linalg.yield %42 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_40 : memref<?xf32>) outs(%alloc_29 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = arith.mulf %out, %in : f32
        linalg.yield %41 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%alloc_40 : memref<?xf32>) outs(%alloc_30 : memref<?x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = arith.mulf %out, %in : f32
        linalg.yield %41 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%alloc_31 : memref<?xf32>) outs(%collapse_shape_37, %alloc_29 : memref<?x64xf32>, memref<?xf32>) {
      ^bb0(%in: f32, %out: f32, %out_44: f32):
        %41 = arith.subf %out, %in : f32
        %42 = math.exp2 %41 : f32
        %43 = arith.addf %out_44, %42 : f32
        linalg.yield %42, %43 : f32, f32
      }
      %subview_41 = memref.subview %arg9[%arg14, %30, %arg16, %arg18, 0] [1, 1, 1, %34, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %dim_42 = memref.dim %collapse_shape_37, %c0 : memref<?x64xf32>
      %subview_43 = memref.subview %collapse_shape_37[0, 0] [%dim_42, %34] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_43, %subview_41 : memref<?x?xf32, strided<[64, 1]>>, memref<?x32xf32, strided<[32, 1], offset: ?>>) outs(%alloc_30 : memref<?x32xf32>) attrs =  {llm.contraction, llm.tiles = {usual_rows = 2 : i64}} {
      ^bb0(%in: f32, %in_44: f32, %out: f32):
        %41 = arith.mulf %in, %in_44 : f32
        %42 = arith.addf %out, %41 : f32
        linalg.yield %42 : f32
      }
    }
    %subview_32 = memref.subview %alloc_18[%arg17, %arg16, %28] [1, 1, %32] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_31 : memref<?xf32>) outs(%subview_32 : memref<?xf32, strided<[1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_33 = memref.subview %alloc_20[%arg17, %arg16, %28] [1, 1, %32] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_29 : memref<?xf32>) outs(%subview_33 : memref<?xf32, strided<[1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_34 = memref.subview %alloc_19[%arg17, %arg16, %28, 0] [1, 1, %32, 32] [1, 1, 1, 1] : memref<?x2x?x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%alloc_30 : memref<?x32xf32>) outs(%subview_34 : memref<?x32xf32, strided<[32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
  }
  scf.forall (%arg15, %arg16) in (%dim_15, 2) {
    %12 = memref.load %arg11[%arg15] : memref<?xi32>
    %13 = arith.addi %arg15, %c1 : index
    %14 = memref.load %arg11[%13] : memref<?xi32>
    %15 = arith.index_cast %12 : i32 to index
    %16 = arith.index_cast %14 : i32 to index
    %17 = memref.load %arg12[%arg15] : memref<?xi32>
    %18 = arith.index_cast %17 : i32 to index
    %19 = arith.subi %16, %15 : index
    %20 = arith.minsi %19, %dim_12 : index
    %21 = arith.addi %18, %20 : index
    %22 = arith.muli %20, %c2 : index
    %alloc_26 = memref.alloc(%22) {alignment = 64 : i64} : memref<?xf32>
    %alloc_27 = memref.alloc(%22) {alignment = 64 : i64} : memref<?x32xf32>
    %alloc_28 = memref.alloc(%22) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst_3 : f32) outs(%alloc_28 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_26 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_27 : memref<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %23 = arith.ceildivui %21, %c1024 : index
    scf.for %arg17 = %c0 to %23 step %c1 {
      %25 = arith.muli %15, %c2 : index
      %subview_32 = memref.subview %alloc_18[%arg17, %arg16, %25] [1, 1, %22] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %subview_33 = memref.subview %alloc_20[%arg17, %arg16, %25] [1, 1, %22] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %subview_34 = memref.subview %alloc_19[%arg17, %arg16, %25, 0] [1, 1, %22, 32] [1, 1, 1, 1] : memref<?x2x?x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %alloc_35 = memref.alloc(%22) {alignment = 64 : i64} : memref<?xf32>
      %alloc_36 = memref.alloc(%22) {alignment = 64 : i64} : memref<?xf32>
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_28 : memref<?xf32>) outs(%alloc_36 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%subview_32 : memref<?xf32, strided<[1], offset: ?>>) outs(%alloc_28 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %26 = arith.maxnumf %in, %out : f32
        linalg.yield %26 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_28 : memref<?xf32>) outs(%alloc_36 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %26 = arith.subf %out, %in : f32
        %27 = math.exp2 %26 : f32
        linalg.yield %27 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_28, %subview_32 : memref<?xf32>, memref<?xf32, strided<[1], offset: ?>>) outs(%alloc_35 : memref<?xf32>) {
      ^bb0(%in: f32, %in_37: f32, %out: f32):
        %26 = arith.subf %in_37, %in : f32
        %27 = math.exp2 %26 : f32
        linalg.yield %27 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_36, %alloc_35, %subview_33 : memref<?xf32>, memref<?xf32>, memref<?xf32, strided<[1], offset: ?>>) outs(%alloc_26 : memref<?xf32>) {
      ^bb0(%in: f32, %in_37: f32, %in_38: f32, %out: f32):
        %26 = arith.mulf %out, %in : f32
        %27 = arith.mulf %in_38, %in_37 : f32
        %28 = arith.addf %26, %27 : f32
        linalg.yield %28 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%alloc_36, %alloc_35, %subview_34 : memref<?xf32>, memref<?xf32>, memref<?x32xf32, strided<[32, 1], offset: ?>>) outs(%alloc_27 : memref<?x32xf32>) {
      ^bb0(%in: f32, %in_37: f32, %in_38: f32, %out: f32):
        %26 = arith.mulf %out, %in : f32
        %27 = arith.mulf %in_38, %in_37 : f32
        %28 = arith.addf %26, %27 : f32
        linalg.yield %28 : f32
      }
    }
    %24 = arith.muli %arg16, %c2 : index
    %subview_29 = memref.subview %alloc_14[%15, %24, 0] [%20, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %expand_shape_30 = memref.expand_shape %alloc_27 [[0, 1], [2]] output_shape [%20, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_31 = memref.expand_shape %alloc_26 [[0, 1]] output_shape [%20, 2] : memref<?xf32> into memref<?x2xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expand_shape_30, %expand_shape_31 : memref<?x2x32xf32>, memref<?x2xf32>) outs(%subview_29 : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %25 = arith.cmpf oeq, %in_32, %cst : f32
      %26 = arith.select %25, %cst_5, %in_32 : f32
      %27 = arith.divf %cst_5, %26 : f32
      %28 = arith.mulf %in, %27 : f32
      linalg.yield %28 : f32
    }
  }
  %collapse_shape = memref.collapse_shape %alloc_14 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_21 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 2) {
    %12 = arith.muli %arg16, %6 : index
    %13 = arith.muli %arg17, %c64 : index
    %14 = arith.subi %dim, %12 : index
    %15 = arith.minsi %6, %14 : index
    %16 = arith.maxsi %15, %c0 : index
    %subview_26 = memref.subview %arg0[%12, %13] [%16, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %alloc_27 = memref.alloc(%16) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_27 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_28 = memref.subview %subview_21[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_29 = memref.subview %collapse_shape[%12, 0] [%16, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_29, %subview_28 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_27 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %17 = arith.mulf %in, %in_30 : f32
      %18 = arith.addf %out, %17 : f32
      linalg.yield %18 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_26, %alloc_27 : memref<?x64xf32, strided<[128, 1], offset: ?>>, memref<?x64xf32>) outs(%subview_26 : memref<?x64xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %17 = arith.addf %in, %in_30 : f32
      linalg.yield %17 : f32
    }
  }
  %subview_22 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_23 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %alloc_24 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x344xf32>
  scf.forall (%arg15) in (%7) {
    %12 = arith.muli %arg15, %c4 : index
    %13 = arith.subi %dim, %12 : index
    %14 = arith.minsi %13, %c4 : index
    %subview_26 = memref.subview %alloc_8[%12, 0] [%14, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_27 = memref.subview %arg0[%12, 0] [%14, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_28 = memref.alloc(%14) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_28 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%subview_27 : memref<?x128xf32, strided<[128, 1], offset: ?>>) outs(%alloc_28 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.mulf %in, %in : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_27, %alloc_28, %subview_6 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<?xf32>, memref<128xf32, strided<[1], offset: ?>>) outs(%subview_26 : memref<?x128xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_29: f32, %in_30: f32, %out: f32):
      %15 = arith.mulf %in_29, %cst_0 : f32
      %16 = arith.addf %15, %cst_1 : f32
      %17 = math.rsqrt %16 : f32
      %18 = arith.mulf %in, %17 : f32
      %19 = arith.mulf %18, %in_30 : f32
      linalg.yield %19 : f32
    }
  }
  scf.forall (%arg15, %arg16, %arg17) in (2, %1, 3) {
    %12 = arith.muli %arg15, %c3 : index
    %13 = arith.addi %12, %arg17 : index
    %14 = arith.muli %arg16, %6 : index
    %15 = arith.muli %13, %c64 : index
    %16 = arith.subi %dim, %14 : index
    %17 = arith.minsi %6, %16 : index
    %18 = arith.maxsi %17, %c0 : index
    %19 = arith.subi %c344, %15 : index
    %20 = arith.minsi %19, %c64 : index
    %subview_26 = memref.subview %alloc_24[%14, %15] [%18, %20] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %alloc_27 = memref.alloc(%18) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_27 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_28 = memref.subview %subview_22[%13, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_29 = memref.subview %alloc_8[%14, 0] [%18, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_30 = memref.alloc(%18) {alignment = 64 : i64} : memref<?x64xf32>
    memref.copy %alloc_27, %alloc_30 : memref<?x64xf32> to memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_29, %subview_28 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_30 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %21 = arith.mulf %in, %in_34 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    }
    %subview_31 = memref.subview %alloc_30[0, 0] [%18, %20] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_32 = memref.subview %subview_23[%13, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_29, %subview_32 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_27 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %21 = arith.mulf %in, %in_34 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    }
    %subview_33 = memref.subview %alloc_27[0, 0] [%18, %20] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_31, %subview_33 : memref<?x?xf32, strided<[64, 1]>>, memref<?x?xf32, strided<[64, 1]>>) outs(%subview_26 : memref<?x?xf32, strided<[344, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %21 = arith.negf %in : f32
      %22 = math.exp %21 : f32
      %23 = arith.addf %22, %cst_5 : f32
      %24 = arith.divf %in, %23 : f32
      %25 = arith.mulf %24, %in_34 : f32
      linalg.yield %25 : f32
    }
  }
  %subview_25 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 2) {
    %12 = arith.muli %arg16, %6 : index
    %13 = arith.muli %arg17, %c64 : index
    %14 = arith.subi %dim, %12 : index
    %15 = arith.minsi %6, %14 : index
    %16 = arith.maxsi %15, %c0 : index
    %subview_26 = memref.subview %arg0[%12, %13] [%16, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %alloc_27 = memref.alloc(%16) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_27 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_28 = memref.subview %subview_25[%arg17, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %subview_29 = memref.subview %alloc_24[%12, 0] [%16, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_29, %subview_28 : memref<?x344xf32, strided<[344, 1], offset: ?>>, memref<344x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_27 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %17 = arith.mulf %in, %in_30 : f32
      %18 = arith.addf %out, %17 : f32
      linalg.yield %18 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_26, %alloc_27 : memref<?x64xf32, strided<[128, 1], offset: ?>>, memref<?x64xf32>) outs(%subview_26 : memref<?x64xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %17 = arith.addf %in, %in_30 : f32
      linalg.yield %17 : f32
    }
  }
  return
}

func.func private @decode_layer(%arg0: memref<?x128xf32>, %arg1: memref<5x128xf32>, %arg2: memref<5x4x128x64xf32>, %arg3: memref<5x2x128x64xf32>, %arg4: memref<5x128xf32>, %arg5: memref<5x6x128x64xf32>, %arg6: memref<5x6x128x64xf32>, %arg7: memref<5x2x344x64xf32>, %arg8: memref<5x8x2x32x32x16xf32>, %arg9: memref<5x8x2x512x32xf32>, %arg10: memref<?xi32>, %arg11: memref<?xi32>, %arg12: memref<?xi32>, %arg13: memref<?xi32>, %arg14: index) {
  %c0 = arith.constant 0 : index
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 7.812500e-03 : f32
  %cst_1 = arith.constant 9.99999974E-6 : f32
  %c4 = arith.constant 4 : index
  %c344 = arith.constant 344 : index
  %c3 = arith.constant 3 : index
  %cst_2 = arith.constant 0.255034864 : f32
  %cst_3 = arith.constant -1.000000e+30 : f32
  %c2 = arith.constant 2 : index
  %c32 = arith.constant 32 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c128 = arith.constant 128 : index
  %cst_4 = arith.constant 1.000000e+00 : f32
  %0 = memref.get_global @__constant_16xf32 : memref<16xf32>
  %subview = memref.subview %arg1[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %subview_5 = memref.subview %arg4[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %dim = memref.dim %arg0, %c0 : memref<?x128xf32>
  %subview_6 = memref.subview %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : memref<5x4x128x64xf32> to memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %1 = arith.ceildivui %dim, %c128 : index
  %2 = arith.maxsi %1, %c1 : index
  %3 = arith.ceildivui %dim, %2 : index
  %4 = arith.ceildivui %3, %c8 : index
  %5 = arith.muli %4, %c8 : index
  %6 = arith.minsi %5, %c128 : index
  %alloc = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x256xf32>
  %alloc_7 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x128xf32>
  %7 = arith.ceildivui %dim, %c4 : index
  scf.forall (%arg15) in (%7) {
    %10 = arith.muli %arg15, %c4 : index
    %11 = arith.subi %dim, %10 : index
    %12 = arith.minsi %11, %c4 : index
    %subview_22 = memref.subview %alloc_7[%10, 0] [%12, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_23 = memref.subview %arg0[%10, 0] [%12, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_24 = memref.alloc(%12) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_24 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%subview_23 : memref<?x128xf32, strided<[128, 1], offset: ?>>) outs(%alloc_24 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.mulf %in, %in : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_23, %alloc_24, %subview : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<?xf32>, memref<128xf32, strided<[1], offset: ?>>) outs(%subview_22 : memref<?x128xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_25: f32, %in_26: f32, %out: f32):
      %13 = arith.mulf %in_25, %cst_0 : f32
      %14 = arith.addf %13, %cst_1 : f32
      %15 = math.rsqrt %14 : f32
      %16 = arith.mulf %in, %15 : f32
      %17 = arith.mulf %16, %in_26 : f32
      linalg.yield %17 : f32
    }
  }
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 4) {
    %10 = arith.muli %arg16, %6 : index
    %11 = arith.muli %arg17, %c64 : index
    %12 = arith.subi %dim, %10 : index
    %13 = arith.minsi %6, %12 : index
    %14 = arith.maxsi %13, %c0 : index
    %subview_22 = memref.subview %alloc[%10, %11] [%14, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%subview_22 : memref<?x64xf32, strided<[256, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_23 = memref.subview %alloc_7[%10, 0] [%14, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_24 = memref.subview %subview_6[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_23, %subview_24 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%subview_22 : memref<?x64xf32, strided<[256, 1], offset: ?>>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %15 = arith.mulf %in, %in_25 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    }
  }
  %subview_8 = memref.subview %alloc[0, 0] [%dim, 128] [1, 1] : memref<?x256xf32> to memref<?x128xf32, strided<[256, 1]>>
  %subview_9 = memref.subview %alloc[0, 192] [%dim, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: 192>>
  %expand_shape = memref.expand_shape %subview_8 [[0], [1, 2]] output_shape [%dim, 4, 32] : memref<?x128xf32, strided<[256, 1]>> into memref<?x4x32xf32, strided<[256, 32, 1]>>
  %expand_shape_10 = memref.expand_shape %subview_9 [[0], [1, 2]] output_shape [%dim, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: 192>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>>
  %dim_11 = memref.dim %expand_shape, %c0 : memref<?x4x32xf32, strided<[256, 32, 1]>>
  %dim_12 = memref.dim %arg10, %c0 : memref<?xi32>
  %alloc_13 = memref.alloc(%dim_11) {alignment = 64 : i64} : memref<?x4x32xf32>
  %dim_14 = memref.dim %arg13, %c0 : memref<?xi32>
  %alloc_15 = memref.alloc(%dim_12) {alignment = 64 : i64} : memref<?x4x32xf32>
  %alloc_16 = memref.alloc(%dim_12) {alignment = 64 : i64} : memref<?x2x32xf32>
  %8 = arith.ceildivui %dim_12, %c4 : index
  scf.forall (%arg15) in (%8) {
    %10 = arith.muli %arg15, %c4 : index
    %11 = arith.subi %dim_12, %10 : index
    %12 = arith.minsi %11, %c4 : index
    %subview_22 = memref.subview %alloc_15[%10, 0, 0] [%12, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_23 = memref.subview %alloc_16[%10, 0, 0] [%12, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_24 = memref.subview %arg10[%10] [%12] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %alloc_25 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x16xf32>
    %alloc_26 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_24, %0 : memref<?xi32, strided<[1], offset: ?>>, memref<16xf32>) outs(%alloc_25, %alloc_26 : memref<?x16xf32>, memref<?x16xf32>) {
    ^bb0(%in: i32, %in_44: f32, %out: f32, %out_45: f32):
      %13 = arith.sitofp %in : i32 to f32
      %14 = arith.mulf %13, %in_44 : f32
      %15 = math.cos %14 : f32
      %16 = math.sin %14 : f32
      linalg.yield %15, %16 : f32, f32
    }
    %subview_27 = memref.subview %alloc[%10, 0] [%12, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_28 = memref.subview %subview_27[0, 0] [%12, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_29 = memref.expand_shape %subview_28 [[0], [1, 2]] output_shape [%12, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_30 = memref.subview %expand_shape_29[0, 0, 0] [%12, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_31 = memref.subview %expand_shape_29[0, 0, 16] [%12, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %alloc_32 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x4x16xf32>
    %alloc_33 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x4x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_30, %subview_31, %alloc_25, %alloc_26 : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x16xf32>, memref<?x16xf32>) outs(%alloc_32, %alloc_33 : memref<?x4x16xf32>, memref<?x4x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %in_45: f32, %in_46: f32, %out: f32, %out_47: f32):
      %13 = arith.mulf %in, %in_45 : f32
      %14 = arith.mulf %in_44, %in_46 : f32
      %15 = arith.subf %13, %14 : f32
      %16 = arith.mulf %in_44, %in_45 : f32
      %17 = arith.mulf %in, %in_46 : f32
      %18 = arith.addf %16, %17 : f32
      linalg.yield %15, %18 : f32, f32
    }
    %subview_34 = memref.subview %subview_22[0, 0, 0] [%12, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_32 : memref<?x4x16xf32>) outs(%subview_34 : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_35 = memref.subview %subview_22[0, 0, 16] [%12, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_33 : memref<?x4x16xf32>) outs(%subview_35 : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_36 = memref.subview %subview_27[0, 128] [%12, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_37 = memref.expand_shape %subview_36 [[0], [1, 2]] output_shape [%12, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_38 = memref.subview %expand_shape_37[0, 0, 0] [%12, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_39 = memref.subview %expand_shape_37[0, 0, 16] [%12, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %alloc_40 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x2x16xf32>
    %alloc_41 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x2x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_38, %subview_39, %alloc_25, %alloc_26 : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x16xf32>, memref<?x16xf32>) outs(%alloc_40, %alloc_41 : memref<?x2x16xf32>, memref<?x2x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %in_45: f32, %in_46: f32, %out: f32, %out_47: f32):
      %13 = arith.mulf %in, %in_45 : f32
      %14 = arith.mulf %in_44, %in_46 : f32
      %15 = arith.subf %13, %14 : f32
      %16 = arith.mulf %in_44, %in_45 : f32
      %17 = arith.mulf %in, %in_46 : f32
      %18 = arith.addf %16, %17 : f32
      linalg.yield %15, %18 : f32, f32
    }
    %subview_42 = memref.subview %subview_23[0, 0, 0] [%12, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_40 : memref<?x2x16xf32>) outs(%subview_42 : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_43 = memref.subview %subview_23[0, 0, 16] [%12, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_41 : memref<?x2x16xf32>) outs(%subview_43 : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
  }
  scf.forall (%arg15, %arg16) in (%dim_14, 2) {
    %10 = memref.load %arg11[%arg15] : memref<?xi32>
    %11 = arith.addi %arg15, %c1 : index
    %12 = memref.load %arg11[%11] : memref<?xi32>
    %13 = arith.index_cast %10 : i32 to index
    %14 = arith.index_cast %12 : i32 to index
    %15 = memref.load %arg12[%arg15] : memref<?xi32>
    %16 = arith.index_cast %15 : i32 to index
    %17 = arith.subi %16, %13 : index
    %18 = memref.load %arg13[%arg15] : memref<?xi32>
    %19 = arith.index_cast %18 : i32 to index
    %subview_22 = memref.subview %arg8[%arg14, %19, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg17 = %13 to %14 step %c1 {
      %subview_23 = memref.subview %alloc_16[%arg17, %arg16, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %20 = arith.addi %arg17, %17 : index
      %21 = arith.divui %20, %c16 : index
      %22 = arith.remui %20, %c16 : index
      %subview_24 = memref.subview %subview_22[%21, 0, %22] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%subview_23 : memref<32xf32, strided<[1], offset: ?>>) outs(%subview_24 : memref<32xf32, strided<[16], offset: ?>>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
    }
  }
  scf.forall (%arg15, %arg16) in (%dim_14, 2) {
    %10 = memref.load %arg11[%arg15] : memref<?xi32>
    %11 = arith.addi %arg15, %c1 : index
    %12 = memref.load %arg11[%11] : memref<?xi32>
    %13 = arith.index_cast %10 : i32 to index
    %14 = arith.index_cast %12 : i32 to index
    %15 = memref.load %arg12[%arg15] : memref<?xi32>
    %16 = arith.index_cast %15 : i32 to index
    %17 = arith.subi %16, %13 : index
    %18 = memref.load %arg13[%arg15] : memref<?xi32>
    %19 = arith.index_cast %18 : i32 to index
    %subview_22 = memref.subview %arg9[%arg14, %19, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg17 = %13 to %14 step %c1 {
      %subview_23 = memref.subview %expand_shape_10[%arg17, %arg16, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %20 = arith.addi %arg17, %17 : index
      %subview_24 = memref.subview %subview_22[%20, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      memref.copy %subview_23, %subview_24 : memref<32xf32, strided<[1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
    }
  }
  %9 = arith.ceildivui %dim_11, %c32 : index
  scf.forall (%arg15, %arg16, %arg17) in (%dim_14, %9, 2) {
    %10 = memref.load %arg11[%arg15] : memref<?xi32>
    %11 = arith.addi %arg15, %c1 : index
    %12 = memref.load %arg11[%11] : memref<?xi32>
    %13 = arith.index_cast %10 : i32 to index
    %14 = arith.index_cast %12 : i32 to index
    %15 = memref.load %arg12[%arg15] : memref<?xi32>
    %16 = arith.index_cast %15 : i32 to index
    %17 = arith.subi %9, %c1 : index
    %18 = arith.subi %17, %arg16 : index
    %19 = arith.muli %18, %c32 : index
    %20 = arith.addi %13, %19 : index
    %21 = arith.minsi %20, %14 : index
    %22 = arith.subi %14, %21 : index
    %23 = arith.minsi %22, %c32 : index
    %24 = arith.subi %21, %13 : index
    %25 = arith.addi %16, %24 : index
    %26 = memref.load %arg13[%arg15] : memref<?xi32>
    %27 = arith.index_cast %26 : i32 to index
    %28 = arith.addi %25, %23 : index
    %29 = arith.muli %arg17, %c2 : index
    %subview_22 = memref.subview %alloc_15[%21, %29, 0] [%23, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_23 = memref.subview %alloc_13[%21, %29, 0] [%23, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %30 = arith.muli %23, %c2 : index
    %alloc_24 = memref.alloc(%23) {alignment = 64 : i64} : memref<?x2x32xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_22 : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>) outs(%alloc_24 : memref<?x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %collapse_shape_25 = memref.collapse_shape %alloc_24 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %alloc_26 = memref.alloc(%30) {alignment = 64 : i64} : memref<?xf32>
    %alloc_27 = memref.alloc(%30) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst_3 : f32) outs(%alloc_27 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %alloc_28 = memref.alloc(%30) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_28 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %alloc_29 = memref.alloc(%30) {alignment = 64 : i64} : memref<?x32xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_29 : memref<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    scf.for %arg18 = %c0 to %28 step %c64 {
      %alloc_32 = memref.alloc(%30) {alignment = 64 : i64} : memref<?x4x16xf32>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> ()>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : f32) outs(%alloc_32 : memref<?x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
      %31 = arith.divui %arg18, %c16 : index
      %subview_33 = memref.subview %arg8[%arg14, %27, %arg17, %31, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapse_shape_25, %subview_33 : memref<?x32xf32>, memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>) outs(%alloc_32 : memref<?x4x16xf32>) attrs =  {llm.contraction} {
      ^bb0(%in: f32, %in_37: f32, %out: f32):
        %32 = arith.mulf %in, %in_37 : f32
        %33 = arith.addf %out, %32 : f32
        linalg.yield %33 : f32
      }
      %collapse_shape_34 = memref.collapse_shape %alloc_32 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %expand_shape_35 = memref.expand_shape %collapse_shape_34 [[0, 1], [2]] output_shape [%23, 2, 64] : memref<?x64xf32> into memref<?x2x64xf32>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%expand_shape_35 : memref<?x2x64xf32>) {
      ^bb0(%out: f32):
        %32 = arith.mulf %out, %cst_2 : f32
        %33 = linalg.index 2 : index
        %34 = arith.addi %arg18, %33 : index
        %35 = linalg.index 0 : index
        %36 = arith.addi %25, %35 : index
        %37 = arith.cmpi sle, %34, %36 : index
        %38 = arith.select %37, %32, %cst_3 : f32
        linalg.yield %38 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_27 : memref<?xf32>) outs(%alloc_26 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%collapse_shape_34 : memref<?x64xf32>) outs(%alloc_27 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.maximumf %in, %out : f32
        linalg.yield %32 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%alloc_27 : memref<?xf32>) outs(%collapse_shape_34 : memref<?x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.subf %out, %in : f32
        %33 = math.exp2 %32 : f32
        linalg.yield %33 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_27 : memref<?xf32>) outs(%alloc_26 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.subf %out, %in : f32
        %33 = math.exp2 %32 : f32
        linalg.yield %33 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_26 : memref<?xf32>) outs(%alloc_28 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.mulf %out, %in : f32
        linalg.yield %32 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%collapse_shape_34 : memref<?x64xf32>) outs(%alloc_28 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.addf %in, %out : f32
        linalg.yield %32 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%alloc_26 : memref<?xf32>) outs(%alloc_29 : memref<?x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.mulf %out, %in : f32
        linalg.yield %32 : f32
      }
      %subview_36 = memref.subview %arg9[%arg14, %27, %arg17, %arg18, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<64x32xf32, strided<[32, 1], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapse_shape_34, %subview_36 : memref<?x64xf32>, memref<64x32xf32, strided<[32, 1], offset: ?>>) outs(%alloc_29 : memref<?x32xf32>) attrs =  {llm.contraction} {
      ^bb0(%in: f32, %in_37: f32, %out: f32):
        %32 = arith.mulf %in, %in_37 : f32
        %33 = arith.addf %out, %32 : f32
        linalg.yield %33 : f32
      }
    }
    %expand_shape_30 = memref.expand_shape %alloc_29 [[0, 1], [2]] output_shape [%23, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_31 = memref.expand_shape %alloc_28 [[0, 1]] output_shape [%23, 2] : memref<?xf32> into memref<?x2xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expand_shape_30, %expand_shape_31 : memref<?x2x32xf32>, memref<?x2xf32>) outs(%subview_23 : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %31 = arith.divf %in, %in_32 : f32
      linalg.yield %31 : f32
    }
  }
  %collapse_shape = memref.collapse_shape %alloc_13 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_17 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 2) {
    %10 = arith.muli %arg16, %6 : index
    %11 = arith.muli %arg17, %c64 : index
    %12 = arith.subi %dim, %10 : index
    %13 = arith.minsi %6, %12 : index
    %14 = arith.maxsi %13, %c0 : index
    %subview_22 = memref.subview %arg0[%10, %11] [%14, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %alloc_23 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_23 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_24 = memref.subview %collapse_shape[%10, 0] [%14, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_25 = memref.subview %subview_17[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_24, %subview_25 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_23 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %15 = arith.mulf %in, %in_26 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_22, %alloc_23 : memref<?x64xf32, strided<[128, 1], offset: ?>>, memref<?x64xf32>) outs(%subview_22 : memref<?x64xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %15 = arith.addf %in, %in_26 : f32
      linalg.yield %15 : f32
    }
  }
  %subview_18 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_19 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %alloc_20 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x344xf32>
  scf.forall (%arg15) in (%7) {
    %10 = arith.muli %arg15, %c4 : index
    %11 = arith.subi %dim, %10 : index
    %12 = arith.minsi %11, %c4 : index
    %subview_22 = memref.subview %alloc_7[%10, 0] [%12, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_23 = memref.subview %arg0[%10, 0] [%12, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_24 = memref.alloc(%12) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_24 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%subview_23 : memref<?x128xf32, strided<[128, 1], offset: ?>>) outs(%alloc_24 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.mulf %in, %in : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_23, %alloc_24, %subview_5 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<?xf32>, memref<128xf32, strided<[1], offset: ?>>) outs(%subview_22 : memref<?x128xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_25: f32, %in_26: f32, %out: f32):
      %13 = arith.mulf %in_25, %cst_0 : f32
      %14 = arith.addf %13, %cst_1 : f32
      %15 = math.rsqrt %14 : f32
      %16 = arith.mulf %in, %15 : f32
      %17 = arith.mulf %16, %in_26 : f32
      linalg.yield %17 : f32
    }
  }
  scf.forall (%arg15, %arg16, %arg17) in (2, %1, 3) {
    %10 = arith.muli %arg15, %c3 : index
    %11 = arith.addi %10, %arg17 : index
    %12 = arith.muli %arg16, %6 : index
    %13 = arith.muli %11, %c64 : index
    %14 = arith.subi %dim, %12 : index
    %15 = arith.minsi %6, %14 : index
    %16 = arith.maxsi %15, %c0 : index
    %17 = arith.subi %c344, %13 : index
    %18 = arith.minsi %17, %c64 : index
    %subview_22 = memref.subview %alloc_20[%12, %13] [%16, %18] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %alloc_23 = memref.alloc(%16) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_23 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_24 = memref.subview %alloc_7[%12, 0] [%16, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_25 = memref.subview %subview_18[%11, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %alloc_26 = memref.alloc(%16) {alignment = 64 : i64} : memref<?x64xf32>
    memref.copy %alloc_23, %alloc_26 : memref<?x64xf32> to memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_24, %subview_25 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_26 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %19 = arith.mulf %in, %in_30 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    }
    %subview_27 = memref.subview %alloc_26[0, 0] [%16, %18] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_28 = memref.subview %subview_19[%11, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_24, %subview_28 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_23 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %19 = arith.mulf %in, %in_30 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    }
    %subview_29 = memref.subview %alloc_23[0, 0] [%16, %18] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_27, %subview_29 : memref<?x?xf32, strided<[64, 1]>>, memref<?x?xf32, strided<[64, 1]>>) outs(%subview_22 : memref<?x?xf32, strided<[344, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %19 = arith.negf %in : f32
      %20 = math.exp %19 : f32
      %21 = arith.addf %20, %cst_4 : f32
      %22 = arith.divf %in, %21 : f32
      %23 = arith.mulf %22, %in_30 : f32
      linalg.yield %23 : f32
    }
  }
  %subview_21 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 2) {
    %10 = arith.muli %arg16, %6 : index
    %11 = arith.muli %arg17, %c64 : index
    %12 = arith.subi %dim, %10 : index
    %13 = arith.minsi %6, %12 : index
    %14 = arith.maxsi %13, %c0 : index
    %subview_22 = memref.subview %arg0[%10, %11] [%14, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %alloc_23 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_23 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_24 = memref.subview %alloc_20[%10, 0] [%14, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %subview_25 = memref.subview %subview_21[%arg17, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_24, %subview_25 : memref<?x344xf32, strided<[344, 1], offset: ?>>, memref<344x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_23 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %15 = arith.mulf %in, %in_26 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_22, %alloc_23 : memref<?x64xf32, strided<[128, 1], offset: ?>>, memref<?x64xf32>) outs(%subview_22 : memref<?x64xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %15 = arith.addf %in, %in_26 : f32
      linalg.yield %15 : f32
    }
  }
  return
}

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
  %c32 = arith.constant 32 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c128 = arith.constant 128 : index
  %cst_5 = arith.constant 1.000000e+00 : f32
  %0 = memref.get_global @__constant_16xf32 : memref<16xf32>
  %subview = memref.subview %arg1[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %subview_6 = memref.subview %arg4[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %dim = memref.dim %arg0, %c0 : memref<?x128xf32>
  %subview_7 = memref.subview %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : memref<5x4x128x64xf32> to memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %1 = arith.ceildivui %dim, %c128 : index
  %2 = arith.maxsi %1, %c1 : index
  %3 = arith.ceildivui %dim, %2 : index
  %4 = arith.ceildivui %3, %c8 : index
  %5 = arith.muli %4, %c8 : index
  %6 = arith.minsi %5, %c128 : index
  %alloc = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x256xf32>
  %alloc_8 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x128xf32>
  %7 = arith.ceildivui %dim, %c4 : index
  scf.forall (%arg15) in (%7) {
    %10 = arith.muli %arg15, %c4 : index
    %11 = arith.subi %dim, %10 : index
    %12 = arith.minsi %11, %c4 : index
    %subview_23 = memref.subview %alloc_8[%10, 0] [%12, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_24 = memref.subview %arg0[%10, 0] [%12, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_25 = memref.alloc(%12) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_25 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%subview_24 : memref<?x128xf32, strided<[128, 1], offset: ?>>) outs(%alloc_25 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.mulf %in, %in : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_24, %alloc_25, %subview : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<?xf32>, memref<128xf32, strided<[1], offset: ?>>) outs(%subview_23 : memref<?x128xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_26: f32, %in_27: f32, %out: f32):
      %13 = arith.mulf %in_26, %cst_0 : f32
      %14 = arith.addf %13, %cst_1 : f32
      %15 = math.rsqrt %14 : f32
      %16 = arith.mulf %in, %15 : f32
      %17 = arith.mulf %16, %in_27 : f32
      linalg.yield %17 : f32
    }
  }
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 4) {
    %10 = arith.muli %arg16, %6 : index
    %11 = arith.muli %arg17, %c64 : index
    %12 = arith.subi %dim, %10 : index
    %13 = arith.minsi %6, %12 : index
    %14 = arith.maxsi %13, %c0 : index
    %subview_23 = memref.subview %alloc[%10, %11] [%14, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%subview_23 : memref<?x64xf32, strided<[256, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_24 = memref.subview %subview_7[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_25 = memref.subview %alloc_8[%10, 0] [%14, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_25, %subview_24 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%subview_23 : memref<?x64xf32, strided<[256, 1], offset: ?>>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %15 = arith.mulf %in, %in_26 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
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
    %10 = arith.muli %arg15, %c4 : index
    %11 = arith.subi %dim_13, %10 : index
    %12 = arith.minsi %11, %c4 : index
    %subview_23 = memref.subview %alloc_16[%10, 0, 0] [%12, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_24 = memref.subview %alloc_17[%10, 0, 0] [%12, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_25 = memref.subview %arg10[%10] [%12] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %alloc_26 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x16xf32>
    %alloc_27 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_25, %0 : memref<?xi32, strided<[1], offset: ?>>, memref<16xf32>) outs(%alloc_26, %alloc_27 : memref<?x16xf32>, memref<?x16xf32>) {
    ^bb0(%in: i32, %in_45: f32, %out: f32, %out_46: f32):
      %13 = arith.sitofp %in : i32 to f32
      %14 = arith.mulf %13, %in_45 : f32
      %15 = math.cos %14 : f32
      %16 = math.sin %14 : f32
      linalg.yield %15, %16 : f32, f32
    }
    %subview_28 = memref.subview %alloc[%10, 0] [%12, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_29 = memref.subview %subview_28[0, 0] [%12, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_30 = memref.expand_shape %subview_29 [[0], [1, 2]] output_shape [%12, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_31 = memref.subview %expand_shape_30[0, 0, 0] [%12, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_32 = memref.subview %expand_shape_30[0, 0, 16] [%12, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %alloc_33 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x4x16xf32>
    %alloc_34 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x4x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_31, %subview_32, %alloc_26, %alloc_27 : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x16xf32>, memref<?x16xf32>) outs(%alloc_33, %alloc_34 : memref<?x4x16xf32>, memref<?x4x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %in_46: f32, %in_47: f32, %out: f32, %out_48: f32):
      %13 = arith.mulf %in, %in_46 : f32
      %14 = arith.mulf %in_45, %in_47 : f32
      %15 = arith.subf %13, %14 : f32
      %16 = arith.mulf %in_45, %in_46 : f32
      %17 = arith.mulf %in, %in_47 : f32
      %18 = arith.addf %16, %17 : f32
      linalg.yield %15, %18 : f32, f32
    }
    %subview_35 = memref.subview %subview_23[0, 0, 0] [%12, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_33 : memref<?x4x16xf32>) outs(%subview_35 : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_36 = memref.subview %subview_23[0, 0, 16] [%12, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_34 : memref<?x4x16xf32>) outs(%subview_36 : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_37 = memref.subview %subview_28[0, 128] [%12, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_38 = memref.expand_shape %subview_37 [[0], [1, 2]] output_shape [%12, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_39 = memref.subview %expand_shape_38[0, 0, 0] [%12, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_40 = memref.subview %expand_shape_38[0, 0, 16] [%12, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %alloc_41 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x2x16xf32>
    %alloc_42 = memref.alloc(%12) {alignment = 64 : i64} : memref<?x2x16xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_39, %subview_40, %alloc_26, %alloc_27 : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, memref<?x16xf32>, memref<?x16xf32>) outs(%alloc_41, %alloc_42 : memref<?x2x16xf32>, memref<?x2x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %in_46: f32, %in_47: f32, %out: f32, %out_48: f32):
      %13 = arith.mulf %in, %in_46 : f32
      %14 = arith.mulf %in_45, %in_47 : f32
      %15 = arith.subf %13, %14 : f32
      %16 = arith.mulf %in_45, %in_46 : f32
      %17 = arith.mulf %in, %in_47 : f32
      %18 = arith.addf %16, %17 : f32
      linalg.yield %15, %18 : f32, f32
    }
    %subview_43 = memref.subview %subview_24[0, 0, 0] [%12, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_41 : memref<?x2x16xf32>) outs(%subview_43 : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_44 = memref.subview %subview_24[0, 0, 16] [%12, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%alloc_42 : memref<?x2x16xf32>) outs(%subview_44 : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
  }
  scf.forall (%arg15, %arg16) in (%dim_15, 2) {
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
    %subview_23 = memref.subview %arg8[%arg14, %19, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg17 = %13 to %14 step %c1 {
      %subview_25 = memref.subview %alloc_17[%arg17, %arg16, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %20 = arith.addi %arg17, %17 : index
      %21 = arith.divui %20, %c16 : index
      %22 = arith.remui %20, %c16 : index
      %subview_26 = memref.subview %subview_23[%21, 0, %22] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%subview_25 : memref<32xf32, strided<[1], offset: ?>>) outs(%subview_26 : memref<32xf32, strided<[16], offset: ?>>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
    }
    %subview_24 = memref.subview %arg9[%arg14, %19, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg17 = %13 to %14 step %c1 {
      %subview_25 = memref.subview %expand_shape_11[%arg17, %arg16, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %20 = arith.addi %arg17, %17 : index
      %subview_26 = memref.subview %subview_24[%20, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      memref.copy %subview_25, %subview_26 : memref<32xf32, strided<[1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
    }
  }
  %9 = arith.ceildivui %dim_12, %c32 : index
  scf.forall (%arg15, %arg16, %arg17) in (%dim_15, %9, 2) {
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
    %subview_23 = memref.subview %alloc_16[%21, %29, 0] [%23, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_24 = memref.subview %alloc_14[%21, %29, 0] [%23, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %alloc_25 = memref.alloc(%23) {alignment = 64 : i64} : memref<?x2x32xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%subview_23 : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>) outs(%alloc_25 : memref<?x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_4 : f32
      linalg.yield %31 : f32
    }
    %collapse_shape_26 = memref.collapse_shape %alloc_25 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %30 = arith.muli %23, %c2 : index
    %alloc_27 = memref.alloc(%30) {alignment = 64 : i64} : memref<?xf32>
    %alloc_28 = memref.alloc(%30) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst_3 : f32) outs(%alloc_28 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %alloc_29 = memref.alloc(%30) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_29 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %alloc_30 = memref.alloc(%30) {alignment = 64 : i64} : memref<?x32xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_30 : memref<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    scf.for %arg18 = %c0 to %28 step %c64 {
      %alloc_33 = memref.alloc(%30) {alignment = 64 : i64} : memref<?x4x16xf32>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> ()>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : f32) outs(%alloc_33 : memref<?x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
      %31 = arith.divui %arg18, %c16 : index
      %subview_34 = memref.subview %arg8[%arg14, %27, %arg17, %31, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapse_shape_26, %subview_34 : memref<?x32xf32>, memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>) outs(%alloc_33 : memref<?x4x16xf32>) attrs =  {llm.contraction} {
      ^bb0(%in: f32, %in_39: f32, %out: f32):
        %37 = arith.mulf %in, %in_39 : f32
        %38 = arith.addf %out, %37 : f32
        linalg.yield %38 : f32
      }
      %collapse_shape_35 = memref.collapse_shape %alloc_33 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %32 = arith.addi %arg18, %c64 : index
      %33 = arith.addi %25, %c1 : index
      %34 = arith.cmpi sgt, %32, %33 : index
      %35 = arith.select %34, %30, %c0 : index
      %subview_36 = memref.subview %collapse_shape_35[0, 0] [%35, 64] [1, 1] : memref<?x64xf32> to memref<?x64xf32, strided<[64, 1]>>
      %36 = arith.divui %35, %c2 : index
      %expand_shape_37 = memref.expand_shape %subview_36 [[0, 1], [2]] output_shape [%36, 2, 64] : memref<?x64xf32, strided<[64, 1]>> into memref<?x2x64xf32, strided<[128, 64, 1]>>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%expand_shape_37 : memref<?x2x64xf32, strided<[128, 64, 1]>>) {
      ^bb0(%out: f32):
        %37 = linalg.index 2 : index
        %38 = arith.addi %arg18, %37 : index
        %39 = linalg.index 0 : index
        %40 = arith.addi %25, %39 : index
        %41 = arith.cmpi sle, %38, %40 : index
        %42 = arith.select %41, %out, %cst_2 : f32
        linalg.yield %42 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_28 : memref<?xf32>) outs(%alloc_27 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%collapse_shape_35 : memref<?x64xf32>) outs(%alloc_28 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.maxnumf %in, %out : f32
        linalg.yield %37 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_28 : memref<?xf32>) outs(%alloc_27 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.subf %out, %in : f32
        %38 = math.exp2 %37 : f32
        linalg.yield %38 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%alloc_27 : memref<?xf32>) outs(%alloc_30 : memref<?x32xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.mulf %out, %in : f32
        linalg.yield %37 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%alloc_27 : memref<?xf32>) outs(%alloc_29 : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.mulf %out, %in : f32
        linalg.yield %37 : f32
      }
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%alloc_28 : memref<?xf32>) outs(%collapse_shape_35, %alloc_29 : memref<?x64xf32>, memref<?xf32>) {
      ^bb0(%in: f32, %out: f32, %out_39: f32):
        %37 = arith.subf %out, %in : f32
        %38 = math.exp2 %37 : f32
        %39 = arith.addf %out_39, %38 : f32
        linalg.yield %38, %39 : f32, f32
      }
      %subview_38 = memref.subview %arg9[%arg14, %27, %arg17, %arg18, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<64x32xf32, strided<[32, 1], offset: ?>>
      linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapse_shape_35, %subview_38 : memref<?x64xf32>, memref<64x32xf32, strided<[32, 1], offset: ?>>) outs(%alloc_30 : memref<?x32xf32>) attrs =  {llm.contraction} {
      ^bb0(%in: f32, %in_39: f32, %out: f32):
        %37 = arith.mulf %in, %in_39 : f32
        %38 = arith.addf %out, %37 : f32
        linalg.yield %38 : f32
      }
    }
    %expand_shape_31 = memref.expand_shape %alloc_30 [[0, 1], [2]] output_shape [%23, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_32 = memref.expand_shape %alloc_29 [[0, 1]] output_shape [%23, 2] : memref<?xf32> into memref<?x2xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expand_shape_31, %expand_shape_32 : memref<?x2x32xf32>, memref<?x2xf32>) outs(%subview_24 : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %31 = arith.cmpf oeq, %in_33, %cst : f32
      %32 = arith.select %31, %cst_5, %in_33 : f32
      %33 = arith.divf %in, %32 : f32
      linalg.yield %33 : f32
    }
  }
  %collapse_shape = memref.collapse_shape %alloc_14 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_18 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 2) {
    %10 = arith.muli %arg16, %6 : index
    %11 = arith.muli %arg17, %c64 : index
    %12 = arith.subi %dim, %10 : index
    %13 = arith.minsi %6, %12 : index
    %14 = arith.maxsi %13, %c0 : index
    %subview_23 = memref.subview %arg0[%10, %11] [%14, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %alloc_24 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_24 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_25 = memref.subview %subview_18[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_26 = memref.subview %collapse_shape[%10, 0] [%14, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_26, %subview_25 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_24 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %15 = arith.mulf %in, %in_27 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_23, %alloc_24 : memref<?x64xf32, strided<[128, 1], offset: ?>>, memref<?x64xf32>) outs(%subview_23 : memref<?x64xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %15 = arith.addf %in, %in_27 : f32
      linalg.yield %15 : f32
    }
  }
  %subview_19 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_20 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %alloc_21 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x344xf32>
  scf.forall (%arg15) in (%7) {
    %10 = arith.muli %arg15, %c4 : index
    %11 = arith.subi %dim, %10 : index
    %12 = arith.minsi %11, %c4 : index
    %subview_23 = memref.subview %alloc_8[%10, 0] [%12, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_24 = memref.subview %arg0[%10, 0] [%12, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_25 = memref.alloc(%12) {alignment = 64 : i64} : memref<?xf32>
    linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%cst : f32) outs(%alloc_25 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%subview_24 : memref<?x128xf32, strided<[128, 1], offset: ?>>) outs(%alloc_25 : memref<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.mulf %in, %in : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_24, %alloc_25, %subview_6 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<?xf32>, memref<128xf32, strided<[1], offset: ?>>) outs(%subview_23 : memref<?x128xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_26: f32, %in_27: f32, %out: f32):
      %13 = arith.mulf %in_26, %cst_0 : f32
      %14 = arith.addf %13, %cst_1 : f32
      %15 = math.rsqrt %14 : f32
      %16 = arith.mulf %in, %15 : f32
      %17 = arith.mulf %16, %in_27 : f32
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
    %subview_23 = memref.subview %alloc_21[%12, %13] [%16, %18] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %alloc_24 = memref.alloc(%16) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_24 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_25 = memref.subview %subview_19[%11, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_26 = memref.subview %alloc_8[%12, 0] [%16, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_27 = memref.alloc(%16) {alignment = 64 : i64} : memref<?x64xf32>
    memref.copy %alloc_24, %alloc_27 : memref<?x64xf32> to memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_26, %subview_25 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_27 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %19 = arith.mulf %in, %in_31 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    }
    %subview_28 = memref.subview %alloc_27[0, 0] [%16, %18] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_29 = memref.subview %subview_20[%11, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_26, %subview_29 : memref<?x128xf32, strided<[128, 1], offset: ?>>, memref<128x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_24 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %19 = arith.mulf %in, %in_31 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    }
    %subview_30 = memref.subview %alloc_24[0, 0] [%16, %18] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_28, %subview_30 : memref<?x?xf32, strided<[64, 1]>>, memref<?x?xf32, strided<[64, 1]>>) outs(%subview_23 : memref<?x?xf32, strided<[344, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %19 = arith.negf %in : f32
      %20 = math.exp %19 : f32
      %21 = arith.addf %20, %cst_5 : f32
      %22 = arith.divf %in, %21 : f32
      %23 = arith.mulf %22, %in_31 : f32
      linalg.yield %23 : f32
    }
  }
  %subview_22 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  scf.forall (%arg15, %arg16, %arg17) in (1, %1, 2) {
    %10 = arith.muli %arg16, %6 : index
    %11 = arith.muli %arg17, %c64 : index
    %12 = arith.subi %dim, %10 : index
    %13 = arith.minsi %6, %12 : index
    %14 = arith.maxsi %13, %c0 : index
    %subview_23 = memref.subview %arg0[%10, %11] [%14, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %alloc_24 = memref.alloc(%14) {alignment = 64 : i64} : memref<?x64xf32>
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst : f32) outs(%alloc_24 : memref<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    %subview_25 = memref.subview %subview_22[%arg17, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %subview_26 = memref.subview %alloc_21[%10, 0] [%14, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%subview_26, %subview_25 : memref<?x344xf32, strided<[344, 1], offset: ?>>, memref<344x64xf32, strided<[64, 1], offset: ?>>) outs(%alloc_24 : memref<?x64xf32>) attrs =  {llm.contraction} {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %15 = arith.mulf %in, %in_27 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    }
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%subview_23, %alloc_24 : memref<?x64xf32, strided<[128, 1], offset: ?>>, memref<?x64xf32>) outs(%subview_23 : memref<?x64xf32, strided<[128, 1], offset: ?>>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %15 = arith.addf %in, %in_27 : f32
      linalg.yield %15 : f32
    }
  }
  return
}

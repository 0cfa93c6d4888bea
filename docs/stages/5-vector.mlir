func.func private @decode_layer(%arg0: memref<?x128xf32>, %arg1: memref<5x128xf32>, %arg2: memref<5x4x128x64xf32>, %arg3: memref<5x2x128x64xf32>, %arg4: memref<5x128xf32>, %arg5: memref<5x6x128x64xf32>, %arg6: memref<5x6x128x64xf32>, %arg7: memref<5x2x344x64xf32>, %arg8: memref<5x8x2x32x32x16xf32>, %arg9: memref<5x8x2x512x32xf32>, %arg10: memref<?xi32>, %arg11: memref<?xi32>, %arg12: memref<?xi32>, %arg13: memref<?xi32>, %arg14: index) {
  %cst = arith.constant dense<-2.000000e+30> : vector<16xf32>
  %cst_0 = arith.constant dense<-1.000000e+30> : vector<16xf32>
  %cst_1 = arith.constant dense<0.255034864> : vector<16xf32>
  %0 = ub.poison : vector<4xf32>
  %1 = ub.poison : vector<8xf32>
  %2 = ub.poison : vector<16xf32>
  %cst_2 = arith.constant dense<0.49999994> : vector<16xf32>
  %cst_3 = arith.constant dense<0.166665211> : vector<16xf32>
  %cst_4 = arith.constant dense<0.0416682884> : vector<16xf32>
  %cst_5 = arith.constant dense<0.00836870354> : vector<16xf32>
  %cst_6 = arith.constant dense<0.00138189388> : vector<16xf32>
  %cst_7 = arith.constant dense<2.12194442E-4> : vector<16xf32>
  %cst_8 = arith.constant dense<-0.693359375> : vector<16xf32>
  %cst_9 = arith.constant dense<1.44269502> : vector<16xf32>
  %cst_10 = arith.constant dense<-1.280000e+02> : vector<16xf32>
  %cst_11 = arith.constant dense<1.280000e+02> : vector<16xf32>
  %c4_i32 = arith.constant 4 : i32
  %c-1_i16 = arith.constant -1 : i16
  %cst_12 = arith.constant dense<0.693147182> : vector<16xf32>
  %cst_13 = arith.constant dense<0.240226477> : vector<16xf32>
  %cst_14 = arith.constant dense<0.0555035956> : vector<16xf32>
  %cst_15 = arith.constant dense<0.0096185049> : vector<16xf32>
  %cst_16 = arith.constant dense<0.0013391024> : vector<16xf32>
  %cst_17 = arith.constant dense<1.532717E-4> : vector<16xf32>
  %cst_18 = arith.constant dense<0xFF800000> : vector<16xf32>
  %cst_19 = arith.constant dense<0.000000e+00> : vector<16xf32>
  %cst_20 = arith.constant dense<30> : vector<16xi32>
  %cst_21 = arith.constant dense<2> : vector<16xi32>
  %cst_22 = arith.constant dense<0> : vector<16xi32>
  %cst_23 = arith.constant dense<1.000000e+00> : vector<16xf32>
  %cst_24 = arith.constant dense<-5.000000e-01> : vector<16xf32>
  %cst_25 = arith.constant dense<0.0416666456> : vector<16xf32>
  %cst_26 = arith.constant dense<-0.00138873013> : vector<16xf32>
  %cst_27 = arith.constant dense<2.44306684E-5> : vector<16xf32>
  %cst_28 = arith.constant dense<-0.166666508> : vector<16xf32>
  %cst_29 = arith.constant dense<0.00833198055> : vector<16xf32>
  %cst_30 = arith.constant dense<-1.9495569E-4> : vector<16xf32>
  %cst_31 = arith.constant dense<1> : vector<16xi32>
  %cst_32 = arith.constant dense<1.71512451E-15> : vector<16xf32>
  %cst_33 = arith.constant dense<4.37113883E-8> : vector<16xf32>
  %cst_34 = arith.constant dense<-1.57079637> : vector<16xf32>
  %cst_35 = arith.constant dense<0xCB400000> : vector<16xf32>
  %cst_36 = arith.constant dense<0x4B400000> : vector<16xf32>
  %cst_37 = arith.constant dense<0.636619746> : vector<16xf32>
  %c48 = arith.constant 48 : index
  %cst_38 = arith.constant dense<-0.000000e+00> : vector<16xf32>
  %c0 = arith.constant 0 : index
  %cst_39 = arith.constant 0.000000e+00 : f32
  %cst_40 = arith.constant 7.812500e-03 : f32
  %cst_41 = arith.constant 9.99999974E-6 : f32
  %c4 = arith.constant 4 : index
  %c344 = arith.constant 344 : index
  %c3 = arith.constant 3 : index
  %c2 = arith.constant 2 : index
  %c32 = arith.constant 32 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c128 = arith.constant 128 : index
  %cst_42 = arith.constant 1.000000e+00 : f32
  %3 = memref.get_global @__constant_16xf32 : memref<16xf32>
  %subview = memref.subview %arg1[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %subview_43 = memref.subview %arg4[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %dim = memref.dim %arg0, %c0 : memref<?x128xf32>
  %subview_44 = memref.subview %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : memref<5x4x128x64xf32> to memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %4 = arith.ceildivui %dim, %c128 : index
  %5 = arith.maxsi %4, %c1 : index
  %6 = arith.ceildivui %dim, %5 : index
  %7 = arith.ceildivui %6, %c8 : index
  %8 = arith.muli %7, %c8 : index
  %9 = arith.minsi %8, %c128 : index
  %alloc = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x256xf32>
  %alloc_45 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x128xf32>
  %10 = arith.ceildivui %dim, %c4 : index
  scf.forall (%arg15) in (%10) {
    %13 = arith.muli %arg15, %c4 : index
    %14 = arith.subi %dim, %13 : index
    %15 = arith.minsi %14, %c4 : index
    %subview_60 = memref.subview %alloc_45[%13, 0] [%15, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_61 = memref.subview %arg0[%13, 0] [%15, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_62 = memref.alloc(%15) {alignment = 64 : i64} : memref<?xf32>
    %16 = arith.remui %15, %c16 : index
    %17 = arith.subi %15, %16 : index
    scf.for %arg16 = %c0 to %17 step %c16 {
      vector.store %cst_19, %alloc_62[%arg16] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg16 = %17 to %15 step %c16 {
      %18 = arith.subi %15, %arg16 : index
      %19 = vector.create_mask %18 : vector<16xi1>
      vector.maskedstore %alloc_62[%arg16], %19, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg16 = %c0 to %15 step %c1 {
      %18:4 = scf.for %arg17 = %c0 to %c128 step %c64 iter_args(%arg18 = %cst_38, %arg19 = %cst_38, %arg20 = %cst_38, %arg21 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %36 = vector.load %subview_61[%arg16, %arg17] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %37 = arith.mulf %36, %36 : vector<16xf32>
        %38 = arith.addf %arg18, %37 : vector<16xf32>
        %39 = arith.addi %arg17, %c16 : index
        %40 = vector.load %subview_61[%arg16, %39] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %41 = arith.mulf %40, %40 : vector<16xf32>
        %42 = arith.addf %arg19, %41 : vector<16xf32>
        %43 = arith.addi %arg17, %c32 : index
        %44 = vector.load %subview_61[%arg16, %43] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %45 = arith.mulf %44, %44 : vector<16xf32>
        %46 = arith.addf %arg20, %45 : vector<16xf32>
        %47 = arith.addi %arg17, %c48 : index
        %48 = vector.load %subview_61[%arg16, %47] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %49 = arith.mulf %48, %48 : vector<16xf32>
        %50 = arith.addf %arg21, %49 : vector<16xf32>
        scf.yield %38, %42, %46, %50 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %19 = arith.addf %18#0, %18#1 : vector<16xf32>
      %20 = arith.addf %18#2, %18#3 : vector<16xf32>
      %21 = arith.addf %19, %20 : vector<16xf32>
      %22 = memref.load %alloc_62[%arg16] : memref<?xf32>
      %23 = vector.shuffle %21, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %24 = vector.shuffle %21, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %25 = arith.addf %23, %24 : vector<8xf32>
      %26 = vector.shuffle %25, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %27 = vector.shuffle %25, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %28 = arith.addf %26, %27 : vector<4xf32>
      %29 = vector.shuffle %28, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %30 = vector.shuffle %28, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %31 = arith.addf %29, %30 : vector<2xf32>
      %32 = vector.extract %31[0] : f32 from vector<2xf32>
      %33 = vector.extract %31[1] : f32 from vector<2xf32>
      %34 = arith.addf %32, %33 : f32
      %35 = arith.addf %22, %34 : f32
      memref.store %35, %alloc_62[%arg16] : memref<?xf32>
    }
    scf.for %arg16 = %c0 to %15 step %c1 {
      %18 = memref.load %alloc_62[%arg16] : memref<?xf32>
      %19 = arith.mulf %18, %cst_40 : f32
      %20 = arith.addf %19, %cst_41 : f32
      %21 = math.sqrt %20 : f32
      %22 = arith.divf %cst_42, %21 : f32
      %23 = vector.broadcast %22 : f32 to vector<16xf32>
      scf.for %arg17 = %c0 to %c128 step %c16 {
        %24 = vector.load %subview_61[%arg16, %arg17] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %25 = vector.load %subview[%arg17] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %26 = arith.mulf %24, %23 : vector<16xf32>
        %27 = arith.mulf %26, %25 : vector<16xf32>
        vector.store %27, %subview_60[%arg16, %arg17] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg15, %arg16, %arg17) in (1, %4, 4) {
    %13 = arith.muli %arg16, %9 : index
    %14 = arith.muli %arg17, %c64 : index
    %15 = arith.subi %dim, %13 : index
    %16 = arith.minsi %9, %15 : index
    %17 = arith.maxsi %16, %c0 : index
    %subview_60 = memref.subview %alloc[%13, %14] [%17, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    scf.for %arg18 = %c0 to %17 step %c1 {
      vector.store %cst_19, %subview_60[%arg18, %c0] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_19, %subview_60[%arg18, %c16] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_19, %subview_60[%arg18, %c32] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_19, %subview_60[%arg18, %c48] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
    }
    %subview_61 = memref.subview %subview_44[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_62 = memref.subview %alloc_45[%13, 0] [%17, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_62 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_63 = memref.cast %subview_61 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_64 = memref.cast %subview_60 : memref<?x64xf32, strided<[256, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_63, %cast_64) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
  }
  %subview_46 = memref.subview %alloc[0, 0] [%dim, 128] [1, 1] : memref<?x256xf32> to memref<?x128xf32, strided<[256, 1]>>
  %subview_47 = memref.subview %alloc[0, 192] [%dim, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: 192>>
  %expand_shape = memref.expand_shape %subview_46 [[0], [1, 2]] output_shape [%dim, 4, 32] : memref<?x128xf32, strided<[256, 1]>> into memref<?x4x32xf32, strided<[256, 32, 1]>>
  %expand_shape_48 = memref.expand_shape %subview_47 [[0], [1, 2]] output_shape [%dim, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: 192>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>>
  %dim_49 = memref.dim %expand_shape, %c0 : memref<?x4x32xf32, strided<[256, 32, 1]>>
  %dim_50 = memref.dim %arg10, %c0 : memref<?xi32>
  %alloc_51 = memref.alloc(%dim_49) {alignment = 64 : i64} : memref<?x4x32xf32>
  %dim_52 = memref.dim %arg13, %c0 : memref<?xi32>
  %alloc_53 = memref.alloc(%dim_50) {alignment = 64 : i64} : memref<?x4x32xf32>
  %alloc_54 = memref.alloc(%dim_50) {alignment = 64 : i64} : memref<?x2x32xf32>
  %11 = arith.ceildivui %dim_50, %c4 : index
  scf.forall (%arg15) in (%11) {
    %13 = arith.muli %arg15, %c4 : index
    %14 = arith.subi %dim_50, %13 : index
    %15 = arith.minsi %14, %c4 : index
    %subview_60 = memref.subview %alloc_53[%13, 0, 0] [%15, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_61 = memref.subview %alloc_54[%13, 0, 0] [%15, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_62 = memref.subview %arg10[%13] [%15] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %alloc_63 = memref.alloc(%15) {alignment = 64 : i64} : memref<?x16xf32>
    %alloc_64 = memref.alloc(%15) {alignment = 64 : i64} : memref<?x16xf32>
    scf.for %arg16 = %c0 to %15 step %c1 {
      %16 = memref.load %subview_62[%arg16] : memref<?xi32, strided<[1], offset: ?>>
      %17 = arith.sitofp %16 : i32 to f32
      %18 = vector.broadcast %17 : f32 to vector<16xf32>
      %19 = vector.load %3[%c0] : memref<16xf32>, vector<16xf32>
      %20 = arith.mulf %18, %19 : vector<16xf32>
      %21 = vector.fma %20, %cst_37, %cst_36 : vector<16xf32>
      %22 = arith.addf %21, %cst_35 : vector<16xf32>
      %23 = vector.fma %22, %cst_34, %20 : vector<16xf32>
      %24 = vector.fma %22, %cst_33, %23 : vector<16xf32>
      %25 = vector.fma %22, %cst_32, %24 : vector<16xf32>
      %26 = arith.bitcast %21 : vector<16xf32> to vector<16xi32>
      %27 = arith.addi %26, %cst_31 : vector<16xi32>
      %28 = arith.mulf %25, %25 : vector<16xf32>
      %29 = arith.mulf %28, %25 : vector<16xf32>
      %30 = vector.fma %cst_30, %28, %cst_29 : vector<16xf32>
      %31 = vector.fma %30, %28, %cst_28 : vector<16xf32>
      %32 = vector.fma %29, %31, %25 : vector<16xf32>
      %33 = vector.fma %cst_27, %28, %cst_26 : vector<16xf32>
      %34 = vector.fma %33, %28, %cst_25 : vector<16xf32>
      %35 = vector.fma %28, %34, %cst_24 : vector<16xf32>
      %36 = vector.fma %28, %35, %cst_23 : vector<16xf32>
      %37 = arith.andi %27, %cst_31 : vector<16xi32>
      %38 = arith.cmpi ne, %37, %cst_22 : vector<16xi32>
      %39 = arith.andi %27, %cst_21 : vector<16xi32>
      %40 = arith.shli %39, %cst_20 : vector<16xi32>
      %41 = arith.select %38, %36, %32 : vector<16xi1>, vector<16xf32>
      %42 = arith.bitcast %41 : vector<16xf32> to vector<16xi32>
      %43 = arith.xori %42, %40 : vector<16xi32>
      %44 = arith.bitcast %43 : vector<16xi32> to vector<16xf32>
      %45 = arith.andi %26, %cst_31 : vector<16xi32>
      %46 = arith.cmpi ne, %45, %cst_22 : vector<16xi32>
      %47 = arith.andi %26, %cst_21 : vector<16xi32>
      %48 = arith.shli %47, %cst_20 : vector<16xi32>
      %49 = arith.select %46, %36, %32 : vector<16xi1>, vector<16xf32>
      %50 = arith.bitcast %49 : vector<16xf32> to vector<16xi32>
      %51 = arith.xori %50, %48 : vector<16xi32>
      %52 = arith.bitcast %51 : vector<16xi32> to vector<16xf32>
      vector.store %44, %alloc_63[%arg16, %c0] : memref<?x16xf32>, vector<16xf32>
      vector.store %52, %alloc_64[%arg16, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    %subview_65 = memref.subview %alloc[%13, 0] [%15, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_66 = memref.subview %subview_65[0, 0] [%15, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_67 = memref.expand_shape %subview_66 [[0], [1, 2]] output_shape [%15, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_68 = memref.subview %expand_shape_67[0, 0, 0] [%15, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_69 = memref.subview %expand_shape_67[0, 0, 16] [%15, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %alloc_70 = memref.alloc(%15) {alignment = 64 : i64} : memref<?x4x16xf32>
    %alloc_71 = memref.alloc(%15) {alignment = 64 : i64} : memref<?x4x16xf32>
    scf.for %arg16 = %c0 to %15 step %c1 {
      scf.for %arg17 = %c0 to %c4 step %c1 {
        %16 = vector.load %subview_68[%arg16, %arg17, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %17 = vector.load %subview_69[%arg16, %arg17, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %18 = vector.load %alloc_63[%arg16, %c0] : memref<?x16xf32>, vector<16xf32>
        %19 = vector.load %alloc_64[%arg16, %c0] : memref<?x16xf32>, vector<16xf32>
        %20 = arith.mulf %16, %18 : vector<16xf32>
        %21 = arith.mulf %17, %19 : vector<16xf32>
        %22 = arith.subf %20, %21 : vector<16xf32>
        %23 = arith.mulf %17, %18 : vector<16xf32>
        %24 = arith.mulf %16, %19 : vector<16xf32>
        %25 = arith.addf %23, %24 : vector<16xf32>
        vector.store %22, %alloc_70[%arg16, %arg17, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %25, %alloc_71[%arg16, %arg17, %c0] : memref<?x4x16xf32>, vector<16xf32>
      }
    }
    %subview_72 = memref.subview %subview_60[0, 0, 0] [%15, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg16 = %c0 to %15 step %c1 {
      scf.for %arg17 = %c0 to %c4 step %c1 {
        %16 = vector.load %alloc_70[%arg16, %arg17, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %16, %subview_72[%arg16, %arg17, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_73 = memref.subview %subview_60[0, 0, 16] [%15, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg16 = %c0 to %15 step %c1 {
      scf.for %arg17 = %c0 to %c4 step %c1 {
        %16 = vector.load %alloc_71[%arg16, %arg17, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %16, %subview_73[%arg16, %arg17, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_74 = memref.subview %subview_65[0, 128] [%15, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_75 = memref.expand_shape %subview_74 [[0], [1, 2]] output_shape [%15, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_76 = memref.subview %expand_shape_75[0, 0, 0] [%15, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_77 = memref.subview %expand_shape_75[0, 0, 16] [%15, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %alloc_78 = memref.alloc(%15) {alignment = 64 : i64} : memref<?x2x16xf32>
    %alloc_79 = memref.alloc(%15) {alignment = 64 : i64} : memref<?x2x16xf32>
    scf.for %arg16 = %c0 to %15 step %c1 {
      scf.for %arg17 = %c0 to %c2 step %c1 {
        %16 = vector.load %subview_76[%arg16, %arg17, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %17 = vector.load %subview_77[%arg16, %arg17, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %18 = vector.load %alloc_63[%arg16, %c0] : memref<?x16xf32>, vector<16xf32>
        %19 = vector.load %alloc_64[%arg16, %c0] : memref<?x16xf32>, vector<16xf32>
        %20 = arith.mulf %16, %18 : vector<16xf32>
        %21 = arith.mulf %17, %19 : vector<16xf32>
        %22 = arith.subf %20, %21 : vector<16xf32>
        %23 = arith.mulf %17, %18 : vector<16xf32>
        %24 = arith.mulf %16, %19 : vector<16xf32>
        %25 = arith.addf %23, %24 : vector<16xf32>
        vector.store %22, %alloc_78[%arg16, %arg17, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %25, %alloc_79[%arg16, %arg17, %c0] : memref<?x2x16xf32>, vector<16xf32>
      }
    }
    %subview_80 = memref.subview %subview_61[0, 0, 0] [%15, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg16 = %c0 to %15 step %c1 {
      scf.for %arg17 = %c0 to %c2 step %c1 {
        %16 = vector.load %alloc_78[%arg16, %arg17, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %16, %subview_80[%arg16, %arg17, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_81 = memref.subview %subview_61[0, 0, 16] [%15, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg16 = %c0 to %15 step %c1 {
      scf.for %arg17 = %c0 to %c2 step %c1 {
        %16 = vector.load %alloc_79[%arg16, %arg17, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %16, %subview_81[%arg16, %arg17, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg15, %arg16) in (%dim_52, 2) {
    %13 = memref.load %arg11[%arg15] : memref<?xi32>
    %14 = arith.addi %arg15, %c1 : index
    %15 = memref.load %arg11[%14] : memref<?xi32>
    %16 = arith.index_cast %13 : i32 to index
    %17 = arith.index_cast %15 : i32 to index
    %18 = memref.load %arg12[%arg15] : memref<?xi32>
    %19 = arith.index_cast %18 : i32 to index
    %20 = arith.subi %19, %16 : index
    %21 = memref.load %arg13[%arg15] : memref<?xi32>
    %22 = arith.index_cast %21 : i32 to index
    %subview_60 = memref.subview %arg8[%arg14, %22, %arg16, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg17 = %16 to %17 step %c1 {
      %subview_62 = memref.subview %alloc_54[%arg17, %arg16, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %23 = arith.addi %arg17, %20 : index
      %24 = arith.divui %23, %c16 : index
      %25 = arith.remui %23, %c16 : index
      %subview_63 = memref.subview %subview_60[%24, 0, %25] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      scf.for %arg18 = %c0 to %c32 step %c1 {
        %26 = memref.load %subview_62[%arg18] : memref<32xf32, strided<[1], offset: ?>>
        memref.store %26, %subview_63[%arg18] : memref<32xf32, strided<[16], offset: ?>>
      }
    }
    %subview_61 = memref.subview %arg9[%arg14, %22, %arg16, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg17 = %16 to %17 step %c1 {
      %subview_62 = memref.subview %expand_shape_48[%arg17, %arg16, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %23 = arith.addi %arg17, %20 : index
      %subview_63 = memref.subview %subview_61[%23, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      scf.for %arg18 = %c0 to %c32 step %c16 {
        %24 = vector.load %subview_62[%arg18] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        vector.store %24, %subview_63[%arg18] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
      }
    }
  }
  %12 = arith.ceildivui %dim_49, %c32 : index
  scf.forall (%arg15, %arg16, %arg17) in (%dim_52, %12, 2) {
    %13 = memref.load %arg11[%arg15] : memref<?xi32>
    %14 = arith.addi %arg15, %c1 : index
    %15 = memref.load %arg11[%14] : memref<?xi32>
    %16 = arith.index_cast %13 : i32 to index
    %17 = arith.index_cast %15 : i32 to index
    %18 = memref.load %arg12[%arg15] : memref<?xi32>
    %19 = arith.index_cast %18 : i32 to index
    %20 = arith.subi %12, %c1 : index
    %21 = arith.subi %20, %arg16 : index
    %22 = arith.muli %21, %c32 : index
    %23 = arith.addi %16, %22 : index
    %24 = arith.minsi %23, %17 : index
    %25 = arith.subi %17, %24 : index
    %26 = arith.minsi %25, %c32 : index
    %27 = arith.subi %24, %16 : index
    %28 = arith.addi %19, %27 : index
    %29 = memref.load %arg13[%arg15] : memref<?xi32>
    %30 = arith.index_cast %29 : i32 to index
    %31 = arith.addi %28, %26 : index
    %32 = arith.muli %arg17, %c2 : index
    %subview_60 = memref.subview %alloc_53[%24, %32, 0] [%26, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_61 = memref.subview %alloc_51[%24, %32, 0] [%26, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %alloc_62 = memref.alloc(%26) {alignment = 64 : i64} : memref<?x2x32xf32>
    scf.for %arg18 = %c0 to %26 step %c1 {
      scf.for %arg19 = %c0 to %c2 step %c1 {
        scf.for %arg20 = %c0 to %c32 step %c16 {
          %36 = vector.load %subview_60[%arg18, %arg19, %arg20] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
          %37 = arith.mulf %36, %cst_1 : vector<16xf32>
          vector.store %37, %alloc_62[%arg18, %arg19, %arg20] : memref<?x2x32xf32>, vector<16xf32>
        }
      }
    }
    %collapse_shape_63 = memref.collapse_shape %alloc_62 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %33 = arith.muli %26, %c2 : index
    %alloc_64 = memref.alloc(%33) {alignment = 64 : i64} : memref<?xf32>
    %alloc_65 = memref.alloc(%33) {alignment = 64 : i64} : memref<?xf32>
    %34 = arith.remui %33, %c16 : index
    %35 = arith.subi %33, %34 : index
    scf.for %arg18 = %c0 to %35 step %c16 {
      vector.store %cst_0, %alloc_65[%arg18] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg18 = %35 to %33 step %c16 {
      %36 = arith.subi %33, %arg18 : index
      %37 = vector.create_mask %36 : vector<16xi1>
      vector.maskedstore %alloc_65[%arg18], %37, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %alloc_66 = memref.alloc(%33) {alignment = 64 : i64} : memref<?xf32>
    scf.for %arg18 = %c0 to %35 step %c16 {
      vector.store %cst_19, %alloc_66[%arg18] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg18 = %35 to %33 step %c16 {
      %36 = arith.subi %33, %arg18 : index
      %37 = vector.create_mask %36 : vector<16xi1>
      vector.maskedstore %alloc_66[%arg18], %37, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %alloc_67 = memref.alloc(%33) {alignment = 64 : i64} : memref<?x32xf32>
    scf.for %arg18 = %c0 to %33 step %c1 {
      scf.for %arg19 = %c0 to %c32 step %c16 {
        vector.store %cst_19, %alloc_67[%arg18, %arg19] : memref<?x32xf32>, vector<16xf32>
      }
    }
    scf.for %arg18 = %c0 to %31 step %c64 {
      %alloc_71 = memref.alloc(%33) {alignment = 64 : i64} : memref<?x4x16xf32>
      scf.for %arg19 = %c0 to %33 step %c1 {
        scf.for %arg20 = %c0 to %c4 step %c1 {
          vector.store %cst_19, %alloc_71[%arg19, %arg20, %c0] : memref<?x4x16xf32>, vector<16xf32>
        }
      }
      %36 = arith.divui %arg18, %c16 : index
      %subview_72 = memref.subview %arg8[%arg14, %30, %arg17, %36, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast = memref.cast %collapse_shape_63 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_73 = memref.cast %subview_72 : memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast_74 = memref.cast %alloc_71 : memref<?x4x16xf32> to memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>
      func.call @llm_contract_1(%cast, %cast_73, %cast_74) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>, memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>) -> ()
      %collapse_shape_75 = memref.collapse_shape %alloc_71 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %37 = arith.addi %arg18, %c64 : index
      %38 = arith.addi %28, %c1 : index
      %39 = arith.cmpi sgt, %37, %38 : index
      %40 = arith.select %39, %33, %c0 : index
      %subview_76 = memref.subview %collapse_shape_75[0, 0] [%40, 64] [1, 1] : memref<?x64xf32> to memref<?x64xf32, strided<[64, 1]>>
      %41 = arith.divui %40, %c2 : index
      %expand_shape_77 = memref.expand_shape %subview_76 [[0, 1], [2]] output_shape [%41, 2, 64] : memref<?x64xf32, strided<[64, 1]>> into memref<?x2x64xf32, strided<[128, 64, 1]>>
      %dim_78 = memref.dim %expand_shape_77, %c0 : memref<?x2x64xf32, strided<[128, 64, 1]>>
      scf.for %arg19 = %c0 to %dim_78 step %c1 {
        scf.for %arg20 = %c0 to %c2 step %c1 {
          %42 = arith.addi %28, %arg19 : index
          scf.for %arg21 = %c0 to %c64 step %c16 {
            %43 = vector.load %expand_shape_77[%arg19, %arg20, %arg21] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
            %44 = arith.addi %arg18, %arg21 : index
            %45 = arith.subi %42, %44 : index
            %46 = arith.addi %45, %c1 : index
            %47 = vector.create_mask %46 : vector<16xi1>
            %48 = arith.select %47, %43, %cst : vector<16xi1>, vector<16xf32>
            vector.store %48, %expand_shape_77[%arg19, %arg20, %arg21] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
          }
        }
      }
      scf.for %arg19 = %c0 to %35 step %c16 {
        %42 = vector.load %alloc_65[%arg19] : memref<?xf32>, vector<16xf32>
        vector.store %42, %alloc_64[%arg19] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg19 = %35 to %33 step %c16 {
        %42 = arith.subi %33, %arg19 : index
        %43 = vector.create_mask %42 : vector<16xi1>
        %44 = vector.maskedload %alloc_65[%arg19], %43, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %alloc_64[%arg19], %43, %44 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      %dim_79 = memref.dim %collapse_shape_75, %c0 : memref<?x64xf32>
      scf.for %arg19 = %c0 to %dim_79 step %c1 {
        %42 = vector.load %collapse_shape_75[%arg19, %c0] : memref<?x64xf32>, vector<16xf32>
        %43 = arith.cmpf ogt, %42, %cst_18 : vector<16xf32>
        %44 = arith.select %43, %42, %cst_18 : vector<16xi1>, vector<16xf32>
        %45 = vector.load %collapse_shape_75[%arg19, %c16] : memref<?x64xf32>, vector<16xf32>
        %46 = arith.cmpf ogt, %45, %cst_18 : vector<16xf32>
        %47 = arith.select %46, %45, %cst_18 : vector<16xi1>, vector<16xf32>
        %48 = vector.load %collapse_shape_75[%arg19, %c32] : memref<?x64xf32>, vector<16xf32>
        %49 = arith.cmpf ogt, %48, %cst_18 : vector<16xf32>
        %50 = arith.select %49, %48, %cst_18 : vector<16xi1>, vector<16xf32>
        %51 = vector.load %collapse_shape_75[%arg19, %c48] : memref<?x64xf32>, vector<16xf32>
        %52 = arith.cmpf ogt, %51, %cst_18 : vector<16xf32>
        %53 = arith.select %52, %51, %cst_18 : vector<16xi1>, vector<16xf32>
        %54 = arith.cmpf ogt, %47, %44 : vector<16xf32>
        %55 = arith.select %54, %47, %44 : vector<16xi1>, vector<16xf32>
        %56 = arith.cmpf ogt, %53, %50 : vector<16xf32>
        %57 = arith.select %56, %53, %50 : vector<16xi1>, vector<16xf32>
        %58 = arith.cmpf ogt, %57, %55 : vector<16xf32>
        %59 = arith.select %58, %57, %55 : vector<16xi1>, vector<16xf32>
        %60 = memref.load %alloc_65[%arg19] : memref<?xf32>
        %61 = vector.shuffle %59, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %62 = vector.shuffle %59, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %63 = arith.cmpf ogt, %62, %61 : vector<8xf32>
        %64 = arith.select %63, %62, %61 : vector<8xi1>, vector<8xf32>
        %65 = vector.shuffle %64, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %66 = vector.shuffle %64, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %67 = arith.cmpf ogt, %66, %65 : vector<4xf32>
        %68 = arith.select %67, %66, %65 : vector<4xi1>, vector<4xf32>
        %69 = vector.shuffle %68, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %70 = vector.shuffle %68, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %71 = arith.cmpf ogt, %70, %69 : vector<2xf32>
        %72 = arith.select %71, %70, %69 : vector<2xi1>, vector<2xf32>
        %73 = vector.extract %72[0] : f32 from vector<2xf32>
        %74 = vector.extract %72[1] : f32 from vector<2xf32>
        %75 = arith.cmpf ogt, %74, %73 : f32
        %76 = arith.select %75, %74, %73 : f32
        %77 = arith.cmpf ogt, %76, %60 : f32
        %78 = arith.select %77, %76, %60 : f32
        memref.store %78, %alloc_65[%arg19] : memref<?xf32>
      }
      scf.for %arg19 = %c0 to %35 step %c16 {
        %42 = vector.load %alloc_65[%arg19] : memref<?xf32>, vector<16xf32>
        %43 = vector.load %alloc_64[%arg19] : memref<?xf32>, vector<16xf32>
        %44 = arith.subf %43, %42 : vector<16xf32>
        %45 = arith.addf %44, %cst_36 : vector<16xf32>
        %46 = arith.addf %45, %cst_35 : vector<16xf32>
        %47 = arith.subf %44, %46 : vector<16xf32>
        %48 = vector.fma %cst_17, %47, %cst_16 : vector<16xf32>
        %49 = vector.fma %48, %47, %cst_15 : vector<16xf32>
        %50 = vector.fma %49, %47, %cst_14 : vector<16xf32>
        %51 = vector.fma %50, %47, %cst_13 : vector<16xf32>
        %52 = vector.fma %51, %47, %cst_12 : vector<16xf32>
        %53 = vector.fma %52, %47, %cst_23 : vector<16xf32>
        %54 = x86.avx512.mask.scalef %53, %46, %53, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %54, %alloc_64[%arg19] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg19 = %35 to %33 step %c16 {
        %42 = arith.subi %33, %arg19 : index
        %43 = vector.create_mask %42 : vector<16xi1>
        %44 = vector.maskedload %alloc_65[%arg19], %43, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %45 = vector.maskedload %alloc_64[%arg19], %43, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %46 = arith.subf %45, %44 : vector<16xf32>
        %47 = arith.addf %46, %cst_36 : vector<16xf32>
        %48 = arith.addf %47, %cst_35 : vector<16xf32>
        %49 = arith.subf %46, %48 : vector<16xf32>
        %50 = vector.fma %cst_17, %49, %cst_16 : vector<16xf32>
        %51 = vector.fma %50, %49, %cst_15 : vector<16xf32>
        %52 = vector.fma %51, %49, %cst_14 : vector<16xf32>
        %53 = vector.fma %52, %49, %cst_13 : vector<16xf32>
        %54 = vector.fma %53, %49, %cst_12 : vector<16xf32>
        %55 = vector.fma %54, %49, %cst_23 : vector<16xf32>
        %56 = x86.avx512.mask.scalef %55, %48, %55, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %alloc_64[%arg19], %43, %56 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg19 = %c0 to %33 step %c1 {
        %42 = memref.load %alloc_64[%arg19] : memref<?xf32>
        %43 = vector.broadcast %42 : f32 to vector<16xf32>
        scf.for %arg20 = %c0 to %c32 step %c16 {
          %44 = vector.load %alloc_67[%arg19, %arg20] : memref<?x32xf32>, vector<16xf32>
          %45 = arith.mulf %44, %43 : vector<16xf32>
          vector.store %45, %alloc_67[%arg19, %arg20] : memref<?x32xf32>, vector<16xf32>
        }
      }
      scf.for %arg19 = %c0 to %35 step %c16 {
        %42 = vector.load %alloc_64[%arg19] : memref<?xf32>, vector<16xf32>
        %43 = vector.load %alloc_66[%arg19] : memref<?xf32>, vector<16xf32>
        %44 = arith.mulf %43, %42 : vector<16xf32>
        vector.store %44, %alloc_66[%arg19] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg19 = %35 to %33 step %c16 {
        %42 = arith.subi %33, %arg19 : index
        %43 = vector.create_mask %42 : vector<16xi1>
        %44 = vector.maskedload %alloc_64[%arg19], %43, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %45 = vector.maskedload %alloc_66[%arg19], %43, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %46 = arith.mulf %45, %44 : vector<16xf32>
        vector.maskedstore %alloc_66[%arg19], %43, %46 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg19 = %c0 to %33 step %c1 {
        %42 = memref.load %alloc_65[%arg19] : memref<?xf32>
        %43 = vector.broadcast %42 : f32 to vector<16xf32>
        %44 = vector.load %collapse_shape_75[%arg19, %c0] : memref<?x64xf32>, vector<16xf32>
        %45 = arith.subf %44, %43 : vector<16xf32>
        %46 = arith.addf %45, %cst_36 : vector<16xf32>
        %47 = arith.addf %46, %cst_35 : vector<16xf32>
        %48 = arith.subf %45, %47 : vector<16xf32>
        %49 = vector.fma %cst_17, %48, %cst_16 : vector<16xf32>
        %50 = vector.fma %49, %48, %cst_15 : vector<16xf32>
        %51 = vector.fma %50, %48, %cst_14 : vector<16xf32>
        %52 = vector.fma %51, %48, %cst_13 : vector<16xf32>
        %53 = vector.fma %52, %48, %cst_12 : vector<16xf32>
        %54 = vector.fma %53, %48, %cst_23 : vector<16xf32>
        %55 = x86.avx512.mask.scalef %54, %47, %54, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %55, %collapse_shape_75[%arg19, %c0] : memref<?x64xf32>, vector<16xf32>
        %56 = vector.load %collapse_shape_75[%arg19, %c16] : memref<?x64xf32>, vector<16xf32>
        %57 = arith.subf %56, %43 : vector<16xf32>
        %58 = arith.addf %57, %cst_36 : vector<16xf32>
        %59 = arith.addf %58, %cst_35 : vector<16xf32>
        %60 = arith.subf %57, %59 : vector<16xf32>
        %61 = vector.fma %cst_17, %60, %cst_16 : vector<16xf32>
        %62 = vector.fma %61, %60, %cst_15 : vector<16xf32>
        %63 = vector.fma %62, %60, %cst_14 : vector<16xf32>
        %64 = vector.fma %63, %60, %cst_13 : vector<16xf32>
        %65 = vector.fma %64, %60, %cst_12 : vector<16xf32>
        %66 = vector.fma %65, %60, %cst_23 : vector<16xf32>
        %67 = x86.avx512.mask.scalef %66, %59, %66, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %67, %collapse_shape_75[%arg19, %c16] : memref<?x64xf32>, vector<16xf32>
        %68 = vector.load %collapse_shape_75[%arg19, %c32] : memref<?x64xf32>, vector<16xf32>
        %69 = arith.subf %68, %43 : vector<16xf32>
        %70 = arith.addf %69, %cst_36 : vector<16xf32>
        %71 = arith.addf %70, %cst_35 : vector<16xf32>
        %72 = arith.subf %69, %71 : vector<16xf32>
        %73 = vector.fma %cst_17, %72, %cst_16 : vector<16xf32>
        %74 = vector.fma %73, %72, %cst_15 : vector<16xf32>
        %75 = vector.fma %74, %72, %cst_14 : vector<16xf32>
        %76 = vector.fma %75, %72, %cst_13 : vector<16xf32>
        %77 = vector.fma %76, %72, %cst_12 : vector<16xf32>
        %78 = vector.fma %77, %72, %cst_23 : vector<16xf32>
        %79 = x86.avx512.mask.scalef %78, %71, %78, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %79, %collapse_shape_75[%arg19, %c32] : memref<?x64xf32>, vector<16xf32>
        %80 = vector.load %collapse_shape_75[%arg19, %c48] : memref<?x64xf32>, vector<16xf32>
        %81 = arith.subf %80, %43 : vector<16xf32>
        %82 = arith.addf %81, %cst_36 : vector<16xf32>
        %83 = arith.addf %82, %cst_35 : vector<16xf32>
        %84 = arith.subf %81, %83 : vector<16xf32>
        %85 = vector.fma %cst_17, %84, %cst_16 : vector<16xf32>
        %86 = vector.fma %85, %84, %cst_15 : vector<16xf32>
        %87 = vector.fma %86, %84, %cst_14 : vector<16xf32>
        %88 = vector.fma %87, %84, %cst_13 : vector<16xf32>
        %89 = vector.fma %88, %84, %cst_12 : vector<16xf32>
        %90 = vector.fma %89, %84, %cst_23 : vector<16xf32>
        %91 = x86.avx512.mask.scalef %90, %83, %90, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %91, %collapse_shape_75[%arg19, %c48] : memref<?x64xf32>, vector<16xf32>
        %92 = arith.addf %55, %67 : vector<16xf32>
        %93 = arith.addf %79, %91 : vector<16xf32>
        %94 = arith.addf %92, %93 : vector<16xf32>
        %95 = memref.load %alloc_66[%arg19] : memref<?xf32>
        %96 = vector.shuffle %94, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %97 = vector.shuffle %94, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %98 = arith.addf %96, %97 : vector<8xf32>
        %99 = vector.shuffle %98, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %100 = vector.shuffle %98, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %101 = arith.addf %99, %100 : vector<4xf32>
        %102 = vector.shuffle %101, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %103 = vector.shuffle %101, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %104 = arith.addf %102, %103 : vector<2xf32>
        %105 = vector.extract %104[0] : f32 from vector<2xf32>
        %106 = vector.extract %104[1] : f32 from vector<2xf32>
        %107 = arith.addf %105, %106 : f32
        %108 = arith.addf %95, %107 : f32
        memref.store %108, %alloc_66[%arg19] : memref<?xf32>
      }
      %subview_80 = memref.subview %arg9[%arg14, %30, %arg17, %arg18, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<64x32xf32, strided<[32, 1], offset: ?>>
      %cast_81 = memref.cast %collapse_shape_75 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_82 = memref.cast %subview_80 : memref<64x32xf32, strided<[32, 1], offset: ?>> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %cast_83 = memref.cast %alloc_67 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      func.call @llm_contract_2(%cast_81, %cast_82, %cast_83) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x32xf32, strided<[32, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    }
    %expand_shape_68 = memref.expand_shape %alloc_67 [[0, 1], [2]] output_shape [%26, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_69 = memref.expand_shape %alloc_66 [[0, 1]] output_shape [%26, 2] : memref<?xf32> into memref<?x2xf32>
    %dim_70 = memref.dim %expand_shape_68, %c0 : memref<?x2x32xf32>
    scf.for %arg18 = %c0 to %dim_70 step %c1 {
      scf.for %arg19 = %c0 to %c2 step %c1 {
        %36 = memref.load %expand_shape_69[%arg18, %arg19] : memref<?x2xf32>
        %37 = arith.cmpf oeq, %36, %cst_39 : f32
        %38 = arith.select %37, %cst_42, %36 : f32
        %39 = vector.broadcast %38 : f32 to vector<16xf32>
        scf.for %arg20 = %c0 to %c32 step %c16 {
          %40 = vector.load %expand_shape_68[%arg18, %arg19, %arg20] : memref<?x2x32xf32>, vector<16xf32>
          %41 = arith.divf %40, %39 : vector<16xf32>
          vector.store %41, %subview_61[%arg18, %arg19, %arg20] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
        }
      }
    }
  }
  %collapse_shape = memref.collapse_shape %alloc_51 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_55 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  scf.forall (%arg15, %arg16, %arg17) in (1, %4, 2) {
    %13 = arith.muli %arg16, %9 : index
    %14 = arith.muli %arg17, %c64 : index
    %15 = arith.subi %dim, %13 : index
    %16 = arith.minsi %9, %15 : index
    %17 = arith.maxsi %16, %c0 : index
    %subview_60 = memref.subview %arg0[%13, %14] [%17, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %alloc_61 = memref.alloc(%17) {alignment = 64 : i64} : memref<?x64xf32>
    scf.for %arg18 = %c0 to %17 step %c1 {
      vector.store %cst_19, %alloc_61[%arg18, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_62 = memref.subview %subview_55[%arg17, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_63 = memref.subview %collapse_shape[%13, 0] [%17, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_63 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_64 = memref.cast %subview_62 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_65 = memref.cast %alloc_61 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_64, %cast_65) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg18 = %c0 to %17 step %c1 {
      %18 = vector.load %subview_60[%arg18, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %19 = vector.load %alloc_61[%arg18, %c0] : memref<?x64xf32>, vector<16xf32>
      %20 = arith.addf %18, %19 : vector<16xf32>
      vector.store %20, %subview_60[%arg18, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %21 = vector.load %subview_60[%arg18, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %22 = vector.load %alloc_61[%arg18, %c16] : memref<?x64xf32>, vector<16xf32>
      %23 = arith.addf %21, %22 : vector<16xf32>
      vector.store %23, %subview_60[%arg18, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %24 = vector.load %subview_60[%arg18, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %25 = vector.load %alloc_61[%arg18, %c32] : memref<?x64xf32>, vector<16xf32>
      %26 = arith.addf %24, %25 : vector<16xf32>
      vector.store %26, %subview_60[%arg18, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %27 = vector.load %subview_60[%arg18, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %28 = vector.load %alloc_61[%arg18, %c48] : memref<?x64xf32>, vector<16xf32>
      %29 = arith.addf %27, %28 : vector<16xf32>
      vector.store %29, %subview_60[%arg18, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
  }
  %subview_56 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_57 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %alloc_58 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x344xf32>
  scf.forall (%arg15) in (%10) {
    %13 = arith.muli %arg15, %c4 : index
    %14 = arith.subi %dim, %13 : index
    %15 = arith.minsi %14, %c4 : index
    %subview_60 = memref.subview %alloc_45[%13, 0] [%15, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_61 = memref.subview %arg0[%13, 0] [%15, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_62 = memref.alloc(%15) {alignment = 64 : i64} : memref<?xf32>
    %16 = arith.remui %15, %c16 : index
    %17 = arith.subi %15, %16 : index
    scf.for %arg16 = %c0 to %17 step %c16 {
      vector.store %cst_19, %alloc_62[%arg16] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg16 = %17 to %15 step %c16 {
      %18 = arith.subi %15, %arg16 : index
      %19 = vector.create_mask %18 : vector<16xi1>
      vector.maskedstore %alloc_62[%arg16], %19, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg16 = %c0 to %15 step %c1 {
      %18:4 = scf.for %arg17 = %c0 to %c128 step %c64 iter_args(%arg18 = %cst_38, %arg19 = %cst_38, %arg20 = %cst_38, %arg21 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %36 = vector.load %subview_61[%arg16, %arg17] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %37 = arith.mulf %36, %36 : vector<16xf32>
        %38 = arith.addf %arg18, %37 : vector<16xf32>
        %39 = arith.addi %arg17, %c16 : index
        %40 = vector.load %subview_61[%arg16, %39] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %41 = arith.mulf %40, %40 : vector<16xf32>
        %42 = arith.addf %arg19, %41 : vector<16xf32>
        %43 = arith.addi %arg17, %c32 : index
        %44 = vector.load %subview_61[%arg16, %43] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %45 = arith.mulf %44, %44 : vector<16xf32>
        %46 = arith.addf %arg20, %45 : vector<16xf32>
        %47 = arith.addi %arg17, %c48 : index
        %48 = vector.load %subview_61[%arg16, %47] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %49 = arith.mulf %48, %48 : vector<16xf32>
        %50 = arith.addf %arg21, %49 : vector<16xf32>
        scf.yield %38, %42, %46, %50 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %19 = arith.addf %18#0, %18#1 : vector<16xf32>
      %20 = arith.addf %18#2, %18#3 : vector<16xf32>
      %21 = arith.addf %19, %20 : vector<16xf32>
      %22 = memref.load %alloc_62[%arg16] : memref<?xf32>
      %23 = vector.shuffle %21, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %24 = vector.shuffle %21, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %25 = arith.addf %23, %24 : vector<8xf32>
      %26 = vector.shuffle %25, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %27 = vector.shuffle %25, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %28 = arith.addf %26, %27 : vector<4xf32>
      %29 = vector.shuffle %28, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %30 = vector.shuffle %28, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %31 = arith.addf %29, %30 : vector<2xf32>
      %32 = vector.extract %31[0] : f32 from vector<2xf32>
      %33 = vector.extract %31[1] : f32 from vector<2xf32>
      %34 = arith.addf %32, %33 : f32
      %35 = arith.addf %22, %34 : f32
      memref.store %35, %alloc_62[%arg16] : memref<?xf32>
    }
    scf.for %arg16 = %c0 to %15 step %c1 {
      %18 = memref.load %alloc_62[%arg16] : memref<?xf32>
      %19 = arith.mulf %18, %cst_40 : f32
      %20 = arith.addf %19, %cst_41 : f32
      %21 = math.sqrt %20 : f32
      %22 = arith.divf %cst_42, %21 : f32
      %23 = vector.broadcast %22 : f32 to vector<16xf32>
      scf.for %arg17 = %c0 to %c128 step %c16 {
        %24 = vector.load %subview_61[%arg16, %arg17] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %25 = vector.load %subview_43[%arg17] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %26 = arith.mulf %24, %23 : vector<16xf32>
        %27 = arith.mulf %26, %25 : vector<16xf32>
        vector.store %27, %subview_60[%arg16, %arg17] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg15, %arg16, %arg17) in (2, %4, 3) {
    %13 = arith.muli %arg15, %c3 : index
    %14 = arith.addi %13, %arg17 : index
    %15 = arith.muli %arg16, %9 : index
    %16 = arith.muli %14, %c64 : index
    %17 = arith.subi %dim, %15 : index
    %18 = arith.minsi %9, %17 : index
    %19 = arith.maxsi %18, %c0 : index
    %20 = arith.subi %c344, %16 : index
    %21 = arith.minsi %20, %c64 : index
    %subview_60 = memref.subview %alloc_58[%15, %16] [%19, %21] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %alloc_61 = memref.alloc(%19) {alignment = 64 : i64} : memref<?x64xf32>
    scf.for %arg18 = %c0 to %19 step %c1 {
      vector.store %cst_19, %alloc_61[%arg18, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_62 = memref.subview %subview_56[%14, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_63 = memref.subview %alloc_45[%15, 0] [%19, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %alloc_64 = memref.alloc(%19) {alignment = 64 : i64} : memref<?x64xf32>
    memref.copy %alloc_61, %alloc_64 : memref<?x64xf32> to memref<?x64xf32>
    %cast = memref.cast %subview_63 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_65 = memref.cast %subview_62 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_66 = memref.cast %alloc_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_65, %cast_66) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_67 = memref.subview %alloc_64[0, 0] [%19, %21] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_68 = memref.subview %subview_57[%14, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast_69 = memref.cast %subview_68 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_70 = memref.cast %alloc_61 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_69, %cast_70) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_71 = memref.subview %alloc_61[0, 0] [%19, %21] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    scf.for %arg18 = %c0 to %19 step %c1 {
      %22 = arith.remui %21, %c16 : index
      %23 = arith.subi %21, %22 : index
      scf.for %arg19 = %c0 to %23 step %c16 {
        %24 = vector.load %subview_67[%arg18, %arg19] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %25 = vector.load %subview_71[%arg18, %arg19] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %26 = arith.negf %24 : vector<16xf32>
        %27 = arith.cmpf ogt, %26, %cst_11 : vector<16xf32>
        %28 = arith.select %27, %cst_11, %26 : vector<16xi1>, vector<16xf32>
        %29 = arith.cmpf olt, %28, %cst_10 : vector<16xf32>
        %30 = arith.select %29, %cst_10, %28 : vector<16xi1>, vector<16xf32>
        %31 = vector.fma %30, %cst_9, %cst_36 : vector<16xf32>
        %32 = arith.addf %31, %cst_35 : vector<16xf32>
        %33 = vector.fma %32, %cst_8, %30 : vector<16xf32>
        %34 = vector.fma %32, %cst_7, %33 : vector<16xf32>
        %35 = vector.fma %cst_6, %34, %cst_5 : vector<16xf32>
        %36 = vector.fma %35, %34, %cst_4 : vector<16xf32>
        %37 = vector.fma %36, %34, %cst_3 : vector<16xf32>
        %38 = vector.fma %37, %34, %cst_2 : vector<16xf32>
        %39 = vector.fma %38, %34, %cst_23 : vector<16xf32>
        %40 = vector.fma %39, %34, %cst_23 : vector<16xf32>
        %41 = x86.avx512.mask.scalef %40, %32, %40, %c-1_i16, %c4_i32 : vector<16xf32>
        %42 = arith.addf %41, %cst_23 : vector<16xf32>
        %43 = arith.divf %24, %42 : vector<16xf32>
        %44 = arith.mulf %43, %25 : vector<16xf32>
        vector.store %44, %subview_60[%arg18, %arg19] : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xf32>
      }
      scf.for %arg19 = %23 to %21 step %c16 {
        %24 = arith.subi %21, %arg19 : index
        %25 = vector.create_mask %24 : vector<16xi1>
        %26 = vector.maskedload %subview_67[%arg18, %arg19], %25, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %27 = vector.maskedload %subview_71[%arg18, %arg19], %25, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %28 = arith.negf %26 : vector<16xf32>
        %29 = arith.cmpf ogt, %28, %cst_11 : vector<16xf32>
        %30 = arith.select %29, %cst_11, %28 : vector<16xi1>, vector<16xf32>
        %31 = arith.cmpf olt, %30, %cst_10 : vector<16xf32>
        %32 = arith.select %31, %cst_10, %30 : vector<16xi1>, vector<16xf32>
        %33 = vector.fma %32, %cst_9, %cst_36 : vector<16xf32>
        %34 = arith.addf %33, %cst_35 : vector<16xf32>
        %35 = vector.fma %34, %cst_8, %32 : vector<16xf32>
        %36 = vector.fma %34, %cst_7, %35 : vector<16xf32>
        %37 = vector.fma %cst_6, %36, %cst_5 : vector<16xf32>
        %38 = vector.fma %37, %36, %cst_4 : vector<16xf32>
        %39 = vector.fma %38, %36, %cst_3 : vector<16xf32>
        %40 = vector.fma %39, %36, %cst_2 : vector<16xf32>
        %41 = vector.fma %40, %36, %cst_23 : vector<16xf32>
        %42 = vector.fma %41, %36, %cst_23 : vector<16xf32>
        %43 = x86.avx512.mask.scalef %42, %34, %42, %c-1_i16, %c4_i32 : vector<16xf32>
        %44 = arith.addf %43, %cst_23 : vector<16xf32>
        %45 = arith.divf %26, %44 : vector<16xf32>
        %46 = arith.mulf %45, %27 : vector<16xf32>
        vector.maskedstore %subview_60[%arg18, %arg19], %25, %46 : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xi1>, vector<16xf32>
      }
    }
  }
  %subview_59 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  scf.forall (%arg15, %arg16, %arg17) in (1, %4, 2) {
    %13 = arith.muli %arg16, %9 : index
    %14 = arith.muli %arg17, %c64 : index
    %15 = arith.subi %dim, %13 : index
    %16 = arith.minsi %9, %15 : index
    %17 = arith.maxsi %16, %c0 : index
    %subview_60 = memref.subview %arg0[%13, %14] [%17, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %alloc_61 = memref.alloc(%17) {alignment = 64 : i64} : memref<?x64xf32>
    scf.for %arg18 = %c0 to %17 step %c1 {
      vector.store %cst_19, %alloc_61[%arg18, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %alloc_61[%arg18, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_62 = memref.subview %subview_59[%arg17, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %subview_63 = memref.subview %alloc_58[%13, 0] [%17, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %cast = memref.cast %subview_63 : memref<?x344xf32, strided<[344, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_64 = memref.cast %subview_62 : memref<344x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_65 = memref.cast %alloc_61 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_64, %cast_65) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg18 = %c0 to %17 step %c1 {
      %18 = vector.load %subview_60[%arg18, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %19 = vector.load %alloc_61[%arg18, %c0] : memref<?x64xf32>, vector<16xf32>
      %20 = arith.addf %18, %19 : vector<16xf32>
      vector.store %20, %subview_60[%arg18, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %21 = vector.load %subview_60[%arg18, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %22 = vector.load %alloc_61[%arg18, %c16] : memref<?x64xf32>, vector<16xf32>
      %23 = arith.addf %21, %22 : vector<16xf32>
      vector.store %23, %subview_60[%arg18, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %24 = vector.load %subview_60[%arg18, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %25 = vector.load %alloc_61[%arg18, %c32] : memref<?x64xf32>, vector<16xf32>
      %26 = arith.addf %24, %25 : vector<16xf32>
      vector.store %26, %subview_60[%arg18, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %27 = vector.load %subview_60[%arg18, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %28 = vector.load %alloc_61[%arg18, %c48] : memref<?x64xf32>, vector<16xf32>
      %29 = arith.addf %27, %28 : vector<16xf32>
      vector.store %29, %subview_60[%arg18, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
  }
  return
}

func.func private @decode_layer(%arg0: memref<?x128xf32>, %arg1: memref<5x128xf32>, %arg2: memref<5x4x128x64xf32>, %arg3: memref<5x2x128x64xf32>, %arg4: memref<5x128xf32>, %arg5: memref<5x6x128x64xf32>, %arg6: memref<5x6x128x64xf32>, %arg7: memref<5x2x344x64xf32>, %arg8: memref<5x8x2x32x32x16xf32>, %arg9: memref<5x8x2x512x32xf32>, %arg10: memref<?xi32>, %arg11: memref<?xi32>, %arg12: memref<?xi32>, %arg13: memref<?xi32>, %arg14: index, %arg15: memref<?xi8> {llm.name = "shared", llm.role = "arena"}, %arg16: memref<?xi8> {llm.name = "thread", llm.role = "arena"}) attributes {llm.arena_bytes = 23296 : i64, llm.thread_arena_bytes = 33536 : i64} {
  %c24576 = arith.constant 24576 : index
  %c33280 = arith.constant 33280 : index
  %c33024 = arith.constant 33024 : index
  %c32768 = arith.constant 32768 : index
  %c16384 = arith.constant 16384 : index
  %c512 = arith.constant 512 : index
  %c1024 = arith.constant 1024 : index
  %c2304 = arith.constant 2304 : index
  %c2048 = arith.constant 2048 : index
  %c8192 = arith.constant 8192 : index
  %c19200 = arith.constant 19200 : index
  %c15104 = arith.constant 15104 : index
  %c11008 = arith.constant 11008 : index
  %cst = arith.constant dense<0.255034864> : vector<16xf32>
  %cst_0 = arith.constant dense<-1.000000e+30> : vector<16xf32>
  %0 = ub.poison : vector<4xf32>
  %1 = ub.poison : vector<8xf32>
  %2 = ub.poison : vector<16xf32>
  %cst_1 = arith.constant dense<0.49999994> : vector<16xf32>
  %cst_2 = arith.constant dense<0.166665211> : vector<16xf32>
  %cst_3 = arith.constant dense<0.0416682884> : vector<16xf32>
  %cst_4 = arith.constant dense<0.00836870354> : vector<16xf32>
  %cst_5 = arith.constant dense<0.00138189388> : vector<16xf32>
  %cst_6 = arith.constant dense<2.12194442E-4> : vector<16xf32>
  %cst_7 = arith.constant dense<-0.693359375> : vector<16xf32>
  %cst_8 = arith.constant dense<1.44269502> : vector<16xf32>
  %cst_9 = arith.constant dense<-1.280000e+02> : vector<16xf32>
  %cst_10 = arith.constant dense<1.280000e+02> : vector<16xf32>
  %c4_i32 = arith.constant 4 : i32
  %c-1_i16 = arith.constant -1 : i16
  %cst_11 = arith.constant dense<0.693147182> : vector<16xf32>
  %cst_12 = arith.constant dense<0.240226477> : vector<16xf32>
  %cst_13 = arith.constant dense<0.0555035956> : vector<16xf32>
  %cst_14 = arith.constant dense<0.0096185049> : vector<16xf32>
  %cst_15 = arith.constant dense<0.0013391024> : vector<16xf32>
  %cst_16 = arith.constant dense<1.532717E-4> : vector<16xf32>
  %cst_17 = arith.constant dense<0.000000e+00> : vector<16xf32>
  %cst_18 = arith.constant dense<30> : vector<16xi32>
  %cst_19 = arith.constant dense<2> : vector<16xi32>
  %cst_20 = arith.constant dense<0> : vector<16xi32>
  %cst_21 = arith.constant dense<1.000000e+00> : vector<16xf32>
  %cst_22 = arith.constant dense<-5.000000e-01> : vector<16xf32>
  %cst_23 = arith.constant dense<0.0416666456> : vector<16xf32>
  %cst_24 = arith.constant dense<-0.00138873013> : vector<16xf32>
  %cst_25 = arith.constant dense<2.44306684E-5> : vector<16xf32>
  %cst_26 = arith.constant dense<-0.166666508> : vector<16xf32>
  %cst_27 = arith.constant dense<0.00833198055> : vector<16xf32>
  %cst_28 = arith.constant dense<-1.9495569E-4> : vector<16xf32>
  %cst_29 = arith.constant dense<1> : vector<16xi32>
  %cst_30 = arith.constant dense<1.71512451E-15> : vector<16xf32>
  %cst_31 = arith.constant dense<4.37113883E-8> : vector<16xf32>
  %cst_32 = arith.constant dense<-1.57079637> : vector<16xf32>
  %cst_33 = arith.constant dense<0xCB400000> : vector<16xf32>
  %cst_34 = arith.constant dense<0x4B400000> : vector<16xf32>
  %cst_35 = arith.constant dense<0.636619746> : vector<16xf32>
  %c48 = arith.constant 48 : index
  %cst_36 = arith.constant dense<-0.000000e+00> : vector<16xf32>
  %c0 = arith.constant 0 : index
  %cst_37 = arith.constant 7.812500e-03 : f32
  %cst_38 = arith.constant 9.99999974E-6 : f32
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
  %cst_39 = arith.constant 1.000000e+00 : f32
  %3 = memref.get_global @__constant_16xf32 : memref<16xf32>
  %subview = memref.subview %arg1[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %subview_40 = memref.subview %arg4[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %dim = memref.dim %arg0, %c0 : memref<?x128xf32>
  %subview_41 = memref.subview %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : memref<5x4x128x64xf32> to memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %4 = arith.ceildivui %dim, %c128 : index
  %5 = arith.maxsi %4, %c1 : index
  %6 = arith.ceildivui %dim, %5 : index
  %7 = arith.ceildivui %6, %c8 : index
  %8 = arith.muli %7, %c8 : index
  %9 = arith.minsi %8, %c128 : index
  %view = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x256xf32>
  %view_42 = memref.view %arg15[%c11008][%dim] : memref<?xi8> to memref<?x128xf32>
  %10 = arith.ceildivui %dim, %c4 : index
  scf.forall (%arg17) in (%10) {
    %13 = arith.muli %arg17, %c4 : index
    %14 = arith.subi %dim, %13 : index
    %15 = arith.minsi %14, %c4 : index
    %subview_57 = memref.subview %view_42[%13, 0] [%15, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_58 = memref.subview %arg0[%13, 0] [%15, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_59 = memref.view %arg16[%c0][%15] : memref<?xi8> to memref<?xf32>
    %16 = arith.remui %15, %c16 : index
    %17 = arith.subi %15, %16 : index
    scf.for %arg18 = %c0 to %17 step %c16 {
      vector.store %cst_17, %view_59[%arg18] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg18 = %17 to %15 step %c16 {
      %18 = arith.subi %15, %arg18 : index
      %19 = vector.create_mask %18 : vector<16xi1>
      vector.maskedstore %view_59[%arg18], %19, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg18 = %c0 to %15 step %c1 {
      %18:4 = scf.for %arg19 = %c0 to %c128 step %c64 iter_args(%arg20 = %cst_36, %arg21 = %cst_36, %arg22 = %cst_36, %arg23 = %cst_36) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %36 = vector.load %subview_58[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %37 = arith.mulf %36, %36 : vector<16xf32>
        %38 = arith.addf %arg20, %37 : vector<16xf32>
        %39 = arith.addi %arg19, %c16 : index
        %40 = vector.load %subview_58[%arg18, %39] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %41 = arith.mulf %40, %40 : vector<16xf32>
        %42 = arith.addf %arg21, %41 : vector<16xf32>
        %43 = arith.addi %arg19, %c32 : index
        %44 = vector.load %subview_58[%arg18, %43] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %45 = arith.mulf %44, %44 : vector<16xf32>
        %46 = arith.addf %arg22, %45 : vector<16xf32>
        %47 = arith.addi %arg19, %c48 : index
        %48 = vector.load %subview_58[%arg18, %47] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %49 = arith.mulf %48, %48 : vector<16xf32>
        %50 = arith.addf %arg23, %49 : vector<16xf32>
        scf.yield %38, %42, %46, %50 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %19 = arith.addf %18#0, %18#1 : vector<16xf32>
      %20 = arith.addf %18#2, %18#3 : vector<16xf32>
      %21 = arith.addf %19, %20 : vector<16xf32>
      %22 = memref.load %view_59[%arg18] : memref<?xf32>
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
      memref.store %35, %view_59[%arg18] : memref<?xf32>
    }
    scf.for %arg18 = %c0 to %15 step %c1 {
      %18 = memref.load %view_59[%arg18] : memref<?xf32>
      %19 = arith.mulf %18, %cst_37 : f32
      %20 = arith.addf %19, %cst_38 : f32
      %21 = math.sqrt %20 : f32
      %22 = arith.divf %cst_39, %21 : f32
      %23 = vector.broadcast %22 : f32 to vector<16xf32>
      scf.for %arg19 = %c0 to %c128 step %c16 {
        %24 = vector.load %subview_58[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %25 = vector.load %subview[%arg19] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %26 = arith.mulf %24, %23 : vector<16xf32>
        %27 = arith.mulf %26, %25 : vector<16xf32>
        vector.store %27, %subview_57[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg17, %arg18, %arg19) in (1, %4, 4) {
    %13 = arith.muli %arg18, %9 : index
    %14 = arith.muli %arg19, %c64 : index
    %15 = arith.subi %dim, %13 : index
    %16 = arith.minsi %9, %15 : index
    %17 = arith.maxsi %16, %c0 : index
    %subview_57 = memref.subview %view[%13, %14] [%17, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    scf.for %arg20 = %c0 to %17 step %c1 {
      vector.store %cst_17, %subview_57[%arg20, %c0] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_17, %subview_57[%arg20, %c16] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_17, %subview_57[%arg20, %c32] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_17, %subview_57[%arg20, %c48] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
    }
    %subview_58 = memref.subview %view_42[%13, 0] [%17, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_59 = memref.subview %subview_41[%arg19, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_58 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_60 = memref.cast %subview_59 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_61 = memref.cast %subview_57 : memref<?x64xf32, strided<[256, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_60, %cast_61) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
  }
  %subview_43 = memref.subview %view[0, 0] [%dim, 128] [1, 1] : memref<?x256xf32> to memref<?x128xf32, strided<[256, 1]>>
  %subview_44 = memref.subview %view[0, 192] [%dim, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: 192>>
  %expand_shape = memref.expand_shape %subview_43 [[0], [1, 2]] output_shape [%dim, 4, 32] : memref<?x128xf32, strided<[256, 1]>> into memref<?x4x32xf32, strided<[256, 32, 1]>>
  %expand_shape_45 = memref.expand_shape %subview_44 [[0], [1, 2]] output_shape [%dim, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: 192>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>>
  %dim_46 = memref.dim %expand_shape, %c0 : memref<?x4x32xf32, strided<[256, 32, 1]>>
  %dim_47 = memref.dim %arg10, %c0 : memref<?xi32>
  %view_48 = memref.view %arg15[%c15104][%dim_46] : memref<?xi8> to memref<?x4x32xf32>
  %dim_49 = memref.dim %arg13, %c0 : memref<?xi32>
  %view_50 = memref.view %arg15[%c19200][%dim_47] : memref<?xi8> to memref<?x4x32xf32>
  %view_51 = memref.view %arg15[%c8192][%dim_47] : memref<?xi8> to memref<?x2x32xf32>
  %11 = arith.ceildivui %dim_47, %c4 : index
  scf.forall (%arg17) in (%11) {
    %13 = arith.muli %arg17, %c4 : index
    %14 = arith.subi %dim_47, %13 : index
    %15 = arith.minsi %14, %c4 : index
    %subview_57 = memref.subview %view_50[%13, 0, 0] [%15, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_58 = memref.subview %view_51[%13, 0, 0] [%15, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_59 = memref.subview %arg10[%13] [%15] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %view_60 = memref.view %arg16[%c2048][%15] : memref<?xi8> to memref<?x16xf32>
    %view_61 = memref.view %arg16[%c2304][%15] : memref<?xi8> to memref<?x16xf32>
    scf.for %arg18 = %c0 to %15 step %c1 {
      %16 = memref.load %subview_59[%arg18] : memref<?xi32, strided<[1], offset: ?>>
      %17 = arith.sitofp %16 : i32 to f32
      %18 = vector.broadcast %17 : f32 to vector<16xf32>
      %19 = vector.load %3[%c0] : memref<16xf32>, vector<16xf32>
      %20 = arith.mulf %18, %19 : vector<16xf32>
      %21 = vector.fma %20, %cst_35, %cst_34 : vector<16xf32>
      %22 = arith.addf %21, %cst_33 : vector<16xf32>
      %23 = vector.fma %22, %cst_32, %20 : vector<16xf32>
      %24 = vector.fma %22, %cst_31, %23 : vector<16xf32>
      %25 = vector.fma %22, %cst_30, %24 : vector<16xf32>
      %26 = arith.bitcast %21 : vector<16xf32> to vector<16xi32>
      %27 = arith.addi %26, %cst_29 : vector<16xi32>
      %28 = arith.mulf %25, %25 : vector<16xf32>
      %29 = arith.mulf %28, %25 : vector<16xf32>
      %30 = vector.fma %cst_28, %28, %cst_27 : vector<16xf32>
      %31 = vector.fma %30, %28, %cst_26 : vector<16xf32>
      %32 = vector.fma %29, %31, %25 : vector<16xf32>
      %33 = vector.fma %cst_25, %28, %cst_24 : vector<16xf32>
      %34 = vector.fma %33, %28, %cst_23 : vector<16xf32>
      %35 = vector.fma %28, %34, %cst_22 : vector<16xf32>
      %36 = vector.fma %28, %35, %cst_21 : vector<16xf32>
      %37 = arith.andi %27, %cst_29 : vector<16xi32>
      %38 = arith.cmpi ne, %37, %cst_20 : vector<16xi32>
      %39 = arith.andi %27, %cst_19 : vector<16xi32>
      %40 = arith.shli %39, %cst_18 : vector<16xi32>
      %41 = arith.select %38, %36, %32 : vector<16xi1>, vector<16xf32>
      %42 = arith.bitcast %41 : vector<16xf32> to vector<16xi32>
      %43 = arith.xori %42, %40 : vector<16xi32>
      %44 = arith.bitcast %43 : vector<16xi32> to vector<16xf32>
      %45 = arith.andi %26, %cst_29 : vector<16xi32>
      %46 = arith.cmpi ne, %45, %cst_20 : vector<16xi32>
      %47 = arith.andi %26, %cst_19 : vector<16xi32>
      %48 = arith.shli %47, %cst_18 : vector<16xi32>
      %49 = arith.select %46, %36, %32 : vector<16xi1>, vector<16xf32>
      %50 = arith.bitcast %49 : vector<16xf32> to vector<16xi32>
      %51 = arith.xori %50, %48 : vector<16xi32>
      %52 = arith.bitcast %51 : vector<16xi32> to vector<16xf32>
      vector.store %44, %view_60[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
      vector.store %52, %view_61[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    %subview_62 = memref.subview %view[%13, 0] [%15, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_63 = memref.subview %subview_62[0, 0] [%15, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_64 = memref.expand_shape %subview_63 [[0], [1, 2]] output_shape [%15, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_65 = memref.subview %expand_shape_64[0, 0, 0] [%15, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_66 = memref.subview %expand_shape_64[0, 0, 16] [%15, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_67 = memref.view %arg16[%c0][%15] : memref<?xi8> to memref<?x4x16xf32>
    %view_68 = memref.view %arg16[%c1024][%15] : memref<?xi8> to memref<?x4x16xf32>
    scf.for %arg18 = %c0 to %15 step %c1 {
      scf.for %arg19 = %c0 to %c4 step %c1 {
        %16 = vector.load %subview_65[%arg18, %arg19, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %17 = vector.load %subview_66[%arg18, %arg19, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %18 = vector.load %view_60[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
        %19 = vector.load %view_61[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
        %20 = arith.mulf %16, %18 : vector<16xf32>
        %21 = arith.mulf %17, %19 : vector<16xf32>
        %22 = arith.subf %20, %21 : vector<16xf32>
        %23 = arith.mulf %17, %18 : vector<16xf32>
        %24 = arith.mulf %16, %19 : vector<16xf32>
        %25 = arith.addf %23, %24 : vector<16xf32>
        vector.store %22, %view_67[%arg18, %arg19, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %25, %view_68[%arg18, %arg19, %c0] : memref<?x4x16xf32>, vector<16xf32>
      }
    }
    %subview_69 = memref.subview %subview_57[0, 0, 0] [%15, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg18 = %c0 to %15 step %c1 {
      scf.for %arg19 = %c0 to %c4 step %c1 {
        %16 = vector.load %view_67[%arg18, %arg19, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %16, %subview_69[%arg18, %arg19, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_70 = memref.subview %subview_57[0, 0, 16] [%15, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg18 = %c0 to %15 step %c1 {
      scf.for %arg19 = %c0 to %c4 step %c1 {
        %16 = vector.load %view_68[%arg18, %arg19, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %16, %subview_70[%arg18, %arg19, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_71 = memref.subview %subview_62[0, 128] [%15, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_72 = memref.expand_shape %subview_71 [[0], [1, 2]] output_shape [%15, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_73 = memref.subview %expand_shape_72[0, 0, 0] [%15, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_74 = memref.subview %expand_shape_72[0, 0, 16] [%15, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_75 = memref.view %arg16[%c0][%15] : memref<?xi8> to memref<?x2x16xf32>
    %view_76 = memref.view %arg16[%c512][%15] : memref<?xi8> to memref<?x2x16xf32>
    scf.for %arg18 = %c0 to %15 step %c1 {
      scf.for %arg19 = %c0 to %c2 step %c1 {
        %16 = vector.load %subview_73[%arg18, %arg19, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %17 = vector.load %subview_74[%arg18, %arg19, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %18 = vector.load %view_60[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
        %19 = vector.load %view_61[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
        %20 = arith.mulf %16, %18 : vector<16xf32>
        %21 = arith.mulf %17, %19 : vector<16xf32>
        %22 = arith.subf %20, %21 : vector<16xf32>
        %23 = arith.mulf %17, %18 : vector<16xf32>
        %24 = arith.mulf %16, %19 : vector<16xf32>
        %25 = arith.addf %23, %24 : vector<16xf32>
        vector.store %22, %view_75[%arg18, %arg19, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %25, %view_76[%arg18, %arg19, %c0] : memref<?x2x16xf32>, vector<16xf32>
      }
    }
    %subview_77 = memref.subview %subview_58[0, 0, 0] [%15, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg18 = %c0 to %15 step %c1 {
      scf.for %arg19 = %c0 to %c2 step %c1 {
        %16 = vector.load %view_75[%arg18, %arg19, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %16, %subview_77[%arg18, %arg19, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_78 = memref.subview %subview_58[0, 0, 16] [%15, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg18 = %c0 to %15 step %c1 {
      scf.for %arg19 = %c0 to %c2 step %c1 {
        %16 = vector.load %view_76[%arg18, %arg19, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %16, %subview_78[%arg18, %arg19, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg17, %arg18) in (%dim_49, 2) {
    %13 = memref.load %arg11[%arg17] : memref<?xi32>
    %14 = arith.addi %arg17, %c1 : index
    %15 = memref.load %arg11[%14] : memref<?xi32>
    %16 = arith.index_cast %13 : i32 to index
    %17 = arith.index_cast %15 : i32 to index
    %18 = memref.load %arg12[%arg17] : memref<?xi32>
    %19 = arith.index_cast %18 : i32 to index
    %20 = arith.subi %19, %16 : index
    %21 = memref.load %arg13[%arg17] : memref<?xi32>
    %22 = arith.index_cast %21 : i32 to index
    %subview_57 = memref.subview %arg8[%arg14, %22, %arg18, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg19 = %16 to %17 step %c1 {
      %subview_58 = memref.subview %view_51[%arg19, %arg18, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %23 = arith.addi %arg19, %20 : index
      %24 = arith.divui %23, %c16 : index
      %25 = arith.remui %23, %c16 : index
      %subview_59 = memref.subview %subview_57[%24, 0, %25] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      scf.for %arg20 = %c0 to %c32 step %c1 {
        %26 = memref.load %subview_58[%arg20] : memref<32xf32, strided<[1], offset: ?>>
        memref.store %26, %subview_59[%arg20] : memref<32xf32, strided<[16], offset: ?>>
      }
    }
  }
  scf.forall (%arg17, %arg18) in (%dim_49, 2) {
    %13 = memref.load %arg11[%arg17] : memref<?xi32>
    %14 = arith.addi %arg17, %c1 : index
    %15 = memref.load %arg11[%14] : memref<?xi32>
    %16 = arith.index_cast %13 : i32 to index
    %17 = arith.index_cast %15 : i32 to index
    %18 = memref.load %arg12[%arg17] : memref<?xi32>
    %19 = arith.index_cast %18 : i32 to index
    %20 = arith.subi %19, %16 : index
    %21 = memref.load %arg13[%arg17] : memref<?xi32>
    %22 = arith.index_cast %21 : i32 to index
    %subview_57 = memref.subview %arg9[%arg14, %22, %arg18, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg19 = %16 to %17 step %c1 {
      %subview_58 = memref.subview %expand_shape_45[%arg19, %arg18, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %23 = arith.addi %arg19, %20 : index
      %subview_59 = memref.subview %subview_57[%23, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      scf.for %arg20 = %c0 to %c32 step %c16 {
        %24 = vector.load %subview_58[%arg20] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        vector.store %24, %subview_59[%arg20] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
      }
    }
  }
  %12 = arith.ceildivui %dim_46, %c32 : index
  scf.forall (%arg17, %arg18, %arg19) in (%dim_49, %12, 2) {
    %13 = memref.load %arg11[%arg17] : memref<?xi32>
    %14 = arith.addi %arg17, %c1 : index
    %15 = memref.load %arg11[%14] : memref<?xi32>
    %16 = arith.index_cast %13 : i32 to index
    %17 = arith.index_cast %15 : i32 to index
    %18 = memref.load %arg12[%arg17] : memref<?xi32>
    %19 = arith.index_cast %18 : i32 to index
    %20 = arith.subi %12, %c1 : index
    %21 = arith.subi %20, %arg18 : index
    %22 = arith.muli %21, %c32 : index
    %23 = arith.addi %16, %22 : index
    %24 = arith.minsi %23, %17 : index
    %25 = arith.subi %17, %24 : index
    %26 = arith.minsi %25, %c32 : index
    %27 = arith.subi %24, %16 : index
    %28 = arith.addi %19, %27 : index
    %29 = memref.load %arg13[%arg17] : memref<?xi32>
    %30 = arith.index_cast %29 : i32 to index
    %31 = arith.addi %28, %26 : index
    %32 = arith.muli %arg19, %c2 : index
    %subview_57 = memref.subview %view_50[%24, %32, 0] [%26, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_58 = memref.subview %view_48[%24, %32, 0] [%26, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %33 = arith.muli %26, %c2 : index
    %view_59 = memref.view %arg16[%c16384][%26] : memref<?xi8> to memref<?x2x32xf32>
    scf.for %arg20 = %c0 to %26 step %c1 {
      scf.for %arg21 = %c0 to %c2 step %c1 {
        scf.for %arg22 = %c0 to %c32 step %c16 {
          %36 = vector.load %subview_57[%arg20, %arg21, %arg22] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
          vector.store %36, %view_59[%arg20, %arg21, %arg22] : memref<?x2x32xf32>, vector<16xf32>
        }
      }
    }
    %collapse_shape_60 = memref.collapse_shape %view_59 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %view_61 = memref.view %arg16[%c32768][%33] : memref<?xi8> to memref<?xf32>
    %view_62 = memref.view %arg16[%c33024][%33] : memref<?xi8> to memref<?xf32>
    %34 = arith.remui %33, %c16 : index
    %35 = arith.subi %33, %34 : index
    scf.for %arg20 = %c0 to %35 step %c16 {
      vector.store %cst_0, %view_62[%arg20] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg20 = %35 to %33 step %c16 {
      %36 = arith.subi %33, %arg20 : index
      %37 = vector.create_mask %36 : vector<16xi1>
      vector.maskedstore %view_62[%arg20], %37, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %view_63 = memref.view %arg16[%c33280][%33] : memref<?xi8> to memref<?xf32>
    scf.for %arg20 = %c0 to %35 step %c16 {
      vector.store %cst_17, %view_63[%arg20] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg20 = %35 to %33 step %c16 {
      %36 = arith.subi %33, %arg20 : index
      %37 = vector.create_mask %36 : vector<16xi1>
      vector.maskedstore %view_63[%arg20], %37, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %view_64 = memref.view %arg16[%c24576][%33] : memref<?xi8> to memref<?x32xf32>
    scf.for %arg20 = %c0 to %33 step %c1 {
      scf.for %arg21 = %c0 to %c32 step %c16 {
        vector.store %cst_17, %view_64[%arg20, %arg21] : memref<?x32xf32>, vector<16xf32>
      }
    }
    scf.for %arg20 = %c0 to %31 step %c64 {
      %view_68 = memref.view %arg16[%c0][%33] : memref<?xi8> to memref<?x4x16xf32>
      scf.for %arg21 = %c0 to %33 step %c1 {
        scf.for %arg22 = %c0 to %c4 step %c1 {
          vector.store %cst_17, %view_68[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        }
      }
      %36 = arith.divui %arg20, %c16 : index
      %subview_69 = memref.subview %arg8[%arg14, %30, %arg19, %36, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast = memref.cast %collapse_shape_60 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_70 = memref.cast %subview_69 : memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast_71 = memref.cast %view_68 : memref<?x4x16xf32> to memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>
      func.call @llm_contract_1(%cast, %cast_70, %cast_71) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>, memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>) -> ()
      %collapse_shape_72 = memref.collapse_shape %view_68 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %expand_shape_73 = memref.expand_shape %collapse_shape_72 [[0, 1], [2]] output_shape [%26, 2, 64] : memref<?x64xf32> into memref<?x2x64xf32>
      %dim_74 = memref.dim %expand_shape_73, %c0 : memref<?x2x64xf32>
      scf.for %arg21 = %c0 to %dim_74 step %c1 {
        scf.for %arg22 = %c0 to %c2 step %c1 {
          %37 = arith.addi %28, %arg21 : index
          scf.for %arg23 = %c0 to %c64 step %c16 {
            %38 = vector.load %expand_shape_73[%arg21, %arg22, %arg23] : memref<?x2x64xf32>, vector<16xf32>
            %39 = arith.mulf %38, %cst : vector<16xf32>
            %40 = arith.addi %arg20, %arg23 : index
            %41 = arith.subi %37, %40 : index
            %42 = arith.addi %41, %c1 : index
            %43 = vector.create_mask %42 : vector<16xi1>
            %44 = arith.select %43, %39, %cst_0 : vector<16xi1>, vector<16xf32>
            vector.store %44, %expand_shape_73[%arg21, %arg22, %arg23] : memref<?x2x64xf32>, vector<16xf32>
          }
        }
      }
      scf.for %arg21 = %c0 to %35 step %c16 {
        %37 = vector.load %view_62[%arg21] : memref<?xf32>, vector<16xf32>
        vector.store %37, %view_61[%arg21] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg21 = %35 to %33 step %c16 {
        %37 = arith.subi %33, %arg21 : index
        %38 = vector.create_mask %37 : vector<16xi1>
        %39 = vector.maskedload %view_62[%arg21], %38, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_61[%arg21], %38, %39 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      %dim_75 = memref.dim %collapse_shape_72, %c0 : memref<?x64xf32>
      scf.for %arg21 = %c0 to %dim_75 step %c1 {
        %37 = vector.load %collapse_shape_72[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
        %38 = vector.load %collapse_shape_72[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
        %39 = vector.load %collapse_shape_72[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
        %40 = vector.load %collapse_shape_72[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
        %41 = arith.maximumf %37, %38 fastmath<nsz> : vector<16xf32>
        %42 = arith.maximumf %39, %40 fastmath<nsz> : vector<16xf32>
        %43 = arith.maximumf %41, %42 fastmath<nsz> : vector<16xf32>
        %44 = memref.load %view_62[%arg21] : memref<?xf32>
        %45 = vector.shuffle %43, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %46 = vector.shuffle %43, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %47 = arith.maximumf %45, %46 fastmath<nsz> : vector<8xf32>
        %48 = vector.shuffle %47, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %49 = vector.shuffle %47, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %50 = arith.maximumf %48, %49 fastmath<nsz> : vector<4xf32>
        %51 = vector.shuffle %50, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %52 = vector.shuffle %50, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %53 = arith.maximumf %51, %52 fastmath<nsz> : vector<2xf32>
        %54 = vector.extract %53[0] : f32 from vector<2xf32>
        %55 = vector.extract %53[1] : f32 from vector<2xf32>
        %56 = arith.maximumf %54, %55 fastmath<nsz> : f32
        %57 = arith.maximumf %44, %56 fastmath<nsz> : f32
        memref.store %57, %view_62[%arg21] : memref<?xf32>
      }
      scf.for %arg21 = %c0 to %33 step %c1 {
        %37 = memref.load %view_62[%arg21] : memref<?xf32>
        %38 = vector.broadcast %37 : f32 to vector<16xf32>
        %39 = vector.load %collapse_shape_72[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
        %40 = arith.subf %39, %38 : vector<16xf32>
        %41 = arith.addf %40, %cst_34 : vector<16xf32>
        %42 = arith.addf %41, %cst_33 : vector<16xf32>
        %43 = arith.subf %40, %42 : vector<16xf32>
        %44 = vector.fma %cst_16, %43, %cst_15 : vector<16xf32>
        %45 = vector.fma %44, %43, %cst_14 : vector<16xf32>
        %46 = vector.fma %45, %43, %cst_13 : vector<16xf32>
        %47 = vector.fma %46, %43, %cst_12 : vector<16xf32>
        %48 = vector.fma %47, %43, %cst_11 : vector<16xf32>
        %49 = vector.fma %48, %43, %cst_21 : vector<16xf32>
        %50 = x86.avx512.mask.scalef %49, %42, %49, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %50, %collapse_shape_72[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
        %51 = vector.load %collapse_shape_72[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
        %52 = arith.subf %51, %38 : vector<16xf32>
        %53 = arith.addf %52, %cst_34 : vector<16xf32>
        %54 = arith.addf %53, %cst_33 : vector<16xf32>
        %55 = arith.subf %52, %54 : vector<16xf32>
        %56 = vector.fma %cst_16, %55, %cst_15 : vector<16xf32>
        %57 = vector.fma %56, %55, %cst_14 : vector<16xf32>
        %58 = vector.fma %57, %55, %cst_13 : vector<16xf32>
        %59 = vector.fma %58, %55, %cst_12 : vector<16xf32>
        %60 = vector.fma %59, %55, %cst_11 : vector<16xf32>
        %61 = vector.fma %60, %55, %cst_21 : vector<16xf32>
        %62 = x86.avx512.mask.scalef %61, %54, %61, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %62, %collapse_shape_72[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
        %63 = vector.load %collapse_shape_72[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
        %64 = arith.subf %63, %38 : vector<16xf32>
        %65 = arith.addf %64, %cst_34 : vector<16xf32>
        %66 = arith.addf %65, %cst_33 : vector<16xf32>
        %67 = arith.subf %64, %66 : vector<16xf32>
        %68 = vector.fma %cst_16, %67, %cst_15 : vector<16xf32>
        %69 = vector.fma %68, %67, %cst_14 : vector<16xf32>
        %70 = vector.fma %69, %67, %cst_13 : vector<16xf32>
        %71 = vector.fma %70, %67, %cst_12 : vector<16xf32>
        %72 = vector.fma %71, %67, %cst_11 : vector<16xf32>
        %73 = vector.fma %72, %67, %cst_21 : vector<16xf32>
        %74 = x86.avx512.mask.scalef %73, %66, %73, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %74, %collapse_shape_72[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
        %75 = vector.load %collapse_shape_72[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
        %76 = arith.subf %75, %38 : vector<16xf32>
        %77 = arith.addf %76, %cst_34 : vector<16xf32>
        %78 = arith.addf %77, %cst_33 : vector<16xf32>
        %79 = arith.subf %76, %78 : vector<16xf32>
        %80 = vector.fma %cst_16, %79, %cst_15 : vector<16xf32>
        %81 = vector.fma %80, %79, %cst_14 : vector<16xf32>
        %82 = vector.fma %81, %79, %cst_13 : vector<16xf32>
        %83 = vector.fma %82, %79, %cst_12 : vector<16xf32>
        %84 = vector.fma %83, %79, %cst_11 : vector<16xf32>
        %85 = vector.fma %84, %79, %cst_21 : vector<16xf32>
        %86 = x86.avx512.mask.scalef %85, %78, %85, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %86, %collapse_shape_72[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      }
      scf.for %arg21 = %c0 to %35 step %c16 {
        %37 = vector.load %view_62[%arg21] : memref<?xf32>, vector<16xf32>
        %38 = vector.load %view_61[%arg21] : memref<?xf32>, vector<16xf32>
        %39 = arith.subf %38, %37 : vector<16xf32>
        %40 = arith.addf %39, %cst_34 : vector<16xf32>
        %41 = arith.addf %40, %cst_33 : vector<16xf32>
        %42 = arith.subf %39, %41 : vector<16xf32>
        %43 = vector.fma %cst_16, %42, %cst_15 : vector<16xf32>
        %44 = vector.fma %43, %42, %cst_14 : vector<16xf32>
        %45 = vector.fma %44, %42, %cst_13 : vector<16xf32>
        %46 = vector.fma %45, %42, %cst_12 : vector<16xf32>
        %47 = vector.fma %46, %42, %cst_11 : vector<16xf32>
        %48 = vector.fma %47, %42, %cst_21 : vector<16xf32>
        %49 = x86.avx512.mask.scalef %48, %41, %48, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %49, %view_61[%arg21] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg21 = %35 to %33 step %c16 {
        %37 = arith.subi %33, %arg21 : index
        %38 = vector.create_mask %37 : vector<16xi1>
        %39 = vector.maskedload %view_62[%arg21], %38, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %40 = vector.maskedload %view_61[%arg21], %38, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %41 = arith.subf %40, %39 : vector<16xf32>
        %42 = arith.addf %41, %cst_34 : vector<16xf32>
        %43 = arith.addf %42, %cst_33 : vector<16xf32>
        %44 = arith.subf %41, %43 : vector<16xf32>
        %45 = vector.fma %cst_16, %44, %cst_15 : vector<16xf32>
        %46 = vector.fma %45, %44, %cst_14 : vector<16xf32>
        %47 = vector.fma %46, %44, %cst_13 : vector<16xf32>
        %48 = vector.fma %47, %44, %cst_12 : vector<16xf32>
        %49 = vector.fma %48, %44, %cst_11 : vector<16xf32>
        %50 = vector.fma %49, %44, %cst_21 : vector<16xf32>
        %51 = x86.avx512.mask.scalef %50, %43, %50, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_61[%arg21], %38, %51 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg21 = %c0 to %35 step %c16 {
        %37 = vector.load %view_61[%arg21] : memref<?xf32>, vector<16xf32>
        %38 = vector.load %view_63[%arg21] : memref<?xf32>, vector<16xf32>
        %39 = arith.mulf %38, %37 : vector<16xf32>
        vector.store %39, %view_63[%arg21] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg21 = %35 to %33 step %c16 {
        %37 = arith.subi %33, %arg21 : index
        %38 = vector.create_mask %37 : vector<16xi1>
        %39 = vector.maskedload %view_61[%arg21], %38, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %40 = vector.maskedload %view_63[%arg21], %38, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %41 = arith.mulf %40, %39 : vector<16xf32>
        vector.maskedstore %view_63[%arg21], %38, %41 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg21 = %c0 to %dim_75 step %c1 {
        %37 = vector.load %collapse_shape_72[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
        %38 = vector.load %collapse_shape_72[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
        %39 = vector.load %collapse_shape_72[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
        %40 = vector.load %collapse_shape_72[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
        %41 = arith.addf %37, %38 : vector<16xf32>
        %42 = arith.addf %39, %40 : vector<16xf32>
        %43 = arith.addf %41, %42 : vector<16xf32>
        %44 = memref.load %view_63[%arg21] : memref<?xf32>
        %45 = vector.shuffle %43, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %46 = vector.shuffle %43, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %47 = arith.addf %45, %46 : vector<8xf32>
        %48 = vector.shuffle %47, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %49 = vector.shuffle %47, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %50 = arith.addf %48, %49 : vector<4xf32>
        %51 = vector.shuffle %50, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %52 = vector.shuffle %50, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %53 = arith.addf %51, %52 : vector<2xf32>
        %54 = vector.extract %53[0] : f32 from vector<2xf32>
        %55 = vector.extract %53[1] : f32 from vector<2xf32>
        %56 = arith.addf %54, %55 : f32
        %57 = arith.addf %44, %56 : f32
        memref.store %57, %view_63[%arg21] : memref<?xf32>
      }
      scf.for %arg21 = %c0 to %33 step %c1 {
        %37 = memref.load %view_61[%arg21] : memref<?xf32>
        %38 = vector.broadcast %37 : f32 to vector<16xf32>
        scf.for %arg22 = %c0 to %c32 step %c16 {
          %39 = vector.load %view_64[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
          %40 = arith.mulf %39, %38 : vector<16xf32>
          vector.store %40, %view_64[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
        }
      }
      %subview_76 = memref.subview %arg9[%arg14, %30, %arg19, %arg20, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<64x32xf32, strided<[32, 1], offset: ?>>
      %cast_77 = memref.cast %collapse_shape_72 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_78 = memref.cast %subview_76 : memref<64x32xf32, strided<[32, 1], offset: ?>> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %cast_79 = memref.cast %view_64 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      func.call @llm_contract_2(%cast_77, %cast_78, %cast_79) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x32xf32, strided<[32, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    }
    %expand_shape_65 = memref.expand_shape %view_64 [[0, 1], [2]] output_shape [%26, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_66 = memref.expand_shape %view_63 [[0, 1]] output_shape [%26, 2] : memref<?xf32> into memref<?x2xf32>
    %dim_67 = memref.dim %expand_shape_65, %c0 : memref<?x2x32xf32>
    scf.for %arg20 = %c0 to %dim_67 step %c1 {
      scf.for %arg21 = %c0 to %c2 step %c1 {
        %36 = memref.load %expand_shape_66[%arg20, %arg21] : memref<?x2xf32>
        %37 = vector.broadcast %36 : f32 to vector<16xf32>
        scf.for %arg22 = %c0 to %c32 step %c16 {
          %38 = vector.load %expand_shape_65[%arg20, %arg21, %arg22] : memref<?x2x32xf32>, vector<16xf32>
          %39 = arith.divf %38, %37 : vector<16xf32>
          vector.store %39, %subview_58[%arg20, %arg21, %arg22] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
        }
      }
    }
  }
  %collapse_shape = memref.collapse_shape %view_48 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_52 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  scf.forall (%arg17, %arg18, %arg19) in (1, %4, 2) {
    %13 = arith.muli %arg18, %9 : index
    %14 = arith.muli %arg19, %c64 : index
    %15 = arith.subi %dim, %13 : index
    %16 = arith.minsi %9, %15 : index
    %17 = arith.maxsi %16, %c0 : index
    %subview_57 = memref.subview %arg0[%13, %14] [%17, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_58 = memref.view %arg16[%c0][%17] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg20 = %c0 to %17 step %c1 {
      vector.store %cst_17, %view_58[%arg20, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_59 = memref.subview %collapse_shape[%13, 0] [%17, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_60 = memref.subview %subview_52[%arg19, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_59 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_61 = memref.cast %subview_60 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_62 = memref.cast %view_58 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_61, %cast_62) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg20 = %c0 to %17 step %c1 {
      %18 = vector.load %subview_57[%arg20, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %19 = vector.load %view_58[%arg20, %c0] : memref<?x64xf32>, vector<16xf32>
      %20 = arith.addf %18, %19 : vector<16xf32>
      vector.store %20, %subview_57[%arg20, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %21 = vector.load %subview_57[%arg20, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %22 = vector.load %view_58[%arg20, %c16] : memref<?x64xf32>, vector<16xf32>
      %23 = arith.addf %21, %22 : vector<16xf32>
      vector.store %23, %subview_57[%arg20, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %24 = vector.load %subview_57[%arg20, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %25 = vector.load %view_58[%arg20, %c32] : memref<?x64xf32>, vector<16xf32>
      %26 = arith.addf %24, %25 : vector<16xf32>
      vector.store %26, %subview_57[%arg20, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %27 = vector.load %subview_57[%arg20, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %28 = vector.load %view_58[%arg20, %c48] : memref<?x64xf32>, vector<16xf32>
      %29 = arith.addf %27, %28 : vector<16xf32>
      vector.store %29, %subview_57[%arg20, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
  }
  %subview_53 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_54 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %view_55 = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x344xf32>
  scf.forall (%arg17) in (%10) {
    %13 = arith.muli %arg17, %c4 : index
    %14 = arith.subi %dim, %13 : index
    %15 = arith.minsi %14, %c4 : index
    %subview_57 = memref.subview %view_42[%13, 0] [%15, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_58 = memref.subview %arg0[%13, 0] [%15, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_59 = memref.view %arg16[%c0][%15] : memref<?xi8> to memref<?xf32>
    %16 = arith.remui %15, %c16 : index
    %17 = arith.subi %15, %16 : index
    scf.for %arg18 = %c0 to %17 step %c16 {
      vector.store %cst_17, %view_59[%arg18] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg18 = %17 to %15 step %c16 {
      %18 = arith.subi %15, %arg18 : index
      %19 = vector.create_mask %18 : vector<16xi1>
      vector.maskedstore %view_59[%arg18], %19, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg18 = %c0 to %15 step %c1 {
      %18:4 = scf.for %arg19 = %c0 to %c128 step %c64 iter_args(%arg20 = %cst_36, %arg21 = %cst_36, %arg22 = %cst_36, %arg23 = %cst_36) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %36 = vector.load %subview_58[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %37 = arith.mulf %36, %36 : vector<16xf32>
        %38 = arith.addf %arg20, %37 : vector<16xf32>
        %39 = arith.addi %arg19, %c16 : index
        %40 = vector.load %subview_58[%arg18, %39] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %41 = arith.mulf %40, %40 : vector<16xf32>
        %42 = arith.addf %arg21, %41 : vector<16xf32>
        %43 = arith.addi %arg19, %c32 : index
        %44 = vector.load %subview_58[%arg18, %43] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %45 = arith.mulf %44, %44 : vector<16xf32>
        %46 = arith.addf %arg22, %45 : vector<16xf32>
        %47 = arith.addi %arg19, %c48 : index
        %48 = vector.load %subview_58[%arg18, %47] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %49 = arith.mulf %48, %48 : vector<16xf32>
        %50 = arith.addf %arg23, %49 : vector<16xf32>
        scf.yield %38, %42, %46, %50 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %19 = arith.addf %18#0, %18#1 : vector<16xf32>
      %20 = arith.addf %18#2, %18#3 : vector<16xf32>
      %21 = arith.addf %19, %20 : vector<16xf32>
      %22 = memref.load %view_59[%arg18] : memref<?xf32>
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
      memref.store %35, %view_59[%arg18] : memref<?xf32>
    }
    scf.for %arg18 = %c0 to %15 step %c1 {
      %18 = memref.load %view_59[%arg18] : memref<?xf32>
      %19 = arith.mulf %18, %cst_37 : f32
      %20 = arith.addf %19, %cst_38 : f32
      %21 = math.sqrt %20 : f32
      %22 = arith.divf %cst_39, %21 : f32
      %23 = vector.broadcast %22 : f32 to vector<16xf32>
      scf.for %arg19 = %c0 to %c128 step %c16 {
        %24 = vector.load %subview_58[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %25 = vector.load %subview_40[%arg19] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %26 = arith.mulf %24, %23 : vector<16xf32>
        %27 = arith.mulf %26, %25 : vector<16xf32>
        vector.store %27, %subview_57[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg17, %arg18, %arg19) in (2, %4, 3) {
    %13 = arith.muli %arg17, %c3 : index
    %14 = arith.addi %13, %arg19 : index
    %15 = arith.muli %arg18, %9 : index
    %16 = arith.muli %14, %c64 : index
    %17 = arith.subi %dim, %15 : index
    %18 = arith.minsi %9, %17 : index
    %19 = arith.maxsi %18, %c0 : index
    %20 = arith.subi %c344, %16 : index
    %21 = arith.minsi %20, %c64 : index
    %subview_57 = memref.subview %view_55[%15, %16] [%19, %21] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %view_58 = memref.view %arg16[%c0][%19] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg20 = %c0 to %19 step %c1 {
      vector.store %cst_17, %view_58[%arg20, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_59 = memref.subview %view_42[%15, 0] [%19, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_60 = memref.subview %subview_53[%14, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %view_61 = memref.view %arg16[%c2048][%19] : memref<?xi8> to memref<?x64xf32>
    memref.copy %view_58, %view_61 : memref<?x64xf32> to memref<?x64xf32>
    %cast = memref.cast %subview_59 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_62 = memref.cast %subview_60 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_63 = memref.cast %view_61 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_62, %cast_63) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_64 = memref.subview %view_61[0, 0] [%19, %21] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_65 = memref.subview %subview_54[%14, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast_66 = memref.cast %subview_65 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_67 = memref.cast %view_58 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_66, %cast_67) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_68 = memref.subview %view_58[0, 0] [%19, %21] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    scf.for %arg20 = %c0 to %19 step %c1 {
      %22 = arith.remui %21, %c16 : index
      %23 = arith.subi %21, %22 : index
      scf.for %arg21 = %c0 to %23 step %c16 {
        %24 = vector.load %subview_64[%arg20, %arg21] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %25 = vector.load %subview_68[%arg20, %arg21] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %26 = arith.negf %24 : vector<16xf32>
        %27 = arith.cmpf ogt, %26, %cst_10 : vector<16xf32>
        %28 = arith.select %27, %cst_10, %26 : vector<16xi1>, vector<16xf32>
        %29 = arith.cmpf olt, %28, %cst_9 : vector<16xf32>
        %30 = arith.select %29, %cst_9, %28 : vector<16xi1>, vector<16xf32>
        %31 = vector.fma %30, %cst_8, %cst_34 : vector<16xf32>
        %32 = arith.addf %31, %cst_33 : vector<16xf32>
        %33 = vector.fma %32, %cst_7, %30 : vector<16xf32>
        %34 = vector.fma %32, %cst_6, %33 : vector<16xf32>
        %35 = vector.fma %cst_5, %34, %cst_4 : vector<16xf32>
        %36 = vector.fma %35, %34, %cst_3 : vector<16xf32>
        %37 = vector.fma %36, %34, %cst_2 : vector<16xf32>
        %38 = vector.fma %37, %34, %cst_1 : vector<16xf32>
        %39 = vector.fma %38, %34, %cst_21 : vector<16xf32>
        %40 = vector.fma %39, %34, %cst_21 : vector<16xf32>
        %41 = x86.avx512.mask.scalef %40, %32, %40, %c-1_i16, %c4_i32 : vector<16xf32>
        %42 = arith.addf %41, %cst_21 : vector<16xf32>
        %43 = arith.divf %24, %42 : vector<16xf32>
        %44 = arith.mulf %43, %25 : vector<16xf32>
        vector.store %44, %subview_57[%arg20, %arg21] : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xf32>
      }
      scf.for %arg21 = %23 to %21 step %c16 {
        %24 = arith.subi %21, %arg21 : index
        %25 = vector.create_mask %24 : vector<16xi1>
        %26 = vector.maskedload %subview_64[%arg20, %arg21], %25, %cst_17 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %27 = vector.maskedload %subview_68[%arg20, %arg21], %25, %cst_17 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %28 = arith.negf %26 : vector<16xf32>
        %29 = arith.cmpf ogt, %28, %cst_10 : vector<16xf32>
        %30 = arith.select %29, %cst_10, %28 : vector<16xi1>, vector<16xf32>
        %31 = arith.cmpf olt, %30, %cst_9 : vector<16xf32>
        %32 = arith.select %31, %cst_9, %30 : vector<16xi1>, vector<16xf32>
        %33 = vector.fma %32, %cst_8, %cst_34 : vector<16xf32>
        %34 = arith.addf %33, %cst_33 : vector<16xf32>
        %35 = vector.fma %34, %cst_7, %32 : vector<16xf32>
        %36 = vector.fma %34, %cst_6, %35 : vector<16xf32>
        %37 = vector.fma %cst_5, %36, %cst_4 : vector<16xf32>
        %38 = vector.fma %37, %36, %cst_3 : vector<16xf32>
        %39 = vector.fma %38, %36, %cst_2 : vector<16xf32>
        %40 = vector.fma %39, %36, %cst_1 : vector<16xf32>
        %41 = vector.fma %40, %36, %cst_21 : vector<16xf32>
        %42 = vector.fma %41, %36, %cst_21 : vector<16xf32>
        %43 = x86.avx512.mask.scalef %42, %34, %42, %c-1_i16, %c4_i32 : vector<16xf32>
        %44 = arith.addf %43, %cst_21 : vector<16xf32>
        %45 = arith.divf %26, %44 : vector<16xf32>
        %46 = arith.mulf %45, %27 : vector<16xf32>
        vector.maskedstore %subview_57[%arg20, %arg21], %25, %46 : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xi1>, vector<16xf32>
      }
    }
  }
  %subview_56 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  scf.forall (%arg17, %arg18, %arg19) in (1, %4, 2) {
    %13 = arith.muli %arg18, %9 : index
    %14 = arith.muli %arg19, %c64 : index
    %15 = arith.subi %dim, %13 : index
    %16 = arith.minsi %9, %15 : index
    %17 = arith.maxsi %16, %c0 : index
    %subview_57 = memref.subview %arg0[%13, %14] [%17, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_58 = memref.view %arg16[%c0][%17] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg20 = %c0 to %17 step %c1 {
      vector.store %cst_17, %view_58[%arg20, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg20, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_59 = memref.subview %view_55[%13, 0] [%17, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %subview_60 = memref.subview %subview_56[%arg19, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_59 : memref<?x344xf32, strided<[344, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_61 = memref.cast %subview_60 : memref<344x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_62 = memref.cast %view_58 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_61, %cast_62) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg20 = %c0 to %17 step %c1 {
      %18 = vector.load %subview_57[%arg20, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %19 = vector.load %view_58[%arg20, %c0] : memref<?x64xf32>, vector<16xf32>
      %20 = arith.addf %18, %19 : vector<16xf32>
      vector.store %20, %subview_57[%arg20, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %21 = vector.load %subview_57[%arg20, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %22 = vector.load %view_58[%arg20, %c16] : memref<?x64xf32>, vector<16xf32>
      %23 = arith.addf %21, %22 : vector<16xf32>
      vector.store %23, %subview_57[%arg20, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %24 = vector.load %subview_57[%arg20, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %25 = vector.load %view_58[%arg20, %c32] : memref<?x64xf32>, vector<16xf32>
      %26 = arith.addf %24, %25 : vector<16xf32>
      vector.store %26, %subview_57[%arg20, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %27 = vector.load %subview_57[%arg20, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %28 = vector.load %view_58[%arg20, %c48] : memref<?x64xf32>, vector<16xf32>
      %29 = arith.addf %27, %28 : vector<16xf32>
      vector.store %29, %subview_57[%arg20, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
  }
  return
}

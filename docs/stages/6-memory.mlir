func.func private @decode_layer(%arg0: memref<?x128xf32>, %arg1: memref<5x128xf32>, %arg2: memref<5x4x128x64xf32>, %arg3: memref<5x2x128x64xf32>, %arg4: memref<5x128xf32>, %arg5: memref<5x6x128x64xf32>, %arg6: memref<5x6x128x64xf32>, %arg7: memref<5x2x344x64xf32>, %arg8: memref<5x8x2x32x32x16xf32>, %arg9: memref<5x8x2x512x32xf32>, %arg10: memref<?xi32>, %arg11: memref<?xi32>, %arg12: memref<?xi32>, %arg13: memref<?xi32>, %arg14: index, %arg15: memref<?xi8> {llm.name = "shared", llm.role = "arena"}, %arg16: memref<?xi8> {llm.name = "thread", llm.role = "arena"}) attributes {llm.arena_bytes = 23296 : i64, llm.thread_arena_bytes = 8384 : i64} {
  %c2240 = arith.constant 2240 : index
  %c2176 = arith.constant 2176 : index
  %c2112 = arith.constant 2112 : index
  %c8320 = arith.constant 8320 : index
  %c8256 = arith.constant 8256 : index
  %c6144 = arith.constant 6144 : index
  %c4224 = arith.constant 4224 : index
  %c4096 = arith.constant 4096 : index
  %c2304 = arith.constant 2304 : index
  %c2048 = arith.constant 2048 : index
  %c8192 = arith.constant 8192 : index
  %c19200 = arith.constant 19200 : index
  %c15104 = arith.constant 15104 : index
  %c11008 = arith.constant 11008 : index
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
  %c32 = arith.constant 32 : index
  %c128 = arith.constant 128 : index
  %cst_38 = arith.constant dense<-0.000000e+00> : vector<16xf32>
  %c0 = arith.constant 0 : index
  %cst_39 = arith.constant 0.000000e+00 : f32
  %cst_40 = arith.constant 7.812500e-03 : f32
  %cst_41 = arith.constant 9.99999974E-6 : f32
  %c4 = arith.constant 4 : index
  %c344 = arith.constant 344 : index
  %c3 = arith.constant 3 : index
  %c2 = arith.constant 2 : index
  %c1024 = arith.constant 1024 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c512 = arith.constant 512 : index
  %cst_42 = arith.constant 1.000000e+00 : f32
  %3 = memref.get_global @__constant_16xf32 : memref<16xf32>
  %subview = memref.subview %arg1[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %subview_43 = memref.subview %arg4[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %dim = memref.dim %arg0, %c0 : memref<?x128xf32>
  %subview_44 = memref.subview %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : memref<5x4x128x64xf32> to memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %4 = arith.ceildivui %dim, %c512 : index
  %5 = arith.maxsi %4, %c1 : index
  %6 = arith.ceildivui %dim, %5 : index
  %7 = arith.ceildivui %6, %c8 : index
  %8 = arith.muli %7, %c8 : index
  %9 = arith.minsi %8, %c512 : index
  %view = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x256xf32>
  %view_45 = memref.view %arg15[%c11008][%dim] : memref<?xi8> to memref<?x128xf32>
  %10 = arith.ceildivui %dim, %c4 : index
  scf.forall (%arg17) in (%10) {
    %15 = arith.muli %arg17, %c4 : index
    %16 = arith.subi %dim, %15 : index
    %17 = arith.minsi %16, %c4 : index
    %subview_63 = memref.subview %view_45[%15, 0] [%17, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_64 = memref.subview %arg0[%15, 0] [%17, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_65 = memref.view %arg16[%c0][%17] : memref<?xi8> to memref<?xf32>
    %18 = arith.remui %17, %c16 : index
    %19 = arith.subi %17, %18 : index
    scf.for %arg18 = %c0 to %19 step %c16 {
      vector.store %cst_19, %view_65[%arg18] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg18 = %19 to %17 step %c16 {
      %20 = arith.subi %17, %arg18 : index
      %21 = vector.create_mask %20 : vector<16xi1>
      vector.maskedstore %view_65[%arg18], %21, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg18 = %c0 to %17 step %c1 {
      %20:4 = scf.for %arg19 = %c0 to %c128 step %c64 iter_args(%arg20 = %cst_38, %arg21 = %cst_38, %arg22 = %cst_38, %arg23 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %38 = vector.load %subview_64[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %39 = arith.mulf %38, %38 : vector<16xf32>
        %40 = arith.addf %arg20, %39 : vector<16xf32>
        %41 = arith.addi %arg19, %c16 : index
        %42 = vector.load %subview_64[%arg18, %41] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %43 = arith.mulf %42, %42 : vector<16xf32>
        %44 = arith.addf %arg21, %43 : vector<16xf32>
        %45 = arith.addi %arg19, %c32 : index
        %46 = vector.load %subview_64[%arg18, %45] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %47 = arith.mulf %46, %46 : vector<16xf32>
        %48 = arith.addf %arg22, %47 : vector<16xf32>
        %49 = arith.addi %arg19, %c48 : index
        %50 = vector.load %subview_64[%arg18, %49] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %51 = arith.mulf %50, %50 : vector<16xf32>
        %52 = arith.addf %arg23, %51 : vector<16xf32>
        scf.yield %40, %44, %48, %52 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %21 = arith.addf %20#0, %20#1 : vector<16xf32>
      %22 = arith.addf %20#2, %20#3 : vector<16xf32>
      %23 = arith.addf %21, %22 : vector<16xf32>
      %24 = memref.load %view_65[%arg18] : memref<?xf32>
      %25 = vector.shuffle %23, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %26 = vector.shuffle %23, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %27 = arith.addf %25, %26 : vector<8xf32>
      %28 = vector.shuffle %27, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %29 = vector.shuffle %27, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %30 = arith.addf %28, %29 : vector<4xf32>
      %31 = vector.shuffle %30, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %32 = vector.shuffle %30, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %33 = arith.addf %31, %32 : vector<2xf32>
      %34 = vector.extract %33[0] : f32 from vector<2xf32>
      %35 = vector.extract %33[1] : f32 from vector<2xf32>
      %36 = arith.addf %34, %35 : f32
      %37 = arith.addf %24, %36 : f32
      memref.store %37, %view_65[%arg18] : memref<?xf32>
    }
    scf.for %arg18 = %c0 to %17 step %c1 {
      %20 = memref.load %view_65[%arg18] : memref<?xf32>
      %21 = arith.mulf %20, %cst_40 : f32
      %22 = arith.addf %21, %cst_41 : f32
      %23 = math.sqrt %22 : f32
      %24 = arith.divf %cst_42, %23 : f32
      %25 = vector.broadcast %24 : f32 to vector<16xf32>
      scf.for %arg19 = %c0 to %c128 step %c16 {
        %26 = vector.load %subview_64[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %27 = vector.load %subview[%arg19] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %28 = arith.mulf %26, %25 : vector<16xf32>
        %29 = arith.mulf %28, %27 : vector<16xf32>
        vector.store %29, %subview_63[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg17, %arg18, %arg19) in (1, %4, 4) {
    %15 = arith.muli %arg18, %9 : index
    %16 = arith.muli %arg19, %c64 : index
    %17 = arith.subi %dim, %15 : index
    %18 = arith.minsi %9, %17 : index
    %19 = arith.maxsi %18, %c0 : index
    %subview_63 = memref.subview %view[%15, %16] [%19, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %subview_64 = memref.subview %subview_44[%arg19, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_65 = memref.subview %view_45[%15, 0] [%19, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_65 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_66 = memref.cast %subview_64 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_67 = memref.cast %subview_63 : memref<?x64xf32, strided<[256, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_66, %cast_67) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
  }
  %subview_46 = memref.subview %view[0, 0] [%dim, 128] [1, 1] : memref<?x256xf32> to memref<?x128xf32, strided<[256, 1]>>
  %subview_47 = memref.subview %view[0, 192] [%dim, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: 192>>
  %expand_shape = memref.expand_shape %subview_46 [[0], [1, 2]] output_shape [%dim, 4, 32] : memref<?x128xf32, strided<[256, 1]>> into memref<?x4x32xf32, strided<[256, 32, 1]>>
  %expand_shape_48 = memref.expand_shape %subview_47 [[0], [1, 2]] output_shape [%dim, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: 192>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>>
  %dim_49 = memref.dim %expand_shape, %c0 : memref<?x4x32xf32, strided<[256, 32, 1]>>
  %dim_50 = memref.dim %arg10, %c0 : memref<?xi32>
  %view_51 = memref.view %arg15[%c15104][%dim_49] : memref<?xi8> to memref<?x4x32xf32>
  %dim_52 = memref.dim %arg13, %c0 : memref<?xi32>
  %view_53 = memref.view %arg15[%c19200][%dim_50] : memref<?xi8> to memref<?x4x32xf32>
  %view_54 = memref.view %arg15[%c8192][%dim_50] : memref<?xi8> to memref<?x2x32xf32>
  %11 = arith.ceildivui %dim_50, %c4 : index
  scf.forall (%arg17) in (%11) {
    %15 = arith.muli %arg17, %c4 : index
    %16 = arith.subi %dim_50, %15 : index
    %17 = arith.minsi %16, %c4 : index
    %subview_63 = memref.subview %view_53[%15, 0, 0] [%17, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_64 = memref.subview %view_54[%15, 0, 0] [%17, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_65 = memref.subview %arg10[%15] [%17] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %view_66 = memref.view %arg16[%c2048][%17] : memref<?xi8> to memref<?x16xf32>
    %view_67 = memref.view %arg16[%c2304][%17] : memref<?xi8> to memref<?x16xf32>
    scf.for %arg18 = %c0 to %17 step %c1 {
      %18 = memref.load %subview_65[%arg18] : memref<?xi32, strided<[1], offset: ?>>
      %19 = arith.sitofp %18 : i32 to f32
      %20 = vector.broadcast %19 : f32 to vector<16xf32>
      %21 = vector.load %3[%c0] : memref<16xf32>, vector<16xf32>
      %22 = arith.mulf %20, %21 : vector<16xf32>
      %23 = vector.fma %22, %cst_37, %cst_36 : vector<16xf32>
      %24 = arith.addf %23, %cst_35 : vector<16xf32>
      %25 = vector.fma %24, %cst_34, %22 : vector<16xf32>
      %26 = vector.fma %24, %cst_33, %25 : vector<16xf32>
      %27 = vector.fma %24, %cst_32, %26 : vector<16xf32>
      %28 = arith.bitcast %23 : vector<16xf32> to vector<16xi32>
      %29 = arith.addi %28, %cst_31 : vector<16xi32>
      %30 = arith.mulf %27, %27 : vector<16xf32>
      %31 = arith.mulf %30, %27 : vector<16xf32>
      %32 = vector.fma %cst_30, %30, %cst_29 : vector<16xf32>
      %33 = vector.fma %32, %30, %cst_28 : vector<16xf32>
      %34 = vector.fma %31, %33, %27 : vector<16xf32>
      %35 = vector.fma %cst_27, %30, %cst_26 : vector<16xf32>
      %36 = vector.fma %35, %30, %cst_25 : vector<16xf32>
      %37 = vector.fma %30, %36, %cst_24 : vector<16xf32>
      %38 = vector.fma %30, %37, %cst_23 : vector<16xf32>
      %39 = arith.andi %29, %cst_31 : vector<16xi32>
      %40 = arith.cmpi ne, %39, %cst_22 : vector<16xi32>
      %41 = arith.andi %29, %cst_21 : vector<16xi32>
      %42 = arith.shli %41, %cst_20 : vector<16xi32>
      %43 = arith.select %40, %38, %34 : vector<16xi1>, vector<16xf32>
      %44 = arith.bitcast %43 : vector<16xf32> to vector<16xi32>
      %45 = arith.xori %44, %42 : vector<16xi32>
      %46 = arith.bitcast %45 : vector<16xi32> to vector<16xf32>
      %47 = arith.andi %28, %cst_31 : vector<16xi32>
      %48 = arith.cmpi ne, %47, %cst_22 : vector<16xi32>
      %49 = arith.andi %28, %cst_21 : vector<16xi32>
      %50 = arith.shli %49, %cst_20 : vector<16xi32>
      %51 = arith.select %48, %38, %34 : vector<16xi1>, vector<16xf32>
      %52 = arith.bitcast %51 : vector<16xf32> to vector<16xi32>
      %53 = arith.xori %52, %50 : vector<16xi32>
      %54 = arith.bitcast %53 : vector<16xi32> to vector<16xf32>
      vector.store %46, %view_66[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
      vector.store %54, %view_67[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    %subview_68 = memref.subview %view[%15, 0] [%17, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_69 = memref.subview %subview_68[0, 0] [%17, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_70 = memref.expand_shape %subview_69 [[0], [1, 2]] output_shape [%17, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_71 = memref.subview %expand_shape_70[0, 0, 0] [%17, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_72 = memref.subview %expand_shape_70[0, 0, 16] [%17, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_73 = memref.view %arg16[%c0][%17] : memref<?xi8> to memref<?x4x16xf32>
    %view_74 = memref.view %arg16[%c1024][%17] : memref<?xi8> to memref<?x4x16xf32>
    scf.for %arg18 = %c0 to %17 step %c1 {
      scf.for %arg19 = %c0 to %c4 step %c1 {
        %18 = vector.load %subview_71[%arg18, %arg19, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %19 = vector.load %subview_72[%arg18, %arg19, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %20 = vector.load %view_66[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
        %21 = vector.load %view_67[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
        %22 = arith.mulf %18, %20 : vector<16xf32>
        %23 = arith.mulf %19, %21 : vector<16xf32>
        %24 = arith.subf %22, %23 : vector<16xf32>
        %25 = arith.mulf %19, %20 : vector<16xf32>
        %26 = arith.mulf %18, %21 : vector<16xf32>
        %27 = arith.addf %25, %26 : vector<16xf32>
        vector.store %24, %view_73[%arg18, %arg19, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %27, %view_74[%arg18, %arg19, %c0] : memref<?x4x16xf32>, vector<16xf32>
      }
    }
    %subview_75 = memref.subview %subview_63[0, 0, 0] [%17, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg18 = %c0 to %17 step %c1 {
      scf.for %arg19 = %c0 to %c4 step %c1 {
        %18 = vector.load %view_73[%arg18, %arg19, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %18, %subview_75[%arg18, %arg19, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_76 = memref.subview %subview_63[0, 0, 16] [%17, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg18 = %c0 to %17 step %c1 {
      scf.for %arg19 = %c0 to %c4 step %c1 {
        %18 = vector.load %view_74[%arg18, %arg19, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %18, %subview_76[%arg18, %arg19, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_77 = memref.subview %subview_68[0, 128] [%17, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_78 = memref.expand_shape %subview_77 [[0], [1, 2]] output_shape [%17, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_79 = memref.subview %expand_shape_78[0, 0, 0] [%17, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_80 = memref.subview %expand_shape_78[0, 0, 16] [%17, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_81 = memref.view %arg16[%c0][%17] : memref<?xi8> to memref<?x2x16xf32>
    %view_82 = memref.view %arg16[%c512][%17] : memref<?xi8> to memref<?x2x16xf32>
    scf.for %arg18 = %c0 to %17 step %c1 {
      scf.for %arg19 = %c0 to %c2 step %c1 {
        %18 = vector.load %subview_79[%arg18, %arg19, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %19 = vector.load %subview_80[%arg18, %arg19, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %20 = vector.load %view_66[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
        %21 = vector.load %view_67[%arg18, %c0] : memref<?x16xf32>, vector<16xf32>
        %22 = arith.mulf %18, %20 : vector<16xf32>
        %23 = arith.mulf %19, %21 : vector<16xf32>
        %24 = arith.subf %22, %23 : vector<16xf32>
        %25 = arith.mulf %19, %20 : vector<16xf32>
        %26 = arith.mulf %18, %21 : vector<16xf32>
        %27 = arith.addf %25, %26 : vector<16xf32>
        vector.store %24, %view_81[%arg18, %arg19, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %27, %view_82[%arg18, %arg19, %c0] : memref<?x2x16xf32>, vector<16xf32>
      }
    }
    %subview_83 = memref.subview %subview_64[0, 0, 0] [%17, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg18 = %c0 to %17 step %c1 {
      scf.for %arg19 = %c0 to %c2 step %c1 {
        %18 = vector.load %view_81[%arg18, %arg19, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %18, %subview_83[%arg18, %arg19, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_84 = memref.subview %subview_64[0, 0, 16] [%17, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg18 = %c0 to %17 step %c1 {
      scf.for %arg19 = %c0 to %c2 step %c1 {
        %18 = vector.load %view_82[%arg18, %arg19, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %18, %subview_84[%arg18, %arg19, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg17, %arg18) in (%dim_52, 2) {
    %15 = memref.load %arg11[%arg17] : memref<?xi32>
    %16 = arith.addi %arg17, %c1 : index
    %17 = memref.load %arg11[%16] : memref<?xi32>
    %18 = arith.index_cast %15 : i32 to index
    %19 = arith.index_cast %17 : i32 to index
    %20 = memref.load %arg12[%arg17] : memref<?xi32>
    %21 = arith.index_cast %20 : i32 to index
    %22 = arith.subi %21, %18 : index
    %23 = memref.load %arg13[%arg17] : memref<?xi32>
    %24 = arith.index_cast %23 : i32 to index
    %subview_63 = memref.subview %arg8[%arg14, %24, %arg18, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg19 = %18 to %19 step %c1 {
      %subview_65 = memref.subview %view_54[%arg19, %arg18, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %25 = arith.addi %arg19, %22 : index
      %26 = arith.divui %25, %c16 : index
      %27 = arith.remui %25, %c16 : index
      %subview_66 = memref.subview %subview_63[%26, 0, %27] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      scf.for %arg20 = %c0 to %c32 step %c1 {
        %28 = memref.load %subview_65[%arg20] : memref<32xf32, strided<[1], offset: ?>>
        memref.store %28, %subview_66[%arg20] : memref<32xf32, strided<[16], offset: ?>>
      }
    }
    %subview_64 = memref.subview %arg9[%arg14, %24, %arg18, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg19 = %18 to %19 step %c1 {
      %subview_65 = memref.subview %expand_shape_48[%arg19, %arg18, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %25 = arith.addi %arg19, %22 : index
      %subview_66 = memref.subview %subview_64[%25, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      scf.for %arg20 = %c0 to %c32 step %c16 {
        %26 = vector.load %subview_65[%arg20] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        vector.store %26, %subview_66[%arg20] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
      }
    }
  }
  %12 = scf.for %arg17 = %c0 to %dim_52 step %c1 iter_args(%arg18 = %c0) -> (index) {
    %15 = memref.load %arg11[%arg17] : memref<?xi32>
    %16 = arith.addi %arg17, %c1 : index
    %17 = memref.load %arg11[%16] : memref<?xi32>
    %18 = arith.index_cast %15 : i32 to index
    %19 = arith.index_cast %17 : i32 to index
    %20 = memref.load %arg12[%arg17] : memref<?xi32>
    %21 = arith.index_cast %20 : i32 to index
    %22 = arith.subi %19, %18 : index
    %23 = arith.minsi %22, %dim_49 : index
    %24 = arith.addi %21, %23 : index
    %25 = arith.ceildivui %24, %c1024 : index
    %26 = arith.maxsi %arg18, %25 : index
    scf.yield %26 : index
  }
  %13 = arith.minsi %12, %c1 : index
  %14 = arith.muli %dim_49, %c2 : index
  %view_55 = memref.view %arg15[%c4096][%13, %14] : memref<?xi8> to memref<?x2x?xf32>
  %view_56 = memref.view %arg15[%c0][%13, %14] : memref<?xi8> to memref<?x2x?x32xf32>
  %view_57 = memref.view %arg15[%c4224][%13, %14] : memref<?xi8> to memref<?x2x?xf32>
  scf.forall (%arg17, %arg18, %arg19) in (%dim_52, 2, %13) {
    %15 = memref.load %arg11[%arg17] : memref<?xi32>
    %16 = arith.addi %arg17, %c1 : index
    %17 = memref.load %arg11[%16] : memref<?xi32>
    %18 = arith.index_cast %15 : i32 to index
    %19 = arith.index_cast %17 : i32 to index
    %20 = memref.load %arg12[%arg17] : memref<?xi32>
    %21 = arith.index_cast %20 : i32 to index
    %22 = arith.subi %19, %18 : index
    %23 = arith.minsi %22, %dim_49 : index
    %24 = arith.addi %21, %23 : index
    %25 = arith.muli %arg19, %c1024 : index
    %26 = arith.maxsi %25, %c0 : index
    %27 = arith.addi %25, %c1024 : index
    %28 = arith.minsi %27, %24 : index
    %29 = arith.cmpi slt, %26, %28 : index
    %30 = arith.select %29, %23, %c0 : index
    %31 = arith.muli %18, %c2 : index
    %32 = memref.load %arg13[%arg17] : memref<?xi32>
    %33 = arith.index_cast %32 : i32 to index
    %34 = arith.muli %arg18, %c2 : index
    %subview_63 = memref.subview %view_53[%18, %34, 0] [%30, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c4096][%30] : memref<?xi8> to memref<?x2x32xf32>
    scf.for %arg20 = %c0 to %30 step %c1 {
      scf.for %arg21 = %c0 to %c2 step %c1 {
        scf.for %arg22 = %c0 to %c32 step %c16 {
          %38 = vector.load %subview_63[%arg20, %arg21, %arg22] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
          %39 = arith.mulf %38, %cst_1 : vector<16xf32>
          vector.store %39, %view_64[%arg20, %arg21, %arg22] : memref<?x2x32xf32>, vector<16xf32>
        }
      }
    }
    %collapse_shape_65 = memref.collapse_shape %view_64 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %35 = arith.muli %30, %c2 : index
    %view_66 = memref.view %arg16[%c8192][%35] : memref<?xi8> to memref<?xf32>
    %view_67 = memref.view %arg16[%c6144][%35] : memref<?xi8> to memref<?x32xf32>
    %view_68 = memref.view %arg16[%c8256][%35] : memref<?xi8> to memref<?xf32>
    %36 = arith.remui %35, %c16 : index
    %37 = arith.subi %35, %36 : index
    scf.for %arg20 = %c0 to %37 step %c16 {
      vector.store %cst_0, %view_68[%arg20] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg20 = %37 to %35 step %c16 {
      %38 = arith.subi %35, %arg20 : index
      %39 = vector.create_mask %38 : vector<16xi1>
      vector.maskedstore %view_68[%arg20], %39, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg20 = %c0 to %37 step %c16 {
      vector.store %cst_19, %view_66[%arg20] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg20 = %37 to %35 step %c16 {
      %38 = arith.subi %35, %arg20 : index
      %39 = vector.create_mask %38 : vector<16xi1>
      vector.maskedstore %view_66[%arg20], %39, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg20 = %c0 to %35 step %c1 {
      scf.for %arg21 = %c0 to %c32 step %c16 {
        vector.store %cst_19, %view_67[%arg20, %arg21] : memref<?x32xf32>, vector<16xf32>
      }
    }
    scf.for %arg20 = %26 to %28 step %c64 {
      %38 = arith.subi %28, %arg20 : index
      %39 = arith.minsi %38, %c64 : index
      %view_72 = memref.view %arg16[%c0][%35] : memref<?xi8> to memref<?x4x16xf32>
      scf.for %arg21 = %c0 to %35 step %c1 {
        scf.for %arg22 = %c0 to %c4 step %c1 {
          vector.store %cst_19, %view_72[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        }
      }
      %40 = arith.divui %arg20, %c16 : index
      %subview_73 = memref.subview %arg8[%arg14, %33, %arg18, %40, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast = memref.cast %collapse_shape_65 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_74 = memref.cast %subview_73 : memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast_75 = memref.cast %view_72 : memref<?x4x16xf32> to memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>
      func.call @llm_contract_4(%cast, %cast_74, %cast_75) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>, memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>) -> ()
      %collapse_shape_76 = memref.collapse_shape %view_72 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %41 = arith.addi %arg20, %c64 : index
      %42 = arith.addi %21, %c1 : index
      %43 = arith.cmpi sgt, %41, %42 : index
      %44 = arith.select %43, %35, %c0 : index
      %subview_77 = memref.subview %collapse_shape_76[0, 0] [%44, 64] [1, 1] : memref<?x64xf32> to memref<?x64xf32, strided<[64, 1]>>
      %45 = arith.divui %44, %c2 : index
      %expand_shape_78 = memref.expand_shape %subview_77 [[0, 1], [2]] output_shape [%45, 2, 64] : memref<?x64xf32, strided<[64, 1]>> into memref<?x2x64xf32, strided<[128, 64, 1]>>
      %dim_79 = memref.dim %expand_shape_78, %c0 : memref<?x2x64xf32, strided<[128, 64, 1]>>
      scf.for %arg21 = %c0 to %dim_79 step %c1 {
        scf.for %arg22 = %c0 to %c2 step %c1 {
          %46 = arith.addi %21, %arg21 : index
          scf.for %arg23 = %c0 to %c64 step %c16 {
            %47 = vector.load %expand_shape_78[%arg21, %arg22, %arg23] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
            %48 = arith.addi %arg20, %arg23 : index
            %49 = arith.subi %46, %48 : index
            %50 = arith.addi %49, %c1 : index
            %51 = vector.create_mask %50 : vector<16xi1>
            %52 = arith.select %51, %47, %cst : vector<16xi1>, vector<16xf32>
            vector.store %52, %expand_shape_78[%arg21, %arg22, %arg23] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
          }
        }
      }
      %view_80 = memref.view %arg16[%c8320][%35] : memref<?xi8> to memref<?xf32>
      scf.for %arg21 = %c0 to %37 step %c16 {
        %46 = vector.load %view_68[%arg21] : memref<?xf32>, vector<16xf32>
        vector.store %46, %view_80[%arg21] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg21 = %37 to %35 step %c16 {
        %46 = arith.subi %35, %arg21 : index
        %47 = vector.create_mask %46 : vector<16xi1>
        %48 = vector.maskedload %view_68[%arg21], %47, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_80[%arg21], %47, %48 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      %dim_81 = memref.dim %collapse_shape_76, %c0 : memref<?x64xf32>
      scf.for %arg21 = %c0 to %dim_81 step %c1 {
        %46 = vector.load %collapse_shape_76[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
        %47 = arith.cmpf ogt, %46, %cst_18 : vector<16xf32>
        %48 = arith.select %47, %46, %cst_18 : vector<16xi1>, vector<16xf32>
        %49 = vector.load %collapse_shape_76[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
        %50 = arith.cmpf ogt, %49, %cst_18 : vector<16xf32>
        %51 = arith.select %50, %49, %cst_18 : vector<16xi1>, vector<16xf32>
        %52 = vector.load %collapse_shape_76[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
        %53 = arith.cmpf ogt, %52, %cst_18 : vector<16xf32>
        %54 = arith.select %53, %52, %cst_18 : vector<16xi1>, vector<16xf32>
        %55 = vector.load %collapse_shape_76[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
        %56 = arith.cmpf ogt, %55, %cst_18 : vector<16xf32>
        %57 = arith.select %56, %55, %cst_18 : vector<16xi1>, vector<16xf32>
        %58 = arith.cmpf ogt, %51, %48 : vector<16xf32>
        %59 = arith.select %58, %51, %48 : vector<16xi1>, vector<16xf32>
        %60 = arith.cmpf ogt, %57, %54 : vector<16xf32>
        %61 = arith.select %60, %57, %54 : vector<16xi1>, vector<16xf32>
        %62 = arith.cmpf ogt, %61, %59 : vector<16xf32>
        %63 = arith.select %62, %61, %59 : vector<16xi1>, vector<16xf32>
        %64 = memref.load %view_68[%arg21] : memref<?xf32>
        %65 = vector.shuffle %63, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %66 = vector.shuffle %63, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %67 = arith.cmpf ogt, %66, %65 : vector<8xf32>
        %68 = arith.select %67, %66, %65 : vector<8xi1>, vector<8xf32>
        %69 = vector.shuffle %68, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %70 = vector.shuffle %68, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %71 = arith.cmpf ogt, %70, %69 : vector<4xf32>
        %72 = arith.select %71, %70, %69 : vector<4xi1>, vector<4xf32>
        %73 = vector.shuffle %72, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %74 = vector.shuffle %72, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %75 = arith.cmpf ogt, %74, %73 : vector<2xf32>
        %76 = arith.select %75, %74, %73 : vector<2xi1>, vector<2xf32>
        %77 = vector.extract %76[0] : f32 from vector<2xf32>
        %78 = vector.extract %76[1] : f32 from vector<2xf32>
        %79 = arith.cmpf ogt, %78, %77 : f32
        %80 = arith.select %79, %78, %77 : f32
        %81 = arith.cmpf ogt, %80, %64 : f32
        %82 = arith.select %81, %80, %64 : f32
        memref.store %82, %view_68[%arg21] : memref<?xf32>
      }
      scf.for %arg21 = %c0 to %37 step %c16 {
        %46 = vector.load %view_68[%arg21] : memref<?xf32>, vector<16xf32>
        %47 = vector.load %view_80[%arg21] : memref<?xf32>, vector<16xf32>
        %48 = arith.subf %47, %46 : vector<16xf32>
        %49 = arith.addf %48, %cst_36 : vector<16xf32>
        %50 = arith.addf %49, %cst_35 : vector<16xf32>
        %51 = arith.subf %48, %50 : vector<16xf32>
        %52 = vector.fma %cst_17, %51, %cst_16 : vector<16xf32>
        %53 = vector.fma %52, %51, %cst_15 : vector<16xf32>
        %54 = vector.fma %53, %51, %cst_14 : vector<16xf32>
        %55 = vector.fma %54, %51, %cst_13 : vector<16xf32>
        %56 = vector.fma %55, %51, %cst_12 : vector<16xf32>
        %57 = vector.fma %56, %51, %cst_23 : vector<16xf32>
        %58 = x86.avx512.mask.scalef %57, %50, %57, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %58, %view_80[%arg21] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg21 = %37 to %35 step %c16 {
        %46 = arith.subi %35, %arg21 : index
        %47 = vector.create_mask %46 : vector<16xi1>
        %48 = vector.maskedload %view_68[%arg21], %47, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %49 = vector.maskedload %view_80[%arg21], %47, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %50 = arith.subf %49, %48 : vector<16xf32>
        %51 = arith.addf %50, %cst_36 : vector<16xf32>
        %52 = arith.addf %51, %cst_35 : vector<16xf32>
        %53 = arith.subf %50, %52 : vector<16xf32>
        %54 = vector.fma %cst_17, %53, %cst_16 : vector<16xf32>
        %55 = vector.fma %54, %53, %cst_15 : vector<16xf32>
        %56 = vector.fma %55, %53, %cst_14 : vector<16xf32>
        %57 = vector.fma %56, %53, %cst_13 : vector<16xf32>
        %58 = vector.fma %57, %53, %cst_12 : vector<16xf32>
        %59 = vector.fma %58, %53, %cst_23 : vector<16xf32>
        %60 = x86.avx512.mask.scalef %59, %52, %59, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_80[%arg21], %47, %60 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg21 = %c0 to %37 step %c16 {
        %46 = vector.load %view_80[%arg21] : memref<?xf32>, vector<16xf32>
        %47 = vector.load %view_66[%arg21] : memref<?xf32>, vector<16xf32>
        %48 = arith.mulf %47, %46 : vector<16xf32>
        vector.store %48, %view_66[%arg21] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg21 = %37 to %35 step %c16 {
        %46 = arith.subi %35, %arg21 : index
        %47 = vector.create_mask %46 : vector<16xi1>
        %48 = vector.maskedload %view_80[%arg21], %47, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %49 = vector.maskedload %view_66[%arg21], %47, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %50 = arith.mulf %49, %48 : vector<16xf32>
        vector.maskedstore %view_66[%arg21], %47, %50 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg21 = %c0 to %35 step %c1 {
        %46 = memref.load %view_80[%arg21] : memref<?xf32>
        %47 = vector.broadcast %46 : f32 to vector<16xf32>
        scf.for %arg22 = %c0 to %c32 step %c16 {
          %48 = vector.load %view_67[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
          %49 = arith.mulf %48, %47 : vector<16xf32>
          vector.store %49, %view_67[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
        }
      }
      scf.for %arg21 = %c0 to %35 step %c1 {
        %46 = memref.load %view_68[%arg21] : memref<?xf32>
        %47 = vector.broadcast %46 : f32 to vector<16xf32>
        %48 = vector.load %collapse_shape_76[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
        %49 = arith.subf %48, %47 : vector<16xf32>
        %50 = arith.addf %49, %cst_36 : vector<16xf32>
        %51 = arith.addf %50, %cst_35 : vector<16xf32>
        %52 = arith.subf %49, %51 : vector<16xf32>
        %53 = vector.fma %cst_17, %52, %cst_16 : vector<16xf32>
        %54 = vector.fma %53, %52, %cst_15 : vector<16xf32>
        %55 = vector.fma %54, %52, %cst_14 : vector<16xf32>
        %56 = vector.fma %55, %52, %cst_13 : vector<16xf32>
        %57 = vector.fma %56, %52, %cst_12 : vector<16xf32>
        %58 = vector.fma %57, %52, %cst_23 : vector<16xf32>
        %59 = x86.avx512.mask.scalef %58, %51, %58, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %59, %collapse_shape_76[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
        %60 = vector.load %collapse_shape_76[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
        %61 = arith.subf %60, %47 : vector<16xf32>
        %62 = arith.addf %61, %cst_36 : vector<16xf32>
        %63 = arith.addf %62, %cst_35 : vector<16xf32>
        %64 = arith.subf %61, %63 : vector<16xf32>
        %65 = vector.fma %cst_17, %64, %cst_16 : vector<16xf32>
        %66 = vector.fma %65, %64, %cst_15 : vector<16xf32>
        %67 = vector.fma %66, %64, %cst_14 : vector<16xf32>
        %68 = vector.fma %67, %64, %cst_13 : vector<16xf32>
        %69 = vector.fma %68, %64, %cst_12 : vector<16xf32>
        %70 = vector.fma %69, %64, %cst_23 : vector<16xf32>
        %71 = x86.avx512.mask.scalef %70, %63, %70, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %71, %collapse_shape_76[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
        %72 = vector.load %collapse_shape_76[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
        %73 = arith.subf %72, %47 : vector<16xf32>
        %74 = arith.addf %73, %cst_36 : vector<16xf32>
        %75 = arith.addf %74, %cst_35 : vector<16xf32>
        %76 = arith.subf %73, %75 : vector<16xf32>
        %77 = vector.fma %cst_17, %76, %cst_16 : vector<16xf32>
        %78 = vector.fma %77, %76, %cst_15 : vector<16xf32>
        %79 = vector.fma %78, %76, %cst_14 : vector<16xf32>
        %80 = vector.fma %79, %76, %cst_13 : vector<16xf32>
        %81 = vector.fma %80, %76, %cst_12 : vector<16xf32>
        %82 = vector.fma %81, %76, %cst_23 : vector<16xf32>
        %83 = x86.avx512.mask.scalef %82, %75, %82, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %83, %collapse_shape_76[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
        %84 = vector.load %collapse_shape_76[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
        %85 = arith.subf %84, %47 : vector<16xf32>
        %86 = arith.addf %85, %cst_36 : vector<16xf32>
        %87 = arith.addf %86, %cst_35 : vector<16xf32>
        %88 = arith.subf %85, %87 : vector<16xf32>
        %89 = vector.fma %cst_17, %88, %cst_16 : vector<16xf32>
        %90 = vector.fma %89, %88, %cst_15 : vector<16xf32>
        %91 = vector.fma %90, %88, %cst_14 : vector<16xf32>
        %92 = vector.fma %91, %88, %cst_13 : vector<16xf32>
        %93 = vector.fma %92, %88, %cst_12 : vector<16xf32>
        %94 = vector.fma %93, %88, %cst_23 : vector<16xf32>
        %95 = x86.avx512.mask.scalef %94, %87, %94, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %95, %collapse_shape_76[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
        %96 = arith.addf %59, %71 : vector<16xf32>
        %97 = arith.addf %83, %95 : vector<16xf32>
        %98 = arith.addf %96, %97 : vector<16xf32>
        %99 = memref.load %view_66[%arg21] : memref<?xf32>
        %100 = vector.shuffle %98, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %101 = vector.shuffle %98, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %102 = arith.addf %100, %101 : vector<8xf32>
        %103 = vector.shuffle %102, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %104 = vector.shuffle %102, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %105 = arith.addf %103, %104 : vector<4xf32>
        %106 = vector.shuffle %105, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %107 = vector.shuffle %105, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %108 = arith.addf %106, %107 : vector<2xf32>
        %109 = vector.extract %108[0] : f32 from vector<2xf32>
        %110 = vector.extract %108[1] : f32 from vector<2xf32>
        %111 = arith.addf %109, %110 : f32
        %112 = arith.addf %99, %111 : f32
        memref.store %112, %view_66[%arg21] : memref<?xf32>
      }
      %subview_82 = memref.subview %arg9[%arg14, %33, %arg18, %arg20, 0] [1, 1, 1, %39, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %subview_83 = memref.subview %collapse_shape_76[0, 0] [%dim_81, %39] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
      %cast_84 = memref.cast %subview_83 : memref<?x?xf32, strided<[64, 1]>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_85 = memref.cast %view_67 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      func.call @llm_contract_5(%cast_84, %subview_82, %cast_85) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x32xf32, strided<[32, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    }
    %subview_69 = memref.subview %view_55[%arg19, %arg18, %31] [1, 1, %35] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
    scf.for %arg20 = %c0 to %37 step %c16 {
      %38 = vector.load %view_68[%arg20] : memref<?xf32>, vector<16xf32>
      vector.store %38, %subview_69[%arg20] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
    }
    scf.for %arg20 = %37 to %35 step %c16 {
      %38 = arith.subi %35, %arg20 : index
      %39 = vector.create_mask %38 : vector<16xi1>
      %40 = vector.maskedload %view_68[%arg20], %39, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
      vector.maskedstore %subview_69[%arg20], %39, %40 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32>
    }
    %subview_70 = memref.subview %view_57[%arg19, %arg18, %31] [1, 1, %35] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
    scf.for %arg20 = %c0 to %37 step %c16 {
      %38 = vector.load %view_66[%arg20] : memref<?xf32>, vector<16xf32>
      vector.store %38, %subview_70[%arg20] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
    }
    scf.for %arg20 = %37 to %35 step %c16 {
      %38 = arith.subi %35, %arg20 : index
      %39 = vector.create_mask %38 : vector<16xi1>
      %40 = vector.maskedload %view_66[%arg20], %39, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
      vector.maskedstore %subview_70[%arg20], %39, %40 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32>
    }
    %subview_71 = memref.subview %view_56[%arg19, %arg18, %31, 0] [1, 1, %35, 32] [1, 1, 1, 1] : memref<?x2x?x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg20 = %c0 to %35 step %c1 {
      scf.for %arg21 = %c0 to %c32 step %c16 {
        %38 = vector.load %view_67[%arg20, %arg21] : memref<?x32xf32>, vector<16xf32>
        vector.store %38, %subview_71[%arg20, %arg21] : memref<?x32xf32, strided<[32, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg17, %arg18) in (%dim_52, 2) {
    %15 = memref.load %arg11[%arg17] : memref<?xi32>
    %16 = arith.addi %arg17, %c1 : index
    %17 = memref.load %arg11[%16] : memref<?xi32>
    %18 = arith.index_cast %15 : i32 to index
    %19 = arith.index_cast %17 : i32 to index
    %20 = memref.load %arg12[%arg17] : memref<?xi32>
    %21 = arith.index_cast %20 : i32 to index
    %22 = arith.subi %19, %18 : index
    %23 = arith.minsi %22, %dim_49 : index
    %24 = arith.addi %21, %23 : index
    %25 = arith.muli %23, %c2 : index
    %view_63 = memref.view %arg16[%c2048][%25] : memref<?xi8> to memref<?xf32>
    %view_64 = memref.view %arg16[%c0][%25] : memref<?xi8> to memref<?x32xf32>
    %view_65 = memref.view %arg16[%c2112][%25] : memref<?xi8> to memref<?xf32>
    %26 = arith.remui %25, %c16 : index
    %27 = arith.subi %25, %26 : index
    scf.for %arg19 = %c0 to %27 step %c16 {
      vector.store %cst_0, %view_65[%arg19] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg19 = %27 to %25 step %c16 {
      %30 = arith.subi %25, %arg19 : index
      %31 = vector.create_mask %30 : vector<16xi1>
      vector.maskedstore %view_65[%arg19], %31, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg19 = %c0 to %27 step %c16 {
      vector.store %cst_19, %view_63[%arg19] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg19 = %27 to %25 step %c16 {
      %30 = arith.subi %25, %arg19 : index
      %31 = vector.create_mask %30 : vector<16xi1>
      vector.maskedstore %view_63[%arg19], %31, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg19 = %c0 to %25 step %c1 {
      scf.for %arg20 = %c0 to %c32 step %c16 {
        vector.store %cst_19, %view_64[%arg19, %arg20] : memref<?x32xf32>, vector<16xf32>
      }
    }
    %28 = arith.ceildivui %24, %c1024 : index
    scf.for %arg19 = %c0 to %28 step %c1 {
      %30 = arith.muli %18, %c2 : index
      %subview_70 = memref.subview %view_55[%arg19, %arg18, %30] [1, 1, %25] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %subview_71 = memref.subview %view_57[%arg19, %arg18, %30] [1, 1, %25] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %subview_72 = memref.subview %view_56[%arg19, %arg18, %30, 0] [1, 1, %25, 32] [1, 1, 1, 1] : memref<?x2x?x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %view_73 = memref.view %arg16[%c2176][%25] : memref<?xi8> to memref<?xf32>
      %view_74 = memref.view %arg16[%c2240][%25] : memref<?xi8> to memref<?xf32>
      scf.for %arg20 = %c0 to %27 step %c16 {
        %31 = vector.load %view_65[%arg20] : memref<?xf32>, vector<16xf32>
        vector.store %31, %view_74[%arg20] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg20 = %27 to %25 step %c16 {
        %31 = arith.subi %25, %arg20 : index
        %32 = vector.create_mask %31 : vector<16xi1>
        %33 = vector.maskedload %view_65[%arg20], %32, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_74[%arg20], %32, %33 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg20 = %c0 to %27 step %c16 {
        %31 = vector.load %subview_70[%arg20] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %32 = vector.load %view_65[%arg20] : memref<?xf32>, vector<16xf32>
        %33 = arith.maxnumf %31, %32 : vector<16xf32>
        vector.store %33, %view_65[%arg20] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg20 = %27 to %25 step %c16 {
        %31 = arith.subi %25, %arg20 : index
        %32 = vector.create_mask %31 : vector<16xi1>
        %33 = vector.maskedload %subview_70[%arg20], %32, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %34 = vector.maskedload %view_65[%arg20], %32, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %35 = arith.maxnumf %33, %34 : vector<16xf32>
        vector.maskedstore %view_65[%arg20], %32, %35 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg20 = %c0 to %27 step %c16 {
        %31 = vector.load %view_65[%arg20] : memref<?xf32>, vector<16xf32>
        %32 = vector.load %view_74[%arg20] : memref<?xf32>, vector<16xf32>
        %33 = arith.subf %32, %31 : vector<16xf32>
        %34 = arith.addf %33, %cst_36 : vector<16xf32>
        %35 = arith.addf %34, %cst_35 : vector<16xf32>
        %36 = arith.subf %33, %35 : vector<16xf32>
        %37 = vector.fma %cst_17, %36, %cst_16 : vector<16xf32>
        %38 = vector.fma %37, %36, %cst_15 : vector<16xf32>
        %39 = vector.fma %38, %36, %cst_14 : vector<16xf32>
        %40 = vector.fma %39, %36, %cst_13 : vector<16xf32>
        %41 = vector.fma %40, %36, %cst_12 : vector<16xf32>
        %42 = vector.fma %41, %36, %cst_23 : vector<16xf32>
        %43 = x86.avx512.mask.scalef %42, %35, %42, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %43, %view_74[%arg20] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg20 = %27 to %25 step %c16 {
        %31 = arith.subi %25, %arg20 : index
        %32 = vector.create_mask %31 : vector<16xi1>
        %33 = vector.maskedload %view_65[%arg20], %32, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %34 = vector.maskedload %view_74[%arg20], %32, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %35 = arith.subf %34, %33 : vector<16xf32>
        %36 = arith.addf %35, %cst_36 : vector<16xf32>
        %37 = arith.addf %36, %cst_35 : vector<16xf32>
        %38 = arith.subf %35, %37 : vector<16xf32>
        %39 = vector.fma %cst_17, %38, %cst_16 : vector<16xf32>
        %40 = vector.fma %39, %38, %cst_15 : vector<16xf32>
        %41 = vector.fma %40, %38, %cst_14 : vector<16xf32>
        %42 = vector.fma %41, %38, %cst_13 : vector<16xf32>
        %43 = vector.fma %42, %38, %cst_12 : vector<16xf32>
        %44 = vector.fma %43, %38, %cst_23 : vector<16xf32>
        %45 = x86.avx512.mask.scalef %44, %37, %44, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_74[%arg20], %32, %45 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg20 = %c0 to %27 step %c16 {
        %31 = vector.load %view_65[%arg20] : memref<?xf32>, vector<16xf32>
        %32 = vector.load %subview_70[%arg20] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %33 = arith.subf %32, %31 : vector<16xf32>
        %34 = arith.addf %33, %cst_36 : vector<16xf32>
        %35 = arith.addf %34, %cst_35 : vector<16xf32>
        %36 = arith.subf %33, %35 : vector<16xf32>
        %37 = vector.fma %cst_17, %36, %cst_16 : vector<16xf32>
        %38 = vector.fma %37, %36, %cst_15 : vector<16xf32>
        %39 = vector.fma %38, %36, %cst_14 : vector<16xf32>
        %40 = vector.fma %39, %36, %cst_13 : vector<16xf32>
        %41 = vector.fma %40, %36, %cst_12 : vector<16xf32>
        %42 = vector.fma %41, %36, %cst_23 : vector<16xf32>
        %43 = x86.avx512.mask.scalef %42, %35, %42, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %43, %view_73[%arg20] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg20 = %27 to %25 step %c16 {
        %31 = arith.subi %25, %arg20 : index
        %32 = vector.create_mask %31 : vector<16xi1>
        %33 = vector.maskedload %view_65[%arg20], %32, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %34 = vector.maskedload %subview_70[%arg20], %32, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %35 = arith.subf %34, %33 : vector<16xf32>
        %36 = arith.addf %35, %cst_36 : vector<16xf32>
        %37 = arith.addf %36, %cst_35 : vector<16xf32>
        %38 = arith.subf %35, %37 : vector<16xf32>
        %39 = vector.fma %cst_17, %38, %cst_16 : vector<16xf32>
        %40 = vector.fma %39, %38, %cst_15 : vector<16xf32>
        %41 = vector.fma %40, %38, %cst_14 : vector<16xf32>
        %42 = vector.fma %41, %38, %cst_13 : vector<16xf32>
        %43 = vector.fma %42, %38, %cst_12 : vector<16xf32>
        %44 = vector.fma %43, %38, %cst_23 : vector<16xf32>
        %45 = x86.avx512.mask.scalef %44, %37, %44, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_73[%arg20], %32, %45 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg20 = %c0 to %27 step %c16 {
        %31 = vector.load %view_74[%arg20] : memref<?xf32>, vector<16xf32>
        %32 = vector.load %view_73[%arg20] : memref<?xf32>, vector<16xf32>
        %33 = vector.load %subview_71[%arg20] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %34 = vector.load %view_63[%arg20] : memref<?xf32>, vector<16xf32>
        %35 = arith.mulf %34, %31 : vector<16xf32>
        %36 = arith.mulf %33, %32 : vector<16xf32>
        %37 = arith.addf %35, %36 : vector<16xf32>
        vector.store %37, %view_63[%arg20] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg20 = %27 to %25 step %c16 {
        %31 = arith.subi %25, %arg20 : index
        %32 = vector.create_mask %31 : vector<16xi1>
        %33 = vector.maskedload %view_74[%arg20], %32, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %34 = vector.maskedload %view_73[%arg20], %32, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %35 = vector.maskedload %subview_71[%arg20], %32, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %36 = vector.maskedload %view_63[%arg20], %32, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %37 = arith.mulf %36, %33 : vector<16xf32>
        %38 = arith.mulf %35, %34 : vector<16xf32>
        %39 = arith.addf %37, %38 : vector<16xf32>
        vector.maskedstore %view_63[%arg20], %32, %39 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg20 = %c0 to %25 step %c1 {
        %31 = memref.load %view_74[%arg20] : memref<?xf32>
        %32 = memref.load %view_73[%arg20] : memref<?xf32>
        %33 = vector.broadcast %31 : f32 to vector<16xf32>
        %34 = vector.broadcast %32 : f32 to vector<16xf32>
        scf.for %arg21 = %c0 to %c32 step %c16 {
          %35 = vector.load %subview_72[%arg20, %arg21] : memref<?x32xf32, strided<[32, 1], offset: ?>>, vector<16xf32>
          %36 = vector.load %view_64[%arg20, %arg21] : memref<?x32xf32>, vector<16xf32>
          %37 = arith.mulf %36, %33 : vector<16xf32>
          %38 = arith.mulf %35, %34 : vector<16xf32>
          %39 = arith.addf %37, %38 : vector<16xf32>
          vector.store %39, %view_64[%arg20, %arg21] : memref<?x32xf32>, vector<16xf32>
        }
      }
    }
    %29 = arith.muli %arg18, %c2 : index
    %subview_66 = memref.subview %view_51[%18, %29, 0] [%23, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %expand_shape_67 = memref.expand_shape %view_64 [[0, 1], [2]] output_shape [%23, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_68 = memref.expand_shape %view_63 [[0, 1]] output_shape [%23, 2] : memref<?xf32> into memref<?x2xf32>
    %dim_69 = memref.dim %expand_shape_67, %c0 : memref<?x2x32xf32>
    scf.for %arg19 = %c0 to %dim_69 step %c1 {
      scf.for %arg20 = %c0 to %c2 step %c1 {
        %30 = memref.load %expand_shape_68[%arg19, %arg20] : memref<?x2xf32>
        %31 = arith.cmpf oeq, %30, %cst_39 : f32
        %32 = arith.select %31, %cst_42, %30 : f32
        %33 = arith.divf %cst_42, %32 : f32
        %34 = vector.broadcast %33 : f32 to vector<16xf32>
        scf.for %arg21 = %c0 to %c32 step %c16 {
          %35 = vector.load %expand_shape_67[%arg19, %arg20, %arg21] : memref<?x2x32xf32>, vector<16xf32>
          %36 = arith.mulf %35, %34 : vector<16xf32>
          vector.store %36, %subview_66[%arg19, %arg20, %arg21] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
        }
      }
    }
  }
  %collapse_shape = memref.collapse_shape %view_51 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_58 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  scf.forall (%arg17, %arg18, %arg19) in (1, %4, 2) {
    %15 = arith.muli %arg18, %9 : index
    %16 = arith.muli %arg19, %c64 : index
    %17 = arith.subi %dim, %15 : index
    %18 = arith.minsi %9, %17 : index
    %19 = arith.maxsi %18, %c0 : index
    %subview_63 = memref.subview %arg0[%15, %16] [%19, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%19] : memref<?xi8> to memref<?x64xf32>
    %subview_65 = memref.subview %subview_58[%arg19, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %collapse_shape[%15, 0] [%19, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_66 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_67 = memref.cast %subview_65 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_68 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_67, %cast_68) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg20 = %c0 to %19 step %c1 {
      %20 = vector.load %subview_63[%arg20, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %21 = vector.load %view_64[%arg20, %c0] : memref<?x64xf32>, vector<16xf32>
      %22 = arith.addf %20, %21 : vector<16xf32>
      vector.store %22, %subview_63[%arg20, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %23 = vector.load %subview_63[%arg20, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %24 = vector.load %view_64[%arg20, %c16] : memref<?x64xf32>, vector<16xf32>
      %25 = arith.addf %23, %24 : vector<16xf32>
      vector.store %25, %subview_63[%arg20, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %26 = vector.load %subview_63[%arg20, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %27 = vector.load %view_64[%arg20, %c32] : memref<?x64xf32>, vector<16xf32>
      %28 = arith.addf %26, %27 : vector<16xf32>
      vector.store %28, %subview_63[%arg20, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %29 = vector.load %subview_63[%arg20, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %30 = vector.load %view_64[%arg20, %c48] : memref<?x64xf32>, vector<16xf32>
      %31 = arith.addf %29, %30 : vector<16xf32>
      vector.store %31, %subview_63[%arg20, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
  }
  %subview_59 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_60 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %view_61 = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x344xf32>
  scf.forall (%arg17) in (%10) {
    %15 = arith.muli %arg17, %c4 : index
    %16 = arith.subi %dim, %15 : index
    %17 = arith.minsi %16, %c4 : index
    %subview_63 = memref.subview %view_45[%15, 0] [%17, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_64 = memref.subview %arg0[%15, 0] [%17, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_65 = memref.view %arg16[%c0][%17] : memref<?xi8> to memref<?xf32>
    %18 = arith.remui %17, %c16 : index
    %19 = arith.subi %17, %18 : index
    scf.for %arg18 = %c0 to %19 step %c16 {
      vector.store %cst_19, %view_65[%arg18] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg18 = %19 to %17 step %c16 {
      %20 = arith.subi %17, %arg18 : index
      %21 = vector.create_mask %20 : vector<16xi1>
      vector.maskedstore %view_65[%arg18], %21, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg18 = %c0 to %17 step %c1 {
      %20:4 = scf.for %arg19 = %c0 to %c128 step %c64 iter_args(%arg20 = %cst_38, %arg21 = %cst_38, %arg22 = %cst_38, %arg23 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %38 = vector.load %subview_64[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %39 = arith.mulf %38, %38 : vector<16xf32>
        %40 = arith.addf %arg20, %39 : vector<16xf32>
        %41 = arith.addi %arg19, %c16 : index
        %42 = vector.load %subview_64[%arg18, %41] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %43 = arith.mulf %42, %42 : vector<16xf32>
        %44 = arith.addf %arg21, %43 : vector<16xf32>
        %45 = arith.addi %arg19, %c32 : index
        %46 = vector.load %subview_64[%arg18, %45] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %47 = arith.mulf %46, %46 : vector<16xf32>
        %48 = arith.addf %arg22, %47 : vector<16xf32>
        %49 = arith.addi %arg19, %c48 : index
        %50 = vector.load %subview_64[%arg18, %49] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %51 = arith.mulf %50, %50 : vector<16xf32>
        %52 = arith.addf %arg23, %51 : vector<16xf32>
        scf.yield %40, %44, %48, %52 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %21 = arith.addf %20#0, %20#1 : vector<16xf32>
      %22 = arith.addf %20#2, %20#3 : vector<16xf32>
      %23 = arith.addf %21, %22 : vector<16xf32>
      %24 = memref.load %view_65[%arg18] : memref<?xf32>
      %25 = vector.shuffle %23, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %26 = vector.shuffle %23, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %27 = arith.addf %25, %26 : vector<8xf32>
      %28 = vector.shuffle %27, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %29 = vector.shuffle %27, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %30 = arith.addf %28, %29 : vector<4xf32>
      %31 = vector.shuffle %30, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %32 = vector.shuffle %30, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %33 = arith.addf %31, %32 : vector<2xf32>
      %34 = vector.extract %33[0] : f32 from vector<2xf32>
      %35 = vector.extract %33[1] : f32 from vector<2xf32>
      %36 = arith.addf %34, %35 : f32
      %37 = arith.addf %24, %36 : f32
      memref.store %37, %view_65[%arg18] : memref<?xf32>
    }
    scf.for %arg18 = %c0 to %17 step %c1 {
      %20 = memref.load %view_65[%arg18] : memref<?xf32>
      %21 = arith.mulf %20, %cst_40 : f32
      %22 = arith.addf %21, %cst_41 : f32
      %23 = math.sqrt %22 : f32
      %24 = arith.divf %cst_42, %23 : f32
      %25 = vector.broadcast %24 : f32 to vector<16xf32>
      scf.for %arg19 = %c0 to %c128 step %c16 {
        %26 = vector.load %subview_64[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %27 = vector.load %subview_43[%arg19] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %28 = arith.mulf %26, %25 : vector<16xf32>
        %29 = arith.mulf %28, %27 : vector<16xf32>
        vector.store %29, %subview_63[%arg18, %arg19] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
  }
  scf.forall (%arg17, %arg18, %arg19) in (2, %4, 3) {
    %15 = arith.muli %arg17, %c3 : index
    %16 = arith.addi %15, %arg19 : index
    %17 = arith.muli %arg18, %9 : index
    %18 = arith.muli %16, %c64 : index
    %19 = arith.subi %dim, %17 : index
    %20 = arith.minsi %9, %19 : index
    %21 = arith.maxsi %20, %c0 : index
    %22 = arith.subi %c344, %18 : index
    %23 = arith.minsi %22, %c64 : index
    %subview_63 = memref.subview %view_61[%17, %18] [%21, %23] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%21] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg20 = %c0 to %21 step %c1 {
      vector.store %cst_19, %view_64[%arg20, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg20, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg20, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg20, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_65 = memref.subview %subview_59[%16, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %view_45[%17, 0] [%21, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_67 = memref.view %arg16[%c2048][%21] : memref<?xi8> to memref<?x64xf32>
    memref.copy %view_64, %view_67 : memref<?x64xf32> to memref<?x64xf32>
    %cast = memref.cast %subview_66 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_68 = memref.cast %subview_65 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_69 = memref.cast %view_67 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_3(%cast, %cast_68, %cast_69) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_70 = memref.subview %view_67[0, 0] [%21, %23] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_71 = memref.subview %subview_60[%16, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast_72 = memref.cast %subview_71 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_73 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_3(%cast, %cast_72, %cast_73) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_74 = memref.subview %view_64[0, 0] [%21, %23] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    scf.for %arg20 = %c0 to %21 step %c1 {
      %24 = arith.remui %23, %c16 : index
      %25 = arith.subi %23, %24 : index
      scf.for %arg21 = %c0 to %25 step %c16 {
        %26 = vector.load %subview_70[%arg20, %arg21] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %27 = vector.load %subview_74[%arg20, %arg21] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
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
        vector.store %46, %subview_63[%arg20, %arg21] : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xf32>
      }
      scf.for %arg21 = %25 to %23 step %c16 {
        %26 = arith.subi %23, %arg21 : index
        %27 = vector.create_mask %26 : vector<16xi1>
        %28 = vector.maskedload %subview_70[%arg20, %arg21], %27, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %29 = vector.maskedload %subview_74[%arg20, %arg21], %27, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %30 = arith.negf %28 : vector<16xf32>
        %31 = arith.cmpf ogt, %30, %cst_11 : vector<16xf32>
        %32 = arith.select %31, %cst_11, %30 : vector<16xi1>, vector<16xf32>
        %33 = arith.cmpf olt, %32, %cst_10 : vector<16xf32>
        %34 = arith.select %33, %cst_10, %32 : vector<16xi1>, vector<16xf32>
        %35 = vector.fma %34, %cst_9, %cst_36 : vector<16xf32>
        %36 = arith.addf %35, %cst_35 : vector<16xf32>
        %37 = vector.fma %36, %cst_8, %34 : vector<16xf32>
        %38 = vector.fma %36, %cst_7, %37 : vector<16xf32>
        %39 = vector.fma %cst_6, %38, %cst_5 : vector<16xf32>
        %40 = vector.fma %39, %38, %cst_4 : vector<16xf32>
        %41 = vector.fma %40, %38, %cst_3 : vector<16xf32>
        %42 = vector.fma %41, %38, %cst_2 : vector<16xf32>
        %43 = vector.fma %42, %38, %cst_23 : vector<16xf32>
        %44 = vector.fma %43, %38, %cst_23 : vector<16xf32>
        %45 = x86.avx512.mask.scalef %44, %36, %44, %c-1_i16, %c4_i32 : vector<16xf32>
        %46 = arith.addf %45, %cst_23 : vector<16xf32>
        %47 = arith.divf %28, %46 : vector<16xf32>
        %48 = arith.mulf %47, %29 : vector<16xf32>
        vector.maskedstore %subview_63[%arg20, %arg21], %27, %48 : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xi1>, vector<16xf32>
      }
    }
  }
  %subview_62 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  scf.forall (%arg17, %arg18, %arg19) in (1, %4, 2) {
    %15 = arith.muli %arg18, %9 : index
    %16 = arith.muli %arg19, %c64 : index
    %17 = arith.subi %dim, %15 : index
    %18 = arith.minsi %9, %17 : index
    %19 = arith.maxsi %18, %c0 : index
    %subview_63 = memref.subview %arg0[%15, %16] [%19, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%19] : memref<?xi8> to memref<?x64xf32>
    %subview_65 = memref.subview %subview_62[%arg19, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %view_61[%15, 0] [%19, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %cast = memref.cast %subview_66 : memref<?x344xf32, strided<[344, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_67 = memref.cast %subview_65 : memref<344x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_68 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_67, %cast_68) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg20 = %c0 to %19 step %c1 {
      %20 = vector.load %subview_63[%arg20, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %21 = vector.load %view_64[%arg20, %c0] : memref<?x64xf32>, vector<16xf32>
      %22 = arith.addf %20, %21 : vector<16xf32>
      vector.store %22, %subview_63[%arg20, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %23 = vector.load %subview_63[%arg20, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %24 = vector.load %view_64[%arg20, %c16] : memref<?x64xf32>, vector<16xf32>
      %25 = arith.addf %23, %24 : vector<16xf32>
      vector.store %25, %subview_63[%arg20, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %26 = vector.load %subview_63[%arg20, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %27 = vector.load %view_64[%arg20, %c32] : memref<?x64xf32>, vector<16xf32>
      %28 = arith.addf %26, %27 : vector<16xf32>
      vector.store %28, %subview_63[%arg20, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %29 = vector.load %subview_63[%arg20, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %30 = vector.load %view_64[%arg20, %c48] : memref<?x64xf32>, vector<16xf32>
      %31 = arith.addf %29, %30 : vector<16xf32>
      vector.store %31, %subview_63[%arg20, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
  }
  return
}

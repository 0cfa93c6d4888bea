func.func private @decode_layer(%arg0: memref<?x128xf32>, %arg1: memref<5x128xf32>, %arg2: memref<5x4x128x64xf32>, %arg3: memref<5x2x128x64xf32>, %arg4: memref<5x128xf32>, %arg5: memref<5x6x128x64xf32>, %arg6: memref<5x6x128x64xf32>, %arg7: memref<5x2x344x64xf32>, %arg8: memref<5x8x2x32x32x16xf32>, %arg9: memref<5x8x2x512x32xf32>, %arg10: memref<?xi32>, %arg11: memref<?xi32>, %arg12: memref<?xi32>, %arg13: memref<?xi32>, %arg14: index, %arg15: memref<?xi8> {llm.name = "shared", llm.role = "arena"}, %arg16: memref<?xi8> {llm.name = "thread", llm.role = "arena"}, %arg17: !llvm.ptr {llm.name = "sync", llm.role = "state"}, %arg18: index {llm.name = "thread", llm.role = "state"}, %arg19: index {llm.name = "threads", llm.role = "state"}) attributes {llm.arena_bytes = 23296 : i64, llm.thread_arena_bytes = 33536 : i64} {
  %c6 = arith.constant 6 : index
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
  %view = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x256xf32>
  %view_45 = memref.view %arg15[%c11008][%dim] : memref<?xi8> to memref<?x128xf32>
  %10 = arith.ceildivui %dim, %c4 : index
  %11 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %10 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.muli %arg20, %c4 : index
    %29 = arith.subi %dim, %28 : index
    %30 = arith.minsi %29, %c4 : index
    %subview_60 = memref.subview %view_45[%28, 0] [%30, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_61 = memref.subview %arg0[%28, 0] [%30, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_62 = memref.view %arg16[%c0][%30] : memref<?xi8> to memref<?xf32>
    %31 = arith.remui %30, %c16 : index
    %32 = arith.subi %30, %31 : index
    scf.for %arg21 = %c0 to %32 step %c16 {
      vector.store %cst_19, %view_62[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %32 to %30 step %c16 {
      %34 = arith.subi %30, %arg21 : index
      %35 = vector.create_mask %34 : vector<16xi1>
      vector.maskedstore %view_62[%arg21], %35, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %30 step %c1 {
      %34:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_38, %arg24 = %cst_38, %arg25 = %cst_38, %arg26 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %52 = vector.load %subview_61[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %53 = arith.mulf %52, %52 : vector<16xf32>
        %54 = arith.addf %arg23, %53 : vector<16xf32>
        %55 = arith.addi %arg22, %c16 : index
        %56 = vector.load %subview_61[%arg21, %55] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %57 = arith.mulf %56, %56 : vector<16xf32>
        %58 = arith.addf %arg24, %57 : vector<16xf32>
        %59 = arith.addi %arg22, %c32 : index
        %60 = vector.load %subview_61[%arg21, %59] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %61 = arith.mulf %60, %60 : vector<16xf32>
        %62 = arith.addf %arg25, %61 : vector<16xf32>
        %63 = arith.addi %arg22, %c48 : index
        %64 = vector.load %subview_61[%arg21, %63] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %65 = arith.mulf %64, %64 : vector<16xf32>
        %66 = arith.addf %arg26, %65 : vector<16xf32>
        scf.yield %54, %58, %62, %66 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %35 = arith.addf %34#0, %34#1 : vector<16xf32>
      %36 = arith.addf %34#2, %34#3 : vector<16xf32>
      %37 = arith.addf %35, %36 : vector<16xf32>
      %38 = memref.load %view_62[%arg21] : memref<?xf32>
      %39 = vector.shuffle %37, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %40 = vector.shuffle %37, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %41 = arith.addf %39, %40 : vector<8xf32>
      %42 = vector.shuffle %41, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %43 = vector.shuffle %41, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %44 = arith.addf %42, %43 : vector<4xf32>
      %45 = vector.shuffle %44, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %46 = vector.shuffle %44, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %47 = arith.addf %45, %46 : vector<2xf32>
      %48 = vector.extract %47[0] : f32 from vector<2xf32>
      %49 = vector.extract %47[1] : f32 from vector<2xf32>
      %50 = arith.addf %48, %49 : f32
      %51 = arith.addf %38, %50 : f32
      memref.store %51, %view_62[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %30 step %c1 {
      %34 = memref.load %view_62[%arg21] : memref<?xf32>
      %35 = arith.mulf %34, %cst_40 : f32
      %36 = arith.addf %35, %cst_41 : f32
      %37 = math.sqrt %36 : f32
      %38 = arith.divf %cst_42, %37 : f32
      %39 = vector.broadcast %38 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %40 = vector.load %subview_61[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %41 = vector.load %subview[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %42 = arith.mulf %40, %39 : vector<16xf32>
        %43 = arith.mulf %42, %41 : vector<16xf32>
        vector.store %43, %subview_60[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %33 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %33 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %12 = arith.muli %4, %c4 : index
  %13 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %12 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.remui %arg20, %c4 : index
    %29 = arith.divui %arg20, %c4 : index
    %30 = arith.remui %29, %4 : index
    %31 = arith.muli %30, %9 : index
    %32 = arith.muli %28, %c64 : index
    %33 = arith.subi %dim, %31 : index
    %34 = arith.minsi %9, %33 : index
    %35 = arith.maxsi %34, %c0 : index
    %subview_60 = memref.subview %view[%31, %32] [%35, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    scf.for %arg21 = %c0 to %35 step %c1 {
      vector.store %cst_19, %subview_60[%arg21, %c0] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_19, %subview_60[%arg21, %c16] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_19, %subview_60[%arg21, %c32] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_19, %subview_60[%arg21, %c48] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
    }
    %subview_61 = memref.subview %subview_44[%28, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_62 = memref.subview %view_45[%31, 0] [%35, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_62 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_63 = memref.cast %subview_61 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_64 = memref.cast %subview_60 : memref<?x64xf32, strided<[256, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_63, %cast_64) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %36 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %36 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
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
  %14 = arith.ceildivui %dim_50, %c4 : index
  %15 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %14 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.muli %arg20, %c4 : index
    %29 = arith.subi %dim_50, %28 : index
    %30 = arith.minsi %29, %c4 : index
    %subview_60 = memref.subview %view_53[%28, 0, 0] [%30, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_61 = memref.subview %view_54[%28, 0, 0] [%30, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_62 = memref.subview %arg10[%28] [%30] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %view_63 = memref.view %arg16[%c2048][%30] : memref<?xi8> to memref<?x16xf32>
    %view_64 = memref.view %arg16[%c2304][%30] : memref<?xi8> to memref<?x16xf32>
    scf.for %arg21 = %c0 to %30 step %c1 {
      %32 = memref.load %subview_62[%arg21] : memref<?xi32, strided<[1], offset: ?>>
      %33 = arith.sitofp %32 : i32 to f32
      %34 = vector.broadcast %33 : f32 to vector<16xf32>
      %35 = vector.load %3[%c0] : memref<16xf32>, vector<16xf32>
      %36 = arith.mulf %34, %35 : vector<16xf32>
      %37 = vector.fma %36, %cst_37, %cst_36 : vector<16xf32>
      %38 = arith.addf %37, %cst_35 : vector<16xf32>
      %39 = vector.fma %38, %cst_34, %36 : vector<16xf32>
      %40 = vector.fma %38, %cst_33, %39 : vector<16xf32>
      %41 = vector.fma %38, %cst_32, %40 : vector<16xf32>
      %42 = arith.bitcast %37 : vector<16xf32> to vector<16xi32>
      %43 = arith.addi %42, %cst_31 : vector<16xi32>
      %44 = arith.mulf %41, %41 : vector<16xf32>
      %45 = arith.mulf %44, %41 : vector<16xf32>
      %46 = vector.fma %cst_30, %44, %cst_29 : vector<16xf32>
      %47 = vector.fma %46, %44, %cst_28 : vector<16xf32>
      %48 = vector.fma %45, %47, %41 : vector<16xf32>
      %49 = vector.fma %cst_27, %44, %cst_26 : vector<16xf32>
      %50 = vector.fma %49, %44, %cst_25 : vector<16xf32>
      %51 = vector.fma %44, %50, %cst_24 : vector<16xf32>
      %52 = vector.fma %44, %51, %cst_23 : vector<16xf32>
      %53 = arith.andi %43, %cst_31 : vector<16xi32>
      %54 = arith.cmpi ne, %53, %cst_22 : vector<16xi32>
      %55 = arith.andi %43, %cst_21 : vector<16xi32>
      %56 = arith.shli %55, %cst_20 : vector<16xi32>
      %57 = arith.select %54, %52, %48 : vector<16xi1>, vector<16xf32>
      %58 = arith.bitcast %57 : vector<16xf32> to vector<16xi32>
      %59 = arith.xori %58, %56 : vector<16xi32>
      %60 = arith.bitcast %59 : vector<16xi32> to vector<16xf32>
      %61 = arith.andi %42, %cst_31 : vector<16xi32>
      %62 = arith.cmpi ne, %61, %cst_22 : vector<16xi32>
      %63 = arith.andi %42, %cst_21 : vector<16xi32>
      %64 = arith.shli %63, %cst_20 : vector<16xi32>
      %65 = arith.select %62, %52, %48 : vector<16xi1>, vector<16xf32>
      %66 = arith.bitcast %65 : vector<16xf32> to vector<16xi32>
      %67 = arith.xori %66, %64 : vector<16xi32>
      %68 = arith.bitcast %67 : vector<16xi32> to vector<16xf32>
      vector.store %60, %view_63[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
      vector.store %68, %view_64[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    %subview_65 = memref.subview %view[%28, 0] [%30, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_66 = memref.subview %subview_65[0, 0] [%30, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_67 = memref.expand_shape %subview_66 [[0], [1, 2]] output_shape [%30, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_68 = memref.subview %expand_shape_67[0, 0, 0] [%30, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_69 = memref.subview %expand_shape_67[0, 0, 16] [%30, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_70 = memref.view %arg16[%c0][%30] : memref<?xi8> to memref<?x4x16xf32>
    %view_71 = memref.view %arg16[%c1024][%30] : memref<?xi8> to memref<?x4x16xf32>
    scf.for %arg21 = %c0 to %30 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %32 = vector.load %subview_68[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %33 = vector.load %subview_69[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %34 = vector.load %view_63[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %35 = vector.load %view_64[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %36 = arith.mulf %32, %34 : vector<16xf32>
        %37 = arith.mulf %33, %35 : vector<16xf32>
        %38 = arith.subf %36, %37 : vector<16xf32>
        %39 = arith.mulf %33, %34 : vector<16xf32>
        %40 = arith.mulf %32, %35 : vector<16xf32>
        %41 = arith.addf %39, %40 : vector<16xf32>
        vector.store %38, %view_70[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %41, %view_71[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
      }
    }
    %subview_72 = memref.subview %subview_60[0, 0, 0] [%30, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %30 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %32 = vector.load %view_70[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %32, %subview_72[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_73 = memref.subview %subview_60[0, 0, 16] [%30, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %30 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %32 = vector.load %view_71[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %32, %subview_73[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_74 = memref.subview %subview_65[0, 128] [%30, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_75 = memref.expand_shape %subview_74 [[0], [1, 2]] output_shape [%30, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_76 = memref.subview %expand_shape_75[0, 0, 0] [%30, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_77 = memref.subview %expand_shape_75[0, 0, 16] [%30, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_78 = memref.view %arg16[%c0][%30] : memref<?xi8> to memref<?x2x16xf32>
    %view_79 = memref.view %arg16[%c512][%30] : memref<?xi8> to memref<?x2x16xf32>
    scf.for %arg21 = %c0 to %30 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %32 = vector.load %subview_76[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %33 = vector.load %subview_77[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %34 = vector.load %view_63[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %35 = vector.load %view_64[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %36 = arith.mulf %32, %34 : vector<16xf32>
        %37 = arith.mulf %33, %35 : vector<16xf32>
        %38 = arith.subf %36, %37 : vector<16xf32>
        %39 = arith.mulf %33, %34 : vector<16xf32>
        %40 = arith.mulf %32, %35 : vector<16xf32>
        %41 = arith.addf %39, %40 : vector<16xf32>
        vector.store %38, %view_78[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %41, %view_79[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
      }
    }
    %subview_80 = memref.subview %subview_61[0, 0, 0] [%30, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %30 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %32 = vector.load %view_78[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %32, %subview_80[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_81 = memref.subview %subview_61[0, 0, 16] [%30, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %30 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %32 = vector.load %view_79[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %32, %subview_81[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %31 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %31 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %16 = arith.muli %dim_52, %c2 : index
  %17 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %16 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.remui %arg20, %c2 : index
    %29 = arith.divui %arg20, %c2 : index
    %30 = memref.load %arg11[%29] : memref<?xi32>
    %31 = arith.addi %29, %c1 : index
    %32 = memref.load %arg11[%31] : memref<?xi32>
    %33 = arith.index_cast %30 : i32 to index
    %34 = arith.index_cast %32 : i32 to index
    %35 = memref.load %arg12[%29] : memref<?xi32>
    %36 = arith.index_cast %35 : i32 to index
    %37 = arith.subi %36, %33 : index
    %38 = memref.load %arg13[%29] : memref<?xi32>
    %39 = arith.index_cast %38 : i32 to index
    %subview_60 = memref.subview %arg8[%arg14, %39, %28, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg21 = %33 to %34 step %c1 {
      %subview_62 = memref.subview %view_54[%arg21, %28, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %41 = arith.addi %arg21, %37 : index
      %42 = arith.divui %41, %c16 : index
      %43 = arith.remui %41, %c16 : index
      %subview_63 = memref.subview %subview_60[%42, 0, %43] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c1 {
        %44 = memref.load %subview_62[%arg22] : memref<32xf32, strided<[1], offset: ?>>
        memref.store %44, %subview_63[%arg22] : memref<32xf32, strided<[16], offset: ?>>
      }
    }
    %subview_61 = memref.subview %arg9[%arg14, %39, %28, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg21 = %33 to %34 step %c1 {
      %subview_62 = memref.subview %expand_shape_48[%arg21, %28, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %41 = arith.addi %arg21, %37 : index
      %subview_63 = memref.subview %subview_61[%41, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c16 {
        %42 = vector.load %subview_62[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        vector.store %42, %subview_63[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
      }
    }
    %40 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %40 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %18 = arith.ceildivui %dim_49, %c32 : index
  %19 = arith.muli %dim_52, %18 : index
  %20 = arith.muli %19, %c2 : index
  %21 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %20 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.remui %arg20, %c2 : index
    %29 = arith.divui %arg20, %c2 : index
    %30 = arith.remui %29, %18 : index
    %31 = arith.divui %29, %18 : index
    %32 = memref.load %arg11[%31] : memref<?xi32>
    %33 = arith.addi %31, %c1 : index
    %34 = memref.load %arg11[%33] : memref<?xi32>
    %35 = arith.index_cast %32 : i32 to index
    %36 = arith.index_cast %34 : i32 to index
    %37 = memref.load %arg12[%31] : memref<?xi32>
    %38 = arith.index_cast %37 : i32 to index
    %39 = arith.subi %18, %c1 : index
    %40 = arith.subi %39, %30 : index
    %41 = arith.muli %40, %c32 : index
    %42 = arith.addi %35, %41 : index
    %43 = arith.minsi %42, %36 : index
    %44 = arith.subi %36, %43 : index
    %45 = arith.minsi %44, %c32 : index
    %46 = arith.subi %43, %35 : index
    %47 = arith.addi %38, %46 : index
    %48 = memref.load %arg13[%31] : memref<?xi32>
    %49 = arith.index_cast %48 : i32 to index
    %50 = arith.addi %47, %45 : index
    %51 = arith.muli %28, %c2 : index
    %subview_60 = memref.subview %view_53[%43, %51, 0] [%45, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_61 = memref.subview %view_51[%43, %51, 0] [%45, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %view_62 = memref.view %arg16[%c16384][%45] : memref<?xi8> to memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %45 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %56 = vector.load %subview_60[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
          %57 = arith.mulf %56, %cst_1 : vector<16xf32>
          vector.store %57, %view_62[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
        }
      }
    }
    %collapse_shape_63 = memref.collapse_shape %view_62 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %52 = arith.muli %45, %c2 : index
    %view_64 = memref.view %arg16[%c32768][%52] : memref<?xi8> to memref<?xf32>
    %view_65 = memref.view %arg16[%c33024][%52] : memref<?xi8> to memref<?xf32>
    %53 = arith.remui %52, %c16 : index
    %54 = arith.subi %52, %53 : index
    scf.for %arg21 = %c0 to %54 step %c16 {
      vector.store %cst_0, %view_65[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %54 to %52 step %c16 {
      %56 = arith.subi %52, %arg21 : index
      %57 = vector.create_mask %56 : vector<16xi1>
      vector.maskedstore %view_65[%arg21], %57, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %view_66 = memref.view %arg16[%c33280][%52] : memref<?xi8> to memref<?xf32>
    scf.for %arg21 = %c0 to %54 step %c16 {
      vector.store %cst_19, %view_66[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %54 to %52 step %c16 {
      %56 = arith.subi %52, %arg21 : index
      %57 = vector.create_mask %56 : vector<16xi1>
      vector.maskedstore %view_66[%arg21], %57, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %view_67 = memref.view %arg16[%c24576][%52] : memref<?xi8> to memref<?x32xf32>
    scf.for %arg21 = %c0 to %52 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        vector.store %cst_19, %view_67[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
      }
    }
    scf.for %arg21 = %c0 to %50 step %c64 {
      %view_71 = memref.view %arg16[%c0][%52] : memref<?xi8> to memref<?x4x16xf32>
      scf.for %arg22 = %c0 to %52 step %c1 {
        scf.for %arg23 = %c0 to %c4 step %c1 {
          vector.store %cst_19, %view_71[%arg22, %arg23, %c0] : memref<?x4x16xf32>, vector<16xf32>
        }
      }
      %56 = arith.divui %arg21, %c16 : index
      %subview_72 = memref.subview %arg8[%arg14, %49, %28, %56, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast = memref.cast %collapse_shape_63 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_73 = memref.cast %subview_72 : memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast_74 = memref.cast %view_71 : memref<?x4x16xf32> to memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>
      func.call @llm_contract_1(%cast, %cast_73, %cast_74) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>, memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>) -> ()
      %collapse_shape_75 = memref.collapse_shape %view_71 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %57 = arith.addi %arg21, %c64 : index
      %58 = arith.addi %47, %c1 : index
      %59 = arith.cmpi sgt, %57, %58 : index
      %60 = arith.select %59, %52, %c0 : index
      %subview_76 = memref.subview %collapse_shape_75[0, 0] [%60, 64] [1, 1] : memref<?x64xf32> to memref<?x64xf32, strided<[64, 1]>>
      %61 = arith.divui %60, %c2 : index
      %expand_shape_77 = memref.expand_shape %subview_76 [[0, 1], [2]] output_shape [%61, 2, 64] : memref<?x64xf32, strided<[64, 1]>> into memref<?x2x64xf32, strided<[128, 64, 1]>>
      %dim_78 = memref.dim %expand_shape_77, %c0 : memref<?x2x64xf32, strided<[128, 64, 1]>>
      scf.for %arg22 = %c0 to %dim_78 step %c1 {
        scf.for %arg23 = %c0 to %c2 step %c1 {
          %62 = arith.addi %47, %arg22 : index
          scf.for %arg24 = %c0 to %c64 step %c16 {
            %63 = vector.load %expand_shape_77[%arg22, %arg23, %arg24] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
            %64 = arith.addi %arg21, %arg24 : index
            %65 = arith.subi %62, %64 : index
            %66 = arith.addi %65, %c1 : index
            %67 = vector.create_mask %66 : vector<16xi1>
            %68 = arith.select %67, %63, %cst : vector<16xi1>, vector<16xf32>
            vector.store %68, %expand_shape_77[%arg22, %arg23, %arg24] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
          }
        }
      }
      scf.for %arg22 = %c0 to %54 step %c16 {
        %62 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        vector.store %62, %view_64[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %54 to %52 step %c16 {
        %62 = arith.subi %52, %arg22 : index
        %63 = vector.create_mask %62 : vector<16xi1>
        %64 = vector.maskedload %view_65[%arg22], %63, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_64[%arg22], %63, %64 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      %dim_79 = memref.dim %collapse_shape_75, %c0 : memref<?x64xf32>
      scf.for %arg22 = %c0 to %dim_79 step %c1 {
        %62 = vector.load %collapse_shape_75[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %63 = arith.cmpf ogt, %62, %cst_18 : vector<16xf32>
        %64 = arith.select %63, %62, %cst_18 : vector<16xi1>, vector<16xf32>
        %65 = vector.load %collapse_shape_75[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %66 = arith.cmpf ogt, %65, %cst_18 : vector<16xf32>
        %67 = arith.select %66, %65, %cst_18 : vector<16xi1>, vector<16xf32>
        %68 = vector.load %collapse_shape_75[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %69 = arith.cmpf ogt, %68, %cst_18 : vector<16xf32>
        %70 = arith.select %69, %68, %cst_18 : vector<16xi1>, vector<16xf32>
        %71 = vector.load %collapse_shape_75[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %72 = arith.cmpf ogt, %71, %cst_18 : vector<16xf32>
        %73 = arith.select %72, %71, %cst_18 : vector<16xi1>, vector<16xf32>
        %74 = arith.cmpf ogt, %67, %64 : vector<16xf32>
        %75 = arith.select %74, %67, %64 : vector<16xi1>, vector<16xf32>
        %76 = arith.cmpf ogt, %73, %70 : vector<16xf32>
        %77 = arith.select %76, %73, %70 : vector<16xi1>, vector<16xf32>
        %78 = arith.cmpf ogt, %77, %75 : vector<16xf32>
        %79 = arith.select %78, %77, %75 : vector<16xi1>, vector<16xf32>
        %80 = memref.load %view_65[%arg22] : memref<?xf32>
        %81 = vector.shuffle %79, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %82 = vector.shuffle %79, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %83 = arith.cmpf ogt, %82, %81 : vector<8xf32>
        %84 = arith.select %83, %82, %81 : vector<8xi1>, vector<8xf32>
        %85 = vector.shuffle %84, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %86 = vector.shuffle %84, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %87 = arith.cmpf ogt, %86, %85 : vector<4xf32>
        %88 = arith.select %87, %86, %85 : vector<4xi1>, vector<4xf32>
        %89 = vector.shuffle %88, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %90 = vector.shuffle %88, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %91 = arith.cmpf ogt, %90, %89 : vector<2xf32>
        %92 = arith.select %91, %90, %89 : vector<2xi1>, vector<2xf32>
        %93 = vector.extract %92[0] : f32 from vector<2xf32>
        %94 = vector.extract %92[1] : f32 from vector<2xf32>
        %95 = arith.cmpf ogt, %94, %93 : f32
        %96 = arith.select %95, %94, %93 : f32
        %97 = arith.cmpf ogt, %96, %80 : f32
        %98 = arith.select %97, %96, %80 : f32
        memref.store %98, %view_65[%arg22] : memref<?xf32>
      }
      scf.for %arg22 = %c0 to %54 step %c16 {
        %62 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %63 = vector.load %view_64[%arg22] : memref<?xf32>, vector<16xf32>
        %64 = arith.subf %63, %62 : vector<16xf32>
        %65 = arith.addf %64, %cst_36 : vector<16xf32>
        %66 = arith.addf %65, %cst_35 : vector<16xf32>
        %67 = arith.subf %64, %66 : vector<16xf32>
        %68 = vector.fma %cst_17, %67, %cst_16 : vector<16xf32>
        %69 = vector.fma %68, %67, %cst_15 : vector<16xf32>
        %70 = vector.fma %69, %67, %cst_14 : vector<16xf32>
        %71 = vector.fma %70, %67, %cst_13 : vector<16xf32>
        %72 = vector.fma %71, %67, %cst_12 : vector<16xf32>
        %73 = vector.fma %72, %67, %cst_23 : vector<16xf32>
        %74 = x86.avx512.mask.scalef %73, %66, %73, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %74, %view_64[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %54 to %52 step %c16 {
        %62 = arith.subi %52, %arg22 : index
        %63 = vector.create_mask %62 : vector<16xi1>
        %64 = vector.maskedload %view_65[%arg22], %63, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %65 = vector.maskedload %view_64[%arg22], %63, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %66 = arith.subf %65, %64 : vector<16xf32>
        %67 = arith.addf %66, %cst_36 : vector<16xf32>
        %68 = arith.addf %67, %cst_35 : vector<16xf32>
        %69 = arith.subf %66, %68 : vector<16xf32>
        %70 = vector.fma %cst_17, %69, %cst_16 : vector<16xf32>
        %71 = vector.fma %70, %69, %cst_15 : vector<16xf32>
        %72 = vector.fma %71, %69, %cst_14 : vector<16xf32>
        %73 = vector.fma %72, %69, %cst_13 : vector<16xf32>
        %74 = vector.fma %73, %69, %cst_12 : vector<16xf32>
        %75 = vector.fma %74, %69, %cst_23 : vector<16xf32>
        %76 = x86.avx512.mask.scalef %75, %68, %75, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_64[%arg22], %63, %76 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %52 step %c1 {
        %62 = memref.load %view_64[%arg22] : memref<?xf32>
        %63 = vector.broadcast %62 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %64 = vector.load %view_67[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
          %65 = arith.mulf %64, %63 : vector<16xf32>
          vector.store %65, %view_67[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
        }
      }
      scf.for %arg22 = %c0 to %54 step %c16 {
        %62 = vector.load %view_64[%arg22] : memref<?xf32>, vector<16xf32>
        %63 = vector.load %view_66[%arg22] : memref<?xf32>, vector<16xf32>
        %64 = arith.mulf %63, %62 : vector<16xf32>
        vector.store %64, %view_66[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %54 to %52 step %c16 {
        %62 = arith.subi %52, %arg22 : index
        %63 = vector.create_mask %62 : vector<16xi1>
        %64 = vector.maskedload %view_64[%arg22], %63, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %65 = vector.maskedload %view_66[%arg22], %63, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %66 = arith.mulf %65, %64 : vector<16xf32>
        vector.maskedstore %view_66[%arg22], %63, %66 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %52 step %c1 {
        %62 = memref.load %view_65[%arg22] : memref<?xf32>
        %63 = vector.broadcast %62 : f32 to vector<16xf32>
        %64 = vector.load %collapse_shape_75[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %65 = arith.subf %64, %63 : vector<16xf32>
        %66 = arith.addf %65, %cst_36 : vector<16xf32>
        %67 = arith.addf %66, %cst_35 : vector<16xf32>
        %68 = arith.subf %65, %67 : vector<16xf32>
        %69 = vector.fma %cst_17, %68, %cst_16 : vector<16xf32>
        %70 = vector.fma %69, %68, %cst_15 : vector<16xf32>
        %71 = vector.fma %70, %68, %cst_14 : vector<16xf32>
        %72 = vector.fma %71, %68, %cst_13 : vector<16xf32>
        %73 = vector.fma %72, %68, %cst_12 : vector<16xf32>
        %74 = vector.fma %73, %68, %cst_23 : vector<16xf32>
        %75 = x86.avx512.mask.scalef %74, %67, %74, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %75, %collapse_shape_75[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %76 = vector.load %collapse_shape_75[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %77 = arith.subf %76, %63 : vector<16xf32>
        %78 = arith.addf %77, %cst_36 : vector<16xf32>
        %79 = arith.addf %78, %cst_35 : vector<16xf32>
        %80 = arith.subf %77, %79 : vector<16xf32>
        %81 = vector.fma %cst_17, %80, %cst_16 : vector<16xf32>
        %82 = vector.fma %81, %80, %cst_15 : vector<16xf32>
        %83 = vector.fma %82, %80, %cst_14 : vector<16xf32>
        %84 = vector.fma %83, %80, %cst_13 : vector<16xf32>
        %85 = vector.fma %84, %80, %cst_12 : vector<16xf32>
        %86 = vector.fma %85, %80, %cst_23 : vector<16xf32>
        %87 = x86.avx512.mask.scalef %86, %79, %86, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %87, %collapse_shape_75[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %88 = vector.load %collapse_shape_75[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %89 = arith.subf %88, %63 : vector<16xf32>
        %90 = arith.addf %89, %cst_36 : vector<16xf32>
        %91 = arith.addf %90, %cst_35 : vector<16xf32>
        %92 = arith.subf %89, %91 : vector<16xf32>
        %93 = vector.fma %cst_17, %92, %cst_16 : vector<16xf32>
        %94 = vector.fma %93, %92, %cst_15 : vector<16xf32>
        %95 = vector.fma %94, %92, %cst_14 : vector<16xf32>
        %96 = vector.fma %95, %92, %cst_13 : vector<16xf32>
        %97 = vector.fma %96, %92, %cst_12 : vector<16xf32>
        %98 = vector.fma %97, %92, %cst_23 : vector<16xf32>
        %99 = x86.avx512.mask.scalef %98, %91, %98, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %99, %collapse_shape_75[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %100 = vector.load %collapse_shape_75[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %101 = arith.subf %100, %63 : vector<16xf32>
        %102 = arith.addf %101, %cst_36 : vector<16xf32>
        %103 = arith.addf %102, %cst_35 : vector<16xf32>
        %104 = arith.subf %101, %103 : vector<16xf32>
        %105 = vector.fma %cst_17, %104, %cst_16 : vector<16xf32>
        %106 = vector.fma %105, %104, %cst_15 : vector<16xf32>
        %107 = vector.fma %106, %104, %cst_14 : vector<16xf32>
        %108 = vector.fma %107, %104, %cst_13 : vector<16xf32>
        %109 = vector.fma %108, %104, %cst_12 : vector<16xf32>
        %110 = vector.fma %109, %104, %cst_23 : vector<16xf32>
        %111 = x86.avx512.mask.scalef %110, %103, %110, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %111, %collapse_shape_75[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %112 = arith.addf %75, %87 : vector<16xf32>
        %113 = arith.addf %99, %111 : vector<16xf32>
        %114 = arith.addf %112, %113 : vector<16xf32>
        %115 = memref.load %view_66[%arg22] : memref<?xf32>
        %116 = vector.shuffle %114, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %117 = vector.shuffle %114, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %118 = arith.addf %116, %117 : vector<8xf32>
        %119 = vector.shuffle %118, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %120 = vector.shuffle %118, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %121 = arith.addf %119, %120 : vector<4xf32>
        %122 = vector.shuffle %121, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %123 = vector.shuffle %121, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %124 = arith.addf %122, %123 : vector<2xf32>
        %125 = vector.extract %124[0] : f32 from vector<2xf32>
        %126 = vector.extract %124[1] : f32 from vector<2xf32>
        %127 = arith.addf %125, %126 : f32
        %128 = arith.addf %115, %127 : f32
        memref.store %128, %view_66[%arg22] : memref<?xf32>
      }
      %subview_80 = memref.subview %arg9[%arg14, %49, %28, %arg21, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<64x32xf32, strided<[32, 1], offset: ?>>
      %cast_81 = memref.cast %collapse_shape_75 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_82 = memref.cast %subview_80 : memref<64x32xf32, strided<[32, 1], offset: ?>> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %cast_83 = memref.cast %view_67 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      func.call @llm_contract_2(%cast_81, %cast_82, %cast_83) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x32xf32, strided<[32, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    }
    %expand_shape_68 = memref.expand_shape %view_67 [[0, 1], [2]] output_shape [%45, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_69 = memref.expand_shape %view_66 [[0, 1]] output_shape [%45, 2] : memref<?xf32> into memref<?x2xf32>
    %dim_70 = memref.dim %expand_shape_68, %c0 : memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %dim_70 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %56 = memref.load %expand_shape_69[%arg21, %arg22] : memref<?x2xf32>
        %57 = arith.cmpf oeq, %56, %cst_39 : f32
        %58 = arith.select %57, %cst_42, %56 : f32
        %59 = vector.broadcast %58 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %60 = vector.load %expand_shape_68[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
          %61 = arith.divf %60, %59 : vector<16xf32>
          vector.store %61, %subview_61[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
        }
      }
    }
    %55 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %55 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %collapse_shape = memref.collapse_shape %view_51 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_55 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %22 = arith.muli %4, %c2 : index
  %23 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %22 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.remui %arg20, %c2 : index
    %29 = arith.divui %arg20, %c2 : index
    %30 = arith.remui %29, %4 : index
    %31 = arith.muli %30, %9 : index
    %32 = arith.muli %28, %c64 : index
    %33 = arith.subi %dim, %31 : index
    %34 = arith.minsi %9, %33 : index
    %35 = arith.maxsi %34, %c0 : index
    %subview_60 = memref.subview %arg0[%31, %32] [%35, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_61 = memref.view %arg16[%c0][%35] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %35 step %c1 {
      vector.store %cst_19, %view_61[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_62 = memref.subview %subview_55[%28, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_63 = memref.subview %collapse_shape[%31, 0] [%35, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_63 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_64 = memref.cast %subview_62 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_65 = memref.cast %view_61 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_64, %cast_65) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %35 step %c1 {
      %37 = vector.load %subview_60[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %38 = vector.load %view_61[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      %39 = arith.addf %37, %38 : vector<16xf32>
      vector.store %39, %subview_60[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %40 = vector.load %subview_60[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %41 = vector.load %view_61[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      %42 = arith.addf %40, %41 : vector<16xf32>
      vector.store %42, %subview_60[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %43 = vector.load %subview_60[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %44 = vector.load %view_61[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      %45 = arith.addf %43, %44 : vector<16xf32>
      vector.store %45, %subview_60[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %46 = vector.load %subview_60[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %47 = vector.load %view_61[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      %48 = arith.addf %46, %47 : vector<16xf32>
      vector.store %48, %subview_60[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
    %36 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %36 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_56 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_57 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %view_58 = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x344xf32>
  %24 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %10 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.muli %arg20, %c4 : index
    %29 = arith.subi %dim, %28 : index
    %30 = arith.minsi %29, %c4 : index
    %subview_60 = memref.subview %view_45[%28, 0] [%30, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_61 = memref.subview %arg0[%28, 0] [%30, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_62 = memref.view %arg16[%c0][%30] : memref<?xi8> to memref<?xf32>
    %31 = arith.remui %30, %c16 : index
    %32 = arith.subi %30, %31 : index
    scf.for %arg21 = %c0 to %32 step %c16 {
      vector.store %cst_19, %view_62[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %32 to %30 step %c16 {
      %34 = arith.subi %30, %arg21 : index
      %35 = vector.create_mask %34 : vector<16xi1>
      vector.maskedstore %view_62[%arg21], %35, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %30 step %c1 {
      %34:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_38, %arg24 = %cst_38, %arg25 = %cst_38, %arg26 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %52 = vector.load %subview_61[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %53 = arith.mulf %52, %52 : vector<16xf32>
        %54 = arith.addf %arg23, %53 : vector<16xf32>
        %55 = arith.addi %arg22, %c16 : index
        %56 = vector.load %subview_61[%arg21, %55] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %57 = arith.mulf %56, %56 : vector<16xf32>
        %58 = arith.addf %arg24, %57 : vector<16xf32>
        %59 = arith.addi %arg22, %c32 : index
        %60 = vector.load %subview_61[%arg21, %59] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %61 = arith.mulf %60, %60 : vector<16xf32>
        %62 = arith.addf %arg25, %61 : vector<16xf32>
        %63 = arith.addi %arg22, %c48 : index
        %64 = vector.load %subview_61[%arg21, %63] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %65 = arith.mulf %64, %64 : vector<16xf32>
        %66 = arith.addf %arg26, %65 : vector<16xf32>
        scf.yield %54, %58, %62, %66 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %35 = arith.addf %34#0, %34#1 : vector<16xf32>
      %36 = arith.addf %34#2, %34#3 : vector<16xf32>
      %37 = arith.addf %35, %36 : vector<16xf32>
      %38 = memref.load %view_62[%arg21] : memref<?xf32>
      %39 = vector.shuffle %37, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %40 = vector.shuffle %37, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %41 = arith.addf %39, %40 : vector<8xf32>
      %42 = vector.shuffle %41, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %43 = vector.shuffle %41, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %44 = arith.addf %42, %43 : vector<4xf32>
      %45 = vector.shuffle %44, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %46 = vector.shuffle %44, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %47 = arith.addf %45, %46 : vector<2xf32>
      %48 = vector.extract %47[0] : f32 from vector<2xf32>
      %49 = vector.extract %47[1] : f32 from vector<2xf32>
      %50 = arith.addf %48, %49 : f32
      %51 = arith.addf %38, %50 : f32
      memref.store %51, %view_62[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %30 step %c1 {
      %34 = memref.load %view_62[%arg21] : memref<?xf32>
      %35 = arith.mulf %34, %cst_40 : f32
      %36 = arith.addf %35, %cst_41 : f32
      %37 = math.sqrt %36 : f32
      %38 = arith.divf %cst_42, %37 : f32
      %39 = vector.broadcast %38 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %40 = vector.load %subview_61[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %41 = vector.load %subview_43[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %42 = arith.mulf %40, %39 : vector<16xf32>
        %43 = arith.mulf %42, %41 : vector<16xf32>
        vector.store %43, %subview_60[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %33 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %33 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %25 = arith.muli %4, %c6 : index
  %26 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %25 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.remui %arg20, %c3 : index
    %29 = arith.divui %arg20, %c3 : index
    %30 = arith.remui %29, %4 : index
    %31 = arith.divui %29, %4 : index
    %32 = arith.muli %31, %c3 : index
    %33 = arith.addi %32, %28 : index
    %34 = arith.muli %30, %9 : index
    %35 = arith.muli %33, %c64 : index
    %36 = arith.subi %dim, %34 : index
    %37 = arith.minsi %9, %36 : index
    %38 = arith.maxsi %37, %c0 : index
    %39 = arith.subi %c344, %35 : index
    %40 = arith.minsi %39, %c64 : index
    %subview_60 = memref.subview %view_58[%34, %35] [%38, %40] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %view_61 = memref.view %arg16[%c0][%38] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %38 step %c1 {
      vector.store %cst_19, %view_61[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_62 = memref.subview %subview_56[%33, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_63 = memref.subview %view_45[%34, 0] [%38, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c2048][%38] : memref<?xi8> to memref<?x64xf32>
    memref.copy %view_61, %view_64 : memref<?x64xf32> to memref<?x64xf32>
    %cast = memref.cast %subview_63 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_65 = memref.cast %subview_62 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_66 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_65, %cast_66) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_67 = memref.subview %view_64[0, 0] [%38, %40] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_68 = memref.subview %subview_57[%33, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast_69 = memref.cast %subview_68 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_70 = memref.cast %view_61 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_69, %cast_70) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_71 = memref.subview %view_61[0, 0] [%38, %40] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    scf.for %arg21 = %c0 to %38 step %c1 {
      %42 = arith.remui %40, %c16 : index
      %43 = arith.subi %40, %42 : index
      scf.for %arg22 = %c0 to %43 step %c16 {
        %44 = vector.load %subview_67[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %45 = vector.load %subview_71[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %46 = arith.negf %44 : vector<16xf32>
        %47 = arith.cmpf ogt, %46, %cst_11 : vector<16xf32>
        %48 = arith.select %47, %cst_11, %46 : vector<16xi1>, vector<16xf32>
        %49 = arith.cmpf olt, %48, %cst_10 : vector<16xf32>
        %50 = arith.select %49, %cst_10, %48 : vector<16xi1>, vector<16xf32>
        %51 = vector.fma %50, %cst_9, %cst_36 : vector<16xf32>
        %52 = arith.addf %51, %cst_35 : vector<16xf32>
        %53 = vector.fma %52, %cst_8, %50 : vector<16xf32>
        %54 = vector.fma %52, %cst_7, %53 : vector<16xf32>
        %55 = vector.fma %cst_6, %54, %cst_5 : vector<16xf32>
        %56 = vector.fma %55, %54, %cst_4 : vector<16xf32>
        %57 = vector.fma %56, %54, %cst_3 : vector<16xf32>
        %58 = vector.fma %57, %54, %cst_2 : vector<16xf32>
        %59 = vector.fma %58, %54, %cst_23 : vector<16xf32>
        %60 = vector.fma %59, %54, %cst_23 : vector<16xf32>
        %61 = x86.avx512.mask.scalef %60, %52, %60, %c-1_i16, %c4_i32 : vector<16xf32>
        %62 = arith.addf %61, %cst_23 : vector<16xf32>
        %63 = arith.divf %44, %62 : vector<16xf32>
        %64 = arith.mulf %63, %45 : vector<16xf32>
        vector.store %64, %subview_60[%arg21, %arg22] : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xf32>
      }
      scf.for %arg22 = %43 to %40 step %c16 {
        %44 = arith.subi %40, %arg22 : index
        %45 = vector.create_mask %44 : vector<16xi1>
        %46 = vector.maskedload %subview_67[%arg21, %arg22], %45, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %47 = vector.maskedload %subview_71[%arg21, %arg22], %45, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %48 = arith.negf %46 : vector<16xf32>
        %49 = arith.cmpf ogt, %48, %cst_11 : vector<16xf32>
        %50 = arith.select %49, %cst_11, %48 : vector<16xi1>, vector<16xf32>
        %51 = arith.cmpf olt, %50, %cst_10 : vector<16xf32>
        %52 = arith.select %51, %cst_10, %50 : vector<16xi1>, vector<16xf32>
        %53 = vector.fma %52, %cst_9, %cst_36 : vector<16xf32>
        %54 = arith.addf %53, %cst_35 : vector<16xf32>
        %55 = vector.fma %54, %cst_8, %52 : vector<16xf32>
        %56 = vector.fma %54, %cst_7, %55 : vector<16xf32>
        %57 = vector.fma %cst_6, %56, %cst_5 : vector<16xf32>
        %58 = vector.fma %57, %56, %cst_4 : vector<16xf32>
        %59 = vector.fma %58, %56, %cst_3 : vector<16xf32>
        %60 = vector.fma %59, %56, %cst_2 : vector<16xf32>
        %61 = vector.fma %60, %56, %cst_23 : vector<16xf32>
        %62 = vector.fma %61, %56, %cst_23 : vector<16xf32>
        %63 = x86.avx512.mask.scalef %62, %54, %62, %c-1_i16, %c4_i32 : vector<16xf32>
        %64 = arith.addf %63, %cst_23 : vector<16xf32>
        %65 = arith.divf %46, %64 : vector<16xf32>
        %66 = arith.mulf %65, %47 : vector<16xf32>
        vector.maskedstore %subview_60[%arg21, %arg22], %45, %66 : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xi1>, vector<16xf32>
      }
    }
    %41 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %41 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_59 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  %27 = scf.while (%arg20 = %arg18) : (index) -> index {
    %28 = arith.cmpi ult, %arg20, %22 : index
    scf.condition(%28) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %28 = arith.remui %arg20, %c2 : index
    %29 = arith.divui %arg20, %c2 : index
    %30 = arith.remui %29, %4 : index
    %31 = arith.muli %30, %9 : index
    %32 = arith.muli %28, %c64 : index
    %33 = arith.subi %dim, %31 : index
    %34 = arith.minsi %9, %33 : index
    %35 = arith.maxsi %34, %c0 : index
    %subview_60 = memref.subview %arg0[%31, %32] [%35, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_61 = memref.view %arg16[%c0][%35] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %35 step %c1 {
      vector.store %cst_19, %view_61[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_61[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_62 = memref.subview %subview_59[%28, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %subview_63 = memref.subview %view_58[%31, 0] [%35, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %cast = memref.cast %subview_63 : memref<?x344xf32, strided<[344, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_64 = memref.cast %subview_62 : memref<344x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_65 = memref.cast %view_61 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_64, %cast_65) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %35 step %c1 {
      %37 = vector.load %subview_60[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %38 = vector.load %view_61[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      %39 = arith.addf %37, %38 : vector<16xf32>
      vector.store %39, %subview_60[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %40 = vector.load %subview_60[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %41 = vector.load %view_61[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      %42 = arith.addf %40, %41 : vector<16xf32>
      vector.store %42, %subview_60[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %43 = vector.load %subview_60[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %44 = vector.load %view_61[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      %45 = arith.addf %43, %44 : vector<16xf32>
      vector.store %45, %subview_60[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %46 = vector.load %subview_60[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %47 = vector.load %view_61[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      %48 = arith.addf %46, %47 : vector<16xf32>
      vector.store %48, %subview_60[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
    %36 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %36 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  return
}

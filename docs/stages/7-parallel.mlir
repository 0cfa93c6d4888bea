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
  %11 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %10 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.muli %arg20, %c4 : index
    %30 = arith.subi %dim, %29 : index
    %31 = arith.minsi %30, %c4 : index
    %subview_57 = memref.subview %view_42[%29, 0] [%31, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_58 = memref.subview %arg0[%29, 0] [%31, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_59 = memref.view %arg16[%c0][%31] : memref<?xi8> to memref<?xf32>
    %32 = arith.remui %31, %c16 : index
    %33 = arith.subi %31, %32 : index
    scf.for %arg21 = %c0 to %33 step %c16 {
      vector.store %cst_17, %view_59[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %33 to %31 step %c16 {
      %35 = arith.subi %31, %arg21 : index
      %36 = vector.create_mask %35 : vector<16xi1>
      vector.maskedstore %view_59[%arg21], %36, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %31 step %c1 {
      %35:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_36, %arg24 = %cst_36, %arg25 = %cst_36, %arg26 = %cst_36) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %53 = vector.load %subview_58[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %54 = arith.mulf %53, %53 : vector<16xf32>
        %55 = arith.addf %arg23, %54 : vector<16xf32>
        %56 = arith.addi %arg22, %c16 : index
        %57 = vector.load %subview_58[%arg21, %56] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %58 = arith.mulf %57, %57 : vector<16xf32>
        %59 = arith.addf %arg24, %58 : vector<16xf32>
        %60 = arith.addi %arg22, %c32 : index
        %61 = vector.load %subview_58[%arg21, %60] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %62 = arith.mulf %61, %61 : vector<16xf32>
        %63 = arith.addf %arg25, %62 : vector<16xf32>
        %64 = arith.addi %arg22, %c48 : index
        %65 = vector.load %subview_58[%arg21, %64] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %66 = arith.mulf %65, %65 : vector<16xf32>
        %67 = arith.addf %arg26, %66 : vector<16xf32>
        scf.yield %55, %59, %63, %67 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %36 = arith.addf %35#0, %35#1 : vector<16xf32>
      %37 = arith.addf %35#2, %35#3 : vector<16xf32>
      %38 = arith.addf %36, %37 : vector<16xf32>
      %39 = memref.load %view_59[%arg21] : memref<?xf32>
      %40 = vector.shuffle %38, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %41 = vector.shuffle %38, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %42 = arith.addf %40, %41 : vector<8xf32>
      %43 = vector.shuffle %42, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %44 = vector.shuffle %42, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %45 = arith.addf %43, %44 : vector<4xf32>
      %46 = vector.shuffle %45, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %47 = vector.shuffle %45, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %48 = arith.addf %46, %47 : vector<2xf32>
      %49 = vector.extract %48[0] : f32 from vector<2xf32>
      %50 = vector.extract %48[1] : f32 from vector<2xf32>
      %51 = arith.addf %49, %50 : f32
      %52 = arith.addf %39, %51 : f32
      memref.store %52, %view_59[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %31 step %c1 {
      %35 = memref.load %view_59[%arg21] : memref<?xf32>
      %36 = arith.mulf %35, %cst_37 : f32
      %37 = arith.addf %36, %cst_38 : f32
      %38 = math.sqrt %37 : f32
      %39 = arith.divf %cst_39, %38 : f32
      %40 = vector.broadcast %39 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %41 = vector.load %subview_58[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %42 = vector.load %subview[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %43 = arith.mulf %41, %40 : vector<16xf32>
        %44 = arith.mulf %43, %42 : vector<16xf32>
        vector.store %44, %subview_57[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %34 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %34 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %12 = arith.muli %4, %c4 : index
  %13 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %12 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.remui %arg20, %c4 : index
    %30 = arith.divui %arg20, %c4 : index
    %31 = arith.remui %30, %4 : index
    %32 = arith.muli %31, %9 : index
    %33 = arith.muli %29, %c64 : index
    %34 = arith.subi %dim, %32 : index
    %35 = arith.minsi %9, %34 : index
    %36 = arith.maxsi %35, %c0 : index
    %subview_57 = memref.subview %view[%32, %33] [%36, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    scf.for %arg21 = %c0 to %36 step %c1 {
      vector.store %cst_17, %subview_57[%arg21, %c0] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_17, %subview_57[%arg21, %c16] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_17, %subview_57[%arg21, %c32] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      vector.store %cst_17, %subview_57[%arg21, %c48] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
    }
    %subview_58 = memref.subview %view_42[%32, 0] [%36, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_59 = memref.subview %subview_41[%29, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_58 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_60 = memref.cast %subview_59 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_61 = memref.cast %subview_57 : memref<?x64xf32, strided<[256, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_60, %cast_61) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %37 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %37 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
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
  %14 = arith.ceildivui %dim_47, %c4 : index
  %15 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %14 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.muli %arg20, %c4 : index
    %30 = arith.subi %dim_47, %29 : index
    %31 = arith.minsi %30, %c4 : index
    %subview_57 = memref.subview %view_50[%29, 0, 0] [%31, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_58 = memref.subview %view_51[%29, 0, 0] [%31, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_59 = memref.subview %arg10[%29] [%31] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %view_60 = memref.view %arg16[%c2048][%31] : memref<?xi8> to memref<?x16xf32>
    %view_61 = memref.view %arg16[%c2304][%31] : memref<?xi8> to memref<?x16xf32>
    scf.for %arg21 = %c0 to %31 step %c1 {
      %33 = memref.load %subview_59[%arg21] : memref<?xi32, strided<[1], offset: ?>>
      %34 = arith.sitofp %33 : i32 to f32
      %35 = vector.broadcast %34 : f32 to vector<16xf32>
      %36 = vector.load %3[%c0] : memref<16xf32>, vector<16xf32>
      %37 = arith.mulf %35, %36 : vector<16xf32>
      %38 = vector.fma %37, %cst_35, %cst_34 : vector<16xf32>
      %39 = arith.addf %38, %cst_33 : vector<16xf32>
      %40 = vector.fma %39, %cst_32, %37 : vector<16xf32>
      %41 = vector.fma %39, %cst_31, %40 : vector<16xf32>
      %42 = vector.fma %39, %cst_30, %41 : vector<16xf32>
      %43 = arith.bitcast %38 : vector<16xf32> to vector<16xi32>
      %44 = arith.addi %43, %cst_29 : vector<16xi32>
      %45 = arith.mulf %42, %42 : vector<16xf32>
      %46 = arith.mulf %45, %42 : vector<16xf32>
      %47 = vector.fma %cst_28, %45, %cst_27 : vector<16xf32>
      %48 = vector.fma %47, %45, %cst_26 : vector<16xf32>
      %49 = vector.fma %46, %48, %42 : vector<16xf32>
      %50 = vector.fma %cst_25, %45, %cst_24 : vector<16xf32>
      %51 = vector.fma %50, %45, %cst_23 : vector<16xf32>
      %52 = vector.fma %45, %51, %cst_22 : vector<16xf32>
      %53 = vector.fma %45, %52, %cst_21 : vector<16xf32>
      %54 = arith.andi %44, %cst_29 : vector<16xi32>
      %55 = arith.cmpi ne, %54, %cst_20 : vector<16xi32>
      %56 = arith.andi %44, %cst_19 : vector<16xi32>
      %57 = arith.shli %56, %cst_18 : vector<16xi32>
      %58 = arith.select %55, %53, %49 : vector<16xi1>, vector<16xf32>
      %59 = arith.bitcast %58 : vector<16xf32> to vector<16xi32>
      %60 = arith.xori %59, %57 : vector<16xi32>
      %61 = arith.bitcast %60 : vector<16xi32> to vector<16xf32>
      %62 = arith.andi %43, %cst_29 : vector<16xi32>
      %63 = arith.cmpi ne, %62, %cst_20 : vector<16xi32>
      %64 = arith.andi %43, %cst_19 : vector<16xi32>
      %65 = arith.shli %64, %cst_18 : vector<16xi32>
      %66 = arith.select %63, %53, %49 : vector<16xi1>, vector<16xf32>
      %67 = arith.bitcast %66 : vector<16xf32> to vector<16xi32>
      %68 = arith.xori %67, %65 : vector<16xi32>
      %69 = arith.bitcast %68 : vector<16xi32> to vector<16xf32>
      vector.store %61, %view_60[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
      vector.store %69, %view_61[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    %subview_62 = memref.subview %view[%29, 0] [%31, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_63 = memref.subview %subview_62[0, 0] [%31, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_64 = memref.expand_shape %subview_63 [[0], [1, 2]] output_shape [%31, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_65 = memref.subview %expand_shape_64[0, 0, 0] [%31, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_66 = memref.subview %expand_shape_64[0, 0, 16] [%31, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_67 = memref.view %arg16[%c0][%31] : memref<?xi8> to memref<?x4x16xf32>
    %view_68 = memref.view %arg16[%c1024][%31] : memref<?xi8> to memref<?x4x16xf32>
    scf.for %arg21 = %c0 to %31 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %33 = vector.load %subview_65[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %34 = vector.load %subview_66[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %35 = vector.load %view_60[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %36 = vector.load %view_61[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %37 = arith.mulf %33, %35 : vector<16xf32>
        %38 = arith.mulf %34, %36 : vector<16xf32>
        %39 = arith.subf %37, %38 : vector<16xf32>
        %40 = arith.mulf %34, %35 : vector<16xf32>
        %41 = arith.mulf %33, %36 : vector<16xf32>
        %42 = arith.addf %40, %41 : vector<16xf32>
        vector.store %39, %view_67[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %42, %view_68[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
      }
    }
    %subview_69 = memref.subview %subview_57[0, 0, 0] [%31, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %31 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %33 = vector.load %view_67[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %33, %subview_69[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_70 = memref.subview %subview_57[0, 0, 16] [%31, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %31 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %33 = vector.load %view_68[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %33, %subview_70[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_71 = memref.subview %subview_62[0, 128] [%31, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_72 = memref.expand_shape %subview_71 [[0], [1, 2]] output_shape [%31, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_73 = memref.subview %expand_shape_72[0, 0, 0] [%31, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_74 = memref.subview %expand_shape_72[0, 0, 16] [%31, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_75 = memref.view %arg16[%c0][%31] : memref<?xi8> to memref<?x2x16xf32>
    %view_76 = memref.view %arg16[%c512][%31] : memref<?xi8> to memref<?x2x16xf32>
    scf.for %arg21 = %c0 to %31 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %33 = vector.load %subview_73[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %34 = vector.load %subview_74[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %35 = vector.load %view_60[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %36 = vector.load %view_61[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %37 = arith.mulf %33, %35 : vector<16xf32>
        %38 = arith.mulf %34, %36 : vector<16xf32>
        %39 = arith.subf %37, %38 : vector<16xf32>
        %40 = arith.mulf %34, %35 : vector<16xf32>
        %41 = arith.mulf %33, %36 : vector<16xf32>
        %42 = arith.addf %40, %41 : vector<16xf32>
        vector.store %39, %view_75[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %42, %view_76[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
      }
    }
    %subview_77 = memref.subview %subview_58[0, 0, 0] [%31, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %31 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %33 = vector.load %view_75[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %33, %subview_77[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_78 = memref.subview %subview_58[0, 0, 16] [%31, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %31 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %33 = vector.load %view_76[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %33, %subview_78[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %32 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %32 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %16 = arith.muli %dim_49, %c2 : index
  %17 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %16 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.remui %arg20, %c2 : index
    %30 = arith.divui %arg20, %c2 : index
    %31 = memref.load %arg11[%30] : memref<?xi32>
    %32 = arith.addi %30, %c1 : index
    %33 = memref.load %arg11[%32] : memref<?xi32>
    %34 = arith.index_cast %31 : i32 to index
    %35 = arith.index_cast %33 : i32 to index
    %36 = memref.load %arg12[%30] : memref<?xi32>
    %37 = arith.index_cast %36 : i32 to index
    %38 = arith.subi %37, %34 : index
    %39 = memref.load %arg13[%30] : memref<?xi32>
    %40 = arith.index_cast %39 : i32 to index
    %subview_57 = memref.subview %arg8[%arg14, %40, %29, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg21 = %34 to %35 step %c1 {
      %subview_58 = memref.subview %view_51[%arg21, %29, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %42 = arith.addi %arg21, %38 : index
      %43 = arith.divui %42, %c16 : index
      %44 = arith.remui %42, %c16 : index
      %subview_59 = memref.subview %subview_57[%43, 0, %44] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c1 {
        %45 = memref.load %subview_58[%arg22] : memref<32xf32, strided<[1], offset: ?>>
        memref.store %45, %subview_59[%arg22] : memref<32xf32, strided<[16], offset: ?>>
      }
    }
    %41 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %41 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %18 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %16 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.remui %arg20, %c2 : index
    %30 = arith.divui %arg20, %c2 : index
    %31 = memref.load %arg11[%30] : memref<?xi32>
    %32 = arith.addi %30, %c1 : index
    %33 = memref.load %arg11[%32] : memref<?xi32>
    %34 = arith.index_cast %31 : i32 to index
    %35 = arith.index_cast %33 : i32 to index
    %36 = memref.load %arg12[%30] : memref<?xi32>
    %37 = arith.index_cast %36 : i32 to index
    %38 = arith.subi %37, %34 : index
    %39 = memref.load %arg13[%30] : memref<?xi32>
    %40 = arith.index_cast %39 : i32 to index
    %subview_57 = memref.subview %arg9[%arg14, %40, %29, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg21 = %34 to %35 step %c1 {
      %subview_58 = memref.subview %expand_shape_45[%arg21, %29, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %42 = arith.addi %arg21, %38 : index
      %subview_59 = memref.subview %subview_57[%42, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c16 {
        %43 = vector.load %subview_58[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        vector.store %43, %subview_59[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
      }
    }
    %41 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %41 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %19 = arith.ceildivui %dim_46, %c32 : index
  %20 = arith.muli %dim_49, %19 : index
  %21 = arith.muli %20, %c2 : index
  %22 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %21 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.remui %arg20, %c2 : index
    %30 = arith.divui %arg20, %c2 : index
    %31 = arith.remui %30, %19 : index
    %32 = arith.divui %30, %19 : index
    %33 = memref.load %arg11[%32] : memref<?xi32>
    %34 = arith.addi %32, %c1 : index
    %35 = memref.load %arg11[%34] : memref<?xi32>
    %36 = arith.index_cast %33 : i32 to index
    %37 = arith.index_cast %35 : i32 to index
    %38 = memref.load %arg12[%32] : memref<?xi32>
    %39 = arith.index_cast %38 : i32 to index
    %40 = arith.subi %19, %c1 : index
    %41 = arith.subi %40, %31 : index
    %42 = arith.muli %41, %c32 : index
    %43 = arith.addi %36, %42 : index
    %44 = arith.minsi %43, %37 : index
    %45 = arith.subi %37, %44 : index
    %46 = arith.minsi %45, %c32 : index
    %47 = arith.subi %44, %36 : index
    %48 = arith.addi %39, %47 : index
    %49 = memref.load %arg13[%32] : memref<?xi32>
    %50 = arith.index_cast %49 : i32 to index
    %51 = arith.addi %48, %46 : index
    %52 = arith.muli %29, %c2 : index
    %subview_57 = memref.subview %view_50[%44, %52, 0] [%46, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_58 = memref.subview %view_48[%44, %52, 0] [%46, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %53 = arith.muli %46, %c2 : index
    %view_59 = memref.view %arg16[%c16384][%46] : memref<?xi8> to memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %46 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %57 = vector.load %subview_57[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
          vector.store %57, %view_59[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
        }
      }
    }
    %collapse_shape_60 = memref.collapse_shape %view_59 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %view_61 = memref.view %arg16[%c32768][%53] : memref<?xi8> to memref<?xf32>
    %view_62 = memref.view %arg16[%c33024][%53] : memref<?xi8> to memref<?xf32>
    %54 = arith.remui %53, %c16 : index
    %55 = arith.subi %53, %54 : index
    scf.for %arg21 = %c0 to %55 step %c16 {
      vector.store %cst_0, %view_62[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %55 to %53 step %c16 {
      %57 = arith.subi %53, %arg21 : index
      %58 = vector.create_mask %57 : vector<16xi1>
      vector.maskedstore %view_62[%arg21], %58, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %view_63 = memref.view %arg16[%c33280][%53] : memref<?xi8> to memref<?xf32>
    scf.for %arg21 = %c0 to %55 step %c16 {
      vector.store %cst_17, %view_63[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %55 to %53 step %c16 {
      %57 = arith.subi %53, %arg21 : index
      %58 = vector.create_mask %57 : vector<16xi1>
      vector.maskedstore %view_63[%arg21], %58, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %view_64 = memref.view %arg16[%c24576][%53] : memref<?xi8> to memref<?x32xf32>
    scf.for %arg21 = %c0 to %53 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        vector.store %cst_17, %view_64[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
      }
    }
    scf.for %arg21 = %c0 to %51 step %c64 {
      %view_68 = memref.view %arg16[%c0][%53] : memref<?xi8> to memref<?x4x16xf32>
      scf.for %arg22 = %c0 to %53 step %c1 {
        scf.for %arg23 = %c0 to %c4 step %c1 {
          vector.store %cst_17, %view_68[%arg22, %arg23, %c0] : memref<?x4x16xf32>, vector<16xf32>
        }
      }
      %57 = arith.divui %arg21, %c16 : index
      %subview_69 = memref.subview %arg8[%arg14, %50, %29, %57, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast = memref.cast %collapse_shape_60 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_70 = memref.cast %subview_69 : memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast_71 = memref.cast %view_68 : memref<?x4x16xf32> to memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>
      func.call @llm_contract_1(%cast, %cast_70, %cast_71) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>, memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>) -> ()
      %collapse_shape_72 = memref.collapse_shape %view_68 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %expand_shape_73 = memref.expand_shape %collapse_shape_72 [[0, 1], [2]] output_shape [%46, 2, 64] : memref<?x64xf32> into memref<?x2x64xf32>
      %dim_74 = memref.dim %expand_shape_73, %c0 : memref<?x2x64xf32>
      scf.for %arg22 = %c0 to %dim_74 step %c1 {
        scf.for %arg23 = %c0 to %c2 step %c1 {
          %58 = arith.addi %48, %arg22 : index
          scf.for %arg24 = %c0 to %c64 step %c16 {
            %59 = vector.load %expand_shape_73[%arg22, %arg23, %arg24] : memref<?x2x64xf32>, vector<16xf32>
            %60 = arith.mulf %59, %cst : vector<16xf32>
            %61 = arith.addi %arg21, %arg24 : index
            %62 = arith.subi %58, %61 : index
            %63 = arith.addi %62, %c1 : index
            %64 = vector.create_mask %63 : vector<16xi1>
            %65 = arith.select %64, %60, %cst_0 : vector<16xi1>, vector<16xf32>
            vector.store %65, %expand_shape_73[%arg22, %arg23, %arg24] : memref<?x2x64xf32>, vector<16xf32>
          }
        }
      }
      scf.for %arg22 = %c0 to %55 step %c16 {
        %58 = vector.load %view_62[%arg22] : memref<?xf32>, vector<16xf32>
        vector.store %58, %view_61[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %53 step %c16 {
        %58 = arith.subi %53, %arg22 : index
        %59 = vector.create_mask %58 : vector<16xi1>
        %60 = vector.maskedload %view_62[%arg22], %59, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_61[%arg22], %59, %60 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      %dim_75 = memref.dim %collapse_shape_72, %c0 : memref<?x64xf32>
      scf.for %arg22 = %c0 to %dim_75 step %c1 {
        %58 = vector.load %collapse_shape_72[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %59 = vector.load %collapse_shape_72[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %60 = vector.load %collapse_shape_72[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %61 = vector.load %collapse_shape_72[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %62 = arith.maximumf %58, %59 fastmath<nsz> : vector<16xf32>
        %63 = arith.maximumf %60, %61 fastmath<nsz> : vector<16xf32>
        %64 = arith.maximumf %62, %63 fastmath<nsz> : vector<16xf32>
        %65 = memref.load %view_62[%arg22] : memref<?xf32>
        %66 = vector.shuffle %64, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %67 = vector.shuffle %64, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %68 = arith.maximumf %66, %67 fastmath<nsz> : vector<8xf32>
        %69 = vector.shuffle %68, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %70 = vector.shuffle %68, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %71 = arith.maximumf %69, %70 fastmath<nsz> : vector<4xf32>
        %72 = vector.shuffle %71, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %73 = vector.shuffle %71, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %74 = arith.maximumf %72, %73 fastmath<nsz> : vector<2xf32>
        %75 = vector.extract %74[0] : f32 from vector<2xf32>
        %76 = vector.extract %74[1] : f32 from vector<2xf32>
        %77 = arith.maximumf %75, %76 fastmath<nsz> : f32
        %78 = arith.maximumf %65, %77 fastmath<nsz> : f32
        memref.store %78, %view_62[%arg22] : memref<?xf32>
      }
      scf.for %arg22 = %c0 to %53 step %c1 {
        %58 = memref.load %view_62[%arg22] : memref<?xf32>
        %59 = vector.broadcast %58 : f32 to vector<16xf32>
        %60 = vector.load %collapse_shape_72[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %61 = arith.subf %60, %59 : vector<16xf32>
        %62 = arith.addf %61, %cst_34 : vector<16xf32>
        %63 = arith.addf %62, %cst_33 : vector<16xf32>
        %64 = arith.subf %61, %63 : vector<16xf32>
        %65 = vector.fma %cst_16, %64, %cst_15 : vector<16xf32>
        %66 = vector.fma %65, %64, %cst_14 : vector<16xf32>
        %67 = vector.fma %66, %64, %cst_13 : vector<16xf32>
        %68 = vector.fma %67, %64, %cst_12 : vector<16xf32>
        %69 = vector.fma %68, %64, %cst_11 : vector<16xf32>
        %70 = vector.fma %69, %64, %cst_21 : vector<16xf32>
        %71 = x86.avx512.mask.scalef %70, %63, %70, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %71, %collapse_shape_72[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %72 = vector.load %collapse_shape_72[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %73 = arith.subf %72, %59 : vector<16xf32>
        %74 = arith.addf %73, %cst_34 : vector<16xf32>
        %75 = arith.addf %74, %cst_33 : vector<16xf32>
        %76 = arith.subf %73, %75 : vector<16xf32>
        %77 = vector.fma %cst_16, %76, %cst_15 : vector<16xf32>
        %78 = vector.fma %77, %76, %cst_14 : vector<16xf32>
        %79 = vector.fma %78, %76, %cst_13 : vector<16xf32>
        %80 = vector.fma %79, %76, %cst_12 : vector<16xf32>
        %81 = vector.fma %80, %76, %cst_11 : vector<16xf32>
        %82 = vector.fma %81, %76, %cst_21 : vector<16xf32>
        %83 = x86.avx512.mask.scalef %82, %75, %82, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %83, %collapse_shape_72[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %84 = vector.load %collapse_shape_72[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %85 = arith.subf %84, %59 : vector<16xf32>
        %86 = arith.addf %85, %cst_34 : vector<16xf32>
        %87 = arith.addf %86, %cst_33 : vector<16xf32>
        %88 = arith.subf %85, %87 : vector<16xf32>
        %89 = vector.fma %cst_16, %88, %cst_15 : vector<16xf32>
        %90 = vector.fma %89, %88, %cst_14 : vector<16xf32>
        %91 = vector.fma %90, %88, %cst_13 : vector<16xf32>
        %92 = vector.fma %91, %88, %cst_12 : vector<16xf32>
        %93 = vector.fma %92, %88, %cst_11 : vector<16xf32>
        %94 = vector.fma %93, %88, %cst_21 : vector<16xf32>
        %95 = x86.avx512.mask.scalef %94, %87, %94, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %95, %collapse_shape_72[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %96 = vector.load %collapse_shape_72[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %97 = arith.subf %96, %59 : vector<16xf32>
        %98 = arith.addf %97, %cst_34 : vector<16xf32>
        %99 = arith.addf %98, %cst_33 : vector<16xf32>
        %100 = arith.subf %97, %99 : vector<16xf32>
        %101 = vector.fma %cst_16, %100, %cst_15 : vector<16xf32>
        %102 = vector.fma %101, %100, %cst_14 : vector<16xf32>
        %103 = vector.fma %102, %100, %cst_13 : vector<16xf32>
        %104 = vector.fma %103, %100, %cst_12 : vector<16xf32>
        %105 = vector.fma %104, %100, %cst_11 : vector<16xf32>
        %106 = vector.fma %105, %100, %cst_21 : vector<16xf32>
        %107 = x86.avx512.mask.scalef %106, %99, %106, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %107, %collapse_shape_72[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %55 step %c16 {
        %58 = vector.load %view_62[%arg22] : memref<?xf32>, vector<16xf32>
        %59 = vector.load %view_61[%arg22] : memref<?xf32>, vector<16xf32>
        %60 = arith.subf %59, %58 : vector<16xf32>
        %61 = arith.addf %60, %cst_34 : vector<16xf32>
        %62 = arith.addf %61, %cst_33 : vector<16xf32>
        %63 = arith.subf %60, %62 : vector<16xf32>
        %64 = vector.fma %cst_16, %63, %cst_15 : vector<16xf32>
        %65 = vector.fma %64, %63, %cst_14 : vector<16xf32>
        %66 = vector.fma %65, %63, %cst_13 : vector<16xf32>
        %67 = vector.fma %66, %63, %cst_12 : vector<16xf32>
        %68 = vector.fma %67, %63, %cst_11 : vector<16xf32>
        %69 = vector.fma %68, %63, %cst_21 : vector<16xf32>
        %70 = x86.avx512.mask.scalef %69, %62, %69, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %70, %view_61[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %53 step %c16 {
        %58 = arith.subi %53, %arg22 : index
        %59 = vector.create_mask %58 : vector<16xi1>
        %60 = vector.maskedload %view_62[%arg22], %59, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %61 = vector.maskedload %view_61[%arg22], %59, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %62 = arith.subf %61, %60 : vector<16xf32>
        %63 = arith.addf %62, %cst_34 : vector<16xf32>
        %64 = arith.addf %63, %cst_33 : vector<16xf32>
        %65 = arith.subf %62, %64 : vector<16xf32>
        %66 = vector.fma %cst_16, %65, %cst_15 : vector<16xf32>
        %67 = vector.fma %66, %65, %cst_14 : vector<16xf32>
        %68 = vector.fma %67, %65, %cst_13 : vector<16xf32>
        %69 = vector.fma %68, %65, %cst_12 : vector<16xf32>
        %70 = vector.fma %69, %65, %cst_11 : vector<16xf32>
        %71 = vector.fma %70, %65, %cst_21 : vector<16xf32>
        %72 = x86.avx512.mask.scalef %71, %64, %71, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_61[%arg22], %59, %72 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %55 step %c16 {
        %58 = vector.load %view_61[%arg22] : memref<?xf32>, vector<16xf32>
        %59 = vector.load %view_63[%arg22] : memref<?xf32>, vector<16xf32>
        %60 = arith.mulf %59, %58 : vector<16xf32>
        vector.store %60, %view_63[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %53 step %c16 {
        %58 = arith.subi %53, %arg22 : index
        %59 = vector.create_mask %58 : vector<16xi1>
        %60 = vector.maskedload %view_61[%arg22], %59, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %61 = vector.maskedload %view_63[%arg22], %59, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %62 = arith.mulf %61, %60 : vector<16xf32>
        vector.maskedstore %view_63[%arg22], %59, %62 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %dim_75 step %c1 {
        %58 = vector.load %collapse_shape_72[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %59 = vector.load %collapse_shape_72[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %60 = vector.load %collapse_shape_72[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %61 = vector.load %collapse_shape_72[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %62 = arith.addf %58, %59 : vector<16xf32>
        %63 = arith.addf %60, %61 : vector<16xf32>
        %64 = arith.addf %62, %63 : vector<16xf32>
        %65 = memref.load %view_63[%arg22] : memref<?xf32>
        %66 = vector.shuffle %64, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %67 = vector.shuffle %64, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %68 = arith.addf %66, %67 : vector<8xf32>
        %69 = vector.shuffle %68, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %70 = vector.shuffle %68, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %71 = arith.addf %69, %70 : vector<4xf32>
        %72 = vector.shuffle %71, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %73 = vector.shuffle %71, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %74 = arith.addf %72, %73 : vector<2xf32>
        %75 = vector.extract %74[0] : f32 from vector<2xf32>
        %76 = vector.extract %74[1] : f32 from vector<2xf32>
        %77 = arith.addf %75, %76 : f32
        %78 = arith.addf %65, %77 : f32
        memref.store %78, %view_63[%arg22] : memref<?xf32>
      }
      scf.for %arg22 = %c0 to %53 step %c1 {
        %58 = memref.load %view_61[%arg22] : memref<?xf32>
        %59 = vector.broadcast %58 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %60 = vector.load %view_64[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
          %61 = arith.mulf %60, %59 : vector<16xf32>
          vector.store %61, %view_64[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
        }
      }
      %subview_76 = memref.subview %arg9[%arg14, %50, %29, %arg21, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<64x32xf32, strided<[32, 1], offset: ?>>
      %cast_77 = memref.cast %collapse_shape_72 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_78 = memref.cast %subview_76 : memref<64x32xf32, strided<[32, 1], offset: ?>> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %cast_79 = memref.cast %view_64 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      func.call @llm_contract_2(%cast_77, %cast_78, %cast_79) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x32xf32, strided<[32, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    }
    %expand_shape_65 = memref.expand_shape %view_64 [[0, 1], [2]] output_shape [%46, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_66 = memref.expand_shape %view_63 [[0, 1]] output_shape [%46, 2] : memref<?xf32> into memref<?x2xf32>
    %dim_67 = memref.dim %expand_shape_65, %c0 : memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %dim_67 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %57 = memref.load %expand_shape_66[%arg21, %arg22] : memref<?x2xf32>
        %58 = vector.broadcast %57 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %59 = vector.load %expand_shape_65[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
          %60 = arith.divf %59, %58 : vector<16xf32>
          vector.store %60, %subview_58[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
        }
      }
    }
    %56 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %56 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %collapse_shape = memref.collapse_shape %view_48 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_52 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %23 = arith.muli %4, %c2 : index
  %24 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %23 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.remui %arg20, %c2 : index
    %30 = arith.divui %arg20, %c2 : index
    %31 = arith.remui %30, %4 : index
    %32 = arith.muli %31, %9 : index
    %33 = arith.muli %29, %c64 : index
    %34 = arith.subi %dim, %32 : index
    %35 = arith.minsi %9, %34 : index
    %36 = arith.maxsi %35, %c0 : index
    %subview_57 = memref.subview %arg0[%32, %33] [%36, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_58 = memref.view %arg16[%c0][%36] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %36 step %c1 {
      vector.store %cst_17, %view_58[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_59 = memref.subview %collapse_shape[%32, 0] [%36, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_60 = memref.subview %subview_52[%29, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_59 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_61 = memref.cast %subview_60 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_62 = memref.cast %view_58 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_61, %cast_62) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %36 step %c1 {
      %38 = vector.load %subview_57[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %39 = vector.load %view_58[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      %40 = arith.addf %38, %39 : vector<16xf32>
      vector.store %40, %subview_57[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %41 = vector.load %subview_57[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %42 = vector.load %view_58[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      %43 = arith.addf %41, %42 : vector<16xf32>
      vector.store %43, %subview_57[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %44 = vector.load %subview_57[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %45 = vector.load %view_58[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      %46 = arith.addf %44, %45 : vector<16xf32>
      vector.store %46, %subview_57[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %47 = vector.load %subview_57[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %48 = vector.load %view_58[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      %49 = arith.addf %47, %48 : vector<16xf32>
      vector.store %49, %subview_57[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
    %37 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %37 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_53 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_54 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %view_55 = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x344xf32>
  %25 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %10 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.muli %arg20, %c4 : index
    %30 = arith.subi %dim, %29 : index
    %31 = arith.minsi %30, %c4 : index
    %subview_57 = memref.subview %view_42[%29, 0] [%31, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_58 = memref.subview %arg0[%29, 0] [%31, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_59 = memref.view %arg16[%c0][%31] : memref<?xi8> to memref<?xf32>
    %32 = arith.remui %31, %c16 : index
    %33 = arith.subi %31, %32 : index
    scf.for %arg21 = %c0 to %33 step %c16 {
      vector.store %cst_17, %view_59[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %33 to %31 step %c16 {
      %35 = arith.subi %31, %arg21 : index
      %36 = vector.create_mask %35 : vector<16xi1>
      vector.maskedstore %view_59[%arg21], %36, %cst_17 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %31 step %c1 {
      %35:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_36, %arg24 = %cst_36, %arg25 = %cst_36, %arg26 = %cst_36) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %53 = vector.load %subview_58[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %54 = arith.mulf %53, %53 : vector<16xf32>
        %55 = arith.addf %arg23, %54 : vector<16xf32>
        %56 = arith.addi %arg22, %c16 : index
        %57 = vector.load %subview_58[%arg21, %56] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %58 = arith.mulf %57, %57 : vector<16xf32>
        %59 = arith.addf %arg24, %58 : vector<16xf32>
        %60 = arith.addi %arg22, %c32 : index
        %61 = vector.load %subview_58[%arg21, %60] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %62 = arith.mulf %61, %61 : vector<16xf32>
        %63 = arith.addf %arg25, %62 : vector<16xf32>
        %64 = arith.addi %arg22, %c48 : index
        %65 = vector.load %subview_58[%arg21, %64] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %66 = arith.mulf %65, %65 : vector<16xf32>
        %67 = arith.addf %arg26, %66 : vector<16xf32>
        scf.yield %55, %59, %63, %67 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %36 = arith.addf %35#0, %35#1 : vector<16xf32>
      %37 = arith.addf %35#2, %35#3 : vector<16xf32>
      %38 = arith.addf %36, %37 : vector<16xf32>
      %39 = memref.load %view_59[%arg21] : memref<?xf32>
      %40 = vector.shuffle %38, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %41 = vector.shuffle %38, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %42 = arith.addf %40, %41 : vector<8xf32>
      %43 = vector.shuffle %42, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %44 = vector.shuffle %42, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %45 = arith.addf %43, %44 : vector<4xf32>
      %46 = vector.shuffle %45, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %47 = vector.shuffle %45, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %48 = arith.addf %46, %47 : vector<2xf32>
      %49 = vector.extract %48[0] : f32 from vector<2xf32>
      %50 = vector.extract %48[1] : f32 from vector<2xf32>
      %51 = arith.addf %49, %50 : f32
      %52 = arith.addf %39, %51 : f32
      memref.store %52, %view_59[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %31 step %c1 {
      %35 = memref.load %view_59[%arg21] : memref<?xf32>
      %36 = arith.mulf %35, %cst_37 : f32
      %37 = arith.addf %36, %cst_38 : f32
      %38 = math.sqrt %37 : f32
      %39 = arith.divf %cst_39, %38 : f32
      %40 = vector.broadcast %39 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %41 = vector.load %subview_58[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %42 = vector.load %subview_40[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %43 = arith.mulf %41, %40 : vector<16xf32>
        %44 = arith.mulf %43, %42 : vector<16xf32>
        vector.store %44, %subview_57[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %34 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %34 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %26 = arith.muli %4, %c6 : index
  %27 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %26 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.remui %arg20, %c3 : index
    %30 = arith.divui %arg20, %c3 : index
    %31 = arith.remui %30, %4 : index
    %32 = arith.divui %30, %4 : index
    %33 = arith.muli %32, %c3 : index
    %34 = arith.addi %33, %29 : index
    %35 = arith.muli %31, %9 : index
    %36 = arith.muli %34, %c64 : index
    %37 = arith.subi %dim, %35 : index
    %38 = arith.minsi %9, %37 : index
    %39 = arith.maxsi %38, %c0 : index
    %40 = arith.subi %c344, %36 : index
    %41 = arith.minsi %40, %c64 : index
    %subview_57 = memref.subview %view_55[%35, %36] [%39, %41] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %view_58 = memref.view %arg16[%c0][%39] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %39 step %c1 {
      vector.store %cst_17, %view_58[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_59 = memref.subview %view_42[%35, 0] [%39, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_60 = memref.subview %subview_53[%34, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %view_61 = memref.view %arg16[%c2048][%39] : memref<?xi8> to memref<?x64xf32>
    memref.copy %view_58, %view_61 : memref<?x64xf32> to memref<?x64xf32>
    %cast = memref.cast %subview_59 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_62 = memref.cast %subview_60 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_63 = memref.cast %view_61 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_62, %cast_63) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_64 = memref.subview %view_61[0, 0] [%39, %41] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_65 = memref.subview %subview_54[%34, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast_66 = memref.cast %subview_65 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_67 = memref.cast %view_58 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_66, %cast_67) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_68 = memref.subview %view_58[0, 0] [%39, %41] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    scf.for %arg21 = %c0 to %39 step %c1 {
      %43 = arith.remui %41, %c16 : index
      %44 = arith.subi %41, %43 : index
      scf.for %arg22 = %c0 to %44 step %c16 {
        %45 = vector.load %subview_64[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %46 = vector.load %subview_68[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %47 = arith.negf %45 : vector<16xf32>
        %48 = arith.cmpf ogt, %47, %cst_10 : vector<16xf32>
        %49 = arith.select %48, %cst_10, %47 : vector<16xi1>, vector<16xf32>
        %50 = arith.cmpf olt, %49, %cst_9 : vector<16xf32>
        %51 = arith.select %50, %cst_9, %49 : vector<16xi1>, vector<16xf32>
        %52 = vector.fma %51, %cst_8, %cst_34 : vector<16xf32>
        %53 = arith.addf %52, %cst_33 : vector<16xf32>
        %54 = vector.fma %53, %cst_7, %51 : vector<16xf32>
        %55 = vector.fma %53, %cst_6, %54 : vector<16xf32>
        %56 = vector.fma %cst_5, %55, %cst_4 : vector<16xf32>
        %57 = vector.fma %56, %55, %cst_3 : vector<16xf32>
        %58 = vector.fma %57, %55, %cst_2 : vector<16xf32>
        %59 = vector.fma %58, %55, %cst_1 : vector<16xf32>
        %60 = vector.fma %59, %55, %cst_21 : vector<16xf32>
        %61 = vector.fma %60, %55, %cst_21 : vector<16xf32>
        %62 = x86.avx512.mask.scalef %61, %53, %61, %c-1_i16, %c4_i32 : vector<16xf32>
        %63 = arith.addf %62, %cst_21 : vector<16xf32>
        %64 = arith.divf %45, %63 : vector<16xf32>
        %65 = arith.mulf %64, %46 : vector<16xf32>
        vector.store %65, %subview_57[%arg21, %arg22] : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xf32>
      }
      scf.for %arg22 = %44 to %41 step %c16 {
        %45 = arith.subi %41, %arg22 : index
        %46 = vector.create_mask %45 : vector<16xi1>
        %47 = vector.maskedload %subview_64[%arg21, %arg22], %46, %cst_17 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %48 = vector.maskedload %subview_68[%arg21, %arg22], %46, %cst_17 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %49 = arith.negf %47 : vector<16xf32>
        %50 = arith.cmpf ogt, %49, %cst_10 : vector<16xf32>
        %51 = arith.select %50, %cst_10, %49 : vector<16xi1>, vector<16xf32>
        %52 = arith.cmpf olt, %51, %cst_9 : vector<16xf32>
        %53 = arith.select %52, %cst_9, %51 : vector<16xi1>, vector<16xf32>
        %54 = vector.fma %53, %cst_8, %cst_34 : vector<16xf32>
        %55 = arith.addf %54, %cst_33 : vector<16xf32>
        %56 = vector.fma %55, %cst_7, %53 : vector<16xf32>
        %57 = vector.fma %55, %cst_6, %56 : vector<16xf32>
        %58 = vector.fma %cst_5, %57, %cst_4 : vector<16xf32>
        %59 = vector.fma %58, %57, %cst_3 : vector<16xf32>
        %60 = vector.fma %59, %57, %cst_2 : vector<16xf32>
        %61 = vector.fma %60, %57, %cst_1 : vector<16xf32>
        %62 = vector.fma %61, %57, %cst_21 : vector<16xf32>
        %63 = vector.fma %62, %57, %cst_21 : vector<16xf32>
        %64 = x86.avx512.mask.scalef %63, %55, %63, %c-1_i16, %c4_i32 : vector<16xf32>
        %65 = arith.addf %64, %cst_21 : vector<16xf32>
        %66 = arith.divf %47, %65 : vector<16xf32>
        %67 = arith.mulf %66, %48 : vector<16xf32>
        vector.maskedstore %subview_57[%arg21, %arg22], %46, %67 : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xi1>, vector<16xf32>
      }
    }
    %42 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %42 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_56 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  %28 = scf.while (%arg20 = %arg18) : (index) -> index {
    %29 = arith.cmpi ult, %arg20, %23 : index
    scf.condition(%29) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %29 = arith.remui %arg20, %c2 : index
    %30 = arith.divui %arg20, %c2 : index
    %31 = arith.remui %30, %4 : index
    %32 = arith.muli %31, %9 : index
    %33 = arith.muli %29, %c64 : index
    %34 = arith.subi %dim, %32 : index
    %35 = arith.minsi %9, %34 : index
    %36 = arith.maxsi %35, %c0 : index
    %subview_57 = memref.subview %arg0[%32, %33] [%36, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_58 = memref.view %arg16[%c0][%36] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %36 step %c1 {
      vector.store %cst_17, %view_58[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_17, %view_58[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_59 = memref.subview %view_55[%32, 0] [%36, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %subview_60 = memref.subview %subview_56[%29, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_59 : memref<?x344xf32, strided<[344, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_61 = memref.cast %subview_60 : memref<344x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_62 = memref.cast %view_58 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_61, %cast_62) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %36 step %c1 {
      %38 = vector.load %subview_57[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %39 = vector.load %view_58[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      %40 = arith.addf %38, %39 : vector<16xf32>
      vector.store %40, %subview_57[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %41 = vector.load %subview_57[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %42 = vector.load %view_58[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      %43 = arith.addf %41, %42 : vector<16xf32>
      vector.store %43, %subview_57[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %44 = vector.load %subview_57[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %45 = vector.load %view_58[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      %46 = arith.addf %44, %45 : vector<16xf32>
      vector.store %46, %subview_57[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %47 = vector.load %subview_57[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %48 = vector.load %view_58[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      %49 = arith.addf %47, %48 : vector<16xf32>
      vector.store %49, %subview_57[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
    %37 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %37 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  return
}

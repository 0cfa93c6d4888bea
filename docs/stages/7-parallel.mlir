func.func private @decode_layer(%arg0: memref<?x128xf32>, %arg1: memref<5x128xf32>, %arg2: memref<5x4x128x64xf32>, %arg3: memref<5x2x128x64xf32>, %arg4: memref<5x128xf32>, %arg5: memref<5x6x128x64xf32>, %arg6: memref<5x6x128x64xf32>, %arg7: memref<5x2x344x64xf32>, %arg8: memref<5x8x2x32x32x16xf32>, %arg9: memref<5x8x2x512x32xf32>, %arg10: memref<?xi32>, %arg11: memref<?xi32>, %arg12: memref<?xi32>, %arg13: memref<?xi32>, %arg14: index, %arg15: memref<?xi8> {llm.name = "shared", llm.role = "arena"}, %arg16: memref<?xi8> {llm.name = "thread", llm.role = "arena"}, %arg17: !llvm.ptr {llm.name = "sync", llm.role = "state"}, %arg18: index {llm.name = "thread", llm.role = "state"}, %arg19: index {llm.name = "threads", llm.role = "state"}) attributes {llm.arena_bytes = 23296 : i64, llm.thread_arena_bytes = 8384 : i64} {
  %c6 = arith.constant 6 : index
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
  %11 = call @llm_next_item(%arg17, %arg18, %arg19, %10) : (!llvm.ptr, index, index, index) -> index
  %12 = scf.while (%arg20 = %11) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %10 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.muli %arg20, %c4 : index
    %42 = arith.subi %dim, %41 : index
    %43 = arith.minsi %42, %c4 : index
    %subview_63 = memref.subview %view_45[%41, 0] [%43, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_64 = memref.subview %arg0[%41, 0] [%43, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_65 = memref.view %arg16[%c0][%43] : memref<?xi8> to memref<?xf32>
    %44 = arith.remui %43, %c16 : index
    %45 = arith.subi %43, %44 : index
    scf.for %arg21 = %c0 to %45 step %c16 {
      vector.store %cst_19, %view_65[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %45 to %43 step %c16 {
      %47 = arith.subi %43, %arg21 : index
      %48 = vector.create_mask %47 : vector<16xi1>
      vector.maskedstore %view_65[%arg21], %48, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %43 step %c1 {
      %47:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_38, %arg24 = %cst_38, %arg25 = %cst_38, %arg26 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %65 = vector.load %subview_64[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %66 = arith.mulf %65, %65 : vector<16xf32>
        %67 = arith.addf %arg23, %66 : vector<16xf32>
        %68 = arith.addi %arg22, %c16 : index
        %69 = vector.load %subview_64[%arg21, %68] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %70 = arith.mulf %69, %69 : vector<16xf32>
        %71 = arith.addf %arg24, %70 : vector<16xf32>
        %72 = arith.addi %arg22, %c32 : index
        %73 = vector.load %subview_64[%arg21, %72] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %74 = arith.mulf %73, %73 : vector<16xf32>
        %75 = arith.addf %arg25, %74 : vector<16xf32>
        %76 = arith.addi %arg22, %c48 : index
        %77 = vector.load %subview_64[%arg21, %76] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %78 = arith.mulf %77, %77 : vector<16xf32>
        %79 = arith.addf %arg26, %78 : vector<16xf32>
        scf.yield %67, %71, %75, %79 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %48 = arith.addf %47#0, %47#1 : vector<16xf32>
      %49 = arith.addf %47#2, %47#3 : vector<16xf32>
      %50 = arith.addf %48, %49 : vector<16xf32>
      %51 = memref.load %view_65[%arg21] : memref<?xf32>
      %52 = vector.shuffle %50, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %53 = vector.shuffle %50, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %54 = arith.addf %52, %53 : vector<8xf32>
      %55 = vector.shuffle %54, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %56 = vector.shuffle %54, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %57 = arith.addf %55, %56 : vector<4xf32>
      %58 = vector.shuffle %57, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %59 = vector.shuffle %57, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %60 = arith.addf %58, %59 : vector<2xf32>
      %61 = vector.extract %60[0] : f32 from vector<2xf32>
      %62 = vector.extract %60[1] : f32 from vector<2xf32>
      %63 = arith.addf %61, %62 : f32
      %64 = arith.addf %51, %63 : f32
      memref.store %64, %view_65[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %43 step %c1 {
      %47 = memref.load %view_65[%arg21] : memref<?xf32>
      %48 = arith.mulf %47, %cst_40 : f32
      %49 = arith.addf %48, %cst_41 : f32
      %50 = math.sqrt %49 : f32
      %51 = arith.divf %cst_42, %50 : f32
      %52 = vector.broadcast %51 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %53 = vector.load %subview_64[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %54 = vector.load %subview[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %55 = arith.mulf %53, %52 : vector<16xf32>
        %56 = arith.mulf %55, %54 : vector<16xf32>
        vector.store %56, %subview_63[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %46 = func.call @llm_next_item(%arg17, %arg18, %arg19, %10) : (!llvm.ptr, index, index, index) -> index
    scf.yield %46 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %13 = arith.muli %4, %c4 : index
  %14 = call @llm_next_item(%arg17, %arg18, %arg19, %13) : (!llvm.ptr, index, index, index) -> index
  %15 = scf.while (%arg20 = %14) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %13 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.remui %arg20, %c4 : index
    %42 = arith.divui %arg20, %c4 : index
    %43 = arith.remui %42, %4 : index
    %44 = arith.muli %43, %9 : index
    %45 = arith.muli %41, %c64 : index
    %46 = arith.subi %dim, %44 : index
    %47 = arith.minsi %9, %46 : index
    %48 = arith.maxsi %47, %c0 : index
    %subview_63 = memref.subview %view[%44, %45] [%48, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %subview_64 = memref.subview %subview_44[%41, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_65 = memref.subview %view_45[%44, 0] [%48, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_65 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_66 = memref.cast %subview_64 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_67 = memref.cast %subview_63 : memref<?x64xf32, strided<[256, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_66, %cast_67) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %49 = func.call @llm_next_item(%arg17, %arg18, %arg19, %13) : (!llvm.ptr, index, index, index) -> index
    scf.yield %49 : index
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
  %16 = arith.ceildivui %dim_50, %c4 : index
  %17 = call @llm_next_item(%arg17, %arg18, %arg19, %16) : (!llvm.ptr, index, index, index) -> index
  %18 = scf.while (%arg20 = %17) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %16 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.muli %arg20, %c4 : index
    %42 = arith.subi %dim_50, %41 : index
    %43 = arith.minsi %42, %c4 : index
    %subview_63 = memref.subview %view_53[%41, 0, 0] [%43, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_64 = memref.subview %view_54[%41, 0, 0] [%43, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_65 = memref.subview %arg10[%41] [%43] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %view_66 = memref.view %arg16[%c2048][%43] : memref<?xi8> to memref<?x16xf32>
    %view_67 = memref.view %arg16[%c2304][%43] : memref<?xi8> to memref<?x16xf32>
    scf.for %arg21 = %c0 to %43 step %c1 {
      %45 = memref.load %subview_65[%arg21] : memref<?xi32, strided<[1], offset: ?>>
      %46 = arith.sitofp %45 : i32 to f32
      %47 = vector.broadcast %46 : f32 to vector<16xf32>
      %48 = vector.load %3[%c0] : memref<16xf32>, vector<16xf32>
      %49 = arith.mulf %47, %48 : vector<16xf32>
      %50 = vector.fma %49, %cst_37, %cst_36 : vector<16xf32>
      %51 = arith.addf %50, %cst_35 : vector<16xf32>
      %52 = vector.fma %51, %cst_34, %49 : vector<16xf32>
      %53 = vector.fma %51, %cst_33, %52 : vector<16xf32>
      %54 = vector.fma %51, %cst_32, %53 : vector<16xf32>
      %55 = arith.bitcast %50 : vector<16xf32> to vector<16xi32>
      %56 = arith.addi %55, %cst_31 : vector<16xi32>
      %57 = arith.mulf %54, %54 : vector<16xf32>
      %58 = arith.mulf %57, %54 : vector<16xf32>
      %59 = vector.fma %cst_30, %57, %cst_29 : vector<16xf32>
      %60 = vector.fma %59, %57, %cst_28 : vector<16xf32>
      %61 = vector.fma %58, %60, %54 : vector<16xf32>
      %62 = vector.fma %cst_27, %57, %cst_26 : vector<16xf32>
      %63 = vector.fma %62, %57, %cst_25 : vector<16xf32>
      %64 = vector.fma %57, %63, %cst_24 : vector<16xf32>
      %65 = vector.fma %57, %64, %cst_23 : vector<16xf32>
      %66 = arith.andi %56, %cst_31 : vector<16xi32>
      %67 = arith.cmpi ne, %66, %cst_22 : vector<16xi32>
      %68 = arith.andi %56, %cst_21 : vector<16xi32>
      %69 = arith.shli %68, %cst_20 : vector<16xi32>
      %70 = arith.select %67, %65, %61 : vector<16xi1>, vector<16xf32>
      %71 = arith.bitcast %70 : vector<16xf32> to vector<16xi32>
      %72 = arith.xori %71, %69 : vector<16xi32>
      %73 = arith.bitcast %72 : vector<16xi32> to vector<16xf32>
      %74 = arith.andi %55, %cst_31 : vector<16xi32>
      %75 = arith.cmpi ne, %74, %cst_22 : vector<16xi32>
      %76 = arith.andi %55, %cst_21 : vector<16xi32>
      %77 = arith.shli %76, %cst_20 : vector<16xi32>
      %78 = arith.select %75, %65, %61 : vector<16xi1>, vector<16xf32>
      %79 = arith.bitcast %78 : vector<16xf32> to vector<16xi32>
      %80 = arith.xori %79, %77 : vector<16xi32>
      %81 = arith.bitcast %80 : vector<16xi32> to vector<16xf32>
      vector.store %73, %view_66[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
      vector.store %81, %view_67[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    %subview_68 = memref.subview %view[%41, 0] [%43, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_69 = memref.subview %subview_68[0, 0] [%43, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_70 = memref.expand_shape %subview_69 [[0], [1, 2]] output_shape [%43, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_71 = memref.subview %expand_shape_70[0, 0, 0] [%43, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_72 = memref.subview %expand_shape_70[0, 0, 16] [%43, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_73 = memref.view %arg16[%c0][%43] : memref<?xi8> to memref<?x4x16xf32>
    %view_74 = memref.view %arg16[%c1024][%43] : memref<?xi8> to memref<?x4x16xf32>
    scf.for %arg21 = %c0 to %43 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %45 = vector.load %subview_71[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %46 = vector.load %subview_72[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %47 = vector.load %view_66[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %48 = vector.load %view_67[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %49 = arith.mulf %45, %47 : vector<16xf32>
        %50 = arith.mulf %46, %48 : vector<16xf32>
        %51 = arith.subf %49, %50 : vector<16xf32>
        %52 = arith.mulf %46, %47 : vector<16xf32>
        %53 = arith.mulf %45, %48 : vector<16xf32>
        %54 = arith.addf %52, %53 : vector<16xf32>
        vector.store %51, %view_73[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %54, %view_74[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
      }
    }
    %subview_75 = memref.subview %subview_63[0, 0, 0] [%43, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %43 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %45 = vector.load %view_73[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %45, %subview_75[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_76 = memref.subview %subview_63[0, 0, 16] [%43, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %43 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %45 = vector.load %view_74[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %45, %subview_76[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_77 = memref.subview %subview_68[0, 128] [%43, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_78 = memref.expand_shape %subview_77 [[0], [1, 2]] output_shape [%43, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_79 = memref.subview %expand_shape_78[0, 0, 0] [%43, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_80 = memref.subview %expand_shape_78[0, 0, 16] [%43, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_81 = memref.view %arg16[%c0][%43] : memref<?xi8> to memref<?x2x16xf32>
    %view_82 = memref.view %arg16[%c512][%43] : memref<?xi8> to memref<?x2x16xf32>
    scf.for %arg21 = %c0 to %43 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %45 = vector.load %subview_79[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %46 = vector.load %subview_80[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %47 = vector.load %view_66[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %48 = vector.load %view_67[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %49 = arith.mulf %45, %47 : vector<16xf32>
        %50 = arith.mulf %46, %48 : vector<16xf32>
        %51 = arith.subf %49, %50 : vector<16xf32>
        %52 = arith.mulf %46, %47 : vector<16xf32>
        %53 = arith.mulf %45, %48 : vector<16xf32>
        %54 = arith.addf %52, %53 : vector<16xf32>
        vector.store %51, %view_81[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %54, %view_82[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
      }
    }
    %subview_83 = memref.subview %subview_64[0, 0, 0] [%43, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %43 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %45 = vector.load %view_81[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %45, %subview_83[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_84 = memref.subview %subview_64[0, 0, 16] [%43, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %43 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %45 = vector.load %view_82[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %45, %subview_84[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %44 = func.call @llm_next_item(%arg17, %arg18, %arg19, %16) : (!llvm.ptr, index, index, index) -> index
    scf.yield %44 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %19 = arith.muli %dim_52, %c2 : index
  %20 = call @llm_next_item(%arg17, %arg18, %arg19, %19) : (!llvm.ptr, index, index, index) -> index
  %21 = scf.while (%arg20 = %20) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %19 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.remui %arg20, %c2 : index
    %42 = arith.divui %arg20, %c2 : index
    %43 = memref.load %arg11[%42] : memref<?xi32>
    %44 = arith.addi %42, %c1 : index
    %45 = memref.load %arg11[%44] : memref<?xi32>
    %46 = arith.index_cast %43 : i32 to index
    %47 = arith.index_cast %45 : i32 to index
    %48 = memref.load %arg12[%42] : memref<?xi32>
    %49 = arith.index_cast %48 : i32 to index
    %50 = arith.subi %49, %46 : index
    %51 = memref.load %arg13[%42] : memref<?xi32>
    %52 = arith.index_cast %51 : i32 to index
    %subview_63 = memref.subview %arg8[%arg14, %52, %41, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg21 = %46 to %47 step %c1 {
      %subview_65 = memref.subview %view_54[%arg21, %41, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %54 = arith.addi %arg21, %50 : index
      %55 = arith.divui %54, %c16 : index
      %56 = arith.remui %54, %c16 : index
      %subview_66 = memref.subview %subview_63[%55, 0, %56] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c1 {
        %57 = memref.load %subview_65[%arg22] : memref<32xf32, strided<[1], offset: ?>>
        memref.store %57, %subview_66[%arg22] : memref<32xf32, strided<[16], offset: ?>>
      }
    }
    %subview_64 = memref.subview %arg9[%arg14, %52, %41, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg21 = %46 to %47 step %c1 {
      %subview_65 = memref.subview %expand_shape_48[%arg21, %41, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %54 = arith.addi %arg21, %50 : index
      %subview_66 = memref.subview %subview_64[%54, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c16 {
        %55 = vector.load %subview_65[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        vector.store %55, %subview_66[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
      }
    }
    %53 = func.call @llm_next_item(%arg17, %arg18, %arg19, %19) : (!llvm.ptr, index, index, index) -> index
    scf.yield %53 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %22 = scf.for %arg20 = %c0 to %dim_52 step %c1 iter_args(%arg21 = %c0) -> (index) {
    %41 = memref.load %arg11[%arg20] : memref<?xi32>
    %42 = arith.addi %arg20, %c1 : index
    %43 = memref.load %arg11[%42] : memref<?xi32>
    %44 = arith.index_cast %41 : i32 to index
    %45 = arith.index_cast %43 : i32 to index
    %46 = memref.load %arg12[%arg20] : memref<?xi32>
    %47 = arith.index_cast %46 : i32 to index
    %48 = arith.subi %45, %44 : index
    %49 = arith.minsi %48, %dim_49 : index
    %50 = arith.addi %47, %49 : index
    %51 = arith.ceildivui %50, %c1024 : index
    %52 = arith.maxsi %arg21, %51 : index
    scf.yield %52 : index
  }
  %23 = arith.minsi %22, %c1 : index
  %24 = arith.muli %dim_49, %c2 : index
  %view_55 = memref.view %arg15[%c4096][%23, %24] : memref<?xi8> to memref<?x2x?xf32>
  %view_56 = memref.view %arg15[%c0][%23, %24] : memref<?xi8> to memref<?x2x?x32xf32>
  %view_57 = memref.view %arg15[%c4224][%23, %24] : memref<?xi8> to memref<?x2x?xf32>
  %25 = arith.muli %dim_52, %23 : index
  %26 = arith.muli %25, %c2 : index
  %27 = call @llm_next_item(%arg17, %arg18, %arg19, %26) : (!llvm.ptr, index, index, index) -> index
  %28 = scf.while (%arg20 = %27) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %26 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.remui %arg20, %c2 : index
    %42 = arith.divui %arg20, %c2 : index
    %43 = arith.remui %42, %23 : index
    %44 = arith.divui %42, %23 : index
    %45 = memref.load %arg11[%44] : memref<?xi32>
    %46 = arith.addi %44, %c1 : index
    %47 = memref.load %arg11[%46] : memref<?xi32>
    %48 = arith.index_cast %45 : i32 to index
    %49 = arith.index_cast %47 : i32 to index
    %50 = memref.load %arg12[%44] : memref<?xi32>
    %51 = arith.index_cast %50 : i32 to index
    %52 = arith.subi %49, %48 : index
    %53 = arith.minsi %52, %dim_49 : index
    %54 = arith.addi %51, %53 : index
    %55 = arith.muli %43, %c1024 : index
    %56 = arith.maxsi %55, %c0 : index
    %57 = arith.addi %55, %c1024 : index
    %58 = arith.minsi %57, %54 : index
    %59 = arith.cmpi slt, %56, %58 : index
    %60 = arith.select %59, %53, %c0 : index
    %61 = arith.muli %48, %c2 : index
    %62 = memref.load %arg13[%44] : memref<?xi32>
    %63 = arith.index_cast %62 : i32 to index
    %64 = arith.muli %41, %c2 : index
    %subview_63 = memref.subview %view_53[%48, %64, 0] [%60, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c4096][%60] : memref<?xi8> to memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %60 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %69 = vector.load %subview_63[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
          %70 = arith.mulf %69, %cst_1 : vector<16xf32>
          vector.store %70, %view_64[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
        }
      }
    }
    %collapse_shape_65 = memref.collapse_shape %view_64 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %65 = arith.muli %60, %c2 : index
    %view_66 = memref.view %arg16[%c8192][%65] : memref<?xi8> to memref<?xf32>
    %view_67 = memref.view %arg16[%c6144][%65] : memref<?xi8> to memref<?x32xf32>
    %view_68 = memref.view %arg16[%c8256][%65] : memref<?xi8> to memref<?xf32>
    %66 = arith.remui %65, %c16 : index
    %67 = arith.subi %65, %66 : index
    scf.for %arg21 = %c0 to %67 step %c16 {
      vector.store %cst_0, %view_68[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %67 to %65 step %c16 {
      %69 = arith.subi %65, %arg21 : index
      %70 = vector.create_mask %69 : vector<16xi1>
      vector.maskedstore %view_68[%arg21], %70, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %67 step %c16 {
      vector.store %cst_19, %view_66[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %67 to %65 step %c16 {
      %69 = arith.subi %65, %arg21 : index
      %70 = vector.create_mask %69 : vector<16xi1>
      vector.maskedstore %view_66[%arg21], %70, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %65 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        vector.store %cst_19, %view_67[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
      }
    }
    scf.for %arg21 = %56 to %58 step %c64 {
      %view_72 = memref.view %arg16[%c0][%65] : memref<?xi8> to memref<?x4x16xf32>
      scf.for %arg22 = %c0 to %65 step %c1 {
        scf.for %arg23 = %c0 to %c4 step %c1 {
          vector.store %cst_19, %view_72[%arg22, %arg23, %c0] : memref<?x4x16xf32>, vector<16xf32>
        }
      }
      %69 = arith.divui %arg21, %c16 : index
      %subview_73 = memref.subview %arg8[%arg14, %63, %41, %69, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast = memref.cast %collapse_shape_65 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_74 = memref.cast %subview_73 : memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast_75 = memref.cast %view_72 : memref<?x4x16xf32> to memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>
      func.call @llm_contract_1(%cast, %cast_74, %cast_75) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>, memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>) -> ()
      %collapse_shape_76 = memref.collapse_shape %view_72 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %70 = arith.addi %arg21, %c64 : index
      %71 = arith.addi %51, %c1 : index
      %72 = arith.cmpi sgt, %70, %71 : index
      %73 = arith.select %72, %65, %c0 : index
      %subview_77 = memref.subview %collapse_shape_76[0, 0] [%73, 64] [1, 1] : memref<?x64xf32> to memref<?x64xf32, strided<[64, 1]>>
      %74 = arith.divui %73, %c2 : index
      %expand_shape_78 = memref.expand_shape %subview_77 [[0, 1], [2]] output_shape [%74, 2, 64] : memref<?x64xf32, strided<[64, 1]>> into memref<?x2x64xf32, strided<[128, 64, 1]>>
      %dim_79 = memref.dim %expand_shape_78, %c0 : memref<?x2x64xf32, strided<[128, 64, 1]>>
      scf.for %arg22 = %c0 to %dim_79 step %c1 {
        scf.for %arg23 = %c0 to %c2 step %c1 {
          %75 = arith.addi %51, %arg22 : index
          scf.for %arg24 = %c0 to %c64 step %c16 {
            %76 = vector.load %expand_shape_78[%arg22, %arg23, %arg24] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
            %77 = arith.addi %arg21, %arg24 : index
            %78 = arith.subi %75, %77 : index
            %79 = arith.addi %78, %c1 : index
            %80 = vector.create_mask %79 : vector<16xi1>
            %81 = arith.select %80, %76, %cst : vector<16xi1>, vector<16xf32>
            vector.store %81, %expand_shape_78[%arg22, %arg23, %arg24] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
          }
        }
      }
      %view_80 = memref.view %arg16[%c8320][%65] : memref<?xi8> to memref<?xf32>
      scf.for %arg22 = %c0 to %67 step %c16 {
        %75 = vector.load %view_68[%arg22] : memref<?xf32>, vector<16xf32>
        vector.store %75, %view_80[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %67 to %65 step %c16 {
        %75 = arith.subi %65, %arg22 : index
        %76 = vector.create_mask %75 : vector<16xi1>
        %77 = vector.maskedload %view_68[%arg22], %76, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_80[%arg22], %76, %77 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      %dim_81 = memref.dim %collapse_shape_76, %c0 : memref<?x64xf32>
      scf.for %arg22 = %c0 to %dim_81 step %c1 {
        %75 = vector.load %collapse_shape_76[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %76 = arith.cmpf ogt, %75, %cst_18 : vector<16xf32>
        %77 = arith.select %76, %75, %cst_18 : vector<16xi1>, vector<16xf32>
        %78 = vector.load %collapse_shape_76[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %79 = arith.cmpf ogt, %78, %cst_18 : vector<16xf32>
        %80 = arith.select %79, %78, %cst_18 : vector<16xi1>, vector<16xf32>
        %81 = vector.load %collapse_shape_76[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %82 = arith.cmpf ogt, %81, %cst_18 : vector<16xf32>
        %83 = arith.select %82, %81, %cst_18 : vector<16xi1>, vector<16xf32>
        %84 = vector.load %collapse_shape_76[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %85 = arith.cmpf ogt, %84, %cst_18 : vector<16xf32>
        %86 = arith.select %85, %84, %cst_18 : vector<16xi1>, vector<16xf32>
        %87 = arith.cmpf ogt, %80, %77 : vector<16xf32>
        %88 = arith.select %87, %80, %77 : vector<16xi1>, vector<16xf32>
        %89 = arith.cmpf ogt, %86, %83 : vector<16xf32>
        %90 = arith.select %89, %86, %83 : vector<16xi1>, vector<16xf32>
        %91 = arith.cmpf ogt, %90, %88 : vector<16xf32>
        %92 = arith.select %91, %90, %88 : vector<16xi1>, vector<16xf32>
        %93 = memref.load %view_68[%arg22] : memref<?xf32>
        %94 = vector.shuffle %92, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %95 = vector.shuffle %92, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %96 = arith.cmpf ogt, %95, %94 : vector<8xf32>
        %97 = arith.select %96, %95, %94 : vector<8xi1>, vector<8xf32>
        %98 = vector.shuffle %97, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %99 = vector.shuffle %97, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %100 = arith.cmpf ogt, %99, %98 : vector<4xf32>
        %101 = arith.select %100, %99, %98 : vector<4xi1>, vector<4xf32>
        %102 = vector.shuffle %101, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %103 = vector.shuffle %101, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %104 = arith.cmpf ogt, %103, %102 : vector<2xf32>
        %105 = arith.select %104, %103, %102 : vector<2xi1>, vector<2xf32>
        %106 = vector.extract %105[0] : f32 from vector<2xf32>
        %107 = vector.extract %105[1] : f32 from vector<2xf32>
        %108 = arith.cmpf ogt, %107, %106 : f32
        %109 = arith.select %108, %107, %106 : f32
        %110 = arith.cmpf ogt, %109, %93 : f32
        %111 = arith.select %110, %109, %93 : f32
        memref.store %111, %view_68[%arg22] : memref<?xf32>
      }
      scf.for %arg22 = %c0 to %67 step %c16 {
        %75 = vector.load %view_68[%arg22] : memref<?xf32>, vector<16xf32>
        %76 = vector.load %view_80[%arg22] : memref<?xf32>, vector<16xf32>
        %77 = arith.subf %76, %75 : vector<16xf32>
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
        vector.store %87, %view_80[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %67 to %65 step %c16 {
        %75 = arith.subi %65, %arg22 : index
        %76 = vector.create_mask %75 : vector<16xi1>
        %77 = vector.maskedload %view_68[%arg22], %76, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %78 = vector.maskedload %view_80[%arg22], %76, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %79 = arith.subf %78, %77 : vector<16xf32>
        %80 = arith.addf %79, %cst_36 : vector<16xf32>
        %81 = arith.addf %80, %cst_35 : vector<16xf32>
        %82 = arith.subf %79, %81 : vector<16xf32>
        %83 = vector.fma %cst_17, %82, %cst_16 : vector<16xf32>
        %84 = vector.fma %83, %82, %cst_15 : vector<16xf32>
        %85 = vector.fma %84, %82, %cst_14 : vector<16xf32>
        %86 = vector.fma %85, %82, %cst_13 : vector<16xf32>
        %87 = vector.fma %86, %82, %cst_12 : vector<16xf32>
        %88 = vector.fma %87, %82, %cst_23 : vector<16xf32>
        %89 = x86.avx512.mask.scalef %88, %81, %88, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_80[%arg22], %76, %89 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %67 step %c16 {
        %75 = vector.load %view_80[%arg22] : memref<?xf32>, vector<16xf32>
        %76 = vector.load %view_66[%arg22] : memref<?xf32>, vector<16xf32>
        %77 = arith.mulf %76, %75 : vector<16xf32>
        vector.store %77, %view_66[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %67 to %65 step %c16 {
        %75 = arith.subi %65, %arg22 : index
        %76 = vector.create_mask %75 : vector<16xi1>
        %77 = vector.maskedload %view_80[%arg22], %76, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %78 = vector.maskedload %view_66[%arg22], %76, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %79 = arith.mulf %78, %77 : vector<16xf32>
        vector.maskedstore %view_66[%arg22], %76, %79 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %65 step %c1 {
        %75 = memref.load %view_80[%arg22] : memref<?xf32>
        %76 = vector.broadcast %75 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %77 = vector.load %view_67[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
          %78 = arith.mulf %77, %76 : vector<16xf32>
          vector.store %78, %view_67[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
        }
      }
      scf.for %arg22 = %c0 to %65 step %c1 {
        %75 = memref.load %view_68[%arg22] : memref<?xf32>
        %76 = vector.broadcast %75 : f32 to vector<16xf32>
        %77 = vector.load %collapse_shape_76[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %78 = arith.subf %77, %76 : vector<16xf32>
        %79 = arith.addf %78, %cst_36 : vector<16xf32>
        %80 = arith.addf %79, %cst_35 : vector<16xf32>
        %81 = arith.subf %78, %80 : vector<16xf32>
        %82 = vector.fma %cst_17, %81, %cst_16 : vector<16xf32>
        %83 = vector.fma %82, %81, %cst_15 : vector<16xf32>
        %84 = vector.fma %83, %81, %cst_14 : vector<16xf32>
        %85 = vector.fma %84, %81, %cst_13 : vector<16xf32>
        %86 = vector.fma %85, %81, %cst_12 : vector<16xf32>
        %87 = vector.fma %86, %81, %cst_23 : vector<16xf32>
        %88 = x86.avx512.mask.scalef %87, %80, %87, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %88, %collapse_shape_76[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %89 = vector.load %collapse_shape_76[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %90 = arith.subf %89, %76 : vector<16xf32>
        %91 = arith.addf %90, %cst_36 : vector<16xf32>
        %92 = arith.addf %91, %cst_35 : vector<16xf32>
        %93 = arith.subf %90, %92 : vector<16xf32>
        %94 = vector.fma %cst_17, %93, %cst_16 : vector<16xf32>
        %95 = vector.fma %94, %93, %cst_15 : vector<16xf32>
        %96 = vector.fma %95, %93, %cst_14 : vector<16xf32>
        %97 = vector.fma %96, %93, %cst_13 : vector<16xf32>
        %98 = vector.fma %97, %93, %cst_12 : vector<16xf32>
        %99 = vector.fma %98, %93, %cst_23 : vector<16xf32>
        %100 = x86.avx512.mask.scalef %99, %92, %99, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %100, %collapse_shape_76[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %101 = vector.load %collapse_shape_76[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %102 = arith.subf %101, %76 : vector<16xf32>
        %103 = arith.addf %102, %cst_36 : vector<16xf32>
        %104 = arith.addf %103, %cst_35 : vector<16xf32>
        %105 = arith.subf %102, %104 : vector<16xf32>
        %106 = vector.fma %cst_17, %105, %cst_16 : vector<16xf32>
        %107 = vector.fma %106, %105, %cst_15 : vector<16xf32>
        %108 = vector.fma %107, %105, %cst_14 : vector<16xf32>
        %109 = vector.fma %108, %105, %cst_13 : vector<16xf32>
        %110 = vector.fma %109, %105, %cst_12 : vector<16xf32>
        %111 = vector.fma %110, %105, %cst_23 : vector<16xf32>
        %112 = x86.avx512.mask.scalef %111, %104, %111, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %112, %collapse_shape_76[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %113 = vector.load %collapse_shape_76[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %114 = arith.subf %113, %76 : vector<16xf32>
        %115 = arith.addf %114, %cst_36 : vector<16xf32>
        %116 = arith.addf %115, %cst_35 : vector<16xf32>
        %117 = arith.subf %114, %116 : vector<16xf32>
        %118 = vector.fma %cst_17, %117, %cst_16 : vector<16xf32>
        %119 = vector.fma %118, %117, %cst_15 : vector<16xf32>
        %120 = vector.fma %119, %117, %cst_14 : vector<16xf32>
        %121 = vector.fma %120, %117, %cst_13 : vector<16xf32>
        %122 = vector.fma %121, %117, %cst_12 : vector<16xf32>
        %123 = vector.fma %122, %117, %cst_23 : vector<16xf32>
        %124 = x86.avx512.mask.scalef %123, %116, %123, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %124, %collapse_shape_76[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %125 = arith.addf %88, %100 : vector<16xf32>
        %126 = arith.addf %112, %124 : vector<16xf32>
        %127 = arith.addf %125, %126 : vector<16xf32>
        %128 = memref.load %view_66[%arg22] : memref<?xf32>
        %129 = vector.shuffle %127, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %130 = vector.shuffle %127, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %131 = arith.addf %129, %130 : vector<8xf32>
        %132 = vector.shuffle %131, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %133 = vector.shuffle %131, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %134 = arith.addf %132, %133 : vector<4xf32>
        %135 = vector.shuffle %134, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %136 = vector.shuffle %134, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %137 = arith.addf %135, %136 : vector<2xf32>
        %138 = vector.extract %137[0] : f32 from vector<2xf32>
        %139 = vector.extract %137[1] : f32 from vector<2xf32>
        %140 = arith.addf %138, %139 : f32
        %141 = arith.addf %128, %140 : f32
        memref.store %141, %view_66[%arg22] : memref<?xf32>
      }
      %subview_82 = memref.subview %arg9[%arg14, %63, %41, %arg21, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<64x32xf32, strided<[32, 1], offset: ?>>
      %cast_83 = memref.cast %collapse_shape_76 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_84 = memref.cast %subview_82 : memref<64x32xf32, strided<[32, 1], offset: ?>> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %cast_85 = memref.cast %view_67 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      func.call @llm_contract_2(%cast_83, %cast_84, %cast_85) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x32xf32, strided<[32, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    }
    %subview_69 = memref.subview %view_55[%43, %41, %61] [1, 1, %65] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
    scf.for %arg21 = %c0 to %67 step %c16 {
      %69 = vector.load %view_68[%arg21] : memref<?xf32>, vector<16xf32>
      vector.store %69, %subview_69[%arg21] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
    }
    scf.for %arg21 = %67 to %65 step %c16 {
      %69 = arith.subi %65, %arg21 : index
      %70 = vector.create_mask %69 : vector<16xi1>
      %71 = vector.maskedload %view_68[%arg21], %70, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
      vector.maskedstore %subview_69[%arg21], %70, %71 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32>
    }
    %subview_70 = memref.subview %view_57[%43, %41, %61] [1, 1, %65] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
    scf.for %arg21 = %c0 to %67 step %c16 {
      %69 = vector.load %view_66[%arg21] : memref<?xf32>, vector<16xf32>
      vector.store %69, %subview_70[%arg21] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
    }
    scf.for %arg21 = %67 to %65 step %c16 {
      %69 = arith.subi %65, %arg21 : index
      %70 = vector.create_mask %69 : vector<16xi1>
      %71 = vector.maskedload %view_66[%arg21], %70, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
      vector.maskedstore %subview_70[%arg21], %70, %71 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32>
    }
    %subview_71 = memref.subview %view_56[%43, %41, %61, 0] [1, 1, %65, 32] [1, 1, 1, 1] : memref<?x2x?x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %65 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        %69 = vector.load %view_67[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
        vector.store %69, %subview_71[%arg21, %arg22] : memref<?x32xf32, strided<[32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %68 = func.call @llm_next_item(%arg17, %arg18, %arg19, %26) : (!llvm.ptr, index, index, index) -> index
    scf.yield %68 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %29 = call @llm_next_item(%arg17, %arg18, %arg19, %19) : (!llvm.ptr, index, index, index) -> index
  %30 = scf.while (%arg20 = %29) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %19 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.remui %arg20, %c2 : index
    %42 = arith.divui %arg20, %c2 : index
    %43 = memref.load %arg11[%42] : memref<?xi32>
    %44 = arith.addi %42, %c1 : index
    %45 = memref.load %arg11[%44] : memref<?xi32>
    %46 = arith.index_cast %43 : i32 to index
    %47 = arith.index_cast %45 : i32 to index
    %48 = memref.load %arg12[%42] : memref<?xi32>
    %49 = arith.index_cast %48 : i32 to index
    %50 = arith.subi %47, %46 : index
    %51 = arith.minsi %50, %dim_49 : index
    %52 = arith.addi %49, %51 : index
    %53 = arith.muli %51, %c2 : index
    %view_63 = memref.view %arg16[%c2048][%53] : memref<?xi8> to memref<?xf32>
    %view_64 = memref.view %arg16[%c0][%53] : memref<?xi8> to memref<?x32xf32>
    %view_65 = memref.view %arg16[%c2112][%53] : memref<?xi8> to memref<?xf32>
    %54 = arith.remui %53, %c16 : index
    %55 = arith.subi %53, %54 : index
    scf.for %arg21 = %c0 to %55 step %c16 {
      vector.store %cst_0, %view_65[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %55 to %53 step %c16 {
      %59 = arith.subi %53, %arg21 : index
      %60 = vector.create_mask %59 : vector<16xi1>
      vector.maskedstore %view_65[%arg21], %60, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %55 step %c16 {
      vector.store %cst_19, %view_63[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %55 to %53 step %c16 {
      %59 = arith.subi %53, %arg21 : index
      %60 = vector.create_mask %59 : vector<16xi1>
      vector.maskedstore %view_63[%arg21], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %53 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        vector.store %cst_19, %view_64[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
      }
    }
    %56 = arith.ceildivui %52, %c1024 : index
    scf.for %arg21 = %c0 to %56 step %c1 {
      %59 = arith.muli %46, %c2 : index
      %subview_70 = memref.subview %view_55[%arg21, %41, %59] [1, 1, %53] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %subview_71 = memref.subview %view_57[%arg21, %41, %59] [1, 1, %53] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %subview_72 = memref.subview %view_56[%arg21, %41, %59, 0] [1, 1, %53, 32] [1, 1, 1, 1] : memref<?x2x?x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %view_73 = memref.view %arg16[%c2176][%53] : memref<?xi8> to memref<?xf32>
      %view_74 = memref.view %arg16[%c2240][%53] : memref<?xi8> to memref<?xf32>
      scf.for %arg22 = %c0 to %55 step %c16 {
        %60 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        vector.store %60, %view_74[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %53 step %c16 {
        %60 = arith.subi %53, %arg22 : index
        %61 = vector.create_mask %60 : vector<16xi1>
        %62 = vector.maskedload %view_65[%arg22], %61, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_74[%arg22], %61, %62 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %55 step %c16 {
        %60 = vector.load %subview_70[%arg22] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %61 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %62 = arith.maxnumf %60, %61 : vector<16xf32>
        vector.store %62, %view_65[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %53 step %c16 {
        %60 = arith.subi %53, %arg22 : index
        %61 = vector.create_mask %60 : vector<16xi1>
        %62 = vector.maskedload %subview_70[%arg22], %61, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = vector.maskedload %view_65[%arg22], %61, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %64 = arith.maxnumf %62, %63 : vector<16xf32>
        vector.maskedstore %view_65[%arg22], %61, %64 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %55 step %c16 {
        %60 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %61 = vector.load %view_74[%arg22] : memref<?xf32>, vector<16xf32>
        %62 = arith.subf %61, %60 : vector<16xf32>
        %63 = arith.addf %62, %cst_36 : vector<16xf32>
        %64 = arith.addf %63, %cst_35 : vector<16xf32>
        %65 = arith.subf %62, %64 : vector<16xf32>
        %66 = vector.fma %cst_17, %65, %cst_16 : vector<16xf32>
        %67 = vector.fma %66, %65, %cst_15 : vector<16xf32>
        %68 = vector.fma %67, %65, %cst_14 : vector<16xf32>
        %69 = vector.fma %68, %65, %cst_13 : vector<16xf32>
        %70 = vector.fma %69, %65, %cst_12 : vector<16xf32>
        %71 = vector.fma %70, %65, %cst_23 : vector<16xf32>
        %72 = x86.avx512.mask.scalef %71, %64, %71, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %72, %view_74[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %53 step %c16 {
        %60 = arith.subi %53, %arg22 : index
        %61 = vector.create_mask %60 : vector<16xi1>
        %62 = vector.maskedload %view_65[%arg22], %61, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = vector.maskedload %view_74[%arg22], %61, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
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
        vector.maskedstore %view_74[%arg22], %61, %74 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %55 step %c16 {
        %60 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %61 = vector.load %subview_70[%arg22] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %62 = arith.subf %61, %60 : vector<16xf32>
        %63 = arith.addf %62, %cst_36 : vector<16xf32>
        %64 = arith.addf %63, %cst_35 : vector<16xf32>
        %65 = arith.subf %62, %64 : vector<16xf32>
        %66 = vector.fma %cst_17, %65, %cst_16 : vector<16xf32>
        %67 = vector.fma %66, %65, %cst_15 : vector<16xf32>
        %68 = vector.fma %67, %65, %cst_14 : vector<16xf32>
        %69 = vector.fma %68, %65, %cst_13 : vector<16xf32>
        %70 = vector.fma %69, %65, %cst_12 : vector<16xf32>
        %71 = vector.fma %70, %65, %cst_23 : vector<16xf32>
        %72 = x86.avx512.mask.scalef %71, %64, %71, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %72, %view_73[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %53 step %c16 {
        %60 = arith.subi %53, %arg22 : index
        %61 = vector.create_mask %60 : vector<16xi1>
        %62 = vector.maskedload %view_65[%arg22], %61, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = vector.maskedload %subview_70[%arg22], %61, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
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
        vector.maskedstore %view_73[%arg22], %61, %74 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %55 step %c16 {
        %60 = vector.load %view_74[%arg22] : memref<?xf32>, vector<16xf32>
        %61 = vector.load %view_73[%arg22] : memref<?xf32>, vector<16xf32>
        %62 = vector.load %subview_71[%arg22] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %63 = vector.load %view_63[%arg22] : memref<?xf32>, vector<16xf32>
        %64 = arith.mulf %63, %60 : vector<16xf32>
        %65 = arith.mulf %62, %61 : vector<16xf32>
        %66 = arith.addf %64, %65 : vector<16xf32>
        vector.store %66, %view_63[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %53 step %c16 {
        %60 = arith.subi %53, %arg22 : index
        %61 = vector.create_mask %60 : vector<16xi1>
        %62 = vector.maskedload %view_74[%arg22], %61, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = vector.maskedload %view_73[%arg22], %61, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %64 = vector.maskedload %subview_71[%arg22], %61, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %65 = vector.maskedload %view_63[%arg22], %61, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %66 = arith.mulf %65, %62 : vector<16xf32>
        %67 = arith.mulf %64, %63 : vector<16xf32>
        %68 = arith.addf %66, %67 : vector<16xf32>
        vector.maskedstore %view_63[%arg22], %61, %68 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %53 step %c1 {
        %60 = memref.load %view_74[%arg22] : memref<?xf32>
        %61 = memref.load %view_73[%arg22] : memref<?xf32>
        %62 = vector.broadcast %60 : f32 to vector<16xf32>
        %63 = vector.broadcast %61 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %64 = vector.load %subview_72[%arg22, %arg23] : memref<?x32xf32, strided<[32, 1], offset: ?>>, vector<16xf32>
          %65 = vector.load %view_64[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
          %66 = arith.mulf %65, %62 : vector<16xf32>
          %67 = arith.mulf %64, %63 : vector<16xf32>
          %68 = arith.addf %66, %67 : vector<16xf32>
          vector.store %68, %view_64[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
        }
      }
    }
    %57 = arith.muli %41, %c2 : index
    %subview_66 = memref.subview %view_51[%46, %57, 0] [%51, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %expand_shape_67 = memref.expand_shape %view_64 [[0, 1], [2]] output_shape [%51, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_68 = memref.expand_shape %view_63 [[0, 1]] output_shape [%51, 2] : memref<?xf32> into memref<?x2xf32>
    %dim_69 = memref.dim %expand_shape_67, %c0 : memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %dim_69 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %59 = memref.load %expand_shape_68[%arg21, %arg22] : memref<?x2xf32>
        %60 = arith.cmpf oeq, %59, %cst_39 : f32
        %61 = arith.select %60, %cst_42, %59 : f32
        %62 = vector.broadcast %61 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %63 = vector.load %expand_shape_67[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
          %64 = arith.divf %63, %62 : vector<16xf32>
          vector.store %64, %subview_66[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
        }
      }
    }
    %58 = func.call @llm_next_item(%arg17, %arg18, %arg19, %19) : (!llvm.ptr, index, index, index) -> index
    scf.yield %58 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %collapse_shape = memref.collapse_shape %view_51 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_58 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %31 = arith.muli %4, %c2 : index
  %32 = call @llm_next_item(%arg17, %arg18, %arg19, %31) : (!llvm.ptr, index, index, index) -> index
  %33 = scf.while (%arg20 = %32) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %31 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.remui %arg20, %c2 : index
    %42 = arith.divui %arg20, %c2 : index
    %43 = arith.remui %42, %4 : index
    %44 = arith.muli %43, %9 : index
    %45 = arith.muli %41, %c64 : index
    %46 = arith.subi %dim, %44 : index
    %47 = arith.minsi %9, %46 : index
    %48 = arith.maxsi %47, %c0 : index
    %subview_63 = memref.subview %arg0[%44, %45] [%48, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%48] : memref<?xi8> to memref<?x64xf32>
    %subview_65 = memref.subview %subview_58[%41, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %collapse_shape[%44, 0] [%48, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_66 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_67 = memref.cast %subview_65 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_68 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_67, %cast_68) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %48 step %c1 {
      %50 = vector.load %subview_63[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %51 = vector.load %view_64[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      %52 = arith.addf %50, %51 : vector<16xf32>
      vector.store %52, %subview_63[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %53 = vector.load %subview_63[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %54 = vector.load %view_64[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      %55 = arith.addf %53, %54 : vector<16xf32>
      vector.store %55, %subview_63[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %56 = vector.load %subview_63[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %57 = vector.load %view_64[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      %58 = arith.addf %56, %57 : vector<16xf32>
      vector.store %58, %subview_63[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %59 = vector.load %subview_63[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %60 = vector.load %view_64[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      %61 = arith.addf %59, %60 : vector<16xf32>
      vector.store %61, %subview_63[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
    %49 = func.call @llm_next_item(%arg17, %arg18, %arg19, %31) : (!llvm.ptr, index, index, index) -> index
    scf.yield %49 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_59 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_60 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %view_61 = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x344xf32>
  %34 = call @llm_next_item(%arg17, %arg18, %arg19, %10) : (!llvm.ptr, index, index, index) -> index
  %35 = scf.while (%arg20 = %34) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %10 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.muli %arg20, %c4 : index
    %42 = arith.subi %dim, %41 : index
    %43 = arith.minsi %42, %c4 : index
    %subview_63 = memref.subview %view_45[%41, 0] [%43, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_64 = memref.subview %arg0[%41, 0] [%43, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_65 = memref.view %arg16[%c0][%43] : memref<?xi8> to memref<?xf32>
    %44 = arith.remui %43, %c16 : index
    %45 = arith.subi %43, %44 : index
    scf.for %arg21 = %c0 to %45 step %c16 {
      vector.store %cst_19, %view_65[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %45 to %43 step %c16 {
      %47 = arith.subi %43, %arg21 : index
      %48 = vector.create_mask %47 : vector<16xi1>
      vector.maskedstore %view_65[%arg21], %48, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %43 step %c1 {
      %47:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_38, %arg24 = %cst_38, %arg25 = %cst_38, %arg26 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %65 = vector.load %subview_64[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %66 = arith.mulf %65, %65 : vector<16xf32>
        %67 = arith.addf %arg23, %66 : vector<16xf32>
        %68 = arith.addi %arg22, %c16 : index
        %69 = vector.load %subview_64[%arg21, %68] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %70 = arith.mulf %69, %69 : vector<16xf32>
        %71 = arith.addf %arg24, %70 : vector<16xf32>
        %72 = arith.addi %arg22, %c32 : index
        %73 = vector.load %subview_64[%arg21, %72] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %74 = arith.mulf %73, %73 : vector<16xf32>
        %75 = arith.addf %arg25, %74 : vector<16xf32>
        %76 = arith.addi %arg22, %c48 : index
        %77 = vector.load %subview_64[%arg21, %76] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %78 = arith.mulf %77, %77 : vector<16xf32>
        %79 = arith.addf %arg26, %78 : vector<16xf32>
        scf.yield %67, %71, %75, %79 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %48 = arith.addf %47#0, %47#1 : vector<16xf32>
      %49 = arith.addf %47#2, %47#3 : vector<16xf32>
      %50 = arith.addf %48, %49 : vector<16xf32>
      %51 = memref.load %view_65[%arg21] : memref<?xf32>
      %52 = vector.shuffle %50, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %53 = vector.shuffle %50, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %54 = arith.addf %52, %53 : vector<8xf32>
      %55 = vector.shuffle %54, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %56 = vector.shuffle %54, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %57 = arith.addf %55, %56 : vector<4xf32>
      %58 = vector.shuffle %57, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %59 = vector.shuffle %57, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %60 = arith.addf %58, %59 : vector<2xf32>
      %61 = vector.extract %60[0] : f32 from vector<2xf32>
      %62 = vector.extract %60[1] : f32 from vector<2xf32>
      %63 = arith.addf %61, %62 : f32
      %64 = arith.addf %51, %63 : f32
      memref.store %64, %view_65[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %43 step %c1 {
      %47 = memref.load %view_65[%arg21] : memref<?xf32>
      %48 = arith.mulf %47, %cst_40 : f32
      %49 = arith.addf %48, %cst_41 : f32
      %50 = math.sqrt %49 : f32
      %51 = arith.divf %cst_42, %50 : f32
      %52 = vector.broadcast %51 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %53 = vector.load %subview_64[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %54 = vector.load %subview_43[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %55 = arith.mulf %53, %52 : vector<16xf32>
        %56 = arith.mulf %55, %54 : vector<16xf32>
        vector.store %56, %subview_63[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %46 = func.call @llm_next_item(%arg17, %arg18, %arg19, %10) : (!llvm.ptr, index, index, index) -> index
    scf.yield %46 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %36 = arith.muli %4, %c6 : index
  %37 = call @llm_next_item(%arg17, %arg18, %arg19, %36) : (!llvm.ptr, index, index, index) -> index
  %38 = scf.while (%arg20 = %37) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %36 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.remui %arg20, %c3 : index
    %42 = arith.divui %arg20, %c3 : index
    %43 = arith.remui %42, %4 : index
    %44 = arith.divui %42, %4 : index
    %45 = arith.muli %44, %c3 : index
    %46 = arith.addi %45, %41 : index
    %47 = arith.muli %43, %9 : index
    %48 = arith.muli %46, %c64 : index
    %49 = arith.subi %dim, %47 : index
    %50 = arith.minsi %9, %49 : index
    %51 = arith.maxsi %50, %c0 : index
    %52 = arith.subi %c344, %48 : index
    %53 = arith.minsi %52, %c64 : index
    %subview_63 = memref.subview %view_61[%47, %48] [%51, %53] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%51] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %51 step %c1 {
      vector.store %cst_19, %view_64[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_65 = memref.subview %subview_59[%46, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %view_45[%47, 0] [%51, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_67 = memref.view %arg16[%c2048][%51] : memref<?xi8> to memref<?x64xf32>
    memref.copy %view_64, %view_67 : memref<?x64xf32> to memref<?x64xf32>
    %cast = memref.cast %subview_66 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_68 = memref.cast %subview_65 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_69 = memref.cast %view_67 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_3(%cast, %cast_68, %cast_69) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_70 = memref.subview %view_67[0, 0] [%51, %53] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_71 = memref.subview %subview_60[%46, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast_72 = memref.cast %subview_71 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_73 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_3(%cast, %cast_72, %cast_73) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_74 = memref.subview %view_64[0, 0] [%51, %53] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    scf.for %arg21 = %c0 to %51 step %c1 {
      %55 = arith.remui %53, %c16 : index
      %56 = arith.subi %53, %55 : index
      scf.for %arg22 = %c0 to %56 step %c16 {
        %57 = vector.load %subview_70[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %58 = vector.load %subview_74[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %59 = arith.negf %57 : vector<16xf32>
        %60 = arith.cmpf ogt, %59, %cst_11 : vector<16xf32>
        %61 = arith.select %60, %cst_11, %59 : vector<16xi1>, vector<16xf32>
        %62 = arith.cmpf olt, %61, %cst_10 : vector<16xf32>
        %63 = arith.select %62, %cst_10, %61 : vector<16xi1>, vector<16xf32>
        %64 = vector.fma %63, %cst_9, %cst_36 : vector<16xf32>
        %65 = arith.addf %64, %cst_35 : vector<16xf32>
        %66 = vector.fma %65, %cst_8, %63 : vector<16xf32>
        %67 = vector.fma %65, %cst_7, %66 : vector<16xf32>
        %68 = vector.fma %cst_6, %67, %cst_5 : vector<16xf32>
        %69 = vector.fma %68, %67, %cst_4 : vector<16xf32>
        %70 = vector.fma %69, %67, %cst_3 : vector<16xf32>
        %71 = vector.fma %70, %67, %cst_2 : vector<16xf32>
        %72 = vector.fma %71, %67, %cst_23 : vector<16xf32>
        %73 = vector.fma %72, %67, %cst_23 : vector<16xf32>
        %74 = x86.avx512.mask.scalef %73, %65, %73, %c-1_i16, %c4_i32 : vector<16xf32>
        %75 = arith.addf %74, %cst_23 : vector<16xf32>
        %76 = arith.divf %57, %75 : vector<16xf32>
        %77 = arith.mulf %76, %58 : vector<16xf32>
        vector.store %77, %subview_63[%arg21, %arg22] : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xf32>
      }
      scf.for %arg22 = %56 to %53 step %c16 {
        %57 = arith.subi %53, %arg22 : index
        %58 = vector.create_mask %57 : vector<16xi1>
        %59 = vector.maskedload %subview_70[%arg21, %arg22], %58, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %60 = vector.maskedload %subview_74[%arg21, %arg22], %58, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %61 = arith.negf %59 : vector<16xf32>
        %62 = arith.cmpf ogt, %61, %cst_11 : vector<16xf32>
        %63 = arith.select %62, %cst_11, %61 : vector<16xi1>, vector<16xf32>
        %64 = arith.cmpf olt, %63, %cst_10 : vector<16xf32>
        %65 = arith.select %64, %cst_10, %63 : vector<16xi1>, vector<16xf32>
        %66 = vector.fma %65, %cst_9, %cst_36 : vector<16xf32>
        %67 = arith.addf %66, %cst_35 : vector<16xf32>
        %68 = vector.fma %67, %cst_8, %65 : vector<16xf32>
        %69 = vector.fma %67, %cst_7, %68 : vector<16xf32>
        %70 = vector.fma %cst_6, %69, %cst_5 : vector<16xf32>
        %71 = vector.fma %70, %69, %cst_4 : vector<16xf32>
        %72 = vector.fma %71, %69, %cst_3 : vector<16xf32>
        %73 = vector.fma %72, %69, %cst_2 : vector<16xf32>
        %74 = vector.fma %73, %69, %cst_23 : vector<16xf32>
        %75 = vector.fma %74, %69, %cst_23 : vector<16xf32>
        %76 = x86.avx512.mask.scalef %75, %67, %75, %c-1_i16, %c4_i32 : vector<16xf32>
        %77 = arith.addf %76, %cst_23 : vector<16xf32>
        %78 = arith.divf %59, %77 : vector<16xf32>
        %79 = arith.mulf %78, %60 : vector<16xf32>
        vector.maskedstore %subview_63[%arg21, %arg22], %58, %79 : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xi1>, vector<16xf32>
      }
    }
    %54 = func.call @llm_next_item(%arg17, %arg18, %arg19, %36) : (!llvm.ptr, index, index, index) -> index
    scf.yield %54 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_62 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  %39 = call @llm_next_item(%arg17, %arg18, %arg19, %31) : (!llvm.ptr, index, index, index) -> index
  %40 = scf.while (%arg20 = %39) : (index) -> index {
    %41 = arith.cmpi ult, %arg20, %31 : index
    scf.condition(%41) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %41 = arith.remui %arg20, %c2 : index
    %42 = arith.divui %arg20, %c2 : index
    %43 = arith.remui %42, %4 : index
    %44 = arith.muli %43, %9 : index
    %45 = arith.muli %41, %c64 : index
    %46 = arith.subi %dim, %44 : index
    %47 = arith.minsi %9, %46 : index
    %48 = arith.maxsi %47, %c0 : index
    %subview_63 = memref.subview %arg0[%44, %45] [%48, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%48] : memref<?xi8> to memref<?x64xf32>
    %subview_65 = memref.subview %subview_62[%41, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %view_61[%44, 0] [%48, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %cast = memref.cast %subview_66 : memref<?x344xf32, strided<[344, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_67 = memref.cast %subview_65 : memref<344x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_68 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_67, %cast_68) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %48 step %c1 {
      %50 = vector.load %subview_63[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %51 = vector.load %view_64[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      %52 = arith.addf %50, %51 : vector<16xf32>
      vector.store %52, %subview_63[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %53 = vector.load %subview_63[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %54 = vector.load %view_64[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      %55 = arith.addf %53, %54 : vector<16xf32>
      vector.store %55, %subview_63[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %56 = vector.load %subview_63[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %57 = vector.load %view_64[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      %58 = arith.addf %56, %57 : vector<16xf32>
      vector.store %58, %subview_63[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %59 = vector.load %subview_63[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %60 = vector.load %view_64[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      %61 = arith.addf %59, %60 : vector<16xf32>
      vector.store %61, %subview_63[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
    %49 = func.call @llm_next_item(%arg17, %arg18, %arg19, %31) : (!llvm.ptr, index, index, index) -> index
    scf.yield %49 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  return
}

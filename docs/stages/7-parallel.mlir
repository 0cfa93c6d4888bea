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
    %40 = arith.cmpi ult, %arg20, %10 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.muli %arg20, %c4 : index
    %41 = arith.subi %dim, %40 : index
    %42 = arith.minsi %41, %c4 : index
    %subview_63 = memref.subview %view_45[%40, 0] [%42, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_64 = memref.subview %arg0[%40, 0] [%42, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_65 = memref.view %arg16[%c0][%42] : memref<?xi8> to memref<?xf32>
    %43 = arith.remui %42, %c16 : index
    %44 = arith.subi %42, %43 : index
    scf.for %arg21 = %c0 to %44 step %c16 {
      vector.store %cst_19, %view_65[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %44 to %42 step %c16 {
      %46 = arith.subi %42, %arg21 : index
      %47 = vector.create_mask %46 : vector<16xi1>
      vector.maskedstore %view_65[%arg21], %47, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %42 step %c1 {
      %46:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_38, %arg24 = %cst_38, %arg25 = %cst_38, %arg26 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %64 = vector.load %subview_64[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %65 = arith.mulf %64, %64 : vector<16xf32>
        %66 = arith.addf %arg23, %65 : vector<16xf32>
        %67 = arith.addi %arg22, %c16 : index
        %68 = vector.load %subview_64[%arg21, %67] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %69 = arith.mulf %68, %68 : vector<16xf32>
        %70 = arith.addf %arg24, %69 : vector<16xf32>
        %71 = arith.addi %arg22, %c32 : index
        %72 = vector.load %subview_64[%arg21, %71] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %73 = arith.mulf %72, %72 : vector<16xf32>
        %74 = arith.addf %arg25, %73 : vector<16xf32>
        %75 = arith.addi %arg22, %c48 : index
        %76 = vector.load %subview_64[%arg21, %75] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %77 = arith.mulf %76, %76 : vector<16xf32>
        %78 = arith.addf %arg26, %77 : vector<16xf32>
        scf.yield %66, %70, %74, %78 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %47 = arith.addf %46#0, %46#1 : vector<16xf32>
      %48 = arith.addf %46#2, %46#3 : vector<16xf32>
      %49 = arith.addf %47, %48 : vector<16xf32>
      %50 = memref.load %view_65[%arg21] : memref<?xf32>
      %51 = vector.shuffle %49, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %52 = vector.shuffle %49, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %53 = arith.addf %51, %52 : vector<8xf32>
      %54 = vector.shuffle %53, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %55 = vector.shuffle %53, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %56 = arith.addf %54, %55 : vector<4xf32>
      %57 = vector.shuffle %56, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %58 = vector.shuffle %56, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %59 = arith.addf %57, %58 : vector<2xf32>
      %60 = vector.extract %59[0] : f32 from vector<2xf32>
      %61 = vector.extract %59[1] : f32 from vector<2xf32>
      %62 = arith.addf %60, %61 : f32
      %63 = arith.addf %50, %62 : f32
      memref.store %63, %view_65[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %42 step %c1 {
      %46 = memref.load %view_65[%arg21] : memref<?xf32>
      %47 = arith.mulf %46, %cst_40 : f32
      %48 = arith.addf %47, %cst_41 : f32
      %49 = math.sqrt %48 : f32
      %50 = arith.divf %cst_42, %49 : f32
      %51 = vector.broadcast %50 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %52 = vector.load %subview_64[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %53 = vector.load %subview[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %54 = arith.mulf %52, %51 : vector<16xf32>
        %55 = arith.mulf %54, %53 : vector<16xf32>
        vector.store %55, %subview_63[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %45 = func.call @llm_next_item(%arg17, %arg18, %arg19, %10) : (!llvm.ptr, index, index, index) -> index
    scf.yield %45 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %13 = arith.muli %4, %c4 : index
  %14 = call @llm_next_item(%arg17, %arg18, %arg19, %13) : (!llvm.ptr, index, index, index) -> index
  %15 = scf.while (%arg20 = %14) : (index) -> index {
    %40 = arith.cmpi ult, %arg20, %13 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.remui %arg20, %c4 : index
    %41 = arith.divui %arg20, %c4 : index
    %42 = arith.remui %41, %4 : index
    %43 = arith.muli %42, %9 : index
    %44 = arith.muli %40, %c64 : index
    %45 = arith.subi %dim, %43 : index
    %46 = arith.minsi %9, %45 : index
    %47 = arith.maxsi %46, %c0 : index
    %subview_63 = memref.subview %view[%43, %44] [%47, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %subview_64 = memref.subview %subview_44[%40, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_65 = memref.subview %view_45[%43, 0] [%47, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_65 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_66 = memref.cast %subview_64 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_67 = memref.cast %subview_63 : memref<?x64xf32, strided<[256, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_66, %cast_67) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %48 = func.call @llm_next_item(%arg17, %arg18, %arg19, %13) : (!llvm.ptr, index, index, index) -> index
    scf.yield %48 : index
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
    %40 = arith.cmpi ult, %arg20, %16 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.muli %arg20, %c4 : index
    %41 = arith.subi %dim_50, %40 : index
    %42 = arith.minsi %41, %c4 : index
    %subview_63 = memref.subview %view_53[%40, 0, 0] [%42, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_64 = memref.subview %view_54[%40, 0, 0] [%42, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_65 = memref.subview %arg10[%40] [%42] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %view_66 = memref.view %arg16[%c2048][%42] : memref<?xi8> to memref<?x16xf32>
    %view_67 = memref.view %arg16[%c2304][%42] : memref<?xi8> to memref<?x16xf32>
    scf.for %arg21 = %c0 to %42 step %c1 {
      %44 = memref.load %subview_65[%arg21] : memref<?xi32, strided<[1], offset: ?>>
      %45 = arith.sitofp %44 : i32 to f32
      %46 = vector.broadcast %45 : f32 to vector<16xf32>
      %47 = vector.load %3[%c0] : memref<16xf32>, vector<16xf32>
      %48 = arith.mulf %46, %47 : vector<16xf32>
      %49 = vector.fma %48, %cst_37, %cst_36 : vector<16xf32>
      %50 = arith.addf %49, %cst_35 : vector<16xf32>
      %51 = vector.fma %50, %cst_34, %48 : vector<16xf32>
      %52 = vector.fma %50, %cst_33, %51 : vector<16xf32>
      %53 = vector.fma %50, %cst_32, %52 : vector<16xf32>
      %54 = arith.bitcast %49 : vector<16xf32> to vector<16xi32>
      %55 = arith.addi %54, %cst_31 : vector<16xi32>
      %56 = arith.mulf %53, %53 : vector<16xf32>
      %57 = arith.mulf %56, %53 : vector<16xf32>
      %58 = vector.fma %cst_30, %56, %cst_29 : vector<16xf32>
      %59 = vector.fma %58, %56, %cst_28 : vector<16xf32>
      %60 = vector.fma %57, %59, %53 : vector<16xf32>
      %61 = vector.fma %cst_27, %56, %cst_26 : vector<16xf32>
      %62 = vector.fma %61, %56, %cst_25 : vector<16xf32>
      %63 = vector.fma %56, %62, %cst_24 : vector<16xf32>
      %64 = vector.fma %56, %63, %cst_23 : vector<16xf32>
      %65 = arith.andi %55, %cst_31 : vector<16xi32>
      %66 = arith.cmpi ne, %65, %cst_22 : vector<16xi32>
      %67 = arith.andi %55, %cst_21 : vector<16xi32>
      %68 = arith.shli %67, %cst_20 : vector<16xi32>
      %69 = arith.select %66, %64, %60 : vector<16xi1>, vector<16xf32>
      %70 = arith.bitcast %69 : vector<16xf32> to vector<16xi32>
      %71 = arith.xori %70, %68 : vector<16xi32>
      %72 = arith.bitcast %71 : vector<16xi32> to vector<16xf32>
      %73 = arith.andi %54, %cst_31 : vector<16xi32>
      %74 = arith.cmpi ne, %73, %cst_22 : vector<16xi32>
      %75 = arith.andi %54, %cst_21 : vector<16xi32>
      %76 = arith.shli %75, %cst_20 : vector<16xi32>
      %77 = arith.select %74, %64, %60 : vector<16xi1>, vector<16xf32>
      %78 = arith.bitcast %77 : vector<16xf32> to vector<16xi32>
      %79 = arith.xori %78, %76 : vector<16xi32>
      %80 = arith.bitcast %79 : vector<16xi32> to vector<16xf32>
      vector.store %72, %view_66[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
      vector.store %80, %view_67[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    %subview_68 = memref.subview %view[%40, 0] [%42, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_69 = memref.subview %subview_68[0, 0] [%42, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_70 = memref.expand_shape %subview_69 [[0], [1, 2]] output_shape [%42, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_71 = memref.subview %expand_shape_70[0, 0, 0] [%42, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_72 = memref.subview %expand_shape_70[0, 0, 16] [%42, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_73 = memref.view %arg16[%c0][%42] : memref<?xi8> to memref<?x4x16xf32>
    %view_74 = memref.view %arg16[%c1024][%42] : memref<?xi8> to memref<?x4x16xf32>
    scf.for %arg21 = %c0 to %42 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %44 = vector.load %subview_71[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %45 = vector.load %subview_72[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %46 = vector.load %view_66[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %47 = vector.load %view_67[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %48 = arith.mulf %44, %46 : vector<16xf32>
        %49 = arith.mulf %45, %47 : vector<16xf32>
        %50 = arith.subf %48, %49 : vector<16xf32>
        %51 = arith.mulf %45, %46 : vector<16xf32>
        %52 = arith.mulf %44, %47 : vector<16xf32>
        %53 = arith.addf %51, %52 : vector<16xf32>
        vector.store %50, %view_73[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %53, %view_74[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
      }
    }
    %subview_75 = memref.subview %subview_63[0, 0, 0] [%42, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %42 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %44 = vector.load %view_73[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %44, %subview_75[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_76 = memref.subview %subview_63[0, 0, 16] [%42, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %42 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %44 = vector.load %view_74[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %44, %subview_76[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_77 = memref.subview %subview_68[0, 128] [%42, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_78 = memref.expand_shape %subview_77 [[0], [1, 2]] output_shape [%42, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_79 = memref.subview %expand_shape_78[0, 0, 0] [%42, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_80 = memref.subview %expand_shape_78[0, 0, 16] [%42, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_81 = memref.view %arg16[%c0][%42] : memref<?xi8> to memref<?x2x16xf32>
    %view_82 = memref.view %arg16[%c512][%42] : memref<?xi8> to memref<?x2x16xf32>
    scf.for %arg21 = %c0 to %42 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %44 = vector.load %subview_79[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %45 = vector.load %subview_80[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %46 = vector.load %view_66[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %47 = vector.load %view_67[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %48 = arith.mulf %44, %46 : vector<16xf32>
        %49 = arith.mulf %45, %47 : vector<16xf32>
        %50 = arith.subf %48, %49 : vector<16xf32>
        %51 = arith.mulf %45, %46 : vector<16xf32>
        %52 = arith.mulf %44, %47 : vector<16xf32>
        %53 = arith.addf %51, %52 : vector<16xf32>
        vector.store %50, %view_81[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %53, %view_82[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
      }
    }
    %subview_83 = memref.subview %subview_64[0, 0, 0] [%42, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %42 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %44 = vector.load %view_81[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %44, %subview_83[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_84 = memref.subview %subview_64[0, 0, 16] [%42, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %42 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %44 = vector.load %view_82[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %44, %subview_84[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %43 = func.call @llm_next_item(%arg17, %arg18, %arg19, %16) : (!llvm.ptr, index, index, index) -> index
    scf.yield %43 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %19 = arith.muli %dim_52, %c2 : index
  %20 = call @llm_next_item(%arg17, %arg18, %arg19, %19) : (!llvm.ptr, index, index, index) -> index
  %21 = scf.while (%arg20 = %20) : (index) -> index {
    %40 = arith.cmpi ult, %arg20, %19 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.remui %arg20, %c2 : index
    %41 = arith.divui %arg20, %c2 : index
    %42 = memref.load %arg11[%41] : memref<?xi32>
    %43 = arith.addi %41, %c1 : index
    %44 = memref.load %arg11[%43] : memref<?xi32>
    %45 = arith.index_cast %42 : i32 to index
    %46 = arith.index_cast %44 : i32 to index
    %47 = memref.load %arg12[%41] : memref<?xi32>
    %48 = arith.index_cast %47 : i32 to index
    %49 = arith.subi %48, %45 : index
    %50 = memref.load %arg13[%41] : memref<?xi32>
    %51 = arith.index_cast %50 : i32 to index
    %subview_63 = memref.subview %arg8[%arg14, %51, %40, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg21 = %45 to %46 step %c1 {
      %subview_65 = memref.subview %view_54[%arg21, %40, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %53 = arith.addi %arg21, %49 : index
      %54 = arith.divui %53, %c16 : index
      %55 = arith.remui %53, %c16 : index
      %subview_66 = memref.subview %subview_63[%54, 0, %55] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c1 {
        %56 = memref.load %subview_65[%arg22] : memref<32xf32, strided<[1], offset: ?>>
        memref.store %56, %subview_66[%arg22] : memref<32xf32, strided<[16], offset: ?>>
      }
    }
    %subview_64 = memref.subview %arg9[%arg14, %51, %40, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg21 = %45 to %46 step %c1 {
      %subview_65 = memref.subview %expand_shape_48[%arg21, %40, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %53 = arith.addi %arg21, %49 : index
      %subview_66 = memref.subview %subview_64[%53, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c16 {
        %54 = vector.load %subview_65[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        vector.store %54, %subview_66[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
      }
    }
    %52 = func.call @llm_next_item(%arg17, %arg18, %arg19, %19) : (!llvm.ptr, index, index, index) -> index
    scf.yield %52 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %22 = scf.for %arg20 = %c0 to %dim_52 step %c1 iter_args(%arg21 = %c0) -> (index) {
    %40 = memref.load %arg11[%arg20] : memref<?xi32>
    %41 = arith.addi %arg20, %c1 : index
    %42 = memref.load %arg11[%41] : memref<?xi32>
    %43 = arith.index_cast %40 : i32 to index
    %44 = arith.index_cast %42 : i32 to index
    %45 = memref.load %arg12[%arg20] : memref<?xi32>
    %46 = arith.index_cast %45 : i32 to index
    %47 = arith.subi %44, %43 : index
    %48 = arith.minsi %47, %dim_49 : index
    %49 = arith.addi %46, %48 : index
    %50 = arith.ceildivui %49, %c1024 : index
    %51 = arith.maxsi %arg21, %50 : index
    scf.yield %51 : index
  }
  %23 = arith.minsi %22, %c1 : index
  %24 = arith.muli %dim_49, %c2 : index
  %view_55 = memref.view %arg15[%c4096][%23, %24] : memref<?xi8> to memref<?x2x?xf32>
  %view_56 = memref.view %arg15[%c0][%23, %24] : memref<?xi8> to memref<?x2x?x32xf32>
  %view_57 = memref.view %arg15[%c4224][%23, %24] : memref<?xi8> to memref<?x2x?xf32>
  %25 = arith.muli %19, %23 : index
  %26 = call @llm_next_item(%arg17, %arg18, %arg19, %25) : (!llvm.ptr, index, index, index) -> index
  %27 = scf.while (%arg20 = %26) : (index) -> index {
    %40 = arith.cmpi ult, %arg20, %25 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.remui %arg20, %23 : index
    %41 = arith.divui %arg20, %23 : index
    %42 = arith.remui %41, %c2 : index
    %43 = arith.divui %41, %c2 : index
    %44 = memref.load %arg11[%43] : memref<?xi32>
    %45 = arith.addi %43, %c1 : index
    %46 = memref.load %arg11[%45] : memref<?xi32>
    %47 = arith.index_cast %44 : i32 to index
    %48 = arith.index_cast %46 : i32 to index
    %49 = memref.load %arg12[%43] : memref<?xi32>
    %50 = arith.index_cast %49 : i32 to index
    %51 = arith.subi %48, %47 : index
    %52 = arith.minsi %51, %dim_49 : index
    %53 = arith.addi %50, %52 : index
    %54 = arith.muli %40, %c1024 : index
    %55 = arith.maxsi %54, %c0 : index
    %56 = arith.addi %54, %c1024 : index
    %57 = arith.minsi %56, %53 : index
    %58 = arith.cmpi slt, %55, %57 : index
    %59 = arith.select %58, %52, %c0 : index
    %60 = arith.muli %47, %c2 : index
    %61 = memref.load %arg13[%43] : memref<?xi32>
    %62 = arith.index_cast %61 : i32 to index
    %63 = arith.muli %42, %c2 : index
    %subview_63 = memref.subview %view_53[%47, %63, 0] [%59, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c4096][%59] : memref<?xi8> to memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %59 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %68 = vector.load %subview_63[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
          %69 = arith.mulf %68, %cst_1 : vector<16xf32>
          vector.store %69, %view_64[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
        }
      }
    }
    %collapse_shape_65 = memref.collapse_shape %view_64 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %64 = arith.muli %59, %c2 : index
    %view_66 = memref.view %arg16[%c8192][%64] : memref<?xi8> to memref<?xf32>
    %view_67 = memref.view %arg16[%c6144][%64] : memref<?xi8> to memref<?x32xf32>
    %view_68 = memref.view %arg16[%c8256][%64] : memref<?xi8> to memref<?xf32>
    %65 = arith.remui %64, %c16 : index
    %66 = arith.subi %64, %65 : index
    scf.for %arg21 = %c0 to %66 step %c16 {
      vector.store %cst_0, %view_68[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %66 to %64 step %c16 {
      %68 = arith.subi %64, %arg21 : index
      %69 = vector.create_mask %68 : vector<16xi1>
      vector.maskedstore %view_68[%arg21], %69, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %66 step %c16 {
      vector.store %cst_19, %view_66[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %66 to %64 step %c16 {
      %68 = arith.subi %64, %arg21 : index
      %69 = vector.create_mask %68 : vector<16xi1>
      vector.maskedstore %view_66[%arg21], %69, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %64 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        vector.store %cst_19, %view_67[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
      }
    }
    scf.for %arg21 = %55 to %57 step %c64 {
      %68 = arith.subi %57, %arg21 : index
      %69 = arith.minsi %68, %c64 : index
      %view_72 = memref.view %arg16[%c0][%64] : memref<?xi8> to memref<?x4x16xf32>
      scf.for %arg22 = %c0 to %64 step %c1 {
        scf.for %arg23 = %c0 to %c4 step %c1 {
          vector.store %cst_19, %view_72[%arg22, %arg23, %c0] : memref<?x4x16xf32>, vector<16xf32>
        }
      }
      %70 = arith.divui %arg21, %c16 : index
      %subview_73 = memref.subview %arg8[%arg14, %62, %42, %70, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast = memref.cast %collapse_shape_65 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_74 = memref.cast %subview_73 : memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast_75 = memref.cast %view_72 : memref<?x4x16xf32> to memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>
      func.call @llm_contract_4(%cast, %cast_74, %cast_75) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>, memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>) -> ()
      %collapse_shape_76 = memref.collapse_shape %view_72 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %71 = arith.addi %arg21, %c64 : index
      %72 = arith.addi %50, %c1 : index
      %73 = arith.cmpi sgt, %71, %72 : index
      %74 = arith.select %73, %64, %c0 : index
      %subview_77 = memref.subview %collapse_shape_76[0, 0] [%74, 64] [1, 1] : memref<?x64xf32> to memref<?x64xf32, strided<[64, 1]>>
      %75 = arith.divui %74, %c2 : index
      %expand_shape_78 = memref.expand_shape %subview_77 [[0, 1], [2]] output_shape [%75, 2, 64] : memref<?x64xf32, strided<[64, 1]>> into memref<?x2x64xf32, strided<[128, 64, 1]>>
      %dim_79 = memref.dim %expand_shape_78, %c0 : memref<?x2x64xf32, strided<[128, 64, 1]>>
      scf.for %arg22 = %c0 to %dim_79 step %c1 {
        scf.for %arg23 = %c0 to %c2 step %c1 {
          %76 = arith.addi %50, %arg22 : index
          scf.for %arg24 = %c0 to %c64 step %c16 {
            %77 = vector.load %expand_shape_78[%arg22, %arg23, %arg24] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
            %78 = arith.addi %arg21, %arg24 : index
            %79 = arith.subi %76, %78 : index
            %80 = arith.addi %79, %c1 : index
            %81 = vector.create_mask %80 : vector<16xi1>
            %82 = arith.select %81, %77, %cst : vector<16xi1>, vector<16xf32>
            vector.store %82, %expand_shape_78[%arg22, %arg23, %arg24] : memref<?x2x64xf32, strided<[128, 64, 1]>>, vector<16xf32>
          }
        }
      }
      %view_80 = memref.view %arg16[%c8320][%64] : memref<?xi8> to memref<?xf32>
      scf.for %arg22 = %c0 to %66 step %c16 {
        %76 = vector.load %view_68[%arg22] : memref<?xf32>, vector<16xf32>
        vector.store %76, %view_80[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %66 to %64 step %c16 {
        %76 = arith.subi %64, %arg22 : index
        %77 = vector.create_mask %76 : vector<16xi1>
        %78 = vector.maskedload %view_68[%arg22], %77, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_80[%arg22], %77, %78 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      %dim_81 = memref.dim %collapse_shape_76, %c0 : memref<?x64xf32>
      scf.for %arg22 = %c0 to %dim_81 step %c1 {
        %76 = vector.load %collapse_shape_76[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %77 = arith.cmpf ogt, %76, %cst_18 : vector<16xf32>
        %78 = arith.select %77, %76, %cst_18 : vector<16xi1>, vector<16xf32>
        %79 = vector.load %collapse_shape_76[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %80 = arith.cmpf ogt, %79, %cst_18 : vector<16xf32>
        %81 = arith.select %80, %79, %cst_18 : vector<16xi1>, vector<16xf32>
        %82 = vector.load %collapse_shape_76[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %83 = arith.cmpf ogt, %82, %cst_18 : vector<16xf32>
        %84 = arith.select %83, %82, %cst_18 : vector<16xi1>, vector<16xf32>
        %85 = vector.load %collapse_shape_76[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %86 = arith.cmpf ogt, %85, %cst_18 : vector<16xf32>
        %87 = arith.select %86, %85, %cst_18 : vector<16xi1>, vector<16xf32>
        %88 = arith.cmpf ogt, %81, %78 : vector<16xf32>
        %89 = arith.select %88, %81, %78 : vector<16xi1>, vector<16xf32>
        %90 = arith.cmpf ogt, %87, %84 : vector<16xf32>
        %91 = arith.select %90, %87, %84 : vector<16xi1>, vector<16xf32>
        %92 = arith.cmpf ogt, %91, %89 : vector<16xf32>
        %93 = arith.select %92, %91, %89 : vector<16xi1>, vector<16xf32>
        %94 = memref.load %view_68[%arg22] : memref<?xf32>
        %95 = vector.shuffle %93, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %96 = vector.shuffle %93, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %97 = arith.cmpf ogt, %96, %95 : vector<8xf32>
        %98 = arith.select %97, %96, %95 : vector<8xi1>, vector<8xf32>
        %99 = vector.shuffle %98, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %100 = vector.shuffle %98, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %101 = arith.cmpf ogt, %100, %99 : vector<4xf32>
        %102 = arith.select %101, %100, %99 : vector<4xi1>, vector<4xf32>
        %103 = vector.shuffle %102, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %104 = vector.shuffle %102, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %105 = arith.cmpf ogt, %104, %103 : vector<2xf32>
        %106 = arith.select %105, %104, %103 : vector<2xi1>, vector<2xf32>
        %107 = vector.extract %106[0] : f32 from vector<2xf32>
        %108 = vector.extract %106[1] : f32 from vector<2xf32>
        %109 = arith.cmpf ogt, %108, %107 : f32
        %110 = arith.select %109, %108, %107 : f32
        %111 = arith.cmpf ogt, %110, %94 : f32
        %112 = arith.select %111, %110, %94 : f32
        memref.store %112, %view_68[%arg22] : memref<?xf32>
      }
      scf.for %arg22 = %c0 to %66 step %c16 {
        %76 = vector.load %view_68[%arg22] : memref<?xf32>, vector<16xf32>
        %77 = vector.load %view_80[%arg22] : memref<?xf32>, vector<16xf32>
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
        vector.store %88, %view_80[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %66 to %64 step %c16 {
        %76 = arith.subi %64, %arg22 : index
        %77 = vector.create_mask %76 : vector<16xi1>
        %78 = vector.maskedload %view_68[%arg22], %77, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %79 = vector.maskedload %view_80[%arg22], %77, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %80 = arith.subf %79, %78 : vector<16xf32>
        %81 = arith.addf %80, %cst_36 : vector<16xf32>
        %82 = arith.addf %81, %cst_35 : vector<16xf32>
        %83 = arith.subf %80, %82 : vector<16xf32>
        %84 = vector.fma %cst_17, %83, %cst_16 : vector<16xf32>
        %85 = vector.fma %84, %83, %cst_15 : vector<16xf32>
        %86 = vector.fma %85, %83, %cst_14 : vector<16xf32>
        %87 = vector.fma %86, %83, %cst_13 : vector<16xf32>
        %88 = vector.fma %87, %83, %cst_12 : vector<16xf32>
        %89 = vector.fma %88, %83, %cst_23 : vector<16xf32>
        %90 = x86.avx512.mask.scalef %89, %82, %89, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_80[%arg22], %77, %90 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %66 step %c16 {
        %76 = vector.load %view_80[%arg22] : memref<?xf32>, vector<16xf32>
        %77 = vector.load %view_66[%arg22] : memref<?xf32>, vector<16xf32>
        %78 = arith.mulf %77, %76 : vector<16xf32>
        vector.store %78, %view_66[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %66 to %64 step %c16 {
        %76 = arith.subi %64, %arg22 : index
        %77 = vector.create_mask %76 : vector<16xi1>
        %78 = vector.maskedload %view_80[%arg22], %77, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %79 = vector.maskedload %view_66[%arg22], %77, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %80 = arith.mulf %79, %78 : vector<16xf32>
        vector.maskedstore %view_66[%arg22], %77, %80 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %64 step %c1 {
        %76 = memref.load %view_80[%arg22] : memref<?xf32>
        %77 = vector.broadcast %76 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %78 = vector.load %view_67[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
          %79 = arith.mulf %78, %77 : vector<16xf32>
          vector.store %79, %view_67[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
        }
      }
      scf.for %arg22 = %c0 to %64 step %c1 {
        %76 = memref.load %view_68[%arg22] : memref<?xf32>
        %77 = vector.broadcast %76 : f32 to vector<16xf32>
        %78 = vector.load %collapse_shape_76[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
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
        vector.store %89, %collapse_shape_76[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %90 = vector.load %collapse_shape_76[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %91 = arith.subf %90, %77 : vector<16xf32>
        %92 = arith.addf %91, %cst_36 : vector<16xf32>
        %93 = arith.addf %92, %cst_35 : vector<16xf32>
        %94 = arith.subf %91, %93 : vector<16xf32>
        %95 = vector.fma %cst_17, %94, %cst_16 : vector<16xf32>
        %96 = vector.fma %95, %94, %cst_15 : vector<16xf32>
        %97 = vector.fma %96, %94, %cst_14 : vector<16xf32>
        %98 = vector.fma %97, %94, %cst_13 : vector<16xf32>
        %99 = vector.fma %98, %94, %cst_12 : vector<16xf32>
        %100 = vector.fma %99, %94, %cst_23 : vector<16xf32>
        %101 = x86.avx512.mask.scalef %100, %93, %100, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %101, %collapse_shape_76[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %102 = vector.load %collapse_shape_76[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %103 = arith.subf %102, %77 : vector<16xf32>
        %104 = arith.addf %103, %cst_36 : vector<16xf32>
        %105 = arith.addf %104, %cst_35 : vector<16xf32>
        %106 = arith.subf %103, %105 : vector<16xf32>
        %107 = vector.fma %cst_17, %106, %cst_16 : vector<16xf32>
        %108 = vector.fma %107, %106, %cst_15 : vector<16xf32>
        %109 = vector.fma %108, %106, %cst_14 : vector<16xf32>
        %110 = vector.fma %109, %106, %cst_13 : vector<16xf32>
        %111 = vector.fma %110, %106, %cst_12 : vector<16xf32>
        %112 = vector.fma %111, %106, %cst_23 : vector<16xf32>
        %113 = x86.avx512.mask.scalef %112, %105, %112, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %113, %collapse_shape_76[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %114 = vector.load %collapse_shape_76[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %115 = arith.subf %114, %77 : vector<16xf32>
        %116 = arith.addf %115, %cst_36 : vector<16xf32>
        %117 = arith.addf %116, %cst_35 : vector<16xf32>
        %118 = arith.subf %115, %117 : vector<16xf32>
        %119 = vector.fma %cst_17, %118, %cst_16 : vector<16xf32>
        %120 = vector.fma %119, %118, %cst_15 : vector<16xf32>
        %121 = vector.fma %120, %118, %cst_14 : vector<16xf32>
        %122 = vector.fma %121, %118, %cst_13 : vector<16xf32>
        %123 = vector.fma %122, %118, %cst_12 : vector<16xf32>
        %124 = vector.fma %123, %118, %cst_23 : vector<16xf32>
        %125 = x86.avx512.mask.scalef %124, %117, %124, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.store %125, %collapse_shape_76[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %126 = arith.addf %89, %101 : vector<16xf32>
        %127 = arith.addf %113, %125 : vector<16xf32>
        %128 = arith.addf %126, %127 : vector<16xf32>
        %129 = memref.load %view_66[%arg22] : memref<?xf32>
        %130 = vector.shuffle %128, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %131 = vector.shuffle %128, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %132 = arith.addf %130, %131 : vector<8xf32>
        %133 = vector.shuffle %132, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %134 = vector.shuffle %132, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %135 = arith.addf %133, %134 : vector<4xf32>
        %136 = vector.shuffle %135, %0 [0, 1] : vector<4xf32>, vector<4xf32>
        %137 = vector.shuffle %135, %0 [2, 3] : vector<4xf32>, vector<4xf32>
        %138 = arith.addf %136, %137 : vector<2xf32>
        %139 = vector.extract %138[0] : f32 from vector<2xf32>
        %140 = vector.extract %138[1] : f32 from vector<2xf32>
        %141 = arith.addf %139, %140 : f32
        %142 = arith.addf %129, %141 : f32
        memref.store %142, %view_66[%arg22] : memref<?xf32>
      }
      %subview_82 = memref.subview %arg9[%arg14, %62, %42, %arg21, 0] [1, 1, 1, %69, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %subview_83 = memref.subview %collapse_shape_76[0, 0] [%dim_81, %69] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
      %cast_84 = memref.cast %subview_83 : memref<?x?xf32, strided<[64, 1]>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_85 = memref.cast %view_67 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      func.call @llm_contract_5(%cast_84, %subview_82, %cast_85) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x32xf32, strided<[32, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    }
    %subview_69 = memref.subview %view_55[%40, %42, %60] [1, 1, %64] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
    scf.for %arg21 = %c0 to %66 step %c16 {
      %68 = vector.load %view_68[%arg21] : memref<?xf32>, vector<16xf32>
      vector.store %68, %subview_69[%arg21] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
    }
    scf.for %arg21 = %66 to %64 step %c16 {
      %68 = arith.subi %64, %arg21 : index
      %69 = vector.create_mask %68 : vector<16xi1>
      %70 = vector.maskedload %view_68[%arg21], %69, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
      vector.maskedstore %subview_69[%arg21], %69, %70 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32>
    }
    %subview_70 = memref.subview %view_57[%40, %42, %60] [1, 1, %64] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
    scf.for %arg21 = %c0 to %66 step %c16 {
      %68 = vector.load %view_66[%arg21] : memref<?xf32>, vector<16xf32>
      vector.store %68, %subview_70[%arg21] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
    }
    scf.for %arg21 = %66 to %64 step %c16 {
      %68 = arith.subi %64, %arg21 : index
      %69 = vector.create_mask %68 : vector<16xi1>
      %70 = vector.maskedload %view_66[%arg21], %69, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
      vector.maskedstore %subview_70[%arg21], %69, %70 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32>
    }
    %subview_71 = memref.subview %view_56[%40, %42, %60, 0] [1, 1, %64, 32] [1, 1, 1, 1] : memref<?x2x?x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %64 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        %68 = vector.load %view_67[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
        vector.store %68, %subview_71[%arg21, %arg22] : memref<?x32xf32, strided<[32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %67 = func.call @llm_next_item(%arg17, %arg18, %arg19, %25) : (!llvm.ptr, index, index, index) -> index
    scf.yield %67 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %28 = call @llm_next_item(%arg17, %arg18, %arg19, %19) : (!llvm.ptr, index, index, index) -> index
  %29 = scf.while (%arg20 = %28) : (index) -> index {
    %40 = arith.cmpi ult, %arg20, %19 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.remui %arg20, %c2 : index
    %41 = arith.divui %arg20, %c2 : index
    %42 = memref.load %arg11[%41] : memref<?xi32>
    %43 = arith.addi %41, %c1 : index
    %44 = memref.load %arg11[%43] : memref<?xi32>
    %45 = arith.index_cast %42 : i32 to index
    %46 = arith.index_cast %44 : i32 to index
    %47 = memref.load %arg12[%41] : memref<?xi32>
    %48 = arith.index_cast %47 : i32 to index
    %49 = arith.subi %46, %45 : index
    %50 = arith.minsi %49, %dim_49 : index
    %51 = arith.addi %48, %50 : index
    %52 = arith.muli %50, %c2 : index
    %view_63 = memref.view %arg16[%c2048][%52] : memref<?xi8> to memref<?xf32>
    %view_64 = memref.view %arg16[%c0][%52] : memref<?xi8> to memref<?x32xf32>
    %view_65 = memref.view %arg16[%c2112][%52] : memref<?xi8> to memref<?xf32>
    %53 = arith.remui %52, %c16 : index
    %54 = arith.subi %52, %53 : index
    scf.for %arg21 = %c0 to %54 step %c16 {
      vector.store %cst_0, %view_65[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %54 to %52 step %c16 {
      %58 = arith.subi %52, %arg21 : index
      %59 = vector.create_mask %58 : vector<16xi1>
      vector.maskedstore %view_65[%arg21], %59, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %54 step %c16 {
      vector.store %cst_19, %view_63[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %54 to %52 step %c16 {
      %58 = arith.subi %52, %arg21 : index
      %59 = vector.create_mask %58 : vector<16xi1>
      vector.maskedstore %view_63[%arg21], %59, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %52 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        vector.store %cst_19, %view_64[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
      }
    }
    %55 = arith.ceildivui %51, %c1024 : index
    scf.for %arg21 = %c0 to %55 step %c1 {
      %58 = arith.muli %45, %c2 : index
      %subview_70 = memref.subview %view_55[%arg21, %40, %58] [1, 1, %52] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %subview_71 = memref.subview %view_57[%arg21, %40, %58] [1, 1, %52] [1, 1, 1] : memref<?x2x?xf32> to memref<?xf32, strided<[1], offset: ?>>
      %subview_72 = memref.subview %view_56[%arg21, %40, %58, 0] [1, 1, %52, 32] [1, 1, 1, 1] : memref<?x2x?x32xf32> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %view_73 = memref.view %arg16[%c2176][%52] : memref<?xi8> to memref<?xf32>
      %view_74 = memref.view %arg16[%c2240][%52] : memref<?xi8> to memref<?xf32>
      scf.for %arg22 = %c0 to %54 step %c16 {
        %59 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        vector.store %59, %view_74[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %54 to %52 step %c16 {
        %59 = arith.subi %52, %arg22 : index
        %60 = vector.create_mask %59 : vector<16xi1>
        %61 = vector.maskedload %view_65[%arg22], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_74[%arg22], %60, %61 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %54 step %c16 {
        %59 = vector.load %subview_70[%arg22] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %60 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %61 = arith.maxnumf %59, %60 : vector<16xf32>
        vector.store %61, %view_65[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %54 to %52 step %c16 {
        %59 = arith.subi %52, %arg22 : index
        %60 = vector.create_mask %59 : vector<16xi1>
        %61 = vector.maskedload %subview_70[%arg22], %60, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %62 = vector.maskedload %view_65[%arg22], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = arith.maxnumf %61, %62 : vector<16xf32>
        vector.maskedstore %view_65[%arg22], %60, %63 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %54 step %c16 {
        %59 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %60 = vector.load %view_74[%arg22] : memref<?xf32>, vector<16xf32>
        %61 = arith.subf %60, %59 : vector<16xf32>
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
        vector.store %71, %view_74[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %54 to %52 step %c16 {
        %59 = arith.subi %52, %arg22 : index
        %60 = vector.create_mask %59 : vector<16xi1>
        %61 = vector.maskedload %view_65[%arg22], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %62 = vector.maskedload %view_74[%arg22], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = arith.subf %62, %61 : vector<16xf32>
        %64 = arith.addf %63, %cst_36 : vector<16xf32>
        %65 = arith.addf %64, %cst_35 : vector<16xf32>
        %66 = arith.subf %63, %65 : vector<16xf32>
        %67 = vector.fma %cst_17, %66, %cst_16 : vector<16xf32>
        %68 = vector.fma %67, %66, %cst_15 : vector<16xf32>
        %69 = vector.fma %68, %66, %cst_14 : vector<16xf32>
        %70 = vector.fma %69, %66, %cst_13 : vector<16xf32>
        %71 = vector.fma %70, %66, %cst_12 : vector<16xf32>
        %72 = vector.fma %71, %66, %cst_23 : vector<16xf32>
        %73 = x86.avx512.mask.scalef %72, %65, %72, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_74[%arg22], %60, %73 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %54 step %c16 {
        %59 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %60 = vector.load %subview_70[%arg22] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %61 = arith.subf %60, %59 : vector<16xf32>
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
        vector.store %71, %view_73[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %54 to %52 step %c16 {
        %59 = arith.subi %52, %arg22 : index
        %60 = vector.create_mask %59 : vector<16xi1>
        %61 = vector.maskedload %view_65[%arg22], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %62 = vector.maskedload %subview_70[%arg22], %60, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = arith.subf %62, %61 : vector<16xf32>
        %64 = arith.addf %63, %cst_36 : vector<16xf32>
        %65 = arith.addf %64, %cst_35 : vector<16xf32>
        %66 = arith.subf %63, %65 : vector<16xf32>
        %67 = vector.fma %cst_17, %66, %cst_16 : vector<16xf32>
        %68 = vector.fma %67, %66, %cst_15 : vector<16xf32>
        %69 = vector.fma %68, %66, %cst_14 : vector<16xf32>
        %70 = vector.fma %69, %66, %cst_13 : vector<16xf32>
        %71 = vector.fma %70, %66, %cst_12 : vector<16xf32>
        %72 = vector.fma %71, %66, %cst_23 : vector<16xf32>
        %73 = x86.avx512.mask.scalef %72, %65, %72, %c-1_i16, %c4_i32 : vector<16xf32>
        vector.maskedstore %view_73[%arg22], %60, %73 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %54 step %c16 {
        %59 = vector.load %view_74[%arg22] : memref<?xf32>, vector<16xf32>
        %60 = vector.load %view_73[%arg22] : memref<?xf32>, vector<16xf32>
        %61 = vector.load %subview_71[%arg22] : memref<?xf32, strided<[1], offset: ?>>, vector<16xf32>
        %62 = vector.load %view_63[%arg22] : memref<?xf32>, vector<16xf32>
        %63 = arith.mulf %62, %59 : vector<16xf32>
        %64 = arith.mulf %61, %60 : vector<16xf32>
        %65 = arith.addf %63, %64 : vector<16xf32>
        vector.store %65, %view_63[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %54 to %52 step %c16 {
        %59 = arith.subi %52, %arg22 : index
        %60 = vector.create_mask %59 : vector<16xi1>
        %61 = vector.maskedload %view_74[%arg22], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %62 = vector.maskedload %view_73[%arg22], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = vector.maskedload %subview_71[%arg22], %60, %cst_19 : memref<?xf32, strided<[1], offset: ?>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %64 = vector.maskedload %view_63[%arg22], %60, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %65 = arith.mulf %64, %61 : vector<16xf32>
        %66 = arith.mulf %63, %62 : vector<16xf32>
        %67 = arith.addf %65, %66 : vector<16xf32>
        vector.maskedstore %view_63[%arg22], %60, %67 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %52 step %c1 {
        %59 = memref.load %view_74[%arg22] : memref<?xf32>
        %60 = memref.load %view_73[%arg22] : memref<?xf32>
        %61 = vector.broadcast %59 : f32 to vector<16xf32>
        %62 = vector.broadcast %60 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %63 = vector.load %subview_72[%arg22, %arg23] : memref<?x32xf32, strided<[32, 1], offset: ?>>, vector<16xf32>
          %64 = vector.load %view_64[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
          %65 = arith.mulf %64, %61 : vector<16xf32>
          %66 = arith.mulf %63, %62 : vector<16xf32>
          %67 = arith.addf %65, %66 : vector<16xf32>
          vector.store %67, %view_64[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
        }
      }
    }
    %56 = arith.muli %40, %c2 : index
    %subview_66 = memref.subview %view_51[%45, %56, 0] [%50, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %expand_shape_67 = memref.expand_shape %view_64 [[0, 1], [2]] output_shape [%50, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_68 = memref.expand_shape %view_63 [[0, 1]] output_shape [%50, 2] : memref<?xf32> into memref<?x2xf32>
    %dim_69 = memref.dim %expand_shape_67, %c0 : memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %dim_69 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %58 = memref.load %expand_shape_68[%arg21, %arg22] : memref<?x2xf32>
        %59 = arith.cmpf oeq, %58, %cst_39 : f32
        %60 = arith.select %59, %cst_42, %58 : f32
        %61 = arith.divf %cst_42, %60 : f32
        %62 = vector.broadcast %61 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %63 = vector.load %expand_shape_67[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
          %64 = arith.mulf %63, %62 : vector<16xf32>
          vector.store %64, %subview_66[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
        }
      }
    }
    %57 = func.call @llm_next_item(%arg17, %arg18, %arg19, %19) : (!llvm.ptr, index, index, index) -> index
    scf.yield %57 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %collapse_shape = memref.collapse_shape %view_51 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_58 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %30 = arith.muli %4, %c2 : index
  %31 = call @llm_next_item(%arg17, %arg18, %arg19, %30) : (!llvm.ptr, index, index, index) -> index
  %32 = scf.while (%arg20 = %31) : (index) -> index {
    %40 = arith.cmpi ult, %arg20, %30 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.remui %arg20, %c2 : index
    %41 = arith.divui %arg20, %c2 : index
    %42 = arith.remui %41, %4 : index
    %43 = arith.muli %42, %9 : index
    %44 = arith.muli %40, %c64 : index
    %45 = arith.subi %dim, %43 : index
    %46 = arith.minsi %9, %45 : index
    %47 = arith.maxsi %46, %c0 : index
    %subview_63 = memref.subview %arg0[%43, %44] [%47, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%47] : memref<?xi8> to memref<?x64xf32>
    %subview_65 = memref.subview %subview_58[%40, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %collapse_shape[%43, 0] [%47, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %cast = memref.cast %subview_66 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_67 = memref.cast %subview_65 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_68 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_67, %cast_68) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %47 step %c1 {
      %49 = vector.load %subview_63[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %50 = vector.load %view_64[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      %51 = arith.addf %49, %50 : vector<16xf32>
      vector.store %51, %subview_63[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %52 = vector.load %subview_63[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %53 = vector.load %view_64[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      %54 = arith.addf %52, %53 : vector<16xf32>
      vector.store %54, %subview_63[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %55 = vector.load %subview_63[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %56 = vector.load %view_64[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      %57 = arith.addf %55, %56 : vector<16xf32>
      vector.store %57, %subview_63[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %58 = vector.load %subview_63[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %59 = vector.load %view_64[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      %60 = arith.addf %58, %59 : vector<16xf32>
      vector.store %60, %subview_63[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
    %48 = func.call @llm_next_item(%arg17, %arg18, %arg19, %30) : (!llvm.ptr, index, index, index) -> index
    scf.yield %48 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_59 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_60 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %view_61 = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x344xf32>
  %33 = call @llm_next_item(%arg17, %arg18, %arg19, %10) : (!llvm.ptr, index, index, index) -> index
  %34 = scf.while (%arg20 = %33) : (index) -> index {
    %40 = arith.cmpi ult, %arg20, %10 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.muli %arg20, %c4 : index
    %41 = arith.subi %dim, %40 : index
    %42 = arith.minsi %41, %c4 : index
    %subview_63 = memref.subview %view_45[%40, 0] [%42, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_64 = memref.subview %arg0[%40, 0] [%42, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_65 = memref.view %arg16[%c0][%42] : memref<?xi8> to memref<?xf32>
    %43 = arith.remui %42, %c16 : index
    %44 = arith.subi %42, %43 : index
    scf.for %arg21 = %c0 to %44 step %c16 {
      vector.store %cst_19, %view_65[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %44 to %42 step %c16 {
      %46 = arith.subi %42, %arg21 : index
      %47 = vector.create_mask %46 : vector<16xi1>
      vector.maskedstore %view_65[%arg21], %47, %cst_19 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %42 step %c1 {
      %46:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_38, %arg24 = %cst_38, %arg25 = %cst_38, %arg26 = %cst_38) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %64 = vector.load %subview_64[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %65 = arith.mulf %64, %64 : vector<16xf32>
        %66 = arith.addf %arg23, %65 : vector<16xf32>
        %67 = arith.addi %arg22, %c16 : index
        %68 = vector.load %subview_64[%arg21, %67] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %69 = arith.mulf %68, %68 : vector<16xf32>
        %70 = arith.addf %arg24, %69 : vector<16xf32>
        %71 = arith.addi %arg22, %c32 : index
        %72 = vector.load %subview_64[%arg21, %71] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %73 = arith.mulf %72, %72 : vector<16xf32>
        %74 = arith.addf %arg25, %73 : vector<16xf32>
        %75 = arith.addi %arg22, %c48 : index
        %76 = vector.load %subview_64[%arg21, %75] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %77 = arith.mulf %76, %76 : vector<16xf32>
        %78 = arith.addf %arg26, %77 : vector<16xf32>
        scf.yield %66, %70, %74, %78 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %47 = arith.addf %46#0, %46#1 : vector<16xf32>
      %48 = arith.addf %46#2, %46#3 : vector<16xf32>
      %49 = arith.addf %47, %48 : vector<16xf32>
      %50 = memref.load %view_65[%arg21] : memref<?xf32>
      %51 = vector.shuffle %49, %2 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %52 = vector.shuffle %49, %2 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %53 = arith.addf %51, %52 : vector<8xf32>
      %54 = vector.shuffle %53, %1 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %55 = vector.shuffle %53, %1 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %56 = arith.addf %54, %55 : vector<4xf32>
      %57 = vector.shuffle %56, %0 [0, 1] : vector<4xf32>, vector<4xf32>
      %58 = vector.shuffle %56, %0 [2, 3] : vector<4xf32>, vector<4xf32>
      %59 = arith.addf %57, %58 : vector<2xf32>
      %60 = vector.extract %59[0] : f32 from vector<2xf32>
      %61 = vector.extract %59[1] : f32 from vector<2xf32>
      %62 = arith.addf %60, %61 : f32
      %63 = arith.addf %50, %62 : f32
      memref.store %63, %view_65[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %42 step %c1 {
      %46 = memref.load %view_65[%arg21] : memref<?xf32>
      %47 = arith.mulf %46, %cst_40 : f32
      %48 = arith.addf %47, %cst_41 : f32
      %49 = math.sqrt %48 : f32
      %50 = arith.divf %cst_42, %49 : f32
      %51 = vector.broadcast %50 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %52 = vector.load %subview_64[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %53 = vector.load %subview_43[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %54 = arith.mulf %52, %51 : vector<16xf32>
        %55 = arith.mulf %54, %53 : vector<16xf32>
        vector.store %55, %subview_63[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %45 = func.call @llm_next_item(%arg17, %arg18, %arg19, %10) : (!llvm.ptr, index, index, index) -> index
    scf.yield %45 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %35 = arith.muli %4, %c6 : index
  %36 = call @llm_next_item(%arg17, %arg18, %arg19, %35) : (!llvm.ptr, index, index, index) -> index
  %37 = scf.while (%arg20 = %36) : (index) -> index {
    %40 = arith.cmpi ult, %arg20, %35 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.remui %arg20, %c3 : index
    %41 = arith.divui %arg20, %c3 : index
    %42 = arith.remui %41, %4 : index
    %43 = arith.divui %41, %4 : index
    %44 = arith.muli %43, %c3 : index
    %45 = arith.addi %44, %40 : index
    %46 = arith.muli %42, %9 : index
    %47 = arith.muli %45, %c64 : index
    %48 = arith.subi %dim, %46 : index
    %49 = arith.minsi %9, %48 : index
    %50 = arith.maxsi %49, %c0 : index
    %51 = arith.subi %c344, %47 : index
    %52 = arith.minsi %51, %c64 : index
    %subview_63 = memref.subview %view_61[%46, %47] [%50, %52] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%50] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %50 step %c1 {
      vector.store %cst_19, %view_64[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      vector.store %cst_19, %view_64[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
    }
    %subview_65 = memref.subview %subview_59[%45, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %view_45[%46, 0] [%50, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_67 = memref.view %arg16[%c2048][%50] : memref<?xi8> to memref<?x64xf32>
    memref.copy %view_64, %view_67 : memref<?x64xf32> to memref<?x64xf32>
    %cast = memref.cast %subview_66 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_68 = memref.cast %subview_65 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_69 = memref.cast %view_67 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_3(%cast, %cast_68, %cast_69) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_70 = memref.subview %view_67[0, 0] [%50, %52] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_71 = memref.subview %subview_60[%45, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast_72 = memref.cast %subview_71 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_73 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_3(%cast, %cast_72, %cast_73) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_74 = memref.subview %view_64[0, 0] [%50, %52] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    scf.for %arg21 = %c0 to %50 step %c1 {
      %54 = arith.remui %52, %c16 : index
      %55 = arith.subi %52, %54 : index
      scf.for %arg22 = %c0 to %55 step %c16 {
        %56 = vector.load %subview_70[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %57 = vector.load %subview_74[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %58 = arith.negf %56 : vector<16xf32>
        %59 = arith.cmpf ogt, %58, %cst_11 : vector<16xf32>
        %60 = arith.select %59, %cst_11, %58 : vector<16xi1>, vector<16xf32>
        %61 = arith.cmpf olt, %60, %cst_10 : vector<16xf32>
        %62 = arith.select %61, %cst_10, %60 : vector<16xi1>, vector<16xf32>
        %63 = vector.fma %62, %cst_9, %cst_36 : vector<16xf32>
        %64 = arith.addf %63, %cst_35 : vector<16xf32>
        %65 = vector.fma %64, %cst_8, %62 : vector<16xf32>
        %66 = vector.fma %64, %cst_7, %65 : vector<16xf32>
        %67 = vector.fma %cst_6, %66, %cst_5 : vector<16xf32>
        %68 = vector.fma %67, %66, %cst_4 : vector<16xf32>
        %69 = vector.fma %68, %66, %cst_3 : vector<16xf32>
        %70 = vector.fma %69, %66, %cst_2 : vector<16xf32>
        %71 = vector.fma %70, %66, %cst_23 : vector<16xf32>
        %72 = vector.fma %71, %66, %cst_23 : vector<16xf32>
        %73 = x86.avx512.mask.scalef %72, %64, %72, %c-1_i16, %c4_i32 : vector<16xf32>
        %74 = arith.addf %73, %cst_23 : vector<16xf32>
        %75 = arith.divf %56, %74 : vector<16xf32>
        %76 = arith.mulf %75, %57 : vector<16xf32>
        vector.store %76, %subview_63[%arg21, %arg22] : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xf32>
      }
      scf.for %arg22 = %55 to %52 step %c16 {
        %56 = arith.subi %52, %arg22 : index
        %57 = vector.create_mask %56 : vector<16xi1>
        %58 = vector.maskedload %subview_70[%arg21, %arg22], %57, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %59 = vector.maskedload %subview_74[%arg21, %arg22], %57, %cst_19 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %60 = arith.negf %58 : vector<16xf32>
        %61 = arith.cmpf ogt, %60, %cst_11 : vector<16xf32>
        %62 = arith.select %61, %cst_11, %60 : vector<16xi1>, vector<16xf32>
        %63 = arith.cmpf olt, %62, %cst_10 : vector<16xf32>
        %64 = arith.select %63, %cst_10, %62 : vector<16xi1>, vector<16xf32>
        %65 = vector.fma %64, %cst_9, %cst_36 : vector<16xf32>
        %66 = arith.addf %65, %cst_35 : vector<16xf32>
        %67 = vector.fma %66, %cst_8, %64 : vector<16xf32>
        %68 = vector.fma %66, %cst_7, %67 : vector<16xf32>
        %69 = vector.fma %cst_6, %68, %cst_5 : vector<16xf32>
        %70 = vector.fma %69, %68, %cst_4 : vector<16xf32>
        %71 = vector.fma %70, %68, %cst_3 : vector<16xf32>
        %72 = vector.fma %71, %68, %cst_2 : vector<16xf32>
        %73 = vector.fma %72, %68, %cst_23 : vector<16xf32>
        %74 = vector.fma %73, %68, %cst_23 : vector<16xf32>
        %75 = x86.avx512.mask.scalef %74, %66, %74, %c-1_i16, %c4_i32 : vector<16xf32>
        %76 = arith.addf %75, %cst_23 : vector<16xf32>
        %77 = arith.divf %58, %76 : vector<16xf32>
        %78 = arith.mulf %77, %59 : vector<16xf32>
        vector.maskedstore %subview_63[%arg21, %arg22], %57, %78 : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xi1>, vector<16xf32>
      }
    }
    %53 = func.call @llm_next_item(%arg17, %arg18, %arg19, %35) : (!llvm.ptr, index, index, index) -> index
    scf.yield %53 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_62 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  %38 = call @llm_next_item(%arg17, %arg18, %arg19, %30) : (!llvm.ptr, index, index, index) -> index
  %39 = scf.while (%arg20 = %38) : (index) -> index {
    %40 = arith.cmpi ult, %arg20, %30 : index
    scf.condition(%40) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %40 = arith.remui %arg20, %c2 : index
    %41 = arith.divui %arg20, %c2 : index
    %42 = arith.remui %41, %4 : index
    %43 = arith.muli %42, %9 : index
    %44 = arith.muli %40, %c64 : index
    %45 = arith.subi %dim, %43 : index
    %46 = arith.minsi %9, %45 : index
    %47 = arith.maxsi %46, %c0 : index
    %subview_63 = memref.subview %arg0[%43, %44] [%47, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_64 = memref.view %arg16[%c0][%47] : memref<?xi8> to memref<?x64xf32>
    %subview_65 = memref.subview %subview_62[%40, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %subview_66 = memref.subview %view_61[%43, 0] [%47, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %cast = memref.cast %subview_66 : memref<?x344xf32, strided<[344, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_67 = memref.cast %subview_65 : memref<344x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_68 = memref.cast %view_64 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_67, %cast_68) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %47 step %c1 {
      %49 = vector.load %subview_63[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %50 = vector.load %view_64[%arg21, %c0] : memref<?x64xf32>, vector<16xf32>
      %51 = arith.addf %49, %50 : vector<16xf32>
      vector.store %51, %subview_63[%arg21, %c0] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %52 = vector.load %subview_63[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %53 = vector.load %view_64[%arg21, %c16] : memref<?x64xf32>, vector<16xf32>
      %54 = arith.addf %52, %53 : vector<16xf32>
      vector.store %54, %subview_63[%arg21, %c16] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %55 = vector.load %subview_63[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %56 = vector.load %view_64[%arg21, %c32] : memref<?x64xf32>, vector<16xf32>
      %57 = arith.addf %55, %56 : vector<16xf32>
      vector.store %57, %subview_63[%arg21, %c32] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %58 = vector.load %subview_63[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      %59 = vector.load %view_64[%arg21, %c48] : memref<?x64xf32>, vector<16xf32>
      %60 = arith.addf %58, %59 : vector<16xf32>
      vector.store %60, %subview_63[%arg21, %c48] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
    }
    %48 = func.call @llm_next_item(%arg17, %arg18, %arg19, %30) : (!llvm.ptr, index, index, index) -> index
    scf.yield %48 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  return
}

func.func private @decode_layer(%arg0: memref<?x128xf32>, %arg1: memref<5x128xf32>, %arg2: memref<5x4x128x64xf32>, %arg3: memref<5x2x128x64xf32>, %arg4: memref<5x128xf32>, %arg5: memref<5x6x128x64xf32>, %arg6: memref<5x6x128x64xf32>, %arg7: memref<5x2x344x64xf32>, %arg8: memref<5x8x2x32x32x16xf32>, %arg9: memref<5x8x2x512x32xf32>, %arg10: memref<?xi32>, %arg11: memref<?xi32>, %arg12: memref<?xi32>, %arg13: memref<?xi32>, %arg14: index, %arg15: memref<?xi8> {llm.name = "shared", llm.role = "arena"}, %arg16: memref<?xi8> {llm.name = "thread", llm.role = "arena"}, %arg17: !llvm.ptr {llm.name = "sync", llm.role = "state"}, %arg18: index {llm.name = "thread", llm.role = "state"}, %arg19: index {llm.name = "threads", llm.role = "state"}) attributes {llm.arena_bytes = 23296 : i64, llm.thread_arena_bytes = 33536 : i64} {
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
  %0 = ub.poison : vector<2xf32>
  %1 = ub.poison : vector<4xf32>
  %2 = ub.poison : vector<8xf32>
  %3 = ub.poison : vector<16xf32>
  %cst_1 = arith.constant dense<88.7228394> : vector<16xf32>
  %cst_2 = arith.constant dense<-87.3365402> : vector<16xf32>
  %cst_3 = arith.constant dense<0.49999994> : vector<16xf32>
  %cst_4 = arith.constant dense<0.166665211> : vector<16xf32>
  %cst_5 = arith.constant dense<0.0416682884> : vector<16xf32>
  %cst_6 = arith.constant dense<0.00836870354> : vector<16xf32>
  %cst_7 = arith.constant dense<0.00138189388> : vector<16xf32>
  %cst_8 = arith.constant dense<2.12194442E-4> : vector<16xf32>
  %cst_9 = arith.constant dense<-0.693359375> : vector<16xf32>
  %cst_10 = arith.constant dense<1.44269502> : vector<16xf32>
  %cst_11 = arith.constant dense<0x7F800000> : vector<16xf32>
  %cst_12 = arith.constant dense<1.280000e+02> : vector<16xf32>
  %cst_13 = arith.constant dense<-1.260000e+02> : vector<16xf32>
  %cst_14 = arith.constant dense<23> : vector<16xi32>
  %cst_15 = arith.constant dense<0.693147182> : vector<16xf32>
  %cst_16 = arith.constant dense<0.240226477> : vector<16xf32>
  %cst_17 = arith.constant dense<0.0555035956> : vector<16xf32>
  %cst_18 = arith.constant dense<0.0096185049> : vector<16xf32>
  %cst_19 = arith.constant dense<0.0013391024> : vector<16xf32>
  %cst_20 = arith.constant dense<1.532717E-4> : vector<16xf32>
  %cst_21 = arith.constant dense<0.000000e+00> : vector<16xf32>
  %c15 = arith.constant 15 : index
  %c14 = arith.constant 14 : index
  %c13 = arith.constant 13 : index
  %c12 = arith.constant 12 : index
  %c11 = arith.constant 11 : index
  %c10 = arith.constant 10 : index
  %c9 = arith.constant 9 : index
  %c7 = arith.constant 7 : index
  %c6 = arith.constant 6 : index
  %c5 = arith.constant 5 : index
  %c3 = arith.constant 3 : index
  %cst_22 = arith.constant dense<30> : vector<16xi32>
  %cst_23 = arith.constant dense<2> : vector<16xi32>
  %cst_24 = arith.constant dense<0> : vector<16xi32>
  %cst_25 = arith.constant dense<1.000000e+00> : vector<16xf32>
  %cst_26 = arith.constant dense<-5.000000e-01> : vector<16xf32>
  %cst_27 = arith.constant dense<0.0416666456> : vector<16xf32>
  %cst_28 = arith.constant dense<-0.00138873013> : vector<16xf32>
  %cst_29 = arith.constant dense<2.44306684E-5> : vector<16xf32>
  %cst_30 = arith.constant dense<-0.166666508> : vector<16xf32>
  %cst_31 = arith.constant dense<0.00833198055> : vector<16xf32>
  %cst_32 = arith.constant dense<-1.9495569E-4> : vector<16xf32>
  %cst_33 = arith.constant dense<1> : vector<16xi32>
  %cst_34 = arith.constant dense<1.71512451E-15> : vector<16xf32>
  %cst_35 = arith.constant dense<4.37113883E-8> : vector<16xf32>
  %cst_36 = arith.constant dense<-1.57079637> : vector<16xf32>
  %cst_37 = arith.constant dense<0xCB400000> : vector<16xf32>
  %cst_38 = arith.constant dense<0x4B400000> : vector<16xf32>
  %cst_39 = arith.constant dense<0.636619746> : vector<16xf32>
  %c48 = arith.constant 48 : index
  %cst_40 = arith.constant dense<-0.000000e+00> : vector<16xf32>
  %c0 = arith.constant 0 : index
  %cst_41 = arith.constant 7.812500e-03 : f32
  %cst_42 = arith.constant 9.99999974E-6 : f32
  %c4 = arith.constant 4 : index
  %c344 = arith.constant 344 : index
  %c2 = arith.constant 2 : index
  %c32 = arith.constant 32 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %c128 = arith.constant 128 : index
  %cst_43 = arith.constant 1.000000e+00 : f32
  %4 = memref.get_global @__constant_16xf32 : memref<16xf32>
  %subview = memref.subview %arg1[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %subview_44 = memref.subview %arg4[%arg14, 0] [1, 128] [1, 1] : memref<5x128xf32> to memref<128xf32, strided<[1], offset: ?>>
  %dim = memref.dim %arg0, %c0 : memref<?x128xf32>
  %subview_45 = memref.subview %arg2[%arg14, 0, 0, 0] [1, 4, 128, 64] [1, 1, 1, 1] : memref<5x4x128x64xf32> to memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %5 = arith.ceildivui %dim, %c128 : index
  %6 = arith.maxsi %5, %c1 : index
  %7 = arith.ceildivui %dim, %6 : index
  %8 = arith.ceildivui %7, %c8 : index
  %9 = arith.muli %8, %c8 : index
  %10 = arith.minsi %9, %c128 : index
  %view = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x256xf32>
  %view_46 = memref.view %arg15[%c11008][%dim] : memref<?xi8> to memref<?x128xf32>
  %11 = arith.ceildivui %dim, %c4 : index
  %12 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %11 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.muli %arg20, %c4 : index
    %31 = arith.subi %dim, %30 : index
    %32 = arith.minsi %31, %c4 : index
    %subview_61 = memref.subview %view_46[%30, 0] [%32, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_62 = memref.subview %arg0[%30, 0] [%32, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_63 = memref.view %arg16[%c0][%32] : memref<?xi8> to memref<?xf32>
    %33 = arith.remui %32, %c16 : index
    %34 = arith.subi %32, %33 : index
    scf.for %arg21 = %c0 to %34 step %c16 {
      vector.store %cst_21, %view_63[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %34 to %32 step %c16 {
      %36 = arith.subi %32, %arg21 : index
      %37 = vector.create_mask %36 : vector<16xi1>
      vector.maskedstore %view_63[%arg21], %37, %cst_21 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %32 step %c1 {
      %36:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_40, %arg24 = %cst_40, %arg25 = %cst_40, %arg26 = %cst_40) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %55 = vector.load %subview_62[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %56 = arith.mulf %55, %55 : vector<16xf32>
        %57 = arith.addf %arg23, %56 : vector<16xf32>
        %58 = arith.addi %arg22, %c16 : index
        %59 = vector.load %subview_62[%arg21, %58] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %60 = arith.mulf %59, %59 : vector<16xf32>
        %61 = arith.addf %arg24, %60 : vector<16xf32>
        %62 = arith.addi %arg22, %c32 : index
        %63 = vector.load %subview_62[%arg21, %62] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %64 = arith.mulf %63, %63 : vector<16xf32>
        %65 = arith.addf %arg25, %64 : vector<16xf32>
        %66 = arith.addi %arg22, %c48 : index
        %67 = vector.load %subview_62[%arg21, %66] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %68 = arith.mulf %67, %67 : vector<16xf32>
        %69 = arith.addf %arg26, %68 : vector<16xf32>
        scf.yield %57, %61, %65, %69 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %37 = arith.addf %36#0, %36#1 : vector<16xf32>
      %38 = arith.addf %36#2, %36#3 : vector<16xf32>
      %39 = arith.addf %37, %38 : vector<16xf32>
      %40 = memref.load %view_63[%arg21] : memref<?xf32>
      %41 = vector.shuffle %39, %3 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %42 = vector.shuffle %39, %3 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %43 = arith.addf %41, %42 : vector<8xf32>
      %44 = vector.shuffle %43, %2 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %45 = vector.shuffle %43, %2 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %46 = arith.addf %44, %45 : vector<4xf32>
      %47 = vector.shuffle %46, %1 [0, 1] : vector<4xf32>, vector<4xf32>
      %48 = vector.shuffle %46, %1 [2, 3] : vector<4xf32>, vector<4xf32>
      %49 = arith.addf %47, %48 : vector<2xf32>
      %50 = vector.shuffle %49, %0 [0] : vector<2xf32>, vector<2xf32>
      %51 = vector.shuffle %49, %0 [1] : vector<2xf32>, vector<2xf32>
      %52 = arith.addf %50, %51 : vector<1xf32>
      %53 = vector.extract %52[0] : f32 from vector<1xf32>
      %54 = arith.addf %40, %53 : f32
      memref.store %54, %view_63[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %32 step %c1 {
      %36 = memref.load %view_63[%arg21] : memref<?xf32>
      %37 = arith.mulf %36, %cst_41 : f32
      %38 = arith.addf %37, %cst_42 : f32
      %39 = math.sqrt %38 : f32
      %40 = arith.divf %cst_43, %39 : f32
      %41 = vector.broadcast %40 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %42 = vector.load %subview_62[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %43 = vector.load %subview[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %44 = arith.mulf %42, %41 : vector<16xf32>
        %45 = arith.mulf %44, %43 : vector<16xf32>
        vector.store %45, %subview_61[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %35 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %35 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %13 = arith.muli %5, %c4 : index
  %14 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %13 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.remui %arg20, %5 : index
    %31 = arith.divui %arg20, %5 : index
    %32 = arith.muli %30, %10 : index
    %33 = arith.muli %31, %c64 : index
    %34 = arith.subi %dim, %32 : index
    %35 = arith.minsi %10, %34 : index
    %36 = arith.maxsi %35, %c0 : index
    %subview_61 = memref.subview %view[%32, %33] [%36, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    scf.for %arg21 = %c0 to %36 step %c1 {
      scf.for %arg22 = %c0 to %c64 step %c16 {
        vector.store %cst_21, %subview_61[%arg21, %arg22] : memref<?x64xf32, strided<[256, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_62 = memref.subview %view_46[%32, 0] [%36, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_63 = memref.subview %subview_45[%31, 0, 0] [1, 128, 64] [1, 1, 1] : memref<4x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_62 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_64 = memref.cast %subview_63 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_65 = memref.cast %subview_61 : memref<?x64xf32, strided<[256, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_64, %cast_65) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %37 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %37 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_47 = memref.subview %view[0, 0] [%dim, 128] [1, 1] : memref<?x256xf32> to memref<?x128xf32, strided<[256, 1]>>
  %subview_48 = memref.subview %view[0, 192] [%dim, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: 192>>
  %expand_shape = memref.expand_shape %subview_47 [[0], [1, 2]] output_shape [%dim, 4, 32] : memref<?x128xf32, strided<[256, 1]>> into memref<?x4x32xf32, strided<[256, 32, 1]>>
  %expand_shape_49 = memref.expand_shape %subview_48 [[0], [1, 2]] output_shape [%dim, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: 192>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>>
  %dim_50 = memref.dim %expand_shape, %c0 : memref<?x4x32xf32, strided<[256, 32, 1]>>
  %dim_51 = memref.dim %arg10, %c0 : memref<?xi32>
  %view_52 = memref.view %arg15[%c15104][%dim_50] : memref<?xi8> to memref<?x4x32xf32>
  %dim_53 = memref.dim %arg13, %c0 : memref<?xi32>
  %view_54 = memref.view %arg15[%c19200][%dim_51] : memref<?xi8> to memref<?x4x32xf32>
  %view_55 = memref.view %arg15[%c8192][%dim_51] : memref<?xi8> to memref<?x2x32xf32>
  %15 = arith.ceildivui %dim_51, %c4 : index
  %16 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %15 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.muli %arg20, %c4 : index
    %31 = arith.subi %dim_51, %30 : index
    %32 = arith.minsi %31, %c4 : index
    %subview_61 = memref.subview %view_54[%30, 0, 0] [%32, 4, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_62 = memref.subview %view_55[%30, 0, 0] [%32, 2, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>>
    %subview_63 = memref.subview %arg10[%30] [%32] [1] : memref<?xi32> to memref<?xi32, strided<[1], offset: ?>>
    %view_64 = memref.view %arg16[%c2048][%32] : memref<?xi8> to memref<?x16xf32>
    %view_65 = memref.view %arg16[%c2304][%32] : memref<?xi8> to memref<?x16xf32>
    scf.for %arg21 = %c0 to %32 step %c1 {
      %34 = memref.load %subview_63[%arg21] : memref<?xi32, strided<[1], offset: ?>>
      %35 = arith.sitofp %34 : i32 to f32
      %36 = vector.broadcast %35 : f32 to vector<16xf32>
      %37 = vector.load %4[%c0] : memref<16xf32>, vector<16xf32>
      %38 = arith.mulf %36, %37 : vector<16xf32>
      %39 = vector.fma %38, %cst_39, %cst_38 : vector<16xf32>
      %40 = arith.addf %39, %cst_37 : vector<16xf32>
      %41 = vector.fma %40, %cst_36, %38 : vector<16xf32>
      %42 = vector.fma %40, %cst_35, %41 : vector<16xf32>
      %43 = vector.fma %40, %cst_34, %42 : vector<16xf32>
      %44 = arith.bitcast %39 : vector<16xf32> to vector<16xi32>
      %45 = arith.addi %44, %cst_33 : vector<16xi32>
      %46 = arith.mulf %43, %43 : vector<16xf32>
      %47 = arith.mulf %46, %43 : vector<16xf32>
      %48 = vector.fma %cst_32, %46, %cst_31 : vector<16xf32>
      %49 = vector.fma %48, %46, %cst_30 : vector<16xf32>
      %50 = vector.fma %47, %49, %43 : vector<16xf32>
      %51 = vector.fma %cst_29, %46, %cst_28 : vector<16xf32>
      %52 = vector.fma %51, %46, %cst_27 : vector<16xf32>
      %53 = vector.fma %46, %52, %cst_26 : vector<16xf32>
      %54 = vector.fma %46, %53, %cst_25 : vector<16xf32>
      %55 = arith.andi %45, %cst_33 : vector<16xi32>
      %56 = arith.cmpi ne, %55, %cst_24 : vector<16xi32>
      %57 = arith.andi %45, %cst_23 : vector<16xi32>
      %58 = arith.shli %57, %cst_22 : vector<16xi32>
      %59 = arith.select %56, %54, %50 : vector<16xi1>, vector<16xf32>
      %60 = arith.bitcast %59 : vector<16xf32> to vector<16xi32>
      %61 = arith.xori %60, %58 : vector<16xi32>
      %62 = arith.bitcast %61 : vector<16xi32> to vector<16xf32>
      %63 = arith.andi %44, %cst_33 : vector<16xi32>
      %64 = arith.cmpi ne, %63, %cst_24 : vector<16xi32>
      %65 = arith.andi %44, %cst_23 : vector<16xi32>
      %66 = arith.shli %65, %cst_22 : vector<16xi32>
      %67 = arith.select %64, %54, %50 : vector<16xi1>, vector<16xf32>
      %68 = arith.bitcast %67 : vector<16xf32> to vector<16xi32>
      %69 = arith.xori %68, %66 : vector<16xi32>
      %70 = arith.bitcast %69 : vector<16xi32> to vector<16xf32>
      vector.store %62, %view_64[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
      vector.store %70, %view_65[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
    }
    %subview_66 = memref.subview %view[%30, 0] [%32, 256] [1, 1] : memref<?x256xf32> to memref<?x256xf32, strided<[256, 1], offset: ?>>
    %subview_67 = memref.subview %subview_66[0, 0] [%32, 128] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x128xf32, strided<[256, 1], offset: ?>>
    %expand_shape_68 = memref.expand_shape %subview_67 [[0], [1, 2]] output_shape [%32, 4, 32] : memref<?x128xf32, strided<[256, 1], offset: ?>> into memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_69 = memref.subview %expand_shape_68[0, 0, 0] [%32, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_70 = memref.subview %expand_shape_68[0, 0, 16] [%32, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_71 = memref.view %arg16[%c0][%32] : memref<?xi8> to memref<?x4x16xf32>
    %view_72 = memref.view %arg16[%c1024][%32] : memref<?xi8> to memref<?x4x16xf32>
    scf.for %arg21 = %c0 to %32 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %34 = vector.load %subview_69[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %35 = vector.load %subview_70[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %36 = vector.load %view_64[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %37 = vector.load %view_65[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %38 = arith.mulf %34, %36 : vector<16xf32>
        %39 = arith.mulf %35, %37 : vector<16xf32>
        %40 = arith.subf %38, %39 : vector<16xf32>
        %41 = arith.mulf %35, %36 : vector<16xf32>
        %42 = arith.mulf %34, %37 : vector<16xf32>
        %43 = arith.addf %41, %42 : vector<16xf32>
        vector.store %40, %view_71[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %43, %view_72[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
      }
    }
    %subview_73 = memref.subview %subview_61[0, 0, 0] [%32, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %32 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %34 = vector.load %view_71[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %34, %subview_73[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_74 = memref.subview %subview_61[0, 0, 16] [%32, 4, 16] [1, 1, 1] : memref<?x4x32xf32, strided<[128, 32, 1], offset: ?>> to memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %32 step %c1 {
      scf.for %arg22 = %c0 to %c4 step %c1 {
        %34 = vector.load %view_72[%arg21, %arg22, %c0] : memref<?x4x16xf32>, vector<16xf32>
        vector.store %34, %subview_74[%arg21, %arg22, %c0] : memref<?x4x16xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_75 = memref.subview %subview_66[0, 128] [%32, 64] [1, 1] : memref<?x256xf32, strided<[256, 1], offset: ?>> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %expand_shape_76 = memref.expand_shape %subview_75 [[0], [1, 2]] output_shape [%32, 2, 32] : memref<?x64xf32, strided<[256, 1], offset: ?>> into memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>>
    %subview_77 = memref.subview %expand_shape_76[0, 0, 0] [%32, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %subview_78 = memref.subview %expand_shape_76[0, 0, 16] [%32, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>
    %view_79 = memref.view %arg16[%c0][%32] : memref<?xi8> to memref<?x2x16xf32>
    %view_80 = memref.view %arg16[%c512][%32] : memref<?xi8> to memref<?x2x16xf32>
    scf.for %arg21 = %c0 to %32 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %34 = vector.load %subview_77[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %35 = vector.load %subview_78[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[256, 32, 1], offset: ?>>, vector<16xf32>
        %36 = vector.load %view_64[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %37 = vector.load %view_65[%arg21, %c0] : memref<?x16xf32>, vector<16xf32>
        %38 = arith.mulf %34, %36 : vector<16xf32>
        %39 = arith.mulf %35, %37 : vector<16xf32>
        %40 = arith.subf %38, %39 : vector<16xf32>
        %41 = arith.mulf %35, %36 : vector<16xf32>
        %42 = arith.mulf %34, %37 : vector<16xf32>
        %43 = arith.addf %41, %42 : vector<16xf32>
        vector.store %40, %view_79[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %43, %view_80[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
      }
    }
    %subview_81 = memref.subview %subview_62[0, 0, 0] [%32, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %32 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %34 = vector.load %view_79[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %34, %subview_81[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %subview_82 = memref.subview %subview_62[0, 0, 16] [%32, 2, 16] [1, 1, 1] : memref<?x2x32xf32, strided<[64, 32, 1], offset: ?>> to memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>
    scf.for %arg21 = %c0 to %32 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %34 = vector.load %view_80[%arg21, %arg22, %c0] : memref<?x2x16xf32>, vector<16xf32>
        vector.store %34, %subview_82[%arg21, %arg22, %c0] : memref<?x2x16xf32, strided<[64, 32, 1], offset: ?>>, vector<16xf32>
      }
    }
    %33 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %33 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %17 = arith.muli %dim_53, %c2 : index
  %18 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %17 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.remui %arg20, %c2 : index
    %31 = arith.divui %arg20, %c2 : index
    %32 = memref.load %arg11[%31] : memref<?xi32>
    %33 = arith.addi %31, %c1 : index
    %34 = memref.load %arg11[%33] : memref<?xi32>
    %35 = arith.index_cast %32 : i32 to index
    %36 = arith.index_cast %34 : i32 to index
    %37 = memref.load %arg12[%31] : memref<?xi32>
    %38 = arith.index_cast %37 : i32 to index
    %39 = arith.subi %38, %35 : index
    %40 = memref.load %arg13[%31] : memref<?xi32>
    %41 = arith.index_cast %40 : i32 to index
    %subview_61 = memref.subview %arg8[%arg14, %41, %30, 0, 0, 0] [1, 1, 1, 32, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>>
    scf.for %arg21 = %35 to %36 step %c1 {
      %subview_62 = memref.subview %view_55[%arg21, %30, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32> to memref<32xf32, strided<[1], offset: ?>>
      %43 = arith.addi %arg21, %39 : index
      %44 = arith.divui %43, %c16 : index
      %45 = arith.remui %43, %c16 : index
      %subview_63 = memref.subview %subview_61[%44, 0, %45] [1, 32, 1] [1, 1, 1] : memref<32x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<32xf32, strided<[16], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c16 {
        %46 = vector.load %subview_62[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        %47 = vector.extract %46[0] : f32 from vector<16xf32>
        memref.store %47, %subview_63[%arg22] : memref<32xf32, strided<[16], offset: ?>>
        %48 = vector.extract %46[1] : f32 from vector<16xf32>
        %49 = arith.addi %arg22, %c1 : index
        memref.store %48, %subview_63[%49] : memref<32xf32, strided<[16], offset: ?>>
        %50 = vector.extract %46[2] : f32 from vector<16xf32>
        %51 = arith.addi %arg22, %c2 : index
        memref.store %50, %subview_63[%51] : memref<32xf32, strided<[16], offset: ?>>
        %52 = vector.extract %46[3] : f32 from vector<16xf32>
        %53 = arith.addi %arg22, %c3 : index
        memref.store %52, %subview_63[%53] : memref<32xf32, strided<[16], offset: ?>>
        %54 = vector.extract %46[4] : f32 from vector<16xf32>
        %55 = arith.addi %arg22, %c4 : index
        memref.store %54, %subview_63[%55] : memref<32xf32, strided<[16], offset: ?>>
        %56 = vector.extract %46[5] : f32 from vector<16xf32>
        %57 = arith.addi %arg22, %c5 : index
        memref.store %56, %subview_63[%57] : memref<32xf32, strided<[16], offset: ?>>
        %58 = vector.extract %46[6] : f32 from vector<16xf32>
        %59 = arith.addi %arg22, %c6 : index
        memref.store %58, %subview_63[%59] : memref<32xf32, strided<[16], offset: ?>>
        %60 = vector.extract %46[7] : f32 from vector<16xf32>
        %61 = arith.addi %arg22, %c7 : index
        memref.store %60, %subview_63[%61] : memref<32xf32, strided<[16], offset: ?>>
        %62 = vector.extract %46[8] : f32 from vector<16xf32>
        %63 = arith.addi %arg22, %c8 : index
        memref.store %62, %subview_63[%63] : memref<32xf32, strided<[16], offset: ?>>
        %64 = vector.extract %46[9] : f32 from vector<16xf32>
        %65 = arith.addi %arg22, %c9 : index
        memref.store %64, %subview_63[%65] : memref<32xf32, strided<[16], offset: ?>>
        %66 = vector.extract %46[10] : f32 from vector<16xf32>
        %67 = arith.addi %arg22, %c10 : index
        memref.store %66, %subview_63[%67] : memref<32xf32, strided<[16], offset: ?>>
        %68 = vector.extract %46[11] : f32 from vector<16xf32>
        %69 = arith.addi %arg22, %c11 : index
        memref.store %68, %subview_63[%69] : memref<32xf32, strided<[16], offset: ?>>
        %70 = vector.extract %46[12] : f32 from vector<16xf32>
        %71 = arith.addi %arg22, %c12 : index
        memref.store %70, %subview_63[%71] : memref<32xf32, strided<[16], offset: ?>>
        %72 = vector.extract %46[13] : f32 from vector<16xf32>
        %73 = arith.addi %arg22, %c13 : index
        memref.store %72, %subview_63[%73] : memref<32xf32, strided<[16], offset: ?>>
        %74 = vector.extract %46[14] : f32 from vector<16xf32>
        %75 = arith.addi %arg22, %c14 : index
        memref.store %74, %subview_63[%75] : memref<32xf32, strided<[16], offset: ?>>
        %76 = vector.extract %46[15] : f32 from vector<16xf32>
        %77 = arith.addi %arg22, %c15 : index
        memref.store %76, %subview_63[%77] : memref<32xf32, strided<[16], offset: ?>>
      }
    }
    %42 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %42 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %19 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %17 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.remui %arg20, %c2 : index
    %31 = arith.divui %arg20, %c2 : index
    %32 = memref.load %arg11[%31] : memref<?xi32>
    %33 = arith.addi %31, %c1 : index
    %34 = memref.load %arg11[%33] : memref<?xi32>
    %35 = arith.index_cast %32 : i32 to index
    %36 = arith.index_cast %34 : i32 to index
    %37 = memref.load %arg12[%31] : memref<?xi32>
    %38 = arith.index_cast %37 : i32 to index
    %39 = arith.subi %38, %35 : index
    %40 = memref.load %arg13[%31] : memref<?xi32>
    %41 = arith.index_cast %40 : i32 to index
    %subview_61 = memref.subview %arg9[%arg14, %41, %30, 0, 0] [1, 1, 1, 512, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<512x32xf32, strided<[32, 1], offset: ?>>
    scf.for %arg21 = %35 to %36 step %c1 {
      %subview_62 = memref.subview %expand_shape_49[%arg21, %30, 0] [1, 1, 32] [1, 1, 1] : memref<?x2x32xf32, strided<[256, 32, 1], offset: 192>> to memref<32xf32, strided<[1], offset: ?>>
      %43 = arith.addi %arg21, %39 : index
      %subview_63 = memref.subview %subview_61[%43, 0] [1, 32] [1, 1] : memref<512x32xf32, strided<[32, 1], offset: ?>> to memref<32xf32, strided<[1], offset: ?>>
      scf.for %arg22 = %c0 to %c32 step %c16 {
        %44 = vector.load %subview_62[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
        vector.store %44, %subview_63[%arg22] : memref<32xf32, strided<[1], offset: ?>>, vector<16xf32>
      }
    }
    %42 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %42 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %20 = arith.ceildivui %dim_50, %c32 : index
  %21 = arith.muli %dim_53, %20 : index
  %22 = arith.muli %21, %c2 : index
  %23 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %22 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.remui %arg20, %c2 : index
    %31 = arith.divui %arg20, %c2 : index
    %32 = arith.remui %31, %20 : index
    %33 = arith.divui %31, %20 : index
    %34 = memref.load %arg11[%33] : memref<?xi32>
    %35 = arith.addi %33, %c1 : index
    %36 = memref.load %arg11[%35] : memref<?xi32>
    %37 = arith.index_cast %34 : i32 to index
    %38 = arith.index_cast %36 : i32 to index
    %39 = memref.load %arg12[%33] : memref<?xi32>
    %40 = arith.index_cast %39 : i32 to index
    %41 = arith.subi %20, %c1 : index
    %42 = arith.subi %41, %32 : index
    %43 = arith.muli %42, %c32 : index
    %44 = arith.addi %37, %43 : index
    %45 = arith.minsi %44, %38 : index
    %46 = arith.subi %38, %45 : index
    %47 = arith.minsi %46, %c32 : index
    %48 = arith.subi %45, %37 : index
    %49 = arith.addi %40, %48 : index
    %50 = memref.load %arg13[%33] : memref<?xi32>
    %51 = arith.index_cast %50 : i32 to index
    %52 = arith.addi %49, %47 : index
    %53 = arith.muli %30, %c2 : index
    %subview_61 = memref.subview %view_54[%45, %53, 0] [%47, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %subview_62 = memref.subview %view_52[%45, %53, 0] [%47, 2, 32] [1, 1, 1] : memref<?x4x32xf32> to memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>
    %54 = arith.muli %47, %c2 : index
    %view_63 = memref.view %arg16[%c16384][%47] : memref<?xi8> to memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %47 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %58 = vector.load %subview_61[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
          vector.store %58, %view_63[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
        }
      }
    }
    %collapse_shape_64 = memref.collapse_shape %view_63 [[0, 1], [2]] : memref<?x2x32xf32> into memref<?x32xf32>
    %view_65 = memref.view %arg16[%c32768][%54] : memref<?xi8> to memref<?xf32>
    %view_66 = memref.view %arg16[%c33024][%54] : memref<?xi8> to memref<?xf32>
    %55 = arith.remui %54, %c16 : index
    %56 = arith.subi %54, %55 : index
    scf.for %arg21 = %c0 to %56 step %c16 {
      vector.store %cst_0, %view_66[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %56 to %54 step %c16 {
      %58 = arith.subi %54, %arg21 : index
      %59 = vector.create_mask %58 : vector<16xi1>
      vector.maskedstore %view_66[%arg21], %59, %cst_0 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %view_67 = memref.view %arg16[%c33280][%54] : memref<?xi8> to memref<?xf32>
    scf.for %arg21 = %c0 to %56 step %c16 {
      vector.store %cst_21, %view_67[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %56 to %54 step %c16 {
      %58 = arith.subi %54, %arg21 : index
      %59 = vector.create_mask %58 : vector<16xi1>
      vector.maskedstore %view_67[%arg21], %59, %cst_21 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    %view_68 = memref.view %arg16[%c24576][%54] : memref<?xi8> to memref<?x32xf32>
    scf.for %arg21 = %c0 to %54 step %c1 {
      scf.for %arg22 = %c0 to %c32 step %c16 {
        vector.store %cst_21, %view_68[%arg21, %arg22] : memref<?x32xf32>, vector<16xf32>
      }
    }
    scf.for %arg21 = %c0 to %52 step %c64 {
      %view_72 = memref.view %arg16[%c0][%54] : memref<?xi8> to memref<?x4x16xf32>
      scf.for %arg22 = %c0 to %54 step %c1 {
        scf.for %arg23 = %c0 to %c4 step %c1 {
          vector.store %cst_21, %view_72[%arg22, %arg23, %c0] : memref<?x4x16xf32>, vector<16xf32>
        }
      }
      %58 = arith.divui %arg21, %c16 : index
      %subview_73 = memref.subview %arg8[%arg14, %51, %30, %58, 0, 0] [1, 1, 1, 4, 32, 16] [1, 1, 1, 1, 1, 1] : memref<5x8x2x32x32x16xf32> to memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast = memref.cast %collapse_shape_64 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_74 = memref.cast %subview_73 : memref<4x32x16xf32, strided<[512, 16, 1], offset: ?>> to memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>
      %cast_75 = memref.cast %view_72 : memref<?x4x16xf32> to memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>
      func.call @llm_contract_1(%cast, %cast_74, %cast_75) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<4x?x16xf32, strided<[512, 16, 1], offset: ?>>, memref<?x?x?xf32, strided<[?, ?, 1], offset: ?>>) -> ()
      %collapse_shape_76 = memref.collapse_shape %view_72 [[0], [1, 2]] : memref<?x4x16xf32> into memref<?x64xf32>
      %expand_shape_77 = memref.expand_shape %collapse_shape_76 [[0, 1], [2]] output_shape [%47, 2, 64] : memref<?x64xf32> into memref<?x2x64xf32>
      %dim_78 = memref.dim %expand_shape_77, %c0 : memref<?x2x64xf32>
      scf.for %arg22 = %c0 to %dim_78 step %c1 {
        scf.for %arg23 = %c0 to %c2 step %c1 {
          %59 = arith.addi %49, %arg22 : index
          scf.for %arg24 = %c0 to %c64 step %c16 {
            %60 = vector.load %expand_shape_77[%arg22, %arg23, %arg24] : memref<?x2x64xf32>, vector<16xf32>
            %61 = arith.mulf %60, %cst : vector<16xf32>
            %62 = arith.addi %arg21, %arg24 : index
            %63 = arith.subi %59, %62 : index
            %64 = arith.addi %63, %c1 : index
            %65 = vector.create_mask %64 : vector<16xi1>
            %66 = arith.select %65, %61, %cst_0 : vector<16xi1>, vector<16xf32>
            vector.store %66, %expand_shape_77[%arg22, %arg23, %arg24] : memref<?x2x64xf32>, vector<16xf32>
          }
        }
      }
      scf.for %arg22 = %c0 to %56 step %c16 {
        %59 = vector.load %view_66[%arg22] : memref<?xf32>, vector<16xf32>
        vector.store %59, %view_65[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %56 to %54 step %c16 {
        %59 = arith.subi %54, %arg22 : index
        %60 = vector.create_mask %59 : vector<16xi1>
        %61 = vector.maskedload %view_66[%arg22], %60, %cst_21 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        vector.maskedstore %view_65[%arg22], %60, %61 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      %dim_79 = memref.dim %collapse_shape_76, %c0 : memref<?x64xf32>
      scf.for %arg22 = %c0 to %dim_79 step %c1 {
        %59 = vector.load %collapse_shape_76[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %60 = vector.load %collapse_shape_76[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %61 = vector.load %collapse_shape_76[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %62 = vector.load %collapse_shape_76[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %63 = arith.maximumf %59, %60 : vector<16xf32>
        %64 = arith.maximumf %61, %62 : vector<16xf32>
        %65 = arith.maximumf %63, %64 : vector<16xf32>
        %66 = memref.load %view_66[%arg22] : memref<?xf32>
        %67 = vector.shuffle %65, %3 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %68 = vector.shuffle %65, %3 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %69 = arith.maximumf %67, %68 : vector<8xf32>
        %70 = vector.shuffle %69, %2 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %71 = vector.shuffle %69, %2 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %72 = arith.maximumf %70, %71 : vector<4xf32>
        %73 = vector.shuffle %72, %1 [0, 1] : vector<4xf32>, vector<4xf32>
        %74 = vector.shuffle %72, %1 [2, 3] : vector<4xf32>, vector<4xf32>
        %75 = arith.maximumf %73, %74 : vector<2xf32>
        %76 = vector.shuffle %75, %0 [0] : vector<2xf32>, vector<2xf32>
        %77 = vector.shuffle %75, %0 [1] : vector<2xf32>, vector<2xf32>
        %78 = arith.maximumf %76, %77 : vector<1xf32>
        %79 = vector.extract %78[0] : f32 from vector<1xf32>
        %80 = arith.maximumf %66, %79 : f32
        memref.store %80, %view_66[%arg22] : memref<?xf32>
      }
      scf.for %arg22 = %c0 to %54 step %c1 {
        %59 = memref.load %view_66[%arg22] : memref<?xf32>
        %60 = vector.broadcast %59 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c64 step %c16 {
          %61 = vector.load %collapse_shape_76[%arg22, %arg23] : memref<?x64xf32>, vector<16xf32>
          %62 = arith.subf %61, %60 : vector<16xf32>
          %63 = arith.addf %62, %cst_38 : vector<16xf32>
          %64 = arith.subf %63, %cst_38 : vector<16xf32>
          %65 = arith.subf %62, %64 : vector<16xf32>
          %66 = vector.fma %cst_20, %65, %cst_19 : vector<16xf32>
          %67 = vector.fma %66, %65, %cst_18 : vector<16xf32>
          %68 = vector.fma %67, %65, %cst_17 : vector<16xf32>
          %69 = vector.fma %68, %65, %cst_16 : vector<16xf32>
          %70 = vector.fma %69, %65, %cst_15 : vector<16xf32>
          %71 = vector.fma %70, %65, %cst_25 : vector<16xf32>
          %72 = arith.bitcast %63 : vector<16xf32> to vector<16xi32>
          %73 = arith.shli %72, %cst_14 : vector<16xi32>
          %74 = arith.bitcast %71 : vector<16xf32> to vector<16xi32>
          %75 = arith.addi %74, %73 : vector<16xi32>
          %76 = arith.bitcast %75 : vector<16xi32> to vector<16xf32>
          %77 = arith.cmpf olt, %62, %cst_13 : vector<16xf32>
          %78 = arith.select %77, %cst_21, %76 : vector<16xi1>, vector<16xf32>
          %79 = arith.cmpf uge, %62, %cst_12 : vector<16xf32>
          %80 = arith.addf %62, %cst_11 : vector<16xf32>
          %81 = arith.select %79, %80, %78 : vector<16xi1>, vector<16xf32>
          vector.store %81, %collapse_shape_76[%arg22, %arg23] : memref<?x64xf32>, vector<16xf32>
        }
      }
      scf.for %arg22 = %c0 to %56 step %c16 {
        %59 = vector.load %view_66[%arg22] : memref<?xf32>, vector<16xf32>
        %60 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %61 = arith.subf %60, %59 : vector<16xf32>
        %62 = arith.addf %61, %cst_38 : vector<16xf32>
        %63 = arith.subf %62, %cst_38 : vector<16xf32>
        %64 = arith.subf %61, %63 : vector<16xf32>
        %65 = vector.fma %cst_20, %64, %cst_19 : vector<16xf32>
        %66 = vector.fma %65, %64, %cst_18 : vector<16xf32>
        %67 = vector.fma %66, %64, %cst_17 : vector<16xf32>
        %68 = vector.fma %67, %64, %cst_16 : vector<16xf32>
        %69 = vector.fma %68, %64, %cst_15 : vector<16xf32>
        %70 = vector.fma %69, %64, %cst_25 : vector<16xf32>
        %71 = arith.bitcast %62 : vector<16xf32> to vector<16xi32>
        %72 = arith.shli %71, %cst_14 : vector<16xi32>
        %73 = arith.bitcast %70 : vector<16xf32> to vector<16xi32>
        %74 = arith.addi %73, %72 : vector<16xi32>
        %75 = arith.bitcast %74 : vector<16xi32> to vector<16xf32>
        %76 = arith.cmpf olt, %61, %cst_13 : vector<16xf32>
        %77 = arith.select %76, %cst_21, %75 : vector<16xi1>, vector<16xf32>
        %78 = arith.cmpf uge, %61, %cst_12 : vector<16xf32>
        %79 = arith.addf %61, %cst_11 : vector<16xf32>
        %80 = arith.select %78, %79, %77 : vector<16xi1>, vector<16xf32>
        vector.store %80, %view_65[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %56 to %54 step %c16 {
        %59 = arith.subi %54, %arg22 : index
        %60 = vector.create_mask %59 : vector<16xi1>
        %61 = vector.maskedload %view_66[%arg22], %60, %cst_21 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %62 = vector.maskedload %view_65[%arg22], %60, %cst_21 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = arith.subf %62, %61 : vector<16xf32>
        %64 = arith.addf %63, %cst_38 : vector<16xf32>
        %65 = arith.subf %64, %cst_38 : vector<16xf32>
        %66 = arith.subf %63, %65 : vector<16xf32>
        %67 = vector.fma %cst_20, %66, %cst_19 : vector<16xf32>
        %68 = vector.fma %67, %66, %cst_18 : vector<16xf32>
        %69 = vector.fma %68, %66, %cst_17 : vector<16xf32>
        %70 = vector.fma %69, %66, %cst_16 : vector<16xf32>
        %71 = vector.fma %70, %66, %cst_15 : vector<16xf32>
        %72 = vector.fma %71, %66, %cst_25 : vector<16xf32>
        %73 = arith.bitcast %64 : vector<16xf32> to vector<16xi32>
        %74 = arith.shli %73, %cst_14 : vector<16xi32>
        %75 = arith.bitcast %72 : vector<16xf32> to vector<16xi32>
        %76 = arith.addi %75, %74 : vector<16xi32>
        %77 = arith.bitcast %76 : vector<16xi32> to vector<16xf32>
        %78 = arith.cmpf olt, %63, %cst_13 : vector<16xf32>
        %79 = arith.select %78, %cst_21, %77 : vector<16xi1>, vector<16xf32>
        %80 = arith.cmpf uge, %63, %cst_12 : vector<16xf32>
        %81 = arith.addf %63, %cst_11 : vector<16xf32>
        %82 = arith.select %80, %81, %79 : vector<16xi1>, vector<16xf32>
        vector.maskedstore %view_65[%arg22], %60, %82 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %56 step %c16 {
        %59 = vector.load %view_65[%arg22] : memref<?xf32>, vector<16xf32>
        %60 = vector.load %view_67[%arg22] : memref<?xf32>, vector<16xf32>
        %61 = arith.mulf %60, %59 : vector<16xf32>
        vector.store %61, %view_67[%arg22] : memref<?xf32>, vector<16xf32>
      }
      scf.for %arg22 = %56 to %54 step %c16 {
        %59 = arith.subi %54, %arg22 : index
        %60 = vector.create_mask %59 : vector<16xi1>
        %61 = vector.maskedload %view_65[%arg22], %60, %cst_21 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %62 = vector.maskedload %view_67[%arg22], %60, %cst_21 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %63 = arith.mulf %62, %61 : vector<16xf32>
        vector.maskedstore %view_67[%arg22], %60, %63 : memref<?xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %arg22 = %c0 to %dim_79 step %c1 {
        %59 = vector.load %collapse_shape_76[%arg22, %c0] : memref<?x64xf32>, vector<16xf32>
        %60 = vector.load %collapse_shape_76[%arg22, %c16] : memref<?x64xf32>, vector<16xf32>
        %61 = vector.load %collapse_shape_76[%arg22, %c32] : memref<?x64xf32>, vector<16xf32>
        %62 = vector.load %collapse_shape_76[%arg22, %c48] : memref<?x64xf32>, vector<16xf32>
        %63 = arith.addf %59, %60 : vector<16xf32>
        %64 = arith.addf %61, %62 : vector<16xf32>
        %65 = arith.addf %63, %64 : vector<16xf32>
        %66 = memref.load %view_67[%arg22] : memref<?xf32>
        %67 = vector.shuffle %65, %3 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
        %68 = vector.shuffle %65, %3 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
        %69 = arith.addf %67, %68 : vector<8xf32>
        %70 = vector.shuffle %69, %2 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
        %71 = vector.shuffle %69, %2 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
        %72 = arith.addf %70, %71 : vector<4xf32>
        %73 = vector.shuffle %72, %1 [0, 1] : vector<4xf32>, vector<4xf32>
        %74 = vector.shuffle %72, %1 [2, 3] : vector<4xf32>, vector<4xf32>
        %75 = arith.addf %73, %74 : vector<2xf32>
        %76 = vector.shuffle %75, %0 [0] : vector<2xf32>, vector<2xf32>
        %77 = vector.shuffle %75, %0 [1] : vector<2xf32>, vector<2xf32>
        %78 = arith.addf %76, %77 : vector<1xf32>
        %79 = vector.extract %78[0] : f32 from vector<1xf32>
        %80 = arith.addf %66, %79 : f32
        memref.store %80, %view_67[%arg22] : memref<?xf32>
      }
      scf.for %arg22 = %c0 to %54 step %c1 {
        %59 = memref.load %view_65[%arg22] : memref<?xf32>
        %60 = vector.broadcast %59 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %61 = vector.load %view_68[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
          %62 = arith.mulf %61, %60 : vector<16xf32>
          vector.store %62, %view_68[%arg22, %arg23] : memref<?x32xf32>, vector<16xf32>
        }
      }
      %subview_80 = memref.subview %arg9[%arg14, %51, %30, %arg21, 0] [1, 1, 1, 64, 32] [1, 1, 1, 1, 1] : memref<5x8x2x512x32xf32> to memref<64x32xf32, strided<[32, 1], offset: ?>>
      %cast_81 = memref.cast %collapse_shape_76 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %cast_82 = memref.cast %subview_80 : memref<64x32xf32, strided<[32, 1], offset: ?>> to memref<?x32xf32, strided<[32, 1], offset: ?>>
      %cast_83 = memref.cast %view_68 : memref<?x32xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      func.call @llm_contract_2(%cast_81, %cast_82, %cast_83) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x32xf32, strided<[32, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    }
    %expand_shape_69 = memref.expand_shape %view_68 [[0, 1], [2]] output_shape [%47, 2, 32] : memref<?x32xf32> into memref<?x2x32xf32>
    %expand_shape_70 = memref.expand_shape %view_67 [[0, 1]] output_shape [%47, 2] : memref<?xf32> into memref<?x2xf32>
    %dim_71 = memref.dim %expand_shape_69, %c0 : memref<?x2x32xf32>
    scf.for %arg21 = %c0 to %dim_71 step %c1 {
      scf.for %arg22 = %c0 to %c2 step %c1 {
        %58 = memref.load %expand_shape_70[%arg21, %arg22] : memref<?x2xf32>
        %59 = vector.broadcast %58 : f32 to vector<16xf32>
        scf.for %arg23 = %c0 to %c32 step %c16 {
          %60 = vector.load %expand_shape_69[%arg21, %arg22, %arg23] : memref<?x2x32xf32>, vector<16xf32>
          %61 = arith.divf %60, %59 : vector<16xf32>
          vector.store %61, %subview_62[%arg21, %arg22, %arg23] : memref<?x2x32xf32, strided<[128, 32, 1], offset: ?>>, vector<16xf32>
        }
      }
    }
    %57 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %57 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %collapse_shape = memref.collapse_shape %view_52 [[0], [1, 2]] : memref<?x4x32xf32> into memref<?x128xf32>
  %subview_56 = memref.subview %arg3[%arg14, 0, 0, 0] [1, 2, 128, 64] [1, 1, 1, 1] : memref<5x2x128x64xf32> to memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %24 = arith.muli %5, %c2 : index
  %25 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %24 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.remui %arg20, %5 : index
    %31 = arith.divui %arg20, %5 : index
    %32 = arith.muli %30, %10 : index
    %33 = arith.muli %31, %c64 : index
    %34 = arith.subi %dim, %32 : index
    %35 = arith.minsi %10, %34 : index
    %36 = arith.maxsi %35, %c0 : index
    %subview_61 = memref.subview %arg0[%32, %33] [%36, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_62 = memref.view %arg16[%c0][%36] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %36 step %c1 {
      scf.for %arg22 = %c0 to %c64 step %c16 {
        vector.store %cst_21, %view_62[%arg21, %arg22] : memref<?x64xf32>, vector<16xf32>
      }
    }
    %subview_63 = memref.subview %collapse_shape[%32, 0] [%36, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_64 = memref.subview %subview_56[%31, 0, 0] [1, 128, 64] [1, 1, 1] : memref<2x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_63 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_65 = memref.cast %subview_64 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_66 = memref.cast %view_62 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_65, %cast_66) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %36 step %c1 {
      scf.for %arg22 = %c0 to %c64 step %c16 {
        %38 = vector.load %subview_61[%arg21, %arg22] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %39 = vector.load %view_62[%arg21, %arg22] : memref<?x64xf32>, vector<16xf32>
        %40 = arith.addf %38, %39 : vector<16xf32>
        vector.store %40, %subview_61[%arg21, %arg22] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %37 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %37 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_57 = memref.subview %arg5[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %subview_58 = memref.subview %arg6[%arg14, 0, 0, 0] [1, 6, 128, 64] [1, 1, 1, 1] : memref<5x6x128x64xf32> to memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>>
  %view_59 = memref.view %arg15[%c0][%dim] : memref<?xi8> to memref<?x344xf32>
  %26 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %11 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.muli %arg20, %c4 : index
    %31 = arith.subi %dim, %30 : index
    %32 = arith.minsi %31, %c4 : index
    %subview_61 = memref.subview %view_46[%30, 0] [%32, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_62 = memref.subview %arg0[%30, 0] [%32, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %view_63 = memref.view %arg16[%c0][%32] : memref<?xi8> to memref<?xf32>
    %33 = arith.remui %32, %c16 : index
    %34 = arith.subi %32, %33 : index
    scf.for %arg21 = %c0 to %34 step %c16 {
      vector.store %cst_21, %view_63[%arg21] : memref<?xf32>, vector<16xf32>
    }
    scf.for %arg21 = %34 to %32 step %c16 {
      %36 = arith.subi %32, %arg21 : index
      %37 = vector.create_mask %36 : vector<16xi1>
      vector.maskedstore %view_63[%arg21], %37, %cst_21 : memref<?xf32>, vector<16xi1>, vector<16xf32>
    }
    scf.for %arg21 = %c0 to %32 step %c1 {
      %36:4 = scf.for %arg22 = %c0 to %c128 step %c64 iter_args(%arg23 = %cst_40, %arg24 = %cst_40, %arg25 = %cst_40, %arg26 = %cst_40) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
        %55 = vector.load %subview_62[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %56 = arith.mulf %55, %55 : vector<16xf32>
        %57 = arith.addf %arg23, %56 : vector<16xf32>
        %58 = arith.addi %arg22, %c16 : index
        %59 = vector.load %subview_62[%arg21, %58] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %60 = arith.mulf %59, %59 : vector<16xf32>
        %61 = arith.addf %arg24, %60 : vector<16xf32>
        %62 = arith.addi %arg22, %c32 : index
        %63 = vector.load %subview_62[%arg21, %62] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %64 = arith.mulf %63, %63 : vector<16xf32>
        %65 = arith.addf %arg25, %64 : vector<16xf32>
        %66 = arith.addi %arg22, %c48 : index
        %67 = vector.load %subview_62[%arg21, %66] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %68 = arith.mulf %67, %67 : vector<16xf32>
        %69 = arith.addf %arg26, %68 : vector<16xf32>
        scf.yield %57, %61, %65, %69 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
      }
      %37 = arith.addf %36#0, %36#1 : vector<16xf32>
      %38 = arith.addf %36#2, %36#3 : vector<16xf32>
      %39 = arith.addf %37, %38 : vector<16xf32>
      %40 = memref.load %view_63[%arg21] : memref<?xf32>
      %41 = vector.shuffle %39, %3 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
      %42 = vector.shuffle %39, %3 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
      %43 = arith.addf %41, %42 : vector<8xf32>
      %44 = vector.shuffle %43, %2 [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
      %45 = vector.shuffle %43, %2 [4, 5, 6, 7] : vector<8xf32>, vector<8xf32>
      %46 = arith.addf %44, %45 : vector<4xf32>
      %47 = vector.shuffle %46, %1 [0, 1] : vector<4xf32>, vector<4xf32>
      %48 = vector.shuffle %46, %1 [2, 3] : vector<4xf32>, vector<4xf32>
      %49 = arith.addf %47, %48 : vector<2xf32>
      %50 = vector.shuffle %49, %0 [0] : vector<2xf32>, vector<2xf32>
      %51 = vector.shuffle %49, %0 [1] : vector<2xf32>, vector<2xf32>
      %52 = arith.addf %50, %51 : vector<1xf32>
      %53 = vector.extract %52[0] : f32 from vector<1xf32>
      %54 = arith.addf %40, %53 : f32
      memref.store %54, %view_63[%arg21] : memref<?xf32>
    }
    scf.for %arg21 = %c0 to %32 step %c1 {
      %36 = memref.load %view_63[%arg21] : memref<?xf32>
      %37 = arith.mulf %36, %cst_41 : f32
      %38 = arith.addf %37, %cst_42 : f32
      %39 = math.sqrt %38 : f32
      %40 = arith.divf %cst_43, %39 : f32
      %41 = vector.broadcast %40 : f32 to vector<16xf32>
      scf.for %arg22 = %c0 to %c128 step %c16 {
        %42 = vector.load %subview_62[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %43 = vector.load %subview_44[%arg22] : memref<128xf32, strided<[1], offset: ?>>, vector<16xf32>
        %44 = arith.mulf %42, %41 : vector<16xf32>
        %45 = arith.mulf %44, %43 : vector<16xf32>
        vector.store %45, %subview_61[%arg21, %arg22] : memref<?x128xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %35 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %35 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %27 = arith.muli %5, %c6 : index
  %28 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %27 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.remui %arg20, %5 : index
    %31 = arith.divui %arg20, %5 : index
    %32 = arith.muli %30, %10 : index
    %33 = arith.muli %31, %c64 : index
    %34 = arith.subi %dim, %32 : index
    %35 = arith.minsi %10, %34 : index
    %36 = arith.maxsi %35, %c0 : index
    %37 = arith.subi %c344, %33 : index
    %38 = arith.minsi %37, %c64 : index
    %subview_61 = memref.subview %view_59[%32, %33] [%36, %38] [1, 1] : memref<?x344xf32> to memref<?x?xf32, strided<[344, 1], offset: ?>>
    %view_62 = memref.view %arg16[%c0][%36] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %36 step %c1 {
      scf.for %arg22 = %c0 to %c64 step %c16 {
        vector.store %cst_21, %view_62[%arg21, %arg22] : memref<?x64xf32>, vector<16xf32>
      }
    }
    %subview_63 = memref.subview %view_46[%32, 0] [%36, 128] [1, 1] : memref<?x128xf32> to memref<?x128xf32, strided<[128, 1], offset: ?>>
    %subview_64 = memref.subview %subview_57[%31, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %view_65 = memref.view %arg16[%c2048][%36] : memref<?xi8> to memref<?x64xf32>
    memref.copy %view_62, %view_65 : memref<?x64xf32> to memref<?x64xf32>
    %cast = memref.cast %subview_63 : memref<?x128xf32, strided<[128, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_66 = memref.cast %subview_64 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_67 = memref.cast %view_65 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_66, %cast_67) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_68 = memref.subview %view_65[0, 0] [%36, %38] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    %subview_69 = memref.subview %subview_58[%31, 0, 0] [1, 128, 64] [1, 1, 1] : memref<6x128x64xf32, strided<[8192, 64, 1], offset: ?>> to memref<128x64xf32, strided<[64, 1], offset: ?>>
    %cast_70 = memref.cast %subview_69 : memref<128x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_71 = memref.cast %view_62 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_70, %cast_71) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    %subview_72 = memref.subview %view_62[0, 0] [%36, %38] [1, 1] : memref<?x64xf32> to memref<?x?xf32, strided<[64, 1]>>
    scf.for %arg21 = %c0 to %36 step %c1 {
      %40 = arith.remui %38, %c16 : index
      %41 = arith.subi %38, %40 : index
      scf.for %arg22 = %c0 to %41 step %c16 {
        %42 = vector.load %subview_68[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %43 = vector.load %subview_72[%arg21, %arg22] : memref<?x?xf32, strided<[64, 1]>>, vector<16xf32>
        %44 = arith.negf %42 : vector<16xf32>
        %45 = vector.fma %44, %cst_10, %cst_38 : vector<16xf32>
        %46 = arith.subf %45, %cst_38 : vector<16xf32>
        %47 = vector.fma %46, %cst_9, %44 : vector<16xf32>
        %48 = vector.fma %46, %cst_8, %47 : vector<16xf32>
        %49 = vector.fma %cst_7, %48, %cst_6 : vector<16xf32>
        %50 = vector.fma %49, %48, %cst_5 : vector<16xf32>
        %51 = vector.fma %50, %48, %cst_4 : vector<16xf32>
        %52 = vector.fma %51, %48, %cst_3 : vector<16xf32>
        %53 = vector.fma %52, %48, %cst_25 : vector<16xf32>
        %54 = vector.fma %53, %48, %cst_25 : vector<16xf32>
        %55 = arith.bitcast %45 : vector<16xf32> to vector<16xi32>
        %56 = arith.shli %55, %cst_14 : vector<16xi32>
        %57 = arith.bitcast %54 : vector<16xf32> to vector<16xi32>
        %58 = arith.addi %57, %56 : vector<16xi32>
        %59 = arith.bitcast %58 : vector<16xi32> to vector<16xf32>
        %60 = arith.cmpf olt, %44, %cst_2 : vector<16xf32>
        %61 = arith.select %60, %cst_21, %59 : vector<16xi1>, vector<16xf32>
        %62 = arith.cmpf uge, %44, %cst_1 : vector<16xf32>
        %63 = arith.subf %cst_11, %42 : vector<16xf32>
        %64 = arith.select %62, %63, %61 : vector<16xi1>, vector<16xf32>
        %65 = arith.addf %64, %cst_25 : vector<16xf32>
        %66 = arith.divf %42, %65 : vector<16xf32>
        %67 = arith.mulf %66, %43 : vector<16xf32>
        vector.store %67, %subview_61[%arg21, %arg22] : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xf32>
      }
      scf.for %arg22 = %41 to %38 step %c16 {
        %42 = arith.subi %38, %arg22 : index
        %43 = vector.create_mask %42 : vector<16xi1>
        %44 = vector.maskedload %subview_68[%arg21, %arg22], %43, %cst_21 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %45 = vector.maskedload %subview_72[%arg21, %arg22], %43, %cst_21 : memref<?x?xf32, strided<[64, 1]>>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %46 = arith.negf %44 : vector<16xf32>
        %47 = vector.fma %46, %cst_10, %cst_38 : vector<16xf32>
        %48 = arith.subf %47, %cst_38 : vector<16xf32>
        %49 = vector.fma %48, %cst_9, %46 : vector<16xf32>
        %50 = vector.fma %48, %cst_8, %49 : vector<16xf32>
        %51 = vector.fma %cst_7, %50, %cst_6 : vector<16xf32>
        %52 = vector.fma %51, %50, %cst_5 : vector<16xf32>
        %53 = vector.fma %52, %50, %cst_4 : vector<16xf32>
        %54 = vector.fma %53, %50, %cst_3 : vector<16xf32>
        %55 = vector.fma %54, %50, %cst_25 : vector<16xf32>
        %56 = vector.fma %55, %50, %cst_25 : vector<16xf32>
        %57 = arith.bitcast %47 : vector<16xf32> to vector<16xi32>
        %58 = arith.shli %57, %cst_14 : vector<16xi32>
        %59 = arith.bitcast %56 : vector<16xf32> to vector<16xi32>
        %60 = arith.addi %59, %58 : vector<16xi32>
        %61 = arith.bitcast %60 : vector<16xi32> to vector<16xf32>
        %62 = arith.cmpf olt, %46, %cst_2 : vector<16xf32>
        %63 = arith.select %62, %cst_21, %61 : vector<16xi1>, vector<16xf32>
        %64 = arith.cmpf uge, %46, %cst_1 : vector<16xf32>
        %65 = arith.subf %cst_11, %44 : vector<16xf32>
        %66 = arith.select %64, %65, %63 : vector<16xi1>, vector<16xf32>
        %67 = arith.addf %66, %cst_25 : vector<16xf32>
        %68 = arith.divf %44, %67 : vector<16xf32>
        %69 = arith.mulf %68, %45 : vector<16xf32>
        vector.maskedstore %subview_61[%arg21, %arg22], %43, %69 : memref<?x?xf32, strided<[344, 1], offset: ?>>, vector<16xi1>, vector<16xf32>
      }
    }
    %39 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %39 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  %subview_60 = memref.subview %arg7[%arg14, 0, 0, 0] [1, 2, 344, 64] [1, 1, 1, 1] : memref<5x2x344x64xf32> to memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>>
  %29 = scf.while (%arg20 = %arg18) : (index) -> index {
    %30 = arith.cmpi ult, %arg20, %24 : index
    scf.condition(%30) %arg20 : index
  } do {
  ^bb0(%arg20: index):
    %30 = arith.remui %arg20, %5 : index
    %31 = arith.divui %arg20, %5 : index
    %32 = arith.muli %30, %10 : index
    %33 = arith.muli %31, %c64 : index
    %34 = arith.subi %dim, %32 : index
    %35 = arith.minsi %10, %34 : index
    %36 = arith.maxsi %35, %c0 : index
    %subview_61 = memref.subview %arg0[%32, %33] [%36, 64] [1, 1] : memref<?x128xf32> to memref<?x64xf32, strided<[128, 1], offset: ?>>
    %view_62 = memref.view %arg16[%c0][%36] : memref<?xi8> to memref<?x64xf32>
    scf.for %arg21 = %c0 to %36 step %c1 {
      scf.for %arg22 = %c0 to %c64 step %c16 {
        vector.store %cst_21, %view_62[%arg21, %arg22] : memref<?x64xf32>, vector<16xf32>
      }
    }
    %subview_63 = memref.subview %view_59[%32, 0] [%36, 344] [1, 1] : memref<?x344xf32> to memref<?x344xf32, strided<[344, 1], offset: ?>>
    %subview_64 = memref.subview %subview_60[%31, 0, 0] [1, 344, 64] [1, 1, 1] : memref<2x344x64xf32, strided<[22016, 64, 1], offset: ?>> to memref<344x64xf32, strided<[64, 1], offset: ?>>
    %cast = memref.cast %subview_63 : memref<?x344xf32, strided<[344, 1], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    %cast_65 = memref.cast %subview_64 : memref<344x64xf32, strided<[64, 1], offset: ?>> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    %cast_66 = memref.cast %view_62 : memref<?x64xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
    func.call @llm_contract_0(%cast, %cast_65, %cast_66) : (memref<?x?xf32, strided<[?, 1], offset: ?>>, memref<?x64xf32, strided<[64, 1], offset: ?>>, memref<?x?xf32, strided<[?, 1], offset: ?>>) -> ()
    scf.for %arg21 = %c0 to %36 step %c1 {
      scf.for %arg22 = %c0 to %c64 step %c16 {
        %38 = vector.load %subview_61[%arg21, %arg22] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
        %39 = vector.load %view_62[%arg21, %arg22] : memref<?x64xf32>, vector<16xf32>
        %40 = arith.addf %38, %39 : vector<16xf32>
        vector.store %40, %subview_61[%arg21, %arg22] : memref<?x64xf32, strided<[128, 1], offset: ?>>, vector<16xf32>
      }
    }
    %37 = func.call @llm_next_item(%arg17, %arg19) : (!llvm.ptr, index) -> index
    scf.yield %37 : index
  }
  call @llm_barrier(%arg17, %arg19) : (!llvm.ptr, index) -> ()
  return
}

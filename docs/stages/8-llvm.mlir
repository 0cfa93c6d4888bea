llvm.func @decode_layer(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: i64, %arg3: i64, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: !llvm.ptr, %arg8: !llvm.ptr, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i64, %arg13: i64, %arg14: !llvm.ptr, %arg15: !llvm.ptr, %arg16: i64, %arg17: i64, %arg18: i64, %arg19: i64, %arg20: i64, %arg21: i64, %arg22: i64, %arg23: i64, %arg24: i64, %arg25: !llvm.ptr, %arg26: !llvm.ptr, %arg27: i64, %arg28: i64, %arg29: i64, %arg30: i64, %arg31: i64, %arg32: i64, %arg33: i64, %arg34: i64, %arg35: i64, %arg36: !llvm.ptr, %arg37: !llvm.ptr, %arg38: i64, %arg39: i64, %arg40: i64, %arg41: i64, %arg42: i64, %arg43: !llvm.ptr, %arg44: !llvm.ptr, %arg45: i64, %arg46: i64, %arg47: i64, %arg48: i64, %arg49: i64, %arg50: i64, %arg51: i64, %arg52: i64, %arg53: i64, %arg54: !llvm.ptr, %arg55: !llvm.ptr, %arg56: i64, %arg57: i64, %arg58: i64, %arg59: i64, %arg60: i64, %arg61: i64, %arg62: i64, %arg63: i64, %arg64: i64, %arg65: !llvm.ptr, %arg66: !llvm.ptr, %arg67: i64, %arg68: i64, %arg69: i64, %arg70: i64, %arg71: i64, %arg72: i64, %arg73: i64, %arg74: i64, %arg75: i64, %arg76: !llvm.ptr, %arg77: !llvm.ptr, %arg78: i64, %arg79: i64, %arg80: i64, %arg81: i64, %arg82: i64, %arg83: i64, %arg84: i64, %arg85: i64, %arg86: i64, %arg87: i64, %arg88: i64, %arg89: i64, %arg90: i64, %arg91: !llvm.ptr, %arg92: !llvm.ptr, %arg93: i64, %arg94: i64, %arg95: i64, %arg96: i64, %arg97: i64, %arg98: i64, %arg99: i64, %arg100: i64, %arg101: i64, %arg102: i64, %arg103: i64, %arg104: !llvm.ptr, %arg105: !llvm.ptr, %arg106: i64, %arg107: i64, %arg108: i64, %arg109: !llvm.ptr, %arg110: !llvm.ptr, %arg111: i64, %arg112: i64, %arg113: i64, %arg114: !llvm.ptr, %arg115: !llvm.ptr, %arg116: i64, %arg117: i64, %arg118: i64, %arg119: !llvm.ptr, %arg120: !llvm.ptr, %arg121: i64, %arg122: i64, %arg123: i64, %arg124: i64, %arg125: !llvm.ptr, %arg126: !llvm.ptr, %arg127: i64, %arg128: i64, %arg129: i64, %arg130: !llvm.ptr, %arg131: !llvm.ptr, %arg132: i64, %arg133: i64, %arg134: i64, %arg135: !llvm.ptr {llm.name = "sync", llm.role = "state"}, %arg136: i64 {llm.name = "thread", llm.role = "state"}, %arg137: i64 {llm.name = "threads", llm.role = "state"}) attributes {llm.arena_bytes = 23296 : i64, llm.thread_arena_bytes = 33536 : i64, sym_visibility = "private"} {
  %0 = llvm.mlir.constant(1 : i64) : i64
  %1 = llvm.mlir.constant(0 : i64) : i64
  %2 = llvm.mlir.constant(0 : i32) : i32
  %3 = llvm.mlir.poison : vector<16xi32>
  %4 = llvm.mlir.addressof @__constant_16xf32 : !llvm.ptr
  %5 = llvm.mlir.zero : !llvm.ptr
  %6 = llvm.mlir.constant(1.000000e+00 : f32) : f32
  %7 = llvm.mlir.constant(128 : index) : i64
  %8 = llvm.mlir.constant(1 : index) : i64
  %9 = llvm.mlir.constant(8 : index) : i64
  %10 = llvm.mlir.constant(64 : index) : i64
  %11 = llvm.mlir.constant(16 : index) : i64
  %12 = llvm.mlir.constant(32 : index) : i64
  %13 = llvm.mlir.constant(2 : index) : i64
  %14 = llvm.mlir.constant(3 : index) : i64
  %15 = llvm.mlir.constant(344 : index) : i64
  %16 = llvm.mlir.constant(4 : index) : i64
  %17 = llvm.mlir.constant(9.99999974E-6 : f32) : f32
  %18 = llvm.mlir.constant(7.812500e-03 : f32) : f32
  %19 = llvm.mlir.constant(0.000000e+00 : f32) : f32
  %20 = llvm.mlir.constant(0 : index) : i64
  %21 = llvm.mlir.constant(dense<-0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %22 = llvm.mlir.constant(48 : index) : i64
  %23 = llvm.mlir.constant(dense<0.636619746> : vector<16xf32>) : vector<16xf32>
  %24 = llvm.mlir.constant(dense<0x4B400000> : vector<16xf32>) : vector<16xf32>
  %25 = llvm.mlir.constant(dense<0xCB400000> : vector<16xf32>) : vector<16xf32>
  %26 = llvm.mlir.constant(dense<-1.57079637> : vector<16xf32>) : vector<16xf32>
  %27 = llvm.mlir.constant(dense<4.37113883E-8> : vector<16xf32>) : vector<16xf32>
  %28 = llvm.mlir.constant(dense<1.71512451E-15> : vector<16xf32>) : vector<16xf32>
  %29 = llvm.mlir.constant(dense<1> : vector<16xi32>) : vector<16xi32>
  %30 = llvm.mlir.constant(dense<-1.9495569E-4> : vector<16xf32>) : vector<16xf32>
  %31 = llvm.mlir.constant(dense<0.00833198055> : vector<16xf32>) : vector<16xf32>
  %32 = llvm.mlir.constant(dense<-0.166666508> : vector<16xf32>) : vector<16xf32>
  %33 = llvm.mlir.constant(dense<2.44306684E-5> : vector<16xf32>) : vector<16xf32>
  %34 = llvm.mlir.constant(dense<-0.00138873013> : vector<16xf32>) : vector<16xf32>
  %35 = llvm.mlir.constant(dense<0.0416666456> : vector<16xf32>) : vector<16xf32>
  %36 = llvm.mlir.constant(dense<-5.000000e-01> : vector<16xf32>) : vector<16xf32>
  %37 = llvm.mlir.constant(dense<1.000000e+00> : vector<16xf32>) : vector<16xf32>
  %38 = llvm.mlir.constant(dense<0> : vector<16xi32>) : vector<16xi32>
  %39 = llvm.mlir.constant(dense<2> : vector<16xi32>) : vector<16xi32>
  %40 = llvm.mlir.constant(dense<30> : vector<16xi32>) : vector<16xi32>
  %41 = llvm.mlir.constant(dense<0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %42 = llvm.mlir.constant(dense<0xFF800000> : vector<16xf32>) : vector<16xf32>
  %43 = llvm.mlir.constant(dense<1.532717E-4> : vector<16xf32>) : vector<16xf32>
  %44 = llvm.mlir.constant(dense<0.0013391024> : vector<16xf32>) : vector<16xf32>
  %45 = llvm.mlir.constant(dense<0.0096185049> : vector<16xf32>) : vector<16xf32>
  %46 = llvm.mlir.constant(dense<0.0555035956> : vector<16xf32>) : vector<16xf32>
  %47 = llvm.mlir.constant(dense<0.240226477> : vector<16xf32>) : vector<16xf32>
  %48 = llvm.mlir.constant(dense<0.693147182> : vector<16xf32>) : vector<16xf32>
  %49 = llvm.mlir.constant(-1 : i16) : i16
  %50 = llvm.mlir.constant(4 : i32) : i32
  %51 = llvm.mlir.constant(dense<1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %52 = llvm.mlir.constant(dense<-1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %53 = llvm.mlir.constant(dense<1.44269502> : vector<16xf32>) : vector<16xf32>
  %54 = llvm.mlir.constant(dense<-0.693359375> : vector<16xf32>) : vector<16xf32>
  %55 = llvm.mlir.constant(dense<2.12194442E-4> : vector<16xf32>) : vector<16xf32>
  %56 = llvm.mlir.constant(dense<0.00138189388> : vector<16xf32>) : vector<16xf32>
  %57 = llvm.mlir.constant(dense<0.00836870354> : vector<16xf32>) : vector<16xf32>
  %58 = llvm.mlir.constant(dense<0.0416682884> : vector<16xf32>) : vector<16xf32>
  %59 = llvm.mlir.constant(dense<0.166665211> : vector<16xf32>) : vector<16xf32>
  %60 = llvm.mlir.constant(dense<0.49999994> : vector<16xf32>) : vector<16xf32>
  %61 = llvm.mlir.poison : vector<16xf32>
  %62 = llvm.mlir.poison : vector<8xf32>
  %63 = llvm.mlir.poison : vector<4xf32>
  %64 = llvm.mlir.constant(dense<0.255034864> : vector<16xf32>) : vector<16xf32>
  %65 = llvm.mlir.constant(dense<-1.000000e+30> : vector<16xf32>) : vector<16xf32>
  %66 = llvm.mlir.constant(dense<-2.000000e+30> : vector<16xf32>) : vector<16xf32>
  %67 = llvm.mlir.constant(8192 : index) : i64
  %68 = llvm.mlir.constant(512 : index) : i64
  %69 = llvm.mlir.constant(16384 : index) : i64
  %70 = llvm.mlir.constant(32768 : index) : i64
  %71 = llvm.mlir.constant(6 : index) : i64
  %72 = llvm.mlir.constant(256 : index) : i64
  %73 = llvm.mlir.constant(262144 : index) : i64
  %74 = llvm.mlir.constant(192 : index) : i64
  %75 = llvm.mlir.constant(49152 : index) : i64
  %76 = llvm.mlir.constant(44032 : index) : i64
  %77 = llvm.mlir.constant(22016 : index) : i64
  %78 = llvm.mlir.constant(dense_resource<__elided__> : vector<16xi32>) : vector<16xi32>
  %79 = llvm.mlir.constant(2147483647 : index) : i64
  %80 = llvm.getelementptr %4[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<16 x f32>
  %81 = llvm.mul %arg124, %7 overflow<nsw> : i64
  %82 = llvm.icmp "eq" %arg3, %20 : i64
  %83 = llvm.sub %arg3, %8 : i64
  %84 = llvm.udiv %83, %7 : i64
  %85 = llvm.add %84, %8 : i64
  %86 = llvm.select %82, %20, %85 : i1, i64
  %87 = llvm.intr.smax(%86, %8) : (i64, i64) -> i64
  %88 = llvm.udiv %83, %87 : i64
  %89 = llvm.add %88, %8 : i64
  %90 = llvm.select %82, %20, %89 : i1, i64
  %91 = llvm.icmp "eq" %90, %20 : i64
  %92 = llvm.sub %90, %8 : i64
  %93 = llvm.udiv %92, %9 : i64
  %94 = llvm.add %93, %8 : i64
  %95 = llvm.select %91, %20, %94 : i1, i64
  %96 = llvm.mul %95, %9 : i64
  %97 = llvm.intr.smin(%96, %7) : (i64, i64) -> i64
  %98 = llvm.getelementptr %arg126[11008] : (!llvm.ptr) -> !llvm.ptr, i8
  %99 = llvm.udiv %83, %16 : i64
  %100 = llvm.add %99, %8 : i64
  %101 = llvm.select %82, %20, %100 : i1, i64
  llvm.br ^bb1(%arg136 : i64)
^bb1(%102: i64):  // 2 preds: ^bb0, ^bb20
  %103 = llvm.icmp "ult" %102, %101 : i64
  llvm.cond_br %103, ^bb2, ^bb21
^bb2:  // pred: ^bb1
  %104 = llvm.mul %102, %16 : i64
  %105 = llvm.sub %arg3, %104 : i64
  %106 = llvm.intr.smin(%105, %16) : (i64, i64) -> i64
  %107 = llvm.mul %104, %7 overflow<nsw> : i64
  %108 = llvm.urem %106, %11 : i64
  %109 = llvm.sub %106, %108 : i64
  llvm.br ^bb3(%20 : i64)
^bb3(%110: i64):  // 2 preds: ^bb2, ^bb4
  %111 = llvm.icmp "slt" %110, %109 : i64
  llvm.cond_br %111, ^bb4, ^bb5
^bb4:  // pred: ^bb3
  %112 = llvm.getelementptr %arg131[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %112 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %113 = llvm.add %110, %11 : i64
  llvm.br ^bb3(%113 : i64)
^bb5:  // pred: ^bb3
  llvm.br ^bb6(%109 : i64)
^bb6(%114: i64):  // 2 preds: ^bb5, ^bb7
  %115 = llvm.icmp "slt" %114, %106 : i64
  llvm.cond_br %115, ^bb7, ^bb8
^bb7:  // pred: ^bb6
  %116 = llvm.sub %106, %114 : i64
  %117 = llvm.intr.smin(%116, %79) : (i64, i64) -> i64
  %118 = llvm.trunc %117 : i64 to i32
  %119 = llvm.insertelement %118, %3[%2 : i32] : vector<16xi32>
  %120 = llvm.shufflevector %119, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %121 = llvm.icmp "sgt" %120, %78 : vector<16xi32>
  %122 = llvm.getelementptr %arg131[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %41, %122, %121 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %123 = llvm.add %114, %11 : i64
  llvm.br ^bb6(%123 : i64)
^bb8:  // pred: ^bb6
  llvm.br ^bb9(%20 : i64)
^bb9(%124: i64):  // 2 preds: ^bb8, ^bb13
  %125 = llvm.icmp "slt" %124, %106 : i64
  llvm.cond_br %125, ^bb10, ^bb14
^bb10:  // pred: ^bb9
  llvm.br ^bb11(%20, %21, %21, %21, %21 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb11(%126: i64, %127: vector<16xf32>, %128: vector<16xf32>, %129: vector<16xf32>, %130: vector<16xf32>):  // 2 preds: ^bb10, ^bb12
  %131 = llvm.icmp "slt" %126, %7 : i64
  llvm.cond_br %131, ^bb12, ^bb13
^bb12:  // pred: ^bb11
  %132 = llvm.getelementptr %arg1[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %133 = llvm.mul %124, %7 : i64
  %134 = llvm.add %133, %126 : i64
  %135 = llvm.getelementptr %132[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %136 = llvm.load %135 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %137 = llvm.fmul %136, %136 : vector<16xf32>
  %138 = llvm.fadd %127, %137 : vector<16xf32>
  %139 = llvm.add %126, %11 : i64
  %140 = llvm.add %133, %139 : i64
  %141 = llvm.getelementptr %132[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %142 = llvm.load %141 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %143 = llvm.fmul %142, %142 : vector<16xf32>
  %144 = llvm.fadd %128, %143 : vector<16xf32>
  %145 = llvm.add %126, %12 : i64
  %146 = llvm.add %133, %145 : i64
  %147 = llvm.getelementptr %132[%146] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %148 = llvm.load %147 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %149 = llvm.fmul %148, %148 : vector<16xf32>
  %150 = llvm.fadd %129, %149 : vector<16xf32>
  %151 = llvm.add %126, %22 : i64
  %152 = llvm.add %133, %151 : i64
  %153 = llvm.getelementptr %132[%152] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %154 = llvm.load %153 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %155 = llvm.fmul %154, %154 : vector<16xf32>
  %156 = llvm.fadd %130, %155 : vector<16xf32>
  %157 = llvm.add %126, %10 : i64
  llvm.br ^bb11(%157, %138, %144, %150, %156 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb13:  // pred: ^bb11
  %158 = llvm.fadd %127, %128 : vector<16xf32>
  %159 = llvm.fadd %129, %130 : vector<16xf32>
  %160 = llvm.fadd %158, %159 : vector<16xf32>
  %161 = llvm.getelementptr inbounds|nuw %arg131[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %162 = llvm.load %161 : !llvm.ptr -> f32
  %163 = llvm.shufflevector %160, %61 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %164 = llvm.shufflevector %160, %61 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %165 = llvm.fadd %163, %164 : vector<8xf32>
  %166 = llvm.shufflevector %165, %62 [0, 1, 2, 3] : vector<8xf32> 
  %167 = llvm.shufflevector %165, %62 [4, 5, 6, 7] : vector<8xf32> 
  %168 = llvm.fadd %166, %167 : vector<4xf32>
  %169 = llvm.shufflevector %168, %63 [0, 1] : vector<4xf32> 
  %170 = llvm.shufflevector %168, %63 [2, 3] : vector<4xf32> 
  %171 = llvm.fadd %169, %170 : vector<2xf32>
  %172 = llvm.extractelement %171[%1 : i64] : vector<2xf32>
  %173 = llvm.extractelement %171[%0 : i64] : vector<2xf32>
  %174 = llvm.fadd %172, %173 : f32
  %175 = llvm.fadd %162, %174 : f32
  llvm.store %175, %161 : f32, !llvm.ptr
  %176 = llvm.add %124, %8 : i64
  llvm.br ^bb9(%176 : i64)
^bb14:  // pred: ^bb9
  llvm.br ^bb15(%20 : i64)
^bb15(%177: i64):  // 2 preds: ^bb14, ^bb19
  %178 = llvm.icmp "slt" %177, %106 : i64
  llvm.cond_br %178, ^bb16, ^bb20
^bb16:  // pred: ^bb15
  %179 = llvm.getelementptr inbounds|nuw %arg131[%177] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %180 = llvm.load %179 : !llvm.ptr -> f32
  %181 = llvm.fmul %180, %18 : f32
  %182 = llvm.fadd %181, %17 : f32
  %183 = llvm.intr.sqrt(%182) : (f32) -> f32
  %184 = llvm.fdiv %6, %183 : f32
  %185 = llvm.insertelement %184, %61[%2 : i32] : vector<16xf32>
  %186 = llvm.shufflevector %185, %61 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb17(%20 : i64)
^bb17(%187: i64):  // 2 preds: ^bb16, ^bb18
  %188 = llvm.icmp "slt" %187, %7 : i64
  llvm.cond_br %188, ^bb18, ^bb19
^bb18:  // pred: ^bb17
  %189 = llvm.getelementptr %arg1[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %190 = llvm.mul %177, %7 : i64
  %191 = llvm.add %190, %187 : i64
  %192 = llvm.getelementptr %189[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %193 = llvm.load %192 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %194 = llvm.getelementptr %arg8[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %195 = llvm.getelementptr %194[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %196 = llvm.load %195 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %197 = llvm.fmul %193, %186 : vector<16xf32>
  %198 = llvm.fmul %197, %196 : vector<16xf32>
  %199 = llvm.getelementptr %98[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %200 = llvm.getelementptr %199[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %198, %200 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %201 = llvm.add %187, %11 : i64
  llvm.br ^bb17(%201 : i64)
^bb19:  // pred: ^bb17
  %202 = llvm.add %177, %8 : i64
  llvm.br ^bb15(%202 : i64)
^bb20:  // pred: ^bb15
  %203 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb1(%203 : i64)
^bb21:  // pred: ^bb1
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %204 = llvm.mul %86, %16 : i64
  llvm.br ^bb22(%arg136 : i64)
^bb22(%205: i64):  // 2 preds: ^bb21, ^bb26
  %206 = llvm.icmp "ult" %205, %204 : i64
  llvm.cond_br %206, ^bb23, ^bb27
^bb23:  // pred: ^bb22
  %207 = llvm.urem %205, %16 : i64
  %208 = llvm.udiv %205, %16 : i64
  %209 = llvm.urem %208, %86 : i64
  %210 = llvm.mul %209, %97 : i64
  %211 = llvm.mul %207, %10 : i64
  %212 = llvm.sub %arg3, %210 : i64
  %213 = llvm.intr.smin(%97, %212) : (i64, i64) -> i64
  %214 = llvm.intr.smax(%213, %20) : (i64, i64) -> i64
  %215 = llvm.mul %210, %72 overflow<nsw> : i64
  %216 = llvm.add %215, %211 : i64
  llvm.br ^bb24(%20 : i64)
^bb24(%217: i64):  // 2 preds: ^bb23, ^bb25
  %218 = llvm.icmp "slt" %217, %214 : i64
  llvm.cond_br %218, ^bb25, ^bb26
^bb25:  // pred: ^bb24
  %219 = llvm.getelementptr %arg126[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %220 = llvm.mul %217, %72 : i64
  %221 = llvm.add %220, %20 : i64
  %222 = llvm.getelementptr %219[%221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %222 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %223 = llvm.add %220, %11 : i64
  %224 = llvm.getelementptr %219[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %224 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %225 = llvm.add %220, %12 : i64
  %226 = llvm.getelementptr %219[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %226 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %227 = llvm.add %220, %22 : i64
  %228 = llvm.getelementptr %219[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %228 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %229 = llvm.add %217, %8 : i64
  llvm.br ^bb24(%229 : i64)
^bb26:  // pred: ^bb24
  %230 = llvm.mul %arg124, %70 overflow<nsw> : i64
  %231 = llvm.mul %207, %67 overflow<nsw> : i64
  %232 = llvm.add %230, %231 : i64
  %233 = llvm.mul %210, %7 overflow<nsw> : i64
  llvm.call @llm_contract_0(%arg125, %98, %233, %214, %7, %7, %8, %arg14, %arg15, %232, %7, %10, %10, %8, %arg125, %arg126, %216, %214, %10, %72, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %234 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb22(%234 : i64)
^bb27:  // pred: ^bb22
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %235 = llvm.getelementptr %arg126[15104] : (!llvm.ptr) -> !llvm.ptr, i8
  %236 = llvm.getelementptr %arg126[19200] : (!llvm.ptr) -> !llvm.ptr, i8
  %237 = llvm.getelementptr %arg126[8192] : (!llvm.ptr) -> !llvm.ptr, i8
  %238 = llvm.icmp "eq" %arg107, %20 : i64
  %239 = llvm.sub %arg107, %8 : i64
  %240 = llvm.udiv %239, %16 : i64
  %241 = llvm.add %240, %8 : i64
  %242 = llvm.select %238, %20, %241 : i1, i64
  llvm.br ^bb28(%arg136 : i64)
^bb28(%243: i64):  // 2 preds: ^bb27, ^bb68
  %244 = llvm.icmp "ult" %243, %242 : i64
  llvm.cond_br %244, ^bb29, ^bb69
^bb29:  // pred: ^bb28
  %245 = llvm.mul %243, %16 : i64
  %246 = llvm.sub %arg107, %245 : i64
  %247 = llvm.intr.smin(%246, %16) : (i64, i64) -> i64
  %248 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %249 = llvm.getelementptr %arg131[2304] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb30(%20 : i64)
^bb30(%250: i64):  // 2 preds: ^bb29, ^bb31
  %251 = llvm.icmp "slt" %250, %247 : i64
  llvm.cond_br %251, ^bb31, ^bb32
^bb31:  // pred: ^bb30
  %252 = llvm.getelementptr %arg105[%245] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %253 = llvm.getelementptr inbounds|nuw %252[%250] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %254 = llvm.load %253 : !llvm.ptr -> i32
  %255 = llvm.sitofp %254 : i32 to f32
  %256 = llvm.insertelement %255, %61[%2 : i32] : vector<16xf32>
  %257 = llvm.shufflevector %256, %61 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %258 = llvm.load %80 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %259 = llvm.fmul %257, %258 : vector<16xf32>
  %260 = llvm.intr.fmuladd(%259, %23, %24) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %261 = llvm.fadd %260, %25 : vector<16xf32>
  %262 = llvm.intr.fmuladd(%261, %26, %259) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %263 = llvm.intr.fmuladd(%261, %27, %262) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %264 = llvm.intr.fmuladd(%261, %28, %263) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %265 = llvm.bitcast %260 : vector<16xf32> to vector<16xi32>
  %266 = llvm.add %265, %29 : vector<16xi32>
  %267 = llvm.fmul %264, %264 : vector<16xf32>
  %268 = llvm.fmul %267, %264 : vector<16xf32>
  %269 = llvm.intr.fmuladd(%30, %267, %31) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %270 = llvm.intr.fmuladd(%269, %267, %32) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %271 = llvm.intr.fmuladd(%268, %270, %264) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %272 = llvm.intr.fmuladd(%33, %267, %34) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %273 = llvm.intr.fmuladd(%272, %267, %35) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %274 = llvm.intr.fmuladd(%267, %273, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %275 = llvm.intr.fmuladd(%267, %274, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %276 = llvm.and %266, %29 : vector<16xi32>
  %277 = llvm.icmp "ne" %276, %38 : vector<16xi32>
  %278 = llvm.and %266, %39 : vector<16xi32>
  %279 = llvm.shl %278, %40 : vector<16xi32>
  %280 = llvm.select %277, %275, %271 : vector<16xi1>, vector<16xf32>
  %281 = llvm.bitcast %280 : vector<16xf32> to vector<16xi32>
  %282 = llvm.xor %281, %279 : vector<16xi32>
  %283 = llvm.bitcast %282 : vector<16xi32> to vector<16xf32>
  %284 = llvm.and %265, %29 : vector<16xi32>
  %285 = llvm.icmp "ne" %284, %38 : vector<16xi32>
  %286 = llvm.and %265, %39 : vector<16xi32>
  %287 = llvm.shl %286, %40 : vector<16xi32>
  %288 = llvm.select %285, %275, %271 : vector<16xi1>, vector<16xf32>
  %289 = llvm.bitcast %288 : vector<16xf32> to vector<16xi32>
  %290 = llvm.xor %289, %287 : vector<16xi32>
  %291 = llvm.bitcast %290 : vector<16xi32> to vector<16xf32>
  %292 = llvm.mul %250, %11 : i64
  %293 = llvm.add %292, %20 : i64
  %294 = llvm.getelementptr %248[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %283, %294 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %295 = llvm.getelementptr %249[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %291, %295 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %296 = llvm.add %250, %8 : i64
  llvm.br ^bb30(%296 : i64)
^bb32:  // pred: ^bb30
  %297 = llvm.mul %245, %72 overflow<nsw> : i64
  %298 = llvm.add %297, %11 : i64
  %299 = llvm.getelementptr %arg131[1024] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb33(%20 : i64)
^bb33(%300: i64):  // 2 preds: ^bb32, ^bb37
  %301 = llvm.icmp "slt" %300, %247 : i64
  llvm.cond_br %301, ^bb34, ^bb38
^bb34:  // pred: ^bb33
  llvm.br ^bb35(%20 : i64)
^bb35(%302: i64):  // 2 preds: ^bb34, ^bb36
  %303 = llvm.icmp "slt" %302, %16 : i64
  llvm.cond_br %303, ^bb36, ^bb37
^bb36:  // pred: ^bb35
  %304 = llvm.getelementptr %arg126[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %305 = llvm.mul %300, %72 : i64
  %306 = llvm.mul %302, %12 : i64
  %307 = llvm.add %305, %306 : i64
  %308 = llvm.add %307, %20 : i64
  %309 = llvm.getelementptr %304[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %311 = llvm.getelementptr %arg126[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %312 = llvm.getelementptr %311[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %313 = llvm.load %312 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %314 = llvm.mul %300, %11 : i64
  %315 = llvm.add %314, %20 : i64
  %316 = llvm.getelementptr %248[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %317 = llvm.load %316 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %318 = llvm.getelementptr %249[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %319 = llvm.load %318 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %320 = llvm.fmul %310, %317 : vector<16xf32>
  %321 = llvm.fmul %313, %319 : vector<16xf32>
  %322 = llvm.fsub %320, %321 : vector<16xf32>
  %323 = llvm.fmul %313, %317 : vector<16xf32>
  %324 = llvm.fmul %310, %319 : vector<16xf32>
  %325 = llvm.fadd %323, %324 : vector<16xf32>
  %326 = llvm.mul %300, %10 : i64
  %327 = llvm.mul %302, %11 : i64
  %328 = llvm.add %326, %327 : i64
  %329 = llvm.add %328, %20 : i64
  %330 = llvm.getelementptr %arg131[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %322, %330 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %331 = llvm.getelementptr %299[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %325, %331 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %332 = llvm.add %302, %8 : i64
  llvm.br ^bb35(%332 : i64)
^bb37:  // pred: ^bb35
  %333 = llvm.add %300, %8 : i64
  llvm.br ^bb33(%333 : i64)
^bb38:  // pred: ^bb33
  %334 = llvm.mul %245, %7 overflow<nsw> : i64
  llvm.br ^bb39(%20 : i64)
^bb39(%335: i64):  // 2 preds: ^bb38, ^bb43
  %336 = llvm.icmp "slt" %335, %247 : i64
  llvm.cond_br %336, ^bb40, ^bb44
^bb40:  // pred: ^bb39
  llvm.br ^bb41(%20 : i64)
^bb41(%337: i64):  // 2 preds: ^bb40, ^bb42
  %338 = llvm.icmp "slt" %337, %16 : i64
  llvm.cond_br %338, ^bb42, ^bb43
^bb42:  // pred: ^bb41
  %339 = llvm.mul %335, %10 : i64
  %340 = llvm.mul %337, %11 : i64
  %341 = llvm.add %339, %340 : i64
  %342 = llvm.add %341, %20 : i64
  %343 = llvm.getelementptr %arg131[%342] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %344 = llvm.load %343 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %345 = llvm.getelementptr %236[%334] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %346 = llvm.mul %335, %7 : i64
  %347 = llvm.mul %337, %12 : i64
  %348 = llvm.add %346, %347 : i64
  %349 = llvm.add %348, %20 : i64
  %350 = llvm.getelementptr %345[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %344, %350 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %351 = llvm.add %337, %8 : i64
  llvm.br ^bb41(%351 : i64)
^bb43:  // pred: ^bb41
  %352 = llvm.add %335, %8 : i64
  llvm.br ^bb39(%352 : i64)
^bb44:  // pred: ^bb39
  %353 = llvm.add %334, %11 : i64
  llvm.br ^bb45(%20 : i64)
^bb45(%354: i64):  // 2 preds: ^bb44, ^bb49
  %355 = llvm.icmp "slt" %354, %247 : i64
  llvm.cond_br %355, ^bb46, ^bb50
^bb46:  // pred: ^bb45
  llvm.br ^bb47(%20 : i64)
^bb47(%356: i64):  // 2 preds: ^bb46, ^bb48
  %357 = llvm.icmp "slt" %356, %16 : i64
  llvm.cond_br %357, ^bb48, ^bb49
^bb48:  // pred: ^bb47
  %358 = llvm.mul %354, %10 : i64
  %359 = llvm.mul %356, %11 : i64
  %360 = llvm.add %358, %359 : i64
  %361 = llvm.add %360, %20 : i64
  %362 = llvm.getelementptr %299[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %363 = llvm.load %362 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %364 = llvm.getelementptr %236[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %365 = llvm.mul %354, %7 : i64
  %366 = llvm.mul %356, %12 : i64
  %367 = llvm.add %365, %366 : i64
  %368 = llvm.add %367, %20 : i64
  %369 = llvm.getelementptr %364[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %363, %369 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %370 = llvm.add %356, %8 : i64
  llvm.br ^bb47(%370 : i64)
^bb49:  // pred: ^bb47
  %371 = llvm.add %354, %8 : i64
  llvm.br ^bb45(%371 : i64)
^bb50:  // pred: ^bb45
  %372 = llvm.add %297, %7 : i64
  %373 = llvm.add %372, %11 : i64
  %374 = llvm.getelementptr %arg131[512] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb51(%20 : i64)
^bb51(%375: i64):  // 2 preds: ^bb50, ^bb55
  %376 = llvm.icmp "slt" %375, %247 : i64
  llvm.cond_br %376, ^bb52, ^bb56
^bb52:  // pred: ^bb51
  llvm.br ^bb53(%20 : i64)
^bb53(%377: i64):  // 2 preds: ^bb52, ^bb54
  %378 = llvm.icmp "slt" %377, %13 : i64
  llvm.cond_br %378, ^bb54, ^bb55
^bb54:  // pred: ^bb53
  %379 = llvm.getelementptr %arg126[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %380 = llvm.mul %375, %72 : i64
  %381 = llvm.mul %377, %12 : i64
  %382 = llvm.add %380, %381 : i64
  %383 = llvm.add %382, %20 : i64
  %384 = llvm.getelementptr %379[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %385 = llvm.load %384 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %386 = llvm.getelementptr %arg126[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %387 = llvm.getelementptr %386[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %388 = llvm.load %387 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %389 = llvm.mul %375, %11 : i64
  %390 = llvm.add %389, %20 : i64
  %391 = llvm.getelementptr %248[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %392 = llvm.load %391 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %393 = llvm.getelementptr %249[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %394 = llvm.load %393 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %395 = llvm.fmul %385, %392 : vector<16xf32>
  %396 = llvm.fmul %388, %394 : vector<16xf32>
  %397 = llvm.fsub %395, %396 : vector<16xf32>
  %398 = llvm.fmul %388, %392 : vector<16xf32>
  %399 = llvm.fmul %385, %394 : vector<16xf32>
  %400 = llvm.fadd %398, %399 : vector<16xf32>
  %401 = llvm.mul %375, %12 : i64
  %402 = llvm.mul %377, %11 : i64
  %403 = llvm.add %401, %402 : i64
  %404 = llvm.add %403, %20 : i64
  %405 = llvm.getelementptr %arg131[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %397, %405 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %406 = llvm.getelementptr %374[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %400, %406 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %407 = llvm.add %377, %8 : i64
  llvm.br ^bb53(%407 : i64)
^bb55:  // pred: ^bb53
  %408 = llvm.add %375, %8 : i64
  llvm.br ^bb51(%408 : i64)
^bb56:  // pred: ^bb51
  %409 = llvm.mul %245, %10 overflow<nsw> : i64
  llvm.br ^bb57(%20 : i64)
^bb57(%410: i64):  // 2 preds: ^bb56, ^bb61
  %411 = llvm.icmp "slt" %410, %247 : i64
  llvm.cond_br %411, ^bb58, ^bb62
^bb58:  // pred: ^bb57
  llvm.br ^bb59(%20 : i64)
^bb59(%412: i64):  // 2 preds: ^bb58, ^bb60
  %413 = llvm.icmp "slt" %412, %13 : i64
  llvm.cond_br %413, ^bb60, ^bb61
^bb60:  // pred: ^bb59
  %414 = llvm.mul %410, %12 : i64
  %415 = llvm.mul %412, %11 : i64
  %416 = llvm.add %414, %415 : i64
  %417 = llvm.add %416, %20 : i64
  %418 = llvm.getelementptr %arg131[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %419 = llvm.load %418 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %420 = llvm.getelementptr %237[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %421 = llvm.mul %410, %10 : i64
  %422 = llvm.mul %412, %12 : i64
  %423 = llvm.add %421, %422 : i64
  %424 = llvm.add %423, %20 : i64
  %425 = llvm.getelementptr %420[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %419, %425 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %426 = llvm.add %412, %8 : i64
  llvm.br ^bb59(%426 : i64)
^bb61:  // pred: ^bb59
  %427 = llvm.add %410, %8 : i64
  llvm.br ^bb57(%427 : i64)
^bb62:  // pred: ^bb57
  %428 = llvm.add %409, %11 : i64
  llvm.br ^bb63(%20 : i64)
^bb63(%429: i64):  // 2 preds: ^bb62, ^bb67
  %430 = llvm.icmp "slt" %429, %247 : i64
  llvm.cond_br %430, ^bb64, ^bb68
^bb64:  // pred: ^bb63
  llvm.br ^bb65(%20 : i64)
^bb65(%431: i64):  // 2 preds: ^bb64, ^bb66
  %432 = llvm.icmp "slt" %431, %13 : i64
  llvm.cond_br %432, ^bb66, ^bb67
^bb66:  // pred: ^bb65
  %433 = llvm.mul %429, %12 : i64
  %434 = llvm.mul %431, %11 : i64
  %435 = llvm.add %433, %434 : i64
  %436 = llvm.add %435, %20 : i64
  %437 = llvm.getelementptr %374[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %438 = llvm.load %437 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %439 = llvm.getelementptr %237[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %440 = llvm.mul %429, %10 : i64
  %441 = llvm.mul %431, %12 : i64
  %442 = llvm.add %440, %441 : i64
  %443 = llvm.add %442, %20 : i64
  %444 = llvm.getelementptr %439[%443] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %438, %444 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %445 = llvm.add %431, %8 : i64
  llvm.br ^bb65(%445 : i64)
^bb67:  // pred: ^bb65
  %446 = llvm.add %429, %8 : i64
  llvm.br ^bb63(%446 : i64)
^bb68:  // pred: ^bb63
  %447 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb28(%447 : i64)
^bb69:  // pred: ^bb28
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %448 = llvm.mul %arg122, %13 : i64
  llvm.br ^bb70(%arg136 : i64)
^bb70(%449: i64):  // 2 preds: ^bb69, ^bb83
  %450 = llvm.icmp "ult" %449, %448 : i64
  llvm.cond_br %450, ^bb71, ^bb84
^bb71:  // pred: ^bb70
  %451 = llvm.urem %449, %13 : i64
  %452 = llvm.udiv %449, %13 : i64
  %453 = llvm.getelementptr inbounds|nuw %arg110[%452] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %454 = llvm.load %453 : !llvm.ptr -> i32
  %455 = llvm.add %452, %8 : i64
  %456 = llvm.getelementptr inbounds|nuw %arg110[%455] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %457 = llvm.load %456 : !llvm.ptr -> i32
  %458 = llvm.sext %454 : i32 to i64
  %459 = llvm.sext %457 : i32 to i64
  %460 = llvm.getelementptr inbounds|nuw %arg115[%452] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %461 = llvm.load %460 : !llvm.ptr -> i32
  %462 = llvm.sext %461 : i32 to i64
  %463 = llvm.sub %462, %458 : i64
  %464 = llvm.getelementptr inbounds|nuw %arg120[%452] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %465 = llvm.load %464 : !llvm.ptr -> i32
  %466 = llvm.sext %465 : i32 to i64
  llvm.br ^bb72(%458 : i64)
^bb72(%467: i64):  // 2 preds: ^bb71, ^bb76
  %468 = llvm.icmp "slt" %467, %459 : i64
  llvm.cond_br %468, ^bb73, ^bb77
^bb73:  // pred: ^bb72
  %469 = llvm.mul %467, %10 overflow<nsw> : i64
  %470 = llvm.mul %451, %12 overflow<nsw> : i64
  %471 = llvm.add %469, %470 : i64
  %472 = llvm.add %467, %463 : i64
  %473 = llvm.udiv %472, %11 : i64
  %474 = llvm.urem %472, %11 : i64
  %475 = llvm.mul %arg124, %73 overflow<nsw> : i64
  %476 = llvm.mul %466, %70 overflow<nsw> : i64
  %477 = llvm.add %475, %476 : i64
  %478 = llvm.mul %451, %69 overflow<nsw> : i64
  %479 = llvm.add %477, %478 : i64
  %480 = llvm.mul %473, %68 overflow<nsw> : i64
  %481 = llvm.add %479, %480 : i64
  %482 = llvm.add %481, %474 : i64
  llvm.br ^bb74(%20 : i64)
^bb74(%483: i64):  // 2 preds: ^bb73, ^bb75
  %484 = llvm.icmp "slt" %483, %12 : i64
  llvm.cond_br %484, ^bb75, ^bb76
^bb75:  // pred: ^bb74
  %485 = llvm.getelementptr %237[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %486 = llvm.getelementptr inbounds|nuw %485[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %487 = llvm.load %486 : !llvm.ptr -> f32
  %488 = llvm.getelementptr %arg77[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %489 = llvm.mul %483, %11 overflow<nsw, nuw> : i64
  %490 = llvm.getelementptr inbounds|nuw %488[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %487, %490 : f32, !llvm.ptr
  %491 = llvm.add %483, %8 : i64
  llvm.br ^bb74(%491 : i64)
^bb76:  // pred: ^bb74
  %492 = llvm.add %467, %8 : i64
  llvm.br ^bb72(%492 : i64)
^bb77:  // pred: ^bb72
  llvm.br ^bb78(%458 : i64)
^bb78(%493: i64):  // 2 preds: ^bb77, ^bb82
  %494 = llvm.icmp "slt" %493, %459 : i64
  llvm.cond_br %494, ^bb79, ^bb83
^bb79:  // pred: ^bb78
  %495 = llvm.mul %493, %72 overflow<nsw> : i64
  %496 = llvm.mul %451, %12 overflow<nsw> : i64
  %497 = llvm.add %495, %496 : i64
  %498 = llvm.add %497, %74 : i64
  %499 = llvm.add %493, %463 : i64
  %500 = llvm.mul %arg124, %73 overflow<nsw> : i64
  %501 = llvm.mul %466, %70 overflow<nsw> : i64
  %502 = llvm.add %500, %501 : i64
  %503 = llvm.mul %451, %69 overflow<nsw> : i64
  %504 = llvm.add %502, %503 : i64
  %505 = llvm.mul %499, %12 overflow<nsw> : i64
  %506 = llvm.add %504, %505 : i64
  llvm.br ^bb80(%20 : i64)
^bb80(%507: i64):  // 2 preds: ^bb79, ^bb81
  %508 = llvm.icmp "slt" %507, %12 : i64
  llvm.cond_br %508, ^bb81, ^bb82
^bb81:  // pred: ^bb80
  %509 = llvm.getelementptr %arg126[%498] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %510 = llvm.getelementptr %509[%507] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %511 = llvm.load %510 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %512 = llvm.getelementptr %arg92[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %513 = llvm.getelementptr %512[%507] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %511, %513 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %514 = llvm.add %507, %11 : i64
  llvm.br ^bb80(%514 : i64)
^bb82:  // pred: ^bb80
  %515 = llvm.add %493, %8 : i64
  llvm.br ^bb78(%515 : i64)
^bb83:  // pred: ^bb78
  %516 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb70(%516 : i64)
^bb84:  // pred: ^bb70
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %517 = llvm.udiv %83, %12 : i64
  %518 = llvm.add %517, %8 : i64
  %519 = llvm.select %82, %20, %518 : i1, i64
  %520 = llvm.mul %arg122, %519 : i64
  %521 = llvm.mul %520, %13 : i64
  %522 = llvm.sub %519, %8 : i64
  llvm.br ^bb85(%arg136 : i64)
^bb85(%523: i64):  // 2 preds: ^bb84, ^bb170
  %524 = llvm.icmp "ult" %523, %521 : i64
  llvm.cond_br %524, ^bb86, ^bb171
^bb86:  // pred: ^bb85
  %525 = llvm.urem %523, %13 : i64
  %526 = llvm.udiv %523, %13 : i64
  %527 = llvm.urem %526, %519 : i64
  %528 = llvm.udiv %526, %519 : i64
  %529 = llvm.getelementptr inbounds|nuw %arg110[%528] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %530 = llvm.load %529 : !llvm.ptr -> i32
  %531 = llvm.add %528, %8 : i64
  %532 = llvm.getelementptr inbounds|nuw %arg110[%531] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %533 = llvm.load %532 : !llvm.ptr -> i32
  %534 = llvm.sext %530 : i32 to i64
  %535 = llvm.sext %533 : i32 to i64
  %536 = llvm.getelementptr inbounds|nuw %arg115[%528] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %537 = llvm.load %536 : !llvm.ptr -> i32
  %538 = llvm.sext %537 : i32 to i64
  %539 = llvm.sub %522, %527 : i64
  %540 = llvm.mul %539, %12 : i64
  %541 = llvm.add %534, %540 : i64
  %542 = llvm.intr.smin(%541, %535) : (i64, i64) -> i64
  %543 = llvm.sub %535, %542 : i64
  %544 = llvm.intr.smin(%543, %12) : (i64, i64) -> i64
  %545 = llvm.sub %542, %534 : i64
  %546 = llvm.add %538, %545 : i64
  %547 = llvm.getelementptr inbounds|nuw %arg120[%528] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %548 = llvm.load %547 : !llvm.ptr -> i32
  %549 = llvm.sext %548 : i32 to i64
  %550 = llvm.add %546, %544 : i64
  %551 = llvm.mul %525, %13 : i64
  %552 = llvm.mul %542, %7 overflow<nsw> : i64
  %553 = llvm.mul %551, %12 overflow<nsw> : i64
  %554 = llvm.add %552, %553 : i64
  %555 = llvm.getelementptr %arg131[16384] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb87(%20 : i64)
^bb87(%556: i64):  // 2 preds: ^bb86, ^bb94
  %557 = llvm.icmp "slt" %556, %544 : i64
  llvm.cond_br %557, ^bb88, ^bb95
^bb88:  // pred: ^bb87
  llvm.br ^bb89(%20 : i64)
^bb89(%558: i64):  // 2 preds: ^bb88, ^bb93
  %559 = llvm.icmp "slt" %558, %13 : i64
  llvm.cond_br %559, ^bb90, ^bb94
^bb90:  // pred: ^bb89
  llvm.br ^bb91(%20 : i64)
^bb91(%560: i64):  // 2 preds: ^bb90, ^bb92
  %561 = llvm.icmp "slt" %560, %12 : i64
  llvm.cond_br %561, ^bb92, ^bb93
^bb92:  // pred: ^bb91
  %562 = llvm.getelementptr %236[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %563 = llvm.mul %556, %7 : i64
  %564 = llvm.mul %558, %12 : i64
  %565 = llvm.add %563, %564 : i64
  %566 = llvm.add %565, %560 : i64
  %567 = llvm.getelementptr %562[%566] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %568 = llvm.load %567 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %569 = llvm.fmul %568, %64 : vector<16xf32>
  %570 = llvm.mul %556, %10 : i64
  %571 = llvm.add %570, %564 : i64
  %572 = llvm.add %571, %560 : i64
  %573 = llvm.getelementptr %555[%572] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %569, %573 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %574 = llvm.add %560, %11 : i64
  llvm.br ^bb91(%574 : i64)
^bb93:  // pred: ^bb91
  %575 = llvm.add %558, %8 : i64
  llvm.br ^bb89(%575 : i64)
^bb94:  // pred: ^bb89
  %576 = llvm.add %556, %8 : i64
  llvm.br ^bb87(%576 : i64)
^bb95:  // pred: ^bb87
  %577 = llvm.mul %544, %13 overflow<nsw> : i64
  %578 = llvm.mul %544, %13 : i64
  %579 = llvm.getelementptr %arg131[32768] : (!llvm.ptr) -> !llvm.ptr, i8
  %580 = llvm.getelementptr %arg131[33024] : (!llvm.ptr) -> !llvm.ptr, i8
  %581 = llvm.urem %578, %11 : i64
  %582 = llvm.sub %578, %581 : i64
  llvm.br ^bb96(%20 : i64)
^bb96(%583: i64):  // 2 preds: ^bb95, ^bb97
  %584 = llvm.icmp "slt" %583, %582 : i64
  llvm.cond_br %584, ^bb97, ^bb98
^bb97:  // pred: ^bb96
  %585 = llvm.getelementptr %580[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %65, %585 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %586 = llvm.add %583, %11 : i64
  llvm.br ^bb96(%586 : i64)
^bb98:  // pred: ^bb96
  llvm.br ^bb99(%582 : i64)
^bb99(%587: i64):  // 2 preds: ^bb98, ^bb100
  %588 = llvm.icmp "slt" %587, %578 : i64
  llvm.cond_br %588, ^bb100, ^bb101
^bb100:  // pred: ^bb99
  %589 = llvm.sub %578, %587 : i64
  %590 = llvm.intr.smin(%589, %79) : (i64, i64) -> i64
  %591 = llvm.trunc %590 : i64 to i32
  %592 = llvm.insertelement %591, %3[%2 : i32] : vector<16xi32>
  %593 = llvm.shufflevector %592, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %594 = llvm.icmp "sgt" %593, %78 : vector<16xi32>
  %595 = llvm.getelementptr %580[%587] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %65, %595, %594 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %596 = llvm.add %587, %11 : i64
  llvm.br ^bb99(%596 : i64)
^bb101:  // pred: ^bb99
  %597 = llvm.getelementptr %arg131[33280] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb102(%20 : i64)
^bb102(%598: i64):  // 2 preds: ^bb101, ^bb103
  %599 = llvm.icmp "slt" %598, %582 : i64
  llvm.cond_br %599, ^bb103, ^bb104
^bb103:  // pred: ^bb102
  %600 = llvm.getelementptr %597[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %600 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %601 = llvm.add %598, %11 : i64
  llvm.br ^bb102(%601 : i64)
^bb104:  // pred: ^bb102
  llvm.br ^bb105(%582 : i64)
^bb105(%602: i64):  // 2 preds: ^bb104, ^bb106
  %603 = llvm.icmp "slt" %602, %578 : i64
  llvm.cond_br %603, ^bb106, ^bb107
^bb106:  // pred: ^bb105
  %604 = llvm.sub %578, %602 : i64
  %605 = llvm.intr.smin(%604, %79) : (i64, i64) -> i64
  %606 = llvm.trunc %605 : i64 to i32
  %607 = llvm.insertelement %606, %3[%2 : i32] : vector<16xi32>
  %608 = llvm.shufflevector %607, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %609 = llvm.icmp "sgt" %608, %78 : vector<16xi32>
  %610 = llvm.getelementptr %597[%602] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %41, %610, %609 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %611 = llvm.add %602, %11 : i64
  llvm.br ^bb105(%611 : i64)
^bb107:  // pred: ^bb105
  %612 = llvm.getelementptr %arg131[24576] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb108(%20 : i64)
^bb108(%613: i64):  // 2 preds: ^bb107, ^bb112
  %614 = llvm.icmp "slt" %613, %578 : i64
  llvm.cond_br %614, ^bb109, ^bb113
^bb109:  // pred: ^bb108
  llvm.br ^bb110(%20 : i64)
^bb110(%615: i64):  // 2 preds: ^bb109, ^bb111
  %616 = llvm.icmp "slt" %615, %12 : i64
  llvm.cond_br %616, ^bb111, ^bb112
^bb111:  // pred: ^bb110
  %617 = llvm.mul %613, %12 : i64
  %618 = llvm.add %617, %615 : i64
  %619 = llvm.getelementptr %612[%618] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %619 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %620 = llvm.add %615, %11 : i64
  llvm.br ^bb110(%620 : i64)
^bb112:  // pred: ^bb110
  %621 = llvm.add %613, %8 : i64
  llvm.br ^bb108(%621 : i64)
^bb113:  // pred: ^bb108
  %622 = llvm.add %546, %8 : i64
  llvm.br ^bb114(%20 : i64)
^bb114(%623: i64):  // 2 preds: ^bb113, ^bb160
  %624 = llvm.icmp "slt" %623, %550 : i64
  llvm.cond_br %624, ^bb115, ^bb161
^bb115:  // pred: ^bb114
  llvm.br ^bb116(%20 : i64)
^bb116(%625: i64):  // 2 preds: ^bb115, ^bb120
  %626 = llvm.icmp "slt" %625, %578 : i64
  llvm.cond_br %626, ^bb117, ^bb121
^bb117:  // pred: ^bb116
  llvm.br ^bb118(%20 : i64)
^bb118(%627: i64):  // 2 preds: ^bb117, ^bb119
  %628 = llvm.icmp "slt" %627, %16 : i64
  llvm.cond_br %628, ^bb119, ^bb120
^bb119:  // pred: ^bb118
  %629 = llvm.mul %625, %10 : i64
  %630 = llvm.mul %627, %11 : i64
  %631 = llvm.add %629, %630 : i64
  %632 = llvm.add %631, %20 : i64
  %633 = llvm.getelementptr %arg131[%632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %633 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %634 = llvm.add %627, %8 : i64
  llvm.br ^bb118(%634 : i64)
^bb120:  // pred: ^bb118
  %635 = llvm.add %625, %8 : i64
  llvm.br ^bb116(%635 : i64)
^bb121:  // pred: ^bb116
  %636 = llvm.udiv %623, %11 : i64
  %637 = llvm.mul %arg124, %73 overflow<nsw> : i64
  %638 = llvm.mul %549, %70 overflow<nsw> : i64
  %639 = llvm.add %637, %638 : i64
  %640 = llvm.mul %525, %69 overflow<nsw> : i64
  %641 = llvm.add %639, %640 : i64
  %642 = llvm.mul %636, %68 overflow<nsw> : i64
  %643 = llvm.add %641, %642 : i64
  llvm.call @llm_contract_1(%arg130, %555, %20, %577, %12, %12, %8, %arg76, %arg77, %643, %16, %12, %11, %68, %11, %8, %arg130, %arg131, %20, %578, %16, %11, %10, %11, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64) -> ()
  %644 = llvm.add %623, %10 : i64
  %645 = llvm.icmp "sgt" %644, %622 : i64
  %646 = llvm.select %645, %578, %20 : i1, i64
  %647 = llvm.udiv %646, %13 : i64
  llvm.br ^bb122(%20 : i64)
^bb122(%648: i64):  // 2 preds: ^bb121, ^bb129
  %649 = llvm.icmp "slt" %648, %647 : i64
  llvm.cond_br %649, ^bb123, ^bb130
^bb123:  // pred: ^bb122
  %650 = llvm.add %546, %648 : i64
  llvm.br ^bb124(%20 : i64)
^bb124(%651: i64):  // 2 preds: ^bb123, ^bb128
  %652 = llvm.icmp "slt" %651, %13 : i64
  llvm.cond_br %652, ^bb125, ^bb129
^bb125:  // pred: ^bb124
  llvm.br ^bb126(%20 : i64)
^bb126(%653: i64):  // 2 preds: ^bb125, ^bb127
  %654 = llvm.icmp "slt" %653, %10 : i64
  llvm.cond_br %654, ^bb127, ^bb128
^bb127:  // pred: ^bb126
  %655 = llvm.mul %648, %7 : i64
  %656 = llvm.mul %651, %10 : i64
  %657 = llvm.add %655, %656 : i64
  %658 = llvm.add %657, %653 : i64
  %659 = llvm.getelementptr %arg131[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %660 = llvm.load %659 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %661 = llvm.add %623, %653 : i64
  %662 = llvm.sub %650, %661 : i64
  %663 = llvm.add %662, %8 : i64
  %664 = llvm.intr.smin(%663, %79) : (i64, i64) -> i64
  %665 = llvm.trunc %664 : i64 to i32
  %666 = llvm.insertelement %665, %3[%2 : i32] : vector<16xi32>
  %667 = llvm.shufflevector %666, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %668 = llvm.icmp "sgt" %667, %78 : vector<16xi32>
  %669 = llvm.select %668, %660, %66 : vector<16xi1>, vector<16xf32>
  llvm.store %669, %659 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %670 = llvm.add %653, %11 : i64
  llvm.br ^bb126(%670 : i64)
^bb128:  // pred: ^bb126
  %671 = llvm.add %651, %8 : i64
  llvm.br ^bb124(%671 : i64)
^bb129:  // pred: ^bb124
  %672 = llvm.add %648, %8 : i64
  llvm.br ^bb122(%672 : i64)
^bb130:  // pred: ^bb122
  llvm.br ^bb131(%20 : i64)
^bb131(%673: i64):  // 2 preds: ^bb130, ^bb132
  %674 = llvm.icmp "slt" %673, %582 : i64
  llvm.cond_br %674, ^bb132, ^bb133
^bb132:  // pred: ^bb131
  %675 = llvm.getelementptr %580[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %676 = llvm.load %675 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %677 = llvm.getelementptr %579[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %676, %677 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %678 = llvm.add %673, %11 : i64
  llvm.br ^bb131(%678 : i64)
^bb133:  // pred: ^bb131
  llvm.br ^bb134(%582 : i64)
^bb134(%679: i64):  // 2 preds: ^bb133, ^bb135
  %680 = llvm.icmp "slt" %679, %578 : i64
  llvm.cond_br %680, ^bb135, ^bb136
^bb135:  // pred: ^bb134
  %681 = llvm.sub %578, %679 : i64
  %682 = llvm.intr.smin(%681, %79) : (i64, i64) -> i64
  %683 = llvm.trunc %682 : i64 to i32
  %684 = llvm.insertelement %683, %3[%2 : i32] : vector<16xi32>
  %685 = llvm.shufflevector %684, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %686 = llvm.icmp "sgt" %685, %78 : vector<16xi32>
  %687 = llvm.getelementptr %580[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %688 = llvm.intr.masked.load %687, %686, %41 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %689 = llvm.getelementptr %579[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %688, %689, %686 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %690 = llvm.add %679, %11 : i64
  llvm.br ^bb134(%690 : i64)
^bb136:  // pred: ^bb134
  llvm.br ^bb137(%20 : i64)
^bb137(%691: i64):  // 2 preds: ^bb136, ^bb138
  %692 = llvm.icmp "slt" %691, %578 : i64
  llvm.cond_br %692, ^bb138, ^bb139
^bb138:  // pred: ^bb137
  %693 = llvm.mul %691, %10 : i64
  %694 = llvm.add %693, %20 : i64
  %695 = llvm.getelementptr %arg131[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %696 = llvm.load %695 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %697 = llvm.fcmp "ogt" %696, %42 : vector<16xf32>
  %698 = llvm.select %697, %696, %42 : vector<16xi1>, vector<16xf32>
  %699 = llvm.add %693, %11 : i64
  %700 = llvm.getelementptr %arg131[%699] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %701 = llvm.load %700 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %702 = llvm.fcmp "ogt" %701, %42 : vector<16xf32>
  %703 = llvm.select %702, %701, %42 : vector<16xi1>, vector<16xf32>
  %704 = llvm.add %693, %12 : i64
  %705 = llvm.getelementptr %arg131[%704] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %706 = llvm.load %705 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %707 = llvm.fcmp "ogt" %706, %42 : vector<16xf32>
  %708 = llvm.select %707, %706, %42 : vector<16xi1>, vector<16xf32>
  %709 = llvm.add %693, %22 : i64
  %710 = llvm.getelementptr %arg131[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %711 = llvm.load %710 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %712 = llvm.fcmp "ogt" %711, %42 : vector<16xf32>
  %713 = llvm.select %712, %711, %42 : vector<16xi1>, vector<16xf32>
  %714 = llvm.fcmp "ogt" %703, %698 : vector<16xf32>
  %715 = llvm.select %714, %703, %698 : vector<16xi1>, vector<16xf32>
  %716 = llvm.fcmp "ogt" %713, %708 : vector<16xf32>
  %717 = llvm.select %716, %713, %708 : vector<16xi1>, vector<16xf32>
  %718 = llvm.fcmp "ogt" %717, %715 : vector<16xf32>
  %719 = llvm.select %718, %717, %715 : vector<16xi1>, vector<16xf32>
  %720 = llvm.getelementptr inbounds|nuw %580[%691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %721 = llvm.load %720 : !llvm.ptr -> f32
  %722 = llvm.shufflevector %719, %61 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %723 = llvm.shufflevector %719, %61 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %724 = llvm.fcmp "ogt" %723, %722 : vector<8xf32>
  %725 = llvm.select %724, %723, %722 : vector<8xi1>, vector<8xf32>
  %726 = llvm.shufflevector %725, %62 [0, 1, 2, 3] : vector<8xf32> 
  %727 = llvm.shufflevector %725, %62 [4, 5, 6, 7] : vector<8xf32> 
  %728 = llvm.fcmp "ogt" %727, %726 : vector<4xf32>
  %729 = llvm.select %728, %727, %726 : vector<4xi1>, vector<4xf32>
  %730 = llvm.shufflevector %729, %63 [0, 1] : vector<4xf32> 
  %731 = llvm.shufflevector %729, %63 [2, 3] : vector<4xf32> 
  %732 = llvm.fcmp "ogt" %731, %730 : vector<2xf32>
  %733 = llvm.select %732, %731, %730 : vector<2xi1>, vector<2xf32>
  %734 = llvm.extractelement %733[%1 : i64] : vector<2xf32>
  %735 = llvm.extractelement %733[%0 : i64] : vector<2xf32>
  %736 = llvm.fcmp "ogt" %735, %734 : f32
  %737 = llvm.select %736, %735, %734 : i1, f32
  %738 = llvm.fcmp "ogt" %737, %721 : f32
  %739 = llvm.select %738, %737, %721 : i1, f32
  llvm.store %739, %720 : f32, !llvm.ptr
  %740 = llvm.add %691, %8 : i64
  llvm.br ^bb137(%740 : i64)
^bb139:  // pred: ^bb137
  llvm.br ^bb140(%20 : i64)
^bb140(%741: i64):  // 2 preds: ^bb139, ^bb141
  %742 = llvm.icmp "slt" %741, %582 : i64
  llvm.cond_br %742, ^bb141, ^bb142
^bb141:  // pred: ^bb140
  %743 = llvm.getelementptr %580[%741] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %744 = llvm.load %743 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %745 = llvm.getelementptr %579[%741] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %746 = llvm.load %745 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %747 = llvm.fsub %746, %744 : vector<16xf32>
  %748 = llvm.fadd %747, %24 : vector<16xf32>
  %749 = llvm.fadd %748, %25 : vector<16xf32>
  %750 = llvm.fsub %747, %749 : vector<16xf32>
  %751 = llvm.intr.fmuladd(%43, %750, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %752 = llvm.intr.fmuladd(%751, %750, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %753 = llvm.intr.fmuladd(%752, %750, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %754 = llvm.intr.fmuladd(%753, %750, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %755 = llvm.intr.fmuladd(%754, %750, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %756 = llvm.intr.fmuladd(%755, %750, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %757 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%756, %749, %756, %49, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %757, %745 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %758 = llvm.add %741, %11 : i64
  llvm.br ^bb140(%758 : i64)
^bb142:  // pred: ^bb140
  llvm.br ^bb143(%582 : i64)
^bb143(%759: i64):  // 2 preds: ^bb142, ^bb144
  %760 = llvm.icmp "slt" %759, %578 : i64
  llvm.cond_br %760, ^bb144, ^bb145
^bb144:  // pred: ^bb143
  %761 = llvm.sub %578, %759 : i64
  %762 = llvm.intr.smin(%761, %79) : (i64, i64) -> i64
  %763 = llvm.trunc %762 : i64 to i32
  %764 = llvm.insertelement %763, %3[%2 : i32] : vector<16xi32>
  %765 = llvm.shufflevector %764, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %766 = llvm.icmp "sgt" %765, %78 : vector<16xi32>
  %767 = llvm.getelementptr %580[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %768 = llvm.intr.masked.load %767, %766, %41 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %769 = llvm.getelementptr %579[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %770 = llvm.intr.masked.load %769, %766, %41 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %771 = llvm.fsub %770, %768 : vector<16xf32>
  %772 = llvm.fadd %771, %24 : vector<16xf32>
  %773 = llvm.fadd %772, %25 : vector<16xf32>
  %774 = llvm.fsub %771, %773 : vector<16xf32>
  %775 = llvm.intr.fmuladd(%43, %774, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %776 = llvm.intr.fmuladd(%775, %774, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %777 = llvm.intr.fmuladd(%776, %774, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %778 = llvm.intr.fmuladd(%777, %774, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %779 = llvm.intr.fmuladd(%778, %774, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %780 = llvm.intr.fmuladd(%779, %774, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %781 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%780, %773, %780, %49, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.intr.masked.store %781, %769, %766 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %782 = llvm.add %759, %11 : i64
  llvm.br ^bb143(%782 : i64)
^bb145:  // pred: ^bb143
  llvm.br ^bb146(%20 : i64)
^bb146(%783: i64):  // 2 preds: ^bb145, ^bb150
  %784 = llvm.icmp "slt" %783, %578 : i64
  llvm.cond_br %784, ^bb147, ^bb151
^bb147:  // pred: ^bb146
  %785 = llvm.getelementptr inbounds|nuw %579[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %786 = llvm.load %785 : !llvm.ptr -> f32
  %787 = llvm.insertelement %786, %61[%2 : i32] : vector<16xf32>
  %788 = llvm.shufflevector %787, %61 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb148(%20 : i64)
^bb148(%789: i64):  // 2 preds: ^bb147, ^bb149
  %790 = llvm.icmp "slt" %789, %12 : i64
  llvm.cond_br %790, ^bb149, ^bb150
^bb149:  // pred: ^bb148
  %791 = llvm.mul %783, %12 : i64
  %792 = llvm.add %791, %789 : i64
  %793 = llvm.getelementptr %612[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %794 = llvm.load %793 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %795 = llvm.fmul %794, %788 : vector<16xf32>
  llvm.store %795, %793 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %796 = llvm.add %789, %11 : i64
  llvm.br ^bb148(%796 : i64)
^bb150:  // pred: ^bb148
  %797 = llvm.add %783, %8 : i64
  llvm.br ^bb146(%797 : i64)
^bb151:  // pred: ^bb146
  llvm.br ^bb152(%20 : i64)
^bb152(%798: i64):  // 2 preds: ^bb151, ^bb153
  %799 = llvm.icmp "slt" %798, %582 : i64
  llvm.cond_br %799, ^bb153, ^bb154
^bb153:  // pred: ^bb152
  %800 = llvm.getelementptr %579[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %801 = llvm.load %800 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %802 = llvm.getelementptr %597[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %803 = llvm.load %802 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %804 = llvm.fmul %803, %801 : vector<16xf32>
  llvm.store %804, %802 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %805 = llvm.add %798, %11 : i64
  llvm.br ^bb152(%805 : i64)
^bb154:  // pred: ^bb152
  llvm.br ^bb155(%582 : i64)
^bb155(%806: i64):  // 2 preds: ^bb154, ^bb156
  %807 = llvm.icmp "slt" %806, %578 : i64
  llvm.cond_br %807, ^bb156, ^bb157
^bb156:  // pred: ^bb155
  %808 = llvm.sub %578, %806 : i64
  %809 = llvm.intr.smin(%808, %79) : (i64, i64) -> i64
  %810 = llvm.trunc %809 : i64 to i32
  %811 = llvm.insertelement %810, %3[%2 : i32] : vector<16xi32>
  %812 = llvm.shufflevector %811, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %813 = llvm.icmp "sgt" %812, %78 : vector<16xi32>
  %814 = llvm.getelementptr %579[%806] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %815 = llvm.intr.masked.load %814, %813, %41 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %816 = llvm.getelementptr %597[%806] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %817 = llvm.intr.masked.load %816, %813, %41 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %818 = llvm.fmul %817, %815 : vector<16xf32>
  llvm.intr.masked.store %818, %816, %813 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %819 = llvm.add %806, %11 : i64
  llvm.br ^bb155(%819 : i64)
^bb157:  // pred: ^bb155
  llvm.br ^bb158(%20 : i64)
^bb158(%820: i64):  // 2 preds: ^bb157, ^bb159
  %821 = llvm.icmp "slt" %820, %578 : i64
  llvm.cond_br %821, ^bb159, ^bb160
^bb159:  // pred: ^bb158
  %822 = llvm.getelementptr inbounds|nuw %580[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %823 = llvm.load %822 : !llvm.ptr -> f32
  %824 = llvm.insertelement %823, %61[%2 : i32] : vector<16xf32>
  %825 = llvm.shufflevector %824, %61 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %826 = llvm.mul %820, %10 : i64
  %827 = llvm.add %826, %20 : i64
  %828 = llvm.getelementptr %arg131[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %829 = llvm.load %828 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %830 = llvm.fsub %829, %825 : vector<16xf32>
  %831 = llvm.fadd %830, %24 : vector<16xf32>
  %832 = llvm.fadd %831, %25 : vector<16xf32>
  %833 = llvm.fsub %830, %832 : vector<16xf32>
  %834 = llvm.intr.fmuladd(%43, %833, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %835 = llvm.intr.fmuladd(%834, %833, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %836 = llvm.intr.fmuladd(%835, %833, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %837 = llvm.intr.fmuladd(%836, %833, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %838 = llvm.intr.fmuladd(%837, %833, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %839 = llvm.intr.fmuladd(%838, %833, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %840 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%839, %832, %839, %49, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %840, %828 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %841 = llvm.add %826, %11 : i64
  %842 = llvm.getelementptr %arg131[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %843 = llvm.load %842 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %844 = llvm.fsub %843, %825 : vector<16xf32>
  %845 = llvm.fadd %844, %24 : vector<16xf32>
  %846 = llvm.fadd %845, %25 : vector<16xf32>
  %847 = llvm.fsub %844, %846 : vector<16xf32>
  %848 = llvm.intr.fmuladd(%43, %847, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %849 = llvm.intr.fmuladd(%848, %847, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %850 = llvm.intr.fmuladd(%849, %847, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %851 = llvm.intr.fmuladd(%850, %847, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %852 = llvm.intr.fmuladd(%851, %847, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %853 = llvm.intr.fmuladd(%852, %847, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %854 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%853, %846, %853, %49, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %854, %842 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %855 = llvm.add %826, %12 : i64
  %856 = llvm.getelementptr %arg131[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %857 = llvm.load %856 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %858 = llvm.fsub %857, %825 : vector<16xf32>
  %859 = llvm.fadd %858, %24 : vector<16xf32>
  %860 = llvm.fadd %859, %25 : vector<16xf32>
  %861 = llvm.fsub %858, %860 : vector<16xf32>
  %862 = llvm.intr.fmuladd(%43, %861, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %863 = llvm.intr.fmuladd(%862, %861, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %864 = llvm.intr.fmuladd(%863, %861, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %865 = llvm.intr.fmuladd(%864, %861, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %866 = llvm.intr.fmuladd(%865, %861, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %867 = llvm.intr.fmuladd(%866, %861, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %868 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%867, %860, %867, %49, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %868, %856 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %869 = llvm.add %826, %22 : i64
  %870 = llvm.getelementptr %arg131[%869] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %871 = llvm.load %870 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %872 = llvm.fsub %871, %825 : vector<16xf32>
  %873 = llvm.fadd %872, %24 : vector<16xf32>
  %874 = llvm.fadd %873, %25 : vector<16xf32>
  %875 = llvm.fsub %872, %874 : vector<16xf32>
  %876 = llvm.intr.fmuladd(%43, %875, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %877 = llvm.intr.fmuladd(%876, %875, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %878 = llvm.intr.fmuladd(%877, %875, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %879 = llvm.intr.fmuladd(%878, %875, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %880 = llvm.intr.fmuladd(%879, %875, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %881 = llvm.intr.fmuladd(%880, %875, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %882 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%881, %874, %881, %49, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %882, %870 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %883 = llvm.fadd %840, %854 : vector<16xf32>
  %884 = llvm.fadd %868, %882 : vector<16xf32>
  %885 = llvm.fadd %883, %884 : vector<16xf32>
  %886 = llvm.getelementptr inbounds|nuw %597[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %887 = llvm.load %886 : !llvm.ptr -> f32
  %888 = llvm.shufflevector %885, %61 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %889 = llvm.shufflevector %885, %61 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %890 = llvm.fadd %888, %889 : vector<8xf32>
  %891 = llvm.shufflevector %890, %62 [0, 1, 2, 3] : vector<8xf32> 
  %892 = llvm.shufflevector %890, %62 [4, 5, 6, 7] : vector<8xf32> 
  %893 = llvm.fadd %891, %892 : vector<4xf32>
  %894 = llvm.shufflevector %893, %63 [0, 1] : vector<4xf32> 
  %895 = llvm.shufflevector %893, %63 [2, 3] : vector<4xf32> 
  %896 = llvm.fadd %894, %895 : vector<2xf32>
  %897 = llvm.extractelement %896[%1 : i64] : vector<2xf32>
  %898 = llvm.extractelement %896[%0 : i64] : vector<2xf32>
  %899 = llvm.fadd %897, %898 : f32
  %900 = llvm.fadd %887, %899 : f32
  llvm.store %900, %886 : f32, !llvm.ptr
  %901 = llvm.add %820, %8 : i64
  llvm.br ^bb158(%901 : i64)
^bb160:  // pred: ^bb158
  %902 = llvm.mul %623, %12 overflow<nsw> : i64
  %903 = llvm.add %641, %902 : i64
  llvm.call @llm_contract_2(%arg130, %arg131, %20, %578, %10, %10, %8, %arg91, %arg92, %903, %10, %12, %12, %8, %arg130, %612, %20, %578, %12, %12, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb114(%644 : i64)
^bb161:  // pred: ^bb114
  llvm.br ^bb162(%20 : i64)
^bb162(%904: i64):  // 2 preds: ^bb161, ^bb169
  %905 = llvm.icmp "slt" %904, %544 : i64
  llvm.cond_br %905, ^bb163, ^bb170
^bb163:  // pred: ^bb162
  llvm.br ^bb164(%20 : i64)
^bb164(%906: i64):  // 2 preds: ^bb163, ^bb168
  %907 = llvm.icmp "slt" %906, %13 : i64
  llvm.cond_br %907, ^bb165, ^bb169
^bb165:  // pred: ^bb164
  %908 = llvm.mul %904, %13 overflow<nsw, nuw> : i64
  %909 = llvm.add %908, %906 overflow<nsw, nuw> : i64
  %910 = llvm.getelementptr inbounds|nuw %597[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %911 = llvm.load %910 : !llvm.ptr -> f32
  %912 = llvm.fcmp "oeq" %911, %19 : f32
  %913 = llvm.select %912, %6, %911 : i1, f32
  %914 = llvm.insertelement %913, %61[%2 : i32] : vector<16xf32>
  %915 = llvm.shufflevector %914, %61 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb166(%20 : i64)
^bb166(%916: i64):  // 2 preds: ^bb165, ^bb167
  %917 = llvm.icmp "slt" %916, %12 : i64
  llvm.cond_br %917, ^bb167, ^bb168
^bb167:  // pred: ^bb166
  %918 = llvm.mul %904, %10 : i64
  %919 = llvm.mul %906, %12 : i64
  %920 = llvm.add %918, %919 : i64
  %921 = llvm.add %920, %916 : i64
  %922 = llvm.getelementptr %612[%921] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %923 = llvm.load %922 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %924 = llvm.fdiv %923, %915 : vector<16xf32>
  %925 = llvm.getelementptr %235[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %926 = llvm.mul %904, %7 : i64
  %927 = llvm.add %926, %919 : i64
  %928 = llvm.add %927, %916 : i64
  %929 = llvm.getelementptr %925[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %924, %929 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %930 = llvm.add %916, %11 : i64
  llvm.br ^bb166(%930 : i64)
^bb168:  // pred: ^bb166
  %931 = llvm.add %906, %8 : i64
  llvm.br ^bb164(%931 : i64)
^bb169:  // pred: ^bb164
  %932 = llvm.add %904, %8 : i64
  llvm.br ^bb162(%932 : i64)
^bb170:  // pred: ^bb162
  %933 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb85(%933 : i64)
^bb171:  // pred: ^bb85
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %934 = llvm.mul %86, %13 : i64
  llvm.br ^bb172(%arg136 : i64)
^bb172(%935: i64):  // 2 preds: ^bb171, ^bb179
  %936 = llvm.icmp "ult" %935, %934 : i64
  llvm.cond_br %936, ^bb173, ^bb180
^bb173:  // pred: ^bb172
  %937 = llvm.urem %935, %13 : i64
  %938 = llvm.udiv %935, %13 : i64
  %939 = llvm.urem %938, %86 : i64
  %940 = llvm.mul %939, %97 : i64
  %941 = llvm.mul %937, %10 : i64
  %942 = llvm.sub %arg3, %940 : i64
  %943 = llvm.intr.smin(%97, %942) : (i64, i64) -> i64
  %944 = llvm.intr.smax(%943, %20) : (i64, i64) -> i64
  %945 = llvm.mul %940, %7 overflow<nsw> : i64
  %946 = llvm.add %945, %941 : i64
  llvm.br ^bb174(%20 : i64)
^bb174(%947: i64):  // 2 preds: ^bb173, ^bb175
  %948 = llvm.icmp "slt" %947, %944 : i64
  llvm.cond_br %948, ^bb175, ^bb176
^bb175:  // pred: ^bb174
  %949 = llvm.mul %947, %10 : i64
  %950 = llvm.add %949, %20 : i64
  %951 = llvm.getelementptr %arg131[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %951 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %952 = llvm.add %949, %11 : i64
  %953 = llvm.getelementptr %arg131[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %953 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %954 = llvm.add %949, %12 : i64
  %955 = llvm.getelementptr %arg131[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %955 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %956 = llvm.add %949, %22 : i64
  %957 = llvm.getelementptr %arg131[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %957 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %958 = llvm.add %947, %8 : i64
  llvm.br ^bb174(%958 : i64)
^bb176:  // pred: ^bb174
  %959 = llvm.mul %arg124, %69 overflow<nsw> : i64
  %960 = llvm.mul %937, %67 overflow<nsw> : i64
  %961 = llvm.add %959, %960 : i64
  llvm.call @llm_contract_0(%arg125, %235, %945, %944, %7, %7, %8, %arg25, %arg26, %961, %7, %10, %10, %8, %arg130, %arg131, %20, %944, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb177(%20 : i64)
^bb177(%962: i64):  // 2 preds: ^bb176, ^bb178
  %963 = llvm.icmp "slt" %962, %944 : i64
  llvm.cond_br %963, ^bb178, ^bb179
^bb178:  // pred: ^bb177
  %964 = llvm.getelementptr %arg1[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %965 = llvm.mul %962, %7 : i64
  %966 = llvm.add %965, %20 : i64
  %967 = llvm.getelementptr %964[%966] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %968 = llvm.load %967 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %969 = llvm.mul %962, %10 : i64
  %970 = llvm.add %969, %20 : i64
  %971 = llvm.getelementptr %arg131[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %972 = llvm.load %971 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %973 = llvm.fadd %968, %972 : vector<16xf32>
  llvm.store %973, %967 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %974 = llvm.add %965, %11 : i64
  %975 = llvm.getelementptr %964[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %976 = llvm.load %975 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %977 = llvm.add %969, %11 : i64
  %978 = llvm.getelementptr %arg131[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %979 = llvm.load %978 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %980 = llvm.fadd %976, %979 : vector<16xf32>
  llvm.store %980, %975 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %981 = llvm.add %965, %12 : i64
  %982 = llvm.getelementptr %964[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %983 = llvm.load %982 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %984 = llvm.add %969, %12 : i64
  %985 = llvm.getelementptr %arg131[%984] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %986 = llvm.load %985 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %987 = llvm.fadd %983, %986 : vector<16xf32>
  llvm.store %987, %982 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %988 = llvm.add %965, %22 : i64
  %989 = llvm.getelementptr %964[%988] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %990 = llvm.load %989 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %991 = llvm.add %969, %22 : i64
  %992 = llvm.getelementptr %arg131[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %993 = llvm.load %992 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %994 = llvm.fadd %990, %993 : vector<16xf32>
  llvm.store %994, %989 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %995 = llvm.add %962, %8 : i64
  llvm.br ^bb177(%995 : i64)
^bb179:  // pred: ^bb177
  %996 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb172(%996 : i64)
^bb180:  // pred: ^bb172
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb181(%arg136 : i64)
^bb181(%997: i64):  // 2 preds: ^bb180, ^bb200
  %998 = llvm.icmp "ult" %997, %101 : i64
  llvm.cond_br %998, ^bb182, ^bb201
^bb182:  // pred: ^bb181
  %999 = llvm.mul %997, %16 : i64
  %1000 = llvm.sub %arg3, %999 : i64
  %1001 = llvm.intr.smin(%1000, %16) : (i64, i64) -> i64
  %1002 = llvm.mul %999, %7 overflow<nsw> : i64
  %1003 = llvm.urem %1001, %11 : i64
  %1004 = llvm.sub %1001, %1003 : i64
  llvm.br ^bb183(%20 : i64)
^bb183(%1005: i64):  // 2 preds: ^bb182, ^bb184
  %1006 = llvm.icmp "slt" %1005, %1004 : i64
  llvm.cond_br %1006, ^bb184, ^bb185
^bb184:  // pred: ^bb183
  %1007 = llvm.getelementptr %arg131[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1007 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1008 = llvm.add %1005, %11 : i64
  llvm.br ^bb183(%1008 : i64)
^bb185:  // pred: ^bb183
  llvm.br ^bb186(%1004 : i64)
^bb186(%1009: i64):  // 2 preds: ^bb185, ^bb187
  %1010 = llvm.icmp "slt" %1009, %1001 : i64
  llvm.cond_br %1010, ^bb187, ^bb188
^bb187:  // pred: ^bb186
  %1011 = llvm.sub %1001, %1009 : i64
  %1012 = llvm.intr.smin(%1011, %79) : (i64, i64) -> i64
  %1013 = llvm.trunc %1012 : i64 to i32
  %1014 = llvm.insertelement %1013, %3[%2 : i32] : vector<16xi32>
  %1015 = llvm.shufflevector %1014, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1016 = llvm.icmp "sgt" %1015, %78 : vector<16xi32>
  %1017 = llvm.getelementptr %arg131[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %41, %1017, %1016 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1018 = llvm.add %1009, %11 : i64
  llvm.br ^bb186(%1018 : i64)
^bb188:  // pred: ^bb186
  llvm.br ^bb189(%20 : i64)
^bb189(%1019: i64):  // 2 preds: ^bb188, ^bb193
  %1020 = llvm.icmp "slt" %1019, %1001 : i64
  llvm.cond_br %1020, ^bb190, ^bb194
^bb190:  // pred: ^bb189
  llvm.br ^bb191(%20, %21, %21, %21, %21 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb191(%1021: i64, %1022: vector<16xf32>, %1023: vector<16xf32>, %1024: vector<16xf32>, %1025: vector<16xf32>):  // 2 preds: ^bb190, ^bb192
  %1026 = llvm.icmp "slt" %1021, %7 : i64
  llvm.cond_br %1026, ^bb192, ^bb193
^bb192:  // pred: ^bb191
  %1027 = llvm.getelementptr %arg1[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1028 = llvm.mul %1019, %7 : i64
  %1029 = llvm.add %1028, %1021 : i64
  %1030 = llvm.getelementptr %1027[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1031 = llvm.load %1030 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1032 = llvm.fmul %1031, %1031 : vector<16xf32>
  %1033 = llvm.fadd %1022, %1032 : vector<16xf32>
  %1034 = llvm.add %1021, %11 : i64
  %1035 = llvm.add %1028, %1034 : i64
  %1036 = llvm.getelementptr %1027[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1037 = llvm.load %1036 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1038 = llvm.fmul %1037, %1037 : vector<16xf32>
  %1039 = llvm.fadd %1023, %1038 : vector<16xf32>
  %1040 = llvm.add %1021, %12 : i64
  %1041 = llvm.add %1028, %1040 : i64
  %1042 = llvm.getelementptr %1027[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1043 = llvm.load %1042 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1044 = llvm.fmul %1043, %1043 : vector<16xf32>
  %1045 = llvm.fadd %1024, %1044 : vector<16xf32>
  %1046 = llvm.add %1021, %22 : i64
  %1047 = llvm.add %1028, %1046 : i64
  %1048 = llvm.getelementptr %1027[%1047] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1049 = llvm.load %1048 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1050 = llvm.fmul %1049, %1049 : vector<16xf32>
  %1051 = llvm.fadd %1025, %1050 : vector<16xf32>
  %1052 = llvm.add %1021, %10 : i64
  llvm.br ^bb191(%1052, %1033, %1039, %1045, %1051 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb193:  // pred: ^bb191
  %1053 = llvm.fadd %1022, %1023 : vector<16xf32>
  %1054 = llvm.fadd %1024, %1025 : vector<16xf32>
  %1055 = llvm.fadd %1053, %1054 : vector<16xf32>
  %1056 = llvm.getelementptr inbounds|nuw %arg131[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1057 = llvm.load %1056 : !llvm.ptr -> f32
  %1058 = llvm.shufflevector %1055, %61 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %1059 = llvm.shufflevector %1055, %61 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %1060 = llvm.fadd %1058, %1059 : vector<8xf32>
  %1061 = llvm.shufflevector %1060, %62 [0, 1, 2, 3] : vector<8xf32> 
  %1062 = llvm.shufflevector %1060, %62 [4, 5, 6, 7] : vector<8xf32> 
  %1063 = llvm.fadd %1061, %1062 : vector<4xf32>
  %1064 = llvm.shufflevector %1063, %63 [0, 1] : vector<4xf32> 
  %1065 = llvm.shufflevector %1063, %63 [2, 3] : vector<4xf32> 
  %1066 = llvm.fadd %1064, %1065 : vector<2xf32>
  %1067 = llvm.extractelement %1066[%1 : i64] : vector<2xf32>
  %1068 = llvm.extractelement %1066[%0 : i64] : vector<2xf32>
  %1069 = llvm.fadd %1067, %1068 : f32
  %1070 = llvm.fadd %1057, %1069 : f32
  llvm.store %1070, %1056 : f32, !llvm.ptr
  %1071 = llvm.add %1019, %8 : i64
  llvm.br ^bb189(%1071 : i64)
^bb194:  // pred: ^bb189
  llvm.br ^bb195(%20 : i64)
^bb195(%1072: i64):  // 2 preds: ^bb194, ^bb199
  %1073 = llvm.icmp "slt" %1072, %1001 : i64
  llvm.cond_br %1073, ^bb196, ^bb200
^bb196:  // pred: ^bb195
  %1074 = llvm.getelementptr inbounds|nuw %arg131[%1072] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1075 = llvm.load %1074 : !llvm.ptr -> f32
  %1076 = llvm.fmul %1075, %18 : f32
  %1077 = llvm.fadd %1076, %17 : f32
  %1078 = llvm.intr.sqrt(%1077) : (f32) -> f32
  %1079 = llvm.fdiv %6, %1078 : f32
  %1080 = llvm.insertelement %1079, %61[%2 : i32] : vector<16xf32>
  %1081 = llvm.shufflevector %1080, %61 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb197(%20 : i64)
^bb197(%1082: i64):  // 2 preds: ^bb196, ^bb198
  %1083 = llvm.icmp "slt" %1082, %7 : i64
  llvm.cond_br %1083, ^bb198, ^bb199
^bb198:  // pred: ^bb197
  %1084 = llvm.getelementptr %arg1[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1085 = llvm.mul %1072, %7 : i64
  %1086 = llvm.add %1085, %1082 : i64
  %1087 = llvm.getelementptr %1084[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1088 = llvm.load %1087 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1089 = llvm.getelementptr %arg37[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1090 = llvm.getelementptr %1089[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1091 = llvm.load %1090 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1092 = llvm.fmul %1088, %1081 : vector<16xf32>
  %1093 = llvm.fmul %1092, %1091 : vector<16xf32>
  %1094 = llvm.getelementptr %98[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1095 = llvm.getelementptr %1094[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1093, %1095 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1096 = llvm.add %1082, %11 : i64
  llvm.br ^bb197(%1096 : i64)
^bb199:  // pred: ^bb197
  %1097 = llvm.add %1072, %8 : i64
  llvm.br ^bb195(%1097 : i64)
^bb200:  // pred: ^bb195
  %1098 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb181(%1098 : i64)
^bb201:  // pred: ^bb181
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1099 = llvm.mul %86, %71 : i64
  llvm.br ^bb202(%arg136 : i64)
^bb202(%1100: i64):  // 2 preds: ^bb201, ^bb215
  %1101 = llvm.icmp "ult" %1100, %1099 : i64
  llvm.cond_br %1101, ^bb203, ^bb216
^bb203:  // pred: ^bb202
  %1102 = llvm.urem %1100, %14 : i64
  %1103 = llvm.udiv %1100, %14 : i64
  %1104 = llvm.urem %1103, %86 : i64
  %1105 = llvm.udiv %1103, %86 : i64
  %1106 = llvm.mul %1105, %14 : i64
  %1107 = llvm.add %1106, %1102 : i64
  %1108 = llvm.mul %1104, %97 : i64
  %1109 = llvm.mul %1107, %10 : i64
  %1110 = llvm.sub %arg3, %1108 : i64
  %1111 = llvm.intr.smin(%97, %1110) : (i64, i64) -> i64
  %1112 = llvm.intr.smax(%1111, %20) : (i64, i64) -> i64
  %1113 = llvm.sub %15, %1109 : i64
  %1114 = llvm.intr.smin(%1113, %10) : (i64, i64) -> i64
  %1115 = llvm.mul %1108, %15 overflow<nsw> : i64
  %1116 = llvm.add %1115, %1109 : i64
  llvm.br ^bb204(%20 : i64)
^bb204(%1117: i64):  // 2 preds: ^bb203, ^bb205
  %1118 = llvm.icmp "slt" %1117, %1112 : i64
  llvm.cond_br %1118, ^bb205, ^bb206
^bb205:  // pred: ^bb204
  %1119 = llvm.mul %1117, %10 : i64
  %1120 = llvm.add %1119, %20 : i64
  %1121 = llvm.getelementptr %arg131[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1121 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1122 = llvm.add %1119, %11 : i64
  %1123 = llvm.getelementptr %arg131[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1123 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1124 = llvm.add %1119, %12 : i64
  %1125 = llvm.getelementptr %arg131[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1125 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1126 = llvm.add %1119, %22 : i64
  %1127 = llvm.getelementptr %arg131[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1127 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1128 = llvm.add %1117, %8 : i64
  llvm.br ^bb204(%1128 : i64)
^bb206:  // pred: ^bb204
  %1129 = llvm.mul %arg124, %75 overflow<nsw> : i64
  %1130 = llvm.mul %1107, %67 overflow<nsw> : i64
  %1131 = llvm.add %1129, %1130 : i64
  %1132 = llvm.mul %1108, %7 overflow<nsw> : i64
  %1133 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %1134 = llvm.mul %1112, %8 : i64
  %1135 = llvm.mul %1134, %10 : i64
  %1136 = llvm.getelementptr %5[1] : (!llvm.ptr) -> !llvm.ptr, f32
  %1137 = llvm.ptrtoint %1136 : !llvm.ptr to i64
  %1138 = llvm.mul %1135, %1137 : i64
  "llvm.intr.memcpy"(%1133, %arg131, %1138) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.call @llm_contract_0(%arg125, %98, %1132, %1112, %7, %7, %8, %arg43, %arg44, %1131, %7, %10, %10, %8, %arg130, %1133, %20, %1112, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.call @llm_contract_0(%arg125, %98, %1132, %1112, %7, %7, %8, %arg54, %arg55, %1131, %7, %10, %10, %8, %arg130, %arg131, %20, %1112, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %1139 = llvm.urem %1114, %11 : i64
  %1140 = llvm.sub %1114, %1139 : i64
  llvm.br ^bb207(%20 : i64)
^bb207(%1141: i64):  // 2 preds: ^bb206, ^bb214
  %1142 = llvm.icmp "slt" %1141, %1112 : i64
  llvm.cond_br %1142, ^bb208, ^bb215
^bb208:  // pred: ^bb207
  llvm.br ^bb209(%20 : i64)
^bb209(%1143: i64):  // 2 preds: ^bb208, ^bb210
  %1144 = llvm.icmp "slt" %1143, %1140 : i64
  llvm.cond_br %1144, ^bb210, ^bb211
^bb210:  // pred: ^bb209
  %1145 = llvm.mul %1141, %10 : i64
  %1146 = llvm.add %1145, %1143 : i64
  %1147 = llvm.getelementptr %1133[%1146] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1148 = llvm.load %1147 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1149 = llvm.getelementptr %arg131[%1146] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1150 = llvm.load %1149 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1151 = llvm.fneg %1148 : vector<16xf32>
  %1152 = llvm.fcmp "ogt" %1151, %51 : vector<16xf32>
  %1153 = llvm.select %1152, %51, %1151 : vector<16xi1>, vector<16xf32>
  %1154 = llvm.fcmp "olt" %1153, %52 : vector<16xf32>
  %1155 = llvm.select %1154, %52, %1153 : vector<16xi1>, vector<16xf32>
  %1156 = llvm.intr.fmuladd(%1155, %53, %24) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1157 = llvm.fadd %1156, %25 : vector<16xf32>
  %1158 = llvm.intr.fmuladd(%1157, %54, %1155) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1159 = llvm.intr.fmuladd(%1157, %55, %1158) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1160 = llvm.intr.fmuladd(%56, %1159, %57) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1161 = llvm.intr.fmuladd(%1160, %1159, %58) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1162 = llvm.intr.fmuladd(%1161, %1159, %59) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1163 = llvm.intr.fmuladd(%1162, %1159, %60) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1164 = llvm.intr.fmuladd(%1163, %1159, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1165 = llvm.intr.fmuladd(%1164, %1159, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1166 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1165, %1157, %1165, %49, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1167 = llvm.fadd %1166, %37 : vector<16xf32>
  %1168 = llvm.fdiv %1148, %1167 : vector<16xf32>
  %1169 = llvm.fmul %1168, %1150 : vector<16xf32>
  %1170 = llvm.getelementptr %arg126[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1171 = llvm.mul %1141, %15 : i64
  %1172 = llvm.add %1171, %1143 : i64
  %1173 = llvm.getelementptr %1170[%1172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1169, %1173 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1174 = llvm.add %1143, %11 : i64
  llvm.br ^bb209(%1174 : i64)
^bb211:  // pred: ^bb209
  llvm.br ^bb212(%1140 : i64)
^bb212(%1175: i64):  // 2 preds: ^bb211, ^bb213
  %1176 = llvm.icmp "slt" %1175, %1114 : i64
  llvm.cond_br %1176, ^bb213, ^bb214
^bb213:  // pred: ^bb212
  %1177 = llvm.sub %1114, %1175 : i64
  %1178 = llvm.intr.smin(%1177, %79) : (i64, i64) -> i64
  %1179 = llvm.trunc %1178 : i64 to i32
  %1180 = llvm.insertelement %1179, %3[%2 : i32] : vector<16xi32>
  %1181 = llvm.shufflevector %1180, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1182 = llvm.icmp "sgt" %1181, %78 : vector<16xi32>
  %1183 = llvm.mul %1141, %10 : i64
  %1184 = llvm.add %1183, %1175 : i64
  %1185 = llvm.getelementptr %1133[%1184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1186 = llvm.intr.masked.load %1185, %1182, %41 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1187 = llvm.getelementptr %arg131[%1184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1188 = llvm.intr.masked.load %1187, %1182, %41 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1189 = llvm.fneg %1186 : vector<16xf32>
  %1190 = llvm.fcmp "ogt" %1189, %51 : vector<16xf32>
  %1191 = llvm.select %1190, %51, %1189 : vector<16xi1>, vector<16xf32>
  %1192 = llvm.fcmp "olt" %1191, %52 : vector<16xf32>
  %1193 = llvm.select %1192, %52, %1191 : vector<16xi1>, vector<16xf32>
  %1194 = llvm.intr.fmuladd(%1193, %53, %24) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1195 = llvm.fadd %1194, %25 : vector<16xf32>
  %1196 = llvm.intr.fmuladd(%1195, %54, %1193) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1197 = llvm.intr.fmuladd(%1195, %55, %1196) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1198 = llvm.intr.fmuladd(%56, %1197, %57) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1199 = llvm.intr.fmuladd(%1198, %1197, %58) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1200 = llvm.intr.fmuladd(%1199, %1197, %59) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1201 = llvm.intr.fmuladd(%1200, %1197, %60) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1202 = llvm.intr.fmuladd(%1201, %1197, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1203 = llvm.intr.fmuladd(%1202, %1197, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1204 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1203, %1195, %1203, %49, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1205 = llvm.fadd %1204, %37 : vector<16xf32>
  %1206 = llvm.fdiv %1186, %1205 : vector<16xf32>
  %1207 = llvm.fmul %1206, %1188 : vector<16xf32>
  %1208 = llvm.getelementptr %arg126[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1209 = llvm.mul %1141, %15 : i64
  %1210 = llvm.add %1209, %1175 : i64
  %1211 = llvm.getelementptr %1208[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1207, %1211, %1182 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1212 = llvm.add %1175, %11 : i64
  llvm.br ^bb212(%1212 : i64)
^bb214:  // pred: ^bb212
  %1213 = llvm.add %1141, %8 : i64
  llvm.br ^bb207(%1213 : i64)
^bb215:  // pred: ^bb207
  %1214 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb202(%1214 : i64)
^bb216:  // pred: ^bb202
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb217(%arg136 : i64)
^bb217(%1215: i64):  // 2 preds: ^bb216, ^bb224
  %1216 = llvm.icmp "ult" %1215, %934 : i64
  llvm.cond_br %1216, ^bb218, ^bb225
^bb218:  // pred: ^bb217
  %1217 = llvm.urem %1215, %13 : i64
  %1218 = llvm.udiv %1215, %13 : i64
  %1219 = llvm.urem %1218, %86 : i64
  %1220 = llvm.mul %1219, %97 : i64
  %1221 = llvm.mul %1217, %10 : i64
  %1222 = llvm.sub %arg3, %1220 : i64
  %1223 = llvm.intr.smin(%97, %1222) : (i64, i64) -> i64
  %1224 = llvm.intr.smax(%1223, %20) : (i64, i64) -> i64
  %1225 = llvm.mul %1220, %7 overflow<nsw> : i64
  %1226 = llvm.add %1225, %1221 : i64
  llvm.br ^bb219(%20 : i64)
^bb219(%1227: i64):  // 2 preds: ^bb218, ^bb220
  %1228 = llvm.icmp "slt" %1227, %1224 : i64
  llvm.cond_br %1228, ^bb220, ^bb221
^bb220:  // pred: ^bb219
  %1229 = llvm.mul %1227, %10 : i64
  %1230 = llvm.add %1229, %20 : i64
  %1231 = llvm.getelementptr %arg131[%1230] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1231 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1232 = llvm.add %1229, %11 : i64
  %1233 = llvm.getelementptr %arg131[%1232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1233 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1234 = llvm.add %1229, %12 : i64
  %1235 = llvm.getelementptr %arg131[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1235 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1236 = llvm.add %1229, %22 : i64
  %1237 = llvm.getelementptr %arg131[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %41, %1237 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1238 = llvm.add %1227, %8 : i64
  llvm.br ^bb219(%1238 : i64)
^bb221:  // pred: ^bb219
  %1239 = llvm.mul %arg124, %76 overflow<nsw> : i64
  %1240 = llvm.mul %1217, %77 overflow<nsw> : i64
  %1241 = llvm.add %1239, %1240 : i64
  %1242 = llvm.mul %1220, %15 overflow<nsw> : i64
  llvm.call @llm_contract_0(%arg125, %arg126, %1242, %1224, %15, %15, %8, %arg65, %arg66, %1241, %15, %10, %10, %8, %arg130, %arg131, %20, %1224, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb222(%20 : i64)
^bb222(%1243: i64):  // 2 preds: ^bb221, ^bb223
  %1244 = llvm.icmp "slt" %1243, %1224 : i64
  llvm.cond_br %1244, ^bb223, ^bb224
^bb223:  // pred: ^bb222
  %1245 = llvm.getelementptr %arg1[%1226] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1246 = llvm.mul %1243, %7 : i64
  %1247 = llvm.add %1246, %20 : i64
  %1248 = llvm.getelementptr %1245[%1247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1249 = llvm.load %1248 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1250 = llvm.mul %1243, %10 : i64
  %1251 = llvm.add %1250, %20 : i64
  %1252 = llvm.getelementptr %arg131[%1251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1253 = llvm.load %1252 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1254 = llvm.fadd %1249, %1253 : vector<16xf32>
  llvm.store %1254, %1248 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1255 = llvm.add %1246, %11 : i64
  %1256 = llvm.getelementptr %1245[%1255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1257 = llvm.load %1256 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1258 = llvm.add %1250, %11 : i64
  %1259 = llvm.getelementptr %arg131[%1258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1260 = llvm.load %1259 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1261 = llvm.fadd %1257, %1260 : vector<16xf32>
  llvm.store %1261, %1256 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1262 = llvm.add %1246, %12 : i64
  %1263 = llvm.getelementptr %1245[%1262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1264 = llvm.load %1263 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1265 = llvm.add %1250, %12 : i64
  %1266 = llvm.getelementptr %arg131[%1265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1267 = llvm.load %1266 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1268 = llvm.fadd %1264, %1267 : vector<16xf32>
  llvm.store %1268, %1263 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1269 = llvm.add %1246, %22 : i64
  %1270 = llvm.getelementptr %1245[%1269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1271 = llvm.load %1270 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1272 = llvm.add %1250, %22 : i64
  %1273 = llvm.getelementptr %arg131[%1272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1274 = llvm.load %1273 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1275 = llvm.fadd %1271, %1274 : vector<16xf32>
  llvm.store %1275, %1270 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1276 = llvm.add %1243, %8 : i64
  llvm.br ^bb222(%1276 : i64)
^bb224:  // pred: ^bb222
  %1277 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb217(%1277 : i64)
^bb225:  // pred: ^bb217
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.return
}

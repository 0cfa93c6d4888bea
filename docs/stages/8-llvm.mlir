llvm.func @decode_layer(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: i64, %arg3: i64, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: !llvm.ptr, %arg8: !llvm.ptr, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i64, %arg13: i64, %arg14: !llvm.ptr, %arg15: !llvm.ptr, %arg16: i64, %arg17: i64, %arg18: i64, %arg19: i64, %arg20: i64, %arg21: i64, %arg22: i64, %arg23: i64, %arg24: i64, %arg25: !llvm.ptr, %arg26: !llvm.ptr, %arg27: i64, %arg28: i64, %arg29: i64, %arg30: i64, %arg31: i64, %arg32: i64, %arg33: i64, %arg34: i64, %arg35: i64, %arg36: !llvm.ptr, %arg37: !llvm.ptr, %arg38: i64, %arg39: i64, %arg40: i64, %arg41: i64, %arg42: i64, %arg43: !llvm.ptr, %arg44: !llvm.ptr, %arg45: i64, %arg46: i64, %arg47: i64, %arg48: i64, %arg49: i64, %arg50: i64, %arg51: i64, %arg52: i64, %arg53: i64, %arg54: !llvm.ptr, %arg55: !llvm.ptr, %arg56: i64, %arg57: i64, %arg58: i64, %arg59: i64, %arg60: i64, %arg61: i64, %arg62: i64, %arg63: i64, %arg64: i64, %arg65: !llvm.ptr, %arg66: !llvm.ptr, %arg67: i64, %arg68: i64, %arg69: i64, %arg70: i64, %arg71: i64, %arg72: i64, %arg73: i64, %arg74: i64, %arg75: i64, %arg76: !llvm.ptr, %arg77: !llvm.ptr, %arg78: i64, %arg79: i64, %arg80: i64, %arg81: i64, %arg82: i64, %arg83: i64, %arg84: i64, %arg85: i64, %arg86: i64, %arg87: i64, %arg88: i64, %arg89: i64, %arg90: i64, %arg91: !llvm.ptr, %arg92: !llvm.ptr, %arg93: i64, %arg94: i64, %arg95: i64, %arg96: i64, %arg97: i64, %arg98: i64, %arg99: i64, %arg100: i64, %arg101: i64, %arg102: i64, %arg103: i64, %arg104: !llvm.ptr, %arg105: !llvm.ptr, %arg106: i64, %arg107: i64, %arg108: i64, %arg109: !llvm.ptr, %arg110: !llvm.ptr, %arg111: i64, %arg112: i64, %arg113: i64, %arg114: !llvm.ptr, %arg115: !llvm.ptr, %arg116: i64, %arg117: i64, %arg118: i64, %arg119: !llvm.ptr, %arg120: !llvm.ptr, %arg121: i64, %arg122: i64, %arg123: i64, %arg124: i64, %arg125: !llvm.ptr, %arg126: !llvm.ptr, %arg127: i64, %arg128: i64, %arg129: i64, %arg130: !llvm.ptr, %arg131: !llvm.ptr, %arg132: i64, %arg133: i64, %arg134: i64, %arg135: !llvm.ptr {llm.name = "sync", llm.role = "state"}, %arg136: i64 {llm.name = "thread", llm.role = "state"}, %arg137: i64 {llm.name = "threads", llm.role = "state"}) attributes {llm.arena_bytes = 23296 : i64, llm.thread_arena_bytes = 33536 : i64, sym_visibility = "private"} {
  %0 = llvm.mlir.constant(15 : i64) : i64
  %1 = llvm.mlir.constant(14 : i64) : i64
  %2 = llvm.mlir.constant(13 : i64) : i64
  %3 = llvm.mlir.constant(12 : i64) : i64
  %4 = llvm.mlir.constant(11 : i64) : i64
  %5 = llvm.mlir.constant(10 : i64) : i64
  %6 = llvm.mlir.constant(9 : i64) : i64
  %7 = llvm.mlir.constant(8 : i64) : i64
  %8 = llvm.mlir.constant(7 : i64) : i64
  %9 = llvm.mlir.constant(6 : i64) : i64
  %10 = llvm.mlir.constant(5 : i64) : i64
  %11 = llvm.mlir.constant(4 : i64) : i64
  %12 = llvm.mlir.constant(3 : i64) : i64
  %13 = llvm.mlir.constant(2 : i64) : i64
  %14 = llvm.mlir.constant(1 : i64) : i64
  %15 = llvm.mlir.constant(0 : i64) : i64
  %16 = llvm.mlir.constant(0 : i32) : i32
  %17 = llvm.mlir.poison : vector<16xi32>
  %18 = llvm.mlir.addressof @__constant_16xf32 : !llvm.ptr
  %19 = llvm.mlir.zero : !llvm.ptr
  %20 = llvm.mlir.constant(1.000000e+00 : f32) : f32
  %21 = llvm.mlir.constant(128 : index) : i64
  %22 = llvm.mlir.constant(1 : index) : i64
  %23 = llvm.mlir.constant(8 : index) : i64
  %24 = llvm.mlir.constant(64 : index) : i64
  %25 = llvm.mlir.constant(16 : index) : i64
  %26 = llvm.mlir.constant(32 : index) : i64
  %27 = llvm.mlir.constant(2 : index) : i64
  %28 = llvm.mlir.constant(344 : index) : i64
  %29 = llvm.mlir.constant(4 : index) : i64
  %30 = llvm.mlir.constant(9.99999974E-6 : f32) : f32
  %31 = llvm.mlir.constant(7.812500e-03 : f32) : f32
  %32 = llvm.mlir.constant(0 : index) : i64
  %33 = llvm.mlir.constant(dense<-0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %34 = llvm.mlir.constant(48 : index) : i64
  %35 = llvm.mlir.constant(dense<0.636619746> : vector<16xf32>) : vector<16xf32>
  %36 = llvm.mlir.constant(dense<0x4B400000> : vector<16xf32>) : vector<16xf32>
  %37 = llvm.mlir.constant(dense<0xCB400000> : vector<16xf32>) : vector<16xf32>
  %38 = llvm.mlir.constant(dense<-1.57079637> : vector<16xf32>) : vector<16xf32>
  %39 = llvm.mlir.constant(dense<4.37113883E-8> : vector<16xf32>) : vector<16xf32>
  %40 = llvm.mlir.constant(dense<1.71512451E-15> : vector<16xf32>) : vector<16xf32>
  %41 = llvm.mlir.constant(dense<1> : vector<16xi32>) : vector<16xi32>
  %42 = llvm.mlir.constant(dense<-1.9495569E-4> : vector<16xf32>) : vector<16xf32>
  %43 = llvm.mlir.constant(dense<0.00833198055> : vector<16xf32>) : vector<16xf32>
  %44 = llvm.mlir.constant(dense<-0.166666508> : vector<16xf32>) : vector<16xf32>
  %45 = llvm.mlir.constant(dense<2.44306684E-5> : vector<16xf32>) : vector<16xf32>
  %46 = llvm.mlir.constant(dense<-0.00138873013> : vector<16xf32>) : vector<16xf32>
  %47 = llvm.mlir.constant(dense<0.0416666456> : vector<16xf32>) : vector<16xf32>
  %48 = llvm.mlir.constant(dense<-5.000000e-01> : vector<16xf32>) : vector<16xf32>
  %49 = llvm.mlir.constant(dense<1.000000e+00> : vector<16xf32>) : vector<16xf32>
  %50 = llvm.mlir.constant(dense<0> : vector<16xi32>) : vector<16xi32>
  %51 = llvm.mlir.constant(dense<2> : vector<16xi32>) : vector<16xi32>
  %52 = llvm.mlir.constant(dense<30> : vector<16xi32>) : vector<16xi32>
  %53 = llvm.mlir.constant(3 : index) : i64
  %54 = llvm.mlir.constant(5 : index) : i64
  %55 = llvm.mlir.constant(6 : index) : i64
  %56 = llvm.mlir.constant(7 : index) : i64
  %57 = llvm.mlir.constant(9 : index) : i64
  %58 = llvm.mlir.constant(10 : index) : i64
  %59 = llvm.mlir.constant(11 : index) : i64
  %60 = llvm.mlir.constant(12 : index) : i64
  %61 = llvm.mlir.constant(13 : index) : i64
  %62 = llvm.mlir.constant(14 : index) : i64
  %63 = llvm.mlir.constant(15 : index) : i64
  %64 = llvm.mlir.constant(dense<0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %65 = llvm.mlir.constant(dense<1.532717E-4> : vector<16xf32>) : vector<16xf32>
  %66 = llvm.mlir.constant(dense<0.0013391024> : vector<16xf32>) : vector<16xf32>
  %67 = llvm.mlir.constant(dense<0.0096185049> : vector<16xf32>) : vector<16xf32>
  %68 = llvm.mlir.constant(dense<0.0555035956> : vector<16xf32>) : vector<16xf32>
  %69 = llvm.mlir.constant(dense<0.240226477> : vector<16xf32>) : vector<16xf32>
  %70 = llvm.mlir.constant(dense<0.693147182> : vector<16xf32>) : vector<16xf32>
  %71 = llvm.mlir.constant(dense<23> : vector<16xi32>) : vector<16xi32>
  %72 = llvm.mlir.constant(dense<-1.260000e+02> : vector<16xf32>) : vector<16xf32>
  %73 = llvm.mlir.constant(dense<1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %74 = llvm.mlir.constant(dense<0x7F800000> : vector<16xf32>) : vector<16xf32>
  %75 = llvm.mlir.constant(dense<1.44269502> : vector<16xf32>) : vector<16xf32>
  %76 = llvm.mlir.constant(dense<-0.693359375> : vector<16xf32>) : vector<16xf32>
  %77 = llvm.mlir.constant(dense<2.12194442E-4> : vector<16xf32>) : vector<16xf32>
  %78 = llvm.mlir.constant(dense<0.00138189388> : vector<16xf32>) : vector<16xf32>
  %79 = llvm.mlir.constant(dense<0.00836870354> : vector<16xf32>) : vector<16xf32>
  %80 = llvm.mlir.constant(dense<0.0416682884> : vector<16xf32>) : vector<16xf32>
  %81 = llvm.mlir.constant(dense<0.166665211> : vector<16xf32>) : vector<16xf32>
  %82 = llvm.mlir.constant(dense<0.49999994> : vector<16xf32>) : vector<16xf32>
  %83 = llvm.mlir.constant(dense<-87.3365402> : vector<16xf32>) : vector<16xf32>
  %84 = llvm.mlir.constant(dense<88.7228394> : vector<16xf32>) : vector<16xf32>
  %85 = llvm.mlir.poison : vector<16xf32>
  %86 = llvm.mlir.poison : vector<8xf32>
  %87 = llvm.mlir.poison : vector<4xf32>
  %88 = llvm.mlir.poison : vector<2xf32>
  %89 = llvm.mlir.constant(dense<-1.000000e+30> : vector<16xf32>) : vector<16xf32>
  %90 = llvm.mlir.constant(dense<0.255034864> : vector<16xf32>) : vector<16xf32>
  %91 = llvm.mlir.constant(8192 : index) : i64
  %92 = llvm.mlir.constant(512 : index) : i64
  %93 = llvm.mlir.constant(16384 : index) : i64
  %94 = llvm.mlir.constant(32768 : index) : i64
  %95 = llvm.mlir.constant(256 : index) : i64
  %96 = llvm.mlir.constant(262144 : index) : i64
  %97 = llvm.mlir.constant(192 : index) : i64
  %98 = llvm.mlir.constant(49152 : index) : i64
  %99 = llvm.mlir.constant(44032 : index) : i64
  %100 = llvm.mlir.constant(22016 : index) : i64
  %101 = llvm.mlir.constant(dense_resource<__elided__> : vector<16xi32>) : vector<16xi32>
  %102 = llvm.mlir.constant(2147483647 : index) : i64
  %103 = llvm.getelementptr %18[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<16 x f32>
  %104 = llvm.mul %arg124, %21 overflow<nsw> : i64
  %105 = llvm.icmp "eq" %arg3, %32 : i64
  %106 = llvm.sub %arg3, %22 : i64
  %107 = llvm.udiv %106, %21 : i64
  %108 = llvm.add %107, %22 : i64
  %109 = llvm.select %105, %32, %108 : i1, i64
  %110 = llvm.intr.smax(%109, %22) : (i64, i64) -> i64
  %111 = llvm.udiv %106, %110 : i64
  %112 = llvm.add %111, %22 : i64
  %113 = llvm.select %105, %32, %112 : i1, i64
  %114 = llvm.icmp "eq" %113, %32 : i64
  %115 = llvm.sub %113, %22 : i64
  %116 = llvm.udiv %115, %23 : i64
  %117 = llvm.add %116, %22 : i64
  %118 = llvm.select %114, %32, %117 : i1, i64
  %119 = llvm.mul %118, %23 : i64
  %120 = llvm.intr.smin(%119, %21) : (i64, i64) -> i64
  %121 = llvm.getelementptr %arg126[11008] : (!llvm.ptr) -> !llvm.ptr, i8
  %122 = llvm.udiv %106, %29 : i64
  %123 = llvm.add %122, %22 : i64
  %124 = llvm.select %105, %32, %123 : i1, i64
  llvm.br ^bb1(%arg136 : i64)
^bb1(%125: i64):  // 2 preds: ^bb0, ^bb20
  %126 = llvm.icmp "ult" %125, %124 : i64
  llvm.cond_br %126, ^bb2, ^bb21
^bb2:  // pred: ^bb1
  %127 = llvm.mul %125, %29 : i64
  %128 = llvm.sub %arg3, %127 : i64
  %129 = llvm.intr.smin(%128, %29) : (i64, i64) -> i64
  %130 = llvm.mul %127, %21 overflow<nsw> : i64
  %131 = llvm.urem %129, %25 : i64
  %132 = llvm.sub %129, %131 : i64
  llvm.br ^bb3(%32 : i64)
^bb3(%133: i64):  // 2 preds: ^bb2, ^bb4
  %134 = llvm.icmp "slt" %133, %132 : i64
  llvm.cond_br %134, ^bb4, ^bb5
^bb4:  // pred: ^bb3
  %135 = llvm.getelementptr %arg131[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %135 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %136 = llvm.add %133, %25 : i64
  llvm.br ^bb3(%136 : i64)
^bb5:  // pred: ^bb3
  llvm.br ^bb6(%132 : i64)
^bb6(%137: i64):  // 2 preds: ^bb5, ^bb7
  %138 = llvm.icmp "slt" %137, %129 : i64
  llvm.cond_br %138, ^bb7, ^bb8
^bb7:  // pred: ^bb6
  %139 = llvm.sub %129, %137 : i64
  %140 = llvm.intr.smin(%139, %102) : (i64, i64) -> i64
  %141 = llvm.trunc %140 : i64 to i32
  %142 = llvm.insertelement %141, %17[%16 : i32] : vector<16xi32>
  %143 = llvm.shufflevector %142, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %144 = llvm.icmp "sgt" %143, %101 : vector<16xi32>
  %145 = llvm.getelementptr %arg131[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %64, %145, %144 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %146 = llvm.add %137, %25 : i64
  llvm.br ^bb6(%146 : i64)
^bb8:  // pred: ^bb6
  llvm.br ^bb9(%32 : i64)
^bb9(%147: i64):  // 2 preds: ^bb8, ^bb13
  %148 = llvm.icmp "slt" %147, %129 : i64
  llvm.cond_br %148, ^bb10, ^bb14
^bb10:  // pred: ^bb9
  llvm.br ^bb11(%32, %33, %33, %33, %33 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb11(%149: i64, %150: vector<16xf32>, %151: vector<16xf32>, %152: vector<16xf32>, %153: vector<16xf32>):  // 2 preds: ^bb10, ^bb12
  %154 = llvm.icmp "slt" %149, %21 : i64
  llvm.cond_br %154, ^bb12, ^bb13
^bb12:  // pred: ^bb11
  %155 = llvm.getelementptr %arg1[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %156 = llvm.mul %147, %21 : i64
  %157 = llvm.add %156, %149 : i64
  %158 = llvm.getelementptr %155[%157] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %159 = llvm.load %158 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %160 = llvm.fmul %159, %159 : vector<16xf32>
  %161 = llvm.fadd %150, %160 : vector<16xf32>
  %162 = llvm.add %149, %25 : i64
  %163 = llvm.add %156, %162 : i64
  %164 = llvm.getelementptr %155[%163] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %165 = llvm.load %164 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %166 = llvm.fmul %165, %165 : vector<16xf32>
  %167 = llvm.fadd %151, %166 : vector<16xf32>
  %168 = llvm.add %149, %26 : i64
  %169 = llvm.add %156, %168 : i64
  %170 = llvm.getelementptr %155[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %171 = llvm.load %170 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %172 = llvm.fmul %171, %171 : vector<16xf32>
  %173 = llvm.fadd %152, %172 : vector<16xf32>
  %174 = llvm.add %149, %34 : i64
  %175 = llvm.add %156, %174 : i64
  %176 = llvm.getelementptr %155[%175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %177 = llvm.load %176 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %178 = llvm.fmul %177, %177 : vector<16xf32>
  %179 = llvm.fadd %153, %178 : vector<16xf32>
  %180 = llvm.add %149, %24 : i64
  llvm.br ^bb11(%180, %161, %167, %173, %179 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb13:  // pred: ^bb11
  %181 = llvm.fadd %150, %151 : vector<16xf32>
  %182 = llvm.fadd %152, %153 : vector<16xf32>
  %183 = llvm.fadd %181, %182 : vector<16xf32>
  %184 = llvm.getelementptr inbounds|nuw %arg131[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %185 = llvm.load %184 : !llvm.ptr -> f32
  %186 = llvm.shufflevector %183, %85 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %187 = llvm.shufflevector %183, %85 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %188 = llvm.fadd %186, %187 : vector<8xf32>
  %189 = llvm.shufflevector %188, %86 [0, 1, 2, 3] : vector<8xf32> 
  %190 = llvm.shufflevector %188, %86 [4, 5, 6, 7] : vector<8xf32> 
  %191 = llvm.fadd %189, %190 : vector<4xf32>
  %192 = llvm.shufflevector %191, %87 [0, 1] : vector<4xf32> 
  %193 = llvm.shufflevector %191, %87 [2, 3] : vector<4xf32> 
  %194 = llvm.fadd %192, %193 : vector<2xf32>
  %195 = llvm.shufflevector %194, %88 [0] : vector<2xf32> 
  %196 = llvm.shufflevector %194, %88 [1] : vector<2xf32> 
  %197 = llvm.fadd %195, %196 : vector<1xf32>
  %198 = llvm.extractelement %197[%15 : i64] : vector<1xf32>
  %199 = llvm.fadd %185, %198 : f32
  llvm.store %199, %184 : f32, !llvm.ptr
  %200 = llvm.add %147, %22 : i64
  llvm.br ^bb9(%200 : i64)
^bb14:  // pred: ^bb9
  llvm.br ^bb15(%32 : i64)
^bb15(%201: i64):  // 2 preds: ^bb14, ^bb19
  %202 = llvm.icmp "slt" %201, %129 : i64
  llvm.cond_br %202, ^bb16, ^bb20
^bb16:  // pred: ^bb15
  %203 = llvm.getelementptr inbounds|nuw %arg131[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %204 = llvm.load %203 : !llvm.ptr -> f32
  %205 = llvm.fmul %204, %31 : f32
  %206 = llvm.fadd %205, %30 : f32
  %207 = llvm.intr.sqrt(%206) : (f32) -> f32
  %208 = llvm.fdiv %20, %207 : f32
  %209 = llvm.insertelement %208, %85[%16 : i32] : vector<16xf32>
  %210 = llvm.shufflevector %209, %85 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb17(%32 : i64)
^bb17(%211: i64):  // 2 preds: ^bb16, ^bb18
  %212 = llvm.icmp "slt" %211, %21 : i64
  llvm.cond_br %212, ^bb18, ^bb19
^bb18:  // pred: ^bb17
  %213 = llvm.getelementptr %arg1[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %214 = llvm.mul %201, %21 : i64
  %215 = llvm.add %214, %211 : i64
  %216 = llvm.getelementptr %213[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %217 = llvm.load %216 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %218 = llvm.getelementptr %arg8[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %219 = llvm.getelementptr %218[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %220 = llvm.load %219 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %221 = llvm.fmul %217, %210 : vector<16xf32>
  %222 = llvm.fmul %221, %220 : vector<16xf32>
  %223 = llvm.getelementptr %121[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %224 = llvm.getelementptr %223[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %222, %224 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %225 = llvm.add %211, %25 : i64
  llvm.br ^bb17(%225 : i64)
^bb19:  // pred: ^bb17
  %226 = llvm.add %201, %22 : i64
  llvm.br ^bb15(%226 : i64)
^bb20:  // pred: ^bb15
  %227 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb1(%227 : i64)
^bb21:  // pred: ^bb1
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %228 = llvm.mul %109, %29 : i64
  llvm.br ^bb22(%arg136 : i64)
^bb22(%229: i64):  // 2 preds: ^bb21, ^bb29
  %230 = llvm.icmp "ult" %229, %228 : i64
  llvm.cond_br %230, ^bb23, ^bb30
^bb23:  // pred: ^bb22
  %231 = llvm.urem %229, %109 : i64
  %232 = llvm.udiv %229, %109 : i64
  %233 = llvm.mul %231, %120 : i64
  %234 = llvm.mul %232, %24 : i64
  %235 = llvm.sub %arg3, %233 : i64
  %236 = llvm.intr.smin(%120, %235) : (i64, i64) -> i64
  %237 = llvm.intr.smax(%236, %32) : (i64, i64) -> i64
  %238 = llvm.mul %233, %95 overflow<nsw> : i64
  %239 = llvm.add %238, %234 : i64
  llvm.br ^bb24(%32 : i64)
^bb24(%240: i64):  // 2 preds: ^bb23, ^bb28
  %241 = llvm.icmp "slt" %240, %237 : i64
  llvm.cond_br %241, ^bb25, ^bb29
^bb25:  // pred: ^bb24
  llvm.br ^bb26(%32 : i64)
^bb26(%242: i64):  // 2 preds: ^bb25, ^bb27
  %243 = llvm.icmp "slt" %242, %24 : i64
  llvm.cond_br %243, ^bb27, ^bb28
^bb27:  // pred: ^bb26
  %244 = llvm.getelementptr %arg126[%239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %245 = llvm.mul %240, %95 : i64
  %246 = llvm.add %245, %242 : i64
  %247 = llvm.getelementptr %244[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %247 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %248 = llvm.add %242, %25 : i64
  llvm.br ^bb26(%248 : i64)
^bb28:  // pred: ^bb26
  %249 = llvm.add %240, %22 : i64
  llvm.br ^bb24(%249 : i64)
^bb29:  // pred: ^bb24
  %250 = llvm.mul %233, %21 overflow<nsw> : i64
  %251 = llvm.mul %arg124, %94 overflow<nsw> : i64
  %252 = llvm.mul %232, %91 overflow<nsw> : i64
  %253 = llvm.add %251, %252 : i64
  llvm.call @llm_contract_0(%arg125, %121, %250, %237, %21, %21, %22, %arg14, %arg15, %253, %21, %24, %24, %22, %arg125, %arg126, %239, %237, %24, %95, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %254 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb22(%254 : i64)
^bb30:  // pred: ^bb22
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %255 = llvm.getelementptr %arg126[15104] : (!llvm.ptr) -> !llvm.ptr, i8
  %256 = llvm.getelementptr %arg126[19200] : (!llvm.ptr) -> !llvm.ptr, i8
  %257 = llvm.getelementptr %arg126[8192] : (!llvm.ptr) -> !llvm.ptr, i8
  %258 = llvm.icmp "eq" %arg107, %32 : i64
  %259 = llvm.sub %arg107, %22 : i64
  %260 = llvm.udiv %259, %29 : i64
  %261 = llvm.add %260, %22 : i64
  %262 = llvm.select %258, %32, %261 : i1, i64
  llvm.br ^bb31(%arg136 : i64)
^bb31(%263: i64):  // 2 preds: ^bb30, ^bb71
  %264 = llvm.icmp "ult" %263, %262 : i64
  llvm.cond_br %264, ^bb32, ^bb72
^bb32:  // pred: ^bb31
  %265 = llvm.mul %263, %29 : i64
  %266 = llvm.sub %arg107, %265 : i64
  %267 = llvm.intr.smin(%266, %29) : (i64, i64) -> i64
  %268 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %269 = llvm.getelementptr %arg131[2304] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb33(%32 : i64)
^bb33(%270: i64):  // 2 preds: ^bb32, ^bb34
  %271 = llvm.icmp "slt" %270, %267 : i64
  llvm.cond_br %271, ^bb34, ^bb35
^bb34:  // pred: ^bb33
  %272 = llvm.getelementptr %arg105[%265] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %273 = llvm.getelementptr inbounds|nuw %272[%270] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %274 = llvm.load %273 : !llvm.ptr -> i32
  %275 = llvm.sitofp %274 : i32 to f32
  %276 = llvm.insertelement %275, %85[%16 : i32] : vector<16xf32>
  %277 = llvm.shufflevector %276, %85 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %278 = llvm.load %103 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %279 = llvm.fmul %277, %278 : vector<16xf32>
  %280 = llvm.intr.fmuladd(%279, %35, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %281 = llvm.fadd %280, %37 : vector<16xf32>
  %282 = llvm.intr.fmuladd(%281, %38, %279) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %283 = llvm.intr.fmuladd(%281, %39, %282) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %284 = llvm.intr.fmuladd(%281, %40, %283) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %285 = llvm.bitcast %280 : vector<16xf32> to vector<16xi32>
  %286 = llvm.add %285, %41 : vector<16xi32>
  %287 = llvm.fmul %284, %284 : vector<16xf32>
  %288 = llvm.fmul %287, %284 : vector<16xf32>
  %289 = llvm.intr.fmuladd(%42, %287, %43) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %290 = llvm.intr.fmuladd(%289, %287, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %291 = llvm.intr.fmuladd(%288, %290, %284) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %292 = llvm.intr.fmuladd(%45, %287, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %293 = llvm.intr.fmuladd(%292, %287, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %294 = llvm.intr.fmuladd(%287, %293, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %295 = llvm.intr.fmuladd(%287, %294, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %296 = llvm.and %286, %41 : vector<16xi32>
  %297 = llvm.icmp "ne" %296, %50 : vector<16xi32>
  %298 = llvm.and %286, %51 : vector<16xi32>
  %299 = llvm.shl %298, %52 : vector<16xi32>
  %300 = llvm.select %297, %295, %291 : vector<16xi1>, vector<16xf32>
  %301 = llvm.bitcast %300 : vector<16xf32> to vector<16xi32>
  %302 = llvm.xor %301, %299 : vector<16xi32>
  %303 = llvm.bitcast %302 : vector<16xi32> to vector<16xf32>
  %304 = llvm.and %285, %41 : vector<16xi32>
  %305 = llvm.icmp "ne" %304, %50 : vector<16xi32>
  %306 = llvm.and %285, %51 : vector<16xi32>
  %307 = llvm.shl %306, %52 : vector<16xi32>
  %308 = llvm.select %305, %295, %291 : vector<16xi1>, vector<16xf32>
  %309 = llvm.bitcast %308 : vector<16xf32> to vector<16xi32>
  %310 = llvm.xor %309, %307 : vector<16xi32>
  %311 = llvm.bitcast %310 : vector<16xi32> to vector<16xf32>
  %312 = llvm.mul %270, %25 : i64
  %313 = llvm.add %312, %32 : i64
  %314 = llvm.getelementptr %268[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %303, %314 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %315 = llvm.getelementptr %269[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %311, %315 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %316 = llvm.add %270, %22 : i64
  llvm.br ^bb33(%316 : i64)
^bb35:  // pred: ^bb33
  %317 = llvm.mul %265, %95 overflow<nsw> : i64
  %318 = llvm.add %317, %25 : i64
  %319 = llvm.getelementptr %arg131[1024] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb36(%32 : i64)
^bb36(%320: i64):  // 2 preds: ^bb35, ^bb40
  %321 = llvm.icmp "slt" %320, %267 : i64
  llvm.cond_br %321, ^bb37, ^bb41
^bb37:  // pred: ^bb36
  llvm.br ^bb38(%32 : i64)
^bb38(%322: i64):  // 2 preds: ^bb37, ^bb39
  %323 = llvm.icmp "slt" %322, %29 : i64
  llvm.cond_br %323, ^bb39, ^bb40
^bb39:  // pred: ^bb38
  %324 = llvm.getelementptr %arg126[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %325 = llvm.mul %320, %95 : i64
  %326 = llvm.mul %322, %26 : i64
  %327 = llvm.add %325, %326 : i64
  %328 = llvm.add %327, %32 : i64
  %329 = llvm.getelementptr %324[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %330 = llvm.load %329 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %331 = llvm.getelementptr %arg126[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %332 = llvm.getelementptr %331[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %333 = llvm.load %332 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %334 = llvm.mul %320, %25 : i64
  %335 = llvm.add %334, %32 : i64
  %336 = llvm.getelementptr %268[%335] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %337 = llvm.load %336 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %338 = llvm.getelementptr %269[%335] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %339 = llvm.load %338 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %340 = llvm.fmul %330, %337 : vector<16xf32>
  %341 = llvm.fmul %333, %339 : vector<16xf32>
  %342 = llvm.fsub %340, %341 : vector<16xf32>
  %343 = llvm.fmul %333, %337 : vector<16xf32>
  %344 = llvm.fmul %330, %339 : vector<16xf32>
  %345 = llvm.fadd %343, %344 : vector<16xf32>
  %346 = llvm.mul %320, %24 : i64
  %347 = llvm.mul %322, %25 : i64
  %348 = llvm.add %346, %347 : i64
  %349 = llvm.add %348, %32 : i64
  %350 = llvm.getelementptr %arg131[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %342, %350 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %351 = llvm.getelementptr %319[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %345, %351 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %352 = llvm.add %322, %22 : i64
  llvm.br ^bb38(%352 : i64)
^bb40:  // pred: ^bb38
  %353 = llvm.add %320, %22 : i64
  llvm.br ^bb36(%353 : i64)
^bb41:  // pred: ^bb36
  %354 = llvm.mul %265, %21 overflow<nsw> : i64
  llvm.br ^bb42(%32 : i64)
^bb42(%355: i64):  // 2 preds: ^bb41, ^bb46
  %356 = llvm.icmp "slt" %355, %267 : i64
  llvm.cond_br %356, ^bb43, ^bb47
^bb43:  // pred: ^bb42
  llvm.br ^bb44(%32 : i64)
^bb44(%357: i64):  // 2 preds: ^bb43, ^bb45
  %358 = llvm.icmp "slt" %357, %29 : i64
  llvm.cond_br %358, ^bb45, ^bb46
^bb45:  // pred: ^bb44
  %359 = llvm.mul %355, %24 : i64
  %360 = llvm.mul %357, %25 : i64
  %361 = llvm.add %359, %360 : i64
  %362 = llvm.add %361, %32 : i64
  %363 = llvm.getelementptr %arg131[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %364 = llvm.load %363 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %365 = llvm.getelementptr %256[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %366 = llvm.mul %355, %21 : i64
  %367 = llvm.mul %357, %26 : i64
  %368 = llvm.add %366, %367 : i64
  %369 = llvm.add %368, %32 : i64
  %370 = llvm.getelementptr %365[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %364, %370 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %371 = llvm.add %357, %22 : i64
  llvm.br ^bb44(%371 : i64)
^bb46:  // pred: ^bb44
  %372 = llvm.add %355, %22 : i64
  llvm.br ^bb42(%372 : i64)
^bb47:  // pred: ^bb42
  %373 = llvm.add %354, %25 : i64
  llvm.br ^bb48(%32 : i64)
^bb48(%374: i64):  // 2 preds: ^bb47, ^bb52
  %375 = llvm.icmp "slt" %374, %267 : i64
  llvm.cond_br %375, ^bb49, ^bb53
^bb49:  // pred: ^bb48
  llvm.br ^bb50(%32 : i64)
^bb50(%376: i64):  // 2 preds: ^bb49, ^bb51
  %377 = llvm.icmp "slt" %376, %29 : i64
  llvm.cond_br %377, ^bb51, ^bb52
^bb51:  // pred: ^bb50
  %378 = llvm.mul %374, %24 : i64
  %379 = llvm.mul %376, %25 : i64
  %380 = llvm.add %378, %379 : i64
  %381 = llvm.add %380, %32 : i64
  %382 = llvm.getelementptr %319[%381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %383 = llvm.load %382 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %384 = llvm.getelementptr %256[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %385 = llvm.mul %374, %21 : i64
  %386 = llvm.mul %376, %26 : i64
  %387 = llvm.add %385, %386 : i64
  %388 = llvm.add %387, %32 : i64
  %389 = llvm.getelementptr %384[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %383, %389 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %390 = llvm.add %376, %22 : i64
  llvm.br ^bb50(%390 : i64)
^bb52:  // pred: ^bb50
  %391 = llvm.add %374, %22 : i64
  llvm.br ^bb48(%391 : i64)
^bb53:  // pred: ^bb48
  %392 = llvm.add %317, %21 : i64
  %393 = llvm.add %392, %25 : i64
  %394 = llvm.getelementptr %arg131[512] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb54(%32 : i64)
^bb54(%395: i64):  // 2 preds: ^bb53, ^bb58
  %396 = llvm.icmp "slt" %395, %267 : i64
  llvm.cond_br %396, ^bb55, ^bb59
^bb55:  // pred: ^bb54
  llvm.br ^bb56(%32 : i64)
^bb56(%397: i64):  // 2 preds: ^bb55, ^bb57
  %398 = llvm.icmp "slt" %397, %27 : i64
  llvm.cond_br %398, ^bb57, ^bb58
^bb57:  // pred: ^bb56
  %399 = llvm.getelementptr %arg126[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %400 = llvm.mul %395, %95 : i64
  %401 = llvm.mul %397, %26 : i64
  %402 = llvm.add %400, %401 : i64
  %403 = llvm.add %402, %32 : i64
  %404 = llvm.getelementptr %399[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %405 = llvm.load %404 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %406 = llvm.getelementptr %arg126[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %407 = llvm.getelementptr %406[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %408 = llvm.load %407 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %409 = llvm.mul %395, %25 : i64
  %410 = llvm.add %409, %32 : i64
  %411 = llvm.getelementptr %268[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %412 = llvm.load %411 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %413 = llvm.getelementptr %269[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %414 = llvm.load %413 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %415 = llvm.fmul %405, %412 : vector<16xf32>
  %416 = llvm.fmul %408, %414 : vector<16xf32>
  %417 = llvm.fsub %415, %416 : vector<16xf32>
  %418 = llvm.fmul %408, %412 : vector<16xf32>
  %419 = llvm.fmul %405, %414 : vector<16xf32>
  %420 = llvm.fadd %418, %419 : vector<16xf32>
  %421 = llvm.mul %395, %26 : i64
  %422 = llvm.mul %397, %25 : i64
  %423 = llvm.add %421, %422 : i64
  %424 = llvm.add %423, %32 : i64
  %425 = llvm.getelementptr %arg131[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %417, %425 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %426 = llvm.getelementptr %394[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %420, %426 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %427 = llvm.add %397, %22 : i64
  llvm.br ^bb56(%427 : i64)
^bb58:  // pred: ^bb56
  %428 = llvm.add %395, %22 : i64
  llvm.br ^bb54(%428 : i64)
^bb59:  // pred: ^bb54
  %429 = llvm.mul %265, %24 overflow<nsw> : i64
  llvm.br ^bb60(%32 : i64)
^bb60(%430: i64):  // 2 preds: ^bb59, ^bb64
  %431 = llvm.icmp "slt" %430, %267 : i64
  llvm.cond_br %431, ^bb61, ^bb65
^bb61:  // pred: ^bb60
  llvm.br ^bb62(%32 : i64)
^bb62(%432: i64):  // 2 preds: ^bb61, ^bb63
  %433 = llvm.icmp "slt" %432, %27 : i64
  llvm.cond_br %433, ^bb63, ^bb64
^bb63:  // pred: ^bb62
  %434 = llvm.mul %430, %26 : i64
  %435 = llvm.mul %432, %25 : i64
  %436 = llvm.add %434, %435 : i64
  %437 = llvm.add %436, %32 : i64
  %438 = llvm.getelementptr %arg131[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %439 = llvm.load %438 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %440 = llvm.getelementptr %257[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %441 = llvm.mul %430, %24 : i64
  %442 = llvm.mul %432, %26 : i64
  %443 = llvm.add %441, %442 : i64
  %444 = llvm.add %443, %32 : i64
  %445 = llvm.getelementptr %440[%444] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %439, %445 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %446 = llvm.add %432, %22 : i64
  llvm.br ^bb62(%446 : i64)
^bb64:  // pred: ^bb62
  %447 = llvm.add %430, %22 : i64
  llvm.br ^bb60(%447 : i64)
^bb65:  // pred: ^bb60
  %448 = llvm.add %429, %25 : i64
  llvm.br ^bb66(%32 : i64)
^bb66(%449: i64):  // 2 preds: ^bb65, ^bb70
  %450 = llvm.icmp "slt" %449, %267 : i64
  llvm.cond_br %450, ^bb67, ^bb71
^bb67:  // pred: ^bb66
  llvm.br ^bb68(%32 : i64)
^bb68(%451: i64):  // 2 preds: ^bb67, ^bb69
  %452 = llvm.icmp "slt" %451, %27 : i64
  llvm.cond_br %452, ^bb69, ^bb70
^bb69:  // pred: ^bb68
  %453 = llvm.mul %449, %26 : i64
  %454 = llvm.mul %451, %25 : i64
  %455 = llvm.add %453, %454 : i64
  %456 = llvm.add %455, %32 : i64
  %457 = llvm.getelementptr %394[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %458 = llvm.load %457 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %459 = llvm.getelementptr %257[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %460 = llvm.mul %449, %24 : i64
  %461 = llvm.mul %451, %26 : i64
  %462 = llvm.add %460, %461 : i64
  %463 = llvm.add %462, %32 : i64
  %464 = llvm.getelementptr %459[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %458, %464 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %465 = llvm.add %451, %22 : i64
  llvm.br ^bb68(%465 : i64)
^bb70:  // pred: ^bb68
  %466 = llvm.add %449, %22 : i64
  llvm.br ^bb66(%466 : i64)
^bb71:  // pred: ^bb66
  %467 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb31(%467 : i64)
^bb72:  // pred: ^bb31
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %468 = llvm.mul %arg122, %27 : i64
  llvm.br ^bb73(%arg136 : i64)
^bb73(%469: i64):  // 2 preds: ^bb72, ^bb80
  %470 = llvm.icmp "ult" %469, %468 : i64
  llvm.cond_br %470, ^bb74, ^bb81
^bb74:  // pred: ^bb73
  %471 = llvm.urem %469, %27 : i64
  %472 = llvm.udiv %469, %27 : i64
  %473 = llvm.getelementptr inbounds|nuw %arg110[%472] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %474 = llvm.load %473 : !llvm.ptr -> i32
  %475 = llvm.add %472, %22 : i64
  %476 = llvm.getelementptr inbounds|nuw %arg110[%475] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %477 = llvm.load %476 : !llvm.ptr -> i32
  %478 = llvm.sext %474 : i32 to i64
  %479 = llvm.sext %477 : i32 to i64
  %480 = llvm.getelementptr inbounds|nuw %arg115[%472] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %481 = llvm.load %480 : !llvm.ptr -> i32
  %482 = llvm.sext %481 : i32 to i64
  %483 = llvm.sub %482, %478 : i64
  %484 = llvm.getelementptr inbounds|nuw %arg120[%472] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %485 = llvm.load %484 : !llvm.ptr -> i32
  %486 = llvm.sext %485 : i32 to i64
  llvm.br ^bb75(%478 : i64)
^bb75(%487: i64):  // 2 preds: ^bb74, ^bb79
  %488 = llvm.icmp "slt" %487, %479 : i64
  llvm.cond_br %488, ^bb76, ^bb80
^bb76:  // pred: ^bb75
  %489 = llvm.mul %487, %24 overflow<nsw> : i64
  %490 = llvm.mul %471, %26 overflow<nsw> : i64
  %491 = llvm.add %489, %490 : i64
  %492 = llvm.add %487, %483 : i64
  %493 = llvm.udiv %492, %25 : i64
  %494 = llvm.urem %492, %25 : i64
  %495 = llvm.mul %arg124, %96 overflow<nsw> : i64
  %496 = llvm.mul %486, %94 overflow<nsw> : i64
  %497 = llvm.add %495, %496 : i64
  %498 = llvm.mul %471, %93 overflow<nsw> : i64
  %499 = llvm.add %497, %498 : i64
  %500 = llvm.mul %493, %92 overflow<nsw> : i64
  %501 = llvm.add %499, %500 : i64
  %502 = llvm.add %501, %494 : i64
  llvm.br ^bb77(%32 : i64)
^bb77(%503: i64):  // 2 preds: ^bb76, ^bb78
  %504 = llvm.icmp "slt" %503, %26 : i64
  llvm.cond_br %504, ^bb78, ^bb79
^bb78:  // pred: ^bb77
  %505 = llvm.getelementptr %257[%491] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %506 = llvm.getelementptr %505[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %507 = llvm.load %506 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %508 = llvm.extractelement %507[%15 : i64] : vector<16xf32>
  %509 = llvm.getelementptr %arg77[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %510 = llvm.mul %503, %25 overflow<nsw, nuw> : i64
  %511 = llvm.getelementptr inbounds|nuw %509[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %508, %511 : f32, !llvm.ptr
  %512 = llvm.extractelement %507[%14 : i64] : vector<16xf32>
  %513 = llvm.add %503, %22 : i64
  %514 = llvm.mul %513, %25 overflow<nsw, nuw> : i64
  %515 = llvm.getelementptr inbounds|nuw %509[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %512, %515 : f32, !llvm.ptr
  %516 = llvm.extractelement %507[%13 : i64] : vector<16xf32>
  %517 = llvm.add %503, %27 : i64
  %518 = llvm.mul %517, %25 overflow<nsw, nuw> : i64
  %519 = llvm.getelementptr inbounds|nuw %509[%518] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %516, %519 : f32, !llvm.ptr
  %520 = llvm.extractelement %507[%12 : i64] : vector<16xf32>
  %521 = llvm.add %503, %53 : i64
  %522 = llvm.mul %521, %25 overflow<nsw, nuw> : i64
  %523 = llvm.getelementptr inbounds|nuw %509[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %520, %523 : f32, !llvm.ptr
  %524 = llvm.extractelement %507[%11 : i64] : vector<16xf32>
  %525 = llvm.add %503, %29 : i64
  %526 = llvm.mul %525, %25 overflow<nsw, nuw> : i64
  %527 = llvm.getelementptr inbounds|nuw %509[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %524, %527 : f32, !llvm.ptr
  %528 = llvm.extractelement %507[%10 : i64] : vector<16xf32>
  %529 = llvm.add %503, %54 : i64
  %530 = llvm.mul %529, %25 overflow<nsw, nuw> : i64
  %531 = llvm.getelementptr inbounds|nuw %509[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %528, %531 : f32, !llvm.ptr
  %532 = llvm.extractelement %507[%9 : i64] : vector<16xf32>
  %533 = llvm.add %503, %55 : i64
  %534 = llvm.mul %533, %25 overflow<nsw, nuw> : i64
  %535 = llvm.getelementptr inbounds|nuw %509[%534] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %532, %535 : f32, !llvm.ptr
  %536 = llvm.extractelement %507[%8 : i64] : vector<16xf32>
  %537 = llvm.add %503, %56 : i64
  %538 = llvm.mul %537, %25 overflow<nsw, nuw> : i64
  %539 = llvm.getelementptr inbounds|nuw %509[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %536, %539 : f32, !llvm.ptr
  %540 = llvm.extractelement %507[%7 : i64] : vector<16xf32>
  %541 = llvm.add %503, %23 : i64
  %542 = llvm.mul %541, %25 overflow<nsw, nuw> : i64
  %543 = llvm.getelementptr inbounds|nuw %509[%542] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %540, %543 : f32, !llvm.ptr
  %544 = llvm.extractelement %507[%6 : i64] : vector<16xf32>
  %545 = llvm.add %503, %57 : i64
  %546 = llvm.mul %545, %25 overflow<nsw, nuw> : i64
  %547 = llvm.getelementptr inbounds|nuw %509[%546] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %544, %547 : f32, !llvm.ptr
  %548 = llvm.extractelement %507[%5 : i64] : vector<16xf32>
  %549 = llvm.add %503, %58 : i64
  %550 = llvm.mul %549, %25 overflow<nsw, nuw> : i64
  %551 = llvm.getelementptr inbounds|nuw %509[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %548, %551 : f32, !llvm.ptr
  %552 = llvm.extractelement %507[%4 : i64] : vector<16xf32>
  %553 = llvm.add %503, %59 : i64
  %554 = llvm.mul %553, %25 overflow<nsw, nuw> : i64
  %555 = llvm.getelementptr inbounds|nuw %509[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %552, %555 : f32, !llvm.ptr
  %556 = llvm.extractelement %507[%3 : i64] : vector<16xf32>
  %557 = llvm.add %503, %60 : i64
  %558 = llvm.mul %557, %25 overflow<nsw, nuw> : i64
  %559 = llvm.getelementptr inbounds|nuw %509[%558] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %556, %559 : f32, !llvm.ptr
  %560 = llvm.extractelement %507[%2 : i64] : vector<16xf32>
  %561 = llvm.add %503, %61 : i64
  %562 = llvm.mul %561, %25 overflow<nsw, nuw> : i64
  %563 = llvm.getelementptr inbounds|nuw %509[%562] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %560, %563 : f32, !llvm.ptr
  %564 = llvm.extractelement %507[%1 : i64] : vector<16xf32>
  %565 = llvm.add %503, %62 : i64
  %566 = llvm.mul %565, %25 overflow<nsw, nuw> : i64
  %567 = llvm.getelementptr inbounds|nuw %509[%566] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %564, %567 : f32, !llvm.ptr
  %568 = llvm.extractelement %507[%0 : i64] : vector<16xf32>
  %569 = llvm.add %503, %63 : i64
  %570 = llvm.mul %569, %25 overflow<nsw, nuw> : i64
  %571 = llvm.getelementptr inbounds|nuw %509[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %568, %571 : f32, !llvm.ptr
  %572 = llvm.add %503, %25 : i64
  llvm.br ^bb77(%572 : i64)
^bb79:  // pred: ^bb77
  %573 = llvm.add %487, %22 : i64
  llvm.br ^bb75(%573 : i64)
^bb80:  // pred: ^bb75
  %574 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb73(%574 : i64)
^bb81:  // pred: ^bb73
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb82(%arg136 : i64)
^bb82(%575: i64):  // 2 preds: ^bb81, ^bb89
  %576 = llvm.icmp "ult" %575, %468 : i64
  llvm.cond_br %576, ^bb83, ^bb90
^bb83:  // pred: ^bb82
  %577 = llvm.urem %575, %27 : i64
  %578 = llvm.udiv %575, %27 : i64
  %579 = llvm.getelementptr inbounds|nuw %arg110[%578] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %580 = llvm.load %579 : !llvm.ptr -> i32
  %581 = llvm.add %578, %22 : i64
  %582 = llvm.getelementptr inbounds|nuw %arg110[%581] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %583 = llvm.load %582 : !llvm.ptr -> i32
  %584 = llvm.sext %580 : i32 to i64
  %585 = llvm.sext %583 : i32 to i64
  %586 = llvm.getelementptr inbounds|nuw %arg115[%578] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %587 = llvm.load %586 : !llvm.ptr -> i32
  %588 = llvm.sext %587 : i32 to i64
  %589 = llvm.sub %588, %584 : i64
  %590 = llvm.getelementptr inbounds|nuw %arg120[%578] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %591 = llvm.load %590 : !llvm.ptr -> i32
  %592 = llvm.sext %591 : i32 to i64
  llvm.br ^bb84(%584 : i64)
^bb84(%593: i64):  // 2 preds: ^bb83, ^bb88
  %594 = llvm.icmp "slt" %593, %585 : i64
  llvm.cond_br %594, ^bb85, ^bb89
^bb85:  // pred: ^bb84
  %595 = llvm.mul %593, %95 overflow<nsw> : i64
  %596 = llvm.mul %577, %26 overflow<nsw> : i64
  %597 = llvm.add %595, %596 : i64
  %598 = llvm.add %597, %97 : i64
  %599 = llvm.add %593, %589 : i64
  %600 = llvm.mul %arg124, %96 overflow<nsw> : i64
  %601 = llvm.mul %592, %94 overflow<nsw> : i64
  %602 = llvm.add %600, %601 : i64
  %603 = llvm.mul %577, %93 overflow<nsw> : i64
  %604 = llvm.add %602, %603 : i64
  %605 = llvm.mul %599, %26 overflow<nsw> : i64
  %606 = llvm.add %604, %605 : i64
  llvm.br ^bb86(%32 : i64)
^bb86(%607: i64):  // 2 preds: ^bb85, ^bb87
  %608 = llvm.icmp "slt" %607, %26 : i64
  llvm.cond_br %608, ^bb87, ^bb88
^bb87:  // pred: ^bb86
  %609 = llvm.getelementptr %arg126[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %610 = llvm.getelementptr %609[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %611 = llvm.load %610 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %612 = llvm.getelementptr %arg92[%606] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %613 = llvm.getelementptr %612[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %611, %613 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %614 = llvm.add %607, %25 : i64
  llvm.br ^bb86(%614 : i64)
^bb88:  // pred: ^bb86
  %615 = llvm.add %593, %22 : i64
  llvm.br ^bb84(%615 : i64)
^bb89:  // pred: ^bb84
  %616 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb82(%616 : i64)
^bb90:  // pred: ^bb82
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %617 = llvm.udiv %106, %26 : i64
  %618 = llvm.add %617, %22 : i64
  %619 = llvm.select %105, %32, %618 : i1, i64
  %620 = llvm.mul %arg122, %619 : i64
  %621 = llvm.mul %620, %27 : i64
  %622 = llvm.sub %619, %22 : i64
  llvm.br ^bb91(%arg136 : i64)
^bb91(%623: i64):  // 2 preds: ^bb90, ^bb182
  %624 = llvm.icmp "ult" %623, %621 : i64
  llvm.cond_br %624, ^bb92, ^bb183
^bb92:  // pred: ^bb91
  %625 = llvm.urem %623, %27 : i64
  %626 = llvm.udiv %623, %27 : i64
  %627 = llvm.urem %626, %619 : i64
  %628 = llvm.udiv %626, %619 : i64
  %629 = llvm.getelementptr inbounds|nuw %arg110[%628] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %630 = llvm.load %629 : !llvm.ptr -> i32
  %631 = llvm.add %628, %22 : i64
  %632 = llvm.getelementptr inbounds|nuw %arg110[%631] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %633 = llvm.load %632 : !llvm.ptr -> i32
  %634 = llvm.sext %630 : i32 to i64
  %635 = llvm.sext %633 : i32 to i64
  %636 = llvm.getelementptr inbounds|nuw %arg115[%628] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %637 = llvm.load %636 : !llvm.ptr -> i32
  %638 = llvm.sext %637 : i32 to i64
  %639 = llvm.sub %622, %627 : i64
  %640 = llvm.mul %639, %26 : i64
  %641 = llvm.add %634, %640 : i64
  %642 = llvm.intr.smin(%641, %635) : (i64, i64) -> i64
  %643 = llvm.sub %635, %642 : i64
  %644 = llvm.intr.smin(%643, %26) : (i64, i64) -> i64
  %645 = llvm.sub %642, %634 : i64
  %646 = llvm.add %638, %645 : i64
  %647 = llvm.getelementptr inbounds|nuw %arg120[%628] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %648 = llvm.load %647 : !llvm.ptr -> i32
  %649 = llvm.sext %648 : i32 to i64
  %650 = llvm.add %646, %644 : i64
  %651 = llvm.mul %625, %27 : i64
  %652 = llvm.mul %642, %21 overflow<nsw> : i64
  %653 = llvm.mul %651, %26 overflow<nsw> : i64
  %654 = llvm.add %652, %653 : i64
  %655 = llvm.mul %644, %27 : i64
  %656 = llvm.getelementptr %arg131[16384] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb93(%32 : i64)
^bb93(%657: i64):  // 2 preds: ^bb92, ^bb100
  %658 = llvm.icmp "slt" %657, %644 : i64
  llvm.cond_br %658, ^bb94, ^bb101
^bb94:  // pred: ^bb93
  llvm.br ^bb95(%32 : i64)
^bb95(%659: i64):  // 2 preds: ^bb94, ^bb99
  %660 = llvm.icmp "slt" %659, %27 : i64
  llvm.cond_br %660, ^bb96, ^bb100
^bb96:  // pred: ^bb95
  llvm.br ^bb97(%32 : i64)
^bb97(%661: i64):  // 2 preds: ^bb96, ^bb98
  %662 = llvm.icmp "slt" %661, %26 : i64
  llvm.cond_br %662, ^bb98, ^bb99
^bb98:  // pred: ^bb97
  %663 = llvm.getelementptr %256[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %664 = llvm.mul %657, %21 : i64
  %665 = llvm.mul %659, %26 : i64
  %666 = llvm.add %664, %665 : i64
  %667 = llvm.add %666, %661 : i64
  %668 = llvm.getelementptr %663[%667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %669 = llvm.load %668 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %670 = llvm.mul %657, %24 : i64
  %671 = llvm.add %670, %665 : i64
  %672 = llvm.add %671, %661 : i64
  %673 = llvm.getelementptr %656[%672] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %669, %673 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %674 = llvm.add %661, %25 : i64
  llvm.br ^bb97(%674 : i64)
^bb99:  // pred: ^bb97
  %675 = llvm.add %659, %22 : i64
  llvm.br ^bb95(%675 : i64)
^bb100:  // pred: ^bb95
  %676 = llvm.add %657, %22 : i64
  llvm.br ^bb93(%676 : i64)
^bb101:  // pred: ^bb93
  %677 = llvm.mul %644, %27 overflow<nsw> : i64
  %678 = llvm.getelementptr %arg131[32768] : (!llvm.ptr) -> !llvm.ptr, i8
  %679 = llvm.getelementptr %arg131[33024] : (!llvm.ptr) -> !llvm.ptr, i8
  %680 = llvm.urem %655, %25 : i64
  %681 = llvm.sub %655, %680 : i64
  llvm.br ^bb102(%32 : i64)
^bb102(%682: i64):  // 2 preds: ^bb101, ^bb103
  %683 = llvm.icmp "slt" %682, %681 : i64
  llvm.cond_br %683, ^bb103, ^bb104
^bb103:  // pred: ^bb102
  %684 = llvm.getelementptr %679[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %89, %684 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %685 = llvm.add %682, %25 : i64
  llvm.br ^bb102(%685 : i64)
^bb104:  // pred: ^bb102
  llvm.br ^bb105(%681 : i64)
^bb105(%686: i64):  // 2 preds: ^bb104, ^bb106
  %687 = llvm.icmp "slt" %686, %655 : i64
  llvm.cond_br %687, ^bb106, ^bb107
^bb106:  // pred: ^bb105
  %688 = llvm.sub %655, %686 : i64
  %689 = llvm.intr.smin(%688, %102) : (i64, i64) -> i64
  %690 = llvm.trunc %689 : i64 to i32
  %691 = llvm.insertelement %690, %17[%16 : i32] : vector<16xi32>
  %692 = llvm.shufflevector %691, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %693 = llvm.icmp "sgt" %692, %101 : vector<16xi32>
  %694 = llvm.getelementptr %679[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %89, %694, %693 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %695 = llvm.add %686, %25 : i64
  llvm.br ^bb105(%695 : i64)
^bb107:  // pred: ^bb105
  %696 = llvm.getelementptr %arg131[33280] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb108(%32 : i64)
^bb108(%697: i64):  // 2 preds: ^bb107, ^bb109
  %698 = llvm.icmp "slt" %697, %681 : i64
  llvm.cond_br %698, ^bb109, ^bb110
^bb109:  // pred: ^bb108
  %699 = llvm.getelementptr %696[%697] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %699 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %700 = llvm.add %697, %25 : i64
  llvm.br ^bb108(%700 : i64)
^bb110:  // pred: ^bb108
  llvm.br ^bb111(%681 : i64)
^bb111(%701: i64):  // 2 preds: ^bb110, ^bb112
  %702 = llvm.icmp "slt" %701, %655 : i64
  llvm.cond_br %702, ^bb112, ^bb113
^bb112:  // pred: ^bb111
  %703 = llvm.sub %655, %701 : i64
  %704 = llvm.intr.smin(%703, %102) : (i64, i64) -> i64
  %705 = llvm.trunc %704 : i64 to i32
  %706 = llvm.insertelement %705, %17[%16 : i32] : vector<16xi32>
  %707 = llvm.shufflevector %706, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %708 = llvm.icmp "sgt" %707, %101 : vector<16xi32>
  %709 = llvm.getelementptr %696[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %64, %709, %708 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %710 = llvm.add %701, %25 : i64
  llvm.br ^bb111(%710 : i64)
^bb113:  // pred: ^bb111
  %711 = llvm.getelementptr %arg131[24576] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb114(%32 : i64)
^bb114(%712: i64):  // 2 preds: ^bb113, ^bb118
  %713 = llvm.icmp "slt" %712, %655 : i64
  llvm.cond_br %713, ^bb115, ^bb119
^bb115:  // pred: ^bb114
  llvm.br ^bb116(%32 : i64)
^bb116(%714: i64):  // 2 preds: ^bb115, ^bb117
  %715 = llvm.icmp "slt" %714, %26 : i64
  llvm.cond_br %715, ^bb117, ^bb118
^bb117:  // pred: ^bb116
  %716 = llvm.mul %712, %26 : i64
  %717 = llvm.add %716, %714 : i64
  %718 = llvm.getelementptr %711[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %718 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %719 = llvm.add %714, %25 : i64
  llvm.br ^bb116(%719 : i64)
^bb118:  // pred: ^bb116
  %720 = llvm.add %712, %22 : i64
  llvm.br ^bb114(%720 : i64)
^bb119:  // pred: ^bb114
  llvm.br ^bb120(%32 : i64)
^bb120(%721: i64):  // 2 preds: ^bb119, ^bb172
  %722 = llvm.icmp "slt" %721, %650 : i64
  llvm.cond_br %722, ^bb121, ^bb173
^bb121:  // pred: ^bb120
  llvm.br ^bb122(%32 : i64)
^bb122(%723: i64):  // 2 preds: ^bb121, ^bb126
  %724 = llvm.icmp "slt" %723, %655 : i64
  llvm.cond_br %724, ^bb123, ^bb127
^bb123:  // pred: ^bb122
  llvm.br ^bb124(%32 : i64)
^bb124(%725: i64):  // 2 preds: ^bb123, ^bb125
  %726 = llvm.icmp "slt" %725, %29 : i64
  llvm.cond_br %726, ^bb125, ^bb126
^bb125:  // pred: ^bb124
  %727 = llvm.mul %723, %24 : i64
  %728 = llvm.mul %725, %25 : i64
  %729 = llvm.add %727, %728 : i64
  %730 = llvm.add %729, %32 : i64
  %731 = llvm.getelementptr %arg131[%730] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %731 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %732 = llvm.add %725, %22 : i64
  llvm.br ^bb124(%732 : i64)
^bb126:  // pred: ^bb124
  %733 = llvm.add %723, %22 : i64
  llvm.br ^bb122(%733 : i64)
^bb127:  // pred: ^bb122
  %734 = llvm.udiv %721, %25 : i64
  %735 = llvm.mul %arg124, %96 overflow<nsw> : i64
  %736 = llvm.mul %649, %94 overflow<nsw> : i64
  %737 = llvm.add %735, %736 : i64
  %738 = llvm.mul %625, %93 overflow<nsw> : i64
  %739 = llvm.add %737, %738 : i64
  %740 = llvm.mul %734, %92 overflow<nsw> : i64
  %741 = llvm.add %739, %740 : i64
  llvm.call @llm_contract_1(%arg130, %656, %32, %677, %26, %26, %22, %arg76, %arg77, %741, %29, %26, %25, %92, %25, %22, %arg130, %arg131, %32, %655, %29, %25, %24, %25, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb128(%32 : i64)
^bb128(%742: i64):  // 2 preds: ^bb127, ^bb135
  %743 = llvm.icmp "slt" %742, %644 : i64
  llvm.cond_br %743, ^bb129, ^bb136
^bb129:  // pred: ^bb128
  %744 = llvm.add %646, %742 : i64
  llvm.br ^bb130(%32 : i64)
^bb130(%745: i64):  // 2 preds: ^bb129, ^bb134
  %746 = llvm.icmp "slt" %745, %27 : i64
  llvm.cond_br %746, ^bb131, ^bb135
^bb131:  // pred: ^bb130
  llvm.br ^bb132(%32 : i64)
^bb132(%747: i64):  // 2 preds: ^bb131, ^bb133
  %748 = llvm.icmp "slt" %747, %24 : i64
  llvm.cond_br %748, ^bb133, ^bb134
^bb133:  // pred: ^bb132
  %749 = llvm.mul %742, %21 : i64
  %750 = llvm.mul %745, %24 : i64
  %751 = llvm.add %749, %750 : i64
  %752 = llvm.add %751, %747 : i64
  %753 = llvm.getelementptr %arg131[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %754 = llvm.load %753 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %755 = llvm.fmul %754, %90 : vector<16xf32>
  %756 = llvm.add %721, %747 : i64
  %757 = llvm.sub %744, %756 : i64
  %758 = llvm.add %757, %22 : i64
  %759 = llvm.intr.smin(%758, %102) : (i64, i64) -> i64
  %760 = llvm.trunc %759 : i64 to i32
  %761 = llvm.insertelement %760, %17[%16 : i32] : vector<16xi32>
  %762 = llvm.shufflevector %761, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %763 = llvm.icmp "sgt" %762, %101 : vector<16xi32>
  %764 = llvm.select %763, %755, %89 : vector<16xi1>, vector<16xf32>
  llvm.store %764, %753 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %765 = llvm.add %747, %25 : i64
  llvm.br ^bb132(%765 : i64)
^bb134:  // pred: ^bb132
  %766 = llvm.add %745, %22 : i64
  llvm.br ^bb130(%766 : i64)
^bb135:  // pred: ^bb130
  %767 = llvm.add %742, %22 : i64
  llvm.br ^bb128(%767 : i64)
^bb136:  // pred: ^bb128
  llvm.br ^bb137(%32 : i64)
^bb137(%768: i64):  // 2 preds: ^bb136, ^bb138
  %769 = llvm.icmp "slt" %768, %681 : i64
  llvm.cond_br %769, ^bb138, ^bb139
^bb138:  // pred: ^bb137
  %770 = llvm.getelementptr %679[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %771 = llvm.load %770 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %772 = llvm.getelementptr %678[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %771, %772 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %773 = llvm.add %768, %25 : i64
  llvm.br ^bb137(%773 : i64)
^bb139:  // pred: ^bb137
  llvm.br ^bb140(%681 : i64)
^bb140(%774: i64):  // 2 preds: ^bb139, ^bb141
  %775 = llvm.icmp "slt" %774, %655 : i64
  llvm.cond_br %775, ^bb141, ^bb142
^bb141:  // pred: ^bb140
  %776 = llvm.sub %655, %774 : i64
  %777 = llvm.intr.smin(%776, %102) : (i64, i64) -> i64
  %778 = llvm.trunc %777 : i64 to i32
  %779 = llvm.insertelement %778, %17[%16 : i32] : vector<16xi32>
  %780 = llvm.shufflevector %779, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %781 = llvm.icmp "sgt" %780, %101 : vector<16xi32>
  %782 = llvm.getelementptr %679[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %783 = llvm.intr.masked.load %782, %781, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %784 = llvm.getelementptr %678[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %783, %784, %781 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %785 = llvm.add %774, %25 : i64
  llvm.br ^bb140(%785 : i64)
^bb142:  // pred: ^bb140
  llvm.br ^bb143(%32 : i64)
^bb143(%786: i64):  // 2 preds: ^bb142, ^bb144
  %787 = llvm.icmp "slt" %786, %655 : i64
  llvm.cond_br %787, ^bb144, ^bb145
^bb144:  // pred: ^bb143
  %788 = llvm.mul %786, %24 : i64
  %789 = llvm.add %788, %32 : i64
  %790 = llvm.getelementptr %arg131[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %791 = llvm.load %790 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %792 = llvm.add %788, %25 : i64
  %793 = llvm.getelementptr %arg131[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %794 = llvm.load %793 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %795 = llvm.add %788, %26 : i64
  %796 = llvm.getelementptr %arg131[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %797 = llvm.load %796 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %798 = llvm.add %788, %34 : i64
  %799 = llvm.getelementptr %arg131[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %800 = llvm.load %799 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %801 = llvm.intr.maximum(%791, %794) : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %802 = llvm.intr.maximum(%797, %800) : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %803 = llvm.intr.maximum(%801, %802) : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %804 = llvm.getelementptr inbounds|nuw %679[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %805 = llvm.load %804 : !llvm.ptr -> f32
  %806 = llvm.shufflevector %803, %85 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %807 = llvm.shufflevector %803, %85 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %808 = llvm.intr.maximum(%806, %807) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  %809 = llvm.shufflevector %808, %86 [0, 1, 2, 3] : vector<8xf32> 
  %810 = llvm.shufflevector %808, %86 [4, 5, 6, 7] : vector<8xf32> 
  %811 = llvm.intr.maximum(%809, %810) : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  %812 = llvm.shufflevector %811, %87 [0, 1] : vector<4xf32> 
  %813 = llvm.shufflevector %811, %87 [2, 3] : vector<4xf32> 
  %814 = llvm.intr.maximum(%812, %813) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
  %815 = llvm.shufflevector %814, %88 [0] : vector<2xf32> 
  %816 = llvm.shufflevector %814, %88 [1] : vector<2xf32> 
  %817 = llvm.intr.maximum(%815, %816) : (vector<1xf32>, vector<1xf32>) -> vector<1xf32>
  %818 = llvm.extractelement %817[%15 : i64] : vector<1xf32>
  %819 = llvm.intr.maximum(%805, %818) : (f32, f32) -> f32
  llvm.store %819, %804 : f32, !llvm.ptr
  %820 = llvm.add %786, %22 : i64
  llvm.br ^bb143(%820 : i64)
^bb145:  // pred: ^bb143
  llvm.br ^bb146(%32 : i64)
^bb146(%821: i64):  // 2 preds: ^bb145, ^bb150
  %822 = llvm.icmp "slt" %821, %655 : i64
  llvm.cond_br %822, ^bb147, ^bb151
^bb147:  // pred: ^bb146
  %823 = llvm.getelementptr inbounds|nuw %679[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %824 = llvm.load %823 : !llvm.ptr -> f32
  %825 = llvm.insertelement %824, %85[%16 : i32] : vector<16xf32>
  %826 = llvm.shufflevector %825, %85 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb148(%32 : i64)
^bb148(%827: i64):  // 2 preds: ^bb147, ^bb149
  %828 = llvm.icmp "slt" %827, %24 : i64
  llvm.cond_br %828, ^bb149, ^bb150
^bb149:  // pred: ^bb148
  %829 = llvm.mul %821, %24 : i64
  %830 = llvm.add %829, %827 : i64
  %831 = llvm.getelementptr %arg131[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %833 = llvm.fsub %832, %826 : vector<16xf32>
  %834 = llvm.fadd %833, %36 : vector<16xf32>
  %835 = llvm.fsub %834, %36 : vector<16xf32>
  %836 = llvm.fsub %833, %835 : vector<16xf32>
  %837 = llvm.intr.fmuladd(%65, %836, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %838 = llvm.intr.fmuladd(%837, %836, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %839 = llvm.intr.fmuladd(%838, %836, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %840 = llvm.intr.fmuladd(%839, %836, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %841 = llvm.intr.fmuladd(%840, %836, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %842 = llvm.intr.fmuladd(%841, %836, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %843 = llvm.bitcast %834 : vector<16xf32> to vector<16xi32>
  %844 = llvm.shl %843, %71 : vector<16xi32>
  %845 = llvm.bitcast %842 : vector<16xf32> to vector<16xi32>
  %846 = llvm.add %845, %844 : vector<16xi32>
  %847 = llvm.bitcast %846 : vector<16xi32> to vector<16xf32>
  %848 = llvm.fcmp "olt" %833, %72 : vector<16xf32>
  %849 = llvm.select %848, %64, %847 : vector<16xi1>, vector<16xf32>
  %850 = llvm.fcmp "uge" %833, %73 : vector<16xf32>
  %851 = llvm.fadd %833, %74 : vector<16xf32>
  %852 = llvm.select %850, %851, %849 : vector<16xi1>, vector<16xf32>
  llvm.store %852, %831 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %853 = llvm.add %827, %25 : i64
  llvm.br ^bb148(%853 : i64)
^bb150:  // pred: ^bb148
  %854 = llvm.add %821, %22 : i64
  llvm.br ^bb146(%854 : i64)
^bb151:  // pred: ^bb146
  llvm.br ^bb152(%32 : i64)
^bb152(%855: i64):  // 2 preds: ^bb151, ^bb153
  %856 = llvm.icmp "slt" %855, %681 : i64
  llvm.cond_br %856, ^bb153, ^bb154
^bb153:  // pred: ^bb152
  %857 = llvm.getelementptr %679[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %858 = llvm.load %857 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %859 = llvm.getelementptr %678[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %860 = llvm.load %859 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %861 = llvm.fsub %860, %858 : vector<16xf32>
  %862 = llvm.fadd %861, %36 : vector<16xf32>
  %863 = llvm.fsub %862, %36 : vector<16xf32>
  %864 = llvm.fsub %861, %863 : vector<16xf32>
  %865 = llvm.intr.fmuladd(%65, %864, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %866 = llvm.intr.fmuladd(%865, %864, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %867 = llvm.intr.fmuladd(%866, %864, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %868 = llvm.intr.fmuladd(%867, %864, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %869 = llvm.intr.fmuladd(%868, %864, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %870 = llvm.intr.fmuladd(%869, %864, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %871 = llvm.bitcast %862 : vector<16xf32> to vector<16xi32>
  %872 = llvm.shl %871, %71 : vector<16xi32>
  %873 = llvm.bitcast %870 : vector<16xf32> to vector<16xi32>
  %874 = llvm.add %873, %872 : vector<16xi32>
  %875 = llvm.bitcast %874 : vector<16xi32> to vector<16xf32>
  %876 = llvm.fcmp "olt" %861, %72 : vector<16xf32>
  %877 = llvm.select %876, %64, %875 : vector<16xi1>, vector<16xf32>
  %878 = llvm.fcmp "uge" %861, %73 : vector<16xf32>
  %879 = llvm.fadd %861, %74 : vector<16xf32>
  %880 = llvm.select %878, %879, %877 : vector<16xi1>, vector<16xf32>
  llvm.store %880, %859 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %881 = llvm.add %855, %25 : i64
  llvm.br ^bb152(%881 : i64)
^bb154:  // pred: ^bb152
  llvm.br ^bb155(%681 : i64)
^bb155(%882: i64):  // 2 preds: ^bb154, ^bb156
  %883 = llvm.icmp "slt" %882, %655 : i64
  llvm.cond_br %883, ^bb156, ^bb157
^bb156:  // pred: ^bb155
  %884 = llvm.sub %655, %882 : i64
  %885 = llvm.intr.smin(%884, %102) : (i64, i64) -> i64
  %886 = llvm.trunc %885 : i64 to i32
  %887 = llvm.insertelement %886, %17[%16 : i32] : vector<16xi32>
  %888 = llvm.shufflevector %887, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %889 = llvm.icmp "sgt" %888, %101 : vector<16xi32>
  %890 = llvm.getelementptr %679[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %891 = llvm.intr.masked.load %890, %889, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %892 = llvm.getelementptr %678[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %893 = llvm.intr.masked.load %892, %889, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %894 = llvm.fsub %893, %891 : vector<16xf32>
  %895 = llvm.fadd %894, %36 : vector<16xf32>
  %896 = llvm.fsub %895, %36 : vector<16xf32>
  %897 = llvm.fsub %894, %896 : vector<16xf32>
  %898 = llvm.intr.fmuladd(%65, %897, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %899 = llvm.intr.fmuladd(%898, %897, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %900 = llvm.intr.fmuladd(%899, %897, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %901 = llvm.intr.fmuladd(%900, %897, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %902 = llvm.intr.fmuladd(%901, %897, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %903 = llvm.intr.fmuladd(%902, %897, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %904 = llvm.bitcast %895 : vector<16xf32> to vector<16xi32>
  %905 = llvm.shl %904, %71 : vector<16xi32>
  %906 = llvm.bitcast %903 : vector<16xf32> to vector<16xi32>
  %907 = llvm.add %906, %905 : vector<16xi32>
  %908 = llvm.bitcast %907 : vector<16xi32> to vector<16xf32>
  %909 = llvm.fcmp "olt" %894, %72 : vector<16xf32>
  %910 = llvm.select %909, %64, %908 : vector<16xi1>, vector<16xf32>
  %911 = llvm.fcmp "uge" %894, %73 : vector<16xf32>
  %912 = llvm.fadd %894, %74 : vector<16xf32>
  %913 = llvm.select %911, %912, %910 : vector<16xi1>, vector<16xf32>
  llvm.intr.masked.store %913, %892, %889 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %914 = llvm.add %882, %25 : i64
  llvm.br ^bb155(%914 : i64)
^bb157:  // pred: ^bb155
  llvm.br ^bb158(%32 : i64)
^bb158(%915: i64):  // 2 preds: ^bb157, ^bb159
  %916 = llvm.icmp "slt" %915, %681 : i64
  llvm.cond_br %916, ^bb159, ^bb160
^bb159:  // pred: ^bb158
  %917 = llvm.getelementptr %678[%915] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %918 = llvm.load %917 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %919 = llvm.getelementptr %696[%915] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %920 = llvm.load %919 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %921 = llvm.fmul %920, %918 : vector<16xf32>
  llvm.store %921, %919 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %922 = llvm.add %915, %25 : i64
  llvm.br ^bb158(%922 : i64)
^bb160:  // pred: ^bb158
  llvm.br ^bb161(%681 : i64)
^bb161(%923: i64):  // 2 preds: ^bb160, ^bb162
  %924 = llvm.icmp "slt" %923, %655 : i64
  llvm.cond_br %924, ^bb162, ^bb163
^bb162:  // pred: ^bb161
  %925 = llvm.sub %655, %923 : i64
  %926 = llvm.intr.smin(%925, %102) : (i64, i64) -> i64
  %927 = llvm.trunc %926 : i64 to i32
  %928 = llvm.insertelement %927, %17[%16 : i32] : vector<16xi32>
  %929 = llvm.shufflevector %928, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %930 = llvm.icmp "sgt" %929, %101 : vector<16xi32>
  %931 = llvm.getelementptr %678[%923] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %932 = llvm.intr.masked.load %931, %930, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %933 = llvm.getelementptr %696[%923] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %934 = llvm.intr.masked.load %933, %930, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %935 = llvm.fmul %934, %932 : vector<16xf32>
  llvm.intr.masked.store %935, %933, %930 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %936 = llvm.add %923, %25 : i64
  llvm.br ^bb161(%936 : i64)
^bb163:  // pred: ^bb161
  llvm.br ^bb164(%32 : i64)
^bb164(%937: i64):  // 2 preds: ^bb163, ^bb165
  %938 = llvm.icmp "slt" %937, %655 : i64
  llvm.cond_br %938, ^bb165, ^bb166
^bb165:  // pred: ^bb164
  %939 = llvm.mul %937, %24 : i64
  %940 = llvm.add %939, %32 : i64
  %941 = llvm.getelementptr %arg131[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %942 = llvm.load %941 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %943 = llvm.add %939, %25 : i64
  %944 = llvm.getelementptr %arg131[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %945 = llvm.load %944 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %946 = llvm.add %939, %26 : i64
  %947 = llvm.getelementptr %arg131[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %948 = llvm.load %947 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %949 = llvm.add %939, %34 : i64
  %950 = llvm.getelementptr %arg131[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %951 = llvm.load %950 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %952 = llvm.fadd %942, %945 : vector<16xf32>
  %953 = llvm.fadd %948, %951 : vector<16xf32>
  %954 = llvm.fadd %952, %953 : vector<16xf32>
  %955 = llvm.getelementptr inbounds|nuw %696[%937] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %956 = llvm.load %955 : !llvm.ptr -> f32
  %957 = llvm.shufflevector %954, %85 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %958 = llvm.shufflevector %954, %85 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %959 = llvm.fadd %957, %958 : vector<8xf32>
  %960 = llvm.shufflevector %959, %86 [0, 1, 2, 3] : vector<8xf32> 
  %961 = llvm.shufflevector %959, %86 [4, 5, 6, 7] : vector<8xf32> 
  %962 = llvm.fadd %960, %961 : vector<4xf32>
  %963 = llvm.shufflevector %962, %87 [0, 1] : vector<4xf32> 
  %964 = llvm.shufflevector %962, %87 [2, 3] : vector<4xf32> 
  %965 = llvm.fadd %963, %964 : vector<2xf32>
  %966 = llvm.shufflevector %965, %88 [0] : vector<2xf32> 
  %967 = llvm.shufflevector %965, %88 [1] : vector<2xf32> 
  %968 = llvm.fadd %966, %967 : vector<1xf32>
  %969 = llvm.extractelement %968[%15 : i64] : vector<1xf32>
  %970 = llvm.fadd %956, %969 : f32
  llvm.store %970, %955 : f32, !llvm.ptr
  %971 = llvm.add %937, %22 : i64
  llvm.br ^bb164(%971 : i64)
^bb166:  // pred: ^bb164
  llvm.br ^bb167(%32 : i64)
^bb167(%972: i64):  // 2 preds: ^bb166, ^bb171
  %973 = llvm.icmp "slt" %972, %655 : i64
  llvm.cond_br %973, ^bb168, ^bb172
^bb168:  // pred: ^bb167
  %974 = llvm.getelementptr inbounds|nuw %678[%972] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %975 = llvm.load %974 : !llvm.ptr -> f32
  %976 = llvm.insertelement %975, %85[%16 : i32] : vector<16xf32>
  %977 = llvm.shufflevector %976, %85 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb169(%32 : i64)
^bb169(%978: i64):  // 2 preds: ^bb168, ^bb170
  %979 = llvm.icmp "slt" %978, %26 : i64
  llvm.cond_br %979, ^bb170, ^bb171
^bb170:  // pred: ^bb169
  %980 = llvm.mul %972, %26 : i64
  %981 = llvm.add %980, %978 : i64
  %982 = llvm.getelementptr %711[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %983 = llvm.load %982 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %984 = llvm.fmul %983, %977 : vector<16xf32>
  llvm.store %984, %982 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %985 = llvm.add %978, %25 : i64
  llvm.br ^bb169(%985 : i64)
^bb171:  // pred: ^bb169
  %986 = llvm.add %972, %22 : i64
  llvm.br ^bb167(%986 : i64)
^bb172:  // pred: ^bb167
  %987 = llvm.mul %721, %26 overflow<nsw> : i64
  %988 = llvm.add %739, %987 : i64
  llvm.call @llm_contract_2(%arg130, %arg131, %32, %655, %24, %24, %22, %arg91, %arg92, %988, %24, %26, %26, %22, %arg130, %711, %32, %655, %26, %26, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %989 = llvm.add %721, %24 : i64
  llvm.br ^bb120(%989 : i64)
^bb173:  // pred: ^bb120
  llvm.br ^bb174(%32 : i64)
^bb174(%990: i64):  // 2 preds: ^bb173, ^bb181
  %991 = llvm.icmp "slt" %990, %644 : i64
  llvm.cond_br %991, ^bb175, ^bb182
^bb175:  // pred: ^bb174
  llvm.br ^bb176(%32 : i64)
^bb176(%992: i64):  // 2 preds: ^bb175, ^bb180
  %993 = llvm.icmp "slt" %992, %27 : i64
  llvm.cond_br %993, ^bb177, ^bb181
^bb177:  // pred: ^bb176
  %994 = llvm.mul %990, %27 overflow<nsw, nuw> : i64
  %995 = llvm.add %994, %992 overflow<nsw, nuw> : i64
  %996 = llvm.getelementptr inbounds|nuw %696[%995] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %997 = llvm.load %996 : !llvm.ptr -> f32
  %998 = llvm.insertelement %997, %85[%16 : i32] : vector<16xf32>
  %999 = llvm.shufflevector %998, %85 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb178(%32 : i64)
^bb178(%1000: i64):  // 2 preds: ^bb177, ^bb179
  %1001 = llvm.icmp "slt" %1000, %26 : i64
  llvm.cond_br %1001, ^bb179, ^bb180
^bb179:  // pred: ^bb178
  %1002 = llvm.mul %990, %24 : i64
  %1003 = llvm.mul %992, %26 : i64
  %1004 = llvm.add %1002, %1003 : i64
  %1005 = llvm.add %1004, %1000 : i64
  %1006 = llvm.getelementptr %711[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1007 = llvm.load %1006 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1008 = llvm.fdiv %1007, %999 : vector<16xf32>
  %1009 = llvm.getelementptr %255[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1010 = llvm.mul %990, %21 : i64
  %1011 = llvm.add %1010, %1003 : i64
  %1012 = llvm.add %1011, %1000 : i64
  %1013 = llvm.getelementptr %1009[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1008, %1013 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1014 = llvm.add %1000, %25 : i64
  llvm.br ^bb178(%1014 : i64)
^bb180:  // pred: ^bb178
  %1015 = llvm.add %992, %22 : i64
  llvm.br ^bb176(%1015 : i64)
^bb181:  // pred: ^bb176
  %1016 = llvm.add %990, %22 : i64
  llvm.br ^bb174(%1016 : i64)
^bb182:  // pred: ^bb174
  %1017 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb91(%1017 : i64)
^bb183:  // pred: ^bb91
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1018 = llvm.mul %109, %27 : i64
  llvm.br ^bb184(%arg136 : i64)
^bb184(%1019: i64):  // 2 preds: ^bb183, ^bb197
  %1020 = llvm.icmp "ult" %1019, %1018 : i64
  llvm.cond_br %1020, ^bb185, ^bb198
^bb185:  // pred: ^bb184
  %1021 = llvm.urem %1019, %109 : i64
  %1022 = llvm.udiv %1019, %109 : i64
  %1023 = llvm.mul %1021, %120 : i64
  %1024 = llvm.mul %1022, %24 : i64
  %1025 = llvm.sub %arg3, %1023 : i64
  %1026 = llvm.intr.smin(%120, %1025) : (i64, i64) -> i64
  %1027 = llvm.intr.smax(%1026, %32) : (i64, i64) -> i64
  %1028 = llvm.mul %1023, %21 overflow<nsw> : i64
  %1029 = llvm.add %1028, %1024 : i64
  llvm.br ^bb186(%32 : i64)
^bb186(%1030: i64):  // 2 preds: ^bb185, ^bb190
  %1031 = llvm.icmp "slt" %1030, %1027 : i64
  llvm.cond_br %1031, ^bb187, ^bb191
^bb187:  // pred: ^bb186
  llvm.br ^bb188(%32 : i64)
^bb188(%1032: i64):  // 2 preds: ^bb187, ^bb189
  %1033 = llvm.icmp "slt" %1032, %24 : i64
  llvm.cond_br %1033, ^bb189, ^bb190
^bb189:  // pred: ^bb188
  %1034 = llvm.mul %1030, %24 : i64
  %1035 = llvm.add %1034, %1032 : i64
  %1036 = llvm.getelementptr %arg131[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1036 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1037 = llvm.add %1032, %25 : i64
  llvm.br ^bb188(%1037 : i64)
^bb190:  // pred: ^bb188
  %1038 = llvm.add %1030, %22 : i64
  llvm.br ^bb186(%1038 : i64)
^bb191:  // pred: ^bb186
  %1039 = llvm.mul %arg124, %93 overflow<nsw> : i64
  %1040 = llvm.mul %1022, %91 overflow<nsw> : i64
  %1041 = llvm.add %1039, %1040 : i64
  llvm.call @llm_contract_0(%arg125, %255, %1028, %1027, %21, %21, %22, %arg25, %arg26, %1041, %21, %24, %24, %22, %arg130, %arg131, %32, %1027, %24, %24, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb192(%32 : i64)
^bb192(%1042: i64):  // 2 preds: ^bb191, ^bb196
  %1043 = llvm.icmp "slt" %1042, %1027 : i64
  llvm.cond_br %1043, ^bb193, ^bb197
^bb193:  // pred: ^bb192
  llvm.br ^bb194(%32 : i64)
^bb194(%1044: i64):  // 2 preds: ^bb193, ^bb195
  %1045 = llvm.icmp "slt" %1044, %24 : i64
  llvm.cond_br %1045, ^bb195, ^bb196
^bb195:  // pred: ^bb194
  %1046 = llvm.getelementptr %arg1[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1047 = llvm.mul %1042, %21 : i64
  %1048 = llvm.add %1047, %1044 : i64
  %1049 = llvm.getelementptr %1046[%1048] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1050 = llvm.load %1049 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1051 = llvm.mul %1042, %24 : i64
  %1052 = llvm.add %1051, %1044 : i64
  %1053 = llvm.getelementptr %arg131[%1052] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1054 = llvm.load %1053 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1055 = llvm.fadd %1050, %1054 : vector<16xf32>
  llvm.store %1055, %1049 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1056 = llvm.add %1044, %25 : i64
  llvm.br ^bb194(%1056 : i64)
^bb196:  // pred: ^bb194
  %1057 = llvm.add %1042, %22 : i64
  llvm.br ^bb192(%1057 : i64)
^bb197:  // pred: ^bb192
  %1058 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb184(%1058 : i64)
^bb198:  // pred: ^bb184
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb199(%arg136 : i64)
^bb199(%1059: i64):  // 2 preds: ^bb198, ^bb218
  %1060 = llvm.icmp "ult" %1059, %124 : i64
  llvm.cond_br %1060, ^bb200, ^bb219
^bb200:  // pred: ^bb199
  %1061 = llvm.mul %1059, %29 : i64
  %1062 = llvm.sub %arg3, %1061 : i64
  %1063 = llvm.intr.smin(%1062, %29) : (i64, i64) -> i64
  %1064 = llvm.mul %1061, %21 overflow<nsw> : i64
  %1065 = llvm.urem %1063, %25 : i64
  %1066 = llvm.sub %1063, %1065 : i64
  llvm.br ^bb201(%32 : i64)
^bb201(%1067: i64):  // 2 preds: ^bb200, ^bb202
  %1068 = llvm.icmp "slt" %1067, %1066 : i64
  llvm.cond_br %1068, ^bb202, ^bb203
^bb202:  // pred: ^bb201
  %1069 = llvm.getelementptr %arg131[%1067] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1069 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1070 = llvm.add %1067, %25 : i64
  llvm.br ^bb201(%1070 : i64)
^bb203:  // pred: ^bb201
  llvm.br ^bb204(%1066 : i64)
^bb204(%1071: i64):  // 2 preds: ^bb203, ^bb205
  %1072 = llvm.icmp "slt" %1071, %1063 : i64
  llvm.cond_br %1072, ^bb205, ^bb206
^bb205:  // pred: ^bb204
  %1073 = llvm.sub %1063, %1071 : i64
  %1074 = llvm.intr.smin(%1073, %102) : (i64, i64) -> i64
  %1075 = llvm.trunc %1074 : i64 to i32
  %1076 = llvm.insertelement %1075, %17[%16 : i32] : vector<16xi32>
  %1077 = llvm.shufflevector %1076, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1078 = llvm.icmp "sgt" %1077, %101 : vector<16xi32>
  %1079 = llvm.getelementptr %arg131[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %64, %1079, %1078 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1080 = llvm.add %1071, %25 : i64
  llvm.br ^bb204(%1080 : i64)
^bb206:  // pred: ^bb204
  llvm.br ^bb207(%32 : i64)
^bb207(%1081: i64):  // 2 preds: ^bb206, ^bb211
  %1082 = llvm.icmp "slt" %1081, %1063 : i64
  llvm.cond_br %1082, ^bb208, ^bb212
^bb208:  // pred: ^bb207
  llvm.br ^bb209(%32, %33, %33, %33, %33 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb209(%1083: i64, %1084: vector<16xf32>, %1085: vector<16xf32>, %1086: vector<16xf32>, %1087: vector<16xf32>):  // 2 preds: ^bb208, ^bb210
  %1088 = llvm.icmp "slt" %1083, %21 : i64
  llvm.cond_br %1088, ^bb210, ^bb211
^bb210:  // pred: ^bb209
  %1089 = llvm.getelementptr %arg1[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1090 = llvm.mul %1081, %21 : i64
  %1091 = llvm.add %1090, %1083 : i64
  %1092 = llvm.getelementptr %1089[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1093 = llvm.load %1092 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1094 = llvm.fmul %1093, %1093 : vector<16xf32>
  %1095 = llvm.fadd %1084, %1094 : vector<16xf32>
  %1096 = llvm.add %1083, %25 : i64
  %1097 = llvm.add %1090, %1096 : i64
  %1098 = llvm.getelementptr %1089[%1097] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1099 = llvm.load %1098 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1100 = llvm.fmul %1099, %1099 : vector<16xf32>
  %1101 = llvm.fadd %1085, %1100 : vector<16xf32>
  %1102 = llvm.add %1083, %26 : i64
  %1103 = llvm.add %1090, %1102 : i64
  %1104 = llvm.getelementptr %1089[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1105 = llvm.load %1104 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1106 = llvm.fmul %1105, %1105 : vector<16xf32>
  %1107 = llvm.fadd %1086, %1106 : vector<16xf32>
  %1108 = llvm.add %1083, %34 : i64
  %1109 = llvm.add %1090, %1108 : i64
  %1110 = llvm.getelementptr %1089[%1109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1111 = llvm.load %1110 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1112 = llvm.fmul %1111, %1111 : vector<16xf32>
  %1113 = llvm.fadd %1087, %1112 : vector<16xf32>
  %1114 = llvm.add %1083, %24 : i64
  llvm.br ^bb209(%1114, %1095, %1101, %1107, %1113 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb211:  // pred: ^bb209
  %1115 = llvm.fadd %1084, %1085 : vector<16xf32>
  %1116 = llvm.fadd %1086, %1087 : vector<16xf32>
  %1117 = llvm.fadd %1115, %1116 : vector<16xf32>
  %1118 = llvm.getelementptr inbounds|nuw %arg131[%1081] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1119 = llvm.load %1118 : !llvm.ptr -> f32
  %1120 = llvm.shufflevector %1117, %85 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %1121 = llvm.shufflevector %1117, %85 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %1122 = llvm.fadd %1120, %1121 : vector<8xf32>
  %1123 = llvm.shufflevector %1122, %86 [0, 1, 2, 3] : vector<8xf32> 
  %1124 = llvm.shufflevector %1122, %86 [4, 5, 6, 7] : vector<8xf32> 
  %1125 = llvm.fadd %1123, %1124 : vector<4xf32>
  %1126 = llvm.shufflevector %1125, %87 [0, 1] : vector<4xf32> 
  %1127 = llvm.shufflevector %1125, %87 [2, 3] : vector<4xf32> 
  %1128 = llvm.fadd %1126, %1127 : vector<2xf32>
  %1129 = llvm.shufflevector %1128, %88 [0] : vector<2xf32> 
  %1130 = llvm.shufflevector %1128, %88 [1] : vector<2xf32> 
  %1131 = llvm.fadd %1129, %1130 : vector<1xf32>
  %1132 = llvm.extractelement %1131[%15 : i64] : vector<1xf32>
  %1133 = llvm.fadd %1119, %1132 : f32
  llvm.store %1133, %1118 : f32, !llvm.ptr
  %1134 = llvm.add %1081, %22 : i64
  llvm.br ^bb207(%1134 : i64)
^bb212:  // pred: ^bb207
  llvm.br ^bb213(%32 : i64)
^bb213(%1135: i64):  // 2 preds: ^bb212, ^bb217
  %1136 = llvm.icmp "slt" %1135, %1063 : i64
  llvm.cond_br %1136, ^bb214, ^bb218
^bb214:  // pred: ^bb213
  %1137 = llvm.getelementptr inbounds|nuw %arg131[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1138 = llvm.load %1137 : !llvm.ptr -> f32
  %1139 = llvm.fmul %1138, %31 : f32
  %1140 = llvm.fadd %1139, %30 : f32
  %1141 = llvm.intr.sqrt(%1140) : (f32) -> f32
  %1142 = llvm.fdiv %20, %1141 : f32
  %1143 = llvm.insertelement %1142, %85[%16 : i32] : vector<16xf32>
  %1144 = llvm.shufflevector %1143, %85 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb215(%32 : i64)
^bb215(%1145: i64):  // 2 preds: ^bb214, ^bb216
  %1146 = llvm.icmp "slt" %1145, %21 : i64
  llvm.cond_br %1146, ^bb216, ^bb217
^bb216:  // pred: ^bb215
  %1147 = llvm.getelementptr %arg1[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1148 = llvm.mul %1135, %21 : i64
  %1149 = llvm.add %1148, %1145 : i64
  %1150 = llvm.getelementptr %1147[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1151 = llvm.load %1150 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1152 = llvm.getelementptr %arg37[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1153 = llvm.getelementptr %1152[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1154 = llvm.load %1153 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1155 = llvm.fmul %1151, %1144 : vector<16xf32>
  %1156 = llvm.fmul %1155, %1154 : vector<16xf32>
  %1157 = llvm.getelementptr %121[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1158 = llvm.getelementptr %1157[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1156, %1158 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1159 = llvm.add %1145, %25 : i64
  llvm.br ^bb215(%1159 : i64)
^bb217:  // pred: ^bb215
  %1160 = llvm.add %1135, %22 : i64
  llvm.br ^bb213(%1160 : i64)
^bb218:  // pred: ^bb213
  %1161 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb199(%1161 : i64)
^bb219:  // pred: ^bb199
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1162 = llvm.mul %109, %55 : i64
  llvm.br ^bb220(%arg136 : i64)
^bb220(%1163: i64):  // 2 preds: ^bb219, ^bb236
  %1164 = llvm.icmp "ult" %1163, %1162 : i64
  llvm.cond_br %1164, ^bb221, ^bb237
^bb221:  // pred: ^bb220
  %1165 = llvm.urem %1163, %109 : i64
  %1166 = llvm.udiv %1163, %109 : i64
  %1167 = llvm.mul %1165, %120 : i64
  %1168 = llvm.mul %1166, %24 : i64
  %1169 = llvm.sub %arg3, %1167 : i64
  %1170 = llvm.intr.smin(%120, %1169) : (i64, i64) -> i64
  %1171 = llvm.intr.smax(%1170, %32) : (i64, i64) -> i64
  %1172 = llvm.sub %28, %1168 : i64
  %1173 = llvm.intr.smin(%1172, %24) : (i64, i64) -> i64
  %1174 = llvm.mul %1167, %28 overflow<nsw> : i64
  %1175 = llvm.add %1174, %1168 : i64
  llvm.br ^bb222(%32 : i64)
^bb222(%1176: i64):  // 2 preds: ^bb221, ^bb226
  %1177 = llvm.icmp "slt" %1176, %1171 : i64
  llvm.cond_br %1177, ^bb223, ^bb227
^bb223:  // pred: ^bb222
  llvm.br ^bb224(%32 : i64)
^bb224(%1178: i64):  // 2 preds: ^bb223, ^bb225
  %1179 = llvm.icmp "slt" %1178, %24 : i64
  llvm.cond_br %1179, ^bb225, ^bb226
^bb225:  // pred: ^bb224
  %1180 = llvm.mul %1176, %24 : i64
  %1181 = llvm.add %1180, %1178 : i64
  %1182 = llvm.getelementptr %arg131[%1181] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1182 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1183 = llvm.add %1178, %25 : i64
  llvm.br ^bb224(%1183 : i64)
^bb226:  // pred: ^bb224
  %1184 = llvm.add %1176, %22 : i64
  llvm.br ^bb222(%1184 : i64)
^bb227:  // pred: ^bb222
  %1185 = llvm.mul %1167, %21 overflow<nsw> : i64
  %1186 = llvm.mul %arg124, %98 overflow<nsw> : i64
  %1187 = llvm.mul %1166, %91 overflow<nsw> : i64
  %1188 = llvm.add %1186, %1187 : i64
  %1189 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %1190 = llvm.mul %1171, %22 : i64
  %1191 = llvm.mul %1190, %24 : i64
  %1192 = llvm.getelementptr %19[1] : (!llvm.ptr) -> !llvm.ptr, f32
  %1193 = llvm.ptrtoint %1192 : !llvm.ptr to i64
  %1194 = llvm.mul %1191, %1193 : i64
  "llvm.intr.memcpy"(%1189, %arg131, %1194) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.call @llm_contract_0(%arg125, %121, %1185, %1171, %21, %21, %22, %arg43, %arg44, %1188, %21, %24, %24, %22, %arg130, %1189, %32, %1171, %24, %24, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.call @llm_contract_0(%arg125, %121, %1185, %1171, %21, %21, %22, %arg54, %arg55, %1188, %21, %24, %24, %22, %arg130, %arg131, %32, %1171, %24, %24, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %1195 = llvm.urem %1173, %25 : i64
  %1196 = llvm.sub %1173, %1195 : i64
  llvm.br ^bb228(%32 : i64)
^bb228(%1197: i64):  // 2 preds: ^bb227, ^bb235
  %1198 = llvm.icmp "slt" %1197, %1171 : i64
  llvm.cond_br %1198, ^bb229, ^bb236
^bb229:  // pred: ^bb228
  llvm.br ^bb230(%32 : i64)
^bb230(%1199: i64):  // 2 preds: ^bb229, ^bb231
  %1200 = llvm.icmp "slt" %1199, %1196 : i64
  llvm.cond_br %1200, ^bb231, ^bb232
^bb231:  // pred: ^bb230
  %1201 = llvm.mul %1197, %24 : i64
  %1202 = llvm.add %1201, %1199 : i64
  %1203 = llvm.getelementptr %1189[%1202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1204 = llvm.load %1203 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1205 = llvm.getelementptr %arg131[%1202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1206 = llvm.load %1205 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1207 = llvm.fneg %1204 : vector<16xf32>
  %1208 = llvm.intr.fmuladd(%1207, %75, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1209 = llvm.fsub %1208, %36 : vector<16xf32>
  %1210 = llvm.intr.fmuladd(%1209, %76, %1207) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1211 = llvm.intr.fmuladd(%1209, %77, %1210) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1212 = llvm.intr.fmuladd(%78, %1211, %79) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1213 = llvm.intr.fmuladd(%1212, %1211, %80) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1214 = llvm.intr.fmuladd(%1213, %1211, %81) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1215 = llvm.intr.fmuladd(%1214, %1211, %82) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1216 = llvm.intr.fmuladd(%1215, %1211, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1217 = llvm.intr.fmuladd(%1216, %1211, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1218 = llvm.bitcast %1208 : vector<16xf32> to vector<16xi32>
  %1219 = llvm.shl %1218, %71 : vector<16xi32>
  %1220 = llvm.bitcast %1217 : vector<16xf32> to vector<16xi32>
  %1221 = llvm.add %1220, %1219 : vector<16xi32>
  %1222 = llvm.bitcast %1221 : vector<16xi32> to vector<16xf32>
  %1223 = llvm.fcmp "olt" %1207, %83 : vector<16xf32>
  %1224 = llvm.select %1223, %64, %1222 : vector<16xi1>, vector<16xf32>
  %1225 = llvm.fcmp "uge" %1207, %84 : vector<16xf32>
  %1226 = llvm.fsub %74, %1204 : vector<16xf32>
  %1227 = llvm.select %1225, %1226, %1224 : vector<16xi1>, vector<16xf32>
  %1228 = llvm.fadd %1227, %49 : vector<16xf32>
  %1229 = llvm.fdiv %1204, %1228 : vector<16xf32>
  %1230 = llvm.fmul %1229, %1206 : vector<16xf32>
  %1231 = llvm.getelementptr %arg126[%1175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1232 = llvm.mul %1197, %28 : i64
  %1233 = llvm.add %1232, %1199 : i64
  %1234 = llvm.getelementptr %1231[%1233] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1230, %1234 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1235 = llvm.add %1199, %25 : i64
  llvm.br ^bb230(%1235 : i64)
^bb232:  // pred: ^bb230
  llvm.br ^bb233(%1196 : i64)
^bb233(%1236: i64):  // 2 preds: ^bb232, ^bb234
  %1237 = llvm.icmp "slt" %1236, %1173 : i64
  llvm.cond_br %1237, ^bb234, ^bb235
^bb234:  // pred: ^bb233
  %1238 = llvm.sub %1173, %1236 : i64
  %1239 = llvm.intr.smin(%1238, %102) : (i64, i64) -> i64
  %1240 = llvm.trunc %1239 : i64 to i32
  %1241 = llvm.insertelement %1240, %17[%16 : i32] : vector<16xi32>
  %1242 = llvm.shufflevector %1241, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1243 = llvm.icmp "sgt" %1242, %101 : vector<16xi32>
  %1244 = llvm.mul %1197, %24 : i64
  %1245 = llvm.add %1244, %1236 : i64
  %1246 = llvm.getelementptr %1189[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1247 = llvm.intr.masked.load %1246, %1243, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1248 = llvm.getelementptr %arg131[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1249 = llvm.intr.masked.load %1248, %1243, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1250 = llvm.fneg %1247 : vector<16xf32>
  %1251 = llvm.intr.fmuladd(%1250, %75, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1252 = llvm.fsub %1251, %36 : vector<16xf32>
  %1253 = llvm.intr.fmuladd(%1252, %76, %1250) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1254 = llvm.intr.fmuladd(%1252, %77, %1253) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1255 = llvm.intr.fmuladd(%78, %1254, %79) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1256 = llvm.intr.fmuladd(%1255, %1254, %80) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1257 = llvm.intr.fmuladd(%1256, %1254, %81) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1258 = llvm.intr.fmuladd(%1257, %1254, %82) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1259 = llvm.intr.fmuladd(%1258, %1254, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1260 = llvm.intr.fmuladd(%1259, %1254, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1261 = llvm.bitcast %1251 : vector<16xf32> to vector<16xi32>
  %1262 = llvm.shl %1261, %71 : vector<16xi32>
  %1263 = llvm.bitcast %1260 : vector<16xf32> to vector<16xi32>
  %1264 = llvm.add %1263, %1262 : vector<16xi32>
  %1265 = llvm.bitcast %1264 : vector<16xi32> to vector<16xf32>
  %1266 = llvm.fcmp "olt" %1250, %83 : vector<16xf32>
  %1267 = llvm.select %1266, %64, %1265 : vector<16xi1>, vector<16xf32>
  %1268 = llvm.fcmp "uge" %1250, %84 : vector<16xf32>
  %1269 = llvm.fsub %74, %1247 : vector<16xf32>
  %1270 = llvm.select %1268, %1269, %1267 : vector<16xi1>, vector<16xf32>
  %1271 = llvm.fadd %1270, %49 : vector<16xf32>
  %1272 = llvm.fdiv %1247, %1271 : vector<16xf32>
  %1273 = llvm.fmul %1272, %1249 : vector<16xf32>
  %1274 = llvm.getelementptr %arg126[%1175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1275 = llvm.mul %1197, %28 : i64
  %1276 = llvm.add %1275, %1236 : i64
  %1277 = llvm.getelementptr %1274[%1276] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1273, %1277, %1243 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1278 = llvm.add %1236, %25 : i64
  llvm.br ^bb233(%1278 : i64)
^bb235:  // pred: ^bb233
  %1279 = llvm.add %1197, %22 : i64
  llvm.br ^bb228(%1279 : i64)
^bb236:  // pred: ^bb228
  %1280 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb220(%1280 : i64)
^bb237:  // pred: ^bb220
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb238(%arg136 : i64)
^bb238(%1281: i64):  // 2 preds: ^bb237, ^bb251
  %1282 = llvm.icmp "ult" %1281, %1018 : i64
  llvm.cond_br %1282, ^bb239, ^bb252
^bb239:  // pred: ^bb238
  %1283 = llvm.urem %1281, %109 : i64
  %1284 = llvm.udiv %1281, %109 : i64
  %1285 = llvm.mul %1283, %120 : i64
  %1286 = llvm.mul %1284, %24 : i64
  %1287 = llvm.sub %arg3, %1285 : i64
  %1288 = llvm.intr.smin(%120, %1287) : (i64, i64) -> i64
  %1289 = llvm.intr.smax(%1288, %32) : (i64, i64) -> i64
  %1290 = llvm.mul %1285, %21 overflow<nsw> : i64
  %1291 = llvm.add %1290, %1286 : i64
  llvm.br ^bb240(%32 : i64)
^bb240(%1292: i64):  // 2 preds: ^bb239, ^bb244
  %1293 = llvm.icmp "slt" %1292, %1289 : i64
  llvm.cond_br %1293, ^bb241, ^bb245
^bb241:  // pred: ^bb240
  llvm.br ^bb242(%32 : i64)
^bb242(%1294: i64):  // 2 preds: ^bb241, ^bb243
  %1295 = llvm.icmp "slt" %1294, %24 : i64
  llvm.cond_br %1295, ^bb243, ^bb244
^bb243:  // pred: ^bb242
  %1296 = llvm.mul %1292, %24 : i64
  %1297 = llvm.add %1296, %1294 : i64
  %1298 = llvm.getelementptr %arg131[%1297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1298 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1299 = llvm.add %1294, %25 : i64
  llvm.br ^bb242(%1299 : i64)
^bb244:  // pred: ^bb242
  %1300 = llvm.add %1292, %22 : i64
  llvm.br ^bb240(%1300 : i64)
^bb245:  // pred: ^bb240
  %1301 = llvm.mul %1285, %28 overflow<nsw> : i64
  %1302 = llvm.mul %arg124, %99 overflow<nsw> : i64
  %1303 = llvm.mul %1284, %100 overflow<nsw> : i64
  %1304 = llvm.add %1302, %1303 : i64
  llvm.call @llm_contract_0(%arg125, %arg126, %1301, %1289, %28, %28, %22, %arg65, %arg66, %1304, %28, %24, %24, %22, %arg130, %arg131, %32, %1289, %24, %24, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb246(%32 : i64)
^bb246(%1305: i64):  // 2 preds: ^bb245, ^bb250
  %1306 = llvm.icmp "slt" %1305, %1289 : i64
  llvm.cond_br %1306, ^bb247, ^bb251
^bb247:  // pred: ^bb246
  llvm.br ^bb248(%32 : i64)
^bb248(%1307: i64):  // 2 preds: ^bb247, ^bb249
  %1308 = llvm.icmp "slt" %1307, %24 : i64
  llvm.cond_br %1308, ^bb249, ^bb250
^bb249:  // pred: ^bb248
  %1309 = llvm.getelementptr %arg1[%1291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1310 = llvm.mul %1305, %21 : i64
  %1311 = llvm.add %1310, %1307 : i64
  %1312 = llvm.getelementptr %1309[%1311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1313 = llvm.load %1312 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1314 = llvm.mul %1305, %24 : i64
  %1315 = llvm.add %1314, %1307 : i64
  %1316 = llvm.getelementptr %arg131[%1315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1317 = llvm.load %1316 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1318 = llvm.fadd %1313, %1317 : vector<16xf32>
  llvm.store %1318, %1312 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1319 = llvm.add %1307, %25 : i64
  llvm.br ^bb248(%1319 : i64)
^bb250:  // pred: ^bb248
  %1320 = llvm.add %1305, %22 : i64
  llvm.br ^bb246(%1320 : i64)
^bb251:  // pred: ^bb246
  %1321 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb238(%1321 : i64)
^bb252:  // pred: ^bb238
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.return
}

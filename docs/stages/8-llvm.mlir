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
  %28 = llvm.mlir.constant(3 : index) : i64
  %29 = llvm.mlir.constant(344 : index) : i64
  %30 = llvm.mlir.constant(4 : index) : i64
  %31 = llvm.mlir.constant(9.99999974E-6 : f32) : f32
  %32 = llvm.mlir.constant(7.812500e-03 : f32) : f32
  %33 = llvm.mlir.constant(0 : index) : i64
  %34 = llvm.mlir.constant(dense<-0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %35 = llvm.mlir.constant(48 : index) : i64
  %36 = llvm.mlir.constant(dense<0.636619746> : vector<16xf32>) : vector<16xf32>
  %37 = llvm.mlir.constant(dense<0x4B400000> : vector<16xf32>) : vector<16xf32>
  %38 = llvm.mlir.constant(dense<0xCB400000> : vector<16xf32>) : vector<16xf32>
  %39 = llvm.mlir.constant(dense<-1.57079637> : vector<16xf32>) : vector<16xf32>
  %40 = llvm.mlir.constant(dense<4.37113883E-8> : vector<16xf32>) : vector<16xf32>
  %41 = llvm.mlir.constant(dense<1.71512451E-15> : vector<16xf32>) : vector<16xf32>
  %42 = llvm.mlir.constant(dense<1> : vector<16xi32>) : vector<16xi32>
  %43 = llvm.mlir.constant(dense<-1.9495569E-4> : vector<16xf32>) : vector<16xf32>
  %44 = llvm.mlir.constant(dense<0.00833198055> : vector<16xf32>) : vector<16xf32>
  %45 = llvm.mlir.constant(dense<-0.166666508> : vector<16xf32>) : vector<16xf32>
  %46 = llvm.mlir.constant(dense<2.44306684E-5> : vector<16xf32>) : vector<16xf32>
  %47 = llvm.mlir.constant(dense<-0.00138873013> : vector<16xf32>) : vector<16xf32>
  %48 = llvm.mlir.constant(dense<0.0416666456> : vector<16xf32>) : vector<16xf32>
  %49 = llvm.mlir.constant(dense<-5.000000e-01> : vector<16xf32>) : vector<16xf32>
  %50 = llvm.mlir.constant(dense<1.000000e+00> : vector<16xf32>) : vector<16xf32>
  %51 = llvm.mlir.constant(dense<0> : vector<16xi32>) : vector<16xi32>
  %52 = llvm.mlir.constant(dense<2> : vector<16xi32>) : vector<16xi32>
  %53 = llvm.mlir.constant(dense<30> : vector<16xi32>) : vector<16xi32>
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
  %71 = llvm.mlir.constant(-1 : i16) : i16
  %72 = llvm.mlir.constant(4 : i32) : i32
  %73 = llvm.mlir.constant(dense<1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %74 = llvm.mlir.constant(dense<-1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %75 = llvm.mlir.constant(dense<1.44269502> : vector<16xf32>) : vector<16xf32>
  %76 = llvm.mlir.constant(dense<-0.693359375> : vector<16xf32>) : vector<16xf32>
  %77 = llvm.mlir.constant(dense<2.12194442E-4> : vector<16xf32>) : vector<16xf32>
  %78 = llvm.mlir.constant(dense<0.00138189388> : vector<16xf32>) : vector<16xf32>
  %79 = llvm.mlir.constant(dense<0.00836870354> : vector<16xf32>) : vector<16xf32>
  %80 = llvm.mlir.constant(dense<0.0416682884> : vector<16xf32>) : vector<16xf32>
  %81 = llvm.mlir.constant(dense<0.166665211> : vector<16xf32>) : vector<16xf32>
  %82 = llvm.mlir.constant(dense<0.49999994> : vector<16xf32>) : vector<16xf32>
  %83 = llvm.mlir.poison : vector<16xf32>
  %84 = llvm.mlir.poison : vector<8xf32>
  %85 = llvm.mlir.poison : vector<4xf32>
  %86 = llvm.mlir.constant(dense<-1.000000e+30> : vector<16xf32>) : vector<16xf32>
  %87 = llvm.mlir.constant(dense<0.255034864> : vector<16xf32>) : vector<16xf32>
  %88 = llvm.mlir.constant(8192 : index) : i64
  %89 = llvm.mlir.constant(512 : index) : i64
  %90 = llvm.mlir.constant(16384 : index) : i64
  %91 = llvm.mlir.constant(32768 : index) : i64
  %92 = llvm.mlir.constant(256 : index) : i64
  %93 = llvm.mlir.constant(262144 : index) : i64
  %94 = llvm.mlir.constant(192 : index) : i64
  %95 = llvm.mlir.constant(49152 : index) : i64
  %96 = llvm.mlir.constant(44032 : index) : i64
  %97 = llvm.mlir.constant(22016 : index) : i64
  %98 = llvm.mlir.constant(dense_resource<__elided__> : vector<16xi32>) : vector<16xi32>
  %99 = llvm.mlir.constant(2147483647 : index) : i64
  %100 = llvm.getelementptr %18[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<16 x f32>
  %101 = llvm.mul %arg124, %21 overflow<nsw> : i64
  %102 = llvm.icmp "eq" %arg3, %33 : i64
  %103 = llvm.sub %arg3, %22 : i64
  %104 = llvm.udiv %103, %21 : i64
  %105 = llvm.add %104, %22 : i64
  %106 = llvm.select %102, %33, %105 : i1, i64
  %107 = llvm.intr.smax(%106, %22) : (i64, i64) -> i64
  %108 = llvm.udiv %103, %107 : i64
  %109 = llvm.add %108, %22 : i64
  %110 = llvm.select %102, %33, %109 : i1, i64
  %111 = llvm.icmp "eq" %110, %33 : i64
  %112 = llvm.sub %110, %22 : i64
  %113 = llvm.udiv %112, %23 : i64
  %114 = llvm.add %113, %22 : i64
  %115 = llvm.select %111, %33, %114 : i1, i64
  %116 = llvm.mul %115, %23 : i64
  %117 = llvm.intr.smin(%116, %21) : (i64, i64) -> i64
  %118 = llvm.getelementptr %arg126[11008] : (!llvm.ptr) -> !llvm.ptr, i8
  %119 = llvm.udiv %103, %30 : i64
  %120 = llvm.add %119, %22 : i64
  %121 = llvm.select %102, %33, %120 : i1, i64
  llvm.br ^bb1(%arg136 : i64)
^bb1(%122: i64):  // 2 preds: ^bb0, ^bb20
  %123 = llvm.icmp "ult" %122, %121 : i64
  llvm.cond_br %123, ^bb2, ^bb21
^bb2:  // pred: ^bb1
  %124 = llvm.mul %122, %30 : i64
  %125 = llvm.sub %arg3, %124 : i64
  %126 = llvm.intr.smin(%125, %30) : (i64, i64) -> i64
  %127 = llvm.mul %124, %21 overflow<nsw> : i64
  %128 = llvm.urem %126, %25 : i64
  %129 = llvm.sub %126, %128 : i64
  llvm.br ^bb3(%33 : i64)
^bb3(%130: i64):  // 2 preds: ^bb2, ^bb4
  %131 = llvm.icmp "slt" %130, %129 : i64
  llvm.cond_br %131, ^bb4, ^bb5
^bb4:  // pred: ^bb3
  %132 = llvm.getelementptr %arg131[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %132 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %133 = llvm.add %130, %25 : i64
  llvm.br ^bb3(%133 : i64)
^bb5:  // pred: ^bb3
  llvm.br ^bb6(%129 : i64)
^bb6(%134: i64):  // 2 preds: ^bb5, ^bb7
  %135 = llvm.icmp "slt" %134, %126 : i64
  llvm.cond_br %135, ^bb7, ^bb8
^bb7:  // pred: ^bb6
  %136 = llvm.sub %126, %134 : i64
  %137 = llvm.intr.smin(%136, %99) : (i64, i64) -> i64
  %138 = llvm.trunc %137 : i64 to i32
  %139 = llvm.insertelement %138, %17[%16 : i32] : vector<16xi32>
  %140 = llvm.shufflevector %139, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %141 = llvm.icmp "sgt" %140, %98 : vector<16xi32>
  %142 = llvm.getelementptr %arg131[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %64, %142, %141 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %143 = llvm.add %134, %25 : i64
  llvm.br ^bb6(%143 : i64)
^bb8:  // pred: ^bb6
  llvm.br ^bb9(%33 : i64)
^bb9(%144: i64):  // 2 preds: ^bb8, ^bb13
  %145 = llvm.icmp "slt" %144, %126 : i64
  llvm.cond_br %145, ^bb10, ^bb14
^bb10:  // pred: ^bb9
  llvm.br ^bb11(%33, %34, %34, %34, %34 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb11(%146: i64, %147: vector<16xf32>, %148: vector<16xf32>, %149: vector<16xf32>, %150: vector<16xf32>):  // 2 preds: ^bb10, ^bb12
  %151 = llvm.icmp "slt" %146, %21 : i64
  llvm.cond_br %151, ^bb12, ^bb13
^bb12:  // pred: ^bb11
  %152 = llvm.getelementptr %arg1[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %153 = llvm.mul %144, %21 : i64
  %154 = llvm.add %153, %146 : i64
  %155 = llvm.getelementptr %152[%154] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %156 = llvm.load %155 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %157 = llvm.fmul %156, %156 : vector<16xf32>
  %158 = llvm.fadd %147, %157 : vector<16xf32>
  %159 = llvm.add %146, %25 : i64
  %160 = llvm.add %153, %159 : i64
  %161 = llvm.getelementptr %152[%160] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %162 = llvm.load %161 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %163 = llvm.fmul %162, %162 : vector<16xf32>
  %164 = llvm.fadd %148, %163 : vector<16xf32>
  %165 = llvm.add %146, %26 : i64
  %166 = llvm.add %153, %165 : i64
  %167 = llvm.getelementptr %152[%166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %168 = llvm.load %167 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %169 = llvm.fmul %168, %168 : vector<16xf32>
  %170 = llvm.fadd %149, %169 : vector<16xf32>
  %171 = llvm.add %146, %35 : i64
  %172 = llvm.add %153, %171 : i64
  %173 = llvm.getelementptr %152[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %174 = llvm.load %173 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %175 = llvm.fmul %174, %174 : vector<16xf32>
  %176 = llvm.fadd %150, %175 : vector<16xf32>
  %177 = llvm.add %146, %24 : i64
  llvm.br ^bb11(%177, %158, %164, %170, %176 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb13:  // pred: ^bb11
  %178 = llvm.fadd %147, %148 : vector<16xf32>
  %179 = llvm.fadd %149, %150 : vector<16xf32>
  %180 = llvm.fadd %178, %179 : vector<16xf32>
  %181 = llvm.getelementptr inbounds|nuw %arg131[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %182 = llvm.load %181 : !llvm.ptr -> f32
  %183 = llvm.shufflevector %180, %83 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %184 = llvm.shufflevector %180, %83 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %185 = llvm.fadd %183, %184 : vector<8xf32>
  %186 = llvm.shufflevector %185, %84 [0, 1, 2, 3] : vector<8xf32> 
  %187 = llvm.shufflevector %185, %84 [4, 5, 6, 7] : vector<8xf32> 
  %188 = llvm.fadd %186, %187 : vector<4xf32>
  %189 = llvm.shufflevector %188, %85 [0, 1] : vector<4xf32> 
  %190 = llvm.shufflevector %188, %85 [2, 3] : vector<4xf32> 
  %191 = llvm.fadd %189, %190 : vector<2xf32>
  %192 = llvm.extractelement %191[%15 : i64] : vector<2xf32>
  %193 = llvm.extractelement %191[%14 : i64] : vector<2xf32>
  %194 = llvm.fadd %192, %193 : f32
  %195 = llvm.fadd %182, %194 : f32
  llvm.store %195, %181 : f32, !llvm.ptr
  %196 = llvm.add %144, %22 : i64
  llvm.br ^bb9(%196 : i64)
^bb14:  // pred: ^bb9
  llvm.br ^bb15(%33 : i64)
^bb15(%197: i64):  // 2 preds: ^bb14, ^bb19
  %198 = llvm.icmp "slt" %197, %126 : i64
  llvm.cond_br %198, ^bb16, ^bb20
^bb16:  // pred: ^bb15
  %199 = llvm.getelementptr inbounds|nuw %arg131[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %200 = llvm.load %199 : !llvm.ptr -> f32
  %201 = llvm.fmul %200, %32 : f32
  %202 = llvm.fadd %201, %31 : f32
  %203 = llvm.intr.sqrt(%202) : (f32) -> f32
  %204 = llvm.fdiv %20, %203 : f32
  %205 = llvm.insertelement %204, %83[%16 : i32] : vector<16xf32>
  %206 = llvm.shufflevector %205, %83 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb17(%33 : i64)
^bb17(%207: i64):  // 2 preds: ^bb16, ^bb18
  %208 = llvm.icmp "slt" %207, %21 : i64
  llvm.cond_br %208, ^bb18, ^bb19
^bb18:  // pred: ^bb17
  %209 = llvm.getelementptr %arg1[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %210 = llvm.mul %197, %21 : i64
  %211 = llvm.add %210, %207 : i64
  %212 = llvm.getelementptr %209[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %213 = llvm.load %212 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %214 = llvm.getelementptr %arg8[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %215 = llvm.getelementptr %214[%207] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %216 = llvm.load %215 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %217 = llvm.fmul %213, %206 : vector<16xf32>
  %218 = llvm.fmul %217, %216 : vector<16xf32>
  %219 = llvm.getelementptr %118[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %220 = llvm.getelementptr %219[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %218, %220 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %221 = llvm.add %207, %25 : i64
  llvm.br ^bb17(%221 : i64)
^bb19:  // pred: ^bb17
  %222 = llvm.add %197, %22 : i64
  llvm.br ^bb15(%222 : i64)
^bb20:  // pred: ^bb15
  %223 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb1(%223 : i64)
^bb21:  // pred: ^bb1
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %224 = llvm.mul %106, %30 : i64
  llvm.br ^bb22(%arg136 : i64)
^bb22(%225: i64):  // 2 preds: ^bb21, ^bb26
  %226 = llvm.icmp "ult" %225, %224 : i64
  llvm.cond_br %226, ^bb23, ^bb27
^bb23:  // pred: ^bb22
  %227 = llvm.urem %225, %30 : i64
  %228 = llvm.udiv %225, %30 : i64
  %229 = llvm.urem %228, %106 : i64
  %230 = llvm.mul %229, %117 : i64
  %231 = llvm.mul %227, %24 : i64
  %232 = llvm.sub %arg3, %230 : i64
  %233 = llvm.intr.smin(%117, %232) : (i64, i64) -> i64
  %234 = llvm.intr.smax(%233, %33) : (i64, i64) -> i64
  %235 = llvm.mul %230, %92 overflow<nsw> : i64
  %236 = llvm.add %235, %231 : i64
  llvm.br ^bb24(%33 : i64)
^bb24(%237: i64):  // 2 preds: ^bb23, ^bb25
  %238 = llvm.icmp "slt" %237, %234 : i64
  llvm.cond_br %238, ^bb25, ^bb26
^bb25:  // pred: ^bb24
  %239 = llvm.getelementptr %arg126[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %240 = llvm.mul %237, %92 : i64
  %241 = llvm.add %240, %33 : i64
  %242 = llvm.getelementptr %239[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %242 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %243 = llvm.add %240, %25 : i64
  %244 = llvm.getelementptr %239[%243] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %244 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %245 = llvm.add %240, %26 : i64
  %246 = llvm.getelementptr %239[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %246 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %247 = llvm.add %240, %35 : i64
  %248 = llvm.getelementptr %239[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %248 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %249 = llvm.add %237, %22 : i64
  llvm.br ^bb24(%249 : i64)
^bb26:  // pred: ^bb24
  %250 = llvm.mul %230, %21 overflow<nsw> : i64
  %251 = llvm.mul %arg124, %91 overflow<nsw> : i64
  %252 = llvm.mul %227, %88 overflow<nsw> : i64
  %253 = llvm.add %251, %252 : i64
  llvm.call @llm_contract_0(%arg125, %118, %250, %234, %21, %21, %22, %arg14, %arg15, %253, %21, %24, %24, %22, %arg125, %arg126, %236, %234, %24, %92, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %254 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb22(%254 : i64)
^bb27:  // pred: ^bb22
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %255 = llvm.getelementptr %arg126[15104] : (!llvm.ptr) -> !llvm.ptr, i8
  %256 = llvm.getelementptr %arg126[19200] : (!llvm.ptr) -> !llvm.ptr, i8
  %257 = llvm.getelementptr %arg126[8192] : (!llvm.ptr) -> !llvm.ptr, i8
  %258 = llvm.icmp "eq" %arg107, %33 : i64
  %259 = llvm.sub %arg107, %22 : i64
  %260 = llvm.udiv %259, %30 : i64
  %261 = llvm.add %260, %22 : i64
  %262 = llvm.select %258, %33, %261 : i1, i64
  llvm.br ^bb28(%arg136 : i64)
^bb28(%263: i64):  // 2 preds: ^bb27, ^bb68
  %264 = llvm.icmp "ult" %263, %262 : i64
  llvm.cond_br %264, ^bb29, ^bb69
^bb29:  // pred: ^bb28
  %265 = llvm.mul %263, %30 : i64
  %266 = llvm.sub %arg107, %265 : i64
  %267 = llvm.intr.smin(%266, %30) : (i64, i64) -> i64
  %268 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %269 = llvm.getelementptr %arg131[2304] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb30(%33 : i64)
^bb30(%270: i64):  // 2 preds: ^bb29, ^bb31
  %271 = llvm.icmp "slt" %270, %267 : i64
  llvm.cond_br %271, ^bb31, ^bb32
^bb31:  // pred: ^bb30
  %272 = llvm.getelementptr %arg105[%265] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %273 = llvm.getelementptr inbounds|nuw %272[%270] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %274 = llvm.load %273 : !llvm.ptr -> i32
  %275 = llvm.sitofp %274 : i32 to f32
  %276 = llvm.insertelement %275, %83[%16 : i32] : vector<16xf32>
  %277 = llvm.shufflevector %276, %83 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %278 = llvm.load %100 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %279 = llvm.fmul %277, %278 : vector<16xf32>
  %280 = llvm.intr.fmuladd(%279, %36, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %281 = llvm.fadd %280, %38 : vector<16xf32>
  %282 = llvm.intr.fmuladd(%281, %39, %279) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %283 = llvm.intr.fmuladd(%281, %40, %282) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %284 = llvm.intr.fmuladd(%281, %41, %283) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %285 = llvm.bitcast %280 : vector<16xf32> to vector<16xi32>
  %286 = llvm.add %285, %42 : vector<16xi32>
  %287 = llvm.fmul %284, %284 : vector<16xf32>
  %288 = llvm.fmul %287, %284 : vector<16xf32>
  %289 = llvm.intr.fmuladd(%43, %287, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %290 = llvm.intr.fmuladd(%289, %287, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %291 = llvm.intr.fmuladd(%288, %290, %284) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %292 = llvm.intr.fmuladd(%46, %287, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %293 = llvm.intr.fmuladd(%292, %287, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %294 = llvm.intr.fmuladd(%287, %293, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %295 = llvm.intr.fmuladd(%287, %294, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %296 = llvm.and %286, %42 : vector<16xi32>
  %297 = llvm.icmp "ne" %296, %51 : vector<16xi32>
  %298 = llvm.and %286, %52 : vector<16xi32>
  %299 = llvm.shl %298, %53 : vector<16xi32>
  %300 = llvm.select %297, %295, %291 : vector<16xi1>, vector<16xf32>
  %301 = llvm.bitcast %300 : vector<16xf32> to vector<16xi32>
  %302 = llvm.xor %301, %299 : vector<16xi32>
  %303 = llvm.bitcast %302 : vector<16xi32> to vector<16xf32>
  %304 = llvm.and %285, %42 : vector<16xi32>
  %305 = llvm.icmp "ne" %304, %51 : vector<16xi32>
  %306 = llvm.and %285, %52 : vector<16xi32>
  %307 = llvm.shl %306, %53 : vector<16xi32>
  %308 = llvm.select %305, %295, %291 : vector<16xi1>, vector<16xf32>
  %309 = llvm.bitcast %308 : vector<16xf32> to vector<16xi32>
  %310 = llvm.xor %309, %307 : vector<16xi32>
  %311 = llvm.bitcast %310 : vector<16xi32> to vector<16xf32>
  %312 = llvm.mul %270, %25 : i64
  %313 = llvm.add %312, %33 : i64
  %314 = llvm.getelementptr %268[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %303, %314 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %315 = llvm.getelementptr %269[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %311, %315 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %316 = llvm.add %270, %22 : i64
  llvm.br ^bb30(%316 : i64)
^bb32:  // pred: ^bb30
  %317 = llvm.mul %265, %92 overflow<nsw> : i64
  %318 = llvm.add %317, %25 : i64
  %319 = llvm.getelementptr %arg131[1024] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb33(%33 : i64)
^bb33(%320: i64):  // 2 preds: ^bb32, ^bb37
  %321 = llvm.icmp "slt" %320, %267 : i64
  llvm.cond_br %321, ^bb34, ^bb38
^bb34:  // pred: ^bb33
  llvm.br ^bb35(%33 : i64)
^bb35(%322: i64):  // 2 preds: ^bb34, ^bb36
  %323 = llvm.icmp "slt" %322, %30 : i64
  llvm.cond_br %323, ^bb36, ^bb37
^bb36:  // pred: ^bb35
  %324 = llvm.getelementptr %arg126[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %325 = llvm.mul %320, %92 : i64
  %326 = llvm.mul %322, %26 : i64
  %327 = llvm.add %325, %326 : i64
  %328 = llvm.add %327, %33 : i64
  %329 = llvm.getelementptr %324[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %330 = llvm.load %329 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %331 = llvm.getelementptr %arg126[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %332 = llvm.getelementptr %331[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %333 = llvm.load %332 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %334 = llvm.mul %320, %25 : i64
  %335 = llvm.add %334, %33 : i64
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
  %349 = llvm.add %348, %33 : i64
  %350 = llvm.getelementptr %arg131[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %342, %350 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %351 = llvm.getelementptr %319[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %345, %351 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %352 = llvm.add %322, %22 : i64
  llvm.br ^bb35(%352 : i64)
^bb37:  // pred: ^bb35
  %353 = llvm.add %320, %22 : i64
  llvm.br ^bb33(%353 : i64)
^bb38:  // pred: ^bb33
  %354 = llvm.mul %265, %21 overflow<nsw> : i64
  llvm.br ^bb39(%33 : i64)
^bb39(%355: i64):  // 2 preds: ^bb38, ^bb43
  %356 = llvm.icmp "slt" %355, %267 : i64
  llvm.cond_br %356, ^bb40, ^bb44
^bb40:  // pred: ^bb39
  llvm.br ^bb41(%33 : i64)
^bb41(%357: i64):  // 2 preds: ^bb40, ^bb42
  %358 = llvm.icmp "slt" %357, %30 : i64
  llvm.cond_br %358, ^bb42, ^bb43
^bb42:  // pred: ^bb41
  %359 = llvm.mul %355, %24 : i64
  %360 = llvm.mul %357, %25 : i64
  %361 = llvm.add %359, %360 : i64
  %362 = llvm.add %361, %33 : i64
  %363 = llvm.getelementptr %arg131[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %364 = llvm.load %363 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %365 = llvm.getelementptr %256[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %366 = llvm.mul %355, %21 : i64
  %367 = llvm.mul %357, %26 : i64
  %368 = llvm.add %366, %367 : i64
  %369 = llvm.add %368, %33 : i64
  %370 = llvm.getelementptr %365[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %364, %370 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %371 = llvm.add %357, %22 : i64
  llvm.br ^bb41(%371 : i64)
^bb43:  // pred: ^bb41
  %372 = llvm.add %355, %22 : i64
  llvm.br ^bb39(%372 : i64)
^bb44:  // pred: ^bb39
  %373 = llvm.add %354, %25 : i64
  llvm.br ^bb45(%33 : i64)
^bb45(%374: i64):  // 2 preds: ^bb44, ^bb49
  %375 = llvm.icmp "slt" %374, %267 : i64
  llvm.cond_br %375, ^bb46, ^bb50
^bb46:  // pred: ^bb45
  llvm.br ^bb47(%33 : i64)
^bb47(%376: i64):  // 2 preds: ^bb46, ^bb48
  %377 = llvm.icmp "slt" %376, %30 : i64
  llvm.cond_br %377, ^bb48, ^bb49
^bb48:  // pred: ^bb47
  %378 = llvm.mul %374, %24 : i64
  %379 = llvm.mul %376, %25 : i64
  %380 = llvm.add %378, %379 : i64
  %381 = llvm.add %380, %33 : i64
  %382 = llvm.getelementptr %319[%381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %383 = llvm.load %382 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %384 = llvm.getelementptr %256[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %385 = llvm.mul %374, %21 : i64
  %386 = llvm.mul %376, %26 : i64
  %387 = llvm.add %385, %386 : i64
  %388 = llvm.add %387, %33 : i64
  %389 = llvm.getelementptr %384[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %383, %389 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %390 = llvm.add %376, %22 : i64
  llvm.br ^bb47(%390 : i64)
^bb49:  // pred: ^bb47
  %391 = llvm.add %374, %22 : i64
  llvm.br ^bb45(%391 : i64)
^bb50:  // pred: ^bb45
  %392 = llvm.add %317, %21 : i64
  %393 = llvm.add %392, %25 : i64
  %394 = llvm.getelementptr %arg131[512] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb51(%33 : i64)
^bb51(%395: i64):  // 2 preds: ^bb50, ^bb55
  %396 = llvm.icmp "slt" %395, %267 : i64
  llvm.cond_br %396, ^bb52, ^bb56
^bb52:  // pred: ^bb51
  llvm.br ^bb53(%33 : i64)
^bb53(%397: i64):  // 2 preds: ^bb52, ^bb54
  %398 = llvm.icmp "slt" %397, %27 : i64
  llvm.cond_br %398, ^bb54, ^bb55
^bb54:  // pred: ^bb53
  %399 = llvm.getelementptr %arg126[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %400 = llvm.mul %395, %92 : i64
  %401 = llvm.mul %397, %26 : i64
  %402 = llvm.add %400, %401 : i64
  %403 = llvm.add %402, %33 : i64
  %404 = llvm.getelementptr %399[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %405 = llvm.load %404 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %406 = llvm.getelementptr %arg126[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %407 = llvm.getelementptr %406[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %408 = llvm.load %407 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %409 = llvm.mul %395, %25 : i64
  %410 = llvm.add %409, %33 : i64
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
  %424 = llvm.add %423, %33 : i64
  %425 = llvm.getelementptr %arg131[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %417, %425 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %426 = llvm.getelementptr %394[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %420, %426 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %427 = llvm.add %397, %22 : i64
  llvm.br ^bb53(%427 : i64)
^bb55:  // pred: ^bb53
  %428 = llvm.add %395, %22 : i64
  llvm.br ^bb51(%428 : i64)
^bb56:  // pred: ^bb51
  %429 = llvm.mul %265, %24 overflow<nsw> : i64
  llvm.br ^bb57(%33 : i64)
^bb57(%430: i64):  // 2 preds: ^bb56, ^bb61
  %431 = llvm.icmp "slt" %430, %267 : i64
  llvm.cond_br %431, ^bb58, ^bb62
^bb58:  // pred: ^bb57
  llvm.br ^bb59(%33 : i64)
^bb59(%432: i64):  // 2 preds: ^bb58, ^bb60
  %433 = llvm.icmp "slt" %432, %27 : i64
  llvm.cond_br %433, ^bb60, ^bb61
^bb60:  // pred: ^bb59
  %434 = llvm.mul %430, %26 : i64
  %435 = llvm.mul %432, %25 : i64
  %436 = llvm.add %434, %435 : i64
  %437 = llvm.add %436, %33 : i64
  %438 = llvm.getelementptr %arg131[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %439 = llvm.load %438 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %440 = llvm.getelementptr %257[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %441 = llvm.mul %430, %24 : i64
  %442 = llvm.mul %432, %26 : i64
  %443 = llvm.add %441, %442 : i64
  %444 = llvm.add %443, %33 : i64
  %445 = llvm.getelementptr %440[%444] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %439, %445 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %446 = llvm.add %432, %22 : i64
  llvm.br ^bb59(%446 : i64)
^bb61:  // pred: ^bb59
  %447 = llvm.add %430, %22 : i64
  llvm.br ^bb57(%447 : i64)
^bb62:  // pred: ^bb57
  %448 = llvm.add %429, %25 : i64
  llvm.br ^bb63(%33 : i64)
^bb63(%449: i64):  // 2 preds: ^bb62, ^bb67
  %450 = llvm.icmp "slt" %449, %267 : i64
  llvm.cond_br %450, ^bb64, ^bb68
^bb64:  // pred: ^bb63
  llvm.br ^bb65(%33 : i64)
^bb65(%451: i64):  // 2 preds: ^bb64, ^bb66
  %452 = llvm.icmp "slt" %451, %27 : i64
  llvm.cond_br %452, ^bb66, ^bb67
^bb66:  // pred: ^bb65
  %453 = llvm.mul %449, %26 : i64
  %454 = llvm.mul %451, %25 : i64
  %455 = llvm.add %453, %454 : i64
  %456 = llvm.add %455, %33 : i64
  %457 = llvm.getelementptr %394[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %458 = llvm.load %457 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %459 = llvm.getelementptr %257[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %460 = llvm.mul %449, %24 : i64
  %461 = llvm.mul %451, %26 : i64
  %462 = llvm.add %460, %461 : i64
  %463 = llvm.add %462, %33 : i64
  %464 = llvm.getelementptr %459[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %458, %464 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %465 = llvm.add %451, %22 : i64
  llvm.br ^bb65(%465 : i64)
^bb67:  // pred: ^bb65
  %466 = llvm.add %449, %22 : i64
  llvm.br ^bb63(%466 : i64)
^bb68:  // pred: ^bb63
  %467 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb28(%467 : i64)
^bb69:  // pred: ^bb28
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %468 = llvm.mul %arg122, %27 : i64
  llvm.br ^bb70(%arg136 : i64)
^bb70(%469: i64):  // 2 preds: ^bb69, ^bb77
  %470 = llvm.icmp "ult" %469, %468 : i64
  llvm.cond_br %470, ^bb71, ^bb78
^bb71:  // pred: ^bb70
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
  llvm.br ^bb72(%478 : i64)
^bb72(%487: i64):  // 2 preds: ^bb71, ^bb76
  %488 = llvm.icmp "slt" %487, %479 : i64
  llvm.cond_br %488, ^bb73, ^bb77
^bb73:  // pred: ^bb72
  %489 = llvm.mul %487, %24 overflow<nsw> : i64
  %490 = llvm.mul %471, %26 overflow<nsw> : i64
  %491 = llvm.add %489, %490 : i64
  %492 = llvm.add %487, %483 : i64
  %493 = llvm.udiv %492, %25 : i64
  %494 = llvm.urem %492, %25 : i64
  %495 = llvm.mul %arg124, %93 overflow<nsw> : i64
  %496 = llvm.mul %486, %91 overflow<nsw> : i64
  %497 = llvm.add %495, %496 : i64
  %498 = llvm.mul %471, %90 overflow<nsw> : i64
  %499 = llvm.add %497, %498 : i64
  %500 = llvm.mul %493, %89 overflow<nsw> : i64
  %501 = llvm.add %499, %500 : i64
  %502 = llvm.add %501, %494 : i64
  llvm.br ^bb74(%33 : i64)
^bb74(%503: i64):  // 2 preds: ^bb73, ^bb75
  %504 = llvm.icmp "slt" %503, %26 : i64
  llvm.cond_br %504, ^bb75, ^bb76
^bb75:  // pred: ^bb74
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
  %521 = llvm.add %503, %28 : i64
  %522 = llvm.mul %521, %25 overflow<nsw, nuw> : i64
  %523 = llvm.getelementptr inbounds|nuw %509[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %520, %523 : f32, !llvm.ptr
  %524 = llvm.extractelement %507[%11 : i64] : vector<16xf32>
  %525 = llvm.add %503, %30 : i64
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
  llvm.br ^bb74(%572 : i64)
^bb76:  // pred: ^bb74
  %573 = llvm.add %487, %22 : i64
  llvm.br ^bb72(%573 : i64)
^bb77:  // pred: ^bb72
  %574 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb70(%574 : i64)
^bb78:  // pred: ^bb70
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb79(%arg136 : i64)
^bb79(%575: i64):  // 2 preds: ^bb78, ^bb86
  %576 = llvm.icmp "ult" %575, %468 : i64
  llvm.cond_br %576, ^bb80, ^bb87
^bb80:  // pred: ^bb79
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
  llvm.br ^bb81(%584 : i64)
^bb81(%593: i64):  // 2 preds: ^bb80, ^bb85
  %594 = llvm.icmp "slt" %593, %585 : i64
  llvm.cond_br %594, ^bb82, ^bb86
^bb82:  // pred: ^bb81
  %595 = llvm.mul %593, %92 overflow<nsw> : i64
  %596 = llvm.mul %577, %26 overflow<nsw> : i64
  %597 = llvm.add %595, %596 : i64
  %598 = llvm.add %597, %94 : i64
  %599 = llvm.add %593, %589 : i64
  %600 = llvm.mul %arg124, %93 overflow<nsw> : i64
  %601 = llvm.mul %592, %91 overflow<nsw> : i64
  %602 = llvm.add %600, %601 : i64
  %603 = llvm.mul %577, %90 overflow<nsw> : i64
  %604 = llvm.add %602, %603 : i64
  %605 = llvm.mul %599, %26 overflow<nsw> : i64
  %606 = llvm.add %604, %605 : i64
  llvm.br ^bb83(%33 : i64)
^bb83(%607: i64):  // 2 preds: ^bb82, ^bb84
  %608 = llvm.icmp "slt" %607, %26 : i64
  llvm.cond_br %608, ^bb84, ^bb85
^bb84:  // pred: ^bb83
  %609 = llvm.getelementptr %arg126[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %610 = llvm.getelementptr %609[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %611 = llvm.load %610 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %612 = llvm.getelementptr %arg92[%606] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %613 = llvm.getelementptr %612[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %611, %613 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %614 = llvm.add %607, %25 : i64
  llvm.br ^bb83(%614 : i64)
^bb85:  // pred: ^bb83
  %615 = llvm.add %593, %22 : i64
  llvm.br ^bb81(%615 : i64)
^bb86:  // pred: ^bb81
  %616 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb79(%616 : i64)
^bb87:  // pred: ^bb79
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %617 = llvm.udiv %103, %26 : i64
  %618 = llvm.add %617, %22 : i64
  %619 = llvm.select %102, %33, %618 : i1, i64
  %620 = llvm.mul %arg122, %619 : i64
  %621 = llvm.mul %620, %27 : i64
  %622 = llvm.sub %619, %22 : i64
  llvm.br ^bb88(%arg136 : i64)
^bb88(%623: i64):  // 2 preds: ^bb87, ^bb176
  %624 = llvm.icmp "ult" %623, %621 : i64
  llvm.cond_br %624, ^bb89, ^bb177
^bb89:  // pred: ^bb88
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
  llvm.br ^bb90(%33 : i64)
^bb90(%657: i64):  // 2 preds: ^bb89, ^bb97
  %658 = llvm.icmp "slt" %657, %644 : i64
  llvm.cond_br %658, ^bb91, ^bb98
^bb91:  // pred: ^bb90
  llvm.br ^bb92(%33 : i64)
^bb92(%659: i64):  // 2 preds: ^bb91, ^bb96
  %660 = llvm.icmp "slt" %659, %27 : i64
  llvm.cond_br %660, ^bb93, ^bb97
^bb93:  // pred: ^bb92
  llvm.br ^bb94(%33 : i64)
^bb94(%661: i64):  // 2 preds: ^bb93, ^bb95
  %662 = llvm.icmp "slt" %661, %26 : i64
  llvm.cond_br %662, ^bb95, ^bb96
^bb95:  // pred: ^bb94
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
  llvm.br ^bb94(%674 : i64)
^bb96:  // pred: ^bb94
  %675 = llvm.add %659, %22 : i64
  llvm.br ^bb92(%675 : i64)
^bb97:  // pred: ^bb92
  %676 = llvm.add %657, %22 : i64
  llvm.br ^bb90(%676 : i64)
^bb98:  // pred: ^bb90
  %677 = llvm.mul %644, %27 overflow<nsw> : i64
  %678 = llvm.getelementptr %arg131[32768] : (!llvm.ptr) -> !llvm.ptr, i8
  %679 = llvm.getelementptr %arg131[33024] : (!llvm.ptr) -> !llvm.ptr, i8
  %680 = llvm.urem %655, %25 : i64
  %681 = llvm.sub %655, %680 : i64
  llvm.br ^bb99(%33 : i64)
^bb99(%682: i64):  // 2 preds: ^bb98, ^bb100
  %683 = llvm.icmp "slt" %682, %681 : i64
  llvm.cond_br %683, ^bb100, ^bb101
^bb100:  // pred: ^bb99
  %684 = llvm.getelementptr %679[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %86, %684 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %685 = llvm.add %682, %25 : i64
  llvm.br ^bb99(%685 : i64)
^bb101:  // pred: ^bb99
  llvm.br ^bb102(%681 : i64)
^bb102(%686: i64):  // 2 preds: ^bb101, ^bb103
  %687 = llvm.icmp "slt" %686, %655 : i64
  llvm.cond_br %687, ^bb103, ^bb104
^bb103:  // pred: ^bb102
  %688 = llvm.sub %655, %686 : i64
  %689 = llvm.intr.smin(%688, %99) : (i64, i64) -> i64
  %690 = llvm.trunc %689 : i64 to i32
  %691 = llvm.insertelement %690, %17[%16 : i32] : vector<16xi32>
  %692 = llvm.shufflevector %691, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %693 = llvm.icmp "sgt" %692, %98 : vector<16xi32>
  %694 = llvm.getelementptr %679[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %86, %694, %693 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %695 = llvm.add %686, %25 : i64
  llvm.br ^bb102(%695 : i64)
^bb104:  // pred: ^bb102
  %696 = llvm.getelementptr %arg131[33280] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb105(%33 : i64)
^bb105(%697: i64):  // 2 preds: ^bb104, ^bb106
  %698 = llvm.icmp "slt" %697, %681 : i64
  llvm.cond_br %698, ^bb106, ^bb107
^bb106:  // pred: ^bb105
  %699 = llvm.getelementptr %696[%697] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %699 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %700 = llvm.add %697, %25 : i64
  llvm.br ^bb105(%700 : i64)
^bb107:  // pred: ^bb105
  llvm.br ^bb108(%681 : i64)
^bb108(%701: i64):  // 2 preds: ^bb107, ^bb109
  %702 = llvm.icmp "slt" %701, %655 : i64
  llvm.cond_br %702, ^bb109, ^bb110
^bb109:  // pred: ^bb108
  %703 = llvm.sub %655, %701 : i64
  %704 = llvm.intr.smin(%703, %99) : (i64, i64) -> i64
  %705 = llvm.trunc %704 : i64 to i32
  %706 = llvm.insertelement %705, %17[%16 : i32] : vector<16xi32>
  %707 = llvm.shufflevector %706, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %708 = llvm.icmp "sgt" %707, %98 : vector<16xi32>
  %709 = llvm.getelementptr %696[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %64, %709, %708 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %710 = llvm.add %701, %25 : i64
  llvm.br ^bb108(%710 : i64)
^bb110:  // pred: ^bb108
  %711 = llvm.getelementptr %arg131[24576] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb111(%33 : i64)
^bb111(%712: i64):  // 2 preds: ^bb110, ^bb115
  %713 = llvm.icmp "slt" %712, %655 : i64
  llvm.cond_br %713, ^bb112, ^bb116
^bb112:  // pred: ^bb111
  llvm.br ^bb113(%33 : i64)
^bb113(%714: i64):  // 2 preds: ^bb112, ^bb114
  %715 = llvm.icmp "slt" %714, %26 : i64
  llvm.cond_br %715, ^bb114, ^bb115
^bb114:  // pred: ^bb113
  %716 = llvm.mul %712, %26 : i64
  %717 = llvm.add %716, %714 : i64
  %718 = llvm.getelementptr %711[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %718 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %719 = llvm.add %714, %25 : i64
  llvm.br ^bb113(%719 : i64)
^bb115:  // pred: ^bb113
  %720 = llvm.add %712, %22 : i64
  llvm.br ^bb111(%720 : i64)
^bb116:  // pred: ^bb111
  llvm.br ^bb117(%33 : i64)
^bb117(%721: i64):  // 2 preds: ^bb116, ^bb166
  %722 = llvm.icmp "slt" %721, %650 : i64
  llvm.cond_br %722, ^bb118, ^bb167
^bb118:  // pred: ^bb117
  llvm.br ^bb119(%33 : i64)
^bb119(%723: i64):  // 2 preds: ^bb118, ^bb123
  %724 = llvm.icmp "slt" %723, %655 : i64
  llvm.cond_br %724, ^bb120, ^bb124
^bb120:  // pred: ^bb119
  llvm.br ^bb121(%33 : i64)
^bb121(%725: i64):  // 2 preds: ^bb120, ^bb122
  %726 = llvm.icmp "slt" %725, %30 : i64
  llvm.cond_br %726, ^bb122, ^bb123
^bb122:  // pred: ^bb121
  %727 = llvm.mul %723, %24 : i64
  %728 = llvm.mul %725, %25 : i64
  %729 = llvm.add %727, %728 : i64
  %730 = llvm.add %729, %33 : i64
  %731 = llvm.getelementptr %arg131[%730] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %731 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %732 = llvm.add %725, %22 : i64
  llvm.br ^bb121(%732 : i64)
^bb123:  // pred: ^bb121
  %733 = llvm.add %723, %22 : i64
  llvm.br ^bb119(%733 : i64)
^bb124:  // pred: ^bb119
  %734 = llvm.udiv %721, %25 : i64
  %735 = llvm.mul %arg124, %93 overflow<nsw> : i64
  %736 = llvm.mul %649, %91 overflow<nsw> : i64
  %737 = llvm.add %735, %736 : i64
  %738 = llvm.mul %625, %90 overflow<nsw> : i64
  %739 = llvm.add %737, %738 : i64
  %740 = llvm.mul %734, %89 overflow<nsw> : i64
  %741 = llvm.add %739, %740 : i64
  llvm.call @llm_contract_1(%arg130, %656, %33, %677, %26, %26, %22, %arg76, %arg77, %741, %30, %26, %25, %89, %25, %22, %arg130, %arg131, %33, %655, %30, %25, %24, %25, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb125(%33 : i64)
^bb125(%742: i64):  // 2 preds: ^bb124, ^bb132
  %743 = llvm.icmp "slt" %742, %644 : i64
  llvm.cond_br %743, ^bb126, ^bb133
^bb126:  // pred: ^bb125
  %744 = llvm.add %646, %742 : i64
  llvm.br ^bb127(%33 : i64)
^bb127(%745: i64):  // 2 preds: ^bb126, ^bb131
  %746 = llvm.icmp "slt" %745, %27 : i64
  llvm.cond_br %746, ^bb128, ^bb132
^bb128:  // pred: ^bb127
  llvm.br ^bb129(%33 : i64)
^bb129(%747: i64):  // 2 preds: ^bb128, ^bb130
  %748 = llvm.icmp "slt" %747, %24 : i64
  llvm.cond_br %748, ^bb130, ^bb131
^bb130:  // pred: ^bb129
  %749 = llvm.mul %742, %21 : i64
  %750 = llvm.mul %745, %24 : i64
  %751 = llvm.add %749, %750 : i64
  %752 = llvm.add %751, %747 : i64
  %753 = llvm.getelementptr %arg131[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %754 = llvm.load %753 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %755 = llvm.fmul %754, %87 : vector<16xf32>
  %756 = llvm.add %721, %747 : i64
  %757 = llvm.sub %744, %756 : i64
  %758 = llvm.add %757, %22 : i64
  %759 = llvm.intr.smin(%758, %99) : (i64, i64) -> i64
  %760 = llvm.trunc %759 : i64 to i32
  %761 = llvm.insertelement %760, %17[%16 : i32] : vector<16xi32>
  %762 = llvm.shufflevector %761, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %763 = llvm.icmp "sgt" %762, %98 : vector<16xi32>
  %764 = llvm.select %763, %755, %86 : vector<16xi1>, vector<16xf32>
  llvm.store %764, %753 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %765 = llvm.add %747, %25 : i64
  llvm.br ^bb129(%765 : i64)
^bb131:  // pred: ^bb129
  %766 = llvm.add %745, %22 : i64
  llvm.br ^bb127(%766 : i64)
^bb132:  // pred: ^bb127
  %767 = llvm.add %742, %22 : i64
  llvm.br ^bb125(%767 : i64)
^bb133:  // pred: ^bb125
  llvm.br ^bb134(%33 : i64)
^bb134(%768: i64):  // 2 preds: ^bb133, ^bb135
  %769 = llvm.icmp "slt" %768, %681 : i64
  llvm.cond_br %769, ^bb135, ^bb136
^bb135:  // pred: ^bb134
  %770 = llvm.getelementptr %679[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %771 = llvm.load %770 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %772 = llvm.getelementptr %678[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %771, %772 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %773 = llvm.add %768, %25 : i64
  llvm.br ^bb134(%773 : i64)
^bb136:  // pred: ^bb134
  llvm.br ^bb137(%681 : i64)
^bb137(%774: i64):  // 2 preds: ^bb136, ^bb138
  %775 = llvm.icmp "slt" %774, %655 : i64
  llvm.cond_br %775, ^bb138, ^bb139
^bb138:  // pred: ^bb137
  %776 = llvm.sub %655, %774 : i64
  %777 = llvm.intr.smin(%776, %99) : (i64, i64) -> i64
  %778 = llvm.trunc %777 : i64 to i32
  %779 = llvm.insertelement %778, %17[%16 : i32] : vector<16xi32>
  %780 = llvm.shufflevector %779, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %781 = llvm.icmp "sgt" %780, %98 : vector<16xi32>
  %782 = llvm.getelementptr %679[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %783 = llvm.intr.masked.load %782, %781, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %784 = llvm.getelementptr %678[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %783, %784, %781 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %785 = llvm.add %774, %25 : i64
  llvm.br ^bb137(%785 : i64)
^bb139:  // pred: ^bb137
  llvm.br ^bb140(%33 : i64)
^bb140(%786: i64):  // 2 preds: ^bb139, ^bb141
  %787 = llvm.icmp "slt" %786, %655 : i64
  llvm.cond_br %787, ^bb141, ^bb142
^bb141:  // pred: ^bb140
  %788 = llvm.mul %786, %24 : i64
  %789 = llvm.add %788, %33 : i64
  %790 = llvm.getelementptr %arg131[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %791 = llvm.load %790 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %792 = llvm.add %788, %25 : i64
  %793 = llvm.getelementptr %arg131[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %794 = llvm.load %793 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %795 = llvm.add %788, %26 : i64
  %796 = llvm.getelementptr %arg131[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %797 = llvm.load %796 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %798 = llvm.add %788, %35 : i64
  %799 = llvm.getelementptr %arg131[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %800 = llvm.load %799 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %801 = llvm.intr.maximum(%791, %794) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %802 = llvm.intr.maximum(%797, %800) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %803 = llvm.intr.maximum(%801, %802) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %804 = llvm.getelementptr inbounds|nuw %679[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %805 = llvm.load %804 : !llvm.ptr -> f32
  %806 = llvm.shufflevector %803, %83 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %807 = llvm.shufflevector %803, %83 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %808 = llvm.intr.maximum(%806, %807) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  %809 = llvm.shufflevector %808, %84 [0, 1, 2, 3] : vector<8xf32> 
  %810 = llvm.shufflevector %808, %84 [4, 5, 6, 7] : vector<8xf32> 
  %811 = llvm.intr.maximum(%809, %810) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  %812 = llvm.shufflevector %811, %85 [0, 1] : vector<4xf32> 
  %813 = llvm.shufflevector %811, %85 [2, 3] : vector<4xf32> 
  %814 = llvm.intr.maximum(%812, %813) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
  %815 = llvm.extractelement %814[%15 : i64] : vector<2xf32>
  %816 = llvm.extractelement %814[%14 : i64] : vector<2xf32>
  %817 = llvm.intr.maximum(%815, %816) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
  %818 = llvm.intr.maximum(%805, %817) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
  llvm.store %818, %804 : f32, !llvm.ptr
  %819 = llvm.add %786, %22 : i64
  llvm.br ^bb140(%819 : i64)
^bb142:  // pred: ^bb140
  llvm.br ^bb143(%33 : i64)
^bb143(%820: i64):  // 2 preds: ^bb142, ^bb144
  %821 = llvm.icmp "slt" %820, %655 : i64
  llvm.cond_br %821, ^bb144, ^bb145
^bb144:  // pred: ^bb143
  %822 = llvm.getelementptr inbounds|nuw %679[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %823 = llvm.load %822 : !llvm.ptr -> f32
  %824 = llvm.insertelement %823, %83[%16 : i32] : vector<16xf32>
  %825 = llvm.shufflevector %824, %83 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %826 = llvm.mul %820, %24 : i64
  %827 = llvm.add %826, %33 : i64
  %828 = llvm.getelementptr %arg131[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %829 = llvm.load %828 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %830 = llvm.fsub %829, %825 : vector<16xf32>
  %831 = llvm.fadd %830, %37 : vector<16xf32>
  %832 = llvm.fadd %831, %38 : vector<16xf32>
  %833 = llvm.fsub %830, %832 : vector<16xf32>
  %834 = llvm.intr.fmuladd(%65, %833, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %835 = llvm.intr.fmuladd(%834, %833, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %836 = llvm.intr.fmuladd(%835, %833, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %837 = llvm.intr.fmuladd(%836, %833, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %838 = llvm.intr.fmuladd(%837, %833, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %839 = llvm.intr.fmuladd(%838, %833, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %840 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%839, %832, %839, %71, %72) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %840, %828 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %841 = llvm.add %826, %25 : i64
  %842 = llvm.getelementptr %arg131[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %843 = llvm.load %842 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %844 = llvm.fsub %843, %825 : vector<16xf32>
  %845 = llvm.fadd %844, %37 : vector<16xf32>
  %846 = llvm.fadd %845, %38 : vector<16xf32>
  %847 = llvm.fsub %844, %846 : vector<16xf32>
  %848 = llvm.intr.fmuladd(%65, %847, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %849 = llvm.intr.fmuladd(%848, %847, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %850 = llvm.intr.fmuladd(%849, %847, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %851 = llvm.intr.fmuladd(%850, %847, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %852 = llvm.intr.fmuladd(%851, %847, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %853 = llvm.intr.fmuladd(%852, %847, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %854 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%853, %846, %853, %71, %72) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %854, %842 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %855 = llvm.add %826, %26 : i64
  %856 = llvm.getelementptr %arg131[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %857 = llvm.load %856 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %858 = llvm.fsub %857, %825 : vector<16xf32>
  %859 = llvm.fadd %858, %37 : vector<16xf32>
  %860 = llvm.fadd %859, %38 : vector<16xf32>
  %861 = llvm.fsub %858, %860 : vector<16xf32>
  %862 = llvm.intr.fmuladd(%65, %861, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %863 = llvm.intr.fmuladd(%862, %861, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %864 = llvm.intr.fmuladd(%863, %861, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %865 = llvm.intr.fmuladd(%864, %861, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %866 = llvm.intr.fmuladd(%865, %861, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %867 = llvm.intr.fmuladd(%866, %861, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %868 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%867, %860, %867, %71, %72) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %868, %856 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %869 = llvm.add %826, %35 : i64
  %870 = llvm.getelementptr %arg131[%869] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %871 = llvm.load %870 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %872 = llvm.fsub %871, %825 : vector<16xf32>
  %873 = llvm.fadd %872, %37 : vector<16xf32>
  %874 = llvm.fadd %873, %38 : vector<16xf32>
  %875 = llvm.fsub %872, %874 : vector<16xf32>
  %876 = llvm.intr.fmuladd(%65, %875, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %877 = llvm.intr.fmuladd(%876, %875, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %878 = llvm.intr.fmuladd(%877, %875, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %879 = llvm.intr.fmuladd(%878, %875, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %880 = llvm.intr.fmuladd(%879, %875, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %881 = llvm.intr.fmuladd(%880, %875, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %882 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%881, %874, %881, %71, %72) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %882, %870 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %883 = llvm.add %820, %22 : i64
  llvm.br ^bb143(%883 : i64)
^bb145:  // pred: ^bb143
  llvm.br ^bb146(%33 : i64)
^bb146(%884: i64):  // 2 preds: ^bb145, ^bb147
  %885 = llvm.icmp "slt" %884, %681 : i64
  llvm.cond_br %885, ^bb147, ^bb148
^bb147:  // pred: ^bb146
  %886 = llvm.getelementptr %679[%884] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %887 = llvm.load %886 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %888 = llvm.getelementptr %678[%884] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %889 = llvm.load %888 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %890 = llvm.fsub %889, %887 : vector<16xf32>
  %891 = llvm.fadd %890, %37 : vector<16xf32>
  %892 = llvm.fadd %891, %38 : vector<16xf32>
  %893 = llvm.fsub %890, %892 : vector<16xf32>
  %894 = llvm.intr.fmuladd(%65, %893, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %895 = llvm.intr.fmuladd(%894, %893, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %896 = llvm.intr.fmuladd(%895, %893, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %897 = llvm.intr.fmuladd(%896, %893, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %898 = llvm.intr.fmuladd(%897, %893, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %899 = llvm.intr.fmuladd(%898, %893, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %900 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%899, %892, %899, %71, %72) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %900, %888 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %901 = llvm.add %884, %25 : i64
  llvm.br ^bb146(%901 : i64)
^bb148:  // pred: ^bb146
  llvm.br ^bb149(%681 : i64)
^bb149(%902: i64):  // 2 preds: ^bb148, ^bb150
  %903 = llvm.icmp "slt" %902, %655 : i64
  llvm.cond_br %903, ^bb150, ^bb151
^bb150:  // pred: ^bb149
  %904 = llvm.sub %655, %902 : i64
  %905 = llvm.intr.smin(%904, %99) : (i64, i64) -> i64
  %906 = llvm.trunc %905 : i64 to i32
  %907 = llvm.insertelement %906, %17[%16 : i32] : vector<16xi32>
  %908 = llvm.shufflevector %907, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %909 = llvm.icmp "sgt" %908, %98 : vector<16xi32>
  %910 = llvm.getelementptr %679[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %911 = llvm.intr.masked.load %910, %909, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %912 = llvm.getelementptr %678[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %913 = llvm.intr.masked.load %912, %909, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %914 = llvm.fsub %913, %911 : vector<16xf32>
  %915 = llvm.fadd %914, %37 : vector<16xf32>
  %916 = llvm.fadd %915, %38 : vector<16xf32>
  %917 = llvm.fsub %914, %916 : vector<16xf32>
  %918 = llvm.intr.fmuladd(%65, %917, %66) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %919 = llvm.intr.fmuladd(%918, %917, %67) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %920 = llvm.intr.fmuladd(%919, %917, %68) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %921 = llvm.intr.fmuladd(%920, %917, %69) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %922 = llvm.intr.fmuladd(%921, %917, %70) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %923 = llvm.intr.fmuladd(%922, %917, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %924 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%923, %916, %923, %71, %72) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.intr.masked.store %924, %912, %909 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %925 = llvm.add %902, %25 : i64
  llvm.br ^bb149(%925 : i64)
^bb151:  // pred: ^bb149
  llvm.br ^bb152(%33 : i64)
^bb152(%926: i64):  // 2 preds: ^bb151, ^bb153
  %927 = llvm.icmp "slt" %926, %681 : i64
  llvm.cond_br %927, ^bb153, ^bb154
^bb153:  // pred: ^bb152
  %928 = llvm.getelementptr %678[%926] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %929 = llvm.load %928 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %930 = llvm.getelementptr %696[%926] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %931 = llvm.load %930 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %932 = llvm.fmul %931, %929 : vector<16xf32>
  llvm.store %932, %930 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %933 = llvm.add %926, %25 : i64
  llvm.br ^bb152(%933 : i64)
^bb154:  // pred: ^bb152
  llvm.br ^bb155(%681 : i64)
^bb155(%934: i64):  // 2 preds: ^bb154, ^bb156
  %935 = llvm.icmp "slt" %934, %655 : i64
  llvm.cond_br %935, ^bb156, ^bb157
^bb156:  // pred: ^bb155
  %936 = llvm.sub %655, %934 : i64
  %937 = llvm.intr.smin(%936, %99) : (i64, i64) -> i64
  %938 = llvm.trunc %937 : i64 to i32
  %939 = llvm.insertelement %938, %17[%16 : i32] : vector<16xi32>
  %940 = llvm.shufflevector %939, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %941 = llvm.icmp "sgt" %940, %98 : vector<16xi32>
  %942 = llvm.getelementptr %678[%934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %943 = llvm.intr.masked.load %942, %941, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %944 = llvm.getelementptr %696[%934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %945 = llvm.intr.masked.load %944, %941, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %946 = llvm.fmul %945, %943 : vector<16xf32>
  llvm.intr.masked.store %946, %944, %941 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %947 = llvm.add %934, %25 : i64
  llvm.br ^bb155(%947 : i64)
^bb157:  // pred: ^bb155
  llvm.br ^bb158(%33 : i64)
^bb158(%948: i64):  // 2 preds: ^bb157, ^bb159
  %949 = llvm.icmp "slt" %948, %655 : i64
  llvm.cond_br %949, ^bb159, ^bb160
^bb159:  // pred: ^bb158
  %950 = llvm.mul %948, %24 : i64
  %951 = llvm.add %950, %33 : i64
  %952 = llvm.getelementptr %arg131[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %953 = llvm.load %952 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %954 = llvm.add %950, %25 : i64
  %955 = llvm.getelementptr %arg131[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %956 = llvm.load %955 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %957 = llvm.add %950, %26 : i64
  %958 = llvm.getelementptr %arg131[%957] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %959 = llvm.load %958 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %960 = llvm.add %950, %35 : i64
  %961 = llvm.getelementptr %arg131[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %962 = llvm.load %961 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %963 = llvm.fadd %953, %956 : vector<16xf32>
  %964 = llvm.fadd %959, %962 : vector<16xf32>
  %965 = llvm.fadd %963, %964 : vector<16xf32>
  %966 = llvm.getelementptr inbounds|nuw %696[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %967 = llvm.load %966 : !llvm.ptr -> f32
  %968 = llvm.shufflevector %965, %83 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %969 = llvm.shufflevector %965, %83 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %970 = llvm.fadd %968, %969 : vector<8xf32>
  %971 = llvm.shufflevector %970, %84 [0, 1, 2, 3] : vector<8xf32> 
  %972 = llvm.shufflevector %970, %84 [4, 5, 6, 7] : vector<8xf32> 
  %973 = llvm.fadd %971, %972 : vector<4xf32>
  %974 = llvm.shufflevector %973, %85 [0, 1] : vector<4xf32> 
  %975 = llvm.shufflevector %973, %85 [2, 3] : vector<4xf32> 
  %976 = llvm.fadd %974, %975 : vector<2xf32>
  %977 = llvm.extractelement %976[%15 : i64] : vector<2xf32>
  %978 = llvm.extractelement %976[%14 : i64] : vector<2xf32>
  %979 = llvm.fadd %977, %978 : f32
  %980 = llvm.fadd %967, %979 : f32
  llvm.store %980, %966 : f32, !llvm.ptr
  %981 = llvm.add %948, %22 : i64
  llvm.br ^bb158(%981 : i64)
^bb160:  // pred: ^bb158
  llvm.br ^bb161(%33 : i64)
^bb161(%982: i64):  // 2 preds: ^bb160, ^bb165
  %983 = llvm.icmp "slt" %982, %655 : i64
  llvm.cond_br %983, ^bb162, ^bb166
^bb162:  // pred: ^bb161
  %984 = llvm.getelementptr inbounds|nuw %678[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %985 = llvm.load %984 : !llvm.ptr -> f32
  %986 = llvm.insertelement %985, %83[%16 : i32] : vector<16xf32>
  %987 = llvm.shufflevector %986, %83 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb163(%33 : i64)
^bb163(%988: i64):  // 2 preds: ^bb162, ^bb164
  %989 = llvm.icmp "slt" %988, %26 : i64
  llvm.cond_br %989, ^bb164, ^bb165
^bb164:  // pred: ^bb163
  %990 = llvm.mul %982, %26 : i64
  %991 = llvm.add %990, %988 : i64
  %992 = llvm.getelementptr %711[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %993 = llvm.load %992 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %994 = llvm.fmul %993, %987 : vector<16xf32>
  llvm.store %994, %992 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %995 = llvm.add %988, %25 : i64
  llvm.br ^bb163(%995 : i64)
^bb165:  // pred: ^bb163
  %996 = llvm.add %982, %22 : i64
  llvm.br ^bb161(%996 : i64)
^bb166:  // pred: ^bb161
  %997 = llvm.mul %721, %26 overflow<nsw> : i64
  %998 = llvm.add %739, %997 : i64
  llvm.call @llm_contract_2(%arg130, %arg131, %33, %655, %24, %24, %22, %arg91, %arg92, %998, %24, %26, %26, %22, %arg130, %711, %33, %655, %26, %26, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %999 = llvm.add %721, %24 : i64
  llvm.br ^bb117(%999 : i64)
^bb167:  // pred: ^bb117
  llvm.br ^bb168(%33 : i64)
^bb168(%1000: i64):  // 2 preds: ^bb167, ^bb175
  %1001 = llvm.icmp "slt" %1000, %644 : i64
  llvm.cond_br %1001, ^bb169, ^bb176
^bb169:  // pred: ^bb168
  llvm.br ^bb170(%33 : i64)
^bb170(%1002: i64):  // 2 preds: ^bb169, ^bb174
  %1003 = llvm.icmp "slt" %1002, %27 : i64
  llvm.cond_br %1003, ^bb171, ^bb175
^bb171:  // pred: ^bb170
  %1004 = llvm.mul %1000, %27 overflow<nsw, nuw> : i64
  %1005 = llvm.add %1004, %1002 overflow<nsw, nuw> : i64
  %1006 = llvm.getelementptr inbounds|nuw %696[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1007 = llvm.load %1006 : !llvm.ptr -> f32
  %1008 = llvm.insertelement %1007, %83[%16 : i32] : vector<16xf32>
  %1009 = llvm.shufflevector %1008, %83 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb172(%33 : i64)
^bb172(%1010: i64):  // 2 preds: ^bb171, ^bb173
  %1011 = llvm.icmp "slt" %1010, %26 : i64
  llvm.cond_br %1011, ^bb173, ^bb174
^bb173:  // pred: ^bb172
  %1012 = llvm.mul %1000, %24 : i64
  %1013 = llvm.mul %1002, %26 : i64
  %1014 = llvm.add %1012, %1013 : i64
  %1015 = llvm.add %1014, %1010 : i64
  %1016 = llvm.getelementptr %711[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1017 = llvm.load %1016 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1018 = llvm.fdiv %1017, %1009 : vector<16xf32>
  %1019 = llvm.getelementptr %255[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1020 = llvm.mul %1000, %21 : i64
  %1021 = llvm.add %1020, %1013 : i64
  %1022 = llvm.add %1021, %1010 : i64
  %1023 = llvm.getelementptr %1019[%1022] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1018, %1023 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1024 = llvm.add %1010, %25 : i64
  llvm.br ^bb172(%1024 : i64)
^bb174:  // pred: ^bb172
  %1025 = llvm.add %1002, %22 : i64
  llvm.br ^bb170(%1025 : i64)
^bb175:  // pred: ^bb170
  %1026 = llvm.add %1000, %22 : i64
  llvm.br ^bb168(%1026 : i64)
^bb176:  // pred: ^bb168
  %1027 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb88(%1027 : i64)
^bb177:  // pred: ^bb88
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1028 = llvm.mul %106, %27 : i64
  llvm.br ^bb178(%arg136 : i64)
^bb178(%1029: i64):  // 2 preds: ^bb177, ^bb185
  %1030 = llvm.icmp "ult" %1029, %1028 : i64
  llvm.cond_br %1030, ^bb179, ^bb186
^bb179:  // pred: ^bb178
  %1031 = llvm.urem %1029, %27 : i64
  %1032 = llvm.udiv %1029, %27 : i64
  %1033 = llvm.urem %1032, %106 : i64
  %1034 = llvm.mul %1033, %117 : i64
  %1035 = llvm.mul %1031, %24 : i64
  %1036 = llvm.sub %arg3, %1034 : i64
  %1037 = llvm.intr.smin(%117, %1036) : (i64, i64) -> i64
  %1038 = llvm.intr.smax(%1037, %33) : (i64, i64) -> i64
  %1039 = llvm.mul %1034, %21 overflow<nsw> : i64
  %1040 = llvm.add %1039, %1035 : i64
  llvm.br ^bb180(%33 : i64)
^bb180(%1041: i64):  // 2 preds: ^bb179, ^bb181
  %1042 = llvm.icmp "slt" %1041, %1038 : i64
  llvm.cond_br %1042, ^bb181, ^bb182
^bb181:  // pred: ^bb180
  %1043 = llvm.mul %1041, %24 : i64
  %1044 = llvm.add %1043, %33 : i64
  %1045 = llvm.getelementptr %arg131[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1045 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1046 = llvm.add %1043, %25 : i64
  %1047 = llvm.getelementptr %arg131[%1046] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1047 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1048 = llvm.add %1043, %26 : i64
  %1049 = llvm.getelementptr %arg131[%1048] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1049 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1050 = llvm.add %1043, %35 : i64
  %1051 = llvm.getelementptr %arg131[%1050] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1051 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1052 = llvm.add %1041, %22 : i64
  llvm.br ^bb180(%1052 : i64)
^bb182:  // pred: ^bb180
  %1053 = llvm.mul %arg124, %90 overflow<nsw> : i64
  %1054 = llvm.mul %1031, %88 overflow<nsw> : i64
  %1055 = llvm.add %1053, %1054 : i64
  llvm.call @llm_contract_0(%arg125, %255, %1039, %1038, %21, %21, %22, %arg25, %arg26, %1055, %21, %24, %24, %22, %arg130, %arg131, %33, %1038, %24, %24, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb183(%33 : i64)
^bb183(%1056: i64):  // 2 preds: ^bb182, ^bb184
  %1057 = llvm.icmp "slt" %1056, %1038 : i64
  llvm.cond_br %1057, ^bb184, ^bb185
^bb184:  // pred: ^bb183
  %1058 = llvm.getelementptr %arg1[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1059 = llvm.mul %1056, %21 : i64
  %1060 = llvm.add %1059, %33 : i64
  %1061 = llvm.getelementptr %1058[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1062 = llvm.load %1061 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1063 = llvm.mul %1056, %24 : i64
  %1064 = llvm.add %1063, %33 : i64
  %1065 = llvm.getelementptr %arg131[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1066 = llvm.load %1065 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1067 = llvm.fadd %1062, %1066 : vector<16xf32>
  llvm.store %1067, %1061 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1068 = llvm.add %1059, %25 : i64
  %1069 = llvm.getelementptr %1058[%1068] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1070 = llvm.load %1069 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1071 = llvm.add %1063, %25 : i64
  %1072 = llvm.getelementptr %arg131[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1073 = llvm.load %1072 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1074 = llvm.fadd %1070, %1073 : vector<16xf32>
  llvm.store %1074, %1069 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1075 = llvm.add %1059, %26 : i64
  %1076 = llvm.getelementptr %1058[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1077 = llvm.load %1076 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1078 = llvm.add %1063, %26 : i64
  %1079 = llvm.getelementptr %arg131[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1080 = llvm.load %1079 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1081 = llvm.fadd %1077, %1080 : vector<16xf32>
  llvm.store %1081, %1076 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1082 = llvm.add %1059, %35 : i64
  %1083 = llvm.getelementptr %1058[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1084 = llvm.load %1083 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1085 = llvm.add %1063, %35 : i64
  %1086 = llvm.getelementptr %arg131[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1087 = llvm.load %1086 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1088 = llvm.fadd %1084, %1087 : vector<16xf32>
  llvm.store %1088, %1083 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1089 = llvm.add %1056, %22 : i64
  llvm.br ^bb183(%1089 : i64)
^bb185:  // pred: ^bb183
  %1090 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb178(%1090 : i64)
^bb186:  // pred: ^bb178
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb187(%arg136 : i64)
^bb187(%1091: i64):  // 2 preds: ^bb186, ^bb206
  %1092 = llvm.icmp "ult" %1091, %121 : i64
  llvm.cond_br %1092, ^bb188, ^bb207
^bb188:  // pred: ^bb187
  %1093 = llvm.mul %1091, %30 : i64
  %1094 = llvm.sub %arg3, %1093 : i64
  %1095 = llvm.intr.smin(%1094, %30) : (i64, i64) -> i64
  %1096 = llvm.mul %1093, %21 overflow<nsw> : i64
  %1097 = llvm.urem %1095, %25 : i64
  %1098 = llvm.sub %1095, %1097 : i64
  llvm.br ^bb189(%33 : i64)
^bb189(%1099: i64):  // 2 preds: ^bb188, ^bb190
  %1100 = llvm.icmp "slt" %1099, %1098 : i64
  llvm.cond_br %1100, ^bb190, ^bb191
^bb190:  // pred: ^bb189
  %1101 = llvm.getelementptr %arg131[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1101 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1102 = llvm.add %1099, %25 : i64
  llvm.br ^bb189(%1102 : i64)
^bb191:  // pred: ^bb189
  llvm.br ^bb192(%1098 : i64)
^bb192(%1103: i64):  // 2 preds: ^bb191, ^bb193
  %1104 = llvm.icmp "slt" %1103, %1095 : i64
  llvm.cond_br %1104, ^bb193, ^bb194
^bb193:  // pred: ^bb192
  %1105 = llvm.sub %1095, %1103 : i64
  %1106 = llvm.intr.smin(%1105, %99) : (i64, i64) -> i64
  %1107 = llvm.trunc %1106 : i64 to i32
  %1108 = llvm.insertelement %1107, %17[%16 : i32] : vector<16xi32>
  %1109 = llvm.shufflevector %1108, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1110 = llvm.icmp "sgt" %1109, %98 : vector<16xi32>
  %1111 = llvm.getelementptr %arg131[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %64, %1111, %1110 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1112 = llvm.add %1103, %25 : i64
  llvm.br ^bb192(%1112 : i64)
^bb194:  // pred: ^bb192
  llvm.br ^bb195(%33 : i64)
^bb195(%1113: i64):  // 2 preds: ^bb194, ^bb199
  %1114 = llvm.icmp "slt" %1113, %1095 : i64
  llvm.cond_br %1114, ^bb196, ^bb200
^bb196:  // pred: ^bb195
  llvm.br ^bb197(%33, %34, %34, %34, %34 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb197(%1115: i64, %1116: vector<16xf32>, %1117: vector<16xf32>, %1118: vector<16xf32>, %1119: vector<16xf32>):  // 2 preds: ^bb196, ^bb198
  %1120 = llvm.icmp "slt" %1115, %21 : i64
  llvm.cond_br %1120, ^bb198, ^bb199
^bb198:  // pred: ^bb197
  %1121 = llvm.getelementptr %arg1[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1122 = llvm.mul %1113, %21 : i64
  %1123 = llvm.add %1122, %1115 : i64
  %1124 = llvm.getelementptr %1121[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1125 = llvm.load %1124 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1126 = llvm.fmul %1125, %1125 : vector<16xf32>
  %1127 = llvm.fadd %1116, %1126 : vector<16xf32>
  %1128 = llvm.add %1115, %25 : i64
  %1129 = llvm.add %1122, %1128 : i64
  %1130 = llvm.getelementptr %1121[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1131 = llvm.load %1130 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1132 = llvm.fmul %1131, %1131 : vector<16xf32>
  %1133 = llvm.fadd %1117, %1132 : vector<16xf32>
  %1134 = llvm.add %1115, %26 : i64
  %1135 = llvm.add %1122, %1134 : i64
  %1136 = llvm.getelementptr %1121[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1137 = llvm.load %1136 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1138 = llvm.fmul %1137, %1137 : vector<16xf32>
  %1139 = llvm.fadd %1118, %1138 : vector<16xf32>
  %1140 = llvm.add %1115, %35 : i64
  %1141 = llvm.add %1122, %1140 : i64
  %1142 = llvm.getelementptr %1121[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1143 = llvm.load %1142 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1144 = llvm.fmul %1143, %1143 : vector<16xf32>
  %1145 = llvm.fadd %1119, %1144 : vector<16xf32>
  %1146 = llvm.add %1115, %24 : i64
  llvm.br ^bb197(%1146, %1127, %1133, %1139, %1145 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb199:  // pred: ^bb197
  %1147 = llvm.fadd %1116, %1117 : vector<16xf32>
  %1148 = llvm.fadd %1118, %1119 : vector<16xf32>
  %1149 = llvm.fadd %1147, %1148 : vector<16xf32>
  %1150 = llvm.getelementptr inbounds|nuw %arg131[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1151 = llvm.load %1150 : !llvm.ptr -> f32
  %1152 = llvm.shufflevector %1149, %83 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %1153 = llvm.shufflevector %1149, %83 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %1154 = llvm.fadd %1152, %1153 : vector<8xf32>
  %1155 = llvm.shufflevector %1154, %84 [0, 1, 2, 3] : vector<8xf32> 
  %1156 = llvm.shufflevector %1154, %84 [4, 5, 6, 7] : vector<8xf32> 
  %1157 = llvm.fadd %1155, %1156 : vector<4xf32>
  %1158 = llvm.shufflevector %1157, %85 [0, 1] : vector<4xf32> 
  %1159 = llvm.shufflevector %1157, %85 [2, 3] : vector<4xf32> 
  %1160 = llvm.fadd %1158, %1159 : vector<2xf32>
  %1161 = llvm.extractelement %1160[%15 : i64] : vector<2xf32>
  %1162 = llvm.extractelement %1160[%14 : i64] : vector<2xf32>
  %1163 = llvm.fadd %1161, %1162 : f32
  %1164 = llvm.fadd %1151, %1163 : f32
  llvm.store %1164, %1150 : f32, !llvm.ptr
  %1165 = llvm.add %1113, %22 : i64
  llvm.br ^bb195(%1165 : i64)
^bb200:  // pred: ^bb195
  llvm.br ^bb201(%33 : i64)
^bb201(%1166: i64):  // 2 preds: ^bb200, ^bb205
  %1167 = llvm.icmp "slt" %1166, %1095 : i64
  llvm.cond_br %1167, ^bb202, ^bb206
^bb202:  // pred: ^bb201
  %1168 = llvm.getelementptr inbounds|nuw %arg131[%1166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1169 = llvm.load %1168 : !llvm.ptr -> f32
  %1170 = llvm.fmul %1169, %32 : f32
  %1171 = llvm.fadd %1170, %31 : f32
  %1172 = llvm.intr.sqrt(%1171) : (f32) -> f32
  %1173 = llvm.fdiv %20, %1172 : f32
  %1174 = llvm.insertelement %1173, %83[%16 : i32] : vector<16xf32>
  %1175 = llvm.shufflevector %1174, %83 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb203(%33 : i64)
^bb203(%1176: i64):  // 2 preds: ^bb202, ^bb204
  %1177 = llvm.icmp "slt" %1176, %21 : i64
  llvm.cond_br %1177, ^bb204, ^bb205
^bb204:  // pred: ^bb203
  %1178 = llvm.getelementptr %arg1[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1179 = llvm.mul %1166, %21 : i64
  %1180 = llvm.add %1179, %1176 : i64
  %1181 = llvm.getelementptr %1178[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1182 = llvm.load %1181 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1183 = llvm.getelementptr %arg37[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1184 = llvm.getelementptr %1183[%1176] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1185 = llvm.load %1184 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1186 = llvm.fmul %1182, %1175 : vector<16xf32>
  %1187 = llvm.fmul %1186, %1185 : vector<16xf32>
  %1188 = llvm.getelementptr %118[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1189 = llvm.getelementptr %1188[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1187, %1189 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1190 = llvm.add %1176, %25 : i64
  llvm.br ^bb203(%1190 : i64)
^bb205:  // pred: ^bb203
  %1191 = llvm.add %1166, %22 : i64
  llvm.br ^bb201(%1191 : i64)
^bb206:  // pred: ^bb201
  %1192 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb187(%1192 : i64)
^bb207:  // pred: ^bb187
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1193 = llvm.mul %106, %55 : i64
  llvm.br ^bb208(%arg136 : i64)
^bb208(%1194: i64):  // 2 preds: ^bb207, ^bb221
  %1195 = llvm.icmp "ult" %1194, %1193 : i64
  llvm.cond_br %1195, ^bb209, ^bb222
^bb209:  // pred: ^bb208
  %1196 = llvm.urem %1194, %28 : i64
  %1197 = llvm.udiv %1194, %28 : i64
  %1198 = llvm.urem %1197, %106 : i64
  %1199 = llvm.udiv %1197, %106 : i64
  %1200 = llvm.mul %1199, %28 : i64
  %1201 = llvm.add %1200, %1196 : i64
  %1202 = llvm.mul %1198, %117 : i64
  %1203 = llvm.mul %1201, %24 : i64
  %1204 = llvm.sub %arg3, %1202 : i64
  %1205 = llvm.intr.smin(%117, %1204) : (i64, i64) -> i64
  %1206 = llvm.intr.smax(%1205, %33) : (i64, i64) -> i64
  %1207 = llvm.sub %29, %1203 : i64
  %1208 = llvm.intr.smin(%1207, %24) : (i64, i64) -> i64
  %1209 = llvm.mul %1202, %29 overflow<nsw> : i64
  %1210 = llvm.add %1209, %1203 : i64
  llvm.br ^bb210(%33 : i64)
^bb210(%1211: i64):  // 2 preds: ^bb209, ^bb211
  %1212 = llvm.icmp "slt" %1211, %1206 : i64
  llvm.cond_br %1212, ^bb211, ^bb212
^bb211:  // pred: ^bb210
  %1213 = llvm.mul %1211, %24 : i64
  %1214 = llvm.add %1213, %33 : i64
  %1215 = llvm.getelementptr %arg131[%1214] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1215 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1216 = llvm.add %1213, %25 : i64
  %1217 = llvm.getelementptr %arg131[%1216] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1217 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1218 = llvm.add %1213, %26 : i64
  %1219 = llvm.getelementptr %arg131[%1218] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1219 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1220 = llvm.add %1213, %35 : i64
  %1221 = llvm.getelementptr %arg131[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1221 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1222 = llvm.add %1211, %22 : i64
  llvm.br ^bb210(%1222 : i64)
^bb212:  // pred: ^bb210
  %1223 = llvm.mul %1202, %21 overflow<nsw> : i64
  %1224 = llvm.mul %arg124, %95 overflow<nsw> : i64
  %1225 = llvm.mul %1201, %88 overflow<nsw> : i64
  %1226 = llvm.add %1224, %1225 : i64
  %1227 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %1228 = llvm.mul %1206, %22 : i64
  %1229 = llvm.mul %1228, %24 : i64
  %1230 = llvm.getelementptr %19[1] : (!llvm.ptr) -> !llvm.ptr, f32
  %1231 = llvm.ptrtoint %1230 : !llvm.ptr to i64
  %1232 = llvm.mul %1229, %1231 : i64
  "llvm.intr.memcpy"(%1227, %arg131, %1232) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.call @llm_contract_0(%arg125, %118, %1223, %1206, %21, %21, %22, %arg43, %arg44, %1226, %21, %24, %24, %22, %arg130, %1227, %33, %1206, %24, %24, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.call @llm_contract_0(%arg125, %118, %1223, %1206, %21, %21, %22, %arg54, %arg55, %1226, %21, %24, %24, %22, %arg130, %arg131, %33, %1206, %24, %24, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %1233 = llvm.urem %1208, %25 : i64
  %1234 = llvm.sub %1208, %1233 : i64
  llvm.br ^bb213(%33 : i64)
^bb213(%1235: i64):  // 2 preds: ^bb212, ^bb220
  %1236 = llvm.icmp "slt" %1235, %1206 : i64
  llvm.cond_br %1236, ^bb214, ^bb221
^bb214:  // pred: ^bb213
  llvm.br ^bb215(%33 : i64)
^bb215(%1237: i64):  // 2 preds: ^bb214, ^bb216
  %1238 = llvm.icmp "slt" %1237, %1234 : i64
  llvm.cond_br %1238, ^bb216, ^bb217
^bb216:  // pred: ^bb215
  %1239 = llvm.mul %1235, %24 : i64
  %1240 = llvm.add %1239, %1237 : i64
  %1241 = llvm.getelementptr %1227[%1240] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1242 = llvm.load %1241 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1243 = llvm.getelementptr %arg131[%1240] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1244 = llvm.load %1243 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1245 = llvm.fneg %1242 : vector<16xf32>
  %1246 = llvm.fcmp "ogt" %1245, %73 : vector<16xf32>
  %1247 = llvm.select %1246, %73, %1245 : vector<16xi1>, vector<16xf32>
  %1248 = llvm.fcmp "olt" %1247, %74 : vector<16xf32>
  %1249 = llvm.select %1248, %74, %1247 : vector<16xi1>, vector<16xf32>
  %1250 = llvm.intr.fmuladd(%1249, %75, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1251 = llvm.fadd %1250, %38 : vector<16xf32>
  %1252 = llvm.intr.fmuladd(%1251, %76, %1249) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1253 = llvm.intr.fmuladd(%1251, %77, %1252) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1254 = llvm.intr.fmuladd(%78, %1253, %79) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1255 = llvm.intr.fmuladd(%1254, %1253, %80) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1256 = llvm.intr.fmuladd(%1255, %1253, %81) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1257 = llvm.intr.fmuladd(%1256, %1253, %82) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1258 = llvm.intr.fmuladd(%1257, %1253, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1259 = llvm.intr.fmuladd(%1258, %1253, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1260 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1259, %1251, %1259, %71, %72) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1261 = llvm.fadd %1260, %50 : vector<16xf32>
  %1262 = llvm.fdiv %1242, %1261 : vector<16xf32>
  %1263 = llvm.fmul %1262, %1244 : vector<16xf32>
  %1264 = llvm.getelementptr %arg126[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1265 = llvm.mul %1235, %29 : i64
  %1266 = llvm.add %1265, %1237 : i64
  %1267 = llvm.getelementptr %1264[%1266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1263, %1267 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1268 = llvm.add %1237, %25 : i64
  llvm.br ^bb215(%1268 : i64)
^bb217:  // pred: ^bb215
  llvm.br ^bb218(%1234 : i64)
^bb218(%1269: i64):  // 2 preds: ^bb217, ^bb219
  %1270 = llvm.icmp "slt" %1269, %1208 : i64
  llvm.cond_br %1270, ^bb219, ^bb220
^bb219:  // pred: ^bb218
  %1271 = llvm.sub %1208, %1269 : i64
  %1272 = llvm.intr.smin(%1271, %99) : (i64, i64) -> i64
  %1273 = llvm.trunc %1272 : i64 to i32
  %1274 = llvm.insertelement %1273, %17[%16 : i32] : vector<16xi32>
  %1275 = llvm.shufflevector %1274, %17 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1276 = llvm.icmp "sgt" %1275, %98 : vector<16xi32>
  %1277 = llvm.mul %1235, %24 : i64
  %1278 = llvm.add %1277, %1269 : i64
  %1279 = llvm.getelementptr %1227[%1278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1280 = llvm.intr.masked.load %1279, %1276, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1281 = llvm.getelementptr %arg131[%1278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1282 = llvm.intr.masked.load %1281, %1276, %64 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1283 = llvm.fneg %1280 : vector<16xf32>
  %1284 = llvm.fcmp "ogt" %1283, %73 : vector<16xf32>
  %1285 = llvm.select %1284, %73, %1283 : vector<16xi1>, vector<16xf32>
  %1286 = llvm.fcmp "olt" %1285, %74 : vector<16xf32>
  %1287 = llvm.select %1286, %74, %1285 : vector<16xi1>, vector<16xf32>
  %1288 = llvm.intr.fmuladd(%1287, %75, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1289 = llvm.fadd %1288, %38 : vector<16xf32>
  %1290 = llvm.intr.fmuladd(%1289, %76, %1287) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1291 = llvm.intr.fmuladd(%1289, %77, %1290) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1292 = llvm.intr.fmuladd(%78, %1291, %79) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1293 = llvm.intr.fmuladd(%1292, %1291, %80) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1294 = llvm.intr.fmuladd(%1293, %1291, %81) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1295 = llvm.intr.fmuladd(%1294, %1291, %82) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1296 = llvm.intr.fmuladd(%1295, %1291, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1297 = llvm.intr.fmuladd(%1296, %1291, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1298 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1297, %1289, %1297, %71, %72) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1299 = llvm.fadd %1298, %50 : vector<16xf32>
  %1300 = llvm.fdiv %1280, %1299 : vector<16xf32>
  %1301 = llvm.fmul %1300, %1282 : vector<16xf32>
  %1302 = llvm.getelementptr %arg126[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1303 = llvm.mul %1235, %29 : i64
  %1304 = llvm.add %1303, %1269 : i64
  %1305 = llvm.getelementptr %1302[%1304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1301, %1305, %1276 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1306 = llvm.add %1269, %25 : i64
  llvm.br ^bb218(%1306 : i64)
^bb220:  // pred: ^bb218
  %1307 = llvm.add %1235, %22 : i64
  llvm.br ^bb213(%1307 : i64)
^bb221:  // pred: ^bb213
  %1308 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb208(%1308 : i64)
^bb222:  // pred: ^bb208
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb223(%arg136 : i64)
^bb223(%1309: i64):  // 2 preds: ^bb222, ^bb230
  %1310 = llvm.icmp "ult" %1309, %1028 : i64
  llvm.cond_br %1310, ^bb224, ^bb231
^bb224:  // pred: ^bb223
  %1311 = llvm.urem %1309, %27 : i64
  %1312 = llvm.udiv %1309, %27 : i64
  %1313 = llvm.urem %1312, %106 : i64
  %1314 = llvm.mul %1313, %117 : i64
  %1315 = llvm.mul %1311, %24 : i64
  %1316 = llvm.sub %arg3, %1314 : i64
  %1317 = llvm.intr.smin(%117, %1316) : (i64, i64) -> i64
  %1318 = llvm.intr.smax(%1317, %33) : (i64, i64) -> i64
  %1319 = llvm.mul %1314, %21 overflow<nsw> : i64
  %1320 = llvm.add %1319, %1315 : i64
  llvm.br ^bb225(%33 : i64)
^bb225(%1321: i64):  // 2 preds: ^bb224, ^bb226
  %1322 = llvm.icmp "slt" %1321, %1318 : i64
  llvm.cond_br %1322, ^bb226, ^bb227
^bb226:  // pred: ^bb225
  %1323 = llvm.mul %1321, %24 : i64
  %1324 = llvm.add %1323, %33 : i64
  %1325 = llvm.getelementptr %arg131[%1324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1325 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1326 = llvm.add %1323, %25 : i64
  %1327 = llvm.getelementptr %arg131[%1326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1327 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1328 = llvm.add %1323, %26 : i64
  %1329 = llvm.getelementptr %arg131[%1328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1329 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1330 = llvm.add %1323, %35 : i64
  %1331 = llvm.getelementptr %arg131[%1330] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %64, %1331 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1332 = llvm.add %1321, %22 : i64
  llvm.br ^bb225(%1332 : i64)
^bb227:  // pred: ^bb225
  %1333 = llvm.mul %1314, %29 overflow<nsw> : i64
  %1334 = llvm.mul %arg124, %96 overflow<nsw> : i64
  %1335 = llvm.mul %1311, %97 overflow<nsw> : i64
  %1336 = llvm.add %1334, %1335 : i64
  llvm.call @llm_contract_0(%arg125, %arg126, %1333, %1318, %29, %29, %22, %arg65, %arg66, %1336, %29, %24, %24, %22, %arg130, %arg131, %33, %1318, %24, %24, %22) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb228(%33 : i64)
^bb228(%1337: i64):  // 2 preds: ^bb227, ^bb229
  %1338 = llvm.icmp "slt" %1337, %1318 : i64
  llvm.cond_br %1338, ^bb229, ^bb230
^bb229:  // pred: ^bb228
  %1339 = llvm.getelementptr %arg1[%1320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1340 = llvm.mul %1337, %21 : i64
  %1341 = llvm.add %1340, %33 : i64
  %1342 = llvm.getelementptr %1339[%1341] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1343 = llvm.load %1342 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1344 = llvm.mul %1337, %24 : i64
  %1345 = llvm.add %1344, %33 : i64
  %1346 = llvm.getelementptr %arg131[%1345] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1347 = llvm.load %1346 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1348 = llvm.fadd %1343, %1347 : vector<16xf32>
  llvm.store %1348, %1342 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1349 = llvm.add %1340, %25 : i64
  %1350 = llvm.getelementptr %1339[%1349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1351 = llvm.load %1350 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1352 = llvm.add %1344, %25 : i64
  %1353 = llvm.getelementptr %arg131[%1352] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1354 = llvm.load %1353 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1355 = llvm.fadd %1351, %1354 : vector<16xf32>
  llvm.store %1355, %1350 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1356 = llvm.add %1340, %26 : i64
  %1357 = llvm.getelementptr %1339[%1356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1358 = llvm.load %1357 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1359 = llvm.add %1344, %26 : i64
  %1360 = llvm.getelementptr %arg131[%1359] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1361 = llvm.load %1360 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1362 = llvm.fadd %1358, %1361 : vector<16xf32>
  llvm.store %1362, %1357 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1363 = llvm.add %1340, %35 : i64
  %1364 = llvm.getelementptr %1339[%1363] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1365 = llvm.load %1364 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1366 = llvm.add %1344, %35 : i64
  %1367 = llvm.getelementptr %arg131[%1366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1368 = llvm.load %1367 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1369 = llvm.fadd %1365, %1368 : vector<16xf32>
  llvm.store %1369, %1364 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1370 = llvm.add %1337, %22 : i64
  llvm.br ^bb228(%1370 : i64)
^bb230:  // pred: ^bb228
  %1371 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb223(%1371 : i64)
^bb231:  // pred: ^bb223
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.return
}

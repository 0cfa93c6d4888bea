llvm.func @decode_layer(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: i64, %arg3: i64, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: !llvm.ptr, %arg8: !llvm.ptr, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i64, %arg13: i64, %arg14: !llvm.ptr, %arg15: !llvm.ptr, %arg16: i64, %arg17: i64, %arg18: i64, %arg19: i64, %arg20: i64, %arg21: i64, %arg22: i64, %arg23: i64, %arg24: i64, %arg25: !llvm.ptr, %arg26: !llvm.ptr, %arg27: i64, %arg28: i64, %arg29: i64, %arg30: i64, %arg31: i64, %arg32: i64, %arg33: i64, %arg34: i64, %arg35: i64, %arg36: !llvm.ptr, %arg37: !llvm.ptr, %arg38: i64, %arg39: i64, %arg40: i64, %arg41: i64, %arg42: i64, %arg43: !llvm.ptr, %arg44: !llvm.ptr, %arg45: i64, %arg46: i64, %arg47: i64, %arg48: i64, %arg49: i64, %arg50: i64, %arg51: i64, %arg52: i64, %arg53: i64, %arg54: !llvm.ptr, %arg55: !llvm.ptr, %arg56: i64, %arg57: i64, %arg58: i64, %arg59: i64, %arg60: i64, %arg61: i64, %arg62: i64, %arg63: i64, %arg64: i64, %arg65: !llvm.ptr, %arg66: !llvm.ptr, %arg67: i64, %arg68: i64, %arg69: i64, %arg70: i64, %arg71: i64, %arg72: i64, %arg73: i64, %arg74: i64, %arg75: i64, %arg76: !llvm.ptr, %arg77: !llvm.ptr, %arg78: i64, %arg79: i64, %arg80: i64, %arg81: i64, %arg82: i64, %arg83: i64, %arg84: i64, %arg85: i64, %arg86: i64, %arg87: i64, %arg88: i64, %arg89: i64, %arg90: i64, %arg91: !llvm.ptr, %arg92: !llvm.ptr, %arg93: i64, %arg94: i64, %arg95: i64, %arg96: i64, %arg97: i64, %arg98: i64, %arg99: i64, %arg100: i64, %arg101: i64, %arg102: i64, %arg103: i64, %arg104: !llvm.ptr, %arg105: !llvm.ptr, %arg106: i64, %arg107: i64, %arg108: i64, %arg109: !llvm.ptr, %arg110: !llvm.ptr, %arg111: i64, %arg112: i64, %arg113: i64, %arg114: !llvm.ptr, %arg115: !llvm.ptr, %arg116: i64, %arg117: i64, %arg118: i64, %arg119: !llvm.ptr, %arg120: !llvm.ptr, %arg121: i64, %arg122: i64, %arg123: i64, %arg124: i64, %arg125: !llvm.ptr, %arg126: !llvm.ptr, %arg127: i64, %arg128: i64, %arg129: i64, %arg130: !llvm.ptr, %arg131: !llvm.ptr, %arg132: i64, %arg133: i64, %arg134: i64, %arg135: !llvm.ptr {llm.name = "sync", llm.role = "state"}, %arg136: i64 {llm.name = "thread", llm.role = "state"}, %arg137: i64 {llm.name = "threads", llm.role = "state"}) attributes {llm.arena_bytes = 23296 : i64, llm.thread_arena_bytes = 8384 : i64, sym_visibility = "private"} {
  %0 = llvm.mlir.constant(1 : i64) : i64
  %1 = llvm.mlir.constant(0 : i64) : i64
  %2 = llvm.mlir.constant(0 : i32) : i32
  %3 = llvm.mlir.poison : vector<16xi32>
  %4 = llvm.mlir.addressof @__constant_16xf32 : !llvm.ptr
  %5 = llvm.mlir.zero : !llvm.ptr
  %6 = llvm.mlir.constant(1.000000e+00 : f32) : f32
  %7 = llvm.mlir.constant(512 : index) : i64
  %8 = llvm.mlir.constant(1 : index) : i64
  %9 = llvm.mlir.constant(8 : index) : i64
  %10 = llvm.mlir.constant(64 : index) : i64
  %11 = llvm.mlir.constant(16 : index) : i64
  %12 = llvm.mlir.constant(1024 : index) : i64
  %13 = llvm.mlir.constant(2 : index) : i64
  %14 = llvm.mlir.constant(3 : index) : i64
  %15 = llvm.mlir.constant(344 : index) : i64
  %16 = llvm.mlir.constant(4 : index) : i64
  %17 = llvm.mlir.constant(9.99999974E-6 : f32) : f32
  %18 = llvm.mlir.constant(7.812500e-03 : f32) : f32
  %19 = llvm.mlir.constant(0.000000e+00 : f32) : f32
  %20 = llvm.mlir.constant(0 : index) : i64
  %21 = llvm.mlir.constant(dense<-0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %22 = llvm.mlir.constant(128 : index) : i64
  %23 = llvm.mlir.constant(32 : index) : i64
  %24 = llvm.mlir.constant(48 : index) : i64
  %25 = llvm.mlir.constant(dense<0.636619746> : vector<16xf32>) : vector<16xf32>
  %26 = llvm.mlir.constant(dense<0x4B400000> : vector<16xf32>) : vector<16xf32>
  %27 = llvm.mlir.constant(dense<0xCB400000> : vector<16xf32>) : vector<16xf32>
  %28 = llvm.mlir.constant(dense<-1.57079637> : vector<16xf32>) : vector<16xf32>
  %29 = llvm.mlir.constant(dense<4.37113883E-8> : vector<16xf32>) : vector<16xf32>
  %30 = llvm.mlir.constant(dense<1.71512451E-15> : vector<16xf32>) : vector<16xf32>
  %31 = llvm.mlir.constant(dense<1> : vector<16xi32>) : vector<16xi32>
  %32 = llvm.mlir.constant(dense<-1.9495569E-4> : vector<16xf32>) : vector<16xf32>
  %33 = llvm.mlir.constant(dense<0.00833198055> : vector<16xf32>) : vector<16xf32>
  %34 = llvm.mlir.constant(dense<-0.166666508> : vector<16xf32>) : vector<16xf32>
  %35 = llvm.mlir.constant(dense<2.44306684E-5> : vector<16xf32>) : vector<16xf32>
  %36 = llvm.mlir.constant(dense<-0.00138873013> : vector<16xf32>) : vector<16xf32>
  %37 = llvm.mlir.constant(dense<0.0416666456> : vector<16xf32>) : vector<16xf32>
  %38 = llvm.mlir.constant(dense<-5.000000e-01> : vector<16xf32>) : vector<16xf32>
  %39 = llvm.mlir.constant(dense<1.000000e+00> : vector<16xf32>) : vector<16xf32>
  %40 = llvm.mlir.constant(dense<0> : vector<16xi32>) : vector<16xi32>
  %41 = llvm.mlir.constant(dense<2> : vector<16xi32>) : vector<16xi32>
  %42 = llvm.mlir.constant(dense<30> : vector<16xi32>) : vector<16xi32>
  %43 = llvm.mlir.constant(dense<0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %44 = llvm.mlir.constant(dense<0xFF800000> : vector<16xf32>) : vector<16xf32>
  %45 = llvm.mlir.constant(dense<1.532717E-4> : vector<16xf32>) : vector<16xf32>
  %46 = llvm.mlir.constant(dense<0.0013391024> : vector<16xf32>) : vector<16xf32>
  %47 = llvm.mlir.constant(dense<0.0096185049> : vector<16xf32>) : vector<16xf32>
  %48 = llvm.mlir.constant(dense<0.0555035956> : vector<16xf32>) : vector<16xf32>
  %49 = llvm.mlir.constant(dense<0.240226477> : vector<16xf32>) : vector<16xf32>
  %50 = llvm.mlir.constant(dense<0.693147182> : vector<16xf32>) : vector<16xf32>
  %51 = llvm.mlir.constant(-1 : i16) : i16
  %52 = llvm.mlir.constant(4 : i32) : i32
  %53 = llvm.mlir.constant(dense<1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %54 = llvm.mlir.constant(dense<-1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %55 = llvm.mlir.constant(dense<1.44269502> : vector<16xf32>) : vector<16xf32>
  %56 = llvm.mlir.constant(dense<-0.693359375> : vector<16xf32>) : vector<16xf32>
  %57 = llvm.mlir.constant(dense<2.12194442E-4> : vector<16xf32>) : vector<16xf32>
  %58 = llvm.mlir.constant(dense<0.00138189388> : vector<16xf32>) : vector<16xf32>
  %59 = llvm.mlir.constant(dense<0.00836870354> : vector<16xf32>) : vector<16xf32>
  %60 = llvm.mlir.constant(dense<0.0416682884> : vector<16xf32>) : vector<16xf32>
  %61 = llvm.mlir.constant(dense<0.166665211> : vector<16xf32>) : vector<16xf32>
  %62 = llvm.mlir.constant(dense<0.49999994> : vector<16xf32>) : vector<16xf32>
  %63 = llvm.mlir.poison : vector<16xf32>
  %64 = llvm.mlir.poison : vector<8xf32>
  %65 = llvm.mlir.poison : vector<4xf32>
  %66 = llvm.mlir.constant(dense<0.255034864> : vector<16xf32>) : vector<16xf32>
  %67 = llvm.mlir.constant(dense<-1.000000e+30> : vector<16xf32>) : vector<16xf32>
  %68 = llvm.mlir.constant(dense<-2.000000e+30> : vector<16xf32>) : vector<16xf32>
  %69 = llvm.mlir.constant(8192 : index) : i64
  %70 = llvm.mlir.constant(6 : index) : i64
  %71 = llvm.mlir.constant(256 : index) : i64
  %72 = llvm.mlir.constant(32768 : index) : i64
  %73 = llvm.mlir.constant(262144 : index) : i64
  %74 = llvm.mlir.constant(16384 : index) : i64
  %75 = llvm.mlir.constant(192 : index) : i64
  %76 = llvm.mlir.constant(49152 : index) : i64
  %77 = llvm.mlir.constant(44032 : index) : i64
  %78 = llvm.mlir.constant(22016 : index) : i64
  %79 = llvm.mlir.constant(dense_resource<__elided__> : vector<16xi32>) : vector<16xi32>
  %80 = llvm.mlir.constant(2147483647 : index) : i64
  %81 = llvm.getelementptr %4[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<16 x f32>
  %82 = llvm.mul %arg124, %22 overflow<nsw> : i64
  %83 = llvm.icmp "eq" %arg3, %20 : i64
  %84 = llvm.sub %arg3, %8 : i64
  %85 = llvm.udiv %84, %7 : i64
  %86 = llvm.add %85, %8 : i64
  %87 = llvm.select %83, %20, %86 : i1, i64
  %88 = llvm.intr.smax(%87, %8) : (i64, i64) -> i64
  %89 = llvm.udiv %84, %88 : i64
  %90 = llvm.add %89, %8 : i64
  %91 = llvm.select %83, %20, %90 : i1, i64
  %92 = llvm.icmp "eq" %91, %20 : i64
  %93 = llvm.sub %91, %8 : i64
  %94 = llvm.udiv %93, %9 : i64
  %95 = llvm.add %94, %8 : i64
  %96 = llvm.select %92, %20, %95 : i1, i64
  %97 = llvm.mul %96, %9 : i64
  %98 = llvm.intr.smin(%97, %7) : (i64, i64) -> i64
  %99 = llvm.getelementptr %arg126[11008] : (!llvm.ptr) -> !llvm.ptr, i8
  %100 = llvm.udiv %84, %16 : i64
  %101 = llvm.add %100, %8 : i64
  %102 = llvm.select %83, %20, %101 : i1, i64
  %103 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %102) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb1(%103 : i64)
^bb1(%104: i64):  // 2 preds: ^bb0, ^bb20
  %105 = llvm.icmp "ult" %104, %102 : i64
  llvm.cond_br %105, ^bb2, ^bb21
^bb2:  // pred: ^bb1
  %106 = llvm.mul %104, %16 : i64
  %107 = llvm.sub %arg3, %106 : i64
  %108 = llvm.intr.smin(%107, %16) : (i64, i64) -> i64
  %109 = llvm.mul %106, %22 overflow<nsw> : i64
  %110 = llvm.urem %108, %11 : i64
  %111 = llvm.sub %108, %110 : i64
  llvm.br ^bb3(%20 : i64)
^bb3(%112: i64):  // 2 preds: ^bb2, ^bb4
  %113 = llvm.icmp "slt" %112, %111 : i64
  llvm.cond_br %113, ^bb4, ^bb5
^bb4:  // pred: ^bb3
  %114 = llvm.getelementptr %arg131[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %114 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %115 = llvm.add %112, %11 : i64
  llvm.br ^bb3(%115 : i64)
^bb5:  // pred: ^bb3
  llvm.br ^bb6(%111 : i64)
^bb6(%116: i64):  // 2 preds: ^bb5, ^bb7
  %117 = llvm.icmp "slt" %116, %108 : i64
  llvm.cond_br %117, ^bb7, ^bb8
^bb7:  // pred: ^bb6
  %118 = llvm.sub %108, %116 : i64
  %119 = llvm.intr.smin(%118, %80) : (i64, i64) -> i64
  %120 = llvm.trunc %119 : i64 to i32
  %121 = llvm.insertelement %120, %3[%2 : i32] : vector<16xi32>
  %122 = llvm.shufflevector %121, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %123 = llvm.icmp "sgt" %122, %79 : vector<16xi32>
  %124 = llvm.getelementptr %arg131[%116] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %43, %124, %123 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %125 = llvm.add %116, %11 : i64
  llvm.br ^bb6(%125 : i64)
^bb8:  // pred: ^bb6
  llvm.br ^bb9(%20 : i64)
^bb9(%126: i64):  // 2 preds: ^bb8, ^bb13
  %127 = llvm.icmp "slt" %126, %108 : i64
  llvm.cond_br %127, ^bb10, ^bb14
^bb10:  // pred: ^bb9
  llvm.br ^bb11(%20, %21, %21, %21, %21 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb11(%128: i64, %129: vector<16xf32>, %130: vector<16xf32>, %131: vector<16xf32>, %132: vector<16xf32>):  // 2 preds: ^bb10, ^bb12
  %133 = llvm.icmp "slt" %128, %22 : i64
  llvm.cond_br %133, ^bb12, ^bb13
^bb12:  // pred: ^bb11
  %134 = llvm.getelementptr %arg1[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %135 = llvm.mul %126, %22 : i64
  %136 = llvm.add %135, %128 : i64
  %137 = llvm.getelementptr %134[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %138 = llvm.load %137 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %139 = llvm.fmul %138, %138 : vector<16xf32>
  %140 = llvm.fadd %129, %139 : vector<16xf32>
  %141 = llvm.add %128, %11 : i64
  %142 = llvm.add %135, %141 : i64
  %143 = llvm.getelementptr %134[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %144 = llvm.load %143 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %145 = llvm.fmul %144, %144 : vector<16xf32>
  %146 = llvm.fadd %130, %145 : vector<16xf32>
  %147 = llvm.add %128, %23 : i64
  %148 = llvm.add %135, %147 : i64
  %149 = llvm.getelementptr %134[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %150 = llvm.load %149 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %151 = llvm.fmul %150, %150 : vector<16xf32>
  %152 = llvm.fadd %131, %151 : vector<16xf32>
  %153 = llvm.add %128, %24 : i64
  %154 = llvm.add %135, %153 : i64
  %155 = llvm.getelementptr %134[%154] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %156 = llvm.load %155 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %157 = llvm.fmul %156, %156 : vector<16xf32>
  %158 = llvm.fadd %132, %157 : vector<16xf32>
  %159 = llvm.add %128, %10 : i64
  llvm.br ^bb11(%159, %140, %146, %152, %158 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb13:  // pred: ^bb11
  %160 = llvm.fadd %129, %130 : vector<16xf32>
  %161 = llvm.fadd %131, %132 : vector<16xf32>
  %162 = llvm.fadd %160, %161 : vector<16xf32>
  %163 = llvm.getelementptr inbounds|nuw %arg131[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %164 = llvm.load %163 : !llvm.ptr -> f32
  %165 = llvm.shufflevector %162, %63 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %166 = llvm.shufflevector %162, %63 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %167 = llvm.fadd %165, %166 : vector<8xf32>
  %168 = llvm.shufflevector %167, %64 [0, 1, 2, 3] : vector<8xf32> 
  %169 = llvm.shufflevector %167, %64 [4, 5, 6, 7] : vector<8xf32> 
  %170 = llvm.fadd %168, %169 : vector<4xf32>
  %171 = llvm.shufflevector %170, %65 [0, 1] : vector<4xf32> 
  %172 = llvm.shufflevector %170, %65 [2, 3] : vector<4xf32> 
  %173 = llvm.fadd %171, %172 : vector<2xf32>
  %174 = llvm.extractelement %173[%1 : i64] : vector<2xf32>
  %175 = llvm.extractelement %173[%0 : i64] : vector<2xf32>
  %176 = llvm.fadd %174, %175 : f32
  %177 = llvm.fadd %164, %176 : f32
  llvm.store %177, %163 : f32, !llvm.ptr
  %178 = llvm.add %126, %8 : i64
  llvm.br ^bb9(%178 : i64)
^bb14:  // pred: ^bb9
  llvm.br ^bb15(%20 : i64)
^bb15(%179: i64):  // 2 preds: ^bb14, ^bb19
  %180 = llvm.icmp "slt" %179, %108 : i64
  llvm.cond_br %180, ^bb16, ^bb20
^bb16:  // pred: ^bb15
  %181 = llvm.getelementptr inbounds|nuw %arg131[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %182 = llvm.load %181 : !llvm.ptr -> f32
  %183 = llvm.fmul %182, %18 : f32
  %184 = llvm.fadd %183, %17 : f32
  %185 = llvm.intr.sqrt(%184) : (f32) -> f32
  %186 = llvm.fdiv %6, %185 : f32
  %187 = llvm.insertelement %186, %63[%2 : i32] : vector<16xf32>
  %188 = llvm.shufflevector %187, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb17(%20 : i64)
^bb17(%189: i64):  // 2 preds: ^bb16, ^bb18
  %190 = llvm.icmp "slt" %189, %22 : i64
  llvm.cond_br %190, ^bb18, ^bb19
^bb18:  // pred: ^bb17
  %191 = llvm.getelementptr %arg1[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %192 = llvm.mul %179, %22 : i64
  %193 = llvm.add %192, %189 : i64
  %194 = llvm.getelementptr %191[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %195 = llvm.load %194 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %196 = llvm.getelementptr %arg8[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %197 = llvm.getelementptr %196[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %198 = llvm.load %197 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %199 = llvm.fmul %195, %188 : vector<16xf32>
  %200 = llvm.fmul %199, %198 : vector<16xf32>
  %201 = llvm.getelementptr %99[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %202 = llvm.getelementptr %201[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %200, %202 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %203 = llvm.add %189, %11 : i64
  llvm.br ^bb17(%203 : i64)
^bb19:  // pred: ^bb17
  %204 = llvm.add %179, %8 : i64
  llvm.br ^bb15(%204 : i64)
^bb20:  // pred: ^bb15
  %205 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %102) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb1(%205 : i64)
^bb21:  // pred: ^bb1
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %206 = llvm.mul %87, %16 : i64
  %207 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %206) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb22(%207 : i64)
^bb22(%208: i64):  // 2 preds: ^bb21, ^bb23
  %209 = llvm.icmp "ult" %208, %206 : i64
  llvm.cond_br %209, ^bb23, ^bb24
^bb23:  // pred: ^bb22
  %210 = llvm.urem %208, %16 : i64
  %211 = llvm.udiv %208, %16 : i64
  %212 = llvm.urem %211, %87 : i64
  %213 = llvm.mul %212, %98 : i64
  %214 = llvm.mul %210, %10 : i64
  %215 = llvm.sub %arg3, %213 : i64
  %216 = llvm.intr.smin(%98, %215) : (i64, i64) -> i64
  %217 = llvm.intr.smax(%216, %20) : (i64, i64) -> i64
  %218 = llvm.mul %213, %71 overflow<nsw> : i64
  %219 = llvm.add %218, %214 : i64
  %220 = llvm.mul %arg124, %72 overflow<nsw> : i64
  %221 = llvm.mul %210, %69 overflow<nsw> : i64
  %222 = llvm.add %220, %221 : i64
  %223 = llvm.mul %213, %22 overflow<nsw> : i64
  llvm.call @llm_contract_0(%arg125, %99, %223, %217, %22, %22, %8, %arg14, %arg15, %222, %22, %10, %10, %8, %arg125, %arg126, %219, %217, %10, %71, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %224 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %206) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb22(%224 : i64)
^bb24:  // pred: ^bb22
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %225 = llvm.getelementptr %arg126[15104] : (!llvm.ptr) -> !llvm.ptr, i8
  %226 = llvm.getelementptr %arg126[19200] : (!llvm.ptr) -> !llvm.ptr, i8
  %227 = llvm.getelementptr %arg126[8192] : (!llvm.ptr) -> !llvm.ptr, i8
  %228 = llvm.icmp "eq" %arg107, %20 : i64
  %229 = llvm.sub %arg107, %8 : i64
  %230 = llvm.udiv %229, %16 : i64
  %231 = llvm.add %230, %8 : i64
  %232 = llvm.select %228, %20, %231 : i1, i64
  %233 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %232) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb25(%233 : i64)
^bb25(%234: i64):  // 2 preds: ^bb24, ^bb65
  %235 = llvm.icmp "ult" %234, %232 : i64
  llvm.cond_br %235, ^bb26, ^bb66
^bb26:  // pred: ^bb25
  %236 = llvm.mul %234, %16 : i64
  %237 = llvm.sub %arg107, %236 : i64
  %238 = llvm.intr.smin(%237, %16) : (i64, i64) -> i64
  %239 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %240 = llvm.getelementptr %arg131[2304] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb27(%20 : i64)
^bb27(%241: i64):  // 2 preds: ^bb26, ^bb28
  %242 = llvm.icmp "slt" %241, %238 : i64
  llvm.cond_br %242, ^bb28, ^bb29
^bb28:  // pred: ^bb27
  %243 = llvm.getelementptr %arg105[%236] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %244 = llvm.getelementptr inbounds|nuw %243[%241] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %245 = llvm.load %244 : !llvm.ptr -> i32
  %246 = llvm.sitofp %245 : i32 to f32
  %247 = llvm.insertelement %246, %63[%2 : i32] : vector<16xf32>
  %248 = llvm.shufflevector %247, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %249 = llvm.load %81 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %250 = llvm.fmul %248, %249 : vector<16xf32>
  %251 = llvm.intr.fmuladd(%250, %25, %26) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %252 = llvm.fadd %251, %27 : vector<16xf32>
  %253 = llvm.intr.fmuladd(%252, %28, %250) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %254 = llvm.intr.fmuladd(%252, %29, %253) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %255 = llvm.intr.fmuladd(%252, %30, %254) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %256 = llvm.bitcast %251 : vector<16xf32> to vector<16xi32>
  %257 = llvm.add %256, %31 : vector<16xi32>
  %258 = llvm.fmul %255, %255 : vector<16xf32>
  %259 = llvm.fmul %258, %255 : vector<16xf32>
  %260 = llvm.intr.fmuladd(%32, %258, %33) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %261 = llvm.intr.fmuladd(%260, %258, %34) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %262 = llvm.intr.fmuladd(%259, %261, %255) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %263 = llvm.intr.fmuladd(%35, %258, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %264 = llvm.intr.fmuladd(%263, %258, %37) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %265 = llvm.intr.fmuladd(%258, %264, %38) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %266 = llvm.intr.fmuladd(%258, %265, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %267 = llvm.and %257, %31 : vector<16xi32>
  %268 = llvm.icmp "ne" %267, %40 : vector<16xi32>
  %269 = llvm.and %257, %41 : vector<16xi32>
  %270 = llvm.shl %269, %42 : vector<16xi32>
  %271 = llvm.select %268, %266, %262 : vector<16xi1>, vector<16xf32>
  %272 = llvm.bitcast %271 : vector<16xf32> to vector<16xi32>
  %273 = llvm.xor %272, %270 : vector<16xi32>
  %274 = llvm.bitcast %273 : vector<16xi32> to vector<16xf32>
  %275 = llvm.and %256, %31 : vector<16xi32>
  %276 = llvm.icmp "ne" %275, %40 : vector<16xi32>
  %277 = llvm.and %256, %41 : vector<16xi32>
  %278 = llvm.shl %277, %42 : vector<16xi32>
  %279 = llvm.select %276, %266, %262 : vector<16xi1>, vector<16xf32>
  %280 = llvm.bitcast %279 : vector<16xf32> to vector<16xi32>
  %281 = llvm.xor %280, %278 : vector<16xi32>
  %282 = llvm.bitcast %281 : vector<16xi32> to vector<16xf32>
  %283 = llvm.mul %241, %11 : i64
  %284 = llvm.add %283, %20 : i64
  %285 = llvm.getelementptr %239[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %274, %285 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %286 = llvm.getelementptr %240[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %282, %286 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %287 = llvm.add %241, %8 : i64
  llvm.br ^bb27(%287 : i64)
^bb29:  // pred: ^bb27
  %288 = llvm.mul %236, %71 overflow<nsw> : i64
  %289 = llvm.add %288, %11 : i64
  %290 = llvm.getelementptr %arg131[1024] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb30(%20 : i64)
^bb30(%291: i64):  // 2 preds: ^bb29, ^bb34
  %292 = llvm.icmp "slt" %291, %238 : i64
  llvm.cond_br %292, ^bb31, ^bb35
^bb31:  // pred: ^bb30
  llvm.br ^bb32(%20 : i64)
^bb32(%293: i64):  // 2 preds: ^bb31, ^bb33
  %294 = llvm.icmp "slt" %293, %16 : i64
  llvm.cond_br %294, ^bb33, ^bb34
^bb33:  // pred: ^bb32
  %295 = llvm.getelementptr %arg126[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %296 = llvm.mul %291, %71 : i64
  %297 = llvm.mul %293, %23 : i64
  %298 = llvm.add %296, %297 : i64
  %299 = llvm.add %298, %20 : i64
  %300 = llvm.getelementptr %295[%299] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %301 = llvm.load %300 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %302 = llvm.getelementptr %arg126[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %303 = llvm.getelementptr %302[%299] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %304 = llvm.load %303 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %305 = llvm.mul %291, %11 : i64
  %306 = llvm.add %305, %20 : i64
  %307 = llvm.getelementptr %239[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %308 = llvm.load %307 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %309 = llvm.getelementptr %240[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %311 = llvm.fmul %301, %308 : vector<16xf32>
  %312 = llvm.fmul %304, %310 : vector<16xf32>
  %313 = llvm.fsub %311, %312 : vector<16xf32>
  %314 = llvm.fmul %304, %308 : vector<16xf32>
  %315 = llvm.fmul %301, %310 : vector<16xf32>
  %316 = llvm.fadd %314, %315 : vector<16xf32>
  %317 = llvm.mul %291, %10 : i64
  %318 = llvm.mul %293, %11 : i64
  %319 = llvm.add %317, %318 : i64
  %320 = llvm.add %319, %20 : i64
  %321 = llvm.getelementptr %arg131[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %313, %321 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %322 = llvm.getelementptr %290[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %316, %322 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %323 = llvm.add %293, %8 : i64
  llvm.br ^bb32(%323 : i64)
^bb34:  // pred: ^bb32
  %324 = llvm.add %291, %8 : i64
  llvm.br ^bb30(%324 : i64)
^bb35:  // pred: ^bb30
  %325 = llvm.mul %236, %22 overflow<nsw> : i64
  llvm.br ^bb36(%20 : i64)
^bb36(%326: i64):  // 2 preds: ^bb35, ^bb40
  %327 = llvm.icmp "slt" %326, %238 : i64
  llvm.cond_br %327, ^bb37, ^bb41
^bb37:  // pred: ^bb36
  llvm.br ^bb38(%20 : i64)
^bb38(%328: i64):  // 2 preds: ^bb37, ^bb39
  %329 = llvm.icmp "slt" %328, %16 : i64
  llvm.cond_br %329, ^bb39, ^bb40
^bb39:  // pred: ^bb38
  %330 = llvm.mul %326, %10 : i64
  %331 = llvm.mul %328, %11 : i64
  %332 = llvm.add %330, %331 : i64
  %333 = llvm.add %332, %20 : i64
  %334 = llvm.getelementptr %arg131[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %335 = llvm.load %334 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %336 = llvm.getelementptr %226[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %337 = llvm.mul %326, %22 : i64
  %338 = llvm.mul %328, %23 : i64
  %339 = llvm.add %337, %338 : i64
  %340 = llvm.add %339, %20 : i64
  %341 = llvm.getelementptr %336[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %335, %341 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %342 = llvm.add %328, %8 : i64
  llvm.br ^bb38(%342 : i64)
^bb40:  // pred: ^bb38
  %343 = llvm.add %326, %8 : i64
  llvm.br ^bb36(%343 : i64)
^bb41:  // pred: ^bb36
  %344 = llvm.add %325, %11 : i64
  llvm.br ^bb42(%20 : i64)
^bb42(%345: i64):  // 2 preds: ^bb41, ^bb46
  %346 = llvm.icmp "slt" %345, %238 : i64
  llvm.cond_br %346, ^bb43, ^bb47
^bb43:  // pred: ^bb42
  llvm.br ^bb44(%20 : i64)
^bb44(%347: i64):  // 2 preds: ^bb43, ^bb45
  %348 = llvm.icmp "slt" %347, %16 : i64
  llvm.cond_br %348, ^bb45, ^bb46
^bb45:  // pred: ^bb44
  %349 = llvm.mul %345, %10 : i64
  %350 = llvm.mul %347, %11 : i64
  %351 = llvm.add %349, %350 : i64
  %352 = llvm.add %351, %20 : i64
  %353 = llvm.getelementptr %290[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %354 = llvm.load %353 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %355 = llvm.getelementptr %226[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %356 = llvm.mul %345, %22 : i64
  %357 = llvm.mul %347, %23 : i64
  %358 = llvm.add %356, %357 : i64
  %359 = llvm.add %358, %20 : i64
  %360 = llvm.getelementptr %355[%359] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %354, %360 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %361 = llvm.add %347, %8 : i64
  llvm.br ^bb44(%361 : i64)
^bb46:  // pred: ^bb44
  %362 = llvm.add %345, %8 : i64
  llvm.br ^bb42(%362 : i64)
^bb47:  // pred: ^bb42
  %363 = llvm.add %288, %22 : i64
  %364 = llvm.add %363, %11 : i64
  %365 = llvm.getelementptr %arg131[512] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb48(%20 : i64)
^bb48(%366: i64):  // 2 preds: ^bb47, ^bb52
  %367 = llvm.icmp "slt" %366, %238 : i64
  llvm.cond_br %367, ^bb49, ^bb53
^bb49:  // pred: ^bb48
  llvm.br ^bb50(%20 : i64)
^bb50(%368: i64):  // 2 preds: ^bb49, ^bb51
  %369 = llvm.icmp "slt" %368, %13 : i64
  llvm.cond_br %369, ^bb51, ^bb52
^bb51:  // pred: ^bb50
  %370 = llvm.getelementptr %arg126[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %371 = llvm.mul %366, %71 : i64
  %372 = llvm.mul %368, %23 : i64
  %373 = llvm.add %371, %372 : i64
  %374 = llvm.add %373, %20 : i64
  %375 = llvm.getelementptr %370[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %376 = llvm.load %375 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %377 = llvm.getelementptr %arg126[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %378 = llvm.getelementptr %377[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %379 = llvm.load %378 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %380 = llvm.mul %366, %11 : i64
  %381 = llvm.add %380, %20 : i64
  %382 = llvm.getelementptr %239[%381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %383 = llvm.load %382 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %384 = llvm.getelementptr %240[%381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %385 = llvm.load %384 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %386 = llvm.fmul %376, %383 : vector<16xf32>
  %387 = llvm.fmul %379, %385 : vector<16xf32>
  %388 = llvm.fsub %386, %387 : vector<16xf32>
  %389 = llvm.fmul %379, %383 : vector<16xf32>
  %390 = llvm.fmul %376, %385 : vector<16xf32>
  %391 = llvm.fadd %389, %390 : vector<16xf32>
  %392 = llvm.mul %366, %23 : i64
  %393 = llvm.mul %368, %11 : i64
  %394 = llvm.add %392, %393 : i64
  %395 = llvm.add %394, %20 : i64
  %396 = llvm.getelementptr %arg131[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %388, %396 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %397 = llvm.getelementptr %365[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %391, %397 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %398 = llvm.add %368, %8 : i64
  llvm.br ^bb50(%398 : i64)
^bb52:  // pred: ^bb50
  %399 = llvm.add %366, %8 : i64
  llvm.br ^bb48(%399 : i64)
^bb53:  // pred: ^bb48
  %400 = llvm.mul %236, %10 overflow<nsw> : i64
  llvm.br ^bb54(%20 : i64)
^bb54(%401: i64):  // 2 preds: ^bb53, ^bb58
  %402 = llvm.icmp "slt" %401, %238 : i64
  llvm.cond_br %402, ^bb55, ^bb59
^bb55:  // pred: ^bb54
  llvm.br ^bb56(%20 : i64)
^bb56(%403: i64):  // 2 preds: ^bb55, ^bb57
  %404 = llvm.icmp "slt" %403, %13 : i64
  llvm.cond_br %404, ^bb57, ^bb58
^bb57:  // pred: ^bb56
  %405 = llvm.mul %401, %23 : i64
  %406 = llvm.mul %403, %11 : i64
  %407 = llvm.add %405, %406 : i64
  %408 = llvm.add %407, %20 : i64
  %409 = llvm.getelementptr %arg131[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %410 = llvm.load %409 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %411 = llvm.getelementptr %227[%400] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %412 = llvm.mul %401, %10 : i64
  %413 = llvm.mul %403, %23 : i64
  %414 = llvm.add %412, %413 : i64
  %415 = llvm.add %414, %20 : i64
  %416 = llvm.getelementptr %411[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %410, %416 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %417 = llvm.add %403, %8 : i64
  llvm.br ^bb56(%417 : i64)
^bb58:  // pred: ^bb56
  %418 = llvm.add %401, %8 : i64
  llvm.br ^bb54(%418 : i64)
^bb59:  // pred: ^bb54
  %419 = llvm.add %400, %11 : i64
  llvm.br ^bb60(%20 : i64)
^bb60(%420: i64):  // 2 preds: ^bb59, ^bb64
  %421 = llvm.icmp "slt" %420, %238 : i64
  llvm.cond_br %421, ^bb61, ^bb65
^bb61:  // pred: ^bb60
  llvm.br ^bb62(%20 : i64)
^bb62(%422: i64):  // 2 preds: ^bb61, ^bb63
  %423 = llvm.icmp "slt" %422, %13 : i64
  llvm.cond_br %423, ^bb63, ^bb64
^bb63:  // pred: ^bb62
  %424 = llvm.mul %420, %23 : i64
  %425 = llvm.mul %422, %11 : i64
  %426 = llvm.add %424, %425 : i64
  %427 = llvm.add %426, %20 : i64
  %428 = llvm.getelementptr %365[%427] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %429 = llvm.load %428 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %430 = llvm.getelementptr %227[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %431 = llvm.mul %420, %10 : i64
  %432 = llvm.mul %422, %23 : i64
  %433 = llvm.add %431, %432 : i64
  %434 = llvm.add %433, %20 : i64
  %435 = llvm.getelementptr %430[%434] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %429, %435 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %436 = llvm.add %422, %8 : i64
  llvm.br ^bb62(%436 : i64)
^bb64:  // pred: ^bb62
  %437 = llvm.add %420, %8 : i64
  llvm.br ^bb60(%437 : i64)
^bb65:  // pred: ^bb60
  %438 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %232) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb25(%438 : i64)
^bb66:  // pred: ^bb25
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %439 = llvm.mul %arg122, %13 : i64
  %440 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %439) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb67(%440 : i64)
^bb67(%441: i64):  // 2 preds: ^bb66, ^bb80
  %442 = llvm.icmp "ult" %441, %439 : i64
  llvm.cond_br %442, ^bb68, ^bb81
^bb68:  // pred: ^bb67
  %443 = llvm.urem %441, %13 : i64
  %444 = llvm.udiv %441, %13 : i64
  %445 = llvm.getelementptr inbounds|nuw %arg110[%444] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %446 = llvm.load %445 : !llvm.ptr -> i32
  %447 = llvm.add %444, %8 : i64
  %448 = llvm.getelementptr inbounds|nuw %arg110[%447] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %449 = llvm.load %448 : !llvm.ptr -> i32
  %450 = llvm.sext %446 : i32 to i64
  %451 = llvm.sext %449 : i32 to i64
  %452 = llvm.getelementptr inbounds|nuw %arg115[%444] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %453 = llvm.load %452 : !llvm.ptr -> i32
  %454 = llvm.sext %453 : i32 to i64
  %455 = llvm.sub %454, %450 : i64
  %456 = llvm.getelementptr inbounds|nuw %arg120[%444] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %457 = llvm.load %456 : !llvm.ptr -> i32
  %458 = llvm.sext %457 : i32 to i64
  llvm.br ^bb69(%450 : i64)
^bb69(%459: i64):  // 2 preds: ^bb68, ^bb73
  %460 = llvm.icmp "slt" %459, %451 : i64
  llvm.cond_br %460, ^bb70, ^bb74
^bb70:  // pred: ^bb69
  %461 = llvm.mul %459, %10 overflow<nsw> : i64
  %462 = llvm.mul %443, %23 overflow<nsw> : i64
  %463 = llvm.add %461, %462 : i64
  %464 = llvm.add %459, %455 : i64
  %465 = llvm.udiv %464, %11 : i64
  %466 = llvm.urem %464, %11 : i64
  %467 = llvm.mul %arg124, %73 overflow<nsw> : i64
  %468 = llvm.mul %458, %72 overflow<nsw> : i64
  %469 = llvm.add %467, %468 : i64
  %470 = llvm.mul %443, %74 overflow<nsw> : i64
  %471 = llvm.add %469, %470 : i64
  %472 = llvm.mul %465, %7 overflow<nsw> : i64
  %473 = llvm.add %471, %472 : i64
  %474 = llvm.add %473, %466 : i64
  llvm.br ^bb71(%20 : i64)
^bb71(%475: i64):  // 2 preds: ^bb70, ^bb72
  %476 = llvm.icmp "slt" %475, %23 : i64
  llvm.cond_br %476, ^bb72, ^bb73
^bb72:  // pred: ^bb71
  %477 = llvm.getelementptr %227[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %478 = llvm.getelementptr inbounds|nuw %477[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %479 = llvm.load %478 : !llvm.ptr -> f32
  %480 = llvm.getelementptr %arg77[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %481 = llvm.mul %475, %11 overflow<nsw, nuw> : i64
  %482 = llvm.getelementptr inbounds|nuw %480[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %479, %482 : f32, !llvm.ptr
  %483 = llvm.add %475, %8 : i64
  llvm.br ^bb71(%483 : i64)
^bb73:  // pred: ^bb71
  %484 = llvm.add %459, %8 : i64
  llvm.br ^bb69(%484 : i64)
^bb74:  // pred: ^bb69
  llvm.br ^bb75(%450 : i64)
^bb75(%485: i64):  // 2 preds: ^bb74, ^bb79
  %486 = llvm.icmp "slt" %485, %451 : i64
  llvm.cond_br %486, ^bb76, ^bb80
^bb76:  // pred: ^bb75
  %487 = llvm.mul %485, %71 overflow<nsw> : i64
  %488 = llvm.mul %443, %23 overflow<nsw> : i64
  %489 = llvm.add %487, %488 : i64
  %490 = llvm.add %489, %75 : i64
  %491 = llvm.add %485, %455 : i64
  %492 = llvm.mul %arg124, %73 overflow<nsw> : i64
  %493 = llvm.mul %458, %72 overflow<nsw> : i64
  %494 = llvm.add %492, %493 : i64
  %495 = llvm.mul %443, %74 overflow<nsw> : i64
  %496 = llvm.add %494, %495 : i64
  %497 = llvm.mul %491, %23 overflow<nsw> : i64
  %498 = llvm.add %496, %497 : i64
  llvm.br ^bb77(%20 : i64)
^bb77(%499: i64):  // 2 preds: ^bb76, ^bb78
  %500 = llvm.icmp "slt" %499, %23 : i64
  llvm.cond_br %500, ^bb78, ^bb79
^bb78:  // pred: ^bb77
  %501 = llvm.getelementptr %arg126[%490] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %502 = llvm.getelementptr %501[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %503 = llvm.load %502 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %504 = llvm.getelementptr %arg92[%498] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %505 = llvm.getelementptr %504[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %503, %505 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %506 = llvm.add %499, %11 : i64
  llvm.br ^bb77(%506 : i64)
^bb79:  // pred: ^bb77
  %507 = llvm.add %485, %8 : i64
  llvm.br ^bb75(%507 : i64)
^bb80:  // pred: ^bb75
  %508 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %439) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb67(%508 : i64)
^bb81:  // pred: ^bb67
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb82(%20, %20 : i64, i64)
^bb82(%509: i64, %510: i64):  // 2 preds: ^bb81, ^bb83
  %511 = llvm.icmp "slt" %509, %arg122 : i64
  llvm.cond_br %511, ^bb83, ^bb84
^bb83:  // pred: ^bb82
  %512 = llvm.getelementptr inbounds|nuw %arg110[%509] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %513 = llvm.load %512 : !llvm.ptr -> i32
  %514 = llvm.add %509, %8 : i64
  %515 = llvm.getelementptr inbounds|nuw %arg110[%514] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %516 = llvm.load %515 : !llvm.ptr -> i32
  %517 = llvm.sext %513 : i32 to i64
  %518 = llvm.sext %516 : i32 to i64
  %519 = llvm.getelementptr inbounds|nuw %arg115[%509] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %520 = llvm.load %519 : !llvm.ptr -> i32
  %521 = llvm.sext %520 : i32 to i64
  %522 = llvm.sub %518, %517 : i64
  %523 = llvm.intr.smin(%522, %arg3) : (i64, i64) -> i64
  %524 = llvm.add %521, %523 : i64
  %525 = llvm.icmp "eq" %524, %20 : i64
  %526 = llvm.sub %524, %8 : i64
  %527 = llvm.udiv %526, %12 : i64
  %528 = llvm.add %527, %8 : i64
  %529 = llvm.select %525, %20, %528 : i1, i64
  %530 = llvm.intr.smax(%510, %529) : (i64, i64) -> i64
  llvm.br ^bb82(%514, %530 : i64, i64)
^bb84:  // pred: ^bb82
  %531 = llvm.intr.smin(%510, %8) : (i64, i64) -> i64
  %532 = llvm.mul %arg3, %13 : i64
  %533 = llvm.getelementptr %arg126[4096] : (!llvm.ptr) -> !llvm.ptr, i8
  %534 = llvm.mul %532, %8 : i64
  %535 = llvm.mul %534, %13 : i64
  %536 = llvm.mul %532, %23 : i64
  %537 = llvm.mul %536, %13 : i64
  %538 = llvm.getelementptr %arg126[4224] : (!llvm.ptr) -> !llvm.ptr, i8
  %539 = llvm.mul %439, %531 : i64
  %540 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %539) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb85(%540 : i64)
^bb85(%541: i64):  // 2 preds: ^bb84, ^bb179
  %542 = llvm.icmp "ult" %541, %539 : i64
  llvm.cond_br %542, ^bb86, ^bb180
^bb86:  // pred: ^bb85
  %543 = llvm.urem %541, %531 : i64
  %544 = llvm.udiv %541, %531 : i64
  %545 = llvm.urem %544, %13 : i64
  %546 = llvm.udiv %544, %13 : i64
  %547 = llvm.getelementptr inbounds|nuw %arg110[%546] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %548 = llvm.load %547 : !llvm.ptr -> i32
  %549 = llvm.add %546, %8 : i64
  %550 = llvm.getelementptr inbounds|nuw %arg110[%549] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %551 = llvm.load %550 : !llvm.ptr -> i32
  %552 = llvm.sext %548 : i32 to i64
  %553 = llvm.sext %551 : i32 to i64
  %554 = llvm.getelementptr inbounds|nuw %arg115[%546] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %555 = llvm.load %554 : !llvm.ptr -> i32
  %556 = llvm.sext %555 : i32 to i64
  %557 = llvm.sub %553, %552 : i64
  %558 = llvm.intr.smin(%557, %arg3) : (i64, i64) -> i64
  %559 = llvm.add %556, %558 : i64
  %560 = llvm.mul %543, %12 : i64
  %561 = llvm.intr.smax(%560, %20) : (i64, i64) -> i64
  %562 = llvm.add %560, %12 : i64
  %563 = llvm.intr.smin(%562, %559) : (i64, i64) -> i64
  %564 = llvm.icmp "slt" %561, %563 : i64
  %565 = llvm.select %564, %558, %20 : i1, i64
  %566 = llvm.mul %552, %13 : i64
  %567 = llvm.getelementptr inbounds|nuw %arg120[%546] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %568 = llvm.load %567 : !llvm.ptr -> i32
  %569 = llvm.sext %568 : i32 to i64
  %570 = llvm.mul %545, %13 : i64
  %571 = llvm.mul %552, %22 overflow<nsw> : i64
  %572 = llvm.mul %570, %23 overflow<nsw> : i64
  %573 = llvm.add %571, %572 : i64
  %574 = llvm.getelementptr %arg131[4096] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb87(%20 : i64)
^bb87(%575: i64):  // 2 preds: ^bb86, ^bb94
  %576 = llvm.icmp "slt" %575, %565 : i64
  llvm.cond_br %576, ^bb88, ^bb95
^bb88:  // pred: ^bb87
  llvm.br ^bb89(%20 : i64)
^bb89(%577: i64):  // 2 preds: ^bb88, ^bb93
  %578 = llvm.icmp "slt" %577, %13 : i64
  llvm.cond_br %578, ^bb90, ^bb94
^bb90:  // pred: ^bb89
  llvm.br ^bb91(%20 : i64)
^bb91(%579: i64):  // 2 preds: ^bb90, ^bb92
  %580 = llvm.icmp "slt" %579, %23 : i64
  llvm.cond_br %580, ^bb92, ^bb93
^bb92:  // pred: ^bb91
  %581 = llvm.getelementptr %226[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %582 = llvm.mul %575, %22 : i64
  %583 = llvm.mul %577, %23 : i64
  %584 = llvm.add %582, %583 : i64
  %585 = llvm.add %584, %579 : i64
  %586 = llvm.getelementptr %581[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %587 = llvm.load %586 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %588 = llvm.fmul %587, %66 : vector<16xf32>
  %589 = llvm.mul %575, %10 : i64
  %590 = llvm.add %589, %583 : i64
  %591 = llvm.add %590, %579 : i64
  %592 = llvm.getelementptr %574[%591] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %588, %592 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %593 = llvm.add %579, %11 : i64
  llvm.br ^bb91(%593 : i64)
^bb93:  // pred: ^bb91
  %594 = llvm.add %577, %8 : i64
  llvm.br ^bb89(%594 : i64)
^bb94:  // pred: ^bb89
  %595 = llvm.add %575, %8 : i64
  llvm.br ^bb87(%595 : i64)
^bb95:  // pred: ^bb87
  %596 = llvm.mul %565, %13 overflow<nsw> : i64
  %597 = llvm.mul %565, %13 : i64
  %598 = llvm.getelementptr %arg131[8192] : (!llvm.ptr) -> !llvm.ptr, i8
  %599 = llvm.getelementptr %arg131[6144] : (!llvm.ptr) -> !llvm.ptr, i8
  %600 = llvm.getelementptr %arg131[8256] : (!llvm.ptr) -> !llvm.ptr, i8
  %601 = llvm.urem %597, %11 : i64
  %602 = llvm.sub %597, %601 : i64
  llvm.br ^bb96(%20 : i64)
^bb96(%603: i64):  // 2 preds: ^bb95, ^bb97
  %604 = llvm.icmp "slt" %603, %602 : i64
  llvm.cond_br %604, ^bb97, ^bb98
^bb97:  // pred: ^bb96
  %605 = llvm.getelementptr %600[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %67, %605 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %606 = llvm.add %603, %11 : i64
  llvm.br ^bb96(%606 : i64)
^bb98:  // pred: ^bb96
  llvm.br ^bb99(%602 : i64)
^bb99(%607: i64):  // 2 preds: ^bb98, ^bb100
  %608 = llvm.icmp "slt" %607, %597 : i64
  llvm.cond_br %608, ^bb100, ^bb101
^bb100:  // pred: ^bb99
  %609 = llvm.sub %597, %607 : i64
  %610 = llvm.intr.smin(%609, %80) : (i64, i64) -> i64
  %611 = llvm.trunc %610 : i64 to i32
  %612 = llvm.insertelement %611, %3[%2 : i32] : vector<16xi32>
  %613 = llvm.shufflevector %612, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %614 = llvm.icmp "sgt" %613, %79 : vector<16xi32>
  %615 = llvm.getelementptr %600[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %67, %615, %614 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %616 = llvm.add %607, %11 : i64
  llvm.br ^bb99(%616 : i64)
^bb101:  // pred: ^bb99
  llvm.br ^bb102(%20 : i64)
^bb102(%617: i64):  // 2 preds: ^bb101, ^bb103
  %618 = llvm.icmp "slt" %617, %602 : i64
  llvm.cond_br %618, ^bb103, ^bb104
^bb103:  // pred: ^bb102
  %619 = llvm.getelementptr %598[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %619 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %620 = llvm.add %617, %11 : i64
  llvm.br ^bb102(%620 : i64)
^bb104:  // pred: ^bb102
  llvm.br ^bb105(%602 : i64)
^bb105(%621: i64):  // 2 preds: ^bb104, ^bb106
  %622 = llvm.icmp "slt" %621, %597 : i64
  llvm.cond_br %622, ^bb106, ^bb107
^bb106:  // pred: ^bb105
  %623 = llvm.sub %597, %621 : i64
  %624 = llvm.intr.smin(%623, %80) : (i64, i64) -> i64
  %625 = llvm.trunc %624 : i64 to i32
  %626 = llvm.insertelement %625, %3[%2 : i32] : vector<16xi32>
  %627 = llvm.shufflevector %626, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %628 = llvm.icmp "sgt" %627, %79 : vector<16xi32>
  %629 = llvm.getelementptr %598[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %43, %629, %628 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %630 = llvm.add %621, %11 : i64
  llvm.br ^bb105(%630 : i64)
^bb107:  // pred: ^bb105
  llvm.br ^bb108(%20 : i64)
^bb108(%631: i64):  // 2 preds: ^bb107, ^bb112
  %632 = llvm.icmp "slt" %631, %597 : i64
  llvm.cond_br %632, ^bb109, ^bb113
^bb109:  // pred: ^bb108
  llvm.br ^bb110(%20 : i64)
^bb110(%633: i64):  // 2 preds: ^bb109, ^bb111
  %634 = llvm.icmp "slt" %633, %23 : i64
  llvm.cond_br %634, ^bb111, ^bb112
^bb111:  // pred: ^bb110
  %635 = llvm.mul %631, %23 : i64
  %636 = llvm.add %635, %633 : i64
  %637 = llvm.getelementptr %599[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %637 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %638 = llvm.add %633, %11 : i64
  llvm.br ^bb110(%638 : i64)
^bb112:  // pred: ^bb110
  %639 = llvm.add %631, %8 : i64
  llvm.br ^bb108(%639 : i64)
^bb113:  // pred: ^bb108
  %640 = llvm.add %556, %8 : i64
  %641 = llvm.getelementptr %arg131[8320] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb114(%561 : i64)
^bb114(%642: i64):  // 2 preds: ^bb113, ^bb160
  %643 = llvm.icmp "slt" %642, %563 : i64
  llvm.cond_br %643, ^bb115, ^bb161
^bb115:  // pred: ^bb114
  %644 = llvm.sub %563, %642 : i64
  %645 = llvm.intr.smin(%644, %10) : (i64, i64) -> i64
  llvm.br ^bb116(%20 : i64)
^bb116(%646: i64):  // 2 preds: ^bb115, ^bb120
  %647 = llvm.icmp "slt" %646, %597 : i64
  llvm.cond_br %647, ^bb117, ^bb121
^bb117:  // pred: ^bb116
  llvm.br ^bb118(%20 : i64)
^bb118(%648: i64):  // 2 preds: ^bb117, ^bb119
  %649 = llvm.icmp "slt" %648, %16 : i64
  llvm.cond_br %649, ^bb119, ^bb120
^bb119:  // pred: ^bb118
  %650 = llvm.mul %646, %10 : i64
  %651 = llvm.mul %648, %11 : i64
  %652 = llvm.add %650, %651 : i64
  %653 = llvm.add %652, %20 : i64
  %654 = llvm.getelementptr %arg131[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %654 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %655 = llvm.add %648, %8 : i64
  llvm.br ^bb118(%655 : i64)
^bb120:  // pred: ^bb118
  %656 = llvm.add %646, %8 : i64
  llvm.br ^bb116(%656 : i64)
^bb121:  // pred: ^bb116
  %657 = llvm.udiv %642, %11 : i64
  %658 = llvm.mul %arg124, %73 overflow<nsw> : i64
  %659 = llvm.mul %569, %72 overflow<nsw> : i64
  %660 = llvm.add %658, %659 : i64
  %661 = llvm.mul %545, %74 overflow<nsw> : i64
  %662 = llvm.add %660, %661 : i64
  %663 = llvm.mul %657, %7 overflow<nsw> : i64
  %664 = llvm.add %662, %663 : i64
  llvm.call @llm_contract_4(%arg130, %574, %20, %596, %23, %23, %8, %arg76, %arg77, %664, %16, %23, %11, %7, %11, %8, %arg130, %arg131, %20, %597, %16, %11, %10, %11, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64) -> ()
  %665 = llvm.add %642, %10 : i64
  %666 = llvm.icmp "sgt" %665, %640 : i64
  %667 = llvm.select %666, %597, %20 : i1, i64
  %668 = llvm.udiv %667, %13 : i64
  llvm.br ^bb122(%20 : i64)
^bb122(%669: i64):  // 2 preds: ^bb121, ^bb129
  %670 = llvm.icmp "slt" %669, %668 : i64
  llvm.cond_br %670, ^bb123, ^bb130
^bb123:  // pred: ^bb122
  %671 = llvm.add %556, %669 : i64
  llvm.br ^bb124(%20 : i64)
^bb124(%672: i64):  // 2 preds: ^bb123, ^bb128
  %673 = llvm.icmp "slt" %672, %13 : i64
  llvm.cond_br %673, ^bb125, ^bb129
^bb125:  // pred: ^bb124
  llvm.br ^bb126(%20 : i64)
^bb126(%674: i64):  // 2 preds: ^bb125, ^bb127
  %675 = llvm.icmp "slt" %674, %10 : i64
  llvm.cond_br %675, ^bb127, ^bb128
^bb127:  // pred: ^bb126
  %676 = llvm.mul %669, %22 : i64
  %677 = llvm.mul %672, %10 : i64
  %678 = llvm.add %676, %677 : i64
  %679 = llvm.add %678, %674 : i64
  %680 = llvm.getelementptr %arg131[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %681 = llvm.load %680 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %682 = llvm.add %642, %674 : i64
  %683 = llvm.sub %671, %682 : i64
  %684 = llvm.add %683, %8 : i64
  %685 = llvm.intr.smin(%684, %80) : (i64, i64) -> i64
  %686 = llvm.trunc %685 : i64 to i32
  %687 = llvm.insertelement %686, %3[%2 : i32] : vector<16xi32>
  %688 = llvm.shufflevector %687, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %689 = llvm.icmp "sgt" %688, %79 : vector<16xi32>
  %690 = llvm.select %689, %681, %68 : vector<16xi1>, vector<16xf32>
  llvm.store %690, %680 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %691 = llvm.add %674, %11 : i64
  llvm.br ^bb126(%691 : i64)
^bb128:  // pred: ^bb126
  %692 = llvm.add %672, %8 : i64
  llvm.br ^bb124(%692 : i64)
^bb129:  // pred: ^bb124
  %693 = llvm.add %669, %8 : i64
  llvm.br ^bb122(%693 : i64)
^bb130:  // pred: ^bb122
  llvm.br ^bb131(%20 : i64)
^bb131(%694: i64):  // 2 preds: ^bb130, ^bb132
  %695 = llvm.icmp "slt" %694, %602 : i64
  llvm.cond_br %695, ^bb132, ^bb133
^bb132:  // pred: ^bb131
  %696 = llvm.getelementptr %600[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %697 = llvm.load %696 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %698 = llvm.getelementptr %641[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %697, %698 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %699 = llvm.add %694, %11 : i64
  llvm.br ^bb131(%699 : i64)
^bb133:  // pred: ^bb131
  llvm.br ^bb134(%602 : i64)
^bb134(%700: i64):  // 2 preds: ^bb133, ^bb135
  %701 = llvm.icmp "slt" %700, %597 : i64
  llvm.cond_br %701, ^bb135, ^bb136
^bb135:  // pred: ^bb134
  %702 = llvm.sub %597, %700 : i64
  %703 = llvm.intr.smin(%702, %80) : (i64, i64) -> i64
  %704 = llvm.trunc %703 : i64 to i32
  %705 = llvm.insertelement %704, %3[%2 : i32] : vector<16xi32>
  %706 = llvm.shufflevector %705, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %707 = llvm.icmp "sgt" %706, %79 : vector<16xi32>
  %708 = llvm.getelementptr %600[%700] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %709 = llvm.intr.masked.load %708, %707, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %710 = llvm.getelementptr %641[%700] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %709, %710, %707 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %711 = llvm.add %700, %11 : i64
  llvm.br ^bb134(%711 : i64)
^bb136:  // pred: ^bb134
  llvm.br ^bb137(%20 : i64)
^bb137(%712: i64):  // 2 preds: ^bb136, ^bb138
  %713 = llvm.icmp "slt" %712, %597 : i64
  llvm.cond_br %713, ^bb138, ^bb139
^bb138:  // pred: ^bb137
  %714 = llvm.mul %712, %10 : i64
  %715 = llvm.add %714, %20 : i64
  %716 = llvm.getelementptr %arg131[%715] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %717 = llvm.load %716 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %718 = llvm.fcmp "ogt" %717, %44 : vector<16xf32>
  %719 = llvm.select %718, %717, %44 : vector<16xi1>, vector<16xf32>
  %720 = llvm.add %714, %11 : i64
  %721 = llvm.getelementptr %arg131[%720] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %722 = llvm.load %721 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %723 = llvm.fcmp "ogt" %722, %44 : vector<16xf32>
  %724 = llvm.select %723, %722, %44 : vector<16xi1>, vector<16xf32>
  %725 = llvm.add %714, %23 : i64
  %726 = llvm.getelementptr %arg131[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %727 = llvm.load %726 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %728 = llvm.fcmp "ogt" %727, %44 : vector<16xf32>
  %729 = llvm.select %728, %727, %44 : vector<16xi1>, vector<16xf32>
  %730 = llvm.add %714, %24 : i64
  %731 = llvm.getelementptr %arg131[%730] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %732 = llvm.load %731 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %733 = llvm.fcmp "ogt" %732, %44 : vector<16xf32>
  %734 = llvm.select %733, %732, %44 : vector<16xi1>, vector<16xf32>
  %735 = llvm.fcmp "ogt" %724, %719 : vector<16xf32>
  %736 = llvm.select %735, %724, %719 : vector<16xi1>, vector<16xf32>
  %737 = llvm.fcmp "ogt" %734, %729 : vector<16xf32>
  %738 = llvm.select %737, %734, %729 : vector<16xi1>, vector<16xf32>
  %739 = llvm.fcmp "ogt" %738, %736 : vector<16xf32>
  %740 = llvm.select %739, %738, %736 : vector<16xi1>, vector<16xf32>
  %741 = llvm.getelementptr inbounds|nuw %600[%712] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %742 = llvm.load %741 : !llvm.ptr -> f32
  %743 = llvm.shufflevector %740, %63 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %744 = llvm.shufflevector %740, %63 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %745 = llvm.fcmp "ogt" %744, %743 : vector<8xf32>
  %746 = llvm.select %745, %744, %743 : vector<8xi1>, vector<8xf32>
  %747 = llvm.shufflevector %746, %64 [0, 1, 2, 3] : vector<8xf32> 
  %748 = llvm.shufflevector %746, %64 [4, 5, 6, 7] : vector<8xf32> 
  %749 = llvm.fcmp "ogt" %748, %747 : vector<4xf32>
  %750 = llvm.select %749, %748, %747 : vector<4xi1>, vector<4xf32>
  %751 = llvm.shufflevector %750, %65 [0, 1] : vector<4xf32> 
  %752 = llvm.shufflevector %750, %65 [2, 3] : vector<4xf32> 
  %753 = llvm.fcmp "ogt" %752, %751 : vector<2xf32>
  %754 = llvm.select %753, %752, %751 : vector<2xi1>, vector<2xf32>
  %755 = llvm.extractelement %754[%1 : i64] : vector<2xf32>
  %756 = llvm.extractelement %754[%0 : i64] : vector<2xf32>
  %757 = llvm.fcmp "ogt" %756, %755 : f32
  %758 = llvm.select %757, %756, %755 : i1, f32
  %759 = llvm.fcmp "ogt" %758, %742 : f32
  %760 = llvm.select %759, %758, %742 : i1, f32
  llvm.store %760, %741 : f32, !llvm.ptr
  %761 = llvm.add %712, %8 : i64
  llvm.br ^bb137(%761 : i64)
^bb139:  // pred: ^bb137
  llvm.br ^bb140(%20 : i64)
^bb140(%762: i64):  // 2 preds: ^bb139, ^bb141
  %763 = llvm.icmp "slt" %762, %602 : i64
  llvm.cond_br %763, ^bb141, ^bb142
^bb141:  // pred: ^bb140
  %764 = llvm.getelementptr %600[%762] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %765 = llvm.load %764 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %766 = llvm.getelementptr %641[%762] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %767 = llvm.load %766 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %768 = llvm.fsub %767, %765 : vector<16xf32>
  %769 = llvm.fadd %768, %26 : vector<16xf32>
  %770 = llvm.fadd %769, %27 : vector<16xf32>
  %771 = llvm.fsub %768, %770 : vector<16xf32>
  %772 = llvm.intr.fmuladd(%45, %771, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %773 = llvm.intr.fmuladd(%772, %771, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %774 = llvm.intr.fmuladd(%773, %771, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %775 = llvm.intr.fmuladd(%774, %771, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %776 = llvm.intr.fmuladd(%775, %771, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %777 = llvm.intr.fmuladd(%776, %771, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %778 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%777, %770, %777, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %778, %766 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %779 = llvm.add %762, %11 : i64
  llvm.br ^bb140(%779 : i64)
^bb142:  // pred: ^bb140
  llvm.br ^bb143(%602 : i64)
^bb143(%780: i64):  // 2 preds: ^bb142, ^bb144
  %781 = llvm.icmp "slt" %780, %597 : i64
  llvm.cond_br %781, ^bb144, ^bb145
^bb144:  // pred: ^bb143
  %782 = llvm.sub %597, %780 : i64
  %783 = llvm.intr.smin(%782, %80) : (i64, i64) -> i64
  %784 = llvm.trunc %783 : i64 to i32
  %785 = llvm.insertelement %784, %3[%2 : i32] : vector<16xi32>
  %786 = llvm.shufflevector %785, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %787 = llvm.icmp "sgt" %786, %79 : vector<16xi32>
  %788 = llvm.getelementptr %600[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %789 = llvm.intr.masked.load %788, %787, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %790 = llvm.getelementptr %641[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %791 = llvm.intr.masked.load %790, %787, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %792 = llvm.fsub %791, %789 : vector<16xf32>
  %793 = llvm.fadd %792, %26 : vector<16xf32>
  %794 = llvm.fadd %793, %27 : vector<16xf32>
  %795 = llvm.fsub %792, %794 : vector<16xf32>
  %796 = llvm.intr.fmuladd(%45, %795, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %797 = llvm.intr.fmuladd(%796, %795, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %798 = llvm.intr.fmuladd(%797, %795, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %799 = llvm.intr.fmuladd(%798, %795, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %800 = llvm.intr.fmuladd(%799, %795, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %801 = llvm.intr.fmuladd(%800, %795, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %802 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%801, %794, %801, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.intr.masked.store %802, %790, %787 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %803 = llvm.add %780, %11 : i64
  llvm.br ^bb143(%803 : i64)
^bb145:  // pred: ^bb143
  llvm.br ^bb146(%20 : i64)
^bb146(%804: i64):  // 2 preds: ^bb145, ^bb147
  %805 = llvm.icmp "slt" %804, %602 : i64
  llvm.cond_br %805, ^bb147, ^bb148
^bb147:  // pred: ^bb146
  %806 = llvm.getelementptr %641[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %807 = llvm.load %806 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %808 = llvm.getelementptr %598[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %809 = llvm.load %808 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %810 = llvm.fmul %809, %807 : vector<16xf32>
  llvm.store %810, %808 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %811 = llvm.add %804, %11 : i64
  llvm.br ^bb146(%811 : i64)
^bb148:  // pred: ^bb146
  llvm.br ^bb149(%602 : i64)
^bb149(%812: i64):  // 2 preds: ^bb148, ^bb150
  %813 = llvm.icmp "slt" %812, %597 : i64
  llvm.cond_br %813, ^bb150, ^bb151
^bb150:  // pred: ^bb149
  %814 = llvm.sub %597, %812 : i64
  %815 = llvm.intr.smin(%814, %80) : (i64, i64) -> i64
  %816 = llvm.trunc %815 : i64 to i32
  %817 = llvm.insertelement %816, %3[%2 : i32] : vector<16xi32>
  %818 = llvm.shufflevector %817, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %819 = llvm.icmp "sgt" %818, %79 : vector<16xi32>
  %820 = llvm.getelementptr %641[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %821 = llvm.intr.masked.load %820, %819, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %822 = llvm.getelementptr %598[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %823 = llvm.intr.masked.load %822, %819, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %824 = llvm.fmul %823, %821 : vector<16xf32>
  llvm.intr.masked.store %824, %822, %819 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %825 = llvm.add %812, %11 : i64
  llvm.br ^bb149(%825 : i64)
^bb151:  // pred: ^bb149
  llvm.br ^bb152(%20 : i64)
^bb152(%826: i64):  // 2 preds: ^bb151, ^bb156
  %827 = llvm.icmp "slt" %826, %597 : i64
  llvm.cond_br %827, ^bb153, ^bb157
^bb153:  // pred: ^bb152
  %828 = llvm.getelementptr inbounds|nuw %641[%826] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %829 = llvm.load %828 : !llvm.ptr -> f32
  %830 = llvm.insertelement %829, %63[%2 : i32] : vector<16xf32>
  %831 = llvm.shufflevector %830, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb154(%20 : i64)
^bb154(%832: i64):  // 2 preds: ^bb153, ^bb155
  %833 = llvm.icmp "slt" %832, %23 : i64
  llvm.cond_br %833, ^bb155, ^bb156
^bb155:  // pred: ^bb154
  %834 = llvm.mul %826, %23 : i64
  %835 = llvm.add %834, %832 : i64
  %836 = llvm.getelementptr %599[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %837 = llvm.load %836 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %838 = llvm.fmul %837, %831 : vector<16xf32>
  llvm.store %838, %836 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %839 = llvm.add %832, %11 : i64
  llvm.br ^bb154(%839 : i64)
^bb156:  // pred: ^bb154
  %840 = llvm.add %826, %8 : i64
  llvm.br ^bb152(%840 : i64)
^bb157:  // pred: ^bb152
  llvm.br ^bb158(%20 : i64)
^bb158(%841: i64):  // 2 preds: ^bb157, ^bb159
  %842 = llvm.icmp "slt" %841, %597 : i64
  llvm.cond_br %842, ^bb159, ^bb160
^bb159:  // pred: ^bb158
  %843 = llvm.getelementptr inbounds|nuw %600[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %844 = llvm.load %843 : !llvm.ptr -> f32
  %845 = llvm.insertelement %844, %63[%2 : i32] : vector<16xf32>
  %846 = llvm.shufflevector %845, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %847 = llvm.mul %841, %10 : i64
  %848 = llvm.add %847, %20 : i64
  %849 = llvm.getelementptr %arg131[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %850 = llvm.load %849 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %851 = llvm.fsub %850, %846 : vector<16xf32>
  %852 = llvm.fadd %851, %26 : vector<16xf32>
  %853 = llvm.fadd %852, %27 : vector<16xf32>
  %854 = llvm.fsub %851, %853 : vector<16xf32>
  %855 = llvm.intr.fmuladd(%45, %854, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %856 = llvm.intr.fmuladd(%855, %854, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %857 = llvm.intr.fmuladd(%856, %854, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %858 = llvm.intr.fmuladd(%857, %854, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %859 = llvm.intr.fmuladd(%858, %854, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %860 = llvm.intr.fmuladd(%859, %854, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %861 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%860, %853, %860, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %861, %849 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %862 = llvm.add %847, %11 : i64
  %863 = llvm.getelementptr %arg131[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %864 = llvm.load %863 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %865 = llvm.fsub %864, %846 : vector<16xf32>
  %866 = llvm.fadd %865, %26 : vector<16xf32>
  %867 = llvm.fadd %866, %27 : vector<16xf32>
  %868 = llvm.fsub %865, %867 : vector<16xf32>
  %869 = llvm.intr.fmuladd(%45, %868, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %870 = llvm.intr.fmuladd(%869, %868, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %871 = llvm.intr.fmuladd(%870, %868, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %872 = llvm.intr.fmuladd(%871, %868, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %873 = llvm.intr.fmuladd(%872, %868, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %874 = llvm.intr.fmuladd(%873, %868, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %875 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%874, %867, %874, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %875, %863 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %876 = llvm.add %847, %23 : i64
  %877 = llvm.getelementptr %arg131[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %878 = llvm.load %877 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %879 = llvm.fsub %878, %846 : vector<16xf32>
  %880 = llvm.fadd %879, %26 : vector<16xf32>
  %881 = llvm.fadd %880, %27 : vector<16xf32>
  %882 = llvm.fsub %879, %881 : vector<16xf32>
  %883 = llvm.intr.fmuladd(%45, %882, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %884 = llvm.intr.fmuladd(%883, %882, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %885 = llvm.intr.fmuladd(%884, %882, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %886 = llvm.intr.fmuladd(%885, %882, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %887 = llvm.intr.fmuladd(%886, %882, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %888 = llvm.intr.fmuladd(%887, %882, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %889 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%888, %881, %888, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %889, %877 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %890 = llvm.add %847, %24 : i64
  %891 = llvm.getelementptr %arg131[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %892 = llvm.load %891 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %893 = llvm.fsub %892, %846 : vector<16xf32>
  %894 = llvm.fadd %893, %26 : vector<16xf32>
  %895 = llvm.fadd %894, %27 : vector<16xf32>
  %896 = llvm.fsub %893, %895 : vector<16xf32>
  %897 = llvm.intr.fmuladd(%45, %896, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %898 = llvm.intr.fmuladd(%897, %896, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %899 = llvm.intr.fmuladd(%898, %896, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %900 = llvm.intr.fmuladd(%899, %896, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %901 = llvm.intr.fmuladd(%900, %896, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %902 = llvm.intr.fmuladd(%901, %896, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %903 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%902, %895, %902, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %903, %891 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %904 = llvm.fadd %861, %875 : vector<16xf32>
  %905 = llvm.fadd %889, %903 : vector<16xf32>
  %906 = llvm.fadd %904, %905 : vector<16xf32>
  %907 = llvm.getelementptr inbounds|nuw %598[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %908 = llvm.load %907 : !llvm.ptr -> f32
  %909 = llvm.shufflevector %906, %63 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %910 = llvm.shufflevector %906, %63 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %911 = llvm.fadd %909, %910 : vector<8xf32>
  %912 = llvm.shufflevector %911, %64 [0, 1, 2, 3] : vector<8xf32> 
  %913 = llvm.shufflevector %911, %64 [4, 5, 6, 7] : vector<8xf32> 
  %914 = llvm.fadd %912, %913 : vector<4xf32>
  %915 = llvm.shufflevector %914, %65 [0, 1] : vector<4xf32> 
  %916 = llvm.shufflevector %914, %65 [2, 3] : vector<4xf32> 
  %917 = llvm.fadd %915, %916 : vector<2xf32>
  %918 = llvm.extractelement %917[%1 : i64] : vector<2xf32>
  %919 = llvm.extractelement %917[%0 : i64] : vector<2xf32>
  %920 = llvm.fadd %918, %919 : f32
  %921 = llvm.fadd %908, %920 : f32
  llvm.store %921, %907 : f32, !llvm.ptr
  %922 = llvm.add %841, %8 : i64
  llvm.br ^bb158(%922 : i64)
^bb160:  // pred: ^bb158
  %923 = llvm.mul %642, %23 overflow<nsw> : i64
  %924 = llvm.add %662, %923 : i64
  llvm.call @llm_contract_5(%arg130, %arg131, %20, %597, %645, %10, %8, %arg91, %arg92, %924, %645, %23, %23, %8, %arg130, %599, %20, %597, %23, %23, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb114(%665 : i64)
^bb161:  // pred: ^bb114
  %925 = llvm.mul %543, %535 overflow<nsw> : i64
  %926 = llvm.mul %545, %534 overflow<nsw> : i64
  %927 = llvm.add %925, %926 : i64
  %928 = llvm.add %927, %566 : i64
  llvm.br ^bb162(%20 : i64)
^bb162(%929: i64):  // 2 preds: ^bb161, ^bb163
  %930 = llvm.icmp "slt" %929, %602 : i64
  llvm.cond_br %930, ^bb163, ^bb164
^bb163:  // pred: ^bb162
  %931 = llvm.getelementptr %600[%929] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %932 = llvm.load %931 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %933 = llvm.getelementptr %533[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %934 = llvm.getelementptr %933[%929] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %932, %934 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %935 = llvm.add %929, %11 : i64
  llvm.br ^bb162(%935 : i64)
^bb164:  // pred: ^bb162
  llvm.br ^bb165(%602 : i64)
^bb165(%936: i64):  // 2 preds: ^bb164, ^bb166
  %937 = llvm.icmp "slt" %936, %597 : i64
  llvm.cond_br %937, ^bb166, ^bb167
^bb166:  // pred: ^bb165
  %938 = llvm.sub %597, %936 : i64
  %939 = llvm.intr.smin(%938, %80) : (i64, i64) -> i64
  %940 = llvm.trunc %939 : i64 to i32
  %941 = llvm.insertelement %940, %3[%2 : i32] : vector<16xi32>
  %942 = llvm.shufflevector %941, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %943 = llvm.icmp "sgt" %942, %79 : vector<16xi32>
  %944 = llvm.getelementptr %600[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %945 = llvm.intr.masked.load %944, %943, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %946 = llvm.getelementptr %533[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %947 = llvm.getelementptr %946[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %945, %947, %943 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %948 = llvm.add %936, %11 : i64
  llvm.br ^bb165(%948 : i64)
^bb167:  // pred: ^bb165
  llvm.br ^bb168(%20 : i64)
^bb168(%949: i64):  // 2 preds: ^bb167, ^bb169
  %950 = llvm.icmp "slt" %949, %602 : i64
  llvm.cond_br %950, ^bb169, ^bb170
^bb169:  // pred: ^bb168
  %951 = llvm.getelementptr %598[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %952 = llvm.load %951 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %953 = llvm.getelementptr %538[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %954 = llvm.getelementptr %953[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %952, %954 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %955 = llvm.add %949, %11 : i64
  llvm.br ^bb168(%955 : i64)
^bb170:  // pred: ^bb168
  llvm.br ^bb171(%602 : i64)
^bb171(%956: i64):  // 2 preds: ^bb170, ^bb172
  %957 = llvm.icmp "slt" %956, %597 : i64
  llvm.cond_br %957, ^bb172, ^bb173
^bb172:  // pred: ^bb171
  %958 = llvm.sub %597, %956 : i64
  %959 = llvm.intr.smin(%958, %80) : (i64, i64) -> i64
  %960 = llvm.trunc %959 : i64 to i32
  %961 = llvm.insertelement %960, %3[%2 : i32] : vector<16xi32>
  %962 = llvm.shufflevector %961, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %963 = llvm.icmp "sgt" %962, %79 : vector<16xi32>
  %964 = llvm.getelementptr %598[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %965 = llvm.intr.masked.load %964, %963, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %966 = llvm.getelementptr %538[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %967 = llvm.getelementptr %966[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %965, %967, %963 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %968 = llvm.add %956, %11 : i64
  llvm.br ^bb171(%968 : i64)
^bb173:  // pred: ^bb171
  %969 = llvm.mul %543, %537 overflow<nsw> : i64
  %970 = llvm.mul %545, %536 overflow<nsw> : i64
  %971 = llvm.add %969, %970 : i64
  %972 = llvm.mul %566, %23 overflow<nsw> : i64
  %973 = llvm.add %971, %972 : i64
  llvm.br ^bb174(%20 : i64)
^bb174(%974: i64):  // 2 preds: ^bb173, ^bb178
  %975 = llvm.icmp "slt" %974, %597 : i64
  llvm.cond_br %975, ^bb175, ^bb179
^bb175:  // pred: ^bb174
  llvm.br ^bb176(%20 : i64)
^bb176(%976: i64):  // 2 preds: ^bb175, ^bb177
  %977 = llvm.icmp "slt" %976, %23 : i64
  llvm.cond_br %977, ^bb177, ^bb178
^bb177:  // pred: ^bb176
  %978 = llvm.mul %974, %23 : i64
  %979 = llvm.add %978, %976 : i64
  %980 = llvm.getelementptr %599[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %981 = llvm.load %980 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %982 = llvm.getelementptr %arg126[%973] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %983 = llvm.getelementptr %982[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %981, %983 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %984 = llvm.add %976, %11 : i64
  llvm.br ^bb176(%984 : i64)
^bb178:  // pred: ^bb176
  %985 = llvm.add %974, %8 : i64
  llvm.br ^bb174(%985 : i64)
^bb179:  // pred: ^bb174
  %986 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %539) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb85(%986 : i64)
^bb180:  // pred: ^bb85
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %987 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %439) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb181(%987 : i64)
^bb181(%988: i64):  // 2 preds: ^bb180, ^bb248
  %989 = llvm.icmp "ult" %988, %439 : i64
  llvm.cond_br %989, ^bb182, ^bb249
^bb182:  // pred: ^bb181
  %990 = llvm.urem %988, %13 : i64
  %991 = llvm.udiv %988, %13 : i64
  %992 = llvm.getelementptr inbounds|nuw %arg110[%991] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %993 = llvm.load %992 : !llvm.ptr -> i32
  %994 = llvm.add %991, %8 : i64
  %995 = llvm.getelementptr inbounds|nuw %arg110[%994] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %996 = llvm.load %995 : !llvm.ptr -> i32
  %997 = llvm.sext %993 : i32 to i64
  %998 = llvm.sext %996 : i32 to i64
  %999 = llvm.getelementptr inbounds|nuw %arg115[%991] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %1000 = llvm.load %999 : !llvm.ptr -> i32
  %1001 = llvm.sext %1000 : i32 to i64
  %1002 = llvm.sub %998, %997 : i64
  %1003 = llvm.intr.smin(%1002, %arg3) : (i64, i64) -> i64
  %1004 = llvm.add %1001, %1003 : i64
  %1005 = llvm.mul %1003, %13 : i64
  %1006 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %1007 = llvm.getelementptr %arg131[2112] : (!llvm.ptr) -> !llvm.ptr, i8
  %1008 = llvm.urem %1005, %11 : i64
  %1009 = llvm.sub %1005, %1008 : i64
  llvm.br ^bb183(%20 : i64)
^bb183(%1010: i64):  // 2 preds: ^bb182, ^bb184
  %1011 = llvm.icmp "slt" %1010, %1009 : i64
  llvm.cond_br %1011, ^bb184, ^bb185
^bb184:  // pred: ^bb183
  %1012 = llvm.getelementptr %1007[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %67, %1012 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1013 = llvm.add %1010, %11 : i64
  llvm.br ^bb183(%1013 : i64)
^bb185:  // pred: ^bb183
  llvm.br ^bb186(%1009 : i64)
^bb186(%1014: i64):  // 2 preds: ^bb185, ^bb187
  %1015 = llvm.icmp "slt" %1014, %1005 : i64
  llvm.cond_br %1015, ^bb187, ^bb188
^bb187:  // pred: ^bb186
  %1016 = llvm.sub %1005, %1014 : i64
  %1017 = llvm.intr.smin(%1016, %80) : (i64, i64) -> i64
  %1018 = llvm.trunc %1017 : i64 to i32
  %1019 = llvm.insertelement %1018, %3[%2 : i32] : vector<16xi32>
  %1020 = llvm.shufflevector %1019, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1021 = llvm.icmp "sgt" %1020, %79 : vector<16xi32>
  %1022 = llvm.getelementptr %1007[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %67, %1022, %1021 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1023 = llvm.add %1014, %11 : i64
  llvm.br ^bb186(%1023 : i64)
^bb188:  // pred: ^bb186
  llvm.br ^bb189(%20 : i64)
^bb189(%1024: i64):  // 2 preds: ^bb188, ^bb190
  %1025 = llvm.icmp "slt" %1024, %1009 : i64
  llvm.cond_br %1025, ^bb190, ^bb191
^bb190:  // pred: ^bb189
  %1026 = llvm.getelementptr %1006[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1026 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1027 = llvm.add %1024, %11 : i64
  llvm.br ^bb189(%1027 : i64)
^bb191:  // pred: ^bb189
  llvm.br ^bb192(%1009 : i64)
^bb192(%1028: i64):  // 2 preds: ^bb191, ^bb193
  %1029 = llvm.icmp "slt" %1028, %1005 : i64
  llvm.cond_br %1029, ^bb193, ^bb194
^bb193:  // pred: ^bb192
  %1030 = llvm.sub %1005, %1028 : i64
  %1031 = llvm.intr.smin(%1030, %80) : (i64, i64) -> i64
  %1032 = llvm.trunc %1031 : i64 to i32
  %1033 = llvm.insertelement %1032, %3[%2 : i32] : vector<16xi32>
  %1034 = llvm.shufflevector %1033, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1035 = llvm.icmp "sgt" %1034, %79 : vector<16xi32>
  %1036 = llvm.getelementptr %1006[%1028] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %43, %1036, %1035 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1037 = llvm.add %1028, %11 : i64
  llvm.br ^bb192(%1037 : i64)
^bb194:  // pred: ^bb192
  llvm.br ^bb195(%20 : i64)
^bb195(%1038: i64):  // 2 preds: ^bb194, ^bb199
  %1039 = llvm.icmp "slt" %1038, %1005 : i64
  llvm.cond_br %1039, ^bb196, ^bb200
^bb196:  // pred: ^bb195
  llvm.br ^bb197(%20 : i64)
^bb197(%1040: i64):  // 2 preds: ^bb196, ^bb198
  %1041 = llvm.icmp "slt" %1040, %23 : i64
  llvm.cond_br %1041, ^bb198, ^bb199
^bb198:  // pred: ^bb197
  %1042 = llvm.mul %1038, %23 : i64
  %1043 = llvm.add %1042, %1040 : i64
  %1044 = llvm.getelementptr %arg131[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1044 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1045 = llvm.add %1040, %11 : i64
  llvm.br ^bb197(%1045 : i64)
^bb199:  // pred: ^bb197
  %1046 = llvm.add %1038, %8 : i64
  llvm.br ^bb195(%1046 : i64)
^bb200:  // pred: ^bb195
  %1047 = llvm.icmp "eq" %1004, %20 : i64
  %1048 = llvm.sub %1004, %8 : i64
  %1049 = llvm.udiv %1048, %12 : i64
  %1050 = llvm.add %1049, %8 : i64
  %1051 = llvm.select %1047, %20, %1050 : i1, i64
  %1052 = llvm.mul %997, %13 : i64
  %1053 = llvm.getelementptr %arg131[2176] : (!llvm.ptr) -> !llvm.ptr, i8
  %1054 = llvm.getelementptr %arg131[2240] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb201(%20 : i64)
^bb201(%1055: i64):  // 2 preds: ^bb200, ^bb238
  %1056 = llvm.icmp "slt" %1055, %1051 : i64
  llvm.cond_br %1056, ^bb202, ^bb239
^bb202:  // pred: ^bb201
  %1057 = llvm.mul %1055, %535 overflow<nsw> : i64
  %1058 = llvm.mul %990, %534 overflow<nsw> : i64
  %1059 = llvm.add %1057, %1058 : i64
  %1060 = llvm.add %1059, %1052 : i64
  %1061 = llvm.mul %1055, %537 overflow<nsw> : i64
  %1062 = llvm.mul %990, %536 overflow<nsw> : i64
  %1063 = llvm.add %1061, %1062 : i64
  %1064 = llvm.mul %1052, %23 overflow<nsw> : i64
  %1065 = llvm.add %1063, %1064 : i64
  llvm.br ^bb203(%20 : i64)
^bb203(%1066: i64):  // 2 preds: ^bb202, ^bb204
  %1067 = llvm.icmp "slt" %1066, %1009 : i64
  llvm.cond_br %1067, ^bb204, ^bb205
^bb204:  // pred: ^bb203
  %1068 = llvm.getelementptr %1007[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1069 = llvm.load %1068 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1070 = llvm.getelementptr %1054[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1069, %1070 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1071 = llvm.add %1066, %11 : i64
  llvm.br ^bb203(%1071 : i64)
^bb205:  // pred: ^bb203
  llvm.br ^bb206(%1009 : i64)
^bb206(%1072: i64):  // 2 preds: ^bb205, ^bb207
  %1073 = llvm.icmp "slt" %1072, %1005 : i64
  llvm.cond_br %1073, ^bb207, ^bb208
^bb207:  // pred: ^bb206
  %1074 = llvm.sub %1005, %1072 : i64
  %1075 = llvm.intr.smin(%1074, %80) : (i64, i64) -> i64
  %1076 = llvm.trunc %1075 : i64 to i32
  %1077 = llvm.insertelement %1076, %3[%2 : i32] : vector<16xi32>
  %1078 = llvm.shufflevector %1077, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1079 = llvm.icmp "sgt" %1078, %79 : vector<16xi32>
  %1080 = llvm.getelementptr %1007[%1072] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1081 = llvm.intr.masked.load %1080, %1079, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1082 = llvm.getelementptr %1054[%1072] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1081, %1082, %1079 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1083 = llvm.add %1072, %11 : i64
  llvm.br ^bb206(%1083 : i64)
^bb208:  // pred: ^bb206
  llvm.br ^bb209(%20 : i64)
^bb209(%1084: i64):  // 2 preds: ^bb208, ^bb210
  %1085 = llvm.icmp "slt" %1084, %1009 : i64
  llvm.cond_br %1085, ^bb210, ^bb211
^bb210:  // pred: ^bb209
  %1086 = llvm.getelementptr %533[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1087 = llvm.getelementptr %1086[%1084] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1088 = llvm.load %1087 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1089 = llvm.getelementptr %1007[%1084] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1090 = llvm.load %1089 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1091 = llvm.intr.maxnum(%1088, %1090) : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  llvm.store %1091, %1089 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1092 = llvm.add %1084, %11 : i64
  llvm.br ^bb209(%1092 : i64)
^bb211:  // pred: ^bb209
  llvm.br ^bb212(%1009 : i64)
^bb212(%1093: i64):  // 2 preds: ^bb211, ^bb213
  %1094 = llvm.icmp "slt" %1093, %1005 : i64
  llvm.cond_br %1094, ^bb213, ^bb214
^bb213:  // pred: ^bb212
  %1095 = llvm.sub %1005, %1093 : i64
  %1096 = llvm.intr.smin(%1095, %80) : (i64, i64) -> i64
  %1097 = llvm.trunc %1096 : i64 to i32
  %1098 = llvm.insertelement %1097, %3[%2 : i32] : vector<16xi32>
  %1099 = llvm.shufflevector %1098, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1100 = llvm.icmp "sgt" %1099, %79 : vector<16xi32>
  %1101 = llvm.getelementptr %533[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1102 = llvm.getelementptr %1101[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1103 = llvm.intr.masked.load %1102, %1100, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1104 = llvm.getelementptr %1007[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1105 = llvm.intr.masked.load %1104, %1100, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1106 = llvm.intr.maxnum(%1103, %1105) : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  llvm.intr.masked.store %1106, %1104, %1100 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1107 = llvm.add %1093, %11 : i64
  llvm.br ^bb212(%1107 : i64)
^bb214:  // pred: ^bb212
  llvm.br ^bb215(%20 : i64)
^bb215(%1108: i64):  // 2 preds: ^bb214, ^bb216
  %1109 = llvm.icmp "slt" %1108, %1009 : i64
  llvm.cond_br %1109, ^bb216, ^bb217
^bb216:  // pred: ^bb215
  %1110 = llvm.getelementptr %1007[%1108] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1111 = llvm.load %1110 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1112 = llvm.getelementptr %1054[%1108] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1113 = llvm.load %1112 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1114 = llvm.fsub %1113, %1111 : vector<16xf32>
  %1115 = llvm.fadd %1114, %26 : vector<16xf32>
  %1116 = llvm.fadd %1115, %27 : vector<16xf32>
  %1117 = llvm.fsub %1114, %1116 : vector<16xf32>
  %1118 = llvm.intr.fmuladd(%45, %1117, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1119 = llvm.intr.fmuladd(%1118, %1117, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1120 = llvm.intr.fmuladd(%1119, %1117, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1121 = llvm.intr.fmuladd(%1120, %1117, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1122 = llvm.intr.fmuladd(%1121, %1117, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1123 = llvm.intr.fmuladd(%1122, %1117, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1124 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1123, %1116, %1123, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %1124, %1112 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1125 = llvm.add %1108, %11 : i64
  llvm.br ^bb215(%1125 : i64)
^bb217:  // pred: ^bb215
  llvm.br ^bb218(%1009 : i64)
^bb218(%1126: i64):  // 2 preds: ^bb217, ^bb219
  %1127 = llvm.icmp "slt" %1126, %1005 : i64
  llvm.cond_br %1127, ^bb219, ^bb220
^bb219:  // pred: ^bb218
  %1128 = llvm.sub %1005, %1126 : i64
  %1129 = llvm.intr.smin(%1128, %80) : (i64, i64) -> i64
  %1130 = llvm.trunc %1129 : i64 to i32
  %1131 = llvm.insertelement %1130, %3[%2 : i32] : vector<16xi32>
  %1132 = llvm.shufflevector %1131, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1133 = llvm.icmp "sgt" %1132, %79 : vector<16xi32>
  %1134 = llvm.getelementptr %1007[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1135 = llvm.intr.masked.load %1134, %1133, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1136 = llvm.getelementptr %1054[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1137 = llvm.intr.masked.load %1136, %1133, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1138 = llvm.fsub %1137, %1135 : vector<16xf32>
  %1139 = llvm.fadd %1138, %26 : vector<16xf32>
  %1140 = llvm.fadd %1139, %27 : vector<16xf32>
  %1141 = llvm.fsub %1138, %1140 : vector<16xf32>
  %1142 = llvm.intr.fmuladd(%45, %1141, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1143 = llvm.intr.fmuladd(%1142, %1141, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1144 = llvm.intr.fmuladd(%1143, %1141, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1145 = llvm.intr.fmuladd(%1144, %1141, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1146 = llvm.intr.fmuladd(%1145, %1141, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1147 = llvm.intr.fmuladd(%1146, %1141, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1148 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1147, %1140, %1147, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.intr.masked.store %1148, %1136, %1133 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1149 = llvm.add %1126, %11 : i64
  llvm.br ^bb218(%1149 : i64)
^bb220:  // pred: ^bb218
  llvm.br ^bb221(%20 : i64)
^bb221(%1150: i64):  // 2 preds: ^bb220, ^bb222
  %1151 = llvm.icmp "slt" %1150, %1009 : i64
  llvm.cond_br %1151, ^bb222, ^bb223
^bb222:  // pred: ^bb221
  %1152 = llvm.getelementptr %1007[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1153 = llvm.load %1152 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1154 = llvm.getelementptr %533[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1155 = llvm.getelementptr %1154[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1156 = llvm.load %1155 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1157 = llvm.fsub %1156, %1153 : vector<16xf32>
  %1158 = llvm.fadd %1157, %26 : vector<16xf32>
  %1159 = llvm.fadd %1158, %27 : vector<16xf32>
  %1160 = llvm.fsub %1157, %1159 : vector<16xf32>
  %1161 = llvm.intr.fmuladd(%45, %1160, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1162 = llvm.intr.fmuladd(%1161, %1160, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1163 = llvm.intr.fmuladd(%1162, %1160, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1164 = llvm.intr.fmuladd(%1163, %1160, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1165 = llvm.intr.fmuladd(%1164, %1160, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1166 = llvm.intr.fmuladd(%1165, %1160, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1167 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1166, %1159, %1166, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1168 = llvm.getelementptr %1053[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1167, %1168 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1169 = llvm.add %1150, %11 : i64
  llvm.br ^bb221(%1169 : i64)
^bb223:  // pred: ^bb221
  llvm.br ^bb224(%1009 : i64)
^bb224(%1170: i64):  // 2 preds: ^bb223, ^bb225
  %1171 = llvm.icmp "slt" %1170, %1005 : i64
  llvm.cond_br %1171, ^bb225, ^bb226
^bb225:  // pred: ^bb224
  %1172 = llvm.sub %1005, %1170 : i64
  %1173 = llvm.intr.smin(%1172, %80) : (i64, i64) -> i64
  %1174 = llvm.trunc %1173 : i64 to i32
  %1175 = llvm.insertelement %1174, %3[%2 : i32] : vector<16xi32>
  %1176 = llvm.shufflevector %1175, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1177 = llvm.icmp "sgt" %1176, %79 : vector<16xi32>
  %1178 = llvm.getelementptr %1007[%1170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1179 = llvm.intr.masked.load %1178, %1177, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1180 = llvm.getelementptr %533[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1181 = llvm.getelementptr %1180[%1170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1182 = llvm.intr.masked.load %1181, %1177, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1183 = llvm.fsub %1182, %1179 : vector<16xf32>
  %1184 = llvm.fadd %1183, %26 : vector<16xf32>
  %1185 = llvm.fadd %1184, %27 : vector<16xf32>
  %1186 = llvm.fsub %1183, %1185 : vector<16xf32>
  %1187 = llvm.intr.fmuladd(%45, %1186, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1188 = llvm.intr.fmuladd(%1187, %1186, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1189 = llvm.intr.fmuladd(%1188, %1186, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1190 = llvm.intr.fmuladd(%1189, %1186, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1191 = llvm.intr.fmuladd(%1190, %1186, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1192 = llvm.intr.fmuladd(%1191, %1186, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1193 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1192, %1185, %1192, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1194 = llvm.getelementptr %1053[%1170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1193, %1194, %1177 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1195 = llvm.add %1170, %11 : i64
  llvm.br ^bb224(%1195 : i64)
^bb226:  // pred: ^bb224
  llvm.br ^bb227(%20 : i64)
^bb227(%1196: i64):  // 2 preds: ^bb226, ^bb228
  %1197 = llvm.icmp "slt" %1196, %1009 : i64
  llvm.cond_br %1197, ^bb228, ^bb229
^bb228:  // pred: ^bb227
  %1198 = llvm.getelementptr %1054[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1199 = llvm.load %1198 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1200 = llvm.getelementptr %1053[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1201 = llvm.load %1200 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1202 = llvm.getelementptr %538[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1203 = llvm.getelementptr %1202[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1204 = llvm.load %1203 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1205 = llvm.getelementptr %1006[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1206 = llvm.load %1205 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1207 = llvm.fmul %1206, %1199 : vector<16xf32>
  %1208 = llvm.fmul %1204, %1201 : vector<16xf32>
  %1209 = llvm.fadd %1207, %1208 : vector<16xf32>
  llvm.store %1209, %1205 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1210 = llvm.add %1196, %11 : i64
  llvm.br ^bb227(%1210 : i64)
^bb229:  // pred: ^bb227
  llvm.br ^bb230(%1009 : i64)
^bb230(%1211: i64):  // 2 preds: ^bb229, ^bb231
  %1212 = llvm.icmp "slt" %1211, %1005 : i64
  llvm.cond_br %1212, ^bb231, ^bb232
^bb231:  // pred: ^bb230
  %1213 = llvm.sub %1005, %1211 : i64
  %1214 = llvm.intr.smin(%1213, %80) : (i64, i64) -> i64
  %1215 = llvm.trunc %1214 : i64 to i32
  %1216 = llvm.insertelement %1215, %3[%2 : i32] : vector<16xi32>
  %1217 = llvm.shufflevector %1216, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1218 = llvm.icmp "sgt" %1217, %79 : vector<16xi32>
  %1219 = llvm.getelementptr %1054[%1211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1220 = llvm.intr.masked.load %1219, %1218, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1221 = llvm.getelementptr %1053[%1211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1222 = llvm.intr.masked.load %1221, %1218, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1223 = llvm.getelementptr %538[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1224 = llvm.getelementptr %1223[%1211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1225 = llvm.intr.masked.load %1224, %1218, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1226 = llvm.getelementptr %1006[%1211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1227 = llvm.intr.masked.load %1226, %1218, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1228 = llvm.fmul %1227, %1220 : vector<16xf32>
  %1229 = llvm.fmul %1225, %1222 : vector<16xf32>
  %1230 = llvm.fadd %1228, %1229 : vector<16xf32>
  llvm.intr.masked.store %1230, %1226, %1218 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1231 = llvm.add %1211, %11 : i64
  llvm.br ^bb230(%1231 : i64)
^bb232:  // pred: ^bb230
  llvm.br ^bb233(%20 : i64)
^bb233(%1232: i64):  // 2 preds: ^bb232, ^bb237
  %1233 = llvm.icmp "slt" %1232, %1005 : i64
  llvm.cond_br %1233, ^bb234, ^bb238
^bb234:  // pred: ^bb233
  %1234 = llvm.getelementptr inbounds|nuw %1054[%1232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1235 = llvm.load %1234 : !llvm.ptr -> f32
  %1236 = llvm.getelementptr inbounds|nuw %1053[%1232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1237 = llvm.load %1236 : !llvm.ptr -> f32
  %1238 = llvm.insertelement %1235, %63[%2 : i32] : vector<16xf32>
  %1239 = llvm.shufflevector %1238, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %1240 = llvm.insertelement %1237, %63[%2 : i32] : vector<16xf32>
  %1241 = llvm.shufflevector %1240, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb235(%20 : i64)
^bb235(%1242: i64):  // 2 preds: ^bb234, ^bb236
  %1243 = llvm.icmp "slt" %1242, %23 : i64
  llvm.cond_br %1243, ^bb236, ^bb237
^bb236:  // pred: ^bb235
  %1244 = llvm.getelementptr %arg126[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1245 = llvm.mul %1232, %23 : i64
  %1246 = llvm.add %1245, %1242 : i64
  %1247 = llvm.getelementptr %1244[%1246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1248 = llvm.load %1247 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1249 = llvm.getelementptr %arg131[%1246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1250 = llvm.load %1249 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1251 = llvm.fmul %1250, %1239 : vector<16xf32>
  %1252 = llvm.fmul %1248, %1241 : vector<16xf32>
  %1253 = llvm.fadd %1251, %1252 : vector<16xf32>
  llvm.store %1253, %1249 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1254 = llvm.add %1242, %11 : i64
  llvm.br ^bb235(%1254 : i64)
^bb237:  // pred: ^bb235
  %1255 = llvm.add %1232, %8 : i64
  llvm.br ^bb233(%1255 : i64)
^bb238:  // pred: ^bb233
  %1256 = llvm.add %1055, %8 : i64
  llvm.br ^bb201(%1256 : i64)
^bb239:  // pred: ^bb201
  %1257 = llvm.mul %990, %13 : i64
  %1258 = llvm.mul %997, %22 overflow<nsw> : i64
  %1259 = llvm.mul %1257, %23 overflow<nsw> : i64
  %1260 = llvm.add %1258, %1259 : i64
  llvm.br ^bb240(%20 : i64)
^bb240(%1261: i64):  // 2 preds: ^bb239, ^bb247
  %1262 = llvm.icmp "slt" %1261, %1003 : i64
  llvm.cond_br %1262, ^bb241, ^bb248
^bb241:  // pred: ^bb240
  llvm.br ^bb242(%20 : i64)
^bb242(%1263: i64):  // 2 preds: ^bb241, ^bb246
  %1264 = llvm.icmp "slt" %1263, %13 : i64
  llvm.cond_br %1264, ^bb243, ^bb247
^bb243:  // pred: ^bb242
  %1265 = llvm.mul %1261, %13 overflow<nsw, nuw> : i64
  %1266 = llvm.add %1265, %1263 overflow<nsw, nuw> : i64
  %1267 = llvm.getelementptr inbounds|nuw %1006[%1266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1268 = llvm.load %1267 : !llvm.ptr -> f32
  %1269 = llvm.fcmp "oeq" %1268, %19 : f32
  %1270 = llvm.select %1269, %6, %1268 : i1, f32
  %1271 = llvm.fdiv %6, %1270 : f32
  %1272 = llvm.insertelement %1271, %63[%2 : i32] : vector<16xf32>
  %1273 = llvm.shufflevector %1272, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb244(%20 : i64)
^bb244(%1274: i64):  // 2 preds: ^bb243, ^bb245
  %1275 = llvm.icmp "slt" %1274, %23 : i64
  llvm.cond_br %1275, ^bb245, ^bb246
^bb245:  // pred: ^bb244
  %1276 = llvm.mul %1261, %10 : i64
  %1277 = llvm.mul %1263, %23 : i64
  %1278 = llvm.add %1276, %1277 : i64
  %1279 = llvm.add %1278, %1274 : i64
  %1280 = llvm.getelementptr %arg131[%1279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1281 = llvm.load %1280 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1282 = llvm.fmul %1281, %1273 : vector<16xf32>
  %1283 = llvm.getelementptr %225[%1260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1284 = llvm.mul %1261, %22 : i64
  %1285 = llvm.add %1284, %1277 : i64
  %1286 = llvm.add %1285, %1274 : i64
  %1287 = llvm.getelementptr %1283[%1286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1282, %1287 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1288 = llvm.add %1274, %11 : i64
  llvm.br ^bb244(%1288 : i64)
^bb246:  // pred: ^bb244
  %1289 = llvm.add %1263, %8 : i64
  llvm.br ^bb242(%1289 : i64)
^bb247:  // pred: ^bb242
  %1290 = llvm.add %1261, %8 : i64
  llvm.br ^bb240(%1290 : i64)
^bb248:  // pred: ^bb240
  %1291 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %439) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb181(%1291 : i64)
^bb249:  // pred: ^bb181
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1292 = llvm.mul %87, %13 : i64
  %1293 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1292) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb250(%1293 : i64)
^bb250(%1294: i64):  // 2 preds: ^bb249, ^bb254
  %1295 = llvm.icmp "ult" %1294, %1292 : i64
  llvm.cond_br %1295, ^bb251, ^bb255
^bb251:  // pred: ^bb250
  %1296 = llvm.urem %1294, %13 : i64
  %1297 = llvm.udiv %1294, %13 : i64
  %1298 = llvm.urem %1297, %87 : i64
  %1299 = llvm.mul %1298, %98 : i64
  %1300 = llvm.mul %1296, %10 : i64
  %1301 = llvm.sub %arg3, %1299 : i64
  %1302 = llvm.intr.smin(%98, %1301) : (i64, i64) -> i64
  %1303 = llvm.intr.smax(%1302, %20) : (i64, i64) -> i64
  %1304 = llvm.mul %1299, %22 overflow<nsw> : i64
  %1305 = llvm.add %1304, %1300 : i64
  %1306 = llvm.mul %arg124, %74 overflow<nsw> : i64
  %1307 = llvm.mul %1296, %69 overflow<nsw> : i64
  %1308 = llvm.add %1306, %1307 : i64
  llvm.call @llm_contract_0(%arg125, %225, %1304, %1303, %22, %22, %8, %arg25, %arg26, %1308, %22, %10, %10, %8, %arg130, %arg131, %20, %1303, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb252(%20 : i64)
^bb252(%1309: i64):  // 2 preds: ^bb251, ^bb253
  %1310 = llvm.icmp "slt" %1309, %1303 : i64
  llvm.cond_br %1310, ^bb253, ^bb254
^bb253:  // pred: ^bb252
  %1311 = llvm.getelementptr %arg1[%1305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1312 = llvm.mul %1309, %22 : i64
  %1313 = llvm.add %1312, %20 : i64
  %1314 = llvm.getelementptr %1311[%1313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1315 = llvm.load %1314 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1316 = llvm.mul %1309, %10 : i64
  %1317 = llvm.add %1316, %20 : i64
  %1318 = llvm.getelementptr %arg131[%1317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1319 = llvm.load %1318 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1320 = llvm.fadd %1315, %1319 : vector<16xf32>
  llvm.store %1320, %1314 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1321 = llvm.add %1312, %11 : i64
  %1322 = llvm.getelementptr %1311[%1321] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1323 = llvm.load %1322 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1324 = llvm.add %1316, %11 : i64
  %1325 = llvm.getelementptr %arg131[%1324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1326 = llvm.load %1325 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1327 = llvm.fadd %1323, %1326 : vector<16xf32>
  llvm.store %1327, %1322 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1328 = llvm.add %1312, %23 : i64
  %1329 = llvm.getelementptr %1311[%1328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1330 = llvm.load %1329 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1331 = llvm.add %1316, %23 : i64
  %1332 = llvm.getelementptr %arg131[%1331] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1333 = llvm.load %1332 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1334 = llvm.fadd %1330, %1333 : vector<16xf32>
  llvm.store %1334, %1329 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1335 = llvm.add %1312, %24 : i64
  %1336 = llvm.getelementptr %1311[%1335] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1337 = llvm.load %1336 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1338 = llvm.add %1316, %24 : i64
  %1339 = llvm.getelementptr %arg131[%1338] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1340 = llvm.load %1339 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1341 = llvm.fadd %1337, %1340 : vector<16xf32>
  llvm.store %1341, %1336 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1342 = llvm.add %1309, %8 : i64
  llvm.br ^bb252(%1342 : i64)
^bb254:  // pred: ^bb252
  %1343 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1292) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb250(%1343 : i64)
^bb255:  // pred: ^bb250
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1344 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %102) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb256(%1344 : i64)
^bb256(%1345: i64):  // 2 preds: ^bb255, ^bb275
  %1346 = llvm.icmp "ult" %1345, %102 : i64
  llvm.cond_br %1346, ^bb257, ^bb276
^bb257:  // pred: ^bb256
  %1347 = llvm.mul %1345, %16 : i64
  %1348 = llvm.sub %arg3, %1347 : i64
  %1349 = llvm.intr.smin(%1348, %16) : (i64, i64) -> i64
  %1350 = llvm.mul %1347, %22 overflow<nsw> : i64
  %1351 = llvm.urem %1349, %11 : i64
  %1352 = llvm.sub %1349, %1351 : i64
  llvm.br ^bb258(%20 : i64)
^bb258(%1353: i64):  // 2 preds: ^bb257, ^bb259
  %1354 = llvm.icmp "slt" %1353, %1352 : i64
  llvm.cond_br %1354, ^bb259, ^bb260
^bb259:  // pred: ^bb258
  %1355 = llvm.getelementptr %arg131[%1353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1355 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1356 = llvm.add %1353, %11 : i64
  llvm.br ^bb258(%1356 : i64)
^bb260:  // pred: ^bb258
  llvm.br ^bb261(%1352 : i64)
^bb261(%1357: i64):  // 2 preds: ^bb260, ^bb262
  %1358 = llvm.icmp "slt" %1357, %1349 : i64
  llvm.cond_br %1358, ^bb262, ^bb263
^bb262:  // pred: ^bb261
  %1359 = llvm.sub %1349, %1357 : i64
  %1360 = llvm.intr.smin(%1359, %80) : (i64, i64) -> i64
  %1361 = llvm.trunc %1360 : i64 to i32
  %1362 = llvm.insertelement %1361, %3[%2 : i32] : vector<16xi32>
  %1363 = llvm.shufflevector %1362, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1364 = llvm.icmp "sgt" %1363, %79 : vector<16xi32>
  %1365 = llvm.getelementptr %arg131[%1357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %43, %1365, %1364 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1366 = llvm.add %1357, %11 : i64
  llvm.br ^bb261(%1366 : i64)
^bb263:  // pred: ^bb261
  llvm.br ^bb264(%20 : i64)
^bb264(%1367: i64):  // 2 preds: ^bb263, ^bb268
  %1368 = llvm.icmp "slt" %1367, %1349 : i64
  llvm.cond_br %1368, ^bb265, ^bb269
^bb265:  // pred: ^bb264
  llvm.br ^bb266(%20, %21, %21, %21, %21 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb266(%1369: i64, %1370: vector<16xf32>, %1371: vector<16xf32>, %1372: vector<16xf32>, %1373: vector<16xf32>):  // 2 preds: ^bb265, ^bb267
  %1374 = llvm.icmp "slt" %1369, %22 : i64
  llvm.cond_br %1374, ^bb267, ^bb268
^bb267:  // pred: ^bb266
  %1375 = llvm.getelementptr %arg1[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1376 = llvm.mul %1367, %22 : i64
  %1377 = llvm.add %1376, %1369 : i64
  %1378 = llvm.getelementptr %1375[%1377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1379 = llvm.load %1378 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1380 = llvm.fmul %1379, %1379 : vector<16xf32>
  %1381 = llvm.fadd %1370, %1380 : vector<16xf32>
  %1382 = llvm.add %1369, %11 : i64
  %1383 = llvm.add %1376, %1382 : i64
  %1384 = llvm.getelementptr %1375[%1383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1385 = llvm.load %1384 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1386 = llvm.fmul %1385, %1385 : vector<16xf32>
  %1387 = llvm.fadd %1371, %1386 : vector<16xf32>
  %1388 = llvm.add %1369, %23 : i64
  %1389 = llvm.add %1376, %1388 : i64
  %1390 = llvm.getelementptr %1375[%1389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1391 = llvm.load %1390 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1392 = llvm.fmul %1391, %1391 : vector<16xf32>
  %1393 = llvm.fadd %1372, %1392 : vector<16xf32>
  %1394 = llvm.add %1369, %24 : i64
  %1395 = llvm.add %1376, %1394 : i64
  %1396 = llvm.getelementptr %1375[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1397 = llvm.load %1396 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1398 = llvm.fmul %1397, %1397 : vector<16xf32>
  %1399 = llvm.fadd %1373, %1398 : vector<16xf32>
  %1400 = llvm.add %1369, %10 : i64
  llvm.br ^bb266(%1400, %1381, %1387, %1393, %1399 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb268:  // pred: ^bb266
  %1401 = llvm.fadd %1370, %1371 : vector<16xf32>
  %1402 = llvm.fadd %1372, %1373 : vector<16xf32>
  %1403 = llvm.fadd %1401, %1402 : vector<16xf32>
  %1404 = llvm.getelementptr inbounds|nuw %arg131[%1367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1405 = llvm.load %1404 : !llvm.ptr -> f32
  %1406 = llvm.shufflevector %1403, %63 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %1407 = llvm.shufflevector %1403, %63 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %1408 = llvm.fadd %1406, %1407 : vector<8xf32>
  %1409 = llvm.shufflevector %1408, %64 [0, 1, 2, 3] : vector<8xf32> 
  %1410 = llvm.shufflevector %1408, %64 [4, 5, 6, 7] : vector<8xf32> 
  %1411 = llvm.fadd %1409, %1410 : vector<4xf32>
  %1412 = llvm.shufflevector %1411, %65 [0, 1] : vector<4xf32> 
  %1413 = llvm.shufflevector %1411, %65 [2, 3] : vector<4xf32> 
  %1414 = llvm.fadd %1412, %1413 : vector<2xf32>
  %1415 = llvm.extractelement %1414[%1 : i64] : vector<2xf32>
  %1416 = llvm.extractelement %1414[%0 : i64] : vector<2xf32>
  %1417 = llvm.fadd %1415, %1416 : f32
  %1418 = llvm.fadd %1405, %1417 : f32
  llvm.store %1418, %1404 : f32, !llvm.ptr
  %1419 = llvm.add %1367, %8 : i64
  llvm.br ^bb264(%1419 : i64)
^bb269:  // pred: ^bb264
  llvm.br ^bb270(%20 : i64)
^bb270(%1420: i64):  // 2 preds: ^bb269, ^bb274
  %1421 = llvm.icmp "slt" %1420, %1349 : i64
  llvm.cond_br %1421, ^bb271, ^bb275
^bb271:  // pred: ^bb270
  %1422 = llvm.getelementptr inbounds|nuw %arg131[%1420] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1423 = llvm.load %1422 : !llvm.ptr -> f32
  %1424 = llvm.fmul %1423, %18 : f32
  %1425 = llvm.fadd %1424, %17 : f32
  %1426 = llvm.intr.sqrt(%1425) : (f32) -> f32
  %1427 = llvm.fdiv %6, %1426 : f32
  %1428 = llvm.insertelement %1427, %63[%2 : i32] : vector<16xf32>
  %1429 = llvm.shufflevector %1428, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb272(%20 : i64)
^bb272(%1430: i64):  // 2 preds: ^bb271, ^bb273
  %1431 = llvm.icmp "slt" %1430, %22 : i64
  llvm.cond_br %1431, ^bb273, ^bb274
^bb273:  // pred: ^bb272
  %1432 = llvm.getelementptr %arg1[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1433 = llvm.mul %1420, %22 : i64
  %1434 = llvm.add %1433, %1430 : i64
  %1435 = llvm.getelementptr %1432[%1434] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1436 = llvm.load %1435 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1437 = llvm.getelementptr %arg37[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1438 = llvm.getelementptr %1437[%1430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1439 = llvm.load %1438 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1440 = llvm.fmul %1436, %1429 : vector<16xf32>
  %1441 = llvm.fmul %1440, %1439 : vector<16xf32>
  %1442 = llvm.getelementptr %99[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1443 = llvm.getelementptr %1442[%1434] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1441, %1443 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1444 = llvm.add %1430, %11 : i64
  llvm.br ^bb272(%1444 : i64)
^bb274:  // pred: ^bb272
  %1445 = llvm.add %1420, %8 : i64
  llvm.br ^bb270(%1445 : i64)
^bb275:  // pred: ^bb270
  %1446 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %102) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb256(%1446 : i64)
^bb276:  // pred: ^bb256
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1447 = llvm.mul %87, %70 : i64
  %1448 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1447) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb277(%1448 : i64)
^bb277(%1449: i64):  // 2 preds: ^bb276, ^bb290
  %1450 = llvm.icmp "ult" %1449, %1447 : i64
  llvm.cond_br %1450, ^bb278, ^bb291
^bb278:  // pred: ^bb277
  %1451 = llvm.urem %1449, %14 : i64
  %1452 = llvm.udiv %1449, %14 : i64
  %1453 = llvm.urem %1452, %87 : i64
  %1454 = llvm.udiv %1452, %87 : i64
  %1455 = llvm.mul %1454, %14 : i64
  %1456 = llvm.add %1455, %1451 : i64
  %1457 = llvm.mul %1453, %98 : i64
  %1458 = llvm.mul %1456, %10 : i64
  %1459 = llvm.sub %arg3, %1457 : i64
  %1460 = llvm.intr.smin(%98, %1459) : (i64, i64) -> i64
  %1461 = llvm.intr.smax(%1460, %20) : (i64, i64) -> i64
  %1462 = llvm.sub %15, %1458 : i64
  %1463 = llvm.intr.smin(%1462, %10) : (i64, i64) -> i64
  %1464 = llvm.mul %1457, %15 overflow<nsw> : i64
  %1465 = llvm.add %1464, %1458 : i64
  llvm.br ^bb279(%20 : i64)
^bb279(%1466: i64):  // 2 preds: ^bb278, ^bb280
  %1467 = llvm.icmp "slt" %1466, %1461 : i64
  llvm.cond_br %1467, ^bb280, ^bb281
^bb280:  // pred: ^bb279
  %1468 = llvm.mul %1466, %10 : i64
  %1469 = llvm.add %1468, %20 : i64
  %1470 = llvm.getelementptr %arg131[%1469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1470 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1471 = llvm.add %1468, %11 : i64
  %1472 = llvm.getelementptr %arg131[%1471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1472 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1473 = llvm.add %1468, %23 : i64
  %1474 = llvm.getelementptr %arg131[%1473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1474 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1475 = llvm.add %1468, %24 : i64
  %1476 = llvm.getelementptr %arg131[%1475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1476 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1477 = llvm.add %1466, %8 : i64
  llvm.br ^bb279(%1477 : i64)
^bb281:  // pred: ^bb279
  %1478 = llvm.mul %arg124, %76 overflow<nsw> : i64
  %1479 = llvm.mul %1456, %69 overflow<nsw> : i64
  %1480 = llvm.add %1478, %1479 : i64
  %1481 = llvm.mul %1457, %22 overflow<nsw> : i64
  %1482 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %1483 = llvm.mul %1461, %8 : i64
  %1484 = llvm.mul %1483, %10 : i64
  %1485 = llvm.getelementptr %5[1] : (!llvm.ptr) -> !llvm.ptr, f32
  %1486 = llvm.ptrtoint %1485 : !llvm.ptr to i64
  %1487 = llvm.mul %1484, %1486 : i64
  "llvm.intr.memcpy"(%1482, %arg131, %1487) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.call @llm_contract_3(%arg125, %99, %1481, %1461, %22, %22, %8, %arg43, %arg44, %1480, %22, %10, %10, %8, %arg130, %1482, %20, %1461, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.call @llm_contract_3(%arg125, %99, %1481, %1461, %22, %22, %8, %arg54, %arg55, %1480, %22, %10, %10, %8, %arg130, %arg131, %20, %1461, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %1488 = llvm.urem %1463, %11 : i64
  %1489 = llvm.sub %1463, %1488 : i64
  llvm.br ^bb282(%20 : i64)
^bb282(%1490: i64):  // 2 preds: ^bb281, ^bb289
  %1491 = llvm.icmp "slt" %1490, %1461 : i64
  llvm.cond_br %1491, ^bb283, ^bb290
^bb283:  // pred: ^bb282
  llvm.br ^bb284(%20 : i64)
^bb284(%1492: i64):  // 2 preds: ^bb283, ^bb285
  %1493 = llvm.icmp "slt" %1492, %1489 : i64
  llvm.cond_br %1493, ^bb285, ^bb286
^bb285:  // pred: ^bb284
  %1494 = llvm.mul %1490, %10 : i64
  %1495 = llvm.add %1494, %1492 : i64
  %1496 = llvm.getelementptr %1482[%1495] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1497 = llvm.load %1496 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1498 = llvm.getelementptr %arg131[%1495] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1499 = llvm.load %1498 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1500 = llvm.fneg %1497 : vector<16xf32>
  %1501 = llvm.fcmp "ogt" %1500, %53 : vector<16xf32>
  %1502 = llvm.select %1501, %53, %1500 : vector<16xi1>, vector<16xf32>
  %1503 = llvm.fcmp "olt" %1502, %54 : vector<16xf32>
  %1504 = llvm.select %1503, %54, %1502 : vector<16xi1>, vector<16xf32>
  %1505 = llvm.intr.fmuladd(%1504, %55, %26) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1506 = llvm.fadd %1505, %27 : vector<16xf32>
  %1507 = llvm.intr.fmuladd(%1506, %56, %1504) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1508 = llvm.intr.fmuladd(%1506, %57, %1507) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1509 = llvm.intr.fmuladd(%58, %1508, %59) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1510 = llvm.intr.fmuladd(%1509, %1508, %60) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1511 = llvm.intr.fmuladd(%1510, %1508, %61) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1512 = llvm.intr.fmuladd(%1511, %1508, %62) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1513 = llvm.intr.fmuladd(%1512, %1508, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1514 = llvm.intr.fmuladd(%1513, %1508, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1515 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1514, %1506, %1514, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1516 = llvm.fadd %1515, %39 : vector<16xf32>
  %1517 = llvm.fdiv %1497, %1516 : vector<16xf32>
  %1518 = llvm.fmul %1517, %1499 : vector<16xf32>
  %1519 = llvm.getelementptr %arg126[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1520 = llvm.mul %1490, %15 : i64
  %1521 = llvm.add %1520, %1492 : i64
  %1522 = llvm.getelementptr %1519[%1521] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1518, %1522 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1523 = llvm.add %1492, %11 : i64
  llvm.br ^bb284(%1523 : i64)
^bb286:  // pred: ^bb284
  llvm.br ^bb287(%1489 : i64)
^bb287(%1524: i64):  // 2 preds: ^bb286, ^bb288
  %1525 = llvm.icmp "slt" %1524, %1463 : i64
  llvm.cond_br %1525, ^bb288, ^bb289
^bb288:  // pred: ^bb287
  %1526 = llvm.sub %1463, %1524 : i64
  %1527 = llvm.intr.smin(%1526, %80) : (i64, i64) -> i64
  %1528 = llvm.trunc %1527 : i64 to i32
  %1529 = llvm.insertelement %1528, %3[%2 : i32] : vector<16xi32>
  %1530 = llvm.shufflevector %1529, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1531 = llvm.icmp "sgt" %1530, %79 : vector<16xi32>
  %1532 = llvm.mul %1490, %10 : i64
  %1533 = llvm.add %1532, %1524 : i64
  %1534 = llvm.getelementptr %1482[%1533] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1535 = llvm.intr.masked.load %1534, %1531, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1536 = llvm.getelementptr %arg131[%1533] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1537 = llvm.intr.masked.load %1536, %1531, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1538 = llvm.fneg %1535 : vector<16xf32>
  %1539 = llvm.fcmp "ogt" %1538, %53 : vector<16xf32>
  %1540 = llvm.select %1539, %53, %1538 : vector<16xi1>, vector<16xf32>
  %1541 = llvm.fcmp "olt" %1540, %54 : vector<16xf32>
  %1542 = llvm.select %1541, %54, %1540 : vector<16xi1>, vector<16xf32>
  %1543 = llvm.intr.fmuladd(%1542, %55, %26) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1544 = llvm.fadd %1543, %27 : vector<16xf32>
  %1545 = llvm.intr.fmuladd(%1544, %56, %1542) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1546 = llvm.intr.fmuladd(%1544, %57, %1545) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1547 = llvm.intr.fmuladd(%58, %1546, %59) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1548 = llvm.intr.fmuladd(%1547, %1546, %60) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1549 = llvm.intr.fmuladd(%1548, %1546, %61) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1550 = llvm.intr.fmuladd(%1549, %1546, %62) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1551 = llvm.intr.fmuladd(%1550, %1546, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1552 = llvm.intr.fmuladd(%1551, %1546, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1553 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1552, %1544, %1552, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1554 = llvm.fadd %1553, %39 : vector<16xf32>
  %1555 = llvm.fdiv %1535, %1554 : vector<16xf32>
  %1556 = llvm.fmul %1555, %1537 : vector<16xf32>
  %1557 = llvm.getelementptr %arg126[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1558 = llvm.mul %1490, %15 : i64
  %1559 = llvm.add %1558, %1524 : i64
  %1560 = llvm.getelementptr %1557[%1559] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1556, %1560, %1531 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1561 = llvm.add %1524, %11 : i64
  llvm.br ^bb287(%1561 : i64)
^bb289:  // pred: ^bb287
  %1562 = llvm.add %1490, %8 : i64
  llvm.br ^bb282(%1562 : i64)
^bb290:  // pred: ^bb282
  %1563 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1447) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb277(%1563 : i64)
^bb291:  // pred: ^bb277
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1564 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1292) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb292(%1564 : i64)
^bb292(%1565: i64):  // 2 preds: ^bb291, ^bb296
  %1566 = llvm.icmp "ult" %1565, %1292 : i64
  llvm.cond_br %1566, ^bb293, ^bb297
^bb293:  // pred: ^bb292
  %1567 = llvm.urem %1565, %13 : i64
  %1568 = llvm.udiv %1565, %13 : i64
  %1569 = llvm.urem %1568, %87 : i64
  %1570 = llvm.mul %1569, %98 : i64
  %1571 = llvm.mul %1567, %10 : i64
  %1572 = llvm.sub %arg3, %1570 : i64
  %1573 = llvm.intr.smin(%98, %1572) : (i64, i64) -> i64
  %1574 = llvm.intr.smax(%1573, %20) : (i64, i64) -> i64
  %1575 = llvm.mul %1570, %22 overflow<nsw> : i64
  %1576 = llvm.add %1575, %1571 : i64
  %1577 = llvm.mul %arg124, %77 overflow<nsw> : i64
  %1578 = llvm.mul %1567, %78 overflow<nsw> : i64
  %1579 = llvm.add %1577, %1578 : i64
  %1580 = llvm.mul %1570, %15 overflow<nsw> : i64
  llvm.call @llm_contract_0(%arg125, %arg126, %1580, %1574, %15, %15, %8, %arg65, %arg66, %1579, %15, %10, %10, %8, %arg130, %arg131, %20, %1574, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb294(%20 : i64)
^bb294(%1581: i64):  // 2 preds: ^bb293, ^bb295
  %1582 = llvm.icmp "slt" %1581, %1574 : i64
  llvm.cond_br %1582, ^bb295, ^bb296
^bb295:  // pred: ^bb294
  %1583 = llvm.getelementptr %arg1[%1576] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1584 = llvm.mul %1581, %22 : i64
  %1585 = llvm.add %1584, %20 : i64
  %1586 = llvm.getelementptr %1583[%1585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1587 = llvm.load %1586 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1588 = llvm.mul %1581, %10 : i64
  %1589 = llvm.add %1588, %20 : i64
  %1590 = llvm.getelementptr %arg131[%1589] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1591 = llvm.load %1590 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1592 = llvm.fadd %1587, %1591 : vector<16xf32>
  llvm.store %1592, %1586 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1593 = llvm.add %1584, %11 : i64
  %1594 = llvm.getelementptr %1583[%1593] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1595 = llvm.load %1594 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1596 = llvm.add %1588, %11 : i64
  %1597 = llvm.getelementptr %arg131[%1596] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1598 = llvm.load %1597 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1599 = llvm.fadd %1595, %1598 : vector<16xf32>
  llvm.store %1599, %1594 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1600 = llvm.add %1584, %23 : i64
  %1601 = llvm.getelementptr %1583[%1600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1602 = llvm.load %1601 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1603 = llvm.add %1588, %23 : i64
  %1604 = llvm.getelementptr %arg131[%1603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1605 = llvm.load %1604 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1606 = llvm.fadd %1602, %1605 : vector<16xf32>
  llvm.store %1606, %1601 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1607 = llvm.add %1584, %24 : i64
  %1608 = llvm.getelementptr %1583[%1607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1609 = llvm.load %1608 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1610 = llvm.add %1588, %24 : i64
  %1611 = llvm.getelementptr %arg131[%1610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1612 = llvm.load %1611 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1613 = llvm.fadd %1609, %1612 : vector<16xf32>
  llvm.store %1613, %1608 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1614 = llvm.add %1581, %8 : i64
  llvm.br ^bb294(%1614 : i64)
^bb296:  // pred: ^bb294
  %1615 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1292) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb292(%1615 : i64)
^bb297:  // pred: ^bb292
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.return
}

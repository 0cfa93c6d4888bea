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
  %539 = llvm.mul %arg122, %531 : i64
  %540 = llvm.mul %539, %13 : i64
  %541 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %540) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb85(%541 : i64)
^bb85(%542: i64):  // 2 preds: ^bb84, ^bb179
  %543 = llvm.icmp "ult" %542, %540 : i64
  llvm.cond_br %543, ^bb86, ^bb180
^bb86:  // pred: ^bb85
  %544 = llvm.urem %542, %13 : i64
  %545 = llvm.udiv %542, %13 : i64
  %546 = llvm.urem %545, %531 : i64
  %547 = llvm.udiv %545, %531 : i64
  %548 = llvm.getelementptr inbounds|nuw %arg110[%547] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %549 = llvm.load %548 : !llvm.ptr -> i32
  %550 = llvm.add %547, %8 : i64
  %551 = llvm.getelementptr inbounds|nuw %arg110[%550] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %552 = llvm.load %551 : !llvm.ptr -> i32
  %553 = llvm.sext %549 : i32 to i64
  %554 = llvm.sext %552 : i32 to i64
  %555 = llvm.getelementptr inbounds|nuw %arg115[%547] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %556 = llvm.load %555 : !llvm.ptr -> i32
  %557 = llvm.sext %556 : i32 to i64
  %558 = llvm.sub %554, %553 : i64
  %559 = llvm.intr.smin(%558, %arg3) : (i64, i64) -> i64
  %560 = llvm.add %557, %559 : i64
  %561 = llvm.mul %546, %12 : i64
  %562 = llvm.intr.smax(%561, %20) : (i64, i64) -> i64
  %563 = llvm.add %561, %12 : i64
  %564 = llvm.intr.smin(%563, %560) : (i64, i64) -> i64
  %565 = llvm.icmp "slt" %562, %564 : i64
  %566 = llvm.select %565, %559, %20 : i1, i64
  %567 = llvm.mul %553, %13 : i64
  %568 = llvm.getelementptr inbounds|nuw %arg120[%547] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %569 = llvm.load %568 : !llvm.ptr -> i32
  %570 = llvm.sext %569 : i32 to i64
  %571 = llvm.mul %544, %13 : i64
  %572 = llvm.mul %553, %22 overflow<nsw> : i64
  %573 = llvm.mul %571, %23 overflow<nsw> : i64
  %574 = llvm.add %572, %573 : i64
  %575 = llvm.getelementptr %arg131[4096] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb87(%20 : i64)
^bb87(%576: i64):  // 2 preds: ^bb86, ^bb94
  %577 = llvm.icmp "slt" %576, %566 : i64
  llvm.cond_br %577, ^bb88, ^bb95
^bb88:  // pred: ^bb87
  llvm.br ^bb89(%20 : i64)
^bb89(%578: i64):  // 2 preds: ^bb88, ^bb93
  %579 = llvm.icmp "slt" %578, %13 : i64
  llvm.cond_br %579, ^bb90, ^bb94
^bb90:  // pred: ^bb89
  llvm.br ^bb91(%20 : i64)
^bb91(%580: i64):  // 2 preds: ^bb90, ^bb92
  %581 = llvm.icmp "slt" %580, %23 : i64
  llvm.cond_br %581, ^bb92, ^bb93
^bb92:  // pred: ^bb91
  %582 = llvm.getelementptr %226[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %583 = llvm.mul %576, %22 : i64
  %584 = llvm.mul %578, %23 : i64
  %585 = llvm.add %583, %584 : i64
  %586 = llvm.add %585, %580 : i64
  %587 = llvm.getelementptr %582[%586] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %588 = llvm.load %587 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %589 = llvm.fmul %588, %66 : vector<16xf32>
  %590 = llvm.mul %576, %10 : i64
  %591 = llvm.add %590, %584 : i64
  %592 = llvm.add %591, %580 : i64
  %593 = llvm.getelementptr %575[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %589, %593 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %594 = llvm.add %580, %11 : i64
  llvm.br ^bb91(%594 : i64)
^bb93:  // pred: ^bb91
  %595 = llvm.add %578, %8 : i64
  llvm.br ^bb89(%595 : i64)
^bb94:  // pred: ^bb89
  %596 = llvm.add %576, %8 : i64
  llvm.br ^bb87(%596 : i64)
^bb95:  // pred: ^bb87
  %597 = llvm.mul %566, %13 overflow<nsw> : i64
  %598 = llvm.mul %566, %13 : i64
  %599 = llvm.getelementptr %arg131[8192] : (!llvm.ptr) -> !llvm.ptr, i8
  %600 = llvm.getelementptr %arg131[6144] : (!llvm.ptr) -> !llvm.ptr, i8
  %601 = llvm.getelementptr %arg131[8256] : (!llvm.ptr) -> !llvm.ptr, i8
  %602 = llvm.urem %598, %11 : i64
  %603 = llvm.sub %598, %602 : i64
  llvm.br ^bb96(%20 : i64)
^bb96(%604: i64):  // 2 preds: ^bb95, ^bb97
  %605 = llvm.icmp "slt" %604, %603 : i64
  llvm.cond_br %605, ^bb97, ^bb98
^bb97:  // pred: ^bb96
  %606 = llvm.getelementptr %601[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %67, %606 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %607 = llvm.add %604, %11 : i64
  llvm.br ^bb96(%607 : i64)
^bb98:  // pred: ^bb96
  llvm.br ^bb99(%603 : i64)
^bb99(%608: i64):  // 2 preds: ^bb98, ^bb100
  %609 = llvm.icmp "slt" %608, %598 : i64
  llvm.cond_br %609, ^bb100, ^bb101
^bb100:  // pred: ^bb99
  %610 = llvm.sub %598, %608 : i64
  %611 = llvm.intr.smin(%610, %80) : (i64, i64) -> i64
  %612 = llvm.trunc %611 : i64 to i32
  %613 = llvm.insertelement %612, %3[%2 : i32] : vector<16xi32>
  %614 = llvm.shufflevector %613, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %615 = llvm.icmp "sgt" %614, %79 : vector<16xi32>
  %616 = llvm.getelementptr %601[%608] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %67, %616, %615 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %617 = llvm.add %608, %11 : i64
  llvm.br ^bb99(%617 : i64)
^bb101:  // pred: ^bb99
  llvm.br ^bb102(%20 : i64)
^bb102(%618: i64):  // 2 preds: ^bb101, ^bb103
  %619 = llvm.icmp "slt" %618, %603 : i64
  llvm.cond_br %619, ^bb103, ^bb104
^bb103:  // pred: ^bb102
  %620 = llvm.getelementptr %599[%618] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %620 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %621 = llvm.add %618, %11 : i64
  llvm.br ^bb102(%621 : i64)
^bb104:  // pred: ^bb102
  llvm.br ^bb105(%603 : i64)
^bb105(%622: i64):  // 2 preds: ^bb104, ^bb106
  %623 = llvm.icmp "slt" %622, %598 : i64
  llvm.cond_br %623, ^bb106, ^bb107
^bb106:  // pred: ^bb105
  %624 = llvm.sub %598, %622 : i64
  %625 = llvm.intr.smin(%624, %80) : (i64, i64) -> i64
  %626 = llvm.trunc %625 : i64 to i32
  %627 = llvm.insertelement %626, %3[%2 : i32] : vector<16xi32>
  %628 = llvm.shufflevector %627, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %629 = llvm.icmp "sgt" %628, %79 : vector<16xi32>
  %630 = llvm.getelementptr %599[%622] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %43, %630, %629 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %631 = llvm.add %622, %11 : i64
  llvm.br ^bb105(%631 : i64)
^bb107:  // pred: ^bb105
  llvm.br ^bb108(%20 : i64)
^bb108(%632: i64):  // 2 preds: ^bb107, ^bb112
  %633 = llvm.icmp "slt" %632, %598 : i64
  llvm.cond_br %633, ^bb109, ^bb113
^bb109:  // pred: ^bb108
  llvm.br ^bb110(%20 : i64)
^bb110(%634: i64):  // 2 preds: ^bb109, ^bb111
  %635 = llvm.icmp "slt" %634, %23 : i64
  llvm.cond_br %635, ^bb111, ^bb112
^bb111:  // pred: ^bb110
  %636 = llvm.mul %632, %23 : i64
  %637 = llvm.add %636, %634 : i64
  %638 = llvm.getelementptr %600[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %638 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %639 = llvm.add %634, %11 : i64
  llvm.br ^bb110(%639 : i64)
^bb112:  // pred: ^bb110
  %640 = llvm.add %632, %8 : i64
  llvm.br ^bb108(%640 : i64)
^bb113:  // pred: ^bb108
  %641 = llvm.add %557, %8 : i64
  %642 = llvm.getelementptr %arg131[8320] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb114(%562 : i64)
^bb114(%643: i64):  // 2 preds: ^bb113, ^bb160
  %644 = llvm.icmp "slt" %643, %564 : i64
  llvm.cond_br %644, ^bb115, ^bb161
^bb115:  // pred: ^bb114
  llvm.br ^bb116(%20 : i64)
^bb116(%645: i64):  // 2 preds: ^bb115, ^bb120
  %646 = llvm.icmp "slt" %645, %598 : i64
  llvm.cond_br %646, ^bb117, ^bb121
^bb117:  // pred: ^bb116
  llvm.br ^bb118(%20 : i64)
^bb118(%647: i64):  // 2 preds: ^bb117, ^bb119
  %648 = llvm.icmp "slt" %647, %16 : i64
  llvm.cond_br %648, ^bb119, ^bb120
^bb119:  // pred: ^bb118
  %649 = llvm.mul %645, %10 : i64
  %650 = llvm.mul %647, %11 : i64
  %651 = llvm.add %649, %650 : i64
  %652 = llvm.add %651, %20 : i64
  %653 = llvm.getelementptr %arg131[%652] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %653 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %654 = llvm.add %647, %8 : i64
  llvm.br ^bb118(%654 : i64)
^bb120:  // pred: ^bb118
  %655 = llvm.add %645, %8 : i64
  llvm.br ^bb116(%655 : i64)
^bb121:  // pred: ^bb116
  %656 = llvm.udiv %643, %11 : i64
  %657 = llvm.mul %arg124, %73 overflow<nsw> : i64
  %658 = llvm.mul %570, %72 overflow<nsw> : i64
  %659 = llvm.add %657, %658 : i64
  %660 = llvm.mul %544, %74 overflow<nsw> : i64
  %661 = llvm.add %659, %660 : i64
  %662 = llvm.mul %656, %7 overflow<nsw> : i64
  %663 = llvm.add %661, %662 : i64
  llvm.call @llm_contract_1(%arg130, %575, %20, %597, %23, %23, %8, %arg76, %arg77, %663, %16, %23, %11, %7, %11, %8, %arg130, %arg131, %20, %598, %16, %11, %10, %11, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64) -> ()
  %664 = llvm.add %643, %10 : i64
  %665 = llvm.icmp "sgt" %664, %641 : i64
  %666 = llvm.select %665, %598, %20 : i1, i64
  %667 = llvm.udiv %666, %13 : i64
  llvm.br ^bb122(%20 : i64)
^bb122(%668: i64):  // 2 preds: ^bb121, ^bb129
  %669 = llvm.icmp "slt" %668, %667 : i64
  llvm.cond_br %669, ^bb123, ^bb130
^bb123:  // pred: ^bb122
  %670 = llvm.add %557, %668 : i64
  llvm.br ^bb124(%20 : i64)
^bb124(%671: i64):  // 2 preds: ^bb123, ^bb128
  %672 = llvm.icmp "slt" %671, %13 : i64
  llvm.cond_br %672, ^bb125, ^bb129
^bb125:  // pred: ^bb124
  llvm.br ^bb126(%20 : i64)
^bb126(%673: i64):  // 2 preds: ^bb125, ^bb127
  %674 = llvm.icmp "slt" %673, %10 : i64
  llvm.cond_br %674, ^bb127, ^bb128
^bb127:  // pred: ^bb126
  %675 = llvm.mul %668, %22 : i64
  %676 = llvm.mul %671, %10 : i64
  %677 = llvm.add %675, %676 : i64
  %678 = llvm.add %677, %673 : i64
  %679 = llvm.getelementptr %arg131[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %680 = llvm.load %679 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %681 = llvm.add %643, %673 : i64
  %682 = llvm.sub %670, %681 : i64
  %683 = llvm.add %682, %8 : i64
  %684 = llvm.intr.smin(%683, %80) : (i64, i64) -> i64
  %685 = llvm.trunc %684 : i64 to i32
  %686 = llvm.insertelement %685, %3[%2 : i32] : vector<16xi32>
  %687 = llvm.shufflevector %686, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %688 = llvm.icmp "sgt" %687, %79 : vector<16xi32>
  %689 = llvm.select %688, %680, %68 : vector<16xi1>, vector<16xf32>
  llvm.store %689, %679 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %690 = llvm.add %673, %11 : i64
  llvm.br ^bb126(%690 : i64)
^bb128:  // pred: ^bb126
  %691 = llvm.add %671, %8 : i64
  llvm.br ^bb124(%691 : i64)
^bb129:  // pred: ^bb124
  %692 = llvm.add %668, %8 : i64
  llvm.br ^bb122(%692 : i64)
^bb130:  // pred: ^bb122
  llvm.br ^bb131(%20 : i64)
^bb131(%693: i64):  // 2 preds: ^bb130, ^bb132
  %694 = llvm.icmp "slt" %693, %603 : i64
  llvm.cond_br %694, ^bb132, ^bb133
^bb132:  // pred: ^bb131
  %695 = llvm.getelementptr %601[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %696 = llvm.load %695 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %697 = llvm.getelementptr %642[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %696, %697 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %698 = llvm.add %693, %11 : i64
  llvm.br ^bb131(%698 : i64)
^bb133:  // pred: ^bb131
  llvm.br ^bb134(%603 : i64)
^bb134(%699: i64):  // 2 preds: ^bb133, ^bb135
  %700 = llvm.icmp "slt" %699, %598 : i64
  llvm.cond_br %700, ^bb135, ^bb136
^bb135:  // pred: ^bb134
  %701 = llvm.sub %598, %699 : i64
  %702 = llvm.intr.smin(%701, %80) : (i64, i64) -> i64
  %703 = llvm.trunc %702 : i64 to i32
  %704 = llvm.insertelement %703, %3[%2 : i32] : vector<16xi32>
  %705 = llvm.shufflevector %704, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %706 = llvm.icmp "sgt" %705, %79 : vector<16xi32>
  %707 = llvm.getelementptr %601[%699] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %708 = llvm.intr.masked.load %707, %706, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %709 = llvm.getelementptr %642[%699] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %708, %709, %706 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %710 = llvm.add %699, %11 : i64
  llvm.br ^bb134(%710 : i64)
^bb136:  // pred: ^bb134
  llvm.br ^bb137(%20 : i64)
^bb137(%711: i64):  // 2 preds: ^bb136, ^bb138
  %712 = llvm.icmp "slt" %711, %598 : i64
  llvm.cond_br %712, ^bb138, ^bb139
^bb138:  // pred: ^bb137
  %713 = llvm.mul %711, %10 : i64
  %714 = llvm.add %713, %20 : i64
  %715 = llvm.getelementptr %arg131[%714] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %716 = llvm.load %715 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %717 = llvm.fcmp "ogt" %716, %44 : vector<16xf32>
  %718 = llvm.select %717, %716, %44 : vector<16xi1>, vector<16xf32>
  %719 = llvm.add %713, %11 : i64
  %720 = llvm.getelementptr %arg131[%719] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %721 = llvm.load %720 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %722 = llvm.fcmp "ogt" %721, %44 : vector<16xf32>
  %723 = llvm.select %722, %721, %44 : vector<16xi1>, vector<16xf32>
  %724 = llvm.add %713, %23 : i64
  %725 = llvm.getelementptr %arg131[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %726 = llvm.load %725 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %727 = llvm.fcmp "ogt" %726, %44 : vector<16xf32>
  %728 = llvm.select %727, %726, %44 : vector<16xi1>, vector<16xf32>
  %729 = llvm.add %713, %24 : i64
  %730 = llvm.getelementptr %arg131[%729] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %731 = llvm.load %730 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %732 = llvm.fcmp "ogt" %731, %44 : vector<16xf32>
  %733 = llvm.select %732, %731, %44 : vector<16xi1>, vector<16xf32>
  %734 = llvm.fcmp "ogt" %723, %718 : vector<16xf32>
  %735 = llvm.select %734, %723, %718 : vector<16xi1>, vector<16xf32>
  %736 = llvm.fcmp "ogt" %733, %728 : vector<16xf32>
  %737 = llvm.select %736, %733, %728 : vector<16xi1>, vector<16xf32>
  %738 = llvm.fcmp "ogt" %737, %735 : vector<16xf32>
  %739 = llvm.select %738, %737, %735 : vector<16xi1>, vector<16xf32>
  %740 = llvm.getelementptr inbounds|nuw %601[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %741 = llvm.load %740 : !llvm.ptr -> f32
  %742 = llvm.shufflevector %739, %63 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %743 = llvm.shufflevector %739, %63 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %744 = llvm.fcmp "ogt" %743, %742 : vector<8xf32>
  %745 = llvm.select %744, %743, %742 : vector<8xi1>, vector<8xf32>
  %746 = llvm.shufflevector %745, %64 [0, 1, 2, 3] : vector<8xf32> 
  %747 = llvm.shufflevector %745, %64 [4, 5, 6, 7] : vector<8xf32> 
  %748 = llvm.fcmp "ogt" %747, %746 : vector<4xf32>
  %749 = llvm.select %748, %747, %746 : vector<4xi1>, vector<4xf32>
  %750 = llvm.shufflevector %749, %65 [0, 1] : vector<4xf32> 
  %751 = llvm.shufflevector %749, %65 [2, 3] : vector<4xf32> 
  %752 = llvm.fcmp "ogt" %751, %750 : vector<2xf32>
  %753 = llvm.select %752, %751, %750 : vector<2xi1>, vector<2xf32>
  %754 = llvm.extractelement %753[%1 : i64] : vector<2xf32>
  %755 = llvm.extractelement %753[%0 : i64] : vector<2xf32>
  %756 = llvm.fcmp "ogt" %755, %754 : f32
  %757 = llvm.select %756, %755, %754 : i1, f32
  %758 = llvm.fcmp "ogt" %757, %741 : f32
  %759 = llvm.select %758, %757, %741 : i1, f32
  llvm.store %759, %740 : f32, !llvm.ptr
  %760 = llvm.add %711, %8 : i64
  llvm.br ^bb137(%760 : i64)
^bb139:  // pred: ^bb137
  llvm.br ^bb140(%20 : i64)
^bb140(%761: i64):  // 2 preds: ^bb139, ^bb141
  %762 = llvm.icmp "slt" %761, %603 : i64
  llvm.cond_br %762, ^bb141, ^bb142
^bb141:  // pred: ^bb140
  %763 = llvm.getelementptr %601[%761] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %764 = llvm.load %763 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %765 = llvm.getelementptr %642[%761] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %766 = llvm.load %765 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %767 = llvm.fsub %766, %764 : vector<16xf32>
  %768 = llvm.fadd %767, %26 : vector<16xf32>
  %769 = llvm.fadd %768, %27 : vector<16xf32>
  %770 = llvm.fsub %767, %769 : vector<16xf32>
  %771 = llvm.intr.fmuladd(%45, %770, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %772 = llvm.intr.fmuladd(%771, %770, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %773 = llvm.intr.fmuladd(%772, %770, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %774 = llvm.intr.fmuladd(%773, %770, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %775 = llvm.intr.fmuladd(%774, %770, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %776 = llvm.intr.fmuladd(%775, %770, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %777 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%776, %769, %776, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %777, %765 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %778 = llvm.add %761, %11 : i64
  llvm.br ^bb140(%778 : i64)
^bb142:  // pred: ^bb140
  llvm.br ^bb143(%603 : i64)
^bb143(%779: i64):  // 2 preds: ^bb142, ^bb144
  %780 = llvm.icmp "slt" %779, %598 : i64
  llvm.cond_br %780, ^bb144, ^bb145
^bb144:  // pred: ^bb143
  %781 = llvm.sub %598, %779 : i64
  %782 = llvm.intr.smin(%781, %80) : (i64, i64) -> i64
  %783 = llvm.trunc %782 : i64 to i32
  %784 = llvm.insertelement %783, %3[%2 : i32] : vector<16xi32>
  %785 = llvm.shufflevector %784, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %786 = llvm.icmp "sgt" %785, %79 : vector<16xi32>
  %787 = llvm.getelementptr %601[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %788 = llvm.intr.masked.load %787, %786, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %789 = llvm.getelementptr %642[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %790 = llvm.intr.masked.load %789, %786, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %791 = llvm.fsub %790, %788 : vector<16xf32>
  %792 = llvm.fadd %791, %26 : vector<16xf32>
  %793 = llvm.fadd %792, %27 : vector<16xf32>
  %794 = llvm.fsub %791, %793 : vector<16xf32>
  %795 = llvm.intr.fmuladd(%45, %794, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %796 = llvm.intr.fmuladd(%795, %794, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %797 = llvm.intr.fmuladd(%796, %794, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %798 = llvm.intr.fmuladd(%797, %794, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %799 = llvm.intr.fmuladd(%798, %794, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %800 = llvm.intr.fmuladd(%799, %794, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %801 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%800, %793, %800, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.intr.masked.store %801, %789, %786 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %802 = llvm.add %779, %11 : i64
  llvm.br ^bb143(%802 : i64)
^bb145:  // pred: ^bb143
  llvm.br ^bb146(%20 : i64)
^bb146(%803: i64):  // 2 preds: ^bb145, ^bb147
  %804 = llvm.icmp "slt" %803, %603 : i64
  llvm.cond_br %804, ^bb147, ^bb148
^bb147:  // pred: ^bb146
  %805 = llvm.getelementptr %642[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %807 = llvm.getelementptr %599[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %808 = llvm.load %807 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %809 = llvm.fmul %808, %806 : vector<16xf32>
  llvm.store %809, %807 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %810 = llvm.add %803, %11 : i64
  llvm.br ^bb146(%810 : i64)
^bb148:  // pred: ^bb146
  llvm.br ^bb149(%603 : i64)
^bb149(%811: i64):  // 2 preds: ^bb148, ^bb150
  %812 = llvm.icmp "slt" %811, %598 : i64
  llvm.cond_br %812, ^bb150, ^bb151
^bb150:  // pred: ^bb149
  %813 = llvm.sub %598, %811 : i64
  %814 = llvm.intr.smin(%813, %80) : (i64, i64) -> i64
  %815 = llvm.trunc %814 : i64 to i32
  %816 = llvm.insertelement %815, %3[%2 : i32] : vector<16xi32>
  %817 = llvm.shufflevector %816, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %818 = llvm.icmp "sgt" %817, %79 : vector<16xi32>
  %819 = llvm.getelementptr %642[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %820 = llvm.intr.masked.load %819, %818, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %821 = llvm.getelementptr %599[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %822 = llvm.intr.masked.load %821, %818, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %823 = llvm.fmul %822, %820 : vector<16xf32>
  llvm.intr.masked.store %823, %821, %818 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %824 = llvm.add %811, %11 : i64
  llvm.br ^bb149(%824 : i64)
^bb151:  // pred: ^bb149
  llvm.br ^bb152(%20 : i64)
^bb152(%825: i64):  // 2 preds: ^bb151, ^bb156
  %826 = llvm.icmp "slt" %825, %598 : i64
  llvm.cond_br %826, ^bb153, ^bb157
^bb153:  // pred: ^bb152
  %827 = llvm.getelementptr inbounds|nuw %642[%825] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %828 = llvm.load %827 : !llvm.ptr -> f32
  %829 = llvm.insertelement %828, %63[%2 : i32] : vector<16xf32>
  %830 = llvm.shufflevector %829, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb154(%20 : i64)
^bb154(%831: i64):  // 2 preds: ^bb153, ^bb155
  %832 = llvm.icmp "slt" %831, %23 : i64
  llvm.cond_br %832, ^bb155, ^bb156
^bb155:  // pred: ^bb154
  %833 = llvm.mul %825, %23 : i64
  %834 = llvm.add %833, %831 : i64
  %835 = llvm.getelementptr %600[%834] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %836 = llvm.load %835 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %837 = llvm.fmul %836, %830 : vector<16xf32>
  llvm.store %837, %835 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %838 = llvm.add %831, %11 : i64
  llvm.br ^bb154(%838 : i64)
^bb156:  // pred: ^bb154
  %839 = llvm.add %825, %8 : i64
  llvm.br ^bb152(%839 : i64)
^bb157:  // pred: ^bb152
  llvm.br ^bb158(%20 : i64)
^bb158(%840: i64):  // 2 preds: ^bb157, ^bb159
  %841 = llvm.icmp "slt" %840, %598 : i64
  llvm.cond_br %841, ^bb159, ^bb160
^bb159:  // pred: ^bb158
  %842 = llvm.getelementptr inbounds|nuw %601[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %843 = llvm.load %842 : !llvm.ptr -> f32
  %844 = llvm.insertelement %843, %63[%2 : i32] : vector<16xf32>
  %845 = llvm.shufflevector %844, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %846 = llvm.mul %840, %10 : i64
  %847 = llvm.add %846, %20 : i64
  %848 = llvm.getelementptr %arg131[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %849 = llvm.load %848 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %850 = llvm.fsub %849, %845 : vector<16xf32>
  %851 = llvm.fadd %850, %26 : vector<16xf32>
  %852 = llvm.fadd %851, %27 : vector<16xf32>
  %853 = llvm.fsub %850, %852 : vector<16xf32>
  %854 = llvm.intr.fmuladd(%45, %853, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %855 = llvm.intr.fmuladd(%854, %853, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %856 = llvm.intr.fmuladd(%855, %853, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %857 = llvm.intr.fmuladd(%856, %853, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %858 = llvm.intr.fmuladd(%857, %853, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %859 = llvm.intr.fmuladd(%858, %853, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %860 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%859, %852, %859, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %860, %848 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %861 = llvm.add %846, %11 : i64
  %862 = llvm.getelementptr %arg131[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %863 = llvm.load %862 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %864 = llvm.fsub %863, %845 : vector<16xf32>
  %865 = llvm.fadd %864, %26 : vector<16xf32>
  %866 = llvm.fadd %865, %27 : vector<16xf32>
  %867 = llvm.fsub %864, %866 : vector<16xf32>
  %868 = llvm.intr.fmuladd(%45, %867, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %869 = llvm.intr.fmuladd(%868, %867, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %870 = llvm.intr.fmuladd(%869, %867, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %871 = llvm.intr.fmuladd(%870, %867, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %872 = llvm.intr.fmuladd(%871, %867, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %873 = llvm.intr.fmuladd(%872, %867, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %874 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%873, %866, %873, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %874, %862 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %875 = llvm.add %846, %23 : i64
  %876 = llvm.getelementptr %arg131[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %877 = llvm.load %876 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %878 = llvm.fsub %877, %845 : vector<16xf32>
  %879 = llvm.fadd %878, %26 : vector<16xf32>
  %880 = llvm.fadd %879, %27 : vector<16xf32>
  %881 = llvm.fsub %878, %880 : vector<16xf32>
  %882 = llvm.intr.fmuladd(%45, %881, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %883 = llvm.intr.fmuladd(%882, %881, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %884 = llvm.intr.fmuladd(%883, %881, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %885 = llvm.intr.fmuladd(%884, %881, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %886 = llvm.intr.fmuladd(%885, %881, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %887 = llvm.intr.fmuladd(%886, %881, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %888 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%887, %880, %887, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %888, %876 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %889 = llvm.add %846, %24 : i64
  %890 = llvm.getelementptr %arg131[%889] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %891 = llvm.load %890 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %892 = llvm.fsub %891, %845 : vector<16xf32>
  %893 = llvm.fadd %892, %26 : vector<16xf32>
  %894 = llvm.fadd %893, %27 : vector<16xf32>
  %895 = llvm.fsub %892, %894 : vector<16xf32>
  %896 = llvm.intr.fmuladd(%45, %895, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %897 = llvm.intr.fmuladd(%896, %895, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %898 = llvm.intr.fmuladd(%897, %895, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %899 = llvm.intr.fmuladd(%898, %895, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %900 = llvm.intr.fmuladd(%899, %895, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %901 = llvm.intr.fmuladd(%900, %895, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %902 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%901, %894, %901, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %902, %890 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %903 = llvm.fadd %860, %874 : vector<16xf32>
  %904 = llvm.fadd %888, %902 : vector<16xf32>
  %905 = llvm.fadd %903, %904 : vector<16xf32>
  %906 = llvm.getelementptr inbounds|nuw %599[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %907 = llvm.load %906 : !llvm.ptr -> f32
  %908 = llvm.shufflevector %905, %63 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %909 = llvm.shufflevector %905, %63 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %910 = llvm.fadd %908, %909 : vector<8xf32>
  %911 = llvm.shufflevector %910, %64 [0, 1, 2, 3] : vector<8xf32> 
  %912 = llvm.shufflevector %910, %64 [4, 5, 6, 7] : vector<8xf32> 
  %913 = llvm.fadd %911, %912 : vector<4xf32>
  %914 = llvm.shufflevector %913, %65 [0, 1] : vector<4xf32> 
  %915 = llvm.shufflevector %913, %65 [2, 3] : vector<4xf32> 
  %916 = llvm.fadd %914, %915 : vector<2xf32>
  %917 = llvm.extractelement %916[%1 : i64] : vector<2xf32>
  %918 = llvm.extractelement %916[%0 : i64] : vector<2xf32>
  %919 = llvm.fadd %917, %918 : f32
  %920 = llvm.fadd %907, %919 : f32
  llvm.store %920, %906 : f32, !llvm.ptr
  %921 = llvm.add %840, %8 : i64
  llvm.br ^bb158(%921 : i64)
^bb160:  // pred: ^bb158
  %922 = llvm.mul %643, %23 overflow<nsw> : i64
  %923 = llvm.add %661, %922 : i64
  llvm.call @llm_contract_2(%arg130, %arg131, %20, %598, %10, %10, %8, %arg91, %arg92, %923, %10, %23, %23, %8, %arg130, %600, %20, %598, %23, %23, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb114(%664 : i64)
^bb161:  // pred: ^bb114
  %924 = llvm.mul %546, %535 overflow<nsw> : i64
  %925 = llvm.mul %544, %534 overflow<nsw> : i64
  %926 = llvm.add %924, %925 : i64
  %927 = llvm.add %926, %567 : i64
  llvm.br ^bb162(%20 : i64)
^bb162(%928: i64):  // 2 preds: ^bb161, ^bb163
  %929 = llvm.icmp "slt" %928, %603 : i64
  llvm.cond_br %929, ^bb163, ^bb164
^bb163:  // pred: ^bb162
  %930 = llvm.getelementptr %601[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %931 = llvm.load %930 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %932 = llvm.getelementptr %533[%927] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %933 = llvm.getelementptr %932[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %931, %933 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %934 = llvm.add %928, %11 : i64
  llvm.br ^bb162(%934 : i64)
^bb164:  // pred: ^bb162
  llvm.br ^bb165(%603 : i64)
^bb165(%935: i64):  // 2 preds: ^bb164, ^bb166
  %936 = llvm.icmp "slt" %935, %598 : i64
  llvm.cond_br %936, ^bb166, ^bb167
^bb166:  // pred: ^bb165
  %937 = llvm.sub %598, %935 : i64
  %938 = llvm.intr.smin(%937, %80) : (i64, i64) -> i64
  %939 = llvm.trunc %938 : i64 to i32
  %940 = llvm.insertelement %939, %3[%2 : i32] : vector<16xi32>
  %941 = llvm.shufflevector %940, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %942 = llvm.icmp "sgt" %941, %79 : vector<16xi32>
  %943 = llvm.getelementptr %601[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %944 = llvm.intr.masked.load %943, %942, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %945 = llvm.getelementptr %533[%927] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %946 = llvm.getelementptr %945[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %944, %946, %942 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %947 = llvm.add %935, %11 : i64
  llvm.br ^bb165(%947 : i64)
^bb167:  // pred: ^bb165
  llvm.br ^bb168(%20 : i64)
^bb168(%948: i64):  // 2 preds: ^bb167, ^bb169
  %949 = llvm.icmp "slt" %948, %603 : i64
  llvm.cond_br %949, ^bb169, ^bb170
^bb169:  // pred: ^bb168
  %950 = llvm.getelementptr %599[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %951 = llvm.load %950 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %952 = llvm.getelementptr %538[%927] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %953 = llvm.getelementptr %952[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %951, %953 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %954 = llvm.add %948, %11 : i64
  llvm.br ^bb168(%954 : i64)
^bb170:  // pred: ^bb168
  llvm.br ^bb171(%603 : i64)
^bb171(%955: i64):  // 2 preds: ^bb170, ^bb172
  %956 = llvm.icmp "slt" %955, %598 : i64
  llvm.cond_br %956, ^bb172, ^bb173
^bb172:  // pred: ^bb171
  %957 = llvm.sub %598, %955 : i64
  %958 = llvm.intr.smin(%957, %80) : (i64, i64) -> i64
  %959 = llvm.trunc %958 : i64 to i32
  %960 = llvm.insertelement %959, %3[%2 : i32] : vector<16xi32>
  %961 = llvm.shufflevector %960, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %962 = llvm.icmp "sgt" %961, %79 : vector<16xi32>
  %963 = llvm.getelementptr %599[%955] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %964 = llvm.intr.masked.load %963, %962, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %965 = llvm.getelementptr %538[%927] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %966 = llvm.getelementptr %965[%955] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %964, %966, %962 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %967 = llvm.add %955, %11 : i64
  llvm.br ^bb171(%967 : i64)
^bb173:  // pred: ^bb171
  %968 = llvm.mul %546, %537 overflow<nsw> : i64
  %969 = llvm.mul %544, %536 overflow<nsw> : i64
  %970 = llvm.add %968, %969 : i64
  %971 = llvm.mul %567, %23 overflow<nsw> : i64
  %972 = llvm.add %970, %971 : i64
  llvm.br ^bb174(%20 : i64)
^bb174(%973: i64):  // 2 preds: ^bb173, ^bb178
  %974 = llvm.icmp "slt" %973, %598 : i64
  llvm.cond_br %974, ^bb175, ^bb179
^bb175:  // pred: ^bb174
  llvm.br ^bb176(%20 : i64)
^bb176(%975: i64):  // 2 preds: ^bb175, ^bb177
  %976 = llvm.icmp "slt" %975, %23 : i64
  llvm.cond_br %976, ^bb177, ^bb178
^bb177:  // pred: ^bb176
  %977 = llvm.mul %973, %23 : i64
  %978 = llvm.add %977, %975 : i64
  %979 = llvm.getelementptr %600[%978] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %980 = llvm.load %979 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %981 = llvm.getelementptr %arg126[%972] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %982 = llvm.getelementptr %981[%978] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %980, %982 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %983 = llvm.add %975, %11 : i64
  llvm.br ^bb176(%983 : i64)
^bb178:  // pred: ^bb176
  %984 = llvm.add %973, %8 : i64
  llvm.br ^bb174(%984 : i64)
^bb179:  // pred: ^bb174
  %985 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %540) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb85(%985 : i64)
^bb180:  // pred: ^bb85
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %986 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %439) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb181(%986 : i64)
^bb181(%987: i64):  // 2 preds: ^bb180, ^bb248
  %988 = llvm.icmp "ult" %987, %439 : i64
  llvm.cond_br %988, ^bb182, ^bb249
^bb182:  // pred: ^bb181
  %989 = llvm.urem %987, %13 : i64
  %990 = llvm.udiv %987, %13 : i64
  %991 = llvm.getelementptr inbounds|nuw %arg110[%990] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %992 = llvm.load %991 : !llvm.ptr -> i32
  %993 = llvm.add %990, %8 : i64
  %994 = llvm.getelementptr inbounds|nuw %arg110[%993] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %995 = llvm.load %994 : !llvm.ptr -> i32
  %996 = llvm.sext %992 : i32 to i64
  %997 = llvm.sext %995 : i32 to i64
  %998 = llvm.getelementptr inbounds|nuw %arg115[%990] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %999 = llvm.load %998 : !llvm.ptr -> i32
  %1000 = llvm.sext %999 : i32 to i64
  %1001 = llvm.sub %997, %996 : i64
  %1002 = llvm.intr.smin(%1001, %arg3) : (i64, i64) -> i64
  %1003 = llvm.add %1000, %1002 : i64
  %1004 = llvm.mul %1002, %13 : i64
  %1005 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %1006 = llvm.getelementptr %arg131[2112] : (!llvm.ptr) -> !llvm.ptr, i8
  %1007 = llvm.urem %1004, %11 : i64
  %1008 = llvm.sub %1004, %1007 : i64
  llvm.br ^bb183(%20 : i64)
^bb183(%1009: i64):  // 2 preds: ^bb182, ^bb184
  %1010 = llvm.icmp "slt" %1009, %1008 : i64
  llvm.cond_br %1010, ^bb184, ^bb185
^bb184:  // pred: ^bb183
  %1011 = llvm.getelementptr %1006[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %67, %1011 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1012 = llvm.add %1009, %11 : i64
  llvm.br ^bb183(%1012 : i64)
^bb185:  // pred: ^bb183
  llvm.br ^bb186(%1008 : i64)
^bb186(%1013: i64):  // 2 preds: ^bb185, ^bb187
  %1014 = llvm.icmp "slt" %1013, %1004 : i64
  llvm.cond_br %1014, ^bb187, ^bb188
^bb187:  // pred: ^bb186
  %1015 = llvm.sub %1004, %1013 : i64
  %1016 = llvm.intr.smin(%1015, %80) : (i64, i64) -> i64
  %1017 = llvm.trunc %1016 : i64 to i32
  %1018 = llvm.insertelement %1017, %3[%2 : i32] : vector<16xi32>
  %1019 = llvm.shufflevector %1018, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1020 = llvm.icmp "sgt" %1019, %79 : vector<16xi32>
  %1021 = llvm.getelementptr %1006[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %67, %1021, %1020 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1022 = llvm.add %1013, %11 : i64
  llvm.br ^bb186(%1022 : i64)
^bb188:  // pred: ^bb186
  llvm.br ^bb189(%20 : i64)
^bb189(%1023: i64):  // 2 preds: ^bb188, ^bb190
  %1024 = llvm.icmp "slt" %1023, %1008 : i64
  llvm.cond_br %1024, ^bb190, ^bb191
^bb190:  // pred: ^bb189
  %1025 = llvm.getelementptr %1005[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1025 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1026 = llvm.add %1023, %11 : i64
  llvm.br ^bb189(%1026 : i64)
^bb191:  // pred: ^bb189
  llvm.br ^bb192(%1008 : i64)
^bb192(%1027: i64):  // 2 preds: ^bb191, ^bb193
  %1028 = llvm.icmp "slt" %1027, %1004 : i64
  llvm.cond_br %1028, ^bb193, ^bb194
^bb193:  // pred: ^bb192
  %1029 = llvm.sub %1004, %1027 : i64
  %1030 = llvm.intr.smin(%1029, %80) : (i64, i64) -> i64
  %1031 = llvm.trunc %1030 : i64 to i32
  %1032 = llvm.insertelement %1031, %3[%2 : i32] : vector<16xi32>
  %1033 = llvm.shufflevector %1032, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1034 = llvm.icmp "sgt" %1033, %79 : vector<16xi32>
  %1035 = llvm.getelementptr %1005[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %43, %1035, %1034 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1036 = llvm.add %1027, %11 : i64
  llvm.br ^bb192(%1036 : i64)
^bb194:  // pred: ^bb192
  llvm.br ^bb195(%20 : i64)
^bb195(%1037: i64):  // 2 preds: ^bb194, ^bb199
  %1038 = llvm.icmp "slt" %1037, %1004 : i64
  llvm.cond_br %1038, ^bb196, ^bb200
^bb196:  // pred: ^bb195
  llvm.br ^bb197(%20 : i64)
^bb197(%1039: i64):  // 2 preds: ^bb196, ^bb198
  %1040 = llvm.icmp "slt" %1039, %23 : i64
  llvm.cond_br %1040, ^bb198, ^bb199
^bb198:  // pred: ^bb197
  %1041 = llvm.mul %1037, %23 : i64
  %1042 = llvm.add %1041, %1039 : i64
  %1043 = llvm.getelementptr %arg131[%1042] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1043 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1044 = llvm.add %1039, %11 : i64
  llvm.br ^bb197(%1044 : i64)
^bb199:  // pred: ^bb197
  %1045 = llvm.add %1037, %8 : i64
  llvm.br ^bb195(%1045 : i64)
^bb200:  // pred: ^bb195
  %1046 = llvm.icmp "eq" %1003, %20 : i64
  %1047 = llvm.sub %1003, %8 : i64
  %1048 = llvm.udiv %1047, %12 : i64
  %1049 = llvm.add %1048, %8 : i64
  %1050 = llvm.select %1046, %20, %1049 : i1, i64
  %1051 = llvm.mul %996, %13 : i64
  %1052 = llvm.getelementptr %arg131[2176] : (!llvm.ptr) -> !llvm.ptr, i8
  %1053 = llvm.getelementptr %arg131[2240] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb201(%20 : i64)
^bb201(%1054: i64):  // 2 preds: ^bb200, ^bb238
  %1055 = llvm.icmp "slt" %1054, %1050 : i64
  llvm.cond_br %1055, ^bb202, ^bb239
^bb202:  // pred: ^bb201
  %1056 = llvm.mul %1054, %535 overflow<nsw> : i64
  %1057 = llvm.mul %989, %534 overflow<nsw> : i64
  %1058 = llvm.add %1056, %1057 : i64
  %1059 = llvm.add %1058, %1051 : i64
  %1060 = llvm.mul %1054, %537 overflow<nsw> : i64
  %1061 = llvm.mul %989, %536 overflow<nsw> : i64
  %1062 = llvm.add %1060, %1061 : i64
  %1063 = llvm.mul %1051, %23 overflow<nsw> : i64
  %1064 = llvm.add %1062, %1063 : i64
  llvm.br ^bb203(%20 : i64)
^bb203(%1065: i64):  // 2 preds: ^bb202, ^bb204
  %1066 = llvm.icmp "slt" %1065, %1008 : i64
  llvm.cond_br %1066, ^bb204, ^bb205
^bb204:  // pred: ^bb203
  %1067 = llvm.getelementptr %1006[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1068 = llvm.load %1067 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1069 = llvm.getelementptr %1053[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1068, %1069 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1070 = llvm.add %1065, %11 : i64
  llvm.br ^bb203(%1070 : i64)
^bb205:  // pred: ^bb203
  llvm.br ^bb206(%1008 : i64)
^bb206(%1071: i64):  // 2 preds: ^bb205, ^bb207
  %1072 = llvm.icmp "slt" %1071, %1004 : i64
  llvm.cond_br %1072, ^bb207, ^bb208
^bb207:  // pred: ^bb206
  %1073 = llvm.sub %1004, %1071 : i64
  %1074 = llvm.intr.smin(%1073, %80) : (i64, i64) -> i64
  %1075 = llvm.trunc %1074 : i64 to i32
  %1076 = llvm.insertelement %1075, %3[%2 : i32] : vector<16xi32>
  %1077 = llvm.shufflevector %1076, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1078 = llvm.icmp "sgt" %1077, %79 : vector<16xi32>
  %1079 = llvm.getelementptr %1006[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1080 = llvm.intr.masked.load %1079, %1078, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1081 = llvm.getelementptr %1053[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1080, %1081, %1078 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1082 = llvm.add %1071, %11 : i64
  llvm.br ^bb206(%1082 : i64)
^bb208:  // pred: ^bb206
  llvm.br ^bb209(%20 : i64)
^bb209(%1083: i64):  // 2 preds: ^bb208, ^bb210
  %1084 = llvm.icmp "slt" %1083, %1008 : i64
  llvm.cond_br %1084, ^bb210, ^bb211
^bb210:  // pred: ^bb209
  %1085 = llvm.getelementptr %533[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1086 = llvm.getelementptr %1085[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1087 = llvm.load %1086 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1088 = llvm.getelementptr %1006[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1089 = llvm.load %1088 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1090 = llvm.intr.maxnum(%1087, %1089) : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  llvm.store %1090, %1088 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1091 = llvm.add %1083, %11 : i64
  llvm.br ^bb209(%1091 : i64)
^bb211:  // pred: ^bb209
  llvm.br ^bb212(%1008 : i64)
^bb212(%1092: i64):  // 2 preds: ^bb211, ^bb213
  %1093 = llvm.icmp "slt" %1092, %1004 : i64
  llvm.cond_br %1093, ^bb213, ^bb214
^bb213:  // pred: ^bb212
  %1094 = llvm.sub %1004, %1092 : i64
  %1095 = llvm.intr.smin(%1094, %80) : (i64, i64) -> i64
  %1096 = llvm.trunc %1095 : i64 to i32
  %1097 = llvm.insertelement %1096, %3[%2 : i32] : vector<16xi32>
  %1098 = llvm.shufflevector %1097, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1099 = llvm.icmp "sgt" %1098, %79 : vector<16xi32>
  %1100 = llvm.getelementptr %533[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1101 = llvm.getelementptr %1100[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1102 = llvm.intr.masked.load %1101, %1099, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1103 = llvm.getelementptr %1006[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1104 = llvm.intr.masked.load %1103, %1099, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1105 = llvm.intr.maxnum(%1102, %1104) : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  llvm.intr.masked.store %1105, %1103, %1099 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1106 = llvm.add %1092, %11 : i64
  llvm.br ^bb212(%1106 : i64)
^bb214:  // pred: ^bb212
  llvm.br ^bb215(%20 : i64)
^bb215(%1107: i64):  // 2 preds: ^bb214, ^bb216
  %1108 = llvm.icmp "slt" %1107, %1008 : i64
  llvm.cond_br %1108, ^bb216, ^bb217
^bb216:  // pred: ^bb215
  %1109 = llvm.getelementptr %1006[%1107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1110 = llvm.load %1109 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1111 = llvm.getelementptr %1053[%1107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1112 = llvm.load %1111 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1113 = llvm.fsub %1112, %1110 : vector<16xf32>
  %1114 = llvm.fadd %1113, %26 : vector<16xf32>
  %1115 = llvm.fadd %1114, %27 : vector<16xf32>
  %1116 = llvm.fsub %1113, %1115 : vector<16xf32>
  %1117 = llvm.intr.fmuladd(%45, %1116, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1118 = llvm.intr.fmuladd(%1117, %1116, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1119 = llvm.intr.fmuladd(%1118, %1116, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1120 = llvm.intr.fmuladd(%1119, %1116, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1121 = llvm.intr.fmuladd(%1120, %1116, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1122 = llvm.intr.fmuladd(%1121, %1116, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1123 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1122, %1115, %1122, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %1123, %1111 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1124 = llvm.add %1107, %11 : i64
  llvm.br ^bb215(%1124 : i64)
^bb217:  // pred: ^bb215
  llvm.br ^bb218(%1008 : i64)
^bb218(%1125: i64):  // 2 preds: ^bb217, ^bb219
  %1126 = llvm.icmp "slt" %1125, %1004 : i64
  llvm.cond_br %1126, ^bb219, ^bb220
^bb219:  // pred: ^bb218
  %1127 = llvm.sub %1004, %1125 : i64
  %1128 = llvm.intr.smin(%1127, %80) : (i64, i64) -> i64
  %1129 = llvm.trunc %1128 : i64 to i32
  %1130 = llvm.insertelement %1129, %3[%2 : i32] : vector<16xi32>
  %1131 = llvm.shufflevector %1130, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1132 = llvm.icmp "sgt" %1131, %79 : vector<16xi32>
  %1133 = llvm.getelementptr %1006[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1134 = llvm.intr.masked.load %1133, %1132, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1135 = llvm.getelementptr %1053[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1136 = llvm.intr.masked.load %1135, %1132, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1137 = llvm.fsub %1136, %1134 : vector<16xf32>
  %1138 = llvm.fadd %1137, %26 : vector<16xf32>
  %1139 = llvm.fadd %1138, %27 : vector<16xf32>
  %1140 = llvm.fsub %1137, %1139 : vector<16xf32>
  %1141 = llvm.intr.fmuladd(%45, %1140, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1142 = llvm.intr.fmuladd(%1141, %1140, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1143 = llvm.intr.fmuladd(%1142, %1140, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1144 = llvm.intr.fmuladd(%1143, %1140, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1145 = llvm.intr.fmuladd(%1144, %1140, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1146 = llvm.intr.fmuladd(%1145, %1140, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1147 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1146, %1139, %1146, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.intr.masked.store %1147, %1135, %1132 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1148 = llvm.add %1125, %11 : i64
  llvm.br ^bb218(%1148 : i64)
^bb220:  // pred: ^bb218
  llvm.br ^bb221(%20 : i64)
^bb221(%1149: i64):  // 2 preds: ^bb220, ^bb222
  %1150 = llvm.icmp "slt" %1149, %1008 : i64
  llvm.cond_br %1150, ^bb222, ^bb223
^bb222:  // pred: ^bb221
  %1151 = llvm.getelementptr %1006[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1152 = llvm.load %1151 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1153 = llvm.getelementptr %533[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1154 = llvm.getelementptr %1153[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1155 = llvm.load %1154 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1156 = llvm.fsub %1155, %1152 : vector<16xf32>
  %1157 = llvm.fadd %1156, %26 : vector<16xf32>
  %1158 = llvm.fadd %1157, %27 : vector<16xf32>
  %1159 = llvm.fsub %1156, %1158 : vector<16xf32>
  %1160 = llvm.intr.fmuladd(%45, %1159, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1161 = llvm.intr.fmuladd(%1160, %1159, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1162 = llvm.intr.fmuladd(%1161, %1159, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1163 = llvm.intr.fmuladd(%1162, %1159, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1164 = llvm.intr.fmuladd(%1163, %1159, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1165 = llvm.intr.fmuladd(%1164, %1159, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1166 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1165, %1158, %1165, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1167 = llvm.getelementptr %1052[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1166, %1167 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1168 = llvm.add %1149, %11 : i64
  llvm.br ^bb221(%1168 : i64)
^bb223:  // pred: ^bb221
  llvm.br ^bb224(%1008 : i64)
^bb224(%1169: i64):  // 2 preds: ^bb223, ^bb225
  %1170 = llvm.icmp "slt" %1169, %1004 : i64
  llvm.cond_br %1170, ^bb225, ^bb226
^bb225:  // pred: ^bb224
  %1171 = llvm.sub %1004, %1169 : i64
  %1172 = llvm.intr.smin(%1171, %80) : (i64, i64) -> i64
  %1173 = llvm.trunc %1172 : i64 to i32
  %1174 = llvm.insertelement %1173, %3[%2 : i32] : vector<16xi32>
  %1175 = llvm.shufflevector %1174, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1176 = llvm.icmp "sgt" %1175, %79 : vector<16xi32>
  %1177 = llvm.getelementptr %1006[%1169] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1178 = llvm.intr.masked.load %1177, %1176, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1179 = llvm.getelementptr %533[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1180 = llvm.getelementptr %1179[%1169] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1181 = llvm.intr.masked.load %1180, %1176, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1182 = llvm.fsub %1181, %1178 : vector<16xf32>
  %1183 = llvm.fadd %1182, %26 : vector<16xf32>
  %1184 = llvm.fadd %1183, %27 : vector<16xf32>
  %1185 = llvm.fsub %1182, %1184 : vector<16xf32>
  %1186 = llvm.intr.fmuladd(%45, %1185, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1187 = llvm.intr.fmuladd(%1186, %1185, %47) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1188 = llvm.intr.fmuladd(%1187, %1185, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1189 = llvm.intr.fmuladd(%1188, %1185, %49) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1190 = llvm.intr.fmuladd(%1189, %1185, %50) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1191 = llvm.intr.fmuladd(%1190, %1185, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1192 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1191, %1184, %1191, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1193 = llvm.getelementptr %1052[%1169] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1192, %1193, %1176 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1194 = llvm.add %1169, %11 : i64
  llvm.br ^bb224(%1194 : i64)
^bb226:  // pred: ^bb224
  llvm.br ^bb227(%20 : i64)
^bb227(%1195: i64):  // 2 preds: ^bb226, ^bb228
  %1196 = llvm.icmp "slt" %1195, %1008 : i64
  llvm.cond_br %1196, ^bb228, ^bb229
^bb228:  // pred: ^bb227
  %1197 = llvm.getelementptr %1053[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1198 = llvm.load %1197 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1199 = llvm.getelementptr %1052[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1200 = llvm.load %1199 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1201 = llvm.getelementptr %538[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1202 = llvm.getelementptr %1201[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1203 = llvm.load %1202 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1204 = llvm.getelementptr %1005[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1205 = llvm.load %1204 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1206 = llvm.fmul %1205, %1198 : vector<16xf32>
  %1207 = llvm.fmul %1203, %1200 : vector<16xf32>
  %1208 = llvm.fadd %1206, %1207 : vector<16xf32>
  llvm.store %1208, %1204 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1209 = llvm.add %1195, %11 : i64
  llvm.br ^bb227(%1209 : i64)
^bb229:  // pred: ^bb227
  llvm.br ^bb230(%1008 : i64)
^bb230(%1210: i64):  // 2 preds: ^bb229, ^bb231
  %1211 = llvm.icmp "slt" %1210, %1004 : i64
  llvm.cond_br %1211, ^bb231, ^bb232
^bb231:  // pred: ^bb230
  %1212 = llvm.sub %1004, %1210 : i64
  %1213 = llvm.intr.smin(%1212, %80) : (i64, i64) -> i64
  %1214 = llvm.trunc %1213 : i64 to i32
  %1215 = llvm.insertelement %1214, %3[%2 : i32] : vector<16xi32>
  %1216 = llvm.shufflevector %1215, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1217 = llvm.icmp "sgt" %1216, %79 : vector<16xi32>
  %1218 = llvm.getelementptr %1053[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1219 = llvm.intr.masked.load %1218, %1217, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1220 = llvm.getelementptr %1052[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1221 = llvm.intr.masked.load %1220, %1217, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1222 = llvm.getelementptr %538[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1223 = llvm.getelementptr %1222[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1224 = llvm.intr.masked.load %1223, %1217, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1225 = llvm.getelementptr %1005[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1226 = llvm.intr.masked.load %1225, %1217, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1227 = llvm.fmul %1226, %1219 : vector<16xf32>
  %1228 = llvm.fmul %1224, %1221 : vector<16xf32>
  %1229 = llvm.fadd %1227, %1228 : vector<16xf32>
  llvm.intr.masked.store %1229, %1225, %1217 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1230 = llvm.add %1210, %11 : i64
  llvm.br ^bb230(%1230 : i64)
^bb232:  // pred: ^bb230
  llvm.br ^bb233(%20 : i64)
^bb233(%1231: i64):  // 2 preds: ^bb232, ^bb237
  %1232 = llvm.icmp "slt" %1231, %1004 : i64
  llvm.cond_br %1232, ^bb234, ^bb238
^bb234:  // pred: ^bb233
  %1233 = llvm.getelementptr inbounds|nuw %1053[%1231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1234 = llvm.load %1233 : !llvm.ptr -> f32
  %1235 = llvm.getelementptr inbounds|nuw %1052[%1231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1236 = llvm.load %1235 : !llvm.ptr -> f32
  %1237 = llvm.insertelement %1234, %63[%2 : i32] : vector<16xf32>
  %1238 = llvm.shufflevector %1237, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %1239 = llvm.insertelement %1236, %63[%2 : i32] : vector<16xf32>
  %1240 = llvm.shufflevector %1239, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb235(%20 : i64)
^bb235(%1241: i64):  // 2 preds: ^bb234, ^bb236
  %1242 = llvm.icmp "slt" %1241, %23 : i64
  llvm.cond_br %1242, ^bb236, ^bb237
^bb236:  // pred: ^bb235
  %1243 = llvm.getelementptr %arg126[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1244 = llvm.mul %1231, %23 : i64
  %1245 = llvm.add %1244, %1241 : i64
  %1246 = llvm.getelementptr %1243[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1247 = llvm.load %1246 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1248 = llvm.getelementptr %arg131[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1249 = llvm.load %1248 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1250 = llvm.fmul %1249, %1238 : vector<16xf32>
  %1251 = llvm.fmul %1247, %1240 : vector<16xf32>
  %1252 = llvm.fadd %1250, %1251 : vector<16xf32>
  llvm.store %1252, %1248 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1253 = llvm.add %1241, %11 : i64
  llvm.br ^bb235(%1253 : i64)
^bb237:  // pred: ^bb235
  %1254 = llvm.add %1231, %8 : i64
  llvm.br ^bb233(%1254 : i64)
^bb238:  // pred: ^bb233
  %1255 = llvm.add %1054, %8 : i64
  llvm.br ^bb201(%1255 : i64)
^bb239:  // pred: ^bb201
  %1256 = llvm.mul %989, %13 : i64
  %1257 = llvm.mul %996, %22 overflow<nsw> : i64
  %1258 = llvm.mul %1256, %23 overflow<nsw> : i64
  %1259 = llvm.add %1257, %1258 : i64
  llvm.br ^bb240(%20 : i64)
^bb240(%1260: i64):  // 2 preds: ^bb239, ^bb247
  %1261 = llvm.icmp "slt" %1260, %1002 : i64
  llvm.cond_br %1261, ^bb241, ^bb248
^bb241:  // pred: ^bb240
  llvm.br ^bb242(%20 : i64)
^bb242(%1262: i64):  // 2 preds: ^bb241, ^bb246
  %1263 = llvm.icmp "slt" %1262, %13 : i64
  llvm.cond_br %1263, ^bb243, ^bb247
^bb243:  // pred: ^bb242
  %1264 = llvm.mul %1260, %13 overflow<nsw, nuw> : i64
  %1265 = llvm.add %1264, %1262 overflow<nsw, nuw> : i64
  %1266 = llvm.getelementptr inbounds|nuw %1005[%1265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1267 = llvm.load %1266 : !llvm.ptr -> f32
  %1268 = llvm.fcmp "oeq" %1267, %19 : f32
  %1269 = llvm.select %1268, %6, %1267 : i1, f32
  %1270 = llvm.insertelement %1269, %63[%2 : i32] : vector<16xf32>
  %1271 = llvm.shufflevector %1270, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb244(%20 : i64)
^bb244(%1272: i64):  // 2 preds: ^bb243, ^bb245
  %1273 = llvm.icmp "slt" %1272, %23 : i64
  llvm.cond_br %1273, ^bb245, ^bb246
^bb245:  // pred: ^bb244
  %1274 = llvm.mul %1260, %10 : i64
  %1275 = llvm.mul %1262, %23 : i64
  %1276 = llvm.add %1274, %1275 : i64
  %1277 = llvm.add %1276, %1272 : i64
  %1278 = llvm.getelementptr %arg131[%1277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1279 = llvm.load %1278 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1280 = llvm.fdiv %1279, %1271 : vector<16xf32>
  %1281 = llvm.getelementptr %225[%1259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1282 = llvm.mul %1260, %22 : i64
  %1283 = llvm.add %1282, %1275 : i64
  %1284 = llvm.add %1283, %1272 : i64
  %1285 = llvm.getelementptr %1281[%1284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1280, %1285 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1286 = llvm.add %1272, %11 : i64
  llvm.br ^bb244(%1286 : i64)
^bb246:  // pred: ^bb244
  %1287 = llvm.add %1262, %8 : i64
  llvm.br ^bb242(%1287 : i64)
^bb247:  // pred: ^bb242
  %1288 = llvm.add %1260, %8 : i64
  llvm.br ^bb240(%1288 : i64)
^bb248:  // pred: ^bb240
  %1289 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %439) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb181(%1289 : i64)
^bb249:  // pred: ^bb181
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1290 = llvm.mul %87, %13 : i64
  %1291 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1290) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb250(%1291 : i64)
^bb250(%1292: i64):  // 2 preds: ^bb249, ^bb254
  %1293 = llvm.icmp "ult" %1292, %1290 : i64
  llvm.cond_br %1293, ^bb251, ^bb255
^bb251:  // pred: ^bb250
  %1294 = llvm.urem %1292, %13 : i64
  %1295 = llvm.udiv %1292, %13 : i64
  %1296 = llvm.urem %1295, %87 : i64
  %1297 = llvm.mul %1296, %98 : i64
  %1298 = llvm.mul %1294, %10 : i64
  %1299 = llvm.sub %arg3, %1297 : i64
  %1300 = llvm.intr.smin(%98, %1299) : (i64, i64) -> i64
  %1301 = llvm.intr.smax(%1300, %20) : (i64, i64) -> i64
  %1302 = llvm.mul %1297, %22 overflow<nsw> : i64
  %1303 = llvm.add %1302, %1298 : i64
  %1304 = llvm.mul %arg124, %74 overflow<nsw> : i64
  %1305 = llvm.mul %1294, %69 overflow<nsw> : i64
  %1306 = llvm.add %1304, %1305 : i64
  llvm.call @llm_contract_0(%arg125, %225, %1302, %1301, %22, %22, %8, %arg25, %arg26, %1306, %22, %10, %10, %8, %arg130, %arg131, %20, %1301, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb252(%20 : i64)
^bb252(%1307: i64):  // 2 preds: ^bb251, ^bb253
  %1308 = llvm.icmp "slt" %1307, %1301 : i64
  llvm.cond_br %1308, ^bb253, ^bb254
^bb253:  // pred: ^bb252
  %1309 = llvm.getelementptr %arg1[%1303] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1310 = llvm.mul %1307, %22 : i64
  %1311 = llvm.add %1310, %20 : i64
  %1312 = llvm.getelementptr %1309[%1311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1313 = llvm.load %1312 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1314 = llvm.mul %1307, %10 : i64
  %1315 = llvm.add %1314, %20 : i64
  %1316 = llvm.getelementptr %arg131[%1315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1317 = llvm.load %1316 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1318 = llvm.fadd %1313, %1317 : vector<16xf32>
  llvm.store %1318, %1312 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1319 = llvm.add %1310, %11 : i64
  %1320 = llvm.getelementptr %1309[%1319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1321 = llvm.load %1320 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1322 = llvm.add %1314, %11 : i64
  %1323 = llvm.getelementptr %arg131[%1322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1324 = llvm.load %1323 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1325 = llvm.fadd %1321, %1324 : vector<16xf32>
  llvm.store %1325, %1320 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1326 = llvm.add %1310, %23 : i64
  %1327 = llvm.getelementptr %1309[%1326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1328 = llvm.load %1327 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1329 = llvm.add %1314, %23 : i64
  %1330 = llvm.getelementptr %arg131[%1329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1331 = llvm.load %1330 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1332 = llvm.fadd %1328, %1331 : vector<16xf32>
  llvm.store %1332, %1327 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1333 = llvm.add %1310, %24 : i64
  %1334 = llvm.getelementptr %1309[%1333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1335 = llvm.load %1334 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1336 = llvm.add %1314, %24 : i64
  %1337 = llvm.getelementptr %arg131[%1336] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1338 = llvm.load %1337 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1339 = llvm.fadd %1335, %1338 : vector<16xf32>
  llvm.store %1339, %1334 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1340 = llvm.add %1307, %8 : i64
  llvm.br ^bb252(%1340 : i64)
^bb254:  // pred: ^bb252
  %1341 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1290) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb250(%1341 : i64)
^bb255:  // pred: ^bb250
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1342 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %102) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb256(%1342 : i64)
^bb256(%1343: i64):  // 2 preds: ^bb255, ^bb275
  %1344 = llvm.icmp "ult" %1343, %102 : i64
  llvm.cond_br %1344, ^bb257, ^bb276
^bb257:  // pred: ^bb256
  %1345 = llvm.mul %1343, %16 : i64
  %1346 = llvm.sub %arg3, %1345 : i64
  %1347 = llvm.intr.smin(%1346, %16) : (i64, i64) -> i64
  %1348 = llvm.mul %1345, %22 overflow<nsw> : i64
  %1349 = llvm.urem %1347, %11 : i64
  %1350 = llvm.sub %1347, %1349 : i64
  llvm.br ^bb258(%20 : i64)
^bb258(%1351: i64):  // 2 preds: ^bb257, ^bb259
  %1352 = llvm.icmp "slt" %1351, %1350 : i64
  llvm.cond_br %1352, ^bb259, ^bb260
^bb259:  // pred: ^bb258
  %1353 = llvm.getelementptr %arg131[%1351] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1353 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1354 = llvm.add %1351, %11 : i64
  llvm.br ^bb258(%1354 : i64)
^bb260:  // pred: ^bb258
  llvm.br ^bb261(%1350 : i64)
^bb261(%1355: i64):  // 2 preds: ^bb260, ^bb262
  %1356 = llvm.icmp "slt" %1355, %1347 : i64
  llvm.cond_br %1356, ^bb262, ^bb263
^bb262:  // pred: ^bb261
  %1357 = llvm.sub %1347, %1355 : i64
  %1358 = llvm.intr.smin(%1357, %80) : (i64, i64) -> i64
  %1359 = llvm.trunc %1358 : i64 to i32
  %1360 = llvm.insertelement %1359, %3[%2 : i32] : vector<16xi32>
  %1361 = llvm.shufflevector %1360, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1362 = llvm.icmp "sgt" %1361, %79 : vector<16xi32>
  %1363 = llvm.getelementptr %arg131[%1355] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %43, %1363, %1362 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1364 = llvm.add %1355, %11 : i64
  llvm.br ^bb261(%1364 : i64)
^bb263:  // pred: ^bb261
  llvm.br ^bb264(%20 : i64)
^bb264(%1365: i64):  // 2 preds: ^bb263, ^bb268
  %1366 = llvm.icmp "slt" %1365, %1347 : i64
  llvm.cond_br %1366, ^bb265, ^bb269
^bb265:  // pred: ^bb264
  llvm.br ^bb266(%20, %21, %21, %21, %21 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb266(%1367: i64, %1368: vector<16xf32>, %1369: vector<16xf32>, %1370: vector<16xf32>, %1371: vector<16xf32>):  // 2 preds: ^bb265, ^bb267
  %1372 = llvm.icmp "slt" %1367, %22 : i64
  llvm.cond_br %1372, ^bb267, ^bb268
^bb267:  // pred: ^bb266
  %1373 = llvm.getelementptr %arg1[%1348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1374 = llvm.mul %1365, %22 : i64
  %1375 = llvm.add %1374, %1367 : i64
  %1376 = llvm.getelementptr %1373[%1375] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1377 = llvm.load %1376 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1378 = llvm.fmul %1377, %1377 : vector<16xf32>
  %1379 = llvm.fadd %1368, %1378 : vector<16xf32>
  %1380 = llvm.add %1367, %11 : i64
  %1381 = llvm.add %1374, %1380 : i64
  %1382 = llvm.getelementptr %1373[%1381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1383 = llvm.load %1382 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1384 = llvm.fmul %1383, %1383 : vector<16xf32>
  %1385 = llvm.fadd %1369, %1384 : vector<16xf32>
  %1386 = llvm.add %1367, %23 : i64
  %1387 = llvm.add %1374, %1386 : i64
  %1388 = llvm.getelementptr %1373[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1389 = llvm.load %1388 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1390 = llvm.fmul %1389, %1389 : vector<16xf32>
  %1391 = llvm.fadd %1370, %1390 : vector<16xf32>
  %1392 = llvm.add %1367, %24 : i64
  %1393 = llvm.add %1374, %1392 : i64
  %1394 = llvm.getelementptr %1373[%1393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1395 = llvm.load %1394 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1396 = llvm.fmul %1395, %1395 : vector<16xf32>
  %1397 = llvm.fadd %1371, %1396 : vector<16xf32>
  %1398 = llvm.add %1367, %10 : i64
  llvm.br ^bb266(%1398, %1379, %1385, %1391, %1397 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb268:  // pred: ^bb266
  %1399 = llvm.fadd %1368, %1369 : vector<16xf32>
  %1400 = llvm.fadd %1370, %1371 : vector<16xf32>
  %1401 = llvm.fadd %1399, %1400 : vector<16xf32>
  %1402 = llvm.getelementptr inbounds|nuw %arg131[%1365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1403 = llvm.load %1402 : !llvm.ptr -> f32
  %1404 = llvm.shufflevector %1401, %63 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %1405 = llvm.shufflevector %1401, %63 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %1406 = llvm.fadd %1404, %1405 : vector<8xf32>
  %1407 = llvm.shufflevector %1406, %64 [0, 1, 2, 3] : vector<8xf32> 
  %1408 = llvm.shufflevector %1406, %64 [4, 5, 6, 7] : vector<8xf32> 
  %1409 = llvm.fadd %1407, %1408 : vector<4xf32>
  %1410 = llvm.shufflevector %1409, %65 [0, 1] : vector<4xf32> 
  %1411 = llvm.shufflevector %1409, %65 [2, 3] : vector<4xf32> 
  %1412 = llvm.fadd %1410, %1411 : vector<2xf32>
  %1413 = llvm.extractelement %1412[%1 : i64] : vector<2xf32>
  %1414 = llvm.extractelement %1412[%0 : i64] : vector<2xf32>
  %1415 = llvm.fadd %1413, %1414 : f32
  %1416 = llvm.fadd %1403, %1415 : f32
  llvm.store %1416, %1402 : f32, !llvm.ptr
  %1417 = llvm.add %1365, %8 : i64
  llvm.br ^bb264(%1417 : i64)
^bb269:  // pred: ^bb264
  llvm.br ^bb270(%20 : i64)
^bb270(%1418: i64):  // 2 preds: ^bb269, ^bb274
  %1419 = llvm.icmp "slt" %1418, %1347 : i64
  llvm.cond_br %1419, ^bb271, ^bb275
^bb271:  // pred: ^bb270
  %1420 = llvm.getelementptr inbounds|nuw %arg131[%1418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1421 = llvm.load %1420 : !llvm.ptr -> f32
  %1422 = llvm.fmul %1421, %18 : f32
  %1423 = llvm.fadd %1422, %17 : f32
  %1424 = llvm.intr.sqrt(%1423) : (f32) -> f32
  %1425 = llvm.fdiv %6, %1424 : f32
  %1426 = llvm.insertelement %1425, %63[%2 : i32] : vector<16xf32>
  %1427 = llvm.shufflevector %1426, %63 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb272(%20 : i64)
^bb272(%1428: i64):  // 2 preds: ^bb271, ^bb273
  %1429 = llvm.icmp "slt" %1428, %22 : i64
  llvm.cond_br %1429, ^bb273, ^bb274
^bb273:  // pred: ^bb272
  %1430 = llvm.getelementptr %arg1[%1348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1431 = llvm.mul %1418, %22 : i64
  %1432 = llvm.add %1431, %1428 : i64
  %1433 = llvm.getelementptr %1430[%1432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1434 = llvm.load %1433 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1435 = llvm.getelementptr %arg37[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1436 = llvm.getelementptr %1435[%1428] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1437 = llvm.load %1436 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1438 = llvm.fmul %1434, %1427 : vector<16xf32>
  %1439 = llvm.fmul %1438, %1437 : vector<16xf32>
  %1440 = llvm.getelementptr %99[%1348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1441 = llvm.getelementptr %1440[%1432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1439, %1441 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1442 = llvm.add %1428, %11 : i64
  llvm.br ^bb272(%1442 : i64)
^bb274:  // pred: ^bb272
  %1443 = llvm.add %1418, %8 : i64
  llvm.br ^bb270(%1443 : i64)
^bb275:  // pred: ^bb270
  %1444 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %102) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb256(%1444 : i64)
^bb276:  // pred: ^bb256
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1445 = llvm.mul %87, %70 : i64
  %1446 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1445) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb277(%1446 : i64)
^bb277(%1447: i64):  // 2 preds: ^bb276, ^bb290
  %1448 = llvm.icmp "ult" %1447, %1445 : i64
  llvm.cond_br %1448, ^bb278, ^bb291
^bb278:  // pred: ^bb277
  %1449 = llvm.urem %1447, %14 : i64
  %1450 = llvm.udiv %1447, %14 : i64
  %1451 = llvm.urem %1450, %87 : i64
  %1452 = llvm.udiv %1450, %87 : i64
  %1453 = llvm.mul %1452, %14 : i64
  %1454 = llvm.add %1453, %1449 : i64
  %1455 = llvm.mul %1451, %98 : i64
  %1456 = llvm.mul %1454, %10 : i64
  %1457 = llvm.sub %arg3, %1455 : i64
  %1458 = llvm.intr.smin(%98, %1457) : (i64, i64) -> i64
  %1459 = llvm.intr.smax(%1458, %20) : (i64, i64) -> i64
  %1460 = llvm.sub %15, %1456 : i64
  %1461 = llvm.intr.smin(%1460, %10) : (i64, i64) -> i64
  %1462 = llvm.mul %1455, %15 overflow<nsw> : i64
  %1463 = llvm.add %1462, %1456 : i64
  llvm.br ^bb279(%20 : i64)
^bb279(%1464: i64):  // 2 preds: ^bb278, ^bb280
  %1465 = llvm.icmp "slt" %1464, %1459 : i64
  llvm.cond_br %1465, ^bb280, ^bb281
^bb280:  // pred: ^bb279
  %1466 = llvm.mul %1464, %10 : i64
  %1467 = llvm.add %1466, %20 : i64
  %1468 = llvm.getelementptr %arg131[%1467] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1468 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1469 = llvm.add %1466, %11 : i64
  %1470 = llvm.getelementptr %arg131[%1469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1470 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1471 = llvm.add %1466, %23 : i64
  %1472 = llvm.getelementptr %arg131[%1471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1472 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1473 = llvm.add %1466, %24 : i64
  %1474 = llvm.getelementptr %arg131[%1473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %43, %1474 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1475 = llvm.add %1464, %8 : i64
  llvm.br ^bb279(%1475 : i64)
^bb281:  // pred: ^bb279
  %1476 = llvm.mul %arg124, %76 overflow<nsw> : i64
  %1477 = llvm.mul %1454, %69 overflow<nsw> : i64
  %1478 = llvm.add %1476, %1477 : i64
  %1479 = llvm.mul %1455, %22 overflow<nsw> : i64
  %1480 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %1481 = llvm.mul %1459, %8 : i64
  %1482 = llvm.mul %1481, %10 : i64
  %1483 = llvm.getelementptr %5[1] : (!llvm.ptr) -> !llvm.ptr, f32
  %1484 = llvm.ptrtoint %1483 : !llvm.ptr to i64
  %1485 = llvm.mul %1482, %1484 : i64
  "llvm.intr.memcpy"(%1480, %arg131, %1485) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.call @llm_contract_3(%arg125, %99, %1479, %1459, %22, %22, %8, %arg43, %arg44, %1478, %22, %10, %10, %8, %arg130, %1480, %20, %1459, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.call @llm_contract_3(%arg125, %99, %1479, %1459, %22, %22, %8, %arg54, %arg55, %1478, %22, %10, %10, %8, %arg130, %arg131, %20, %1459, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %1486 = llvm.urem %1461, %11 : i64
  %1487 = llvm.sub %1461, %1486 : i64
  llvm.br ^bb282(%20 : i64)
^bb282(%1488: i64):  // 2 preds: ^bb281, ^bb289
  %1489 = llvm.icmp "slt" %1488, %1459 : i64
  llvm.cond_br %1489, ^bb283, ^bb290
^bb283:  // pred: ^bb282
  llvm.br ^bb284(%20 : i64)
^bb284(%1490: i64):  // 2 preds: ^bb283, ^bb285
  %1491 = llvm.icmp "slt" %1490, %1487 : i64
  llvm.cond_br %1491, ^bb285, ^bb286
^bb285:  // pred: ^bb284
  %1492 = llvm.mul %1488, %10 : i64
  %1493 = llvm.add %1492, %1490 : i64
  %1494 = llvm.getelementptr %1480[%1493] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1495 = llvm.load %1494 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1496 = llvm.getelementptr %arg131[%1493] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1497 = llvm.load %1496 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1498 = llvm.fneg %1495 : vector<16xf32>
  %1499 = llvm.fcmp "ogt" %1498, %53 : vector<16xf32>
  %1500 = llvm.select %1499, %53, %1498 : vector<16xi1>, vector<16xf32>
  %1501 = llvm.fcmp "olt" %1500, %54 : vector<16xf32>
  %1502 = llvm.select %1501, %54, %1500 : vector<16xi1>, vector<16xf32>
  %1503 = llvm.intr.fmuladd(%1502, %55, %26) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1504 = llvm.fadd %1503, %27 : vector<16xf32>
  %1505 = llvm.intr.fmuladd(%1504, %56, %1502) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1506 = llvm.intr.fmuladd(%1504, %57, %1505) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1507 = llvm.intr.fmuladd(%58, %1506, %59) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1508 = llvm.intr.fmuladd(%1507, %1506, %60) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1509 = llvm.intr.fmuladd(%1508, %1506, %61) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1510 = llvm.intr.fmuladd(%1509, %1506, %62) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1511 = llvm.intr.fmuladd(%1510, %1506, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1512 = llvm.intr.fmuladd(%1511, %1506, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1513 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1512, %1504, %1512, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1514 = llvm.fadd %1513, %39 : vector<16xf32>
  %1515 = llvm.fdiv %1495, %1514 : vector<16xf32>
  %1516 = llvm.fmul %1515, %1497 : vector<16xf32>
  %1517 = llvm.getelementptr %arg126[%1463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1518 = llvm.mul %1488, %15 : i64
  %1519 = llvm.add %1518, %1490 : i64
  %1520 = llvm.getelementptr %1517[%1519] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1516, %1520 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1521 = llvm.add %1490, %11 : i64
  llvm.br ^bb284(%1521 : i64)
^bb286:  // pred: ^bb284
  llvm.br ^bb287(%1487 : i64)
^bb287(%1522: i64):  // 2 preds: ^bb286, ^bb288
  %1523 = llvm.icmp "slt" %1522, %1461 : i64
  llvm.cond_br %1523, ^bb288, ^bb289
^bb288:  // pred: ^bb287
  %1524 = llvm.sub %1461, %1522 : i64
  %1525 = llvm.intr.smin(%1524, %80) : (i64, i64) -> i64
  %1526 = llvm.trunc %1525 : i64 to i32
  %1527 = llvm.insertelement %1526, %3[%2 : i32] : vector<16xi32>
  %1528 = llvm.shufflevector %1527, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1529 = llvm.icmp "sgt" %1528, %79 : vector<16xi32>
  %1530 = llvm.mul %1488, %10 : i64
  %1531 = llvm.add %1530, %1522 : i64
  %1532 = llvm.getelementptr %1480[%1531] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1533 = llvm.intr.masked.load %1532, %1529, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1534 = llvm.getelementptr %arg131[%1531] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1535 = llvm.intr.masked.load %1534, %1529, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1536 = llvm.fneg %1533 : vector<16xf32>
  %1537 = llvm.fcmp "ogt" %1536, %53 : vector<16xf32>
  %1538 = llvm.select %1537, %53, %1536 : vector<16xi1>, vector<16xf32>
  %1539 = llvm.fcmp "olt" %1538, %54 : vector<16xf32>
  %1540 = llvm.select %1539, %54, %1538 : vector<16xi1>, vector<16xf32>
  %1541 = llvm.intr.fmuladd(%1540, %55, %26) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1542 = llvm.fadd %1541, %27 : vector<16xf32>
  %1543 = llvm.intr.fmuladd(%1542, %56, %1540) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1544 = llvm.intr.fmuladd(%1542, %57, %1543) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1545 = llvm.intr.fmuladd(%58, %1544, %59) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1546 = llvm.intr.fmuladd(%1545, %1544, %60) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1547 = llvm.intr.fmuladd(%1546, %1544, %61) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1548 = llvm.intr.fmuladd(%1547, %1544, %62) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1549 = llvm.intr.fmuladd(%1548, %1544, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1550 = llvm.intr.fmuladd(%1549, %1544, %39) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1551 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1550, %1542, %1550, %51, %52) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1552 = llvm.fadd %1551, %39 : vector<16xf32>
  %1553 = llvm.fdiv %1533, %1552 : vector<16xf32>
  %1554 = llvm.fmul %1553, %1535 : vector<16xf32>
  %1555 = llvm.getelementptr %arg126[%1463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1556 = llvm.mul %1488, %15 : i64
  %1557 = llvm.add %1556, %1522 : i64
  %1558 = llvm.getelementptr %1555[%1557] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1554, %1558, %1529 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1559 = llvm.add %1522, %11 : i64
  llvm.br ^bb287(%1559 : i64)
^bb289:  // pred: ^bb287
  %1560 = llvm.add %1488, %8 : i64
  llvm.br ^bb282(%1560 : i64)
^bb290:  // pred: ^bb282
  %1561 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1445) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb277(%1561 : i64)
^bb291:  // pred: ^bb277
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1562 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1290) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb292(%1562 : i64)
^bb292(%1563: i64):  // 2 preds: ^bb291, ^bb296
  %1564 = llvm.icmp "ult" %1563, %1290 : i64
  llvm.cond_br %1564, ^bb293, ^bb297
^bb293:  // pred: ^bb292
  %1565 = llvm.urem %1563, %13 : i64
  %1566 = llvm.udiv %1563, %13 : i64
  %1567 = llvm.urem %1566, %87 : i64
  %1568 = llvm.mul %1567, %98 : i64
  %1569 = llvm.mul %1565, %10 : i64
  %1570 = llvm.sub %arg3, %1568 : i64
  %1571 = llvm.intr.smin(%98, %1570) : (i64, i64) -> i64
  %1572 = llvm.intr.smax(%1571, %20) : (i64, i64) -> i64
  %1573 = llvm.mul %1568, %22 overflow<nsw> : i64
  %1574 = llvm.add %1573, %1569 : i64
  %1575 = llvm.mul %arg124, %77 overflow<nsw> : i64
  %1576 = llvm.mul %1565, %78 overflow<nsw> : i64
  %1577 = llvm.add %1575, %1576 : i64
  %1578 = llvm.mul %1568, %15 overflow<nsw> : i64
  llvm.call @llm_contract_0(%arg125, %arg126, %1578, %1572, %15, %15, %8, %arg65, %arg66, %1577, %15, %10, %10, %8, %arg130, %arg131, %20, %1572, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb294(%20 : i64)
^bb294(%1579: i64):  // 2 preds: ^bb293, ^bb295
  %1580 = llvm.icmp "slt" %1579, %1572 : i64
  llvm.cond_br %1580, ^bb295, ^bb296
^bb295:  // pred: ^bb294
  %1581 = llvm.getelementptr %arg1[%1574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1582 = llvm.mul %1579, %22 : i64
  %1583 = llvm.add %1582, %20 : i64
  %1584 = llvm.getelementptr %1581[%1583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1585 = llvm.load %1584 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1586 = llvm.mul %1579, %10 : i64
  %1587 = llvm.add %1586, %20 : i64
  %1588 = llvm.getelementptr %arg131[%1587] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1589 = llvm.load %1588 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1590 = llvm.fadd %1585, %1589 : vector<16xf32>
  llvm.store %1590, %1584 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1591 = llvm.add %1582, %11 : i64
  %1592 = llvm.getelementptr %1581[%1591] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1593 = llvm.load %1592 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1594 = llvm.add %1586, %11 : i64
  %1595 = llvm.getelementptr %arg131[%1594] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1596 = llvm.load %1595 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1597 = llvm.fadd %1593, %1596 : vector<16xf32>
  llvm.store %1597, %1592 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1598 = llvm.add %1582, %23 : i64
  %1599 = llvm.getelementptr %1581[%1598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1600 = llvm.load %1599 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1601 = llvm.add %1586, %23 : i64
  %1602 = llvm.getelementptr %arg131[%1601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1603 = llvm.load %1602 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1604 = llvm.fadd %1600, %1603 : vector<16xf32>
  llvm.store %1604, %1599 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1605 = llvm.add %1582, %24 : i64
  %1606 = llvm.getelementptr %1581[%1605] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1607 = llvm.load %1606 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1608 = llvm.add %1586, %24 : i64
  %1609 = llvm.getelementptr %arg131[%1608] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1610 = llvm.load %1609 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1611 = llvm.fadd %1607, %1610 : vector<16xf32>
  llvm.store %1611, %1606 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1612 = llvm.add %1579, %8 : i64
  llvm.br ^bb294(%1612 : i64)
^bb296:  // pred: ^bb294
  %1613 = llvm.call @llm_next_item(%arg135, %arg136, %arg137, %1290) : (!llvm.ptr, i64, i64, i64) -> i64
  llvm.br ^bb292(%1613 : i64)
^bb297:  // pred: ^bb292
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.return
}

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
  %19 = llvm.mlir.constant(0 : index) : i64
  %20 = llvm.mlir.constant(dense<-0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %21 = llvm.mlir.constant(48 : index) : i64
  %22 = llvm.mlir.constant(dense<0.636619746> : vector<16xf32>) : vector<16xf32>
  %23 = llvm.mlir.constant(dense<0x4B400000> : vector<16xf32>) : vector<16xf32>
  %24 = llvm.mlir.constant(dense<0xCB400000> : vector<16xf32>) : vector<16xf32>
  %25 = llvm.mlir.constant(dense<-1.57079637> : vector<16xf32>) : vector<16xf32>
  %26 = llvm.mlir.constant(dense<4.37113883E-8> : vector<16xf32>) : vector<16xf32>
  %27 = llvm.mlir.constant(dense<1.71512451E-15> : vector<16xf32>) : vector<16xf32>
  %28 = llvm.mlir.constant(dense<1> : vector<16xi32>) : vector<16xi32>
  %29 = llvm.mlir.constant(dense<-1.9495569E-4> : vector<16xf32>) : vector<16xf32>
  %30 = llvm.mlir.constant(dense<0.00833198055> : vector<16xf32>) : vector<16xf32>
  %31 = llvm.mlir.constant(dense<-0.166666508> : vector<16xf32>) : vector<16xf32>
  %32 = llvm.mlir.constant(dense<2.44306684E-5> : vector<16xf32>) : vector<16xf32>
  %33 = llvm.mlir.constant(dense<-0.00138873013> : vector<16xf32>) : vector<16xf32>
  %34 = llvm.mlir.constant(dense<0.0416666456> : vector<16xf32>) : vector<16xf32>
  %35 = llvm.mlir.constant(dense<-5.000000e-01> : vector<16xf32>) : vector<16xf32>
  %36 = llvm.mlir.constant(dense<1.000000e+00> : vector<16xf32>) : vector<16xf32>
  %37 = llvm.mlir.constant(dense<0> : vector<16xi32>) : vector<16xi32>
  %38 = llvm.mlir.constant(dense<2> : vector<16xi32>) : vector<16xi32>
  %39 = llvm.mlir.constant(dense<30> : vector<16xi32>) : vector<16xi32>
  %40 = llvm.mlir.constant(dense<0.000000e+00> : vector<16xf32>) : vector<16xf32>
  %41 = llvm.mlir.constant(dense<1.532717E-4> : vector<16xf32>) : vector<16xf32>
  %42 = llvm.mlir.constant(dense<0.0013391024> : vector<16xf32>) : vector<16xf32>
  %43 = llvm.mlir.constant(dense<0.0096185049> : vector<16xf32>) : vector<16xf32>
  %44 = llvm.mlir.constant(dense<0.0555035956> : vector<16xf32>) : vector<16xf32>
  %45 = llvm.mlir.constant(dense<0.240226477> : vector<16xf32>) : vector<16xf32>
  %46 = llvm.mlir.constant(dense<0.693147182> : vector<16xf32>) : vector<16xf32>
  %47 = llvm.mlir.constant(-1 : i16) : i16
  %48 = llvm.mlir.constant(4 : i32) : i32
  %49 = llvm.mlir.constant(dense<1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %50 = llvm.mlir.constant(dense<-1.280000e+02> : vector<16xf32>) : vector<16xf32>
  %51 = llvm.mlir.constant(dense<1.44269502> : vector<16xf32>) : vector<16xf32>
  %52 = llvm.mlir.constant(dense<-0.693359375> : vector<16xf32>) : vector<16xf32>
  %53 = llvm.mlir.constant(dense<2.12194442E-4> : vector<16xf32>) : vector<16xf32>
  %54 = llvm.mlir.constant(dense<0.00138189388> : vector<16xf32>) : vector<16xf32>
  %55 = llvm.mlir.constant(dense<0.00836870354> : vector<16xf32>) : vector<16xf32>
  %56 = llvm.mlir.constant(dense<0.0416682884> : vector<16xf32>) : vector<16xf32>
  %57 = llvm.mlir.constant(dense<0.166665211> : vector<16xf32>) : vector<16xf32>
  %58 = llvm.mlir.constant(dense<0.49999994> : vector<16xf32>) : vector<16xf32>
  %59 = llvm.mlir.poison : vector<16xf32>
  %60 = llvm.mlir.poison : vector<8xf32>
  %61 = llvm.mlir.poison : vector<4xf32>
  %62 = llvm.mlir.constant(dense<-1.000000e+30> : vector<16xf32>) : vector<16xf32>
  %63 = llvm.mlir.constant(dense<0.255034864> : vector<16xf32>) : vector<16xf32>
  %64 = llvm.mlir.constant(8192 : index) : i64
  %65 = llvm.mlir.constant(512 : index) : i64
  %66 = llvm.mlir.constant(16384 : index) : i64
  %67 = llvm.mlir.constant(32768 : index) : i64
  %68 = llvm.mlir.constant(6 : index) : i64
  %69 = llvm.mlir.constant(256 : index) : i64
  %70 = llvm.mlir.constant(262144 : index) : i64
  %71 = llvm.mlir.constant(192 : index) : i64
  %72 = llvm.mlir.constant(49152 : index) : i64
  %73 = llvm.mlir.constant(44032 : index) : i64
  %74 = llvm.mlir.constant(22016 : index) : i64
  %75 = llvm.mlir.constant(dense_resource<__elided__> : vector<16xi32>) : vector<16xi32>
  %76 = llvm.mlir.constant(2147483647 : index) : i64
  %77 = llvm.getelementptr %4[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<16 x f32>
  %78 = llvm.mul %arg124, %7 overflow<nsw> : i64
  %79 = llvm.icmp "eq" %arg3, %19 : i64
  %80 = llvm.sub %arg3, %8 : i64
  %81 = llvm.udiv %80, %7 : i64
  %82 = llvm.add %81, %8 : i64
  %83 = llvm.select %79, %19, %82 : i1, i64
  %84 = llvm.intr.smax(%83, %8) : (i64, i64) -> i64
  %85 = llvm.udiv %80, %84 : i64
  %86 = llvm.add %85, %8 : i64
  %87 = llvm.select %79, %19, %86 : i1, i64
  %88 = llvm.icmp "eq" %87, %19 : i64
  %89 = llvm.sub %87, %8 : i64
  %90 = llvm.udiv %89, %9 : i64
  %91 = llvm.add %90, %8 : i64
  %92 = llvm.select %88, %19, %91 : i1, i64
  %93 = llvm.mul %92, %9 : i64
  %94 = llvm.intr.smin(%93, %7) : (i64, i64) -> i64
  %95 = llvm.getelementptr %arg126[11008] : (!llvm.ptr) -> !llvm.ptr, i8
  %96 = llvm.udiv %80, %16 : i64
  %97 = llvm.add %96, %8 : i64
  %98 = llvm.select %79, %19, %97 : i1, i64
  llvm.br ^bb1(%arg136 : i64)
^bb1(%99: i64):  // 2 preds: ^bb0, ^bb20
  %100 = llvm.icmp "ult" %99, %98 : i64
  llvm.cond_br %100, ^bb2, ^bb21
^bb2:  // pred: ^bb1
  %101 = llvm.mul %99, %16 : i64
  %102 = llvm.sub %arg3, %101 : i64
  %103 = llvm.intr.smin(%102, %16) : (i64, i64) -> i64
  %104 = llvm.mul %101, %7 overflow<nsw> : i64
  %105 = llvm.urem %103, %11 : i64
  %106 = llvm.sub %103, %105 : i64
  llvm.br ^bb3(%19 : i64)
^bb3(%107: i64):  // 2 preds: ^bb2, ^bb4
  %108 = llvm.icmp "slt" %107, %106 : i64
  llvm.cond_br %108, ^bb4, ^bb5
^bb4:  // pred: ^bb3
  %109 = llvm.getelementptr %arg131[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %109 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %110 = llvm.add %107, %11 : i64
  llvm.br ^bb3(%110 : i64)
^bb5:  // pred: ^bb3
  llvm.br ^bb6(%106 : i64)
^bb6(%111: i64):  // 2 preds: ^bb5, ^bb7
  %112 = llvm.icmp "slt" %111, %103 : i64
  llvm.cond_br %112, ^bb7, ^bb8
^bb7:  // pred: ^bb6
  %113 = llvm.sub %103, %111 : i64
  %114 = llvm.intr.smin(%113, %76) : (i64, i64) -> i64
  %115 = llvm.trunc %114 : i64 to i32
  %116 = llvm.insertelement %115, %3[%2 : i32] : vector<16xi32>
  %117 = llvm.shufflevector %116, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %118 = llvm.icmp "sgt" %117, %75 : vector<16xi32>
  %119 = llvm.getelementptr %arg131[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %40, %119, %118 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %120 = llvm.add %111, %11 : i64
  llvm.br ^bb6(%120 : i64)
^bb8:  // pred: ^bb6
  llvm.br ^bb9(%19 : i64)
^bb9(%121: i64):  // 2 preds: ^bb8, ^bb13
  %122 = llvm.icmp "slt" %121, %103 : i64
  llvm.cond_br %122, ^bb10, ^bb14
^bb10:  // pred: ^bb9
  llvm.br ^bb11(%19, %20, %20, %20, %20 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb11(%123: i64, %124: vector<16xf32>, %125: vector<16xf32>, %126: vector<16xf32>, %127: vector<16xf32>):  // 2 preds: ^bb10, ^bb12
  %128 = llvm.icmp "slt" %123, %7 : i64
  llvm.cond_br %128, ^bb12, ^bb13
^bb12:  // pred: ^bb11
  %129 = llvm.getelementptr %arg1[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %130 = llvm.mul %121, %7 : i64
  %131 = llvm.add %130, %123 : i64
  %132 = llvm.getelementptr %129[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %133 = llvm.load %132 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %134 = llvm.fmul %133, %133 : vector<16xf32>
  %135 = llvm.fadd %124, %134 : vector<16xf32>
  %136 = llvm.add %123, %11 : i64
  %137 = llvm.add %130, %136 : i64
  %138 = llvm.getelementptr %129[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %139 = llvm.load %138 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %140 = llvm.fmul %139, %139 : vector<16xf32>
  %141 = llvm.fadd %125, %140 : vector<16xf32>
  %142 = llvm.add %123, %12 : i64
  %143 = llvm.add %130, %142 : i64
  %144 = llvm.getelementptr %129[%143] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %145 = llvm.load %144 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %146 = llvm.fmul %145, %145 : vector<16xf32>
  %147 = llvm.fadd %126, %146 : vector<16xf32>
  %148 = llvm.add %123, %21 : i64
  %149 = llvm.add %130, %148 : i64
  %150 = llvm.getelementptr %129[%149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %151 = llvm.load %150 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %152 = llvm.fmul %151, %151 : vector<16xf32>
  %153 = llvm.fadd %127, %152 : vector<16xf32>
  %154 = llvm.add %123, %10 : i64
  llvm.br ^bb11(%154, %135, %141, %147, %153 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb13:  // pred: ^bb11
  %155 = llvm.fadd %124, %125 : vector<16xf32>
  %156 = llvm.fadd %126, %127 : vector<16xf32>
  %157 = llvm.fadd %155, %156 : vector<16xf32>
  %158 = llvm.getelementptr inbounds|nuw %arg131[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %159 = llvm.load %158 : !llvm.ptr -> f32
  %160 = llvm.shufflevector %157, %59 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %161 = llvm.shufflevector %157, %59 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %162 = llvm.fadd %160, %161 : vector<8xf32>
  %163 = llvm.shufflevector %162, %60 [0, 1, 2, 3] : vector<8xf32> 
  %164 = llvm.shufflevector %162, %60 [4, 5, 6, 7] : vector<8xf32> 
  %165 = llvm.fadd %163, %164 : vector<4xf32>
  %166 = llvm.shufflevector %165, %61 [0, 1] : vector<4xf32> 
  %167 = llvm.shufflevector %165, %61 [2, 3] : vector<4xf32> 
  %168 = llvm.fadd %166, %167 : vector<2xf32>
  %169 = llvm.extractelement %168[%1 : i64] : vector<2xf32>
  %170 = llvm.extractelement %168[%0 : i64] : vector<2xf32>
  %171 = llvm.fadd %169, %170 : f32
  %172 = llvm.fadd %159, %171 : f32
  llvm.store %172, %158 : f32, !llvm.ptr
  %173 = llvm.add %121, %8 : i64
  llvm.br ^bb9(%173 : i64)
^bb14:  // pred: ^bb9
  llvm.br ^bb15(%19 : i64)
^bb15(%174: i64):  // 2 preds: ^bb14, ^bb19
  %175 = llvm.icmp "slt" %174, %103 : i64
  llvm.cond_br %175, ^bb16, ^bb20
^bb16:  // pred: ^bb15
  %176 = llvm.getelementptr inbounds|nuw %arg131[%174] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %177 = llvm.load %176 : !llvm.ptr -> f32
  %178 = llvm.fmul %177, %18 : f32
  %179 = llvm.fadd %178, %17 : f32
  %180 = llvm.intr.sqrt(%179) : (f32) -> f32
  %181 = llvm.fdiv %6, %180 : f32
  %182 = llvm.insertelement %181, %59[%2 : i32] : vector<16xf32>
  %183 = llvm.shufflevector %182, %59 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb17(%19 : i64)
^bb17(%184: i64):  // 2 preds: ^bb16, ^bb18
  %185 = llvm.icmp "slt" %184, %7 : i64
  llvm.cond_br %185, ^bb18, ^bb19
^bb18:  // pred: ^bb17
  %186 = llvm.getelementptr %arg1[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %187 = llvm.mul %174, %7 : i64
  %188 = llvm.add %187, %184 : i64
  %189 = llvm.getelementptr %186[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %190 = llvm.load %189 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %191 = llvm.getelementptr %arg8[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %192 = llvm.getelementptr %191[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %193 = llvm.load %192 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %194 = llvm.fmul %190, %183 : vector<16xf32>
  %195 = llvm.fmul %194, %193 : vector<16xf32>
  %196 = llvm.getelementptr %95[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %197 = llvm.getelementptr %196[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %195, %197 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %198 = llvm.add %184, %11 : i64
  llvm.br ^bb17(%198 : i64)
^bb19:  // pred: ^bb17
  %199 = llvm.add %174, %8 : i64
  llvm.br ^bb15(%199 : i64)
^bb20:  // pred: ^bb15
  %200 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb1(%200 : i64)
^bb21:  // pred: ^bb1
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %201 = llvm.mul %83, %16 : i64
  llvm.br ^bb22(%arg136 : i64)
^bb22(%202: i64):  // 2 preds: ^bb21, ^bb26
  %203 = llvm.icmp "ult" %202, %201 : i64
  llvm.cond_br %203, ^bb23, ^bb27
^bb23:  // pred: ^bb22
  %204 = llvm.urem %202, %16 : i64
  %205 = llvm.udiv %202, %16 : i64
  %206 = llvm.urem %205, %83 : i64
  %207 = llvm.mul %206, %94 : i64
  %208 = llvm.mul %204, %10 : i64
  %209 = llvm.sub %arg3, %207 : i64
  %210 = llvm.intr.smin(%94, %209) : (i64, i64) -> i64
  %211 = llvm.intr.smax(%210, %19) : (i64, i64) -> i64
  %212 = llvm.mul %207, %69 overflow<nsw> : i64
  %213 = llvm.add %212, %208 : i64
  llvm.br ^bb24(%19 : i64)
^bb24(%214: i64):  // 2 preds: ^bb23, ^bb25
  %215 = llvm.icmp "slt" %214, %211 : i64
  llvm.cond_br %215, ^bb25, ^bb26
^bb25:  // pred: ^bb24
  %216 = llvm.getelementptr %arg126[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %217 = llvm.mul %214, %69 : i64
  %218 = llvm.add %217, %19 : i64
  %219 = llvm.getelementptr %216[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %219 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %220 = llvm.add %217, %11 : i64
  %221 = llvm.getelementptr %216[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %221 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %222 = llvm.add %217, %12 : i64
  %223 = llvm.getelementptr %216[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %223 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %224 = llvm.add %217, %21 : i64
  %225 = llvm.getelementptr %216[%224] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %225 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %226 = llvm.add %214, %8 : i64
  llvm.br ^bb24(%226 : i64)
^bb26:  // pred: ^bb24
  %227 = llvm.mul %207, %7 overflow<nsw> : i64
  %228 = llvm.mul %arg124, %67 overflow<nsw> : i64
  %229 = llvm.mul %204, %64 overflow<nsw> : i64
  %230 = llvm.add %228, %229 : i64
  llvm.call @llm_contract_0(%arg125, %95, %227, %211, %7, %7, %8, %arg14, %arg15, %230, %7, %10, %10, %8, %arg125, %arg126, %213, %211, %10, %69, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %231 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb22(%231 : i64)
^bb27:  // pred: ^bb22
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %232 = llvm.getelementptr %arg126[15104] : (!llvm.ptr) -> !llvm.ptr, i8
  %233 = llvm.getelementptr %arg126[19200] : (!llvm.ptr) -> !llvm.ptr, i8
  %234 = llvm.getelementptr %arg126[8192] : (!llvm.ptr) -> !llvm.ptr, i8
  %235 = llvm.icmp "eq" %arg107, %19 : i64
  %236 = llvm.sub %arg107, %8 : i64
  %237 = llvm.udiv %236, %16 : i64
  %238 = llvm.add %237, %8 : i64
  %239 = llvm.select %235, %19, %238 : i1, i64
  llvm.br ^bb28(%arg136 : i64)
^bb28(%240: i64):  // 2 preds: ^bb27, ^bb68
  %241 = llvm.icmp "ult" %240, %239 : i64
  llvm.cond_br %241, ^bb29, ^bb69
^bb29:  // pred: ^bb28
  %242 = llvm.mul %240, %16 : i64
  %243 = llvm.sub %arg107, %242 : i64
  %244 = llvm.intr.smin(%243, %16) : (i64, i64) -> i64
  %245 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %246 = llvm.getelementptr %arg131[2304] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb30(%19 : i64)
^bb30(%247: i64):  // 2 preds: ^bb29, ^bb31
  %248 = llvm.icmp "slt" %247, %244 : i64
  llvm.cond_br %248, ^bb31, ^bb32
^bb31:  // pred: ^bb30
  %249 = llvm.getelementptr %arg105[%242] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %250 = llvm.getelementptr inbounds|nuw %249[%247] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %251 = llvm.load %250 : !llvm.ptr -> i32
  %252 = llvm.sitofp %251 : i32 to f32
  %253 = llvm.insertelement %252, %59[%2 : i32] : vector<16xf32>
  %254 = llvm.shufflevector %253, %59 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %255 = llvm.load %77 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %256 = llvm.fmul %254, %255 : vector<16xf32>
  %257 = llvm.intr.fmuladd(%256, %22, %23) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %258 = llvm.fadd %257, %24 : vector<16xf32>
  %259 = llvm.intr.fmuladd(%258, %25, %256) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %260 = llvm.intr.fmuladd(%258, %26, %259) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %261 = llvm.intr.fmuladd(%258, %27, %260) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %262 = llvm.bitcast %257 : vector<16xf32> to vector<16xi32>
  %263 = llvm.add %262, %28 : vector<16xi32>
  %264 = llvm.fmul %261, %261 : vector<16xf32>
  %265 = llvm.fmul %264, %261 : vector<16xf32>
  %266 = llvm.intr.fmuladd(%29, %264, %30) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %267 = llvm.intr.fmuladd(%266, %264, %31) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %268 = llvm.intr.fmuladd(%265, %267, %261) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %269 = llvm.intr.fmuladd(%32, %264, %33) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %270 = llvm.intr.fmuladd(%269, %264, %34) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %271 = llvm.intr.fmuladd(%264, %270, %35) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %272 = llvm.intr.fmuladd(%264, %271, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %273 = llvm.and %263, %28 : vector<16xi32>
  %274 = llvm.icmp "ne" %273, %37 : vector<16xi32>
  %275 = llvm.and %263, %38 : vector<16xi32>
  %276 = llvm.shl %275, %39 : vector<16xi32>
  %277 = llvm.select %274, %272, %268 : vector<16xi1>, vector<16xf32>
  %278 = llvm.bitcast %277 : vector<16xf32> to vector<16xi32>
  %279 = llvm.xor %278, %276 : vector<16xi32>
  %280 = llvm.bitcast %279 : vector<16xi32> to vector<16xf32>
  %281 = llvm.and %262, %28 : vector<16xi32>
  %282 = llvm.icmp "ne" %281, %37 : vector<16xi32>
  %283 = llvm.and %262, %38 : vector<16xi32>
  %284 = llvm.shl %283, %39 : vector<16xi32>
  %285 = llvm.select %282, %272, %268 : vector<16xi1>, vector<16xf32>
  %286 = llvm.bitcast %285 : vector<16xf32> to vector<16xi32>
  %287 = llvm.xor %286, %284 : vector<16xi32>
  %288 = llvm.bitcast %287 : vector<16xi32> to vector<16xf32>
  %289 = llvm.mul %247, %11 : i64
  %290 = llvm.add %289, %19 : i64
  %291 = llvm.getelementptr %245[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %280, %291 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %292 = llvm.getelementptr %246[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %288, %292 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %293 = llvm.add %247, %8 : i64
  llvm.br ^bb30(%293 : i64)
^bb32:  // pred: ^bb30
  %294 = llvm.mul %242, %69 overflow<nsw> : i64
  %295 = llvm.add %294, %11 : i64
  %296 = llvm.getelementptr %arg131[1024] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb33(%19 : i64)
^bb33(%297: i64):  // 2 preds: ^bb32, ^bb37
  %298 = llvm.icmp "slt" %297, %244 : i64
  llvm.cond_br %298, ^bb34, ^bb38
^bb34:  // pred: ^bb33
  llvm.br ^bb35(%19 : i64)
^bb35(%299: i64):  // 2 preds: ^bb34, ^bb36
  %300 = llvm.icmp "slt" %299, %16 : i64
  llvm.cond_br %300, ^bb36, ^bb37
^bb36:  // pred: ^bb35
  %301 = llvm.getelementptr %arg126[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %302 = llvm.mul %297, %69 : i64
  %303 = llvm.mul %299, %12 : i64
  %304 = llvm.add %302, %303 : i64
  %305 = llvm.add %304, %19 : i64
  %306 = llvm.getelementptr %301[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %307 = llvm.load %306 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %308 = llvm.getelementptr %arg126[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %309 = llvm.getelementptr %308[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %311 = llvm.mul %297, %11 : i64
  %312 = llvm.add %311, %19 : i64
  %313 = llvm.getelementptr %245[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %315 = llvm.getelementptr %246[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %316 = llvm.load %315 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %317 = llvm.fmul %307, %314 : vector<16xf32>
  %318 = llvm.fmul %310, %316 : vector<16xf32>
  %319 = llvm.fsub %317, %318 : vector<16xf32>
  %320 = llvm.fmul %310, %314 : vector<16xf32>
  %321 = llvm.fmul %307, %316 : vector<16xf32>
  %322 = llvm.fadd %320, %321 : vector<16xf32>
  %323 = llvm.mul %297, %10 : i64
  %324 = llvm.mul %299, %11 : i64
  %325 = llvm.add %323, %324 : i64
  %326 = llvm.add %325, %19 : i64
  %327 = llvm.getelementptr %arg131[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %319, %327 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %328 = llvm.getelementptr %296[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %322, %328 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %329 = llvm.add %299, %8 : i64
  llvm.br ^bb35(%329 : i64)
^bb37:  // pred: ^bb35
  %330 = llvm.add %297, %8 : i64
  llvm.br ^bb33(%330 : i64)
^bb38:  // pred: ^bb33
  %331 = llvm.mul %242, %7 overflow<nsw> : i64
  llvm.br ^bb39(%19 : i64)
^bb39(%332: i64):  // 2 preds: ^bb38, ^bb43
  %333 = llvm.icmp "slt" %332, %244 : i64
  llvm.cond_br %333, ^bb40, ^bb44
^bb40:  // pred: ^bb39
  llvm.br ^bb41(%19 : i64)
^bb41(%334: i64):  // 2 preds: ^bb40, ^bb42
  %335 = llvm.icmp "slt" %334, %16 : i64
  llvm.cond_br %335, ^bb42, ^bb43
^bb42:  // pred: ^bb41
  %336 = llvm.mul %332, %10 : i64
  %337 = llvm.mul %334, %11 : i64
  %338 = llvm.add %336, %337 : i64
  %339 = llvm.add %338, %19 : i64
  %340 = llvm.getelementptr %arg131[%339] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %341 = llvm.load %340 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %342 = llvm.getelementptr %233[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %343 = llvm.mul %332, %7 : i64
  %344 = llvm.mul %334, %12 : i64
  %345 = llvm.add %343, %344 : i64
  %346 = llvm.add %345, %19 : i64
  %347 = llvm.getelementptr %342[%346] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %341, %347 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %348 = llvm.add %334, %8 : i64
  llvm.br ^bb41(%348 : i64)
^bb43:  // pred: ^bb41
  %349 = llvm.add %332, %8 : i64
  llvm.br ^bb39(%349 : i64)
^bb44:  // pred: ^bb39
  %350 = llvm.add %331, %11 : i64
  llvm.br ^bb45(%19 : i64)
^bb45(%351: i64):  // 2 preds: ^bb44, ^bb49
  %352 = llvm.icmp "slt" %351, %244 : i64
  llvm.cond_br %352, ^bb46, ^bb50
^bb46:  // pred: ^bb45
  llvm.br ^bb47(%19 : i64)
^bb47(%353: i64):  // 2 preds: ^bb46, ^bb48
  %354 = llvm.icmp "slt" %353, %16 : i64
  llvm.cond_br %354, ^bb48, ^bb49
^bb48:  // pred: ^bb47
  %355 = llvm.mul %351, %10 : i64
  %356 = llvm.mul %353, %11 : i64
  %357 = llvm.add %355, %356 : i64
  %358 = llvm.add %357, %19 : i64
  %359 = llvm.getelementptr %296[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %360 = llvm.load %359 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %361 = llvm.getelementptr %233[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %362 = llvm.mul %351, %7 : i64
  %363 = llvm.mul %353, %12 : i64
  %364 = llvm.add %362, %363 : i64
  %365 = llvm.add %364, %19 : i64
  %366 = llvm.getelementptr %361[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %360, %366 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %367 = llvm.add %353, %8 : i64
  llvm.br ^bb47(%367 : i64)
^bb49:  // pred: ^bb47
  %368 = llvm.add %351, %8 : i64
  llvm.br ^bb45(%368 : i64)
^bb50:  // pred: ^bb45
  %369 = llvm.add %294, %7 : i64
  %370 = llvm.add %369, %11 : i64
  %371 = llvm.getelementptr %arg131[512] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb51(%19 : i64)
^bb51(%372: i64):  // 2 preds: ^bb50, ^bb55
  %373 = llvm.icmp "slt" %372, %244 : i64
  llvm.cond_br %373, ^bb52, ^bb56
^bb52:  // pred: ^bb51
  llvm.br ^bb53(%19 : i64)
^bb53(%374: i64):  // 2 preds: ^bb52, ^bb54
  %375 = llvm.icmp "slt" %374, %13 : i64
  llvm.cond_br %375, ^bb54, ^bb55
^bb54:  // pred: ^bb53
  %376 = llvm.getelementptr %arg126[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %377 = llvm.mul %372, %69 : i64
  %378 = llvm.mul %374, %12 : i64
  %379 = llvm.add %377, %378 : i64
  %380 = llvm.add %379, %19 : i64
  %381 = llvm.getelementptr %376[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %382 = llvm.load %381 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %383 = llvm.getelementptr %arg126[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %384 = llvm.getelementptr %383[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %385 = llvm.load %384 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %386 = llvm.mul %372, %11 : i64
  %387 = llvm.add %386, %19 : i64
  %388 = llvm.getelementptr %245[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %389 = llvm.load %388 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %390 = llvm.getelementptr %246[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %391 = llvm.load %390 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %392 = llvm.fmul %382, %389 : vector<16xf32>
  %393 = llvm.fmul %385, %391 : vector<16xf32>
  %394 = llvm.fsub %392, %393 : vector<16xf32>
  %395 = llvm.fmul %385, %389 : vector<16xf32>
  %396 = llvm.fmul %382, %391 : vector<16xf32>
  %397 = llvm.fadd %395, %396 : vector<16xf32>
  %398 = llvm.mul %372, %12 : i64
  %399 = llvm.mul %374, %11 : i64
  %400 = llvm.add %398, %399 : i64
  %401 = llvm.add %400, %19 : i64
  %402 = llvm.getelementptr %arg131[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %394, %402 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %403 = llvm.getelementptr %371[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %397, %403 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %404 = llvm.add %374, %8 : i64
  llvm.br ^bb53(%404 : i64)
^bb55:  // pred: ^bb53
  %405 = llvm.add %372, %8 : i64
  llvm.br ^bb51(%405 : i64)
^bb56:  // pred: ^bb51
  %406 = llvm.mul %242, %10 overflow<nsw> : i64
  llvm.br ^bb57(%19 : i64)
^bb57(%407: i64):  // 2 preds: ^bb56, ^bb61
  %408 = llvm.icmp "slt" %407, %244 : i64
  llvm.cond_br %408, ^bb58, ^bb62
^bb58:  // pred: ^bb57
  llvm.br ^bb59(%19 : i64)
^bb59(%409: i64):  // 2 preds: ^bb58, ^bb60
  %410 = llvm.icmp "slt" %409, %13 : i64
  llvm.cond_br %410, ^bb60, ^bb61
^bb60:  // pred: ^bb59
  %411 = llvm.mul %407, %12 : i64
  %412 = llvm.mul %409, %11 : i64
  %413 = llvm.add %411, %412 : i64
  %414 = llvm.add %413, %19 : i64
  %415 = llvm.getelementptr %arg131[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %416 = llvm.load %415 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %417 = llvm.getelementptr %234[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %418 = llvm.mul %407, %10 : i64
  %419 = llvm.mul %409, %12 : i64
  %420 = llvm.add %418, %419 : i64
  %421 = llvm.add %420, %19 : i64
  %422 = llvm.getelementptr %417[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %416, %422 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %423 = llvm.add %409, %8 : i64
  llvm.br ^bb59(%423 : i64)
^bb61:  // pred: ^bb59
  %424 = llvm.add %407, %8 : i64
  llvm.br ^bb57(%424 : i64)
^bb62:  // pred: ^bb57
  %425 = llvm.add %406, %11 : i64
  llvm.br ^bb63(%19 : i64)
^bb63(%426: i64):  // 2 preds: ^bb62, ^bb67
  %427 = llvm.icmp "slt" %426, %244 : i64
  llvm.cond_br %427, ^bb64, ^bb68
^bb64:  // pred: ^bb63
  llvm.br ^bb65(%19 : i64)
^bb65(%428: i64):  // 2 preds: ^bb64, ^bb66
  %429 = llvm.icmp "slt" %428, %13 : i64
  llvm.cond_br %429, ^bb66, ^bb67
^bb66:  // pred: ^bb65
  %430 = llvm.mul %426, %12 : i64
  %431 = llvm.mul %428, %11 : i64
  %432 = llvm.add %430, %431 : i64
  %433 = llvm.add %432, %19 : i64
  %434 = llvm.getelementptr %371[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %435 = llvm.load %434 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %436 = llvm.getelementptr %234[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %437 = llvm.mul %426, %10 : i64
  %438 = llvm.mul %428, %12 : i64
  %439 = llvm.add %437, %438 : i64
  %440 = llvm.add %439, %19 : i64
  %441 = llvm.getelementptr %436[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %435, %441 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %442 = llvm.add %428, %8 : i64
  llvm.br ^bb65(%442 : i64)
^bb67:  // pred: ^bb65
  %443 = llvm.add %426, %8 : i64
  llvm.br ^bb63(%443 : i64)
^bb68:  // pred: ^bb63
  %444 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb28(%444 : i64)
^bb69:  // pred: ^bb28
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %445 = llvm.mul %arg122, %13 : i64
  llvm.br ^bb70(%arg136 : i64)
^bb70(%446: i64):  // 2 preds: ^bb69, ^bb77
  %447 = llvm.icmp "ult" %446, %445 : i64
  llvm.cond_br %447, ^bb71, ^bb78
^bb71:  // pred: ^bb70
  %448 = llvm.urem %446, %13 : i64
  %449 = llvm.udiv %446, %13 : i64
  %450 = llvm.getelementptr inbounds|nuw %arg110[%449] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %451 = llvm.load %450 : !llvm.ptr -> i32
  %452 = llvm.add %449, %8 : i64
  %453 = llvm.getelementptr inbounds|nuw %arg110[%452] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %454 = llvm.load %453 : !llvm.ptr -> i32
  %455 = llvm.sext %451 : i32 to i64
  %456 = llvm.sext %454 : i32 to i64
  %457 = llvm.getelementptr inbounds|nuw %arg115[%449] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %458 = llvm.load %457 : !llvm.ptr -> i32
  %459 = llvm.sext %458 : i32 to i64
  %460 = llvm.sub %459, %455 : i64
  %461 = llvm.getelementptr inbounds|nuw %arg120[%449] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %462 = llvm.load %461 : !llvm.ptr -> i32
  %463 = llvm.sext %462 : i32 to i64
  llvm.br ^bb72(%455 : i64)
^bb72(%464: i64):  // 2 preds: ^bb71, ^bb76
  %465 = llvm.icmp "slt" %464, %456 : i64
  llvm.cond_br %465, ^bb73, ^bb77
^bb73:  // pred: ^bb72
  %466 = llvm.mul %464, %10 overflow<nsw> : i64
  %467 = llvm.mul %448, %12 overflow<nsw> : i64
  %468 = llvm.add %466, %467 : i64
  %469 = llvm.add %464, %460 : i64
  %470 = llvm.udiv %469, %11 : i64
  %471 = llvm.urem %469, %11 : i64
  %472 = llvm.mul %arg124, %70 overflow<nsw> : i64
  %473 = llvm.mul %463, %67 overflow<nsw> : i64
  %474 = llvm.add %472, %473 : i64
  %475 = llvm.mul %448, %66 overflow<nsw> : i64
  %476 = llvm.add %474, %475 : i64
  %477 = llvm.mul %470, %65 overflow<nsw> : i64
  %478 = llvm.add %476, %477 : i64
  %479 = llvm.add %478, %471 : i64
  llvm.br ^bb74(%19 : i64)
^bb74(%480: i64):  // 2 preds: ^bb73, ^bb75
  %481 = llvm.icmp "slt" %480, %12 : i64
  llvm.cond_br %481, ^bb75, ^bb76
^bb75:  // pred: ^bb74
  %482 = llvm.getelementptr %234[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %483 = llvm.getelementptr inbounds|nuw %482[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %484 = llvm.load %483 : !llvm.ptr -> f32
  %485 = llvm.getelementptr %arg77[%479] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %486 = llvm.mul %480, %11 overflow<nsw, nuw> : i64
  %487 = llvm.getelementptr inbounds|nuw %485[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %484, %487 : f32, !llvm.ptr
  %488 = llvm.add %480, %8 : i64
  llvm.br ^bb74(%488 : i64)
^bb76:  // pred: ^bb74
  %489 = llvm.add %464, %8 : i64
  llvm.br ^bb72(%489 : i64)
^bb77:  // pred: ^bb72
  %490 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb70(%490 : i64)
^bb78:  // pred: ^bb70
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb79(%arg136 : i64)
^bb79(%491: i64):  // 2 preds: ^bb78, ^bb86
  %492 = llvm.icmp "ult" %491, %445 : i64
  llvm.cond_br %492, ^bb80, ^bb87
^bb80:  // pred: ^bb79
  %493 = llvm.urem %491, %13 : i64
  %494 = llvm.udiv %491, %13 : i64
  %495 = llvm.getelementptr inbounds|nuw %arg110[%494] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %496 = llvm.load %495 : !llvm.ptr -> i32
  %497 = llvm.add %494, %8 : i64
  %498 = llvm.getelementptr inbounds|nuw %arg110[%497] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %499 = llvm.load %498 : !llvm.ptr -> i32
  %500 = llvm.sext %496 : i32 to i64
  %501 = llvm.sext %499 : i32 to i64
  %502 = llvm.getelementptr inbounds|nuw %arg115[%494] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %503 = llvm.load %502 : !llvm.ptr -> i32
  %504 = llvm.sext %503 : i32 to i64
  %505 = llvm.sub %504, %500 : i64
  %506 = llvm.getelementptr inbounds|nuw %arg120[%494] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %507 = llvm.load %506 : !llvm.ptr -> i32
  %508 = llvm.sext %507 : i32 to i64
  llvm.br ^bb81(%500 : i64)
^bb81(%509: i64):  // 2 preds: ^bb80, ^bb85
  %510 = llvm.icmp "slt" %509, %501 : i64
  llvm.cond_br %510, ^bb82, ^bb86
^bb82:  // pred: ^bb81
  %511 = llvm.mul %509, %69 overflow<nsw> : i64
  %512 = llvm.mul %493, %12 overflow<nsw> : i64
  %513 = llvm.add %511, %512 : i64
  %514 = llvm.add %513, %71 : i64
  %515 = llvm.add %509, %505 : i64
  %516 = llvm.mul %arg124, %70 overflow<nsw> : i64
  %517 = llvm.mul %508, %67 overflow<nsw> : i64
  %518 = llvm.add %516, %517 : i64
  %519 = llvm.mul %493, %66 overflow<nsw> : i64
  %520 = llvm.add %518, %519 : i64
  %521 = llvm.mul %515, %12 overflow<nsw> : i64
  %522 = llvm.add %520, %521 : i64
  llvm.br ^bb83(%19 : i64)
^bb83(%523: i64):  // 2 preds: ^bb82, ^bb84
  %524 = llvm.icmp "slt" %523, %12 : i64
  llvm.cond_br %524, ^bb84, ^bb85
^bb84:  // pred: ^bb83
  %525 = llvm.getelementptr %arg126[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %526 = llvm.getelementptr %525[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %527 = llvm.load %526 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %528 = llvm.getelementptr %arg92[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %529 = llvm.getelementptr %528[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %527, %529 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %530 = llvm.add %523, %11 : i64
  llvm.br ^bb83(%530 : i64)
^bb85:  // pred: ^bb83
  %531 = llvm.add %509, %8 : i64
  llvm.br ^bb81(%531 : i64)
^bb86:  // pred: ^bb81
  %532 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb79(%532 : i64)
^bb87:  // pred: ^bb79
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %533 = llvm.udiv %80, %12 : i64
  %534 = llvm.add %533, %8 : i64
  %535 = llvm.select %79, %19, %534 : i1, i64
  %536 = llvm.mul %arg122, %535 : i64
  %537 = llvm.mul %536, %13 : i64
  %538 = llvm.sub %535, %8 : i64
  llvm.br ^bb88(%arg136 : i64)
^bb88(%539: i64):  // 2 preds: ^bb87, ^bb176
  %540 = llvm.icmp "ult" %539, %537 : i64
  llvm.cond_br %540, ^bb89, ^bb177
^bb89:  // pred: ^bb88
  %541 = llvm.urem %539, %13 : i64
  %542 = llvm.udiv %539, %13 : i64
  %543 = llvm.urem %542, %535 : i64
  %544 = llvm.udiv %542, %535 : i64
  %545 = llvm.getelementptr inbounds|nuw %arg110[%544] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %546 = llvm.load %545 : !llvm.ptr -> i32
  %547 = llvm.add %544, %8 : i64
  %548 = llvm.getelementptr inbounds|nuw %arg110[%547] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %549 = llvm.load %548 : !llvm.ptr -> i32
  %550 = llvm.sext %546 : i32 to i64
  %551 = llvm.sext %549 : i32 to i64
  %552 = llvm.getelementptr inbounds|nuw %arg115[%544] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %553 = llvm.load %552 : !llvm.ptr -> i32
  %554 = llvm.sext %553 : i32 to i64
  %555 = llvm.sub %538, %543 : i64
  %556 = llvm.mul %555, %12 : i64
  %557 = llvm.add %550, %556 : i64
  %558 = llvm.intr.smin(%557, %551) : (i64, i64) -> i64
  %559 = llvm.sub %551, %558 : i64
  %560 = llvm.intr.smin(%559, %12) : (i64, i64) -> i64
  %561 = llvm.sub %558, %550 : i64
  %562 = llvm.add %554, %561 : i64
  %563 = llvm.getelementptr inbounds|nuw %arg120[%544] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %564 = llvm.load %563 : !llvm.ptr -> i32
  %565 = llvm.sext %564 : i32 to i64
  %566 = llvm.add %562, %560 : i64
  %567 = llvm.mul %541, %13 : i64
  %568 = llvm.mul %558, %7 overflow<nsw> : i64
  %569 = llvm.mul %567, %12 overflow<nsw> : i64
  %570 = llvm.add %568, %569 : i64
  %571 = llvm.mul %560, %13 : i64
  %572 = llvm.getelementptr %arg131[16384] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb90(%19 : i64)
^bb90(%573: i64):  // 2 preds: ^bb89, ^bb97
  %574 = llvm.icmp "slt" %573, %560 : i64
  llvm.cond_br %574, ^bb91, ^bb98
^bb91:  // pred: ^bb90
  llvm.br ^bb92(%19 : i64)
^bb92(%575: i64):  // 2 preds: ^bb91, ^bb96
  %576 = llvm.icmp "slt" %575, %13 : i64
  llvm.cond_br %576, ^bb93, ^bb97
^bb93:  // pred: ^bb92
  llvm.br ^bb94(%19 : i64)
^bb94(%577: i64):  // 2 preds: ^bb93, ^bb95
  %578 = llvm.icmp "slt" %577, %12 : i64
  llvm.cond_br %578, ^bb95, ^bb96
^bb95:  // pred: ^bb94
  %579 = llvm.getelementptr %233[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %580 = llvm.mul %573, %7 : i64
  %581 = llvm.mul %575, %12 : i64
  %582 = llvm.add %580, %581 : i64
  %583 = llvm.add %582, %577 : i64
  %584 = llvm.getelementptr %579[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %585 = llvm.load %584 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %586 = llvm.mul %573, %10 : i64
  %587 = llvm.add %586, %581 : i64
  %588 = llvm.add %587, %577 : i64
  %589 = llvm.getelementptr %572[%588] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %585, %589 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %590 = llvm.add %577, %11 : i64
  llvm.br ^bb94(%590 : i64)
^bb96:  // pred: ^bb94
  %591 = llvm.add %575, %8 : i64
  llvm.br ^bb92(%591 : i64)
^bb97:  // pred: ^bb92
  %592 = llvm.add %573, %8 : i64
  llvm.br ^bb90(%592 : i64)
^bb98:  // pred: ^bb90
  %593 = llvm.mul %560, %13 overflow<nsw> : i64
  %594 = llvm.getelementptr %arg131[32768] : (!llvm.ptr) -> !llvm.ptr, i8
  %595 = llvm.getelementptr %arg131[33024] : (!llvm.ptr) -> !llvm.ptr, i8
  %596 = llvm.urem %571, %11 : i64
  %597 = llvm.sub %571, %596 : i64
  llvm.br ^bb99(%19 : i64)
^bb99(%598: i64):  // 2 preds: ^bb98, ^bb100
  %599 = llvm.icmp "slt" %598, %597 : i64
  llvm.cond_br %599, ^bb100, ^bb101
^bb100:  // pred: ^bb99
  %600 = llvm.getelementptr %595[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %62, %600 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %601 = llvm.add %598, %11 : i64
  llvm.br ^bb99(%601 : i64)
^bb101:  // pred: ^bb99
  llvm.br ^bb102(%597 : i64)
^bb102(%602: i64):  // 2 preds: ^bb101, ^bb103
  %603 = llvm.icmp "slt" %602, %571 : i64
  llvm.cond_br %603, ^bb103, ^bb104
^bb103:  // pred: ^bb102
  %604 = llvm.sub %571, %602 : i64
  %605 = llvm.intr.smin(%604, %76) : (i64, i64) -> i64
  %606 = llvm.trunc %605 : i64 to i32
  %607 = llvm.insertelement %606, %3[%2 : i32] : vector<16xi32>
  %608 = llvm.shufflevector %607, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %609 = llvm.icmp "sgt" %608, %75 : vector<16xi32>
  %610 = llvm.getelementptr %595[%602] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %62, %610, %609 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %611 = llvm.add %602, %11 : i64
  llvm.br ^bb102(%611 : i64)
^bb104:  // pred: ^bb102
  %612 = llvm.getelementptr %arg131[33280] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb105(%19 : i64)
^bb105(%613: i64):  // 2 preds: ^bb104, ^bb106
  %614 = llvm.icmp "slt" %613, %597 : i64
  llvm.cond_br %614, ^bb106, ^bb107
^bb106:  // pred: ^bb105
  %615 = llvm.getelementptr %612[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %615 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %616 = llvm.add %613, %11 : i64
  llvm.br ^bb105(%616 : i64)
^bb107:  // pred: ^bb105
  llvm.br ^bb108(%597 : i64)
^bb108(%617: i64):  // 2 preds: ^bb107, ^bb109
  %618 = llvm.icmp "slt" %617, %571 : i64
  llvm.cond_br %618, ^bb109, ^bb110
^bb109:  // pred: ^bb108
  %619 = llvm.sub %571, %617 : i64
  %620 = llvm.intr.smin(%619, %76) : (i64, i64) -> i64
  %621 = llvm.trunc %620 : i64 to i32
  %622 = llvm.insertelement %621, %3[%2 : i32] : vector<16xi32>
  %623 = llvm.shufflevector %622, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %624 = llvm.icmp "sgt" %623, %75 : vector<16xi32>
  %625 = llvm.getelementptr %612[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %40, %625, %624 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %626 = llvm.add %617, %11 : i64
  llvm.br ^bb108(%626 : i64)
^bb110:  // pred: ^bb108
  %627 = llvm.getelementptr %arg131[24576] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.br ^bb111(%19 : i64)
^bb111(%628: i64):  // 2 preds: ^bb110, ^bb115
  %629 = llvm.icmp "slt" %628, %571 : i64
  llvm.cond_br %629, ^bb112, ^bb116
^bb112:  // pred: ^bb111
  llvm.br ^bb113(%19 : i64)
^bb113(%630: i64):  // 2 preds: ^bb112, ^bb114
  %631 = llvm.icmp "slt" %630, %12 : i64
  llvm.cond_br %631, ^bb114, ^bb115
^bb114:  // pred: ^bb113
  %632 = llvm.mul %628, %12 : i64
  %633 = llvm.add %632, %630 : i64
  %634 = llvm.getelementptr %627[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %634 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %635 = llvm.add %630, %11 : i64
  llvm.br ^bb113(%635 : i64)
^bb115:  // pred: ^bb113
  %636 = llvm.add %628, %8 : i64
  llvm.br ^bb111(%636 : i64)
^bb116:  // pred: ^bb111
  llvm.br ^bb117(%19 : i64)
^bb117(%637: i64):  // 2 preds: ^bb116, ^bb166
  %638 = llvm.icmp "slt" %637, %566 : i64
  llvm.cond_br %638, ^bb118, ^bb167
^bb118:  // pred: ^bb117
  llvm.br ^bb119(%19 : i64)
^bb119(%639: i64):  // 2 preds: ^bb118, ^bb123
  %640 = llvm.icmp "slt" %639, %571 : i64
  llvm.cond_br %640, ^bb120, ^bb124
^bb120:  // pred: ^bb119
  llvm.br ^bb121(%19 : i64)
^bb121(%641: i64):  // 2 preds: ^bb120, ^bb122
  %642 = llvm.icmp "slt" %641, %16 : i64
  llvm.cond_br %642, ^bb122, ^bb123
^bb122:  // pred: ^bb121
  %643 = llvm.mul %639, %10 : i64
  %644 = llvm.mul %641, %11 : i64
  %645 = llvm.add %643, %644 : i64
  %646 = llvm.add %645, %19 : i64
  %647 = llvm.getelementptr %arg131[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %647 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %648 = llvm.add %641, %8 : i64
  llvm.br ^bb121(%648 : i64)
^bb123:  // pred: ^bb121
  %649 = llvm.add %639, %8 : i64
  llvm.br ^bb119(%649 : i64)
^bb124:  // pred: ^bb119
  %650 = llvm.udiv %637, %11 : i64
  %651 = llvm.mul %arg124, %70 overflow<nsw> : i64
  %652 = llvm.mul %565, %67 overflow<nsw> : i64
  %653 = llvm.add %651, %652 : i64
  %654 = llvm.mul %541, %66 overflow<nsw> : i64
  %655 = llvm.add %653, %654 : i64
  %656 = llvm.mul %650, %65 overflow<nsw> : i64
  %657 = llvm.add %655, %656 : i64
  llvm.call @llm_contract_1(%arg130, %572, %19, %593, %12, %12, %8, %arg76, %arg77, %657, %16, %12, %11, %65, %11, %8, %arg130, %arg131, %19, %571, %16, %11, %10, %11, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb125(%19 : i64)
^bb125(%658: i64):  // 2 preds: ^bb124, ^bb132
  %659 = llvm.icmp "slt" %658, %560 : i64
  llvm.cond_br %659, ^bb126, ^bb133
^bb126:  // pred: ^bb125
  %660 = llvm.add %562, %658 : i64
  llvm.br ^bb127(%19 : i64)
^bb127(%661: i64):  // 2 preds: ^bb126, ^bb131
  %662 = llvm.icmp "slt" %661, %13 : i64
  llvm.cond_br %662, ^bb128, ^bb132
^bb128:  // pred: ^bb127
  llvm.br ^bb129(%19 : i64)
^bb129(%663: i64):  // 2 preds: ^bb128, ^bb130
  %664 = llvm.icmp "slt" %663, %10 : i64
  llvm.cond_br %664, ^bb130, ^bb131
^bb130:  // pred: ^bb129
  %665 = llvm.mul %658, %7 : i64
  %666 = llvm.mul %661, %10 : i64
  %667 = llvm.add %665, %666 : i64
  %668 = llvm.add %667, %663 : i64
  %669 = llvm.getelementptr %arg131[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %670 = llvm.load %669 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %671 = llvm.fmul %670, %63 : vector<16xf32>
  %672 = llvm.add %637, %663 : i64
  %673 = llvm.sub %660, %672 : i64
  %674 = llvm.add %673, %8 : i64
  %675 = llvm.intr.smin(%674, %76) : (i64, i64) -> i64
  %676 = llvm.trunc %675 : i64 to i32
  %677 = llvm.insertelement %676, %3[%2 : i32] : vector<16xi32>
  %678 = llvm.shufflevector %677, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %679 = llvm.icmp "sgt" %678, %75 : vector<16xi32>
  %680 = llvm.select %679, %671, %62 : vector<16xi1>, vector<16xf32>
  llvm.store %680, %669 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %681 = llvm.add %663, %11 : i64
  llvm.br ^bb129(%681 : i64)
^bb131:  // pred: ^bb129
  %682 = llvm.add %661, %8 : i64
  llvm.br ^bb127(%682 : i64)
^bb132:  // pred: ^bb127
  %683 = llvm.add %658, %8 : i64
  llvm.br ^bb125(%683 : i64)
^bb133:  // pred: ^bb125
  llvm.br ^bb134(%19 : i64)
^bb134(%684: i64):  // 2 preds: ^bb133, ^bb135
  %685 = llvm.icmp "slt" %684, %597 : i64
  llvm.cond_br %685, ^bb135, ^bb136
^bb135:  // pred: ^bb134
  %686 = llvm.getelementptr %595[%684] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %687 = llvm.load %686 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %688 = llvm.getelementptr %594[%684] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %687, %688 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %689 = llvm.add %684, %11 : i64
  llvm.br ^bb134(%689 : i64)
^bb136:  // pred: ^bb134
  llvm.br ^bb137(%597 : i64)
^bb137(%690: i64):  // 2 preds: ^bb136, ^bb138
  %691 = llvm.icmp "slt" %690, %571 : i64
  llvm.cond_br %691, ^bb138, ^bb139
^bb138:  // pred: ^bb137
  %692 = llvm.sub %571, %690 : i64
  %693 = llvm.intr.smin(%692, %76) : (i64, i64) -> i64
  %694 = llvm.trunc %693 : i64 to i32
  %695 = llvm.insertelement %694, %3[%2 : i32] : vector<16xi32>
  %696 = llvm.shufflevector %695, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %697 = llvm.icmp "sgt" %696, %75 : vector<16xi32>
  %698 = llvm.getelementptr %595[%690] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %699 = llvm.intr.masked.load %698, %697, %40 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %700 = llvm.getelementptr %594[%690] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %699, %700, %697 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %701 = llvm.add %690, %11 : i64
  llvm.br ^bb137(%701 : i64)
^bb139:  // pred: ^bb137
  llvm.br ^bb140(%19 : i64)
^bb140(%702: i64):  // 2 preds: ^bb139, ^bb141
  %703 = llvm.icmp "slt" %702, %571 : i64
  llvm.cond_br %703, ^bb141, ^bb142
^bb141:  // pred: ^bb140
  %704 = llvm.mul %702, %10 : i64
  %705 = llvm.add %704, %19 : i64
  %706 = llvm.getelementptr %arg131[%705] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %707 = llvm.load %706 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %708 = llvm.add %704, %11 : i64
  %709 = llvm.getelementptr %arg131[%708] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %710 = llvm.load %709 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %711 = llvm.add %704, %12 : i64
  %712 = llvm.getelementptr %arg131[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %713 = llvm.load %712 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %714 = llvm.add %704, %21 : i64
  %715 = llvm.getelementptr %arg131[%714] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %716 = llvm.load %715 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %717 = llvm.intr.maximum(%707, %710) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %718 = llvm.intr.maximum(%713, %716) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %719 = llvm.intr.maximum(%717, %718) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %720 = llvm.getelementptr inbounds|nuw %595[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %721 = llvm.load %720 : !llvm.ptr -> f32
  %722 = llvm.shufflevector %719, %59 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %723 = llvm.shufflevector %719, %59 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %724 = llvm.intr.maximum(%722, %723) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  %725 = llvm.shufflevector %724, %60 [0, 1, 2, 3] : vector<8xf32> 
  %726 = llvm.shufflevector %724, %60 [4, 5, 6, 7] : vector<8xf32> 
  %727 = llvm.intr.maximum(%725, %726) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  %728 = llvm.shufflevector %727, %61 [0, 1] : vector<4xf32> 
  %729 = llvm.shufflevector %727, %61 [2, 3] : vector<4xf32> 
  %730 = llvm.intr.maximum(%728, %729) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
  %731 = llvm.extractelement %730[%1 : i64] : vector<2xf32>
  %732 = llvm.extractelement %730[%0 : i64] : vector<2xf32>
  %733 = llvm.intr.maximum(%731, %732) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
  %734 = llvm.intr.maximum(%721, %733) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
  llvm.store %734, %720 : f32, !llvm.ptr
  %735 = llvm.add %702, %8 : i64
  llvm.br ^bb140(%735 : i64)
^bb142:  // pred: ^bb140
  llvm.br ^bb143(%19 : i64)
^bb143(%736: i64):  // 2 preds: ^bb142, ^bb144
  %737 = llvm.icmp "slt" %736, %571 : i64
  llvm.cond_br %737, ^bb144, ^bb145
^bb144:  // pred: ^bb143
  %738 = llvm.getelementptr inbounds|nuw %595[%736] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %739 = llvm.load %738 : !llvm.ptr -> f32
  %740 = llvm.insertelement %739, %59[%2 : i32] : vector<16xf32>
  %741 = llvm.shufflevector %740, %59 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  %742 = llvm.mul %736, %10 : i64
  %743 = llvm.add %742, %19 : i64
  %744 = llvm.getelementptr %arg131[%743] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %745 = llvm.load %744 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %746 = llvm.fsub %745, %741 : vector<16xf32>
  %747 = llvm.fadd %746, %23 : vector<16xf32>
  %748 = llvm.fadd %747, %24 : vector<16xf32>
  %749 = llvm.fsub %746, %748 : vector<16xf32>
  %750 = llvm.intr.fmuladd(%41, %749, %42) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %751 = llvm.intr.fmuladd(%750, %749, %43) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %752 = llvm.intr.fmuladd(%751, %749, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %753 = llvm.intr.fmuladd(%752, %749, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %754 = llvm.intr.fmuladd(%753, %749, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %755 = llvm.intr.fmuladd(%754, %749, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %756 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%755, %748, %755, %47, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %756, %744 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %757 = llvm.add %742, %11 : i64
  %758 = llvm.getelementptr %arg131[%757] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %759 = llvm.load %758 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %760 = llvm.fsub %759, %741 : vector<16xf32>
  %761 = llvm.fadd %760, %23 : vector<16xf32>
  %762 = llvm.fadd %761, %24 : vector<16xf32>
  %763 = llvm.fsub %760, %762 : vector<16xf32>
  %764 = llvm.intr.fmuladd(%41, %763, %42) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %765 = llvm.intr.fmuladd(%764, %763, %43) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %766 = llvm.intr.fmuladd(%765, %763, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %767 = llvm.intr.fmuladd(%766, %763, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %768 = llvm.intr.fmuladd(%767, %763, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %769 = llvm.intr.fmuladd(%768, %763, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %770 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%769, %762, %769, %47, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %770, %758 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %771 = llvm.add %742, %12 : i64
  %772 = llvm.getelementptr %arg131[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %773 = llvm.load %772 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %774 = llvm.fsub %773, %741 : vector<16xf32>
  %775 = llvm.fadd %774, %23 : vector<16xf32>
  %776 = llvm.fadd %775, %24 : vector<16xf32>
  %777 = llvm.fsub %774, %776 : vector<16xf32>
  %778 = llvm.intr.fmuladd(%41, %777, %42) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %779 = llvm.intr.fmuladd(%778, %777, %43) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %780 = llvm.intr.fmuladd(%779, %777, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %781 = llvm.intr.fmuladd(%780, %777, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %782 = llvm.intr.fmuladd(%781, %777, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %783 = llvm.intr.fmuladd(%782, %777, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %784 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%783, %776, %783, %47, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %784, %772 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %785 = llvm.add %742, %21 : i64
  %786 = llvm.getelementptr %arg131[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %787 = llvm.load %786 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %788 = llvm.fsub %787, %741 : vector<16xf32>
  %789 = llvm.fadd %788, %23 : vector<16xf32>
  %790 = llvm.fadd %789, %24 : vector<16xf32>
  %791 = llvm.fsub %788, %790 : vector<16xf32>
  %792 = llvm.intr.fmuladd(%41, %791, %42) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %793 = llvm.intr.fmuladd(%792, %791, %43) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %794 = llvm.intr.fmuladd(%793, %791, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %795 = llvm.intr.fmuladd(%794, %791, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %796 = llvm.intr.fmuladd(%795, %791, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %797 = llvm.intr.fmuladd(%796, %791, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %798 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%797, %790, %797, %47, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %798, %786 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %799 = llvm.add %736, %8 : i64
  llvm.br ^bb143(%799 : i64)
^bb145:  // pred: ^bb143
  llvm.br ^bb146(%19 : i64)
^bb146(%800: i64):  // 2 preds: ^bb145, ^bb147
  %801 = llvm.icmp "slt" %800, %597 : i64
  llvm.cond_br %801, ^bb147, ^bb148
^bb147:  // pred: ^bb146
  %802 = llvm.getelementptr %595[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %803 = llvm.load %802 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %804 = llvm.getelementptr %594[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %805 = llvm.load %804 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %806 = llvm.fsub %805, %803 : vector<16xf32>
  %807 = llvm.fadd %806, %23 : vector<16xf32>
  %808 = llvm.fadd %807, %24 : vector<16xf32>
  %809 = llvm.fsub %806, %808 : vector<16xf32>
  %810 = llvm.intr.fmuladd(%41, %809, %42) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %811 = llvm.intr.fmuladd(%810, %809, %43) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %812 = llvm.intr.fmuladd(%811, %809, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %813 = llvm.intr.fmuladd(%812, %809, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %814 = llvm.intr.fmuladd(%813, %809, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %815 = llvm.intr.fmuladd(%814, %809, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %816 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%815, %808, %815, %47, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.store %816, %804 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %817 = llvm.add %800, %11 : i64
  llvm.br ^bb146(%817 : i64)
^bb148:  // pred: ^bb146
  llvm.br ^bb149(%597 : i64)
^bb149(%818: i64):  // 2 preds: ^bb148, ^bb150
  %819 = llvm.icmp "slt" %818, %571 : i64
  llvm.cond_br %819, ^bb150, ^bb151
^bb150:  // pred: ^bb149
  %820 = llvm.sub %571, %818 : i64
  %821 = llvm.intr.smin(%820, %76) : (i64, i64) -> i64
  %822 = llvm.trunc %821 : i64 to i32
  %823 = llvm.insertelement %822, %3[%2 : i32] : vector<16xi32>
  %824 = llvm.shufflevector %823, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %825 = llvm.icmp "sgt" %824, %75 : vector<16xi32>
  %826 = llvm.getelementptr %595[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %827 = llvm.intr.masked.load %826, %825, %40 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %828 = llvm.getelementptr %594[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %829 = llvm.intr.masked.load %828, %825, %40 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %830 = llvm.fsub %829, %827 : vector<16xf32>
  %831 = llvm.fadd %830, %23 : vector<16xf32>
  %832 = llvm.fadd %831, %24 : vector<16xf32>
  %833 = llvm.fsub %830, %832 : vector<16xf32>
  %834 = llvm.intr.fmuladd(%41, %833, %42) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %835 = llvm.intr.fmuladd(%834, %833, %43) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %836 = llvm.intr.fmuladd(%835, %833, %44) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %837 = llvm.intr.fmuladd(%836, %833, %45) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %838 = llvm.intr.fmuladd(%837, %833, %46) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %839 = llvm.intr.fmuladd(%838, %833, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %840 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%839, %832, %839, %47, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  llvm.intr.masked.store %840, %828, %825 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %841 = llvm.add %818, %11 : i64
  llvm.br ^bb149(%841 : i64)
^bb151:  // pred: ^bb149
  llvm.br ^bb152(%19 : i64)
^bb152(%842: i64):  // 2 preds: ^bb151, ^bb153
  %843 = llvm.icmp "slt" %842, %597 : i64
  llvm.cond_br %843, ^bb153, ^bb154
^bb153:  // pred: ^bb152
  %844 = llvm.getelementptr %594[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %845 = llvm.load %844 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %846 = llvm.getelementptr %612[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %847 = llvm.load %846 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %848 = llvm.fmul %847, %845 : vector<16xf32>
  llvm.store %848, %846 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %849 = llvm.add %842, %11 : i64
  llvm.br ^bb152(%849 : i64)
^bb154:  // pred: ^bb152
  llvm.br ^bb155(%597 : i64)
^bb155(%850: i64):  // 2 preds: ^bb154, ^bb156
  %851 = llvm.icmp "slt" %850, %571 : i64
  llvm.cond_br %851, ^bb156, ^bb157
^bb156:  // pred: ^bb155
  %852 = llvm.sub %571, %850 : i64
  %853 = llvm.intr.smin(%852, %76) : (i64, i64) -> i64
  %854 = llvm.trunc %853 : i64 to i32
  %855 = llvm.insertelement %854, %3[%2 : i32] : vector<16xi32>
  %856 = llvm.shufflevector %855, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %857 = llvm.icmp "sgt" %856, %75 : vector<16xi32>
  %858 = llvm.getelementptr %594[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %859 = llvm.intr.masked.load %858, %857, %40 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %860 = llvm.getelementptr %612[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %861 = llvm.intr.masked.load %860, %857, %40 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %862 = llvm.fmul %861, %859 : vector<16xf32>
  llvm.intr.masked.store %862, %860, %857 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %863 = llvm.add %850, %11 : i64
  llvm.br ^bb155(%863 : i64)
^bb157:  // pred: ^bb155
  llvm.br ^bb158(%19 : i64)
^bb158(%864: i64):  // 2 preds: ^bb157, ^bb159
  %865 = llvm.icmp "slt" %864, %571 : i64
  llvm.cond_br %865, ^bb159, ^bb160
^bb159:  // pred: ^bb158
  %866 = llvm.mul %864, %10 : i64
  %867 = llvm.add %866, %19 : i64
  %868 = llvm.getelementptr %arg131[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %869 = llvm.load %868 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %870 = llvm.add %866, %11 : i64
  %871 = llvm.getelementptr %arg131[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %872 = llvm.load %871 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %873 = llvm.add %866, %12 : i64
  %874 = llvm.getelementptr %arg131[%873] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %875 = llvm.load %874 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %876 = llvm.add %866, %21 : i64
  %877 = llvm.getelementptr %arg131[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %878 = llvm.load %877 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %879 = llvm.fadd %869, %872 : vector<16xf32>
  %880 = llvm.fadd %875, %878 : vector<16xf32>
  %881 = llvm.fadd %879, %880 : vector<16xf32>
  %882 = llvm.getelementptr inbounds|nuw %612[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %883 = llvm.load %882 : !llvm.ptr -> f32
  %884 = llvm.shufflevector %881, %59 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %885 = llvm.shufflevector %881, %59 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %886 = llvm.fadd %884, %885 : vector<8xf32>
  %887 = llvm.shufflevector %886, %60 [0, 1, 2, 3] : vector<8xf32> 
  %888 = llvm.shufflevector %886, %60 [4, 5, 6, 7] : vector<8xf32> 
  %889 = llvm.fadd %887, %888 : vector<4xf32>
  %890 = llvm.shufflevector %889, %61 [0, 1] : vector<4xf32> 
  %891 = llvm.shufflevector %889, %61 [2, 3] : vector<4xf32> 
  %892 = llvm.fadd %890, %891 : vector<2xf32>
  %893 = llvm.extractelement %892[%1 : i64] : vector<2xf32>
  %894 = llvm.extractelement %892[%0 : i64] : vector<2xf32>
  %895 = llvm.fadd %893, %894 : f32
  %896 = llvm.fadd %883, %895 : f32
  llvm.store %896, %882 : f32, !llvm.ptr
  %897 = llvm.add %864, %8 : i64
  llvm.br ^bb158(%897 : i64)
^bb160:  // pred: ^bb158
  llvm.br ^bb161(%19 : i64)
^bb161(%898: i64):  // 2 preds: ^bb160, ^bb165
  %899 = llvm.icmp "slt" %898, %571 : i64
  llvm.cond_br %899, ^bb162, ^bb166
^bb162:  // pred: ^bb161
  %900 = llvm.getelementptr inbounds|nuw %594[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %901 = llvm.load %900 : !llvm.ptr -> f32
  %902 = llvm.insertelement %901, %59[%2 : i32] : vector<16xf32>
  %903 = llvm.shufflevector %902, %59 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb163(%19 : i64)
^bb163(%904: i64):  // 2 preds: ^bb162, ^bb164
  %905 = llvm.icmp "slt" %904, %12 : i64
  llvm.cond_br %905, ^bb164, ^bb165
^bb164:  // pred: ^bb163
  %906 = llvm.mul %898, %12 : i64
  %907 = llvm.add %906, %904 : i64
  %908 = llvm.getelementptr %627[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %909 = llvm.load %908 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %910 = llvm.fmul %909, %903 : vector<16xf32>
  llvm.store %910, %908 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %911 = llvm.add %904, %11 : i64
  llvm.br ^bb163(%911 : i64)
^bb165:  // pred: ^bb163
  %912 = llvm.add %898, %8 : i64
  llvm.br ^bb161(%912 : i64)
^bb166:  // pred: ^bb161
  %913 = llvm.mul %637, %12 overflow<nsw> : i64
  %914 = llvm.add %655, %913 : i64
  llvm.call @llm_contract_2(%arg130, %arg131, %19, %571, %10, %10, %8, %arg91, %arg92, %914, %10, %12, %12, %8, %arg130, %627, %19, %571, %12, %12, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %915 = llvm.add %637, %10 : i64
  llvm.br ^bb117(%915 : i64)
^bb167:  // pred: ^bb117
  llvm.br ^bb168(%19 : i64)
^bb168(%916: i64):  // 2 preds: ^bb167, ^bb175
  %917 = llvm.icmp "slt" %916, %560 : i64
  llvm.cond_br %917, ^bb169, ^bb176
^bb169:  // pred: ^bb168
  llvm.br ^bb170(%19 : i64)
^bb170(%918: i64):  // 2 preds: ^bb169, ^bb174
  %919 = llvm.icmp "slt" %918, %13 : i64
  llvm.cond_br %919, ^bb171, ^bb175
^bb171:  // pred: ^bb170
  %920 = llvm.mul %916, %13 overflow<nsw, nuw> : i64
  %921 = llvm.add %920, %918 overflow<nsw, nuw> : i64
  %922 = llvm.getelementptr inbounds|nuw %612[%921] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %923 = llvm.load %922 : !llvm.ptr -> f32
  %924 = llvm.insertelement %923, %59[%2 : i32] : vector<16xf32>
  %925 = llvm.shufflevector %924, %59 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb172(%19 : i64)
^bb172(%926: i64):  // 2 preds: ^bb171, ^bb173
  %927 = llvm.icmp "slt" %926, %12 : i64
  llvm.cond_br %927, ^bb173, ^bb174
^bb173:  // pred: ^bb172
  %928 = llvm.mul %916, %10 : i64
  %929 = llvm.mul %918, %12 : i64
  %930 = llvm.add %928, %929 : i64
  %931 = llvm.add %930, %926 : i64
  %932 = llvm.getelementptr %627[%931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %933 = llvm.load %932 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %934 = llvm.fdiv %933, %925 : vector<16xf32>
  %935 = llvm.getelementptr %232[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %936 = llvm.mul %916, %7 : i64
  %937 = llvm.add %936, %929 : i64
  %938 = llvm.add %937, %926 : i64
  %939 = llvm.getelementptr %935[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %934, %939 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %940 = llvm.add %926, %11 : i64
  llvm.br ^bb172(%940 : i64)
^bb174:  // pred: ^bb172
  %941 = llvm.add %918, %8 : i64
  llvm.br ^bb170(%941 : i64)
^bb175:  // pred: ^bb170
  %942 = llvm.add %916, %8 : i64
  llvm.br ^bb168(%942 : i64)
^bb176:  // pred: ^bb168
  %943 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb88(%943 : i64)
^bb177:  // pred: ^bb88
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %944 = llvm.mul %83, %13 : i64
  llvm.br ^bb178(%arg136 : i64)
^bb178(%945: i64):  // 2 preds: ^bb177, ^bb185
  %946 = llvm.icmp "ult" %945, %944 : i64
  llvm.cond_br %946, ^bb179, ^bb186
^bb179:  // pred: ^bb178
  %947 = llvm.urem %945, %13 : i64
  %948 = llvm.udiv %945, %13 : i64
  %949 = llvm.urem %948, %83 : i64
  %950 = llvm.mul %949, %94 : i64
  %951 = llvm.mul %947, %10 : i64
  %952 = llvm.sub %arg3, %950 : i64
  %953 = llvm.intr.smin(%94, %952) : (i64, i64) -> i64
  %954 = llvm.intr.smax(%953, %19) : (i64, i64) -> i64
  %955 = llvm.mul %950, %7 overflow<nsw> : i64
  %956 = llvm.add %955, %951 : i64
  llvm.br ^bb180(%19 : i64)
^bb180(%957: i64):  // 2 preds: ^bb179, ^bb181
  %958 = llvm.icmp "slt" %957, %954 : i64
  llvm.cond_br %958, ^bb181, ^bb182
^bb181:  // pred: ^bb180
  %959 = llvm.mul %957, %10 : i64
  %960 = llvm.add %959, %19 : i64
  %961 = llvm.getelementptr %arg131[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %961 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %962 = llvm.add %959, %11 : i64
  %963 = llvm.getelementptr %arg131[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %963 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %964 = llvm.add %959, %12 : i64
  %965 = llvm.getelementptr %arg131[%964] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %965 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %966 = llvm.add %959, %21 : i64
  %967 = llvm.getelementptr %arg131[%966] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %967 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %968 = llvm.add %957, %8 : i64
  llvm.br ^bb180(%968 : i64)
^bb182:  // pred: ^bb180
  %969 = llvm.mul %arg124, %66 overflow<nsw> : i64
  %970 = llvm.mul %947, %64 overflow<nsw> : i64
  %971 = llvm.add %969, %970 : i64
  llvm.call @llm_contract_0(%arg125, %232, %955, %954, %7, %7, %8, %arg25, %arg26, %971, %7, %10, %10, %8, %arg130, %arg131, %19, %954, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb183(%19 : i64)
^bb183(%972: i64):  // 2 preds: ^bb182, ^bb184
  %973 = llvm.icmp "slt" %972, %954 : i64
  llvm.cond_br %973, ^bb184, ^bb185
^bb184:  // pred: ^bb183
  %974 = llvm.getelementptr %arg1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %975 = llvm.mul %972, %7 : i64
  %976 = llvm.add %975, %19 : i64
  %977 = llvm.getelementptr %974[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %978 = llvm.load %977 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %979 = llvm.mul %972, %10 : i64
  %980 = llvm.add %979, %19 : i64
  %981 = llvm.getelementptr %arg131[%980] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %982 = llvm.load %981 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %983 = llvm.fadd %978, %982 : vector<16xf32>
  llvm.store %983, %977 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %984 = llvm.add %975, %11 : i64
  %985 = llvm.getelementptr %974[%984] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %986 = llvm.load %985 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %987 = llvm.add %979, %11 : i64
  %988 = llvm.getelementptr %arg131[%987] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %989 = llvm.load %988 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %990 = llvm.fadd %986, %989 : vector<16xf32>
  llvm.store %990, %985 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %991 = llvm.add %975, %12 : i64
  %992 = llvm.getelementptr %974[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %993 = llvm.load %992 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %994 = llvm.add %979, %12 : i64
  %995 = llvm.getelementptr %arg131[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %996 = llvm.load %995 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %997 = llvm.fadd %993, %996 : vector<16xf32>
  llvm.store %997, %992 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %998 = llvm.add %975, %21 : i64
  %999 = llvm.getelementptr %974[%998] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1000 = llvm.load %999 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1001 = llvm.add %979, %21 : i64
  %1002 = llvm.getelementptr %arg131[%1001] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1003 = llvm.load %1002 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1004 = llvm.fadd %1000, %1003 : vector<16xf32>
  llvm.store %1004, %999 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1005 = llvm.add %972, %8 : i64
  llvm.br ^bb183(%1005 : i64)
^bb185:  // pred: ^bb183
  %1006 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb178(%1006 : i64)
^bb186:  // pred: ^bb178
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb187(%arg136 : i64)
^bb187(%1007: i64):  // 2 preds: ^bb186, ^bb206
  %1008 = llvm.icmp "ult" %1007, %98 : i64
  llvm.cond_br %1008, ^bb188, ^bb207
^bb188:  // pred: ^bb187
  %1009 = llvm.mul %1007, %16 : i64
  %1010 = llvm.sub %arg3, %1009 : i64
  %1011 = llvm.intr.smin(%1010, %16) : (i64, i64) -> i64
  %1012 = llvm.mul %1009, %7 overflow<nsw> : i64
  %1013 = llvm.urem %1011, %11 : i64
  %1014 = llvm.sub %1011, %1013 : i64
  llvm.br ^bb189(%19 : i64)
^bb189(%1015: i64):  // 2 preds: ^bb188, ^bb190
  %1016 = llvm.icmp "slt" %1015, %1014 : i64
  llvm.cond_br %1016, ^bb190, ^bb191
^bb190:  // pred: ^bb189
  %1017 = llvm.getelementptr %arg131[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1017 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1018 = llvm.add %1015, %11 : i64
  llvm.br ^bb189(%1018 : i64)
^bb191:  // pred: ^bb189
  llvm.br ^bb192(%1014 : i64)
^bb192(%1019: i64):  // 2 preds: ^bb191, ^bb193
  %1020 = llvm.icmp "slt" %1019, %1011 : i64
  llvm.cond_br %1020, ^bb193, ^bb194
^bb193:  // pred: ^bb192
  %1021 = llvm.sub %1011, %1019 : i64
  %1022 = llvm.intr.smin(%1021, %76) : (i64, i64) -> i64
  %1023 = llvm.trunc %1022 : i64 to i32
  %1024 = llvm.insertelement %1023, %3[%2 : i32] : vector<16xi32>
  %1025 = llvm.shufflevector %1024, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1026 = llvm.icmp "sgt" %1025, %75 : vector<16xi32>
  %1027 = llvm.getelementptr %arg131[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %40, %1027, %1026 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1028 = llvm.add %1019, %11 : i64
  llvm.br ^bb192(%1028 : i64)
^bb194:  // pred: ^bb192
  llvm.br ^bb195(%19 : i64)
^bb195(%1029: i64):  // 2 preds: ^bb194, ^bb199
  %1030 = llvm.icmp "slt" %1029, %1011 : i64
  llvm.cond_br %1030, ^bb196, ^bb200
^bb196:  // pred: ^bb195
  llvm.br ^bb197(%19, %20, %20, %20, %20 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb197(%1031: i64, %1032: vector<16xf32>, %1033: vector<16xf32>, %1034: vector<16xf32>, %1035: vector<16xf32>):  // 2 preds: ^bb196, ^bb198
  %1036 = llvm.icmp "slt" %1031, %7 : i64
  llvm.cond_br %1036, ^bb198, ^bb199
^bb198:  // pred: ^bb197
  %1037 = llvm.getelementptr %arg1[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1038 = llvm.mul %1029, %7 : i64
  %1039 = llvm.add %1038, %1031 : i64
  %1040 = llvm.getelementptr %1037[%1039] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1041 = llvm.load %1040 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1042 = llvm.fmul %1041, %1041 : vector<16xf32>
  %1043 = llvm.fadd %1032, %1042 : vector<16xf32>
  %1044 = llvm.add %1031, %11 : i64
  %1045 = llvm.add %1038, %1044 : i64
  %1046 = llvm.getelementptr %1037[%1045] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1047 = llvm.load %1046 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1048 = llvm.fmul %1047, %1047 : vector<16xf32>
  %1049 = llvm.fadd %1033, %1048 : vector<16xf32>
  %1050 = llvm.add %1031, %12 : i64
  %1051 = llvm.add %1038, %1050 : i64
  %1052 = llvm.getelementptr %1037[%1051] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1053 = llvm.load %1052 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1054 = llvm.fmul %1053, %1053 : vector<16xf32>
  %1055 = llvm.fadd %1034, %1054 : vector<16xf32>
  %1056 = llvm.add %1031, %21 : i64
  %1057 = llvm.add %1038, %1056 : i64
  %1058 = llvm.getelementptr %1037[%1057] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1059 = llvm.load %1058 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1060 = llvm.fmul %1059, %1059 : vector<16xf32>
  %1061 = llvm.fadd %1035, %1060 : vector<16xf32>
  %1062 = llvm.add %1031, %10 : i64
  llvm.br ^bb197(%1062, %1043, %1049, %1055, %1061 : i64, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
^bb199:  // pred: ^bb197
  %1063 = llvm.fadd %1032, %1033 : vector<16xf32>
  %1064 = llvm.fadd %1034, %1035 : vector<16xf32>
  %1065 = llvm.fadd %1063, %1064 : vector<16xf32>
  %1066 = llvm.getelementptr inbounds|nuw %arg131[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1067 = llvm.load %1066 : !llvm.ptr -> f32
  %1068 = llvm.shufflevector %1065, %59 [0, 1, 2, 3, 4, 5, 6, 7] : vector<16xf32> 
  %1069 = llvm.shufflevector %1065, %59 [8, 9, 10, 11, 12, 13, 14, 15] : vector<16xf32> 
  %1070 = llvm.fadd %1068, %1069 : vector<8xf32>
  %1071 = llvm.shufflevector %1070, %60 [0, 1, 2, 3] : vector<8xf32> 
  %1072 = llvm.shufflevector %1070, %60 [4, 5, 6, 7] : vector<8xf32> 
  %1073 = llvm.fadd %1071, %1072 : vector<4xf32>
  %1074 = llvm.shufflevector %1073, %61 [0, 1] : vector<4xf32> 
  %1075 = llvm.shufflevector %1073, %61 [2, 3] : vector<4xf32> 
  %1076 = llvm.fadd %1074, %1075 : vector<2xf32>
  %1077 = llvm.extractelement %1076[%1 : i64] : vector<2xf32>
  %1078 = llvm.extractelement %1076[%0 : i64] : vector<2xf32>
  %1079 = llvm.fadd %1077, %1078 : f32
  %1080 = llvm.fadd %1067, %1079 : f32
  llvm.store %1080, %1066 : f32, !llvm.ptr
  %1081 = llvm.add %1029, %8 : i64
  llvm.br ^bb195(%1081 : i64)
^bb200:  // pred: ^bb195
  llvm.br ^bb201(%19 : i64)
^bb201(%1082: i64):  // 2 preds: ^bb200, ^bb205
  %1083 = llvm.icmp "slt" %1082, %1011 : i64
  llvm.cond_br %1083, ^bb202, ^bb206
^bb202:  // pred: ^bb201
  %1084 = llvm.getelementptr inbounds|nuw %arg131[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1085 = llvm.load %1084 : !llvm.ptr -> f32
  %1086 = llvm.fmul %1085, %18 : f32
  %1087 = llvm.fadd %1086, %17 : f32
  %1088 = llvm.intr.sqrt(%1087) : (f32) -> f32
  %1089 = llvm.fdiv %6, %1088 : f32
  %1090 = llvm.insertelement %1089, %59[%2 : i32] : vector<16xf32>
  %1091 = llvm.shufflevector %1090, %59 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xf32> 
  llvm.br ^bb203(%19 : i64)
^bb203(%1092: i64):  // 2 preds: ^bb202, ^bb204
  %1093 = llvm.icmp "slt" %1092, %7 : i64
  llvm.cond_br %1093, ^bb204, ^bb205
^bb204:  // pred: ^bb203
  %1094 = llvm.getelementptr %arg1[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1095 = llvm.mul %1082, %7 : i64
  %1096 = llvm.add %1095, %1092 : i64
  %1097 = llvm.getelementptr %1094[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1098 = llvm.load %1097 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1099 = llvm.getelementptr %arg37[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1100 = llvm.getelementptr %1099[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1101 = llvm.load %1100 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1102 = llvm.fmul %1098, %1091 : vector<16xf32>
  %1103 = llvm.fmul %1102, %1101 : vector<16xf32>
  %1104 = llvm.getelementptr %95[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1105 = llvm.getelementptr %1104[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1103, %1105 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1106 = llvm.add %1092, %11 : i64
  llvm.br ^bb203(%1106 : i64)
^bb205:  // pred: ^bb203
  %1107 = llvm.add %1082, %8 : i64
  llvm.br ^bb201(%1107 : i64)
^bb206:  // pred: ^bb201
  %1108 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb187(%1108 : i64)
^bb207:  // pred: ^bb187
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  %1109 = llvm.mul %83, %68 : i64
  llvm.br ^bb208(%arg136 : i64)
^bb208(%1110: i64):  // 2 preds: ^bb207, ^bb221
  %1111 = llvm.icmp "ult" %1110, %1109 : i64
  llvm.cond_br %1111, ^bb209, ^bb222
^bb209:  // pred: ^bb208
  %1112 = llvm.urem %1110, %14 : i64
  %1113 = llvm.udiv %1110, %14 : i64
  %1114 = llvm.urem %1113, %83 : i64
  %1115 = llvm.udiv %1113, %83 : i64
  %1116 = llvm.mul %1115, %14 : i64
  %1117 = llvm.add %1116, %1112 : i64
  %1118 = llvm.mul %1114, %94 : i64
  %1119 = llvm.mul %1117, %10 : i64
  %1120 = llvm.sub %arg3, %1118 : i64
  %1121 = llvm.intr.smin(%94, %1120) : (i64, i64) -> i64
  %1122 = llvm.intr.smax(%1121, %19) : (i64, i64) -> i64
  %1123 = llvm.sub %15, %1119 : i64
  %1124 = llvm.intr.smin(%1123, %10) : (i64, i64) -> i64
  %1125 = llvm.mul %1118, %15 overflow<nsw> : i64
  %1126 = llvm.add %1125, %1119 : i64
  llvm.br ^bb210(%19 : i64)
^bb210(%1127: i64):  // 2 preds: ^bb209, ^bb211
  %1128 = llvm.icmp "slt" %1127, %1122 : i64
  llvm.cond_br %1128, ^bb211, ^bb212
^bb211:  // pred: ^bb210
  %1129 = llvm.mul %1127, %10 : i64
  %1130 = llvm.add %1129, %19 : i64
  %1131 = llvm.getelementptr %arg131[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1131 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1132 = llvm.add %1129, %11 : i64
  %1133 = llvm.getelementptr %arg131[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1133 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1134 = llvm.add %1129, %12 : i64
  %1135 = llvm.getelementptr %arg131[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1135 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1136 = llvm.add %1129, %21 : i64
  %1137 = llvm.getelementptr %arg131[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1137 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1138 = llvm.add %1127, %8 : i64
  llvm.br ^bb210(%1138 : i64)
^bb212:  // pred: ^bb210
  %1139 = llvm.mul %1118, %7 overflow<nsw> : i64
  %1140 = llvm.mul %arg124, %72 overflow<nsw> : i64
  %1141 = llvm.mul %1117, %64 overflow<nsw> : i64
  %1142 = llvm.add %1140, %1141 : i64
  %1143 = llvm.getelementptr %arg131[2048] : (!llvm.ptr) -> !llvm.ptr, i8
  %1144 = llvm.mul %1122, %8 : i64
  %1145 = llvm.mul %1144, %10 : i64
  %1146 = llvm.getelementptr %5[1] : (!llvm.ptr) -> !llvm.ptr, f32
  %1147 = llvm.ptrtoint %1146 : !llvm.ptr to i64
  %1148 = llvm.mul %1145, %1147 : i64
  "llvm.intr.memcpy"(%1143, %arg131, %1148) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.call @llm_contract_0(%arg125, %95, %1139, %1122, %7, %7, %8, %arg43, %arg44, %1142, %7, %10, %10, %8, %arg130, %1143, %19, %1122, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.call @llm_contract_0(%arg125, %95, %1139, %1122, %7, %7, %8, %arg54, %arg55, %1142, %7, %10, %10, %8, %arg130, %arg131, %19, %1122, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  %1149 = llvm.urem %1124, %11 : i64
  %1150 = llvm.sub %1124, %1149 : i64
  llvm.br ^bb213(%19 : i64)
^bb213(%1151: i64):  // 2 preds: ^bb212, ^bb220
  %1152 = llvm.icmp "slt" %1151, %1122 : i64
  llvm.cond_br %1152, ^bb214, ^bb221
^bb214:  // pred: ^bb213
  llvm.br ^bb215(%19 : i64)
^bb215(%1153: i64):  // 2 preds: ^bb214, ^bb216
  %1154 = llvm.icmp "slt" %1153, %1150 : i64
  llvm.cond_br %1154, ^bb216, ^bb217
^bb216:  // pred: ^bb215
  %1155 = llvm.mul %1151, %10 : i64
  %1156 = llvm.add %1155, %1153 : i64
  %1157 = llvm.getelementptr %1143[%1156] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1158 = llvm.load %1157 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1159 = llvm.getelementptr %arg131[%1156] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1160 = llvm.load %1159 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1161 = llvm.fneg %1158 : vector<16xf32>
  %1162 = llvm.fcmp "ogt" %1161, %49 : vector<16xf32>
  %1163 = llvm.select %1162, %49, %1161 : vector<16xi1>, vector<16xf32>
  %1164 = llvm.fcmp "olt" %1163, %50 : vector<16xf32>
  %1165 = llvm.select %1164, %50, %1163 : vector<16xi1>, vector<16xf32>
  %1166 = llvm.intr.fmuladd(%1165, %51, %23) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1167 = llvm.fadd %1166, %24 : vector<16xf32>
  %1168 = llvm.intr.fmuladd(%1167, %52, %1165) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1169 = llvm.intr.fmuladd(%1167, %53, %1168) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1170 = llvm.intr.fmuladd(%54, %1169, %55) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1171 = llvm.intr.fmuladd(%1170, %1169, %56) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1172 = llvm.intr.fmuladd(%1171, %1169, %57) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1173 = llvm.intr.fmuladd(%1172, %1169, %58) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1174 = llvm.intr.fmuladd(%1173, %1169, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1175 = llvm.intr.fmuladd(%1174, %1169, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1176 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1175, %1167, %1175, %47, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1177 = llvm.fadd %1176, %36 : vector<16xf32>
  %1178 = llvm.fdiv %1158, %1177 : vector<16xf32>
  %1179 = llvm.fmul %1178, %1160 : vector<16xf32>
  %1180 = llvm.getelementptr %arg126[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1181 = llvm.mul %1151, %15 : i64
  %1182 = llvm.add %1181, %1153 : i64
  %1183 = llvm.getelementptr %1180[%1182] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %1179, %1183 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1184 = llvm.add %1153, %11 : i64
  llvm.br ^bb215(%1184 : i64)
^bb217:  // pred: ^bb215
  llvm.br ^bb218(%1150 : i64)
^bb218(%1185: i64):  // 2 preds: ^bb217, ^bb219
  %1186 = llvm.icmp "slt" %1185, %1124 : i64
  llvm.cond_br %1186, ^bb219, ^bb220
^bb219:  // pred: ^bb218
  %1187 = llvm.sub %1124, %1185 : i64
  %1188 = llvm.intr.smin(%1187, %76) : (i64, i64) -> i64
  %1189 = llvm.trunc %1188 : i64 to i32
  %1190 = llvm.insertelement %1189, %3[%2 : i32] : vector<16xi32>
  %1191 = llvm.shufflevector %1190, %3 [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : vector<16xi32> 
  %1192 = llvm.icmp "sgt" %1191, %75 : vector<16xi32>
  %1193 = llvm.mul %1151, %10 : i64
  %1194 = llvm.add %1193, %1185 : i64
  %1195 = llvm.getelementptr %1143[%1194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1196 = llvm.intr.masked.load %1195, %1192, %40 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1197 = llvm.getelementptr %arg131[%1194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1198 = llvm.intr.masked.load %1197, %1192, %40 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
  %1199 = llvm.fneg %1196 : vector<16xf32>
  %1200 = llvm.fcmp "ogt" %1199, %49 : vector<16xf32>
  %1201 = llvm.select %1200, %49, %1199 : vector<16xi1>, vector<16xf32>
  %1202 = llvm.fcmp "olt" %1201, %50 : vector<16xf32>
  %1203 = llvm.select %1202, %50, %1201 : vector<16xi1>, vector<16xf32>
  %1204 = llvm.intr.fmuladd(%1203, %51, %23) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1205 = llvm.fadd %1204, %24 : vector<16xf32>
  %1206 = llvm.intr.fmuladd(%1205, %52, %1203) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1207 = llvm.intr.fmuladd(%1205, %53, %1206) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1208 = llvm.intr.fmuladd(%54, %1207, %55) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1209 = llvm.intr.fmuladd(%1208, %1207, %56) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1210 = llvm.intr.fmuladd(%1209, %1207, %57) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1211 = llvm.intr.fmuladd(%1210, %1207, %58) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1212 = llvm.intr.fmuladd(%1211, %1207, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1213 = llvm.intr.fmuladd(%1212, %1207, %36) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
  %1214 = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%1213, %1205, %1213, %47, %48) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
  %1215 = llvm.fadd %1214, %36 : vector<16xf32>
  %1216 = llvm.fdiv %1196, %1215 : vector<16xf32>
  %1217 = llvm.fmul %1216, %1198 : vector<16xf32>
  %1218 = llvm.getelementptr %arg126[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1219 = llvm.mul %1151, %15 : i64
  %1220 = llvm.add %1219, %1185 : i64
  %1221 = llvm.getelementptr %1218[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.intr.masked.store %1217, %1221, %1192 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
  %1222 = llvm.add %1185, %11 : i64
  llvm.br ^bb218(%1222 : i64)
^bb220:  // pred: ^bb218
  %1223 = llvm.add %1151, %8 : i64
  llvm.br ^bb213(%1223 : i64)
^bb221:  // pred: ^bb213
  %1224 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb208(%1224 : i64)
^bb222:  // pred: ^bb208
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.br ^bb223(%arg136 : i64)
^bb223(%1225: i64):  // 2 preds: ^bb222, ^bb230
  %1226 = llvm.icmp "ult" %1225, %944 : i64
  llvm.cond_br %1226, ^bb224, ^bb231
^bb224:  // pred: ^bb223
  %1227 = llvm.urem %1225, %13 : i64
  %1228 = llvm.udiv %1225, %13 : i64
  %1229 = llvm.urem %1228, %83 : i64
  %1230 = llvm.mul %1229, %94 : i64
  %1231 = llvm.mul %1227, %10 : i64
  %1232 = llvm.sub %arg3, %1230 : i64
  %1233 = llvm.intr.smin(%94, %1232) : (i64, i64) -> i64
  %1234 = llvm.intr.smax(%1233, %19) : (i64, i64) -> i64
  %1235 = llvm.mul %1230, %7 overflow<nsw> : i64
  %1236 = llvm.add %1235, %1231 : i64
  llvm.br ^bb225(%19 : i64)
^bb225(%1237: i64):  // 2 preds: ^bb224, ^bb226
  %1238 = llvm.icmp "slt" %1237, %1234 : i64
  llvm.cond_br %1238, ^bb226, ^bb227
^bb226:  // pred: ^bb225
  %1239 = llvm.mul %1237, %10 : i64
  %1240 = llvm.add %1239, %19 : i64
  %1241 = llvm.getelementptr %arg131[%1240] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1241 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1242 = llvm.add %1239, %11 : i64
  %1243 = llvm.getelementptr %arg131[%1242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1243 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1244 = llvm.add %1239, %12 : i64
  %1245 = llvm.getelementptr %arg131[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1245 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1246 = llvm.add %1239, %21 : i64
  %1247 = llvm.getelementptr %arg131[%1246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %40, %1247 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1248 = llvm.add %1237, %8 : i64
  llvm.br ^bb225(%1248 : i64)
^bb227:  // pred: ^bb225
  %1249 = llvm.mul %1230, %15 overflow<nsw> : i64
  %1250 = llvm.mul %arg124, %73 overflow<nsw> : i64
  %1251 = llvm.mul %1227, %74 overflow<nsw> : i64
  %1252 = llvm.add %1250, %1251 : i64
  llvm.call @llm_contract_0(%arg125, %arg126, %1249, %1234, %15, %15, %8, %arg65, %arg66, %1252, %15, %10, %10, %8, %arg130, %arg131, %19, %1234, %10, %10, %8) : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64) -> ()
  llvm.br ^bb228(%19 : i64)
^bb228(%1253: i64):  // 2 preds: ^bb227, ^bb229
  %1254 = llvm.icmp "slt" %1253, %1234 : i64
  llvm.cond_br %1254, ^bb229, ^bb230
^bb229:  // pred: ^bb228
  %1255 = llvm.getelementptr %arg1[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1256 = llvm.mul %1253, %7 : i64
  %1257 = llvm.add %1256, %19 : i64
  %1258 = llvm.getelementptr %1255[%1257] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1259 = llvm.load %1258 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1260 = llvm.mul %1253, %10 : i64
  %1261 = llvm.add %1260, %19 : i64
  %1262 = llvm.getelementptr %arg131[%1261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1263 = llvm.load %1262 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1264 = llvm.fadd %1259, %1263 : vector<16xf32>
  llvm.store %1264, %1258 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1265 = llvm.add %1256, %11 : i64
  %1266 = llvm.getelementptr %1255[%1265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1267 = llvm.load %1266 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1268 = llvm.add %1260, %11 : i64
  %1269 = llvm.getelementptr %arg131[%1268] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1270 = llvm.load %1269 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1271 = llvm.fadd %1267, %1270 : vector<16xf32>
  llvm.store %1271, %1266 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1272 = llvm.add %1256, %12 : i64
  %1273 = llvm.getelementptr %1255[%1272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1274 = llvm.load %1273 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1275 = llvm.add %1260, %12 : i64
  %1276 = llvm.getelementptr %arg131[%1275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1277 = llvm.load %1276 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1278 = llvm.fadd %1274, %1277 : vector<16xf32>
  llvm.store %1278, %1273 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1279 = llvm.add %1256, %21 : i64
  %1280 = llvm.getelementptr %1255[%1279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1281 = llvm.load %1280 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1282 = llvm.add %1260, %21 : i64
  %1283 = llvm.getelementptr %arg131[%1282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1284 = llvm.load %1283 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
  %1285 = llvm.fadd %1281, %1284 : vector<16xf32>
  llvm.store %1285, %1280 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %1286 = llvm.add %1253, %8 : i64
  llvm.br ^bb228(%1286 : i64)
^bb230:  // pred: ^bb228
  %1287 = llvm.call @llm_next_item(%arg135, %arg137) : (!llvm.ptr, i64) -> i64
  llvm.br ^bb223(%1287 : i64)
^bb231:  // pred: ^bb223
  llvm.call @llm_barrier(%arg135, %arg137) : (!llvm.ptr, i64) -> ()
  llvm.return
}

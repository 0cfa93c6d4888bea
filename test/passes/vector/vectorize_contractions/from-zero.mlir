// RUN: llm-opt %s --passes='llm-vectorize-contractions' --split-input-file | filecheck %s

// C is zero before: nobody writes zeros, and accumulators start at zero at the first step, then go on from C.
// CHECK-LABEL: func.func @zeros
// CHECK-NOT: linalg.generic
// CHECK: call @llm_contract_0(
// CHECK-LABEL: func.func private @llm_contract_0
// CHECK: = scf.if
// CHECK-NOT: vector.load
// CHECK: } else {
// CHECK: vector.load
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
#none = affine_map<(m, n) -> ()>
#all = affine_map<(m, n) -> (m, n)>
module attributes {llm.target = "x86-64-v4"} {
  func.func @zeros(%a: memref<?x128xf32>, %b: memref<128x64xf32>, %c: memref<?x64xf32>) {
    %zero = arith.constant 0.0 : f32
    linalg.generic {indexing_maps = [#none, #all], iterator_types = ["parallel", "parallel"]}
      ins(%zero : f32) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: f32, %y: f32):
        linalg.yield %x : f32
    }
    linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x128xf32>, memref<128x64xf32>) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %product = arith.mulf %x, %y : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

// -----

// In tile registers.
// CHECK-LABEL: func.func @tiles
// CHECK-NOT: linalg.generic
// CHECK-LABEL: func.func private @llm_contract_0
// CHECK: scf.if
// CHECK-COUNT-4: llvm.call_intrinsic "llvm.x86.tilezero"
// CHECK: } else {
// CHECK-COUNT-4: llvm.call_intrinsic "llvm.x86.tileloadd64"
#a = affine_map<(m, n, k, j) -> (m, k, j)>
#b = affine_map<(m, n, k, j) -> (k, n, j)>
#c = affine_map<(m, n, k, j) -> (m, n)>
#none = affine_map<(m, n) -> ()>
#all = affine_map<(m, n) -> (m, n)>
module attributes {llm.target = "sapphirerapids"} {
  func.func @tiles(%a: memref<?x128x2xbf16>, %b: memref<128x64x2xbf16>, %c: memref<?x64xf32>) {
    %zero = arith.constant 0.0 : f32
    linalg.generic {indexing_maps = [#none, #all], iterator_types = ["parallel", "parallel"]}
      ins(%zero : f32) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: f32, %y: f32):
        linalg.yield %x : f32
    }
    linalg.generic {indexing_maps = [#a, #b, #c],
                    iterator_types = ["parallel", "parallel", "reduction", "reduction"], llm.contraction}
      ins(%a, %b : memref<?x128x2xbf16>, memref<128x64x2xbf16>) outs(%c : memref<?x64xf32>) {
      ^bb0(%x: bf16, %y: bf16, %z: f32):
        %wx = arith.extf %x : bf16 to f32
        %wy = arith.extf %y : bf16 to f32
        %product = arith.mulf %wx, %wy : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return
  }
}

// -----

// Not zero, read between, or no step along K that would write it: the fill stays.
// CHECK-LABEL: func.func @kept
// CHECK: linalg.generic
// CHECK: call @llm_contract_0(
// CHECK: linalg.generic
// CHECK: memref.load
// CHECK: call @llm_contract_0(
// CHECK: linalg.generic
// CHECK: call @llm_contract_0(
// CHECK-LABEL: func.func private @llm_contract_0
// CHECK-NOT: scf.if {{.*}} -> (
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
#none = affine_map<(m, n) -> ()>
#all = affine_map<(m, n) -> (m, n)>
module attributes {llm.target = "x86-64-v4"} {
  func.func @kept(%a: memref<8x128xf32>, %b: memref<128x64xf32>, %any_a: memref<8x?xf32>, %any_b: memref<?x64xf32>, %c: memref<8x64xf32>) -> f32 {
    %i = arith.constant 0 : index
    %zero = arith.constant 0.0 : f32
    %one = arith.constant 1.0 : f32
    linalg.generic {indexing_maps = [#none, #all], iterator_types = ["parallel", "parallel"]}
      ins(%one : f32) outs(%c : memref<8x64xf32>) {
      ^bb0(%x: f32, %y: f32):
        linalg.yield %x : f32
    }
    linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
      ins(%a, %b : memref<8x128xf32>, memref<128x64xf32>) outs(%c : memref<8x64xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %product = arith.mulf %x, %y : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    linalg.generic {indexing_maps = [#none, #all], iterator_types = ["parallel", "parallel"]}
      ins(%zero : f32) outs(%c : memref<8x64xf32>) {
      ^bb0(%x: f32, %y: f32):
        linalg.yield %x : f32
    }
    %between = memref.load %c[%i, %i] : memref<8x64xf32>
    linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
      ins(%a, %b : memref<8x128xf32>, memref<128x64xf32>) outs(%c : memref<8x64xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %product = arith.mulf %x, %y : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    linalg.generic {indexing_maps = [#none, #all], iterator_types = ["parallel", "parallel"]}
      ins(%zero : f32) outs(%c : memref<8x64xf32>) {
      ^bb0(%x: f32, %y: f32):
        linalg.yield %x : f32
    }
    linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
      ins(%any_a, %any_b : memref<8x?xf32>, memref<?x64xf32>) outs(%c : memref<8x64xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %product = arith.mulf %x, %y : f32
        %sum = arith.addf %z, %product : f32
        linalg.yield %sum : f32
    }
    return %between : f32
  }
}

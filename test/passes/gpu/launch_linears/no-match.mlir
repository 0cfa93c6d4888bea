// RUN: llm-opt %s --passes=llm-launch-linears | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
#id = affine_map<(t, n) -> (t, n)>
#column = affine_map<(t, n) -> (n)>

module attributes {llm.target = "cuda:sm_80"} {
// Tensor cores do not multiply f32: the loop is left to llm-launch-rows.
// CHECK-LABEL: func.func @f32
// CHECK: scf.forall
// CHECK-NOT: gpu.launch
func.func @f32(%x: memref<?x96xf32>, %w: memref<256x96xf32>, %b: memref<256xf32>, %h: memref<?x256xf32>) {
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  %c64 = arith.constant 64 : index
  %zero = arith.constant 0.0 : f32
  %tokens = memref.dim %h, %c0 : memref<?x256xf32>
  %blocks = arith.ceildivui %tokens, %c32 : index
  scf.forall (%i, %j) in (%blocks, 4) {
    %row = arith.muli %i, %c32 : index
    %left = arith.subi %tokens, %row : index
    %rows = arith.minsi %left, %c32 : index
    %column = arith.muli %j, %c64 : index
    %out = memref.subview %h[%row, %column] [%rows, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %sums = memref.alloc(%rows) : memref<?x64xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x64xf32>)
    %xs = memref.subview %x[%row, 0] [%rows, 96] [1, 1] : memref<?x96xf32> to memref<?x96xf32, strided<[96, 1], offset: ?>>
    %ws = memref.subview %w[%column, 0] [64, 96] [1, 1] : memref<256x96xf32> to memref<64x96xf32, strided<[96, 1], offset: ?>>
    linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x96xf32, strided<[96, 1], offset: ?>>, memref<64x96xf32, strided<[96, 1], offset: ?>>)
        outs(%sums : memref<?x64xf32>) attrs = {llm.contraction} {
    ^bb0(%p: f32, %q: f32, %c: f32):
      %product = arith.mulf %p, %q : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    }
    %bs = memref.subview %b[%column] [64] [1] : memref<256xf32> to memref<64xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums, %bs : memref<?x64xf32>, memref<64xf32, strided<[1], offset: ?>>)
        outs(%out : memref<?x64xf32, strided<[256, 1], offset: ?>>) {
    ^bb0(%a: f32, %p: f32, %old: f32):
      %biased = arith.addf %a, %p : f32
      %sum = arith.addf %old, %biased : f32
      linalg.yield %sum : f32
    }
  }
  return
}

// A loop without a linear.
// CHECK-LABEL: func.func @rows
// CHECK: scf.forall
// CHECK-NOT: gpu.launch
func.func @rows(%h: memref<8x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) in (8) {
    %row = memref.subview %h[%i, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<1x64xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%row : memref<1x64xf32, strided<[64, 1], offset: ?>>)
  }
  return
}
}

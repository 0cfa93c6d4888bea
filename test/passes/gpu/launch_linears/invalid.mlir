// RUN: llm-opt %s --llm-launch-linears="template=mma_sync stages=64" --verify-diagnostics --split-input-file

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>
#id = affine_map<(t, n) -> (t, n)>
#column = affine_map<(t, n) -> (n)>

module attributes {llm.target = "cuda:sm_80"} {
// Tiles that shared memory does not hold.
func.func @too_many_stages(%x: memref<?x96xbf16>, %w: memref<256x96xbf16>, %b: memref<256xbf16>, %h: memref<?x256xf32>) {
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  %c64 = arith.constant 64 : index
  %zero = arith.constant 0.0 : f32
  %tokens = memref.dim %h, %c0 : memref<?x256xf32>
  %blocks = arith.ceildivui %tokens, %c32 : index
  // expected-error@+1 {{template mma_sync expects at most 166912 bytes of shared memory, got}}
  scf.forall (%i, %j) in (%blocks, 4) {
    %row = arith.muli %i, %c32 : index
    %left = arith.subi %tokens, %row : index
    %rows = arith.minsi %left, %c32 : index
    %column = arith.muli %j, %c64 : index
    %out = memref.subview %h[%row, %column] [%rows, 64] [1, 1] : memref<?x256xf32> to memref<?x64xf32, strided<[256, 1], offset: ?>>
    %sums = memref.alloc(%rows) : memref<?x64xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x64xf32>)
    %xs = memref.subview %x[%row, 0] [%rows, 96] [1, 1] : memref<?x96xbf16> to memref<?x96xbf16, strided<[96, 1], offset: ?>>
    %ws = memref.subview %w[%column, 0] [64, 96] [1, 1] : memref<256x96xbf16> to memref<64x96xbf16, strided<[96, 1], offset: ?>>
    linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x96xbf16, strided<[96, 1], offset: ?>>, memref<64x96xbf16, strided<[96, 1], offset: ?>>)
        outs(%sums : memref<?x64xf32>) attrs = {llm.contraction} {
    ^bb0(%p: bf16, %q: bf16, %c: f32):
      %a = arith.extf %p : bf16 to f32
      %d = arith.extf %q : bf16 to f32
      %product = arith.mulf %a, %d : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
    }
    %bs = memref.subview %b[%column] [64] [1] : memref<256xbf16> to memref<64xbf16, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums, %bs : memref<?x64xf32>, memref<64xbf16, strided<[1], offset: ?>>)
        outs(%out : memref<?x64xf32, strided<[256, 1], offset: ?>>) {
    ^bb0(%a: f32, %p: bf16, %old: f32):
      %d = arith.extf %p : bf16 to f32
      %biased = arith.addf %a, %d : f32
      %sum = arith.addf %old, %biased : f32
      linalg.yield %sum : f32
    }
  }
  return
}
}

// -----

// A module for a CPU has no kernels to launch.
// expected-error@+1 {{GPU target expects one of cuda:sm_80, cuda:sm_90a, got 'haswell'}}
module attributes {llm.target = "haswell"} {
}

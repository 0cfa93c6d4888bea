// RUN: llm-opt %s --passes=llm-plan-arena --split-input-file --verify-diagnostics

// Nothing says how large the size can get.
func.func @unbounded(%size: index) {
  // expected-error @below {{'memref.alloc' expects sizes with an upper bound, got memref<4x?xf32> with none known for dimension 1}}
  %a = memref.alloc(%size) : memref<4x?xf32>
  return
}

// -----

// The caller could not know where the result lies.
func.func @returned() -> memref<4xf32> {
  %a = memref.alloc() : memref<4xf32>
  // expected-error @below {{'func.return' carries the buffer of 'memref.alloc' memref<4xf32> out of the block it is in; llm-add-outputs makes results of entry points arguments}}
  return %a : memref<4xf32>
}

// -----

// The next iteration's buffer would lie where this one's does.
func.func @carried(%x: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %r = scf.for %i = %c0 to %c4 step %c1 iter_args(%a = %x) -> (memref<4xf32>) {
    %b = memref.alloc() : memref<4xf32>
    // expected-error @below {{'scf.yield' carries the buffer of 'memref.alloc' memref<4xf32> out of the block it is in}}
    scf.yield %b : memref<4xf32>
  }
  return
}

// -----

// Each call under way would need a block of its own.
// expected-error @below {{@recursive calls itself: its buffers would need a block for each call under way}}
func.func @recursive() {
  call @recursive() : () -> ()
  return
}

// -----

// A view of bytes cannot have gaps.
func.func @strided() {
  // expected-error @below {{'memref.alloc' expects a contiguous buffer}}
  %a = memref.alloc() : memref<4x4xf32, strided<[8, 1]>>
  return
}

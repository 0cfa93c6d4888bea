// RUN: llm-opt %s --passes=llm-verify-buffers | filecheck %s

module attributes {llm.symbols = {tokens = {max = 512 : i64}}} {

// Activations, and the append of some rows to a cache, are as they should be.
// CHECK-LABEL: func.func @fine
func.func @fine(%x: memref<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                %w: memref<4x256x64xf32> {llm.role = "weight", llm.name = "w"},
                %cache: memref<4x8x1024x64xf32> {llm.role = "cache", llm.name = "cache"}) {
  %c0 = arith.constant 0 : index
  %tokens = memref.dim %x, %c0 : memref<?x64xf32>
  %h = memref.alloc(%tokens) : memref<?x256xf32>
  scf.forall (%i) in (%tokens) {
    %row = memref.subview %x[%i, 0] [1, 64] [1, 1] : memref<?x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %to = memref.subview %cache[0, 0, %i, 0] [1, 1, 1, 64] [1, 1, 1, 1]
        : memref<4x8x1024x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    memref.copy %row, %to : memref<64xf32, strided<[1], offset: ?>> to memref<64xf32, strided<[1], offset: ?>>
  }
  return
}

// A work item has tiles of any shape for itself, and vectors have the shape of a bias by chance.
// CHECK-LABEL: func.func @shapes_by_chance
func.func @shapes_by_chance(%w: memref<4x16x8xf32> {llm.role = "weight", llm.name = "w"},
                            %b: memref<4x16xf32> {llm.role = "weight", llm.name = "b"}) {
  %vector = memref.alloc() : memref<16xf32>
  scf.forall (%i) in (4) {
    %tile = memref.alloca() : memref<16x8xf32>
  }
  return
}

}

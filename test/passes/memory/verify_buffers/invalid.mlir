// RUN: llm-opt %s --passes=llm-verify-buffers --split-input-file --verify-diagnostics

// Reading the cache as it was before the append makes bufferization keep the old one; seen through the call.
func.func private @layer(%cache: memref<4x8x1024x64xf32>, %old: memref<8x1024x64xf32>) {
  %part = memref.subview %cache[0, 0, 0, 0] [1, 8, 1024, 64] [1, 1, 1, 1]
      : memref<4x8x1024x64xf32> to memref<8x1024x64xf32, strided<[65536, 64, 1]>>
  // expected-error @below {{'memref.copy' copies up to 2097152 bytes of cache 'k_cache', where 262144 are its share for one layer}}
  memref.copy %part, %old : memref<8x1024x64xf32, strided<[65536, 64, 1]>> to memref<8x1024x64xf32>
  return
}

func.func @model(%cache: memref<4x8x1024x64xf32> {llm.role = "cache", llm.name = "k_cache"},
                 %old: memref<8x1024x64xf32> {llm.role = "output", llm.name = "old"}) {
  call @layer(%cache, %old) : (memref<4x8x1024x64xf32>, memref<8x1024x64xf32>) -> ()
  return
}

// -----

// One layer of a stacked weight.
func.func @weight(%w: memref<4x256x64xf32> {llm.role = "weight", llm.name = "w"}) {
  // expected-error @below {{'memref.alloc' memref<256x64xf32> has the shape of weight 'w'}}
  %copy = memref.alloc() : memref<256x64xf32>
  return
}

// -----

module attributes {llm.symbols = {tokens = {max = 512 : i64}}} {

// Scores of all tokens by all tokens are what attention must not make.
func.func @square(%x: memref<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                  %w: memref<4x64x64xf32> {llm.role = "weight", llm.name = "w"}) {
  %c0 = arith.constant 0 : index
  %tokens = memref.dim %x, %c0 : memref<?x64xf32>
  // expected-error @below {{'memref.alloc' takes up to 1048576 bytes, more than 262144: no activation is as large}}
  %scores = memref.alloc(%tokens, %tokens) : memref<?x?xf32>
  return
}

}

// -----

// Upstream would call a library function that is not there.
func.func @strided(%x: memref<4x64xf32>, %y: memref<4x64xf32, strided<[128, 1]>>) {
  // expected-error @below {{'memref.copy' is strided: llm-expand-copies makes a linalg.generic of it}}
  memref.copy %x, %y : memref<4x64xf32> to memref<4x64xf32, strided<[128, 1]>>
  return
}

// -----

// Vectors are loaded from consecutive elements.
// expected-error @below {{argument 0 of @gaps expects an innermost stride of 1, got memref<4x64xf32, strided<[?, ?], offset: ?>>}}
func.func @gaps(%x: memref<4x64xf32, strided<[?, ?], offset: ?>>) {
  return
}

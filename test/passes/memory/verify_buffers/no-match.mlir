// RUN: llm-opt %s --passes=llm-verify-buffers --split-input-file | filecheck %s

// Nothing to look at.
// CHECK-LABEL: func.func @empty
func.func @empty() {
  return
}

// -----

// Nobody has said how large sizes get: nothing follows from the bounds.
// CHECK-LABEL: func.func @square
// CHECK: memref.alloc
module attributes {llm.symbols = {tokens = {inferred = true, max = 1048576 : i64}}} {
  func.func @square(%x: memref<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}) {
    %c0 = arith.constant 0 : index
    %tokens = memref.dim %x, %c0 : memref<?x64xf32>
    %scores = memref.alloc(%tokens, %tokens) : memref<?x?xf32>
    return
  }
}

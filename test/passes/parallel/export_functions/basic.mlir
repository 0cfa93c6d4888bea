// RUN: llm-opt %s --passes=llm-export-functions | filecheck %s

// Callers outside know only the entry point.
// CHECK: func.func private @layer
// CHECK-NOT: llvm.emit_c_interface
// CHECK: func.func @entry
// CHECK-SAME: llvm.emit_c_interface
func.func private @layer(%x: memref<?xf32>) {
  return
}

func.func @entry(%x: memref<?xf32>) {
  call @layer(%x) : (memref<?xf32>) -> ()
  return
}

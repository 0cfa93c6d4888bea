// RUN: llm-opt %s --passes=llm-export-functions | filecheck %s

// A declaration has no code to call.
// CHECK: func.func private @declared(memref<?xf32>)
// CHECK-NOT: llvm.emit_c_interface
func.func private @declared(memref<?xf32>)

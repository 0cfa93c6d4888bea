// A public function without a C interface is part of the code beside those that have one; a private one is not.
// RUN: llm-opt %s --passes=cse --emit=asm --target=haswell | filecheck %s

// CHECK-DAG: _mlir_ciface_entry:
// CHECK-DAG: {{^}}public:
// CHECK-NOT: hidden:
// CHECK-NOT: private:
llvm.func @_mlir_ciface_entry(%p: !llvm.ptr) {
  llvm.return
}
llvm.func @entry(%p: !llvm.ptr) {
  llvm.return
}
llvm.func @public(%a: i32) -> i32 {
  llvm.return %a : i32
}
llvm.func internal @hidden(%a: i32) -> i32 {
  llvm.return %a : i32
}
llvm.func @private(%a: i32) -> i32 attributes {sym_visibility = "private"} {
  llvm.return %a : i32
}

// IR goes into a tree of files, with a folder for each op that passes ran on.
// RUN: rm -rf %t && llm-opt %s --passes='func.func(cse),canonicalize' --print-ir-tree-dir=%t -o /dev/null
// RUN: filecheck %s --check-prefix=FUNC --input-file=%t/builtin_module_no-symbol-name/func_func_f/0_cse.mlir
// RUN: filecheck %s --check-prefix=MODULE --input-file=%t/builtin_module_no-symbol-name/1_canonicalize.mlir

// FUNC: IR Dump After cse on 'func.func' @f
// FUNC-NEXT: func.func @f
// MODULE: IR Dump After canonicalize on 'builtin.module'
// MODULE-NEXT: module
func.func @f() {
  return
}

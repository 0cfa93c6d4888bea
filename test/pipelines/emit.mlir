// Machine code for any CPU in the table, and LLVM IR; with passes given, the stages are not run.
// RUN: llm-opt %s --passes=convert-to-llvm --emit=llvm | filecheck %s --check-prefix=LLVM
// RUN: llm-opt %s --passes=convert-to-llvm --emit=asm --target-cpu=neoverse-n1 | filecheck %s --check-prefix=ARM
// RUN: llm-opt %s --passes=convert-to-llvm --emit=obj --target-cpu=haswell -o %t.o
// RUN: not llm-opt %s --passes=canonicalize --emit=asm 2>&1 | filecheck %s --check-prefix=ERROR

// LLVM: define i32 @double(i32
// ARM: double:
// ARM: ret
// ERROR: :[[# @LINE + 1]]:1: error: --emit=asm expects ops of the LLVM dialect, as the whole lowering leaves, got 'func.func'
func.func @double(%a: i32) -> i32 attributes {llvm.emit_c_interface} {
  %b = arith.addi %a, %a : i32
  return %b : i32
}

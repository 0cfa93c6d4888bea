// Where nothing is an entry point, code is of all functions that are there; what is no LLVM dialect is refused.
// RUN: llm-opt %s --passes=convert-func-to-llvm,convert-arith-to-llvm --emit=asm --target=haswell | filecheck %s
// RUN: not llm-opt %s --stop-after=graph --emit=asm 2>&1 | filecheck %s --check-prefix=GRAPH
// RUN: not llm-opt %s --target=x86-64+bogus --emit=asm 2>&1 | filecheck %s --check-prefix=FEATURE
// RUN: not llm-opt %s --target= --emit=asm 2>&1 | filecheck %s --check-prefix=EMPTY

// CHECK: double:
// CHECK: twice:
// GRAPH: :[[# @LINE + 4]]:1: error: --emit=asm expects ops of the LLVM dialect, as the whole lowering leaves, got 'func.func'
// GRAPH-NOT: stage
// FEATURE: llm-opt: error: target expects features of x86_64 as LLVM calls them, got 'bogus', such as avx,
// EMPTY: llm-opt: error: target expects a CPU that is known, got ''
func.func @double(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  return %b : i32
}
func.func @twice(%a: i32) -> i32 {
  %b = call @double(%a) : (i32) -> i32
  return %b : i32
}

// IR printing: before and after named passes, after all, after those that changed something.
// RUN: llm-opt %s --passes='func.func(cse),canonicalize' --print-ir-before=cse 2>&1 >/dev/null \
// RUN:   | filecheck %s --check-prefix=BEFORE
// RUN: llm-opt %s --passes='func.func(cse),canonicalize' --print-ir-after-all 2>&1 >/dev/null \
// RUN:   | filecheck %s --check-prefix=AFTER
// RUN: llm-opt %s --passes='func.func(cse),canonicalize,cse' --mlir-print-ir-after-change 2>&1 >/dev/null \
// RUN:   | filecheck %s --check-prefix=CHANGE
// RUN: llm-opt %s --passes='func.func(cse)' --print-ir-after=cse --print-ir-module-scope 2>&1 >/dev/null \
// RUN:   | filecheck %s --check-prefix=MODULE
// RUN: not llm-opt %s --print-ir-after=csee 2>&1 | filecheck %s --check-prefix=UNKNOWN
// UNKNOWN: llm-opt: error: --print-ir-after expects names of passes, got 'csee', did you mean 'cse'?

// BEFORE: IR Dump Before cse on 'func.func' @f
// BEFORE-NEXT: func.func @f
// BEFORE: arith.addi
// BEFORE: arith.addi
// BEFORE-NOT: IR Dump

// AFTER: IR Dump After cse on 'func.func' @f
// AFTER: IR Dump After canonicalize on 'builtin.module'
// AFTER-NEXT: module

// CHANGE: IR Dump After cse on 'func.func' @f
// CHANGE-NOT: IR Dump

// MODULE: IR Dump After cse on 'func.func' @f
// MODULE-NEXT: module
func.func @f(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  %c = arith.addi %a, %a : i32
  %d = arith.muli %b, %c : i32
  return %d : i32
}

// A pass that kills its process is named; the reproducer has the IR in front of it and kills the same way.
// RUN: not llm-opt %s --load %S/Inputs/misbehave.py --passes='cse,test-misbehave{by=segfault},canonicalize' \
// RUN:   --reproducer=%t.mlir 2>&1 | filecheck %s --check-prefix=CRASH
// RUN: filecheck %s --check-prefix=FILE --input-file=%t.mlir
// RUN: not llm-opt %t.mlir --run-reproducer 2>&1 | filecheck %s --check-prefix=AGAIN

// The same for an abort, and for a pass that fails in good order.
// RUN: not llm-opt %s --load %S/Inputs/misbehave.py --test-misbehave=by=abort 2>&1 | filecheck %s --check-prefix=ABORT
// RUN: not llm-opt %s --load %S/Inputs/misbehave.py --test-misbehave --reproducer=%t.error.mlir
// RUN: not llm-opt %t.error.mlir --run-reproducer 2>&1 | filecheck %s --check-prefix=ERROR

// CRASH: llm-opt: error: crash (SIGSEGV) in pass 'test-misbehave{by=segfault}' on 'func.func' @fail at {{.*}}:[[# @LINE + 13]]:1
// CRASH-NEXT: note: reproducer written

// FILE: // llm-opt reproducer
// FILE: func.func @fail
// FILE-NEXT: arith.addi
// FILE-NEXT: arith.muli
// FILE: pipeline: "builtin.module(func.func(test-misbehave{by=segfault}),canonicalize)",
// FILE: load0: "{{.*}}misbehave.py"

// AGAIN: crash (SIGSEGV) in pass 'test-misbehave{by=segfault}' on 'func.func' @fail
// ABORT: crash (SIGABRT) in pass 'test-misbehave{by=abort}'
// ERROR: error: test-misbehave: expects a function that does not fail
func.func @fail(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  %c = arith.addi %a, %a : i32
  %d = arith.muli %b, %c : i32
  return %d : i32
}

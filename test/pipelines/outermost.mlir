// The input's only op may be the outermost one; pipelines then run on it.
// RUN: llm-opt %s --no-implicit-module --pass-pipeline='func.func(cse)' --mlir-print-debuginfo | filecheck %s
// RUN: not llm-opt %s --no-implicit-module --pass-pipeline='builtin.module(cse)' 2>&1 | filecheck %s --check-prefix=ANCHOR
// RUN: llm-opt %s --emit-bytecode | llm-opt --verify-roundtrip | filecheck %s --check-prefix=BYTES

// CHECK-NOT: module
// CHECK: func.func @f
// CHECK: arith.addi
// CHECK-NOT: arith.addi
// CHECK: arith.muli
// CHECK: loc("{{.*}}outermost.mlir":[[# @LINE + 4]]:1)
// ANCHOR: llm-opt: error: the pipeline runs on 'builtin.module', got 'func.func'
// BYTES: module {
// BYTES-NEXT: func.func @f
func.func @f(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  %c = arith.addi %a, %a : i32
  %d = arith.muli %b, %c : i32
  return %d : i32
}

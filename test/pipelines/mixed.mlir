// Upstream's passes run by name, nested and not, and in short form.
// RUN: llm-opt %s --pass-pipeline='builtin.module(func.func(cse),canonicalize)' | filecheck %s
// RUN: llm-opt %s --passes='cse,canonicalize{max-iterations=3}' | filecheck %s
// RUN: llm-opt %s --cse --canonicalize=max-iterations=3 | filecheck %s
// RUN: llm-opt %s -cse -canonicalize | filecheck %s

// CHECK-LABEL: func.func @common
// CHECK: [[SUM:%.*]] = arith.addi
// CHECK-NOT: arith.addi
// CHECK: arith.muli [[SUM]], [[SUM]]
func.func @common(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  %c = arith.addi %a, %a : i32
  %d = arith.muli %b, %c : i32
  return %d : i32
}

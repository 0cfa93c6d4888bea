// Timing and statistics name each pass once, with what it did over all functions.
// RUN: llm-opt %s --load %S/Inputs/misbehave.py --passes='func.func(cse,test-misbehave{by=mark})' --timing --stats \
// RUN:   2>&1 >/dev/null | filecheck %s

// CHECK: Pass statistics report
// CHECK: cse
// CHECK-NEXT: 5 ops before
// CHECK-NEXT: 4 ops after
// CHECK: Execution time report
// CHECK: parse
// CHECK-NEXT: {{[0-9.]+}} ({{.*}}%)  cse
// CHECK-NEXT: test-misbehave{by=mark}
// CHECK: total
func.func @f(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  %c = arith.addi %a, %a : i32
  %d = arith.muli %b, %c : i32
  return %d : i32
}

func.func @g() {
  return
}

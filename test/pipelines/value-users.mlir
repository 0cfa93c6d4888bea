// Comments say who uses a value, ops without results and arguments of nested blocks among them.
// RUN: llm-opt %s --mlir-print-value-users | filecheck %s
// RUN: llm-opt %s --print-value-users --print-debuginfo | llm-opt --print-value-users | filecheck %s
// RUN: llm-opt %s --print-value-users --print-local-scope --print-debuginfo | llm-opt --print-value-users | filecheck %s
// RUN: llm-opt %s --print-value-users --print-debuginfo | filecheck %s --check-prefix=LOCATED

// LOCATED: arith.constant 0 : index loc(#[[ZERO:.*]]) // user: %
// LOCATED: #[[ZERO]] = loc("{{.*}}value-users.mlir":[[# @LINE + 21]]:11)

// CHECK-LABEL: func.func @users
// CHECK-SAME: (%[[A:.*]]: i32, %[[C:.*]]: i1, %[[N:.*]]: index) -> i32 {
// CHECK-NEXT: // %[[A]] is used by %[[LOOP:.*]], %[[SUM:.*]]
// CHECK-NEXT: // %[[C]] is used by %[[BRANCH:.*]]
// CHECK-NEXT: // %[[N]] is used by %[[LOOP]]
// CHECK-NEXT: %[[TWO:.*]]:2 = call @two() : () -> (i32, i32) // users: (unused), (%[[SUM]])
// CHECK-NEXT: %[[ZERO:.*]] = arith.constant 0 : index // user: %[[LOOP]]
// CHECK-NEXT: %[[SUM]] = arith.addi %[[A]], %[[TWO]]#1 : i32 // users: %[[BRANCH]], %[[NEXT:.*]]
// CHECK-NEXT: %[[LOOP]] = scf.for %[[I:.*]] = {{.*}} iter_args(%[[ACC:.*]] = %[[A]]) -> (i32) {
// CHECK-NEXT: // %[[I]] is unused
// CHECK-NEXT: // %[[ACC]] is used by %[[NEXT]]
// CHECK-NEXT: %[[NEXT]] = arith.addi %[[ACC]], %[[SUM]] : i32 // user: %[[YIELD:.*]]
// CHECK-NEXT: scf.yield %[[NEXT]] : i32 // id: %[[YIELD]]
// CHECK-NEXT: } // user: %
// CHECK-NEXT: arith.constant 3 : i32 // unused
// CHECK-NEXT: cf.cond_br {{.*}} // id: %[[BRANCH]]
func.func private @two() -> (i32, i32)
func.func @users(%a: i32, %c: i1, %n: index) -> i32 {
  %u:2 = call @two() : () -> (i32, i32)
  %zero = arith.constant 0 : index
  %sum = arith.addi %a, %u#1 : i32
  %r = scf.for %i = %zero to %n step %n iter_args(%acc = %a) -> i32 {
    %next = arith.addi %acc, %sum : i32
    scf.yield %next : i32
  }
  %unused = arith.constant 3 : i32
  cf.cond_br %c, ^bb1(%sum : i32), ^bb2
^bb1(%x: i32):
  return %x : i32
^bb2:
  return %r : i32
}
